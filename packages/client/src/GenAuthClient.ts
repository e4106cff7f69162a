import type {
  DeleteAccounDto,
  GetSecurityInfoRespDto,
  IsSuccessRespDto,
  PasswordEncryptType,
  SendEmailDto,
  SendEmailRespDto,
  SendSMSDto,
  SendSMSRespDto,
  SystemInfoResp,
  UserSingleRespDto,
  VerifyDeleteAccountRequestDto,
  VerifyDeleteAccountRequestRespDto,
} from './dto.ts'

export interface RequestOptions {
  /** Aborts the request; it then rejects with the code `aborted`. */
  signal?: AbortSignal | undefined
  /**
   * The access token of this request. `null` sends none (cookie and BFF hosts). When it is left
   * out, the client's `getAccessToken` is asked.
   */
  accessToken?: string | null | undefined
}

export interface GenAuthClientOptions {
  /**
   * The app's domain, such as `https://example.genauth.ai`: https, or http on a loopback name. A
   * path is kept and a trailing slash dropped (contract §4, "Hosts").
   */
  appHost: string
  /** The app id of the console; sent as `x-genauth-app-id` or `x-authing-app-id`. */
  appId: string
  /**
   * The access token of the signed-in user, or nothing where a cookie or a BFF proves the login.
   * Asked once for each press, and once for each bare call.
   */
  getAccessToken?:
    | (() => string | null | undefined | Promise<string | null | undefined>)
    | undefined
  /** Sent as `x-genauth-userpool-id` or `x-authing-userpool-id` when given. */
  userPoolId?: string | undefined
  /** `genauth` on `.genauth.ai` hosts, else `authing` (contract §1.2). */
  headerPrefix?: 'genauth' | 'authing' | undefined
  /** Further headers; they win over the default ones, and the server's CORS rules must allow them. */
  headers?: Readonly<Record<string, string>> | undefined
  /** `omit` by default: a token needs no cookies. `include` for cookie sessions and BFFs. */
  credentials?: 'include' | 'omit' | 'same-origin' | undefined
  /** The `fetch` to use instead of the global one. */
  fetch?: typeof globalThis.fetch | undefined
  /**
   * Encrypts the password with the server's public key, for pools that demand it.
   * `@farewell/client/rsa` has a ready one; SM2 is the host's (contract §4).
   */
  encryptPassword?: ((plain: string, publicKey: string) => string | Promise<string>) | undefined
  /** What `encryptPassword` does; `rsa` by default. */
  passwordEncryptType?: Exclude<PasswordEncryptType, 'none'> | undefined
}

/**
 * The GenAuth V3 calls of the account-deletion flow, with the names and shapes of the official SDK.
 * Each call sends one request, never retries, follows no redirect, and rejects with a
 * `GenAuthError` on anything that is not the success the contract describes (contract §3).
 */
export interface GenAuthClient {
  readonly appHost: string
  readonly appId: string
  /** Asks the host for the access token. Throws `GenAuthError` `signed_out` when the host throws. */
  getAccessToken(): Promise<string | null>
  /** `GET /api/v3/get-profile`, time-out 10 s. */
  getProfile(options?: RequestOptions): Promise<UserSingleRespDto>
  /** `GET /api/v3/get-security-info`, time-out 10 s. */
  getSecurityLevel(options?: RequestOptions): Promise<GetSecurityInfoRespDto>
  /** `POST /api/v3/send-sms`, time-out 10 s. At most once a minute for each number. */
  sendSms(request: SendSMSDto, options?: RequestOptions): Promise<SendSMSRespDto>
  /** `POST /api/v3/send-email`, time-out 10 s. At most once a minute for each address. */
  sendEmail(request: SendEmailDto, options?: RequestOptions): Promise<SendEmailRespDto>
  /**
   * `POST /api/v3/verify-delete-account-request`, time-out 15 s. Resolves to a token that lives
   * about 60 seconds. With `encryptPassword`, a plain password is encrypted first.
   */
  verifyDeleteAccountRequest(
    request: VerifyDeleteAccountRequestDto,
    options?: RequestOptions,
  ): Promise<VerifyDeleteAccountRequestRespDto>
  /**
   * `POST /api/v3/delete-account`, time-out 30 s. Resolves only when the server says that the
   * account is deleted. A rejection does not prove that it is not: see `outcomeOf` in
   * `@farewell/hooks`.
   */
  deleteAccount(request: DeleteAccounDto, options?: RequestOptions): Promise<IsSuccessRespDto>
  /** `GET /api/v3/system`, time-out 10 s: the public keys. Bare and enveloped answers are taken. */
  getSystemInfo(options?: RequestOptions): Promise<SystemInfoResp>
}

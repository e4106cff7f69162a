import * as v from 'valibot'
import type {
  GetSecurityInfoDto,
  IsSuccessDto,
  SystemInfoResp,
  UserDto,
  VerifyDeleteAccountRequestDataDto,
} from './dto.ts'

/**
 * What the kit reads of an answer. Answers are parsed, not trusted: a field is nullish unless the
 * flow cannot go on without it, and unknown keys are kept.
 */

const text = v.nullish(v.string())
const flag = v.nullish(v.boolean())
const filledText = v.pipe(
  v.string(),
  v.check((filled) => filled !== ''),
)

/** The envelope of a V3 answer, its data not looked at yet (contract §3). */
export interface Envelope {
  statusCode: number
  message?: string | undefined
  apiCode?: number | undefined
  requestId?: string | undefined
  data?: unknown
}

/** For fields that only inform: one of the wrong type is as good as none. */
const textOf = (field: unknown, longest = Infinity): string | undefined =>
  typeof field === 'string' && field.length <= longest ? field : undefined

/** `apiCode` is a number in V3 and a string in some V2 answers (contract §3, "loose ends"). */
const apiCodeOf = (field: unknown): number | undefined =>
  typeof field === 'number' || /^\d{1,9}$/.test(textOf(field) ?? '') ? Number(field) : undefined

export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.pipe(
  v.looseObject({ statusCode: v.number() }),
  v.transform((envelope) => ({
    ...envelope,
    message: textOf(envelope.message),
    apiCode: apiCodeOf(envelope.apiCode),
    requestId: textOf(envelope.requestId, 200),
  })),
)

export type DataSchema<T> = v.GenericSchema<unknown, T>

export const userSchema: DataSchema<UserDto> = v.looseObject({
  userId: filledText,
  name: text,
  nickname: text,
  username: text,
  photo: text,
  email: text,
  phone: text,
  phoneCountryCode: text,
})

/** An answer that says nothing of any method must not read as "there is none". */
export const securityInfoSchema: DataSchema<GetSecurityInfoDto> = v.pipe(
  v.looseObject({ passwordSet: flag, emailBinded: flag, phoneBinded: flag }),
  v.check((info) => (info.passwordSet ?? info.emailBinded ?? info.phoneBinded ?? null) !== null),
)

/** Seconds. */
const LONGEST_TOKEN = 3600

export const deleteAccountTokenSchema: DataSchema<VerifyDeleteAccountRequestDataDto> =
  v.looseObject({
    deleteAccountToken: filledText,
    // 60 seconds is the documented default (contract §2).
    tokenExpiresIn: v.pipe(
      v.nullish(v.number(), 60),
      // No longer than a timer can run, and than a token is credible.
      v.transform((seconds) => (seconds > 0 ? Math.min(seconds, LONGEST_TOKEN) : 60)),
    ),
  })

/** Only `true` is a deletion. */
export const deletedSchema: DataSchema<IsSuccessDto> = v.looseObject({
  success: v.pipe(
    v.boolean(),
    v.check((success) => success),
  ),
})

/** For the calls whose answer is the envelope alone. */
export const noDataSchema: DataSchema<unknown> = v.unknown()

const publicKey = v.nullish(v.looseObject({ publicKey: text }))
export const systemInfoSchema: DataSchema<SystemInfoResp> = v.looseObject({
  rsa: publicKey,
  sm2: publicKey,
})

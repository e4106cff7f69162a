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
/** For fields that only inform: one of the wrong type is as good as none. */
const spare = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined)

/** `apiCode` is a number in V3 and a string in some V2 answers (contract §3, "loose ends"). */
const apiCode = v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))])

/** The envelope of a V3 answer, its data not looked at yet (contract §3). */
export interface Envelope {
  statusCode: number
  message?: string | undefined
  apiCode?: number | undefined
  requestId?: string | undefined
  data?: unknown
}

export const envelopeSchema: v.GenericSchema<unknown, Envelope> = v.looseObject({
  statusCode: v.number(),
  message: spare(v.string()),
  apiCode: spare(apiCode),
  requestId: spare(v.pipe(v.string(), v.maxLength(200))),
  data: v.optional(v.unknown()),
})

type DataSchema<T> = v.GenericSchema<unknown, T>

export const userSchema: DataSchema<UserDto> = v.looseObject({
  userId: v.pipe(v.string(), v.minLength(1)),
  name: text,
  nickname: text,
  username: text,
  photo: text,
  email: text,
  phone: text,
  phoneCountryCode: text,
})

/** Seconds. */
const LONGEST_TOKEN = 3600

/** An answer that says nothing of any method must not read as "there is none". */
export const securityInfoSchema: DataSchema<GetSecurityInfoDto> = v.pipe(
  v.looseObject({ passwordSet: flag, emailBinded: flag, phoneBinded: flag }),
  v.check((info) =>
    [info.passwordSet, info.emailBinded, info.phoneBinded].some(
      (known) => known !== null && known !== undefined,
    ),
  ),
)

export const deleteAccountTokenSchema: DataSchema<VerifyDeleteAccountRequestDataDto> =
  v.looseObject({
    deleteAccountToken: v.pipe(v.string(), v.minLength(1)),
    // 60 seconds is the documented default (contract §2).
    tokenExpiresIn: v.pipe(
      v.nullish(v.number(), 60),
      // No longer than a timer can run, and than a token is credible.
      v.transform((seconds) => (seconds > 0 ? Math.min(seconds, LONGEST_TOKEN) : 60)),
    ),
  })

/** Only `true` is a deletion. */
export const deletedSchema: DataSchema<IsSuccessDto> = v.looseObject({ success: v.literal(true) })

/** For the calls whose answer is the envelope alone. */
export const noDataSchema: DataSchema<unknown> = v.unknown()

const publicKey = v.nullish(v.looseObject({ publicKey: text }))
export const systemInfoSchema: DataSchema<SystemInfoResp> = v.looseObject({
  rsa: publicKey,
  sm2: publicKey,
})
/** Without an envelope, its keys are all that tells it from any other JSON. */
export const bareSystemInfoSchema: DataSchema<SystemInfoResp> = v.pipe(
  systemInfoSchema,
  v.check((info) => 'rsa' in info || 'sm2' in info),
)

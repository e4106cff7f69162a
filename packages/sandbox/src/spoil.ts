import type { Answer } from './Answer.ts'
import { json, refusalAnswer } from './Answer.ts'
import { success } from './envelope.ts'
import type { FaultEffect } from './Fault.ts'
import { isRecord } from './guards.ts'
import type { Unknowns } from './unknowns.ts'

/** Faults that put their own answer in place of the operation's, which need not run for it. */
export function replacement(unknowns: Unknowns, fault: FaultEffect): Answer | undefined {
  switch (fault.kind) {
    case 'status': {
      const { status, statusCode = status, apiCode, retryAfter } = fault
      const { message = `The sandbox was told to answer HTTP ${status}.` } = fault
      return refusalAnswer(unknowns, {
        statusCode,
        message,
        http: status,
        ...(apiCode !== undefined && { apiCode }),
        ...(retryAfter !== undefined && { retryAfter }),
      })
    }
    case 'businessError': {
      const { statusCode, apiCode, message = 'The sandbox was told to refuse this.' } = fault
      return refusalAnswer(unknowns, {
        statusCode,
        message,
        ...(apiCode !== undefined && { apiCode }),
      })
    }
    case 'html':
      return {
        status: fault.status ?? 502,
        headers: { 'content-type': 'text/html' },
        body: proxyPage,
      }
    case 'empty':
      return { status: fault.status ?? 200, headers: {}, body: undefined }
    case 'wrongShape':
      return json('body' in fault ? fault.body : { data: '?' }, fault.status ?? 200)
    case 'successFalse':
      return json(success(unknowns, { success: false }))
    case 'redirect':
      return { status: fault.status ?? 307, headers: { location: fault.location }, body: undefined }
    default:
      return undefined
  }
}

/** What a fault makes of the answer of an operation that ran. */
export function spoilt(answer: Answer, fault: FaultEffect | undefined): Answer {
  switch (fault?.kind) {
    case 'truncated':
      return { ...answer, body: answer.body?.slice(0, Math.floor(answer.body.length / 2)) }
    case 'nullFields':
      return { ...answer, body: withNullFields(answer.body) }
    case 'bodyUnder502':
      return { ...answer, status: 502 }
    default:
      return answer
  }
}

const proxyPage = `<!doctype html>
<html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>
`

/** The fields of `data`; of the body itself where it is not enveloped. */
function withNullFields(body = '{}'): string {
  const parsed: unknown = JSON.parse(body)
  if (!isRecord(parsed)) return body
  if (!('statusCode' in parsed)) return JSON.stringify(nulls(parsed))
  const { data } = parsed
  return JSON.stringify({ ...parsed, data: isRecord(data) ? nulls(data) : null })
}

function nulls(value: object): Record<string, null> {
  return Object.fromEntries(Object.keys(value).map((key) => [key, null]))
}

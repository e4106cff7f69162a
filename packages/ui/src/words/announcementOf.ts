import type { Step, StepOf } from '@farewell/hooks'
import { fill, isolate } from './createTranslator.ts'
import type { Words } from './Dictionary.ts'
import { failureWords } from './failureWords.ts'

/** Where the code went, once one was sent for the method on the screen. */
function codeWasSent(words: Words, { verification }: StepOf<'verify'>): string {
  const { methods, method, sent } = verification
  const chosen = methods.find((offered) => offered.method === method)
  if (!chosen || chosen.method === 'PASSWORD' || !sent[method]?.sent) return ''
  return fill(words.codeWasSent[chosen.method], { destination: isolate(chosen.destination) })
}

function inVerify(words: Words, state: StepOf<'verify'>): string {
  if (state.phase === 'sending-code') return words.sendingCode
  if (state.phase === 'verifying') return words.verifying
  if (state.failure) return failureWords(words, state.failure)
  return codeWasSent(words, state)
}

/** What a screen reader is told, politely, when it is not said by the focus that moves. */
export function announcementOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'loading':
      return words.loading
    case 'verify':
      return inVerify(words, state)
    case 'deleting':
      return words.deletingTitle
    case 'unconfirmed':
      return state.phase === 'probing' ? words.unconfirmedProbing : words.unconfirmedTitle
    case 'deleted':
      return words.deletedTitle
    default:
      return ''
  }
}

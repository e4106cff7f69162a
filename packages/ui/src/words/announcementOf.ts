import { chosenMethod, type Step, type StepOf } from '@farewell/hooks'
import { fill, isolate, type Translator } from './createTranslator.ts'
import type { Words } from './Dictionary.ts'
import { failureWords } from './failureWords.ts'
import { itemWords } from './itemWords.ts'

function inReview(translator: Translator, { blockers }: StepOf<'review'>): string {
  const { words, list } = translator
  if (blockers.status === 'loading') return words.checking
  if (blockers.status === 'failed') return words.blockersFailed
  if (blockers.value.length === 0) return ''
  const items = blockers.value.map((item) => itemWords(translator, item))
  return `${words.blockersTitle}: ${list(items)}`
}

function inVerify(words: Words, { phase, failure, verification }: StepOf<'verify'>): string {
  if (phase === 'sending-code') return words.sendingCode
  if (phase === 'verifying') return words.verifying
  const chosen = chosenMethod(verification)
  if (failure) return failureWords(words, failure, chosen.method)
  const sent = verification.sent[chosen.method]?.sent ?? false
  // The focus goes to a button or a field here, not to the title.
  if (chosen.method === 'PASSWORD' || !sent) return words.verifyTitle
  return fill(words.codeWasSent[chosen.method], { destination: isolate(chosen.destination) })
}

/** What a screen reader is told, politely, when it is not said by the focus that moves. */
export function announcementOf(translator: Translator, state: Step): string {
  const { words } = translator
  switch (state.step) {
    case 'loading':
      return words.loading
    case 'review':
      return inReview(translator, state)
    case 'verify':
      return inVerify(words, state)
    // The focus goes to the title of the others; `unconfirmed` announces what it knows by itself.
    default:
      return ''
  }
}

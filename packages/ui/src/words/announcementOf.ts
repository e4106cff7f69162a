import { chosenMethod, type Step, type StepOf } from '@farewell/hooks'
import { fill, isolate, type Translator } from './createTranslator.ts'
import { descriptionOf } from './descriptionOf.ts'
import type { Words } from './Dictionary.ts'
import { failureWords } from './failureWords.ts'
import { fateWords } from './fateWords.ts'
import { itemWords } from './itemWords.ts'
import { namesOf } from './namesOf.ts'

function inReview(
  translator: Translator,
  { blockers, account }: StepOf<'review'>,
  masked: boolean,
): string {
  const { words, list } = translator
  if (blockers.status === 'loading') return words.checking
  if (blockers.status === 'failed') return words.blockersFailed
  if (blockers.value.length > 0) {
    const items = blockers.value.map((item) => itemWords(translator, item))
    return `${words.blockersTitle}: ${list(items)}`
  }
  return `${words.reviewDescription} ${words.accountLabel}: ${list(namesOf(account, masked))}`
}

function inVerify(words: Words, { phase, failure, verification }: StepOf<'verify'>): string {
  if (phase === 'sending-code') return words.sendingCode
  if (phase === 'verifying') return words.verifying
  const chosen = chosenMethod(verification)
  if (failure) return failureWords(words, failure, chosen.method)
  const sent = verification.sent[chosen.method]?.sent ?? false
  // The focus goes to a button or a field here, not to the title.
  if (chosen.method === 'PASSWORD' || !sent) {
    return `${words.verifyTitle}: ${words.verifyDescription}`
  }
  return fill(words.codeWasSent[chosen.method], { destination: isolate(chosen.destination) })
}

/**
 * What a screen reader is told, politely, beside the title, action or field that gets the focus: what
 * describes the dialog is read on entering it, and at no later step.
 */
export function announcementOf(translator: Translator, state: Step, masked: boolean): string {
  const { words } = translator
  switch (state.step) {
    case 'closed':
    // It announces what it knows by itself.
    case 'unconfirmed':
      return ''
    case 'unavailable':
      return `${descriptionOf(words, state)} ${fateWords(words, state) ?? ''}`.trim()
    case 'review':
      return inReview(translator, state, masked)
    case 'verify':
      return inVerify(words, state)
    default:
      return descriptionOf(words, state)
  }
}

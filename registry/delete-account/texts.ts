import {
  chosenMethod,
  type Blocker,
  type Dictionary,
  type Failure,
  type Step,
  type VerifyMethod,
} from '@farewell/ui'

type Words = Dictionary['words']

/** Puts values in the place of `{name}`. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** So many seconds from now. */
export function inTime({ lang }: Dictionary, seconds: number): string {
  return new Intl.RelativeTimeFormat(lang).format(seconds, 'second')
}

export function titleOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
    case 'review':
      return words.reviewTitle
    case 'unavailable':
      return words.unavailableTitle[state.reason]
    case 'verify':
      return words.verifyTitle
    case 'deleting':
      return words.deletingTitle
    case 'unconfirmed':
      return words.unconfirmedTitle
    case 'deleted':
      return words.deletedTitle
  }
}

/** "Deleted", "not deleted" and "we do not know" are three things: say no more than is known. */
export function descriptionOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'review':
      return words.reviewDescription
    case 'loading':
      return words.loading
    case 'unavailable':
      if (state.reason !== 'failed' || !state.error)
        return words.unavailableDescription[state.reason]
      return words.errors[state.error.code]
    case 'verify':
      return words.verifyDescription
    case 'deleting':
      return words.deletingDescription
    case 'unconfirmed':
      if (state.seen === 'present-so-far') return words.unconfirmedPresent
      return state.phase === 'probing' ? words.unconfirmedProbing : words.unconfirmedNothing
    case 'deleted':
      return state.confirmedBy === 'other-tab' ? words.deletedInOtherTab : words.deletedDescription
  }
}

/** What a screen reader is told while the focus stays where it is. */
export function statusOf(words: Words, state: Step): string {
  if (state.step === 'deleting') return words.deletingDescription
  if (state.step === 'unconfirmed') return descriptionOf(words, state)
  if (state.step !== 'verify') return ''
  const { phase, verification } = state
  if (phase === 'sending-code') return words.sendingCode
  if (phase === 'verifying') return words.verifying
  const chosen = chosenMethod(verification)
  if (chosen.method === 'PASSWORD' || !verification.sent[chosen.method]?.sent) return ''
  return fill(words.codeWasSent[chosen.method], { destination: chosen.destination })
}

/** What happened, then what to do. A code that was accepted before proves only once. */
export function failureText(
  words: Words,
  { during, error }: Failure,
  method: VerifyMethod,
): string {
  const advice = words.errors[error.code]
  const spent = (text: string) => (method === 'PASSWORD' ? text : `${text} ${words.newCodeNeeded}`)
  switch (during) {
    case 'preparing':
      if (error.code === 'aborted') return spent(words.preparingFailed)
      return spent(`${words.notDeleted} ${advice}`)
    case 'deleting':
      return spent(`${words.deletionRefused} ${advice}`)
    case 'unconfirmed':
      return spent(words.seemsPresent)
    case 'sending-code':
    case 'verifying':
      return advice
  }
}

/** A consequence or blocker, with how many there are of it. */
export function itemText({ lang, words }: Dictionary, { label, count }: Blocker): string {
  if (count === undefined) return typeof label === 'string' ? label : label.other
  const form = new Intl.PluralRules(lang).select(count)
  const text = typeof label === 'string' ? label : (label[form] ?? label.other)
  return fill(words.countedItem, { count: new Intl.NumberFormat(lang).format(count), label: text })
}

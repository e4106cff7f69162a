import type { GenAuthErrorCode, VerifyMethod } from '@farewell/client'
import type { UnavailableReason } from '@farewell/hooks'

/** The host's own places in the review. */
export type ReviewSlot = 'retention' | 'exportData' | 'alternatives' | 'reason'

/** What is to be ticked or typed before the proof. */
export interface AcknowledgementWords {
  checkbox: string
  checkboxMissing: string
  /** What is to be typed: shown by `type`, and compared with. */
  phrase: string
  /** `{text}` is the phrase, or what identifies the account. */
  type: string
  /** The same, where `{text}` is masked. */
  typeMasked: string
  typeMissing: string
}

/** The texts of one language. `{name}` in braces stands for a value and must stay. */
export interface Words {
  trigger: string
  keepAccount: string
  continue: string
  back: string
  close: string
  done: string
  tryAgain: string
  checkAgain: string
  checking: string
  details: string
  requestId: string
  copyRequestId: string
  copied: string

  loading: string
  /** Of the lazy dialog: its code could not be fetched. */
  loadFailed: string

  reviewTitle: string
  reviewDescription: string
  accountLabel: string
  consequencesTitle: string
  consequencesGeneral: string
  blockersTitle: string
  blockersLink: string
  blockersFailed: string
  /** `{count}` and `{label}`. */
  countedItem: string
  /** Headings over what the host puts into the review. */
  slotTitle: Record<ReviewSlot, string>
  acknowledgement: AcknowledgementWords

  verifyTitle: string
  verifyDescription: string
  /** How a code comes; `{destination}` is masked. */
  codeWillBeSent: Record<Exclude<VerifyMethod, 'PASSWORD'>, string>
  codeWasSent: Record<Exclude<VerifyMethod, 'PASSWORD'>, string>
  sendCode: string
  sendNewCode: string
  sendingCode: string
  /** `{when}` is a time from now in the language's own grammar, as in "in 42 seconds". */
  resendWait: string
  codeLabel: string
  codeMissing: string
  codeNotSent: string
  passwordLabel: string
  passwordMissing: string
  showPassword: string
  hidePassword: string
  otherMethod: Record<VerifyMethod, string>
  deleteAccount: string
  verifying: string

  deletingTitle: string
  deletingDescription: string

  unconfirmedTitle: string
  unconfirmedProbing: string
  unconfirmedPresent: string
  unconfirmedNothing: string
  unconfirmedAdvice: string

  deletedTitle: string
  deletedDescription: string
  deletedInOtherTab: string
  /** What happens next. */
  deletedNext: string

  unavailableTitle: Record<UnavailableReason, string>
  unavailableDescription: Record<UnavailableReason, string>
  nothingDeleted: string
  outcomeUnknown: string

  preparingFailed: string
  notDeleted: string
  deletionRefused: string
  seemsPresent: string
  /** After a failure that came when the code was used up already. */
  newCodeNeeded: string
  /** What happened and what to do now, by error code. */
  errors: Record<GenAuthErrorCode, string>
}

/** A complete language: its words, its BCP 47 tag and its direction. */
export interface Dictionary {
  lang: string
  dir: 'ltr' | 'rtl'
  words: Words
}

/** Some of the words, to replace those of the dictionary. */
export type PartialWords = {
  [Key in keyof Words]?: Words[Key] extends string ? string : Partial<Words[Key]>
}

export * from '@farewell/client'
export * from '@farewell/hooks'
export { FarewellProvider } from './FarewellProvider.tsx'
export type { FarewellProviderProps } from './FarewellProvider.tsx'
export { DeleteAccountDialog } from './DeleteAccountDialog.tsx'
export type { DeleteAccountDialogProps } from './DeleteAccountDialog.tsx'
export { DeleteAccountPanel } from './DeleteAccountPanel.tsx'
export type { DeleteAccountPanelProps } from './DeleteAccountPanel.tsx'
export * as DeleteAccount from './DeleteAccount.ts'
export type {
  Acknowledgement,
  DeleteAccountSlots,
  FocusTarget,
  OpenChangeDetails,
  OpenChangeReason,
} from './DeleteAccountContext.ts'
export type { Dictionary, PartialWords, Words } from './words/Dictionary.ts'
export { en } from './locales/en.ts'

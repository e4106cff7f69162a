export { createGenAuthClient, type LazyGenAuthClient } from './createGenAuthClient.ts'
export { DeleteAccountDialog, type LazyDeleteAccountDialogProps } from './DeleteAccountDialog.tsx'

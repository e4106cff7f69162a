/** From the other copy, which lies in a node_modules of its own. */
export { DeleteAccountDialog } from '@farewell/ui'

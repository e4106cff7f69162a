import type { ComponentType } from 'react'
import type { LoadedDialogProps } from './LoadedDialog.tsx'

/** Fetches the dialog's code; the platform and bundlers do so once. */
export async function loadDialog(): Promise<ComponentType<LoadedDialogProps>> {
  const { LoadedDialog } = await import('./LoadedDialog.tsx')
  return LoadedDialog
}

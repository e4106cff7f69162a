'use client'

import { AlertDialog, AlertDialogContent, AlertDialogTrigger } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import {
  en,
  useDeleteAccountFlow,
  type Dictionary,
  type UseDeleteAccountFlowOptions,
} from '@farewell/ui'
import type { ReactElement } from 'react'
import { StepView } from './steps'

export interface DeleteAccountProps extends UseDeleteAccountFlowOptions {
  /** A button of your own. */
  trigger?: ReactElement
  /** The words, such as `zhCN` of `@farewell/ui/locales/zh-CN`. */
  locale?: Dictionary
}

/**
 * The deletion of a GenAuth account in this app's own clothes. It is yours to change; what it calls,
 * and when, is what makes the deletion safe: see useDeleteAccountFlow.
 */
export function DeleteAccount({ trigger, locale = en, ...options }: DeleteAccountProps) {
  const flow = useDeleteAccountFlow(options)
  const { step } = flow.state
  return (
    // While the delete request is out, close() does nothing, and so the dialog stays.
    <AlertDialog
      open={step !== 'closed'}
      onOpenChange={(open) => (open ? flow.open() : flow.close())}
    >
      <AlertDialogTrigger asChild>
        {trigger ?? <Button variant="destructive">{locale.words.trigger}</Button>}
      </AlertDialogTrigger>
      <AlertDialogContent lang={locale.lang} dir={locale.dir}>
        <StepView flow={flow} locale={locale} />
      </AlertDialogContent>
    </AlertDialog>
  )
}

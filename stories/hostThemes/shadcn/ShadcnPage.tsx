import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import type { ReactNode } from 'react'
import { Button } from './ui/Button.tsx'
import { Card } from './ui/Card.tsx'
import { SwitchField, TextField } from './ui/Field.tsx'

interface ShadcnPageProps extends DeleteAccountDialogProps {
  mode?: 'light' | 'dark'
}

/** A settings page in shadcn/ui, style "new-york". */
export function ShadcnPage({ mode = 'light', ...dialog }: ShadcnPageProps): ReactNode {
  return (
    <div className={mode}>
      <div className="grid gap-6 rounded-xl border bg-background p-6 text-foreground">
        <h1 className="text-2xl font-semibold tracking-tight">Paper Lantern</h1>
        <Card title="Profile" description="How others see you.">
          <TextField id="shadcn-name" label="Pen name" value="Ada Quill" />
          <SwitchField id="shadcn-public" label="Public profile" />
          <div>
            <Button>Save</Button>
          </div>
        </Card>
        <Card title="Delete account" description="Your notebooks go with it.">
          <div>
            <DeleteAccountDialog
              {...dialog}
              trigger={<Button variant="destructive">Delete account…</Button>}
            />
          </div>
        </Card>
      </div>
    </div>
  )
}

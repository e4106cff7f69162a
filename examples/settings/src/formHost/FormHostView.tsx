import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import type { ReactNode, SyntheticEvent } from 'react'
import { DemoNote } from '../common/DemoNote.tsx'
import { Field } from '../common/Field.tsx'
import { Page } from '../common/Page.tsx'
import { recordHostCall } from './recordHostCall.ts'

const record =
  (handler: string) =>
  (event: SyntheticEvent): void =>
    recordHostCall(handler, event.target)

const recordSubmit = (event: SyntheticEvent): void => {
  event.preventDefault()
  recordHostCall('onSubmit', event.target)
}

interface FormHostViewProps {
  deletion: Omit<DeleteAccountDialogProps, 'trigger'>
}

/** A page whose whole settings are one form, as many are, with the dialog inside it. */
export function FormHostView({ deletion }: FormHostViewProps): ReactNode {
  return (
    <Page title="A form around the dialog">
      <h1>A form around the dialog</h1>
      <DemoNote>
        Many settings pages are one large form. What is typed into the dialog must not reach it, nor
        must Enter send it: each handler of this form notes its calls in window.hostCalls.
      </DemoNote>
      {/* It only hears what happens to the fields in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="form host-form"
        onSubmit={recordSubmit}
        onKeyDown={record('onKeyDown')}
        onInput={record('onInput')}
        onPaste={record('onPaste')}
        onChange={record('onChange')}
      >
        <Field label="Pen name" name="penName" autoComplete="nickname" />
        <Field label="About you" name="about" autoComplete="off" />
        <div className="form-links">
          <button type="submit" className="button primary">
            Save
          </button>
          <DeleteAccountDialog
            {...deletion}
            trigger={
              <button type="button" className="button danger">
                Delete account…
              </button>
            }
          />
        </div>
      </form>
    </Page>
  )
}

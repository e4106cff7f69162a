import { DeleteAccountDialog } from '@farewell/ui'
import { useState } from 'react'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({ title: 'Dialog/Trigger', component: DeleteAccountDialog })

/** Any element of yours. */
export const OwnButton = meta.story({
  args: {
    trigger: (
      <button type="button" className="stage-button">
        Close my account
      </button>
    ),
  },
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Close my account')
    await person.isAt('review')
  },
})

/** None at all: the host says when it is open. */
export const Controlled = meta.story({
  render: function ControlledDialog(args) {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button type="button" className="stage-button" onClick={() => setOpen(true)}>
          Settings → Account → Delete
        </button>
        <DeleteAccountDialog {...args} trigger={null} open={open} onOpenChange={setOpen} />
      </>
    )
  },
  play: async (context) => {
    const person = personIn(context)
    await person.presses('Settings → Account → Delete')
    await person.isAt('review')
  },
})

import { DeleteAccountPanel } from '@farewell/ui'
import { useState } from 'react'
import { expect } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { personIn } from '../journey/personIn.ts'

const meta = preview.meta({
  title: 'Other shapes/Panel',
  component: DeleteAccountPanel,
  args: { consequences: ['12 notebooks', 'Your public profile'] },
})

/** A part of a settings page, under its trigger. The page around stays usable. */
export const InSettings = meta.story({
  play: async (context) => {
    await personIn(context).opensReview()
  },
})

/** From the first press to the last, without a dialog. */
export const WholeDeletion = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** A public page of its own, such as the stores ask for: open from the start, and never left. */
export const PageOfItsOwn = meta.story({
  args: {
    trigger: null,
    defaultOpen: true,
    canDismiss: false,
    signIn: <a href="#sign-in">Sign in</a>,
  },
  play: async (context) => {
    await personIn(context).isAt('review')
  },
})

/** In a dialog of the host's own, which must stay while `onBusyChange` says so. */
export const InDialogOfTheHost = meta.story({
  globals: { fault: 'slow deletion' },
  render: function PanelInDialog(args) {
    const [busy, setBusy] = useState(false)
    return (
      <section aria-label="Your own dialog" className="stage-card">
        <button type="button" className="stage-button" disabled={busy}>
          {busy ? 'Cannot be closed now' : 'Close'}
        </button>
        <DeleteAccountPanel {...args} trigger={null} defaultOpen onBusyChange={setBusy} />
      </section>
    )
  },
  play: async (context) => {
    const person = personIn(context)
    await person.isAt('review')
    await person.proceedsToDelete()
    await person.isAt('deleting')
    await expect(context.canvas.getByText('Cannot be closed now')).toBeDisabled()
  },
})

import { DeleteAccount } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { reachReview } from './reach.ts'

const meta = preview.meta({
  title: 'Parts/Frames',
  component: DeleteAccount.Root,
  args: { consequences: ['12 notebooks'] },
  play: reachReview,
})

/** Holds one flow for the parts inside of it, and renders nothing of its own. */
export const Root = meta.story({
  args: {
    children: (
      <>
        <DeleteAccount.Trigger />
        <DeleteAccount.Dialog>
          <DeleteAccount.Steps />
        </DeleteAccount.Dialog>
      </>
    ),
  },
})

/** The button that opens; `render` takes an element of yours. */
export const Trigger = meta.story({
  args: {
    children: <DeleteAccount.Trigger className="stage-button" />,
  },
  play: async () => {},
})

/** The modal, on the platform's `<dialog>`. */
export const Dialog = meta.story({
  args: {
    children: (
      <>
        <DeleteAccount.Trigger />
        <DeleteAccount.Dialog style={{ inlineSize: '36rem' }}>
          <DeleteAccount.Steps />
        </DeleteAccount.Dialog>
      </>
    ),
  },
})

/** The same without a dialog: a labelled group where it stands. */
export const Panel = meta.story({
  args: {
    modal: false,
    children: (
      <>
        <DeleteAccount.Trigger />
        <DeleteAccount.Panel>
          <DeleteAccount.Steps />
        </DeleteAccount.Panel>
      </>
    ),
  },
})

/** All steps as the kit arranges them. */
export const Steps = meta.story({
  args: {
    modal: false,
    children: (
      <>
        <DeleteAccount.Trigger />
        <DeleteAccount.Panel>
          <DeleteAccount.Steps />
        </DeleteAccount.Panel>
      </>
    ),
  },
})

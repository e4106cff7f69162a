import { DeleteAccountDialog } from '@farewell/ui'
import { expect, waitFor } from 'storybook/test'
import preview from '../../.storybook/preview.tsx'
import { deleteInAnotherTab } from '../journey/deleteInAnotherTab.ts'
import { personIn } from '../journey/personIn.ts'
import { onStage } from '../stage/onStage.ts'

const meta = preview.meta({
  title: 'States/The deletion',
  component: DeleteAccountDialog,
  tags: ['dark'],
})

/** The delete request is out. It cannot be taken back, so there is nothing to press. */
export const Deleting = meta.story({
  globals: { fault: 'slow deletion' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleting')
  },
})

/** No clear answer came: the server is being asked what became of the account. */
export const UnconfirmedProbing = meta.story({
  globals: { fault: 'answer lost, slow look' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('unconfirmed')
    await person.reads((words) => words.unconfirmedProbing)
  },
})

/** The login no longer works, which proves nothing: it may be the deletion, it may be the login. */
export const UnconfirmedNothingSeen = meta.story({
  globals: { fault: 'answer lost, nothing known' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.unconfirmedNothing)
    await person.finds((words) => words.checkAgain)
  },
})

/** The account is there *so far*: a late server may still process the request that was lost. */
export const UnconfirmedPresentSoFar = meta.story({
  globals: { fault: 'answer lost, account there' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.reads((words) => words.unconfirmedPresent)
    await person.finds((words) => words.checkAgain)
  },
})

/** The server said so. */
export const Deleted = meta.story({
  args: { whatsNext: 'Your subscription ends today; the last invoice comes by post.' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
    await waitFor(() => expect(onStage(context).stage.getSnapshot().isDeleted).toBe(true))
  },
})

/** The answer was lost, and the account is gone when it is looked for. */
export const DeletedByProbe = meta.story({
  globals: { fault: 'answer lost, account gone' },
  play: async (context) => {
    const person = personIn(context)
    await person.deletes()
    await person.isAt('deleted')
  },
})

/** The same account was deleted in another tab while this dialog was open. */
export const DeletedInAnotherTab = meta.story({
  play: async (context) => {
    const person = personIn(context)
    await person.opensVerification()
    deleteInAnotherTab(onStage(context).stage)
    await person.isAt('deleted')
    await person.reads((words) => words.deletedInOtherTab)
  },
})

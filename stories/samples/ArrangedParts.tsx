import { DeleteAccount } from '@farewell/ui'
import type { ComponentProps } from 'react'
import { client } from './client.ts'

/** A button of your design system. It must pass on `ref` and all attributes. */
function Button(props: ComponentProps<'button'> & { tone?: 'quiet' | 'danger' }) {
  const { tone = 'quiet', ...attributes } = props
  return <button {...attributes} data-tone={tone} />
}

export function ArrangedParts() {
  return (
    <DeleteAccount.Root client={client} acknowledgement="checkbox">
      <DeleteAccount.Trigger render={<Button tone="danger">Delete account…</Button>} />
      <DeleteAccount.Dialog className="my-dialog">
        <DeleteAccount.Loading />
        <DeleteAccount.Unavailable />
        <DeleteAccount.Review>
          <DeleteAccount.Body>
            <DeleteAccount.Title />
            <DeleteAccount.Description />
            <DeleteAccount.Account />
            <DeleteAccount.Blockers />
            <DeleteAccount.Consequences />
            <DeleteAccount.Acknowledgement />
          </DeleteAccount.Body>
          <DeleteAccount.Actions>
            <DeleteAccount.KeepAccount render={<Button />} />
            <DeleteAccount.Continue render={<Button tone="danger" />} />
          </DeleteAccount.Actions>
        </DeleteAccount.Review>
        <DeleteAccount.Verify />
        <DeleteAccount.Deleting />
        <DeleteAccount.Unconfirmed />
        <DeleteAccount.Deleted />
      </DeleteAccount.Dialog>
    </DeleteAccount.Root>
  )
}

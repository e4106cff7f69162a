import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode, SubmitEvent } from 'react'
import { textIn } from '../common/textIn.ts'
import { useServices } from '../Services.ts'
import type { Organisation } from '../workspace/workspace.ts'
import { transferOrganisation, workspaceQuery } from '../workspace/workspace.ts'

interface OwnedOrganisationProps {
  organisation: Organisation
  userId: string
}

/** Gives an organisation to one of its members. */
export function OwnedOrganisation({ organisation, userId }: OwnedOrganisationProps): ReactNode {
  const { session } = useServices()
  const queryClient = useQueryClient()
  const { id, name, members } = organisation
  const transfer = useMutation({
    mutationFn: (to: string) => transferOrganisation(session, id, to),
    onSuccess: (workspace) =>
      queryClient.setQueryData(workspaceQuery(session, userId).queryKey, workspace),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (!transfer.isPending) {
      transfer.mutate(textIn(event.currentTarget, 'to'))
    }
  }
  return (
    <form className="transfer" onSubmit={submit}>
      <label>
        <span>New owner of {name}</span>
        <select name="to">
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" aria-disabled={transfer.isPending}>
        Transfer ownership
      </button>
      {transfer.error && <p role="alert">{transfer.error.message}</p>}
    </form>
  )
}

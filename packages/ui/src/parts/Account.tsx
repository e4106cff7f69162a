'use client'

import type { Account as AccountOnScreen } from '@farewell/hooks'
import { useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { namesOf } from '../words/namesOf.ts'
import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type AccountProps = PartProps<'div'>

function Avatar({ account }: { account: AccountOnScreen }): ReactNode {
  const [broken, setBroken] = useState<string>()
  const { photo, displayName } = account
  const [initial = ''] = displayName
  return photo && photo !== broken ? (
    <img
      src={photo}
      alt=""
      referrerPolicy="no-referrer"
      className="farewell-avatar"
      onError={() => setBroken(photo)}
    />
  ) : (
    <span aria-hidden="true" className="farewell-avatar">
      {initial.toLocaleUpperCase()}
    </span>
  )
}

/**
 * Which account it is: name, identifier, picture or initial. Named in full, to be sure, unless
 * `maskIdentifiers` hides it. Renders nothing where no account was read.
 */
export const Account: Part<AccountProps, HTMLDivElement> = createPart('div', function Account() {
  const { state, translator, maskIdentifiers } = useDeleteAccountContext()
  if (!('account' in state)) return undefined
  const [name, identifier] = namesOf(state.account, maskIdentifiers)
  return {
    className: 'farewell-account',
    role: 'group',
    'aria-label': translator.words.accountLabel,
    children: (
      <>
        <Avatar account={state.account} />
        <span className="farewell-account-names">
          <bdi className="farewell-account-name">{name}</bdi>
          {identifier && <bdi className="farewell-account-identifier">{identifier}</bdi>}
        </span>
      </>
    ),
  }
})

'use client'

import type { Account as AccountOnScreen } from '@farewell/hooks'
import { forwardRef, useState, type ReactElement, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { namesOf } from '../words/namesOf.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

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
export const Account: Part<AccountProps, HTMLDivElement> = forwardRef<HTMLDivElement, AccountProps>(
  function Account(props, ref): ReactElement | null {
    const { state, translator, maskIdentifiers } = useDeleteAccountContext()
    const account = 'account' in state ? state.account : undefined
    const [name, identifier] = account ? namesOf(account, maskIdentifiers) : []
    const part = usePart('div', props, {
      ref,
      className: 'farewell-account',
      own: {
        role: 'group',
        'aria-label': translator.words.accountLabel,
        children: account && (
          <>
            <Avatar account={account} />
            <span className="farewell-account-names">
              <bdi className="farewell-account-name">{name}</bdi>
              {identifier ? <bdi className="farewell-account-identifier">{identifier}</bdi> : null}
            </span>
          </>
        ),
      },
    })
    return account ? part : null
  },
)

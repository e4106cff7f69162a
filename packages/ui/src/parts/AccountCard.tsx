'use client'

import type { Account } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

/** Which account it is: name, identifier, picture or initial. Named in full, to be sure. */
export function AccountCard({ account }: { account: Account }): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const [initial = ''] = account.displayName
  return (
    <div role="group" aria-label={words.accountLabel} className="farewell-account">
      {account.photo ? (
        <img src={account.photo} alt="" referrerPolicy="no-referrer" className="farewell-avatar" />
      ) : (
        <span aria-hidden="true" className="farewell-avatar">
          {initial.toLocaleUpperCase()}
        </span>
      )}
      <span className="farewell-account-names">
        <bdi className="farewell-account-name">{account.displayName}</bdi>
        {account.identifier ? (
          <bdi className="farewell-account-identifier">{account.identifier}</bdi>
        ) : null}
      </span>
    </div>
  )
}

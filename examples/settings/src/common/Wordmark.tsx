import { use, type ReactNode } from 'react'
import { Link } from '../router/Link.tsx'
import { ServicesContext } from '../Services.ts'

/** The name of the product, which leads home. It also stands on the page of a failed start. */
export function Wordmark(): ReactNode {
  const isSignedIn = use(ServicesContext)?.session.getState().status === 'signed-in'
  return (
    <Link to={isSignedIn ? '/settings' : '/'} className="wordmark">
      Deckle
    </Link>
  )
}

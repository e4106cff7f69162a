import type { ReactNode } from 'react'
import { DemoNote } from '../common/DemoNote.tsx'
import { Page } from '../common/Page.tsx'
import { Link } from '../router/Link.tsx'
import type { Ending } from '../session/createSession.ts'

const words: Record<Ending, { title: string; text: string }> = {
  left: { title: 'You are signed out', text: 'Your notebooks are where you left them.' },
  deleted: {
    title: 'Goodbye',
    text: 'Your account is deleted, and your notebooks with it. Thank you for writing here.',
  },
  'deleted-elsewhere': {
    title: 'This account is gone',
    text: 'It was deleted in another tab of this browser, so nobody is signed in here any more.',
  },
}

/** After the end of a session. It says "deleted" only when this page saw the deletion. */
export function GoodbyeView({ ending = 'left' }: { ending?: Ending | undefined }): ReactNode {
  const { title, text } = words[ending]
  return (
    <Page title={title}>
      <div className="notice">
        <h1>{title}</h1>
        <p className="lede">{text}</p>
        <p>
          <Link to="/" className="button primary">
            Sign in again
          </Link>
        </p>
        {ending !== 'left' && (
          <DemoNote>Try it with the account that you deleted: the sandbox refuses it now.</DemoNote>
        )}
      </div>
    </Page>
  )
}

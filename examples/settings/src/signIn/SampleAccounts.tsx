import type { ReactNode } from 'react'
import { sampleAccounts, type SampleAccount } from '../sandbox/sampleAccounts.ts'
import { signInAsSample } from '../sandbox/signInAsSample.ts'
import { useServices } from '../Services.ts'
import { RefusalNote } from './RefusalNote.tsx'
import type { SignIn } from './useSignIn.ts'

/** The people of the sandbox, one press each. */
export function SampleAccounts({ signIn }: { signIn: SignIn }): ReactNode {
  return (
    <section className="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">Sample accounts</h2>
      <ul>
        {sampleAccounts.map((sample) => (
          <li key={sample.name}>
            <SampleButton sample={sample} signIn={signIn} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SampleButton({ sample, signIn }: { sample: SampleAccount; signIn: SignIn }): ReactNode {
  const { config } = useServices()
  const { name, shows, signIn: how } = sample
  const busy = signIn.busyAt === name
  const press = (): void => {
    void signIn.attempt(name, async () => {
      const { attempt, ...answer } = await signInAsSample(config, how)
      return { attempt, answer }
    })
  }
  return (
    <>
      <button type="button" className="sample" aria-disabled={busy} onClick={press}>
        <span className="sample-name">
          {name}
          {how.by === 'social' && <span className="badge">Continue with {how.provider}</span>}
          {how.by === 'code' && <span className="badge">Signs in with a code</span>}
        </span>
        <span className="sample-shows">{busy ? 'Signing in…' : shows}</span>
      </button>
      <RefusalNote at={name} refused={signIn.refused} />
    </>
  )
}

import type { ReactNode } from 'react'
import type { Refused } from './useSignIn.ts'

/** A refusal where it belongs. The place is always there, so that it is read out when it fills. */
export function RefusalNote(props: { at: string; refused: Refused | undefined }): ReactNode {
  const { at, refused } = props
  const here = refused?.at === at ? refused : undefined
  return (
    <div className="refusal" role="alert">
      {here && (
        <p>
          {here.words} {here.numbers && <small>{here.numbers}</small>}
        </p>
      )}
    </div>
  )
}

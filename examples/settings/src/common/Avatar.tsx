import type { ReactNode } from 'react'

/** The photo of a person, or the first letter of their name. Decoration: the name stands beside it. */
export function Avatar(props: { name: string; photo?: string | null | undefined }): ReactNode {
  const { name, photo } = props
  // The address comes from a profile: no other scheme is asked for.
  if (photo?.startsWith('https://')) return <img className="avatar" src={photo} alt="" />
  return (
    <span className="avatar" aria-hidden="true">
      {String.fromCodePoint(name.codePointAt(0) ?? 63)}
    </span>
  )
}

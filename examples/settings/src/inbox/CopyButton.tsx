import { useState, type ReactNode } from 'react'

export function CopyButton({ text, label }: { text: string; label: string }): ReactNode {
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied')
    } catch {
      setSaid('Not allowed')
    }
  }
  return (
    <>
      <button type="button" className="link" aria-label={label} onClick={() => void copy()}>
        {said || 'Copy'}
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </>
  )
}

import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useServices } from '../Services.ts'
import { exportNotebooks } from './exportNotebooks.ts'

/** Hands the person what they wrote, before it goes. */
export function ExportButton(): ReactNode {
  const { session } = useServices()
  const download = useMutation({ mutationFn: () => exportNotebooks(session) })
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={download.isPending}
        onClick={() => download.isPending || download.mutate()}
      >
        Download your notebooks
      </button>
      {download.error && <p role="alert">{download.error.message}</p>}
    </>
  )
}

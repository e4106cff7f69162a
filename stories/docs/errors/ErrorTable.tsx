import { en, type GenAuthErrorCode } from '@farewell/ui'
import type { ReactNode } from 'react'
import { Table } from '../Table.tsx'
import { errorNotes } from './errorNotes.ts'
import { readApiCodes } from './readApiCodes.ts'

/** Every code: what happened, what people read, what the host can do. */
export function ErrorTable(): ReactNode {
  const apiCodes = readApiCodes()
  const codes = Object.keys(errorNotes) as GenAuthErrorCode[]
  return (
    <Table
      label="Error codes"
      columns={['Code', 'What happened', 'What people read', 'What you can do']}
      rows={codes.map((code) => [
        <code key="code">{code}</code>,
        <>
          {errorNotes[code].happened}
          {apiCodes.has(code) ? ` (GenAuth: ${apiCodes.get(code)?.join(', ')}.)` : null}
        </>,
        en.words.errors[code],
        errorNotes[code].host,
      ])}
    />
  )
}

import type { ReactNode } from 'react'
import './docs.css'

interface TableProps {
  /** What the table is about, for those who hear it. */
  label: string
  columns: readonly string[]
  rows: readonly (readonly ReactNode[])[]
}

/** A table that scrolls by itself where the page is narrow. */
export function Table({ label, columns, rows }: TableProps): ReactNode {
  return (
    // What scrolls must be reachable by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="docs-table-frame" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // The rows are made once and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import { DeleteAccountDialog } from '@farewell/ui'
import { client } from './client.ts'

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

export function ExportFirst({ readEverything }: { readEverything: () => Promise<Blob> }) {
  return (
    <DeleteAccountDialog
      client={client}
      exportData={
        <button
          type="button"
          onClick={() => void readEverything().then((file) => save(file, 'notebooks.json'))}
        >
          Download your notebooks
        </button>
      }
    />
  )
}

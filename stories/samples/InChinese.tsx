import { DeleteAccountDialog } from '@farewell/ui'
import { zhCN } from '@farewell/ui/locales/zh-CN'
import { client } from './client.ts'

export function InChinese() {
  return <DeleteAccountDialog client={client} locale={zhCN} />
}

import { createGenAuthClient } from '@farewell/ui'
import { encryptPassword } from '@farewell/ui/rsa'
import { session } from './session.ts'

export const client = createGenAuthClient({
  appHost: 'http://127.0.0.1:4747',
  appId: 'my-app',
  getAccessToken: session.getAccessToken,
  encryptPassword,
})

import { createGenAuthClient } from '@farewell/ui'
import { session } from './session.ts'

export const client = createGenAuthClient({
  appHost: 'http://127.0.0.1:4747', // later: your app's domain, such as https://example.genauth.ai
  appId: 'my-app', // later: the app id that the console shows
  getAccessToken: session.getAccessToken, // of the signed-in user, without "Bearer"
})

import { createGenAuthClient } from '@farewell/ui'

/** GenAuth's own session cookie proves the login. The app's origin must be allowed to send it. */
export const client = createGenAuthClient({
  appHost: 'https://example.genauth.ai',
  appId: 'my-app',
  credentials: 'include',
})

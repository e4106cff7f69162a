import { createGenAuthClient } from '@farewell/ui'

/** A back end for this front end holds the token; the browser has only its cookie. */
export const client = createGenAuthClient({
  appHost: `${location.origin}/bff`, // a path is kept: /bff/api/v3/get-profile and so on
  appId: 'my-app',
  credentials: 'same-origin', // the default is to send no cookies
})

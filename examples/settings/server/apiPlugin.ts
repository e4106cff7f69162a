import { getRequestListener } from '@hono/node-server'
import type { Connect, Plugin } from 'vite'
import type { GenAuthApp } from './askGenAuth.ts'
import { createApi } from './createApi.ts'

/** Any app id will do for the sandbox; this one looks like GenAuth's. */
const appId = '65a1f0c3d2b4e6f70819dec1'

/** Read at each request: whoever starts the demo learns the address of its sandbox late. */
function readApp(): GenAuthApp {
  const appHost = process.env['SANDBOX_URL']
  if (!appHost) {
    throw new Error(
      'SANDBOX_URL is not set, so the demo knows no GenAuth. Start both with "npm start".',
    )
  }
  return { appHost, appId }
}

/** Serves Deckle's back end under /api, beside the page: in development and in preview alike. */
export function apiPlugin(): Plugin {
  const serve = (middlewares: Connect.Server): void => {
    const api = getRequestListener(createApi(readApp).fetch, { overrideGlobalObjects: false })
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith('/api/')) void api(request, response)
      else next()
    })
  }
  return {
    name: 'deckle-api',
    configureServer: ({ middlewares }) => serve(middlewares),
    configurePreviewServer: ({ middlewares }) => serve(middlewares),
  }
}

import type { Connect, Plugin } from 'vite'

/**
 * What the page may do, by default nothing: no inline script or style, no text turned into markup or
 * code, and no host but its own and GenAuth's. Photos are wherever their owners put them.
 */
export function contentSecurityPolicy(genAuthOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: https:",
    `connect-src 'self' ${genAuthOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/**
 * Sends the policy with everything that is served for production. Not in development, where Vite
 * itself needs inline scripts and styles to replace modules.
 */
export function cspPlugin(): Plugin {
  const send: Connect.NextHandleFunction = (_request, response, next) => {
    const genAuth = process.env['SANDBOX_URL']
    // Without it the back end says what is missing, and there is nothing to connect to.
    const origin = genAuth === undefined ? '' : new URL(genAuth).origin
    response.setHeader('content-security-policy', contentSecurityPolicy(origin))
    next()
  }
  return {
    name: 'deckle-csp',
    configurePreviewServer: ({ middlewares }) => void middlewares.use(send),
  }
}

import { expect, inject, test } from 'vitest'
import { openDialog, pressSample } from './account.ts'
import { codeField, codeInInbox, deleteButton, deletedTitle, proceed } from './dialog.ts'
import { journeys } from './journey.ts'

declare global {
  interface Window {
    violations?: string[]
  }
}

const journey = journeys()

/** A policy as a record of its directives. */
function directivesIn(policy: string): Record<string, string> {
  const directives = policy.split(';').map((directive) => directive.trim().split(' '))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]))
}

test('deletes under a strict content security policy, without violating it', async () => {
  const { page, demoUrl, sandbox } = journey()
  const policy = (await fetch(demoUrl)).headers.get('content-security-policy') ?? ''
  expect(directivesIn(policy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: https:",
    'connect-src': `'self' ${inject('sandboxUrl')}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  })

  await page.goto(demoUrl)
  await page.evaluate(() => {
    window.violations = []
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.violations?.push(`${effectiveDirective}: ${blockedURI} ${sample}`)
    })
  })
  await pressSample(page, 'Ada Quill')
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Use e-mail instead' }).click()
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await codeField(dialog).fill(await codeInInbox(page))
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Ada Quill')).toBe(true)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  // What violates the policy is also an error in the console, where each journey looks for them.
  expect(await page.evaluate(() => window.violations)).toEqual([])
})

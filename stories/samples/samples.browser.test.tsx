import { DeleteAccountDialog, en, type FlowReport } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { zhCN } from '@farewell/ui/locales/zh-CN'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readInnerClasses, readParts } from '../docs/styling/readParts.ts'
import { sources } from '../docs/styling/readSources.ts'
import { Acknowledge } from './Acknowledge.tsx'
import { Analytics } from './Analytics.tsx'
import { App } from './App.tsx'
import { ArrangedParts } from './ArrangedParts.tsx'
import { BareMutations } from './BareMutations.tsx'
import { client } from './client.ts'
import { DeletedElsewhere } from './DeletedElsewhere.tsx'
import { Erasure } from './Erasure.tsx'
import { ExportFirst } from './ExportFirst.tsx'
import { GracePeriod } from './GracePeriod.tsx'
import { HomeMade } from './HomeMade.tsx'
import { InChinese } from './InChinese.tsx'
import { InMenu } from './InMenu.tsx'
import { InModal } from './InModal.tsx'
import { LazyDialog } from './LazyDialog.tsx'
import { Lists } from './Lists.tsx'
import { LoadedLocale } from './LoadedLocale.tsx'
import { MethodsHint } from './MethodsHint.tsx'
import { enGB } from './ownDictionary.ts'
import { OwnStrings } from './OwnStrings.tsx'
import { OwnView } from './OwnView.tsx'
import { PanelInSettings } from './PanelInSettings.tsx'
import { DangerZone, Providers } from './Provider.tsx'
import { PublicPage } from './PublicPage.tsx'
import { Root } from './RedirectAndSignOut.tsx'
import {
  button,
  codeField,
  deleteByCode,
  heading,
  press,
  proveByCode,
  stageSamples,
  useSamples,
} from './samples.testing.tsx'
import { session } from './session.ts'
import { Unrecorded } from './Unrecorded.tsx'

useSamples()

const seen = { classes: new Set<string>(), attributes: new Set<string>() }

beforeAll(() => {
  const look = (): void => {
    for (const { classList, attributes } of document.querySelectorAll('[class*="farewell-"]')) {
      for (const name of classList) if (name.startsWith('farewell-')) seen.classes.add(name)
      for (const { name } of attributes) if (/^data-(?!tone)/.test(name)) seen.attributes.add(name)
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
})

describe('the start', () => {
  test('signs in, deletes, shows that it is done, and goes on', async () => {
    const stage = await stageSamples('nobody')
    stage.show(<App />)
    await press('Sign in as Ada')
    await press('Delete account…')
    await expect.element(page.getByText('12 notebooks')).toBeVisible()
    await deleteByCode(stage)
    expect(stage.sandbox.users()[0]?.status).toBe('deleted')
    await expect.element(button('Sign in as Ada')).toBeInTheDocument()
    await press('Done')
    await expect.poll(() => location.hash).toBe('#goodbye')
  })

  test('is mounted by main.tsx', async () => {
    await stageSamples('nobody')
    const root = document.createElement('div')
    root.id = 'root'
    document.body.append(root)
    await import('./main.tsx')
    await expect.element(button('Sign in as Ada')).toBeVisible()
    root.remove()
  })
})

describe('hooks', () => {
  test('a view of one’s own tells a refusal', async () => {
    const stage = await stageSamples()
    stage.show(<OwnView />)
    await press('Delete account…')
    await press('Continue')
    await page.getByRole('button', { name: /^Send a code to/ }).click()
    await expect.element(button('Send a new code')).toBeVisible()
    await codeField().fill('wrong')
    await press('Delete account')
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(stage.isDeleted()).toBe(false)
  })

  test('a view of one’s own says that it is done', async () => {
    const stage = await stageSamples()
    stage.show(<OwnView />)
    await press('Delete account…')
    await press('Continue')
    await page.getByRole('button', { name: /^Send a code to/ }).click()
    await expect.element(button('Send a new code')).toBeVisible()
    await codeField().fill(stage.code())
    await press('Delete account')
    await expect.element(page.getByText('Your account is deleted.')).toBeVisible()
    expect(stage.isDeleted()).toBe(true)
    await press('Done')
  })

  test('the bare mutations delete', async () => {
    const stage = await stageSamples()
    stage.show(<BareMutations email="ada@example.com" />)
    await press('Send code')
    await expect.poll(stage.code).not.toBe('')
    await codeField().fill(stage.code())
    await press('Delete account')
    await expect.element(page.getByText('Deleted.')).toBeVisible()
    expect(stage.isDeleted()).toBe(true)
  })

  test('the hint names the way', async () => {
    const stage = await stageSamples()
    stage.show(<MethodsHint />)
    await expect.element(page.getByText(/which we send to \+1•••43/)).toBeVisible()
  })

  test('another tab is heard', async () => {
    const stage = await stageSamples()
    stage.show(<DeletedElsewhere signedInAs={stage.userId} />)
    const { appHost, appId } = client
    const otherTab = new BroadcastChannel('farewell.v1')
    otherTab.postMessage({ appHost, appId, userId: stage.userId })
    await expect.poll(() => session.getAccessToken()).toBeUndefined()
    otherTab.close()
  })

  test('the provider gives client, callbacks and words', async () => {
    const stage = await stageSamples()
    stage.show(
      <Providers>
        <DangerZone />
      </Providers>,
    )
    await press(zhCN.words.trigger)
    await expect.element(page.getByText('12 本笔记')).toBeVisible()
    await expect.element(heading(zhCN.words.reviewTitle)).toBeVisible()
  })
})

describe('content and parts', () => {
  test('lists are read, in plural forms, and what stands in the way is told', async () => {
    const stage = await stageSamples('gus')
    const readWorkspace = async () => ({
      notebooks: 12,
      teams: [{ name: 'Deckle Press', members: 3 }],
    })
    stage.show(<Lists readWorkspace={readWorkspace} />)
    await press('Delete account…')
    await expect.element(page.getByText('12 notebooks')).toBeVisible()
    await expect.element(page.getByText('You own Deckle Press').first()).toBeVisible()
    await expect.element(button('Check again')).toBeVisible()
  })

  test('arranged parts delete', async () => {
    const stage = await stageSamples()
    stage.show(<ArrangedParts />)
    await press('Delete account…')
    await page.getByRole('checkbox').click()
    await expect.element(button('Continue')).toHaveAttribute('data-tone', 'danger')
    await deleteByCode(stage)
    expect(stage.isDeleted()).toBe(true)
    await press('Done')
  })

  test('the panel deletes', async () => {
    const stage = await stageSamples()
    stage.show(<PanelInSettings />)
    await press('Delete account…')
    await deleteByCode(stage)
    expect(stage.isDeleted()).toBe(true)
    await press('Done')
  })

  test('the lazy dialog deletes', async () => {
    const stage = await stageSamples()
    stage.show(<LazyDialog />)
    await press('Delete account…')
    await deleteByCode(stage)
    expect(stage.isDeleted()).toBe(true)
    await press('Done')
  })

  test('the tokens of brand.css are read', async () => {
    const stage = await stageSamples()
    const { default: css } = await import('./brand.css?inline')
    const sheet = document.createElement('style')
    sheet.textContent = css
    document.head.append(sheet)
    stage.show(<DeleteAccountDialog client={client} />)
    await press('Delete account…')
    await expect.element(button('Continue')).toHaveStyle({ backgroundColor: 'rgb(47, 79, 216)' })
    sheet.remove()
  })

  test('analytics hears steps and nothing of the person', async () => {
    const stage = await stageSamples()
    const heard: [string, FlowReport][] = []
    stage.show(<Analytics track={(name, report) => heard.push([name, report])} />)
    await press('Delete account…')
    await deleteByCode(stage)
    expect(heard.map(([name]) => name)).toEqual([
      'delete-account/step_viewed',
      'delete-account/step_viewed',
      'delete-account/step_viewed',
      'delete-account/code_sent',
      'delete-account/step_viewed',
      'delete-account/deleted',
      'delete-account/step_viewed',
    ])
    expect(JSON.stringify(heard)).not.toMatch(/ada|65a1f0/i)
    await press('Done')
  })
})

describe('words', () => {
  test('a locale', async () => {
    const stage = await stageSamples()
    stage.show(<InChinese />)
    await press(zhCN.words.trigger)
    await expect.element(heading(zhCN.words.reviewTitle)).toBeVisible()
  })

  test('a locale that is loaded by language', async () => {
    const stage = await stageSamples()
    stage.show(<LoadedLocale language="de" />)
    await expect.element(button('Konto löschen …')).toBeVisible()
  })

  test('words of one’s own, in groups too, and the phrase to type', async () => {
    const stage = await stageSamples()
    stage.show(<OwnStrings />)
    await press('Delete account…')
    await page.getByRole('textbox').fill('Burn  my NOTEBOOKS')
    await press('Continue')
    await expect.element(heading('Confirm that it is you')).toBeVisible()
  })

  test('a dictionary of one’s own', async () => {
    const stage = await stageSamples()
    stage.show(<DeleteAccountDialog client={client} locale={enGB} />)
    await press('Delete account…')
    await press('Continue')
    await expect.element(heading('Confirm it is you')).toBeVisible()
    await press('Use e-mail instead')
    await press('Send code')
    await expect.element(page.getByText(/We have e-mailed a code to/).first()).toBeVisible()
  })

  test.each([
    ['checkbox', en.words.acknowledgement.checkboxMissing],
    ['phrase', /^To continue, type .*delete my account/],
    ['identifier', /^To continue, type .*ada@example\.com/],
  ] as const)('an acknowledgement: %s', async (acknowledgement, missing) => {
    const stage = await stageSamples()
    stage.show(<Acknowledge acknowledgement={acknowledgement} />)
    await press('Delete account…')
    await press('Continue')
    await expect.element(page.getByText(missing).first()).toBeVisible()
  })
})

describe('recipes', () => {
  test('the dialog outlives the sign-out, and the router goes on', async () => {
    const stage = await stageSamples()
    const navigate = vi.fn<(path: string) => void>()
    stage.show(<Root navigate={navigate} />)
    await press('Delete account…')
    await deleteByCode(stage)
    await expect.element(page.getByText('Welcome')).toBeInTheDocument()
    expect(navigate).not.toHaveBeenCalled()
    await press('Done')
    expect(navigate).toHaveBeenCalledExactlyOnceWith('/goodbye')
  })

  test('the erasure is recorded before the deletion', async () => {
    const recorded: string[] = []
    const stage = await stageSamples('ada', {}, (request) => {
      if (!request.url.endsWith('/api/erasures')) return undefined
      recorded.push(request.headers.get('authorization') ?? '')
      return Promise.resolve(new Response(null, { status: 202 }))
    })
    const bearer = `Bearer ${session.getAccessToken()}`
    stage.show(<Erasure />)
    await press('Delete account…')
    await expect.element(page.getByText(/Invoices/)).toBeVisible()
    await deleteByCode(stage)
    expect(recorded).toEqual([bearer])
    await press('Done')
  })

  test('an erasure that is refused stops the deletion', async () => {
    vi.stubGlobal('reportError', () => {})
    const stage = await stageSamples('ada', {}, (request) =>
      request.url.endsWith('/api/erasures')
        ? Promise.resolve(new Response(null, { status: 500 }))
        : undefined,
    )
    stage.show(<Erasure />)
    await press('Delete account…')
    await press('Continue')
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    await codeField().fill(stage.code())
    await press('Delete account')
    await expect.element(page.getByText(/Your account was not deleted/).first()).toBeVisible()
    expect(stage.isDeleted()).toBe(false)
  })

  test('the export saves a file', async () => {
    const stage = await stageSamples()
    const saved = vi.fn<() => void>()
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(saved)
    stage.show(<ExportFirst readEverything={async () => new Blob(['[]'])} />)
    await press('Delete account…')
    await press('Download your notebooks')
    await expect.poll(() => saved.mock.calls).toHaveLength(1)
    click.mockRestore()
  })

  test('a grace period closes the dialog and deletes nothing', async () => {
    const stage = await stageSamples()
    stage.show(<GracePeriod closeLater={async () => {}} />)
    await press('Delete account…')
    await press('Close it in 30 days instead')
    await expect.element(page.getByText('Your account closes in 30 days.')).toBeVisible()
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument()
    expect(stage.isDeleted()).toBe(false)
  })

  test('out of a menu, and back to its button', async () => {
    const stage = await stageSamples()
    stage.show(<InMenu />)
    await press('Account')
    await page.getByRole('menuitem').click()
    await expect.element(heading('Delete your account?')).toBeVisible()
    await press('Keep account')
    await expect.element(button('Account')).toHaveFocus()
  })

  test('in a modal that stays open while the request is out', async () => {
    let answer = (): void => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const stage = await stageSamples('ada', {}, (request) =>
      request.url.endsWith('/delete-account')
        ? answered.then(() => stage.sandbox.fetch(request))
        : undefined,
    )
    stage.show(<InModal />)
    await press('Account')
    await press('Delete account…')
    await press('Continue')
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    await codeField().fill(stage.code())
    await press('Delete account')
    await expect.element(button('Close account settings')).toBeDisabled()
    for (const key of ['{Escape}', '{Escape}', '{Escape}', '{Escape}']) {
      await userEvent.keyboard(key)
    }
    await expect.element(page.getByRole('dialog')).toBeVisible()
    answer()
    await expect.element(heading('Your account is deleted')).toBeVisible()
    await press('Done')
  })

  test('a public page asks for the login, and then deletes', async () => {
    const stage = await stageSamples('nobody')
    const signIn = () => session.signIn(stage.sandbox.users()[0]?.userId ?? '')
    stage.show(<PublicPage signIn={signIn} />)
    await press('Sign in')
    await press('Continue')
    await proveByCode(stage.code)
    expect(stage.sandbox.users()[0]?.status).toBe('deleted')
  })

  test('everything of the dialog is inside of what recorders skip', async () => {
    const stage = await stageSamples()
    stage.show(<Unrecorded />)
    await press('Delete account…')
    await expect.element(page.getByText('a•••@example.com')).toBeVisible()
    expect(document.querySelector('.rr-block.sentry-block dialog')).not.toBeNull()
  })

  test('what was there before tells a lost answer as a wrong password', async () => {
    const stage = await stageSamples()
    stage.show(
      <HomeMade deleteAccount={() => Promise.reject(new Error('lost'))} onGone={() => {}} />,
    )
    await press('Delete account')
    await press('Delete')
    await expect.element(page.getByText('Wrong password')).toBeVisible()
  })
})

// The last one: it looks at what all the others have rendered.
test('the table of the documentation has every class and attribute that was rendered', () => {
  const parts = readParts(sources)
  const classes = new Set([
    ...parts.flatMap((part) => part.classes),
    ...readInnerClasses(sources).keys(),
  ])
  const attributes = new Set(parts.flatMap((part) => part.attributes.map(({ name }) => name)))
  expect(seen.classes.size).toBeGreaterThan(20)
  expect([...seen.classes].filter((name) => !classes.has(name))).toEqual([])
  expect([...seen.attributes].filter((name) => !attributes.has(name))).toEqual([])
})

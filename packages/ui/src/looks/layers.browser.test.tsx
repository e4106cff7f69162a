import { compile } from 'tailwindcss'
import tailwind from 'tailwindcss/index.css?raw'
import { beforeAll, describe, expect, it } from 'vitest'
import { DeleteAccount } from '../index.ts'
import layered from '../styles.layer.css?inline'
import layerFile from '../styles.layer.css?raw'
import styles from '../styles.css?raw'
import {
  button,
  createStage,
  openReview,
  press,
  settle,
  title,
  useStage,
} from '../testing/stage.testing.tsx'
import { addSheet } from './hostSheets.testing.ts'
import { differences, measure } from './measure.testing.ts'
import { withoutOurSheet } from './ourSheet.testing.ts'
import { arriveAt } from './screens.testing.tsx'

useStage()

const UTILITIES = ['text-red-500', 'rounded-none', 'bg-blue-600', 'hover:bg-blue-700', 'p-1']

/** What Tailwind 4 itself makes of a host's sheet. */
async function build(css: string): Promise<string> {
  const files: Record<string, string> = {
    tailwindcss: tailwind,
    '@farewell/ui/styles.css': styles,
    './styles.css': styles,
    '@farewell/ui/styles.layer.css': layerFile,
  }
  const compiled = await compile(css, {
    loadStylesheet: async (id, base) => {
      const content = files[id]
      if (content === undefined) throw new Error(`There is no ${id}.`)
      return { path: id, base, content }
    },
  })
  return compiled.build(UTILITIES)
}

/** The ways to have the sheet in a layer, each as a host writes it. */
const hosts = {
  'layer(components)': `
    @import 'tailwindcss';
    @import '@farewell/ui/styles.css' layer(components);`,
  'styles.layer.css': `
    @layer theme, base, farewell, components, utilities;
    @import 'tailwindcss';
    @import '@farewell/ui/styles.layer.css';`,
}

describe.each(Object.entries(hosts))('%s, in a page of Tailwind 4', (name, css) => {
  let sheet = ''
  beforeAll(async () => {
    sheet = await build(css)
  })

  it('is in that layer', () => {
    expect(sheet).toContain('.bg-blue-600')
    expect(sheet).toContain(name.startsWith('layer') ? '@layer components' : '@layer farewell')
  })

  it.each(['review', 'code refused', 'failure', 'password'] as const)(
    'has our looks, as without Tailwind: %s',
    async (screen) => {
      await arriveAt(screen)
      await settle()
      const bare = measure()
      withoutOurSheet()
      expect(differences(bare, measure())).not.toEqual([])
      addSheet(sheet)
      expect(differences(bare, measure())).toEqual([])
    },
  )

  it('lets a utility win on a part, also over a variant and a state', async () => {
    withoutOurSheet()
    addSheet(sheet)
    const { client, show } = createStage()
    show({}, () => (
      <DeleteAccount.Root client={client}>
        <DeleteAccount.Trigger />
        <DeleteAccount.Dialog className="rounded-none">
          <DeleteAccount.Review>
            <DeleteAccount.Body className="p-1">
              <DeleteAccount.Title className="text-red-500" />
            </DeleteAccount.Body>
            <DeleteAccount.Continue className="bg-blue-600 hover:bg-blue-700" />
          </DeleteAccount.Review>
        </DeleteAccount.Dialog>
      </DeleteAccount.Root>
    ))
    await press('Delete account…')
    await expect.element(title('Delete your account?')).toBeVisible()
    const styleOf = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body)
    expect(styleOf('.farewell-title').color).toMatch(/^oklch\(0\.637 0\.237 25/)
    expect(styleOf('.farewell-dialog').borderRadius).toBe('0px')
    expect(styleOf('.farewell-body').padding).toBe('4px')
    expect(styleOf('.farewell-button').backgroundColor).toMatch(/^oklch\(0\.546 /)
    await button('Continue').hover()
    await expect.poll(() => styleOf('.farewell-button').backgroundColor).toMatch(/^oklch\(0\.488 /)
  })
})

it('is styles.css and nothing besides, in a layer', async () => {
  await arriveAt('review')
  const bare = measure()
  withoutOurSheet()
  addSheet(layered)
  expect(layered).toContain('@layer farewell')
  expect(differences(bare, measure())).toEqual([])
})

it('lets a class of the host’s win over styles.css itself, when its sheet comes after', async () => {
  const css = '.mine { background: rgb(1, 2, 3); border-color: rgb(4, 5, 6); padding: 1px }'
  addSheet(css)
  const { client, show } = createStage()
  show({}, () => (
    <DeleteAccount.Root client={client}>
      <DeleteAccount.Trigger />
      <DeleteAccount.Dialog>
        <DeleteAccount.Review>
          <DeleteAccount.Title />
          <DeleteAccount.KeepAccount className="mine" />
          <DeleteAccount.Continue className="mine" />
        </DeleteAccount.Review>
      </DeleteAccount.Dialog>
    </DeleteAccount.Root>
  ))
  await openReview()
  for (const element of document.querySelectorAll('.farewell-button')) {
    const { backgroundColor, borderColor, padding } = getComputedStyle(element)
    expect([backgroundColor, borderColor, padding]).toEqual(['rgb(1, 2, 3)', 'rgb(4, 5, 6)', '1px'])
  }
})

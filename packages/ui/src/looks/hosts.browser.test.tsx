import CssBaseline from '@mui/material/CssBaseline'
import { render } from '@testing-library/react'
import { version } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, dialog, settle, useStage } from '../testing/stage.testing.tsx'
import { addSheet, hostSheets } from './hostSheets.testing.ts'
import { differences, measure } from './measure.testing.ts'
import { arriveAt, screens, type ScreenName } from './screens.testing.tsx'

useStage()

/** Nothing that is counted down may change what is measured. */
function withoutTime(work: () => void): void {
  const spies = [Date, performance].map((clock) =>
    vi.spyOn(clock, 'now').mockReturnValue(clock.now()),
  )
  try {
    work()
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe.each(Object.keys(screens) as ScreenName[])('%s', (name) => {
  // A sheet does not know which React there is: once is enough.
  it.skipIf(version.startsWith('18.'))('looks the same in a page of any host', async () => {
    await arriveAt(name)
    await settle()
    withoutTime(() => {
      const bare = measure()
      expect(bare.size).toBeGreaterThan(4)
      for (const [host, css] of Object.entries(hostSheets)) {
        const remove = addSheet(css)
        expect(differences(bare, measure()), host).toEqual([])
        remove()
      }
      const { unmount } = render(<CssBaseline enableColorScheme />)
      expect(getComputedStyle(document.body).margin, 'the baseline is there').toBe('0px')
      expect(differences(bare, measure()), 'CssBaseline of MUI').toEqual([])
      unmount()
      expect(differences(bare, measure()), 'alone again').toEqual([])
    })
  })
})

const styleOf = (selector: string): CSSStyleDeclaration => {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}.`)
  return getComputedStyle(element)
}

it('leaves what the host has put in as the host has it', async () => {
  const css = `button { text-transform: uppercase; background: gold } h2 { color: teal }
    a { color: lime; padding: 7px } input { border: 3px dotted green } code { color: red }
    p { margin: 9px }`
  addSheet(css)
  const around = document.createElement('div')
  around.innerHTML =
    '<h2>Heading</h2><p>Text, <a href="#there">a link</a>, <code>code</code></p><button>Button</button><input>'
  document.body.append(around)
  await arriveAt('review')
  const said = ['color', 'backgroundColor', 'textTransform', 'padding', 'margin', 'border'] as const
  for (const tag of ['h2', 'p', 'a', 'code', 'button', 'input']) {
    const inside = styleOf(`[data-of-host] ${tag}`)
    const outside = getComputedStyle(around.querySelector(tag) ?? around)
    // Colour and the like come down from where it stands, unless the host says so of the element.
    for (const property of said.slice(tag === 'p' ? 3 : 0)) {
      expect(inside[property], `${tag}: ${property}`).toBe(outside[property])
    }
  }
})

it('draws the eye of the password', async () => {
  await arriveAt('password')
  const shapes = [...document.querySelectorAll<SVGGraphicsElement>('.farewell-icon > *')]
  const muted = styleOf('.farewell-reveal').color
  expect(shapes.map((shape) => Math.round(shape.getBBox().width))).toEqual([16, 5])
  for (const css of Object.values(hostSheets)) {
    const remove = addSheet(css)
    for (const shape of shapes) {
      const { fill, stroke, strokeWidth } = getComputedStyle(shape)
      expect([fill, stroke, strokeWidth]).toEqual(['none', muted, '1.5px'])
    }
    remove()
  }
})

describe('under the pointer and with the focus', () => {
  it.each(['Back', 'Keep account', 'Delete account'])('%s looks the same', async (name) => {
    await arriveAt('password')
    await button(name).hover()
    const bare = measure()
    for (const [host, css] of Object.entries(hostSheets)) {
      const remove = addSheet(`${css}
        button:hover { background: gold; color: gold; border-color: gold; text-decoration: none }
        button:focus { outline: 9px solid gold }`)
      expect(differences(bare, measure()), host).toEqual([])
      remove()
    }
  })

  it('a link looks the same', async () => {
    await arriveAt('review')
    const link = dialog().getByRole('link', { name: 'Pay A bill' })
    await link.hover()
    await userEvent.tab()
    const bare = measure()
    addSheet('a:hover { color: gold; text-decoration: none } :focus { outline: 0 }')
    expect(differences(bare, measure())).toEqual([])
  })
})

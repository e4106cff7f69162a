import { expect, it } from 'vitest'
import { longTasksOf } from './longTasksOf.mjs'

const presses = [
  { name: 'Open', startTime: 100 },
  { name: 'Done', startTime: 900 },
]

it('leaves out what was there before the first press', () => {
  const tasks = [{ startTime: 10, duration: 60 }]
  expect(longTasksOf({ tasks, scripts: [], presses })).toEqual([])
})

it('counts a task to the press that it follows, also to one that came while it ran', () => {
  const tasks = [
    { startTime: 300, duration: 60 },
    { startTime: 890, duration: 60 },
  ]
  const found = longTasksOf({ tasks, scripts: [], presses })
  expect(found.map(({ press }) => press)).toEqual(['Open', 'Done'])
})

it('tells our script from the layout that it forced, and from the browser', () => {
  const tasks = [{ startTime: 105, duration: 90 }]
  const scripts = [
    { startTime: 106, duration: 50, forcedStyleAndLayoutDuration: 30, invoker: 'BUTTON.onclick' },
    { startTime: 160, duration: 10, forcedStyleAndLayoutDuration: 0, invoker: 'Promise.then' },
    { startTime: 300, duration: 70, forcedStyleAndLayoutDuration: 0, invoker: 'of another task' },
  ]
  expect(longTasksOf({ tasks, scripts, presses })).toEqual([
    { press: 'Open', duration: 90, script: 30, forced: 30, invoker: 'BUTTON.onclick' },
  ])
})

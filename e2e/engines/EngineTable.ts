import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { EngineName } from './Engine.ts'

const engines: readonly EngineName[] = ['chromium', 'firefox', 'webkit']
const signs = { passed: 'passed', failed: 'FAILED', skipped: '-', pending: '?' }

interface Journey {
  name: string
  states: Partial<Record<EngineName, string>>
  reasons: Set<string>
}

const engineOf = (test: TestCase): EngineName => test.project.config.provide.engine ?? 'chromium'

const reasonFor = (test: TestCase): string | undefined => {
  const result = test.result()
  if (result.state !== 'skipped') return undefined
  return test.meta().notHere ?? (result.note === undefined ? 'skipped' : `no ${result.note}`)
}

/** Prints which journeys ran in which engines, and why others did not. */
export default class EngineTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const journeys = new Map<string, Journey>()
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId.replace(/^e2e\//, '')}: ${test.fullName}`
        const journey = journeys.get(name) ?? { name, states: {}, reasons: new Set() }
        journeys.set(name, journey)
        journey.states[engineOf(test)] = signs[test.result().state]
        const reason = reasonFor(test)
        if (reason !== undefined) journey.reasons.add(reason)
      }
    }
    console.log(tableOf([...journeys.values()].toSorted((a, b) => a.name.localeCompare(b.name))))
  }
}

function tableOf(journeys: readonly Journey[]): string {
  const columns = (cells: readonly string[]): string =>
    cells.map((cell) => cell.padEnd(10)).join('')
  const totals = engines.map((engine) => {
    const passed = journeys.filter(({ states }) => states[engine] === signs.passed)
    return `${passed.length} of ${journeys.length}`
  })
  const rows = journeys.map(({ name, states, reasons }) => {
    const because = reasons.size > 0 ? `  (${[...reasons].join('; ')})` : ''
    return `${columns(engines.map((engine) => states[engine] ?? ''))}${name}${because}`
  })
  return ['', columns(engines), ...rows, columns(totals), ''].join('\n')
}

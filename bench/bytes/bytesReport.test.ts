import { describe, expect, it } from 'vitest'
import { installationTable, rowsOf, sizeTable, targetLine } from './bytesReport.mjs'

const size = (brotli: number) => ({ brotli, gzip: brotli + 1000, raw: brotli * 3 })

describe('rows', () => {
  it('are one where everything comes at once', () => {
    expect(rowsOf('peer', { all: size(5), beforeIntent: size(5) })).toEqual([['peer', size(5)]])
  })

  it('are two where a part comes later', () => {
    const rows = rowsOf('peer', { all: size(5), beforeIntent: size(2) })
    expect(rows).toEqual([
      ['peer', size(5)],
      ['peer, of it in the first chunks', size(2)],
    ])
  })

  it('show bytes with thousands apart', () => {
    expect(sizeTable([['peer', size(1234)]])).toMatch(/\| peer \| 1,234 \| 2,234 \| 3,702 \|$/)
  })

  it('show an installation in megabytes', () => {
    const table = installationTable([['peer', { packages: 7, bytes: 3_240_000 }]])
    expect(table).toMatch(/\| peer \| 7 \| 3.2 \|$/)
  })
})

describe('the target', () => {
  const peer = { name: 'Peer', size: 1001 }

  it('is met by half and less', () => {
    const line = targetLine(500, 100, peer)
    expect(line).toContain('500 of at most 500 bytes, 50 % of it. It does.')
    expect(line).toContain('it is 60 %.')
  })

  it('is missed by a byte more, and says so', () => {
    expect(targetLine(501, 0, peer)).toContain('It does not yet: 1 bytes too many.')
  })
})

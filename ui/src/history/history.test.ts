import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../api/commands'
import { abridge } from './abridge'
import { merged } from './merged'

const entry = (minute: number, origin = 'typing', person = 'Ines'): HistoryEntry => ({
  version: `v${minute}`,
  person,
  at: `2026-11-23T10:${String(minute).padStart(2, '0')}:00Z`,
  origin,
  places: ['body'],
})
const told = (entries: HistoryEntry[]) => merged(entries).map(({ first, last }) => [first.version, last.version])

describe('a history', () => {
  it('tells typing without a long pause as one deed', () => {
    expect(told([entry(9), entry(7), entry(5)])).toEqual([['v5', 'v9']])
    expect(told([entry(30), entry(5)])).toEqual([
      ['v30', 'v30'],
      ['v5', 'v5'],
    ])
  })

  it('tells fixes and other people apart', () => {
    expect(told([entry(3), entry(2, 'fix:typo.dash'), entry(1, 'typing', 'Omar')])).toHaveLength(3)
  })
})

describe('a comparison', () => {
  it('keeps the words around a change and drops the long rest', () => {
    const long = 'word '.repeat(100)
    const parts = abridge([
      { kind: 'same', text: long },
      { kind: 'new', text: 'ferry' },
      { kind: 'same', text: ' quay.' },
    ])
    expect(parts.map(({ text }) => text.length < 110)).toEqual([true, true, true])
    expect(parts[0]?.text).toMatch(/^… +(word )+$/)
    expect(parts[2]?.text).toBe(' quay.')
  })
})

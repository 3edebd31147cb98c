import { ChangeSet } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { FindingView, Place } from '../api/commands'
import { textOf } from './edits'
import { carry, inReadingOrder, neighbour } from './findings'

const finding = (place: Place, from: number, to: number, fixes: FindingView['fixes'] = []): FindingView => ({
  rule: 'style.repeated-word',
  severity: 'warning',
  place,
  from,
  to,
  message: '',
  why: '',
  subject: '',
  context: '',
  fixes,
})

// The text is “At the the quay.”: 16 units, the finding at 3 to 10.
const change = (from: number, to: number, insert = '') =>
  new Map([['body' as const, ChangeSet.of({ from, to, insert: textOf(insert) }, 16)]])
const spans = (found: readonly FindingView[]) => found.map(({ from, to }) => [from, to])

describe('a finding while its text changes', () => {
  const repeated = finding('body', 3, 10)

  it('moves with the words before it and stays for those after it', () => {
    expect(spans(carry([repeated], change(0, 0, 'Down ')))).toEqual([[8, 15]])
    expect(spans(carry([repeated], change(11, 15, 'pier')))).toEqual([[3, 10]])
  })

  it('keeps to its own words when others are typed against its edges', () => {
    expect(spans(carry([repeated], change(3, 3, 'all ')))).toEqual([[7, 14]])
    expect(spans(carry([repeated], change(10, 10, ' old')))).toEqual([[3, 10]])
  })

  it('is gone as soon as a letter of it is touched', () => {
    expect(carry([repeated], change(5, 5, 'x'))).toEqual([])
    expect(carry([repeated], change(9, 12))).toEqual([])
    expect(carry([repeated], change(0, 16, 'Nothing.'))).toEqual([])
  })

  it('does not mind changes to another text', () => {
    const headline = finding('headline', 0, 4)
    expect(carry([headline], change(0, 16))[0]).toBe(headline)
  })

  it('about an absent text is answered by any word there', () => {
    const edits = new Map([['bio' as const, ChangeSet.of({ from: 0, insert: textOf('A') }, 0)]])
    expect(carry([finding('bio', 0, 0)], edits)).toEqual([])
  })

  it('loses the fix whose words were touched and keeps the others', () => {
    const near = {
      title: 'near',
      safety: 'safe' as const,
      changes: [{ place: 'body' as const, from: 3, to: 7, insert: '' }],
    }
    const far = {
      title: 'far',
      safety: 'safe' as const,
      changes: [{ place: 'body' as const, from: 11, to: 15, insert: '' }],
    }
    const [carried] = carry([finding('body', 3, 10, [near, far])], change(12, 13))
    expect(carried?.fixes).toEqual([near])
  })
})

describe('going through the findings', () => {
  const [headline, first, second] = inReadingOrder([
    finding('body', 9, 12),
    finding('body', 2, 4),
    finding('headline', 0, 3),
  ])
  const all = [headline, first, second].filter((one) => one !== undefined)

  it('follows the page and goes round', () => {
    expect(all.map((one) => one.place)).toEqual(['headline', 'body', 'body'])
    expect(neighbour(all, null, 1)).toBe(headline)
    expect(neighbour(all, headline ?? null, 1)).toBe(first)
    expect(neighbour(all, second ?? null, 1)).toBe(headline)
    expect(neighbour(all, headline ?? null, -1)).toBe(second)
  })

  it('goes on from where a fixed one stood', () => {
    expect(neighbour(all, finding('body', 5, 7), 1)).toBe(second)
    expect(neighbour(all, finding('body', 5, 7), -1)).toBe(first)
    expect(neighbour(all, finding('disclaimer', 0, 0), 1)).toBe(headline)
  })
})

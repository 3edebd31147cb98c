import { describe, expect, it } from 'vitest'
import { difference, textOf, toChanges } from './edits'

const between = (before: string, after: string) => {
  const changes = difference(before, after)
  return changes && toChanges(new Map([['slug', changes]])).map(({ from, to, insert }) => [from, to, insert])
}

describe('the difference between two values of an input', () => {
  it('is the words that changed and nothing around them', () => {
    expect(between('the-last-ferry', 'the-first-ferry')).toEqual([[4, 6, 'fir']])
    expect(between('ferry', 'ferry-2')).toEqual([[5, 5, '-2']])
    expect(between('ferry', '')).toEqual([[0, 5, '']])
    expect(between('aa', 'aaa')).toEqual([[2, 2, 'a']])
  })

  it('is nothing where nothing differs', () => {
    expect(difference('ferry', 'ferry')).toBeNull()
  })

  it('never parts the halves of a character', () => {
    expect(between('🚢', '🚣')).toEqual([[0, 2, '🚣']])
    expect(between('\u{1F6A2}', '\u{1F4A2}')).toEqual([[0, 2, '\u{1F4A2}']])
  })

  it('leads from the one to the other', () => {
    for (const [before, after] of [
      ['', 'x'],
      ['abcabc', 'abc'],
      ['a🚢b', 'a🚣🚢b'],
    ] as const) {
      expect(difference(before, after)?.apply(textOf(before)).toString()).toBe(after)
    }
  })
})

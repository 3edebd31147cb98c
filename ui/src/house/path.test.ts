import { expect, test } from 'vitest'
import { fromTaggedLines, isDate, isSame, taggedLines, valueAt, withValue } from './path'

test('a value deep in an entry is changed and the others stay', () => {
  const outlet = { id: 'a', label: { words: ['Opinion'], auto: true } }
  expect(withValue(outlet, 'label.words', ['Comment'])).toEqual({ id: 'a', label: { words: ['Comment'], auto: true } })
  expect(valueAt(outlet, 'label.words')).toEqual(['Opinion'])
  expect(valueAt(outlet, 'words.min')).toBeUndefined()
})

test('what is empty is left out', () => {
  expect(withValue({ id: 'a', words: { min: 3 } }, 'words.min', null)).toEqual({ id: 'a' })
  expect(withValue({ id: 'a', unsigned: true }, 'unsigned', false)).toEqual({ id: 'a' })
})

test('the order of keys and empty values make no difference', () => {
  expect(isSame({ a: 1, b: [{ c: 2, d: '' }] }, { b: [{ c: 2 }], a: 1 })).toBe(true)
  expect(isSame({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false)
})

test('values by language are written a line each', () => {
  const labels = { de: ['Meinung', 'Kommentar'], fr: ['Opinion'] }
  expect(taggedLines(labels)).toBe('de = Meinung; Kommentar\nfr = Opinion')
  expect(fromTaggedLines(`${taggedLines(labels)}\nno tag here`, true)).toEqual(labels)
  expect(fromTaggedLines('en = By', false)).toEqual({ en: 'By' })
})

test('a date is known as far as it is written', () => {
  expect(['2019', '2019-03', '2020-02-29'].map(isDate)).toEqual([true, true, true])
  expect(['', '19', '2019-13', '2019-02-29', '31 May'].map(isDate)).toEqual([false, false, false, false, false])
})

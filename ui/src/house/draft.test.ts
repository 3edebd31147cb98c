import { expect, test } from 'vitest'
import { complete, holds, idOf, losesPast } from './draft'
import { AUTHOR, SPELLING } from './people'

test('what must be there stands in an entry even where it is empty', () => {
  expect(complete(AUTHOR, { name: 'Ada', affiliation: [{ role: 'judge' }] })).toEqual({
    kind: 'author',
    entry: { id: '', name: 'Ada', affiliation: [{ role: 'judge', organisation: '' }] },
  })
})

test('a spelling is kept under the form that is right', () => {
  expect(idOf(SPELLING, { right: 'Kyiv', wrong: ['Kiev'] })).toBe('Kyiv')
  expect(idOf(AUTHOR, { id: 'ada', name: 'Ada' })).toBe('ada')
})

test('a bio or a role that is no longer told would be lost; an ended one is not', () => {
  const before = { bio: 'A judge.', affiliation: [{ role: 'judge', organisation: 'Court' }] }
  expect(losesPast(before, { ...before, bio: 'A poet.' })).toBe(true)
  expect(losesPast(before, { ...before, affiliation: [] })).toBe(true)
  expect(losesPast(before, { ...before, affiliation: [{ role: 'judge', organisation: 'Court', to: '2026' }] })).toBe(
    false,
  )
  expect(losesPast(before, { ...before, bio: 'A poet.', bios: [{ text: 'A judge.', to: '2026' }] })).toBe(false)
})

test('an entry is found by every word of it', () => {
  const entry = { name: 'Mara Okafor', aliases: ['М. Окафор'] }
  expect(holds(entry, 'okafor mara')).toBe(true)
  expect(holds(entry, 'окафор')).toBe(true)
  expect(holds(entry, 'mara lind')).toBe(false)
})

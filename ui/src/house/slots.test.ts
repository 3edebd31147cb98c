import { expect, test } from 'vitest'
import { isWhole, stretches } from './slots'

test('slots list what may stand in them and the outlet is called by its name', () => {
  expect(stretches('The views are {his|her} own, not those of {outlet}.', 'The Quay')).toEqual([
    { kind: 'words', text: 'The views are ' },
    { kind: 'slot', choices: ['his', 'her'] },
    { kind: 'words', text: ' own, not those of ' },
    { kind: 'words', text: 'The Quay' },
    { kind: 'words', text: '.' },
  ])
})

test('a brace that is not closed is seen', () => {
  expect(isWhole('The views are {his|her} own.')).toBe(true)
  expect(isWhole('The views are {his|her own.')).toBe(false)
})

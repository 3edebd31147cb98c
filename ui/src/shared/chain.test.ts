import { expect, test } from 'vitest'
import { chainIn } from './chain'

test('a conflict is told step by step', () => {
  const message =
    'Lena Voss → adviser to Norvik, Group → owner of Norvik Energy, named in paragraph 7; readers are not told.'
  expect(chainIn(message)).toEqual({
    steps: ['Lena Voss', 'adviser to Norvik, Group', 'owner of Norvik Energy'],
    rest: 'Named in paragraph 7; readers are not told.',
  })
})

test('an arrow in other words is no chain', () => {
  expect(chainIn('The year is missing.')).toBeNull()
  expect(chainIn('“a → b” is no address.')).toBeNull()
})

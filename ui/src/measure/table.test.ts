import { expect, test } from 'vitest'
import type { Aspect, Measured } from '../api/commands'
import { besides } from './table'

const aspect = (kind: Aspect['kind'], fit: Aspect['fit']): Aspect => ({ kind, fit, has: 'x', wants: '', findings: [] })
const outlet = (id: string, errors: number, aspects: Aspect[]): Measured => ({
  outlet: id,
  name: id,
  errors,
  warnings: 0,
  aspects,
})

const measured = [
  outlet('a', 3, [aspect('words', 'fits'), aspect('style', 'unasked')]),
  outlet('b', 0, [aspect('words', 'unasked'), aspect('style', 'unasked')]),
  outlet('c', 5, [aspect('words', 'answer'), aspect('style', 'unasked')]),
]

test('the chosen outlet stands first, then those that fit best', () => {
  const { outlets } = besides(measured, 'c', new Set())
  expect(outlets.map((one) => one.outlet)).toEqual(['c', 'b', 'a'])
})

test('what nobody asks for is left out', () => {
  expect(besides(measured, '', new Set()).rows.map(({ kind }) => kind)).toEqual(['words'])
  expect(besides(measured, '', new Set(['a', 'c'])).rows).toEqual([])
})

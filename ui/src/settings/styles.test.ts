import { expect, it } from 'vitest'
import { byStyle } from './styles'

it('gathers rules under their styles', () => {
  expect(byStyle(['Harbour.Plain', 'Vale.Terms', 'Harbour.dates.Year'])).toEqual([
    { style: 'Harbour', rules: ['Plain', 'dates.Year'] },
    { style: 'Vale', rules: ['Terms'] },
  ])
  expect(byStyle([])).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { rank } from './rank'

const actions = ['Next finding', 'New piece', 'Paste a page…', 'Über die Fähre']
const find = (query: string) => rank(actions, query, (action) => action)

describe('finding an action by a few letters', () => {
  it('puts what begins with them first', () => {
    expect(find('ne')).toEqual(['Next finding', 'New piece'])
    expect(find('p')).toEqual(['Paste a page…', 'New piece'])
  })

  it('wants every word, in any order', () => {
    expect(find('piece new')).toEqual(['New piece'])
    expect(find('new page')).toEqual([])
  })

  it('does not ask for accents', () => {
    expect(find('uber fahre')).toEqual(['Über die Fähre'])
  })

  it('shows everything in its own order when nothing is asked', () => {
    expect(find(' ')).toEqual(actions)
  })
})

import { describe, expect, it } from 'vitest'
import type { PieceRow } from '../api/commands'
import { columns, neighbour, stateBeside } from './board'

const piece = (id: string, state: string, due: string | null = null): PieceRow => ({
  id,
  headline: id,
  byline: '',
  words: 0,
  commissioned: null,
  due,
  state,
  outlet: '',
  errors: 0,
  warnings: 0,
  changed_at: '',
  file: null,
})
const STATES = ['drafting', 'copy', 'ready', 'hold']
const pieces = [
  piece('late', 'drafting', '2026-12-24'),
  piece('soon', 'drafting', '2026-11-24'),
  piece('done', 'ready'),
]
const board = columns(pieces, STATES, false)

describe('the board', () => {
  it('shows every state on the way, what is due first on top, and others only when they are in use', () => {
    expect(board.map(({ state, pieces: own }) => [state, own.map(({ id }) => id)])).toEqual([
      ['drafting', ['soon', 'late']],
      ['copy', []],
      ['ready', ['done']],
    ])
    expect(columns([piece('x', 'hold')], STATES, false).at(-1)?.state).toBe('hold')
    expect(columns([], STATES, true).map(({ state }) => state)).toEqual(STATES)
  })

  it('loses no piece whose state nobody knows any more', () => {
    expect(columns([piece('x', 'spiked')], STATES, false).at(-1)?.state).toBe('spiked')
  })

  it('is walked with the arrow keys, past empty columns', () => {
    expect(neighbour(board, 'soon', 'down')).toBe('late')
    expect(neighbour(board, 'late', 'down')).toBeUndefined()
    expect(neighbour(board, 'late', 'forth')).toBe('done')
    expect(neighbour(board, 'done', 'back')).toBe('soon')
  })

  it('moves a card one state at a time and not beyond its ends', () => {
    expect(stateBeside(board, 'drafting', 'forth')).toBe('copy')
    expect(stateBeside(board, 'drafting', 'back')).toBeUndefined()
  })
})

/** The board as columns of cards, and where the keys lead on it. */
import type { PieceRow } from '../api/commands'

/** One state and the pieces in it. */
export interface Column {
  readonly state: string
  readonly pieces: readonly PieceRow[]
}

/** The states that are not on the way from draft to page. */
const ASIDE = new Set(['hold', 'declined', 'withdrawn', 'corrected', 'taken down'])

/** The columns of the board: every state on the way, and of the others those that are asked for or in use. */
export const columns = (pieces: readonly PieceRow[], states: readonly string[], aside: boolean): Column[] => {
  const known = [...states, ...new Set(pieces.map((piece) => piece.state).filter((state) => !states.includes(state)))]
  return known
    .map((state) => ({ state, pieces: pieces.filter((piece) => piece.state === state).toSorted(byDue) }))
    .filter(({ state, pieces: own }) => aside || own.length > 0 || !ASIDE.has(state))
}

const byDue = (a: PieceRow, b: PieceRow): number => (a.due ?? '9999').localeCompare(b.due ?? '9999')

/** A step on the board, in reading direction. */
export type Step = 'up' | 'down' | 'back' | 'forth'

/** The card that a step leads to; sideways it skips empty columns. */
export const neighbour = (board: readonly Column[], id: string, step: Step): string | undefined => {
  const at = board.findIndex((column) => column.pieces.some((piece) => piece.id === id))
  const column = board[at]
  if (!column) return board.find((one) => one.pieces.length > 0)?.pieces[0]?.id
  const row = column.pieces.findIndex((piece) => piece.id === id)
  if (step === 'up') return column.pieces[row - 1]?.id
  if (step === 'down') return column.pieces[row + 1]?.id
  const beyond = step === 'forth' ? board.slice(at + 1) : board.slice(0, at).reverse()
  const next = beyond.find((one) => one.pieces.length > 0)
  return next?.pieces[Math.min(row, next.pieces.length - 1)]?.id
}

/** The state beside the one a piece is in. */
export const stateBeside = (board: readonly Column[], state: string, step: 'back' | 'forth'): string | undefined => {
  const at = board.findIndex((column) => column.state === state)
  return at < 0 ? undefined : board[at + (step === 'forth' ? 1 : -1)]?.state
}

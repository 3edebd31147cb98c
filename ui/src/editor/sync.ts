/** The line between the editor and the desk: what was acknowledged, what is under way, what waits. Pure. */
import type { ChangeSet } from '@codemirror/state'
import type { Checked, Edited, FindingView, Place } from '../api/commands'
import { type Batch, compose, type Edits, joined, type Lengths, meet, toEdits } from './edits'
import { carryAll } from './findings'

/** Where a piece stands between its editor and the desk. */
export interface Line {
  /** The revision last acknowledged. */
  readonly revision: number
  /** The length of every text at that revision. */
  readonly lengths: Lengths
  /** What the desk was asked to keep and has not answered. */
  readonly sent: Batch | null
  /** What was changed since, in order. */
  readonly waiting: readonly Batch[]
}

/** An acknowledgement, worked in. */
export interface Acknowledged {
  readonly line: Line
  /** What others changed, speaking of the editor's text as it stands now. */
  readonly incoming: Edits
}

/** Whether everything written is kept. */
export const isKept = (line: Line): boolean => line.sent === null && line.waiting.length === 0

/** The editor changed one text. */
export const write = (line: Line, place: Place, changes: ChangeSet, origin: string): Line => {
  const edits: Edits = new Map([[place, changes]])
  const last = line.waiting.at(-1)
  const waiting =
    last?.origin === origin
      ? [...line.waiting.slice(0, -1), { origin, edits: compose(last.edits, edits) }]
      : [...line.waiting, { origin, edits }]
  return { ...line, waiting }
}

/** The oldest batch sets out. Without one, an empty batch asks what others changed. */
export const send = (line: Line): { line: Line; batch: Batch } => {
  const [batch = { origin: 'typing', edits: new Map() }, ...waiting] = joined(line.waiting)
  return { line: { ...line, sent: batch, waiting }, batch }
}

/** The desk did not keep the batch under way: it waits again, before what came later. */
export const fail = (line: Line): Line => {
  const again = line.sent && line.sent.edits.size > 0 ? [line.sent] : []
  return { ...line, sent: null, waiting: joined([...again, ...line.waiting]) }
}

/** The desk has kept the batch under way. Throws a `RangeError` when its `incoming` does not fit the text. */
export const acknowledge = (line: Line, edited: Edited): Acknowledged => {
  const kept = lengthsAfter(line.lengths, line.sent?.edits ?? new Map())
  const outside = toEdits(edited.incoming, kept)
  const { incoming, waiting } = meet(outside, line.waiting)
  const lengths = lengthsAfter(kept, outside)
  return { line: { revision: edited.revision, lengths, sent: null, waiting }, incoming }
}

/** Findings of the acknowledged revision as they stand in the editor now; null when they speak of another one. */
export const present = (line: Line, checked: Checked): FindingView[] | null => {
  if (checked.revision !== line.revision) return null
  const unkept = line.sent ? [line.sent, ...line.waiting] : line.waiting
  return carryAll(
    checked.findings,
    unkept.map((batch) => batch.edits),
  )
}

const lengthsAfter = (lengths: Lengths, edits: Edits): Lengths => {
  const after = new Map(lengths)
  for (const [place, changes] of edits) after.set(place, changes.newLength)
  return after
}

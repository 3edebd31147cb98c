/** What is changed but not yet kept: pure values, composed and rebased. All offsets are UTF-16 code units. */
import { ChangeSet, Text } from '@codemirror/state'
import type { Change, Place } from '../api/commands'

/** Changes to several texts at once, each speaking of its text before any of them. */
export type Edits = ReadonlyMap<Place, ChangeSet>

/** Changes of one origin, on their way to the desk. */
export interface Batch {
  readonly origin: string
  readonly edits: Edits
}

/** How long each text is; a text that is not listed is empty. */
export type Lengths = ReadonlyMap<Place, number>

/** First `first`, then `then`, as one. */
export const compose = (first: Edits, then: Edits): Edits => {
  const both = new Map(first)
  for (const [place, changes] of then) {
    const before = both.get(place)
    both.set(place, before ? before.compose(changes) : changes)
  }
  return both
}

/** `edits` as they read after `over` came first; both speak of the same texts. `before` puts its insertions first. */
export const rebase = (edits: Edits, over: Edits, before: boolean): Edits => {
  const moved = new Map<Place, ChangeSet>()
  for (const [place, changes] of edits) {
    const other = over.get(place)
    moved.set(place, other ? changes.map(other, before) : changes)
  }
  return moved
}

/** What came from outside, carried past the batches that wait, and those batches carried past it. */
export const meet = (incoming: Edits, waiting: readonly Batch[]): { incoming: Edits; waiting: Batch[] } => {
  let outside = incoming
  const rebased = waiting.map((batch) => {
    const edits = rebase(batch.edits, outside, false)
    outside = rebase(outside, batch.edits, true)
    return { ...batch, edits }
  })
  return { incoming: outside, waiting: rebased }
}

/** Joins neighbours of one origin, so that a backlog is sent in few requests. */
export const joined = (batches: readonly Batch[]): Batch[] => {
  const done: Batch[] = []
  for (const batch of batches) {
    const last = done.at(-1)
    if (last?.origin === batch.origin) done[done.length - 1] = { ...last, edits: compose(last.edits, batch.edits) }
    else done.push(batch)
  }
  return done
}

/** Edits as the desk hears them: in order of place and offset. */
export const toChanges = (edits: Edits): Change[] => {
  const changes: Change[] = []
  for (const [place, set] of edits) {
    set.iterChanges((from, to, _fromNew, _toNew, inserted) => {
      changes.push({ place, from, to, insert: inserted.toString() })
    })
  }
  return changes
}

/** The desk's changes as edits of texts of these lengths. Throws a `RangeError` where they do not fit. */
export const toEdits = (changes: readonly Change[], lengths: Lengths): Edits => {
  const places = new Set(changes.map((change) => change.place))
  return new Map(
    [...places].map((place) => {
      const own = changes
        .filter((change) => change.place === place)
        .map(({ from, to, insert }) => ({ from, to, insert: textOf(insert) }))
      return [place, ChangeSet.of(own, lengths.get(place) ?? 0)]
    }),
  )
}

/** The text an editor holds: lines parted by LF. */
export const textOf = (text: string): Text => Text.of(text.split(/\r\n?|\n/))

/** The smallest single change from one value of an input to the next; null where nothing differs. */
export const difference = (before: string, after: string): ChangeSet | null => {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end--
  const insert = textOf(after.slice(start, after.length - end))
  return ChangeSet.of({ from: start, to: before.length - end, insert }, before.length)
}

// A change never parts the two halves of a character outside the basic plane.
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

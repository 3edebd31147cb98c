/** Findings while their text changes: carried along, or dropped as soon as their words are touched. */
import type { ChangeSet } from '@codemirror/state'
import type { Change, FindingView, FixView, Place } from '../api/commands'
import type { Edits } from './edits'

interface Stretch {
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** The findings as they stand after `edits`. One whose words were touched is gone; so is a fix whose words were. */
export const carry = (findings: readonly FindingView[], edits: Edits): FindingView[] =>
  findings.flatMap((finding) => {
    const moved = move(finding, edits)
    if (!moved) return []
    const fixes = finding.fixes.flatMap((fix) => carryFix(fix, edits))
    // An untouched finding stays the same object, so that what shows it need not be drawn again.
    return moved === finding && isSame(fixes, finding.fixes) ? [finding] : [{ ...moved, fixes }]
  })

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** The findings after several edits, one after another. */
export const carryAll = (findings: readonly FindingView[], edits: readonly Edits[]): FindingView[] =>
  edits.reduce<FindingView[]>(carry, [...findings])

const carryFix = (fix: FixView, edits: Edits): FixView[] => {
  const changes = fix.changes.map((change) => move(change, edits))
  if (isSame(changes, fix.changes)) return [fix]
  return changes.every((change): change is Change => change !== null) ? [{ ...fix, changes }] : []
}

const move = <S extends Stretch>(stretch: S, edits: Edits): S | null => {
  const changes = edits.get(stretch.place)
  if (!changes || changes.empty) return stretch
  // A finding without words speaks of an absent text: whatever is written there answers it.
  if (stretch.from === stretch.to && changes.length === 0) return null
  if (touches(changes, stretch)) return null
  const empty = stretch.from === stretch.to
  const from = changes.mapPos(stretch.from, 1)
  return { ...stretch, from, to: empty ? from : changes.mapPos(stretch.to, -1) }
}

const touches = (changes: ChangeSet, { from, to }: Stretch): boolean => {
  let touched = false
  changes.iterChangedRanges((start, end) => {
    touched ||= start === end ? start > from && start < to : start < to && end > from
    touched ||= from === to && start < from && end > from
  }, true)
  return touched
}

/** The texts in the order in which a reader meets them; the others follow. */
const READING: readonly Place[] = [
  'label',
  'headline',
  'standfirst',
  'byline',
  'body',
  'bio',
  'disclosure',
  'disclaimer',
]

/** The findings in the order of the page. */
export const inReadingOrder = (findings: readonly FindingView[]): FindingView[] => findings.toSorted(compare)

/** Whether two findings are one, perhaps told in two answers. */
export const isOne = (a: FindingView, b: FindingView): boolean =>
  a.rule === b.rule && a.subject === b.subject && compare(a, b) === 0

/** The finding after one, or before it, going round; where that one is gone, the one nearest to where it stood. */
export const neighbour = (
  findings: readonly FindingView[],
  from: FindingView | null,
  step: 1 | -1,
): FindingView | undefined => {
  if (!from) return step > 0 ? findings[0] : findings.at(-1)
  const at = findings.findIndex((finding) => isOne(finding, from))
  const after = findings.findIndex((finding) => compare(finding, from) >= 0)
  const beyond = after < 0 ? findings.length : after
  const next = at >= 0 ? at + step : step > 0 ? beyond : beyond - 1
  return findings.at(next % findings.length)
}

const compare = (a: FindingView, b: FindingView): number =>
  rank(a.place) - rank(b.place) || a.from - b.from || a.to - b.to

const rank = (place: Place): number => {
  const at = READING.indexOf(place)
  return at < 0 ? READING.length : at
}

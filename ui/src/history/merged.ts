/** History as people remember it: one person's typing in the same texts within minutes is one thing they did. */
import type { HistoryEntry } from '../api/commands'

/** Entries told as one; `last` is the latest of them. */
export interface Deed {
  readonly first: HistoryEntry
  readonly last: HistoryEntry
}

/** Milliseconds between two entries that are still one deed. */
const PAUSE = 5 * 60_000

/** The deeds of a history; both are told the latest first. */
export const merged = (entries: readonly HistoryEntry[]): Deed[] => {
  const deeds: Deed[] = []
  for (const entry of entries) {
    const deed = deeds.at(-1)
    if (deed && belongs(entry, deed.first)) deeds[deeds.length - 1] = { first: entry, last: deed.last }
    else deeds.push({ first: entry, last: entry })
  }
  return deeds
}

const belongs = (earlier: HistoryEntry, later: HistoryEntry): boolean =>
  earlier.origin === 'typing' &&
  later.origin === 'typing' &&
  earlier.person === later.person &&
  earlier.at.slice(0, 10) === later.at.slice(0, 10) &&
  earlier.places.join() === later.places.join() &&
  Date.parse(later.at) - Date.parse(earlier.at) < PAUSE

/** What several outlets say about one piece, as a table. */
import type { Aspect, AspectKind, Measured } from '../api/commands'

/** A line of it: one thing, what the piece has of it, how each outlet takes that. */
export interface Row {
  readonly kind: AspectKind
  readonly has: string
  readonly aspects: readonly Aspect[]
}

/** The outlets beside each other: the one chosen for the piece first, then those it fits best. Things nobody asks are left out. */
export const besides = (
  measured: readonly Measured[],
  own: string,
  hidden: ReadonlySet<string>,
): { outlets: readonly Measured[]; rows: readonly Row[] } => {
  const rank = (one: Measured) => (one.outlet === own ? -1 : one.errors * 1000 + one.warnings)
  const outlets = measured.filter((one) => !hidden.has(one.outlet)).toSorted((a, b) => rank(a) - rank(b))
  const rows = (outlets[0]?.aspects ?? []).flatMap(({ kind, has }, at) => {
    const aspects = outlets.flatMap((one) => one.aspects[at] ?? [])
    return aspects.some(({ fit }) => fit !== 'unasked') ? [{ kind, has, aspects }] : []
  })
  return { outlets, rows }
}

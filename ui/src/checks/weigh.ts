/** Findings by what they mean for export, and those that may be put right in bulk. */
import type { Change, FindingView, Severity } from '../api/commands'
import { m } from '../shared/messages'

/** Findings of one weight. */
export interface Weight {
  readonly severity: Severity
  readonly title: string
  readonly members: readonly FindingView[]
}

/** What blocks export first, then what wants an answer, then what is good to know. */
export const byWeight = (findings: readonly FindingView[]): Weight[] =>
  (
    [
      ['error', m.checks.blocking],
      ['warning', m.checks.answer],
      ['info', m.checks.notes],
    ] as const
  ).flatMap(([severity, title]) => {
    const members = findings.filter((finding) => finding.severity === severity)
    return members.length > 0 ? [{ severity, title, members }] : []
  })

/** The changes of every first fix that is safe, without those that touch the same words as an earlier one. */
export const safeFixes = (findings: readonly FindingView[]): Change[][] => {
  const taken: Change[] = []
  return findings.flatMap((finding) => {
    const fix = finding.fixes[0]
    if (fix?.safety !== 'safe' || fix.changes.some((change) => taken.some((other) => collide(change, other)))) return []
    taken.push(...fix.changes)
    return [fix.changes]
  })
}

const collide = (a: Change, b: Change): boolean => a.place === b.place && a.from <= b.to && b.from <= a.to

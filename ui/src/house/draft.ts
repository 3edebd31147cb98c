/** What becomes of an entry while it is changed: what is missing, what would be lost, what is sent. */
import type { EntryView } from '../api/commands'
import type { Field, Shape } from './fields'
import { type Part, valueAt } from './path'

/** What an entry is kept under. */
export const idOf = (shape: Shape, entry: Part): string =>
  String(valueAt(entry, shape.kind === 'event' || shape.kind === 'spelling' ? shape.name : 'id') ?? '')

/** Its name. */
export const nameOf = (shape: Shape, entry: Part): string => String(valueAt(entry, shape.name) ?? '')

/** The entry as the desk takes it: what is left empty but must be there stands in it. */
export const complete = (shape: Shape, entry: Part): EntryView => {
  const fields = shape.groups.flatMap((group) => group.fields)
  const filled: Part = { ...shape.fresh, ...withRows(fields, entry) }
  return { kind: shape.kind, entry: filled } as unknown as EntryView
}

const withRows = (fields: readonly Field[], part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      const field = fields.find(({ path }) => path === key)
      if (field?.kind !== 'rows' || !Array.isArray(value)) return [key, value]
      return [key, value.map((row: Part) => ({ ...field.fresh, ...row }))]
    }),
  )

/** Whether a change takes a bio or a role away that was told before. */
export const losesPast = (before: Part, after: Part): boolean => {
  const bio = String(valueAt(before, 'bio') ?? '')
  const texts = new Set([valueAt(after, 'bio'), ...rows(after, 'bios').map((row) => row.text)])
  const told = [bio, ...rows(before, 'bios').map((row) => String(row.text ?? ''))].filter(Boolean)
  const role = (row: Part) => `${row.role ?? ''}\n${row.organisation ?? ''}`
  const roles = new Set(rows(after, 'affiliation').map(role))
  return told.some((text) => !texts.has(text)) || rows(before, 'affiliation').some((row) => !roles.has(role(row)))
}

const rows = (part: Part, path: string): Part[] => (valueAt(part, path) as Part[] | undefined) ?? []

/** Whether an entry holds all of these words, in whatever value. */
export const holds = (entry: Part, query: string): boolean => {
  const text = JSON.stringify(entry).toLocaleLowerCase()
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** A reading that a person puts right: any passage of what arrived can be made any part of the piece. */
import type { Field, Place, Reading, ReadPassage } from '../api/commands'

/** What is being put right. */
export type Draft = Pick<Reading, 'fields' | 'body' | 'passages'>

/** The fields that can be several passages, one under the other. */
const SEVERAL: ReadonlySet<Place> = new Set<Place>(['bio', 'disclosure', 'disclaimer', 'credit'])

/** A passage made another part of the piece, or left out (`null`). What else was the whole of that part is left out. */
export const move = (draft: Draft, at: number, place: Place | null): Draft => {
  const passage = draft.passages[at]
  if (!passage || passage.place === place) return draft
  let moved = withdrawn(draft, at)
  if (place === 'body') moved = { ...moved, body: withPassage(moved, at) }
  else if (place) {
    const before = SEVERAL.has(place) ? (moved.fields[place] ?? '') : ''
    const others = moved.passages.map((other) => (other.place === place && !before ? { ...other, place: null } : other))
    const fields = { ...moved.fields, [place]: before ? `${before}\n${passage.text}` : passage.text }
    moved = { ...moved, fields, passages: others }
  }
  const passages = moved.passages.map((other, index) => (index === at ? { ...passage, place, reason: '' } : other))
  return { ...moved, passages }
}

/** The draft without a passage, which is then left out. */
const withdrawn = (draft: Draft, at: number): Draft => {
  const passages = draft.passages.map((other, index) => (index === at ? { ...other, place: null } : other))
  const passage = draft.passages[at]
  if (!passage?.place) return draft
  if (passage.place === 'body') return { ...draft, passages, body: withoutPassage(draft.body, passage.markdown) }
  return { ...draft, passages, fields: withoutText(draft.fields, passage, passages) }
}

/** The fields without the lines that only this passage speaks of. */
const withoutText = (fields: Draft['fields'], { text, place }: ReadPassage, rest: readonly ReadPassage[]) => {
  const elsewhere = (line: string) =>
    rest.some((other) => other.place && other.place !== 'body' && other.text.includes(line))
  const keeps = (field: string, line: string) => !text.includes(line) || (field !== place && elsewhere(line))
  const kept = Object.entries(fields).map(([field, value]) => {
    if (field !== place && !SEVERAL.has(field as Field) && field !== 'label') return [field, value]
    return [
      field,
      value
        .split('\n')
        .filter((line) => keeps(field, line))
        .join('\n'),
    ]
  })
  return Object.fromEntries(kept) as Draft['fields']
}

/** The body without the first paragraph that reads so. */
const withoutPassage = (body: string, markdown: string): string => {
  const parts = body.trimEnd().split('\n\n')
  const wanted = markdown.split('\n\n')
  const from = parts.findIndex((_, index) => wanted.every((part, offset) => parts[index + offset] === part))
  if (from < 0) return body
  return joined([...parts.slice(0, from), ...parts.slice(from + wanted.length)])
}

/** The body with a passage behind the last one that stands before it in what arrived and is still in the body. */
const withPassage = ({ body, passages }: Draft, at: number): string => {
  const { markdown = '' } = passages[at] ?? {}
  const before = passages.slice(0, at).filter((passage) => passage.place === 'body')
  for (const passage of before.reverse()) {
    const start = body.lastIndexOf(passage.markdown)
    if (start < 0) continue
    const end = start + passage.markdown.length
    return joined([body.slice(0, end), markdown, body.slice(end).trim()])
  }
  return joined([markdown, body.trim()])
}

const joined = (parts: readonly string[]): string => {
  const body = parts.filter(Boolean).join('\n\n').trimEnd()
  return body && `${body}\n`
}

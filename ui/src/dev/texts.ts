/** Rough readings of texts for the desk of `npm run dev`. Never part of a build. */
import type { Arrival, Difference, Place, Reading } from '../api/commands'

/** How many words a text has. */
export const words = (text: string) => text.split(/\s+/).filter((word) => /\w/u.test(word)).length

/** A page as a piece. */
export const read = (arrival: Arrival): Reading => {
  const text =
    arrival.text ?? new TextDecoder().decode(Uint8Array.from(atob(arrival.bytes ?? ''), (char) => char.charCodeAt(0)))
  const [head = '', ...rest] = text.trim().split(/\n{2,}/)
  const related = rest.findIndex((part) => /^related articles/i.test(part.trim()))
  const body = (related < 0 ? rest : rest.slice(0, related)).filter((part) => !part.startsWith('Source:'))
  const bio = rest.find((part) => part.startsWith('Source:'))?.slice(8)
  const passages = [head, ...rest].map((text, at) => {
    const out = related >= 0 && at > related
    const place: Place = at === 0 ? 'headline' : text.startsWith('Source:') ? 'bio' : 'body'
    return { text, markdown: text, place: out ? null : place, reason: out ? 'stands after the end of the piece' : '' }
  })
  return {
    name: arrival.name,
    body: `${body.join('\n\n')}\n`,
    fields: {
      headline: head.replace(/^Opinion: /, ''),
      label: /^Opinion:/.test(head) ? 'Opinion' : '',
      ...(bio ? { bio } : {}),
    },
    authors: [],
    tags: [],
    categories: [],
    extra: [],
    found: { headline: { how: 'told by its place alone', sure: 'unsure' } },
    passages,
    comments: 0,
    changes: 0,
    sender: '',
    words: words(body.join(' ')),
    format: 'text',
  }
}

/** What differs between two bodies, as one stretch. */
export const compare = (before: string, after: string): Difference[] => {
  if (before === after) return []
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const parts = [
    { kind: 'same' as const, text: after.slice(0, start) },
    { kind: 'gone' as const, text: before.slice(start, before.length - end) },
    { kind: 'new' as const, text: after.slice(start, after.length - end) },
    { kind: 'same' as const, text: after.slice(after.length - end) },
  ]
  return [{ place: 'body', parts: parts.filter((part) => part.text) }]
}

/** A comparison without the long stretches where nothing happened. */
import type { Part } from '../api/commands'

/** Characters of unchanged text that stay on each side of a change. */
const AROUND = 90

/** The parts, each long unchanged one shortened to its ends, cut between words. */
export const abridge = (parts: readonly Part[]): Part[] =>
  parts.map((part, at) => {
    if (part.kind !== 'same') return part
    const head = at === 0 ? '' : part.text.slice(0, AROUND).replace(/\S*$/, '')
    const tail = at === parts.length - 1 ? '' : part.text.slice(-AROUND).replace(/^\S*/, '')
    return head.length + tail.length + AROUND > part.text.length
      ? part
      : { ...part, text: `${head} … ${tail}`.trimStart() }
  })

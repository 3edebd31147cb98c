/** A conflict as its message tells it: “A → adviser to B → owner of C, named in paragraph 7; readers are not told.” */
export interface Chain {
  /** From the author to whom the piece names, a step each. */
  readonly steps: readonly string[]
  /** The rest of the message, as a sentence. */
  readonly rest: string
}

/** The chain in a message; null when it tells none. */
export const chainIn = (message: string): Chain | null => {
  const steps = message.split(' → ')
  const last = steps.at(-1) ?? ''
  const at = last.indexOf(', named ')
  if (steps.length < 2 || at < 0) return null
  const rest = last.slice(at + 2)
  return { steps: [...steps.slice(0, -1), last.slice(0, at)], rest: rest.charAt(0).toUpperCase() + rest.slice(1) }
}

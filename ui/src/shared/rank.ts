/** Finds things by a few letters of their words, the closest first. */

/** The things whose text holds every word of the query; those that begin with it come first. Order is kept otherwise. */
export const rank = <T>(things: readonly T[], query: string, textOf: (thing: T) => string): T[] => {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...things]
  return things
    .map((thing) => ({ thing, score: score(fold(textOf(thing)), words) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ thing }) => thing)
}

const score = (text: string, words: readonly string[]): number => {
  let sum = 0
  for (const word of words) {
    const at = text.indexOf(word)
    if (at < 0) return 0
    sum += at === 0 ? 4 : /\W/.test(text[at - 1] ?? '') ? 2 : 1
  }
  return sum
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

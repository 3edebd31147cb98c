/** What a reader of an outlet file wants to know first, taken from its text. The desk reads the file; this only shows it. */

/** A few rules of an outlet. */
export interface Gleaned {
  /** The words accepted as a label. */
  readonly label: readonly string[]
  /** The disclaimers' words. */
  readonly disclaimers: readonly string[]
}

/** The label words and disclaimers of an outlet file (TOML). */
export const glean = (toml: string): Gleaned => {
  const sections = toml.split(/^(?=\[)/m)
  const label = sections.find((section) => section.startsWith('[label]')) ?? ''
  const words = /^words\s*=\s*\[([^\]]*)\]/m.exec(label)?.[1] ?? ''
  const disclaimers = sections
    .filter((section) => section.startsWith('[[disclaimer]]'))
    .flatMap((section) => /^text\s*=\s*(.+)$/m.exec(section)?.[1] ?? [])
  return { label: strings(words), disclaimers: disclaimers.flatMap(strings) }
}

const strings = (text: string): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((match) => match[2] ?? unquoted(match[1] ?? ''))

const unquoted = (text: string): string => text.replace(/\\(["\\])/g, '$1')

/** Reading and changing one value deep in an entry; what is empty is left out, as in a file. */

/** An entry, or a part of one. */
export type Part = { readonly [key: string]: unknown }

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path such as `label.words`. */
export const valueAt = (part: Part, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isPart(value) ? value[key] : undefined), part)

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isPart(value) && Object.keys(value).length === 0)

/** The part with another value at a path. */
export const withValue = (part: Part, path: string, value: unknown): Part => {
  const [key = '', ...rest] = path.split('.')
  const inner = part[key]
  const next = rest.length === 0 ? value : withValue(isPart(inner) ? inner : {}, rest.join('.'), value)
  const { [key]: _, ...others } = part
  if (isEmpty(next)) return others
  return key in part ? { ...part, [key]: next } : { ...others, [key]: next }
}

/** Whether two parts say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isPart(value)) return value
  const kept = Object.entries(value).filter(([, inner]) => !isEmpty(inner))
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

/** Values by language as lines: `de = Meinung; Kommentar`. */
export const taggedLines = (value: unknown): string =>
  isPart(value)
    ? Object.entries(value)
        .map(([tag, words]) => `${tag} = ${Array.isArray(words) ? words.join('; ') : String(words)}`)
        .join('\n')
    : ''

/** Lines as values by language; `several` makes a list of each. */
export const fromTaggedLines = (text: string, several: boolean): Part =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf('=')
      const tag = line.slice(0, at).trim()
      const words = line.slice(at + 1).trim()
      if (at < 0 || !tag) return []
      return [[tag, several ? listed(words, ';') : words]]
    }),
  )

/** What stands between separators. */
export const listed = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

/** Whether a text is a date as far as it is known: 2019, 2019-03 or 2019-03-01. */
export const isDate = (text: string): boolean => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!year) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
}

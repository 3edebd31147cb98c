/** Dates, numbers and names as people read them. */
import { LOCALE } from './messages'

/** A whole number with its thousands parted. */
export const number = (n: number): string => n.toLocaleString(LOCALE)

/** The beginning of a version's hash, enough to tell it by. */
export const shortHash = (hash: string): string => hash.slice(0, 7)

/** A day as it is spoken of: `Thu` within the week ahead, otherwise `3 Dec` or `3 Dec 2024`. */
export const day = (date: string, now: Date): string => {
  const then = new Date(date.length === 10 ? `${date}T12:00` : date)
  if (Number.isNaN(then.getTime())) return date
  const ahead = (then.getTime() - now.getTime()) / 86_400_000
  if (ahead > -0.5 && ahead < 6.5) return then.toLocaleDateString(LOCALE, { weekday: 'short' })
  const year = then.getFullYear() === now.getFullYear() ? undefined : 'numeric'
  return then.toLocaleDateString(LOCALE, { day: 'numeric', month: 'short', year })
}

/** A whole date, for headings: `Monday 23 November 2026`. */
export const longDay = (at: string): string => {
  const then = new Date(at)
  return then.toLocaleDateString(LOCALE, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** Date and time: `23 Nov 2026, 14:05`. */
export const moment = (at: string): string =>
  new Date(at).toLocaleString(LOCALE, { dateStyle: 'medium', timeStyle: 'short' })

/** The time of day: `14:05`. */
export const time = (at: string): string =>
  new Date(at).toLocaleTimeString(LOCALE, { hour: '2-digit', minute: '2-digit' })

/** A size in bytes: `1.2 MB`. */
export const size = (bytes: number): string => {
  const units = ['B', 'kB', 'MB', 'GB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toLocaleString(LOCALE, { maximumFractionDigits: power < 1 ? 0 : 1 })} ${units[power]}`
}

/** The first letters of a name's first and last word. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase(LOCALE)
}

/** Minutes that a reader needs, at 230 words a minute. */
export const minutes = (words: number): number => Math.max(1, Math.round(words / 230))

/** What stands between commas. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const languages = new Intl.DisplayNames(LOCALE, { type: 'language', fallback: 'code' })

/** The name of a language (BCP 47): `German`; what is no tag stays as it is. */
export const languageName = (tag: string): string => {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

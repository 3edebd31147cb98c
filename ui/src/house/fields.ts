/** What a form of the house is made of. */
import type { EntryKind } from '../api/commands'
import type { Part } from './path'

/** One value of an entry, and how it is written. */
export type Field = {
  /** Where it stands in the entry: `label.words`. */
  readonly path: string
  readonly label: string
  readonly help?: string
  readonly hint?: string
} & (
  | { readonly kind: 'text' | 'long' | 'address' | 'date' | 'number' | 'flag' | 'limit' }
  /** Several values, parted by commas; `by` names another separator. */
  | { readonly kind: 'list'; readonly by?: string }
  /** Values by language, a line each. */
  | { readonly kind: 'tagged'; readonly several?: boolean }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly [string, string])[] }
  /** An organisation or a person of the registry, or any name. */
  | { readonly kind: 'link' }
  | {
      readonly kind: 'rows'
      /** What the button says that adds one. */
      readonly add: string
      /** The fields of each. */
      readonly fields: readonly Field[]
      /** What a folded one says. */
      readonly title: (row: Part) => string
      /** What a new one begins with. */
      readonly fresh?: Part
      /** Whether one is shown as it is printed. */
      readonly disclaimer?: boolean
    }
)

/** Fields under one heading. */
export interface Group {
  readonly title: string
  readonly help?: string
  readonly fields: readonly Field[]
}

/** The form of one kind of entry. */
export interface Shape {
  readonly kind: EntryKind
  /** What several are called, and one. */
  readonly many: string
  readonly one: string
  /** What a new one is called. */
  readonly fresh: Part
  /** Which value names it. */
  readonly name: string
  /** What a list says below the name. */
  readonly about: (entry: Part) => string
  readonly groups: readonly Group[]
}

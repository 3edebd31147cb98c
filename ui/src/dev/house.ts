/** The outlets and the registry of the desk in memory. */
import type { EntryId, EntryKind, EntryView, HouseView, Measured } from '../api/commands'
import type { Outlet } from '../api/house'

/** What it begins with. */
export const sample: HouseView = {
  outlets: [
    {
      id: 'harbour-review',
      name: 'The Harbour Review',
      languages: ['en'],
      label: { words: ['Opinion', 'Comment'] },
      words: { min: 400, max: 900 },
      headline: { max: 80 },
      bio: { required: true, max_words: 60 },
      disclaimer: [{ language: 'en', text: 'The views are {his|her|their} own and not those of {outlet}.' }],
    },
  ],
  registry: {
    author: [
      {
        id: 'mara-okafor',
        name: 'Mara Okafor',
        aliases: ['M. Okafor'],
        bio: 'Mara Okafor is a transport economist at the Institute for Coastal Studies.',
        affiliation: [{ role: 'transport economist', organisation: 'institute', from: '2019-03' }],
        interest: [{ kind: 'consulting', with: 'norvik-group', sentence: 'Mara Okafor advises Norvik Group.' }],
      },
    ],
    organisation: [
      { id: 'institute', name: 'Institute for Coastal Studies', funded_by: ['norvik-group'] },
      { id: 'norvik-group', name: 'Norvik Group' },
    ],
    person: [{ id: 'holm', name: 'Aksel Holm', office: [{ title: 'minister of ports', from: '2021' }] }],
    event: [{ name: 'Malta summit', date: '1989-12-02' }],
    spelling: [{ right: 'Kyiv', wrong: ['Kiev'] }],
  },
  doubts: [],
}

const listOf = (house: HouseView, kind: EntryKind): object[] => {
  if (kind === 'outlet') return house.outlets
  house.registry[kind] ??= []
  return house.registry[kind]
}

const idOf = ({ kind, entry }: EntryView): string =>
  kind === 'event' ? entry.name : kind === 'spelling' ? entry.right : (entry.id ?? '')

/** Keeps an entry. */
export const put = (house: HouseView, view: EntryView, replaces: string | null): EntryId => {
  const { kind, entry } = structuredClone(view)
  const list = listOf(house, kind)
  if ('id' in entry && !entry.id)
    (entry as Outlet).id = (entry as Outlet).name?.toLowerCase().replaceAll(' ', '-') ?? ''
  const at = list.findIndex((one) => idOf({ kind, entry: one } as EntryView) === replaces)
  if (at < 0) list.push(entry)
  else list[at] = entry
  return { kind, id: idOf({ kind, entry } as EntryView) }
}

/** Takes an entry out. */
export const take = (house: HouseView, { kind, id }: EntryId): null => {
  const list = listOf(house, kind)
  const at = list.findIndex((one) => idOf({ kind, entry: one } as EntryView) === id)
  if (at >= 0) list.splice(at, 1)
  return null
}

/** A piece held against every outlet. */
export const measured = ({ outlets }: HouseView): Measured[] =>
  outlets.map(({ id = '', name = '' }) => ({
    outlet: id,
    name,
    errors: 1,
    warnings: 1,
    aspects: [
      { kind: 'language', fit: 'fits', has: 'en', wants: 'en', findings: [] },
      {
        kind: 'words',
        fit: 'answer',
        has: '1,012 words',
        wants: '400 to 900',
        findings: ['The body has 112 words too many.'],
      },
      {
        kind: 'disclaimer',
        fit: 'blocks',
        has: 'none',
        wants: 'The views are {his|her|their} own.',
        findings: ['The disclaimer is missing.'],
      },
      { kind: 'style', fit: 'unasked', has: '', wants: '', findings: [] },
    ],
  }))

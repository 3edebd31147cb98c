/** The forms of the registry, and the words on them. */
import type { Field, Shape } from './fields'
import { called } from './known.svelte'
import { type Part, valueAt } from './path'

const text = (part: Part, path: string): string => String(valueAt(part, path) ?? '')

const span = (part: Part): string => {
  const [from, to] = [text(part, 'from'), text(part, 'to')]
  if (!from && !to) return ''
  return from ? `${from} – ${to || 'today'}` : `until ${to}`
}

const joined = (...parts: string[]): string => parts.filter(Boolean).join(' · ')

const FROM: Field = { path: 'from', kind: 'date', label: 'From', hint: '2019-03' }
const TO: Field = { path: 'to', kind: 'date', label: 'To', hint: 'while it lasts: empty' }
const ALIASES: Field = { path: 'aliases', kind: 'list', label: 'Also written', help: 'Parted by commas.' }

/** The kinds of the ICMJE disclosure form, and two that opinion pages meet besides. */
const INTERESTS = [
  ['support', 'Support for this very piece'],
  ['grants', 'Grants or contracts'],
  ['royalties', 'Royalties or licences'],
  ['consulting', 'Consulting fees'],
  ['honoraria', 'Payment for lectures or writing'],
  ['testimony', 'Payment for expert testimony'],
  ['travel', 'Support for travel'],
  ['patents', 'Patents'],
  ['board', 'A seat on a board'],
  ['leadership', 'A leading role'],
  ['stock', 'Stock or options'],
  ['gifts', 'Gifts or services'],
  ['employment', 'Employment'],
  ['personal', 'Family or friendship'],
  ['other', 'Another interest'],
] as const

const interestName = (kind: string): string => INTERESTS.find(([known]) => known === kind)?.[1] ?? kind

export const AUTHOR: Shape = {
  kind: 'author',
  many: 'Authors',
  one: 'Author',
  fresh: { id: '', name: '' },
  name: 'name',
  about: (entry) => {
    const roles = (valueAt(entry, 'affiliation') as Part[] | undefined) ?? []
    const now = roles.find((role) => !text(role, 'to'))
    return now ? [text(now, 'role'), called(text(now, 'organisation'))].filter(Boolean).join(', ') : text(entry, 'bio')
  },
  groups: [
    {
      title: 'Name',
      fields: [
        { path: 'name', kind: 'text', label: 'Byline name', help: 'In the house spelling.' },
        ALIASES,
        {
          path: 'names',
          kind: 'tagged',
          label: 'In other scripts',
          hint: 'uk = Мара Ліндквіст',
          help: 'A line for each language.',
        },
        {
          path: 'pronoun',
          kind: 'choice',
          label: 'Pronoun',
          choices: [
            ['', 'Not said'],
            ['she', 'She'],
            ['he', 'He'],
            ['they', 'They'],
          ],
        },
        { path: 'staff', kind: 'flag', label: 'On the staff', help: 'No bio and no declaration is asked for.' },
        { path: 'url', kind: 'address', label: 'Own page' },
      ],
    },
    {
      title: 'Bio',
      help: 'An earlier bio is never lost: it stays below with its last day.',
      fields: [
        { path: 'bio', kind: 'long', label: 'As it is printed' },
        {
          path: 'bios',
          kind: 'rows',
          label: 'Other lengths, languages and times',
          add: 'Add a bio',
          title: (row) =>
            joined(text(row, 'language').toUpperCase(), text(row, 'outlet'), span(row), text(row, 'text')),
          fields: [
            { path: 'text', kind: 'long', label: 'Words' },
            { path: 'language', kind: 'text', label: 'Language', hint: 'de' },
            { path: 'outlet', kind: 'text', label: 'Only for outlet', hint: 'id' },
            FROM,
            TO,
            { path: 'review', kind: 'date', label: 'Look again on', hint: '2027-01' },
          ],
        },
      ],
    },
    {
      title: 'Roles',
      help: 'What the author does and did. One that ends gets a last day; it stays.',
      fields: [
        {
          path: 'affiliation',
          kind: 'rows',
          label: 'Roles and affiliations',
          add: 'Add a role',
          fresh: { organisation: '' },
          title: (row) =>
            joined([text(row, 'role'), called(text(row, 'organisation'))].filter(Boolean).join(', '), span(row)),
          fields: [
            { path: 'role', kind: 'text', label: 'Role' },
            { path: 'organisation', kind: 'link', label: 'Organisation' },
            FROM,
            TO,
          ],
        },
      ],
    },
    {
      title: 'Interests',
      help: 'Held against everybody a piece names, along who owns and funds whom.',
      fields: [
        {
          path: 'interest',
          kind: 'rows',
          label: 'Interests',
          add: 'Add an interest',
          fresh: { kind: 'consulting', with: '' },
          title: (row) =>
            joined(text(row, 'what') || interestName(text(row, 'kind')), called(text(row, 'with')), span(row)),
          fields: [
            { path: 'kind', kind: 'choice', label: 'Kind', choices: INTERESTS },
            { path: 'with', kind: 'link', label: 'With' },
            FROM,
            TO,
            { path: 'what', kind: 'text', label: 'In words', hint: 'adviser to the board of' },
            {
              path: 'evidence',
              kind: 'list',
              by: '\n',
              label: 'Evidence',
              help: 'Addresses or documents, a line each.',
            },
            { path: 'sentence', kind: 'long', label: 'Sentence that is printed' },
          ],
        },
      ],
    },
    {
      title: 'Declarations',
      help: 'What the author declared, piece by piece.',
      fields: [
        {
          path: 'declaration',
          kind: 'rows',
          label: 'Declarations',
          add: 'Add a declaration',
          fresh: { piece: '' },
          title: (row) =>
            joined(
              text(row, 'piece'),
              text(row, 'date'),
              valueAt(row, 'nothing') ? 'nothing to declare' : text(row, 'text'),
            ),
          fields: [
            { path: 'piece', kind: 'text', label: 'Piece', help: 'Its address or headline.' },
            { path: 'date', kind: 'date', label: 'Given on' },
            { path: 'nothing', kind: 'flag', label: 'Nothing to declare' },
            { path: 'text', kind: 'long', label: 'What was said' },
            {
              path: 'immaterial',
              kind: 'tagged',
              label: 'Beside the point here',
              hint: 'norvik-group = named only in a quotation',
              help: 'Id and reason, a line each.',
            },
          ],
        },
        {
          path: 'consent',
          kind: 'rows',
          label: 'Consent',
          add: 'Add consent',
          fresh: { to: '' },
          title: (row) =>
            joined(text(row, 'to'), text(row, 'date'), text(row, 'until') && `until ${text(row, 'until')}`),
          fields: [
            { path: 'to', kind: 'text', label: 'To what', hint: 'syndication' },
            { path: 'date', kind: 'date', label: 'Given on' },
            { path: 'until', kind: 'date', label: 'Ends on' },
            { path: 'evidence', kind: 'text', label: 'Where it is kept' },
          ],
        },
      ],
    },
  ],
}

export const ORGANISATION: Shape = {
  kind: 'organisation',
  many: 'Organisations',
  one: 'Organisation',
  fresh: { id: '', name: '' },
  name: 'name',
  about: (entry) => {
    const [owners, wholes, funders] = ['owned_by', 'part_of', 'funded_by'].map((path) =>
      ((valueAt(entry, path) as string[] | undefined) ?? []).map(called).join(', '),
    )
    return joined(
      owners ? `owned by ${owners}` : '',
      wholes ? `part of ${wholes}` : '',
      funders ? `funded by ${funders}` : '',
    )
  },
  groups: [
    {
      title: 'Name',
      fields: [
        { path: 'name', kind: 'text', label: 'Name' },
        { ...ALIASES, help: 'Spellings and abbreviations, parted by commas.' },
        { path: 'url', kind: 'address', label: 'Home page' },
      ],
    },
    {
      title: 'Who stands behind it',
      help: 'Ids or names, parted by commas. Interests are followed along these.',
      fields: [
        { path: 'part_of', kind: 'list', label: 'Part of' },
        { path: 'owned_by', kind: 'list', label: 'Owned by' },
        { path: 'funded_by', kind: 'list', label: 'Funded by' },
      ],
    },
  ],
}

export const PERSON: Shape = {
  kind: 'person',
  many: 'People',
  one: 'Person',
  fresh: { id: '', name: '' },
  name: 'name',
  about: (entry) => {
    const offices = (valueAt(entry, 'office') as Part[] | undefined) ?? []
    const office = offices.find((one) => !text(one, 'to')) ?? offices.at(-1)
    return office ? joined(text(office, 'title'), span(office)) : ''
  },
  groups: [
    {
      title: 'Name',
      fields: [
        { path: 'name', kind: 'text', label: 'Full name', help: 'In the house spelling.' },
        { ...ALIASES, help: 'Other spellings and scripts, parted by commas.' },
        { path: 'family_name', kind: 'text', label: 'Family name', help: 'When it is not the last word.' },
        { path: 'well_known', kind: 'flag', label: 'Known by the family name alone' },
        { path: 'born', kind: 'date', label: 'Born', hint: '1961-05' },
        { path: 'died', kind: 'date', label: 'Died' },
      ],
    },
    {
      title: 'Offices',
      fields: [
        {
          path: 'office',
          kind: 'rows',
          label: 'Offices held',
          add: 'Add an office',
          fresh: { title: '' },
          title: (row) => joined(text(row, 'title'), called(text(row, 'organisation')), span(row)),
          fields: [
            {
              path: 'title',
              kind: 'text',
              label: 'Office',
              hint: 'minister of ports',
              help: 'As texts put it before the name.',
            },
            { path: 'aliases', kind: 'list', label: 'Also put as' },
            { path: 'organisation', kind: 'link', label: 'Where' },
            FROM,
            TO,
          ],
        },
      ],
    },
  ],
}

export const EVENT: Shape = {
  kind: 'event',
  many: 'Events',
  one: 'Event',
  fresh: { name: '', date: '' },
  name: 'name',
  about: (entry) => joined(text(entry, 'date'), text(entry, 'end')),
  groups: [
    {
      title: 'Event',
      fields: [
        { path: 'name', kind: 'text', label: 'What texts call it', hint: 'Malta summit' },
        ALIASES,
        { path: 'date', kind: 'date', label: 'Begins', hint: '1989-12-02' },
        { path: 'end', kind: 'date', label: 'Ends' },
      ],
    },
  ],
}

export const SPELLING: Shape = {
  kind: 'spelling',
  many: 'Spellings',
  one: 'Spelling',
  fresh: { right: '', wrong: [] },
  name: 'right',
  about: (entry) => `not ${((valueAt(entry, 'wrong') as string[] | undefined) ?? []).join(', ')}`,
  groups: [
    {
      title: 'Spelling',
      fields: [
        { path: 'right', kind: 'text', label: 'Printed as' },
        { path: 'wrong', kind: 'list', label: 'Never as', help: 'Parted by commas.' },
        { path: 'language', kind: 'text', label: 'Only in', hint: 'en' },
        { path: 'why', kind: 'long', label: 'Why' },
      ],
    },
  ],
}

/** Every kind of entry of the registry. */
export const REGISTRY = [AUTHOR, ORGANISATION, PERSON, EVENT, SPELLING] as const

/** The form of an outlet, and the words on it. */
import type { Field, Shape } from './fields'
import { type Part, valueAt } from './path'
import { SPELLING } from './people'

const text = (part: Part, path: string): string => String(valueAt(part, path) ?? '')

const limit = (path: string, label: string, help?: string): Field => ({
  path,
  kind: 'limit',
  label,
  ...(help ? { help } : {}),
})

export const OUTLET: Shape = {
  kind: 'outlet',
  many: 'Outlets',
  one: 'Outlet',
  fresh: { id: '', name: '' },
  name: 'name',
  about: (entry) => ((valueAt(entry, 'languages') as string[] | undefined) ?? []).join(', ').toUpperCase(),
  groups: [
    {
      title: 'Publication',
      fields: [
        { path: 'name', kind: 'text', label: 'Name', help: 'As printed.' },
        { path: 'aliases', kind: 'list', label: 'Also called', help: 'An address, an abbreviation; parted by commas.' },
        { path: 'url', kind: 'address', label: 'Home page' },
        { path: 'languages', kind: 'list', label: 'Languages', hint: 'en, de', help: 'The main one first.' },
        { path: 'reply_days', kind: 'number', label: 'Answers within', help: 'Days.' },
        {
          path: 'exclusive_days',
          kind: 'number',
          label: 'Exclusive for',
          help: 'Days in which a piece runs nowhere else.',
        },
        { path: 'unsigned', kind: 'flag', label: 'Pieces may run without a byline' },
      ],
    },
    {
      title: 'Label',
      help: 'How a piece is marked as opinion.',
      fields: [
        { path: 'label.words', kind: 'list', label: 'Words accepted', help: 'The preferred one first.' },
        {
          path: 'label.languages',
          kind: 'tagged',
          several: true,
          label: 'In other languages',
          hint: 'de = Meinung; Kommentar',
        },
        { path: 'label.auto', kind: 'flag', label: 'The site prints it' },
      ],
    },
    {
      title: 'Lengths',
      help: 'Words of the body, characters of everything else; either bound may be left out.',
      fields: [
        limit('words', 'Body'),
        limit('headline', 'Headline'),
        {
          path: 'limits.headline_pixels',
          kind: 'number',
          label: 'Headline in a search result',
          help: 'Pixels at most.',
        },
        limit('limits.standfirst', 'Standfirst'),
        limit('limits.excerpt', 'Excerpt'),
        limit('limits.seo_title', 'Search title'),
        limit('limits.seo_description', 'Search description'),
        limit('limits.slug', 'Address'),
        limit('limits.image_alt', 'Image description'),
      ],
    },
    {
      title: 'Byline',
      fields: [
        { path: 'byline.prefix', kind: 'tagged', label: 'Word before the names', hint: 'en = By' },
        { path: 'byline.joiner', kind: 'tagged', label: 'Word between the last two', hint: 'en = and' },
        {
          path: 'byline.order',
          kind: 'choice',
          label: 'Order',
          choices: [
            ['as-listed', 'As the piece lists them'],
            ['alphabetical', 'By family name'],
          ],
        },
        { path: 'byline.most', kind: 'number', label: 'Authors at most' },
        { path: 'byline.capitals', kind: 'flag', label: 'Names in capitals' },
      ],
    },
    {
      title: 'Bio',
      fields: [
        { path: 'bio.required', kind: 'flag', label: 'There must be one' },
        { path: 'bio.max_words', kind: 'number', label: 'Words at most' },
        { path: 'bio.max_chars', kind: 'number', label: 'Characters at most' },
        {
          path: 'bio.form',
          kind: 'choice',
          label: 'Form',
          choices: [
            ['any', 'As the author has it'],
            ['sentence', 'A sentence that begins with the name'],
            ['role', 'A role without a verb'],
          ],
        },
        {
          path: 'bio.place',
          kind: 'choice',
          label: 'Place',
          choices: [
            ['end', 'After the body'],
            ['top', 'Above the body'],
          ],
        },
      ],
    },
    {
      title: 'Disclaimers',
      help: 'In the outlet’s own words. {his|her|their} lists what may stand there; {outlet} is its name. A new wording is a new one with a first day; the old one gets a last day.',
      fields: [
        {
          path: 'disclaimer',
          kind: 'rows',
          label: 'Disclaimers',
          add: 'Add a disclaimer',
          fresh: { language: '', text: '' },
          disclaimer: true,
          title: (row) =>
            [text(row, 'language').toUpperCase(), text(row, 'to') && `until ${text(row, 'to')}`, text(row, 'text')]
              .filter(Boolean)
              .join(' · '),
          fields: [
            { path: 'text', kind: 'long', label: 'Words' },
            { path: 'language', kind: 'text', label: 'Language', hint: 'en' },
            {
              path: 'place',
              kind: 'choice',
              label: 'Place',
              choices: [
                ['end', 'At the very end'],
                ['before-bio', 'Before the bio'],
                ['top', 'Above the body'],
              ],
            },
            { path: 'from', kind: 'date', label: 'From' },
            { path: 'to', kind: 'date', label: 'To' },
            { path: 'auto', kind: 'flag', label: 'The site prints it' },
          ],
        },
      ],
    },
    {
      title: 'Declarations',
      fields: [
        { path: 'declarations.interests', kind: 'flag', label: 'Every author declares interests' },
        { path: 'declarations.ai_note', kind: 'flag', label: 'The use of a language model is told' },
        { path: 'declarations.ai_sentence', kind: 'long', label: 'In this sentence' },
        { path: 'declarations.verified_quotations', kind: 'flag', label: 'Quotations must be verified' },
        {
          path: 'declarations.window_months',
          kind: 'number',
          label: 'Ended interests',
          help: 'Months for which they are still told; the ICMJE asks for 36.',
        },
        { path: 'declarations.renew_months', kind: 'number', label: 'Confirmed again after', help: 'Months.' },
      ],
    },
    {
      title: 'Links',
      fields: [
        limit('links.count', 'How many'),
        { path: 'links.refused', kind: 'list', label: 'Never to', hint: 'example.com' },
        { path: 'links.no_footnotes', kind: 'flag', label: 'No footnotes: sources stand as links' },
        { path: 'links.affiliate_notice', kind: 'long', label: 'Notice of affiliate links' },
      ],
    },
    {
      title: 'House style',
      help: 'Each as an example; what is left empty is not looked at.',
      fields: [
        {
          path: 'quotes',
          kind: 'choice',
          label: 'Quotation marks',
          choices: [
            ['any', 'As most of the piece has it'],
            ['curly', '“Curly”'],
            ['straight', '"Straight"'],
          ],
        },
        { path: 'style.date', kind: 'text', label: 'Date', hint: '5 December 2024' },
        { path: 'style.spell_below', kind: 'number', label: 'Numbers in words below' },
        { path: 'style.percent', kind: 'text', label: 'Per cent', hint: '5 per cent' },
        { path: 'style.thousands', kind: 'text', label: 'Thousands', hint: '10,000' },
        { path: 'style.dash', kind: 'text', label: 'Dash', hint: ' – ' },
        {
          path: 'style.quote_punctuation',
          kind: 'choice',
          label: 'Full stop and quotation mark',
          choices: [
            ['', 'Not looked at'],
            ['inside', 'Always before it'],
            ['logical', 'Before it only when quoted'],
          ],
        },
        {
          path: 'style.headline',
          kind: 'choice',
          label: 'Headlines',
          choices: [
            ['', 'Not looked at'],
            ['sentence', 'Close the harbour'],
            ['title', 'Close the Harbour'],
          ],
        },
        { path: 'style.united_states', kind: 'text', label: 'United States', hint: 'US' },
      ],
    },
    {
      title: 'Names',
      fields: [
        { path: 'well_known', kind: 'list', label: 'Known by family name' },
        { path: 'acronyms', kind: 'list', label: 'Acronyms readers know' },
        {
          path: 'name_policy',
          kind: 'rows',
          label: 'Disputed names',
          add: 'Add a name',
          fresh: { right: '', wrong: [] },
          title: (row) => `${text(row, 'right')} · ${SPELLING.about(row)}`,
          fields: SPELLING.groups[0]?.fields ?? [],
        },
      ],
    },
    {
      title: 'Work',
      fields: [
        {
          path: 'states',
          kind: 'list',
          label: 'Workflow states',
          help: 'In order, where they differ from the usual ones.',
        },
        {
          path: 'severity',
          kind: 'tagged',
          label: 'Weight of rules',
          hint: 'date.year-missing = error',
          help: 'error, warning or info; a rule a line.',
        },
        {
          path: 'target',
          kind: 'rows',
          label: 'Targets',
          add: 'Add a target',
          fresh: { name: '', kind: 'wordpress', url: '' },
          title: (row) => [text(row, 'name'), text(row, 'url')].filter(Boolean).join(' · '),
          fields: [
            { path: 'name', kind: 'text', label: 'Called' },
            { path: 'url', kind: 'address', label: 'Address' },
            {
              path: 'user',
              kind: 'text',
              label: 'Signs in as',
              help: 'The password is kept in the system’s keychain, never here.',
            },
          ],
        },
      ],
    },
  ],
}

/** Sample data for the desk of `npm run dev`. Never part of a build. */
import type { AuthorRow, Field, OutletRow, SourceRow, WorkflowView } from '../api/commands'

/** A piece as the in-memory desk keeps it. */
export interface DevPiece {
  id: string
  revision: number
  body: string
  fields: { [field in Field]?: string }
  authors: string[]
  tags: string[]
  categories: string[]
  workflow: WorkflowView
  changed_at: string
  binned: boolean
  file: string | null
}

const piece = (id: string, state: string, authors: string[], fields: DevPiece['fields'], body: string): DevPiece => ({
  id,
  revision: 1,
  body,
  fields: { language: 'en', outlet: 'harbour', ...fields },
  authors,
  tags: [],
  categories: [],
  workflow: { state, due: null, commissioned: 800 },
  changed_at: '2026-11-23T10:00:00Z',
  binned: false,
  file: null,
})

const ferry = `When the council voted in March of this year to let the ferry contract lapse, the harbour master called it “a saving that somebody else will pay for”. She was right, and the somebody now has a name, a walking frame and a bus that comes every two hours.

The operator's own report is plain about it: ridership “fell sharply after the the second fare rise, not before it”. That sentence ought to have ended the argument. Instead it was *cut* from the summary that councillors were given.

## Who is on the quay at six

Stand there on a weekday and count. Nurses from the early ward, two apprentices, a man with a cello. Norvik Energy, whose staff use the same boat, has offered to pay for a third of a new one, and [nobody has answered the letter](https://harbour.example/letter).

> A crossing is not a luxury. It is a street that happens to be wet.

In December the last boat will be towed to the yard. **Nobody** will have decided that it should be. That is how such things end: by a date in a contract that no one read, and a line in a table that no one had to defend.

![The last boat at the quay](https://images.example/ferry.jpg)
`

const rtl = `هذا نص قصير عن القوارب والموانئ، وعن الناس الذين ينتظرون عند الرصيف كل صباح.

A line in English stands between them, left to right.

ثم يعود النص إلى العربية مرة أخرى.
`

export const pieces: DevPiece[] = [
  piece(
    'p1',
    'in review',
    ['Mara Okafor'],
    {
      label: 'Opinion',
      headline: 'The ferry we stopped paying for',
      standfirst:
        'A town that lets its last crossing lapse does not save money. It moves the bill to those who cannot drive.',
      byline: 'By Mara Okafor',
      bio: 'Mara Okafor is a transport economist at the Quay Institute and and a former ferry hand.',
      disclaimer: 'The views expressed here are those of the author alone.',
    },
    ferry,
  ),
  piece(
    'p2',
    'in review',
    ['Ilir Deda'],
    { headline: 'What the census will not count', byline: 'By Ilir Deda' },
    'The census counts heads. It does not count the the ones who left.\n',
  ),
  piece(
    'p3',
    'in review',
    ['Ana Ribeiro', 'Jonas Weil'],
    {
      label: 'Opinion',
      headline: 'Teach the river, not the map',
      byline: 'By Ana Ribeiro and Jonas Weil',
      bio: 'Ana Ribeiro and Jonas Weil teach geography.',
      disclaimer: 'The views expressed here are those of the authors alone.',
    },
    'A river does not read maps.\n',
  ),
  piece(
    'p4',
    'with author',
    ['Prof. Teruo Hamada'],
    {
      label: 'Opinion',
      headline: 'A small tax with a long memory',
      byline: 'By Teruo Hamada',
      bio: 'Teruo Hamada is a professor of tax law.',
      disclaimer: 'x',
    },
    'Some taxes are forgotten by everyone but those who pay them.\n',
  ),
  piece(
    'p5',
    'ready',
    ['Nadia Brandt'],
    {
      label: 'Opinion',
      headline: 'Why the harbour must stay loud',
      byline: 'By Nadia Brandt',
      bio: 'Nadia Brandt is a port chaplain.',
      disclaimer: 'x',
    },
    'Silence in a harbour means that nobody is working.\n',
  ),
  piece('p6', 'drafting', [], { language: 'ar', headline: 'قبل أن يغادر القارب الأخير' }, rtl),
  piece(
    'p7',
    'drafting',
    [],
    { language: 'de', headline: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenaufbewahrungsordnung', outlet: '' },
    'Ein Wort, so lang wie ein Satz.\n',
  ),
]
for (const [index, due] of ['2026-11-26', null, '2026-11-27', '2026-12-03', '2026-11-27', null, null].entries()) {
  const found = pieces[index]
  if (found) found.workflow.due = due
}

export const outlets: OutletRow[] = [
  {
    id: 'harbour',
    name: 'The Harbour Review',
    language: 'en',
    words: [600, 900],
    labels: ['Opinion', 'Comment'],
    disclaimers: [{ language: 'en', text: 'The views expressed here are those of the {author|authors} alone.' }],
    targets: [{ name: 'harbour-site', kind: 'wordpress', url: 'https://harbour.example', user: 'desk' }],
  },
  {
    id: 'dock',
    name: 'Dock & Rail',
    language: 'en',
    words: [null, 1200],
    labels: [],
    disclaimers: [],
    targets: [],
  },
]

const author = (id: string, name: string, bio: string, roles: string[], aliases: string[] = []): AuthorRow => ({
  id,
  name,
  aliases,
  bio,
  roles,
})

export const authors: AuthorRow[] = [
  author(
    'mara-okafor',
    'Mara Okafor',
    'Mara Okafor is a transport economist at the Quay Institute.',
    ['Economist, Quay Institute'],
    ['M. Okafor'],
  ),
  author('ilir-deda', 'Ilir Deda', 'Ilir Deda writes about statistics and those who are missing from them.', [
    'Columnist, The Harbour Review',
  ]),
  author('nadia-brandt', 'Nadia Brandt', 'Nadia Brandt is a port chaplain.', []),
]

export interface DevSource extends SourceRow {
  text: string
  attached: string[]
  binned: boolean
}

export const sources: DevSource[] = [
  {
    id: 's1',
    title: 'Operator’s report 2025',
    url: 'https://operator.example/report-2025',
    captured_at: '2026-11-02T09:30:00Z',
    language: 'en',
    original: 'report.pdf',
    pieces: 1,
    attached: ['p1'],
    binned: false,
    text: `Ridership fell modestly after the second fare rise, not before it.\n\nThe board notes that winter services carry a third of all passengers, and that no other crossing is within reach of those without a car.\n\nFull tables: https://operator.example/tables\n`,
  },
  {
    id: 's2',
    title: 'Interview with the harbour master',
    url: '',
    captured_at: '2026-11-12T14:00:00Z',
    language: 'en',
    original: null,
    pieces: 0,
    attached: [],
    binned: false,
    text: 'It is a saving that somebody else will pay for. I have said so twice.\n',
  },
]

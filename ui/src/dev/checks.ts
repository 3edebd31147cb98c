/** A few patterns that give the desk of `npm run dev` something to find. Never part of a build. */
import type { Change, FindingView, FixView, Place, RuleRow, Severity } from '../api/commands'
import type { DevPiece } from './sample'

interface Pattern {
  rule: string
  severity: Severity
  find: RegExp
  message(found: string): string
  why: string
  fix?(found: string): [string, string, FixView['safety']]
}

const patterns: Pattern[] = [
  {
    rule: 'style.repeated-word',
    severity: 'warning',
    find: /\b(\w+) \1\b/g,
    message: (found) => `“${found}” stands twice in a row.`,
    why: 'Each word is right on its own, so a spelling checker misses it; readers do not.',
    fix: (found) => ['Drop the second', found.split(' ')[0] ?? '', 'safe'],
  },
  {
    rule: 'date.relative-stale',
    severity: 'warning',
    find: /\b(?:March|July|November) (?:of this year|last year)/g,
    message: (found) => `“${found}” will go stale.`,
    why: 'Readers in January will think of another year.',
    fix: (found) => ['Write March 2026', `${found.split(' ')[0]} 2026`, 'suggested'],
  },
  {
    rule: 'typo.apostrophe',
    severity: 'warning',
    find: /(?<=\w)'(?=\w)/g,
    message: () => 'A straight apostrophe in a piece that writes curly ones.',
    why: 'One style in one piece; most of this piece writes ’.',
    fix: () => ['Make it ’', '’', 'safe'],
  },
  {
    rule: 'quote.altered',
    severity: 'error',
    find: /“fell sharply[^”]*”/g,
    message: () => 'This quotation differs from its source: “sharply” stands for “modestly”.',
    why: 'Words between quotation marks are somebody’s own. An altered word is a false statement about that person.',
    fix: (found) => ['Restore words', found.replace('sharply', 'modestly'), 'suggested'],
  },
  {
    rule: 'disclosure.undeclared-interest',
    severity: 'error',
    find: /Norvik Energy/g,
    message: (words) =>
      `Mara Okafor → adviser to Norvik Group → owner of ${words}, named in paragraph 4; readers are not told.`,
    why: 'Readers who learn of the tie elsewhere will not believe the next piece either.',
  },
  {
    rule: 'spelling.unknown',
    severity: 'info',
    find: /\bquayward\b/g,
    message: (found) => `No dictionary has “${found}”.`,
    why: 'A misspelt word makes readers doubt the words around it.',
    fix: () => ['Write “wayward”', 'wayward', 'suggested'],
  },
  {
    rule: 'date.no-anchor',
    severity: 'info',
    find: /\bIn December\b/g,
    message: () => 'Which December?',
    why: 'The piece gives no year near this month.',
  },
]

const at = (place: Place, from: number, to: number, insert: string): Change => ({ place, from, to, insert })

const inText = (place: Place, text: string): FindingView[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern.find)].map((match) => {
      const [from, to] = [match.index, match.index + match[0].length]
      const fix = pattern.fix?.(match[0])
      const fixes = fix ? [{ title: fix[0], safety: fix[2], changes: [at(place, from, to, fix[1])] }] : []
      const { rule, severity, why } = pattern
      return {
        rule,
        severity,
        place,
        from,
        to,
        message: pattern.message(match[0]),
        why,
        subject: match[0],
        context: '',
        fixes,
      }
    }),
  )

const absent = (place: Place, rule: string, message: string, title: string, insert: string): FindingView => ({
  rule,
  severity: 'error',
  place,
  from: 0,
  to: 0,
  message,
  why: 'Readers must know who speaks and in whose name.',
  subject: place,
  context: '',
  fixes: [{ title, safety: 'suggested', changes: [at(place, 0, 0, insert)] }],
})

/** What is found in a piece. */
export const check = (piece: DevPiece): FindingView[] => {
  const texts = Object.entries({ ...piece.fields, body: piece.body }) as [Place, string][]
  const found = texts.flatMap(([place, text]) => inText(place, text))
  const [author = 'the author'] = piece.authors
  if (!piece.fields.bio)
    found.push(
      absent(
        'bio',
        'byline.bio-missing',
        'The piece has no bio.',
        'Take it from the registry',
        `${author} writes for The Harbour Review.`,
      ),
    )
  if (!piece.fields.disclaimer)
    found.push(
      absent(
        'disclaimer',
        'disclaimer.missing',
        'The outlet’s disclaimer is missing.',
        'Add disclaimer',
        'The views expressed here are those of the author alone.',
      ),
    )
  return found
}

/** The patterns as rules, explained. */
export const rules: RuleRow[] = patterns.map(({ rule, severity, why, message }) => ({
  id: rule,
  summary: message('Something'),
  why,
  source: '',
  severity,
  flags: [{ before: 'Paris in ⟦the the⟧ spring.', after: 'Paris in the spring.' }],
  passes: ['The, the, I said.'],
}))

/** A desk in memory, for looking at the window in a plain browser with `npm run dev`. Never part of a build. */
import { ChangeSet } from '@codemirror/state'
import type {
  Bookmark,
  Change,
  Checked,
  Commands,
  Error as DeskError,
  Edited,
  Event,
  FolderRow,
  HistoryEntry,
  PieceRow,
  Place,
  ReceiptView,
  SourceRow,
  StylesView,
  WaivedView,
} from '../api/commands'
import { check, rules } from './checks'
import * as house from './house'
import {
  authors,
  type DevPiece,
  type DevSource,
  outlets,
  pieces as samplePieces,
  sources as sampleSources,
} from './sample'
import { compare, read, words } from './texts'

type Handlers = { [N in keyof Commands]: (args: Commands[N][0]) => Commands[N][1] }

/** One grey point. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='
const asked = new URLSearchParams(location.search)
const empty = asked.has('empty')
/** Why the library does not open, for `?shut=damaged` and the like; empty when it does. */
let shut = asked.get('shut') ?? ''
const states =
  'drafting,submitted,in review,with author,copy,ready,scheduled,published,hold,declined,withdrawn,corrected,taken down'.split(
    ',',
  )
const doubt = {
  path: '/home/ines/Opinion/drafts/ferry.md',
  piece: 'p1',
  message: 'ferry.md has lost nearly all of its words. The piece is unchanged; say which of the two is right.',
}
const library = '/home/ines/.local/share/stet/library.stet'
const world = {
  pieces: empty ? ([] as DevPiece[]) : samplePieces,
  sources: empty ? ([] as DevSource[]) : sampleSources,
  settings: { person: 'Ines Falk', theme: 'system', grammar: false, dictionaries: '' },
  bookmark: null as Bookmark | null,
  house: house.sample,
  failing: false,
  incoming: [] as Change[],
  styles: { folder: '', rules: [], problems: [] } as StylesView,
  folders: [
    { path: '/home/ines/Opinion/drafts', files: 12, problem: null, doubts: [doubt] },
    {
      path: '/media/usb/columns',
      files: 0,
      problem: 'The folder is not there. Its pieces are kept; plug the disk in, or unlink it.',
      doubts: [],
    },
  ] as FolderRow[],
}
const houseStyles: StylesView = {
  folder: '/home/ines/Opinion/house',
  rules: ['Harbour.Plain', 'Harbour.Hedges', 'Harbour.Headlines', 'Vale.Terms', 'Vale.Repetition'],
  problems: [
    '/home/ines/Opinion/house/styles/Harbour/Tone.yml, line 2: `script` rules are not supported. A style is data; programs in it are not run. This rule does not run; the others do.',
  ],
}
const backups = [
  { path: '/home/ines/.local/share/stet/backups/2026-11-23.stet', at: '2026-11-23T06:00:00Z', bytes: 1_843_200 },
]
const waived = new Map<string, WaivedView[]>()
const history = new Map<string, { entry: HistoryEntry; text: string }[]>()
const receipts = new Map<string, ReceiptView[]>()
const listeners = new Set<(event: Event) => void>()

const say = (event: Event) => {
  for (const listener of listeners) listener(event)
}
/** Changes something, says so, and answers nothing. */
const put = <T extends object>(thing: T, values: Partial<T>, kind: 'pieces' | 'sources'): null => {
  Object.assign(thing, values)
  say({ kind })
  return null
}
const now = () => new Date().toISOString()
const refuse = (error: DeskError): never => {
  throw error
}
const find = (id: string): DevPiece =>
  world.pieces.find((piece) => piece.id === id) ??
  refuse({ kind: 'not-found', message: 'This piece is not in the library.' })
const findSource = (id: string): DevSource =>
  world.sources.find((source) => source.id === id) ??
  refuse({ kind: 'not-found', message: 'This source is not in the library.' })

const hash = (text: string): string => {
  let sum = 2166136261
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 16777619)
  return (sum >>> 0).toString(16).padStart(8, '0').repeat(8)
}

const textOf = (piece: DevPiece, place: Place) => (place === 'body' ? piece.body : (piece.fields[place] ?? ''))
const setText = (piece: DevPiece, place: Place, text: string) => {
  if (place === 'body') piece.body = text
  else piece.fields[place] = text
}

const checked = (piece: DevPiece): Checked => {
  const over = waived.get(piece.id) ?? []
  const findings = check(piece).filter(
    (found) => !over.some((waiver) => waiver.waiver === `${found.rule} ${found.subject}`),
  )
  return {
    revision: piece.revision,
    findings,
    waived: over,
    words: words(piece.body),
    version: hash(JSON.stringify([piece.body, piece.fields])),
  }
}
const edited = (piece: DevPiece): Edited => ({
  revision: piece.revision,
  incoming: world.incoming.splice(0),
  checked: checked(piece),
})

const row = (piece: DevPiece): PieceRow => {
  const { findings } = checked(piece)
  return {
    id: piece.id,
    headline: piece.fields.headline ?? '',
    byline: piece.authors.join(', ') || (piece.fields.byline ?? ''),
    words: words(piece.body),
    commissioned: piece.workflow.commissioned,
    due: piece.workflow.due,
    state: piece.workflow.state,
    outlet: piece.fields.outlet ?? '',
    errors: findings.filter((found) => found.severity === 'error').length,
    warnings: findings.filter((found) => found.severity === 'warning').length,
    changed_at: piece.changed_at,
    file: piece.file,
  }
}

const change = (piece: DevPiece, origin: string, places: Place[]) => {
  piece.revision++
  piece.changed_at = now()
  const entry = { version: checked(piece).version, person: world.settings.person, at: piece.changed_at, origin, places }
  history.set(piece.id, [{ entry, text: piece.body }, ...(history.get(piece.id) ?? [])])
  say({ kind: 'pieces' })
}

const addPiece = (fields: DevPiece['fields'], body: string, people: string[]): string => {
  const id = `p${Date.now()}`
  world.pieces = [
    {
      id,
      revision: 1,
      body,
      fields,
      authors: people,
      tags: [],
      categories: [],
      workflow: { state: 'drafting', due: null, commissioned: null },
      changed_at: now(),
      binned: false,
      file: null,
    },
    ...world.pieces,
  ]
  say({ kind: 'pieces' })
  return id
}

const sourceRow = ({ text: _text, binned: _binned, attached, ...rest }: DevSource): SourceRow => ({
  ...rest,
  pieces: attached.length,
})
const sourceView = (source: DevSource) => ({
  row: sourceRow(source),
  text: source.text,
  words: words(source.text),
  pieces: source.attached,
})
const present = (binned: boolean) => world.pieces.filter((piece) => piece.binned === binned)

const snippet = (text: string, query: string): string[] => {
  const at = text.toLowerCase().indexOf(query.toLowerCase())
  return [
    `…${text.slice(Math.max(0, at - 30), at)}`,
    text.slice(at, at + query.length),
    `${text.slice(at + query.length, at + 60)}…`,
  ]
}

const handlers: Handlers = {
  start: () => {
    const overview = handlers.overview(null)
    const id = overview.bookmark?.piece
    const opened = id && overview.pieces.some((piece) => piece.id === id) ? handlers.open({ id }) : null
    return { overview, authors: handlers.authors(null), opened }
  },
  overview: () => {
    if (shut)
      refuse({
        kind: 'shut',
        message: `${library} is damaged: database disk image is malformed. Nothing was changed. Restore a backup; the damaged library is kept beside it.`,
        path: library,
        cause: shut as Extract<DeskError, { kind: 'shut' }>['cause'],
      })
    return {
      pieces: present(false).map(row),
      states,
      outlets,
      settings: world.settings,
      bookmark: world.bookmark,
      library,
      empty: world.pieces.length === 0,
    }
  },
  set_settings: (settings) => put(world, { settings }, 'pieces'),
  set_bookmark: (bookmark) => {
    world.bookmark = bookmark
    return null
  },
  choose_dictionaries: () =>
    put(world, { settings: { ...world.settings, dictionaries: '/home/ines/dictionaries' } }, 'pieces'),
  load_sample: () => put(world, { pieces: samplePieces, sources: sampleSources }, 'pieces'),
  open: ({ id }) => {
    const piece = find(id)
    const { revision, body, fields, authors: people, tags, categories, workflow, file, binned } = piece
    return structuredClone({
      id,
      revision,
      body,
      fields,
      authors: people,
      tags,
      categories,
      workflow,
      checked: checked(piece),
      file,
      binned,
    })
  },
  edit: ({ id, changes, origin }) => {
    if (world.failing)
      refuse({ kind: 'failed', message: 'The disk is full. Your words are kept in this window; free some space.' })
    const piece = find(id)
    const places = [...new Set(changes.map((one) => one.place))]
    for (const place of places) {
      const text = textOf(piece, place)
      const own = changes.filter((one) => one.place === place)
      let next = ''
      let last = 0
      for (const { from, to, insert } of own) {
        next += text.slice(last, from) + insert
        last = to
      }
      ChangeSet.of(own, text.length)
      setText(piece, place, next + text.slice(last))
    }
    if (places.length > 0) change(piece, origin, places)
    return edited(piece)
  },
  set_lists: ({ id, authors: people, tags, categories }) => {
    const piece = find(id)
    Object.assign(piece, {
      authors: people ?? piece.authors,
      tags: tags ?? piece.tags,
      categories: categories ?? piece.categories,
    })
    change(piece, 'typing', [])
    return edited(piece)
  },
  set_workflow: ({ id, workflow }) => put(find(id), { workflow }, 'pieces'),
  create: ({ headline, outlet }) => ({ id: addPiece({ headline, outlet }, '', []) }),
  bin: ({ id }) => put(find(id), { binned: true }, 'pieces'),
  unbin: ({ id }) => put(find(id), { binned: false }, 'pieces'),
  binned: () => ({
    pieces: present(true).map(row),
    sources: world.sources.filter((source) => source.binned).map(sourceRow),
  }),
  search: ({ query }) => [
    ...present(false)
      .filter((piece) => `${piece.fields.headline}\n${piece.body}`.toLowerCase().includes(query.toLowerCase()))
      .map((piece) => ({
        kind: 'piece' as const,
        id: piece.id,
        title: piece.fields.headline ?? '',
        snippet: snippet(piece.body, query),
      })),
    ...world.sources
      .filter((source) => !source.binned && source.text.toLowerCase().includes(query.toLowerCase()))
      .map((source) => ({
        kind: 'source' as const,
        id: source.id,
        title: source.title,
        snippet: snippet(source.text, query),
      })),
  ],
  read: (arrival) => [read(arrival)],
  choose_arrivals: () => null,
  signers: ({ text }) => [text.replace(/^by /i, '')],
  appraise: ({ authors: names, fields }) => ({
    known: authors.flatMap(({ id, name }) => (names.includes(name) ? [{ id, name }] : [])),
    missing: fields.bio ? [] : ['bio'],
    alike: world.pieces
      .filter(({ fields: { headline } }) => headline === fields.headline)
      .map(({ id }) => ({ kind: 'piece' as const, id, title: fields.headline ?? '', byline: '', percent: 100 })),
  }),
  overlap: ({ reading: { body } }) => [{ here: body, there: body }],
  import: ({ reading, outlet }) => ({ id: addPiece({ ...reading.fields, outlet }, reading.body, reading.authors) }),
  waive: ({ id, rule, subject, reason, ruling }) => {
    const message = check(find(id)).find((found) => found.rule === rule && found.subject === subject)?.message ?? rule
    waived.set(id, [
      ...(waived.get(id) ?? []),
      { waiver: `${rule} ${subject}`, rule, message, ruling, reason, by: world.settings.person, at: now() },
    ])
    say({ kind: 'pieces' })
    return checked(find(id))
  },
  unwaive: ({ id, waiver }) => {
    const left = (waived.get(id) ?? []).filter((one) => one.waiver !== waiver)
    waived.set(id, left)
    return checked(find(id))
  },
  rules: () => rules,
  history: ({ id }) => (history.get(id) ?? []).map(({ entry }) => entry),
  compare: ({ id, from }) =>
    compare(history.get(id)?.find(({ entry }) => entry.version === from)?.text ?? '', find(id).body),
  restore_version: ({ id, version }) => {
    const piece = find(id)
    piece.body = history.get(id)?.find(({ entry }) => entry.version === version)?.text ?? piece.body
    change(piece, 'restore', ['body'])
    return edited(piece)
  },
  preview: ({ id }) => {
    const { fields, body } = find(id)
    const html = body
      .split(/\n{2,}/)
      .map((part) =>
        part
          .replace(/!\[(.*?)\]\((.*?)\)/g, '<span class="remote-image" data-src="$2">$1</span>')
          .replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2">$1</a>')
          .replace(/\*\*(.*?)\*\*/g, '<strong>$1</strong>')
          .replace(/\*(.*?)\*/g, '<em>$1</em>'),
      )
      .map((part) =>
        part.startsWith('## ')
          ? `<h2>${part.slice(3)}</h2>`
          : part.startsWith('> ')
            ? `<blockquote><p>${part.slice(2)}</p></blockquote>`
            : `<p>${part}</p>`,
      )
    const head = `<p class="label">${fields.label ?? ''}</p><h1>${fields.headline ?? ''}</h1><p class="standfirst">${fields.standfirst ?? ''}</p><p class="byline">${fields.byline ?? ''}</p>`
    return {
      html: `<article>${head}${html.join('')}<p><em>${fields.bio ?? ''}</em></p><p><small>${fields.disclaimer ?? ''}</small></p></article>`,
      language: fields.language ?? '',
    }
  },
  export: ({ id, format }) => {
    const errors = checked(find(id)).findings.filter((found) => found.severity === 'error').length
    if (errors > 0) refuse({ kind: 'blocked', message: `${errors} findings block export.`, errors })
    return { path: `/home/ines/Documents/piece.${format === 'html' ? 'html' : 'md'}` }
  },
  publish: ({ id, target, password }) => {
    const errors = checked(find(id)).findings.filter((found) => found.severity === 'error').length
    if (errors > 0) refuse({ kind: 'blocked', message: `${errors} findings block publishing.`, errors })
    if (!password) refuse({ kind: 'password-wanted', message: 'harbour.example wants the password of “desk”.' })
    const receipt = {
      target,
      version: checked(find(id)).version,
      remote_id: '412',
      url: 'https://harbour.example/?p=412',
      edit_url: 'https://harbour.example/wp-admin/post.php?post=412',
      at: now(),
      differences: ['The slug came back as “the-ferry-2”.'],
    }
    receipts.set(id, [receipt, ...(receipts.get(id) ?? [])])
    return receipt
  },
  receipts: ({ id }) => receipts.get(id) ?? [],
  sources: () => world.sources.filter((source) => !source.binned).map(sourceRow),
  sources_of: ({ id }) =>
    world.sources.filter((source) => !source.binned && source.attached.includes(id)).map(sourceRow),
  source: ({ id }) => sourceView(findSource(id)),
  add_source: ({ arrival, title, url, piece }) => {
    const text = arrival.text ?? atob(arrival.bytes ?? '')
    const source = {
      id: `s${Date.now()}`,
      title: title || (text.split('\n')[0] ?? 'Untitled'),
      url,
      captured_at: now(),
      language: 'en',
      original: arrival.bytes ? arrival.name : null,
      pieces: 0,
      attached: piece ? [piece] : [],
      text,
      binned: false,
    }
    world.sources = [source, ...world.sources]
    say({ kind: 'sources' })
    return sourceView(source)
  },
  attach: ({ source, piece, attached }) => {
    const found = findSource(source)
    found.attached = found.attached.filter((id) => id !== piece).concat(attached ? [piece] : [])
    say({ kind: 'sources' })
    return null
  },
  bin_source: ({ id }) => put(findSource(id), { binned: true }, 'sources'),
  unbin_source: ({ id }) => put(findSource(id), { binned: false }, 'sources'),
  authors: () => (empty && world.pieces.length === 0 ? [] : authors),
  house: () => world.house,
  put_entry: ({ entry, replaces }) => house.put(world.house, entry, replaces),
  take_entry: (id) => house.take(world.house, id),
  past_of: () => [],
  import_outlet: () => ({ kept: 1, id: 'harbour-review', faults: [] }),
  import_registry: () => ({ kept: 2, id: 'mara-okafor', faults: [{ line: 4, message: 'unknown field `nmae`' }] }),
  export_house: ({ part }) => ({ path: `/home/ines/Documents/${part}` }),
  learn_outlet: () => null,
  measure: () => house.measured(world.house),
  styles: () => world.styles,
  choose_styles: () => (world.styles = houseStyles),
  read_styles: () => world.styles,
  drop_styles: () => (world.styles = { folder: '', rules: [], problems: [] }),
  folders: () => world.folders,
  link_folder: () => {
    world.folders.push({ path: '/home/ines/New', files: 0, problem: null, doubts: [] })
    return world.folders
  },
  unlink_folder: ({ path }) => {
    world.folders = world.folders.filter((folder) => folder.path !== path)
    return world.folders
  },
  settle: () => world.folders.map((folder) => ({ ...folder, doubts: [] })),
  backups: () => backups,
  back_up: () => {
    backups.unshift({ path: `/backups/${now()}.stet`, at: now(), bytes: 1_900_000 })
    return backups
  },
  restore_backup: () => {
    shut = ''
    return null
  },
  open_again: () => null,
  image: ({ url }) =>
    url.includes('missing')
      ? refuse({ kind: 'failed', message: `${new URL(url).host} answered 404 instead of the image.` })
      : { data: picture },
  open_link: () => null,
}

/** The desk. `stetDev` in the console makes it refuse to keep anything, or writes as a colleague. */
export const desk = {
  call: async <N extends keyof Commands>(name: N, args: Commands[N][0]): Promise<Commands[N][1]> => {
    await new Promise((resolve) => setTimeout(resolve, 15))
    return structuredClone(handlers[name](args))
  },
  hear: async (listener: (event: Event) => void): Promise<() => void> => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** What a colleague writes at the beginning of a piece's body while nobody types here. */
const elsewhere = (id: string, insert: string) => {
  const piece = find(id)
  piece.body = insert + piece.body
  world.incoming.push({ place: 'body', from: 0, to: 0, insert })
  change(piece, 'file', ['body'])
  say({ kind: 'piece', id, revision: piece.revision })
}

Object.assign(window, {
  stetDev: { say, fail: (fails: boolean) => Object.assign(world, { failing: fails }), elsewhere },
})

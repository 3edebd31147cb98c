/** What the whole window knows of the desk: pieces, states, outlets, settings. */
import { call, hear } from '../api'
import type {
  AuthorRow,
  Error as DeskError,
  Event,
  OutletRow,
  Overview,
  PieceRow,
  Settings,
  Start,
} from '../api/commands'
import { asError, sayError } from '../api/errors'
import { attempt, tell } from './notices.svelte'

let overview = $state.raw<Overview | null>(null)
let shut = $state.raw<DeskError | null>(null)
let authors = $state.raw<readonly AuthorRow[]>([])

export const desk = {
  /** Null until the desk has answered for the first time. */
  get overview(): Overview | null {
    return overview
  },
  /** Why the library is not open; null while it is. */
  get shut(): DeskError | null {
    return shut
  },
  get pieces(): readonly PieceRow[] {
    return overview?.pieces ?? []
  },
  get states(): readonly string[] {
    return overview?.states ?? []
  },
  get outlets(): readonly OutletRow[] {
    return overview?.outlets ?? []
  },
  get settings(): Settings {
    return overview?.settings ?? { person: '', theme: 'system', grammar: false, dictionaries: '' }
  },
  get authors(): readonly AuthorRow[] {
    return authors
  },
  /** The row of one piece. */
  piece: (id: string): PieceRow | undefined => overview?.pieces.find((row) => row.id === id),
  /** The name of an outlet, or its id where it is not known. */
  outletName: (id: string): string => overview?.outlets.find((outlet) => outlet.id === id)?.name ?? id,
}

/** Takes in what the desk begins with. */
export const begin = (start: Pick<Start, 'overview' | 'authors'>): void => {
  overview = start.overview
  authors = start.authors
  shut = null
}

/** The desk did not answer. */
export const failed = (thrown: unknown): void => {
  const error = asError(thrown)
  // Without a library there is nothing to show a notice over.
  if (error.kind === 'shut' || !overview) shut = error
  else tell({ kind: 'problem', text: sayError(error) })
}

/** Asks the desk anew. */
export const refresh = (): Promise<void> =>
  Promise.all([call('overview', null), call('authors', null)]).then(
    ([all, people]) => begin({ overview: all, authors: people }),
    failed,
  )

/** What the editor knows of a piece before the desk is asked again. */
export const amend = (id: string, values: Partial<PieceRow>): void => {
  if (!overview) return
  const pieces = overview.pieces.map((row) => (row.id === id ? { ...row, ...values } : row))
  overview = { ...overview, pieces }
}

/** Keeps the person's settings. */
export const keepSettings = async (settings: Settings): Promise<void> => {
  await attempt(() => call('set_settings', settings))
  await refresh()
}

/** Hears the desk; `listener` gets every event after the overview was asked anew. Made for `$effect`. */
export const follow = (listener: (event: Event) => void): (() => void) => {
  const ended = hear((event) => {
    if (event.kind === 'pieces') void refresh()
    listener(event)
  })
  return () => void ended.then((end) => end())
}

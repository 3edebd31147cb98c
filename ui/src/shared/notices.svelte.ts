/** What the window has to say at its foot: news and problems, one sentence or two each. */
import { sayError } from '../api/errors'

/** One thing to say. */
export interface Notice {
  readonly id: number
  readonly kind: 'news' | 'problem'
  readonly text: string
  /** What folds out. */
  readonly details?: string
  /** One thing to do about it. */
  readonly action?: { readonly label: string; run(): void }
}

let shown = $state.raw<readonly Notice[]>([])
let last = 0

/** What is being said, the latest last. */
export const notices = (): readonly Notice[] => shown

/** How long news stays. */
const NEWS = 6000
/** How much news is shown at once. */
const MOST_NEWS = 2

/** Says it. News leaves by itself; a problem stays until it is closed. */
export const tell = (notice: Omit<Notice, 'id'>): void => {
  const id = ++last
  shown = room([...shown.filter((other) => other.text !== notice.text), { ...notice, id }])
  if (notice.kind === 'news') setTimeout(() => dismiss(id), NEWS)
}

/** News makes room for what comes after it; a problem does not. */
const room = (all: readonly Notice[]): readonly Notice[] => {
  const late = all.filter((notice) => notice.kind === 'news').slice(-MOST_NEWS)
  return all.filter((notice) => notice.kind === 'problem' || late.includes(notice))
}

/** Takes it away. */
export const dismiss = (id: number): void => {
  shown = shown.filter((notice) => notice.id !== id)
}

/** Does something that may fail, and says so if it does; the answer is then null. */
export const attempt = async <T>(doing: () => Promise<T>): Promise<T | null> => {
  try {
    return await doing()
  } catch (thrown) {
    tell({ kind: 'problem', text: sayError(thrown) })
    return null
  }
}

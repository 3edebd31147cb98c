/** What the window has to say at its foot: news and trouble, one sentence or two each. */
import { sayError } from '../api/errors'

/** One thing to say. */
export interface Notice {
  readonly id: number
  readonly kind: 'news' | 'notice' | 'trouble'
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

/** Says it. News leaves by itself; the others stay until they are closed. */
export const tell = (notice: Omit<Notice, 'id'>): void => {
  const id = ++last
  shown = [...shown.filter((other) => other.text !== notice.text).slice(-2), { ...notice, id }]
  if (notice.kind === 'news') setTimeout(() => dismiss(id), 6000)
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
    tell({ kind: 'trouble', text: sayError(thrown) })
    return null
  }
}

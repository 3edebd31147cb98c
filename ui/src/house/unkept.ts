/** What is being changed in a form, for whoever closes the window. */
let keeper: (() => Promise<boolean>) | null = null

/** Says who keeps it; the answer ends that. Made for `$effect`. */
export const keptBy = (keep: () => Promise<boolean>): (() => void) => {
  keeper = keep
  return () => {
    if (keeper === keep) keeper = null
  }
}

/** Keeps it; answers whether nothing stays unkept. */
export const keepAll = (): Promise<boolean> => keeper?.() ?? Promise.resolve(true)

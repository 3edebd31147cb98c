/** The window around the page: asked before it closes. */

/** Runs before the window closes; it stays open while the answer is false. */
export const beforeClose = (mayClose: () => Promise<boolean>): (() => void) => {
  if (!('__TAURI_INTERNALS__' in window)) return () => undefined
  const ended = import('@tauri-apps/api/window').then(({ getCurrentWindow }) =>
    getCurrentWindow().onCloseRequested(async (event) => {
      if (!(await mayClose())) event.preventDefault()
    }),
  )
  return () => void ended.then((end) => end())
}

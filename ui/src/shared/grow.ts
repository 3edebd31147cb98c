/** Makes a text area as tall as its text. */
export const grow =
  (text: () => string | undefined) =>
  (area: HTMLTextAreaElement): (() => void) | undefined => {
    text()
    area.style.blockSize = 'auto'
    area.style.blockSize = `${area.scrollHeight + 2}px`
    return undefined
  }

/** Makes a text area as tall as its text, now and whenever its width changes or it comes into view. */
export const grow =
  (text: () => string | undefined) =>
  (area: HTMLTextAreaElement): (() => void) => {
    text()
    let width = -1
    const stretch = () => {
      width = area.clientWidth
      area.style.blockSize = 'auto'
      area.style.blockSize = `${area.scrollHeight + 2}px`
    }
    stretch()
    // Inside a dialog that is not open yet nothing has a size.
    const watch = new ResizeObserver(() => area.clientWidth !== width && stretch())
    watch.observe(area)
    return () => watch.disconnect()
  }

/** The first frame of the window: what nobody writes in or reads at once waits until that is drawn. */
import { tick } from 'svelte'

let drawn = $state(false)

export const frame = {
  /** Whether the window has been drawn once. */
  get drawn(): boolean {
    return drawn
  },
}

/** Lets the window be drawn as it stands, then the rest of it; resolves when that is there too. */
export const complete = async (): Promise<void> => {
  if (!drawn) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const first = !drawn
  drawn = true
  await tick()
  if (first) performance.mark('complete')
}

/** The order in which the texts of a piece were changed, so that undo works across all of them. */
import type { Place } from '../api/commands'

/** One step: for each text null, when its own editor knows how to undo it, or the value it had. */
export type Step = Map<Place, string | null>

/** Steps taken and taken back. */
export class Steps {
  #done: Step[] = []
  #undone: Step[] = []
  #group: Step | null = null

  /** An editor's own history has grown by a step. */
  add(place: Place): void {
    this.#put(place, null)
  }

  /** A text without an editor was set; it was `before`. */
  addSet(place: Place, before: string): void {
    this.#put(place, before)
  }

  /** Everything that `changing` changes is one step. */
  together(changing: () => void): void {
    const group: Step = new Map()
    this.#group = group
    try {
      changing()
    } finally {
      this.#group = null
      if (group.size > 0) this.#push(group)
    }
  }

  /** The step to take back now. */
  back(): Step | undefined {
    const step = this.#done.pop()
    if (step) this.#undone.push(step)
    return step
  }

  /** The step to make again now. */
  forth(): Step | undefined {
    const step = this.#undone.pop()
    if (step) this.#done.push(step)
    return step
  }

  #put(place: Place, before: string | null): void {
    if (this.#group) this.#group.set(place, before)
    else this.#push(new Map([[place, before]]))
  }

  #push(step: Step): void {
    this.#done.push(step)
    this.#undone = []
  }
}

/** What the window lays over itself from anywhere: a yes or no, an address about to be opened, a rule explained. */
import type { Link } from '../api/commands'

/** A question with one way to go on. */
export interface Question {
  readonly title: string
  readonly body: string
  readonly go: string
  /** What the way back says. */
  readonly stay?: string
}

let question = $state.raw<(Question & { answer(yes: boolean): void }) | null>(null)
let link = $state.raw<Link | null>(null)
let rule = $state<string | null>(null)

export const asking = {
  get question() {
    return question
  },
  get link() {
    return link
  },
  /** The rule that is explained; empty for all of them. */
  get rule() {
    return rule
  },
}

/** Asks; the answer is whether to go on. */
export const confirm = (asked: Question): Promise<boolean> =>
  new Promise((resolve) => {
    question?.answer(false)
    const answer = (yes: boolean) => {
      question = null
      resolve(yes)
    }
    question = { ...asked, answer }
  })

/** Shows where a link leads; it opens outside when the person says so. */
export const showLink = (url: string): void => {
  link = { url }
}

/** Closes that. */
export const leaveLink = (): void => {
  link = null
}

/** Explains a rule; without one, shows them all. */
export const showRule = (id = ''): void => {
  rule = id
}

/** Closes that. */
export const leaveRule = (): void => {
  rule = null
}

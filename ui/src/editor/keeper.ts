/** When changes are sent: after a short quiet, never late, one request under way at most, again after an error. */
import type { ChangeSet } from '@codemirror/state'
import type { Checked, Edit, Edited, FindingView, Place } from '../api/commands'
import { sayError } from '../api/errors'
import { m } from '../shared/messages'
import { type Edits, toChanges } from './edits'
import { type Acknowledged, acknowledge, fail, isKept, type Line, present, send, write } from './sync'

/** Milliseconds without a keystroke before changes are sent. */
export const QUIET = 300
/** Milliseconds after which they are sent in any case. */
export const MOST = 2000
/** Milliseconds before the first, second … retry; the last one repeats. */
export const RETRIES = [1000, 2000, 5000, 15000]

/** Whether what is on the screen is on disk. */
export type Saved = { kind: 'saved' } | { kind: 'saving' } | { kind: 'failed'; reason: string }

/** What the keeper needs of the world. */
export interface KeeperHost {
  /** Asks the desk to keep changes. */
  keep(edit: Edit): Promise<Edited>
  /** Others changed these texts. */
  incoming(edits: Edits): void
  /** The desk looked at the text; `findings` is null when it was another text than the editor's. */
  checked(checked: Checked, findings: FindingView[] | null): void
  /** What may be said about saving has changed. */
  saved(saved: Saved): void
}

/** Keeps one piece's changes. */
export class Keeper {
  readonly #id: string
  readonly #host: KeeperHost
  #line: Line
  #timer: ReturnType<typeof setTimeout> | undefined
  #oldest: number | null = null
  #tries = 0
  #wanted = false
  #underWay: Promise<boolean> | null = null
  #closed = false

  constructor(id: string, line: Line, host: KeeperHost) {
    this.#id = id
    this.#line = line
    this.#host = host
  }

  /** The last revision that the desk acknowledged. */
  get revision(): number {
    return this.#line.revision
  }

  /** The editor changed a text. */
  edited(place: Place, changes: ChangeSet, origin: string): void {
    this.#line = write(this.#line, place, changes, origin)
    this.#oldest ??= Date.now()
    this.#host.saved({ kind: 'saving' })
    if (!this.#underWay) this.#schedule()
  }

  /** Sends everything now. False when the desk would not keep it: nothing is lost, it is tried again later. */
  async flush(): Promise<boolean> {
    while (this.#underWay || this.#wanted || !isKept(this.#line)) {
      if (this.#closed) return false
      if (!(await this.#round())) return false
    }
    return true
  }

  /** Fetches what others changed, along with sending what waits. */
  pull(): Promise<boolean> {
    this.#wanted = true
    return this.flush()
  }

  /** Someone else changed the piece: its text is fetched unless this revision is known already. */
  async changed(revision: number): Promise<void> {
    await this.#underWay
    if (revision > this.#line.revision) await this.pull()
  }

  /** Findings that came by another way than an edit. */
  checked(checked: Checked): void {
    this.#host.checked(checked, present(this.#line, checked))
  }

  /** Sends nothing more. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  #schedule(): void {
    const left = (this.#oldest ?? Date.now()) + MOST - Date.now()
    this.#in(Math.min(QUIET, Math.max(0, left)))
  }

  #in(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (!this.#closed) this.#timer = setTimeout(() => void this.#round(), milliseconds)
  }

  #round(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#underWay ??= this.#request().finally(() => {
      this.#underWay = null
    })
    return this.#underWay
  }

  async #request(): Promise<boolean> {
    const { line, batch } = send(this.#line)
    this.#line = line
    this.#oldest = null
    this.#wanted = false
    if (batch.edits.size > 0) this.#host.saved({ kind: 'saving' })
    const { revision } = line
    const edit = { id: this.#id, revision, changes: toChanges(batch.edits), origin: batch.origin }
    const edited = await this.#host.keep(edit).catch(sayError)
    if (typeof edited === 'string') {
      this.#fail(edited)
      return false
    }
    return this.#acknowledge(edited)
  }

  #acknowledge(edited: Edited): boolean {
    const done = this.#worked(edited)
    if (!done) return false
    const { line, incoming } = done
    this.#line = line
    this.#tries = 0
    if (incoming.size > 0) this.#host.incoming(incoming)
    this.checked(edited.checked)
    if (isKept(this.#line)) this.#host.saved({ kind: 'saved' })
    else this.#schedule()
    return true
  }

  /** The answer worked in. One that does not fit ends the session: to send more would garble the desk's text. */
  #worked(edited: Edited): Acknowledged | null {
    try {
      return acknowledge(this.#line, edited)
    } catch {
      this.close()
      this.#host.saved({ kind: 'failed', reason: m.saved.mismatch })
      return null
    }
  }

  #fail(reason: string): void {
    this.#line = fail(this.#line)
    this.#wanted = isKept(this.#line)
    this.#host.saved(this.#wanted ? { kind: 'saved' } : { kind: 'failed', reason })
    this.#in(RETRIES[Math.min(this.#tries++, RETRIES.length - 1)] ?? 0)
  }
}

/** What has arrived and is not kept yet: read one after another, held against the library, each a card. */
import type { Appraisal, Arrival, Reading } from '../api/commands'
import { sayError } from '../api/errors'
import { type Read, readFile } from '../shared/files'

/** One thing that arrived. A mailbox of several messages becomes several. */
export type Card = { readonly key: number; readonly name: string } & (
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'read'
      readonly reading: Reading
      readonly appraisal: Appraisal | null
      /** Why it could not be kept; null unless that was tried. */
      readonly trouble: string | null
    }
)
export type ReadCard = Extract<Card, { kind: 'read' }>

/** A file in hand, or the path of one in a folder that the person chose. */
export type Incoming = File | string

/** What the intake asks of the desk. */
export interface Reader {
  read(arrival: Arrival): Promise<Reading[]>
  appraise(reading: Reading): Promise<Appraisal>
  /** Keeps a reading as a piece; answers with its id. */
  keep(reading: Reading, outlet: string): Promise<string>
}

export class Intake {
  cards = $state.raw<readonly Card[]>([])
  /** How many have been looked at since the last time nothing waited, and of how many. */
  progress = $state.raw<{ done: number; of: number } | null>(null)

  readonly #desk: Reader
  readonly #files = new Map<number, Incoming>()
  #last = 0

  constructor(desk: Reader) {
    this.#desk = desk
  }

  /** What could be kept. */
  get pieces(): readonly ReadCard[] {
    return this.cards.filter((card) => card.kind === 'read')
  }

  /** Takes files in; those that came before are read first. */
  async add(files: readonly Incoming[]): Promise<void> {
    const arrived = files.map((file): Card => ({ key: ++this.#last, name: nameOf(file), kind: 'waiting' }))
    for (const [at, card] of arrived.entries()) {
      const file = files[at]
      if (file) this.#files.set(card.key, file)
    }
    this.cards = [...this.cards, ...arrived]
    if (this.progress) this.progress = { ...this.progress, of: this.progress.of + files.length }
    else await this.#work(files.length)
  }

  /** Stops reading: what still waits is let go, what was read stays. */
  cancel(): void {
    for (const { key, kind } of this.cards) if (kind === 'waiting') this.discard(key)
  }

  /** Takes a card away; the file it came from stays where it is. */
  discard(key: number): void {
    this.#files.delete(key)
    this.cards = this.cards.filter((card) => card.key !== key)
  }

  /** Keeps a reading as a piece. What stays is held against the library again, for it may be the same piece twice. */
  async keep(card: ReadCard, reading: Reading, outlet: string): Promise<string> {
    const id = await this.#desk.keep(reading, outlet)
    this.discard(card.key)
    await Promise.all(this.pieces.map((other) => this.#appraise(other)))
    return id
  }

  /**
   * Keeps every piece as it was read; answers how many were kept. One that cannot be kept stays, with the reason, and so does
   * one that is the same as another kept just now.
   */
  async keepAll(outlet: string): Promise<number> {
    let kept = 0
    for (const card of this.pieces) {
      if (kept > 0 && copies(await this.#appraise(card)) > copies(card)) continue
      try {
        await this.#desk.keep(card.reading, outlet)
        this.discard(card.key)
        kept++
      } catch (thrown) {
        this.#replace(card.key, [{ ...card, trouble: sayError(thrown) }])
      }
    }
    return kept
  }

  /** Reads a document again, as if its tracked changes had all been rejected, or all been accepted. */
  async reread(card: ReadCard, rejected: boolean): Promise<ReadCard> {
    const file = this.#files.get(card.key)
    const found = file === undefined ? null : await arrivalOf(file)
    if (found?.kind !== 'read') return card
    const [reading = card.reading] = await this.#desk.read({ ...found.arrival, rejected })
    const read = { ...card, reading }
    this.#replace(card.key, [read])
    return read
  }

  async #work(count: number): Promise<void> {
    this.progress = { done: 0, of: count }
    for (let next = this.#waiting(); next; next = this.#waiting()) {
      const read = await this.#read(next)
      this.#replace(next.key, read)
      this.progress = { ...this.progress, done: this.progress.done + 1 }
      for (const card of read) if (card.kind === 'read') await this.#appraise(card)
    }
    this.progress = null
  }

  #waiting(): Card | undefined {
    return this.cards.find((card) => card.kind === 'waiting')
  }

  async #read({ key, name }: Card): Promise<Card[]> {
    const file = this.#files.get(key)
    if (file === undefined) return []
    const found = await arrivalOf(file)
    if (found.kind === 'refused') return [{ key, name, kind: 'refused', reason: found.reason }]
    try {
      const readings = await this.#desk.read(found.arrival)
      const empty = { name, kind: 'read', appraisal: null, trouble: null } as const
      return readings.map((reading, at) => ({ ...empty, key: at ? ++this.#last : key, reading }))
    } catch (thrown) {
      return [{ key, name, kind: 'refused', reason: sayError(thrown) }]
    }
  }

  /** A card that nobody could hold against the library is still a card. */
  async #appraise(card: ReadCard): Promise<ReadCard> {
    const appraisal = await this.#desk.appraise({ ...card.reading, passages: [] }).catch(() => null)
    const appraised = { ...card, appraisal }
    this.#replace(card.key, [appraised])
    return appraised
  }

  #replace(key: number, by: readonly Card[]): void {
    this.cards = this.cards.flatMap((card) => (card.key === key ? by : [card]))
  }
}

/** From so many percent on two pieces are one that came twice, perhaps reworked; below they only share passages. */
const SAME = 60

/** How many things in the library are the same piece. */
const copies = (card: ReadCard): number => card.appraisal?.alike.filter(({ percent }) => percent >= SAME).length ?? 0

const nameOf = (file: Incoming): string => (typeof file === 'string' ? (file.split(/[\\/]/).pop() ?? file) : file.name)

const arrivalOf = async (file: Incoming): Promise<Read> =>
  typeof file === 'string'
    ? { kind: 'read', arrival: { name: file, text: null, html: '', bytes: null, rejected: false } }
    : readFile(file)

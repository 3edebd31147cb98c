import { ChangeSet, type Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Change, Checked, Edited, FindingView } from '../api/commands'
import { textOf, toChanges, toEdits } from './edits'
import { acknowledge, fail, isKept, type Line, present, send, write } from './sync'

/** A small generator of pseudo-random numbers: the same seed, the same story. */
const random = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WORDS = ['ferry ', 'the the ', 'quay', '\n\n', '🚢', '“said”', 'Åland ', '']

/** A person who types anywhere, deletes a little, and now and then replaces. */
const someChange = (roll: (below: number) => number, doc: Text): ChangeSet => {
  const from = roll(doc.length + 1)
  const to = Math.min(doc.length, from + (roll(3) === 0 ? roll(9) : 0))
  return ChangeSet.of({ from, to, insert: textOf(WORDS[roll(WORDS.length)] ?? '') }, doc.length)
}

/** The desk: one text, a revision for each change, merging as the real one promises to. */
class Desk {
  revision = 1
  doc: Text
  readonly #since = new Map<number, ChangeSet>()

  constructor(doc: Text) {
    this.doc = doc
  }

  /** Someone else changes the text. */
  change(changes: ChangeSet): void {
    this.#since.set(this.revision++, changes)
    this.doc = changes.apply(this.doc)
  }

  edit(revision: number, changes: readonly Change[], lengthThen: number): Edited {
    const own = toEdits(changes, new Map([['body', lengthThen]])).get('body') ?? ChangeSet.empty(lengthThen)
    const others = this.#others(revision, lengthThen)
    this.change(own.map(others))
    const incoming = toChanges(new Map([['body', others.map(own, true)]]))
    return { revision: this.revision, incoming, checked: this.checked() }
  }

  checked(): Checked {
    return { revision: this.revision, findings: repeats(this.doc), waived: [], words: 0, version: '' }
  }

  #others(revision: number, length: number): ChangeSet {
    let others = ChangeSet.empty(length)
    for (let at = revision; at < this.revision; at++) {
      const changes = this.#since.get(at)
      if (changes) others = others.compose(changes)
    }
    return others
  }
}

const repeats = (doc: Text): FindingView[] =>
  [...doc.toString().matchAll(/the the/g)].map(({ index }) => ({
    rule: 'style.repeated-word',
    severity: 'warning',
    place: 'body',
    from: index,
    to: index + 7,
    message: '',
    why: '',
    subject: 'the',
    context: '',
    fixes: [],
  }))

/** Editor and desk through one story; the desk answers late, refuses now and then, and is not alone. */
const story = (seed: number) => {
  const roll = random(seed)
  const start = textOf('At the the quay, nobody waits.')
  const desk = new Desk(start)
  let doc = start
  let line: Line = { revision: 1, lengths: new Map([['body', start.length]]), sent: null, waiting: [] }
  let wrong = 0
  let underWay: { revision: number; changes: Change[]; length: number } | null = null

  const type = () => {
    const changes = someChange(roll, doc)
    doc = changes.apply(doc)
    line = write(line, 'body', changes, roll(4) === 0 ? 'paste' : 'typing')
  }
  const ask = () => {
    if (underWay) return
    const next = send(line)
    const length = line.lengths.get('body') ?? 0
    underWay = { revision: line.revision, changes: toChanges(next.batch.edits), length }
    line = next.line
  }
  const hear = () => {
    if (!underWay) return
    const { revision, changes, length } = underWay
    underWay = null
    if (roll(5) === 0) {
      line = fail(line)
      return
    }
    const edited = desk.edit(revision, changes, length)
    const done = acknowledge(line, edited)
    line = done.line
    doc = done.incoming.get('body')?.apply(doc) ?? doc
    const shown = present(line, edited.checked) ?? []
    wrong += shown.filter(({ from, to }) => doc.sliceString(from, to) !== 'the the').length
  }
  const other = () => desk.change(someChange(roll, desk.doc))

  for (let step = 0; step < 60; step++) [type, type, ask, hear, other][roll(5)]?.()
  while (underWay || !isKept(line) || line.revision < desk.revision) {
    ask()
    hear()
  }
  return { editor: doc.toString(), desk: desk.doc.toString(), wrong }
}

describe('an editor whose desk answers late, refuses at times and is shared with others', () => {
  it('ends with the same text as the desk, whatever the order, and never underlines the wrong words', () => {
    const seeds = Array.from({ length: 400 }, (_, at) => at + 1)
    const astray = seeds.filter((seed) => {
      const { editor, desk, wrong } = story(seed)
      return editor !== desk || wrong > 0
    })
    expect(astray).toEqual([])
  })
})

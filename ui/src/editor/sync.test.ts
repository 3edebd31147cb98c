import { ChangeSet } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import type { Change, Checked, Edited, FindingView, Place } from '../api/commands'
import { textOf, toChanges } from './edits'
import { acknowledge, fail, isKept, type Line, present, send, write } from './sync'

const line = (texts: Partial<Record<Place, string>>): Line => ({
  revision: 1,
  lengths: new Map(Object.entries(texts).map(([place, text]) => [place as Place, text.length])),
  sent: null,
  waiting: [],
})

const insert = (length: number, at: number, text: string) => ChangeSet.of({ from: at, insert: textOf(text) }, length)

const checked = (revision: number, findings: FindingView[] = []): Checked => ({
  revision,
  findings,
  waived: [],
  words: 0,
  version: '',
})
const answer = (revision: number, incoming: Change[] = []): Edited => ({
  revision,
  incoming,
  checked: checked(revision),
})

const finding = (from: number, to: number): FindingView => ({
  rule: 'style.repeated-word',
  severity: 'warning',
  place: 'body',
  from,
  to,
  message: '“the the” stands twice in a row.',
  why: '',
  subject: 'the',
  context: '',
  fixes: [{ title: 'Drop one', safety: 'safe', changes: [{ place: 'body', from, to, insert: 'the' }] }],
})

describe('changes on their way to the desk', () => {
  it('go out as one batch when they were typed one after another', () => {
    let state = write(line({ body: 'ferry' }), 'body', insert(5, 5, '!'), 'typing')
    state = write(state, 'body', insert(6, 0, 'The '), 'typing')
    state = write(state, 'headline', insert(0, 0, 'Boats'), 'typing')
    expect(toChanges(send(state).batch.edits)).toEqual([
      { place: 'body', from: 0, to: 0, insert: 'The ' },
      { place: 'body', from: 5, to: 5, insert: '!' },
      { place: 'headline', from: 0, to: 0, insert: 'Boats' },
    ])
  })

  it('keep a fix apart from the typing before and after it, so that history can tell them', () => {
    let state = write(line({ body: 'the the' }), 'body', insert(7, 7, ' end'), 'typing')
    state = write(state, 'body', ChangeSet.of({ from: 3, to: 7 }, 11), 'fix:style.repeated-word')
    state = write(state, 'body', insert(7, 7, '.'), 'typing')
    const first = send(state)
    expect(first.batch.origin).toBe('typing')
    expect(first.line.waiting.map((batch) => batch.origin)).toEqual(['fix:style.repeated-word', 'typing'])
  })

  it('wait again after an error, before what was typed meanwhile', () => {
    const sent = send(write(line({ body: '' }), 'body', insert(0, 0, 'One'), 'typing')).line
    const failed = fail(write(sent, 'body', insert(3, 3, ' two'), 'typing'))
    expect(failed.sent).toBeNull()
    expect(toChanges(send(failed).batch.edits)).toEqual([{ place: 'body', from: 0, to: 0, insert: 'One two' }])
  })

  it('are kept only when nothing is under way and nothing waits', () => {
    const written = write(line({ body: '' }), 'body', insert(0, 0, 'One'), 'typing')
    const sent = send(written).line
    expect([line({}), written, sent].map(isKept)).toEqual([true, false, false])
    expect(isKept(acknowledge(sent, answer(2)).line)).toBe(true)
  })

  it('are counted in UTF-16 code units', () => {
    const state = write(line({ body: '🚢 sails' }), 'body', insert(8, 2, '!'), 'typing')
    expect(toChanges(send(state).batch.edits)).toEqual([{ place: 'body', from: 2, to: 2, insert: '!' }])
  })
})

describe('what others changed', () => {
  it('lands beside what waits, and what waits moves out of its way', () => {
    const sent = send(write(line({ body: 'boat' }), 'body', insert(4, 4, 's'), 'typing')).line
    const typing = write(sent, 'body', insert(5, 0, 'The '), 'typing')
    const incoming = [{ place: 'body' as const, from: 5, to: 5, insert: ' leave' }]
    const { line: next, incoming: outside } = acknowledge(typing, answer(3, incoming))
    expect(toChanges(outside)).toEqual([{ place: 'body', from: 9, to: 9, insert: ' leave' }])
    expect(toChanges(send(next).batch.edits)).toEqual([{ place: 'body', from: 0, to: 0, insert: 'The ' }])
    expect(next.lengths.get('body')).toBe(11)
  })

  it('may fill a field that was empty', () => {
    const { incoming } = acknowledge(
      send(line({})).line,
      answer(2, [{ place: 'bio', from: 0, to: 0, insert: 'Ines writes.' }]),
    )
    expect(toChanges(incoming)).toEqual([{ place: 'bio', from: 0, to: 0, insert: 'Ines writes.' }])
  })

  it('is refused when it does not fit the text', () => {
    const impossible = answer(2, [{ place: 'body', from: 90, to: 95, insert: '' }])
    expect(() => acknowledge(send(line({ body: 'short' })).line, impossible)).toThrow(RangeError)
  })
})

describe('findings of an answer', () => {
  const sent = send(write(line({ body: 'at the the quay' }), 'body', insert(15, 15, '.'), 'typing')).line

  it('move with what was typed before them since', () => {
    const { line: kept } = acknowledge(write(sent, 'body', insert(16, 0, 'Down '), 'typing'), answer(2))
    const [shown] = present(kept, checked(2, [finding(3, 10)])) ?? []
    expect(shown).toMatchObject({ from: 8, to: 15, fixes: [{ changes: [{ from: 8, to: 15 }] }] })
  })

  it('are dropped when their words were changed since', () => {
    const { line: kept } = acknowledge(write(sent, 'body', insert(16, 6, 'n'), 'typing'), answer(2))
    expect(present(kept, checked(2, [finding(3, 10)]))).toEqual([])
  })

  it('are not shown when they speak of another revision', () => {
    const { line: kept } = acknowledge(sent, answer(2))
    expect(present(kept, checked(1, [finding(3, 10)]))).toBeNull()
    expect(present(kept, checked(3, [finding(3, 10)]))).toBeNull()
  })
})

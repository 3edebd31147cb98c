import { ChangeSet } from '@codemirror/state'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, Edit, Edited } from '../api/commands'
import { textOf } from './edits'
import { Keeper, MOST, QUIET, RETRIES, type Saved } from './keeper'

/** A desk that answers when it is told to. */
class Desk {
  readonly asked: Edit[] = []
  readonly #answers: Answer[] = []
  #revision = 1

  keep = (edit: Edit): Promise<Edited> => {
    this.asked.push(edit)
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }))
  }
  accept = async (incoming: Change[] = []) => {
    const revision = ++this.#revision
    const checked = { revision, findings: [], waived: [], words: 0, version: '' }
    this.#answers.shift()?.resolve({ revision, incoming, checked })
    await vi.advanceTimersByTimeAsync(0)
  }
  refuse = async () => {
    this.#answers.shift()?.reject({ kind: 'failed', message: 'The disk is full.' })
    await vi.advanceTimersByTimeAsync(0)
  }
}

interface Answer {
  resolve(edited: Edited): void
  reject(error: unknown): void
}

const start = () => {
  const desk = new Desk()
  const saved: Saved[] = []
  const line = { revision: 1, lengths: new Map(), sent: null, waiting: [] }
  const keeper = new Keeper('p1', line, {
    keep: desk.keep,
    incoming: () => undefined,
    checked: () => undefined,
    saved: (state) => saved.push(state),
  })
  let length = 0
  const type = (text: string) => {
    keeper.edited('body', ChangeSet.of({ from: length, insert: textOf(text) }, length), 'typing')
    length += text.length
  }
  const words = () => desk.asked.map((edit) => edit.changes.map((change) => change.insert).join(''))
  return { desk, keeper, saved, type, words }
}

describe('the keeper', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('sends after a short quiet', async () => {
    const { type, words } = start()
    type('a')
    await vi.advanceTimersByTimeAsync(QUIET - 1)
    type('b')
    await vi.advanceTimersByTimeAsync(QUIET - 1)
    expect(words()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(words()).toEqual(['ab'])
  })

  it('does not wait for a quiet that never comes', async () => {
    const { type, words } = start()
    for (let at = 0; at < MOST; at += 100) {
      type('x')
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(words()).toEqual(['x'.repeat(MOST / 100)])
  })

  it('has one request under way at most', async () => {
    const { desk, type, words } = start()
    type('one')
    await vi.advanceTimersByTimeAsync(QUIET)
    type(' two')
    await vi.advanceTimersByTimeAsync(MOST * 3)
    expect(words()).toEqual(['one'])
    await desk.accept()
    await vi.advanceTimersByTimeAsync(QUIET)
    expect(words()).toEqual(['one', ' two'])
    expect(desk.asked.map((edit) => edit.revision)).toEqual([1, 2])
  })

  it('says Saved only when everything is kept', async () => {
    const { desk, saved, type } = start()
    type('one')
    await vi.advanceTimersByTimeAsync(QUIET)
    type(' two')
    await desk.accept()
    expect(saved.at(-1)).toEqual({ kind: 'saving' })
    await vi.advanceTimersByTimeAsync(QUIET)
    await desk.accept()
    expect(saved.at(-1)).toEqual({ kind: 'saved' })
  })

  it('says why nothing was kept, tries again, and loses nothing', async () => {
    const { desk, saved, type, words } = start()
    type('one')
    await vi.advanceTimersByTimeAsync(QUIET)
    await desk.refuse()
    expect(saved.at(-1)).toEqual({ kind: 'failed', reason: 'The disk is full.' })
    type(' two')
    await vi.advanceTimersByTimeAsync(RETRIES[0] ?? 0)
    expect(words()).toEqual(['one', 'one two'])
    await desk.accept()
    expect(saved.at(-1)).toEqual({ kind: 'saved' })
  })

  it('flushes what waits behind a request, and tells whether all of it was kept', async () => {
    const { desk, keeper, type, words } = start()
    type('one')
    await vi.advanceTimersByTimeAsync(QUIET)
    type(' two')
    const flushed = keeper.flush()
    await desk.accept()
    await desk.accept()
    expect(await flushed).toBe(true)
    expect(words()).toEqual(['one', ' two'])
  })

  it('tells a flush that the desk refused', async () => {
    const { desk, keeper, type } = start()
    type('one')
    const flushed = keeper.flush()
    await desk.refuse()
    expect(await flushed).toBe(false)
  })

  it('asks for what others changed, once, unless it knows already', async () => {
    const { desk, keeper, words } = start()
    const pulled = keeper.changed(2)
    await vi.advanceTimersByTimeAsync(0)
    await desk.accept()
    await pulled
    await keeper.changed(2)
    expect(words()).toEqual([''])
  })

  it('does not call a failed question an unsaved text', async () => {
    const { desk, keeper, saved } = start()
    const pulled = keeper.pull()
    await desk.refuse()
    expect(await pulled).toBe(false)
    expect(saved.at(-1)).toEqual({ kind: 'saved' })
  })

  it('stops when an answer does not fit its text, rather than garble the desk’s', async () => {
    const { desk, saved, type, words } = start()
    type('one')
    await vi.advanceTimersByTimeAsync(QUIET)
    await desk.accept([{ place: 'body', from: 90, to: 95, insert: '' }])
    type(' two')
    await vi.advanceTimersByTimeAsync(MOST)
    expect(words()).toEqual(['one'])
    expect(saved.map((state) => state.kind)).toContain('failed')
  })

  it('sends nothing after it was closed', async () => {
    const { keeper, type, words } = start()
    type('one')
    keeper.close()
    await vi.advanceTimersByTimeAsync(MOST)
    expect(words()).toEqual([])
  })
})

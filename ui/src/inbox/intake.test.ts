import { describe, expect, it } from 'vitest'
import type { Appraisal, Reading } from '../api/commands'
import { Intake, type Reader } from './intake.svelte'

const reading = (name: string): Reading => ({
  name,
  body: `The body of ${name}.`,
  fields: { headline: name },
  authors: [],
  tags: [],
  categories: [],
  extra: [],
  found: {},
  passages: [],
  comments: 0,
  changes: 0,
  sender: '',
  words: 4,
  format: 'text',
})
const nothing: Appraisal = { known: [], missing: ['bio'], alike: [] }
const files = (...names: string[]) => names.map((name) => new File([name], name))
const readable = async (name: string) =>
  name === 'broken.docx' ? Promise.reject({ kind: 'failed', message: `${name} is broken.` }) : [reading(name)]

/** A desk that remembers what it kept and finds everything alike that it already has. */
const desk = (read: (name: string) => Promise<Reading[]> = readable): Reader & { kept: string[] } => {
  const kept: string[] = []
  return {
    kept,
    read: (arrival) => read(arrival.name),
    appraise: async ({ name }) => {
      const same = kept.filter((other) => other === name)
      return { ...nothing, alike: same.map((title) => ({ kind: 'piece', id: title, title, byline: '', percent: 100 })) }
    },
    keep: async ({ name }) => {
      kept.push(name)
      return name
    },
  }
}

describe('the inbox', () => {
  it('makes a card of every file, also of one that cannot be read', async () => {
    const intake = new Intake(desk())
    await intake.add(files('ferry.md', 'broken.docx', 'tram.md'))
    expect(intake.cards.map(({ name, kind }) => [name, kind])).toEqual([
      ['ferry.md', 'read'],
      ['broken.docx', 'refused'],
      ['tram.md', 'read'],
    ])
    expect(intake.cards[1]).toMatchObject({ reason: 'broken.docx is broken.' })
    expect(intake.progress).toBeNull()
  })

  it('makes a card of each message in a mailbox', async () => {
    const intake = new Intake(desk(async () => [reading('one'), reading('two')]))
    await intake.add(files('desk.mbox'))
    expect(intake.pieces.map(({ reading: { name } }) => name)).toEqual(['one', 'two'])
    expect(new Set(intake.cards.map(({ key }) => key)).size).toBe(2)
  })

  it('reads a document again as if its changes had been rejected', async () => {
    const asked: boolean[] = []
    const intake = new Intake({
      ...desk(),
      read: async ({ name, rejected }) => {
        asked.push(rejected)
        return [{ ...reading(name), body: rejected ? 'before' : 'after', changes: 2 }]
      },
    })
    await intake.add(files('ferry.docx'))
    const [card] = intake.pieces
    const again = card && (await intake.reread(card, true))
    expect(again?.reading.body).toBe('before')
    expect(intake.pieces[0]?.reading.body).toBe('before')
    expect(asked).toEqual([false, true])
  })

  it('lets go of what still waits when it is stopped, and keeps what was read', async () => {
    const intake = new Intake(
      desk(async (name) => {
        if (name === 'two.md') intake.cancel()
        return [reading(name)]
      }),
    )
    await intake.add(files('one.md', 'two.md', 'three.md'))
    expect(intake.cards.map(({ name }) => name)).toEqual(['one.md'])
  })

  it('notices that the second of two equal files is the first once that is kept', async () => {
    const intake = new Intake(desk())
    await intake.add(files('ferry.md', 'ferry.md'))
    const [first, second] = intake.pieces
    expect(second?.appraisal?.alike).toEqual([])
    if (first) await intake.keep(first, first.reading, '')
    expect(intake.pieces[0]?.appraisal?.alike).toMatchObject([{ title: 'ferry.md', percent: 100 }])
  })

  it('keeps all that can be kept and leaves the rest with its reason', async () => {
    const full = desk()
    const { keep } = full
    full.keep = async (one, outlet) =>
      one.name === 'tram.md' ? Promise.reject({ kind: 'failed', message: 'The disk is full.' }) : keep(one, outlet)
    const intake = new Intake(full)
    await intake.add(files('ferry.md', 'tram.md'))
    expect(await intake.keepAll('harbour')).toBe(1)
    expect(full.kept).toEqual(['ferry.md'])
    expect(intake.cards).toMatchObject([{ name: 'tram.md', kind: 'read', trouble: 'The disk is full.' }])
  })

  it('keeps all pieces that only share passages', async () => {
    const shared = desk()
    const alike = [{ kind: 'piece' as const, id: 'a', title: 'a', byline: '', percent: 20 }]
    const intake = new Intake({
      ...shared,
      appraise: async () => ({ ...nothing, alike: shared.kept.length ? alike : [] }),
    })
    await intake.add(files('ferry.md', 'tram.md'))
    expect(await intake.keepAll('harbour')).toBe(2)
  })

  it('keeps a piece that came twice once, until the person asks again', async () => {
    const kept = desk()
    const intake = new Intake(kept)
    await intake.add(files('ferry.md', 'ferry.md', 'tram.md'))
    expect(await intake.keepAll('harbour')).toBe(2)
    expect(kept.kept).toEqual(['ferry.md', 'tram.md'])
    expect(intake.cards).toMatchObject([{ name: 'ferry.md', appraisal: { alike: [{ title: 'ferry.md' }] } }])
    expect(await intake.keepAll('harbour')).toBe(1)
    expect(intake.cards).toEqual([])
  })
})

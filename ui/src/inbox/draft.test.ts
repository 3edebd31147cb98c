import { describe, expect, it } from 'vitest'
import type { Place } from '../api/commands'
import { type Draft, move } from './draft'

const passage = (text: string, place: Place | null, markdown = text) => ({
  text,
  markdown,
  place,
  reason: place ? '' : 'chrome',
})

const draft = (): Draft => ({
  fields: {
    label: 'Opinion',
    headline: 'Coast Weekly',
    bio: 'Ann Lee teaches history.',
    disclaimer: 'The views are hers.',
  },
  body: 'The boat left.\n\n## The quay\n\nNobody asked.\n',
  passages: [
    passage('Coast Weekly', 'headline'),
    passage('The last boat', null),
    passage('The boat left.', 'body'),
    passage('The quay', 'body', '## The quay'),
    passage('Read on', null),
    passage('Nobody asked.', 'body'),
    passage('Ann Lee teaches history. The views are hers.', 'bio'),
  ],
})
const places = ({ passages }: Draft) => passages.map(({ place }) => place)

describe('a passage of what arrived', () => {
  it('becomes the headline, and what was taken for it is left out', () => {
    const moved = move(draft(), 1, 'headline')
    expect(moved.fields.headline).toBe('The last boat')
    expect(places(moved).slice(0, 2)).toEqual([null, 'headline'])
    expect(moved.body).toBe(draft().body)
  })

  it('comes into the body where it stood', () => {
    expect(move(draft(), 4, 'body').body).toBe('The boat left.\n\n## The quay\n\nRead on\n\nNobody asked.\n')
    expect(move(draft(), 1, 'body').body).toBe('The last boat\n\nThe boat left.\n\n## The quay\n\nNobody asked.\n')
  })

  it('leaves the body, and comes back to its place', () => {
    const without = move(draft(), 3, null)
    expect(without.body).toBe('The boat left.\n\nNobody asked.\n')
    expect(move(without, 3, 'body').body).toBe(draft().body)
  })

  it('is found in a body that was edited elsewhere', () => {
    const edited = { ...draft(), body: 'A boat has left.\n\n## The quay\n\nNobody asked.\n' }
    expect(move(edited, 5, 'standfirst')).toMatchObject({
      body: 'A boat has left.\n\n## The quay\n',
      fields: { standfirst: 'Nobody asked.' },
    })
    expect(move(edited, 4, 'body').body).toBe('A boat has left.\n\n## The quay\n\nRead on\n\nNobody asked.\n')
  })

  it('takes with it every field that was told by it', () => {
    const moved = move(draft(), 6, null)
    expect(moved.fields).toEqual({ label: 'Opinion', headline: 'Coast Weekly', bio: '', disclaimer: '' })
  })

  it('is added to a disclosure that is there', () => {
    const once = move(draft(), 4, 'disclosure')
    const twice = move(once, 5, 'disclosure')
    expect(twice.fields.disclosure).toBe('Read on\nNobody asked.')
    expect(places(twice).slice(4, 6)).toEqual(['disclosure', 'disclosure'])
    expect(move(twice, 4, null).fields.disclosure).toBe('Nobody asked.')
  })

  it('stays what it is when nothing changes', () => {
    const before = draft()
    expect(move(before, 0, 'headline')).toBe(before)
    expect(move(before, 99, 'body')).toBe(before)
  })
})

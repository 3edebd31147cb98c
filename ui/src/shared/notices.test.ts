import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dismiss, notices, tell } from './notices.svelte'

const shown = () => notices().map(({ text }) => text)

describe('what is said at the foot of the window', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    for (const { id } of notices()) dismiss(id)
  })

  it('leaves by itself when it is news, and stays when it is a problem', () => {
    tell({ kind: 'news', text: 'The backup is back in place.' })
    tell({ kind: 'problem', text: 'The disk is full.' })
    vi.runAllTimers()
    expect(shown()).toEqual(['The disk is full.'])
  })

  it('makes room for later news and never at the cost of a problem', () => {
    const problems = ['The disk is full.', 'The folder is gone.', 'The site does not answer.', 'The file is locked.']
    for (const text of problems) tell({ kind: 'problem', text })
    for (const text of ['Exported.', 'Sent.', 'Kept.']) tell({ kind: 'news', text })
    expect(shown()).toEqual([...problems, 'Sent.', 'Kept.'])
  })

  it('says one thing once', () => {
    tell({ kind: 'problem', text: 'The disk is full.' })
    tell({ kind: 'problem', text: 'The disk is full.' })
    expect(shown()).toEqual(['The disk is full.'])
  })
})

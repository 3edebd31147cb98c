import { describe, expect, it } from 'vitest'
import type { Change, FindingView, Severity } from '../api/commands'
import { byWeight, safeFixes } from './weigh'

const change = (from: number, to: number): Change => ({ place: 'body', from, to, insert: '' })
const finding = (severity: Severity, safety: 'safe' | 'suggested', ...changes: Change[]): FindingView => ({
  rule: 'typo.dash',
  severity,
  place: 'body',
  from: 0,
  to: 0,
  message: '',
  why: '',
  subject: '',
  context: '',
  fixes: changes.length > 0 ? [{ title: 'Fix', safety, changes }] : [],
})

describe('findings by weight', () => {
  it('begin with what blocks export and leave out what there is none of', () => {
    const groups = byWeight([finding('info', 'safe'), finding('error', 'safe'), finding('info', 'safe')])
    expect(groups.map(({ severity, members }) => [severity, members.length])).toEqual([
      ['error', 1],
      ['info', 2],
    ])
  })
})

describe('safe fixes in bulk', () => {
  it('leave out what a person must look at', () => {
    const found = [
      finding('warning', 'safe', change(0, 2)),
      finding('error', 'suggested', change(4, 6)),
      finding('error', 'safe'),
    ]
    expect(safeFixes(found)).toEqual([[change(0, 2)]])
  })

  it('never touch the same words twice', () => {
    const found = [
      finding('warning', 'safe', change(3, 8)),
      finding('warning', 'safe', change(7, 9)),
      finding('warning', 'safe', change(9, 10)),
    ]
    expect(safeFixes(found)).toEqual([[change(3, 8)], [change(9, 10)]])
  })
})

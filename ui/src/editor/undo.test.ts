import { describe, expect, it } from 'vitest'
import { Steps } from './undo'

const told = (step: ReturnType<Steps['back']>) => step && Object.fromEntries(step)

describe('the order of changes across the texts of a piece', () => {
  it('is taken back from the last, whichever text it was in', () => {
    const steps = new Steps()
    steps.add('headline')
    steps.add('body')
    expect([told(steps.back()), told(steps.back()), told(steps.back())]).toEqual([
      { body: null },
      { headline: null },
      undefined,
    ])
  })

  it('takes a fix of several texts back at once', () => {
    const steps = new Steps()
    steps.together(() => {
      steps.add('body')
      steps.addSet('language', 'en')
    })
    expect(told(steps.back())).toEqual({ body: null, language: 'en' })
  })

  it('forgets what was taken back when something new is written', () => {
    const steps = new Steps()
    steps.add('body')
    steps.back()
    expect(told(steps.forth())).toEqual({ body: null })
    steps.back()
    steps.add('bio')
    expect(steps.forth()).toBeUndefined()
  })
})

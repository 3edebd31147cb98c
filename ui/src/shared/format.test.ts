import { describe, expect, it } from 'vitest'
import { day, initials, languageName, list, minutes, size } from './format'

const now = new Date('2026-11-23T12:00:00')

describe('dates, sizes and names as people read them', () => {
  it('calls a day of the week ahead by its name, any other by its date', () => {
    expect(day('2026-11-26', now)).toBe('Thu')
    expect(day('2026-12-03', now)).toBe('3 Dec')
    expect(day('2026-11-20', now)).toBe('20 Nov')
    expect(day('2027-01-04', now)).toBe('4 Jan 2027')
  })

  it('shows a date that is none as it stands', () => {
    expect(day('soon', now)).toBe('soon')
  })

  it('takes the first letters of the first and last name', () => {
    expect(initials('Prof. Teruo Hamada')).toBe('PH')
    expect(initials('åsa')).toBe('Å')
    expect(initials('')).toBe('')
  })

  it('tells sizes, reading time and lists', () => {
    expect([size(0), size(950), size(1_843_200)]).toEqual(['0 B', '950 B', '1.8 MB'])
    expect([minutes(3), minutes(812)]).toEqual([1, 4])
    expect(list(' harbour, ferry ,,')).toEqual(['harbour', 'ferry'])
  })

  it('names languages, and leaves alone what is none', () => {
    expect([languageName('de'), languageName('pt-BR'), languageName('no language')]).toEqual([
      'German',
      'Brazilian Portuguese',
      'no language',
    ])
  })
})

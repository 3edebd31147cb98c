import { describe, expect, it } from 'vitest'
import { isMac, label, matches, type Press, types } from './keys'

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]): Press => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

describe('a shortcut', () => {
  it('takes Command on a Mac and Control elsewhere', () => {
    expect(matches('Mod+K', press('k', 'ctrl'), false)).toBe(true)
    expect(matches('Mod+K', press('k', 'meta'), true)).toBe(true)
    expect(matches('Mod+K', press('k', 'ctrl'), true)).toBe(false)
  })

  it('is not met by a key held too many or too few', () => {
    expect(matches('Mod+Shift+V', press('V', 'ctrl', 'shift'), false)).toBe(true)
    expect(matches('Mod+Shift+V', press('v', 'ctrl'), false)).toBe(false)
    expect(matches('F8', press('F8', 'shift'), false)).toBe(false)
  })

  it('that is a sign is met however the keyboard reaches it', () => {
    expect(matches('?', press('?', 'shift'), false)).toBe(true)
    expect(matches('/', press('/'), false)).toBe(true)
    expect(matches('/', press('/', 'shift'), false)).toBe(true)
  })

  it('waits while a person writes, if it would type something', () => {
    expect(['?', '/', 'Mod+K', 'F8', 'Alt+N'].map(types)).toEqual([true, true, false, false, false])
  })

  it('is shown as keyboards print it', () => {
    expect(label('Mod+Shift+V', false)).toBe('Ctrl Shift V')
    expect(label('Mod+Shift+V', true)).toBe('⌘⇧V')
    expect([isMac('MacIntel'), isMac('Linux x86_64')]).toEqual([true, false])
  })
})

/** Shortcuts written as text (`Mod+Shift+V`, `F8`, `?`): matched against key events and shown to people. */

/** Whether this machine has Command and Option keys. */
export const isMac = (platform: string): boolean => /mac|iphone|ipad/i.test(platform)

/** The part of a key event that tells a shortcut. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether a key event is this shortcut. `Mod` is Command on a Mac and Control elsewhere. */
export const matches = (shortcut: string, press: Press, mac: boolean): boolean => {
  const parts = shortcut.split('+')
  const key = parts.pop() ?? ''
  const wants = (name: string) => parts.includes(name)
  const mod = wants('Mod')
  const ctrl = wants('Ctrl') || (mod && !mac)
  const meta = mod && mac
  // A sign such as `?` is reached with Shift on some keyboards and without on others.
  const shift = isSign(key) ? press.shiftKey : wants('Shift')
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    press.ctrlKey === ctrl &&
    press.metaKey === meta &&
    press.shiftKey === shift &&
    press.altKey === wants('Alt')
  )
}

/** Whether a shortcut would type something, so that it must wait while a person writes. */
export const types = (shortcut: string): boolean => /^(Shift\+)?.$/.test(shortcut)

/** A shortcut as keyboards print it. */
export const label = (shortcut: string, mac: boolean): string =>
  shortcut
    .split('+')
    .map((part) => (mac ? onMac[part] : elsewhere[part]) ?? part)
    .join(mac ? '' : ' ')

const onMac: Record<string, string> = { Mod: '⌘', Ctrl: '⌃', Shift: '⇧', Alt: '⌥', Enter: '↩' }
const elsewhere: Record<string, string> = { Mod: 'Ctrl', Enter: '↵' }

const isSign = (key: string) => key.length === 1 && !/[a-z0-9]/i.test(key)

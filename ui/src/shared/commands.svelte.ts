/** Every action the window offers, in one list: the palette, the shortcut sheet and the key handler read it. */
import { untrack } from 'svelte'
import { isMac, label, matches, types } from './keys'

/** An action. */
export interface Command {
  readonly id: string
  /** What the palette says. */
  readonly title: string
  /** The heading it stands under. */
  readonly group: string
  /** Its shortcut: `Mod+K`, `F8`, `?`. */
  readonly keys?: string
  /** Whether its shortcut works in a plain input too, over what the input itself would do. Default: yes. */
  readonly inInputs?: boolean
  run(): void
}

let offered = $state.raw<readonly Command[]>([])

/** All actions at hand. */
export const commands = (): readonly Command[] => offered

/** Offers actions for as long as the answer is not called. Made for `$effect`. */
export const offer = (own: readonly Command[]): (() => void) => {
  untrack(() => {
    offered = [...offered, ...own]
  })
  return () => {
    offered = offered.filter((command) => !own.includes(command))
  }
}

const mac = isMac(navigator.platform)

/** A shortcut as this machine's keyboard prints it. */
export const keyLabel = (shortcut: string): string => label(shortcut, mac)

/** The shortcut of an action, as printed. */
export const keysOf = (id: string): string => {
  const keys = offered.find((command) => command.id === id)?.keys
  return keys ? keyLabel(keys) : ''
}

/** Runs the action whose shortcut was pressed. The latest offer wins. */
export const press = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing) return
  const found = offered.findLast(
    (command) => command.keys && matches(command.keys, event, mac) && mayRun(command, event),
  )
  if (!found) return
  event.preventDefault()
  found.run()
}

const mayRun = (command: Command, event: KeyboardEvent): boolean => {
  if (document.querySelector('dialog[open]')) return false
  const target = event.target as HTMLElement
  const input = target.matches('input, textarea, select')
  if (input && command.inInputs === false) return false
  return !types(command.keys ?? '') || !(input || target.isContentEditable)
}

import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { Commands, Event } from './commands'

type Name = keyof Commands
type Answer<N extends Name> = Promise<Commands[N][1]>

/** What answers: the program behind the window, or the in-memory desk of `npm run dev` in a plain browser. */
interface Bridge {
  call<N extends Name>(name: N, args: Commands[N][0]): Answer<N>
  hear(listener: (event: Event) => void): Promise<() => void>
}

const tauri: Bridge = {
  call: (name, args) => invoke('call', { name, args }),
  hear: (listener) => listen<Event>('stet', (event) => listener(event.payload)),
}

const bridge: Promise<Bridge> =
  import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)
    ? import('../dev/desk').then((dev) => dev.desk)
    : Promise.resolve(tauri)

/** Asks the desk. The name fixes the type of both the question and the answer. Rejects with a `DeskError`. */
export const call = async <N extends Name>(name: N, args: Commands[N][0]): Answer<N> => (await bridge).call(name, args)

/** Hears what the desk tells without being asked; the answer ends it. */
export const hear = async (listener: (event: Event) => void): Promise<() => void> => (await bridge).hear(listener)

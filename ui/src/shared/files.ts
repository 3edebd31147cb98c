/** Files that a person hands to the window: read whole, as the desk takes them. */
import type { Arrival } from '../api/commands'
import { m } from './messages'

/** The most bytes a file may have. */
export const MOST_BYTES = 32 * 1024 * 1024

/** The kinds of file that a piece is read from. */
export const PIECE_FILES = '.md,.markdown,.mdown,.txt,.html,.htm,text/markdown,text/plain,text/html'

/** A file as it arrives, or why it does not. */
export type Read = { kind: 'read'; arrival: Arrival } | { kind: 'refused'; reason: string }

/** Reads a file. */
export const readFile = async (file: File): Promise<Read> => {
  if (file.size > MOST_BYTES) return { kind: 'refused', reason: m.import.tooBig(file.name) }
  try {
    const bytes = base64(new Uint8Array(await file.arrayBuffer()))
    return { kind: 'read', arrival: { name: file.name, text: null, bytes } }
  } catch {
    return { kind: 'refused', reason: m.import.unreadable(file.name) }
  }
}

/** Bytes in base64. */
export const base64 = (bytes: Uint8Array): string => {
  const STEP = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += STEP) text += String.fromCharCode(...bytes.subarray(at, at + STEP))
  return btoa(text)
}

/** Text pasted by a person. */
export const pasted = (text: string): Arrival => ({ name: '', text, bytes: null })

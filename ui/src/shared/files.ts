/** Files that a person hands to the window: read whole, as the desk takes them. */
import type { Arrival } from '../api/commands'
import { m } from './messages'

/** The most bytes a file may have. */
export const MOST_BYTES = 32 * 1024 * 1024

/** The kinds of file that a piece is read from. */
export const PIECE_FILES =
  '.md,.markdown,.mdown,.mkd,.qmd,.txt,.html,.htm,.xhtml,.mht,.mhtml,.docx,.odt,.rtf,.eml,.mbox'

/** A file as it arrives, or why it does not. */
export type Read = { kind: 'read'; arrival: Arrival } | { kind: 'refused'; reason: string }

/** Reads a file. */
export const readFile = async (file: File): Promise<Read> => {
  if (file.size > MOST_BYTES) return { kind: 'refused', reason: m.import.tooBig(file.name) }
  try {
    const bytes = base64(new Uint8Array(await file.arrayBuffer()))
    return { kind: 'read', arrival: { name: file.name, text: null, html: '', bytes, rejected: false } }
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

/** Text pasted by a person, and the same as HTML where the clipboard holds that. */
export const pasted = (text: string, html = ''): Arrival => ({ name: '', text, html, bytes: null, rejected: false })

/** The files that were dropped; of a folder, those that a piece can be read from. */
export const dropped = async ({ items, files }: DataTransfer): Promise<File[]> => {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  // What was dropped is gone once this has waited, so the files are taken first.
  const plain = [...files]
  if (!entries.some((entry) => entry.isDirectory)) return plain
  return (await Promise.all(entries.map(filesOf))).flat()
}

const filesOf = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isDirectory) {
    const inside = await children(entry as FileSystemDirectoryEntry)
    const found = (await Promise.all(inside.map(filesOf))).flat()
    return found.filter(({ name }) =>
      PIECE_FILES.split(',').some((extension) => name.toLowerCase().endsWith(extension)),
    )
  }
  return new Promise((resolve) =>
    (entry as FileSystemFileEntry).file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )
}

/** What lies in a folder, which is told some at a time. */
const children = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) return all
    all.push(...some)
  }
}

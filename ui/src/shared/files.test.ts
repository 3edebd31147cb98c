import { describe, expect, it } from 'vitest'
import { base64, dropped, MOST_BYTES, readFile } from './files'

describe('a file that a person hands over', () => {
  it('arrives whole, byte for byte', async () => {
    const bytes = new Uint8Array(100_000).map((_, at) => (at * 7) % 256)
    const back = Uint8Array.from(atob(base64(bytes)), (char) => char.charCodeAt(0))
    expect(back.length === bytes.length && back.every((byte, at) => byte === bytes[at])).toBe(true)
    expect(await readFile(new File(['Ferry'], 'ferry.md'))).toEqual({
      kind: 'read',
      arrival: { name: 'ferry.md', text: null, html: '', bytes: 'RmVycnk=', rejected: false },
    })
  })

  it('is refused by name when it is too large', async () => {
    const huge = { name: 'archive.txt', size: MOST_BYTES + 1 } as File
    const read = await readFile(huge)
    expect(read.kind === 'refused' && read.reason).toMatch(/^archive\.txt is larger than 32 MB/)
  })

  it('is refused by name when it cannot be read', async () => {
    const gone = {
      name: 'gone.txt',
      size: 3,
      arrayBuffer: () => Promise.reject(new Error('NotFound')),
    } as unknown as File
    const read = await readFile(gone)
    expect(read.kind === 'refused' && read.reason).toMatch(/^gone\.txt could not be read/)
  })
})

/** A file or folder as the browser hands it over. */
const entry = (name: string, inside?: FileSystemEntry[]): FileSystemEntry => {
  const told = inside ? [inside, []] : []
  return {
    name,
    isDirectory: inside !== undefined,
    file: (take: (file: File) => void) => take(new File([name], name)),
    createReader: () => ({ readEntries: (take: (some: FileSystemEntry[]) => void) => take(told.shift() ?? []) }),
  } as unknown as FileSystemEntry
}
const transfer = (entries: FileSystemEntry[], files: File[] = []) =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files }) as unknown as DataTransfer

describe('what is dropped', () => {
  it('is every file that a piece can be read from, however deep in a folder', async () => {
    const letters = entry('letters', [
      entry('ferry.docx'),
      entry('.DS_Store'),
      entry('old', [entry('Tram.MD'), entry('plan.pdf')]),
    ])
    const files = await dropped(transfer([letters, entry('quay.txt')]))
    expect(files.map(({ name }) => name)).toEqual(['ferry.docx', 'Tram.MD', 'quay.txt'])
  })

  it('is the files themselves where there is no folder, whatever they are', async () => {
    const plan = new File(['plan'], 'plan.pdf')
    expect(await dropped(transfer([entry('plan.pdf')], [plan]))).toEqual([plan])
  })
})

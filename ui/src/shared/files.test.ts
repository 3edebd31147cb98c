import { describe, expect, it } from 'vitest'
import { base64, MOST_BYTES, readFile } from './files'

describe('a file that a person hands over', () => {
  it('arrives whole, byte for byte', async () => {
    const bytes = new Uint8Array(100_000).map((_, at) => (at * 7) % 256)
    const back = Uint8Array.from(atob(base64(bytes)), (char) => char.charCodeAt(0))
    expect(back.length === bytes.length && back.every((byte, at) => byte === bytes[at])).toBe(true)
    expect(await readFile(new File(['Ferry'], 'ferry.md'))).toEqual({
      kind: 'read',
      arrival: { name: 'ferry.md', text: null, bytes: 'RmVycnk=' },
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

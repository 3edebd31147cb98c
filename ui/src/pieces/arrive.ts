/** Reads several files: what could be read, and why the others could not. */

import type { Arrival, Reading } from '../api/commands'
import { sayError } from '../api/errors'
import { readFile } from '../shared/files'

/** Reads them one after another; one that fails does not stop the others. */
export const readAll = async (
  files: readonly File[],
  read: (arrival: Arrival) => Promise<Reading>,
): Promise<{ readings: Reading[]; refused: string[] }> => {
  const readings: Reading[] = []
  const refused: string[] = []
  for (const file of files) {
    const found = await readFile(file)
    if (found.kind === 'refused') refused.push(found.reason)
    else
      await read(found.arrival).then(
        (reading) => readings.push(reading),
        (thrown) => refused.push(sayError(thrown)),
      )
  }
  return { readings, refused }
}

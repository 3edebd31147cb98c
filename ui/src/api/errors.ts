import type { Error as DeskError } from './commands'

/** A rejection as the desk's own error: anything unexpected becomes `failed`, told whole. */
export const asError = (thrown: unknown): DeskError => {
  if (typeof thrown === 'object' && thrown !== null && 'kind' in thrown) return thrown as DeskError
  return { kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) }
}

/** What an error says to the person. */
export const sayError = (thrown: unknown): string => {
  const error = asError(thrown)
  return 'message' in error ? error.message : `${error.kind}: ${error.name}`
}

/** The names of what the registry knows, so that a form says a name where an entry has an id. */
let names = $state.raw<ReadonlyMap<string, string>>(new Map())

/** Takes in what is known: ids and names. */
export const know = (all: readonly { readonly id: string; readonly name: string }[]): void => {
  names = new Map(all.map(({ id, name }) => [id, name]))
}

/** The name of what has this id; the text itself where nothing has. */
export const called = (id: string): string => names.get(id) ?? id

/** Disclaimers with slots in braces: `{his|her|their}` lists what may stand there. */

/** A stretch of a disclaimer: words, or a slot and what may stand in it. */
export type Stretch =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly choices: readonly string[] }

/** A disclaimer taken apart; `{outlet}` is filled with the outlet's name. */
export const stretches = (text: string, outlet: string): Stretch[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map((part): Stretch => {
      if (!part.startsWith('{') || !part.endsWith('}')) return { kind: 'words', text: part }
      const choices = part.slice(1, -1).split('|')
      return choices.length === 1 && choices[0]?.trim() === 'outlet'
        ? { kind: 'words', text: outlet || 'outlet' }
        : { kind: 'slot', choices }
    })

/** Whether every brace is closed and none stands in another. */
export const isWhole = (text: string): boolean => !/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))

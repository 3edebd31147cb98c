// The rules of house styles, gathered under their styles.

export interface StyleRules {
  readonly style: string
  readonly rules: readonly string[]
}

/** `Style.Rule` names by style, in their order. */
export const byStyle = (names: readonly string[]): StyleRules[] => {
  const styles = new Map<string, string[]>()
  for (const name of names) {
    const style = name.split('.', 1)[0] ?? name
    const rules = styles.get(style) ?? []
    styles.set(style, [...rules, name.slice(style.length + 1)])
  }
  return [...styles].map(([style, rules]) => ({ style, rules }))
}

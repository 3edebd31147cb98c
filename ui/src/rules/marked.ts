/** The examples of the rules: `⟦` and `⟧` mark what a rule finds. */

/** The words of an example, in turn plain and marked, plain first. */
export const marked = (example: string): string[] => example.trimEnd().split(/[⟦⟧]/)

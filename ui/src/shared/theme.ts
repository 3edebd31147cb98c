/** Light or dark: as the person chose, or as the system has it. */

/** Puts a theme on the window and keeps it in step with the system; the answer ends that. */
export const applyTheme = (theme: string): (() => void) => {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const chosen = theme === 'system' ? (dark.matches ? 'lamp' : 'paper') : theme
    document.documentElement.dataset.theme = chosen
  }
  apply()
  dark.addEventListener('change', apply)
  return () => dark.removeEventListener('change', apply)
}

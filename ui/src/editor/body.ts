/** The body's Markdown, styled as it is written: marks step back, words step forward. */
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Extension, Prec } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { bold, indentItem, italic, link, outdentItem } from './markup'

const style = HighlightStyle.define([
  { tag: tags.heading1, class: 'md-heading md-heading-1' },
  { tag: tags.heading2, class: 'md-heading md-heading-2' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.strikethrough, class: 'md-strike' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.url, class: 'md-mark' },
  { tag: tags.monospace, class: 'md-code' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.meta], class: 'md-mark' },
])

/** Goes on with a list or a block quotation; at an empty item it ends. */
export const continueMarkup = insertNewlineContinueMarkupCommand({ nonTightLists: false })

// Escape and then Tab leaves the text: the editor sees to that before any of these is asked.
const keys = keymap.of([
  { key: 'Enter', run: continueMarkup },
  { key: 'Backspace', run: deleteMarkupBackward },
  { key: 'Tab', run: indentItem, shift: outdentItem },
  { key: 'Mod-b', run: bold },
  { key: 'Mod-i', run: italic },
  { key: 'Mod-Shift-k', run: link },
])

/** Styles Markdown live, and writes its marks. */
export const markdown: Extension = [markdownLanguage, syntaxHighlighting(style), Prec.high(keys)]

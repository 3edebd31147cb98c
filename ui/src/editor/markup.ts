/** Markdown that writes itself: emphasis and links on a key, items that go in and out with Tab. */
import { syntaxTree } from '@codemirror/language'
import { EditorSelection, type EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

/** Makes the selected words bold, or plain again; without a selection, the word at the caret. */
export const bold: StateCommand = (target) => wrap(target, 'StrongEmphasis', '**')

/** Makes them italic, or plain again. */
export const italic: StateCommand = (target) => wrap(target, 'Emphasis', '*')

/** Makes the selected words a link and puts the caret where its address goes; a selected address waits for its words. */
export const link: StateCommand = ({ state, dispatch }) => {
  const { from, to } = wordsAt(state)
  const words = state.sliceDoc(from, to)
  const inside = around(state, 'Link', from, to)?.getChild('URL')
  if (inside) {
    dispatch(state.update({ selection: { anchor: inside.from, head: inside.to } }))
    return true
  }
  const isAddress = /^(https?:\/\/|mailto:)\S+$/.test(words)
  const insert = isAddress ? `[](${words})` : `[${words}]()`
  const anchor = from + (isAddress || !words ? 1 : insert.length - 1)
  dispatch(state.update({ changes: { from, to, insert }, selection: { anchor }, userEvent: 'input' }))
  return true
}

/** Makes a list item part of the one above it. Outside of lists it does nothing, so that Tab goes on. */
export const indentItem: StateCommand = ({ state, dispatch }) => {
  const item = itemAt(state)
  if (!item) return false
  const above = item.prevSibling?.name === 'ListItem' ? item.prevSibling : null
  if (above) shift(state, dispatch, item, textColumn(state, above) - column(state, item.from))
  return true
}

/** Takes a list item out of the one it is part of. */
export const outdentItem: StateCommand = ({ state, dispatch }) => {
  const item = itemAt(state)
  if (!item) return false
  const outer = item.parent?.parent
  if (outer?.name === 'ListItem') shift(state, dispatch, item, column(state, outer.from) - column(state, item.from))
  return true
}

type Target = Parameters<StateCommand>[0]

const wrap = ({ state, dispatch }: Target, name: string, mark: string): boolean => {
  const { from, to } = wordsAt(state)
  const marks = around(state, name, from, to)?.getChildren('EmphasisMark') ?? []
  dispatch(state.update(marks.length > 0 ? without(state, marks) : between(from, to, mark)))
  return true
}

const without = (state: EditorState, marks: readonly SyntaxNode[]): TransactionSpec => {
  const changes = state.changes(marks.map(({ from, to }) => ({ from, to })))
  return { changes, selection: state.selection.map(changes), userEvent: 'delete' }
}

const between = (from: number, to: number, mark: string): TransactionSpec => ({
  changes: [
    { from, insert: mark },
    { from: to, insert: mark },
  ],
  selection: EditorSelection.range(from + mark.length, to + mark.length),
  userEvent: 'input',
})

/** The selection without the blanks at its ends, or the word at the caret. */
const wordsAt = (state: EditorState): { from: number; to: number } => {
  const { from, to, empty, head } = state.selection.main
  if (empty) return state.wordAt(head) ?? { from, to }
  const text = state.sliceDoc(from, to)
  if (!text.trim()) return { from, to }
  return { from: from + text.length - text.trimStart().length, to: to - text.length + text.trimEnd().length }
}

/** The innermost node of this name that holds the range. */
const around = (state: EditorState, name: string, from: number, to: number): SyntaxNode | null => {
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(from, 1)
  while (node && !(node.name === name && node.from <= from && to <= node.to)) node = node.parent
  return node
}

/** The list item that the caret's line begins. */
const itemAt = (state: EditorState): SyntaxNode | null => {
  const line = state.doc.lineAt(state.selection.main.head)
  const start = line.from + (line.text.length - line.text.trimStart().length)
  let node: SyntaxNode | null = syntaxTree(state).resolveInner(start, 1)
  while (node && node.name !== 'ListItem') node = node.parent
  return node && node.from === start ? node : null
}

const column = (state: EditorState, at: number): number => at - state.doc.lineAt(at).from

/** Where the words of an item begin in its line. */
const textColumn = (state: EditorState, item: SyntaxNode): number => {
  const line = state.doc.lineAt(item.from)
  const head = /^\s*\S+\s{0,4}/.exec(line.text)?.[0] ?? ''
  return head.length
}

/** Moves all lines of an item to the right, or to the left where `by` is negative. */
const shift = (state: EditorState, dispatch: Target['dispatch'], item: SyntaxNode, by: number): void => {
  const changes = []
  for (let at = item.from; at <= item.to; ) {
    const line = state.doc.lineAt(at)
    const blank = line.text.length - line.text.trimStart().length
    if (line.text.trim()) {
      if (by > 0) changes.push({ from: line.from, insert: ' '.repeat(by) })
      else changes.push({ from: line.from, to: line.from + Math.min(blank, -by) })
    }
    at = line.to + 1
  }
  dispatch(state.update({ changes, userEvent: by > 0 ? 'input.indent' : 'delete.dedent' }))
}

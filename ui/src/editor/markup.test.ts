import { deleteMarkupBackward } from '@codemirror/lang-markdown'
import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { continueMarkup, markdown } from './body'
import { bold, indentItem, italic, link, outdentItem } from './markup'

/** A text whose selection stands between ‹ and ›, or whose caret is at ‸, after a command. */
const result = (command: StateCommand, text: string): string => {
  const marks = [...text].flatMap((char, at) => ('‹›‸'.includes(char) ? [at] : []))
  const [anchor = 0, head = anchor + 1] = marks
  let state = EditorState.create({
    doc: text.replace(/[‹›‸]/g, ''),
    selection: EditorSelection.single(anchor, marks.length > 1 ? head - 1 : anchor),
    extensions: [markdown],
  })
  const done = command({
    state,
    dispatch: (transaction) => {
      state = transaction.state
    },
  })
  const { from, to, empty } = state.selection.main
  const doc = state.doc.toString()
  const shown = empty
    ? `${doc.slice(0, from)}‸${doc.slice(from)}`
    : `${doc.slice(0, from)}‹${doc.slice(from, to)}›${doc.slice(to)}`
  return done ? shown : `${shown} (left alone)`
}

describe('Enter', () => {
  it('goes on with a list and counts on', () => {
    expect(result(continueMarkup, '- The quay‸')).toBe('- The quay\n- ‸')
    expect(result(continueMarkup, '1. The quay\n2. The ferry‸')).toBe('1. The quay\n2. The ferry\n3. ‸')
  })
  it('goes on with a block quotation', () => {
    expect(result(continueMarkup, '> Nobody asked us.‸')).toBe('> Nobody asked us.\n> ‸')
  })
  it('ends a list at an empty item', () => {
    expect(result(continueMarkup, '- The quay\n- ‸')).toBe('- The quay\n‸')
    expect(result(continueMarkup, '- ‸')).toBe('‸')
  })
  it('is a plain line break everywhere else', () => {
    expect(result(continueMarkup, 'The quay is - as ever - empty.‸')).toBe(
      'The quay is - as ever - empty.‸ (left alone)',
    )
  })
})

describe('Backspace', () => {
  it('takes the mark of a list item away', () => {
    expect(result(deleteMarkupBackward, '- The quay\n- ‸')).toBe('- The quay\n  ‸')
  })
})

describe('emphasis', () => {
  it('goes around the selected words, and off again', () => {
    expect(result(bold, 'The ‹last ferry› left.')).toBe('The **‹last ferry›** left.')
    expect(result(bold, 'The **‹last ferry›** left.')).toBe('The ‹last ferry› left.')
    expect(result(italic, 'The ‹last ferry› left.')).toBe('The *‹last ferry›* left.')
  })
  it('takes the word at the caret', () => {
    expect(result(italic, 'The la‸st ferry left.')).toBe('The *‹last›* ferry left.')
    expect(result(italic, 'The _la‸st_ ferry left.')).toBe('The la‸st ferry left.')
  })
  it('leaves blanks outside and the other emphasis as it is', () => {
    expect(result(bold, 'The‹ last ›ferry left.')).toBe('The **‹last›** ferry left.')
    expect(result(italic, 'The **‹last›** ferry left.')).toBe('The ***‹last›*** ferry left.')
  })
  it('waits for words where there are none', () => {
    expect(result(bold, '‸')).toBe('**‸**')
  })
})

describe('a link', () => {
  it('has its caret where the address goes', () => {
    expect(result(link, 'The ‹harbour report› says no.')).toBe('The [harbour report](‸) says no.')
  })
  it('waits for words when its address was selected', () => {
    expect(result(link, 'See ‹https://harbour.example/report›.')).toBe('See [‸](https://harbour.example/report).')
  })
  it('offers the address it has', () => {
    expect(result(link, 'The [har‸bour](https://harbour.example) says no.')).toBe(
      'The [harbour](‹https://harbour.example›) says no.',
    )
  })
})

describe('Tab in a list', () => {
  it('makes an item part of the one above, with all its lines', () => {
    expect(result(indentItem, '- The quay\n- The ferry‸\n  and its crew')).toBe(
      '- The quay\n  - The ferry‸\n    and its crew',
    )
    expect(result(indentItem, '1. The quay\n2. The ferry‸')).toBe('1. The quay\n   2. The ferry‸')
  })
  it('takes it out again', () => {
    expect(result(outdentItem, '- The quay\n  - The ferry‸')).toBe('- The quay\n- The ferry‸')
    expect(result(outdentItem, '- The quay‸')).toBe('- The quay‸')
  })
  it('leaves the first item where it is', () => {
    expect(result(indentItem, '- The quay‸')).toBe('- The quay‸')
  })
  it('leaves the text everywhere else', () => {
    expect(result(indentItem, 'The quay‸')).toBe('The quay‸ (left alone)')
  })
})

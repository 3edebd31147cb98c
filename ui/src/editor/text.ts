/** One text of a piece in CodeMirror: what body and fields have in common. */
import { history, standardKeymap } from '@codemirror/commands'
import {
  Annotation,
  ChangeSet,
  EditorState,
  type Extension,
  type Range,
  RangeSetBuilder,
  StateEffect,
  StateField,
  Transaction,
} from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  placeholder,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { FindingView, Place } from '../api/commands'
import { carry } from './findings'

/** How a change came about, where it was not typed. */
export const Origin = Annotation.define<string>()

/** The origin that the desk is told. */
export const originOf = (transaction: Transaction): string => {
  if (transaction.isUserEvent('undo') || transaction.isUserEvent('redo')) return 'undo'
  if (transaction.isUserEvent('input.paste') || transaction.isUserEvent('input.drop')) return 'paste'
  return transaction.annotation(Origin) ?? 'typing'
}

/** Shows these findings, and only these. */
export const showFindings = StateEffect.define<readonly FindingView[]>()

/** Marks the finding that the person is looking at; null none. */
export const showCurrent = StateEffect.define<FindingView | null>()

interface Marks {
  readonly findings: readonly FindingView[]
  readonly current: FindingView | null
}

const marks = (place: Place, findings: readonly FindingView[]) =>
  StateField.define<Marks>({
    create: () => ({ findings, current: null }),
    update: (value, transaction) => {
      let { findings, current } = value
      if (transaction.docChanged) {
        const edits = new Map([[place, transaction.changes]])
        findings = carry(findings, edits)
        current = current && (carry([current], edits)[0] ?? null)
      }
      for (const effect of transaction.effects) {
        if (effect.is(showFindings)) findings = effect.value
        if (effect.is(showCurrent)) current = effect.value
      }
      return findings === value.findings && current === value.current ? value : { findings, current }
    },
    provide: (field) => EditorView.decorations.from(field, underline),
  })

const underline = ({ findings, current }: Marks): DecorationSet => {
  const ranges: Range<Decoration>[] = findings
    .filter((finding) => finding.from < finding.to)
    .map((finding) => underlines[finding.severity].range(finding.from, finding.to))
  if (current && current.from < current.to) ranges.push(currentMark.range(current.from, current.to))
  return Decoration.set(ranges, true)
}

const underlines = {
  error: Decoration.mark({ class: 'finding finding-error' }),
  warning: Decoration.mark({ class: 'finding finding-warning' }),
  info: Decoration.mark({ class: 'finding finding-info' }),
}
const currentMark = Decoration.mark({ class: 'finding-current' })

const line = Decoration.line({ attributes: { dir: 'auto' } })
const blankLine = Decoration.line({ attributes: { dir: 'auto', class: 'cm-blank' } })

/** Every paragraph has its own direction; blank lines are a little lower than lines of text. */
const paragraphs = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet
    constructor(view: EditorView) {
      this.decorations = visibleLines(view)
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = visibleLines(update.view)
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

const visibleLines = (view: EditorView): DecorationSet => {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const here = view.state.doc.lineAt(at)
      builder.add(here.from, here.from, here.length === 0 && view.state.doc.lines > 1 ? blankLine : line)
      at = here.to + 1
    }
  }
  return builder.finish()
}

/** What makes one text. */
export interface TextOptions {
  readonly place: Place
  readonly label: string
  readonly placeholder: string
  /** What is shown of it from the first. */
  readonly findings: readonly FindingView[]
  /** Whether Enter begins a new line; otherwise the text is one paragraph. */
  readonly lines: boolean
  readonly extra: Extension
  onUpdate(update: ViewUpdate): void
}

/** Undo goes back by paragraphs at most: a line break begins a step of its own. */
const beginsAnew = (transaction: Transaction): boolean => {
  let anew = false
  transaction.changes.iterChanges((_from, _to, _fromNew, _toNew, inserted) => {
    anew ||= inserted.lines > 1
  })
  return anew
}

/** The extensions of one text. */
export const textExtensions = (options: TextOptions): Extension => [
  history({ joinToEvent: (transaction, adjacent) => adjacent && !beginsAnew(transaction) }),
  drawSelection({ cursorBlinkRate: 1100 }),
  keymap.of(standardKeymap.filter((binding) => options.lines || binding.key !== 'Enter')),
  EditorView.lineWrapping,
  EditorView.perLineTextDirection.of(true),
  paragraphs,
  marks(options.place, options.findings),
  placeholder(options.placeholder),
  options.lines ? [] : oneLine,
  EditorView.contentAttributes.of({
    'aria-label': options.label,
    'aria-multiline': String(options.lines),
    autocorrect: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'data-testid': `text-${options.place}`,
  }),
  EditorView.updateListener.of(options.onUpdate),
  options.extra,
]

/** A field of one line takes pasted lines as words, and no line break of its own. */
const oneLine = EditorState.transactionFilter.of((transaction) => {
  const { changes, newDoc } = transaction
  if (!transaction.docChanged || newDoc.lines === 1 || transaction.annotation(Transaction.remote)) return transaction
  const flat: { from: number; to: number; insert: string }[] = []
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    const insert = inserted.toString().replace(/\s*\n\s*/g, ' ')
    if (from < to || insert.trim()) flat.push({ from, to, insert })
  })
  const last = flat.at(-1)
  if (!last) return []
  const anchor = ChangeSet.of(flat, changes.length).mapPos(last.to, 1)
  return [{ changes: flat, selection: { anchor }, userEvent: 'input.paste' }]
})

/** A piece in the editor: its texts, what the checks say of them, and the way to the desk. */
import { isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { type ChangeSet, type ChangeSpec, type StateCommand, type Text, Transaction } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import { call } from '../api'
import type {
  Caret,
  Change,
  Checked,
  FindingView,
  FixView,
  Opened,
  PieceRow,
  Place,
  Severity,
  WaivedView,
  WorkflowView,
} from '../api/commands'
import { difference, type Edits, textOf, toEdits } from './edits'
import { carry, inReadingOrder, isOne, neighbour } from './findings'
import { Keeper, type Saved } from './keeper'
import { Origin, originOf, showCurrent, showFindings } from './text'
import { Steps } from './undo'

/** One opened piece. */
export class Session {
  readonly id: string
  readonly file: string | null
  /** What is open, in reading order; always about the words on the screen. */
  findings = $state.raw<readonly FindingView[]>([])
  waived = $state.raw<readonly WaivedView[]>([])
  words = $state(0)
  version = $state('')
  saved = $state.raw<Saved>({ kind: 'saved' })
  authors = $state.raw<readonly string[]>([])
  tags = $state.raw<readonly string[]>([])
  categories = $state.raw<readonly string[]>([])
  workflow = $state.raw<WorkflowView>({ state: '', due: null, commissioned: null })
  /** The finding that was gone to last. */
  current = $state.raw<FindingView | null>(null)
  /** Where the caret stood last. */
  caret: Caret | null = null
  /** The texts of the fields; the body is asked for by `text('body')`. */
  fields = $state.raw<Readonly<Partial<Record<Place, string>>>>({})

  readonly #docs = new Map<Place, Text>()
  readonly #views = new Map<Place, EditorView>()
  readonly #keeper: Keeper
  readonly #steps = new Steps()

  constructor(opened: Opened) {
    this.id = opened.id
    this.file = opened.file
    for (const [place, text] of Object.entries({ ...opened.fields, body: opened.body })) {
      this.#docs.set(place as Place, textOf(text))
    }
    this.fields = opened.fields
    this.#lists(opened)
    const lengths = new Map([...this.#docs].map(([place, doc]) => [place, doc.length]))
    this.#keeper = new Keeper(this.id, { revision: opened.revision, lengths, sent: null, waiting: [] }, this.#host())
    this.#keeper.checked(opened.checked)
  }

  /** The text at a place as it stands now. */
  text(place: Place): string {
    return this.#docs.get(place)?.toString() ?? ''
  }

  /** An editor shows a text from now on; the answer ends it. */
  show(place: Place, view: EditorView): () => void {
    this.#views.set(place, view)
    return () => {
      if (this.#views.get(place) === view) this.#views.delete(place)
    }
  }

  /** An editor has changed its text. */
  updated(place: Place, update: ViewUpdate): void {
    if (update.view.hasFocus) this.caret = { place, at: update.state.selection.main.head }
    for (const transaction of update.transactions) {
      if (!transaction.docChanged || transaction.annotation(Transaction.remote)) continue
      const deeper = undoDepth(transaction.state) > undoDepth(transaction.startState)
      if (deeper && originOf(transaction) !== 'undo') this.#steps.add(place)
      this.#changed(place, transaction.changes, transaction.newDoc, originOf(transaction))
    }
  }

  /** Gives a text that no editor shows a new value. */
  set(place: Place, value: string): void {
    const before = this.text(place)
    const changes = difference(before, value)
    if (changes) this.#change(new Map([[place, changes]]), 'typing')
  }

  /** Puts findings right, so that one undo takes all of it back. */
  apply(changes: readonly Change[], origin: string): void {
    this.#steps.together(() => this.#change(toEdits(changes, this.#lengths()), origin))
  }

  /** Applies one fix of a finding. */
  fix(finding: FindingView, fix: FixView): void {
    this.apply(fix.changes, `fix:${finding.rule}`)
  }

  /** Takes the last change back, wherever it was made. */
  undo(): void {
    this.#step(this.#steps.back(), (view) => undoDepth(view.state) > 0 && undo(view))
  }

  /** Makes it again. */
  redo(): void {
    this.#step(this.#steps.forth(), (view) => redoDepth(view.state) > 0 && redo(view))
  }

  /** Looks at a finding: its words are shown and marked. */
  goTo(finding: FindingView, focus = true): void {
    this.current = finding
    for (const [place, view] of this.#views) {
      view.dispatch({ effects: showCurrent.of(place === finding.place ? finding : null) })
    }
    const view = this.#views.get(finding.place)
    if (!view) return
    this.#putCaret(view, finding.from)
    if (focus) view.focus()
  }

  /** Puts the caret where it stood once, as far as the text still reaches. */
  goBack({ place, at }: Caret): void {
    const view = this.#views.get(place)
    if (!view) return
    this.#putCaret(view, Math.min(at, view.state.doc.length))
    view.focus()
  }

  /** Looks at the next finding, or the one before. */
  goOn(step: 1 | -1): void {
    const next = neighbour(this.findings, this.current, step)
    if (next) this.goTo(next)
  }

  /** The finding whose words this element underlines. */
  findingAt(words: Element): FindingView | null {
    for (const [place, view] of this.#views) {
      if (view.contentDOM.contains(words)) return this.#covering(place, view.posAtDOM(words))
    }
    return null
  }

  /** The finding at the caret, and where that is in the window. */
  findingAtCaret(): { finding: FindingView; rect: { left: number; bottom: number } } | null {
    for (const [place, view] of this.#views) {
      const head = view.state.selection.main.head
      const finding = view.hasFocus && this.#covering(place, head)
      const rect = finding && view.coordsAtPos(head)
      if (rect) return { finding, rect }
    }
    return null
  }

  /** Does something to the body's words. While another text has the focus it does nothing. */
  write(command: StateCommand): void {
    const view = this.#views.get('body')
    const elsewhere = [...this.#views.values()].some((other) => other !== view && other.hasFocus)
    if (view && !elsewhere && command(view)) view.focus()
  }

  /** Puts the caret into a text. */
  focus(place: Place): void {
    this.#views.get(place)?.focus()
  }

  /** Sends everything now; false when the desk would not keep it. */
  flush = (): Promise<boolean> => this.#keeper.flush()

  /** Fetches what others changed. */
  pull = (): Promise<boolean> => this.#keeper.pull()

  /** Someone else changed the piece, or what it is held against. */
  async changedOutside(revision: number): Promise<void> {
    await this.#keeper.changed(revision)
    const opened = await call('open', { id: this.id })
    this.#lists(opened)
    this.checked(opened.checked)
  }

  /** The piece as lists show it. */
  get row(): Partial<PieceRow> {
    const weighing = (severity: Severity) => this.findings.filter((finding) => finding.severity === severity).length
    return {
      headline: this.fields.headline ?? '',
      byline: this.authors.join(', ') || (this.fields.byline ?? ''),
      outlet: this.fields.outlet ?? '',
      words: this.words,
      errors: weighing('error'),
      warnings: weighing('warning'),
      ...this.workflow,
    }
  }

  /** Findings that came with another answer than an edit's. */
  checked = (checked: Checked): void => this.#keeper.checked(checked)

  /** Sets authors, tags or categories. */
  async setLists(lists: Partial<Record<'authors' | 'tags' | 'categories', string[]>>): Promise<void> {
    if (!(await this.flush())) return
    await call('set_lists', { id: this.id, authors: null, tags: null, categories: null, ...lists })
    this.#lists({
      authors: this.authors,
      tags: this.tags,
      categories: this.categories,
      workflow: this.workflow,
      ...lists,
    })
    await this.pull()
  }

  /** Sets state, due date or commissioned length. */
  async setWorkflow(workflow: WorkflowView): Promise<void> {
    await call('set_workflow', { id: this.id, workflow })
    this.workflow = workflow
  }

  /** Someone moved the piece to another state. */
  moved(state: string): void {
    this.workflow = { ...this.workflow, state }
  }

  /** Ends the session; what was written is sent first. */
  async close(): Promise<void> {
    if (await this.flush()) this.#keeper.close()
  }

  #host() {
    return {
      keep: (edit: Parameters<typeof call<'edit'>>[1]) => call('edit', edit),
      incoming: (edits: Edits) => this.#change(edits, 'outside'),
      checked: (checked: Checked, findings: FindingView[] | null) => this.#look(checked, findings),
      saved: (saved: Saved) => {
        this.saved = saved
      },
    }
  }

  #lists(lists: Pick<Opened, 'workflow'> & Record<'authors' | 'tags' | 'categories', readonly string[]>): void {
    this.authors = lists.authors
    this.tags = lists.tags
    this.categories = lists.categories
    this.workflow = lists.workflow
  }

  #look(checked: Checked, findings: FindingView[] | null): void {
    this.waived = checked.waived
    if (!findings) return
    this.words = checked.words
    this.version = checked.version
    this.findings = inReadingOrder(findings)
    const { current } = this
    if (current) this.current = this.findings.find((finding) => isOne(finding, current)) ?? current
    for (const [place, view] of this.#views) view.dispatch({ effects: showFindings.of(this.findingsIn(place)) })
  }

  /** What is open in one text. */
  findingsIn(place: Place): FindingView[] {
    return this.findings.filter((finding) => finding.place === place)
  }

  #covering(place: Place, at: number): FindingView | null {
    const covering = this.findingsIn(place).filter(({ from, to }) => from <= at && at <= to)
    return covering.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null
  }

  #lengths(): Map<Place, number> {
    return new Map([...this.#docs].map(([place, doc]) => [place, doc.length]))
  }

  /** Changes texts, through their editors where they have one. */
  #change(edits: Edits, origin: string): void {
    for (const [place, changes] of edits) {
      const view = this.#views.get(place)
      if (view) view.dispatch(this.#transaction(changes, origin))
      else if (origin !== 'outside') this.#steps.addSet(place, this.text(place))
      const doc = view?.state.doc ?? changes.apply(this.#doc(place))
      if (origin === 'outside') this.#keep(place, changes, doc)
      else if (!view) this.#changed(place, changes, doc, origin)
    }
  }

  #transaction(changes: ChangeSpec, origin: string) {
    const annotations =
      origin === 'outside'
        ? [Transaction.remote.of(true), Transaction.addToHistory.of(false)]
        : [Origin.of(origin), isolateHistory.of('full')]
    return { changes, annotations }
  }

  #doc(place: Place): Text {
    return this.#docs.get(place) ?? textOf('')
  }

  #changed(place: Place, changes: ChangeSet, doc: Text, origin: string): void {
    this.#keep(place, changes, doc)
    this.#keeper.edited(place, changes, origin)
  }

  #keep(place: Place, changes: ChangeSet, doc: Text): void {
    this.#docs.set(place, doc)
    const edits: Edits = new Map([[place, changes]])
    this.findings = carry(this.findings, edits)
    if (this.current) this.current = carry([this.current], edits)[0] ?? this.current
    if (place !== 'body') this.fields = { ...this.fields, [place]: doc.toString() }
  }

  /** The caret's line comes to stand in the upper part of the page. */
  #putCaret(view: EditorView, at: number): void {
    view.dispatch({ selection: { anchor: at } })
    const block = view.coordsAtPos(at) ?? view.dom.getBoundingClientRect()
    const page = view.dom.closest('.scroll')
    const middle = (page?.getBoundingClientRect().top ?? 0) + (page?.clientHeight ?? 0) / 3
    page?.scrollBy({ top: block.top - middle })
  }

  #step(step: ReturnType<Steps['back']>, act: (view: EditorView) => boolean): void {
    for (const [place, value] of step ?? []) {
      const view = this.#views.get(place)
      if (value === null) {
        if (view) act(view)
      } else {
        const now = this.text(place)
        const changes = difference(now, value)
        step?.set(place, now)
        if (changes) this.#changed(place, changes, textOf(value), 'undo')
      }
    }
  }
}

// Written by `cargo test -p stet-desk`.
import type * as House from './house';

export type Field = 'label' | 'headline' | 'standfirst' | 'byline' | 'bio' | 'disclosure' | 'disclaimer' | 'credit' | 'genre' | 'first_published' | 'original_language' | 'sponsor' | 'ai_use' | 'embargo' | 'language' | 'published' | 'updated' | 'outlet' | 'slug' | 'excerpt' | 'seo_title' | 'seo_description' | 'social_title' | 'social_description' | 'image' | 'image_alt' | 'image_caption' | 'image_credit';
export type Place = 'body' | Field;
export type Severity = 'info' | 'warning' | 'error';
export type PieceId = { 
/**
 * The piece.
 */
id: string, };
export type PieceRow = { 
/**
 * The piece.
 */
id: string, 
/**
 * Its headline; empty while it has none.
 */
headline: string, 
/**
 * The authors' names, or the byline.
 */
byline: string, 
/**
 * Words in the body.
 */
words: number, 
/**
 * Words commissioned.
 */
commissioned: number | null, 
/**
 * RFC 3339 date.
 */
due: string | null, 
/**
 * Workflow state.
 */
state: string, 
/**
 * Id of its outlet; empty when none is chosen.
 */
outlet: string, 
/**
 * Open findings that block export.
 */
errors: number, 
/**
 * Open findings that want an answer.
 */
warnings: number, 
/**
 * When it was last changed: RFC 3339, UTC.
 */
changed_at: string, 
/**
 * Path of the linked file it is kept in step with.
 */
file: string | null, };
export type Start = { 
/**
 * What lies on the desk.
 */
overview: Overview, 
/**
 * The authors.
 */
authors: Array<AuthorRow>, 
/**
 * The piece where the person left off, opened; nothing when there is none or it does not open.
 */
opened: Opened | null, };
export type Overview = { 
/**
 * The pieces outside the bin, last changed first.
 */
pieces: Array<PieceRow>, 
/**
 * The workflow states in order.
 */
states: Array<string>, 
/**
 * The outlets.
 */
outlets: Array<OutletRow>, 
/**
 * The settings.
 */
settings: Settings, 
/**
 * Where the person left off; nothing before the first time.
 */
bookmark: Bookmark | null, 
/**
 * The library's file.
 */
library: string, 
/**
 * True until the library holds its first piece.
 */
empty: boolean, };
export type Settings = { 
/**
 * Who sits at this desk; signs changes and waivers.
 */
person: string, 
/**
 * `system`, `paper` or `lamp`.
 */
theme: string, 
/**
 * Whether open pieces are read for grammar and spelling.
 */
grammar: boolean, 
/**
 * The folder of dictionaries that is used besides the system's; empty for none.
 */
dictionaries: string, };
export type Bookmark = { 
/**
 * The place in the window: `pieces`, `desk`, `sources` …
 */
view: string, 
/**
 * The piece that is open.
 */
piece: string | null, 
/**
 * Where the caret stands in it.
 */
caret: Caret | null, };
export type Caret = { 
/**
 * Which text.
 */
place: Place, 
/**
 * Where in it, in UTF-16 code units.
 */
at: number, };
export type Search = { 
/**
 * Words, beginnings of words, "phrases".
 */
query: string, };
export type Hit = { 
/**
 * `piece` or `source`.
 */
kind: "piece" | "source", 
/**
 * Its id.
 */
id: string, 
/**
 * Its headline or title.
 */
title: string, 
/**
 * The words around, in turn plain and matching, plain first.
 */
snippet: Array<string>, };
export type Bin = { 
/**
 * Pieces.
 */
pieces: Array<PieceRow>, 
/**
 * Sources.
 */
sources: Array<SourceRow>, };
export type Opened = { 
/**
 * The piece.
 */
id: string, 
/**
 * Counts this piece's changes since the program started.
 */
revision: number, 
/**
 * The body, LF line ends.
 */
body: string, 
/**
 * Every field that is not empty.
 */
fields: { [field in Field]?: string }, 
/**
 * The authors' names.
 */
authors: Array<string>, 
/**
 * Free keywords.
 */
tags: Array<string>, 
/**
 * The outlet's sections.
 */
categories: Array<string>, 
/**
 * What the desk has agreed about it.
 */
workflow: WorkflowView, 
/**
 * Its findings.
 */
checked: Checked, 
/**
 * Path of the linked file it is kept in step with.
 */
file: string | null, 
/**
 * True when it lies in the bin.
 */
binned: boolean, };
export type WorkflowView = { 
/**
 * Where it stands.
 */
state: string, 
/**
 * RFC 3339 date.
 */
due: string | null, 
/**
 * Words commissioned.
 */
commissioned: number | null, };
export type Change = { 
/**
 * Which text.
 */
place: Place, 
/**
 * Where it begins, in UTF-16 code units.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * What comes in its place.
 */
insert: string, };
export type Edit = { 
/**
 * The piece.
 */
id: string, 
/**
 * The revision that the editor's text was at.
 */
revision: number, 
/**
 * What was changed, in order of place and offset.
 */
changes: Array<Change>, 
/**
 * How: `typing`, `paste`, `fix:RULE`, `undo`.
 */
origin: string, };
export type Edited = { 
/**
 * The revision that holds them.
 */
revision: number, 
/**
 * What others changed meanwhile, speaking of the editor's own text after its changes.
 */
incoming: Array<Change>, 
/**
 * The findings of that revision.
 */
checked: Checked, };
export type SetLists = { 
/**
 * The piece.
 */
id: string, 
/**
 * The authors' names.
 */
authors: Array<string> | null, 
/**
 * Free keywords.
 */
tags: Array<string> | null, 
/**
 * The outlet's sections.
 */
categories: Array<string> | null, };
export type SetWorkflow = { 
/**
 * The piece.
 */
id: string, 
/**
 * All of it.
 */
workflow: WorkflowView, };
export type NewPiece = { 
/**
 * Its headline; may be empty.
 */
headline: string, 
/**
 * Its outlet's id; may be empty.
 */
outlet: string, };
export type Checked = { 
/**
 * The revision they looked at.
 */
revision: number, 
/**
 * What is open, in reading order.
 */
findings: Array<FindingView>, 
/**
 * What was overruled.
 */
waived: Array<WaivedView>, 
/**
 * Words in the body.
 */
words: number, 
/**
 * The exact version: BLAKE3 hash in hex.
 */
version: string, };
export type FindingView = { 
/**
 * The rule's id.
 */
rule: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * Which text.
 */
place: Place, 
/**
 * Where it begins, in UTF-16 code units.
 */
from: number, 
/**
 * Where it ends.
 */
to: number, 
/**
 * What is wrong, in one sentence.
 */
message: string, 
/**
 * Why it matters.
 */
why: string, 
/**
 * What it is about, for waiving it.
 */
subject: string, 
/**
 * Hash of its surroundings, for waiving it.
 */
context: string, 
/**
 * Ways to put it right, the best first.
 */
fixes: Array<FixView>, };
export type FixView = { 
/**
 * What the button says.
 */
title: string, 
/**
 * Whether it may be applied without asking.
 */
safety: "safe" | "suggested", 
/**
 * What it changes.
 */
changes: Array<Change>, };
export type WaivedView = { 
/**
 * The waiver's id.
 */
waiver: string, 
/**
 * The rule's id.
 */
rule: string, 
/**
 * What the rule says.
 */
message: string, 
/**
 * Waived (an error) or dismissed.
 */
ruling: "waived" | "dismissed", 
/**
 * Why it was overruled.
 */
reason: string, 
/**
 * By whom.
 */
by: string, 
/**
 * When: RFC 3339, UTC.
 */
at: string, };
export type Waive = { 
/**
 * The piece.
 */
id: string, 
/**
 * The rule.
 */
rule: string, 
/**
 * The finding's subject.
 */
subject: string, 
/**
 * The finding's context.
 */
context: string, 
/**
 * Waive (an error) or dismiss.
 */
ruling: "waived" | "dismissed", 
/**
 * Why; must not be empty.
 */
reason: string, 
/**
 * The last day it holds: RFC 3339 date.
 */
until: string | null, };
export type Unwaive = { 
/**
 * The piece.
 */
id: string, 
/**
 * The waiver.
 */
waiver: string, };
export type RuleRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * What it finds.
 */
summary: string, 
/**
 * Why that matters.
 */
why: string, 
/**
 * The standard or guideline it comes from.
 */
source: string, 
/**
 * How much it weighs by itself.
 */
severity: Severity, 
/**
 * Pieces in which it finds something; `⟦` and `⟧` mark what.
 */
flags: Array<RuleExample>, 
/**
 * Near misses: pieces that it leaves alone.
 */
passes: Array<string>, };
export type RuleExample = { 
/**
 * The piece.
 */
before: string, 
/**
 * What the rule's first fix makes of it; empty when it offers none.
 */
after: string, };
export type Arrival = { 
/**
 * The file's name, empty for a paste; or its path, when it lies in a folder that the person chose.
 */
name: string, 
/**
 * A paste's text.
 */
text: string | null, 
/**
 * The same paste as HTML, as far as the clipboard holds that; empty otherwise.
 */
html: string, 
/**
 * A file's bytes, in base64; null for a file that the desk is to open itself.
 */
bytes: string | null, 
/**
 * Read a document as if its tracked changes had all been rejected; they are accepted otherwise.
 */
rejected: boolean, };
export type ChosenFolder = { 
/**
 * The folder's path.
 */
folder: string, 
/**
 * The files' paths, in order.
 */
files: Array<string>, };
export type Reading = { 
/**
 * The file's name; empty for a paste.
 */
name: string, 
/**
 * The body, Markdown.
 */
body: string, 
/**
 * Every field found.
 */
fields: { [field in Field]?: string }, 
/**
 * The authors' names.
 */
authors: Array<string>, 
/**
 * Free keywords.
 */
tags: Array<string>, 
/**
 * The outlet's sections.
 */
categories: Array<string>, 
/**
 * What else a file's front matter says, to be kept as it stands.
 */
extra: Array<ExtraView>, 
/**
 * How each field was found; a field that is not here was not found.
 */
found: { [field in Field | "authors"]?: FoundView }, 
/**
 * The paragraphs of the file in its order, and what became of each.
 */
passages: Array<ReadPassage>, 
/**
 * Words in the body.
 */
words: number, 
/**
 * `markdown`, `text`, `html`, `email`, `word`, `opendocument` or `rtf`.
 */
format: string, 
/**
 * How many comments the document carries.
 */
comments: number, 
/**
 * How many tracked changes the document carries.
 */
changes: number, 
/**
 * Who sent the e-mail that brought it, with the subject; empty when none did.
 */
sender: string, };
export type ExtraView = { 
/**
 * Its key.
 */
key: string, 
/**
 * The whole entry as it stands in the file.
 */
raw: string, };
export type FoundView = { 
/**
 * What told it, in words.
 */
how: string, 
/**
 * `unsure`, `likely` or `certain`.
 */
sure: "unsure" | "likely" | "certain", };
export type ReadPassage = { 
/**
 * Its words.
 */
text: string, 
/**
 * The same as it stands in a body, Markdown.
 */
markdown: string, 
/**
 * What it became; null when it was left out.
 */
place: Place | null, 
/**
 * Why it was left out; empty when it was not.
 */
reason: string, };
export type BylineText = { 
/**
 * The byline as printed.
 */
text: string, };
export type Appraisal = { 
/**
 * The authors whom the registry knows.
 */
known: Array<KnownAuthor>, 
/**
 * What a piece wants and this one lacks.
 */
missing: Field[], 
/**
 * What says much the same, the most alike first.
 */
alike: Array<AlikeRow>, };
export type KnownAuthor = { 
/**
 * The name as it arrived.
 */
name: string, 
/**
 * The registry's id.
 */
id: string, };
export type AlikeRow = { 
/**
 * `piece` or `source`.
 */
kind: "piece" | "source", 
/**
 * Its id.
 */
id: string, 
/**
 * Its headline or title.
 */
title: string, 
/**
 * Its byline; empty for a source.
 */
byline: string, 
/**
 * How much of the two is the same, in percent.
 */
percent: number, };
export type Overlap = { 
/**
 * The reading.
 */
reading: Reading, 
/**
 * `piece` or `source`.
 */
kind: "piece" | "source", 
/**
 * Its id.
 */
id: string, };
export type PassageView = { 
/**
 * As it arrived.
 */
here: string, 
/**
 * As the library has it.
 */
there: string, };
export type Import = { 
/**
 * What to keep.
 */
reading: Reading, 
/**
 * Its outlet's id; may be empty.
 */
outlet: string, };
export type HistoryEntry = { 
/**
 * The version after it, for asking about it.
 */
version: string, 
/**
 * Who.
 */
person: string, 
/**
 * When: RFC 3339, UTC.
 */
at: string, 
/**
 * How: `typing`, `paste`, `fix:RULE`, `import`, `file`.
 */
origin: string, 
/**
 * What it touched: names of texts, or `authors`, `tags`, `workflow`, `waivers`.
 */
places: Array<string>, };
export type Compare = { 
/**
 * The piece.
 */
id: string, 
/**
 * The earlier version; empty means before the first word.
 */
from: string, 
/**
 * The later version.
 */
to: string, };
export type Difference = { 
/**
 * Which text, or `authors`, `tags`, `categories`.
 */
place: string, 
/**
 * The whole text in pieces, word by word.
 */
parts: Array<Part>, };
export type Part = { 
/**
 * Whether it stood, went or came.
 */
kind: "same" | "gone" | "new", 
/**
 * The words.
 */
text: string, };
export type RestoreVersion = { 
/**
 * The piece.
 */
id: string, 
/**
 * The version.
 */
version: string, };
export type Preview = { 
/**
 * Sanitised HTML of the article; remote images wait for a click.
 */
html: string, 
/**
 * BCP 47 tag; empty when unknown.
 */
language: string, };
export type Export = { 
/**
 * The piece.
 */
id: string, 
/**
 * The form of the file.
 */
format: ExportFormat, };
export type ExportFormat = "html" | "markdown" | "hugo" | "jekyll" | "eleventy";
export type Exported = { 
/**
 * The file; `None` when the person chose none.
 */
path: string | null, };
export type Publish = { 
/**
 * The piece.
 */
id: string, 
/**
 * The target's name.
 */
target: string, 
/**
 * The password, where no keychain keeps it.
 */
password: string | null, 
/**
 * Replace what somebody changed there meanwhile; only after the person has been told.
 */
overwrite: boolean, };
export type ReceiptView = { 
/**
 * The target's name.
 */
target: string, 
/**
 * The version that was sent.
 */
version: string, 
/**
 * Its id there.
 */
remote_id: string, 
/**
 * Where to read it.
 */
url: string, 
/**
 * Where to edit it.
 */
edit_url: string, 
/**
 * When: RFC 3339, UTC.
 */
at: string, 
/**
 * What came back other than it was sent, in words.
 */
differences: Array<string>, };
export type ImageData = { 
/**
 * A `data:` address with the whole image in it.
 */
data: string, };
export type Link = { 
/**
 * The address: http, https or, to be opened, mailto.
 */
url: string, };
export type OutletRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its main language.
 */
language: string, 
/**
 * Least and most words.
 */
words: [number | null, number | null], 
/**
 * The words accepted as a label, the preferred one first.
 */
labels: Array<string>, 
/**
 * Its disclaimers.
 */
disclaimers: Array<DisclaimerRow>, 
/**
 * Its targets.
 */
targets: Array<TargetRow>, };
export type DisclaimerRow = { 
/**
 * BCP 47 tag of its language; empty when it holds for all.
 */
language: string, 
/**
 * The words; braces list what may stand there.
 */
text: string, };
export type TargetRow = { 
/**
 * What the desk calls it.
 */
name: string, 
/**
 * What kind of system it is.
 */
kind: "wordpress", 
/**
 * Its address.
 */
url: string, 
/**
 * Who signs in there.
 */
user: string, };
export type AuthorRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The byline name.
 */
name: string, 
/**
 * Other spellings.
 */
aliases: Array<string>, 
/**
 * The bio as it is to be printed.
 */
bio: string, 
/**
 * Roles and organisations held today.
 */
roles: Array<string>, };
export type HouseView = { 
/**
 * The outlets, by id.
 */
outlets: House.Outlet[], 
/**
 * The registry, each list by id.
 */
registry: House.Registry, 
/**
 * What of the registry cannot be right, in sentences without a full stop.
 */
doubts: Array<string>, };
export type EntryKind = "outlet" | "author" | "organisation" | "person" | "event" | "spelling";
export type EntryView = { "kind": "outlet", "entry": House.Outlet } | { "kind": "author", "entry": House.Author } | { "kind": "organisation", "entry": House.Organisation } | { "kind": "person", "entry": House.Person } | { "kind": "event", "entry": House.Event } | { "kind": "spelling", "entry": House.Spelling };
export type PutEntry = { 
/**
 * The entry; one without an id gets one from its name.
 */
entry: EntryView, 
/**
 * The id it is kept under now; null for a new entry.
 */
replaces: string | null, 
/**
 * Whether only a slip is put right: an author's earlier bio and affiliations do not stay with the author then.
 */
correction: boolean, };
export type EntryId = { 
/**
 * What it is.
 */
kind: EntryKind, 
/**
 * Its id: of an event its name, of a spelling the right form.
 */
id: string, };
export type PastView = { 
/**
 * The entry.
 */
entry: EntryView, 
/**
 * When it was replaced or taken out: RFC 3339, UTC.
 */
until: string, };
export type HouseFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its text.
 */
text: string | null, 
/**
 * Its bytes in base64, where its text is not known yet.
 */
bytes: string | null, };
export type Imported = { 
/**
 * How many entries are kept.
 */
kept: number, 
/**
 * The id of the first of them.
 */
id: string, 
/**
 * What of the file could not be taken; the rest is kept.
 */
faults: Array<FaultView>, };
export type Proposal = { 
/**
 * The profile, without an id.
 */
outlet: House.Outlet, 
/**
 * What was seen, each with its count, in lines without a full stop.
 */
seen: Array<string>, 
/**
 * Which pages could not be read and why, in sentences.
 */
left_out: Array<string>, };
export type FaultView = { 
/**
 * Its line, from 1.
 */
line: number, 
/**
 * What is wrong, in a sentence without a full stop.
 */
message: string, };
export type HousePart = "registry" | "outlet" | "authors" | "organisations" | "people" | "spellings";
export type ExportHouse = { 
/**
 * Which part.
 */
part: HousePart, 
/**
 * The id of an outlet; empty for the others.
 */
id: string, };
export type Measure = { 
/**
 * The piece.
 */
id: string, 
/**
 * The ids of the outlets; none stands for every outlet of the library.
 */
outlets: Array<string>, };
export type Measured = { 
/**
 * The outlet's id.
 */
outlet: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Findings that would block export there.
 */
errors: number, 
/**
 * Findings that would want an answer there.
 */
warnings: number, 
/**
 * What it asks for, thing by thing, the same things in the same order for every outlet.
 */
aspects: Array<Aspect>, };
export type Aspect = { 
/**
 * Which.
 */
kind: AspectKind, 
/**
 * How the piece stands.
 */
fit: Fit, 
/**
 * What the piece has.
 */
has: string, 
/**
 * What the outlet asks for; empty when it does not say.
 */
wants: string, 
/**
 * What the checks say about it, each in one sentence.
 */
findings: Array<string>, };
export type AspectKind = "language" | "words" | "headline" | "label" | "bio" | "links" | "disclaimer" | "declarations" | "exclusivity" | "style";
export type Fit = "unasked" | "fits" | "answer" | "blocks";
export type SourceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Where it was found.
 */
url: string, 
/**
 * When it was captured: RFC 3339, UTC.
 */
captured_at: string, 
/**
 * BCP 47 tag.
 */
language: string, 
/**
 * BLAKE3 hash, in hex, of the original file; `None` when it was pasted.
 */
original: string | null, 
/**
 * How many pieces rest on it.
 */
pieces: number, };
export type SourceView = { 
/**
 * What lists show.
 */
row: SourceRow, 
/**
 * Its frozen text.
 */
text: string, 
/**
 * Words in it.
 */
words: number, 
/**
 * The pieces that rest on it.
 */
pieces: Array<string>, };
export type NewSource = { 
/**
 * What arrives.
 */
arrival: Arrival, 
/**
 * Its title; empty takes the text's own.
 */
title: string, 
/**
 * Where it was found; may be empty.
 */
url: string, 
/**
 * The piece it is attached to.
 */
piece: string | null, };
export type Attach = { 
/**
 * The source.
 */
source: string, 
/**
 * The piece.
 */
piece: string, 
/**
 * Tie (`true`) or untie.
 */
attached: boolean, };
export type SourceId = { 
/**
 * The source.
 */
id: string, };
export type FolderRow = { 
/**
 * Its path.
 */
path: string, 
/**
 * How many of its files are in the library.
 */
files: number, 
/**
 * What is wrong with it, and what to do.
 */
problem: string | null, 
/**
 * Files that another program emptied or changed beyond recognition.
 */
doubts: Array<Doubt>, };
export type Doubt = { 
/**
 * The file.
 */
path: string, 
/**
 * The piece.
 */
piece: string, 
/**
 * What was found.
 */
message: string, };
export type Settle = { 
/**
 * The file.
 */
path: string, 
/**
 * Take the file's words (`true`) or write the piece's over them; either stays in the history.
 */
take_file: boolean, };
export type FolderPath = { 
/**
 * Its path.
 */
path: string, };
export type StylesView = { 
/**
 * The folder that was chosen; empty for none.
 */
folder: string, 
/**
 * The rules that run: `Style.Rule`.
 */
rules: Array<string>, 
/**
 * What does not run or was not read, each with file and line.
 */
problems: Array<string>, };
export type BackupRow = { 
/**
 * Its file.
 */
path: string, 
/**
 * When: RFC 3339, UTC.
 */
at: string, 
/**
 * Its size in bytes (at most 4 GiB are told).
 */
bytes: number, };
export type OpenAgain = { 
/**
 * Begin a new library where the file is gone.
 */
anew: boolean, };
export type BackupPath = { 
/**
 * Its file.
 */
path: string, };
export type Event = { "kind": "pieces" } | { "kind": "piece", 
/**
 * The piece.
 */
id: string, 
/**
 * Its revision now.
 */
revision: number, } | { "kind": "sources" } | { "kind": "news", 
/**
 * What happened.
 */
message: string, } | { "kind": "problem", 
/**
 * What happened, what was kept, what to do.
 */
message: string, };
export type Error = { "kind": "unknown-command", 
/**
 * What it asked for.
 */
name: string, } | { "kind": "bad-request", 
/**
 * How it does not fit.
 */
message: string, } | { "kind": "not-found", 
/**
 * What is missing.
 */
message: string, } | { "kind": "blocked", 
/**
 * What blocks it.
 */
message: string, 
/**
 * How many findings.
 */
errors: number, } | { "kind": "password-wanted", 
/**
 * Whose, and where.
 */
message: string, } | { "kind": "changed-there", 
/**
 * Where, and what can be done.
 */
message: string, } | { "kind": "shut", 
/**
 * What happened, what was kept, what to do.
 */
message: string, 
/**
 * The library's file.
 */
path: string, 
/**
 * What stands in the way.
 */
cause: "not-a-library" | "damaged" | "newer" | "in-use" | "denied" | "gone" | "other", } | { "kind": "failed", 
/**
 * What happened, what was kept, what to do.
 */
message: string, };
export type Commands = { 
/**
 * What the window begins with.
 */
start: [null, Start], 
/**
 * What lies on the desk.
 */
overview: [null, Overview], 
/**
 * Keeps the person's settings.
 */
set_settings: [Settings, null], 
/**
 * Remembers where the person is, for the next start.
 */
set_bookmark: [Bookmark, null], 
/**
 * Lets the person choose a folder of dictionaries for spelling.
 */
choose_dictionaries: [null, null], 
/**
 * Fills an empty library with the sample desk.
 */
load_sample: [null, null], 
/**
 * Opens a piece.
 */
open: [PieceId, Opened], 
/**
 * Keeps changes to a piece; answers once they are on disk.
 */
edit: [Edit, Edited], 
/**
 * Sets authors, tags, categories.
 */
set_lists: [SetLists, Edited], 
/**
 * Sets state, due date, commissioned length.
 */
set_workflow: [SetWorkflow, null], 
/**
 * Starts a piece; answers with its id.
 */
create: [NewPiece, PieceId], 
/**
 * Puts a piece into the bin.
 */
bin: [PieceId, null], 
/**
 * Takes a piece out of the bin.
 */
unbin: [PieceId, null], 
/**
 * What lies in the bin.
 */
binned: [null, Bin], 
/**
 * Searches pieces and sources.
 */
search: [Search, Array<Hit>], 
/**
 * Reads every piece of something that arrives, keeping nothing yet.
 */
read: [Arrival, Array<Reading>], 
/**
 * Lets the person choose a folder of files to read.
 */
choose_arrivals: [null, ChosenFolder | null], 
/**
 * Who signs with a byline.
 */
signers: [BylineText, Array<string>], 
/**
 * Holds a reading against the library.
 */
appraise: [Reading, Appraisal], 
/**
 * The passages that a reading shares with something in the library.
 */
overlap: [Overlap, Array<PassageView>], 
/**
 * Keeps a reading as a piece.
 */
import: [Import, PieceId], 
/**
 * Overrules a finding.
 */
waive: [Waive, Checked], 
/**
 * Takes a waiver back.
 */
unwaive: [Unwaive, Checked], 
/**
 * Every rule of the checker.
 */
rules: [null, Array<RuleRow>], 
/**
 * A piece's history, the latest change first.
 */
history: [PieceId, Array<HistoryEntry>], 
/**
 * What differs between two versions.
 */
compare: [Compare, Array<Difference>], 
/**
 * Brings a version back, as a new change.
 */
restore_version: [RestoreVersion, Edited], 
/**
 * The piece as its outlet would publish it.
 */
preview: [PieceId, Preview], 
/**
 * Fetches an image that the person asked to see.
 */
image: [Link, ImageData], 
/**
 * Exports to a file that the person chooses.
 */
export: [Export, Exported], 
/**
 * Publishes to a target, as a draft.
 */
publish: [Publish, ReceiptView], 
/**
 * A piece's exports, the latest first.
 */
receipts: [PieceId, Array<ReceiptView>], 
/**
 * The sources.
 */
sources: [null, Array<SourceRow>], 
/**
 * The sources of one piece.
 */
sources_of: [PieceId, Array<SourceRow>], 
/**
 * Opens a source.
 */
source: [SourceId, SourceView], 
/**
 * Keeps a source.
 */
add_source: [NewSource, SourceView], 
/**
 * Ties a source to a piece, or unties them.
 */
attach: [Attach, null], 
/**
 * Puts a source into the bin.
 */
bin_source: [SourceId, null], 
/**
 * Takes a source out of the bin.
 */
unbin_source: [SourceId, null], 
/**
 * The authors.
 */
authors: [null, Array<AuthorRow>], 
/**
 * Outlets and registry, whole.
 */
house: [null, HouseView], 
/**
 * Keeps an entry of the house; answers with its id.
 */
put_entry: [PutEntry, EntryId], 
/**
 * Takes an entry out of the house.
 */
take_entry: [EntryId, null], 
/**
 * What stood in the place of an entry before, the latest first.
 */
past_of: [EntryId, Array<PastView>], 
/**
 * Keeps what can be read of an outlet file.
 */
import_outlet: [HouseFile, Imported], 
/**
 * Keeps what can be read of a registry file (TOML, or a list in CSV).
 */
import_registry: [HouseFile, Imported], 
/**
 * Proposes an outlet from a folder of its published pages that the person chooses; nothing is kept yet.
 */
learn_outlet: [null, Proposal | null], 
/**
 * Saves a part of the house where the person chooses.
 */
export_house: [ExportHouse, Exported], 
/**
 * Holds a piece against several outlets.
 */
measure: [Measure, Array<Measured>], 
/**
 * The linked folders.
 */
folders: [null, Array<FolderRow>], 
/**
 * Links a folder that the person chooses.
 */
link_folder: [null, Array<FolderRow>], 
/**
 * Ends a link; files and pieces stay.
 */
unlink_folder: [FolderPath, Array<FolderRow>], 
/**
 * Settles a doubt about a linked file.
 */
settle: [Settle, Array<FolderRow>], 
/**
 * The house styles that pieces are held against.
 */
styles: [null, StylesView], 
/**
 * Lets the person choose the folder of the house styles.
 */
choose_styles: [null, StylesView], 
/**
 * Reads the house styles again.
 */
read_styles: [null, StylesView], 
/**
 * Holds pieces against no house styles any more.
 */
drop_styles: [null, StylesView], 
/**
 * The backups, the latest first.
 */
backups: [null, Array<BackupRow>], 
/**
 * Makes a backup now.
 */
back_up: [null, Array<BackupRow>], 
/**
 * Brings a backup back; the present library is kept aside as another.
 */
restore_backup: [BackupPath, null], 
/**
 * Opens the library again where something stood in the way.
 */
open_again: [OpenAgain, null], 
/**
 * Opens an address outside.
 */
open_link: [Link, null], };

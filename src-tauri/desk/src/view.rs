//! What crosses the bridge: plain data in the editor's words, offsets in UTF-16 code units.
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use stet_core::{Field, Place, Ruling, Safety, Severity, TargetKind};

/// Marks a type that crosses the bridge: TypeScript gets its own form of it from the tests.
macro_rules! views {
    ($($(#[$attr:meta])* $kind:ident $name:ident $body:tt)*) => {
        $(
            #[derive(Clone, Debug, Serialize, Deserialize)]
            #[cfg_attr(test, derive(ts_rs::TS))]
            $(#[$attr])*
            pub $kind $name $body
        )*

        /// The TypeScript declarations of all of them.
        #[cfg(test)]
        pub(crate) fn declarations(config: &ts_rs::Config) -> Vec<String> {
            use ts_rs::TS as _;
            vec![$($name::decl(config),)*]
        }
    };
}

views! {
    /// Who asks about one piece.
    struct PieceId {
        /// The piece.
        pub id: String,
    }

    /// One line of the list, one card of the board.
    struct PieceRow {
        /// The piece.
        pub id: String,
        /// Its headline; empty while it has none.
        pub headline: String,
        /// The authors' names, or the byline.
        pub byline: String,
        /// Words in the body.
        pub words: u32,
        /// Words commissioned.
        pub commissioned: Option<u32>,
        /// RFC 3339 date.
        pub due: Option<String>,
        /// Workflow state.
        pub state: String,
        /// Id of its outlet; empty when none is chosen.
        pub outlet: String,
        /// Open findings that block export.
        pub errors: u32,
        /// Open findings that want an answer.
        pub warnings: u32,
        /// When it was last changed: RFC 3339, UTC.
        pub changed_at: String,
        /// Path of the linked file it is kept in step with.
        pub file: Option<String>,
    }

    /// What the window shows first.
    struct Overview {
        /// The pieces outside the bin, last changed first.
        pub pieces: Vec<PieceRow>,
        /// The workflow states in order.
        pub states: Vec<String>,
        /// The outlets.
        pub outlets: Vec<OutletRow>,
        /// The settings.
        pub settings: Settings,
        /// The library's file.
        pub library: String,
        /// True until the library holds its first piece.
        pub empty: bool,
    }

    /// An outlet, as lists show it.
    struct OutletRow {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its main language.
        pub language: String,
        /// Least and most words.
        pub words: (Option<u32>, Option<u32>),
        /// Names of its targets.
        pub targets: Vec<TargetRow>,
        /// The whole outlet file (TOML).
        pub toml: String,
    }

    /// A configured place to export to.
    struct TargetRow {
        /// What the desk calls it.
        pub name: String,
        /// What kind of system it is.
        #[cfg_attr(test, ts(type = "\"wordpress\""))]
        pub kind: TargetKind,
        /// Its address.
        pub url: String,
        /// Who signs in there.
        pub user: String,
    }

    /// An author, as lists show it.
    struct AuthorRow {
        /// Its id.
        pub id: String,
        /// The byline name.
        pub name: String,
        /// Other spellings.
        pub aliases: Vec<String>,
        /// The bio as it is to be printed.
        pub bio: String,
        /// Roles and organisations held today.
        pub roles: Vec<String>,
        /// The entry as it stands in an authors file (TOML).
        pub toml: String,
    }

    /// The person's own settings.
    struct Settings {
        /// Who sits at this desk; signs changes and waivers.
        pub person: String,
        /// `system`, `paper` or `lamp`.
        pub theme: String,
    }

    /// A piece, opened in the editor.
    struct Opened {
        /// The piece.
        pub id: String,
        /// Counts this piece's changes since the program started.
        pub revision: u32,
        /// The body, LF line ends.
        pub body: String,
        /// Every field that is not empty.
        #[cfg_attr(test, ts(type = "{ [field in Field]?: string }"))]
        pub fields: BTreeMap<Field, String>,
        /// The authors' names.
        pub authors: Vec<String>,
        /// Free keywords.
        pub tags: Vec<String>,
        /// The outlet's sections.
        pub categories: Vec<String>,
        /// What the desk has agreed about it.
        pub workflow: WorkflowView,
        /// Its findings.
        pub checked: Checked,
        /// Path of the linked file it is kept in step with.
        pub file: Option<String>,
        /// True when it lies in the bin.
        pub binned: bool,
    }

    /// What the desk has agreed about a piece.
    struct WorkflowView {
        /// Where it stands.
        pub state: String,
        /// RFC 3339 date.
        pub due: Option<String>,
        /// Words commissioned.
        pub commissioned: Option<u32>,
    }

    /// One change to one text of a piece. All changes of a set speak of the text before any of them.
    struct Change {
        /// Which text.
        #[cfg_attr(test, ts(type = "Place"))]
        pub place: Place,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What comes in its place.
        pub insert: String,
    }

    /// Asks to keep changes. Without changes it asks what others have changed since.
    struct Edit {
        /// The piece.
        pub id: String,
        /// The revision that the editor's text was at.
        pub revision: u32,
        /// What was changed, in order of place and offset.
        pub changes: Vec<Change>,
        /// How: `typing`, `paste`, `fix:RULE`, `undo`.
        pub origin: String,
    }

    /// The changes are on disk.
    struct Edited {
        /// The revision that holds them.
        pub revision: u32,
        /// What others changed meanwhile, speaking of the editor's own text after its changes.
        pub incoming: Vec<Change>,
        /// The findings of that revision.
        pub checked: Checked,
    }

    /// What the checks say about one revision.
    struct Checked {
        /// The revision they looked at.
        pub revision: u32,
        /// What is open, in reading order.
        pub findings: Vec<FindingView>,
        /// What was overruled.
        pub waived: Vec<WaivedView>,
        /// Words in the body.
        pub words: u32,
        /// The exact version: BLAKE3 hash in hex.
        pub version: String,
    }

    /// What a rule says about a span.
    struct FindingView {
        /// The rule's id.
        pub rule: String,
        /// How much it weighs.
        #[cfg_attr(test, ts(type = "Severity"))]
        pub severity: Severity,
        /// Which text.
        #[cfg_attr(test, ts(type = "Place"))]
        pub place: Place,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What is wrong, in one sentence.
        pub message: String,
        /// Why it matters.
        pub why: String,
        /// What it is about, for waiving it.
        pub subject: String,
        /// Hash of its surroundings, for waiving it.
        pub context: String,
        /// Ways to put it right, the best first.
        pub fixes: Vec<FixView>,
    }

    /// One way to put a finding right. The editor applies it, so that undo takes it back.
    struct FixView {
        /// What the button says.
        pub title: String,
        /// Whether it may be applied without asking.
        #[cfg_attr(test, ts(type = "\"safe\" | \"suggested\""))]
        pub safety: Safety,
        /// What it changes.
        pub changes: Vec<Change>,
    }

    /// A finding that a person has overruled.
    struct WaivedView {
        /// The waiver's id.
        pub waiver: String,
        /// The rule's id.
        pub rule: String,
        /// What the rule says.
        pub message: String,
        /// Waived (an error) or dismissed.
        #[cfg_attr(test, ts(type = "\"waived\" | \"dismissed\""))]
        pub ruling: Ruling,
        /// Why it was overruled.
        pub reason: String,
        /// By whom.
        pub by: String,
        /// When: RFC 3339, UTC.
        pub at: String,
    }

    /// Asks to overrule a finding.
    struct Waive {
        /// The piece.
        pub id: String,
        /// The rule.
        pub rule: String,
        /// The finding's subject.
        pub subject: String,
        /// The finding's context.
        pub context: String,
        /// Waive (an error) or dismiss.
        #[cfg_attr(test, ts(type = "\"waived\" | \"dismissed\""))]
        pub ruling: Ruling,
        /// Why; must not be empty.
        pub reason: String,
        /// The last day it holds: RFC 3339 date.
        pub until: Option<String>,
    }

    /// Takes a waiver back.
    struct Unwaive {
        /// The piece.
        pub id: String,
        /// The waiver.
        pub waiver: String,
    }

    /// Sets the lists of a piece; what is absent stays.
    struct SetLists {
        /// The piece.
        pub id: String,
        /// The authors' names.
        pub authors: Option<Vec<String>>,
        /// Free keywords.
        pub tags: Option<Vec<String>>,
        /// The outlet's sections.
        pub categories: Option<Vec<String>>,
    }

    /// Sets what the desk has agreed.
    struct SetWorkflow {
        /// The piece.
        pub id: String,
        /// All of it.
        pub workflow: WorkflowView,
    }

    /// A new piece.
    struct NewPiece {
        /// Its headline; may be empty.
        pub headline: String,
        /// Its outlet's id; may be empty.
        pub outlet: String,
    }

    /// A query, as it is typed.
    struct Search {
        /// Words, beginnings of words, "phrases".
        pub query: String,
    }

    /// Something found.
    struct Hit {
        /// `piece` or `source`.
        #[cfg_attr(test, ts(type = "\"piece\" | \"source\""))]
        pub kind: String,
        /// Its id.
        pub id: String,
        /// Its headline or title.
        pub title: String,
        /// The words around, in turn plain and matching, plain first.
        pub snippet: Vec<String>,
    }

    /// Something that arrives: pasted text, or a file's bytes.
    struct Arrival {
        /// The file's name; empty for a paste.
        pub name: String,
        /// A paste's text.
        pub text: Option<String>,
        /// A file's bytes, in base64.
        pub bytes: Option<String>,
    }

    /// What reading made of it, before anything is kept.
    struct Reading {
        /// The file's name; empty for a paste.
        pub name: String,
        /// The body, Markdown.
        pub body: String,
        /// Every field found.
        #[cfg_attr(test, ts(type = "{ [field in Field]?: string }"))]
        pub fields: BTreeMap<Field, String>,
        /// The authors' names.
        pub authors: Vec<String>,
        /// Free keywords.
        pub tags: Vec<String>,
        /// What was cut off, in order.
        pub cut: Vec<CutView>,
        /// Words in the body.
        pub words: u32,
        /// `markdown`, `text` or `html`.
        pub format: String,
    }

    /// A stretch that reading left out of the piece.
    struct CutView {
        /// The words.
        pub text: String,
        /// Why it is not the piece.
        pub reason: String,
    }

    /// Keeps a reading as a piece, corrected by the person.
    struct Import {
        /// What to keep.
        pub reading: Reading,
        /// Its outlet's id; may be empty.
        pub outlet: String,
    }

    /// One change of a piece's history, the latest first.
    struct HistoryEntry {
        /// The version after it, for asking about it.
        pub version: String,
        /// Who.
        pub person: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// How: `typing`, `paste`, `fix:RULE`, `import`, `file`.
        pub origin: String,
        /// What it touched: names of texts, or `authors`, `tags`, `workflow`, `waivers`.
        pub places: Vec<String>,
    }

    /// Two versions to compare; `to` empty means the present.
    struct Compare {
        /// The piece.
        pub id: String,
        /// The earlier version; empty means before the first word.
        pub from: String,
        /// The later version.
        pub to: String,
    }

    /// What differs in one text.
    struct Difference {
        /// Which text, or `authors`, `tags`, `categories`.
        pub place: String,
        /// The whole text in pieces, word by word.
        pub parts: Vec<Part>,
    }

    /// A stretch of a compared text.
    struct Part {
        /// Whether it stood, went or came.
        #[cfg_attr(test, ts(type = "\"same\" | \"gone\" | \"new\""))]
        pub kind: String,
        /// The words.
        pub text: String,
    }

    /// Brings an earlier version back, as a new change.
    struct RestoreVersion {
        /// The piece.
        pub id: String,
        /// The version.
        pub version: String,
    }

    /// The piece as its outlet would publish it.
    struct Preview {
        /// Sanitised HTML of the article; remote images wait for a click.
        pub html: String,
        /// BCP 47 tag; empty when unknown.
        pub language: String,
    }

    /// Exports a piece to a file that the person chooses.
    struct Export {
        /// The piece.
        pub id: String,
        /// The form of the file.
        pub format: ExportFormat,
    }

    /// The file forms of export.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "kebab-case")]
    enum ExportFormat {
        /// A whole HTML page with JSON-LD.
        Html,
        /// Stet's own Markdown file; imports back unchanged.
        Markdown,
        /// Markdown for Hugo.
        Hugo,
        /// Markdown for Jekyll.
        Jekyll,
        /// Markdown for Eleventy.
        Eleventy,
    }

    /// Where an export lies.
    struct Exported {
        /// The file; `None` when the person chose none.
        pub path: Option<String>,
    }

    /// Publishes a piece to a target as a draft.
    struct Publish {
        /// The piece.
        pub id: String,
        /// The target's name.
        pub target: String,
        /// The password, where no keychain keeps it.
        pub password: Option<String>,
        /// Replace what somebody changed there meanwhile; only after the person has been told.
        #[serde(default)]
        pub overwrite: bool,
    }

    /// The record of one export.
    struct ReceiptView {
        /// The target's name.
        pub target: String,
        /// The version that was sent.
        pub version: String,
        /// Its id there.
        pub remote_id: String,
        /// Where to read it.
        pub url: String,
        /// Where to edit it.
        pub edit_url: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// What came back other than it was sent, in words.
        pub differences: Vec<String>,
    }

    /// A source, as lists show it.
    struct SourceRow {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// Where it was found.
        pub url: String,
        /// When it was captured: RFC 3339, UTC.
        pub captured_at: String,
        /// BCP 47 tag.
        pub language: String,
        /// BLAKE3 hash, in hex, of the original file; `None` when it was pasted.
        pub original: Option<String>,
        /// How many pieces rest on it.
        pub pieces: u32,
    }

    /// A source, opened.
    struct SourceView {
        /// What lists show.
        pub row: SourceRow,
        /// Its frozen text.
        pub text: String,
        /// Words in it.
        pub words: u32,
        /// The pieces that rest on it.
        pub pieces: Vec<String>,
    }

    /// A new source: a paste, or a file.
    struct NewSource {
        /// What arrives.
        pub arrival: Arrival,
        /// Its title; empty takes the text's own.
        pub title: String,
        /// Where it was found; may be empty.
        pub url: String,
        /// The piece it is attached to.
        pub piece: Option<String>,
    }

    /// Ties a source to a piece, or unties them.
    struct Attach {
        /// The source.
        pub source: String,
        /// The piece.
        pub piece: String,
        /// Tie (`true`) or untie.
        pub attached: bool,
    }

    /// Who asks about one source.
    struct SourceId {
        /// The source.
        pub id: String,
    }

    /// What lies in the bin.
    struct Bin {
        /// Pieces.
        pub pieces: Vec<PieceRow>,
        /// Sources.
        pub sources: Vec<SourceRow>,
    }

    /// A TOML file of an outlet or of authors.
    struct RegistryFile {
        /// Its text.
        pub toml: String,
    }

    /// A folder kept in step with the library.
    struct FolderRow {
        /// Its path.
        pub path: String,
        /// How many of its files are in the library.
        pub files: u32,
        /// What is wrong with it, and what to do.
        pub problem: Option<String>,
        /// Files that another program emptied or changed beyond recognition.
        pub doubts: Vec<Doubt>,
    }

    /// A linked file that is too different to be taken in without asking. Piece and file stay as they are till then.
    struct Doubt {
        /// The file.
        pub path: String,
        /// The piece.
        pub piece: String,
        /// What was found.
        pub message: String,
    }

    /// Settles a doubt.
    struct Settle {
        /// The file.
        pub path: String,
        /// Take the file's words (`true`) or write the piece's over them; either stays in the history.
        pub take_file: bool,
    }

    /// Who asks about one folder.
    struct FolderPath {
        /// Its path.
        pub path: String,
    }

    /// A backup.
    struct BackupRow {
        /// Its file.
        pub path: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// Its size in bytes (at most 4 GiB are told).
        pub bytes: u32,
    }

    /// Who asks about one backup.
    struct BackupPath {
        /// Its file.
        pub path: String,
    }

    /// A rule of the checker.
    struct RuleRow {
        /// Its id.
        pub id: String,
        /// What it finds.
        pub summary: String,
        /// Why that matters.
        pub why: String,
        /// The standard or guideline it comes from.
        pub source: String,
        /// How much it weighs by itself.
        #[cfg_attr(test, ts(type = "Severity"))]
        pub severity: Severity,
    }

    /// An address to open outside, after the person has seen it.
    struct Link {
        /// The address: http, https or mailto.
        pub url: String,
    }

    /// What Rust tells without being asked: the world has changed.
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Event {
        /// Pieces came, went or changed their row.
        Pieces,
        /// A piece's text was changed by something other than the editor.
        Piece {
            /// The piece.
            id: String,
            /// Its revision now.
            revision: u32,
        },
        /// Sources came, went or changed.
        Sources,
        /// Something a person should know.
        Notice {
            /// What happened, what was kept, what to do.
            message: String,
        },
    }
}

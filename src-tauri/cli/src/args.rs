//! The command line: every command, flag and word of help.
mod house;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(crate) use house::{Author, Measure, Outlet, Registry, RegistryList};

/// The editorial desk from a terminal: read, check, write and publish opinion pieces.
///
/// Commands that take FILEs need no library. The others work on a library, one SQLite file, which may
/// be open in the window at the same time for everything that only reads.
#[derive(Debug, Parser)]
#[command(
    name = "stet",
    version,
    after_help = "Exit codes: 0 fine, 1 findings at error, 2 usage or input error.\n\n\
                  Examples:\n  stet check piece.md --outlet harbour.toml\n  \
                  stet read page.html --format markdown > piece.md\n  \
                  stet write piece.md --to html --out piece.html"
)]
pub(crate) struct Cli {
    /// The library to work on; without it, the one the window opens
    #[arg(
        long,
        global = true,
        env = "STET_LIBRARY",
        hide_env_values = true,
        value_name = "FILE"
    )]
    pub(crate) library: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Read(Read),
    Check(Check),
    Waive(Waive),
    Measure(Measure),
    Lsp(Lsp),
    Write(Write),
    Import(Import),
    List(List),
    Search(Search),
    Export(Export),
    Publish(Publish),
    #[command(subcommand)]
    Source(Source),
    #[command(subcommand)]
    Outlet(Outlet),
    #[command(subcommand)]
    Registry(Registry),
    #[command(subcommand)]
    Author(Author),
    Backup(Backup),
    Restore(Restore),
    Rules(Rules),
    Explain(Explain),
    Completions(Completions),
    Man(Man),
}

/// Read files into furniture and body, keeping nothing
///
/// Markdown, pasted page text, saved and archived web pages, Word, OpenDocument and RTF documents and e-mail are
/// told apart by what they hold. One JSON object is printed per file and line, for a mailbox one per message; what is
/// not found is null. What was cut off as page chrome stands in `cut`, how each field was found and how sure that is in
/// `evidence`, a document's own comments and tracked changes in `comments` and `changes`.
#[derive(Debug, Args)]
pub(crate) struct Read {
    /// Files or folders to read; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What to print
    #[arg(long, value_enum, default_value_t = ReadFormat::Json)]
    pub(crate) format: ReadFormat,
    /// How to read the tracked changes of documents
    #[arg(long, value_enum, default_value_t = ReadChanges::Accepted)]
    pub(crate) changes: ReadChanges,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ReadChanges {
    /// As if every change had been accepted
    Accepted,
    /// As if every change had been rejected
    Rejected,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ReadFormat {
    /// One object per line
    Json,
    /// A Markdown file with front matter
    Markdown,
}

/// Check files against the rules of an opinion desk
///
/// Folders are searched for every kind of file that can hold a piece. Offsets count bytes: of the file itself
/// for Markdown and plain text, of the body or the field for other formats.
///
/// What a file is held against is said by the `stet.toml` in its folder, or in the nearest folder above that has one;
/// flags go before it. A `stet.toml` may name `outlet` (a file), `outlets` and `registry` (lists of files or folders),
/// `styles` (a folder of house styles in the format of Vale, or a `.vale.ini`; without it, the nearest `.vale.ini` above
/// holds), rules that are `off` (ids, or `quote.*` for a group), and give rules another weight under `[severity]`.
///
/// With `--grammar`, or `grammar = true` in a `stet.toml`, English is read for grammar and spelling and other languages are
/// held against Hunspell’s dictionaries: notes with the rules `grammar.…` and `spelling.unknown`, never errors. Quotations,
/// names and house spellings are left alone.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Files or folders to check; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The outlet whose house rules apply (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) outlet: Option<PathBuf>,
    /// The authors the desk knows (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) authors: Option<PathBuf>,
    /// House styles in the format of Vale: a folder of them or a `.vale.ini`; what is not supported is named and does not run
    #[arg(long, value_name = "PATH")]
    pub(crate) styles: Option<PathBuf>,
    /// The day to check for; without it, today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<jiff::civil::Date>,
    /// What to print
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(crate) format: CheckFormat,
    /// Apply the safe fixes to the files, then report what is left
    #[arg(long)]
    pub(crate) fix: bool,
    /// Read for grammar and spelling, too
    #[arg(long)]
    pub(crate) grammar: bool,
    /// A folder with dictionaries (`de_DE.aff`, `de_DE.dic`) and words of one’s own (`words.txt`, a line each), for --grammar
    #[arg(long, value_name = "FOLDER", requires = "grammar")]
    pub(crate) dictionaries: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people
    Human,
    /// One object per finding and line
    Json,
    /// One SARIF 2.1.0 log
    Sarif,
    /// Workflow commands that GitHub Actions shows beside the lines
    Github,
}

/// Overrule findings in a Markdown file, with a reason
///
/// Findings at error are waived, others dismissed. The ruling is kept in the file's front matter (`rulings`) with a hash of
/// the words around its subject: it survives edits elsewhere, and the finding comes back when its sentence changes or the
/// ruling's time is up.
#[derive(Debug, Args)]
pub(crate) struct Waive {
    /// The Markdown file
    pub(crate) file: PathBuf,
    /// The rule's id
    #[arg(long, value_name = "ID")]
    pub(crate) rule: String,
    /// Only the finding on this line
    #[arg(long, value_name = "N")]
    pub(crate) line: Option<usize>,
    /// Why it is let stand
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: String,
    /// Who lets it stand
    #[arg(long, value_name = "NAME")]
    pub(crate) by: String,
    /// The last day the ruling holds
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) until: Option<jiff::civil::Date>,
    /// The outlet whose house rules apply (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) outlet: Option<PathBuf>,
    /// The authors the desk knows (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) authors: Option<PathBuf>,
    /// The day to check for; without it, today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<jiff::civil::Date>,
}

/// Serve an editor: findings and fixes over the Language Server Protocol
///
/// Speaks on standard input and output. Editors that can start a language server (VS Code, Neovim, Zed, Helix, Emacs and
/// others) show the same findings as `stet check` for Markdown and plain text, with their fixes, the reason of each rule under
/// the pointer, and `source.fixAll.stet` for all safe fixes at once. The `stet.toml` above a file says what it is held against.
#[derive(Debug, Args)]
pub(crate) struct Lsp {
    /// The outlet whose house rules apply (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) outlet: Option<PathBuf>,
    /// The authors the desk knows (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) authors: Option<PathBuf>,
    /// The day to check for; without it, today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<jiff::civil::Date>,
    /// Standard input and output, which are spoken on anyway; editors that name them may
    #[arg(long, hide = true)]
    pub(crate) stdio: bool,
}

/// Write a piece as another kind of file
#[derive(Debug, Args)]
pub(crate) struct Write {
    /// The piece: Markdown, page text or HTML; `-` is standard input
    pub(crate) file: PathBuf,
    /// The form to write
    #[arg(long, value_enum)]
    pub(crate) to: WriteFormat,
    /// Where to write it; `-` is standard output
    #[arg(long, value_name = "PATH")]
    pub(crate) out: PathBuf,
    /// The outlet that publishes it (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) outlet: Option<PathBuf>,
    /// The authors the desk knows (TOML)
    #[arg(long, value_name = "FILE.toml")]
    pub(crate) authors: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum WriteFormat {
    /// A whole HTML page with JSON-LD
    Html,
    /// Stet's own Markdown with front matter; imports back unchanged
    Markdown,
    /// Markdown for Hugo
    Hugo,
    /// Markdown for Jekyll
    Jekyll,
    /// Markdown for Eleventy
    Eleventy,
}

/// Import files or folders into the library as pieces
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Files or folders; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// The id of the outlet they are for
    #[arg(long, value_name = "ID", default_value = "")]
    pub(crate) outlet: String,
    /// Print one JSON object per piece and line
    #[arg(long)]
    pub(crate) json: bool,
}

/// List the pieces of the library
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Print one JSON object per piece and line
    #[arg(long)]
    pub(crate) json: bool,
}

/// Search pieces and sources
///
/// Every word matches words that begin with it; "quoted words" match as a phrase. Diacritics do not matter.
#[derive(Debug, Args)]
pub(crate) struct Search {
    /// What to look for
    #[arg(required = true)]
    pub(crate) query: Vec<String>,
    /// Print one JSON object per hit and line
    #[arg(long)]
    pub(crate) json: bool,
}

/// Export a piece of the library to a file
///
/// A piece with findings at error that are neither fixed nor waived is not exported.
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The piece's id, or the beginning of it
    pub(crate) piece: String,
    /// The form to write
    #[arg(long, value_enum, default_value_t = WriteFormat::Html)]
    pub(crate) to: WriteFormat,
    /// Where to write it; `-` is standard output
    #[arg(long, value_name = "PATH")]
    pub(crate) out: PathBuf,
}

/// Publish a piece of the library to a target, as a draft
///
/// The password is taken from STET_PASSWORD, or from the keychain of the system, or asked for.
#[derive(Debug, Args)]
pub(crate) struct Publish {
    /// The piece's id, or the beginning of it
    pub(crate) piece: String,
    /// The target's name, as its outlet has it
    #[arg(long, value_name = "NAME")]
    pub(crate) target: String,
    /// Replace what somebody changed in the draft there since it was last sent
    #[arg(long)]
    pub(crate) overwrite: bool,
    /// Print the receipt as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Keep what pieces rest on: add, list, show, attach sources
#[derive(Debug, Subcommand)]
pub(crate) enum Source {
    /// Keep a file as a source, its text frozen and the file itself with it
    Add {
        /// The file; `-` is standard input
        file: PathBuf,
        /// Its title; without it, the text's own
        #[arg(long, default_value = "")]
        title: String,
        /// Where it was found
        #[arg(long, default_value = "")]
        url: String,
        /// The piece it is attached to
        #[arg(long, value_name = "ID")]
        piece: Option<String>,
    },
    /// List the sources
    List {
        /// Print one JSON object per source and line
        #[arg(long)]
        json: bool,
    },
    /// Print a source's text
    Show {
        /// The source's id, or the beginning of it
        source: String,
    },
    /// Attach a source to a piece
    Attach {
        /// The source's id, or the beginning of it
        source: String,
        /// The piece's id, or the beginning of it
        piece: String,
    },
}

/// Back the library up now, or list its backups
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// List the backups instead of making one
    #[arg(long)]
    pub(crate) list: bool,
    /// Print one JSON object per backup and line
    #[arg(long)]
    pub(crate) json: bool,
}

/// Bring a backup back; the present library is kept aside as another backup
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The backup
    pub(crate) backup: PathBuf,
}

/// List the rules of the checker
#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// Print one JSON object per rule and line
    #[arg(long)]
    pub(crate) json: bool,
}

/// Explain a rule: what it finds, why, with examples
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The rule's id, as findings show it
    pub(crate) rule: String,
}

/// Print a completion script for a shell
#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell
    pub(crate) shell: clap_complete::Shell,
}

/// Print the manual page (roff), or the whole manual as Markdown
#[derive(Debug, Args)]
pub(crate) struct Man {
    /// Print every command's help as one Markdown page
    #[arg(long)]
    pub(crate) markdown: bool,
}

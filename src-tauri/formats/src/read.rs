//! Reading: the bytes of a file or a paste become a piece, and nothing that was left out is lost.
mod afterword;
mod appended;
mod archive;
mod assemble;
mod assign;
mod block;
mod date;
pub(crate) mod decode;
mod end_mark;
mod evidence;
mod footnotes;
mod html;
mod language;
mod line;
mod mail;
mod map;
mod markdown;
mod markup;
#[cfg(test)]
mod measured;
mod names;
mod office;
mod pasted;
mod promo;
mod record;
mod review;
mod text;
mod vocabulary;

use serde::Serialize;
use stet_core::{Piece, Place, file::FileError};
use thiserror::Error;

pub use evidence::{Evidence, Found, How, Sure};
pub use mail::Mail;
pub use map::SourceMap;
pub use pasted::read_pasted;
pub use record::ReadRecord;
pub use review::{Attachment, Change, ChangeKind, Changes, Comment, Reply, Review};

/// What reading made of a file.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The piece.
    pub piece: Piece,
    /// What was left out of it, in reading order.
    pub cut: Vec<Cut>,
    /// What kind of file it was.
    pub format: Format,
    /// The way back from the piece to the bytes of the file; `None` for HTML, whose text is converted.
    pub map: Option<SourceMap>,
    /// The paragraphs of the file in its order, each with what became of it. What front matter says is none.
    pub passages: Vec<Passage>,
    /// How each field was found, and how sure that is.
    pub evidence: Evidence,
    /// The e-mail that brought it.
    pub mail: Option<Mail>,
    /// What people said about it in the file: comments, tracked changes.
    pub review: Review,
    /// The pictures that came inside the file.
    pub pictures: Vec<Attachment>,
}

impl Reading {
    /// Notes what stood after the piece and is no part of it.
    fn leave_out(&mut self, cut: Vec<Cut>) {
        let passages = cut.iter().cloned().map(Passage::from);
        self.passages.extend(passages);
        self.cut.extend(cut);
    }
}

/// A stretch that reading left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cut {
    /// The words.
    pub text: String,
    /// Why they are not the piece.
    pub reason: Reason,
}

impl From<Cut> for Passage {
    fn from(cut: Cut) -> Self {
        Self {
            markdown: cut.text.clone(),
            text: cut.text,
            became: Became::Cut(cut.reason),
        }
    }
}

/// A paragraph, heading, list or the like of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its words, on one line.
    pub text: String,
    /// The same as it stands in a body: Markdown.
    pub markdown: String,
    /// What it became; where it is several things, the first of them.
    pub became: Became,
}

/// What became of a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// A part of the piece.
    Part(Place),
    /// It was left out.
    Cut(Reason),
}

/// Why words are not the piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The page around the piece: menus, share buttons, boxes, teasers.
    Chrome,
    /// It stands after the end of the piece.
    AfterEnd,
    /// It says again what the piece has said.
    Repeated,
    /// A notice about readers' comments, advertising or the like.
    Notice,
    /// The caption or credit of a picture that is not here.
    Caption,
    /// The page's own dating, beside the date of publication.
    Date,
    /// A letter around the piece: greeting, cover words, signature.
    Letter,
    /// An earlier e-mail that is answered or passed on.
    Quoted,
    /// Words that the file holds and does not show.
    Hidden,
}

impl Reason {
    /// The reason in words.
    #[must_use]
    pub const fn describe(self) -> &'static str {
        match self {
            Self::Chrome => "part of the page, not of the piece",
            Self::AfterEnd => "stands after the end of the piece",
            Self::Repeated => "says again what the piece has said",
            Self::Notice => "a notice about comments or advertising",
            Self::Caption => "caption or credit of a picture",
            Self::Date => "the page’s own dating",
            Self::Letter => "the letter around the piece",
            Self::Quoted => "an earlier e-mail",
            Self::Hidden => "hidden in the file",
        }
    }
}

/// The kinds of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// Markdown, with front matter or without.
    Markdown,
    /// Plain text, such as a page pasted from a browser.
    Text,
    /// A saved web page.
    Html,
    /// An e-mail, with what is attached to it.
    Email,
    /// A Word document.
    Word,
    /// An OpenDocument text.
    OpenDocument,
    /// Rich Text Format.
    Rtf,
}

/// Why a file cannot be read. `name` is the file as it was given.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// Nothing is in it.
    #[error("{name} is empty. Nothing was read.")]
    Empty {
        /// The file.
        name: String,
    },
    /// It is larger than any article.
    #[error("{name} has {megabytes} MB; Stet reads files of up to {} MB. Save the article alone and try again.", MOST_BYTES >> 20)]
    TooLarge {
        /// The file.
        name: String,
        /// Its size.
        megabytes: usize,
    },
    /// It is not text.
    #[error(
        "{name} is {what}, which Stet does not read. Save it as plain text, Markdown or HTML, or paste its text."
    )]
    NotText {
        /// The file.
        name: String,
        /// What it seems to be, with its article: “a PDF”.
        what: &'static str,
    },
    /// Its elements are nested deeper than any page needs.
    #[error(
        "{name} nests its elements more than {levels} levels deep, so it is damaged or was made to do harm. Paste the article’s text instead."
    )]
    TooDeep {
        /// The file.
        name: String,
        /// The deepest that is read.
        levels: usize,
    },
    /// It is a package that is cut short or broken.
    #[error(
        "{name} is damaged: it ends too early or its parts do not fit together. Ask for the file again, or open it in a word processor and save it anew."
    )]
    Damaged {
        /// The file.
        name: String,
    },
    /// It is encrypted.
    #[error(
        "{name} is password-protected. Open it in the program it was made with, save it without the password, and try again."
    )]
    Protected {
        /// The file.
        name: String,
    },
    /// It unpacks to more than any document holds.
    #[error(
        "{name} unpacks to more than {megabytes} MB, so it is damaged or was made to do harm. Paste the article’s text instead."
    )]
    Bomb {
        /// The file.
        name: String,
        /// The most that is unpacked.
        megabytes: u64,
    },
    /// It is a document of a kind that can be saved as one that is read.
    #[error(
        "{name} is {what}, which Stet does not read. Open it in the program it was made with, save it as a Word document (.docx), and try again."
    )]
    OtherDocument {
        /// The file.
        name: String,
        /// What it is, with its article.
        what: &'static str,
    },
    /// It is a page without an article.
    #[error(
        "{name} holds no text that could be a piece. If the page shows some in the browser, paste it from there."
    )]
    NoText {
        /// The file.
        name: String,
    },
    /// Its front matter cannot be read.
    #[error("{name}: {error}")]
    FrontMatter {
        /// The file.
        name: String,
        /// What is wrong, and where.
        error: FileError,
    },
}

/// The largest file that is read: 32 MB.
pub const MOST_BYTES: usize = 32 << 20;

/// The extensions of files that can hold a piece, in lower case.
pub const EXTENSIONS: &[&str] = &[
    "md", "markdown", "mdown", "mkd", "qmd", "txt", "html", "htm", "xhtml", "mht", "mhtml", "docx",
    "odt", "rtf", "eml", "mbox",
];

/// Whether what is not the piece is left out or left in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chrome {
    Cut,
    Keep,
}

/// Reads a piece from a file's bytes. The format is told from the content, then from the extension of `name`.
///
/// # Errors
/// Why it cannot be read, naming the file and what to do.
pub fn read(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    read_changed(name, bytes, Changes::Accepted)
}

/// Who signs with a byline: “By Ann Lee and Bo Dahl” as two names. Empty when nobody can be told.
#[must_use]
pub fn signers(byline: &str) -> Vec<String> {
    names::byline(byline)
        .map(|byline| byline.names)
        .unwrap_or_default()
}

/// Reads a piece as [`read`] does, as if its tracked changes had all been accepted or all been rejected.
///
/// # Errors
/// Why it cannot be read, naming the file and what to do.
pub fn read_changed(name: &str, bytes: &[u8], changes: Changes) -> Result<Reading, ReadError> {
    read_as(name, bytes, Chrome::Cut, changes)
}

/// Reads a piece as [`read`] does, but leaves in the body what is not the piece, for checks to find. The site around
/// the piece of a saved web page is nobody's slip: there it is cut off as ever.
///
/// # Errors
/// Why it cannot be read, naming the file and what to do.
pub fn read_whole(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    read_as(name, bytes, Chrome::Keep, Changes::Accepted)
}

/// Reads every piece of a file, as [`read_changed`] does: each message of a mailbox, the one piece of any other file.
#[must_use]
pub fn read_each(name: &str, bytes: &[u8], changes: Changes) -> Vec<Result<Reading, ReadError>> {
    if bytes.len() > MOST_BYTES || !mail::is_mail(name, bytes) {
        return vec![read_changed(name, bytes, changes)];
    }
    let messages = mail::messages(bytes);
    let read = |message: &Vec<u8>| mail::read(name, message, Chrome::Cut, changes);
    messages.iter().map(read).collect()
}

fn read_as(
    name: &str,
    bytes: &[u8],
    chrome: Chrome,
    changes: Changes,
) -> Result<Reading, ReadError> {
    if bytes.len() <= MOST_BYTES && mail::is_mail(name, bytes) {
        let first = mail::messages(bytes).into_iter().next().unwrap_or_default();
        return mail::read(name, &first, chrome, changes);
    }
    if bytes.len() <= MOST_BYTES
        && let Some(page) = archive::page(name, bytes)
    {
        return html::read(name, &page);
    }
    if let Some(reading) = office::read(name, bytes, chrome, changes) {
        return reading;
    }
    let decoded = decode::decode(name, bytes)?;
    match format(name, &decoded.text) {
        Format::Markdown => markdown::read(name, &decoded, chrome),
        Format::Html => html::read(name, &decoded),
        _ => Ok(text::read(&decoded, chrome)),
    }
}

/// Tells the format: a page by how it starts, Markdown by its front matter, the rest by the extension.
fn format(name: &str, text: &str) -> Format {
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let opens = |tag: &str| {
        start
            .get(..tag.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(tag))
    };
    if ["<!doctype html", "<html", "<head", "<body", "<article"]
        .into_iter()
        .any(opens)
    {
        return Format::Html;
    }
    let extension = name
        .rsplit_once('.')
        .map_or("", |(_, extension)| extension)
        .to_ascii_lowercase();
    match extension.as_str() {
        "html" | "htm" | "xhtml" => Format::Html,
        "md" | "markdown" | "mdown" | "mkd" | "qmd" => Format::Markdown,
        _ if start.starts_with("---\n") || start.starts_with("---\r\n") => Format::Markdown,
        _ => Format::Text,
    }
}

//! E-mail: the piece is the letter itself or one of its attachments; what was written around it is cut off and kept.
pub(super) mod letter;
mod page;
mod quoted;

use mail_parser::{Address, Message, MessageParser, MimeHeaders, PartType, mailbox::mbox};
use serde::Serialize;
use stet_core::{Field, markdown::word_count};

use super::{
    Changes, Chrome, Cut, Format, How, ReadError, Reading, Reason, Sure,
    block::squeeze,
    decode::{self, Decoded},
    html, read_as, text,
};

/// What an e-mail says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Mail {
    /// Who sent it, as the e-mail says.
    pub from: String,
    /// The sender's address.
    pub address: String,
    /// When it was sent: RFC 3339; empty when it does not say.
    pub sent: String,
    /// Its subject.
    pub subject: String,
    /// The names of its attachments, made safe to show and to write.
    pub attachments: Vec<String>,
}

/// How many attachments are looked into.
const MOST_ATTACHMENTS: usize = 20;
/// From how many words on an attachment is the piece, whatever the letter says.
const A_PIECE: usize = 150;

/// Whether bytes are an e-mail: by the headers that only mail programs write.
pub(super) fn is_mail(name: &str, bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(8 << 10)]);
    let headers = start.lines().skip_while(|line| line.starts_with("From "));
    let headers = headers.take_while(|line| !line.is_empty());
    let names: Vec<String> = headers
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    let any = |wanted: &[&str]| {
        wanted
            .iter()
            .filter(|name| names.iter().any(|found| found == *name))
            .count()
    };
    let named = [".eml", ".mbox", ".mbx"]
        .iter()
        .any(|ending| name.to_ascii_lowercase().ends_with(ending));
    let transport = any(&[
        "mime-version",
        "message-id",
        "received",
        "return-path",
        "delivered-to",
    ]);
    let written = any(&["from", "subject", "date", "to"]);
    written > 0 && (named || transport > 1 && written > 1)
}

/// The messages of a mailbox, or the one message that the bytes are.
pub(super) fn messages(bytes: &[u8]) -> Vec<Vec<u8>> {
    if !bytes.starts_with(b"From ") {
        return vec![bytes.to_vec()];
    }
    let found = mbox::MessageIterator::new(bytes).filter_map(Result::ok);
    found.map(mbox::Message::unwrap_contents).collect()
}

/// Reads one message.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    chrome: Chrome,
    changes: Changes,
) -> Result<Reading, ReadError> {
    let unread = || ReadError::NoText {
        name: name.to_owned(),
    };
    let message = MessageParser::default().parse(bytes).ok_or_else(unread)?;
    let mail = about(&message);
    let letter = letter_of(name, &message, chrome);
    let attached = attached(&message, chrome, changes);
    let chosen = attached
        .into_iter()
        .max_by_key(words)
        .filter(|piece| is_piece(piece, letter.as_ref()));
    let mut reading = match (chosen, letter) {
        (Some(mut piece), letter) => {
            piece.leave_out(letter.into_iter().flat_map(as_cut).collect());
            piece
        }
        (None, Some(letter)) => letter,
        (None, None) => return Err(unread()),
    };
    complete(&mut reading, &mail);
    reading.format = Format::Email;
    reading.map = None;
    reading.mail = Some(mail);
    Ok(reading)
}

fn words(reading: &Reading) -> usize {
    word_count(&reading.piece.body)
}

/// Whether an attachment is the piece rather than something the letter speaks of.
fn is_piece(attachment: &Reading, letter: Option<&Reading>) -> bool {
    let letter = letter.map_or(0, words);
    words(attachment) > letter || (words(attachment) >= A_PIECE && letter < 2 * A_PIECE)
}

/// What the letter says of the piece where the piece itself is silent.
fn complete(reading: &mut Reading, mail: &Mail) {
    let furniture = &mut reading.piece.furniture;
    let subject = letter::subject(&mail.subject);
    if furniture.headline.is_empty() && !subject.is_empty() {
        furniture.headline = subject.to_owned();
        reading
            .evidence
            .note(Field::Headline, How::Mail, Sure::Unsure);
    }
    if furniture.authors.is_empty() && letter::is_name(&mail.from) {
        furniture.authors = vec![mail.from.clone()];
        reading.evidence.note_authors(How::Mail, Sure::Unsure);
    }
}

fn about(message: &Message<'_>) -> Mail {
    let sender = message.from().and_then(Address::first);
    let shown = |text: Option<&str>| squeeze(text.unwrap_or_default());
    Mail {
        from: shown(sender.and_then(|sender| sender.name())),
        address: shown(sender.and_then(|sender| sender.address())),
        sent: message
            .date()
            .map(|date| date.to_rfc3339())
            .unwrap_or_default(),
        subject: shown(message.subject()),
        attachments: message
            .attachments()
            .map(|part| safe_name(part.attachment_name().unwrap_or("attachment")))
            .collect(),
    }
}

/// The attachments that can be read.
fn attached(message: &Message<'_>, chrome: Chrome, changes: Changes) -> Vec<Reading> {
    let parts = message.attachments().take(MOST_ATTACHMENTS);
    let read = parts.filter_map(|part| {
        let name = safe_name(part.attachment_name().unwrap_or("attachment"));
        match &part.body {
            PartType::Message(inner) => read(&name, inner.raw_message(), chrome, changes).ok(),
            PartType::Multipart(_) => None,
            _ => read_as(&name, part.contents(), chrome, changes).ok(),
        }
    });
    read.collect()
}

/// The letter, without what it answers and without greeting and signature.
fn letter_of(name: &str, message: &Message<'_>, chrome: Chrome) -> Option<Reading> {
    let bodies = || message.html_bodies().chain(message.text_bodies());
    let html = bodies().find_map(|part| match &part.body {
        PartType::Html(html) => page::own(html),
        _ => None,
    });
    if let Some((page, cut)) = html
        && let Ok(mut reading) = html::read(name, &decoded(page))
    {
        reading.leave_out(cut);
        return Some(reading);
    }
    let plain = bodies().find_map(|part| match &part.body {
        PartType::Text(text) => Some(text),
        _ => None,
    })?;
    let (own, cut) = letter::own(plain);
    let mut reading = text::read(&decode::decode(name, own.as_bytes()).ok()?, chrome);
    reading.leave_out(cut);
    Some(reading)
}

fn decoded(text: String) -> Decoded {
    Decoded {
        text,
        skipped: 0,
        is_source: false,
    }
}

/// A letter as what was written around the piece.
fn as_cut(letter: Reading) -> Vec<Cut> {
    let furniture = letter.piece.furniture;
    let text = [furniture.headline, letter.piece.body].join("\n\n");
    let own = (!text.trim().is_empty()).then(|| Cut {
        text: text.trim().to_owned(),
        reason: Reason::Letter,
    });
    own.into_iter().chain(letter.cut).collect()
}

/// A file name that cannot lead anywhere: its last part, without control and direction characters, of bearable length.
fn safe_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown = last.chars().filter(|char| {
        !char.is_control() && !matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | ':')
    });
    let name: String = shown.take(100).collect();
    match name.trim_matches(['.', ' ']) {
        "" => "attachment".into(),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests;

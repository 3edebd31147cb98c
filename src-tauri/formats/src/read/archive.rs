//! Web archives (MHTML): a page and its pictures in one file, in the form of an e-mail.
use mail_parser::{MessageParser, MimeHeaders, PartType};

use super::decode::Decoded;

/// How much of a file is searched for the headers of an archive.
const HEADERS: usize = 4 << 10;

/// The page of a web archive; `None` where the bytes are no archive.
pub(super) fn page(name: &str, bytes: &[u8]) -> Option<Decoded> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(HEADERS)]).to_ascii_lowercase();
    let lower = name.to_ascii_lowercase();
    let named = lower.ends_with(".mht") || lower.ends_with(".mhtml");
    let saved =
        named || start.contains("snapshot-content-location:") || start.contains("from: <saved by");
    if !saved || !start.contains("mime-version:") {
        return None;
    }
    let message = MessageParser::default().parse(bytes)?;
    let text = message.parts.iter().find_map(|part| match &part.body {
        PartType::Html(html) => Some(html.to_string()),
        PartType::Text(text)
            if part
                .content_type()
                .is_some_and(|kind| kind.subtype() == Some("xhtml+xml")) =>
        {
            Some(text.to_string())
        }
        _ => None,
    })?;
    Some(Decoded {
        text,
        skipped: 0,
        is_source: false,
    })
}

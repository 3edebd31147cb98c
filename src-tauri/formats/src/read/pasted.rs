//! A paste: its words, and the page or document they were copied from as far as the clipboard holds that too.
use super::{Changes, Format, ReadError, Reading, decode, format, html, read_each};

/// Elements that say what a stretch is. Programs that only colour their lines copy `div`, `span`, `pre` and `table`.
const TELLING: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "a",
    "em",
    "strong",
    "i",
    "b",
    "blockquote",
];

/// Reads every piece of a paste: the one of its HTML where that tells a heading from a paragraph, those of its plain text,
/// as [`read_each`] does, otherwise. `html` is what the clipboard holds as `text/html`, empty if nothing.
#[must_use]
pub fn read_pasted(name: &str, text: &str, html: &str) -> Vec<Result<Reading, ReadError>> {
    if is_marked_up(html)
        && format("", text) == Format::Text
        && let Ok(decoded) = decode::decode(name, html.as_bytes())
        && let Ok(reading) = html::read(name, &decoded)
    {
        return vec![Ok(reading)];
    }
    read_each(name, text.as_bytes(), Changes::Accepted)
}

/// Whether the markup says more than how its lines look.
fn is_marked_up(html: &str) -> bool {
    html.split('<').skip(1).any(|tag| {
        let end = tag.find(|c: char| !c.is_ascii_alphanumeric());
        let name = &tag[..end.unwrap_or(tag.len())];
        TELLING.iter().any(|told| told.eq_ignore_ascii_case(name))
    })
}

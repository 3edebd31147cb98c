//! Who signs a piece in brackets behind its last sentence.
use super::{super::date, byline};

/// The byte at which a last paragraph's signature starts: “… is the answer. (Ida Lund, 3.4.2025)”.
pub(in super::super) fn signature(paragraph: &str) -> Option<usize> {
    let inside = paragraph.trim_end().strip_suffix(')')?;
    let at = inside.rfind('(')?;
    let (before, inside) = (inside[..at].trim_end(), &inside[at + 1..]);
    let byline = byline(inside).filter(|byline| byline.known && byline.start == 0)?;
    let beside = inside[byline.len..].trim_matches([',', ';', ' ', '/']);
    let full = byline.names.iter().all(|name| name.contains(' '));
    // A year alone stands behind whoever is cited.
    let dated = beside.is_empty() || date::find(beside).is_some_and(|_| date::is_date_line(beside));
    let ends = before.ends_with(['.', '!', '?', '…', '”', '“', '"', '»']);
    (full && dated && ends).then_some(at)
}

/// Who posted a page, by a line that says so: “Posted by Ida Lund at 9:14 AM”.
pub(in super::super) fn poster(line: &str) -> Option<Vec<String>> {
    const POSTED: &str = "posted by ";
    let (posted, rest) = line.split_at_checked(POSTED.len())?;
    let byline = byline(rest).filter(|byline| byline.known)?;
    posted.eq_ignore_ascii_case(POSTED).then_some(byline.names)
}

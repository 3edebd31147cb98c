//! Who signs a piece elsewhere than in a byline: in brackets behind its last sentence, or as whoever posted it.
use super::{super::date, byline};

/// Where the brackets stand behind the last sentence of a paragraph, and what is inside them.
pub(in super::super) fn in_last_brackets(paragraph: &str) -> Option<(usize, &str)> {
    let end = paragraph.trim_end();
    let inside = end.strip_suffix([')', '）'])?;
    let at = inside.rfind(['(', '（'])?;
    let open = inside[at..].chars().next().map_or(1, char::len_utf8);
    let before = inside[..at].trim_end();
    let ends = before.ends_with(['.', '!', '?', '…', '”', '“', '"', '»', '。', '！', '？']);
    ends.then_some((at, &inside[at + open..]))
}

/// Whether what stands in brackets behind a last sentence is a signature: “(Ida Lund, 3.4.2025)”.
pub(in super::super) fn is_signature(inside: &str, authors: &[String]) -> bool {
    let Some(byline) = byline(inside).filter(|byline| byline.start == 0) else {
        return false;
    };
    let beside = inside[byline.len..].trim_matches([',', ';', ' ', '/']);
    let full = byline.names.iter().all(|name| name.contains(' '));
    let own = byline.names.iter().all(|name| authors.contains(name));
    // A year alone stands behind whoever is cited.
    let dated = beside.is_empty() || date::find(beside).is_some_and(|_| date::is_date_line(beside));
    !byline.names.is_empty() && full && dated && (byline.known || own)
}

/// Who posted a page, by a line that says so: “Posted by Ida Lund at 9:14 AM”.
pub(in super::super) fn poster(line: &str) -> Option<Vec<String>> {
    const POSTED: &str = "posted by ";
    let (posted, rest) = line.split_at_checked(POSTED.len())?;
    if !posted.eq_ignore_ascii_case(POSTED) {
        return None;
    }
    // The hour behind a name that no list knows tells that it is one.
    let timed = || {
        let (name, hour) = rest.split_once(" at ")?;
        let full = (2..=3).contains(&name.split(' ').count());
        let clock = full && hour.starts_with(|c: char| c.is_ascii_digit());
        super::name(name).filter(|_| clock)
    };
    let known = byline(rest).filter(|byline| byline.known);
    known
        .map(|byline| byline.names)
        .or_else(|| timed().map(|name| vec![name]))
}

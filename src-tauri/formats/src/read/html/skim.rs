//! What the markup of a page tells before it is parsed: how deep it nests, since parsing costs more with every level,
//! and which of its programs and style sheets nobody reads, since parsing takes them letter by letter.
//!
//! Tags, comments and raw text are told apart as the HTML standard's tokenizer does (§ 13.2.5), attributes unread.
use std::{borrow::Cow, ops::Range};

use memchr::{memchr, memchr_iter, memmem};

/// The deepest page that is read. Real pages stay under a hundred levels.
pub(super) const MOST: usize = 2_000;

/// Whether a page nests its elements deeper than is read.
pub(in super::super) fn is_too_deep(html: &str) -> bool {
    skim(html).is_none()
}

/// The page without its style sheets and its programs, but for the data that stands in them; `None` where it nests too deep.
pub(super) fn skim(html: &str) -> Option<Cow<'_, str>> {
    let (mut depth, mut kept, mut from) = (0_usize, String::new(), 0);
    for tag in tags(html) {
        match tag {
            Tag {
                raw: Some(raw),
                name,
                start,
                ..
            } => {
                if is(name, "style") || is(name, "script") && !is_data(html, start, &raw) {
                    kept.push_str(&html[from..raw.start]);
                    from = raw.end;
                }
            }
            Tag { name, .. } if is_flat(name) => {}
            Tag { closes: true, .. } => depth = depth.saturating_sub(1),
            _ if depth == MOST => return None,
            _ => depth += 1,
        }
    }
    if from == 0 {
        return Some(Cow::Borrowed(html));
    }
    kept.push_str(&html[from..]);
    Some(Cow::Owned(kept))
}

/// Whether a script holds data, by its type or by what it gives to a program: `window.__STATE__ = {…}`.
/// With a comment in it, it may end elsewhere than it seems to.
fn is_data(html: &str, tag: usize, raw: &Range<usize>) -> bool {
    let script = &html[raw.clone()];
    let name = script.split('=').next().unwrap_or_default();
    html[tag..raw.start].to_ascii_lowercase().contains("json")
        || name.len() < super::stored::LONGEST_NAME && name.contains("__")
        || memmem::find(script.as_bytes(), b"<!--").is_some()
}

/// A tag as it stands in a page, in bytes.
struct Tag<'a> {
    /// As written, in small letters or large.
    name: &'a str,
    closes: bool,
    /// Where it starts.
    start: usize,
    /// The content that is not markup, where it has such.
    raw: Option<Range<usize>>,
}

/// The tags of a page in order.
fn tags(html: &str) -> impl Iterator<Item = Tag<'_>> {
    let bytes = html.as_bytes();
    let mut at = 0;
    // Open elements of drawings and formulas, in which nothing is raw.
    let mut drawing = 0_usize;
    std::iter::from_fn(move || {
        loop {
            let start = at + memchr(b'<', bytes.get(at..)?)?;
            let closes = bytes.get(start + 1) == Some(&b'/');
            let named = start + 1 + usize::from(closes);
            if !bytes.get(named)?.is_ascii_alphabetic() {
                at = after_comment(bytes, start + 1);
                continue;
            }
            let length = bytes[named..].iter().take_while(|byte| !ends_name(**byte));
            let name = &html[named..named + length.count()];
            at = after_attributes(bytes, named + name.len());
            if is(name, "svg") || is(name, "math") {
                drawing = if closes {
                    drawing.saturating_sub(1)
                } else {
                    drawing + 1
                };
            }
            let raw =
                (!closes && drawing == 0 && is_raw(name)).then(|| at..end_of_raw(bytes, at, name));
            if let Some(raw) = &raw {
                at = raw.end;
            }
            return Some(Tag {
                name,
                closes,
                start,
                raw,
            });
        }
    })
}

fn is(name: &str, element: &str) -> bool {
    name.eq_ignore_ascii_case(element)
}

fn ends_name(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r' | b' ' | b'/' | b'>')
}

fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace()
}

/// The byte behind a comment, a declaration or a lone bracket, the byte behind whose `<` is given.
fn after_comment(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let comment = rest
        .strip_prefix(b"!--")
        .filter(|rest| !rest.starts_with(b">") && !rest.starts_with(b"->"));
    let mut ends = memchr_iter(b'>', rest);
    let end = match (comment, rest.first()) {
        (Some(_), _) => ends.find(|&end| {
            let inside = &rest[b"!--".len().min(end)..end];
            inside.ends_with(b"--") || inside.ends_with(b"--!")
        }),
        (None, Some(b'!' | b'?' | b'/')) => ends.next(),
        (None, _) => return at,
    };
    end.map_or(bytes.len(), |end| at + end + 1)
}

/// The byte behind the tag whose name ends at a byte: a `>` in the quotes of a value does not end it.
fn after_attributes(bytes: &[u8], mut at: usize) -> usize {
    let skip = |from: usize, over: fn(u8) -> bool| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().take_while(|byte| over(**byte)).count()
    };
    loop {
        at = skip(at, |byte| is_space(byte) || byte == b'/');
        match bytes.get(at) {
            None => return bytes.len(),
            Some(b'>') => return at + 1,
            // Whatever the first letter of an attribute's name is, it belongs to it.
            Some(_) => at = skip(at + 1, |byte| !ends_name(byte) && byte != b'='),
        }
        let equals = skip(at, is_space);
        if bytes.get(equals) != Some(&b'=') {
            continue;
        }
        at = skip(equals + 1, is_space);
        at = match bytes.get(at) {
            Some(&quote @ (b'"' | b'\'')) => {
                memchr(quote, &bytes[at + 1..]).map_or(bytes.len(), |length| at + length + 2)
            }
            _ => skip(at, |byte| !is_space(byte) && byte != b'>'),
        };
    }
}

/// The byte at which the closing tag of a raw element starts.
fn end_of_raw(bytes: &[u8], from: usize, name: &str) -> usize {
    let closes = |at: &usize| {
        let rest = &bytes[from + at + 2..];
        let (Some(closing), next) = (rest.get(..name.len()), rest.get(name.len())) else {
            return false;
        };
        closing.eq_ignore_ascii_case(name.as_bytes()) && next.is_none_or(|byte| ends_name(*byte))
    };
    let closing = memmem::find_iter(&bytes[from..], b"</").find(closes);
    closing.map_or(bytes.len(), |at| from + at)
}

/// Whether the content of elements is not markup.
fn is_raw(name: &str) -> bool {
    ["script", "style", "textarea", "title"]
        .iter()
        .any(|raw| is(name, raw))
}

/// Whether elements have no content, or end by themselves where the next one starts.
fn is_flat(name: &str) -> bool {
    const LONGEST: usize = "source".len();
    let mut small = [0; LONGEST];
    let Some(small) = small.get_mut(..name.len()) else {
        return false;
    };
    small.copy_from_slice(name.as_bytes());
    small.make_ascii_lowercase();
    matches!(
        &*small,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
            | b"p"
            | b"li"
            | b"dt"
            | b"dd"
            | b"td"
            | b"th"
            | b"tr"
            | b"option"
            | b"tbody"
            | b"thead"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deep(before: &str) -> String {
        format!("{before}{}", "<div>".repeat(MOST + 1))
    }

    #[test]
    fn nothing_hides_how_deep_a_page_nests() {
        for before in [
            "",
            "<!-->",
            "<!--->",
            "<!-- a --!>",
            "<!-- > a --->",
            "<!---->",
            "<a b=c\">",
            "<a =\">",
            "<a b'=c>",
            "<a title='>'>",
            "< a",
            "<?php >",
            "</ \">",
            "<svg><title>",
            "<SVG><style>",
            "<script></script >",
            "<title>a</titles></title>",
        ] {
            assert!(is_too_deep(&deep(before)), "{before}");
        }
        for before in ["<!-- ", "<a b=\"", "<script>", "<title>", "<a b = '>"] {
            assert!(!is_too_deep(&deep(before)), "{before}");
        }
        assert!(!is_too_deep(&"<div><p>a</div>".repeat(MOST * 2)));
        assert!(!is_too_deep(&"<p>".repeat(MOST * 2)));
    }

    #[test]
    fn programs_are_left_out_and_their_data_stays() {
        let data = [
            r#"<script type="application/ld+json">{"a":1}</script>"#,
            r#"<SCRIPT id=x type='application/JSON'>{"a":1}</SCRIPT>"#,
            "<script>window.__STATE__ = {}</script>",
            "<script><!-- if (a < b) --></script>",
            "<p title='<script>'>All of this stays.</p><p>And this.</p>",
            "<!-- <script> --><p>This too.</p>",
            "<textarea><script>f()</script></textarea>",
            "<svg><style>a</style></svg>",
        ];
        for page in data {
            assert_eq!(skim(page).as_deref(), Some(page));
        }
        assert_eq!(
            skim(
                "<style>p{}</style><p>One</p><script>f('</p>')</script><p>Two</p><script src=a></script>"
            ).as_deref(),
            Some("<style></style><p>One</p><script></script><p>Two</p><script src=a></script>")
        );
        assert_eq!(
            skim("<p>One</p><script>f()").as_deref(),
            Some("<p>One</p><script>")
        );
    }
}

//! Words as Markdown that says the same: no sign of theirs is taken for markup.
use std::borrow::Cow;

use super::block::Picture;

/// A picture as Markdown, its caption as title.
pub(super) fn picture_markdown(picture: &Picture) -> String {
    let alt = picture.alt.replace(['[', ']', '\n'], " ");
    let title = picture.caption.replace('\\', "\\\\").replace('"', "\\\"");
    let url = target(&picture.url);
    if title.is_empty() {
        format!("![{alt}]({url})")
    } else {
        format!("![{alt}]({url} \"{title}\")")
    }
}

/// White space that runs together; a no-break space is kept.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Whether a byte may have a meaning in Markdown.
pub(super) const fn means(byte: u8) -> bool {
    matches!(
        byte,
        b'*' | b'`' | b'_' | b'<' | b'&' | b'\\' | b']' | b'[' | b'~'
    )
}

/// Writes a word so that no sign in it is taken for markup.
pub(super) fn escape(word: &str, first: bool, markdown: &mut String) {
    let mut before = ' ';
    let mut chars = word.chars().peekable();
    if first {
        let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let numbered = digits > 0 && matches!(&word[digits..], "." | ")");
        if matches!(word, "-" | "+" | ">" | "=" | "---")
            || !word.is_empty() && word.chars().all(|c| c == '#')
        {
            markdown.push('\\');
        } else if numbered {
            markdown.push_str(&word[..digits]);
            markdown.push('\\');
            markdown.push_str(&word[digits..]);
            return;
        }
    }
    // Most words hold no sign of any meaning.
    if !word.bytes().any(means) {
        return markdown.push_str(word);
    }
    while let Some(c) = chars.next() {
        let next = chars.peek().copied().unwrap_or(' ');
        let marks = match c {
            '*' | '`' => true,
            '_' => !before.is_alphanumeric() || !next.is_alphanumeric(),
            '<' => next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'),
            '&' => next.is_ascii_alphabetic() || next == '#',
            '\\' => next.is_ascii_punctuation(),
            ']' => matches!(next, '(' | '[' | ':'),
            '[' => next == '^',
            '~' => next == '~',
            _ => false,
        };
        if marks {
            markdown.push('\\');
        }
        markdown.push(c);
        before = c;
    }
}

/// A link target as Markdown takes it.
pub(super) fn target(url: &str) -> Cow<'_, str> {
    if !url.contains([' ', '(', ')', '<', '>', '\n']) {
        return Cow::Borrowed(url);
    }
    let whole = url
        .replace(' ', "%20")
        .replace('(', "%28")
        .replace(')', "%29")
        .replace('<', "%3C")
        .replace('>', "%3E")
        .replace('\n', "");
    Cow::Owned(whole)
}

//! Lines that a mail program or a PDF has wrapped at a column, put together as paragraphs again.
use super::Line;

/// The column at which a text is wrapped, in characters; `None` when its lines are its paragraphs.
///
/// Most of its longer lines go straight on in the next, and hardly any is longer than lines of mail or print are.
pub(super) fn column(lines: &[Line<'_>]) -> Option<usize> {
    let mut lengths: Vec<usize> = lines.iter().map(|line| line.length()).collect();
    let goes_on = lines
        .windows(2)
        .filter(|pair| pair[0].length() > 45 && !pair[1].text.is_empty())
        .count();
    lengths.sort_unstable();
    let full = &lengths[lengths.partition_point(|length| *length <= 45)..];
    let long = full.len() - full.partition_point(|length| *length <= 100);
    let wrapped = long * 20 <= full.len() && full.len() > 4 && goes_on * 2 > full.len();
    // A web address that is longer than the column says nothing about it.
    wrapped.then(|| full[(full.len() - 1 - long) * 19 / 20])
}

/// Whether a wrapped line goes on in the next: its first word had no room left.
pub(super) fn runs_on(line: Line<'_>, next: Line<'_>, column: usize) -> bool {
    let word = next.text.split(' ').next().unwrap_or_default();
    let full = line.length() + 1 + word.chars().count() > column;
    let written = |line: Line<'_>| line.text.contains(char::is_alphanumeric);
    written(line) && written(next) && !is_listed(next.text) && (full || parts_word(line, next))
}

/// Whether a line starts a point of a list: “- ”, “• ”, “2. ”.
fn is_listed(text: &str) -> bool {
    let bare = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = bare.len() < text.len() && bare.len() + 3 > text.len();
    text.starts_with(['-', '*', '•', '–', '·', '▪', '◦'])
        || numbered && bare.starts_with([')', '.'])
}

/// Whether a line ends within a word that goes on in the next: “dif-”, “ferent”.
pub(super) fn parts_word(line: Line<'_>, next: Line<'_>) -> bool {
    const AND: &[&str] = &[
        "und", "oder", "and", "or", "et", "ou", "y", "o", "e", "en", "of", "och", "bzw.",
    ];
    let stem = line.text.strip_suffix(['-', '\u{ad}', '‐']);
    let letter = stem.is_some_and(|stem| stem.ends_with(char::is_alphabetic));
    let word = next.text.split(' ').next().unwrap_or_default();
    letter && next.text.starts_with(char::is_lowercase) && !AND.contains(&word)
}

/// How much of a text is searched for how it writes a word.
const ENOUGH: usize = 20_000;

/// Whether the hyphen at the end of a line belongs to the word: the text has it with the hyphen elsewhere.
pub(super) fn keeps_hyphen(line: Line<'_>, next: Line<'_>, text: &str) -> bool {
    let start = line.text.rsplit(' ').next().unwrap_or_default();
    let letters = |c: char| !c.is_alphabetic();
    let rest = next.text.split(letters).next().unwrap_or_default();
    line.text.ends_with('-')
        && !rest.is_empty()
        && text[..text.floor_char_boundary(ENOUGH)].contains(&format!("{start}{rest}"))
}

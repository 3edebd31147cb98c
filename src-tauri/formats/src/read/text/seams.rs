//! Lines that a browser copies as one though they stand in elements of their own: “OpinionIda Lund”, “HarboursThe ferry is no luxury”.
use super::super::{block::ends_sentence, date, line, promo};
use super::Line;

/// The most words of such a line.
const LONGEST: usize = 30;
/// A paragraph of so many bytes belongs to the piece where others stand close below it.
const PARAGRAPH: usize = 100;
const NEAR: usize = 6;

/// Names that are written so.
const NAMES: &[&str] = &[
    "BlackRock",
    "BuzzFeed",
    "DeepMind",
    "DeepSeek",
    "DreamWorks",
    "FaceTime",
    "GitHub",
    "GoFundMe",
    "HuffPost",
    "JavaScript",
    "LinkedIn",
    "MacBook",
    "MasterCard",
    "PayPal",
    "PlayStation",
    "PowerPoint",
    "SoundCloud",
    "TechCrunch",
    "TikTok",
    "WhatsApp",
    "WordPress",
    "YouGov",
    "YouTube",
];

/// The lines of a text, those above its first paragraphs in as many as they have elements.
pub(super) fn parted<'a>(lines: Vec<Line<'a>>, text: &'a str) -> Vec<Line<'a>> {
    let written: Vec<usize> = (0..lines.len())
        .filter(|&at| !lines[at].text.is_empty())
        .collect();
    let is_paragraph = |at: &usize| {
        let text = lines[*at].text;
        text.len() >= PARAGRAPH && ends_sentence(text)
    };
    let opens = |nth: &usize| {
        let near = &written[*nth..written.len().min(nth + NEAR)];
        is_paragraph(&near[0]) && near.iter().filter(|at| is_paragraph(at)).count() > 2
    };
    let first = (0..written.len()).find(opens);
    let (head, piece) = lines.split_at(first.map_or(0, |nth| written[nth]));
    let head = head.iter().flat_map(|line| elements(*line, text));
    head.chain(piece.iter().copied()).collect()
}

/// The elements of a line, each a line of its own: two, for more are a row of buttons or of links.
fn elements<'a>(row: Line<'a>, text: &str) -> impl Iterator<Item = Line<'a>> {
    let is_row = row.text.split(' ').count() > LONGEST || row.text.contains("://");
    let once = |word: &str| text.matches(word).count() == 1;
    // “The harbour is ours”, and beside it buttons
    let buttons = || {
        let (title, rest) = row.text.split_once('\t')?;
        let pressed = |cell: &str| {
            let folded = line::fold(cell.trim());
            folded.is_empty() || folded == "pdf" || promo::is_deed(&folded)
        };
        (rest.contains('\t') && rest.split('\t').all(pressed)).then_some(title.len() + 1)
    };
    // “Ida Lund”, and in the cell beside it “The harbour is ours”
    let mut tabs = row.text.match_indices('\t').map(|(at, tab)| at + tab.len());
    let tab = tabs.next().filter(|_| tabs.next().is_none() && !is_row);
    let tab = tab.filter(|&at| {
        let (first, second) = (row.text[..at].trim(), &row.text[at..]);
        line::is_like_name(first)
            || line::is_like_name(second)
            || second.starts_with(char::is_lowercase)
    });
    let tab = tab.or_else(buttons);
    let seam = match seams(row.text)[..] {
        _ if tab.is_some() => tab,
        [at] if !is_row && is_seam(row.text, at, once) => Some(at),
        // “Ida LundNorvik29 May 2023”
        [at, _, ..] if is_name_before_day(row.text, at) => Some(at),
        _ => None,
    };
    let (first, second) = row.text.split_at(seam.unwrap_or(row.text.len()));
    let source = row.source + first.len();
    let first = Line { text: first, ..row };
    let second = Line {
        text: second,
        source,
    };
    [Some(first), seam.map(|_| second)].into_iter().flatten()
}

/// Whether two or three words that begin with a capital end at a byte of a line, and a day stands behind.
fn is_name_before_day(text: &str, at: usize) -> bool {
    let name = &text[..at];
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    (2..=3).contains(&name.split(' ').count())
        && name.split(' ').all(capital)
        && date::find(&text[at..]).is_some()
}

/// A text with its elements apart, where they are written as one.
pub(super) fn apart(text: &str) -> Option<String> {
    let seams = seams(text);
    let mut apart = text.to_owned();
    seams.iter().rev().for_each(|&at| apart.insert(at, ' '));
    (!seams.is_empty()).then_some(apart)
}

/// The first element of a text that is written as several.
pub(super) fn first(text: &str) -> Option<&str> {
    let seam = seams(text)
        .into_iter()
        .find(|&at| is_seam(text, at, |_| true));
    seam.map(|at| &text[..at])
}

/// Where elements of a line meet within a word, in bytes.
fn seams(text: &str) -> Vec<usize> {
    let mut seams = capitals(text);
    seams.extend(behind_name(text));
    seams
}

/// Where the day or the role of whoever is named stands right behind the name: “Ida Lund30 May 2022”, “Ida Lundeconomist, Norvik”.
fn behind_name(text: &str) -> Option<usize> {
    // A role of fewer letters is the end of many a name.
    let least = if text.is_ascii() { 7 } else { 6 };
    let mut all = text.split(' ');
    let first = all.next()?;
    let last = all.next()?;
    let named = |word: &str| word.starts_with(char::is_uppercase) && word.chars().count() > 2;
    if !named(first) || !named(last) {
        return None;
    }
    let start = first.len() + 1;
    let starts_day = |at: &usize| {
        text[*at..].starts_with(|c: char| c.is_ascii_digit())
            && date::find(&text[*at..]).is_some_and(|day| day.range.start == 0)
    };
    let ends: Vec<usize> = last
        .char_indices()
        .skip(3)
        .map(|(at, _)| start + at)
        .collect();
    if let Some(day) = ends.iter().copied().find(starts_day) {
        return Some(day);
    }
    let role = |at: &usize| {
        let role = &text[*at..start + last.len()];
        let role = role.trim_end_matches([',', ';']);
        role.chars().count() >= least
            && role.chars().all(char::is_lowercase)
            && line::has_role(role)
    };
    let more = text.split(' ').count() > 3;
    ends.into_iter().filter(|_| more).find(role)
}

/// Where a capital stands right behind small letters, figures or a colon, within a word of the line, in bytes.
fn capitals(text: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    letters
        .windows(3)
        .filter(|three| {
            let before = &three[..2];
            let told = before.iter().all(|(_, small)| small.is_lowercase())
                || before.iter().all(|(_, figure)| figure.is_ascii_digit());
            // “Harbours:The ferry is no luxury”
            let marked = before[0].1.is_lowercase() && before[1].1 == ':';
            (told || marked) && three[2].1.is_uppercase()
        })
        .map(|three| three[2].0)
        .collect()
}

/// Whether a line is several elements written as one, whose words stand nowhere else so, as far as a test of them tells.
pub(super) fn is_glued(line: &str, once: impl Fn(&str) -> bool) -> bool {
    seams(line).iter().any(|&at| is_seam(line, at, &once))
}

/// Whether two elements meet at a byte of a line: the word that they make is no name, and stands there alone.
fn is_seam(line: &str, at: usize, once: impl Fn(&str) -> bool) -> bool {
    let before = line[..at].rfind(' ').map_or(0, |space| space + 1);
    let behind = line[at..].find(' ').map_or(line.len(), |space| at + space);
    let word = line[before..behind].trim_matches(|c: char| !c.is_alphanumeric());
    // “LeserInnen” is one word.
    let inner = line[at..].starts_with("Inne") || line[at..].starts_with("In ");
    !inner && !NAMES.iter().any(|name| word.contains(name)) && once(word)
}

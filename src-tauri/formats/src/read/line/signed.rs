//! Lines that name somebody and say nothing of whoever that is.
use super::super::{
    block::{ends_sentence, nth_word, words},
    date, names,
};
use super::{ends_in_role, fold, has_role, is_duration};

/// Whether a line is a byline from its first word to its last: “Author: Ida Lund”.
pub(super) fn is_byline(text: &str) -> bool {
    let whole = text.trim_end();
    names::byline(whole).is_some_and(|byline| {
        (byline.prefixed || byline.known && byline.start > 0)
            && (!ends_sentence(whole) || byline.len + 1 >= whole.len())
            && !ends_in_role(&fold(whole))
    })
}

/// Whether a text gives the words of an author behind the name, “Ida Lund: Why the ferry waits”, or stands above them: “Ida Lund Mar 11
/// Author”.
pub(in super::super) fn heads_words(text: &str, authors: &[String]) -> bool {
    let mut all = authors.iter();
    all.any(|author| {
        let behind = text.strip_prefix(author.as_str());
        behind.is_some_and(|behind| gives_words(behind) || heads_reply(behind))
    })
}

/// Whether behind a name stands what that person says, and no role: “: Why the ferry waits”.
pub(super) fn gives_words(behind: &str) -> bool {
    let said = behind.strip_prefix(':');
    said.is_some_and(|said| !has_role(&fold(&said[..nth_word(said, 8)])))
}

/// Whether a line names an author and when, or how long reading takes: “Ida Lund · 3 March 2024”, “By Ida Lund · 4 min”.
pub(super) fn is_dated_name(text: &str, authors: &[String]) -> bool {
    authors.iter().any(|author| {
        text.split_once(author.as_str())
            .is_some_and(|(before, behind)| words(before) <= 1 && tells_when(behind))
    })
}

/// Whether behind a name stands when the author answered a reader: “ Mar 11 Author”.
fn heads_reply(behind: &str) -> bool {
    const MARKS: &[&str] = &[
        "Author", "Autor", "Autorin", "Auteur", "Autrice", "Autora", "Autore",
    ];
    let parted = behind.trim().rsplit_once(' ');
    parted.is_some_and(|(day, noun)| {
        // The year may be left out.
        let dated = words(day) <= 3 && day.contains(|c: char| c.is_ascii_digit());
        dated && MARKS.contains(&noun)
    })
}

/// Whether behind a name stands a day, how long reading takes or what another did: “ · 4 min”, “ — Translated by …”.
pub(super) fn tells_when(behind: &str) -> bool {
    let bar = ['·', '|', '•', '–', '—', '-'];
    let told = behind.trim_start().strip_prefix(bar).map(str::trim_start);
    told.is_some_and(|told| {
        date::is_date_line(told)
            || is_duration(&fold(told.trim_end_matches('.')))
            || names::is_other_hand(told)
    })
}

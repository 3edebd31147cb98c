//! Lists and lines that say who the authors are and nothing else, and those by which the piece is cited.
use super::super::{
    block::{Block, ends_sentence, words},
    line, names,
};
use super::tail::is_of_page;

/// Whether a list is the name of an author, and under it who that is: a card.
pub(super) fn is_card(block: &Block, authors: &[String]) -> bool {
    let Some((name, told)) = block.text.split_once('\n') else {
        return false;
    };
    let (name, told) = (line::fold(name), told.lines().next().unwrap_or_default());
    authors.iter().any(|author| line::fold(author) == name)
        && (5..=90).contains(&words(told))
        && ends_sentence(told)
}

/// Whether a list names all the authors, each on a line of its own, and what they are.
pub(super) fn lists_authors(block: &Block, authors: &[String]) -> bool {
    const LONGEST: usize = 24;
    let named = |author: &String| block.text.lines().any(|line| line.trim() == author);
    !authors.is_empty()
        && block.words() <= LONGEST * authors.len()
        && authors.iter().all(named)
        && block.text.lines().count() <= 3 * authors.len()
        && line::has_role(block.folded())
}

/// Whether a line is names and nothing else: “Ida Lund, Tom Harrow”.
pub(super) fn lists_names(block: &Block) -> bool {
    block.text.contains(", ")
        && block
            .text
            .split(", ")
            .all(|name| names::name(name).is_some())
}

/// Whether a list holds nothing but who each author is, behind a portrait or initials, and buttons.
pub(super) fn lists_bios(block: &Block, authors: &[String]) -> bool {
    let told = |line: &str| {
        words(line) > 4
            && (ends_sentence(line) || line::bio_score(line, authors) >= 2)
            && authors
                .iter()
                .any(|author| line.starts_with(author.as_str()))
    };
    // “Do you have an opinion on this article? To submit a letter, write to …”
    let of_page = |line: &str| {
        let folded = line::fold(line);
        line::is_chrome(&folded) || is_of_page(&folded)
    };
    let mut lines = block.text.lines();
    !authors.is_empty()
        && lines.clone().any(told)
        && lines.all(|line| {
            words(line) <= 1 || told(line) || tells_of_translator(line) || of_page(line)
        })
}

/// The lines of a list that say who somebody is, without what they ask of readers.
pub(in super::super) fn bios_in<'a>(block: &'a Block, authors: &[String]) -> Vec<&'a str> {
    let tells = |line: &&str| {
        (ends_sentence(line) || line::bio_score(line, authors) >= 2)
            && !is_of_page(&line::fold(line))
    };
    block.text.lines().filter(tells).collect()
}

/// Whether a line in a list of contributors says who translated the piece: “Anna Berg is a translator in Norvik.”
pub(in super::super) fn tells_of_translator(line: &str) -> bool {
    const TRANSLATORS: &[&str] = &["translat", "übersetz", "traduct", "tradutt", "tradutor"];
    let folded = line::fold(line);
    TRANSLATORS.iter().any(|role| folded.contains(role))
}

/// Whether a line only says that the piece is by its authors.
pub(super) fn signs_only(block: &Block, authors: &[String]) -> bool {
    block.byline().is_some_and(|byline| {
        let own = |name| authors.contains(name);
        byline.names.iter().all(own) && byline.only_signs(&block.text)
    })
}

/// Whether a line is how the piece is cited: “Lund, Ida: The boat, Coast Blog, 2024/7/30, DOI: 10.1000/182”.
pub(super) fn is_citation(text: &str) -> bool {
    // A year, a number or an address.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut all = text.split_whitespace();
    let surname = all
        .next()
        .is_some_and(|first| first.ends_with(',') && first.starts_with(char::is_uppercase));
    let given = all
        .next()
        .is_some_and(|next| next.starts_with(char::is_uppercase));
    // “Lund, Ida. "The boat." Coast Journalism Lab, 9 May. 2017. Web.”, “Lund, I. (2017, May 9). The boat. …”
    let quoted = || {
        let mut all = text.split_whitespace().skip(1);
        let given = all.next().is_some_and(|given| given.ends_with('.'));
        let behind = all.next().unwrap_or_default();
        let year = behind.strip_prefix('(').and_then(|year| year.get(..4));
        let in_year = year.is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        given && (behind.starts_with(['"', '“']) || in_year)
    };
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let identified = last.starts_with("10.") && text.contains("DOI") || last.contains("//doi.org/");
    // “Ida Lund, « The boat », The Coast, 3 May 2024. ISSN: 2118-0000”
    let numbered = || text.contains("ISSN") && text.contains("://");
    // “Lund, I, T Harrow and A Berg (2023), “The boat”, Coast Papers 18466.”
    let dated = || {
        let opened = text.split_once('(').map_or("", |(_, rest)| rest);
        let year = opened
            .get(..4)
            .is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        let initial = text.split_whitespace().nth(1).unwrap_or_default();
        let behind = opened.get(4..).and_then(|rest| {
            rest.trim_start_matches(char::is_alphabetic)
                .strip_prefix(')')
        });
        // “Lund, Ida, Tom Harrow and Anna Berg (2010), "Queues and quits", …”
        let titled = |rest: &str| {
            let rest = rest.trim_start_matches([',', '.', ':', ' ']);
            rest.starts_with(['"', '“', '„', '«', '‘'])
        };
        let short = initial.trim_end_matches([',', '.']).chars().count() == 1;
        year && behind.is_some_and(|rest| short || titled(rest))
    };
    // “Ida Lund, The boat, Just Coast (Oct. 22, 2024), https://…”
    let linked = || {
        let year = |word: &str| {
            let digits = word.trim_end_matches([')', ',', '.']);
            word.contains(')')
                && digits.len() == 4
                && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        last.contains("://") && words(text) <= 40 && text.split_whitespace().any(year)
    };
    // “Ida Lund and Tom Harrow, “The boat,” Coast Institute, August 14, 2024.”
    let titled = || {
        let year = last.trim_end_matches('.');
        words(text) <= 50
            && text.contains(", “")
            && text.contains(",” ")
            && year.len() == 4
            && year.bytes().all(|byte| byte.is_ascii_digit())
    };
    surname && given && (identified || quoted() || dated()) || numbered() || linked() || titled()
}

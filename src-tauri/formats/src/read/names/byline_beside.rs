//! Bylines that share their line with something else: a label, the paper, the day and the hour, what the piece is on, a bio.
use super::super::{
    date,
    line::{self, fold},
};
use super::{
    byline::{Byline, parsed},
    person::person,
    sentences, words,
};

/// Whether a line begins as bylines do, be it behind a day and a bar, and goes on with another sentence. Most lines are paragraphs, of
/// which no more need be asked.
pub(in super::super) fn may_stand_before_bios(line: &str) -> bool {
    const BY: &[&str] = &["By ", "by ", "Par ", "par ", "Von ", "von ", "Por ", "por "];
    let opens = |text: &str| BY.iter().any(|by| text.starts_with(by));
    let behind_bar = || {
        line.split_once('|')
            .is_some_and(|(_, rest)| opens(rest.trim_start()))
    };
    line.contains(". ") && (opens(line) || behind_bar())
}

/// The byline that is the first sentence of a line, where the next tells of one whom it names: “May 3, 2024 | By Ida Lund and Tom
/// Harrow. Ida Lund is a pilot. …”
pub(super) fn before_bios(line: &str) -> Option<Byline> {
    if !may_stand_before_bios(line) {
        return None;
    }
    let first = sentences(line).next()?;
    let rest = line[first.len()..].trim_start();
    let first = first.trim_end().strip_suffix('.')?;
    let found = parsed(first).filter(|found| found.prefixed)?;
    let told = found
        .names
        .iter()
        .any(|name| name.contains(' ') && rest.starts_with(name.as_str()));
    told.then(|| Byline {
        len: first.len() + 1,
        ..found
    })
}

/// The byline behind the name of the paper: “The Coast, by Ida Lund Published on …”.
pub(super) fn behind_house(line: &str) -> Option<Byline> {
    const BY: &[&str] = &[
        ", By ", ", by ", ", Par ", ", par ", ", Von ", ", von ", ", Por ", ", por ",
    ];
    let (at, house) = BY
        .iter()
        .find_map(|by| line.find(by).map(|at| (at, &line[..at])))?;
    let start = at + ", ".len();
    let is_house = words(house).count() <= 5 && house.starts_with(char::is_uppercase);
    let whole = |name: &String| name.contains(' ');
    let found = parsed(&line[start..])
        .filter(|found| found.prefixed && !found.names.is_empty() && found.names.iter().all(whole));
    found
        .filter(|found| is_house && found.start == 0)
        .map(|found| found.behind(start))
}

/// The byline behind the day and the hour, whatever stands before those: “Columns - Harbours Monday, 3 May 2024 00:51 Written by Ida Lund”.
pub(super) fn behind_hour(line: &str) -> Option<Byline> {
    const WRITTEN: &[&str] = &[
        " Written by ",
        " Escrito por ",
        " Écrit par ",
        " Geschrieben von ",
        " Scritto da ",
    ];
    const LONGEST: usize = 200;
    let short = line.len() <= LONGEST && line.contains(':');
    let start = short.then(|| WRITTEN.iter().find_map(|written| line.find(written)))?? + 1;
    date::find(&line[..start])?;
    let found = parsed(&line[start..])?;
    let fits = found.prefixed && found.start == 0 && !found.names.is_empty();
    fits.then(|| found.behind(start))
}

/// The name behind a label that nothing parts from it: “Chronique Ida Lund”.
pub(super) fn behind_bare_label(line: &str) -> Option<Byline> {
    let (label, name) = line.split_once(' ')?;
    let fits = name.len() < 60
        && label.ends_with(char::is_alphanumeric)
        && name.starts_with(char::is_uppercase)
        && line::is_label(&fold(label))
        && words(name).count() <= 4;
    let person = fits.then(|| person(name)).flatten()?;
    (person.known && person.name == name).then(|| Byline {
        names: vec![person.name],
        prefixed: false,
        known: true,
        start: line.len() - name.len(),
        len: line.len(),
    })
}

/// The byline in a line whose bars part a date, what the piece is on, and last who wrote it: “3.4.2025 | Harbours, Law | Ida Lund”.
pub(super) fn behind_subjects(line: &str) -> Option<Byline> {
    const BAR: &str = " | ";
    let start = line.rfind(BAR)? + BAR.len();
    // “3.4.2025 | by Ida Lund | (The Coast)”
    if line[start..].starts_with('(') {
        return None;
    }
    // “Harbours 3.4.2025 | Ida Lund & Tom Harrow”
    let ends_dated = |part: &str| {
        let date = date::find(part);
        words(part).count() <= 7
            && date.is_some_and(|date| part[date.range.end..].trim().is_empty())
    };
    let mut before = line[..start].split(BAR);
    let dated = before.any(|part| date::is_date_line(part) || ends_dated(part));
    let found = parsed(&line[start..]).filter(|found| {
        let several = || found.names.len() > 1 && found.names.iter().all(|name| name.contains(' '));
        dated && (found.known || several()) && found.start == 0
    })?;
    Some(found.behind(start))
}

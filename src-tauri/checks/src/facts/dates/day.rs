//! Days of the calendar as a text writes them: weekday, day, month, year.
use std::ops::Range;

use super::{DayFact, Reader, words};

/// Words between a weekday and the day: “Dienstag, den 5. Dezember”.
const BETWEEN: &[&str] = &[
    "den",
    "dem",
    "the",
    "le",
    "el",
    "il",
    "o",
    "de",
    "dia",
    "الموافق",
];

/// Words that mark the number before them as a year.
const YEAR_WORDS: &[&str] = &[
    "il",
    "ilin",
    "ilinin",
    "cü",
    "cu",
    "ci",
    "cı",
    "թվականի",
    "թ",
    "ի",
    "წლის",
    "წელს",
    "года",
    "году",
    "року",
    "yılı",
];

/// Languages that put the weekday behind the date.
const WEEKDAY_BEHIND: &[&str] = &["tr", "az"];

/// Words behind years that count down: before Christ.
const BEFORE_CHRIST: &[&str] = &[
    "bc", "bce", "b.c", "v", "av", "a.c", "до", "mö", "m.ö", "е.ə",
];

impl Reader<'_> {
    /// Notes the day whose words run from `first` to before `end`, the month being the present word.
    pub(super) fn day(&mut self, first: usize, day: Option<i8>, month: i8, end: usize) {
        let Some(day) = day else {
            return;
        };
        let from = self.word(first);
        let runs = first + 1 < self.at && self.gap(first) == "-";
        let (first, year) = match (words::year(self.word(end - 1)), self.year_before(first)) {
            (None, Some((first, year))) => (first, Some(year)),
            (year, _) => (first, year),
        };
        let (opens, weekday) = match self.weekday_before(first) {
            Some((opens, weekday)) => (opens, Some(weekday)),
            None => (first, self.weekday_behind(end)),
        };
        let tense = self.tense_of_day(opens, end);
        self.found.days.push(DayFact {
            range: self.source_of(first, end - 1),
            day,
            from: words::day_number(from).filter(|_| runs),
            month,
            month_range: self.source_of(self.at, self.at),
            year,
            weekday,
            tense,
        });
    }

    /// The weekday in front of a day: its first word, which it is, and its bytes.
    fn weekday_before(&self, first: usize) -> Option<(usize, (i8, Range<usize>))> {
        let mut at = first.checked_sub(1)?;
        if BETWEEN.contains(&self.word(at)) {
            at = at.checked_sub(1)?;
        }
        let near = self
            .gap(at)
            .chars()
            .all(|char| matches!(char, ' ' | ',' | '\n' | '،'));
        let pair = at.checked_sub(1).and_then(|before| {
            Some((
                before,
                self.vocabulary.pair(self.word(before), self.word(at))?,
            ))
        });
        let single = || Some((at, self.vocabulary.weekday(self.word(at))?));
        let (from, weekday) = pair.or_else(single).filter(|_| near)?;
        Some((from, (weekday, self.source_of(from, at))))
    }

    /// The weekday behind a day, where that is the custom or it stands in brackets.
    fn weekday_behind(&self, end: usize) -> Option<(i8, Range<usize>)> {
        let mut at = end;
        while at < end + 3 && YEAR_WORDS.contains(&self.word(at)) {
            at += 1;
        }
        let gap = self.gap(at.checked_sub(1)?);
        let custom =
            WEEKDAY_BEHIND.contains(&self.vocabulary.language) && matches!(gap, " " | ", ");
        if !custom && gap != " (" {
            return None;
        }
        if let Some(weekday) = self.vocabulary.pair(self.word(at), self.word(at + 1)) {
            return Some((weekday, self.source_of(at, at + 1)));
        }
        let word = self.word(at);
        let weekday = self.vocabulary.weekday(word)?;
        let market = matches!(word, "bazar" | "pazar")
            && !self.is_capital(at)
            && self.word(at + 1) != "günü";
        (!market).then(|| (weekday, self.source_of(at, at)))
    }

    /// The year in front of a day, as in “2024-cü il dekabrın 5-də”.
    fn year_before(&self, first: usize) -> Option<(usize, i16)> {
        let mut at = first.checked_sub(1)?;
        let from = at;
        while from - at < 3 && YEAR_WORDS.contains(&self.word(at)) {
            at = at.checked_sub(1)?;
        }
        words::year(self.word(at))
            .filter(|_| at < from)
            .map(|year| (at, year))
    }

    fn source_of(&self, first: usize, last: usize) -> Range<usize> {
        self.tokens[first].source.start..self.tokens[last].source.end
    }

    /// Notes two years that are joined by a dash and run backwards, the first being the present word.
    pub(super) fn years(&mut self) {
        let (from, to, behind) = (
            self.word(self.at),
            self.word(self.at + 1),
            self.word(self.at + 2),
        );
        let backwards = self.gap(self.at) == "-" && words::is_year(to) && to < from;
        if backwards && !BEFORE_CHRIST.contains(&behind) {
            let range = self.tokens[self.at].range.start..self.tokens[self.at + 1].range.end;
            let range = self.folded.source(range);
            self.found.backwards.push(range);
        }
    }
}

//! Dates: those that lean on the day of writing, and days that name their year.
use std::ops::Range;

use stet_core::{
    Folded,
    lexicon::{Lexicon, Unit},
};

use super::tokens::Token;

mod day;
mod english;
mod tense;
mod vocabulary;
mod words;

use vocabulary::Vocabulary;
use words::{AFTER_A_DATE, SEASONS, day_number, is_feast, is_year};

/// A date that cannot be told without knowing when it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DateFact {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    pub(crate) when: When,
}

/// What such a date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// A day and month without a year.
    DayMonth { day: i8, month: i8, tense: Tense },
    /// A count of units from the day of writing.
    Relative {
        unit: Unit,
        offset: i16,
        /// The month of that year, when it is named: “In November last year”.
        month: Option<i8>,
        /// The day of that month.
        day: Option<i8>,
        /// Whether the words themselves can be put as that date; “last summer” cannot.
        plain: bool,
    },
    /// A month by name, before (-1), in the year of (0) or after (1) the day of writing: “last November”.
    NamedMonth { month: i8, direction: i8 },
    /// A weekday, 0 for Monday, before (-1) or after (1) the day of writing: “on Monday”.
    Weekday { weekday: i8, direction: i8 },
}

/// A day of the calendar as a text writes it, with its year or without.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DayFact {
    /// Bytes of the visible text, the weekday left out.
    pub(crate) range: Range<usize>,
    pub(crate) day: i8,
    /// The first day of “7–9 May”.
    pub(crate) from: Option<i8>,
    pub(crate) month: i8,
    /// Bytes of the month's name.
    pub(crate) month_range: Range<usize>,
    pub(crate) year: Option<i16>,
    /// The weekday named with it, 0 for Monday, and its bytes.
    pub(crate) weekday: Option<(i8, Range<usize>)>,
    pub(crate) tense: Tense,
}

/// What a text says of the calendar.
#[derive(Debug, Default)]
pub(crate) struct Dates {
    /// Dates that cannot be told without knowing when they were written, in order.
    pub(crate) leaning: Vec<DateFact>,
    /// Days by day and month, in order.
    pub(crate) days: Vec<DayFact>,
    /// Years that run backwards, “2019–2015”, as bytes of the visible text.
    pub(crate) backwards: Vec<Range<usize>>,
}

/// Whether the sentence speaks of what was or what will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tense {
    Past,
    Future,
    Unknown,
}

/// The dates of a visible text, in order.
pub(super) fn dates(
    text: &str,
    folded: &Folded,
    tokens: &[Token],
    sentences: &[Range<usize>],
    words: Option<&Lexicon>,
) -> Dates {
    let Some(vocabulary) = words.and_then(vocabulary::of) else {
        return Dates::default();
    };
    let mut reader = Reader {
        text,
        folded,
        tokens,
        sentences,
        vocabulary,
        at: 0,
        year_told: false,
        found: Dates::default(),
    };
    while reader.at < tokens.len() {
        reader.at += reader.step();
    }
    reader.found
}

struct Reader<'a> {
    text: &'a str,
    folded: &'a Folded,
    tokens: &'a [Token],
    sentences: &'a [Range<usize>],
    vocabulary: &'static Vocabulary,
    at: usize,
    /// Whether a year has been named so far, which days without one then belong to.
    year_told: bool,
    found: Dates,
}

impl<'a> Reader<'a> {
    /// Reads what begins at the present word and says how many words it took.
    fn step(&mut self) -> usize {
        let word = self.word(self.at);
        if is_year(word) {
            self.year_told = true;
            self.years();
            return 1;
        }
        if !self.vocabulary.may_begin(word) {
            return 1;
        }
        let month = self.vocabulary.month(word);
        if let Some(month) = month.filter(|_| self.is_name(self.at)) {
            return self.month(month);
        }
        if let Some((length, when)) = self.relative(self.at) {
            self.lean(self.at..self.at + length, when);
            return length;
        }
        if self.vocabulary.language == "en" {
            return self.english(word);
        }
        1
    }

    fn word(&self, index: usize) -> &'a str {
        self.tokens
            .get(index)
            .map_or("", |token| token.text(self.folded.text()))
    }

    /// What stands between a word and the next.
    fn gap(&self, index: usize) -> &str {
        match (self.tokens.get(index), self.tokens.get(index + 1)) {
            (Some(one), Some(two)) => &self.folded.text()[one.range.end..two.range.start],
            _ => "",
        }
    }

    /// Whether English writes the word with a capital here; other languages need none.
    fn is_name(&self, index: usize) -> bool {
        self.vocabulary.language != "en" || self.is_capital(index)
    }

    fn is_capital(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.capital)
    }

    fn lean(&mut self, words: Range<usize>, when: When) {
        let (Some(first), Some(last)) =
            (self.tokens.get(words.start), self.tokens.get(words.end - 1))
        else {
            return;
        };
        let range = first.source.start..last.source.end;
        self.found.leaning.push(DateFact { range, when });
    }

    /// A month name: part of a full date, of a day without a year, or of “November last year”.
    fn month(&mut self, month: i8) -> usize {
        let at = self.at;
        let (first, day, mut end) = self.day_beside(at);
        if end < self.tokens.len() && matches!(self.word(end), "of" | "de" | "del" | "do") {
            end += usize::from(is_year(self.word(end + 1)) || self.relative(end + 1).is_some());
        }
        if is_year(self.word(end)) && matches!(self.gap(end - 1), " " | ", " | " 'de " | "\n") {
            self.year_told = true;
            self.day(first, day, month, end + 1);
            return end + 1 - at;
        }
        if let Some((
            length,
            When::Relative {
                unit: Unit::Year,
                offset,
                ..
            },
        )) = self.relative(end).filter(|_| {
            matches!(
                self.gap(end - 1),
                " " | "
"
            )
        }) {
            let when = When::Relative {
                unit: Unit::Year,
                offset,
                month: Some(month),
                day,
                plain: true,
            };
            self.lean(self.with_preposition(first)..end + length, when);
            return end + length - at;
        }
        self.day(first, day, month, end);
        match day {
            Some(day) if !self.year_told && !is_feast(day, month) && !self.recurs(first) => {
                let tense = self.tense();
                self.lean(first..end, When::DayMonth { day, month, tense });
                end - at
            }
            None => self.named_month(month),
            _ => 1,
        }
    }

    /// The day before or after the month at `at`: the first word of the date, the day, the word behind the date.
    fn day_beside(&self, at: usize) -> (usize, Option<i8>, usize) {
        let before = |back: usize| {
            at.checked_sub(back)
                .and_then(|index| day_number(self.word(index)))
        };
        if let Some(day) = before(1).filter(|_| matches!(self.gap(at - 1), " " | ". " | "\n" | "."))
        {
            return (self.range_start(at - 1), Some(day), at + 1);
        }
        let linked = at > 0 && matches!(self.word(at - 1), "of" | "de");
        if let Some(day) = before(2).filter(|_| linked) {
            return (at - 2, Some(day), at + 1);
        }
        let day = day_number(self.word(at + 1))
            .filter(|_| self.gap(at) == " " && self.is_date_end(at + 1));
        (at, day, if day.is_some() { at + 2 } else { at + 1 })
    }

    /// The first day of “5–7 December”, given the last.
    fn range_start(&self, day: usize) -> usize {
        match day.checked_sub(1) {
            Some(first) if self.gap(first) == "-" && day_number(self.word(first)).is_some() => {
                first
            }
            _ => day,
        }
    }

    /// Whether the number after “December” is a day and not a count: “In December 24 people died”.
    fn is_date_end(&self, index: usize) -> bool {
        let gap = self.gap(index);
        gap != " "
            || is_year(self.word(index + 1))
            || self.is_capital(index + 1)
            || AFTER_A_DATE.contains(&self.word(index + 1))
    }

    /// “In” and its like before a month belong to the date.
    fn with_preposition(&self, first: usize) -> usize {
        match first.checked_sub(1) {
            Some(before)
                if matches!(
                    self.word(before),
                    "in" | "im" | "en" | "em" | "w" | "в" | "у"
                ) =>
            {
                before
            }
            _ => first,
        }
    }

    /// Whether the day comes every year.
    fn recurs(&self, first: usize) -> bool {
        first
            .checked_sub(1)
            .is_some_and(|before| matches!(self.word(before), "every" | "each" | "annual"))
    }

    /// A relative date of the lexicon at a word: how many words it has and what it says.
    fn relative(&self, at: usize) -> Option<(usize, When)> {
        let first = self.word(at);
        let first = first.strip_suffix("'s").unwrap_or(first);
        let phrases = self.vocabulary.relatives(first)?;
        let phrase = phrases
            .iter()
            .find(|phrase| self.reads(at, &phrase.words))?;
        let meaning = phrase.meaning;
        let nowadays = meaning.unit == Unit::Day && meaning.offset == 0 && phrase.words.len() == 1;
        let noun =
            self.vocabulary.language == "de" && self.is_capital(at) && !self.starts_sentence(at);
        let of_year = at
            .checked_sub(1)
            .is_some_and(|before| is_year(self.word(before)));
        (!nowadays && !noun && !of_year).then_some((
            phrase.words.len(),
            When::Relative {
                unit: meaning.unit,
                offset: meaning.offset.into(),
                month: None,
                day: None,
                plain: !phrase.words.iter().any(|word| SEASONS.contains(word)),
            },
        ))
    }

    fn reads(&self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(index, word)| {
            let here = self.word(at + index);
            let last = index + 1 == words.len();
            here == *word || last && here.strip_suffix("'s") == Some(word)
        })
    }

    fn starts_sentence(&self, index: usize) -> bool {
        let start = self.tokens.get(index).map_or(0, |token| token.source.start);
        self.sentences
            .iter()
            .any(|sentence| sentence.start == start)
    }
}

#[cfg(test)]
mod tests;

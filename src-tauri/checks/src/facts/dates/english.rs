//! What only English is read for: “on Monday”, “last November”, “two years ago”, and whether a sentence tells of the past.
use stet_core::lexicon::Unit;

use super::{
    Reader, Tense, Token, When,
    words::{count, day_number, is_past},
};

impl Reader<'_> {
    /// What only English is read for: “on Monday”, “two years ago”.
    pub(super) fn english(&mut self, word: &str) -> usize {
        let weekday = self.vocabulary.weekday(word);
        if let Some(weekday) = weekday.filter(|_| self.is_capital(self.at)) {
            let before = self
                .at
                .checked_sub(1)
                .map_or("", |before| self.word(before));
            let direction = match before {
                "on" | "last" | "since" => -1,
                "next" | "this" | "coming" => 1,
                _ => return 1,
            };
            if day_number(self.word(self.at + 1)).is_none()
                && !self.vocabulary.is_month(self.word(self.at + 1))
            {
                self.lean(
                    self.at - 1..self.at + 1,
                    When::Weekday { weekday, direction },
                );
            }
        } else if word == "ago" && self.at >= 2 {
            self.ago();
        }
        1
    }

    fn ago(&mut self) {
        let unit = match self.word(self.at - 1) {
            "day" | "days" => Unit::Day,
            "week" | "weeks" => Unit::Week,
            "month" | "months" => Unit::Month,
            "year" | "years" => Unit::Year,
            _ => return,
        };
        if let Some(count) = count(self.word(self.at - 2)) {
            let when = When::Relative {
                unit,
                offset: -count,
                month: None,
                day: None,
                plain: true,
            };
            self.lean(self.at - 2..self.at + 1, when);
        }
    }

    /// English “last November”.
    pub(super) fn named_month(&mut self, month: i8) -> usize {
        let before = self
            .at
            .checked_sub(1)
            .map_or("", |before| self.word(before));
        let direction = match before {
            "last" => -1,
            "this" => 0,
            "next" => 1,
            _ => return 1,
        };
        self.lean(
            self.at - 1..self.at + 1,
            When::NamedMonth { month, direction },
        );
        1
    }

    /// What the present sentence speaks of, as far as English verbs tell.
    pub(super) fn tense(&self) -> Tense {
        if self.vocabulary.language != "en" {
            return Tense::Unknown;
        }
        let mut tense = Tense::Unknown;
        for word in self.sentence_words() {
            if matches!(
                word,
                "will" | "shall" | "upcoming" | "scheduled" | "due" | "plans" | "expected"
            ) {
                return Tense::Future;
            }
            if is_past(word) {
                tense = Tense::Past;
            }
        }
        tense
    }

    /// The folded words of the present sentence, as many as a reader takes in.
    pub(super) fn sentence_words(&self) -> impl Iterator<Item = &str> {
        let here = self.tokens[self.at].source.start;
        let after = self
            .sentences
            .partition_point(|sentence| sentence.start <= here);
        let sentence = after
            .checked_sub(1)
            .map_or(0..self.text.len(), |index| self.sentences[index].clone());
        let inside = move |token: &&Token| sentence.contains(&token.source.start);
        let words = self.tokens[self.at.saturating_sub(40)..].iter().take(80);
        words
            .filter(inside)
            .map(|token| token.text(self.folded.text()))
    }
}

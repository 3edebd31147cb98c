//! Days of the calendar as a text writes them: weekday, day, month, year.
use super::{DayFact, Reader, Tense, words};

/// Words between a weekday and the day: “Dienstag, den 5. Dezember”.
const BETWEEN: &[&str] = &["den", "dem", "the", "le", "el", "il", "o", "de", "dia"];

/// Words behind years that count down: before Christ.
const BEFORE_CHRIST: &[&str] = &[
    "bc", "bce", "b.c", "v", "av", "a.c", "до", "mö", "m.ö", "е.ə",
];

impl Reader<'_> {
    /// Notes the day whose words run from `first` to before `end`, the month being the present word.
    pub(super) fn day(&mut self, first: usize, day: Option<i8>, month: i8, end: usize) {
        let (Some(day), Some(first_token), Some(last_token)) =
            (day, self.tokens.get(first), self.tokens.get(end - 1))
        else {
            return;
        };
        let source = |range| self.folded.source(range);
        let from = self.word(first);
        let weekday = self.weekday_before(first);
        let opens = first.saturating_sub(if weekday.is_some() { 2 } else { 1 });
        let tense = self.tense_of_day(self.word(opens));
        let runs = first + 1 < self.at && self.gap(first) == "-";
        self.found.days.push(DayFact {
            range: source(first_token.range.start..last_token.range.end),
            day,
            from: words::day_number(from).filter(|_| runs),
            month,
            month_range: source(self.tokens[self.at].range.clone()),
            year: self.word(end - 1).parse().ok().filter(|year| *year > 999),
            weekday,
            tense,
        });
    }

    /// Whether the sentence says that something happened or will happen on a day; `before` is the word before the day.
    ///
    /// One that speaks of both tells of plans, and plans may be over.
    fn tense_of_day(&self, before: &str) -> Tense {
        let english = self.vocabulary.language == "en";
        if english && before != "on" {
            return Tense::Unknown;
        }
        let words = self.sentence_words();
        let future = words::FUTURE
            .iter()
            .find(|(language, _)| *language == self.vocabulary.language)
            .map_or(&[][..], |(_, words)| words);
        let (mut was, mut will) = (false, false);
        for word in words {
            will |= future.contains(&word);
            was |= english && (words::is_past(word) || words::PLANS.contains(&word));
        }
        match (was, will) {
            (true, false) => Tense::Past,
            (false, true) => Tense::Future,
            _ => Tense::Unknown,
        }
    }

    fn weekday_before(&self, first: usize) -> Option<(i8, std::ops::Range<usize>)> {
        let mut at = first.checked_sub(1)?;
        if BETWEEN.contains(&self.word(at)) {
            at = at.checked_sub(1)?;
        }
        let weekday = *self.vocabulary.weekdays.get(self.word(at))?;
        let near = self
            .gap(at)
            .chars()
            .all(|char| matches!(char, ' ' | ',' | '\n'));
        near.then(|| (weekday, self.folded.source(self.tokens[at].range.clone())))
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

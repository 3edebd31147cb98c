//! Ages, and stretches of time told from an event: “63-year-old”, “a year after”.
use std::ops::Range;

use stet_core::{
    Folded,
    lexicon::{Lexicon, Unit},
};

use super::tokens::Token;

/// How old somebody is said to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Age {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    pub(crate) years: i16,
    /// Whether the number stands alone between commas or brackets.
    pub(crate) bare: bool,
}

/// A stretch of time before or after something that follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Interval {
    /// Bytes of the visible text.
    pub(crate) range: Range<usize>,
    pub(crate) count: i32,
    /// Months or years.
    pub(crate) unit: Unit,
    pub(crate) direction: Direction,
}

/// On which side of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    After,
    Before,
    /// After it, and until the day of writing.
    Since,
}

/// What a visible text says of either kind, in order.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Intervals {
    pub(crate) ages: Vec<Age>,
    pub(crate) stretches: Vec<Interval>,
}

/// One language’s words for time that has passed.
struct Words {
    language: &'static str,
    /// How a word begins that says, behind a number, how old somebody is.
    ages: &'static [&'static str],
    years: &'static [&'static str],
    months: &'static [&'static str],
    after: &'static [&'static str],
    before: &'static [&'static str],
    since: &'static [&'static str],
    /// One, two, three and so on; several forms of “one” first.
    ones: &'static [&'static str],
    numbers: &'static [&'static str],
}

/// Finds them.
pub(super) fn intervals(
    text: &str,
    folded: &Folded,
    tokens: &[Token],
    words: Option<&Lexicon>,
) -> Intervals {
    let mut found = Intervals::default();
    let Some(words) =
        words.and_then(|known| ALL.iter().find(|words| words.language == known.language))
    else {
        return found;
    };
    for (at, token) in tokens.iter().enumerate() {
        let word = token.text(folded.text());
        if word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit()) {
            found.ages.extend(age(text, folded, tokens, at, words));
        }
        let unit = if words.years.contains(&word) {
            Unit::Year
        } else if words.months.contains(&word) {
            Unit::Month
        } else {
            continue;
        };
        found
            .stretches
            .extend(stretch(folded, tokens, at, words, unit));
    }
    found
}

fn age(text: &str, folded: &Folded, tokens: &[Token], at: usize, words: &Words) -> Option<Age> {
    let years: i16 = tokens[at]
        .text(folded.text())
        .parse()
        .ok()
        .filter(|years| *years >= 15)?;
    let next = tokens
        .get(at + 1)
        .map_or("", |next| next.text(folded.text()));
    let number = tokens[at].source.clone();
    if words.ages.iter().any(|start| next.starts_with(start)) {
        let end = tokens[at + 1].source.end;
        let range = number.start..end;
        return Some(Age {
            range,
            years,
            bare: false,
        });
    }
    let (before, after) = (&text[..number.start], &text[number.end..]);
    let bare = before.ends_with(", ") && after.starts_with([',', ';', '.'])
        || before.ends_with('(') && after.starts_with(')');
    bare.then_some(Age {
        range: number,
        years,
        bare,
    })
}

fn stretch(
    folded: &Folded,
    tokens: &[Token],
    at: usize,
    words: &Words,
    unit: Unit,
) -> Option<Interval> {
    let word = |index: usize| {
        tokens
            .get(index)
            .map_or("", |token| token.text(folded.text()))
    };
    let direction = |word: &str| {
        let lists = [
            (words.after, Direction::After),
            (words.before, Direction::Before),
            (words.since, Direction::Since),
        ];
        lists
            .into_iter()
            .find_map(|(list, direction)| list.contains(&word).then_some(direction))
    };
    let number = word(at.checked_sub(1)?);
    let count = match (
        words.ones.contains(&number),
        (2..).zip(words.numbers).find(|(_, name)| **name == number),
    ) {
        (true, _) => 1,
        (false, Some((count, _))) => count,
        (false, None) => number
            .parse()
            .ok()
            .filter(|count| (1..200).contains(count))?,
    };
    let range = tokens[at - 1].source.start..tokens.get(at + 1)?.source.end;
    Some(Interval {
        range,
        count,
        unit,
        direction: direction(word(at + 1))?,
    })
}

// Words are read side by side.
#[rustfmt::skip]
const ALL: &[Words] = &[
    Words {
        language: "en", ages: &["year", "years"], years: &["year", "years"], months: &["month", "months"],
        after: &["after"], before: &["before"], since: &["since"], ones: &["a", "one"],
        numbers: &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    },
    Words {
        language: "de", ages: &["jährig", "jahre"], years: &["jahr", "jahre"], months: &["monat", "monate"],
        after: &["nach"], before: &["vor"], since: &["seit"], ones: &["ein", "einem"],
        numbers: &["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    },
    Words {
        language: "fr", ages: &["ans"], years: &["an", "ans"], months: &["mois"],
        after: &["après"], before: &["avant"], since: &["depuis"], ones: &["un"],
        numbers: &["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
    },
    Words {
        language: "es", ages: &["años"], years: &["año", "años"], months: &["mes", "meses"],
        after: &["después", "tras"], before: &["antes"], since: &["desde"], ones: &["un"],
        numbers: &["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
    },
    Words {
        language: "it", ages: &["anni", "enne"], years: &["anno", "anni"], months: &["mese", "mesi"],
        after: &["dopo"], before: &["prima"], since: &["da"], ones: &["un"],
        numbers: &["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"],
    },
    Words {
        language: "pt", ages: &["anos"], years: &["ano", "anos"], months: &["mês", "meses"],
        after: &["depois", "após"], before: &["antes"], since: &["desde"], ones: &["um"],
        numbers: &["dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"],
    },
    Words {
        language: "ru", ages: &["летн", "лет", "год"], years: &["год", "года", "лет"], months: &["месяц", "месяца", "месяцев"],
        after: &["после", "спустя"], before: &["до"], since: &["с"], ones: &["один", "через"],
        numbers: &["два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"],
    },
    Words {
        language: "uk", ages: &["річн", "рок"], years: &["рік", "роки", "років"], months: &["місяць", "місяці", "місяців"],
        after: &["після"], before: &["до"], since: &["з"], ones: &["один", "через"],
        numbers: &["два", "три", "чотири", "п'ять", "шість", "сім", "вісім", "дев'ять", "десять"],
    },
    Words {
        language: "tr", ages: &["yaşında"], years: &[], months: &[], after: &[], before: &[], since: &[], ones: &[], numbers: &[],
    },
    Words {
        language: "az", ages: &["yaşlı", "yaşında"], years: &[], months: &[], after: &[], before: &[], since: &[], ones: &[],
        numbers: &[],
    },
    Words {
        language: "hy", ages: &["ամյա", "տարեկան"], years: &[], months: &[], after: &[], before: &[], since: &[], ones: &[],
        numbers: &[],
    },
    Words {
        language: "ka", ages: &["წლის"], years: &[], months: &[], after: &[], before: &[], since: &[], ones: &[], numbers: &[],
    },
    Words {
        language: "ar", ages: &["عاما", "عامًا", "سنة"], years: &[], months: &[], after: &[], before: &[], since: &[], ones: &[],
        numbers: &[],
    },
];

use super::*;
use stet_core::sentences;

use crate::facts::tokens::tokens;

fn found(language: &str, text: &str) -> Vec<String> {
    let folded = Folded::new(text);
    let tokens = tokens(text, &folded);
    let lexicon = stet_core::lexicon::of(language);
    dates(text, &folded, &tokens, &sentences(text), lexicon)
        .leaning
        .into_iter()
        .map(|date| format!("{} = {}", &text[date.range], told(date.when)))
        .collect()
}

fn told(when: When) -> String {
    match when {
        When::DayMonth { day, month, tense } => format!("{day}/{month} {tense:?}"),
        When::Relative {
            unit,
            offset,
            month,
            day,
            plain,
        } => {
            let month = month.map_or(String::new(), |month| format!(" month {month}"));
            let day = day.map_or(String::new(), |day| format!(" day {day}"));
            format!(
                "{unit:?} {offset:+}{month}{day}{}",
                if plain { "" } else { " roughly" }
            )
        }
        When::NamedMonth { month, direction } => format!("month {month} {direction:+}"),
        When::Weekday { weekday, direction } => format!("weekday {weekday} {direction:+}"),
    }
}

#[test]
fn english_dates_that_lean_on_the_day_of_writing_are_found() {
    let text = "On 5 December the minister resigned. In November last year he said in July of this year that \
                last year's talks, two months ago, met on Monday; last March and December 7th, and in 5–7 June.";
    assert_eq!(
        found("en", text),
        [
            "5 December = 5/12 Past",
            "In November last year = Year -1 month 11",
            "in July of this year = Year +0 month 7",
            "last year's = Year -1",
            "two months ago = Month -2",
            "on Monday = weekday 0 -1",
            "last March = month 3 -1",
            "December 7th = 7/12 Past",
            "5–7 June = 7/6 Past",
        ]
    );
}

#[test]
fn dates_that_say_their_year_or_need_none_are_left_alone() {
    for text in [
        "It was adopted on 24 October 1992, and on 5 December it was repealed.",
        "December 5, 2024, was a Thursday.",
        "We march in may 5 abreast; she may 5 times; every 9 May they parade.",
        "On 4 July and on September 11 we remember.",
        "In December 24 people died.",
        "Armenia today is another country.",
        "The 2020s, Black Friday, a Sunday roast and the day after.",
        "the 907 amendment",
    ] {
        assert_eq!(found("en", text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn other_languages_have_their_own_words() {
    assert_eq!(
        found(
            "de",
            "Am 5. Dezember und im November letzten Jahres, gestern am Morgen."
        ),
        [
            "5. Dezember = 5/12 Unknown",
            "im November letzten Jahres = Year -1 month 11",
            "gestern = Day -1"
        ]
    );
    assert_eq!(
        found("fr", "Le 5 décembre, l’an dernier et le 1er août 2024."),
        ["5 décembre = 5/12 Unknown", "l’an dernier = Year -1"]
    );
    assert_eq!(
        found("ru", "5 декабря министр ушёл."),
        ["5 декабря = 5/12 Unknown"]
    );
}

#[test]
fn every_language_reads_its_months() {
    let spaced = stet_core::lexicon::ALL
        .iter()
        .filter(|lexicon| !matches!(lexicon.language, "zh" | "ja"));
    for lexicon in spaced {
        for (month, names) in (1..).zip(lexicon.months) {
            for name in names.iter().filter(|name| !name.contains(' ')) {
                let mut letters = name.chars();
                let first = letters.next().into_iter().flat_map(char::to_uppercase);
                let text = format!("5 {}{} 2024", first.collect::<String>(), letters.as_str());
                let folded = Folded::new(&text);
                let tokens = tokens(&text, &folded);
                let found = dates(&text, &folded, &tokens, &sentences(&text), Some(lexicon));
                let days = found.days.iter().map(|day| (day.day, day.month, day.year));
                assert_eq!(
                    days.collect::<Vec<_>>(),
                    [(5, month, Some(2024))],
                    "{text} ({})",
                    lexicon.language
                );
            }
        }
    }
}

use proptest::prelude::*;

use super::*;
use crate::facts::vocabulary;

const LETTER: &str = "Dear mayor,\n\nRidership fell modestly after the second fare rise, not before it. We did not promise \
    a ferry for ever, and nobody asked us to.\n\nThe contract lapses on 14 March unless the council votes otherwise. It is \
    a saving that somebody else will pay for.";

const REPORT: &str =
    "The board has found that the pier can wait. Its members agreed that the pier is safe.";

fn said(quote: &str) -> Verdict {
    let sources = [LETTER, REPORT].map(Index::of);
    verify(&Wording::of(quote), &sources)
}

/// What a verdict says of the sources' words.
fn told(quote: &str) -> String {
    let sources = [LETTER, REPORT];
    let indices = sources.map(Index::of);
    let shown = |place: &Place| {
        let range = indices[place.source].source(place.words.clone());
        sources[place.source][range].to_owned()
    };
    match said(quote) {
        Verdict::Verbatim { places, .. } => {
            let places: Vec<String> = places.iter().map(shown).collect();
            format!("verbatim: {}", places.join(" / "))
        }
        Verdict::Spliced { places } => {
            let places: Vec<String> = places.iter().map(shown).collect();
            format!("spliced: {}", places.join(" / "))
        }
        Verdict::Altered {
            place,
            piece,
            changes,
        } => {
            let wording = Wording::of(quote);
            let changes: Vec<String> = changes
                .iter()
                .map(|change| {
                    let quoted = wording.pieces[piece].words()[change.quoted.clone()].join(" ");
                    let source = indices[place.source].words(change.source.clone()).join(" ");
                    format!("{quoted}>{source}")
                })
                .collect();
            format!("altered: {} ({})", changes.join(", "), shown(&place))
        }
        Verdict::Nowhere => "nowhere".into(),
    }
}

#[test]
fn words_that_stand_in_a_source_are_verbatim_whatever_their_typography() {
    assert_eq!(
        told("a saving that somebody else will pay for"),
        "verbatim: a saving that somebody else will pay for"
    );
    assert_eq!(
        told("RIDERSHIP fell modestly, after the second fare-rise"),
        "verbatim: Ridership fell modestly after the second fare rise"
    );
}

#[test]
fn what_is_left_out_or_put_in_openly_is_no_change() {
    assert_eq!(
        told("Ridership fell modestly … not before it"),
        "verbatim: Ridership fell modestly / not before it"
    );
    assert_eq!(
        told("[R]idership fell modestly after [it], not before it"),
        "verbatim: fell modestly after / not before it"
    );
    assert_eq!(
        told("Ridership fell modestly (...) not before it"),
        "verbatim: Ridership fell modestly / not before it"
    );
}

#[test]
fn each_changed_word_is_told() {
    assert_eq!(
        told("Ridership fell sharply after the second fare rise"),
        "altered: sharply>modestly (Ridership fell modestly after the second fare rise)"
    );
    assert_eq!(
        told("We did promise a ferry for ever, and nobody asked us to"),
        "altered: >not (We did not promise a ferry for ever, and nobody asked us to)"
    );
    assert_eq!(
        told("the pier is really safe"),
        "altered: really> (the pier is safe)"
    );
}

#[test]
fn pieces_from_two_places_are_no_sentence() {
    assert_eq!(
        told("Ridership fell modestly ... on 14 March"),
        "spliced: Ridership fell modestly / on 14 March"
    );
    assert_eq!(
        told("not before it … Ridership fell modestly"),
        "spliced: not before it / Ridership fell modestly"
    );
    assert_eq!(
        told("the pier can wait … a saving that somebody else will pay for"),
        "spliced: the pier can wait / a saving that somebody else will pay for"
    );
}

#[test]
fn words_of_nobody_are_nowhere() {
    assert_eq!(
        told("we shall sell the ferry to whoever wants it"),
        "nowhere"
    );
    assert_eq!(told("…"), "nowhere");
    assert_eq!(told(""), "nowhere");
}

#[test]
fn what_an_elision_leaves_out_can_be_read() {
    let sources = [Index::of(LETTER)];
    let wording = Wording::of("The contract lapses on 14 March … votes otherwise");
    let Verdict::Verbatim { places, .. } = verify(&wording, &sources) else {
        panic!("it stands there");
    };
    let left_out = elided(&sources[0], &places);
    let words: Vec<&str> = left_out.iter().map(|word| sources[0].word(*word)).collect();
    assert_eq!(words, ["unless", "the", "council"]);
}

#[test]
fn whole_sentences_left_out_turn_nothing_round() {
    let sources = [Index::of("We wait. We do not sell. We hope for May.")];
    let Verdict::Verbatim { places, .. } = verify(&Wording::of("We wait … for May"), &sources)
    else {
        panic!("it stands there");
    };
    let left_out = elided(&sources[0], &places);
    let words: Vec<&str> = left_out.iter().map(|word| sources[0].word(*word)).collect();
    assert_eq!(words, ["we", "hope"]);
}

#[test]
fn every_source_that_has_it_is_told() {
    let sources = [REPORT, LETTER, REPORT].map(Index::of);
    let verdict = verify(&Wording::of("the pier can wait"), &sources);
    let Verdict::Verbatim { places, also } = verdict else {
        panic!("it stands there");
    };
    assert_eq!((places[0].source, also), (0, vec![2]));
}

#[test]
fn small_words_are_known_in_every_language_of_the_desk() {
    let negated = [
        ("en", "don't"),
        ("de", "nicht"),
        ("fr", "n'est"),
        ("es", "no"),
        ("pt", "não"),
        ("it", "non"),
        ("ru", "не"),
        ("uk", "не"),
        ("tr", "değil"),
        ("az", "deyil"),
        ("hy", "ոչ"),
        ("ka", "არ"),
        ("ar", "لا"),
    ];
    for (language, word) in negated {
        assert!(vocabulary(language).unwrap().denies(word), "{language}");
        assert!(!vocabulary(language).unwrap().denies("x"), "{language}");
    }
}

proptest! {
    #[test]
    fn any_stretch_of_a_source_is_verbatim(from in 0_usize..40, length in 2_usize..12) {
        let sources = [Index::of(LETTER)];
        let words = sources[0].words(from..(from + length).min(45));
        let verdict = verify(&Wording::of(&words.join(" ")), &sources);
        prop_assert!(matches!(verdict, Verdict::Verbatim { .. }), "{:?}", verdict);
    }

    #[test]
    fn one_changed_word_is_never_verbatim(from in 0_usize..30, at in 0_usize..8) {
        let sources = [Index::of(LETTER)];
        let mut words = sources[0].words(from..from + 8);
        words[at] = "zebra";
        let verdict = verify(&Wording::of(&words.join(" ")), &sources);
        let altered = matches!(&verdict, Verdict::Altered { changes, .. } if !changes.is_empty());
        prop_assert!(altered, "{:?}", verdict);
    }

    #[test]
    fn whatever_is_quoted_gets_a_verdict(quote in "\\PC{0,60}", text in "\\PC{0,200}") {
        let sources = [Index::of(&text)];
        let [index] = &sources;
        let wording = Wording::of(&quote);
        let verdict = verify(&wording, &sources);
        if let Verdict::Altered { piece, changes, place } = verdict {
            for change in changes {
                let bytes = wording.pieces[piece].bytes(change.quoted);
                prop_assert!(quote.get(bytes).is_some());
                prop_assert!(text.get(index.source(change.source)).is_some());
            }
            prop_assert!(text.get(index.source(place.words)).is_some());
        }
    }
}

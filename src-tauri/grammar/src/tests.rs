//! Whole pieces read, with a dictionary of a few words.
use std::{
    cell::Cell,
    fmt::Write as _,
    sync::{LazyLock, Mutex, PoisonError},
};

use proptest::prelude::*;
use stet_core::{Finding, Outlet, Piece, Registry, apply};

use crate::{Accepted, Dictionary, Proofreader, Read, UNKNOWN};

/// An invented language of a few words: `qaa` is a tag for private use.
const LANGUAGE: &str = "qaa";

const WORDS: &str =
    "14\nthe\nharbour\nboard\nwas\nclosed\nagain\nand\nnobody\nknew\nwhy\nit\nof\nin\nis\n";

fn reader() -> Proofreader {
    let mut reader = Proofreader::default();
    let dictionary = Dictionary::read(
        b"SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n",
        WORDS.as_bytes(),
    );
    reader.learn(LANGUAGE, dictionary.unwrap());
    reader
}

fn piece(body: &str) -> Piece {
    Piece {
        body: body.into(),
        ..Piece::default()
    }
}

/// Goes on until it is through.
const ON: &dyn Fn() -> bool = &|| false;

fn read(piece: &Piece, accepted: &Accepted) -> Vec<Finding> {
    let mut reader = reader();
    reader.read(piece, LANGUAGE, ON).unwrap();
    reader.memory().recall(piece, LANGUAGE, accepted)
}

/// What was found, as the words it stands on and what could stand there.
fn told(piece: &Piece, findings: &[Finding]) -> String {
    let mut told = String::new();
    for finding in findings {
        let words = &piece.text(finding.span.place)[finding.span.range.clone()];
        let fixes: Vec<&str> = finding
            .fixes
            .iter()
            .map(|fix| &*fix.edits[0].text)
            .collect();
        let place = finding.span.place;
        let _ = writeln!(told, "{place}: {words} ({}) {fixes:?}", finding.rule);
    }
    told
}

#[test]
fn unknown_words_are_found_in_body_and_fields_and_can_be_put_right() {
    let mut piece = piece(
        "The *harbour* was **cloesd** again.\n\n> The haborr was cloesd.\n\n- Nobody konw\u{ad}s why `teh` board.",
    );
    piece.furniture.standfirst = "Nobody knew why the boad was closed.".into();
    piece.furniture.disclaimer = "Nobody knew why the boad was closed.".into();
    let findings = read(&piece, &Accepted::default());
    assert_eq!(
        told(&piece, &findings),
        "body: cloesd (spelling.unknown) [\"closed\"]\n\
         body: konw\u{ad}s (spelling.unknown) [\"knew\"]\n\
         standfirst: boad (spelling.unknown) [\"board\"]\n"
            .replace("[\"knew\"]", &format!("{:?}", fixes(&findings[1])))
    );
    let fix = findings[0].fixes[0].edits.clone();
    let mut fixed = piece.clone();
    apply(&mut fixed, &fix).unwrap();
    assert!(
        fixed
            .body
            .starts_with("The *harbour* was **closed** again.")
    );
    assert_eq!(findings[0].message, "No dictionary has “cloesd”.");
}

fn fixes(finding: &Finding) -> Vec<&str> {
    finding
        .fixes
        .iter()
        .map(|fix| &*fix.edits[0].text)
        .collect()
}

#[test]
fn names_of_the_desk_and_words_of_ones_own_are_right() {
    let registry = "[[spelling]]\nright = \"quayside\"\nwrong = [\"quay side\"]\n";
    let registry = Registry::from_toml(registry).unwrap().0;
    let accepted = Accepted::of(&registry, &[], &["wharfinger".into()]);
    let piece =
        piece("The quayside board knew the wharfinger’s harbour and the stevdore was closed.");
    let findings = read(&piece, &accepted);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].subject, "stevdore");
    assert_eq!(read(&piece, &Accepted::default()).len(), 3);
    assert_eq!(
        read(
            &piece,
            &Accepted::of(&Registry::EMPTY, &[Outlet::default()], &[])
        )
        .len(),
        3
    );
}

#[test]
fn words_in_italics_are_of_another_language() {
    let piece = piece("The harbour was *verschlossen* and the board was verschlossen again.");
    let findings = read(&piece, &Accepted::default());
    assert_eq!(findings.len(), 1);
    assert_eq!(
        findings[0].span.range,
        piece
            .body
            .rfind("verschlossen")
            .map(|at| at..at + 12)
            .unwrap()
    );
}

#[test]
fn a_language_without_dictionary_is_named_with_what_to_install() {
    let piece = piece("Der Hafen.");
    let unread = reader().read(&piece, "de-AT", ON).unwrap_err();
    assert_eq!(
        unread.to_string(),
        "There is no dictionary for de-AT, so spelling was not checked. Install the package hunspell-de-at, or name a \
         folder that has de_AT.aff and de_AT.dic."
    );
    assert!(reader().wants("de-AT") && !reader().wants("en-AU") && !reader().wants(LANGUAGE));
}

#[test]
fn reading_stops_when_asked_and_goes_on_from_there() {
    let piece = piece("The harbour was cloesd. The boad knew it. Nobody knew why.");
    let mut reader = reader();
    let asked = Cell::new(0);
    let stop = || asked.replace(asked.get() + 1) == 1;
    let found = |reader: &Proofreader| {
        let memory = reader.memory();
        memory.recall(&piece, LANGUAGE, &Accepted::default()).len()
    };
    assert_eq!(reader.read(&piece, LANGUAGE, &stop), Ok(Read::Stopped));
    assert_eq!(found(&reader), 1);
    assert_eq!(reader.read(&piece, LANGUAGE, ON), Ok(Read::New));
    assert_eq!(found(&reader), 2);
    assert_eq!(reader.read(&piece, LANGUAGE, ON), Ok(Read::Known));
    reader.memory().clear();
    assert_eq!(found(&reader), 0);
}

#[test]
fn a_sentence_read_before_says_the_same_where_it_stands_now() {
    let mut reader = reader();
    let before = piece("The harbour was cloesd.");
    let after = piece("# The board\n\nNobody knew why. The harbour was cloesd.");
    reader.read(&before, LANGUAGE, ON).unwrap();
    let again = reader
        .memory()
        .recall(&after, LANGUAGE, &Accepted::default());
    assert_eq!(again, read(&after, &Accepted::default()));
    assert_eq!(&after.body[again[0].span.range.clone()], "cloesd");
}

#[test]
fn english_is_read_for_grammar_too_and_nothing_is_said_of_other_languages() {
    let piece = piece("She is an poet in Leeds. Der Hafen ist an mittag geschlossen worden.");
    let mut reader = Proofreader::default();
    reader.read(&piece, "en-GB", ON).unwrap();
    let findings = reader
        .memory()
        .recall(&piece, "en-GB", &Accepted::default());
    assert_eq!(told(&piece, &findings), "body: an (grammar.an-a) [\"a\"]\n");
}

/// Prose with everything that makes offsets hard.
fn text() -> impl Strategy<Value = String> {
    const MARKS: &[&str] = &[
        "\n\n",
        "*",
        "**",
        "`",
        "> ",
        "# ",
        "&amp;",
        "[x](y)",
        "’s ",
        ". ",
        "\u{ad}",
        "👩‍👩‍👧",
        "\u{301}",
    ];
    let parts = prop_oneof![
        "[a-zäßéіжა-ჰ]{1,9}",
        "\\PC{0,6}",
        prop::sample::select(MARKS).prop_map(str::to_owned),
    ];
    prop::collection::vec(parts, 0..40).prop_map(|parts| parts.join(" "))
}

/// English is loaded once: that takes longer than all readings.
static ENGLISH: LazyLock<Mutex<Proofreader>> = LazyLock::new(Mutex::default);

proptest! {
    #[test]
    fn findings_stand_on_whole_characters_inside_the_text(body in text(), standfirst in "\\PC{0,60}", english in any::<bool>()) {
        let mut piece = piece(&body);
        piece.furniture.standfirst = standfirst;
        let mut own = reader();
        let mut shared = ENGLISH.lock().unwrap_or_else(PoisonError::into_inner);
        let (language, reader) = if english { ("en", &mut *shared) } else { (LANGUAGE, &mut own) };
        reader.read(&piece, language, ON).unwrap();
        for finding in reader.memory().recall(&piece, language, &Accepted::default()) {
            let text = piece.text(finding.span.place);
            prop_assert!(text.get(finding.span.range.clone()).is_some_and(|words| !words.is_empty()));
            prop_assert!(finding.rule == UNKNOWN || finding.rule.starts_with("grammar."));
            for fix in &finding.fixes {
                prop_assert!(apply(&mut piece.clone(), &fix.edits).is_ok());
            }
        }
    }
}

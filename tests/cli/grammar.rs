//! Grammar and spelling, with a dictionary of a few words in a folder of its own.
use std::fs;

use crate::stet::{Place, Ran};

/// A piece in a language that no system has a dictionary for, with one word misspelled in four places of its own.
const PIECE: &str = "---\nheadline: Nobody knew\nlanguage: qaa\n---\n\n\
    The harbour was cloesd and nobody knew why.\n\n\
    “The harbour was cloesd,” nobody knew why of the board.\n\n\
    > The harbour was cloesd.\n\nThe board of `cloesd` was closed.\n";

const WORDS: &[&str] = &[
    "the", "harbour", "board", "was", "closed", "and", "nobody", "knew", "why", "of",
];

fn place(own: &str) -> Place {
    let place = Place::new();
    fs::create_dir(place.path("words")).unwrap();
    let words = format!("{}\n{}\n", WORDS.len(), WORDS.join("\n"));
    place.write("words/qaa.dic", words.as_bytes());
    place.write("words/qaa.aff", b"SET UTF-8\nTRY esianrtolcd\n");
    place.write("words/words.txt", own.as_bytes());
    place.write("piece.md", PIECE.as_bytes());
    place
}

/// The words of the spelling findings and where they begin, as line and column.
fn spelling(ran: &Ran) -> Vec<(String, u64, u64)> {
    let findings = ran.json().into_iter();
    let unknown = findings.filter(|finding| finding["rule"] == "spelling.unknown");
    unknown
        .map(|finding| {
            assert_eq!(finding["severity"], "info");
            let message = finding["message"].as_str().unwrap().to_owned();
            let number = |key: &str| finding[key].as_u64().unwrap();
            (message, number("line"), number("column"))
        })
        .collect()
}

const ASK: &[&str] = &[
    "check",
    "piece.md",
    "--format",
    "json",
    "--grammar",
    "--dictionaries",
    "words",
];

#[test]
fn a_misspelled_word_is_told_where_the_author_wrote_it_and_nowhere_else() {
    let ran = place("").stet(ASK);
    assert_eq!(ran.err, "");
    assert_eq!(
        spelling(&ran),
        [("No dictionary has “cloesd”.".to_owned(), 6, 17)]
    );
    assert_eq!(spelling(&place("").stet(&ASK[..4])), []);
}

#[test]
fn a_word_of_ones_own_is_right() {
    assert_eq!(spelling(&place("Cloesd\n").stet(ASK)), []);
}

#[test]
fn a_stet_toml_has_its_folder_read_with_dictionaries_of_its_own() {
    let place = place("");
    place.write("stet.toml", b"grammar = true\ndictionaries = \"words\"\n");
    let ran = place.stet(&ASK[..4]);
    assert_eq!(ran.err, "");
    assert_eq!(spelling(&ran).len(), 1);
    place.write(
        "stet.toml",
        b"grammar = true\ndictionaries = \"words\"\noff = [\"spelling.*\"]\n",
    );
    assert_eq!(spelling(&place.stet(&ASK[..4])), []);
    place.write("stet.toml", b"dictionaries = \"words\"\n");
    assert_eq!(spelling(&place.stet(&ASK[..4])), []);
}

#[test]
fn a_word_is_overruled_like_every_finding() {
    let place = place("");
    place.write("stet.toml", b"grammar = true\ndictionaries = \"words\"\n");
    let ran = place.stet(&[
        "waive",
        "piece.md",
        "--rule",
        "spelling.unknown",
        "--reason",
        "As the author spells it.",
        "--by",
        "Ines Falk",
    ]);
    assert_eq!(
        (&*ran.err, &*ran.out),
        ("", "1 finding of spelling.unknown overruled in piece.md.\n")
    );
    assert_eq!(spelling(&place.stet(ASK)), []);
}

#[test]
fn a_missing_dictionary_is_named_once_with_what_to_install() {
    let place = place("");
    place.write("piece.md", PIECE.replace("qaa", "qab").as_bytes());
    let ran = place.stet(ASK);
    assert_eq!(
        ran.err,
        "stet: There is no dictionary for qab, so spelling was not checked. Install the package hunspell-qab, or name a \
         folder that has qab_QAB.aff and qab_QAB.dic.\n"
    );
    assert_eq!(spelling(&ran), []);
    place.write("words/qab.dic", b"not a dictionary");
    place.write("words/qab.aff", b"");
    let ran = place.stet(ASK);
    assert!(
        ran.err.contains("qab.dic: The dictionary cannot be read"),
        "{}",
        ran.err
    );
}

#[test]
fn a_slip_of_english_grammar_is_told_outside_quotations() {
    let place = place("");
    let piece = "---\nheadline: The quay\nlanguage: en-GB\n---\n\nShe is an poet in Leeds.\n\n“She is an poet,” he said.\n";
    place.write("piece.md", piece.as_bytes());
    let ran = place.stet(ASK);
    let findings = ran.json().into_iter();
    let grammar: Vec<_> = findings
        .filter(is_note)
        .map(|finding| (finding["rule"].clone(), finding["line"].clone()))
        .collect();
    assert_eq!(grammar, [("grammar.an-a".into(), 6.into())]);
}

fn is_note(finding: &serde_json::Value) -> bool {
    let rule = finding["rule"].as_str().unwrap_or_default();
    rule.starts_with("grammar.") || rule.starts_with("spelling.")
}

#[test]
fn pages_that_were_edited_show_at_most_one_note_in_three_hundred_words() {
    let place = place("");
    let page = crate::stet::root().join("../shared/corpus/opinion-page.txt");
    if page.exists() {
        fs::copy(page, place.path("page.txt")).unwrap();
    } else {
        eprintln!("SKIPPED: there is no {}", page.display());
    }
    let pages = ["ferry.txt", "page.txt"];
    for name in pages.into_iter().filter(|name| place.path(name).exists()) {
        let ran = place.stet(&["check", name, "--format", "json", "--grammar"]);
        let notes: Vec<_> = ran.json().into_iter().filter(is_note).collect();
        let words = place.text(name).split_whitespace().count();
        assert!(
            notes.len() * 300 <= words,
            "{name}, {words} words: {notes:#?}"
        );
    }
}

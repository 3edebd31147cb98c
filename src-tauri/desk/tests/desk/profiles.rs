//! The profiles that come with Stet, and profiles learnt from published pages.
use std::fs;

use serde_json::{Value, json};
use stet_desk::{
    learn::learn,
    loose::{self, Houses},
    profiles::{PROFILES, named, summary},
};

use crate::room::Room;

/// A language's words for a body; what it says does not matter here.
const BODY: &str = "The harbour board met on 3 November 2026.\n";

fn piece(language: &str, disclaimer: &str) -> String {
    format!(
        "---\nheadline: The quay\nlabel: Opinion\nbyline: By Ada Osei\nauthors:\n  - Ada Osei\n\
         language: {language}\npublished: 2026-11-20\ndisclaimer: \"{disclaimer}\"\n---\n\n{BODY}"
    )
}

/// What is said of a piece's disclaimer by the house of one outlet file.
fn said(outlet: &str, piece: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("outlet.toml");
    fs::write(&file, outlet).unwrap();
    let day = "2026-11-23".parse().unwrap();
    let mut houses = Houses::new(Some(day), Some(&file), None);
    let house = houses.of(&folder.path().join("quay.md")).unwrap();
    assert_eq!(houses.take_faults(), Vec::<String>::new());
    let checked = loose::check("quay.md", piece.as_bytes(), &house).unwrap();
    let findings = checked.findings.into_iter();
    findings
        .map(|finding| finding.rule.to_string())
        .filter(|rule| rule.starts_with("disclaimer."))
        .collect()
}

/// The first wording of a template: of every slot its first word.
fn first_wording(outlet: &toml::Table, text: &str) -> String {
    let name = outlet["name"].as_str().unwrap();
    let mut wording = String::new();
    let mut rest = text;
    while let Some((before, slot)) = rest.split_once('{') {
        let (slot, after) = slot.split_once('}').unwrap();
        let word = slot.split('|').next().unwrap();
        wording.push_str(before);
        wording.push_str(if word == "outlet" { name } else { word });
        rest = after;
    }
    wording + rest
}

#[test]
fn every_profile_knows_its_own_disclaimers_and_sees_a_word_taken_out() {
    for (id, toml) in PROFILES {
        assert!(!summary(toml).is_empty());
        let outlet: toml::Table = toml.parse().unwrap();
        assert_eq!(outlet["id"].as_str(), Some(*id));
        for disclaimer in outlet["disclaimer"].as_array().unwrap() {
            if disclaimer.get("to").is_some() || disclaimer.get("auto").is_some() {
                continue;
            }
            let language = disclaimer["language"].as_str().unwrap();
            let text = first_wording(&outlet, disclaimer["text"].as_str().unwrap());
            let own = said(toml, &piece(language, &text));
            assert_eq!(own, Vec::<String>::new(), "{id}, {language}: {text}");

            let words: Vec<&str> = text.split(' ').collect();
            let middle = words.len() / 2;
            let shorter = [&words[..middle], &words[middle + 1..]].concat().join(" ");
            let altered = said(toml, &piece(language, &shorter));
            assert!(!altered.is_empty(), "{id}, {language}: {shorter}");
        }
    }
}

#[test]
fn a_profile_is_learnt_from_what_most_pages_do() {
    let page = |number: usize, disclaimer: &str| {
        let text = format!(
            "Opinion\n\nThe quay number {number} can wait\n\nBy Ada Osei\n\n{}\n\n{disclaimer}\n\nAda Osei is a fisher in Norvik.\n",
            "The harbour board met again, and again it put the quay off until the spring tides. "
                .repeat(12)
        );
        loose::read(&format!("{number}.txt"), text.as_bytes()).unwrap()
    };
    let hers = "The views expressed here are her own and do not necessarily reflect those of The Quayside.";
    let his = hers.replace("her own", "his own");
    let pages: Vec<_> = [hers, &his, hers, &his, hers]
        .iter()
        .enumerate()
        .map(|(number, disclaimer)| page(number, disclaimer))
        .collect();
    let learnt = learn("quayside", "The Quayside", &pages);
    let outlet = &learnt.outlet;
    assert_eq!(outlet.label.words, ["Opinion"]);
    assert_eq!(outlet.byline.prefix["en"], "By");
    assert!(outlet.bio.required);
    let texts: Vec<&str> = outlet
        .disclaimers
        .iter()
        .map(|disclaimer| &*disclaimer.text)
        .collect();
    assert_eq!(
        texts,
        [
            "The views expressed here are {her|his} own and do not necessarily reflect those of The Quayside."
        ]
    );

    let toml = learnt.to_toml().unwrap();
    assert!(
        toml.contains("# - 3 × (en) “The views expressed here are her own"),
        "{toml}"
    );
    let one = piece("en", &his);
    assert_eq!(said(&toml, &one), Vec::<String>::new());
}

#[test]
fn a_profile_is_proposed_from_a_chosen_folder_and_nothing_is_kept() {
    let room = Room::new();
    let outlets = || room.call("house", Value::Null)["outlets"].clone();
    let before = outlets();
    fs::create_dir(room.path("The Quayside")).unwrap();
    let page = |number: usize| {
        let body = "The harbour board met again, and put the quay off until spring. ".repeat(20);
        format!("Opinion\n\nThe quay number {number} can wait\n\nBy Ada Osei\n\n{body}\n")
    };
    for number in 0..3 {
        fs::write(
            room.path(&format!("The Quayside/{number}.txt")),
            page(number),
        )
        .unwrap();
    }
    fs::write(room.path("The Quayside/broken.txt"), "%PDF-1.4").unwrap();
    room.choose("The Quayside");
    let proposal = room.call("learn_outlet", Value::Null);
    assert_eq!(proposal["outlet"]["name"], "The Quayside");
    assert_eq!(proposal["outlet"]["label"]["words"], json!(["Opinion"]));
    assert_eq!(proposal["seen"][0], "3 pages");
    let left_out = proposal["left_out"][0].as_str().unwrap();
    assert!(left_out.contains("broken.txt"), "{left_out}");
    assert_eq!(outlets(), before);

    // Nobody chose, and a folder without a page.
    assert_eq!(room.call("learn_outlet", Value::Null), Value::Null);
    fs::create_dir(room.path("empty")).unwrap();
    room.choose("empty");
    let refused = room.ask("learn_outlet", Value::Null).unwrap_err();
    assert!(
        refused.contains("holds no page that can be read"),
        "{refused}"
    );
}

#[test]
fn a_profile_that_is_not_there_is_none() {
    assert!(named("harbour-review").is_some());
    assert_eq!(named("harbour"), None);
}

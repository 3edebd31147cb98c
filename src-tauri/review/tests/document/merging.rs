//! Merging: copies that exchange their updates in any order end alike, and lose nothing.
use proptest::prelude::*;
use stet_core::{Field, Place, State};
use stet_review::{SharedDocument, TextChange, Version};

use crate::{copy, document, in_body, piece, stamp, workflow};

#[test]
fn words_written_on_two_machines_at_once_all_stand() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    let our_update = ours
        .set_text(
            Place::Body,
            &piece().body.replace("nobody", "hardly anyone"),
            &stamp("ilse", 1),
        )
        .unwrap();
    let their_update = theirs
        .set_text(
            Place::Body,
            &piece().body.replace("ships", "grey ships"),
            &stamp("tomas", 1),
        )
        .unwrap();
    ours.import(&their_update).unwrap();
    theirs.import(&our_update).unwrap();
    let merged = piece()
        .body
        .replace("nobody", "hardly anyone")
        .replace("ships", "grey ships");
    assert_eq!(ours.text(Place::Body), merged);
    assert_eq!(theirs.text(Place::Body), merged);
    assert_eq!(ours.version(), theirs.version());
}

#[test]
fn of_lists_changed_at_once_every_addition_and_every_removal_holds() {
    let names = |names: &[&str]| -> Vec<String> { names.iter().map(|&name| name.into()).collect() };
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    ours.set_tags(
        &names(&["ports", "ice", "winter", "labour"]),
        &stamp("ilse", 1),
    )
    .unwrap();
    theirs
        .set_tags(&names(&["winter", "ports", "sleep"]), &stamp("tomas", 1))
        .unwrap();
    ours.set_authors(
        &names(&["Tomáš Černý", "Ilse Vandenberg"]),
        &stamp("ilse", 1),
    )
    .unwrap();
    theirs
        .set_authors(
            &names(&["Ilse Vandenberg", "Tomáš Černý", "Jo"]),
            &stamp("tomas", 1),
        )
        .unwrap();
    ours.import(&theirs.snapshot().unwrap()).unwrap();
    theirs.import(&ours.snapshot().unwrap()).unwrap();
    assert_eq!(ours.piece(), theirs.piece());
    let mut tags = ours.piece().furniture.tags;
    tags.sort();
    assert_eq!(tags, ["ice", "ports", "sleep", "winter"]);
    let mut authors = ours.piece().furniture.authors;
    authors.sort();
    assert_eq!(authors, ["Ilse Vandenberg", "Jo", "Tomáš Černý"]);
}

#[test]
fn two_can_set_two_things_of_the_workflow_at_once() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    let (mut ready, mut later) = (workflow(), workflow());
    ready.state = State("ready".into());
    later.due = None;
    ours.set_workflow(&ready, &stamp("ilse", 1)).unwrap();
    theirs.set_workflow(&later, &stamp("tomas", 1)).unwrap();
    ours.import(&theirs.snapshot().unwrap()).unwrap();
    (ready.due, ready.commissioned) = (None, Some(800));
    assert_eq!(ours.workflow(), ready);
}

#[test]
fn an_update_that_came_too_early_waits_for_the_one_before_it() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    let first = ours
        .edit(&[in_body(0, 0, "One. ")], &stamp("ilse", 1))
        .unwrap();
    let second = ours
        .edit(&[in_body(5, 5, "Two. ")], &stamp("ilse", 1))
        .unwrap();
    let early = theirs.import(&second).unwrap();
    assert_eq!((early.changed, early.pending), (false, true));
    assert_eq!(theirs.piece(), piece());
    assert!(theirs.pending());
    let gap = SharedDocument::load(&document(4).snapshot().unwrap(), [&*second], 5).unwrap();
    assert!(gap.pending());
    let filled = theirs.import(&first).unwrap();
    assert_eq!((filled.changed, filled.pending), (true, false));
    assert_eq!(theirs.piece(), ours.piece());
    assert!(!theirs.pending());
    let again = theirs.import(&second).unwrap();
    assert_eq!((again.changed, again.pending), (false, false));
}

#[test]
fn a_library_read_back_from_its_journal_is_the_library() {
    let mut document = document(1);
    let snapshot = document.snapshot().unwrap();
    let journal: Vec<Vec<u8>> = (0..40)
        .map(|at| {
            document
                .edit(
                    &[in_body(3 * at, 3 * at + 1, "ö🧊")],
                    &stamp("ilse", at as i64),
                )
                .unwrap()
        })
        .collect();
    let updates = journal.iter().map(Vec::as_slice);
    let read = SharedDocument::load(&snapshot, updates.clone().rev(), 2).unwrap();
    assert_eq!(read.piece(), document.piece());
    assert_eq!(read.version(), document.version());
    assert_eq!(read.history(), document.history());
    let whole = document.export_since(&Version::default()).unwrap();
    assert_eq!(
        SharedDocument::load(&[], [&*whole], 3).unwrap().piece(),
        document.piece()
    );
}

#[test]
fn a_library_that_was_copied_and_one_restored_from_backup_converge() {
    let mut today = document(1);
    let backup = today.snapshot().unwrap();
    today
        .edit(
            &[in_body(0, 0, "Written after the backup. ")],
            &stamp("ilse", 1),
        )
        .unwrap();
    let mut restored = SharedDocument::load(&backup, [], 2).unwrap();
    let mut copied = SharedDocument::load(&backup, [], 3).unwrap();
    restored
        .edit(
            &[in_body(0, 0, "Written in the restored one. ")],
            &stamp("ilse", 2),
        )
        .unwrap();
    copied
        .edit(
            &[in_body(0, 0, "Written in the copy. ")],
            &stamp("tomas", 2),
        )
        .unwrap();
    let snapshots = [&today, &restored, &copied].map(|document| document.snapshot().unwrap());
    for document in [&mut today, &mut restored, &mut copied] {
        for snapshot in &snapshots {
            document.import(snapshot).unwrap();
        }
        let body = document.text(Place::Body);
        for words in [
            "Written after the backup. ",
            "Written in the restored one. ",
            "Written in the copy. ",
        ] {
            assert!(body.contains(words), "{words} in {body}");
        }
    }
    assert_eq!(today.piece(), restored.piece());
    assert_eq!(today.piece(), copied.piece());
}

/// One step of three people at work on three machines.
#[derive(Clone, Debug)]
enum Step {
    Edit(usize, usize, &'static str),
    Headline(usize, &'static str),
    Value(&'static str),
    Tags(Vec<String>),
    Authors(Vec<String>),
    File(usize, &'static str),
    Hear(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let words = prop::sample::select(vec![
        "",
        "x",
        "🧊",
        "ice ",
        "👩‍👧\n",
        "e\u{301}",
        "\r\n",
        "ships, ",
    ]);
    let names = || prop::collection::vec("[abc]", 0..4);
    prop_oneof![
        4 => (0..400_usize, 0..40_usize, words.clone()).prop_map(|(at, len, text)| Step::Edit(at, len, text)),
        1 => (0..40_usize, words.clone()).prop_map(|(at, text)| Step::Headline(at, text)),
        1 => words.clone().prop_map(Step::Value),
        1 => names().prop_map(Step::Tags),
        1 => names().prop_map(Step::Authors),
        1 => (0..40_usize, words).prop_map(|(at, text)| Step::File(at, text)),
        3 => (0..3_usize).prop_map(Step::Hear),
    ]
}

/// The nearest offset at or before `at` that lies between two characters of a text, in UTF-16 code units.
fn between(text: &str, at: usize) -> usize {
    let mut units = 0;
    for char in text.chars() {
        if units + char.len_utf16() > at {
            break;
        }
        units += char.len_utf16();
    }
    units
}

/// Does one step in the document of `who` and returns its update.
fn act(documents: &mut [SharedDocument], who: usize, minute: i64, step: Step) -> Vec<u8> {
    let mut stamp = stamp(["ilse", "tomas", "jo"][who], minute);
    let heard = match step {
        Step::Hear(from) => documents[from].snapshot().unwrap(),
        _ => Vec::new(),
    };
    let document = &mut documents[who];
    let change = |document: &SharedDocument, place, from, len, insert: &str| {
        let text = document.text(place);
        let (from, to) = (between(&text, from), between(&text, from + len));
        TextChange {
            place,
            from,
            to: to.max(from),
            insert: insert.into(),
        }
    };
    let headline = Place::Field(Field::Headline);
    let result = match step {
        Step::Edit(at, len, text) => {
            let change = change(document, Place::Body, at, len, text);
            document.edit(&[change], &stamp)
        }
        Step::Headline(at, text) => {
            let change = change(document, headline, at, 2, text);
            document.edit(&[change], &stamp)
        }
        Step::Value(text) => document.set_text(Place::Field(Field::Slug), text, &stamp),
        Step::Tags(tags) => document.set_tags(&tags, &stamp),
        Step::Authors(names) => document.set_authors(&names, &stamp),
        Step::File(word, text) => {
            stamp.origin = "file harbour.md".into();
            let version = document.history().unwrap()[0].version.clone();
            let mut new = document.piece_at(&version).unwrap();
            let words: Vec<&str> = new.body.split(' ').collect();
            let word = words[word % words.len()].to_owned();
            new.body = new.body.replacen(&word, text, 1);
            document.file_in(&version, &new, &stamp)
        }
        Step::Hear(_) => document.import(&heard).map(|_| Vec::new()),
    };
    result.unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn three_copies_converge_whatever_is_written_and_in_whatever_order_it_arrives(
        steps in prop::collection::vec((0..3_usize, step()), 1..40),
        order in any::<prop::sample::Index>(),
        peers in prop::array::uniform3(any::<u64>()),
    ) {
        prop_assume!(peers[0] != peers[1] && peers[1] != peers[2] && peers[0] != peers[2]);
        let first = document(peers[0]);
        let (second, third) = (copy(&first, peers[1]), copy(&first, peers[2]));
        let mut documents = [first, second, third];
        let mut updates = Vec::new();
        for (minute, (who, step)) in steps.into_iter().enumerate() {
            updates.push(act(&mut documents, who, minute as i64, step));
        }
        updates.retain(|update| !update.is_empty());
        if !updates.is_empty() {
            let middle = order.index(updates.len());
            updates.rotate_left(middle);
        }
        for document in &mut documents {
            for update in updates.iter().rev().chain(&updates) {
                document.import(update).unwrap();
            }
        }
        for document in &documents {
            prop_assert_eq!(document.piece(), documents[0].piece());
            prop_assert_eq!(document.version(), documents[0].version());
            prop_assert_eq!(document.history(), documents[0].history());
            prop_assert_eq!(copy(document, 77).piece(), document.piece());
        }
    }
}

//! History: who changed what, when, and how to have it again.
use stet_core::{Field, Place, State};
use stet_review::{Difference, Part, Stamp, Stretch};

use crate::{copy, document, in_body, instead, piece, stamp, workflow};

/// Person, origin, began, at (minutes), names of the parts.
fn lines(document: &stet_review::SharedDocument) -> Vec<String> {
    let minute = |at: i64| (at - 1_760_000_000) / 60;
    let history = document.history().unwrap();
    let line = |change: &stet_review::Change| {
        let parts: Vec<_> = change.parts.iter().map(|part| part.name()).collect();
        let (began, at) = (minute(change.began), minute(change.at));
        format!(
            "{} {} {began}–{at} {}",
            change.person,
            change.origin,
            parts.join(" ")
        )
    };
    history.iter().map(line).collect()
}

#[test]
fn history_tells_who_changed_what_and_when() {
    let mut document = document(1);
    let place = Place::Field(Field::Headline);
    for minute in 100..120 {
        document
            .edit(&[in_body(0, 0, "So: ")], &stamp("ilse", minute))
            .unwrap();
    }
    document
        .set_text(place, "Let it freeze", &stamp("ilse", 121))
        .unwrap();
    document
        .set_text(Place::Field(Field::Slug), "freeze", &stamp("tomas", 200))
        .unwrap();
    let mut ready = workflow();
    ready.state = State("ready".into());
    let decided = Stamp {
        origin: "desk".into(),
        ..stamp("tomas", 201)
    };
    document.set_workflow(&ready, &decided).unwrap();
    document
        .set_tags(&["ice".into()], &stamp("ilse", 300))
        .unwrap();
    let expected = [
        "ilse typing 0–0 body label headline standfirst byline bio language published slug authors tags categories extra workflow",
        "ilse typing 100–121 body headline",
        "tomas typing 200–200 slug",
        "tomas desk 201–201 workflow",
        "ilse typing 300–300 tags",
    ];
    assert_eq!(lines(&document), expected);
    assert_eq!(lines(&copy(&document, 2)), expected);
}

#[test]
fn a_long_afternoon_is_told_in_sittings() {
    let mut document = document(1);
    for minute in 100..180 {
        document
            .edit(&[in_body(0, 0, "And ")], &stamp("ilse", minute))
            .unwrap();
    }
    let told: Vec<_> = lines(&document).split_off(1);
    assert_eq!(
        told,
        [
            "ilse typing 100–130 body",
            "ilse typing 132–162 body",
            "ilse typing 164–178 body"
        ]
    );
}

#[test]
fn a_clock_set_back_does_not_upset_the_history() {
    let mut document = document(1);
    document
        .edit(&[in_body(0, 0, "A ")], &stamp("ilse", 50))
        .unwrap();
    document
        .edit(&[in_body(0, 0, "B ")], &stamp("tomas", 10))
        .unwrap();
    let told = lines(&document).split_off(1);
    assert_eq!(told, ["ilse typing 50–50 body", "tomas typing 50–50 body"]);
}

#[test]
fn each_entry_of_a_merged_history_shows_its_own_change() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    ours.edit(&[instead(&ours, "Every", "Each")], &stamp("ilse", 100))
        .unwrap();
    theirs
        .edit(&[instead(&theirs, "drown", "freeze")], &stamp("tomas", 110))
        .unwrap();
    ours.edit(&[instead(&ours, "twice", "once")], &stamp("ilse", 170))
        .unwrap();
    ours.import(&theirs.snapshot().unwrap()).unwrap();
    theirs.import(&ours.snapshot().unwrap()).unwrap();

    assert_eq!(ours.history(), theirs.history());
    let history = ours.history().unwrap();
    let swap = |change: &stet_review::Change| -> Vec<Stretch> {
        let [
            Difference {
                part: Part::Text(Place::Body),
                stretches,
            },
        ] = &ours.compare(&change.before, &change.version).unwrap()[..]
        else {
            panic!("one difference, in the body");
        };
        let changed = |stretch: &&Stretch| !matches!(stretch, Stretch::Kept(_));
        stretches.iter().filter(changed).cloned().collect()
    };
    let (gone, come) = (
        |text: &str| Stretch::Removed(text.into()),
        |text: &str| Stretch::Added(text.into()),
    );
    assert_eq!(swap(&history[1]), [gone("Every"), come("Each")]);
    assert_eq!(swap(&history[2]), [gone("drown"), come("freeze")]);
    assert_eq!(swap(&history[3]), [gone("twice"), come("once")]);
    assert_eq!(ours.piece_at(&history[3].version), Ok(ours.piece()));
}

#[test]
fn two_versions_are_compared_word_by_word() {
    let mut document = document(1);
    let before = document.version();
    document
        .edit(
            &[instead(&document, "the ice broken", "the icebreakers out")],
            &stamp("ilse", 1),
        )
        .unwrap();
    document
        .set_authors(&["Ilse Vandenberg".into()], &stamp("ilse", 1))
        .unwrap();
    let after = document.version();
    let kept = |text: &str| Stretch::Kept(text.into());
    let gone = |text: &str| Stretch::Removed(text.into());
    let come = |text: &str| Stretch::Added(text.into());
    let body = piece().body;
    let rest = body.split_once("broken").unwrap().1;
    let expected = [
        Difference {
            part: Part::Text(Place::Body),
            stretches: vec![
                kept("Every December the council orders the "),
                gone("ice"),
                come("icebreakers"),
                kept(" "),
                gone("broken"),
                come("out"),
                kept(rest),
            ],
        },
        Difference {
            part: Part::Authors,
            stretches: vec![kept("Ilse Vandenberg"), gone(", Tomáš Černý")],
        },
    ];
    assert_eq!(document.compare(&before, &after).unwrap(), expected);
    assert_eq!(document.compare(&after, &after).unwrap(), []);
}

#[test]
fn an_earlier_version_can_be_had_again_and_given_up_again() {
    let mut document = document(1);
    let first = document.version();
    document
        .edit(
            &[instead(&document, "drown", "freeze 🧊🧊")],
            &stamp("ilse", 1),
        )
        .unwrap();
    document
        .set_tags(&["ice".into()], &stamp("ilse", 1))
        .unwrap();
    document
        .set_text(Place::Field(Field::Slug), "ice", &stamp("ilse", 1))
        .unwrap();
    let (second, changed) = (document.version(), document.piece());
    document.restore(&first, &stamp("tomas", 2)).unwrap();
    assert_eq!(document.piece(), piece());
    document.restore(&second, &stamp("tomas", 3)).unwrap();
    assert_eq!(document.piece(), changed);
    assert_eq!(document.piece_at(&first), Ok(piece()));
}

#[test]
fn the_changes_between_two_versions_lead_from_one_to_the_other_both_ways() {
    let mut document = document(1);
    let (first, before) = (document.version(), document.piece());
    document
        .edit(
            &[instead(&document, "twice 🧊", "🧊🧊 once")],
            &stamp("ilse", 1),
        )
        .unwrap();
    document
        .edit(&[instead(&document, "Every", "Each")], &stamp("ilse", 1))
        .unwrap();
    document
        .set_text(
            Place::Field(Field::Standfirst),
            "It rests. 🧊",
            &stamp("ilse", 1),
        )
        .unwrap();
    document
        .set_text(Place::Field(Field::Language), "de", &stamp("ilse", 1))
        .unwrap();
    let (second, after) = (document.version(), document.piece());
    for (from, to, start, end) in [
        (&first, &second, &before, &after),
        (&second, &first, &after, &before),
    ] {
        let changes = document.changes_between(from, to).unwrap();
        let mut editor =
            stet_review::SharedDocument::from_piece(start, &workflow(), 9, &stamp("ilse", 0))
                .unwrap();
        editor.edit(&changes, &stamp("ilse", 0)).unwrap();
        assert_eq!(editor.piece(), *end);
    }
}

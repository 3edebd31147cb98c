//! Editing: batches of changes, all or none, counted as the editor counts.
use stet_core::{Field, Piece, Place, Ruling, Waiver, Workflow};
use stet_review::{DocumentError, Edited, SharedDocument, TextChange, Version};

use crate::{copy, document, in_body, piece, stamp, workflow};

#[test]
fn a_piece_put_into_a_document_comes_out_unchanged() {
    let document = document(1);
    assert_eq!(document.piece(), piece());
    assert_eq!(document.workflow(), workflow());
    assert_eq!(copy(&document, 2).piece(), piece());
}

#[test]
fn an_empty_document_is_an_empty_piece_at_the_default_version() {
    let document = SharedDocument::new(1);
    assert_eq!(document.piece(), Piece::default());
    assert_eq!(document.workflow(), Workflow::default());
    assert_eq!(document.version(), Version::default());
}

#[test]
fn the_changes_of_a_batch_all_speak_of_the_text_before_it() {
    let mut document = SharedDocument::new(1);
    document
        .edit(&[in_body(0, 0, "one two three")], &stamp("ilse", 0))
        .unwrap();
    let batch = [
        in_body(8, 13, "3"),
        in_body(0, 3, "the first"),
        in_body(3, 3, ","),
    ];
    document.edit(&batch, &stamp("ilse", 1)).unwrap();
    assert_eq!(document.text(Place::Body), "the first, two 3");
}

#[test]
fn two_insertions_at_one_point_stand_in_the_order_given() {
    let mut document = SharedDocument::new(1);
    document
        .edit(&[in_body(0, 0, "ac")], &stamp("ilse", 0))
        .unwrap();
    document
        .edit(&[in_body(1, 1, "b"), in_body(1, 1, "B")], &stamp("ilse", 0))
        .unwrap();
    assert_eq!(document.text(Place::Body), "abBc");
}

#[test]
fn a_batch_that_does_not_fit_changes_nothing() {
    let mut document = document(1);
    let version = document.version();
    let ice = piece()
        .body
        .split('🧊')
        .next()
        .unwrap()
        .encode_utf16()
        .count();
    let mut refused = |changes: &[TextChange]| {
        let error = document.edit(changes, &stamp("ilse", 1)).unwrap_err();
        assert_eq!(document.version(), version);
        assert_eq!(document.piece(), piece());
        error
    };
    let no_fit = |from, to| DocumentError::DoesNotFit {
        place: Place::Body,
        from,
        to,
    };
    let good = in_body(0, 5, "Each");
    assert_eq!(
        refused(&[good.clone(), in_body(9999, 9999, "x")]),
        no_fit(9999, 9999)
    );
    assert_eq!(refused(&[good.clone(), in_body(9, 7, "x")]), no_fit(9, 7));
    assert_eq!(
        refused(&[good.clone(), in_body(ice + 1, ice + 2, "")]),
        no_fit(ice + 1, ice + 2)
    );
    let overlap = DocumentError::Overlap {
        place: Place::Body,
        from: 4,
    };
    assert_eq!(refused(&[good, in_body(4, 6, "")]), overlap);
}

#[test]
fn an_emoji_made_of_several_characters_goes_in_and_out_whole() {
    let family = "👩‍👩‍👧‍👦";
    let mut document = SharedDocument::new(1);
    document
        .edit(&[in_body(0, 0, "A B")], &stamp("ilse", 0))
        .unwrap();
    document
        .edit(&[in_body(2, 2, family)], &stamp("ilse", 0))
        .unwrap();
    document
        .edit(&[in_body(13, 14, "C")], &stamp("ilse", 0))
        .unwrap();
    assert_eq!(document.text(Place::Body), format!("A {family}C"));
    document
        .edit(&[in_body(2, 13, "")], &stamp("ilse", 0))
        .unwrap();
    assert_eq!(document.text(Place::Body), "A C");
}

#[test]
fn line_ends_become_lf() {
    let mut document = SharedDocument::new(1);
    document
        .edit(&[in_body(0, 0, "one\r\ntwo\rthree\n")], &stamp("ilse", 0))
        .unwrap();
    assert_eq!(document.text(Place::Body), "one\ntwo\nthree\n");
}

#[test]
fn a_huge_paste_goes_in_whole() {
    let paste = "Wörter, die niemand liest. 🧊\n".repeat(20_000);
    let mut document = document(1);
    document
        .edit(&[in_body(5, 14, &paste)], &stamp("ilse", 1))
        .unwrap();
    let expected = piece().body.replacen(" December", &paste, 1);
    assert!(document.text(Place::Body) == expected);
}

#[test]
fn an_edit_that_changes_nothing_leaves_nothing_to_keep() {
    let mut document = document(1);
    let version = document.version();
    assert_eq!(document.edit(&[], &stamp("ilse", 1)), Ok(vec![]));
    assert_eq!(
        document.edit(&[in_body(3, 3, "")], &stamp("ilse", 1)),
        Ok(vec![])
    );
    assert_eq!(document.set_piece(&piece(), &stamp("ilse", 1)), Ok(vec![]));
    assert_eq!(
        document.set_workflow(&workflow(), &stamp("ilse", 1)),
        Ok(vec![])
    );
    assert_eq!(document.version(), version);
}

#[test]
fn a_value_field_is_edited_like_a_text_and_set_whole() {
    let mut document = document(1);
    let british = TextChange {
        place: Place::Field(Field::Language),
        from: 3,
        to: 5,
        insert: "IE".into(),
    };
    document.edit(&[british], &stamp("ilse", 1)).unwrap();
    document
        .set_text(Place::Field(Field::Published), "", &stamp("ilse", 1))
        .unwrap();
    let mut expected = piece();
    expected.furniture.language = "en-IE".into();
    expected.furniture.published = String::new();
    assert_eq!(document.piece(), expected);
}

#[test]
fn every_update_brings_a_copy_along() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    let waiver = Waiver {
        rule: "headline.length".into(),
        subject: "headline".into(),
        context: "c0ffee".into(),
        ruling: Ruling::Waived,
        reason: "The pun needs the room.".into(),
        by: "ilse".into(),
        at: "2025-10-09T09:00:00Z".into(),
        until: None,
    };
    let style = [("line ends".to_owned(), "crlf".to_owned())].into();
    let mut changed = workflow();
    (changed.due, changed.commissioned) = (None, Some(900));
    let authors = [
        "Tomáš Černý".to_owned(),
        "A. Third".to_owned(),
        "Ilse Vandenberg".to_owned(),
    ];
    let tags = ["winter".to_owned(), "ice".to_owned(), "ports".to_owned()];
    let at = stamp("ilse", 1);
    for update in [
        ours.edit(&[in_body(0, 5, "Each")], &at).unwrap(),
        ours.set_authors(&authors, &at).unwrap(),
        ours.set_tags(&tags, &at).unwrap(),
        ours.set_categories(&[], &at).unwrap(),
        ours.set_workflow(&changed, &at).unwrap(),
        ours.set_style(&style, &at).unwrap(),
        ours.waive("0198", &waiver, &at).unwrap(),
        ours.waive("0199", &waiver, &at).unwrap(),
        ours.unwaive("0199", &at).unwrap(),
    ] {
        assert!(theirs.import(&update).unwrap().changed);
    }
    assert_eq!(ours.unwaive("0200", &at), Ok(vec![]));
    for document in [&ours, &theirs] {
        let piece = document.piece();
        assert_eq!(piece.body[..13], *"Each December");
        assert_eq!(piece.furniture.authors, authors);
        assert_eq!(piece.furniture.tags, tags);
        assert_eq!(piece.furniture.categories, Vec::<String>::new());
        assert_eq!(document.workflow(), changed);
        assert_eq!(document.style(), style);
        assert_eq!(document.waivers(), [("0198".to_owned(), waiver.clone())]);
    }
}

#[test]
fn an_editor_that_lags_behind_keeps_its_words_and_is_brought_up_to_date() {
    let mut document = document(1);
    let (base, before) = (document.version(), document.text(Place::Body));
    let outside = before.replace("the ice broken", "the grey ice broken again");
    document
        .set_text(Place::Body, &outside, &stamp("tomas", 1))
        .unwrap();

    let typed = {
        let from = before.find("ice").unwrap();
        [
            in_body(0, 14, "In December"),
            in_body(from, from + 3, "river"),
        ]
    };
    let Edited { update, incoming } = document.edit_at(&base, &typed, &stamp("ilse", 2)).unwrap();
    assert!(!update.is_empty());
    let merged = before
        .replace("Every December", "In December")
        .replace("the ice broken", "the grey river broken again");
    assert_eq!(document.text(Place::Body), merged);

    let mut editor = SharedDocument::new(9);
    editor
        .edit(&[in_body(0, 0, &before)], &stamp("ilse", 0))
        .unwrap();
    editor.edit(&typed, &stamp("ilse", 0)).unwrap();
    editor.edit(&incoming, &stamp("ilse", 0)).unwrap();
    assert_eq!(editor.text(Place::Body), merged);
}

#[test]
fn of_two_values_set_at_once_the_editors_stands() {
    let mut document = document(1);
    let base = document.version();
    let language = Place::Field(Field::Language);
    let slug = Place::Field(Field::Slug);
    document
        .set_text(language, "fr", &stamp("tomas", 1))
        .unwrap();
    document
        .set_text(slug, "frozen", &stamp("tomas", 1))
        .unwrap();
    let change = TextChange {
        place: language,
        from: 0,
        to: 5,
        insert: "de".into(),
    };
    let edited = document
        .edit_at(&base, &[change], &stamp("ilse", 2))
        .unwrap();
    assert_eq!(document.text(language), "de");
    let frozen = TextChange {
        place: slug,
        from: 0,
        to: 22,
        insert: "frozen".into(),
    };
    assert_eq!(edited.incoming, [frozen]);
}

#[test]
fn a_version_of_another_document_is_unknown() {
    let (mut document, mut other) = (document(1), SharedDocument::new(2));
    other
        .edit(&[in_body(0, 0, "Elsewhere")], &stamp("tomas", 0))
        .unwrap();
    let stranger = other.version();
    let unknown = DocumentError::UnknownVersion(stranger.to_string());
    assert_eq!(document.piece_at(&stranger), Err(unknown.clone()));
    assert_eq!(
        document.edit_at(&stranger, &[], &stamp("ilse", 1)),
        Err(unknown.clone())
    );
    assert_eq!(
        document.file_in(&stranger, &piece(), &stamp("ilse", 1)),
        Err(unknown.clone())
    );
    assert_eq!(document.export_since(&stranger), Err(unknown));
}

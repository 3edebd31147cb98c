//! Files that come back as they went out, and files that cannot be read.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use proptest::prelude::*;
use stet_core::{
    Extra, Field, FileStyle, Piece,
    file::{self, FileError},
};

const HUGO: &str = "\
---
# Keep the ferry dossier together.
title: 'The ferry is late again'
date: 2025-03-04 09:30:00 +0100
author: Ida Lindqvist & Tom Harrow
draft: true # until Monday
params:
    weight:   3
    links: [a,  b]

# For the harbour section
description: >
  Nobody asked
  the islanders.
tags:
- ferries
- \"the sea\"
aliases: [ /ferry/ ]
# the end
---

The boat left at *seven*.
";

#[test]
fn a_file_of_another_program_is_read_and_written_back_letter_for_letter() {
    let (piece, style) = file::read(HUGO).unwrap();
    let furniture = &piece.furniture;
    assert_eq!(furniture.headline, "The ferry is late again");
    assert_eq!(furniture.published, "2025-03-04T09:30:00+01:00");
    assert_eq!(furniture.authors, ["Ida Lindqvist", "Tom Harrow"]);
    assert_eq!(furniture.standfirst, "Nobody asked the islanders.");
    assert_eq!(furniture.tags, ["ferries", "the sea"]);
    assert_eq!(piece.body, "The boat left at *seven*.\n");
    let extra: Vec<&str> = piece.extra.iter().map(|extra| extra.raw.as_str()).collect();
    assert_eq!(
        extra,
        [
            "draft: true # until Monday\n",
            "params:\n    weight:   3\n    links: [a,  b]\n\n",
            "aliases: [ /ferry/ ]\n",
        ]
    );
    assert_eq!(file::write(&piece, &style), HUGO);
}

#[test]
fn only_what_was_changed_is_written_anew_and_in_its_place() {
    let (mut piece, style) = file::read(HUGO).unwrap();
    piece.furniture.headline = "Seven: the hour of the ferry".into();
    piece.furniture.standfirst.clear();
    piece.furniture.tags.push("12:30".into());
    piece.furniture.bio = "Ida Lindqvist is a pilot.\nTom Harrow is a poet.".into();
    let expected = HUGO
        .replace(
            "title: 'The ferry is late again'",
            "title: \"Seven: the hour of the ferry\"",
        )
        .replace(
            "# For the harbour section\ndescription: >\n  Nobody asked\n  the islanders.\n",
            "",
        )
        .replace(
            "- ferries\n- \"the sea\"",
            "  - ferries\n  - the sea\n  - \"12:30\"",
        )
        .replace(
            "# the end",
            "bio: |-\n  Ida Lindqvist is a pilot.\n  Tom Harrow is a poet.\n# the end",
        );
    let written = file::write(&piece, &style);
    assert_eq!(written, expected);
    assert_eq!(file::read(&written).unwrap().0, piece);
}

#[test]
fn the_canonical_form_lists_the_fields_in_order_and_the_rest_after_them() {
    let (piece, _) = file::read(HUGO).unwrap();
    insta::assert_snapshot!(file::write(&piece, &FileStyle::default()));
}

#[test]
fn byte_order_mark_and_windows_line_ends_are_kept() {
    let text = "\u{feff}---\r\nheadline: Late\r\n...\r\nOne.\r\n\r\nTwo.\r\n";
    let (piece, style) = file::read(text).unwrap();
    assert_eq!(piece.body, "One.\n\nTwo.\n");
    assert_eq!(file::body_start(text), Ok(text.find("One").unwrap()));
    assert_eq!(file::write(&piece, &style), text);
}

#[test]
fn an_author_with_more_than_a_name_is_known_and_kept() {
    let text = "---\nauthors:\n  - name: Ida Lindqvist\n    url: https://ida.example\n  - Tom Harrow\n---\n";
    let (mut piece, style) = file::read(text).unwrap();
    assert_eq!(piece.furniture.authors, ["Ida Lindqvist", "Tom Harrow"]);
    assert_eq!(file::write(&piece, &style), text);
    piece.furniture.authors = vec!["Ida Lindqvist".into()];
    assert_eq!(
        file::write(&piece, &style),
        "---\nauthors:\n  - Ida Lindqvist\n---\n"
    );
}

#[test]
fn a_value_that_others_refer_to_keeps_its_name() {
    let text = "---\ntitle: &t Late\nog:\n  title: *t\n---\nBody\n";
    let (mut piece, style) = file::read(text).unwrap();
    piece.furniture.headline = "Early".into();
    assert_eq!(
        file::write(&piece, &style),
        "---\ntitle: &t Early\nog:\n  title: *t\n---\nBody\n"
    );
}

#[test]
fn a_thematic_break_is_not_front_matter() {
    for body in [
        "---\n\nA line above.\n\n---\n",
        "---\n\nNever closed.\n",
        "Text\n---\n",
        "--- \n",
    ] {
        let (piece, style) = file::read(body).unwrap();
        assert_eq!(piece.body, body);
        assert_eq!(file::read(&file::write(&piece, &style)).unwrap().0, piece);
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    let bomb = "---\na: &a [x, x, x, x, x, x, x, x, x, x]\n".to_owned()
        + &('b'..='h')
            .map(|c| {
                let of = char::from_u32(u32::from(c) - 1).unwrap();
                format!("{c}: &{c} [{}]\n", vec![format!("*{of}"); 10].join(", "))
            })
            .collect::<String>()
        + "---\n";
    let deep = format!("---\na: {}\n---\n", "[".repeat(100_000));
    let cases = [
        "---\ntitle: Late\n\nThe boat left.\n",
        "+++\ntitle = \"Late\"\n+++\n",
        "---\ntitle: Late\n\tauthor: Ida\n---\n",
        "---\ntitle: \"Late\n---\n",
        "---\ntitle: Late\nauthor: Ida\ntitle: Later\n---\n",
        "---\nThe boat left at seven.\n---\n",
        "---\n- one\n- two\n---\n",
        "One\nTwo \0\n",
        &bomb,
        &deep,
    ];
    let errors: Vec<String> = cases
        .iter()
        .map(|case| file::read(case).unwrap_err().to_string())
        .collect();
    insta::assert_snapshot!(errors.join("\n"));
    assert_eq!(file::read(cases[0]), Err(FileError::Unclosed));
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Z][a-z]{1,8}( [a-z]{1,8}){0,5}[.:?]?",
        "[a-z .\"'#:,\n\\-&*\\[\\]{}|>%@`!~=]{0,24}",
        "(true|no|~|null|12:30|2025-03-04|0x1f|1e3|- a|\\? b|---|\\.\\.\\.)",
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn extra() -> impl Strategy<Value = Vec<Extra>> {
    let raws = [
        ("draft", "draft: true # until Monday\n"),
        (
            "params",
            "# What the theme wants\nparams:\n    weight:   3\n\n    note: |\n      # no comment\n",
        ),
        ("title", "title: Not the headline\n"),
        ("author", "author: {name: Ida, url: x}\n"),
        ("quoted key", "\"quoted key\": [ 1,2 ]\n"),
        ("og", "og: *unknown\n"),
        ("<<", "<<: {a: 1}\n"),
    ];
    proptest::sample::subsequence(raws.to_vec(), 0..=raws.len())
        .prop_shuffle()
        .prop_map(|raws| {
            let extra = |(key, raw): (&str, &str)| Extra {
                key: key.into(),
                raw: raw.into(),
            };
            raws.into_iter().map(extra).collect()
        })
}

fn piece() -> impl Strategy<Value = Piece> {
    let fields = proptest::collection::vec(text(), Field::ALL.len());
    let lists = [(); 3].map(|()| proptest::collection::vec(text(), 0..3));
    (fields, lists, extra(), text()).prop_map(
        |(fields, [authors, tags, categories], extra, body)| {
            let mut piece = Piece {
                body: body.replace(['\r', '\0'], "\n"),
                extra,
                ..Piece::default()
            };
            for (&field, text) in Field::ALL.iter().zip(fields) {
                *piece.furniture.get_mut(field) = text;
            }
            piece.furniture.authors = authors;
            piece.furniture.tags = tags;
            piece.furniture.categories = categories;
            piece
        },
    )
}

fn style() -> impl Strategy<Value = FileStyle> {
    prop_oneof![
        Just(FileStyle::default()),
        (any::<bool>(), any::<bool>(), piece()).prop_map(|(bom, crlf, piece)| {
            let (_, style) = file::read(&file::write(&piece, &FileStyle::default())).unwrap();
            FileStyle { bom, crlf, ..style }
        }),
        Just(file::read(HUGO).unwrap().1),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_piece_written_in_any_style_is_the_piece_read(piece in piece(), style in style()) {
        let written = file::write(&piece, &style);
        let (read, style_read) = file::read(&written).map_err(|error| TestCaseError::fail(format!("{error}\n{written}")))?;
        prop_assert_eq!(&read, &piece, "{}", written);
        prop_assert_eq!((style_read.bom, style_read.crlf && written.contains('\n')), (style.bom, style.crlf && written.contains('\n')));
        prop_assert_eq!(file::write(&read, &style_read), written);
    }

    #[test]
    fn any_text_is_read_or_refused_and_written_back_as_it_was(text in "(---\n)?(([a-z]{1,3}|\"q\"|# c|- i| x)(:( |\n)?)?[^\\r\0]{0,8}\n){0,6}(---\n)?[^\\r\0]{0,9}") {
        if let Ok((piece, style)) = file::read(&text) {
            prop_assert_eq!(file::write(&piece, &style), text);
        }
    }
}

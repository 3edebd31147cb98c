//! Stories of a shared document: edited, merged, damaged, brought back.
#![allow(clippy::unwrap_used, reason = "a helper of tests fails like its test")]
mod damage;
mod editing;
mod history;
mod layout;
mod merging;
mod outside;

use stet_core::{Extra, Furniture, Piece, Place, State, Workflow};
use stet_review::{SharedDocument, Stamp, TextChange};

/// A stamp by `person`, `minute` minutes into the day.
fn stamp(person: &str, minute: i64) -> Stamp {
    Stamp {
        person: person.into(),
        at: 1_760_000_000 + minute * 60,
        origin: "typing".into(),
    }
}

/// A piece with something in every kind of field.
fn piece() -> Piece {
    Piece {
        furniture: Furniture {
            label: "Opinion".into(),
            headline: "Let the harbour freeze".into(),
            standfirst: "A port that closes in winter is a port that rests.".into(),
            byline: "By Ilse Vandenberg and Tomáš Černý".into(),
            bio: "Ilse Vandenberg pilots ships. Tomáš Černý counts them.".into(),
            language: "en-GB".into(),
            published: "2025-12-05".into(),
            slug: "let-the-harbour-freeze".into(),
            authors: vec!["Ilse Vandenberg".into(), "Tomáš Černý".into()],
            tags: vec!["ports".into(), "winter".into(), "labour".into()],
            categories: vec!["Comment".into(), "Economy".into()],
            ..Furniture::default()
        },
        body: "Every December the council orders the ice broken.\n\n\
               “We cannot stop,” the harbour master told us. He said it twice 🧊.\n\n\
               We could. The ships would wait, the crews would sleep, and nobody would drown.\n"
            .into(),
        extra: vec![
            Extra {
                key: "weight".into(),
                raw: "weight: 7\n".into(),
            },
            Extra {
                key: "aliases".into(),
                raw: "aliases:\n  - /old-harbour\n".into(),
            },
        ],
    }
}

/// What the desk agreed about it.
fn workflow() -> Workflow {
    Workflow {
        state: State("in review".into()),
        due: Some("2025-12-01".into()),
        commissioned: Some(800),
    }
}

/// A document that holds the piece.
fn document(peer: u64) -> SharedDocument {
    SharedDocument::from_piece(&piece(), &workflow(), peer, &stamp("ilse", 0)).unwrap()
}

/// Another copy of a document, with a peer id of its own.
fn copy(document: &SharedDocument, peer: u64) -> SharedDocument {
    SharedDocument::load(&document.snapshot().unwrap(), [], peer).unwrap()
}

/// A change to the body, in UTF-16 code units.
fn in_body(from: usize, to: usize, insert: &str) -> TextChange {
    TextChange {
        place: Place::Body,
        from,
        to,
        insert: insert.into(),
    }
}

/// The change that puts `new` in the place of `old` where that stands in the body.
fn instead(document: &SharedDocument, old: &str, new: &str) -> TextChange {
    let body = document.text(Place::Body);
    let before = &body[..body.find(old).unwrap()];
    let from = before.encode_utf16().count();
    in_body(from, from + old.encode_utf16().count(), new)
}

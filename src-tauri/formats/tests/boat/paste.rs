//! The piece as it is pasted from a browser.
use stet_formats::read::{self, Reading};

use super::boat::{PARAGRAPHS, TITLE};

/// Paragraphs as long as a column has them.
pub(crate) fn paragraphs() -> Vec<String> {
    let [one, two, three, four, five] = PARAGRAPHS;
    [[one, two], [two, three], [three, four], [four, five]]
        .iter()
        .map(|two| two.join(" "))
        .collect()
}

/// The piece as it is pasted, something amid it and below it.
pub(crate) fn pasted(amid: &str, below: &str) -> Reading {
    let [first, rest @ ..] = &paragraphs()[..] else {
        unreachable!()
    };
    let rest = rest.join("\n\n");
    let text =
        format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{first}\n\n{amid}{rest}\n\n{below}\n");
    read::read("paste.txt", text.as_bytes()).unwrap()
}

/// Nothing but the piece is its body.
#[track_caller]
pub(crate) fn expect(amid: &str, below: &str) {
    let reading = pasted(amid, below);
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.headline, TITLE, "{amid}{below}");
    assert_eq!(furniture.authors, ["Eleanor Hale"], "{amid}{below}");
    let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(body, paragraphs(), "{amid}{below}");
}

//! The piece as a web page prints it.
use stet_formats::read::{self, Reading};

use crate::boat::{PARAGRAPHS, TITLE};

/// The paragraphs of the piece, each in a `p` with these attributes.
pub(crate) fn paragraphs(attributes: &str) -> Vec<String> {
    let paragraph = |text: &&str| format!("<p{attributes}>{text}</p>");
    PARAGRAPHS.iter().map(paragraph).collect()
}

/// A page of The Lantern with such a body.
pub(crate) fn page(body: &str) -> Reading {
    let html = format!(
        "<html><head><title>{TITLE} - The Lantern</title><meta property=og:site_name content='The Lantern'></head><body>{body}</body></html>"
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

/// Nothing of the piece is lost, and nothing read into it.
#[track_caller]
pub(crate) fn expect_whole(body: &str) -> Reading {
    let reading = page(body);
    assert_eq!(reading.piece.furniture.headline, TITLE, "{body}");
    assert_eq!(
        reading.piece.body.trim().split("\n\n").collect::<Vec<_>>(),
        PARAGRAPHS
    );
    reading
}

//! The piece as a page, with what a desk's template sets around it.
use stet_core::Field;
use stet_formats::read::{self, Reading};

use crate::boat::{PARAGRAPHS, TITLE};

/// The piece as a page: its head, what stands above the text, amid it and below; `TITLE` stands for the headline.
pub(crate) fn page(head: &str, [above, amid, below]: [&str; 3]) -> Reading {
    let text = |texts: &[&str]| -> String {
        let paragraphs = texts.iter().map(|text| format!("<p>{text}</p>"));
        paragraphs.collect()
    };
    let html = format!(
        "<html><head>{head}</head><body><nav><a href=/>Home</a> <a href=/o>Opinion</a></nav><main>{above}<div class=text>{}{amid}{}{below}</div></main></body></html>",
        text(&PARAGRAPHS[..2]),
        text(&PARAGRAPHS[2..]),
    );
    read::read("boat.html", html.replace("TITLE", TITLE).as_bytes()).unwrap()
}

/// Reads such a page, of which nothing but the piece may be the body.
#[track_caller]
pub(crate) fn expect(head: &str, parts: [&str; 3], authors: &[&str], fields: &[(Field, &str)]) {
    let Reading { piece, .. } = page(head, parts);
    assert_eq!(piece.furniture.headline, TITLE, "{parts:?}");
    assert_eq!(piece.furniture.authors, authors, "{parts:?}");
    for (field, told) in fields {
        assert_eq!(piece.furniture.get(*field), *told, "{field} of {parts:?}");
    }
    let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS, "{parts:?}");
}

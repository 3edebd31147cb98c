//! The piece as a page.
use stet_formats::read::{self, Reading};

use super::boat::{PARAGRAPHS, TITLE};

/// The piece as a page, with what the page has above its text and below.
pub(crate) fn article(above: &str, below: &str) -> Reading {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{above}<div class=text>{text}{below}</div></article></body></html>"
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

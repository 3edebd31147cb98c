//! The text of a page that shows none by itself: it stands in the page's data, for a program to draw.
use std::fmt::Write as _;

use scraper::{ElementRef, Html};

use super::{super::block::words, json, meta::Meta};

/// The page that its data would draw, where that has far more text than what is shown.
pub(super) fn page(page: &Html, meta: &Meta, shown: usize) -> Option<Html> {
    if shown > 120 {
        return None;
    }
    let drawn = if words(&meta.body) > 60 {
        Some(meta.body.clone())
    } else {
        data(page)
    };
    let text = drawn.filter(|text| words(text) > shown * 3)?;
    let mut html = String::from("<html><body>");
    if let Some(title) = meta.titles.first() {
        let _ = write!(html, "<h1>{}</h1>", escape(title));
    }
    html.push_str("<article>");
    if text.contains("</p>") || text.contains("<br") {
        html.push_str(&text);
    } else {
        for paragraph in text.lines().filter(|line| !line.trim().is_empty()) {
            let _ = write!(html, "<p>{}</p>", escape(paragraph));
        }
    }
    Some(Html::parse_document(&html))
}

fn data(page: &Html) -> Option<String> {
    let scripts = page
        .tree
        .nodes()
        .filter_map(ElementRef::wrap)
        .filter(|element| {
            element.value().name() == "script"
                && element
                    .attr("type")
                    .is_some_and(|kind| kind.ends_with("json"))
        });
    let texts = scripts.filter_map(|script| {
        let value = json::parse(&script.text().collect::<String>())?;
        json::longest_text(&value).map(str::to_owned)
    });
    texts.max_by_key(String::len)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

//! The text of a page that shows none by itself: it stands in the page's data, for a program to draw.
use std::fmt::Write as _;

use scraper::{ElementRef, Html};
use serde_json::Value;

use super::{
    super::{
        block::words,
        line::{fold, is_label},
    },
    json::{self, Article},
    meta::Meta,
    people::people,
};

/// What pages call the parts of an article in their data, best first.
const TITLES: &[&str] = &["headline", "title"];
const STANDFIRSTS: &[&str] = &[
    "standfirst",
    "dek",
    "deck",
    "subtitle",
    "subheadline",
    "subTitle",
    "subHeadline",
    "lead",
    "teaser",
    "summary",
    "excerpt",
    "description",
];
const AUTHORS: &[&str] = &[
    "author",
    "authors",
    "byline",
    "bylines",
    "creator",
    "creators",
    "writer",
    "writers",
    "contributors",
];
const BIOS: &[&str] = &["bio", "biography", "about", "description", "shortBio"];
const LABELS: &[&str] = &["kicker", "label", "section", "category", "genre"];
const DATES: &[&str] = &[
    "datePublished",
    "publishedAt",
    "published",
    "publishDate",
    "firstPublished",
    "publicationDate",
    "date",
];

/// So many bytes stand before the `=` of a value at most.
pub(super) const LONGEST_NAME: usize = 80;

/// The page that its data would draw, where that has far more text than what is shown.
pub(super) fn page(page: &Html, meta: &Meta, shown: usize) -> Option<Html> {
    if shown > 120 {
        return None;
    }
    let far_more = |text: &str| words(text) > shown * 3;
    let told = (words(&meta.body) > 60 && far_more(&meta.body)).then(|| {
        let mut html = start();
        if let Some(title) = meta.titles.first() {
            element(&mut html, "h1", title);
        }
        text(&mut html, &meta.body);
        html
    });
    let html = told.or_else(|| {
        let values: Vec<Value> = scripts(page).collect();
        let articles = values.iter().filter_map(json::article);
        let longest = articles.max_by_key(|article| article.text.len())?;
        far_more(&longest.text).then(|| drawn(&longest, meta))
    });
    html.map(|html| Html::parse_document(&html))
}

/// The values of a page's scripts: JSON, and what a program is given to start with.
fn scripts(page: &Html) -> impl Iterator<Item = Value> {
    let elements = page.tree.nodes().filter_map(ElementRef::wrap);
    let scripts = elements.filter(|element| element.value().name() == "script");
    scripts.filter_map(|script| {
        let text: String = script.text().collect();
        match script.attr("type") {
            Some(kind) if kind.trim_end().ends_with("json") => json::parse(&text),
            _ => state(&text),
        }
    })
}

/// The value in `window.__STATE__ = {…}` or `window.__STATE__ = JSON.parse("…")`.
fn state(script: &str) -> Option<Value> {
    let (name, value) = script.split_once('=')?;
    let is_state = name.len() < LONGEST_NAME && name.contains("__");
    let value = value.trim().trim_end_matches(';').trim_end();
    let quoted = value
        .strip_prefix("JSON.parse(")
        .and_then(|rest| rest.strip_suffix(')'));
    match quoted {
        _ if !is_state => None,
        Some(quoted) => json::parse(json::parse(quoted)?.as_str()?),
        None => value
            .starts_with(['{', '['])
            .then(|| json::parse(value))
            .flatten(),
    }
}

/// An article of a page's data as a page, with what stands beside its text.
fn drawn(article: &Article<'_>, meta: &Meta) -> String {
    let words = |keys| article.beside(keys).map(words_of).unwrap_or_default();
    let mut html = start();
    let label = words(LABELS);
    if is_label(&fold(&label)) {
        element(&mut html, "p class=kicker", &label);
    }
    let title = meta
        .titles
        .first()
        .cloned()
        .unwrap_or_else(|| words(TITLES));
    element(&mut html, "h1", &title);
    let standfirst = words(STANDFIRSTS);
    if !article.text.contains(standfirst.trim()) {
        element(&mut html, "p class=standfirst", &standfirst);
    }
    let authors = article.beside(AUTHORS);
    let names = authors.map(people).unwrap_or_default();
    element(&mut html, "p class=byline", &names.join(", "));
    element(&mut html, "time", &words(DATES));
    text(&mut html, &article.text);
    for bio in authors.map(bios).unwrap_or_default() {
        element(&mut html, "p class=author-bio", &bio);
    }
    html
}

fn start() -> String {
    String::from("<html><body>")
}

/// Adds an element, if it has words.
fn element(html: &mut String, tag: &str, words: &str) {
    if !words.trim().is_empty() {
        let name = tag.split(' ').next().unwrap_or(tag);
        let _ = write!(html, "<{tag}>{}</{name}>", escape(words));
    }
}

/// Adds the text of an article: HTML as it stands, else its lines as paragraphs.
fn text(html: &mut String, text: &str) {
    html.push_str("<article>");
    if text.contains("</p>") || text.contains("<br") {
        html.push_str(text);
    } else {
        for paragraph in text.lines() {
            element(html, "p", paragraph);
        }
    }
    html.push_str("</article>");
}

/// The words of a value: itself, or what it is called.
fn words_of(value: &Value) -> String {
    let named = |entries: &serde_json::Map<String, Value>| {
        ["name", "title", "text"]
            .iter()
            .find_map(|key| entries.get(*key)?.as_str().map(str::to_owned))
    };
    match value {
        Value::String(text) => text.clone(),
        Value::Object(entries) => named(entries).unwrap_or_default(),
        Value::Array(values) => values.first().map(words_of).unwrap_or_default(),
        _ => String::new(),
    }
}

/// The bios of authors, one or several.
fn bios(authors: &Value) -> Vec<String> {
    match authors {
        Value::Array(authors) => authors.iter().flat_map(bios).collect(),
        Value::Object(author) => {
            let bio = BIOS.iter().find_map(|key| author.get(*key)?.as_str());
            bio.map(str::to_owned).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

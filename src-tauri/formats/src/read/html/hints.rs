//! What tags and class names tell about an element.
use scraper::node::Element;

use super::super::block::Hint;

/// Elements that are never text of the page.
pub(super) fn is_silent(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "iframe"
            | "object"
            | "canvas"
            | "video"
            | "audio"
            | "head"
            | "select"
            | "datalist"
            | "math"
    )
}

/// Words in class names and ids that mark what is around a piece.
const CHROME: &[&str] = &[
    "nav",
    "navbar",
    "navigation",
    "menu",
    "breadcrumb",
    "breadcrumbs",
    "share",
    "sharing",
    "sharebar",
    "social",
    "related",
    "recirc",
    "recommended",
    "recommendations",
    "newsletter",
    "signup",
    "subscribe",
    "subscription",
    "promo",
    "promotion",
    "advert",
    "advertisement",
    "ad",
    "ads",
    "adslot",
    "sponsor",
    "sponsored",
    "comments",
    "commentlist",
    "respond",
    "disqus",
    "sidebar",
    "widget",
    "popular",
    "trending",
    "mostread",
    "teaser",
    "teasers",
    "cookie",
    "consent",
    "footer",
    "masthead",
    "tags",
    "taglist",
    "paywall",
    "toolbar",
    "pagination",
    "pager",
    "banner",
    "modal",
    "popup",
    "outbrain",
    "taboola",
    "donate",
    "donation",
    "skip",
    "copyright",
    "colophon",
    "readmore",
    "lirer",
    "inread",
];

const STANDFIRST: &[&str] = &[
    "standfirst",
    "dek",
    "deck",
    "subtitle",
    "subheadline",
    "subheading",
    "lead",
    "lede",
    "chapo",
    "vorspann",
    "bajada",
    "entradilla",
    "teasertext",
    "sommario",
    "summary",
    "intro",
    "strapline",
];

/// What an element's tag, class and properties say about the blocks in it.
pub(super) fn of(element: &Element) -> Option<Hint> {
    let name = element.name();
    let property = |value: &str| {
        element
            .attr("itemprop")
            .is_some_and(|properties| properties.split_whitespace().any(|p| p == value))
    };
    let words = words(element);
    let has = |word: &str| words.iter().any(|known| known == word);
    let author = [
        "author",
        "authors",
        "autor",
        "autoren",
        "autores",
        "auteur",
        "auteurs",
        "autore",
        "contributor",
    ]
    .into_iter()
    .any(has);
    let about = [
        "bio",
        "biography",
        "box",
        "info",
        "card",
        "about",
        "description",
        "profile",
        "details",
    ]
    .into_iter()
    .any(has);
    if has("bio") || has("biography") || (author && about) {
        return Some(Hint::Bio);
    }
    if matches!(name, "body" | "html" | "main" | "article") {
        return None;
    }
    if matches!(
        name,
        "nav" | "footer" | "aside" | "form" | "button" | "dialog"
    ) || hidden(element)
        || CHROME.iter().any(|word| has(word))
    {
        return Some(Hint::Chrome);
    }
    if has("byline")
        || property("author")
        || element.attr("rel") == Some("author")
        || (author && !has("article"))
    {
        return Some(Hint::Byline);
    }
    if STANDFIRST.iter().any(|word| has(word)) || property("description") {
        return Some(Hint::Standfirst);
    }
    if name == "time"
        || property("datePublished")
        || ["date", "dateline", "timestamp", "published", "pubdate"]
            .into_iter()
            .any(has)
    {
        return Some(Hint::Date);
    }
    if name == "figcaption" || has("caption") {
        return Some(Hint::Caption);
    }
    None
}

fn hidden(element: &Element) -> bool {
    let style = element.attr("style").unwrap_or_default().replace(' ', "");
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || style.contains("display:none")
        || matches!(
            element.attr("role"),
            Some("navigation" | "complementary" | "contentinfo" | "search" | "dialog")
        )
}

/// The words of class, id and test id: `author-bio`, `author_bio` and `authorBio` are all “author”, “bio”.
fn words(element: &Element) -> Vec<String> {
    let names = ["class", "id", "data-testid", "data-component"]
        .into_iter()
        .filter_map(|attr| element.attr(attr));
    let mut words = vec![String::new()];
    for name in names {
        let mut before = ' ';
        for c in name.chars() {
            if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
                words.push(String::new());
            }
            if let (true, Some(word)) = (c.is_alphanumeric(), words.last_mut()) {
                word.extend(c.to_lowercase());
            }
            before = c;
        }
        words.push(String::new());
    }
    words
}

//! HTML: a piece as a whole page, as the article alone, and as the window shows it.
use std::fmt::Write;

use stet_core::{
    Field, Outlet, Piece, Place, Registry, Source,
    html::{escape_text, render, render_preview},
};

use super::{
    json_ld::json_ld,
    layout::{description, language, primary, printed, text},
};

/// A whole page that stands alone: metadata, JSON-LD, a style sheet for screen and paper, and the article.
///
/// Of the sources, those with a web address are named as what the piece is based on; the others stay private.
#[must_use]
pub fn page(
    piece: &Piece,
    outlet: Option<&Outlet>,
    registry: &Registry,
    sources: &[Source],
) -> String {
    let language = match language(piece, outlet) {
        "" => String::new(),
        tag => format!(" lang=\"{}\" dir=\"{}\"", escape_text(tag), direction(tag)),
    };
    format!(
        "<!DOCTYPE html>\n<html{language}>\n<head>\n{meta}<style>\n{style}</style>\n\
         <script type=\"application/ld+json\">{data}</script>\n</head>\n<body>\n{article}</body>\n</html>\n",
        meta = meta(piece),
        style = include_str!("page.css"),
        data = json_ld(piece, outlet, registry, sources),
        article = fragment(piece, outlet),
    )
}

/// The article alone, furniture in its place, as a CMS that takes HTML gets it.
#[must_use]
pub fn fragment(piece: &Piece, outlet: Option<&Outlet>) -> String {
    article(piece, outlet, render)
}

/// The article as the outlet would print it, with nothing that loads from the network (see [`render_preview`]).
#[must_use]
pub fn preview(piece: &Piece, outlet: Option<&Outlet>) -> String {
    article(piece, outlet, render_preview)
}

fn meta(piece: &Piece) -> String {
    let furniture = &piece.furniture;
    let title = first(&[&furniture.seo_title, &furniture.headline]);
    let description = description([
        &furniture.seo_description,
        &furniture.excerpt,
        &furniture.standfirst,
    ]);
    let rows = [
        ("name", "description", description.as_str()),
        ("name", "author", &furniture.authors.join(", ")),
        ("property", "og:type", "article"),
        (
            "property",
            "og:title",
            first(&[&furniture.social_title, title]),
        ),
        (
            "property",
            "og:description",
            first(&[&furniture.social_description, &description]),
        ),
        ("property", "og:image", &furniture.image),
        ("property", "og:image:alt", &furniture.image_alt),
    ];
    let mut out = format!(
        "<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n",
        escape_text(title)
    );
    for (kind, name, content) in rows.iter().filter(|(_, _, content)| !content.is_empty()) {
        let content = escape_text(content);
        let _ = writeln!(out, "<meta {kind}=\"{name}\" content=\"{content}\">");
    }
    out
}

/// The first text that says something.
fn first<'a>(texts: &[&'a str]) -> &'a str {
    texts
        .iter()
        .find(|text| !text.is_empty())
        .copied()
        .unwrap_or_default()
}

fn article(piece: &Piece, outlet: Option<&Outlet>, prose: fn(&str) -> String) -> String {
    let (mut header, mut middle, mut footer) = (String::new(), String::new(), String::new());
    let places = printed(piece, outlet);
    let body = places.iter().position(|&place| place == Place::Body);
    for (index, &place) in places.iter().enumerate() {
        let html = part(piece, place, prose);
        match place {
            _ if body.is_some_and(|body| index > body) => footer.push_str(&html),
            Place::Body | Place::Field(Field::Image | Field::Disclaimer) => middle.push_str(&html),
            Place::Field(_) => header.push_str(&html),
        }
    }
    format!(
        "<article>\n{}{middle}{}</article>\n",
        wrapped("header", &header),
        wrapped("footer", &footer)
    )
}

fn wrapped(element: &str, html: &str) -> String {
    if html.is_empty() {
        return String::new();
    }
    format!("<{element}>\n{html}</{element}>\n")
}

fn part(piece: &Piece, place: Place, prose: fn(&str) -> String) -> String {
    let text = text(piece, place);
    match place {
        Place::Field(Field::Headline) => format!("<h1>{}</h1>\n", escape_text(&text)),
        Place::Field(Field::Label) => format!("<p class=\"label\">{}</p>\n", escape_text(&text)),
        Place::Field(Field::Byline) => byline(piece, &text),
        Place::Field(Field::Image) => figure(piece, prose),
        _ => format!(
            "<div class=\"{}\">\n{}</div>\n",
            place.name(),
            ensure_line_end(prose(&text))
        ),
    }
}

fn byline(piece: &Piece, byline: &str) -> String {
    let date = match piece.furniture.published.as_str() {
        "" => String::new(),
        date => {
            let date = escape_text(date);
            let day = date.split('T').next().unwrap_or_default();
            format!(" <time datetime=\"{date}\">{day}</time>")
        }
    };
    format!("<p class=\"byline\">{}{date}</p>\n", escape_text(byline))
}

fn figure(piece: &Piece, prose: fn(&str) -> String) -> String {
    let furniture = &piece.furniture;
    let image = prose(&format!(
        "![{}](<{}>)",
        literal(&furniture.image_alt),
        literal(&furniture.image)
    ));
    let image = image
        .trim_end()
        .trim_start_matches("<p>")
        .trim_end_matches("</p>");
    let caption: Vec<String> = [&furniture.image_caption, &furniture.image_credit]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|text| escape_text(text))
        .collect();
    let caption = match caption.join(" ") {
        caption if caption.is_empty() => caption,
        caption => format!("<figcaption>{caption}</figcaption>\n"),
    };
    format!("<figure>\n{image}\n{caption}</figure>\n")
}

/// Plain text as Markdown that means nothing but itself.
fn literal(text: &str) -> String {
    text.chars()
        .filter(|char| !char.is_control())
        .flat_map(|char| {
            char.is_ascii_punctuation()
                .then_some('\\')
                .into_iter()
                .chain([char])
        })
        .collect()
}

fn ensure_line_end(mut html: String) -> String {
    if !html.ends_with('\n') {
        html.push('\n');
    }
    html
}

/// The direction in which a language is written.
fn direction(tag: &str) -> &'static str {
    const RIGHT_TO_LEFT: [&str; 11] = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur",
    ];
    let primary = primary(tag);
    let script = tag.split('-').nth(1).unwrap_or_default();
    let rtl = match script {
        "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo" => true,
        "Latn" | "Cyrl" => false,
        _ => RIGHT_TO_LEFT.contains(&primary.as_str()) || primary == "yi",
    };
    if rtl { "rtl" } else { "ltr" }
}

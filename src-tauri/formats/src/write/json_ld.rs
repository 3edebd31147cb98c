//! JSON-LD: what a page tells search engines, in the words of schema.org.
use jiff::{Timestamp, civil};
use serde::Serialize;
use stet_core::{Affiliation, Author, Outlet, Piece, Registry, Source};

use super::layout::{excerpt, language};

/// The piece as a schema.org `OpinionNewsArticle`, safe inside a `<script>`.
///
/// Only what is known is said; dates that are none are left out.
pub(crate) fn json_ld(
    piece: &Piece,
    outlet: Option<&Outlet>,
    registry: &Registry,
    sources: &[Source],
) -> String {
    let furniture = &piece.furniture;
    let article = Article {
        context: "https://schema.org",
        kind: "OpinionNewsArticle",
        headline: &furniture.headline,
        description: excerpt(piece),
        author: furniture
            .authors
            .iter()
            .map(|name| person(name, registry.named(name), &furniture.published))
            .collect(),
        publisher: outlet.map(|outlet| Organization::new(&outlet.name, &outlet.url)),
        date_published: date(&furniture.published),
        date_modified: date(&furniture.updated),
        in_language: language(piece, outlet),
        image: image(piece),
        keywords: &furniture.tags,
        article_section: &furniture.categories,
        is_based_on: sources.iter().filter_map(work).collect(),
    };
    // Writing plain strings and lists cannot fail.
    serde_json::to_string_pretty(&article)
        .unwrap_or_default()
        .replace('<', "\\u003c")
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Article<'a> {
    #[serde(rename = "@context")]
    context: &'a str,
    #[serde(rename = "@type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    headline: &'a str,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Person<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Organization<'a>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    date_published: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    date_modified: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<Image<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    keywords: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    article_section: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    is_based_on: Vec<Work<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Person<'a> {
    #[serde(rename = "@type")]
    kind: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    url: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    job_title: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    affiliation: Vec<Organization<'a>>,
}

#[derive(Serialize)]
struct Organization<'a> {
    #[serde(rename = "@type")]
    kind: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    url: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Image<'a> {
    #[serde(rename = "@type")]
    kind: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    caption: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    credit_text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work<'a> {
    #[serde(rename = "@type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    name: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    in_language: &'a str,
}

impl<'a> Organization<'a> {
    fn new(name: &'a str, url: &'a str) -> Self {
        Self {
            kind: "Organization",
            name,
            url,
        }
    }
}

fn person<'a>(name: &'a str, known: Option<&'a Author>, published: &str) -> Person<'a> {
    let held: Vec<&Affiliation> = known
        .iter()
        .flat_map(|author| &author.affiliations)
        .filter(|affiliation| holds(affiliation, published))
        .collect();
    Person {
        kind: "Person",
        name: known.map_or(name, |author| &author.name),
        url: known.map_or("", |author| &author.url),
        job_title: held
            .iter()
            .map(|affiliation| affiliation.role.as_str())
            .filter(|role| !role.is_empty())
            .collect(),
        affiliation: held
            .iter()
            .map(|affiliation| Organization::new(&affiliation.organisation, ""))
            .collect(),
    }
}

/// Whether an affiliation held on the day of publication; without a day, whether it still lasts.
fn holds(affiliation: &Affiliation, published: &str) -> bool {
    let day = published.get(..10).and_then(|day| day.parse().ok());
    day.map_or(affiliation.to.is_none(), |day| {
        affiliation.period().covers(day)
    })
}

fn image(piece: &Piece) -> Option<Image<'_>> {
    let furniture = &piece.furniture;
    (!furniture.image.is_empty()).then_some(Image {
        kind: "ImageObject",
        url: &furniture.image,
        caption: &furniture.image_caption,
        credit_text: &furniture.image_credit,
    })
}

/// A source as a work, if the public can reach it.
fn work(source: &Source) -> Option<Work<'_>> {
    is_web_address(&source.url).then_some(Work {
        kind: "CreativeWork",
        name: &source.title,
        url: &source.url,
        in_language: &source.language,
    })
}

/// Whether an address leads to the web.
pub(crate) fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// The text if it is an RFC 3339 date or date-time, else nothing.
pub(crate) fn date(text: &str) -> &str {
    let is_date = text.parse::<civil::Date>().is_ok() && text.len() == 10;
    if is_date || text.parse::<Timestamp>().is_ok() {
        return text;
    }
    ""
}

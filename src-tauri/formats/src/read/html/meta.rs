//! What a page says of itself for machines: JSON-LD, OpenGraph, `meta`, `time`.
use jiff::civil::Date;
use scraper::{ElementRef, Html, Node};
use serde_json::Value;
use stet_core::{Field, Piece};
use url::Url;

use super::{
    super::{
        assign::Known,
        block::{squeeze, words},
        date,
        evidence::{Evidence, How, Sure},
        line::{fold, is_label, split_label},
        names,
    },
    attributes::Attributes as _,
    feeds, json,
    people::{named, people},
};

/// What a page says of itself.
#[derive(Debug, Default)]
pub(super) struct Meta {
    pub(super) known: Known,
    /// What the page calls the piece, best first.
    pub(super) titles: Vec<String>,
    /// The same, folded.
    pub(super) folded_titles: Vec<String>,
    pub(super) site: String,
    /// The company or paper that publishes the page.
    publisher: String,
    /// What the page says it is about, in all the ways it says so.
    pub(super) descriptions: Vec<String>,
    /// The article's text, where the page tells it to machines.
    pub(super) body: String,
    /// The page's own address, for links that lean on it.
    pub(super) base: Option<Url>,
    published: String,
    updated: String,
    section: String,
    language: String,
    image: String,
    /// The tag that told the authors.
    author_tag: String,
}

/// Reads what a page says of itself; JSON-LD before OpenGraph before the rest.
pub(super) fn of(page: &Html) -> Meta {
    let mut meta = Meta::default();
    let elements: Vec<ElementRef<'_>> = page.tree.nodes().filter_map(ElementRef::wrap).collect();
    for element in elements.iter().filter(|element| {
        element
            .said("type")
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
    }) {
        if let Some(value) = json::parse(&element.text().collect::<String>()) {
            meta.json(&value);
        }
    }
    let (mut open_graph, mut title) = (String::new(), String::new());
    let mut feeds = Vec::new();
    for element in &elements {
        match element.value().name() {
            "meta" => meta.tag(*element, &mut open_graph),
            "html" => set(&mut meta.language, element.said("lang").unwrap_or_default()),
            "base" => {
                meta.base = meta
                    .base
                    .take()
                    .or_else(|| Url::parse(element.said("href")?).ok())
            }
            "link" if element.said("rel") == Some("canonical") => {
                meta.address(element.said("href"))
            }
            "link" => feeds.extend(feeds::title(element.value())),
            "time" => {
                let time = element.said("datetime").and_then(date::find);
                set(
                    &mut meta.published,
                    &time.map(|time| time.date).unwrap_or_default(),
                );
            }
            "title" if !is_drawn(*element) => set(&mut title, &element.text().collect::<String>()),
            _ => {}
        }
    }
    let named = feeds.iter().find_map(|feed| feeds::site(feed, &title));
    set(&mut meta.site, &named.unwrap_or_default());
    let told = std::mem::take(&mut meta.known.headline);
    for title in [told, open_graph, title] {
        let title = meta.without_site(&title, page);
        if !title.is_empty() && fold(&title) != fold(&meta.site) {
            meta.titles.push(title);
        }
    }
    meta.folded_titles = meta.titles.iter().map(|title| fold(title)).collect();
    meta.known.headline = meta.titles.first().cloned().unwrap_or_default();
    let authors = meta
        .known
        .authors
        .iter()
        .filter(|author| !meta.is_house(author));
    meta.known.authors = authors.cloned().collect();
    meta.known.house.clone_from(&meta.site);
    meta
}

/// Whether a title ends in a name behind a mark, without a gap, or in one and the site's: “…_观点_新澜财经”, “…_新澜财经_新澜网”.
fn ends_in_site(title: &str, name: &str) -> bool {
    let mut parts = title.rsplit(['_', '-', '|', '丨']);
    let last = parts.next();
    let marked = last.is_some_and(|last| last.len() < title.len());
    marked && (last == Some(name) || parts.next() == Some(name) && title.contains('_'))
}

/// Whether a title is that of a drawing, not of the page.
fn is_drawn(title: ElementRef<'_>) -> bool {
    title
        .parent()
        .and_then(ElementRef::wrap)
        .is_some_and(|parent| parent.value().name() == "svg")
}

/// Sets a value that is not known yet.
fn set(value: &mut String, to: &str) {
    if value.is_empty() {
        *value = squeeze(to);
    }
}

/// Whether a page prints some words as a line of their own.
fn is_printed(page: &Html, line: &str) -> bool {
    let texts = page.tree.values().filter_map(Node::as_text);
    texts.into_iter().any(|text| text.trim() == line)
}

impl Meta {
    /// A title without the name of the site after it or before it. Where nothing tells which name that is, behind a day it is the part
    /// that the page does not print as a line.
    fn without_site(&self, title: &str, page: &Html) -> String {
        const BAR: &str = " | ";
        const MARKS: &[&str] = &[BAR, " – ", " — ", " - ", " :: ", " • ", " · ", " » ", ": "];
        let before = |mark: &str| {
            let (name, headline) = title.split_once(mark)?;
            self.is_site(name).then_some(headline)
        };
        let after = |mark: &str| {
            let (headline, name) = title.rsplit_once(mark)?;
            self.is_site(name).then_some(headline)
        };
        // “Norvik Ledger | 10/08/2006 | The harbour is ours”
        let printed = || {
            let parts: Vec<&str> = title.split(BAR).map(str::trim).collect();
            let (last, others) = parts.split_last()?;
            let dated = others.iter().any(|part| date::is_date_line(part));
            let prints = |part: &&str| is_printed(page, part);
            // “coast.example | Opinion | Guest column | The harbour is ours”
            let housed = others.first().is_some_and(|first| names::is_site(first));
            let alone = || housed || dated && !others.iter().any(prints);
            (words(last) > 1 && prints(last) && alone()).then_some(*last)
        };
        let guessed = || {
            let (headline, name) = title.rsplit_once(BAR)?;
            let site = split_label(title).is_none() && (words(headline) > 3 || words(name) < 5);
            site.then_some(headline)
        };
        let marks = || MARKS.iter().copied();
        let parted = marks().find_map(before);
        let parted = parted
            .or_else(|| marks().find_map(after))
            .or_else(printed)
            .or_else(guessed);
        parted.unwrap_or(title).trim().to_owned()
    }

    /// Whether an author is the paper itself, or one of its desks: “Coast News Eastmouth”.
    pub(super) fn is_house(&self, author: &str) -> bool {
        let desk = || {
            author
                .strip_prefix(self.site.as_str())
                .is_some_and(|rest| rest.starts_with(' '))
        };
        // “Esquina”, of “Esquina/12”
        let part = || self.site.split('/').next() == Some(author) && self.site.contains('/');
        // “idalund.example” is her own, where the site has another name.
        let own = || {
            let told = [&self.site, &self.publisher];
            let mut told = told.into_iter().filter(|name| !name.is_empty()).peekable();
            let other = told.peek().is_some() && told.all(|name| fold(name) != fold(author));
            other && names::is_full(author) && self.is_of_host(author)
        };
        self.is_called(author) && !own()
            || part()
            || !self.site.is_empty() && desk()
            || self.titles.iter().any(|title| ends_in_site(title, author))
    }

    /// Whether a text is the name of the page's site or of whoever publishes it.
    pub(super) fn is_called(&self, author: &str) -> bool {
        // “Coast Gazette” of “Coast Gazette Ltd”
        let publishes = || {
            let rest = self.publisher.strip_prefix(author);
            !author.is_empty()
                && !names::is_known(author)
                && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.is_site(author) || publishes()
    }

    /// Whether a part of a title is the site's name: as the page tells it, or as its address does.
    fn is_site(&self, part: &str) -> bool {
        let part = fold(part);
        part == fold(&self.site) && !part.is_empty() || self.is_of_host(&part)
    }

    /// Whether the page's address has a name, without its spaces.
    fn is_of_host(&self, name: &str) -> bool {
        let letters =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
        let host = self.base.as_ref().and_then(Url::host_str);
        let mut labels = host.unwrap_or_default().split('.');
        let name = letters(&fold(name));
        name.len() >= 6 && labels.any(|label| letters(label) == name)
    }

    fn address(&mut self, href: Option<&str>) {
        if self.base.is_none() {
            self.base = href
                .and_then(|href| Url::parse(href).ok())
                .filter(|url| matches!(url.scheme(), "http" | "https"));
        }
    }

    fn tag(&mut self, element: ElementRef<'_>, title: &mut String) {
        let content = element.said("content").unwrap_or_default();
        let name = element
            .said("property")
            .or(element.said("name"))
            .unwrap_or_default()
            .to_ascii_lowercase();
        match name.as_str() {
            "og:title" | "twitter:title" | "dc.title" | "dcterms.title" | "citation_title"
            | "parsely-title" | "sailthru.title" => {
                set(title, content);
            }
            "og:url" => self.address(Some(content)),
            "description" | "og:description" => self.descriptions.push(squeeze(content)),
            "og:site_name" => set(&mut self.site, content),
            "publisher" => set(&mut self.publisher, content),
            "og:image" => set(&mut self.image, content),
            "article:published_time" | "date" | "dc.date" | "pubdate" | "parsely-pub-date" => {
                set(&mut self.published, &rfc3339(content));
            }
            "article:modified_time" | "og:updated_time" => {
                set(&mut self.updated, &rfc3339(content))
            }
            "article:section" => set(&mut self.section, content),
            "author" | "article:author" | "og:article:author" | "dc.creator"
            | "dcterms.creator" | "citation_author" | "parsely-author" | "sailthru.author"
            | "cxenseparse:author" | "byl" | "byline" | "search.byline"
                if self.known.authors.is_empty() || self.author_tag == name =>
            {
                // “Ida Lund, Professor of law”, and a tag like it for each of the others.
                let mut more = named(content);
                more.retain(|author| !self.known.authors.contains(author));
                self.known.authors.extend(more);
                self.author_tag = name;
            }
            _ => {}
        }
    }

    /// Takes what the articles in a JSON-LD value say; its depth is bounded by the parser.
    fn json(&mut self, value: &Value) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.json(value)),
            Value::Object(entries) => {
                if is_article(value) {
                    self.article(value);
                }
                for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
                    if let Some(inner) = entries.get(key) {
                        self.json(inner);
                    }
                }
            }
            _ => {}
        }
    }

    fn article(&mut self, article: &Value) {
        let text = |key: &str| article.get(key).and_then(Value::as_str).unwrap_or_default();
        set(&mut self.known.headline, &unescape(text("headline")));
        if self.body.len() < text("articleBody").len() {
            text("articleBody").clone_into(&mut self.body);
        }
        self.descriptions
            .push(squeeze(&unescape(text("description"))));
        set(&mut self.published, &rfc3339(text("datePublished")));
        set(&mut self.updated, &rfc3339(text("dateModified")));
        set(&mut self.language, text("inLanguage"));
        let publisher = article.get("publisher").filter(|publisher| {
            let kind = publisher.get("@type").and_then(Value::as_str);
            kind.is_some_and(|kind| kind.ends_with("Organization"))
        });
        let name = publisher.and_then(|publisher| publisher.get("name")?.as_str());
        set(&mut self.publisher, name.unwrap_or_default());
        let section = match article.get("articleSection") {
            Some(Value::Array(sections)) => sections.first().and_then(Value::as_str),
            other => other.and_then(Value::as_str),
        };
        set(&mut self.section, section.unwrap_or_default());
        if self.known.authors.is_empty() {
            self.known.authors = article.get("author").map(people).unwrap_or_default();
        }
    }

    /// Completes a piece by what the page says and does not print.
    pub(super) fn complete(self, piece: &mut Piece, evidence: &mut Evidence) {
        let furniture = &mut piece.furniture;
        let mut told = |field: Field, text: &str| {
            let value = furniture.get_mut(field);
            if value.is_empty() && !text.is_empty() {
                *value = squeeze(text);
                evidence.note(field, How::StructuredData, Sure::Likely);
            }
        };
        let title = &self.known.headline;
        let (label, headline) = split_label(title).map_or(("", title.as_str()), |(label, rest)| {
            (&title[label], &title[rest])
        });
        told(Field::Headline, headline);
        told(Field::Label, label);
        if is_label(&fold(&self.section)) {
            told(Field::Label, &self.section);
        }
        told(Field::Image, &self.image);
        if !self.published.is_empty() && !is_eve(&furniture.published, &self.published) {
            furniture.published = self.published;
            evidence.note(Field::Published, How::StructuredData, Sure::Certain);
        }
        if furniture.published.is_empty()
            && let Some(day) = self.base.as_ref().and_then(|url| date::in_path(url.path()))
        {
            furniture.published = day;
            evidence.note(Field::Published, How::Guess, Sure::Unsure);
        }
        if self.updated != furniture.published
            && furniture.updated.is_empty()
            && !self.updated.is_empty()
        {
            furniture.updated = self.updated;
            evidence.note(Field::Updated, How::StructuredData, Sure::Certain);
        }
        let primary = self.language.split(['-', '_']).next().unwrap_or_default();
        let same = primary.eq_ignore_ascii_case(&furniture.language);
        if same || furniture.language.is_empty() {
            furniture.language = self.language.replace('_', "-");
            evidence.note(Field::Language, How::StructuredData, Sure::Certain);
        }
    }
}

/// Whether a page prints the day before or after the one in universal time: there, where the paper is, it was that day.
fn is_eve(printed: &str, stored: &str) -> bool {
    let day = |text: &str| text.get(..10)?.parse::<Date>().ok();
    let universal = ["+0000", "+00:00", "Z"]
        .iter()
        .any(|zone| stored.ends_with(zone));
    let apart = |(printed, stored): (Date, Date)| (printed - stored).get_days().abs();
    universal && day(printed).zip(day(stored)).map(apart) == Some(1)
}

fn is_article(value: &Value) -> bool {
    let kinds = match value.get("@type") {
        Some(Value::Array(kinds)) => kinds.clone(),
        Some(kind) => vec![kind.clone()],
        None => Vec::new(),
    };
    kinds
        .iter()
        .filter_map(Value::as_str)
        .any(|kind| kind.ends_with("Article") || kind.ends_with("Posting") || kind == "Report")
}

/// A text without the entities that pages leave in their JSON; its tags stay as they are.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let escaped = text.replace('<', "&lt;");
    Html::parse_fragment(&escaped)
        .root_element()
        .text()
        .collect()
}

fn rfc3339(text: &str) -> String {
    date::find(text).map(|found| found.date).unwrap_or_default()
}

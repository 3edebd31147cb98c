//! The lines of an invented page as a paste, or as a page in the markup of one system or another.
use serde_json::json;

use super::{Lines, Part, draw::Draw, furniture::Furniture};

/// How pages mark up their parts.
#[derive(Clone, Copy, Debug)]
enum Markup {
    /// Elements and class names that say what is in them.
    Telling,
    /// Blocks whose names say nothing.
    Blocks,
    /// A table of layout, lines parted by breaks.
    Table,
    /// Paragraphs of a word processor.
    Spans,
    /// Microdata.
    Microdata,
}

const MARKUPS: &[Markup] = &[
    Markup::Telling,
    Markup::Blocks,
    Markup::Table,
    Markup::Spans,
    Markup::Microdata,
];

/// The file of a page, with a name that tells how it is dressed.
pub(super) fn dressed(
    language: &str,
    furniture: &Furniture,
    lines: &Lines,
    draw: &mut Draw,
) -> (String, String) {
    if draw.chance(50) {
        let gap = if draw.chance(50) { "\n\n" } else { "\n" };
        let lines: Vec<&str> = lines.iter().map(|(_, text)| text.as_str()).collect();
        return (format!("{language}.txt"), lines.join(gap) + "\n");
    }
    let markup = draw.one(MARKUPS).copied().unwrap_or(Markup::Telling);
    let told = draw.chance(35);
    let head = head(furniture, told, draw);
    let body: String = lines
        .iter()
        .map(|(part, text)| line(markup, *part, &escape(text)))
        .collect();
    let page = format!(
        "<!DOCTYPE html><html lang=\"{language}\"><head>{head}</head><body>{}<footer><p>© 2025 The Lantern</p><p><a href=\"/imprint\">Contact</a></p></footer></body></html>",
        around(markup, &body)
    );
    let told = if told { "-told" } else { "" };
    (format!("{language}-{markup:?}{told}.html"), page)
}

/// The head of a page; one that is told says its headline and authors for machines.
fn head(furniture: &Furniture, told: bool, draw: &mut Draw) -> String {
    let headline = escape(&furniture.headline);
    let mut head = format!("<meta charset=\"utf-8\"><title>{headline} - The Lantern</title>");
    if draw.chance(50) {
        head += &format!(
            "<meta property=\"og:title\" content=\"{}\"><meta property=\"og:site_name\" content=\"The Lantern\">",
            headline.replace('"', "&quot;")
        );
    }
    if told {
        let people = furniture.authors.iter();
        let people: Vec<_> = people
            .map(|name| json!({"@type": "Person", "name": name}))
            .collect();
        let article = json!({
            "@type": "NewsArticle",
            "headline": furniture.headline,
            "author": people,
            "datePublished": "2025-05-12T08:30:00+02:00",
        });
        head += &format!("<script type=\"application/ld+json\">{article}</script>");
    }
    head
}

/// What a page prints around the lines of its piece.
fn around(markup: Markup, body: &str) -> String {
    const NAV: &str =
        "<nav><a href=\"/\">Home</a> <a href=\"/a\">World</a> <a href=\"/b\">Culture</a></nav>";
    match markup {
        Markup::Telling => format!("{NAV}<main><article>{body}</article></main>"),
        Markup::Blocks => format!(
            "<div class=\"top\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/w\">World</a></li></ul></div><div id=\"wrap\"><div class=\"col\">{body}</div><div class=\"right\"><div>Weather</div><div><a href=\"/1\">Another story about nothing at all</a></div></div></div>"
        ),
        Markup::Table => format!(
            "<table width=\"100%\"><tr><td width=\"20%\"><a href=\"/\">Home</a><br><a href=\"/x\">Archive</a></td><td>{body}</td></tr></table>"
        ),
        Markup::Spans => format!("{NAV}<div class=\"post\">{body}</div>"),
        Markup::Microdata => {
            format!("{NAV}<div itemscope itemtype=\"http://schema.org/Article\">{body}</div>")
        }
    }
}

/// A line in its markup.
fn line(markup: Markup, part: Part, text: &str) -> String {
    let (open, close) = match (markup, part) {
        (Markup::Table, Part::Headline) => ("<font size=5><b>", "</b></font><br><br>"),
        (Markup::Table, Part::Paragraph) => ("", "<br><br>\n"),
        (Markup::Table, Part::Promo) => ("<a href=\"/x\">", "</a><br><br>"),
        (Markup::Table, Part::Bio | Part::Disclaimer | Part::Disclosure) => ("<i>", "</i><br><br>"),
        (Markup::Table, _) => ("", "<br>"),
        (Markup::Blocks, Part::Headline) => ("<div class=\"t\"><h2>", "</h2></div>"),
        (Markup::Blocks, Part::Standfirst) => ("<div class=\"s\"><b>", "</b></div>"),
        (Markup::Blocks, Part::Promo) => ("<div class=\"tx\"><b><a href=\"/x\">", "</a></b></div>"),
        (Markup::Blocks, Part::Bio | Part::Disclaimer) => ("<div class=\"tx\"><i>", "</i></div>"),
        (Markup::Blocks, Part::Paragraph) => ("<div class=\"tx\">", "</div>"),
        (Markup::Blocks, _) => ("<div class=\"d\">", "</div>"),
        (Markup::Spans, Part::Headline) => ("<h1><span>", "</span></h1>"),
        (Markup::Spans, Part::Promo) => ("<p><strong><a href=\"/x\">", "</a></strong></p>"),
        (Markup::Spans, Part::Bio) => ("<p><span><strong>", "</strong></span></p>"),
        (Markup::Spans, Part::Byline) => ("<span class=\"meta\">", "</span>"),
        (Markup::Spans, Part::Date) => ("<span class=\"meta\">", "</span><br>"),
        (Markup::Spans, _) => ("<p><span style=\"font-size:12pt\">", "</span></p>"),
        (Markup::Telling, Part::Label) => ("<a class=\"kicker\" href=\"/o\">", "</a>"),
        (Markup::Telling, Part::Standfirst) => ("<p class=\"lead\">", "</p>"),
        (Markup::Telling, Part::Byline) => ("<div class=\"byline\">", "</div>"),
        (Markup::Telling, Part::Promo) => ("<aside><a href=\"/x\">", "</a></aside>"),
        (Markup::Telling, Part::Bio) => ("<p class=\"author-info\"><em>", "</em></p>"),
        (Markup::Microdata, Part::Byline) => ("<div><span itemprop=\"author\">", "</span></div>"),
        (Markup::Microdata, Part::Promo) => ("<p><a href=\"/x\">", "</a></p>"),
        (Markup::Telling | Markup::Microdata, Part::Headline) => {
            ("<h1 itemprop=\"headline\">", "</h1>")
        }
        (Markup::Telling | Markup::Microdata, Part::Date) => ("<time>", "</time>"),
        (Markup::Telling | Markup::Microdata, Part::BioLabel) => ("<h4>", "</h4>"),
        (Markup::Telling | Markup::Microdata, Part::Chrome) => ("<div>", "</div>"),
        (Markup::Telling | Markup::Microdata, _) => ("<p>", "</p>"),
    };
    format!("{open}{text}{close}")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

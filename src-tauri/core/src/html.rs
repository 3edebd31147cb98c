//! Markdown as clean HTML: nothing passes that could run, load from elsewhere unasked, or dress up as Stet.
mod blocks;
mod depth;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    fmt::Write,
    sync::LazyLock,
};

use ammonia::Builder;
pub use blocks::{Block, Cell, Item, Note, blocks};
use comrak::{Arena, Options, create_formatter, html::escape, nodes::NodeValue, parse_document};

/// The body as HTML. Raw HTML in it is sanitised, footnotes and tables are kept, headings keep their levels.
///
/// Links lead to `http`, `https`, `mailto` or a place on the same site, and carry `rel="noopener"`.
#[must_use]
pub fn render(markdown: &str) -> String {
    let html = PAGE
        .clean(&format(markdown, comrak::html::format_document))
        .to_string();
    aligned(html)
}

/// The cells of tables, aligned as HTML does it today. Inside a tag these bytes are nothing else.
fn aligned(mut html: String) -> String {
    if html.contains(" align=\"") {
        for cell in ["th", "td"] {
            for side in ["left", "center", "right"] {
                let old = format!("<{cell} align=\"{side}\">");
                html = html.replace(&old, &format!("<{cell} style=\"text-align: {side}\">"));
            }
        }
    }
    html
}

/// As [`render`], but nothing in it loads from the network.
///
/// A remote image is a `<span class="remote-image" data-src="address">` around its alternative text, so that a
/// window can offer to load it; one written as raw HTML keeps its alternative text alone.
#[must_use]
pub fn render_preview(markdown: &str) -> String {
    let dirty = format(markdown, |root, options, out| {
        Preview::format_document(root, options, out)
    });
    PREVIEW.clean(&dirty).to_string()
}

/// Plain text as HTML text: `&`, `<`, `>` and `"` written as entities.
#[must_use]
pub fn escape_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // A String takes whatever is written to it.
    let _ = escape(&mut out, text);
    out
}

/// An address as the value of an attribute.
fn escape_address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    // A String takes whatever is written to it.
    let _ = comrak::html::escape_href(&mut out, address, false);
    out
}

/// The Markdown that Stet speaks: CommonMark with footnotes, tables, strikethrough and bare addresses as links.
fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.footnotes = true;
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    // Raw HTML goes through here and is cleaned afterwards together with everything else.
    options.render.r#unsafe = true;
    options
}

fn format(
    markdown: &str,
    write: impl Fn(comrak::Node<'_>, &Options<'_>, &mut dyn Write) -> std::fmt::Result,
) -> String {
    let (arena, options) = (Arena::new(), options());
    let root = parse(&arena, markdown, &options);
    let mut html = String::with_capacity(markdown.len() * 3 / 2);
    // A String takes whatever is written to it.
    let _ = write(root, &options, &mut html);
    html
}

/// The text, nested no deeper than it can be cleaned.
fn parse<'a>(arena: &'a Arena<'a>, markdown: &str, options: &Options<'_>) -> comrak::Node<'a> {
    let root = parse_document(arena, markdown, options);
    depth::flatten(root);
    root
}

create_formatter!(Preview, {
    NodeValue::Image(ref link) => |context, node, entering| {
        if is_local(&link.url) {
            return comrak::html::format_node_default(context, node, entering);
        }
        if entering {
            context.write_str("<span class=\"remote-image\" data-src=\"")?;
            context.escape(&link.url)?;
            context.write_str("\">")?;
        } else {
            context.write_str("</span>")?;
        }
    },
});

static PAGE: LazyLock<Builder<'static>> = LazyLock::new(|| sanitiser(|_| true));
static PREVIEW: LazyLock<Builder<'static>> = LazyLock::new(|| sanitiser(is_local));
static INLINE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = sanitiser(|_| true);
    builder.tags(HashSet::from(PHRASING));
    builder
});

/// What may stand inside a paragraph.
const PHRASING: [&str; 32] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img",
    "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
    "sup", "time", "u", "var", "wbr",
];

/// Allows what prose needs; `loads` says which image addresses may stay.
fn sanitiser(loads: fn(&str) -> bool) -> Builder<'static> {
    let mut builder = Builder::default();
    builder
        .add_tags(["section"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("noopener"))
        .add_generic_attributes(["class", "dir", "id"])
        .add_tag_attributes("span", ["data-src"])
        .allowed_classes(HashMap::new())
        .attribute_filter(move |element, attribute, value| {
            keeps(element, attribute, value, loads).then_some(Cow::Borrowed(value))
        });
    builder
}

/// Ids and classes stay where footnotes, code and remote images need them: elsewhere they could imitate the window.
fn keeps(element: &str, attribute: &str, value: &str, loads: fn(&str) -> bool) -> bool {
    match (element, attribute) {
        (_, "id") => value.starts_with("fn-") || value.starts_with("fnref-"),
        ("sup", "class") => value == "footnote-ref",
        ("a", "class") => value == "footnote-backref",
        ("section", "class") => value == "footnotes",
        ("code", "class") => value.starts_with("language-"),
        ("span", "class") => value == "remote-image",
        (_, "class") => false,
        ("span", "data-src") => value.starts_with("https://") || value.starts_with("http://"),
        ("img", "src") => loads(value),
        _ => true,
    }
}

/// Whether an address names no other host, however browsers may read it (`\` as `/`, blanks dropped).
fn is_local(address: &str) -> bool {
    let address: String = address
        .chars()
        .filter(|char| !char.is_whitespace() && !char.is_control())
        .map(|char| if char == '\\' { '/' } else { char })
        .collect();
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    !address.starts_with("//") && !first.contains(':')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn footnotes_and_tables_survive_the_cleaning() {
        let html = render(
            "Tides rose.[^1]\n\n| Port | Metres |\n|---|--:|\n| Brest | 6 |\n\n[^1]: Harbour log.\n",
        );
        assert_eq!(
            html,
            "<p>Tides rose.<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" rel=\"noopener\">1</a></sup></p>\n\
             <table>\n<thead>\n<tr>\n<th>Port</th>\n<th style=\"text-align: right\">Metres</th>\n</tr>\n</thead>\n\
             <tbody>\n<tr>\n<td>Brest</td>\n<td style=\"text-align: right\">6</td>\n</tr>\n</tbody>\n</table>\n\
             <section class=\"footnotes\">\n<ol>\n<li id=\"fn-1\">\n\
             <p>Harbour log. <a href=\"#fnref-1\" class=\"footnote-backref\" rel=\"noopener\">↩</a></p>\n</li>\n</ol>\n</section>\n"
        );
    }

    #[test]
    fn what_could_run_or_dress_up_is_gone_and_harmless_html_stays() {
        let cases = [
            ("A <script>alert(1)</script>word", "<p>A word</p>\n"),
            (
                "<mark onclick=\"x()\">kept</mark>",
                "<p><mark>kept</mark></p>\n",
            ),
            (
                "[a](javascript:alert(1))",
                "<p><a rel=\"noopener\">a</a></p>\n",
            ),
            (
                "[a](https://harbour.example)",
                "<p><a href=\"https://harbour.example\" rel=\"noopener\">a</a></p>\n",
            ),
            (
                "<p class=\"toolbar\" style=\"position:fixed\" id=\"app\">a</p>",
                "<p>a</p>",
            ),
            ("![x](data:text/html,a)", "<p><img alt=\"x\"></p>\n"),
            ("<iframe src=\"https://harbour.example\"></iframe>", ""),
        ];
        for (markdown, html) in cases {
            assert_eq!(render(markdown).trim_end(), html.trim_end(), "{markdown}");
        }
    }

    #[test]
    fn a_preview_loads_nothing_from_elsewhere() {
        assert_eq!(
            render_preview("![A *grey* heron](https://harbour.example/a.png?w=1&h=2)"),
            "<p><span class=\"remote-image\" data-src=\"https://harbour.example/a.png?w=1&amp;h=2\">\
             A <em>grey</em> heron</span></p>\n"
        );
        assert_eq!(
            render_preview("![A](lead.jpg)"),
            "<p><img src=\"lead.jpg\" alt=\"A\"></p>\n"
        );
        for remote in [
            "//e.example/a.png",
            "\\\\e.example\\a",
            "https:e.example",
            "HTTPS://e.example",
            "ht&#10;tps://e.example",
        ] {
            let raw = format!("<img src=\"{remote}\" alt=\"A\">");
            assert!(!render_preview(&raw).contains("src="), "{raw}");
        }
    }

    proptest! {
        #[test]
        fn nothing_dangerous_comes_out_of_any_text(markdown in "([<>a-z\"'=/:\\[\\]()!`&;#\\\\ \n]|<script|<img src=|javascript:|onload=|https://e.example){0,40}") {
            let html = render_preview(&markdown);
            let tags: Vec<&str> = html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap()).collect();
            for tag in tags {
                prop_assert!(!tag.starts_with("script") && !tag.contains(" onload=\""), "{}", html);
                prop_assert!(!tag.contains(" src=\"http"), "{}", html);
            }
        }
    }
}

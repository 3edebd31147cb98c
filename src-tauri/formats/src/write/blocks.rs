//! WordPress blocks: the article exactly as the block editor itself would save it.
//!
//! Markup that differs by a space from what the editor prints is shown to the desk as “unexpected or invalid content”.
//! The form of each block is the one that every WordPress since 6.1 accepts.
use serde_json::{Map, Value, json};
use stet_core::{
    Field, Outlet, Piece, Place,
    html::{self, Block, Cell, Item, Note, escape_text},
};

use super::{
    json_ld::is_web_address,
    layout::{is_automatic, printed, text},
};

/// The article as `post_content`, without the fields that the CMS prints by itself: those in `left_out`, and label and
/// disclaimer where the outlet says so.
///
/// `marker` names the first block, where no reader sees it and a search finds the post again.
#[must_use]
pub fn blocks(piece: &Piece, outlet: Option<&Outlet>, left_out: &[Field], marker: &str) -> String {
    let mut marker = Some(marker);
    printed(piece, outlet)
        .into_iter()
        .filter(|&place| match place {
            Place::Field(field) => {
                !left_out.contains(&field) && !is_automatic(piece, outlet, field)
            }
            Place::Body => true,
        })
        .flat_map(|place| part(piece, place))
        .map(|block| top_level(&block, marker.take()))
        .collect::<Vec<_>>()
        .join("\n\n")
}

fn part(piece: &Piece, place: Place) -> Vec<Block> {
    let furniture = &piece.furniture;
    match place {
        Place::Field(Field::Image) if is_web_address(&furniture.image) => vec![Block::Image {
            url: furniture.image.clone(),
            alt: furniture.image_alt.clone(),
            title: format!("{} {}", furniture.image_caption, furniture.image_credit)
                .trim()
                .to_owned(),
        }],
        Place::Field(Field::Image) => Vec::new(),
        Place::Field(Field::Label) => vec![Block::Paragraph {
            html: format!("<strong>{}</strong>", escape_text(&furniture.label)),
        }],
        Place::Field(Field::Byline | Field::Headline) => vec![Block::Paragraph {
            html: escape_text(&text(piece, place)),
        }],
        _ => html::blocks(piece.text(place)),
    }
}

fn top_level(block: &Block, marker: Option<&str>) -> String {
    let mut attributes = Map::new();
    if let Some(marker) = marker {
        attributes.insert("metadata".into(), json!({ "name": marker }));
    }
    save(block, attributes)
}

fn inner(blocks: &[Block]) -> String {
    blocks
        .iter()
        .map(|block| save(block, Map::new()))
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// What the editor's `save()` prints for a block, between its delimiters.
fn save(block: &Block, mut attributes: Map<String, Value>) -> String {
    let (name, content) = match block {
        Block::Paragraph { html } => ("paragraph", format!("<p>{}</p>", phrase(html))),
        Block::Heading { level, html } => {
            if *level != 2 {
                attributes.insert("level".into(), json!(level));
            }
            let html = phrase(html);
            (
                "heading",
                format!("<h{level} class=\"wp-block-heading\">{html}</h{level}>"),
            )
        }
        Block::Quote(blocks) => (
            "quote",
            format!(
                "<blockquote class=\"wp-block-quote\">{}</blockquote>",
                inner(blocks)
            ),
        ),
        Block::List { start, items } => ("list", list(*start, items, &mut attributes)),
        Block::Notes(notes) => ("list", list(Some(1), &note_items(notes), &mut attributes)),
        Block::Code(text) => (
            "code",
            format!(
                "<pre class=\"wp-block-code\"><code>{}</code></pre>",
                code(text)
            ),
        ),
        Block::Table { head, rows } => {
            attributes.insert("hasFixedLayout".into(), json!(true));
            ("table", table(head, rows))
        }
        Block::Image { url, alt, title } => ("image", image(url, alt, title)),
        Block::Rule => (
            "separator",
            "<hr class=\"wp-block-separator has-alpha-channel-opacity\"/>".to_owned(),
        ),
        Block::Html(html) => ("html", html.clone()),
    };
    delimited(name, &attributes, &content)
}

/// A block between its comments; what could end a comment is escaped as the editor does it.
fn delimited(name: &str, attributes: &Map<String, Value>, content: &str) -> String {
    let attributes = if attributes.is_empty() {
        String::new()
    } else {
        let json = Value::Object(attributes.clone()).to_string();
        let json = json
            .replace("--", "\\u002d\\u002d")
            .replace('<', "\\u003c")
            .replace('>', "\\u003e")
            .replace('&', "\\u0026")
            .replace("\\\"", "\\u0022");
        format!(" {json}")
    };
    format!("<!-- wp:{name}{attributes} -->\n{content}\n<!-- /wp:{name} -->")
}

fn list(start: Option<usize>, items: &[Item], attributes: &mut Map<String, Value>) -> String {
    let (element, first) = match start {
        None => ("ul", String::new()),
        Some(start) => {
            attributes.insert("ordered".into(), json!(true));
            let first = if start == 1 {
                String::new()
            } else {
                attributes.insert("start".into(), json!(start));
                format!(" start=\"{start}\"")
            };
            ("ol", first)
        }
    };
    let items: Vec<String> = items.iter().map(item).collect();
    format!(
        "<{element}{first} class=\"wp-block-list\">{}</{element}>",
        items.join("\n\n")
    )
}

fn item(item: &Item) -> String {
    let content = format!("<li>{}{}</li>", phrase(&item.html), inner(&item.lists));
    delimited("list-item", &Map::new(), &content)
}

/// Footnotes as an ordered list: WordPress' own footnotes are lost without a word before 6.3.
fn note_items(notes: &[Note]) -> Vec<Item> {
    notes
        .iter()
        .map(|note| Item {
            html: format!(
                "{} <a href=\"#{}\" id=\"{}\">↩</a>",
                note.html, note.reference, note.id
            ),
            lists: Vec::new(),
        })
        .collect()
}

fn table(head: &[Cell], rows: &[Vec<Cell>]) -> String {
    let head = match row(head, "th") {
        cells if head.is_empty() => cells,
        cells => format!("<thead>{cells}</thead>"),
    };
    let rows: String = rows.iter().map(|cells| row(cells, "td")).collect();
    format!(
        "<figure class=\"wp-block-table\"><table class=\"has-fixed-layout\">{head}<tbody>{rows}</tbody></table></figure>"
    )
}

fn row(cells: &[Cell], element: &str) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| {
            let align = cell.align.map_or_else(String::new, |align| {
                format!(" class=\"has-text-align-{align}\" data-align=\"{align}\"")
            });
            format!("<{element}{align}>{}</{element}>", phrase(&cell.html))
        })
        .collect();
    format!("<tr>{cells}</tr>")
}

fn image(url: &str, alt: &str, caption: &str) -> String {
    let caption = if caption.is_empty() {
        String::new()
    } else {
        format!(
            "<figcaption class=\"wp-element-caption\">{}</figcaption>",
            escape_text(caption)
        )
    };
    format!(
        "<figure class=\"wp-block-image\"><img src=\"{}\" alt=\"{}\"/>{caption}</figure>",
        escape_text(url),
        escape_text(alt)
    )
}

/// Prose as the editor keeps it: characters instead of entities, and no word that WordPress takes for a shortcode.
fn phrase(html: &str) -> String {
    const SHORTCODES: [&str; 7] = [
        "audio",
        "caption",
        "embed",
        "gallery",
        "playlist",
        "video",
        "wp_caption",
    ];
    let mut out = html.replace("&nbsp;", "\u{a0}");
    for name in SHORTCODES {
        out = out
            .replace(&format!("[{name}"), &format!("&#91;{name}"))
            .replace(&format!("[/{name}"), &format!("&#91;/{name}"));
    }
    out
}

/// Code as the editor keeps it: no shortcode in it, and no address alone on a line, which would be embedded.
fn code(text: &str) -> String {
    let text = escape_text(text)
        .replace("&quot;", "\"")
        .replace('[', "&#91;");
    text.split('\n')
        .map(|line| {
            let is_address = is_web_address(line.trim()) && !line.trim().contains(' ');
            if is_address {
                line.replacen("//", "&#47;&#47;", 1)
            } else {
                line.to_owned()
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

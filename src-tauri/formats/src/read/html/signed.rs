//! Whom a page's markup names as the author, wherever the name is printed: microdata, `rel=author`, the account that posted.
use std::collections::HashSet;

use ego_tree::{NodeId, iter::Edge};
use scraper::{ElementRef, Html, Node, node::Element};

use super::{
    super::{
        block::{Block, Hint},
        names,
    },
    attributes::Attributes as _,
    content::Content,
    hints,
    meta::Meta,
};

/// How many people may be named below the article: more of them sign other pieces.
const BELOW: usize = 1;

/// The people whom marks of authorship name: those above the article and in it, or else the one below it.
pub(super) fn names(page: &Html, content: &Content) -> Vec<String> {
    let (mut near, mut below) = (Vec::new(), Vec::new());
    let mut skipped: Option<NodeId> = None;
    let mut over = false;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => {
                let Node::Element(element) = node.value() else {
                    continue;
                };
                // An article within the article or beside it is another one.
                let other = is_article(element) || is_of_other(element);
                let chrome = hints::of(element).is_some_and(|told| {
                    told.hint == Hint::Chrome && (told.surely || element.name() == "aside")
                });
                if (chrome || other) && !content.holders.contains(&node.id()) {
                    skipped = Some(node.id());
                } else if content.hints.get(&node.id()) == Some(&Hint::Byline)
                    && hints::is_signature(element)
                {
                    let found = ElementRef::wrap(node).map(named).unwrap_or_default();
                    let all = if over { &mut below } else { &mut near };
                    all.extend(found);
                }
            }
            Edge::Close(node) if skipped == Some(node.id()) => skipped = None,
            Edge::Close(node) => over |= content.root == Some(node.id()),
            Edge::Open(_) => {}
        }
    }
    let each_once = |mut names: Vec<String>| {
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(name.clone()));
        names
    };
    let (near, below) = (each_once(near), each_once(below));
    match (&*near, &*below) {
        ([], []) => linked(page, content),
        ([], _) if below.len() <= BELOW => below,
        _ => near,
    }
}

/// Leaves out of what the page tells machines the house that it prints on a line below the name: “Ida Lund Harbour Syndicate”.
pub(super) fn without_house(authors: &mut [String], page: &Html, content: &Content) {
    const FEWEST: usize = 3;
    let [author] = authors else {
        return;
    };
    if author.split(' ').count() < FEWEST {
        return;
    }
    let printed = names(page, content).into_iter().find(|name| {
        let behind = author.strip_prefix(name.as_str());
        name.contains(' ') && behind.is_some_and(|behind| behind.starts_with(' '))
    });
    if let Some(printed) = printed {
        *author = printed;
    }
}

/// Whom the page's own title names last, where the page prints that name alone as well: “The boat / Ida Lund”.
pub(super) fn in_title(meta: &Meta, blocks: &[Block]) -> Option<String> {
    let parts = |title: &String| -> Vec<String> {
        let mut parts = vec![title.clone()];
        for mark in [" / ", " | ", " :: ", " — ", " – ", " - "] {
            let all = parts.iter().flat_map(|part| part.split(mark));
            parts = all.map(|part| part.trim().to_owned()).collect();
        }
        parts
    };
    meta.titles.iter().find_map(|title| {
        let parts = parts(title);
        let last = parts.last().filter(|_| parts.len() > 1)?;
        let person = names::is_known(last) && last.contains(' ') && !meta.is_house(last);
        let printed = || {
            blocks
                .iter()
                .any(|block| block.text == *last && block.hint != Some(Hint::Headline))
        };
        (person && printed()).then(|| last.clone())
    })
}

/// What sites call the part of them in which each author has a page.
const AUTHOR_PAGES: &[&str] = &[
    "author",
    "authors",
    "autor",
    "autores",
    "autoren",
    "auteur",
    "auteurs",
    "autore",
    "autori",
    "contributor",
    "contributors",
    "columnist",
    "columnists",
    "colunistas",
    "kolumnisten",
    "yazar",
    "yazarlar",
    "profile",
    "profiles",
    "writer",
    "writers",
];

/// The person to whose page the links above the end of the article lead, where they all lead to one.
fn linked(page: &Html, content: &Content) -> Vec<String> {
    let mut found: Option<String> = None;
    let (mut within, mut other) = (false, None);
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Close(node) if content.root == Some(node.id()) => break,
            Edge::Close(node) if other == Some(node.id()) => other = None,
            Edge::Open(node) if other.is_none() => {
                let article = node.value().as_element().is_some_and(is_article);
                other = Some(node.id()).filter(|_| within && article);
                within |= content.root == Some(node.id());
                let link = ElementRef::wrap(node).filter(|element| leads_to_author(*element));
                let Some(name) = link.and_then(name_alone) else {
                    continue;
                };
                if found.get_or_insert_with(|| name.clone()) != &name {
                    return Vec::new();
                }
            }
            Edge::Open(_) | Edge::Close(_) => {}
        }
    }
    found.into_iter().collect()
}

/// Whether an element is an article of its own.
fn is_article(element: &Element) -> bool {
    element.name() == "article"
}

/// Whether an element is about a picture or a comment, whose author is not that of the piece.
fn is_of_other(element: &Element) -> bool {
    const KINDS: &[&str] = &[
        "ImageObject",
        "VideoObject",
        "AudioObject",
        "Photograph",
        "Comment",
        "UserComments",
    ];
    let kind = || element.said("itemtype")?.rsplit('/').next();
    matches!(element.name(), "figure" | "figcaption")
        || kind().is_some_and(|kind| KINDS.contains(&kind))
}

/// Whether an element is a link to the page of an author: “/authors/ida-lund/”, “writer.asp?id=311”.
fn leads_to_author(element: ElementRef<'_>) -> bool {
    let href = element
        .said("href")
        .filter(|_| element.value().name() == "a");
    href.is_some_and(|href| {
        let path = href.split(['?', '#']).next().unwrap_or_default();
        let mut parts = path.trim_end_matches('/').rsplit('/');
        let last = parts.next().unwrap_or_default();
        let asked = last.rsplit_once('.').filter(|_| href.contains('?'));
        asked.is_some_and(|(script, _)| AUTHOR_PAGES.contains(&script))
            || parts
                .next()
                .is_some_and(|part| AUTHOR_PAGES.contains(&part))
    })
}

/// The one full name that is all an element says.
fn name_alone(element: ElementRef<'_>) -> Option<String> {
    let text: String = element.text().collect();
    let byline = names::byline(text.trim())?;
    let [name] = &*byline.names else { return None };
    let whole = byline.start == 0 && byline.len == text.trim().len();
    (whole && name.contains(' ') && !names::is_account(name)).then(|| name.clone())
}

/// Takes the site's name from before the names of a byline, “The Coast Ida Lund”, and a byline that is nothing else for the page's.
pub(super) fn without_site(blocks: &mut [Block], meta: &Meta) {
    let site = meta.site.as_str();
    for block in blocks {
        if !matches!(block.hint, Some(Hint::Byline | Hint::Bio)) {
            continue;
        }
        let bare = names::without_prefix(&block.text).trim();
        if block.hint == Some(Hint::Byline) && block.words() <= 6 && meta.is_called(bare) {
            block.hint = Some(Hint::Chrome);
            continue;
        }
        if site.is_empty() {
            continue;
        }
        // “Coast.example” is called “Coast” in print.
        let short = site.split('.').next().unwrap_or_default();
        let rest = [site, short]
            .iter()
            .find_map(|site| block.text.strip_prefix(*site))
            .map(str::trim_start);
        let signs = |rest: &&str| {
            let byline = || names::byline(rest).filter(|byline| byline.start == 0);
            byline().is_some_and(|byline| byline.prefixed || block.hint == Some(Hint::Byline))
        };
        if let Some(rest) = rest.filter(signs).map(str::to_owned) {
            *block = Block {
                kind: block.kind,
                hint: Some(Hint::Byline),
                stand: block.stand,
                markdown: rest.clone(),
                text: rest,
                ..Block::default()
            };
        }
    }
}

/// The people whom an element names: by the name it marks, by its words, or by what it says for machines.
fn named(element: ElementRef<'_>) -> Vec<String> {
    let marked = element
        .descendent_elements()
        .find(|inner| hints::property(inner.value(), "name"));
    let element = marked.unwrap_or(element);
    // “Ida Lund<br>Harbour Syndicate”
    let parts = element.descendants().map(|inside| match inside.value() {
        Node::Text(text) => &**text,
        Node::Element(element) if element.name() == "br" => "\n",
        _ => "",
    });
    let printed: String = parts.collect();
    let told = match printed.trim() {
        "" => element.said("content").unwrap_or_default(),
        printed => printed,
    };
    names::byline(told)
        .map(|byline| byline.names)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_wrote_an_article_within_the_article_did_not_write_that() {
        let page = |amid: &str| {
            let html = format!("<main id=a><p>The boat left at seven.</p>{amid}</main>");
            let page = Html::parse_document(&html);
            let mut nodes = page.tree.nodes();
            let main = nodes.find(|node| {
                let element = node.value().as_element();
                element.is_some_and(|element| element.name() == "main")
            });
            let content = Content {
                root: main.map(|main| main.id()),
                ..Content::default()
            };
            names(&page, &content)
        };
        let by = "<a href=/author/ida-lund/>Ida Lund</a>";
        assert_eq!(page(by), ["Ida Lund"]);
        assert!(page(&format!("<article><h3>The ferry</h3>{by}</article>")).is_empty());
        let took = "<figure><figcaption>The pier <span itemprop=author>Rolf Berg / Coast</span></figcaption></figure>";
        assert!(page(took).is_empty());
        let wrote = "<div itemscope itemtype=https://schema.org/Comment><b itemprop=author>Anna Berg</b> Well said.</div>";
        assert!(page(wrote).is_empty());
    }
}

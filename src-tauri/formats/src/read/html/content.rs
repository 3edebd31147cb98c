//! Which element of a page holds the article: the one whose paragraphs read most like running text.
mod choice;

use ego_tree::{NodeId, iter::Edge};
use rustc_hash::{FxHashMap, FxHashSet};
use scraper::{Html, Node, node::Element};

use super::{
    super::{block::Hint, line::fold},
    attributes::Attributes as _,
    blocks::is_block,
    held::{Held, IN_CHROME, UNDER_LINK, kind},
    hints::{self, Told},
    kicker::heads_headline,
    said,
};

/// Where the article stands: what it is, what holds it, and what the elements say of themselves.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) root: Option<NodeId>,
    pub(super) hints: FxHashMap<NodeId, Hint>,
    /// The root and its ancestors: never chrome and never invisible, whatever they say.
    pub(super) holders: FxHashSet<NodeId>,
    /// What a reader's browser does not show.
    pub(super) unseen: FxHashSet<NodeId>,
    /// The element whose children are the paragraphs of the article, or parts of it.
    pub(super) parts: Option<NodeId>,
}

/// How far a paragraph speaks for the elements above it.
const LEVELS: usize = 6;

#[derive(Default)]
struct Finder<'a> {
    held: Vec<Held>,
    /// The open elements.
    open: Vec<usize>,
    run: Run,
    /// What holds the stretch before, where that was a link and nothing else.
    link: Option<usize>,
    /// Elements that hold a link and the words under it.
    cards: Vec<usize>,
    links: usize,
    /// The page's titles, folded, and the first heading that is being read.
    titles: &'a [String],
    /// An element that is no chrome, whatever it says.
    shown: Option<NodeId>,
    heading: Option<String>,
    /// What elements of a name and a class say that have nothing else to tell, and whether they are shown.
    known: FxHashMap<(&'a str, &'a str), (Option<Told>, bool)>,
    unseen: FxHashSet<NodeId>,
}

/// So many kinds of elements are remembered: more than pages have that were not made to cost time.
const KINDS: usize = 512;

/// A stretch of text up to the next block.
#[derive(Default)]
struct Run {
    letters: usize,
    linked: usize,
    pauses: usize,
    /// Whether an element in it is the name of somebody.
    signed: bool,
}

/// Finds the element that holds the article, and what the elements of the page say; its titles are given folded.
pub(super) fn find(page: &Html, titles: &[String]) -> Content {
    let finder = looked_through(page, titles, None);
    match finder.hidden() {
        Some(hidden) => looked_through(page, titles, Some(hidden)).content(),
        None => finder.content(),
    }
}

/// Counts the running text of a page; what one of its elements says of itself may be passed over.
fn looked_through<'a>(page: &'a Html, titles: &'a [String], shown: Option<NodeId>) -> Finder<'a> {
    let mut finder = Finder {
        titles,
        shown,
        ..Finder::default()
    };
    let mut skipped: Option<NodeId> = None;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => match node.value() {
                Node::Element(element) if hints::is_silent(element.name()) => {
                    skipped = Some(node.id())
                }
                Node::Element(element) => {
                    finder.enter(node.id(), element);
                    if heads_headline(node, titles) {
                        finder.label();
                    }
                }
                Node::Text(text) => finder.text(text),
                _ => {}
            },
            Edge::Close(node) if skipped == Some(node.id()) => skipped = None,
            Edge::Close(node) if skipped.is_none() => {
                if let Node::Element(element) = node.value() {
                    finder.leave(element);
                }
            }
            _ => {}
        }
    }
    finder
}

impl<'a> Finder<'a> {
    /// Takes the element that was entered last for a label.
    fn label(&mut self) {
        if let Some(held) = self.held.last_mut() {
            held.told = Some(Told {
                hint: Hint::Label,
                surely: false,
                appeals: false,
            });
        }
    }

    /// What an element says of itself, and whether it is not shown.
    fn told(&mut self, element: &'a Element) -> (Option<Told>, bool) {
        let asked = || (hints::of(element), hints::is_invisible(element));
        let Some(class) = hints::only_class(element) else {
            return asked();
        };
        let kind = (element.name(), class);
        if let Some(known) = self.known.get(&kind) {
            return *known;
        }
        let told = asked();
        if self.known.len() < KINDS {
            self.known.insert(kind, told);
        }
        told
    }

    fn enter(&mut self, id: NodeId, element: &'a Element) {
        let name = element.name();
        if is_block(name) || name == "br" {
            self.end_run();
        }
        self.links += usize::from(name == "a");
        if may_be_title(name) {
            self.heading = Some(String::new());
        }
        let (told, invisible) = self.told(element);
        if invisible {
            self.unseen.insert(id);
        }
        let told = told.filter(|_| self.shown != Some(id));
        let chrome = told.is_some_and(|told| told.hint == Hint::Chrome) || invisible;
        let parent = self.open.last().copied().unwrap_or(0);
        let (around, of_author) = self.open.last().map_or((false, false), |&at| {
            (self.held[at].inside_chrome, self.held[at].of_author)
        });
        self.run.signed |= told.is_some_and(|told| told.hint == Hint::Byline);
        let names = |told: Told| matches!(told.hint, Hint::Byline | Hint::Bio);
        let quoted = matches!(name, "blockquote" | "li");
        self.open.push(self.held.len());
        self.held.push(Held {
            id,
            parent,
            told,
            is_body: hints::property(element, "articleBody")
                || element.said("name") == Some("articleBody"),
            inside_chrome: around || chrome,
            of_author: of_author || told.is_some_and(names),
            titled: false,
            is_article: name == "article",
            is_p: name == "p",
            score: if quoted { -1.0 } else { 0.0 },
            prose: 0.0,
            runs: 0,
            teased: 0,
            close: 0.0,
            is_paragraph: matches!(name, "p" | "span" | "b" | "i" | "em" | "strong" | "font"),
            kind: kind(element),
            last: matches!(name, "body" | "html"),
        });
    }

    fn leave(&mut self, element: &Element) {
        let name = element.name();
        if is_block(name) {
            self.end_run();
        }
        // What stands behind a table is not told by a link within it.
        if name == "table" {
            self.link = None;
        }
        self.links -= usize::from(name == "a");
        if may_be_title(name) {
            self.end_heading(name);
        }
        self.open.pop();
    }

    /// Marks what holds a heading that is a title of the page.
    fn end_heading(&mut self, name: &str) {
        let heading = fold(&self.heading.take().unwrap_or_default());
        let letters = |text: &str| {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .collect::<String>()
        };
        let is_title = |title: &String| {
            heading.len() > 8
                && (title.contains(&heading) || letters(title).contains(&letters(&heading)))
                || title.len() > 16 && heading.ends_with(title.as_str())
        };
        // What was copied out of a page has no title but its first heading.
        let only = self.titles.is_empty() && name == "h1" && heading.len() > 8;
        if only || self.titles.iter().any(is_title) {
            for &at in &self.open {
                self.held[at].titled = true;
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
        }
        if text.is_ascii() {
            let (mut letters, mut pauses) = (0, 0);
            for byte in text.bytes() {
                letters += usize::from(!byte.is_ascii_whitespace());
                pauses += usize::from(matches!(byte, b',' | b';'));
            }
            return self.add(letters, pauses);
        }
        // A letter of these scripts says as much as two or three of the others.
        let weight = |c: char| match c {
            '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}' => 3,
            c => usize::from(!c.is_whitespace()),
        };
        let letters: usize = text.chars().map(weight).sum();
        let pauses = text.matches([',', '，', '、', '،', '՝', ';']).count();
        self.add(letters, pauses);
    }

    fn add(&mut self, letters: usize, pauses: usize) {
        self.run.letters += letters;
        self.run.linked += if self.links > 0 { letters } else { 0 };
        self.run.pauses += pauses;
    }

    /// Counts a stretch of running text for the elements that hold it.
    fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Some(&holder) = self.open.last() else {
            return;
        };
        if run.letters == 0 {
            return;
        }
        let is_link = run.linked * 10 > run.letters * 9 && run.letters > 8;
        // What stands under the name of the author is no teaser.
        let link = (is_link && !run.signed && !self.held[holder].of_author).then_some(holder);
        let under = std::mem::replace(&mut self.link, link);
        if run.letters < 35 || run.linked * 2 > run.letters {
            return;
        }
        let length = run.letters as f32;
        let mut weight = 1.0 - run.linked as f32 / length;
        if self.held[holder].inside_chrome {
            weight *= IN_CHROME;
        }
        if let Some(link) = under {
            weight *= UNDER_LINK;
            self.cards.push(self.common(link));
        }
        let points = (1.0 + run.pauses as f32 + (length / 100.0).min(3.0)) * weight;
        self.count(length * weight, points, under.is_some());
    }

    /// Counts a stretch of text for the open elements, innermost first.
    fn count(&mut self, prose: f32, points: f32, teased: bool) {
        for (level, &at) in self.open.iter().rev().enumerate() {
            let held = &mut self.held[at];
            held.prose += prose;
            held.runs += 1;
            held.teased += u32::from(teased);
            held.close += if level == 1 { prose } else { 0.0 };
            let share = match level {
                0 => 1.0,
                1 => 0.7,
                2..LEVELS => 1.0 / (level as f32 * 2.0),
                _ => 0.0,
            };
            let share = if held.is_paragraph { 0.0 } else { share };
            held.score += points * share * if held.last { 0.6 } else { 1.0 };
        }
    }

    /// The innermost open element that holds another one too.
    fn common(&self, other: usize) -> usize {
        let mut at = other;
        while !self.open.contains(&at) {
            at = self.held[at].parent;
        }
        at
    }

    fn content(self) -> Content {
        let Some(best) = self.best() else {
            return Content {
                hints: said::hints(&self.held, &self.cards, None),
                unseen: self.unseen,
                ..Content::default()
            };
        };
        let wide = self.climb(best);
        let parts = self.parts(wide);
        let most = self.held[parts].close * 10.0 > self.held[wide].prose * 7.0;
        // What holds the other is the one that comes first.
        let root = if most {
            self.rise(parts).max(wide)
        } else {
            wide
        };
        let mut holders = FxHashSet::default();
        let mut at = root;
        while holders.insert(self.held[at].id) && at != 0 {
            at = self.held[at].parent;
        }
        let parts = Some(self.held[parts].id);
        Content {
            root: Some(self.held[root].id),
            hints: said::hints(&self.held, &self.cards, Some(root)),
            holders,
            parts,
            unseen: self.unseen,
        }
    }
}

/// Whether a page may set its title in an element of that name.
fn may_be_title(name: &str) -> bool {
    matches!(name, "h1" | "h2")
}

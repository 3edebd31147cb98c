//! Which element of a page holds the article: the one whose paragraphs read most like running text.
use std::{
    collections::{HashMap, HashSet},
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use ego_tree::{NodeId, iter::Edge};
use scraper::{Html, Node, node::Element};

use super::{
    super::{block::Hint, line::fold},
    attributes::Attributes as _,
    blocks::is_block,
    held::{Held, IN_CHROME, OPENING},
    hints,
};

/// Where the article stands: what it is, what holds it, and what the elements say of themselves.
#[derive(Debug, Default)]
pub(super) struct Content {
    pub(super) root: Option<NodeId>,
    pub(super) hints: HashMap<NodeId, Hint>,
    /// The root and its ancestors: never chrome and never invisible, whatever they say.
    pub(super) holders: HashSet<NodeId>,
    /// The element whose children are the paragraphs of the article, or parts of it.
    pub(super) parts: Option<NodeId>,
}

/// How far a paragraph speaks for the elements above it.
const LEVELS: usize = 6;

const UNDER_LINK: f32 = 0.4;

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
    heading: Option<String>,
}

/// A stretch of text up to the next block.
#[derive(Default)]
struct Run {
    letters: usize,
    linked: usize,
    pauses: usize,
    spaced: bool,
}

/// Finds the element that holds the article, and what the elements of the page say; its titles are given folded.
pub(super) fn find(page: &Html, titles: &[String]) -> Content {
    let mut finder = Finder {
        titles,
        ..Finder::default()
    };
    let mut skipped: Option<NodeId> = None;
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) if skipped.is_none() => match node.value() {
                Node::Element(element) if hints::is_silent(element.name()) => {
                    skipped = Some(node.id())
                }
                Node::Element(element) => finder.enter(node.id(), element),
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
    finder.content()
}

impl Finder<'_> {
    fn enter(&mut self, id: NodeId, element: &Element) {
        let name = element.name();
        if is_block(name) || name == "br" {
            self.end_run();
        }
        self.links += usize::from(name == "a");
        if name == "h1" {
            self.heading = Some(String::new());
        }
        let told = hints::of(element);
        let chrome =
            told.is_some_and(|told| told.hint == Hint::Chrome) || hints::is_invisible(element);
        let parent = self.open.last().copied().unwrap_or(0);
        let around = self
            .open
            .last()
            .is_some_and(|&at| self.held[at].inside_chrome);
        let quoted = matches!(name, "blockquote" | "li");
        self.open.push(self.held.len());
        self.held.push(Held {
            id,
            parent,
            told,
            is_body: hints::property(element, "articleBody")
                || element.said("name") == Some("articleBody"),
            inside_chrome: around || chrome,
            titled: false,
            is_article: name == "article",
            is_p: name == "p",
            score: if quoted { -1.0 } else { 0.0 },
            prose: 0.0,
            runs: 0,
            teased: 0,
            close: 0.0,
            is_paragraph: matches!(name, "p" | "span" | "b" | "i" | "em" | "strong" | "font"),
            shapes: Vec::new(),
            name: name
                .bytes()
                .fold(7, |sum, byte| sum * 33 % 65_521 + u32::from(byte)),
            kind: kind(element),
            last: matches!(name, "body" | "html"),
        });
    }

    fn leave(&mut self, element: &Element) {
        let name = element.name();
        if is_block(name) {
            self.end_run();
        }
        self.links -= usize::from(name == "a");
        if name == "h1" {
            self.end_heading();
        }
        self.open.pop();
    }

    /// Marks what holds a heading that is a title of the page.
    fn end_heading(&mut self) {
        let heading = fold(&self.heading.take().unwrap_or_default());
        let is_title = |title: &String| heading.len() > 8 && title.contains(&heading);
        if self.titles.iter().any(is_title) {
            for &at in &self.open {
                self.held[at].titled = true;
            }
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
        }
        // A letter of these scripts says as much as two or three of the others.
        let weight = |c: char| match c {
            '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}' => 3,
            c => usize::from(!c.is_whitespace()),
        };
        let letters: usize = text.chars().map(weight).sum();
        self.run.letters += letters;
        self.run.spaced |= text.contains(' ');
        self.run.linked += if self.links > 0 { letters } else { 0 };
        self.run.pauses += text.matches([',', '，', '、', '،', '՝', ';']).count();
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
        let is_link = run.linked * 10 > run.letters * 8 && run.letters > 8;
        let under = std::mem::replace(&mut self.link, is_link.then_some(holder));
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
        let mut shape = 0_u32;
        for (level, &at) in self.open.iter().rev().enumerate() {
            let held = &mut self.held[at];
            held.prose += prose;
            held.runs += 1;
            held.teased += u32::from(teased);
            held.close += if level == 1 { prose } else { 0.0 };
            shape = shape.wrapping_mul(31).wrapping_add(held.name);
            if held.shapes.len() < 4 && !held.shapes.contains(&shape) {
                held.shapes.push(shape);
            }
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
                hints: self.hints(None),
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
        let mut holders = HashSet::new();
        let mut at = root;
        while holders.insert(self.held[at].id) && at != 0 {
            at = self.held[at].parent;
        }
        let parts = Some(self.held[parts].id);
        Content {
            root: Some(self.held[root].id),
            hints: self.hints(Some(root)),
            holders,
            parts,
        }
    }

    /// The element with most running text close under it; one that the page declares as the body, if it is no stub.
    fn best(&self) -> Option<usize> {
        let total = self.held.first().map_or(0.0, |top| top.prose);
        let declared = (0..self.held.len())
            .filter(|&at| self.held[at].is_body && self.held[at].prose * 3.0 > total);
        let declared = declared.max_by(|a, b| self.held[*a].prose.total_cmp(&self.held[*b].prose));
        let scored = (0..self.held.len()).filter(|&at| self.held[at].score > 0.0);
        declared
            .or_else(|| scored.max_by(|a, b| self.held[*a].score.total_cmp(&self.held[*b].score)))
    }

    /// Climbs to where the rest of the article stands: parts of it beside the best one that read like it.
    fn climb(&self, best: usize) -> usize {
        if self.held[best].is_body {
            best
        } else {
            self.rise(best)
        }
    }

    fn rise(&self, best: usize) -> usize {
        let (mut root, mut at) = (best, best);
        for _ in 0..8 {
            let parent = self.held[at].parent;
            if parent == at || self.held[parent].last {
                break;
            }
            let beside = self.beside(at, parent);
            if beside > 0.12 * self.held[root].prose {
                root = parent;
            }
            at = parent;
        }
        root
    }

    /// The element in the root whose children hold most of its text; else the root.
    fn parts(&self, root: usize) -> usize {
        let inside = (root + 1..self.held.len()).take_while(|&at| self.held[at].parent >= root);
        let closest = inside.max_by(|a, b| self.held[*a].close.total_cmp(&self.held[*b].close));
        closest
            .filter(|&at| self.held[at].close * 2.0 > self.held[root].prose)
            .unwrap_or(root)
    }

    /// How much running text like the article's stands beside an element.
    fn beside(&self, at: usize, parent: usize) -> f32 {
        let children = (parent + 1..self.held.len())
            .take_while(|&child| self.held[child].parent >= parent)
            .filter(|&child| self.held[child].parent == parent && child != at);
        let like = children.filter_map(|child| {
            let held = &self.held[child];
            if child < at && held.is_opening() {
                return Some(held.prose / IN_CHROME);
            }
            let like = held.runs > 0
                && held.teased * 3 <= held.runs
                && !held.inside_chrome
                && held.told.is_none();
            like.then_some(held.prose)
        });
        like.sum()
    }

    /// The groups of elements that say, not surely, that they are none of the article, and are most of it: a class calls every
    /// paragraph “paywall”, or every part of the article “widget”.
    fn hidden_groups(&self, root: Option<usize>, whole: f32) -> HashSet<(usize, u64)> {
        let mut groups: HashMap<(usize, u64), (f32, u32, u32)> = HashMap::new();
        for held in self.held.iter().filter(|held| held.is_hidden()) {
            if let Some(group) = held.group() {
                let (prose, runs, teased) = groups.entry(group).or_default();
                *prose += held.prose / IN_CHROME;
                *runs += held.runs;
                *teased += held.teased;
            }
        }
        let inside = |parent: usize| {
            let mut at = parent;
            while Some(at) != root && at != 0 {
                at = self.held[at].parent;
            }
            Some(at) == root && !self.held[parent].inside_chrome
        };
        let most = |((parent, kind), (prose, runs, teased)): ((usize, u64), (f32, u32, u32))| {
            let long = prose > whole && prose * 2.0 > OPENING * runs as f32;
            let parts = kind > 0 && long && teased * 3 <= runs && inside(parent);
            (parts || kind == 0 && prose > whole * 0.5).then_some((parent, kind))
        };
        groups.into_iter().filter_map(most).collect()
    }

    /// How many paragraphs of each element share their classes and say nothing of themselves.
    fn plain_paragraphs(&self) -> HashMap<(usize, u64), u32> {
        let mut plain = HashMap::new();
        for held in &self.held {
            if let Some(kind) = held.kind
                && held.is_p
                && held.told.is_none()
                && held.prose > 0.0
            {
                *plain.entry((held.parent, kind)).or_default() += 1;
            }
        }
        plain
    }

    /// What the elements say, save of those that hold too much of the article to be what they say.
    fn hints(&self, root: Option<usize>) -> HashMap<NodeId, Hint> {
        let whole = root.map_or(f32::MAX, |root| self.held[root].prose);
        let hidden = self.hidden_groups(root, whole);
        let plain = self.plain_paragraphs();
        let kept = self.held.iter().filter_map(|held| {
            if held.is_hidden() && held.group().is_some_and(|group| hidden.contains(&group)) {
                return None;
            }
            let told = held.told?;
            let opens =
                root.is_some_and(|root| held.parent == root && held.id != self.held[root].id);
            if opens && held.is_opening() && held.prose / IN_CHROME > whole * 0.1 {
                return None;
            }
            let much = held.prose / IN_CHROME > whole * 0.4
                && held.runs > 2
                && held.teased * 3 <= held.runs;
            if held.titled && told.hint == Hint::Chrome {
                return None;
            }
            // A page that describes itself by its first paragraph marks one like all others; it stays where it is.
            let group = held.kind.map(|kind| (held.parent, kind));
            let one_of_many = || group.and_then(|group| plain.get(&group)) > Some(&2);
            if told.hint == Hint::Standfirst && held.is_p && one_of_many() {
                return None;
            }
            let surely = told.hint == Hint::Chrome && told.surely;
            (surely || !much).then_some((held.id, told.hint))
        });
        let cards = self.cards.iter().map(|&at| &self.held[at]).filter(|held| {
            held.runs == held.teased
                && !held.titled
                && held.prose / UNDER_LINK < whole * 0.3
                && root.is_some_and(|root| self.held[root].id != held.id)
        });
        let mut hints: HashMap<NodeId, Hint> = kept.collect();
        // An article within the article is another one.
        if let Some(root) = root {
            let inside = (root + 1..self.held.len()).take_while(|&at| self.held[at].parent >= root);
            let other =
                |at: &usize| self.held[*at].is_article && self.held[*at].prose * 5.0 < whole;
            for at in inside.filter(other) {
                hints.entry(self.held[at].id).or_insert(Hint::Chrome);
            }
        }
        for card in cards {
            hints.entry(card.id).or_insert(Hint::Chrome);
        }
        hints
    }
}

/// A number that elements of the same name and classes share.
fn kind(element: &Element) -> Option<u64> {
    let class = element.said("class").unwrap_or_default();
    let mut hasher = DefaultHasher::new();
    (element.name(), class).hash(&mut hasher);
    (!class.contains("comment")).then(|| hasher.finish() | 1)
}

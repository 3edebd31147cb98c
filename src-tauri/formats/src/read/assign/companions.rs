//! Boxes of the page among the paragraphs of a piece, told by what of them was left out already.
use super::super::{
    Reason,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    line, promo,
};
use super::{Page, Role, amid::is_linked_title};

/// The most words of a line that stands in a box and says nothing.
const LINE: usize = 16;

impl Page<'_> {
    /// Cuts the headings, pictures and lines that share a part of the article with what the page says there, and with nothing of the
    /// piece: “Current issue”, over a picture and a link.
    pub(super) fn companions(&mut self, body: usize) {
        let mut at = body;
        while at < self.blocks.len() {
            let stand = self.blocks[at].stand;
            let same = |block: &&Block| block.stand == stand;
            let end = at + self.blocks[at..].iter().take_while(same).count();
            if matches!(stand, Stand::Inside(1..)) && self.is_of_page(at, end) {
                for boxed in at..end {
                    if matches!(self.roles[boxed], Role::Body | Role::Heading) {
                        self.roles[boxed] = Role::Cut(Reason::Chrome);
                    }
                }
            }
            at = end;
        }
    }

    /// Whether of the blocks of a part of the article one was left out, and the others tell nothing by themselves.
    fn is_of_page(&self, start: usize, end: usize) -> bool {
        let says = |at: usize| {
            let block = &self.blocks[at];
            let cut = self.roles[at] == Role::Cut(Reason::Chrome);
            (cut || self.roles[at] == Role::Body && is_list_of_links(block))
                && !block.text.is_empty()
                && !block.is_mark()
                && !promo::is_ad(block.folded())
                && block.hint != Some(Hint::Byline)
        };
        let tells_nothing = |at: usize| {
            let block = &self.blocks[at];
            match (self.roles[at], block.kind) {
                (Role::Body | Role::Heading, Kind::Heading(_)) => true,
                // What shows something and says what.
                (Role::Body | Role::Heading, Kind::Picture) => block.text.is_empty(),
                (Role::Body | Role::Heading, Kind::Paragraph) => {
                    block.words() <= LINE && !ends_sentence(&block.text)
                }
                (Role::Body | Role::Heading, Kind::Other) => is_list_of_links(block),
                (role, _) => matches!(role, Role::Cut(_)),
            }
        };
        (start..end).any(says) && (start..end).all(tells_nothing)
    }

    /// Whether a line shares its part of the article with a picture and nothing else: caption or teaser.
    pub(super) fn is_beside_picture(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        let part = |at: usize| {
            self.blocks
                .get(at)
                .filter(|other| other.stand == block.stand)
        };
        let picture = |at: Option<usize>| {
            at.and_then(part)
                .is_some_and(|other| other.kind == Kind::Picture)
        };
        let near = [at.checked_sub(1), Some(at + 1)];
        let mut around = (at.saturating_sub(2)..at + 3)
            .filter(|other| *other != at)
            .filter_map(part);
        matches!(block.stand, Stand::Inside(1..))
            && (2..=25).contains(&block.words())
            && !ends_sentence(&block.text)
            && !block.is_bold()
            && near.into_iter().any(picture)
            && around.all(|other| other.kind == Kind::Picture)
    }

    /// Whether a list of links stands right under what heads such: “More from Coast Opinion:”.
    pub(super) fn is_list_of_teasers(&self, at: usize) -> bool {
        let above = at.checked_sub(1).map(|above| &self.blocks[above]);
        let headed = above.is_some_and(|above| {
            above.is_chrome_heading() && (above.words() > 1 || promo::heads_teasers(above.folded()))
        });
        let bare = above.is_some_and(|above| {
            above.text.trim_end().ends_with(':') && promo::heads_teasers(above.folded())
        });
        if bare && !(at + 1..self.blocks.len()).any(|next| self.is_lede(next)) {
            return true;
        }
        if heads_itself(&self.blocks[at].text) {
            return true;
        }
        let mut titles = self.blocks[at].text.lines();
        let bare_titles = self.blocks[at].markdown.starts_with("- ")
            && titles.all(|title| (3..=14).contains(&words(title)) && !ends_sentence(title));
        if headed && bare_titles && above.is_some_and(|above| promo::heads_teasers(above.folded()))
        {
            return true;
        }
        // “**Editorial:** [The ferry waits](…)”, “**Map:** [Where it lands](…)”
        let mut labelled = self.blocks[at].markdown.lines();
        let several = self.blocks[at].text.contains('\n');
        if several && labelled.all(|item| is_linked_title(item.trim_start_matches(['-', ' ']))) {
            return true;
        }
        let mut items = self.blocks[at].markdown.lines();
        headed && items.clone().count() > 1 && items.all(|item| item.contains("]("))
    }
}

/// Whether a list opens with the heading of its topics: “Filed under:”, “Harbours,”, “Towns”.
fn heads_itself(list: &str) -> bool {
    const TOPIC: usize = 5;
    let mut lines = list.lines();
    let heading = lines
        .next()
        .and_then(|first| first.trim_end().strip_suffix(':'));
    heading.is_some_and(|heading| line::is_chrome_heading(&line::fold(heading)))
        && list.contains('\n')
        && lines.all(|topic| words(topic) <= TOPIC && !ends_sentence(topic))
}

/// Whether all items of a list are links, be it with a day or a name beside each.
fn is_list_of_links(block: &Block) -> bool {
    const BESIDE: usize = 6;
    let item = |line: &str| line.starts_with("- [") && line.ends_with(')');
    let beside = |line: &str| words(line) <= BESIDE && !ends_sentence(line);
    let mut lines = block.markdown.lines().map(str::trim);
    block.kind == Kind::Other
        && block
            .markdown
            .lines()
            .filter(|line| item(line.trim()))
            .count()
            > 1
        && lines.all(|line| item(line) || !line.starts_with("- ") && beside(line))
}

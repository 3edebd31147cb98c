//! The choice among the elements that were looked through: the one whose text is the article's, and how far around it to go.
use ego_tree::NodeId;

use super::{
    super::held::{Held, IN_CHROME},
    Finder,
};

/// An article has so many times as much text as what is printed around it.
const SEVERAL: f32 = 2.0;

impl Finder<'_> {
    /// The element that says, not surely, that it is no article, and holds several times as much running text as all that does not.
    pub(super) fn hidden(&self) -> Option<NodeId> {
        let whole = self.held.first()?.prose;
        let hides = |held: &&Held| {
            held.is_hidden()
                && held.runs > 3
                && held.teased * 3 <= held.runs
                && held.prose / IN_CHROME > (whole - held.prose) * SEVERAL
        };
        let hidden = self.held.iter().find(hides)?;
        Some(hidden.id)
    }

    /// The element with most running text close under it; one that the page declares as the body, if it is no stub.
    pub(super) fn best(&self) -> Option<usize> {
        let total = self.held.first().map_or(0.0, |top| top.prose);
        let declared = (0..self.held.len())
            .filter(|&at| self.held[at].is_body && self.held[at].prose * 3.0 > total);
        let declared = declared.max_by(|a, b| self.held[*a].prose.total_cmp(&self.held[*b].prose));
        let scored = (0..self.held.len()).filter(|&at| self.held[at].score > 0.0);
        declared
            .or_else(|| scored.max_by(|a, b| self.held[*a].score.total_cmp(&self.held[*b].score)))
    }

    /// Climbs to where the rest of the article stands: parts of it beside the best one that read like it.
    pub(super) fn climb(&self, best: usize) -> usize {
        if self.held[best].is_body {
            self.around_bodies(best)
        } else {
            self.rise(best)
        }
    }

    /// What holds all parts of a body that a page declares in several, each as the other is, in the same article; else the one.
    fn around_bodies(&self, best: usize) -> usize {
        let article = |mut at: usize| {
            while at > 0 && !self.held[at].is_article {
                at = self.held[at].parent;
            }
            at
        };
        let (kind, own) = (self.held[best].kind, article(best));
        let is_part = |&at: &usize| {
            let held = &self.held[at];
            held.is_body && held.kind == kind && held.prose > 0.0 && article(at) == own
        };
        let mut parts = (0..self.held.len()).filter(is_part);
        let first = parts.next().unwrap_or(best);
        let Some(last) = parts.next_back().filter(|_| own > 0) else {
            return best;
        };
        let mut root = first;
        while root > own && !self.holds(root, last) {
            root = self.held[root].parent;
        }
        root
    }

    /// Whether an element is another or stands around it.
    fn holds(&self, outer: usize, mut inner: usize) -> bool {
        while inner > outer {
            inner = self.held[inner].parent;
        }
        inner == outer
    }

    pub(super) fn rise(&self, best: usize) -> usize {
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
    pub(super) fn parts(&self, root: usize) -> usize {
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
}

//! What the side of a blog says of whoever keeps it, where nothing else tells who wrote a piece.
use super::super::{
    block::{Hint, Kind, ends_sentence},
    line, names,
};
use super::{Page, Role};

/// The most words of what a blog says of its keeper.
const LONGEST: usize = 90;

impl Page<'_> {
    /// Takes the name of the keeper and what is said of them for byline and bio, on a page that has no bio, and names nobody or the
    /// keeper as well.
    pub(super) fn keeper(&mut self) {
        if self.roles.contains(&Role::Bio) || self.tells_of_signer_elsewhere() {
            return;
        }
        let mut own = (1..self.blocks.len()).filter(|&at| self.is_under_signer(at));
        if let (Some(bio), None) = (own.next(), own.next()) {
            self.roles[bio] = Role::Bio;
            return;
        }
        let signs = |at: usize| {
            self.byline(at)
                .is_some_and(|byline| !byline.names.is_empty())
        };
        let mut signed = (0..self.blocks.len()).filter(|&at| self.roles[at] == Role::Byline);
        let named = signed.any(signs) || !self.authors.iter().all(|author| is_brief(author));
        if named {
            return;
        }
        let mut told = (1..self.blocks.len()).filter(|&at| self.tells_of_keeper(at));
        // Of several none keeps the blog more than another.
        let (Some(bio), None) = (told.next(), told.next()) else {
            return;
        };
        self.roles[bio] = Role::Bio;
        if line::is_name(&self.blocks[bio - 1].text) {
            self.roles[bio - 1] = Role::Byline;
        }
    }

    /// Whether a paragraph that declares interests, or whose views these are, begins with who the author is.
    fn tells_of_signer_elsewhere(&self) -> bool {
        let told = |at: &usize| matches!(self.roles[*at], Role::Disclosure | Role::Disclaimer);
        let mut all = (0..self.blocks.len()).filter(told);
        all.any(|at| {
            let text = &self.blocks[at].text;
            let mut authors = self.authors.iter();
            authors.any(|author| line::begins_with_author(text, author))
                || line::bio_score(text, &self.authors) >= 2
        })
    }

    /// Whether what a page calls a bio stands right under the name of whoever signs the piece, or a paragraph that begins with that
    /// name under “About”.
    fn is_under_signer(&self, at: usize) -> bool {
        let (above, block) = (&self.blocks[at - 1], &self.blocks[at]);
        let signs = |fits: &dyn Fn(&String) -> bool| {
            let signed = (0..self.blocks.len()).filter(|&at| self.roles[at] == Role::Byline);
            let mut names = signed.filter_map(|at| self.byline(at));
            self.authors.iter().any(fits) || names.any(|byline| byline.names.iter().any(fits))
        };
        let boxed = || {
            block.hint == Some(Hint::Bio)
                && self.furniture[at] == Some(Role::Bio)
                && signs(&|name| *name == above.text)
        };
        let headed = || {
            (above.folded() == "about" || above.heads_bio())
                && ends_sentence(&block.text)
                && signs(&|name| name.contains(' ') && block.text.starts_with(name.as_str()))
        };
        block.kind == Kind::Paragraph
            && matches!(self.roles[at], Role::Cut(_))
            && (5..=LONGEST).contains(&block.words())
            && (boxed() || headed())
    }

    /// Whether a paragraph stands under “About me”, or under a name in a box about somebody.
    fn tells_of_keeper(&self, at: usize) -> bool {
        let (above, block) = (&self.blocks[at - 1], &self.blocks[at]);
        let may_tell = block.kind == Kind::Paragraph
            && matches!(self.roles[at], Role::Cut(_))
            && (5..=LONGEST).contains(&block.words())
            && ends_sentence(&block.text)
            && !block.is_chrome()
            && !block.is_pitch();
        let headed = || above.heads_bio() && line::introduces(&block.text).is_some();
        let named = || (2..=4).contains(&above.words()) && names::is_known(&above.text);
        let boxed = || block.hint == Some(Hint::Bio) && named();
        may_tell && (headed() || boxed())
    }
}

/// Whether a name is not told in full: “I. Lund”, “idalund”.
fn is_brief(author: &str) -> bool {
    let first = author.split(' ').next().unwrap_or_default();
    !author.contains(' ') || first.ends_with('.') && first.chars().count() <= 3
}

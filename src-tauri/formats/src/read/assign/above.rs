//! Who signs above the headline.
use super::super::{
    Reason,
    block::{Block, Hint, ends_sentence},
    line, names,
};
use super::{Page, Role};

impl Page<'_> {
    /// Takes what stands under a name in a box about the author, above the headline, for the bio where it is a role.
    pub(super) fn role_above(&mut self, headline: usize) {
        for at in 1..headline {
            let block = &self.blocks[at];
            let boxed = self.roles[at - 1] == Role::Byline
                && self.blocks[at - 1].hint == Some(Hint::Byline)
                && matches!(block.hint, Some(Hint::Byline | Hint::Bio));
            let told = block.hint == Some(Hint::Bio) && ends_sentence(&block.text);
            let most = if told { 60 } else { 25 };
            let is_role = (1..=most).contains(&block.words())
                && (told && block.words() > 4 || line::has_role(block.folded()))
                && !block.is_name();
            if boxed && is_role && self.roles[at] == Role::Cut(Reason::Chrome) {
                self.roles[at] = Role::Bio;
            }
        }
    }

    /// Takes a name right above the headline for the byline when none stands below it.
    pub(super) fn name_above(&mut self, headline: Option<usize>) {
        if self.roles.contains(&Role::Byline) {
            return;
        }
        let above = headline.unwrap_or(0);
        self.name_and_role_above(above);
        if self.roles.contains(&Role::Byline) {
            return;
        }
        let named = (above.saturating_sub(3)..above).rev().find(|&at| {
            matches!(self.roles[at], Role::Cut(Reason::Chrome))
                && !self.blocks[at].is_chrome()
                && self.byline(at).is_some_and(|byline| {
                    let dated = byline.start > 0 && byline.names.len() > 1;
                    // Outside the article, only what a date and a bar part from the rest.
                    if self.blocks[at].hint == Some(Hint::Chrome)
                        && (byline.start == 0 || at + 2 < above)
                    {
                        return false;
                    }
                    let most = if byline.start > 0 { 14 } else { 6 };
                    // “Ida Lund”, “ilund@coast.example”
                    let mailed = || {
                        let next = self.blocks.get(at + 1).map_or("", |next| next.folded());
                        let last = byline
                            .names
                            .first()
                            .and_then(|name| name.rsplit(' ').next());
                        next.contains('@')
                            && !next.contains(' ')
                            && last.is_some_and(|last| next.contains(&line::fold(last)))
                    };
                    self.blocks[at].words() <= most && (byline.known || dated || mailed())
                })
        });
        let Some(last) = named else {
            return;
        };
        // Each on a line of its own; below the one that is surely a person's, names that no list knows.
        let is_like_name = |&at: &usize| {
            let block = &self.blocks[at];
            let close = !block.parted && block.hint != Some(Hint::Chrome) && !block.is_chrome();
            close && (2..=4).contains(&block.words()) && names::name(&block.text).is_some()
        };
        let below = (last + 1..above).take_while(is_like_name).count();
        for at in (0..=last + below)
            .rev()
            .take_while(|&at| at >= last || line::is_name(&self.blocks[at].text))
        {
            self.roles[at] = Role::Byline;
        }
    }

    /// Takes two lines above the headline for byline and bio where one looks like a name and the next says what somebody is.
    fn name_and_role_above(&mut self, headline: usize) {
        let is_role = |block: &Block| {
            let comma = block.text.contains([',', '،', '，']);
            let short = block.words() <= 25 && (block.words() >= 3 || comma);
            let boxed = matches!(block.hint, Some(Hint::Bio | Hint::Byline));
            let ended = ends_sentence(&block.text) && !line::opens_with_role(block.folded());
            short && line::has_role(block.folded()) && (boxed || !ended)
        };
        let cut = |page: &Self, at: usize| {
            page.roles[at] == Role::Cut(Reason::Chrome)
                && page.blocks[at].hint != Some(Hint::Chrome)
        };
        let named = (headline.saturating_sub(12)..headline.saturating_sub(1))
            .rev()
            .find(|&at| {
                let boxed = self.roles[at] == Role::Cut(Reason::Chrome)
                    && self.blocks[at + 1].hint == Some(Hint::Bio);
                (cut(self, at) || boxed)
                    && (cut(self, at + 1) || self.roles[at + 1] == Role::Bio)
                    && (2..=4).contains(&self.blocks[at].words())
                    && names::name(&self.blocks[at].text).is_some()
                    && !self.blocks[at].is_chrome()
                    && is_role(&self.blocks[at + 1])
            });
        if let Some(at) = named {
            self.roles[at] = Role::Byline;
            self.roles[at + 1] = Role::Bio;
            return;
        }
        // Under the picture and beside it: the same name twice.
        let twice = (headline.saturating_sub(8)..headline.saturating_sub(1)).find(|&at| {
            cut(self, at)
                && (2..=4).contains(&self.blocks[at].words())
                && self.blocks[at].folded() == self.blocks[at + 1].folded()
                && names::name(&self.blocks[at].text).is_some()
        });
        if let Some(at) = twice {
            self.roles[at] = Role::Byline;
        }
    }
}

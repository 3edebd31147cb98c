//! A second byline right above the text that names whoever signs above it and somebody else as well.
use super::super::block::{Hint, Stand};
use super::{Page, Role, amid::is_linked_title};

impl Page<'_> {
    /// Takes “by Ida Lund and Tom Harrow”, above the first paragraph, for a byline too, where the one below the headline is “By Ida
    /// Lund”: the account that put the piece in.
    pub(super) fn signed_jointly(&mut self) {
        let first_words = self.roles.iter().position(|role| *role == Role::Body);
        let body = first_words.unwrap_or(self.blocks.len());
        let mut signed = (0..body).filter(|&at| self.roles[at] == Role::Byline);
        let (Some(first), None) = (signed.next(), signed.next()) else {
            return;
        };
        let Some(one) = self.byline(first).filter(|byline| !byline.names.is_empty()) else {
            return;
        };
        let adds = |&at: &usize| {
            let block = &self.blocks[at];
            // Most of what stands there is the navigation.
            let named = one
                .names
                .iter()
                .all(|name| block.text.contains(name.as_str()));
            named
                && self.byline(at).is_some_and(|both| {
                    both.known
                        && both.only_signs(&block.text)
                        && both.names.len() > one.names.len()
                        && one.names.iter().all(|name| both.names.contains(name))
                })
        };
        let above = |at: &usize| {
            self.blocks[*at].stand != Stand::Around
                && matches!(self.roles[*at], Role::Cut(_))
                // The title of another piece stands above.
                && self.blocks[*at - 1].hint != Some(Hint::Link)
                && !is_linked_title(&self.blocks[*at - 1].markdown)
        };
        let joint = (first + 1..body).filter(above).find(adds);
        if let Some(at) = joint {
            self.roles[at] = Role::Byline;
        }
    }
}

//! Which bare lines of a piece head the paragraphs under them, and which are questions of an interview.
use super::super::block::{Kind, ends_sentence};
use super::Page;

impl Page<'_> {
    /// Whether a bare line heads the paragraphs under it.
    pub(super) fn is_subhead(&self, at: usize) -> bool {
        let text = self.blocks[at].text.trim();
        let words = self.blocks[at].words();
        let question = text.ends_with('?') && words <= 10 && !self.is_interview();
        let opens = text.starts_with(|c: char| {
            c.is_alphabetic() && !c.is_lowercase() || c.is_ascii_digit() || "«“\"'‘„¿¡".contains(c)
        });
        let listed = text.starts_with(['-', '•', '*', '–', '—']);
        let next = (at + 1..self.blocks.len()).find(|&next| !self.is_cut(next));
        words <= 16
            && (question || !ends_sentence(text) && !text.ends_with([',', ';']))
            && opens
            && !listed
            && !self.blocks[at].holds_sentence()
            && next.is_some_and(|next| self.blocks[next].is_prose())
    }

    /// Whether questions and answers take turns: a question there heads nothing.
    fn is_interview(&self) -> bool {
        *self.interview.get_or_init(|| {
            let asks = |&at: &usize| {
                let block = &self.blocks[at];
                block.kind == Kind::Paragraph
                    && block.words() <= 40
                    && block.text.trim_end().ends_with(['?', '？', '؟'])
            };
            let questions: Vec<usize> = (0..self.blocks.len()).filter(asks).collect();
            let (Some(first), Some(last)) = (questions.first(), questions.last()) else {
                return false;
            };
            questions.len() > 2 && (last - first + 1) <= questions.len() * 3
        })
    }
}

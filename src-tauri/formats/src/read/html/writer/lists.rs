//! Lists and quotations as the writer sets them: one block, or each item a paragraph of its own.
use super::super::super::{
    block::{Block, Hint, Kind, ends_sentence, words},
    line, names,
};
use super::super::{
    compound::{self, Compounded},
    inline::Written,
};
use super::{SIGNERS, Writer};

impl Writer<'_> {
    /// Text kept as it stands, as a code block.
    pub(super) fn keep(&mut self, kept: &str) {
        let text = kept.trim_matches('\n').trim_end();
        let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
        if !text.trim().is_empty() {
            self.other(format!("{fence}\n{text}\n{fence}"), text.to_owned());
        }
    }

    /// A block of more than a paragraph: by itself, or in the list or quotation around.
    pub(super) fn other(&mut self, markdown: String, text: String) {
        if self.around.is_empty() {
            let hint = self.hint();
            return self.block(Kind::Other, markdown, text, hint);
        }
        let written = Written {
            markdown,
            text,
            ..Written::default()
        };
        self.compound.add(&mut self.around, &written);
    }

    /// Whether an item of a list is byline or date between headline and article: the list is none.
    pub(super) fn is_beside_headline(&self, written: &Written) -> bool {
        // Most items are longer or stand in the article: they need not be taken apart as bylines.
        if !self.outer.is_empty() || words(&written.text) > 14 {
            return false;
        }
        let heading = |block: &Block| matches!(block.kind, Kind::Heading(1 | 2));
        let hint = self.hint();
        let signs = || match hint {
            Some(Hint::Byline | Hint::Date) => true,
            Some(Hint::Bio) => words(&written.text) <= 4 && names::name(&written.text).is_some(),
            // “Von Ida Lund und Tom Harrow”, in a list with the day.
            None => names::byline(&written.text)
                .is_some_and(|byline| byline.prefixed && byline.known && !byline.names.is_empty()),
            _ => false,
        };
        let headed = || self.blocks.iter().rposition(heading).unwrap_or(0);
        let begun = || {
            let from = hint.map_or_else(headed, |_| self.inside.start);
            self.blocks[from..].iter().any(Block::is_prose)
        };
        self.blocks.iter().any(heading) && !begun() && signs()
    }

    /// Whom the page tells machines as its authors, or the first bylines name.
    pub(super) fn signers(&mut self) -> &[String] {
        if !self.authors.is_empty() {
            return self.authors;
        }
        let seen = std::mem::replace(&mut self.asked, self.blocks.len());
        for block in self
            .blocks
            .iter()
            .skip(seen)
            .filter(|block| block.words() <= 14)
        {
            let byline = block
                .byline()
                .filter(|byline| byline.prefixed || byline.known);
            let names = byline
                .into_iter()
                .flat_map(|byline| byline.names.iter().cloned());
            self.signers
                .extend(names.take(SIGNERS.saturating_sub(self.signers.len())));
        }
        &self.signers
    }

    pub(super) fn end_compound(&mut self) {
        let Compounded {
            markdown,
            text,
            linked,
            alone,
        } = self.compound.take();
        let hint = self.hint().or_else(|| linked.then_some(Hint::Link));
        if compound::names_author(&text, self.authors) {
            return self.lines(&text, |_, _| Hint::Bio);
        }
        // Who somebody is, and what else the site counts of that person.
        let mut above = self.blocks.iter().rev();
        let headed = above
            .find(|block| block.kind != Kind::Picture)
            .map(|block| block.text.clone())
            .unwrap_or_default();
        let under_name = || {
            self.blocks
                .last()
                .is_some_and(|block| matches!(block.hint, Some(Hint::Bio | Hint::Byline)))
        };
        let of_author =
            matches!(hint, Some(Hint::Bio | Hint::Byline)) || hint.is_none() && under_name();
        if of_author && compound::tells_of_author(&text, self.signers(), &headed) {
            let signers = self.signers().to_vec();
            return self.lines(&text, |_, line| {
                let bio = compound::is_bio(line, &signers, &headed);
                if bio { Hint::Bio } else { Hint::Chrome }
            });
        }
        // “Pilot in Norvik”, “Reading time: 4 min”, under the name.
        let mut items = text.lines();
        let timed = |line: &str| line::is_duration(&line::fold(line));
        if text.lines().count() <= 4
            && text.lines().any(timed)
            && items.all(|line| words(line) <= 16 && !ends_sentence(line))
        {
            return self.lines(&text, |_, line| {
                let role = line::opens_with_role(&line::fold(line));
                if role { Hint::Bio } else { Hint::Chrome }
            });
        }
        if compound::lists_names(&text, &headed) {
            return self.lines(&text, |_, _| Hint::Byline);
        }
        if compound::lists_signers(&text, &headed) {
            let alternating = [Hint::Byline, Hint::Bio];
            return self.lines(&text, |nth, _| alternating[nth % 2]);
        }
        if compound::notes(&markdown, &text, || self.signers()) {
            for (markdown, text) in markdown.lines().zip(text.lines()) {
                let item = markdown.trim_start_matches("> ");
                let markdown = item.trim_start_matches("- ").to_owned();
                self.block(Kind::Paragraph, markdown, text.to_owned(), hint);
            }
            return;
        }
        let kind = if alone { Kind::Paragraph } else { Kind::Other };
        self.block(kind, markdown, text, hint);
    }

    /// Each line of a list as a paragraph of its own, with what its number and its words say that it is.
    fn lines(&mut self, text: &str, hint: impl Fn(usize, &str) -> Hint) {
        for (nth, line) in text.lines().enumerate() {
            let hint = hint(nth, line);
            self.block(
                Kind::Paragraph,
                line.to_owned(),
                line.to_owned(),
                Some(hint),
            );
        }
    }
}

/// How often a sign stands in a row at most.
fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

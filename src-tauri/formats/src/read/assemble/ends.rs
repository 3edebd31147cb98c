//! The first and the last paragraph of the body: a label may stand before the one, and a signature or a mark behind the other.
use std::ops::Range;

use stet_core::Field;

use super::super::{
    Reason,
    block::{Asked, Block},
    date, end_mark,
    evidence::{How, Sure},
    line, names,
};
use super::{Assembly, mapped::Mapped};

impl Assembly {
    /// Adds the first paragraph, without the label in capitals, or the one that is a sentence, that stands before its first word:
    /// “OPINION: At seven …”, “Tribune. At seven …”.
    pub(super) fn first(&mut self, block: &Block) {
        let marks = |c: char| "*_:. -–—)".contains(c);
        let behind = |label: Range<usize>| {
            let bare = block.markdown.trim_start_matches(['*', '_', '(']);
            let behind = bare.strip_prefix(&block.text[label.clone()])?;
            let start = block.markdown.len() - behind.trim_start_matches(marks).len();
            Some((label, start))
        };
        let opened = line::split_label(&block.text).and_then(|(range, rest)| {
            let label = &block.text[range.clone()];
            let own = &self.piece.furniture.label;
            let free = own.is_empty() || line::fold(own) == line::fold(label);
            // “OPINION: At seven …”, “Comment - At seven …”
            let shouted = !label.contains(char::is_lowercase);
            let dashed = block.text[range.end..]
                .trim_start()
                .starts_with(['-', '–', '—']);
            // “Essay – the word is French” begins a piece.
            let goes_on = block.text[rest.clone()].starts_with(char::is_lowercase);
            let fits = free && (shouted || dashed && !goes_on) && rest.end == block.text.len();
            behind(range).filter(|_| fits)
        });
        let opened = opened
            .or_else(|| behind(label_as_sentence(block)?))
            .or_else(|| behind(line::label_before_dash(&block.text)?));
        // “【海岸日報文章】早上七時……”: whose article it is.
        let house =
            line::house_before_story(&block.text).filter(|house| block.markdown.starts_with(house));
        let start = match (opened, house) {
            (Some((label, start)), _) if self.piece.furniture.label.is_empty() => {
                let label = Mapped::slice(&block.text, &block.rows, label);
                self.set(Field::Label, label, How::Printed, Sure::Likely);
                start
            }
            (Some((label, start)), _) => {
                self.cut(&block.text[label], Reason::Repeated);
                start
            }
            (None, Some(house)) => {
                self.cut(house, Reason::Chrome);
                house.len()
            }
            (None, None) => return self.body(block, None),
        };
        let range = start..block.markdown.len();
        let Mapped { text, rows } = Mapped::slice(&block.markdown, &block.markdown_rows, range);
        let rest = Block {
            markdown: text,
            markdown_rows: rows,
            ..block.clone()
        };
        self.body(&rest, None);
    }

    /// Adds the last paragraph, without the signature, bio or disclaimer in brackets behind its last sentence.
    pub(super) fn last(&mut self, block: &Block) {
        let without = |text| {
            end_mark::without(text)
                .or_else(|| end_mark::without_initials(text, self.named()))
                .or_else(|| end_mark::without_house(text, &self.house))
        };
        if let Some(text) = without(block.text.as_str()) {
            let unmarked = Block {
                markdown: without(block.markdown.as_str())
                    .unwrap_or(&block.markdown)
                    .to_owned(),
                text: text.to_owned(),
                asked: Asked::default(),
                ..block.clone()
            };
            return self.last(&unmarked);
        }
        let parted = names::in_last_brackets(&block.text).and_then(|(at, inside)| {
            let folded = line::fold(inside);
            // “(Ida Lund, translated by Tom Harrow)”
            let credited = || {
                let (name, rest) = inside.split_once(", ")?;
                let own = self.named().iter().any(|author| author == name);
                (own && line::is_credit(&line::fold(rest))).then_some(rest)
            };
            if let Some(rest) = credited() {
                let paragraph = block.markdown.strip_suffix(&block.text[at..])?;
                return Some((paragraph, rest, Field::Credit));
            }
            let field = if names::is_signature(inside, &self.piece.furniture.authors) {
                Field::Byline
            } else if line::is_disclaimer(&folded) {
                Field::Disclaimer
            } else if line::bio_score(inside, &self.piece.furniture.authors) >= 2 {
                Field::Bio
            } else {
                return None;
            };
            Some((
                block.markdown.strip_suffix(&block.text[at..])?,
                inside,
                field,
            ))
        });
        let Some((paragraph, inside, field)) = parted else {
            return self.body(block, None);
        };
        let slice = |text, rows, range| {
            let Mapped { text, rows } = Mapped::slice(text, rows, range);
            Block {
                markdown: text.clone(),
                markdown_rows: rows.clone(),
                text,
                rows,
                ..Block::default()
            }
        };
        let paragraph = 0..paragraph.trim_end().len();
        self.body(
            &slice(&block.markdown, &block.markdown_rows, paragraph),
            None,
        );
        let start = inside.as_ptr().addr() - block.text.as_ptr().addr();
        let part = slice(&block.text, &block.rows, start..start + inside.len());
        match field {
            Field::Byline => self.byline(&part),
            Field::Credit => {
                let day = date::find(&part.text)
                    .filter(|day| day.range.end == part.text.trim_end().len());
                let end = day.map_or(part.text.len(), |day| day.range.start);
                self.dates(&part.text[end..], &[]);
                let end = part.text[..end].trim_end_matches([',', ' ']).len();
                self.field(Field::Credit, &slice(&part.text, &part.rows, 0..end), true);
                let name = block.text[..start].rsplit(['(', '（']).next();
                let name = name.unwrap_or_default().trim_end_matches([',', ' ']);
                self.cut(name, Reason::Repeated);
            }
            field => self.parted(&part, field),
        }
    }
}

/// The label that is the first sentence of a paragraph, where its type sets it apart or the word means nothing else: “**Essay.** At
/// seven …”, “Tribune. At seven …”.
fn label_as_sentence(block: &Block) -> Option<Range<usize>> {
    const SURE: &[&str] = &["tribune", "gastbeitrag", "gastkommentar", "tribuna"];
    let (label, rest) = line::behind_label(&block.text)?;
    let word = &block.text[label.clone()];
    let bare = block.markdown.trim_start_matches(['*', '_']);
    let opened = block.markdown.len() - bare.len();
    let behind = bare.strip_prefix(word)?;
    let closed = [".**", "**.", ".*", "*.", "._", "_."]
        .iter()
        .any(|end| behind.starts_with(end));
    let fits = if opened > 0 {
        closed
    } else {
        SURE.contains(&&*line::fold(word))
    };
    (fits && block.text[rest].starts_with(char::is_uppercase)).then_some(label)
}

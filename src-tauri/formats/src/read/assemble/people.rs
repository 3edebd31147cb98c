//! The parts of a piece that name people: headline, byline, bio, and who the authors are.
use std::ops::Range;

use stet_core::Field;

use super::super::{
    Reason,
    assign::linked_label,
    block::{Block, Hint, Kind, words},
    evidence::{How, Sure},
    line::{self, fold},
    names,
    vocabulary::AUTHOR_NOUNS,
};
use super::{Assembly, Mapped, about::part_of, credit::day_behind, told};

impl Assembly {
    /// Sets the label: of a trail such as “Home > Opinion” only the label itself.
    pub(super) fn label(&mut self, block: &Block) {
        if !self.piece.furniture.label.is_empty() {
            return self.cut(&block.text, Reason::Repeated);
        }
        // The mark between kicker and headline, in an element of its own.
        if !block.text.contains(char::is_alphanumeric) {
            return self.cut(&block.text, Reason::Chrome);
        }
        // “Essay/Ethics”
        let glued = || {
            let (label, _) = block.text.split_once('/')?;
            let bare = label.trim_end();
            line::is_label(&fold(bare)).then_some(0..bare.len())
        };
        let linked = || {
            let label = linked_label(block)?;
            let at = block.text.find(label)?;
            Some(at..at + label.len())
        };
        let range = line::label_range(&block.text)
            .or_else(linked)
            .or_else(glued)
            .or_else(|| line::split_label(&block.text).map(|(label, _)| label));
        // “POINT DE VUE.”, “Guest column on harbours:”, “Harbours -”
        let marks = ['.', ':', '-', '–', '—', ' '];
        let range = range.or_else(|| Some(0..block.text.trim_end_matches(marks).len()));
        match range.filter(|range| range.len() < block.text.len()) {
            Some(range) => {
                let label = Mapped::slice(&block.text, &block.rows, range);
                self.set(Field::Label, label, How::Printed, Sure::Certain);
                self.dates(&block.text, &block.rows);
            }
            None => self.field(Field::Label, block, false),
        }
    }

    /// Sets the headline, and the label that stands before it.
    pub(super) fn headline(&mut self, block: &Block) {
        if !self.piece.furniture.headline.is_empty() {
            return self.cut(&block.text, Reason::Repeated);
        }
        let start = block.text.len()
            - block
                .text
                .trim_start_matches([':', ' ', '|', '-', '–', '—'])
                .len();
        // “Point de vue. « The pier is no stage »”
        let quoted = || {
            line::behind_label(&block.text).filter(|(label, rest)| {
                let quoted = block.text[rest.clone()].starts_with(['«', '“', '"', '„']);
                let surely = [
                    "opinion",
                    "tribune",
                    "point de vue",
                    "chronique",
                    "éditorial",
                ];
                quoted || surely.contains(&&*fold(&block.text[label.clone()]))
            })
        };
        let parted = line::split_label(&block.text).or_else(quoted).or(Some((
            0..0,
            start..block.text.len(),
        ))
        .filter(|_| start > 0));
        match parted {
            Some((label, headline)) => {
                let part = |range| Mapped::slice(&block.text, &block.rows, range);
                // What stands with the headline is surer than what stands above it.
                if !label.is_empty() {
                    self.set(Field::Label, part(label), How::Title, Sure::Certain);
                }
                let (how, sure) = told(Field::Headline, block);
                self.set(Field::Headline, part(headline), how, sure);
            }
            None => self.field(Field::Headline, block, false),
        }
    }

    /// Sets the standfirst, and the byline where that closes it: “Let it rain. By Ida Lund”.
    pub(super) fn standfirst(&mut self, block: &Block) {
        let last = names::sentences(&block.text).last().unwrap_or_default();
        let start = block.text.len() - last.len();
        let signs = |byline: &names::Byline| {
            byline.prefixed
                && byline.known
                && byline.start == 0
                && byline.len == last.trim_end().len()
        };
        if start > 0
            && block.text.ends_with(last)
            && names::byline(last).is_some_and(|byline| signs(&byline))
        {
            self.told_standfirst(&part_of(block, 0..block.text[..start].trim_end().len()));
            return self.byline(&part_of(block, start..block.text.len()));
        }
        self.told_standfirst(block);
    }

    /// Sets the standfirst, without a label in capitals that opens it: “OPINION. Let it rain”.
    fn told_standfirst(&mut self, block: &Block) {
        let shouted =
            |label: &Range<usize>| !block.text[label.clone()].contains(char::is_lowercase);
        let own = &self.piece.furniture.label;
        let parted = line::split_label(&block.text)
            .or_else(|| line::behind_label(&block.text))
            .filter(|(label, rest)| {
                let known =
                    own.is_empty() || line::fold(own) == line::fold(&block.text[label.clone()]);
                label.start < rest.start
                    && (shouted(label) || known)
                    && self.piece.furniture.standfirst.is_empty()
            });
        // “Summary.   Managers say that their door is open.”
        let headed = || {
            let label = ["Summary.", "Summary:", "Zusammenfassung:", "Résumé :"]
                .iter()
                .find(|label| block.text.starts_with(**label))?;
            let rest = block.text[label.len()..].trim_start();
            Some((0..0, block.text.len() - rest.len()..block.text.len()))
        };
        let parted = parted.or_else(headed);
        let bold = || {
            let is_label = |label: &Range<usize>| {
                words(&block.text[label.clone()]) == 1
                    || line::is_label(&fold(&block.text[label.clone()]))
            };
            block
                .opens_in_bold()
                .filter(|(label, _)| is_label(label) && self.piece.furniture.standfirst.is_empty())
        };
        let parted = parted.or_else(bold);
        let start = block.text.len() - block.text.trim_start_matches(['—', '–', ' ']).len();
        let parted = parted.or((start > 0).then_some((0..0, start..block.text.len())));
        let Some((label, rest)) = parted else {
            let lines =
                matches!(block.kind, Kind::Heading(_)) && block.hint == Some(Hint::Standfirst);
            return self.field(Field::Standfirst, block, lines);
        };
        let part = |range| Mapped::slice(&block.text, &block.rows, range);
        if !label.is_empty() && self.piece.furniture.label.is_empty() {
            self.set(Field::Label, part(label), How::Printed, Sure::Likely);
        }
        let (how, sure) = told(Field::Standfirst, block);
        self.set(Field::Standfirst, part(rest), how, sure);
    }

    /// Sets the byline and the authors; another name on a line of its own is added.
    pub(super) fn byline(&mut self, block: &Block) {
        let byline = block.byline().cloned();
        let (start, end) = byline
            .as_ref()
            .map_or((0, block.text.len()), |byline| (byline.start, byline.len));
        let (how, sure) = match &byline {
            Some(byline) if byline.prefixed => (How::Printed, Sure::Certain),
            Some(byline) if byline.known => (How::Printed, Sure::Likely),
            _ => told(Field::Byline, block),
        };
        let authors = byline.map(|byline| byline.names).unwrap_or_default();
        let known = &mut self.piece.furniture.authors;
        let new = authors.iter().any(|name| !known.contains(name));
        if !self.piece.furniture.byline.is_empty() && !new {
            return self.cut(&block.text, Reason::Repeated);
        }
        for name in authors {
            if !known.contains(&name) {
                known.push(name);
            }
        }
        if !known.is_empty() {
            self.evidence.note_authors(how, sure);
        }
        let label = &self.piece.furniture.label;
        let vague = label.is_empty() || !line::is_label(&fold(label));
        if let Some(label) = names::label_before_by(&block.text[start..end]).filter(|_| vague) {
            let at = label.as_ptr().addr() - block.text.as_ptr().addr();
            let label = Mapped::slice(&block.text, &block.rows, at..at + label.len());
            self.set(Field::Label, label, How::Printed, Sure::Certain);
        }
        let printed = Mapped::slice(&block.text, &block.rows, start..end);
        let part = Block {
            text: printed.text,
            rows: printed.rows,
            ..Block::default()
        };
        self.field(Field::Byline, &part, true);
        self.evidence.note(Field::Byline, how, sure);
        self.beside_byline(&block.text[..start]);
        self.beside_byline(&block.text[end..]);
    }

    /// Takes the date or label from what stands beside the names, or sets it aside.
    fn beside_byline(&mut self, text: &str) {
        let rest = text.trim_matches(|c: char| c.is_whitespace() || "|•·–—-/,;:*".contains(c));
        let furniture = &mut self.piece.furniture;
        // A label beside the names is surer than one above the headline, which navigation has too.
        let folded = fold(rest);
        // What the paper calls its guest is the piece's label only where no other stands.
        let role = line::has_role(&folded) || AUTHOR_NOUNS.contains(&*folded);
        if line::is_label(&folded) && (furniture.label.is_empty() || !role) {
            rest.clone_into(&mut furniture.label);
            return self
                .evidence
                .note(Field::Label, How::Printed, Sure::Certain);
        }
        // “Translated by Ida Lund — Edited by Tom Harrow — 3 March 2024”
        let first = rest.split(" — ").next().unwrap_or(rest);
        let credits = line::is_credit(&fold(rest)) || line::is_credit(&fold(first));
        if credits && furniture.credit.is_empty() {
            let day = day_behind(rest);
            let printed = &rest[..day.unwrap_or(rest.len())];
            // “Translated by Ida Lund — Edited by Tom Harrow”
            let credit = printed.split(" — ").next().unwrap_or(printed);
            credit.clone_into(&mut furniture.credit);
            self.evidence
                .note(Field::Credit, How::Printed, Sure::Likely);
            self.cut(
                printed[credit.len()..].trim_start_matches([' ', '—']),
                Reason::Chrome,
            );
            if let Some(day) = day {
                self.dates(&rest[day..], &[]);
            }
            return;
        }
        if self.dates(rest, &[]) {
            return;
        }
        // “Ida Lund | Professor of law”
        let furniture = &mut self.piece.furniture;
        let role = words(rest) >= 2 && line::has_role(&fold(rest)) && !rest.contains('@');
        if role && furniture.bio.is_empty() && rest.starts_with(char::is_alphabetic) {
            rest.clone_into(&mut furniture.bio);
            return self.evidence.note(Field::Bio, How::Printed, Sure::Likely);
        }
        self.cut(rest, Reason::Date);
    }

    /// Takes the day of the last change for that of publication, where no other is printed.
    pub(super) fn published_by_update(&mut self) {
        let furniture = &mut self.piece.furniture;
        if furniture.published.is_empty() && !furniture.updated.is_empty() {
            furniture.published.clone_from(&furniture.updated);
            self.evidence
                .note(Field::Published, How::Guess, Sure::Unsure);
        }
    }
}

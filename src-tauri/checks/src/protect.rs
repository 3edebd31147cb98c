//! What no fix may touch unless its rule is about it.
use std::ops::Range;

use stet_core::{Edit, Field, Finding, Piece, Place, Span};

use crate::{
    Protected,
    facts::{Block, Facts, Link, names},
};

/// The protected ranges of a piece.
pub(crate) struct Protection<'a> {
    piece: &'a Piece,
    /// By place and kind; those of one place and kind are apart and in order.
    ranges: Vec<(Place, Protected, Vec<Range<usize>>)>,
    names: Vec<&'a str>,
}

impl<'a> Protection<'a> {
    pub(crate) fn of(facts: &Facts<'a>) -> Self {
        let mut protection = Self {
            piece: facts.piece,
            ranges: Vec::new(),
            names: names_of(facts),
        };
        for (field, kind) in [
            (Field::Disclaimer, Protected::Disclaimer),
            (Field::Bio, Protected::Bio),
            (Field::Byline, Protected::Name),
            (Field::Image, Protected::Url),
        ] {
            protection.add(&facts.field_span(field), kind);
        }
        for block in facts.prose() {
            protection.add_block(block);
        }
        for hit in &facts.disclaimers.hits {
            protection.add(&hit.block.span(hit.range.clone()), Protected::Disclaimer);
        }
        for bio in &facts.bios {
            protection.add(&bio.block.whole(), Protected::Bio);
        }
        for (_, _, ranges) in &mut protection.ranges {
            merge(ranges);
        }
        protection
    }

    /// Whether a span meets other people's words, a name, an address or code: house style and spelling end there.
    pub(crate) fn shelters(&self, span: &Span) -> bool {
        let Span { place, range } = span;
        let ours = |kind: &Protected| matches!(kind, Protected::Disclaimer | Protected::Bio);
        let mut foreign = self
            .ranges
            .iter()
            .filter(|(at, kind, _)| at == place && !ours(kind));
        foreign.any(|(_, _, ranges)| overlaps(ranges, range)) || self.cuts_name(*place, range)
    }

    /// Drops the fixes of a finding that touch what its rule is not about.
    pub(crate) fn guard(&self, about: &[Protected], finding: &mut Finding) {
        let touches = |edit: &Edit| self.touches(edit, about);
        finding.fixes.retain(|fix| !fix.edits.iter().any(touches));
    }

    fn touches(&self, edit: &Edit, about: &[Protected]) -> bool {
        let Span { place, range } = &edit.span;
        let ranges = self.ranges.iter();
        let mut foreign = ranges.filter(|(at, kind, _)| at == place && !about.contains(kind));
        foreign.any(|(_, _, ranges)| overlaps(ranges, range))
            || !about.contains(&Protected::Name) && self.cuts_name(*place, range)
    }

    /// Whether a range ends in a name, or stands inside one.
    fn cuts_name(&self, place: Place, range: &Range<usize>) -> bool {
        let text = self.piece.text(place);
        self.names.iter().any(|name| {
            let start = text.floor_char_boundary(range.start.saturating_sub(name.len()));
            let end = text.ceil_char_boundary((range.end + name.len()).min(text.len()));
            let found = text[start..end].match_indices(name);
            let mut found = found.map(|(at, name)| start + at..start + at + name.len());
            found.any(|name| overlap(&name, range))
        })
    }

    fn add(&mut self, span: &Span, kind: Protected) {
        let same = |entry: &&mut (Place, Protected, _)| entry.0 == span.place && entry.1 == kind;
        match self.ranges.iter_mut().find(same) {
            Some((_, _, ranges)) => ranges.push(span.range.clone()),
            None => self
                .ranges
                .push((span.place, kind, vec![span.range.clone()])),
        }
    }

    fn add_block(&mut self, block: &Block) {
        let passage = &block.passage;
        if block.quoted {
            self.add(&block.whole(), Protected::Quotation);
        }
        for quotation in &passage.marks.quotations {
            self.add(&block.span(quotation.words()), Protected::Quotation);
        }
        for mention in block.mentions.iter() {
            self.add(&block.span(mention.range.clone()), Protected::Name);
        }
        for code in &passage.code {
            self.add(&block.at(code.clone()), Protected::Code);
        }
        for link in &passage.links {
            self.add(&block.at(address(self.piece, block, link)), Protected::Url);
        }
        for domain in &passage.domains {
            self.add(&block.span(domain.clone()), Protected::Url);
        }
    }
}

/// The part of a link that is its address: all of an image or a bare address, what follows the text of others.
fn address(piece: &Piece, block: &Block, link: &Link) -> Range<usize> {
    let source = &piece.text(block.place)[block.at(link.range.clone()).range];
    let text_end = source.rfind("](").or_else(|| source.rfind("]["));
    match text_end {
        Some(end) if !link.is_image => link.range.start + end..link.range.end,
        _ => link.range.clone(),
    }
}

/// The names that the desk may not know yet: of the piece’s authors and its outlet.
fn names_of<'a>(facts: &Facts<'a>) -> Vec<&'a str> {
    let authors = facts.piece.furniture.authors.iter().map(String::as_str);
    let all = authors.chain(facts.context.outlet.into_iter().flat_map(names));
    all.filter(|name| !name.is_empty()).collect()
}

fn merge(ranges: &mut Vec<Range<usize>>) {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_by_key(|range| range.start);
    ranges.dedup_by(|next, last| {
        let joins = next.start <= last.end;
        if joins {
            last.end = last.end.max(next.end);
        }
        joins
    });
}

fn overlaps(ranges: &[Range<usize>], edit: &Range<usize>) -> bool {
    let after = ranges.partition_point(|range| range.end <= edit.start);
    ranges.get(after).is_some_and(|range| overlap(range, edit))
}

/// Whether an edit changes a range: it replaces part of it or puts something inside it.
fn overlap(range: &Range<usize>, edit: &Range<usize>) -> bool {
    if edit.is_empty() {
        return range.start < edit.start && edit.start < range.end;
    }
    range.start < edit.end && edit.start < range.end
}

//! Text folded for comparison, with the way back: case, typography and invisible characters no longer matter.
use std::{iter::once, ops::Range};

use unicode_normalization::{
    IsNormalized, UnicodeNormalization, char::canonical_combining_class, is_nfkc_quick,
};

/// A text folded: NFKC, plain quotes and dashes, plain spaces, nothing invisible, lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// Where folded and source bytes run side by side: each row holds up to the next.
    rows: Vec<Row>,
    source_len: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    folded: usize,
    source: usize,
    /// Whether byte follows byte; otherwise the row is one unit on both sides.
    parallel: bool,
}

impl Folded {
    /// Folds a text.
    #[must_use]
    pub fn new(source: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(source.len()),
            rows: Vec::new(),
            source_len: source.len(),
        };
        let mut at = 0;
        while at < source.len() {
            at += folded.take(source, at);
        }
        folded
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the source that a range of the folded text came from, whole characters at both ends.
    ///
    /// A range that ends inside what one source character became counts as that whole character;
    /// one past the text ends with the text.
    #[must_use]
    pub fn source(&self, folded: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(folded.start);
        let end = self.text.ceil_char_boundary(folded.end);
        let row_of = |at: usize| {
            self.rows
                .partition_point(|row| row.folded <= at)
                .checked_sub(1)
        };
        self.led_back(start..end, row_of)
    }

    /// The same for ranges of whole characters that follow one another, none of them empty, in one pass over the text.
    pub fn sources(
        &self,
        ranges: impl Iterator<Item = Range<usize>>,
    ) -> impl Iterator<Item = Range<usize>> {
        let mut reached = 0;
        ranges.map(move |folded| {
            let mut row_of = |at: usize| {
                let ahead = self.rows.get(reached..).unwrap_or_default().iter();
                reached += ahead.take_while(|row| row.folded <= at).count();
                reached.checked_sub(1)
            };
            self.led_back(folded, &mut row_of)
        })
    }

    /// The way back from whole characters; `row_of` finds the row of a folded byte, the last that begins at or before it.
    fn led_back(
        &self,
        folded: Range<usize>,
        mut row_of: impl FnMut(usize) -> Option<usize>,
    ) -> Range<usize> {
        let start = if folded.start >= self.text.len() {
            self.source_len
        } else {
            row_of(folded.start).map_or(0, |index| self.source_start(folded.start, index))
        };
        let last = folded.end.min(self.text.len()).checked_sub(1);
        let end = last.and_then(|last| Some(self.source_end(last, row_of(last)?)));
        start..end.unwrap_or(0).max(start)
    }

    /// Folds the next stretch of the source and says how long it was.
    fn take(&mut self, source: &str, at: usize) -> usize {
        let rest = &source[at..];
        self.row(at, true);
        let plain = self.take_plain(rest);
        if plain > 0 {
            return plain;
        }
        self.rows.pop();
        self.row(at, false);
        let unit = unit(rest);
        // A curly quotation mark or a dash that stands alone, as in most texts.
        if let Some(mark) = plain_mark(&rest[..unit]) {
            self.text.push(mark);
            return unit;
        }
        let chars = rest[..unit].chars().filter_map(fold_char);
        let chars = chars.nfkc().filter_map(fold_char);
        self.text.extend(chars.flat_map(char::to_lowercase));
        unit
    }

    /// Folds the characters at the start that keep their length and combine with nothing.
    fn take_plain(&mut self, rest: &str) -> usize {
        let mut at = 0;
        loop {
            at += self.take_ascii(&rest[at..]);
            let mut chars = rest[at..].chars();
            let folded = chars.next().and_then(same_length);
            let Some(folded) = folded.filter(|_| !chars.next().is_some_and(joins_previous)) else {
                return at;
            };
            self.text.push(folded);
            at += folded.len_utf8();
        }
    }

    /// The same for a run of ASCII, which most text is made of.
    fn take_ascii(&mut self, rest: &str) -> usize {
        let run = |byte: &u8| byte.is_ascii() && *byte != b'`';
        let length = rest.bytes().take_while(|byte| run(byte)).count();
        let joined = rest[length..].chars().next().is_some_and(joins_previous);
        let length = length.saturating_sub(usize::from(joined));
        let start = self.text.len();
        self.text.push_str(&rest[..length]);
        self.text[start..].make_ascii_lowercase();
        length
    }

    fn row(&mut self, source: usize, parallel: bool) {
        let row = Row {
            folded: self.text.len(),
            source,
            parallel,
        };
        self.rows.push(row);
    }

    fn source_start(&self, folded: usize, row: usize) -> usize {
        let row = self.rows[row];
        row.source + if row.parallel { folded - row.folded } else { 0 }
    }

    /// The end of the source of the last folded byte of a range.
    fn source_end(&self, last: usize, row: usize) -> usize {
        let next = self.rows.get(row + 1);
        let row = self.rows[row];
        if row.parallel {
            row.source + last - row.folded + 1
        } else {
            next.map_or(self.source_len, |next| next.source)
        }
    }
}

/// What a character is folded to when that is one character of the same length.
fn same_length(char: char) -> Option<char> {
    if char.is_ascii() {
        return fold_char(char.to_ascii_lowercase());
    }
    // Most letters of Latin and Cyrillic need no tables.
    let normal = matches!(char, '\u{c0}'..='\u{131}' | '\u{400}'..='\u{45f}')
        || is_nfkc_quick(once(char)) == IsNormalized::Yes;
    let lower = fold_char(char).filter(|_| normal)?.to_lowercase();
    let single = (lower.len() == 1).then_some(lower)?.next()?;
    (single.len_utf8() == char.len_utf8()).then_some(single)
}

/// How many bytes at the start are folded together: a character and what combines with it.
fn unit(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    chars
        .find(|&(_, char)| !joins_previous(char))
        .map_or(text.len(), |(at, _)| at)
}

/// The ASCII mark to which a single character is folded.
fn plain_mark(unit: &str) -> Option<char> {
    let mut chars = unit.chars();
    let (Some(char), None) = (chars.next(), chars.next()) else {
        return None;
    };
    fold_char(char).filter(|mark| mark.is_ascii_punctuation())
}

/// Whether normalising may merge a character into the one before it.
fn joins_previous(char: char) -> bool {
    // None below the first combining mark does, nor quotation marks, dashes or the letters of Russian.
    !matches!(char, ..'\u{300}' | '\u{2010}'..='\u{2027}' | '\u{400}'..='\u{482}')
        && match is_nfkc_quick(once(char)) {
            IsNormalized::Yes => canonical_combining_class(char) != 0,
            IsNormalized::Maybe => true,
            IsNormalized::No => once(char).nfkd().next().is_some_and(|first| {
                canonical_combining_class(first) != 0
                    || is_nfkc_quick(once(first)) != IsNormalized::Yes
            }),
        }
}

/// What a normalised character is folded to; nothing when it is invisible.
fn fold_char(char: char) -> Option<char> {
    Some(match char {
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' | '`' | '´' | 'ʼ' => '\'',
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => '"',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        // Turkish capitals: else a dot of its own would follow the letter.
        'İ' => 'i',
        // The line that draws Arabic words out says nothing.
        '\u{640}' => return None,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => return None,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => return None,
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => ' ',
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn typography_case_and_invisible_characters_no_longer_matter() {
        let folded = Folded::new("“It’s\u{a0}OVER” — she\u{ad}’d said… ﬁn");
        assert_eq!(folded.text(), "\"it's over\" - she'd said... fin");
        assert_eq!(Folded::new("İLGİLİ").text(), "ilgili");
        assert_eq!(Folded::new("التعليــقــات").text(), "التعليقات");
    }

    #[test]
    fn a_match_leads_back_to_the_words_as_they_were_typed() {
        let source = "Baku said: «NON\u{200b} merci», twice.";
        let folded = Folded::new(source);
        let at = folded.text().find("\"non merci\"").unwrap();
        assert_eq!(
            &source[folded.source(at..at + "\"non merci\"".len())],
            "«NON\u{200b} merci»"
        );
    }

    #[test]
    fn composed_and_decomposed_letters_are_the_same() {
        assert_eq!(
            Folded::new("Ali\u{301} cafe\u{301}").text(),
            Folded::new("ALÍ CAFÉ").text()
        );
    }

    #[test]
    fn half_of_a_ligature_counts_as_the_whole_of_it() {
        let folded = Folded::new("oﬃce");
        assert_eq!(folded.text(), "office");
        assert_eq!(folded.source(1..3), 1..4);
    }

    #[test]
    fn an_empty_range_stays_empty() {
        let folded = Folded::new("Über");
        assert_eq!(folded.source(2..2), 2..2);
        assert_eq!(folded.source(9..9), 5..5);
        assert_eq!(Folded::new("").source(0..3), 0..0);
    }

    proptest! {
        #[test]
        fn every_range_leads_to_whole_characters_in_order(
            source in "[a-zÀ-ſЀ-ӿ’“ﬁ\u{301}\u{200b}\u{1100}-\u{1175} \n]{0,40}|\\PC{0,40}",
            (a, b) in (0usize..60, 0usize..60),
        ) {
            let folded = Folded::new(&source);
            let range = folded.source(a.min(b)..a.max(b));
            prop_assert!(source.get(range.clone()).is_some(), "{range:?} of {source:?}");
            prop_assert!(folded.source(0..folded.text().len()).end <= source.len());
        }

        #[test]
        fn ranges_in_order_lead_back_as_each_alone_does(
            source in "[a-zÀ-ſ’“ﬁ\u{301}\u{200b} ]{0,40}",
            cuts in proptest::collection::vec(0usize..60, 0..12),
        ) {
            let folded = Folded::new(&source);
            let mut cuts: Vec<_> = cuts.iter().map(|cut| folded.text().floor_char_boundary(*cut)).collect();
            cuts.sort_unstable();
            cuts.dedup();
            let ranges = || cuts.windows(2).map(|pair| pair[0]..pair[1]);
            let alone: Vec<_> = ranges().map(|range| folded.source(range)).collect();
            prop_assert_eq!(folded.sources(ranges()).collect::<Vec<_>>(), alone);
        }

        #[test]
        fn what_a_folded_word_came_from_folds_to_it_again(words in "[A-Za-zÀ-ſА-я’ﬁ]{1,8}( [A-Za-zÀ-ſА-я’ﬁ]{1,8}){0,5}") {
            let folded = Folded::new(&words);
            for word in folded.text().split(' ') {
                let at = word.as_ptr() as usize - folded.text().as_ptr() as usize;
                let source = &words[folded.source(at..at + word.len())];
                let again = Folded::new(source);
                prop_assert_eq!(again.text(), word);
            }
        }
    }
}

//! Quotation marks, paired by language and nesting, and the apostrophes among them.
use std::ops::Range;

/// Words in quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quotation {
    /// Bytes of the visible text, marks included.
    pub(crate) range: Range<usize>,
    /// Its first mark.
    pub(crate) open: char,
    /// Its last mark.
    pub(crate) close: char,
    /// Whether it stands inside another.
    pub(crate) nested: bool,
}

impl Quotation {
    /// The words without the marks.
    pub(crate) fn words(&self) -> Range<usize> {
        self.range.start + self.open.len_utf8()..self.range.end - self.close.len_utf8()
    }
}

/// A double quotation mark without its counterpart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// Byte of the visible text.
    pub(crate) at: usize,
    pub(crate) char: char,
    pub(crate) opens: bool,
}

/// What a block holds of quotation marks.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// Quotations, in the order in which they begin.
    pub(crate) quotations: Vec<Quotation>,
    /// Double marks without a counterpart, in order.
    pub(crate) loose: Vec<Mark>,
    /// What is quoted: the outermost quotations, marks included, and what follows a mark never closed.
    pub(crate) quoted: Vec<Range<usize>>,
    /// Where the apostrophes are.
    pub(crate) apostrophes: Vec<usize>,
}

/// Pairs the marks of a visible text.
pub(super) fn marks(text: &str) -> Marks {
    let mut pairing = Pairing::default();
    let mut before = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map(|&(_, next)| next);
        if is_mark(char) {
            pairing.take(
                Mark {
                    at,
                    char,
                    opens: true,
                },
                before,
                next,
            );
        }
        before = Some(char);
    }
    pairing.finish(text.len())
}

const fn is_mark(char: char) -> bool {
    matches!(
        char,
        '“' | '”' | '„' | '«' | '»' | '"' | '‘' | '’' | '‚' | '\''
    )
}

const fn is_single(char: char) -> bool {
    matches!(char, '‘' | '’' | '‚' | '\'')
}

#[derive(Default)]
struct Pairing {
    /// Marks that are open, the outermost first.
    open: Vec<Mark>,
    marks: Marks,
}

impl Pairing {
    fn take(&mut self, mark: Mark, before: Option<char>, next: Option<char>) {
        let starts = before.is_none_or(is_space_or_opener);
        let word_follows = next.is_some_and(|next| !next.is_whitespace());
        match mark.char {
            '„' | '‚' => self.open.push(mark),
            '“' if self.top() != Some('„') => self.open.push(mark),
            '‘' if self.top() != Some('‚') => {
                if next.is_some_and(char::is_alphanumeric) && starts {
                    self.open.push(mark);
                }
            }
            '’' | '\'' => self.single(mark, before, next),
            '«' if !self.is_open('»') => self.open.push(mark),
            '»' if !self.is_open('«') && starts && word_follows => self.open.push(mark),
            '"' if starts && word_follows => self.open.push(mark),
            '"' if !self.is_open('"') && before.is_some_and(|char| char.is_ascii_digit()) => {}
            '”' if !self.closes('”') && starts && word_follows => self.open.push(mark),
            _ => self.close(mark),
        }
    }

    /// An apostrophe, or one end of a quotation in single marks.
    fn single(&mut self, mark: Mark, before: Option<char>, next: Option<char>) {
        let after_word = before.is_some_and(char::is_alphanumeric);
        let before_word = next.is_some_and(char::is_alphanumeric);
        if after_word && before_word {
            self.marks.apostrophes.push(mark.at);
        } else if before_word && mark.char == '\'' && before.is_none_or(is_space_or_opener) {
            self.open.push(mark);
        } else if self.top().is_some_and(|top| is_pair(top, mark.char))
            && before.is_some_and(|char| !char.is_whitespace())
        {
            self.close(mark);
        } else if after_word {
            self.marks.apostrophes.push(mark.at);
        }
    }

    /// Ends the innermost quotation that this mark can end; marks opened inside it and left open are loose.
    fn close(&mut self, mark: Mark) {
        if !self.closes(mark.char) {
            self.loose(Mark {
                opens: false,
                ..mark
            });
            return;
        }
        while let Some(open) = self.open.pop() {
            if is_pair(open.char, mark.char) {
                self.marks.quotations.push(Quotation {
                    range: open.at..mark.at + mark.char.len_utf8(),
                    open: open.char,
                    close: mark.char,
                    nested: !self.open.is_empty(),
                });
                return;
            }
            self.loose(open);
        }
    }

    fn loose(&mut self, mark: Mark) {
        if !is_single(mark.char) {
            self.marks.loose.push(mark);
        }
    }

    fn top(&self) -> Option<char> {
        self.open.last().map(|mark| mark.char)
    }

    fn is_open(&self, char: char) -> bool {
        self.recent().any(|mark| mark.char == char)
    }

    fn closes(&self, char: char) -> bool {
        self.recent().any(|mark| is_pair(mark.char, char))
    }

    /// The marks opened last; nobody nests deeper, and hostile text must not cost more.
    fn recent(&self) -> impl Iterator<Item = &Mark> {
        self.open.iter().rev().take(16)
    }

    fn finish(mut self, end: usize) -> Marks {
        while let Some(open) = self.open.pop() {
            self.loose(open);
        }
        self.marks
            .quotations
            .sort_by_key(|quotation| quotation.range.start);
        self.marks.loose.sort_by_key(|mark| mark.at);
        self.marks.quoted = quoted(&self.marks, end);
        self.marks
    }
}

fn quoted(marks: &Marks, end: usize) -> Vec<Range<usize>> {
    let closed = marks
        .quotations
        .iter()
        .map(|quotation| quotation.range.clone());
    let open = marks
        .loose
        .iter()
        .filter(|mark| mark.opens)
        .map(|mark| mark.at..end);
    let mut ranges: Vec<Range<usize>> = closed.chain(open.take(1)).collect();
    ranges.sort_by_key(|range| range.start);
    let mut reached = 0;
    ranges.retain(|range| {
        let outermost = range.end > reached;
        reached = reached.max(range.end);
        outermost
    });
    ranges
}

fn is_space_or_opener(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            '(' | '[' | '{' | '—' | '–' | '-' | '/' | '“' | '„' | '«' | '"' | '‘' | '¿' | '¡'
        )
}

/// Whether a quotation may run from one mark to the other: English, Nordic, German, Polish, French and reversed pairs.
const fn is_pair(open: char, close: char) -> bool {
    matches!(
        (open, close),
        ('“' | '„' | '”', '”')
            | ('„', '“')
            | ('«', '»')
            | ('»', '«')
            | ('"', '"')
            | ('‘' | '‚', '’')
            | ('‚', '‘')
            | ('\'', '\'')
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (Vec<&str>, Vec<char>) {
        let marks = marks(text);
        (
            marks
                .quotations
                .into_iter()
                .map(|quotation| &text[quotation.range])
                .collect(),
            marks.loose.into_iter().map(|mark| mark.char).collect(),
        )
    }

    #[test]
    fn every_languages_marks_are_paired() {
        for text in [
            "“so”",
            "\"so\"",
            "«so»",
            "»so«",
            "„so“",
            "„so”",
            "”så”",
            "‘so’",
            "‚so‘",
            "'so'",
            "« ainsi »",
        ] {
            let spoken = format!("She said {text}, twice.");
            assert_eq!(found(&spoken), (vec![text], vec![]), "{text}");
        }
    }

    #[test]
    fn a_quotation_may_hold_another() {
        assert_eq!(
            found("“He said ‘it’s «over»’ and left,” she wrote."),
            (
                vec![
                    "“He said ‘it’s «over»’ and left,”",
                    "‘it’s «over»’",
                    "«over»"
                ],
                vec![]
            )
        );
    }

    #[test]
    fn apostrophes_and_inches_are_not_quotation_marks() {
        let text = "Trump's and the states’ 6\" pipe, rock ’n’ roll";
        assert_eq!(found(text), (vec![], vec![]));
        assert_eq!(marks(text).apostrophes, [5, 22, 44]);
    }

    #[test]
    fn what_has_no_counterpart_is_loose() {
        assert_eq!(found("He said “no and left."), (vec![], vec!['“']));
        assert_eq!(found("He said no” and “yes”."), (vec!["“yes”"], vec!['”']));
        assert_eq!(found("“one «two” three"), (vec!["“one «two”"], vec!['«']));
    }

    #[test]
    fn a_hundred_thousand_open_marks_take_no_longer_than_they_should() {
        assert_eq!(marks(&"“".repeat(100_000)).loose.len(), 100_000);
        assert_eq!(marks(&" \"a”'".repeat(50_000)).quotations.len(), 0);
    }
}

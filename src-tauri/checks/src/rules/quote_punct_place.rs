//! The full stop on one side of the closing mark here and on the other there.
use std::ops::Range;

use stet_core::{Finding, QuotePunctuation, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Quote},
    glyphs,
    rule::{replace, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "quote.punct-place",
    summary: "The full stop stands on the wrong side of the closing quotation mark.",
    why: "Houses differ, languages differ; one piece must not.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Quotation],
    flags: &[
        (
            "She called it “a sad day”. He called it “a bad one”. They called it “the end⟦.”⟧",
            "She called it “a sad day”. He called it “a bad one”. They called it “the end”.",
        ),
        (
            "She called it “a sad day.” He called it “a bad one.” They called it “the end⟦”.⟧",
            "She called it “a sad day.” He called it “a bad one.” They called it “the end.”",
        ),
        (
            "language: de\n\nSie nannte es „einen traurigen Tag⟦.“⟧",
            "language: de\n\nSie nannte es „einen traurigen Tag“.",
        ),
    ],
    passes: &[
        "She called it “a sad day”. He said: “It is a bad one.”",
        "She called it “a sad day.” “It is a bad one,” he said.",
        "language: de\n\nSie sagte: „Es ist ein trauriger Tag.“ Er nannte ihn „schlecht“.",
        "She called it “a sad day in the U.S.” He called it “bad”.",
    ],
    run,
};

/// On which side of the closing mark the stop stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    Behind,
}

/// A closing mark and a stop: where they stand in the visible text, and whether the quotation is part of a sentence.
struct Closing {
    range: Range<usize>,
    stop: char,
    close: char,
    side: Side,
    part: bool,
}

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let quotes = facts.quotes();
    let found = quotes.iter();
    let found: Vec<(&Block, &Quote, Closing)> = found
        .filter_map(|(block, quote)| Some((*block, *quote, closing(block, quote)?)))
        .collect();
    let wrong = wrong_side(facts, &found);
    let faults = found.iter().filter(|(_, _, closing)| wrong(closing));
    faults
        .map(|(block, quote, closing)| finding(block, quote, closing))
        .collect()
}

/// Which closings are wrong: by the house, else by the language, else by what the piece itself does most.
fn wrong_side(facts: &Facts<'_>, found: &[(&Block, &Quote, Closing)]) -> fn(&Closing) -> bool {
    let house = facts.context.outlet;
    match house.and_then(|outlet| outlet.style.quote_punctuation) {
        Some(QuotePunctuation::Inside) => |closing| closing.side == Side::Behind,
        Some(QuotePunctuation::Logical) => is_part_and_before,
        None if glyphs::of(facts.language).stop_behind => is_part_and_before,
        None => {
            let parts = || found.iter().filter(|(_, _, closing)| closing.part);
            let before = parts().filter(|(_, _, closing)| closing.side == Side::Before);
            let (before, all) = (before.count(), parts().count());
            if before * 2 > all {
                |closing| closing.part && closing.side == Side::Behind
            } else {
                |closing| closing.part && closing.side == Side::Before
            }
        }
    }
}

const fn is_part_and_before(closing: &Closing) -> bool {
    closing.part && matches!(closing.side, Side::Before)
}

/// A full stop, in any script.
const fn is_stop(char: char) -> bool {
    matches!(char, '.' | '։' | '。')
}

fn closing(block: &Block, quote: &Quote) -> Option<Closing> {
    let (text, close) = (block.text(), quote.close?);
    let inner = quote.inner();
    let last = text[inner.clone()].chars().next_back()?;
    let next = text[quote.range.end..].chars().next();
    let (side, stop, range) = if is_stop(last) {
        let start = inner.end - last.len_utf8();
        (Side::Before, last, start..quote.range.end)
    } else {
        let next = next.filter(|next| is_stop(*next))?;
        let end = quote.range.end + next.len_utf8();
        (Side::Behind, next, inner.end..end)
    };
    let words = &text[inner.clone()];
    let doubtful = is_abbreviated(words) || text[range.end..].starts_with(['.', '…']);
    (!doubtful).then(|| Closing {
        range,
        stop,
        close,
        side,
        part: is_part(text, quote, words),
    })
}

/// Whether the words end in what keeps its full stop: an initial, an abbreviation, three dots.
fn is_abbreviated(words: &str) -> bool {
    let word = words.split_whitespace().next_back().unwrap_or_default();
    let stem = word.strip_suffix('.').unwrap_or(word);
    stem.contains('.') || word.ends_with('.') && stem.chars().count() < 2
}

/// Whether the words belong to the author’s own sentence: a word leads up to them, and they do not begin one.
fn is_part(text: &str, quote: &Quote, words: &str) -> bool {
    let before = text[..quote.range.start].trim_end().chars().next_back();
    let first = words.chars().find(|char| char.is_alphanumeric());
    before.is_some_and(char::is_alphanumeric) && first.is_some_and(|first| !first.is_uppercase())
}

fn finding(block: &Block, quote: &Quote, closing: &Closing) -> Finding {
    let Closing { stop, close, .. } = *closing;
    let (message, text) = match closing.side {
        Side::Before => (
            "The stop that ends the author’s sentence belongs behind the quotation mark here.",
            format!("{close}{stop}"),
        ),
        Side::Behind => (
            "The full stop belongs before the quotation mark here.",
            format!("{stop}{close}"),
        ),
    };
    let span = block.span(closing.range.clone());
    let mut finding = RULE.finding(span.clone(), quote.subject(block), message);
    let title = format!("Write {text}");
    finding
        .fixes
        .push(suggested(title, vec![replace(span, text)]));
    finding
}

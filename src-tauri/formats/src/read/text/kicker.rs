//! Labels and kickers that a pasted headline begins with, “Opinion  The ferry waits”, in German “Streit am Hafen: Die Fähre wartet auf
//! niemanden”. On the page they stand in an element of their own.
use std::ops::Range;

use super::super::{
    assign::Outline,
    block::{Block, Hint, Kind, Row, ends_sentence, words},
    language, line,
};

/// The most words of a kicker, the fewest letters of one of a single word, and the fewest words of the headline behind it.
const KICKER: usize = 5;
const COMPOUND: usize = 10;
const HEADLINE: usize = 3;

/// The piece with the kicker of its headline as a block above that, where its language sets one.
pub(super) fn part(blocks: &mut Vec<Block>, start: usize, outline: Outline) -> Option<Outline> {
    let at = start + outline.headline;
    let Some((kicker, headline)) = labelled(&blocks[at].text) else {
        return german(blocks, start, outline);
    };
    split(blocks, at, kicker, headline);
    Some(below(outline))
}

/// Where label and headline stand in a line that parts them by a gap, in bytes: “Opinion  The ferry waits”.
fn labelled(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let gap = text.find("  ")?;
    let headline = text.len() - text[gap..].trim_start().len();
    let goes_on = text[headline..].starts_with(char::is_lowercase);
    let label = line::is_label(&line::fold(&text[..gap])) && !goes_on;
    (label && words(&text[headline..]) >= HEADLINE).then_some((0..gap, headline..text.len()))
}

/// The piece with the kicker of a German headline above that.
fn german(blocks: &mut Vec<Block>, start: usize, outline: Outline) -> Option<Outline> {
    let at = start + outline.headline;
    let (kicker, headline) = ranges(&blocks[at].text)?;
    let prose = blocks[start + outline.body..].iter().take(4);
    let sample: Vec<&str> = prose.map(|block| block.text.as_str()).collect();
    if language::detect(&sample.join("\n")) != "de" {
        return None;
    }
    split(blocks, at, kicker, headline);
    Some(below(outline))
}

/// An outline whose headline has moved down by a block.
fn below(outline: Outline) -> Outline {
    Outline {
        headline: outline.headline + 1,
        body: outline.body + 1,
        end: outline.end + 1,
    }
}

/// Parts a line into a kicker and the headline below it.
fn split(blocks: &mut Vec<Block>, at: usize, kicker: Range<usize>, headline: Range<usize>) {
    let whole = blocks[at].clone();
    blocks[at] = Block {
        hint: Some(Hint::Label),
        ..slice(&whole, kicker)
    };
    blocks.insert(
        at + 1,
        Block {
            parted: false,
            set_apart: false,
            ..slice(&whole, headline)
        },
    );
}

/// Where kicker and headline stand in a line, in bytes.
fn ranges(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let (at, mark) = [": ", " – ", " - "]
        .into_iter()
        .filter_map(|mark| Some((text.find(mark)?, mark)))
        .min()?;
    let (kicker, headline) = (&text[..at], &text[at + mark.len()..]);
    let capital = |part: &str| part.starts_with(char::is_uppercase);
    // A noun is its last word; “Marx sagte: …” is a sentence, “Macron: …” begins one.
    let last = kicker.rsplit(' ').next().unwrap_or_default();
    let first = kicker.split(' ').next().unwrap_or_default();
    const OPENS: &[&str] = &[
        "Liebe", "Lieber", "Ein", "Eine", "Der", "Die", "Das", "Nein", "Ja",
    ];
    let compound = kicker.contains(' ') || kicker.chars().count() >= COMPOUND;
    let noun = capital(last) && compound && !OPENS.contains(&first);
    let fits = noun
        && (1..=KICKER).contains(&words(kicker))
        && words(headline) >= HEADLINE
        && capital(kicker)
        && capital(headline)
        && !ends_sentence(kicker)
        && !line::is_name(kicker)
        && !line::is_label(&line::fold(kicker));
    fits.then(|| (0..at, at + mark.len()..text.len()))
}

/// A part of a line as a block of its own.
fn slice(block: &Block, range: Range<usize>) -> Block {
    let rows = Row::within(&block.rows, &range);
    let text = block.text[range].to_owned();
    Block {
        kind: Kind::Paragraph,
        markdown: text.clone(),
        text,
        markdown_rows: rows.clone(),
        rows,
        parted: block.parted,
        set_apart: block.set_apart,
        ..Block::default()
    }
}

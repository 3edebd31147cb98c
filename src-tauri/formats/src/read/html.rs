//! Saved web pages: blocks from the page's structure, and what the page says of itself for machines.
mod blocks;
mod content;
mod depth;
mod hints;
mod inline;
mod meta;

use scraper::Html;
use stet_core::Field;

use super::{
    Chrome, Format, ReadError, Reading, Review,
    assemble::assemble,
    assign::assign,
    block::{Block, Hint, Kind},
    decode::Decoded,
    line::{self, fold},
};

/// Reads a web page.
pub(super) fn read(name: &str, decoded: &Decoded, chrome: Chrome) -> Result<Reading, ReadError> {
    if is_too_deep(&decoded.text) {
        return Err(ReadError::TooDeep {
            name: name.to_owned(),
            levels: depth::MOST,
        });
    }
    let page = Html::parse_document(&decoded.text);
    let meta = meta::of(&page);
    let mut blocks = blocks::of(&page, meta.base.as_ref());
    mark_headline(&mut blocks, &fold(&meta.known.headline));
    let assembly = assemble(
        &blocks,
        &assign(&blocks, &meta.known),
        &meta.known,
        chrome,
        0,
    );
    let (mut piece, mut evidence) = (assembly.piece, assembly.evidence);
    meta.complete(&mut piece, &mut evidence);
    if piece.body.is_empty() && piece.furniture.get(Field::Headline).is_empty() {
        return Err(ReadError::NoText {
            name: name.to_owned(),
        });
    }
    Ok(Reading {
        piece,
        cut: assembly.cut,
        format: Format::Html,
        map: None,
        evidence,
        mail: None,
        review: Review::default(),
        pictures: Vec::new(),
    })
}

/// Whether a page nests its elements deeper than is read.
pub(super) fn is_too_deep(html: &str) -> bool {
    depth::of(html) > depth::MOST
}

/// Marks the headline: the top heading that the page's own title names, else the first that is not the site's name.
fn mark_headline(blocks: &mut [Block], told: &str) {
    let tops = || {
        (0..blocks.len()).filter(|&at| {
            blocks[at].kind == Kind::Heading(1) && blocks[at].hint != Some(Hint::Chrome)
        })
    };
    let is_told = |at: &usize| {
        let text = fold(&blocks[*at].text);
        let headline = line::split_label(&text).map_or(text.as_str(), |(_, rest)| &text[rest]);
        !told.is_empty() && (told.contains(headline) || text.contains(told))
    };
    let told_top = tops().find(is_told);
    let found = told_top
        .or_else(|| tops().max_by_key(|&at| (blocks[at].words() > 2, std::cmp::Reverse(at))));
    if let Some(at) = found {
        blocks[at].hint = Some(Hint::Headline);
    }
}

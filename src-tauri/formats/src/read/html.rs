//! Saved web pages: blocks from the page's structure, and what the page says of itself for machines.
mod attributes;
mod blocks;
mod compound;
mod content;
mod described;
mod drawn;
mod feeds;
mod headline;
mod held;
mod hints;
mod inline;
mod json;
mod kicker;
mod lines;
mod meta;
mod notes;
mod outside;
mod people;
mod pictures;
mod said;
mod signed;
mod signs;
mod skim;
mod stored;
mod table;
mod word_lists;
mod writer;

use blocks::Page;
use content::Content;
use meta::Meta;
use scraper::Html;
pub(super) use skim::is_too_deep;
use stet_core::Field;

use super::{
    Chrome, Format, ReadError, Reading, Review, appended,
    assemble::assemble,
    assign::assign,
    block::{Block, Hint, Kind},
    decode::Decoded,
    footnotes, names,
};

/// Reads a web page.
pub(super) fn read(name: &str, decoded: &Decoded) -> Result<Reading, ReadError> {
    let Some(markup) = skim::skim(&decoded.text) else {
        return Err(ReadError::TooDeep {
            name: name.to_owned(),
            levels: skim::MOST,
        });
    };
    let mut page = Html::parse_document(&markup);
    word_lists::restore(&mut page, &decoded.text);
    let page = page;
    let mut meta = meta::of(&page);
    let content = content::find(&page, &meta.folded_titles);
    // A single name may be the account that put the piece in.
    let full = |author: &String| names::is_full(author);
    if !meta.known.authors.iter().any(full) {
        let mut signed = signed::names(&page, &content);
        signed.retain(|author| !meta.is_house(author));
        if meta.known.authors.is_empty() || signed.iter().any(full) {
            meta.known.authors = signed;
        }
    }
    signed::without_house(&mut meta.known.authors, &page, &content);
    let mut blocks = outline(&page, &content, &meta);
    let shown = blocks
        .blocks
        .iter()
        .filter(|block| block.is_prose() && block.hint.is_none());
    if let Some(drawn) = stored::page(&page, &meta, shown.map(Block::words).sum()) {
        blocks = outline(&drawn, &content::find(&drawn, &meta.folded_titles), &meta);
    }
    without_rubrics(&mut meta.known.authors, &blocks);
    appended::mark(&mut blocks.blocks);
    let notes = blocks.notes;
    let blocks = &blocks.blocks;
    if meta.known.authors.is_empty() {
        meta.known.authors = signed::in_title(&meta, blocks).into_iter().collect();
    }
    if meta.known.authors.is_empty() {
        // “The boat at seven, by Ida Lund”
        let headline = blocks
            .iter()
            .find(|block| block.hint == Some(Hint::Headline));
        let title = headline.and_then(|block| names::in_title(&block.text));
        if let Some(title) = title.filter(|title| title.sure && title.byline.start > 0) {
            meta.known.authors = title.names;
        }
    }
    let roles = assign(blocks, &meta.known);
    let mut assembly = assemble(blocks, &roles, &meta.known, Chrome::Cut, 0);
    assembly.define(notes);
    let (mut piece, mut evidence) = (assembly.piece, assembly.evidence);
    let (cut, passages) = (assembly.cut, assembly.passages);
    meta.complete(&mut piece, &mut evidence);
    if piece.body.is_empty() && piece.furniture.get(Field::Headline).is_empty() {
        return Err(ReadError::NoText {
            name: name.to_owned(),
        });
    }
    Ok(Reading {
        piece,
        cut,
        passages,
        format: Format::Html,
        map: None,
        evidence,
        mail: None,
        review: Review::default(),
        pictures: Vec::new(),
    })
}

/// Leaves out of the authors what is nobody: an account, and what a menu above the article leads to: “Open Source”.
fn without_rubrics(authors: &mut Vec<String>, page: &Page) {
    let above = page.blocks.iter().take(page.inside.start);
    let menus = above.filter(|block| block.hint == Some(Hint::Chrome) && block.kind == Kind::Other);
    let rubrics: Vec<&str> = menus.flat_map(|block| block.text.lines()).collect();
    authors.retain(|author| {
        names::is_known(author) || !rubrics.contains(&author.as_str()) && !names::is_account(author)
    });
}

/// The blocks of a page, with what its structure says of them.
fn outline(page: &Html, content: &Content, meta: &Meta) -> Page {
    let mut outline = blocks::of(page, meta, content);
    headline::mark(
        &mut outline.blocks,
        &meta.folded_titles,
        &meta.site,
        outline.inside.start,
    );
    if outline.notes.is_empty() {
        outline.notes = footnotes::listed(&mut outline.blocks, &mut outline.inside);
    }
    outside::mark_captions(&mut outline.blocks);
    let written = outline.blocks.len();
    headline::part_kicker(
        &mut outline.blocks,
        &meta.folded_titles,
        &mut outline.inside,
    );
    let parted = outline.blocks.len() - written;
    outline.behind_notes = outline.behind_notes.map(|at| at + parted);
    signed::without_site(&mut outline.blocks, meta);
    if content.root.is_some() {
        outside::mark(&mut outline.blocks, outline.inside.clone());
        outside::clear_subheads(&mut outline.blocks, outline.inside.clone());
        outside::mark_summary(&mut outline.blocks, outline.inside.clone());
        outside::mark_rubrics(&mut outline.blocks, outline.inside.clone());
        outside::mark_lists(&mut outline.blocks, outline.inside.clone());
        outside::mark_boxes(&mut outline.blocks, outline.inside.clone());
        if let Some(notes) = outline.behind_notes {
            outside::mark_behind_notes(&mut outline.blocks, outline.inside.clone(), notes);
        }
        described::mark(
            &mut outline.blocks,
            outline.inside.start,
            &meta.descriptions,
        );
    }
    outline
}

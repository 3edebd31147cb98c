//! Whom the last paragraphs of a pasted piece tell of, where a line elsewhere names that person and the piece does not: its author,
//! whether or not any list knows the name.
use super::super::{
    assign::Outline,
    block::{Block, ends_sentence},
    names,
};

/// How many paragraphs under a piece may be about its authors, and how many lines behind its end may be among them.
const LAST: usize = 4;
const BEHIND: usize = 12;
/// The fewest and the most words of what is told of an author.
const FEWEST: usize = 6;
const MOST: usize = 90;
/// The most words of a line that names somebody above the piece, and below it.
const SHORT: usize = 6;
const LINE: usize = 25;
/// So many that tell of nobody stand below, where the piece goes on.
const OTHERS: usize = 2;
/// So many paragraphs above tell that the piece has been told.
const TOLD: usize = 2;

/// The names of those who are told of below a piece, as they are printed there.
pub(super) fn authors(blocks: &[Block], outline: Outline) -> Vec<String> {
    let end = blocks.len().min(outline.end + BEHIND);
    // Where others sign with “By”, nobody else is looked for.
    let signed: Vec<&String> = blocks[outline.headline..outline.body]
        .iter()
        .filter(|block| block.words() <= LINE)
        .filter_map(|block| block.byline().filter(|byline| byline.prefixed))
        .flat_map(|byline| &byline.names)
        .collect();
    let prose: Vec<usize> = (outline.body..end)
        .filter(|&at| blocks[at].is_prose() && blocks[at].hint.is_none())
        .collect();
    let mut found: Vec<String> = Vec::new();
    // Others that stand behind it are the page's, or the piece goes on.
    let mut others = 0;
    for (nth, &at) in prose.iter().enumerate().rev().take(LAST) {
        let block = &blocks[at];
        let told = nth >= TOLD
            && (FEWEST..=MOST).contains(&block.words())
            && ends_sentence(&block.text)
            && !block.is_pitch();
        let person = names::leading_person(&block.text).filter(|_| told && others < OTHERS);
        let Some(person) = person else {
            others += usize::from(!block.is_disclaimer() && !block.is_credit());
            continue;
        };
        let name = person.name;
        let names = |block: &Block| block.text.contains(name.as_str());
        // Not in the headline, nor amid the piece, whose headings may be about anybody.
        let line = |other: usize| {
            let block = &blocks[other];
            let above = other < outline.body && other != outline.headline;
            let alone = above && block.words() <= SHORT;
            let below = other > at && block.words() <= LINE;
            // “Ida Lund, a pilot, argues for a second boat.”
            let says = block.text.starts_with(name.as_str()) && ends_sentence(&block.text);
            (alone || below) && !block.is_prose() && !says && names(block)
        };
        // Whom the piece itself speaks of is somebody in it.
        let of_piece = prose[..nth]
            .iter()
            .any(|&above| blocks[above].words() > LINE && names(&blocks[above]));
        // The house, whose rights stand at the foot of the page.
        let owns = |block: &Block| block.text.contains('©') && names(block);
        let of_house = name.starts_with("The ") || blocks.iter().any(owns);
        let free = signed.is_empty() || signed.contains(&&name);
        let told = free && !of_piece && !of_house && (0..blocks.len()).any(line);
        if told && !found.contains(&name) {
            found.insert(0, name);
        }
    }
    found
}

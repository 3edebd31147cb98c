//! The standfirst by which a page describes itself to machines.
use super::super::{
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    line, promo,
    vocabulary::is_unspaced,
};

/// How many blocks below the headline a standfirst may stand.
const NEAR: usize = 10;
/// No standfirst has more bytes.
const LONGEST: usize = 1_000;
/// So many bytes in common are no chance.
const LONG: usize = 60;

/// Marks what a page says close below the headline, and again of itself for machines, as the standfirst; in the article itself it may
/// be the first paragraph as well, save where it is set in bold or its element says that it is none.
pub(super) fn mark(blocks: &mut [Block], body: usize, descriptions: &[String]) {
    let headline = blocks
        .iter()
        .position(|block| block.hint == Some(Hint::Headline));
    let descriptions: Vec<String> = descriptions.iter().map(|told| line::fold(told)).collect();
    let Some(first) = headline.map(|headline| headline + 1) else {
        return;
    };
    let mut near = first..blocks.len().min(first + NEAR);
    let standfirst = near.find(|&at| {
        let block = &blocks[at];
        let free = match block.hint {
            Some(Hint::Chrome) => true,
            None => at < body || is_set_off(blocks, at) || is_unended(block),
            _ => false,
        };
        let told = |described: &String| is_alike(block.folded(), described);
        let signs = || block.byline().is_some_and(|byline| byline.prefixed);
        free && !block.is_disclaimer()
            && !line::opens_story(&block.text)
            && descriptions.iter().any(told)
            && !signs()
    });
    let standfirst = standfirst.or_else(|| Some(first).filter(|&at| is_called_teaser(blocks, at)));
    if let Some(at) = standfirst {
        blocks[at].hint = Some(Hint::Standfirst);
    }
}

/// Whether whole sentences stand right below the headline, in an element that a class calls a teaser or the like: so pages call
/// their standfirsts too.
fn is_called_teaser(blocks: &[Block], at: usize) -> bool {
    blocks.get(at).is_some_and(|block| {
        block.kind == Kind::Paragraph
            && block.hint == Some(Hint::Chrome)
            && block.stand == Stand::Above
            && (10..=60).contains(&block.words())
            && ends_sentence(&block.text)
            && !block.markdown.contains("](")
            && !block.is_chrome()
            && !promo::is_promo(block.folded())
            && !block.is_pitch()
            && !line::is_notice(block.folded())
            && !block.is_disclaimer()
    }) && blocks[at..]
        .iter()
        .take(NEAR)
        .all(|block| block.hint != Some(Hint::Standfirst))
}

/// Whether a short paragraph ends in a letter, as no first one does.
fn is_unended(block: &Block) -> bool {
    matches!(block.kind, Kind::Paragraph | Kind::Heading(_))
        && block.words() < 40
        && block
            .text
            .ends_with(|c: char| c.is_alphabetic() && !is_unspaced(c))
}

/// Whether a paragraph is bold and the next is not.
fn is_set_off(blocks: &[Block], at: usize) -> bool {
    let mut below = blocks[at + 1..].iter().filter(|block| block.is_prose());
    blocks[at].is_bold()
        && !line::tells_i(blocks[at].folded())
        && below.next().is_some_and(|next| !next.is_bold())
}

/// Whether two texts are one, or begin alike and go on in other words.
fn is_alike(text: &str, described: &str) -> bool {
    let same = text.bytes().zip(described.bytes());
    let common = same.take_while(|(one, other)| one == other).count();
    common >= LONG || text == described && text.len() > 40 || is_reworded(text, described)
}

/// Whether hardly a word of the shorter text is missing from the other.
fn is_reworded(text: &str, described: &str) -> bool {
    let (short, long) = if text.len() < described.len() {
        (text, described)
    } else {
        (described, text)
    };
    if long.len() > LONGEST || words(long) >= words(short) * 2 {
        return false;
    }
    let heavy = |text| {
        let bare =
            str::split(text, ' ').map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
        bare.filter(|word| word.chars().count() > 3)
    };
    let other: Vec<&str> = heavy(long).collect();
    let all = heavy(short).count();
    let shared = heavy(short).filter(|word| other.contains(word)).count();
    all > 6 && shared * 5 >= all * 4
}

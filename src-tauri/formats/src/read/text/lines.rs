//! What the lines of a pasted page tell of themselves.
use super::super::{
    block::{Block, ends_sentence, words},
    date, line, names, promo,
};
use super::boxes::LONGEST_BOX;
use super::captions::is_caption;

/// The page's own summary has no more lines.
const SUMMARY: usize = 24;

/// Whether a block is a paragraph of the piece, as far as its own words tell.
pub(super) fn runs(blocks: &[Block], at: usize) -> bool {
    let signs = |byline: &names::Byline| byline.tells_role(&blocks[at].text);
    // “Ida Lund”, and below it “is an economist at …”
    // or “Engineer, teaches at …”
    let goes_on = || {
        let folded = blocks[at].folded();
        let role = blocks[at].words() <= 30 && line::opens_with_role(folded);
        at > 0 && blocks[at - 1].is_like_name() && (line::says_what(folded) || role)
    };
    blocks[at].is_prose()
        && !goes_on()
        && !opens_with_label(&blocks[at])
        && !blocks[at].byline().is_some_and(signs)
        && !is_furniture(&blocks[at])
        && !is_caption(blocks, at)
        && !is_dated(&blocks[at])
}

/// Whether a line is a label and a headline that reads like a paragraph: “Opinion The boat is probably fine. I hated writing ‘probably.’”
fn opens_with_label(block: &Block) -> bool {
    const LONGEST: usize = 24;
    let parted = block.text.split_once(' ');
    block.words() <= LONGEST
        && parted.is_some_and(|(label, title)| {
            title.starts_with(char::is_uppercase)
                && label.ends_with(char::is_alphabetic)
                && line::is_label(&line::fold(label))
        })
}

/// Whether a text ends as sentences and their parts do.
pub(super) fn ends(text: &str) -> bool {
    ends_sentence(text) || text.trim_end().ends_with([',', '،', '，', ';', ':'])
}

/// Whether a paragraph is one of those that stand around a piece.
pub(super) fn is_furniture(block: &Block) -> bool {
    tells_of_author(block) || is_of_site(block)
}

/// Whether a paragraph says who the author is or whose views these are.
pub(super) fn tells_of_author(block: &Block) -> bool {
    block.is_disclaimer() || block.is_disclosure() || block.tells_of_somebody()
}

/// Whether a paragraph is the site's: a rule, an offer, a button.
pub(super) fn is_of_site(block: &Block) -> bool {
    let folded = block.folded();
    line::is_notice(folded)
        || block.is_chrome()
        || promo::is_promo_amid(folded, false)
        || promo::is_pitch(folded)
}

/// Whether a line is a date and little else.
pub(super) fn is_dated(block: &Block) -> bool {
    block.words() <= 16 && date::is_date_line(&block.text)
}

/// Whether a line names several, none of whom a list need know: “Ida Lund, Rolf Berg-Moen”.
pub(super) fn are_like_names(text: &str) -> bool {
    const AND: &[&str] = &[
        " and ", " und ", " et ", " y ", " e ", " en ", " och ", " i ", " и ", " та ", " ve ",
        " & ", " / ",
    ];
    let parted = AND
        .iter()
        .fold(text.replace(';', ","), |text, and| text.replace(and, ", "));
    let parts = parted.split(", ");
    parts.clone().count() > 1
        && parts
            .clone()
            .all(|part| (2..=3).contains(&words(part)) && names::name(part).is_some())
}

/// Whether a line is drawn and not written: “______”.
pub(super) fn is_rule(block: &Block) -> bool {
    block.text.len() > 4 && !block.text.contains(char::is_alphanumeric)
}

/// Whether a line stands over what the page calls its summary.
pub(super) fn heads_summary(block: &Block) -> bool {
    const HEADINGS: &[&str] = &[
        "summary",
        "why we wrote this",
        "what you need to know",
        "我們想讓你知道的是",
        "takeaways",
        "key takeaways",
        "key points",
        "ai-assisted summary",
        "in kürze",
        "at a glance",
        "ai summary",
        "auf einen blick",
        "auf den punkt gebracht",
        "l'essentiel",
        "in summary",
        "in short",
        "zusammenfassung",
        "en résumé",
        "résumé",
        "en resumen",
        "resumen",
        "resumo",
        "sommario",
    ];
    HEADINGS.contains(&block.folded().trim_end_matches(':'))
}

/// Whether a line is one of the page's own summary, under its heading.
pub(super) fn is_summary(blocks: &[Block], at: usize) -> bool {
    let near = at.saturating_sub(SUMMARY);
    let group = (near..=at).rev().find(|&at| blocks[at].parted);
    let above = &blocks[group.unwrap_or(near)..at];
    let Some(heading) = above.iter().position(heads_summary) else {
        return false;
    };
    // The last one may be the first paragraph, right under the points: it is longer than any of them.
    let points = above[heading + 1..].iter().map(Block::words).max();
    let last = blocks.get(at + 1).is_none_or(|next| next.parted);
    let paragraph = last && points.is_some_and(|points| blocks[at].words() > points * 2);
    blocks[at].words() <= LONGEST_BOX && !paragraph
}

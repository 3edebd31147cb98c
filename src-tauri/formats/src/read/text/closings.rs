//! Lines that stand under a piece, and rarely amid it: the page's wall, its tags, who put it there and when, how many readers wrote
//! something.
use super::super::{
    block::{Block, ends_sentence, words},
    date, promo,
};
use super::{end::LONG, lines::runs};

/// The most words of such a line.
const LONGEST: usize = 25;
/// So many lines of titles lead from the heading of other pieces to the end of the page's own words.
const TITLES: usize = 8;
const TITLE: usize = 14;

/// What stands before tags, folded.
#[rustfmt::skip] // Words are read side by side.
const TAGS: &[&str] = &[
    "tags", "tag", "tagged", "topics", "keywords", "filed under", "posted in", "labels", "categories", "category", "mots-clés", "mots clés",
    "mots-clefs", "thèmes", "étiquettes", "etiquetas", "schlagworte", "schlagwörter", "stichworte", "themen", "etichette", "tagi", "теги",
    "метки", "теґи", "etiketler",
];

/// What stands before who put a piece there, and when.
#[rustfmt::skip] // Words are read side by side.
const POSTED: &[&str] = &[
    "posted by ", "posted at ", "publicado por ", "publicada por ", "publié par ", "pubblicato da ", "eingestellt von ", "gepostet von ",
    "erstellt: ", "erstellt am ", "url: ", "copyright: ", "permalink", "опубликовано ", "автор: ",
];

/// Where the page closes what it shows of a piece, or opens what readers wrote, and no paragraph stands below that is as long as those
/// above.
pub(super) fn closed(blocks: &[Block], body: usize) -> Option<usize> {
    let piece = (body..blocks.len()).filter(|&at| runs(blocks, at)).nth(2)?;
    let last = (body..blocks.len()).rfind(|&at| blocks[at].words() >= LONG && runs(blocks, at))?;
    let ends = |at: usize| closes(&blocks[at]) || heads_last_titles(blocks, at);
    (last.max(piece) + 1..blocks.len())
        .find(|&at| is_wall(&blocks[at]) || ends(at) && !goes_on(blocks, at))
}

/// Whether a line asks whoever reads on to pay, or heads what readers wrote.
fn is_wall(block: &Block) -> bool {
    const WALLS: &[&str] = &[
        "il vous reste ",
        "cet article est réservé",
        "weiterlesen mit ",
        "jetzt weiterlesen",
        "subscribe to continue",
        "to continue reading",
        "continue reading with ",
        "diskutieren sie mit",
    ];
    let folded = block.folded();
    let wall = block.words() <= 12 && WALLS.iter().any(|wall| folded.starts_with(wall));
    // “Leave a comment” may be a button amid the piece.
    let button = ["leave ", "add ", "post ", "write ", "view "]
        .iter()
        .any(|asks| folded.starts_with(asks));
    let heading = || promo::is_comments_heading(folded) && !ends_sentence(&block.text);
    wall || block.words() <= 4 && !button && heading()
}

/// Whether a line is the tags of a piece, who put it there, what readers wrote of it, or a question to them.
fn closes(block: &Block) -> bool {
    let folded = block.folded();
    let short = block.words() <= LONGEST && !ends_sentence(&block.text);
    // “Tags: harbours, ferries”
    let tagged = || {
        let named = folded.split_once(':').map(|(label, _)| label.trim());
        named.is_some_and(|label| TAGS.contains(&label))
    };
    // “Posted by Ida Lund at 19:42”
    let posted = || {
        let told =
            folded.contains(|c: char| c.is_ascii_digit()) || date::find(&block.text).is_some();
        POSTED.iter().any(|posted| folded.starts_with(posted)) && told
    };
    short && (tagged() || posted() || counts_comments(folded)) || promo::asks_for_verdict(folded)
}

/// Whether a folded line leads to what readers wrote, and says how much that is: “View comments (3)”, “1 | full article & comments”.
fn counts_comments(folded: &str) -> bool {
    words(folded) <= 6
        && folded.contains(|c: char| c.is_ascii_digit())
        && promo::is_comments_heading(folded)
}

/// Whether the titles of other pieces stand from some line on, and below them what closes the page's own words.
fn heads_last_titles(blocks: &[Block], at: usize) -> bool {
    let heading = &blocks[at];
    let closed = |block: &Block| block.is_chrome() || closes(block) || block.text.contains('@');
    let titles = blocks[at + 1..]
        .iter()
        .take_while(|block| block.words() <= TITLE && !closed(block))
        .count();
    let below = blocks.get(at + 1 + titles);
    heading.words() <= 6
        && promo::heads_teasers(heading.folded())
        && (2..=TITLES).contains(&titles)
        && below.is_some_and(closed)
}

/// Whether a piece goes on below such a line, which then stands amid it: with several paragraphs and nothing between them.
fn goes_on(blocks: &[Block], at: usize) -> bool {
    const NEAR: usize = 12;
    const PARAGRAPHS: usize = 3;
    const SHORTEST: usize = 10;
    let of_piece =
        |at: usize| blocks[at].parted && blocks[at].words() >= SHORTEST && runs(blocks, at);
    let near = at + 1..blocks.len().min(at + 1 + NEAR);
    near.into_iter().any(|first| {
        let last = first + PARAGRAPHS;
        last <= blocks.len() && (first..last).all(of_piece)
    })
}

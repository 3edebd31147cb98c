//! What stands in the box about an author and tells nothing of her: buttons, links, notes, the name of her account.
use super::super::{
    block::{Block, ends_sentence},
    date,
    line::{self, fold},
    names,
};

/// Words that head a bio and are none: “Author”.
const LABELS: &[&str] = &[
    "author", "authors", "autor", "autoren", "auteur", "auteurs", "autores", "autore", "autori",
];

/// “Acknowledgment: The author thanks …”, in the box about her.
const NOTES: &[&str] = &[
    "note: ",
    "acknowledgment",
    "acknowledgement",
    "corresponding author",
    "correspondence: ",
];

/// “Co-signatories: Tom Harrow, baker; …”, below who wrote it.
const SIGN_TOO: &[&str] = &[
    "cosignataires",
    "co-signataires",
    "co-signatories",
    "cosignatories",
    "mitunterzeichn",
    "cofirmantes",
];

/// Whether a paragraph where the author is told of says nothing about her, `bio` being what was told so far.
pub(super) fn tells_nothing(block: &Block, bio: &str) -> bool {
    let folded = block.folded();
    let told = !bio.is_empty();
    block.heads_bio()
        || is_told_already(&block.text, bio)
        || told && block.words() == 1 && !ends_sentence(&block.text)
        || block.is_chrome()
        || NOTES.iter().any(|note| folded.starts_with(note))
        || signs_too(folded)
        || answers_readers(block)
        || is_dated_link(block)
        || block.words() == 1 && (!line::has_role(folded) || LABELS.contains(&folded))
        || is_row_of_links(&block.markdown)
        || shares(&block.text)
        || leads_to_account(block)
        || folded.starts_with("see ") && folded.contains("posts on ")
        || told && block.words() <= 3 && names::is_account(&block.text)
        || block.words() <= 3 && block.text.contains("://")
}

/// Whether a line of the bio says just that, brackets aside.
fn is_told_already(text: &str, bio: &str) -> bool {
    let text = text.trim();
    let inside = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
        .unwrap_or(text);
    bio.lines().any(|line| line == text || line == inside)
}

/// Whether it tells who else signs.
fn signs_too(folded: &str) -> bool {
    let bare = folded.trim_start_matches(['*', ' ', '(']);
    SIGN_TOO.iter().any(|sign| bare.starts_with(sign))
}

/// Whether it heads an answer to readers: “Author of the post 14/01/25 at 13:30”.
fn answers_readers(block: &Block) -> bool {
    block.words() <= 8
        && !ends_sentence(&block.text)
        && date::find(&block.text).is_some_and(|day| day.range.start > 0)
        && block.text.contains(':')
}

/// Whether it leads to another piece: “[The ferry waits](…) 3 March 2024”.
fn is_dated_link(block: &Block) -> bool {
    let day = date::find(&block.text);
    block.markdown.starts_with('[')
        && day.is_some_and(|day| day.range.end == block.text.trim_end().len())
}

/// Whether a line is nothing but a link to the page of an account that goes by the same words: “[Coast Contributor](…/coast-contributor-1)”.
fn leads_to_account(block: &Block) -> bool {
    let link = block.markdown.strip_prefix('[');
    let parts = link.and_then(|link| link.strip_suffix(')')?.split_once("]("));
    parts.is_some_and(|(_, address)| {
        block.words() <= 4
            && (line::has_role(block.folded()) || names::is_login(&block.text))
            && address.contains(block.folded().replace(' ', "-").as_str())
    })
}

/// Whether Markdown is several links and nothing else, as tags are: “[Ida Lund](…) [Harbours](…) [Towns](…)”.
fn is_row_of_links(markdown: &str) -> bool {
    let mut links = 0;
    let start = markdown.trim_start_matches([':', ' ']);
    // “: [The ferry waits](…) [The boat](…)”, behind the words that say whose they are
    let least = if start.len() < markdown.len() { 2 } else { 3 };
    let mut rest = start;
    while let Some((_, behind)) = rest
        .strip_prefix('[')
        .and_then(|link| link.split_once("]("))
    {
        let Some((_, behind)) = behind.split_once(')') else {
            return false;
        };
        links += 1;
        rest = behind.trim_start_matches([' ', ',', '|', '·', '•']);
    }
    links >= least && rest.is_empty()
}

/// Whether a line is a row of buttons by which a page is shared, whatever else stands behind them.
fn shares(text: &str) -> bool {
    const NETWORKS: [&str; 6] = [
        "facebook",
        "twitter",
        "linkedin",
        "reddit",
        "whatsapp",
        "flipboard",
    ];
    let folded = fold(text);
    let named = NETWORKS
        .iter()
        .filter(|network| folded.split(' ').any(|word| word == **network));
    named.count() > 2 && !ends_sentence(text)
}

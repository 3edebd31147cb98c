//! Titles of other pieces amid a pasted one, and how its own headings are told from them.
use super::super::{
    block::{Block, ends_sentence},
    promo,
};
use super::{boxes::LONGEST_BOX, lines::is_dated};

/// The most words of the title of another piece, the fewest that no heading of a paragraph has, and the most of a heading that may be the
/// piece's own.
pub(super) const LONGEST_TITLE: usize = 16;
const SHORTEST_TITLE: usize = 10;
pub(super) const LONGEST_SUBHEAD: usize = 5;

/// What the headings of a piece are like.
pub(super) struct Headings {
    /// How many lines may be one.
    count: usize,
    /// Whether one is written as titles are in English.
    cased: bool,
}

impl Headings {
    pub(super) fn of(blocks: &[Block]) -> Self {
        Self {
            count: own_headings(blocks).count(),
            cased: own_headings(blocks).any(|heading| is_title_case(&heading.text)),
        }
    }

    /// Whether a line above a paragraph is none of them: it is as long as titles of other pieces are, and would be the only one.
    pub(super) fn rule_out(&self, block: &Block) -> bool {
        self.count <= 1 && block.words() > LONGEST_SUBHEAD && is_other_title(block)
    }
}

/// How many of some lines above a paragraph are titles of other pieces, where a heading that says so stands above them, or where
/// they are too many to be headings of that paragraph. The last of them may be one; not where all of them are written as titles are in
/// English, and no heading of the piece is, nor where that has no headings, or where the titles have colons.
pub(super) fn teasers(lines: &[Block], headed: bool, own: &Headings) -> Option<usize> {
    let (heading, titles) = lines.split_first()?;
    let title = |block: &Block| {
        (2..=LONGEST_TITLE).contains(&block.words())
            && !is_dated(block)
            && !block.text.starts_with(['-', '–', '—', '“', '"', '„', '«'])
    };
    let headed = headed || promo::heads_teasers(heading.folded()) && !titles.is_empty();
    // No heading of a paragraph is so long.
    let long = lines.len() == 1
        && (SHORTEST_TITLE..=LONGEST_TITLE).contains(&heading.words())
        && !ends_sentence(&heading.text)
        && title(heading);
    // “Deepen your worldview” above titles; verses are of a length, and some end in a comma.
    let many = || {
        let ended = |block: &Block| block.text.ends_with([',', ';', ':', '—', '–']);
        lines.len() > 2
            && heading.words() <= LONGEST_SUBHEAD
            && lines.iter().all(|block| title(block) && !ended(block))
            && titles
                .iter()
                .all(|block| block.words() >= LONGEST_SUBHEAD && block.words() > heading.words())
    };
    let is_heading = |block: &Block| block.words() <= LONGEST_SUBHEAD;
    // “Most popular” stands over several.
    const SEVERAL: &[&str] = &[
        "most popular",
        "most read",
        "trending",
        "popular",
        "meistgelesen",
        "les plus lus",
    ];
    let listed = titles.len() > 2 && SEVERAL.contains(&heading.folded());
    (headed || long || many()).then(|| {
        let alike = !own.cased && titles.iter().all(|title| is_title_case(&title.text));
        let coloned = titles
            .iter()
            .filter(|title| title.text.contains(": "))
            .count();
        let told = titles.last().is_some_and(|last| last.text.contains(": ")) && coloned > 1;
        let last = lines.len() > 2
            && titles.last().is_some_and(is_heading)
            && own.count > 0
            && !listed
            && !alike
            && !told;
        lines.len() - usize::from(last)
    })
}

/// Whether a line may be the title of another piece.
pub(super) fn is_other_title(block: &Block) -> bool {
    let open = !ends_sentence(&block.text) || block.text.ends_with('?');
    (3..=LONGEST_TITLE).contains(&block.words()) && open && !block.text.ends_with([',', ':', ';'])
}

/// Whether a line is written as titles are in English: “The Ferry Is Back in Town”.
fn is_title_case(text: &str) -> bool {
    const SMALL: usize = 3;
    let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > SMALL;
    let capital = |word: &str| {
        let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        bare.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
    };
    let mut all = text.split_whitespace().filter(long).peekable();
    all.peek().is_some() && all.all(capital)
}

/// What may be headings of the piece: short lines behind a blank one, right above a paragraph.
fn own_headings(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let heads = |pair: &[Block]| {
        let [head, text] = pair else {
            return false;
        };
        head.parted
            && !text.parted
            && text.is_prose()
            && text.words() > LONGEST_BOX / 2
            && (1..=LONGEST_TITLE).contains(&head.words())
            && !ends_sentence(&head.text)
            && !head.is_chrome()
            && !promo::heads_teasers(head.folded())
    };
    let all = blocks.windows(2).filter(move |pair| heads(pair));
    all.map(|pair| &pair[0])
}

#[cfg(test)]
mod tests {
    use super::is_title_case;

    #[test]
    fn titles_are_written_so_in_english_alone() {
        assert!(is_title_case("The Ferry Is Back in Town"));
        assert!(!is_title_case("Who pays for the pier"));
        assert!(!is_title_case("Кто платит за причал"));
        assert!(!is_title_case("من يدفع ثمن الرصيف"));
    }
}

//! What stands around the article and in boxes within it: chrome, save what belongs to the piece.
use std::ops::Range;

use super::super::{
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date, line, promo,
};

/// Marks what stands outside the article as chrome, save what pages print between the headline and it, and furniture after it.
pub(super) fn mark(blocks: &mut [Block], inside: Range<usize>) {
    let headline = blocks[..inside.start]
        .iter()
        .rposition(|block| block.hint == Some(Hint::Headline));
    let from = headline.map_or(inside.start, |at| at + 1);
    // Below a name that stands over a comment or another title, that follows.
    let next = blocks.get(inside.end + 1);
    let told = |block: &Block| {
        let ago = [" ago", "vor ", "il y a ", "hace "]
            .iter()
            .any(|ago| block.folded().contains(ago));
        !ago && (block.is_credit()
            || block.is_chrome()
            || block.text.contains(|c: char| c.is_ascii_digit()))
    };
    let paragraph = blocks
        .get(inside.end)
        .is_some_and(|block| block.kind == Kind::Paragraph);
    let signs_below = paragraph && next.is_none_or(told);
    for (at, block) in blocks.iter_mut().enumerate() {
        if inside.contains(&at) {
            continue;
        }
        let between = (from..inside.start).contains(&at);
        block.stand = if between { Stand::Above } else { Stand::Around };
        // “More by this author”, and what that is.
        let listed = at >= inside.end
            && block.hint == Some(Hint::Byline)
            && matches!(block.kind, Kind::Heading(_) | Kind::Other);
        let free = block.hint.is_none() || block.hint == Some(Hint::Link) || listed;
        let furniture = || at >= inside.end && is_furniture(block);
        // Right under the article, who wrote it.
        let signs = at == inside.end && signs_below && block.words() <= 3 && block.is_name();
        if !between && free && !furniture() {
            block.hint = Some(if signs { Hint::Byline } else { Hint::Chrome });
        }
    }
}

/// The most blocks of a page's own summary.
const SUMMARY: usize = 8;

/// Marks the page's own summary above the first words: “Takeaways”, and under it a list.
pub(super) fn mark_summary(blocks: &mut [Block], inside: Range<usize>) {
    const HEADINGS: &[&str] = &[
        "takeaways",
        "story highlights",
        "key takeaways",
        "key facts",
        "three key facts",
        "the key facts",
        "at a glance",
        "in brief",
        "das wichtigste in kürze",
        "l'essentiel",
        "lo esencial",
        "in sintesi",
        "key points",
        "ai summary",
        "summary by ai",
        "auf einen blick",
        "auf den punkt gebracht",
        "in aller kürze",
        "why we wrote this",
    ];
    let heads = |block: &Block| HEADINGS.contains(&block.folded());
    let Some(start) = blocks[..inside.end].iter().position(heads) else {
        return;
    };
    // Standfirst and bio may stand above as well.
    let before = blocks[inside.start.min(start)..start].iter();
    if before.filter(|block| block.is_prose()).count() > 2 {
        return;
    }
    // Why a piece was written is told in a paragraph, beside its heading.
    let told = blocks[start].folded() == "why we wrote this";
    let beside = |block: &Block| told && block.stand == blocks[start].stand;
    let of_summary =
        |block: &Block| (!block.is_prose() || beside(block)) && block.kind != Kind::Picture;
    let end = start
        + blocks[start..inside.end]
            .iter()
            .take(SUMMARY)
            .take_while(|block| of_summary(block))
            .count();
    for block in &mut blocks[start..end] {
        block.hint = Some(Hint::Chrome);
    }
}

/// Takes the headings of parts, which some pages call subheads as others call their standfirst, for what they are: behind two
/// paragraphs of the article nothing is a standfirst.
pub(super) fn clear_subheads(blocks: &mut [Block], inside: Range<usize>) {
    let mut paragraphs = 0;
    for block in &mut blocks[inside] {
        if paragraphs > 1
            && block.hint == Some(Hint::Standfirst)
            && matches!(block.kind, Kind::Heading(_))
        {
            block.hint = None;
        }
        paragraphs += usize::from(block.is_prose());
    }
}

/// Marks what runs on behind the footnotes, where little does: there the piece is over.
pub(super) fn mark_behind_notes(blocks: &mut [Block], inside: Range<usize>, notes: usize) {
    let count = |blocks: &[Block]| blocks.iter().map(Block::words).sum::<usize>();
    if !inside.contains(&notes)
        || count(&blocks[notes..inside.end]) * 3 > count(&blocks[inside.start..notes])
    {
        return;
    }
    let of_page =
        |block: &&mut Block| block.is_prose() && block.hint.is_none() && !is_furniture(block);
    for block in blocks[notes..inside.end].iter_mut().filter(of_page) {
        block.hint = Some(Hint::Chrome);
    }
}

/// Marks lists of other pieces within the article: “More harbour news”, and under it links with a name or a day beside each.
pub(super) fn mark_lists(blocks: &mut [Block], inside: Range<usize>) {
    let linked = |block: &Block| {
        let mut items = block
            .markdown
            .lines()
            .filter(|item| !item.trim().is_empty());
        // “[The ferry waits](…) Ida Lund”
        let one = || {
            let rest = block
                .markdown
                .strip_prefix('[')
                .and_then(|rest| rest.split_once("]("));
            let behind = rest.and_then(|(_, link)| link.split_once(')'));
            matches!(block.kind, Kind::Paragraph | Kind::Heading(_))
                && behind.is_some_and(|(_, behind)| words(behind) <= 5 && !behind.contains("]("))
        };
        block.kind == Kind::Other && items.all(|item| item.contains("](")) || one()
    };
    for at in inside.start + 1..inside.end {
        let heading = &blocks[at - 1];
        let is_heading = matches!(heading.kind, Kind::Heading(_));
        let heads = || {
            promo::heads_teasers(heading.folded())
                || heading.folded().starts_with("letter in response")
        };
        // “More of this debate”, in a line of its own above a card
        let carded = || {
            heading.kind == Kind::Paragraph
                && blocks[at].kind == Kind::Other
                && heading.words() <= 5
                && blocks[at].words() <= 40
                && blocks[at].markdown.contains("](")
                && !ends_sentence(&heading.text)
                && promo::heads_teasers(heading.folded())
        };
        let headed = is_heading && (linked(&blocks[at]) && heads() || is_list_of_days(&blocks[at]));
        if headed || carded() {
            blocks[at - 1].hint = Some(Hint::Chrome);
            blocks[at].hint = Some(Hint::Chrome);
        }
    }
}

/// Whether every item of a list is a link, and behind it the day on which that was published, the last first: what happened in turn is
/// told the other way round.
fn is_list_of_days(block: &Block) -> bool {
    if block.kind != Kind::Other {
        return false;
    }
    let day = |item: &str| {
        let (_, link) = item.trim().strip_prefix("- [")?.split_once("](")?;
        let (_, day) = link.split_once(')')?;
        let beside = day.trim_start().starts_with([',', '(', ':']);
        let alone = !beside && date::is_date_line(day.trim());
        date::find(day).filter(|_| alone).map(|found| found.date)
    };
    let days: Option<Vec<String>> = block.markdown.lines().map(day).collect();
    let newest_first =
        |days: Vec<String>| days.len() > 1 && days.windows(2).all(|two| two[0] > two[1]);
    days.is_some_and(newest_first)
}

/// Marks the captions that no element tells: what stands near a picture and in its alternative text as well, or between a picture and
/// whose that is, in the same part of the article.
pub(super) fn mark_captions(blocks: &mut [Block]) {
    const NEAR: usize = 2;
    let free = |block: &Block| {
        block.kind == Kind::Paragraph && block.hint.is_none() && (4..=60).contains(&block.words())
    };
    let shown = |blocks: &[Block], at: usize| {
        let near = at.saturating_sub(NEAR)..blocks.len().min(at + NEAR + 1);
        blocks[near].iter().any(|near| {
            let picture = near.picture.as_ref();
            picture.is_some_and(|picture| picture.alt.contains(blocks[at].text.as_str()))
        })
    };
    for at in 0..blocks.len() {
        if free(&blocks[at]) && shown(blocks, at) {
            blocks[at].hint = Some(Hint::Caption);
        }
    }
    for at in 1..blocks.len().saturating_sub(1) {
        let [picture, caption, owner] = &mut blocks[at - 1..=at + 1] else {
            continue;
        };
        let owns = owner.text.starts_with('©') || owner.hint == Some(Hint::Caption);
        let together = picture.stand == caption.stand && caption.stand == owner.stand;
        if free(caption) && together && picture.kind == Kind::Picture && owns && owner.words() <= 10
        {
            caption.hint = Some(Hint::Caption);
        }
        // What is shown, “Photo: Ida Lund”, and the picture, above the first words.
        let pictured = blocks
            .get(at + 2)
            .is_some_and(|block| block.kind == Kind::Picture);
        let credited = || {
            let credit = blocks[at + 1].picture_credit();
            credit.is_some_and(|credit| credit.start == 0)
        };
        if pictured && blocks[at].stand == Stand::Above && free(&blocks[at]) && credited() {
            blocks[at].hint = Some(Hint::Caption);
        }
        // “Ida Lund/The Coast”, and what that shows, above the picture.
        let (owner, picture) = (&blocks[at - 1], &blocks[at + 1]);
        let owns = picture.kind == Kind::Picture && line::is_owner(&owner.text);
        if together && owns && free(&blocks[at]) {
            blocks[at].hint = Some(Hint::Caption);
        }
    }
}

/// Marks what the page says of its rubrics between the headline and the first paragraph: a heading, a paragraph, and a link to more.
pub(super) fn mark_rubrics(blocks: &mut [Block], inside: Range<usize>) {
    let first = (inside.start..inside.end)
        .find(|&at| matches!(blocks[at].stand, Stand::Inside(1..)))
        .unwrap_or(inside.start);
    let above = |block: &Block| matches!(block.stand, Stand::Above | Stand::Inside(0));
    for three in 2..first {
        let [heading, told, more] = &mut blocks[three - 2..=three] else {
            continue;
        };
        let linked = more.hint == Some(Hint::Link) && above(more) && more.words() <= 3;
        let free = |block: &Block| block.hint.is_none() && above(block);
        let headed = matches!(heading.kind, Kind::Heading(_)) && free(heading);
        if linked && headed && free(told) && told.is_prose() && told.words() <= 60 {
            heading.hint = Some(Hint::Chrome);
            told.hint = Some(Hint::Chrome);
            more.hint = Some(Hint::Chrome);
        }
    }
}

/// Marks boxes within the article: parts of it that hold a link as a line of its own, or a heading such as “Related articles”.
pub(super) fn mark_boxes(blocks: &mut [Block], inside: Range<usize>) {
    let count = |blocks: &[Block]| blocks.iter().map(Block::words).sum::<usize>();
    let whole = count(&blocks[inside.clone()]);
    for part in blocks[inside].chunk_by_mut(|one, next| one.stand == next.stand) {
        // “02:48”, and the title of the film, told twice.
        let twice = part
            .windows(2)
            .any(|two| two[0].words() > 3 && two[0].folded() == two[1].folded());
        if twice
            && part
                .iter()
                .all(|block| block.words() <= 25 && block.hint.is_none())
        {
            for block in &mut *part {
                block.hint = Some(Hint::Chrome);
            }
            continue;
        }
        let linked = |block: &Block| block.hint == Some(Hint::Link);
        let is_heading = |block: &Block| matches!(block.kind, Kind::Heading(_));
        // “More stories”, and under it the cards of other articles.
        if let [first, cards @ ..] = &mut *part
            && is_heading(first)
            && cards.first().is_some_and(is_heading)
            && cards.iter().all(|card| card.hint == Some(Hint::Chrome))
        {
            first.hint = Some(Hint::Chrome);
            continue;
        }
        let heads = |block: &Block| block.is_chrome_heading() || linked(block) && is_heading(block);
        // “£25 could help a family.” and the button under it: “Give today”.
        let of_page = |block: &Block| {
            matches!(block.hint, Some(Hint::Link | Hint::Chrome)) || block.is_chrome()
        };
        let is_button = |block: &Block| {
            of_page(block) && (1..=3).contains(&block.words())
                || linked(block) && promo::opens_as_button(block.folded())
        };
        let signed = |block: &Block| block.words() <= 4 && block.kind == Kind::Paragraph;
        let rest =
            |block: &Block| of_page(block) || line::is_notice(block.folded()) || signed(block);
        if let Some(button) = part.iter().position(is_button)
            && part[button + 1..].iter().all(rest)
            && calls(&part[..button])
        {
            for block in &mut *part {
                block.hint = Some(Hint::Chrome);
            }
            continue;
        }
        let Some(start) = part.iter().position(|block| linked(block) || heads(block)) else {
            continue;
        };
        let free = part
            .iter()
            .filter(|block| block.is_prose() && block.hint.is_none())
            .count();
        let boxed =
            part.len() > 1 && count(part) * 4 < whole && (part.iter().any(heads) || free == 0);
        let apart = boxed && start < 3 && matches!(part[0].stand, Stand::Inside(1..));
        // “More from Opinion”: whoever is named there wrote something else.
        let teases = promo::heads_teasers(part[0].folded());
        let of_author = |block: &Block| {
            block.hint == Some(Hint::Bio)
                || block.hint == Some(Hint::Byline) && !teases
                || is_furniture(block)
        };
        if apart && !part.iter().any(of_author) {
            for block in part
                .iter_mut()
                .filter(|block| block.hint != Some(Hint::Headline))
            {
                block.hint = Some(Hint::Chrome);
            }
        }
    }
}

/// Whether the blocks above a button are what it stands for: a sentence or two, or a heading and some.
fn calls(asked: &[Block]) -> bool {
    let (most, headed) = match asked {
        [first, _, ..]
            if matches!(first.kind, Kind::Heading(_))
                || first.is_pitch()
                || first.text.ends_with('?') && first.words() <= 8 =>
        {
            (90, true)
        }
        _ => (25, false),
    };
    let free = |block: &Block| {
        block.hint.is_none()
            && (block.kind == Kind::Paragraph || headed && matches!(block.kind, Kind::Heading(_)))
    };
    !asked.is_empty()
        && matches!(asked[0].stand, Stand::Inside(1..))
        && asked.iter().all(free)
        && asked.iter().map(Block::words).sum::<usize>() <= most
}

fn is_furniture(block: &Block) -> bool {
    block.is_disclaimer() || block.is_disclosure() || block.is_credit() || block.tells_of_somebody()
}

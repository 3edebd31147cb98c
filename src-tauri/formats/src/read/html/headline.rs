//! Which block of a page is the headline: the one that the page's titles name.
use std::ops::Range;

use super::super::{
    block::{Block, Hint, Kind, ends_sentence},
    date,
    line::{self, fold},
};

/// How many words a headline has at most.
const MOST_WORDS: usize = 40;

/// What speaks at least for a block that a title of the page names as a part of its own.
const NAMED: usize = 50;

/// Marks the headline among the blocks before the article's end; the page's titles are given folded, best first.
pub(super) fn mark(blocks: &mut [Block], titles: &[String], site: &str, start: usize) {
    let site = fold(site);
    let rated = (0..blocks.len()).filter_map(|at| {
        let rating = rating(&blocks[at], titles, &site)?;
        // Of equals, the one close above the article.
        let far = if at <= start {
            start - at
        } else {
            (at - start) * 3
        };
        Some((rating, std::cmp::Reverse(far), at))
    });
    let mut rated: Vec<_> = rated.collect();
    // “The Coast | Opinion | Guest column | The boat at seven”: a rubric is the headline of nothing else that the titles name.
    let named = |at: usize| !line::is_label(blocks[at].folded());
    if rated
        .iter()
        .any(|&(rating, _, at)| rating >= NAMED && named(at))
    {
        rated.retain(|&(_, _, at)| named(at));
    }
    let told = rated.into_iter().max().map(|(_, _, at)| at);
    let told = told.map(|at| title_over(blocks, at, &site).unwrap_or(at));
    if let Some(at) = told.or_else(|| over_byline(blocks, start)) {
        blocks[at].hint = Some(Hint::Headline);
    }
}

/// The page's only heading of the first rank, right above a lower one that ends as a sentence does: then its titles give the standfirst.
fn title_over(blocks: &[Block], told: usize, site: &str) -> Option<usize> {
    let first = |at: &usize| blocks[*at].kind == Kind::Heading(1);
    let sentence =
        matches!(blocks[told].kind, Kind::Heading(2..)) && blocks[told].text.ends_with('.');
    let over = told.checked_sub(1).filter(first).filter(|_| sentence)?;
    let block = &blocks[over];
    let titles = !ends_sentence(&block.text)
        && block.words() > 2
        && !matches!(block.hint, Some(Hint::Chrome | Hint::Label))
        && block.folded() != site
        && !line::is_label(block.folded());
    (titles && (0..blocks.len()).filter(first).count() == 1).then_some(over)
}

/// The line above who signs, right above the article: on old pages nothing else tells it.
fn over_byline(blocks: &[Block], start: usize) -> Option<usize> {
    const NEAR: usize = 8;
    const LONGEST_BYLINE: usize = 14;
    let signs = |block: &Block| {
        let byline = block.byline().filter(|_| block.words() <= LONGEST_BYLINE);
        byline.is_some_and(|byline| byline.prefixed && !byline.names.is_empty())
    };
    let may_head = |block: &Block| {
        block.kind == Kind::Paragraph
            && (3..=MOST_WORDS).contains(&block.words())
            && !ends_sentence(&block.text)
            && !line::is_label(block.folded())
            && !date::is_date_line(&block.text)
            && block.text.matches(" | ").count() < 2
            && !block.is_chrome()
    };
    let signed = (start.saturating_sub(NEAR)..start)
        .rev()
        .find(|&at| signs(&blocks[at]))?;
    (signed.saturating_sub(2)..signed)
        .rev()
        .find(|&at| may_head(&blocks[at]))
}

/// Parts the headline from what stands before it in its heading, where the page's titles part the two or leave that out: “Harbours
/// Let it rain” with the title “Harbours: Let it rain”. The block before it is told as well.
pub(super) fn part_kicker(blocks: &mut Vec<Block>, titles: &[String], inside: &mut Range<usize>) {
    let headline = |block: &Block| {
        block.hint == Some(Hint::Headline) && matches!(block.kind, Kind::Heading(_))
    };
    let Some(at) = blocks.iter().position(headline) else {
        return;
    };
    let Some(cut) = kicker_end(&blocks[at].text, titles) else {
        return;
    };
    let text = std::mem::take(&mut blocks[at].text);
    let kicker = text[..cut]
        .trim_end()
        .trim_end_matches([':', '–', '-', '|'])
        .trim_end()
        .to_owned();
    let stand = blocks[at].stand;
    let rest = text[cut..]
        .trim_start_matches([' ', ':', '–', '-', '|'])
        .to_owned();
    blocks[at] = Block {
        kind: blocks[at].kind,
        markdown: rest.clone(),
        text: rest,
        hint: blocks[at].hint,
        stand,
        ..Block::default()
    };
    let is_label = line::label_range(&kicker).is_some();
    let label = Block {
        kind: blocks[at].kind,
        markdown: kicker.clone(),
        hint: Some(if is_label { Hint::Label } else { Hint::Chrome }),
        text: kicker,
        stand,
        ..Block::default()
    };
    blocks.insert(at, label);
    if at < inside.start {
        inside.start += 1;
    }
    if at < inside.end {
        inside.end += 1;
    }
}

/// Where the words before a headline end: the titles have a mark there, or begin there.
fn kicker_end(heading: &str, titles: &[String]) -> Option<usize> {
    const MARKS: &[&str] = &[": ", " : ", " - ", " – ", " — ", " | ", ". "];
    let whole = fold(heading);
    if titles.iter().any(|title| title.contains(&whole)) {
        return None;
    }
    let ends = heading.match_indices(' ').map(|(at, _)| at).take(7);
    // “Harbours:Let it rain”, each in an element of its own.
    let glued = heading.find(':').map(|at| at + 1);
    let ends = ends.chain(glued);
    // “Harbours : Let it rain”, where no space stands before the colon in its language.
    let colon = |end: usize| {
        let kicker = heading[..end].trim_end().strip_suffix(':');
        kicker.is_some_and(|kicker| kicker.ends_with(char::is_whitespace))
    };
    let rest = |end: usize| heading[end..].split_whitespace().count();
    ends.filter(|&end| rest(end) >= 3 || rest(end) == 2 && colon(end))
        .find(|&end| {
            let mark = |c: char| c.is_whitespace() || ":–-|".contains(c);
            let kicker = fold(heading[..end].trim_end_matches(mark));
            let rest = fold(heading[end..].trim_start_matches([' ', ':', '–', '-', '|']));
            titles.iter().any(|title| {
                let marked = || {
                    MARKS
                        .iter()
                        .any(|mark| title.contains(&format!("{kicker}{mark}{rest}")))
                };
                *title == rest || marked()
            })
        })
}

/// How much speaks for a block; `None` where it cannot be the headline.
fn rating(block: &Block, titles: &[String], site: &str) -> Option<usize> {
    let words = block.words();
    if words == 0 || words > MOST_WORDS || matches!(block.hint, Some(Hint::Chrome | Hint::Label)) {
        return None;
    }
    let folded = block.folded();
    let bare = line::split_label(folded).map_or(folded, |(_, rest)| &folded[rest]);
    let likeness = titles
        .iter()
        .map(|title| likeness(bare, title))
        .max()
        .unwrap_or(0);
    // “Guest essay Let it rain”, where a gap parts the two that no letter tells.
    let kicked =
        || matches!(block.kind, Kind::Heading(_)) && kicker_end(&block.text, titles).is_some();
    let likeness = if likeness < 5 && kicked() {
        5
    } else {
        likeness
    };
    let standing = match block.kind {
        Kind::Heading(1) => 3,
        Kind::Heading(2) => 2,
        Kind::Heading(_) => 1,
        Kind::Paragraph if likeness >= 5 && words > 1 && block.hint.is_none() => 0,
        // The title as a link to its own page.
        Kind::Paragraph if likeness == 6 && block.hint == Some(Hint::Link) => 0,
        _ => return None,
    };
    if bare == site && likeness < 6 {
        return None;
    }
    let lone = likeness == 0 && (standing < 3 || words < 2);
    let length = |text: &str| text.chars().count();
    let share = titles.first().map_or(0, |title| {
        length(bare).min(length(title)) * 4 / length(title).max(1)
    });
    (!lone || standing == 3).then_some(likeness * 10 + standing + share + usize::from(words > 2))
}

/// How like a title a text is: 6 the same, 5 the title but for the site's name, 3 most of its words, 0 something else.
fn likeness(text: &str, title: &str) -> usize {
    let trim = |text: &str| {
        text.trim_matches(|c: char| "\"'«» .".contains(c))
            .to_owned()
    };
    let (text, title) = (trim(text), trim(title));
    if text.is_empty() || title.is_empty() {
        return 0;
    }
    if text == title {
        return 6;
    }
    let long = text.chars().count() >= 8;
    let parted = |rest: &str| {
        let rest = rest.trim();
        rest.is_empty()
            || !rest.starts_with(char::is_alphanumeric)
            || !rest.ends_with(char::is_alphanumeric)
    };
    let part = title
        .split_once(text.as_str())
        .is_some_and(|(before, after)| parted(before) && parted(after));
    if long && part {
        return 5;
    }
    if long && title.chars().count() >= 8 && text.contains(&title) {
        return 4;
    }
    let words = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() > 2)
            .map(str::to_owned)
            .collect::<std::collections::HashSet<_>>()
    };
    let (text, title) = (words(&text), words(&title));
    let common = text.intersection(&title).count();
    if common * 10 >= text.len().max(title.len()) * 6 && common > 1 {
        3
    } else {
        0
    }
}

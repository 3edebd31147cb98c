//! Where a pasted article starts and where it is over, by how its lines stand together. On a web page the markup says it; here only
//! the lines do.
use std::cell::OnceCell;

use super::super::{
    assign::Outline,
    block::{Block, Hint, ends_sentence},
    date, line,
};
use super::{
    boxes::{self, LONGEST_BOX},
    captions::is_parted_from_owner,
    end::end,
    head::{Head, candidate::is_glued},
    lines::{are_like_names, is_dated, is_furniture, runs},
    standfirst::first_is_standfirst,
    start::{first_of_run, start_of_group},
};

/// How many lines before the article are looked at: more than any navigation has.
const HEAD: usize = 200;
/// The fewest words that tell what a picture shows.
const CAPTION: usize = 4;

/// Which of the lines above running text is most like a headline, where nothing but the lines tells it.
pub(in super::super) fn headline(lines: &[Block], after: &[Block]) -> Option<usize> {
    let head = Head {
        lines,
        after,
        is_whole: true,
        candidates: OnceCell::new(),
        stems: OnceCell::new(),
    };
    head.headline()
}

/// Tells which line is most likely the headline, where the running text starts and where it is over; marks above it captions, and
/// what buttons and readers left, as the markup of a page would.
pub(super) fn find(blocks: &mut [Block]) -> Option<Outline> {
    let (first, above) = first_of_run(blocks)?;
    let standfirst = first_is_standfirst(blocks, first);
    let body = if standfirst {
        first + 1
    } else {
        start_of_group(blocks, first)
    };
    let body = below_byline(blocks, body);
    let from = body.saturating_sub(HEAD);
    let head = Head {
        lines: &blocks[from..body],
        after: &blocks[body..],
        is_whole: from == 0,
        candidates: OnceCell::new(),
        stems: OnceCell::new(),
    };
    let headline = head.headline()?;
    let under = headline + 1..head.lines.len();
    let hints: Vec<_> = under.map(|at| (at, head.hint(at, headline))).collect();
    for (at, hint) in hints {
        blocks[from + at].hint = hint;
    }
    // The owner of a picture stands right above the first paragraph.
    if let Some(shown) = body.checked_sub(2).filter(|&shown| shown > from + headline)
        && is_parted_from_owner(blocks, shown)
    {
        blocks[shown..body]
            .iter_mut()
            .for_each(|block| block.hint = Some(Hint::Caption));
    }
    hint_above(&mut blocks[from..=from + headline]);
    if standfirst {
        blocks[first].hint = Some(Hint::Standfirst);
    }
    let above = above.filter(|&above| above > from + headline);
    // A picture stands between the standfirst and what is above it.
    if let Some(pictured) = above.map(|above| above - 1).filter(|&pictured| {
        let block = &blocks[pictured];
        pictured > from + headline
            && !blocks[pictured + 1].parted
            && block.hint.is_none()
            && (CAPTION..=LONGEST_BOX).contains(&block.words())
            && !block.byline().is_some_and(|byline| byline.prefixed)
            && !is_dated(block)
            && !is_furniture(block)
    }) {
        blocks[pictured].hint = Some(Hint::Caption);
    }
    for at in above.map_or(body..body, |above| above..body) {
        if blocks[at].hint.is_none() && runs(blocks, at) {
            // A summary may have several.
            let first = above == Some(at) && !standfirst;
            blocks[at].hint = Some(if first {
                Hint::Standfirst
            } else {
                Hint::Chrome
            });
        }
    }
    let end = end(blocks, body);
    boxes::mark(&mut blocks[body..], end - body);
    Some(Outline {
        headline: from + headline,
        body,
        end,
    })
}

/// Where the running text starts below a byline, and what a picture shows above that, though it reads like a paragraph.
fn below_byline(blocks: &[Block], body: usize) -> usize {
    const NEAR: usize = 3;
    let signs = |block: &Block| {
        let byline = block
            .byline()
            .filter(|_| block.words() <= 12 && !ends_sentence(&block.text));
        byline
            .is_some_and(|byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty())
    };
    let end = blocks.len().min(body + NEAR);
    let signed = (body + 1..end).find(|&at| signs(&blocks[at]));
    let short = |at: usize| {
        blocks[body..at]
            .iter()
            .all(|block| block.words() <= LONGEST_BOX)
    };
    let Some(signed) = signed.filter(|&at| short(at)) else {
        return body;
    };
    let unsigned = !blocks[body.saturating_sub(HEAD)..body].iter().any(signs);
    let behind = signed + 1;
    let dated = blocks.get(behind).is_some_and(is_dated);
    if unsigned {
        behind + usize::from(dated)
    } else {
        body
    }
}

/// Marks above a headline, the last of some lines, rows of buttons and links that are copied as one word, and who signs right above
/// it, the day beside them.
fn hint_above(blocks: &mut [Block]) {
    let last = blocks.len() - 1;
    for block in &mut blocks[..last] {
        if is_glued(&block.text) && !block.is_prose() {
            block.hint = Some(Hint::Chrome);
        }
    }
    // “Ida Lund 3 May 2024”
    let dated = |block: &Block| {
        let day = date::find(&block.text).filter(|_| block.words() <= 7);
        day.is_some_and(|day| {
            let name = block.text[..day.range.start].trim();
            let named = line::is_like_name(name) || are_like_names(name);
            named && block.text[day.range.end..].trim().is_empty()
        })
    };
    // “Edit Story” reads like a name.
    let names = |block: &Block| {
        !block.is_chrome_heading()
            && (block.is_like_name() || are_like_names(&block.text) || dated(block))
    };
    let beside = |block: &&Block| is_dated(block) || names(block);
    let near = blocks[..last].iter().rev().take_while(beside).count();
    let near = &mut blocks[last - near..last];
    if near.iter().any(|block| is_dated(block) || dated(block)) {
        let signers = near.iter_mut().filter(|block| names(block));
        signers.for_each(|block| block.hint = Some(Hint::Byline));
    }
}

//! Where a pasted article starts and where it is over, by how its lines stand together. On a web page the markup says it; here only
//! the lines do.
use super::super::{
    assign::Outline,
    block::{Block, Hint, ends_sentence, words},
    date, line,
    mail::letter,
    names, promo,
};
use super::boxes::{self, LONGEST_BOX};
use super::captions::is_caption;
use super::head::{Head, headline::is_titled};

/// How many lines before the article are looked at: more than any navigation has.
const HEAD: usize = 200;
/// What has no more words may be what a picture shows.
const CAPTION_WORDS: usize = 16;
/// So close above the first paragraph stand byline and date.
const NEAR: usize = 8;
/// How many lines a row of buttons has.
const ROW: usize = 6;
/// The most words of a standfirst.
pub(super) const LONGEST_STANDFIRST: usize = 70;
/// So many scraps in a row end a piece that does not go on within so many lines.
const SCRAPS: usize = 3;
const LOOK_AHEAD: usize = 12;

/// Tells which line is most likely the headline, where the running text starts and where it is over; marks above it captions, and
/// what buttons and readers left, as the markup of a page would.
pub(super) fn find(blocks: &mut [Block]) -> Option<Outline> {
    let first = first_of_run(blocks)?;
    let standfirst = first_is_standfirst(blocks, first);
    let body = if standfirst {
        first + 1
    } else {
        start_of_group(blocks, first)
    };
    let from = body.saturating_sub(HEAD);
    let head = Head {
        lines: &blocks[from..body],
        after: &blocks[body..],
        is_whole: from == 0,
    };
    let headline = head.headline()?;
    let under = headline + 1..head.lines.len();
    let hints: Vec<_> = under.map(|at| (at, head.hint(at, headline))).collect();
    for (at, hint) in hints {
        blocks[from + at].hint = hint;
    }
    if standfirst {
        blocks[first].hint = Some(Hint::Standfirst);
    }
    let end = end(blocks, body);
    boxes::mark(&mut blocks[body..], end - body);
    Some(Outline {
        headline: from + headline,
        body,
        end,
    })
}

/// Whether a block is a paragraph of the piece, as far as its own words tell.
fn runs(blocks: &[Block], at: usize) -> bool {
    let signs = |byline: &names::Byline| byline.tells_role(&blocks[at].text);
    // “Ida Lund”, and below it “is an economist at …”
    let goes_on =
        || at > 0 && is_like_name(&blocks[at - 1].text) && line::says_what(blocks[at].folded());
    blocks[at].is_prose()
        && !goes_on()
        && !blocks[at].byline().is_some_and(signs)
        && !is_furniture(&blocks[at])
        && !is_caption(blocks, at)
        && !is_dated(&blocks[at])
}

/// The first of at least three paragraphs of running text that stand close together, with no byline or date among them.
fn first_of_run(blocks: &[Block]) -> Option<usize> {
    let first = (0..blocks.len()).find(|&at| {
        // Boxes of the page between them do not count.
        let of_piece = |at: &usize| !is_of_site(&blocks[*at]);
        let near = at..blocks.len().min(at + 16);
        let run = |lines| {
            near.clone()
                .filter(of_piece)
                .take(lines)
                .filter(|&at| runs(blocks, at))
        };
        let is_long = || blocks[at].words() >= LONGEST_BOX;
        let leads = || at + 1 < blocks.len() && runs(blocks, at + 1) && is_settled(blocks, at);
        // “The Ferry Is Not a Luxury. Stop Pricing It Like One.”
        let titled = blocks[at].words() <= 16 && is_titled(&blocks[at].text);
        // “… : and what if we listened to those who wait?”, right above the standfirst.
        let asks = || {
            let next = blocks.get(at + 1);
            blocks[at].words() <= 20
                && blocks[at].text.ends_with('?')
                && !blocks[at].parted
                && next.is_some_and(|next| !next.parted && runs(blocks, at + 1))
        };
        !titled
            && !asks()
            && !is_summary(blocks, at)
            && runs(blocks, at)
            && (run(6).count() > 1 && run(8).count() > 2
                || leads()
                || is_long() && run(4).count() > 1)
    })?;
    // What reads like a first paragraph is the standfirst where the byline or the date stands under it.
    let mut below = (first + 1..blocks.len().min(first + 8)).rev();
    let heads = |block: &Block| {
        let by = block.byline().is_some_and(|byline| byline.prefixed);
        let signed = || by && !ends_sentence(&block.text) && !is_of_site(block);
        let told = || {
            let date = date::find(&block.text).map(|date| date.range);
            let last = |date: &std::ops::Range<usize>| words(&block.text[date.end..]) <= 2;
            date.is_some_and(|date| block.words() <= 12 || last(&date))
                && !ends_sentence(&block.text)
        };
        block.words() <= 16 && (signed() || is_dated(block)) || block.words() <= 20 && told()
    };
    // A name alone, above the buttons.
    let named = |at: usize| {
        let name = line::is_name(&blocks[at].text) && blocks[at].words() <= 4;
        name && blocks.get(at + 1).is_some_and(is_of_site)
            && !(first + 1..at).any(|between| runs(blocks, between))
    };
    // Paragraphs of the piece between the two say that this is another's byline.
    let close = |at: usize| {
        (first + 1..at)
            .filter(|&between| blocks[between].words() > CAPTION_WORDS && runs(blocks, between))
            .count()
            < 2
    };
    let settled = is_settled(blocks, first);
    let last = below
        .find(|&at| close(at) && !settled && (heads(&blocks[at]) || named(at)))
        .or_else(|| shared_below(blocks, first))
        .or_else(|| told_below(blocks, first))
        .or_else(|| parted_below(blocks, first));
    let after = last.and_then(|last| (last + 1..blocks.len()).find(|&at| runs(blocks, at)));
    Some(
        after
            .filter(|_| blocks[first].words() <= LONGEST_STANDFIRST)
            .unwrap_or(first),
    )
}

/// Whether byline and date stand right above a paragraph: what is dated below it is another piece.
fn is_settled(blocks: &[Block], first: usize) -> bool {
    let above = &blocks[first.saturating_sub(NEAR)..first];
    let by = |block: &Block| block.byline().is_some_and(|byline| byline.prefixed);
    above.iter().any(is_dated) && above.iter().any(by)
}

/// Whether a line names what a page is shared with.
fn shares(block: &Block) -> bool {
    const NETWORKS: &[&str] = &["facebook", "linkedin", "whatsapp", "twitter"];
    let named = |network: &&str| block.folded().contains(*network);
    block.words() <= 4 && NETWORKS.iter().any(named)
}

/// The last of the paragraphs right below one that say who the author is or whose views these are, where the piece begins below
/// them; or the line above a letter's “Dear Minister”.
fn told_below(blocks: &[Block], at: usize) -> Option<usize> {
    let told = blocks[at + 1..]
        .iter()
        .take_while(|block| tells_of_author(block));
    let told = told.count();
    let greeted = || {
        blocks
            .get(at + 1)
            .is_some_and(|next| opens_letter(next.folded()))
    };
    (told > 0 || greeted()).then_some(at + told)
}

/// The last of the lines that are no sentences below a paragraph that stands right under the headline: bylines, captions, buttons.
fn parted_below(blocks: &[Block], at: usize) -> Option<usize> {
    let above = at.checked_sub(1).map(|above| &blocks[above])?;
    let titled = !blocks[at].parted
        && above.words() > 2
        && (!ends_sentence(&above.text)
            || above.text.ends_with(['?', '!'])
            || is_titled(&above.text))
        && reads_like_title(above)
        && !is_caption(blocks, at - 1);
    let next = (at + 1..blocks.len().min(at + LOOK_AHEAD)).find(|&next| runs(blocks, next))?;
    (titled && next > at + 1).then_some(next - 1)
}

/// Whether a line is one of the page's own summary, under its heading.
fn is_summary(blocks: &[Block], at: usize) -> bool {
    let group = (0..=at).rev().find(|&at| blocks[at].parted);
    group.is_some_and(|group| {
        group < at && heads_summary(&blocks[group]) && blocks[at].words() <= LONGEST_BOX
    })
}

/// Whether a folded paragraph begins as letters do.
fn opens_letter(folded: &str) -> bool {
    let before = folded
        .get(..folded.find(',').unwrap_or(0))
        .unwrap_or_default();
    (1..=10).contains(&words(before)) && letter::greets(folded)
}

/// The last of the buttons by which pages are shared, where they stand right below a paragraph.
fn shared_below(blocks: &[Block], at: usize) -> Option<usize> {
    let short = |block: &&Block| block.words() <= 4 && !ends_sentence(&block.text);
    let is_button = |block: &&Block| short(block) && (is_of_site(block) || shares(block));
    let below = &blocks[at + 1..];
    let buttons = below.iter().take_while(is_button).count();
    let rest = || below[buttons..].iter().take_while(short).count();
    let shared = buttons > 1 && below[..buttons].iter().any(shares);
    (shared || buttons > 0 && buttons + rest() > SCRAPS).then(|| at + buttons + rest())
}

/// Whether the first paragraph belongs to the lines above it: it goes with them, while blank lines part it and all others, or the next
/// one begins with the place of writing.
fn first_is_standfirst(blocks: &[Block], first: usize) -> bool {
    let next = first + 1..blocks.len().min(first + 5);
    let dated = first > 0 && !begins_with_place(&blocks[first]);
    dated
        && first + 1 < blocks.len()
        && begins_with_place(&blocks[first + 1])
        && blocks[first].words() <= LONGEST_STANDFIRST
        || first > 0 && heads_summary(&blocks[first - 1]) && runs(blocks, first + 1)
        || first > 0
            && !blocks[first].parted
            && (reads_like_title(&blocks[first - 1])
                || blocks[first].words() <= 20 && !blocks[first].holds_sentence())
            && next.len() > 2
            && !is_caption(blocks, first - 1)
            && !blocks[first.saturating_sub(ROW)..first].iter().any(shares)
            && blocks[next].iter().all(|block| block.parted)
            && blocks[first].words() <= LONGEST_STANDFIRST
            && runs(blocks, first + 1)
}

/// Whether a line may be the headline above a standfirst: words of somebody, and nothing the page says of itself.
fn reads_like_title(block: &Block) -> bool {
    let signs = |byline: &names::Byline| byline.prefixed || byline.known;
    (2..=30).contains(&block.words())
        && (!block.text.ends_with('.') || is_titled(&block.text))
        && !block.text.starts_with(['∙', '•', '·'])
        && !block.byline().is_some_and(signs)
        && date::find(&block.text).is_none()
        && !is_of_site(block)
        && !tells_of_author(block)
        && !line::has_role(block.folded())
}

/// Whether a paragraph begins with the place where it was written, in capitals before a dash: “NORVIK – Every boat …”.
fn begins_with_place(block: &Block) -> bool {
    let parted = [" – ", " — ", " - "]
        .iter()
        .find_map(|dash| block.text.split_once(dash));
    parted.is_some_and(|(place, rest)| {
        let first = names::sentences(rest).next().unwrap_or_default();
        (4..=30).contains(&place.chars().count())
            && place
                .chars()
                .all(|c| c.is_uppercase() || " ,./".contains(c))
            && rest.starts_with(char::is_uppercase)
            && !first.contains(['–', '—'])
    })
}

/// Whether a line stands over what the page calls its summary.
fn heads_summary(block: &Block) -> bool {
    const HEADINGS: &[&str] = &[
        "summary",
        "why we wrote this",
        "what you need to know",
        "takeaways",
        "key takeaways",
        "key points",
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

/// Where the lines start that a blank line parts from all above and that lead on to the first paragraph: a short sentence, a question.
fn start_of_group(blocks: &[Block], first: usize) -> usize {
    let says = |block: &Block| {
        ends(&block.text) && !is_furniture(block) && !is_dated(block) && !heads_summary(block)
    };
    let mut start = first;
    while start > 0 && !blocks[start].parted && says(&blocks[start - 1]) {
        start -= 1;
    }
    if start > 0 && blocks[start].parted {
        start
    } else {
        first
    }
}

/// Whether a text ends as sentences and their parts do.
pub(super) fn ends(text: &str) -> bool {
    ends_sentence(text) || text.trim_end().ends_with([',', '،', '，', ';', ':'])
}

/// Whether a line stands above what a reader wrote: a name, the day and the hour, or how long ago.
fn heads_comment(block: &Block) -> bool {
    const AGO: &[&str] = &[
        " ago",
        "vor ",
        "il y a ",
        "hace ",
        "há ",
        " fa",
        "назад",
        "тому",
    ];
    let clock = |text: &str| {
        text.as_bytes().windows(4).any(|four| {
            four[0].is_ascii_digit()
                && matches!(four[1], b':' | b'.')
                && four[2].is_ascii_digit()
                && four[3].is_ascii_digit()
        }) || text.contains(" h ")
    };
    let dated = || {
        date::find(&block.text).is_some_and(|date| {
            let name = block.text[..date.range.start].trim();
            words(name) > 0 && clock(&block.text[date.range.end..])
        })
    };
    let ago = || {
        let told = block.text.contains(|c: char| c.is_ascii_digit());
        told && AGO.iter().any(|ago| block.folded().contains(ago))
    };
    (2..=9).contains(&block.words())
        && !ends_sentence(&block.text)
        && !is_dated(block)
        && !block.byline().is_some_and(|byline| byline.prefixed)
        && (dated() || ago())
}

/// Where readers' comments start below a piece: two of them, each under who wrote it and when.
fn comments(blocks: &[Block], body: usize) -> Option<usize> {
    let heads = |at: usize| {
        heads_comment(&blocks[at]) && blocks.get(at + 1).is_some_and(|next| next.words() > 3)
    };
    let piece = (body..blocks.len()).filter(|&at| runs(blocks, at)).nth(2)?;
    let first = (piece + 1..blocks.len()).find(|&at| heads(at))?;
    let near = first + 2..blocks.len().min(first + LOOK_AHEAD);
    near.into_iter().any(heads).then_some(first)
}

/// Where the running text is over: behind it stand many scraps, such as tags, names and buttons, and no two paragraphs together.
fn end(blocks: &[Block], body: usize) -> usize {
    let is_scrap = |block: &Block| block.words() <= 5 && !ends(&block.text) || block.is_chrome();
    let goes_on = |at: usize| {
        (at..blocks.len().min(at + LOOK_AHEAD)).any(|at| {
            let next = at + 1;
            runs(blocks, at)
                && next < blocks.len()
                && (runs(blocks, next) || tells_of_author(&blocks[next]))
        })
    };
    let comments = comments(blocks, body).unwrap_or(blocks.len());
    let blocks = &blocks[..comments];
    let mut scraps = 0;
    let mut since = body;
    for (at, block) in blocks.iter().enumerate().skip(body) {
        if is_rule(block) {
            scraps += SCRAPS;
        } else if is_scrap(block) {
            scraps += 1;
        } else if ends(&block.text) || block.is_prose() {
            (scraps, since) = (0, at + 1);
        }
        if scraps >= SCRAPS && !goes_on(at + 1) {
            return since;
        }
    }
    blocks.len()
}

/// Whether a paragraph is one of those that stand around a piece.
fn is_furniture(block: &Block) -> bool {
    tells_of_author(block) || is_of_site(block)
}

/// Whether a paragraph says who the author is or whose views these are.
pub(super) fn tells_of_author(block: &Block) -> bool {
    block.is_disclaimer() || block.is_disclosure() || line::bio_score(&block.text, &[]) >= 2
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

/// Whether a line is somebody's name, or looks like one that no list knows.
pub(super) fn is_like_name(text: &str) -> bool {
    let text = text.trim();
    let shape = || (2..=3).contains(&words(text)) && names::name(text).is_some();
    line::is_name(text) || shape() && line::split_label(text).is_none()
}

/// Whether a line names several, none of whom a list need know: “Ida Lund, Rolf Berg-Moen”.
pub(super) fn are_like_names(text: &str) -> bool {
    const AND: &[&str] = &[
        " and ", " und ", " et ", " y ", " e ", " en ", " och ", " i ", " и ", " та ", " ve ",
        " & ",
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

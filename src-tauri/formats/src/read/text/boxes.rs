//! The boxes of a page amid a pasted piece, told by how their lines stand together.
use super::super::{
    block::{Block, Hint, Kind, ends_sentence, words},
    line, promo,
};
use super::captions::{is_said_twice, is_shouted};
use super::head::headline::is_titled;
use super::lines::{is_dated, is_of_site, tells_of_author};
use super::titles::{Headings, LONGEST_SUBHEAD, LONGEST_TITLE, is_other_title, teasers};
use super::{asides, between, leftovers, offers, seams, skipped, told};

/// The most lines that stand for one picture.
pub(super) const CAPTION: usize = 4;
/// So far below the last words may stand the button of an offer that read like one of them.
const BUTTONS: usize = 2;
/// The most words that a paragraph in a box has.
pub(super) const LONGEST_BOX: usize = 40;
/// The most words of a heading that stands right behind a button.
const LONGEST_HEADING: usize = 12;

/// Marks the boxes of the page amid a piece that is over at some block, and the offer right under it.
pub(super) fn mark(blocks: &mut [Block], end: usize) {
    // Behind a subhead stands no blank line; between paragraphs does.
    let paragraphs = || blocks[..end].iter().filter(|block| block.is_prose());
    let parted = paragraphs().filter(|block| block.parted).count();
    let runs_on = |pair: &[Block]| pair.iter().all(Block::is_prose) && !pair[1].parted;
    let running = blocks[..end]
        .windows(2)
        .filter(|pair| runs_on(pair))
        .count();
    let below = blocks.len().min(end + BUTTONS);
    if parted >= running && (parted > 0 || paragraphs().count() == 0) {
        mark_groups(&mut blocks[..end]);
        offers::mark(&mut blocks[..below]);
        asides::mark(&mut blocks[..end]);
    }
    offers::mark_surely(&mut blocks[..below]);
    skipped::mark(&mut blocks[..below]);
    told::mark(&mut blocks[..end]);
    told::mark_cards(&mut blocks[..end]);
    between::mark(&mut blocks[..end]);
    leftovers::mark(&mut blocks[..end]);
    keep_tables(&mut blocks[..end]);
}

/// Takes back what was marked of tables of data, and of what stands right above one.
fn keep_tables(blocks: &mut [Block]) {
    for at in 0..blocks.len() {
        if blocks[at].kind == Kind::Other {
            let titled = at > 0 && !blocks[at].parted;
            let kept = &mut blocks[at - usize::from(titled)..=at];
            kept.iter_mut().for_each(|block| block.hint = None);
        }
    }
}

/// Marks lines that follow one another where blank lines part the paragraphs, and one of which is a button or an offer, or which
/// are titles of other pieces.
fn mark_groups(blocks: &mut [Block]) {
    let groups: Vec<usize> = (0..blocks.len())
        .filter(|&at| at == 0 || blocks[at].parted)
        .collect();
    let own = Headings::of(blocks);
    for (nth, &start) in groups.iter().enumerate() {
        let end = groups.get(nth + 1).copied().unwrap_or(blocks.len());
        let start = start + belongs_to_piece(&blocks[start..end]);
        // What a blank line should have parted from the titles of other pieces.
        let goes_on = is_behind_titles(&blocks[start..end]);
        let titles = start..end - usize::from(goes_on);
        let heads = goes_on && ends_in_heading(&blocks[titles.clone()]);
        let titles = start..titles.end - usize::from(heads);
        let headed = start > 0 && promo::heads_teasers(blocks[start - 1].folded());
        // The last of several, each between blank lines, where nothing else may be a heading of the piece.
        let one_more = start > 0
            && blocks[start - 1].hint == Some(Hint::Chrome)
            && is_other_title(&blocks[start - 1])
            && titles.len() == 1
            && own.rule_out(&blocks[start]);
        let headed = headed || one_more;
        if goes_on && let Some(titles) = teasers(&blocks[titles.clone()], headed, &own) {
            // “Related on the Coast”
            let heading = headed && !one_more && blocks[start - 1].words() <= LONGEST_SUBHEAD + 3;
            let teasers = &mut blocks[start - usize::from(heading)..start + titles];
            teasers
                .iter_mut()
                .for_each(|block| block.hint = Some(Hint::Chrome));
            continue;
        }
        // “Read also”, a blank line, a title and a blank line: a heading of the piece has none below it.
        let titled = |at: usize| {
            let text = blocks.get(at + 1);
            own.rule_out(&blocks[at]) && text.is_some_and(|text| text.is_prose() && !text.parted)
        };
        let alone =
            end - start == 1 && end < blocks.len() && (blocks[end].is_prose() || titled(end));
        // “Read more: How the county counts” has its title itself.
        let bare = || !blocks[start - 1].text.contains(": ");
        if headed && alone && bare() && is_other_title(&blocks[start]) {
            blocks[start].hint = Some(Hint::Chrome);
            continue;
        }
        if let Some(lines) = captions(&blocks[start..end]) {
            let shown = &mut blocks[start..start + lines];
            shown
                .iter_mut()
                .for_each(|block| block.hint = Some(Hint::Caption));
            continue;
        }
        if end - start < 2
            || !blocks[titles.clone()]
                .iter()
                .all(|block| block.words() <= LONGEST_BOX)
        {
            continue;
        }
        // A picture has few lines; a verse with a refrain has more.
        let few = end - start <= CAPTION;
        // “Coast”, “The ferry is back”, “Three boats share one pier.”, and below them the day.
        let ran = |lines: &[Block]| {
            let day = end < blocks.len() && is_dated(&blocks[end]);
            let alone = groups.get(nth + 2).is_none_or(|&next| next == end + 1);
            few && day
                && alone
                && lines.len() > 2
                && lines[2..].iter().all(|line| ends_sentence(&line.text))
                && lines[0].words() <= 3
                && lines[1].words() > 3
                && lines[..2].iter().all(|line| !ends_sentence(&line.text))
        };
        if ran(&blocks[start..end]) {
            let card = blocks[start..=end].iter_mut();
            card.for_each(|block| block.hint = Some(Hint::Chrome));
            continue;
        }
        let (hint, lines) = if few && (start..end).any(|at| is_said_twice(blocks, at)) {
            (Hint::Caption, start..end)
        } else if is_box(&blocks[titles.clone()]) {
            (Hint::Chrome, titles)
        } else {
            continue;
        };
        // “Ida Lund”, “Follow”, “I write about …”
        let named = blocks[start].is_like_name();
        let told = |block: &Block| {
            let of_author = tells_of_author(block) || named && line::says_i(block.folded());
            of_author && (ends_sentence(&block.text) || block.holds_sentence())
        };
        let others = blocks[lines].iter_mut().filter(|block| !told(block));
        others.for_each(|block| block.hint = Some(hint));
    }
}

/// How many of some lines stand for a picture right above a long paragraph: what it shows, said twice or with whose it is.
fn captions(lines: &[Block]) -> Option<usize> {
    let (last, shown) = lines.split_last()?;
    let short = |block: &Block| block.words() <= LONGEST_BOX;
    let above = last.is_prose() && last.words() > LONGEST_BOX && shown.iter().all(short);
    let twice = (0..shown.len()).any(|at| is_said_twice(shown, at));
    let owned = || shown.iter().any(|owner| line::is_owner(&owner.text));
    (above && (2..=CAPTION).contains(&shown.len()) && (twice || owned())).then_some(shown.len())
}

/// How many of some lines that no blank line parts are none of a box that the others may be: the mark of an advertisement above the
/// next paragraph, and the points of a list, which end like sentences.
pub(super) fn belongs_to_piece(lines: &[Block]) -> usize {
    const POINTS: usize = 3;
    let mark = |block: &&Block| promo::is_ad(block.folded()) || block.folded() == "end of list";
    let marks = lines.iter().take_while(mark).count();
    let said = |block: &&Block| {
        let point = ends_sentence(&block.text) && block.words() > 3;
        point && !block.is_chrome() && !block.is_pitch()
    };
    let points = lines[marks..].iter().take_while(said).count();
    let listed = points >= POINTS && marks + points < lines.len();
    marks + if listed { points } else { 0 }
}

/// Whether the last of some lines above a paragraph is its heading: the one before it closes a box, as an advertisement, a button and
/// “Read also: Why the ferry waits” do.
pub(super) fn ends_in_heading(lines: &[Block]) -> bool {
    let [.., above, heading] = lines else {
        return false;
    };
    let titled = above.words() > LONGEST_SUBHEAD && !above.is_chrome_heading();
    let closes = above.is_mark()
        || offers::is_button(above)
        || offers::is_field(above)
        || above.is_pitch()
        || above.is_chrome() && titled
        || leads_glued(above);
    closes
        && !heading.is_chrome()
        && !leads_glued(heading)
        && !offers::is_button(heading)
        && heading.words() <= LONGEST_HEADING
        && (!ends_sentence(&heading.text) || heading.text.ends_with('?'))
        && !is_of_site(heading)
        && !is_dated(heading)
}

/// Whether the last of some lines is a paragraph of the piece: those above it are no sentences.
fn is_behind_titles(lines: &[Block]) -> bool {
    let Some((last, titles)) = lines.split_last() else {
        return false;
    };
    // “Recommended”, “Why the ferry waits”, “Read more”, and then the piece goes on, be it with a short paragraph.
    let button = |block: &Block| promo::heads_teasers(block.folded()) && block.words() <= 3;
    if titles.len() > 1 && titles.last().is_some_and(button) && last.is_prose() && !is_of_site(last)
    {
        return titles[..titles.len() - 1]
            .iter()
            .all(|title| !is_said(title));
    }
    // Right behind the button of an offer, whatever that says above it.
    let pressed = |block: &Block| offers::is_button(block) || offers::is_field(block);
    let runs =
        last.words() >= 20 && last.is_prose() && !is_of_site(last) && !promo::sells(last.folded());
    if titles.len() > 1 && titles.last().is_some_and(pressed) && runs {
        return true;
    }
    // Longer than what any box says.
    let long = last.words() > LONGEST_BOX;
    let headed = titles
        .first()
        .is_some_and(|title| promo::heads_teasers(title.folded()));
    last.words() >= 20
        && last.is_prose()
        && (long || !is_of_site(last))
        && titles.iter().all(|title| {
            let folded = title.folded();
            let of_other = headed && title.words() <= LONGEST_BOX;
            let said =
                is_said(title) && !is_titled(&title.text) && !promo::heads_teasers(title.folded());
            let said = said && !of_other;
            line::is_notice(folded) || !said && (long || !promo::is_promo(folded))
        })
}

/// Whether a line is a sentence, and not one in capitals as offers are: “GET THE MORNING HEADLINES.”
fn is_said(line: &Block) -> bool {
    ends_sentence(&line.text) && (line.words() > 6 || !is_shouted(line))
}

/// Whether lines that follow one another are a box of the page: one of them is a button or an offer, a label of the house heads
/// them, “Coast Opinion”, “Why the ferry waits”, or they are titles with the days on which those ran.
fn is_box(lines: &[Block]) -> bool {
    let of_site = |block: &Block| block.is_chrome() || block.is_pitch() || leads_glued(block);
    let first = lines[0].folded();
    let headed = || {
        let parted = first.rsplit_once(' ');
        let label = parted.map(|(_, label)| label);
        // “Opinion Video”
        const SHOWN: &[&str] = &[
            "video",
            "videos",
            "podcast",
            "podcasts",
            "audio",
            "newsletter",
        ];
        let shown =
            parted.is_some_and(|(label, what)| SHOWN.contains(&what) && line::is_label(label));
        let labelled = shown || label.is_some_and(line::is_label);
        lines[0].words() <= 3 && labelled && !ends_sentence(&lines[0].text)
    };
    // “A short guide to the harbours of the coast. more”
    let leads_on = |block: &Block| {
        const MORE: &[&str] = &[
            " mehr",
            " more",
            " weiterlesen",
            " lire la suite",
            " leer más",
            " leia mais",
            " читать далее",
        ];
        let sentence = |before: &str| before.ends_with(['.', '!', '?', '…']);
        MORE.iter()
            .any(|more| block.folded().strip_suffix(more).is_some_and(sentence))
    };
    // “Trending”, “The ferry is back”, “Three boats share one pier.”
    let teases = || {
        let [heading, title, ..] = lines else {
            return false;
        };
        (2..=CAPTION).contains(&lines.len())
            && heading.words() <= LONGEST_SUBHEAD
            && promo::heads_teasers(heading.folded())
            && !ends_sentence(&title.text)
            && lines[2..]
                .iter()
                .all(|line| !line.text.starts_with(['“', '"', '„', '«']))
            && title.words() > 3
    };
    lines.iter().any(of_site)
        || teases()
        || lines.iter().any(leads_on)
        || lines.len() > 1 && headed()
        || are_dated_titles(lines)
}

/// Whether what leads to another piece stands right before its title: “More on thisThe ferry waits”.
pub(super) fn leads_glued(block: &Block) -> bool {
    let first = seams::first(&block.text).map(line::fold);
    // “AboThe ferry waits”, which is for those who pay.
    let paid = || {
        let title = block.text.strip_prefix("Abo");
        title.is_some_and(|title| title.starts_with(char::is_uppercase))
            && block.words() <= LONGEST_TITLE
    };
    first.is_some_and(|first| words(&first) > 1 && promo::heads_teasers(&first)) || paid()
}

/// Whether lines are titles of other pieces, each with its section and the day on which it ran: “Why the ferry waits”, “Coast”,
/// “2 July 2024”.
fn are_dated_titles(lines: &[Block]) -> bool {
    let title = |block: &Block| block.words() >= 4 && !ends_sentence(&block.text);
    let section = |block: &Block| block.words() <= 2 && !is_dated(block);
    let told = |three: &[Block]| title(&three[0]) && section(&three[1]) && is_dated(&three[2]);
    lines.len().is_multiple_of(3) && !lines.is_empty() && lines.chunks(3).all(told)
}

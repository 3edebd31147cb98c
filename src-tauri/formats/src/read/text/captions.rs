//! Lines of a pasted page that stand for a picture: what is on it, and whose it is.
use std::ops::Range;

use super::super::{
    block::{Block, ends_sentence, words},
    line,
    names::{self, Byline},
};
use super::lines::{are_like_names, is_dated, tells_of_author};
use super::pictured::{
    ends_in_owner, is_alternative, is_figure, opens_with_file, quotes_for_picture,
};

/// How many lines below the byline a picture stands.
const NEAR: usize = 8;
/// Nothing that is said of a picture has more words.
const LONGEST: usize = 60;
/// No byline of one person has more words.
const BYLINE: usize = 6;

/// Where a line says whose a picture is.
pub(super) fn credit(block: &Block) -> Option<Range<usize>> {
    if line::is_owner(&block.text) {
        return Some(0..block.text.len());
    }
    // “The road in winter Courtesy Ida Lund”
    let courtesy = || {
        let at = block.text.find(" Courtesy ")?;
        let mut whose = block.text[at..].split_whitespace();
        let named =
            whose.clone().count() <= 7 && whose.all(|word| word.starts_with(char::is_uppercase));
        named.then_some(at + 1..block.text.len())
    };
    if ["supplied", "handout", "file photo"].contains(&block.folded()) {
        return Some(0..block.text.len());
    }
    if is_of_file(block) || is_name_and_house(&block.text) {
        return Some(0..block.text.len());
    }
    let glued = || glued_credit(&block.text).map(|at| at..block.text.len());
    let credit = block.picture_credit().or_else(courtesy).or_else(glued)?;
    let named = is_shouted(block) && !block.text.starts_with("PHOTO ") && !block.text.contains('/');
    // “Gastkommentar / Ida Lund” is a byline.
    let by = block
        .byline()
        .is_some_and(|byline| byline.prefixed || byline.known && byline.start > 0);
    // “Home / Opinion / Columns” is the way to the page.
    let trail = || {
        let mut parts = block.text.split(" / ");
        parts.any(|part| line::is_label(&line::fold(part)))
    };
    let credited = block.folded().starts_with("credit");
    // “Plant the alleys. | GUEST COMMENTARY”
    let is_label = line::is_label(&line::fold(&block.text[credit.clone()]));
    (!named && !is_label && (!by || credited) && !trail()).then_some(credit)
}

/// Whether a line says that a picture is from the files of the house: “Ida Lund/Coast file photo”, “Record file photo by Ida Lund”.
fn is_of_file(block: &Block) -> bool {
    let folded = block.folded();
    block.words() <= 8
        && !ends_sentence(&block.text)
        && (folded.ends_with(" file photo")
            || [" file photo by ", " file photo / "]
                .iter()
                .any(|by| folded.contains(by)))
}

/// Whether a line is who took a picture and for whom, and nothing else: “IDA LUND/The Coast Ledger”.
fn is_name_and_house(text: &str) -> bool {
    let Some((name, house)) = text.split_once('/') else {
        return false;
    };
    let person = || names::person(name.trim()).is_some_and(|person| person.known);
    words(text) <= 7
        && words(name) >= 2
        && house.starts_with(char::is_uppercase)
        && !house.contains('/')
        && !ends_sentence(text)
        && !line::has_role(&line::fold(text))
        && person()
}

/// Where whose a picture is begins right behind what is on it, as two elements of a page are copied: “The harbour in MarchCredit: Ann
/// Lee”, “The harbour, 1941.Ann Lee—Coast Archive”.
fn glued_credit(text: &str) -> Option<usize> {
    const LONGEST: usize = 7;
    const WHOSE: &[&str] = &["Credit: ", "Photo: ", "Foto: ", "Image: ", "Bild: "];
    let short = |whose: &str| (1..=LONGEST).contains(&words(whose));
    let told = WHOSE
        .iter()
        .find_map(|mark| text.rfind(mark).filter(|at| *at > 0));
    let told = told.filter(|&at| {
        text[..at].ends_with(|c: char| !c.is_whitespace() && c != '(' && c != '/')
            && short(&text[at..])
    });
    let archive = || {
        let at = text.rfind('.')? + 1;
        let whose = &text[at..];
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let named = whose.contains(['—', '/']) && whose.split([' ', '—', '/']).all(capital);
        (named && short(whose)).then_some(at)
    };
    told.or_else(archive)
}

/// Whether the caption below begins with a line, and says whose the picture is: “The jury room”, “The jury room in Norvik, March 2025.
/// (Ann Lee/The Coast)”.
pub(super) fn begins_caption(lines: &[Block], at: usize) -> bool {
    let Some(below) = lines.get(at + 1).filter(|_| lines[at].words() > 2) else {
        return false;
    };
    let again = below.folded().strip_prefix(lines[at].folded());
    again.is_some_and(|rest| rest.starts_with(' ')) && credit(below).is_some()
}

/// Whether a line says whose a picture is, or what is on one: the next line says whose.
pub(super) fn is_caption(lines: &[Block], at: usize) -> bool {
    // “Ida Lund and Tom Harrow”, right under a picture.
    if are_like_names(&lines[at].text) && lines[at].words() > 4 && credit(&lines[at]).is_none() {
        return false;
    }
    // A paragraph of the piece may end in brackets too: “… to help themselves (Case 6/23).”
    if lines[at].words() > LONGEST {
        return false;
    }
    // “By Ida Lund”, above the credit of the lead picture.
    let signs = lines[at].byline().is_some_and(|byline| {
        byline.prefixed && byline.start == 0 && byline.only_signs(&lines[at].text)
    });
    if signs && lines[at].words() <= BYLINE {
        return false;
    }
    let next = lines.get(at + 1).and_then(credit);
    if begins_caption(lines, at) {
        return true;
    }
    credit(&lines[at]).is_some()
        || ends_in_owner(&lines[at].text)
        || quotes_for_picture(&lines[at].text)
        || opens_gallery(lines, at)
        || next.is_some_and(|credit| credit.start < 4)
            && (lines[at].words() <= 20 || !lines[at + 1].parted)
        || is_alternative(&lines[at].text)
        || is_above_credit(lines, at)
        || lines[at].parted && is_above_caption(lines, at)
        || is_under_credit(lines, at)
        || is_above_owner(lines, at)
        || is_parted_from_owner(lines, at)
        || at > 0 && is_parted_from_owner(lines, at - 1)
        || is_under_file(lines, at)
        || is_said_twice(lines, at)
        || is_said_again(lines, at)
        || is_said_in_other_words(lines, at)
        || is_figure(lines[at].folded())
        || opens_with_file(&lines[at].text)
}

/// Whether a line says for the third time what is on a picture: the line above tells whose it is, and the one above that says the same.
fn is_said_again(lines: &[Block], at: usize) -> bool {
    let folded = lines[at].folded().trim_end_matches('.');
    let above = &lines[at.saturating_sub(3)..at];
    (6..=45).contains(&lines[at].words())
        && above.iter().any(|other| {
            let owned = credit(other).is_some() || quotes_for_picture(&other.text);
            other.folded().starts_with(folded) && other.folded() != folded && owned
        })
}

/// Whether two lines that follow one another tell of the same picture in nearly the same words, and the owner stands below: “Lots stand
/// between houses, May 3, 2023.”, “Lots stand between the remaining houses, May 3, 2023. The town …”, “Ida Lund, Coast Photo”.
fn is_said_in_other_words(lines: &[Block], at: usize) -> bool {
    let alike = |one: &Block, next: &Block| {
        let said: Vec<&str> = next.folded().split(' ').take(one.words() + 4).collect();
        let mut all = one.folded().split(' ').peekable();
        let opens = all.peek() == said.first();
        let shared = all.filter(|word| said.contains(word)).count();
        opens
            && (8..=45).contains(&one.words())
            && next.words() <= 60
            && shared * 5 >= one.words() * 4
    };
    let owned = |at: usize| lines.get(at).is_some_and(|owner| credit(owner).is_some());
    lines
        .get(at + 1)
        .is_some_and(|next| alike(&lines[at], next))
        && owned(at + 2)
        || at > 0 && alike(&lines[at - 1], &lines[at]) && owned(at + 1)
}

/// Whether two lines that follow one another begin with the same sentence: what is on a picture, and that again with whose it is.
pub(super) fn is_said_twice(lines: &[Block], at: usize) -> bool {
    let same = |one: &Block, next: &Block| {
        !next.parted
            && (6..=45).contains(&one.words())
            && next.words() <= 60
            && next
                .folded()
                .starts_with(one.folded().trim_end_matches('.'))
    };
    let above = at.checked_sub(1).map(|above| &lines[above]);
    let owner = || {
        at > 1
            && !lines[at].parted
            && lines[at].words() <= 8
            && !is_dated(&lines[at])
            && same(&lines[at - 2], &lines[at - 1])
    };
    // What is printed above the piece for narrow and for wide screens stands there twice as well.
    let of_author = || {
        let signs =
            |byline: &Byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty();
        lines[at].byline().is_some_and(signs) || tells_of_author(&lines[at])
    };
    let next = lines.get(at + 1);
    let twice = above.is_some_and(|above| same(above, &lines[at]))
        || owner()
        || next.is_some_and(|next| same(&lines[at], next));
    twice && !of_author()
}

/// Whether a line says what is on the picture whose owner the line above names, before a blank line.
fn is_under_credit(lines: &[Block], at: usize) -> bool {
    let above = at.checked_sub(1).map(|above| &lines[above]);
    let credited = above.and_then(credit);
    // “PHOTO IDA LUND, COAST ARCHIVES”, and under it what it shows.
    let fragment = || {
        let photo = above.is_some_and(|above| above.text.starts_with("PHOTO "));
        photo && !ends_sentence(&lines[at].text)
    };
    // Paragraphs of the piece would be parted.
    let runs_on = || {
        let below = |more: usize| lines.get(at + more).is_some_and(|next| next.is_prose());
        below(1) && below(2) && !lines[at + 1].parted && lines[at + 2].parted
    };
    if credited.is_some() && !lines[at].parted && (4..=40).contains(&lines[at].words()) && runs_on()
    {
        return true;
    }
    if credited.is_some()
        && !lines[at].parted
        && (4..=40).contains(&lines[at].words())
        && fragment()
    {
        return true;
    }
    credited.is_some_and(|credit| credit.start < 4)
        && !lines[at].parted
        && (4..=40).contains(&lines[at].words())
        && lines
            .get(at + 1)
            .is_some_and(|next| next.parted && next.is_prose())
}

/// Whether a line is what a picture shows: below it stand whose that is and a button: “Ida Lund, Coast Ledger”, “Facebook”.
fn is_above_owner(lines: &[Block], at: usize) -> bool {
    let owns = |block: &Block| {
        let named = block
            .text
            .split_once(", ")
            .and_then(|(name, _)| names::person(name));
        (3..=7).contains(&block.words())
            && named.is_some_and(|person| person.known && person.name.contains(' '))
            && !ends_sentence(&block.text)
            && !line::has_role(block.folded())
    };
    let owned = |at: usize| {
        let button = lines.get(at + 1).is_some_and(Block::is_chrome);
        button && lines.get(at).is_some_and(owns)
    };
    // Without a byline above, this may be it.
    let signed = || {
        let by = |block: &Block| block.byline().is_some_and(|byline| byline.prefixed);
        lines[at.saturating_sub(NEAR)..at].iter().any(by)
    };
    // The owner himself, or what is above him.
    (lines[at].words() <= 40 && owned(at + 1) || owned(at)) && signed()
}

/// Whether a line above all paragraphs is what a picture shows: behind a blank line stands whose that is, right above the first of them.
pub(super) fn is_parted_from_owner(lines: &[Block], at: usize) -> bool {
    const AGENCIES: &[&str] = &["getty", "istock", "shutterstock", "afp", "dpa", "reuters"];
    const HOUSES: &[&str] = &[
        "NEWS",
        "PRESS",
        "SYNDICATE",
        "PHOTO",
        "ARCHIVE",
        "AGENCY",
        "IMAGES",
    ];
    let [shown, owner, text, ..] = &lines[at..] else {
        return false;
    };
    let house = || {
        let mut said = owner.text.split(' ');
        owner.words() <= 4 && is_shouted(owner) && said.any(|word| HOUSES.contains(&word))
    };
    let owned = || {
        AGENCIES.contains(&owner.folded())
            || house()
            || credit(owner).is_some_and(|credit| credit.start < 4)
    };
    owner.parted
        && !text.parted
        && text.is_prose()
        && ends_sentence(&shown.text)
        && shown.words() <= 40
        && !lines[at.saturating_sub(NEAR)..at]
            .iter()
            .any(Block::is_prose)
        && owned()
}

/// Whether a line is what a picture shows, below the name of its file and whose it is.
fn is_under_file(lines: &[Block], at: usize) -> bool {
    at > 1
        && opens_with_file(&lines[at - 2].text)
        && lines[at - 2].words() == 1
        && credit(&lines[at - 1]).is_some()
        && lines[at].words() <= 40
}

/// Whether a line is what a picture shows, behind the button that opens it: “Open this photo in gallery:”.
fn opens_gallery(lines: &[Block], at: usize) -> bool {
    const BUTTONS: &[&str] = &[
        "open this photo in gallery",
        "open image in gallery",
        "view image in fullscreen",
    ];
    let opens = |block: &Block| {
        BUTTONS
            .iter()
            .any(|button| block.folded().starts_with(button))
    };
    let alone = |block: &Block| opens(block) && block.words() <= 5;
    // What is shown, whose it is, and “Show Caption”, which opens both.
    let shows = |at: usize| {
        let next = lines.get(at).map_or("", Block::folded);
        [
            "show caption",
            "hide caption",
            "toggle caption",
            "show more",
        ]
        .contains(&next)
    };
    let shown = (shows(at + 1) || shows(at + 2)) && lines[at].words() <= 45;
    opens(&lines[at]) || at > 0 && alone(&lines[at - 1]) && !lines[at].parted || shown
}

/// Whether a line is the first of two or three that a blank line parts from all others and that end in whose a picture is.
pub(super) fn is_above_credit(lines: &[Block], at: usize) -> bool {
    let group = lines[at + 1..].iter().take_while(|block| !block.parted);
    let last = group.take(3).enumerate().last();
    lines[at].parted
        && lines[at].words() <= 30
        && last.is_some_and(|(more, block)| {
            more < 2 && credit(block).is_some_and(|credit| credit.start < 4)
        })
}

/// Whether a sentence is what a picture shows, told to those who do not see it: its caption, with whose it is, stands right below.
pub(super) fn is_above_caption(lines: &[Block], at: usize) -> bool {
    let mut below = lines[at + 1..].iter().take_while(|block| !block.parted);
    lines[at].text.ends_with('.')
        && lines[at].words() <= 30
        && below.by_ref().take(2).any(|block| credit(block).is_some())
}

/// Whether a line is all in capitals.
pub(super) fn is_shouted(block: &Block) -> bool {
    !block.text.contains(char::is_lowercase) && block.text.contains(char::is_uppercase)
}

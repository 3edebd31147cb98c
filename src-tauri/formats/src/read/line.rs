//! What a single line or paragraph is, by its words.
use stet_core::{Folded, lexicon};

use super::{
    block::{squeeze, words},
    names,
    vocabulary::{CHROME_HEADINGS, LABELS, ROLES, Signs, signs, starts_word},
};

/// A text made comparable: folded, its white space single.
pub(super) fn fold(text: &str) -> String {
    Folded::new(&squeeze(text)).text().trim().to_owned()
}

/// Any word of a list, of whatever language.
fn any(
    list: impl Fn(&'static lexicon::Lexicon) -> &'static [&'static str],
    is: impl Fn(&str) -> bool,
) -> bool {
    lexicon::ALL
        .iter()
        .any(|lexicon| list(lexicon).iter().any(|word| is(word)))
}

/// Whether a folded line is a label: “opinion”.
pub(super) fn is_label(folded: &str) -> bool {
    LABELS.contains(folded.trim_matches(['[', ']', '(', ')', ':', '|', ' ', '*']))
}

/// Parts a headline from the label before it; both as byte ranges of the headline.
pub(super) fn split_label(
    headline: &str,
) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let (at, separator) = [": ", " | ", " – ", " — ", " - ", "｜", "：", "] ", ") "]
        .into_iter()
        .filter_map(|separator| Some((headline.find(separator)?, separator)))
        .min()?;
    let label = headline[..at].trim_start_matches(['[', '(']);
    let start = at - label.len();
    let rest = at + separator.len();
    let rest = rest + headline[rest..].len() - headline[rest..].trim_start().len();
    (is_label(&fold(label)) && rest < headline.len()).then_some((start..at, rest..headline.len()))
}

/// Whether a folded line heads something that is not the piece: “related articles”, “comments (12)”.
pub(super) fn is_chrome_heading(folded: &str) -> bool {
    let bare = folded.split(" (").next().unwrap_or(folded);
    let bare = bare.trim_matches(|c: char| c.is_ascii_digit() || " :>.-|*#+!".contains(c));
    CHROME_HEADINGS.contains(bare)
}

/// Whether a line is not the piece wherever it stands: “read more: …”, “photo: …”, “5 min read”.
pub(super) fn is_chrome(folded: &str) -> bool {
    let words = words(folded);
    let opens = |opener: &str| {
        folded.strip_prefix(opener).is_some_and(|rest| {
            let colon = opener.ends_with(':') || rest.trim_start().starts_with(':');
            words <= if colon { 30 } else { 12 } && (colon || !starts_word(rest))
        })
    };
    let duration =
        words <= 5 && folded.contains(" min") && folded.contains(|c: char| c.is_ascii_digit());
    is_chrome_heading(folded) || duration || any(|lexicon| lexicon.chrome_openers, opens)
}

/// Whether a line tells the way to the page: “Home > Opinion”.
pub(super) fn is_trail(text: &str) -> bool {
    words(text) <= 12
        && [" > ", " › ", " » ", " / ", " → "]
            .iter()
            .any(|mark| text.contains(mark))
}

/// Whether a line is about readers' comments or advertising.
pub(super) fn is_notice(folded: &str) -> bool {
    told(folded, 90).notice
}

/// Whether a paragraph says whose views these are and are not.
pub(super) fn is_disclaimer(folded: &str) -> bool {
    let told = told(folded, 90);
    told.disclaimer && !told.notice
}

/// Whether a paragraph declares the author's interests.
pub(super) fn is_disclosure(folded: &str) -> bool {
    let told = told(folded, 120);
    (told.disclosure || folded.starts_with("disclosure:")) && !told.notice
}

/// What the phrases of a text speak for; nothing, where it has more words than such a line has.
fn told(folded: &str, most: usize) -> Signs {
    if words(folded) > most {
        Signs::default()
    } else {
        signs(folded)
    }
}

/// Whether a line names the translator, the first publication or the licence.
pub(super) fn is_credit(folded: &str) -> bool {
    let bare = folded.trim_start_matches(['*', '(', '[', '-', ' ']);
    words(folded) <= 60
        && any(
            |lexicon| lexicon.credit_openers,
            |opener| bare.starts_with(opener),
        )
}

/// Whether any word says what somebody is: “professor”.
pub(super) fn has_role(folded: &str) -> bool {
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| ROLES.contains(word))
}

/// The words after a label such as “About the author:”, when a text starts with one.
pub(super) fn after_bio_label(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once(':')?;
    let label = fold(label);
    any(|lexicon| lexicon.bio_labels, |known| known == label).then(|| rest.trim_start())
}

/// How much speaks for a paragraph being a bio; 2 is enough where bios stand.
pub(super) fn bio_score(text: &str, authors: &[String]) -> u8 {
    let labelled = after_bio_label(text);
    let bare = labelled
        .unwrap_or(text)
        .trim_start_matches(['*', '_', '-', '–', '—', ' ', '(']);
    let words = words(bare);
    let signed = || names::byline(bare).is_some_and(|byline| byline.prefixed);
    if !(3..=150).contains(&words) || labelled.is_none() && words < 30 && signed() {
        return 0;
    }
    let folded = fold(bare);
    let named = authors
        .iter()
        .any(|author| folded.starts_with(&fold(author)) || begins_with_name(bare, author));
    let mut score = if labelled.is_some() { 2 } else { 0 } + if named && words > 4 { 1 } else { 0 };
    if any(
        |lexicon| lexicon.author_nouns,
        |noun| {
            folded
                .strip_prefix(noun)
                .is_some_and(|rest| !starts_word(rest))
        },
    ) {
        score += 2;
    }
    if let Some(subject) = names::bio_subject(bare) {
        let rest: Vec<&str> = subject.rest.split(' ').take(22).collect();
        let role = has_role(&rest.join(" ")) || has_role(&fold(subject.before));
        score += u8::from(role) * 2 + u8::from(subject.strong) + u8::from(subject.titled && role);
    } else if has_role(&folded) && (named || labelled.is_some()) {
        score += 1;
    }
    score
}

/// Whether a text begins with an author's name, or with a title and it.
fn begins_with_name(text: &str, author: &str) -> bool {
    let start: String = text.chars().take(author.chars().count() + 24).collect();
    !author.is_empty() && start.contains(author)
}

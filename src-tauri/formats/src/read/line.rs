//! What a single line or paragraph is, by its words.
mod bio;
mod disclosure;
mod foot;
mod interest;
mod label;
mod speech;
mod views;

use stet_core::Folded;

use super::{
    block::{squeeze, words},
    names,
    vocabulary::{
        BIO_LABELS, CHROME_HEADINGS, CHROME_OPENERS, CREDIT_OPENERS, OTHER_HANDS, ROLES, Signs,
        TOPICS, is_unspaced, signs, starts_word,
    },
};

pub(super) use disclosure::{declares, heads_disclosure, is_disclosure, labels_disclosure};
pub(super) use foot::{introduces_author, under_piece};
pub(super) use interest::{holds_office, tells_interest};
pub(super) use label::{is_label, label_range, opens_with_label, split_label};
pub(super) use speech::reports;
pub(super) use views::{answers_for_pieces, disclaims, speaks_for_self, speaks_of_views};

/// A text made comparable: folded, its white space single.
pub(super) fn fold(text: &str) -> String {
    // Plain English needs no tables.
    if text.is_ascii() && !text.contains('`') {
        let mut folded = squeeze(text);
        folded.make_ascii_lowercase();
        return folded;
    }
    Folded::new(&squeeze(text)).text().trim().to_owned()
}

/// Whether a folded line heads something that is not the piece: “related articles”, “comments (12)”.
pub(super) fn is_chrome_heading(folded: &str) -> bool {
    let bare = folded.split(" (").next().unwrap_or(folded);
    let bare = bare.trim_matches(|c: char| c.is_ascii_digit() || " :>.-|*#+!՝…".contains(c));
    // “New Harbour Favorites”
    let favorites = || words(bare) <= 4 && bare.ends_with(" favorites");
    CHROME_HEADINGS.contains(bare) || favorites()
}

/// Whether a line is not the piece wherever it stands: “read more: …”, “photo: …”, “5 min read”.
pub(super) fn is_chrome(folded: &str) -> bool {
    is_chrome_heading(folded) || is_duration(folded) || opens_chrome(folded)
}

/// Whether a line begins in capitals with what leads to another piece: “READ ALSO The harbour is ours”.
pub(super) fn shouts_chrome(text: &str, folded: &str) -> bool {
    let shouted = |end: usize| {
        let opener: String = text.chars().take(folded[..end].chars().count()).collect();
        end > 5 && opener.contains(' ') && !opener.contains(char::is_lowercase)
    };
    words(folded) <= 40 && CHROME_OPENERS.of(folded).into_iter().any(shouted)
}

fn opens_chrome(folded: &str) -> bool {
    let words = words(folded);
    CHROME_OPENERS.of(folded).into_iter().any(|end| {
        let rest = &folded[end..];
        let colon = folded[..end].ends_with(':') || rest.trim_start().starts_with([':', '|']);
        words <= if colon { 30 } else { 12 } && (colon || !starts_word(rest))
    })
}

/// Whether a line tells how long reading or listening takes: “5 min read”, “Lesezeit: 4 Minuten”.
pub(super) fn is_duration(folded: &str) -> bool {
    const UNITS: &[&str] = &[
        "min",
        "мин",
        "хв",
        "dk",
        "dəq",
        "րոպե",
        "წუთ",
        "دقيق",
        "دقائق",
        "分",
        "λεπτ",
    ];
    let unit = |word: &str| UNITS.iter().any(|unit| word.starts_with(unit));
    let letters = folded.split(|c: char| !c.is_alphabetic());
    words(folded) <= 7
        && folded.contains(|c: char| c.is_ascii_digit())
        && !folded.ends_with('.')
        && letters.filter(|word| !word.is_empty()).any(unit)
        && letters_beside_units(folded)
}

/// Whether a line has few words beside its figures, so that “In 5 minutes she had won” is no duration.
fn letters_beside_units(folded: &str) -> bool {
    let figures = folded
        .split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
        .count();
    words(folded) <= figures + 4
}

/// Whether a line tells the way to the page: “Home > Opinion”.
pub(super) fn is_trail(text: &str) -> bool {
    words(text) <= 12
        && [" > ", " › ", " » ", " / ", " → "]
            .iter()
            .any(|mark| text.contains(mark))
}

/// Whether a folded line is the name of a section or a subject: “middle east”.
pub(super) fn is_topic(folded: &str) -> bool {
    TOPICS.contains(folded)
}

/// Whether a paragraph that a page calls a disclosure is one of its author, not of what the page earns.
pub(super) fn may_disclose(folded: &str) -> bool {
    (4..=120).contains(&words(folded)) && !signs(folded).notice
}

/// Whether a line is about readers' comments or advertising.
pub(super) fn is_notice(folded: &str) -> bool {
    told(folded, 90).notice
}

/// Whether a paragraph says whose views these are and are not.
pub(super) fn is_disclaimer(folded: &str) -> bool {
    views::is_disclaimer(folded) && (views::is_of_writer(folded) || !signs(folded).notice)
}

/// Whether a paragraph says whose views readers' comments are.
pub(super) fn is_rule_for_comments(folded: &str) -> bool {
    views::is_disclaimer(folded) && !views::is_of_writer(folded) && signs(folded).notice
}

/// The sentences of a text, parted at a semicolon where what is behind it says whose views these are.
pub(super) fn clauses(text: &str) -> impl Iterator<Item = &str> {
    names::sentences(text).flat_map(|sentence| {
        let parted = sentence
            .rsplit_once("; ")
            .or_else(|| sentence.rsplit_once('；'))
            .filter(|(_, views)| disclaims(&fold(views)));
        let (first, second) =
            parted.map_or((sentence, None), |(first, views)| (first, Some(views)));
        std::iter::once(first).chain(second)
    })
}

/// What the phrases of a text speak for; nothing, where it has more words than such a line has.
fn told(folded: &str, most: usize) -> Signs {
    if words(folded) > most {
        Signs::default()
    } else {
        signs(folded)
    }
}

/// What the owner of a page says at its foot.
const RESERVED: &[&str] = &[
    "rights reserved",
    "rechte vorbehalten",
    "droits réservés",
    "derechos reservados",
    "diritti riservati",
    "direitos reservados",
    "rechten voorbehouden",
    "prawa zastrzeżone",
    "права защищены",
    "права захищен",
    "hakları saklıdır",
    "hüquqlar qorunur",
    "الحقوق محفوظة",
    "版权所有",
    "版權所有",
];

/// Whether a line names the translator, the first publication or the licence.
pub(super) fn is_credit(folded: &str) -> bool {
    let bare = folded.trim_start_matches(['*', '(', '[', '-', ' ', '_', '【']);
    let nota_bene = || bare.strip_prefix("nb")?.trim_start().strip_prefix(':');
    let bare = after_note_label(bare)
        .or_else(nota_bene)
        .unwrap_or(bare)
        .trim_start();
    let count = words(folded);
    let first = names::sentences(bare).next().map_or(count, words);
    count <= 60
        && !RESERVED.iter().any(|rights| folded.contains(rights))
        && CREDIT_OPENERS.of(bare).into_iter().any(|end| {
            let (opener, rest) = bare.split_at(end);
            // “It” is what a piece speaks of, where the sentence goes on; so is “译者” without a mark.
            let of_story = opener.starts_with("it ") && first > 14
                || opener.chars().count() <= 2
                    && opener.chars().all(is_unspaced)
                    && rest.starts_with(is_unspaced)
                    && bare.chars().count() > 14;
            // A long sentence may begin with “Translated by”; a credit names somebody and ends.
            let short = first <= 25 || opener.split(' ').count() > 3 || opener.starts_with("this ");
            let fits = short
                && (first <= 12
                    || !OTHER_HANDS.of(bare).contains(&end)
                    || rest.trim_start().starts_with(':'));
            fits && !of_story
                && (!starts_word(rest) || opener.ends_with(|c: char| !c.is_alphabetic()))
        })
}

/// Whether any word says what somebody is: “professor”.
pub(super) fn has_role(folded: &str) -> bool {
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| {
            ROLES.contains(word) || studies(word) || is_turkic_role(word) || is_georgian_role(word)
        })
}

/// Whether a text without spaces ends in what somebody is: “本报评论员”.
fn has_role_at_end(folded: &str) -> bool {
    folded
        .chars()
        .all(|c| is_unspaced(c) || !c.is_alphanumeric())
        && ROLES
            .iter()
            .any(|role| !role.is_ascii() && folded.ends_with(role))
}

/// Whether a folded sentence ends in what somebody is, with “is” at the end of that word.
pub(super) fn ends_in_role(folded: &str) -> bool {
    let last = folded.split_whitespace().next_back().unwrap_or_default();
    let last = last.trim_end_matches(|c: char| !c.is_alphanumeric());
    is_turkic_role(last) || is_georgian_role(last)
}

/// Whether a word is what scholars of a field are called: “ornithologist”, “Theologin”, “geóloga”.
fn studies(word: &str) -> bool {
    ["ologist", "ologe", "ologin", "ologo", "ologa"]
        .iter()
        .any(|end| word.len() > end.len() + 2 && word.ends_with(end))
}

/// Whether a Georgian word says what somebody is, with “is” at its end: “ეკონომისტია”.
fn is_georgian_role(word: &str) -> bool {
    word.strip_suffix('ა')
        .is_some_and(|role| ROLES.contains(role))
}

/// “Is” at the end of Turkish and Azerbaijani words.
const TURKIC_IS: &[&str] = &["dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür"];

/// Whether a Turkish or Azerbaijani word says what somebody is, with “is” at its end: “araştırmacıdır”.
fn is_turkic_role(word: &str) -> bool {
    let Some(stem) = TURKIC_IS.iter().find_map(|is| word.strip_suffix(is)) else {
        return false;
    };
    let ends = stem.char_indices().rev().map(|(at, _)| at).take(4);
    stem.chars().count() > 3
        && std::iter::once(stem.len())
            .chain(ends)
            .any(|end| ROLES.contains(&stem[..end]))
}

/// The words after a label such as “About the author:”, when a text starts with one.
pub(super) fn after_bio_label(text: &str) -> Option<&str> {
    let marked = text
        .split_once([':', '：', '|', '｜'])
        .filter(|(label, _)| {
            BIO_LABELS.contains(fold(label).trim_matches(['*', '(', '[', ' ', '_', '【']))
        });
    let rest = marked.map(|(_, rest)| rest.trim_start());
    rest.or_else(|| behind_bio_label(text))
}

/// The words behind a label of several words that nothing parts from them: “About the author Ida Lund is …”.
pub(super) fn behind_bio_label(text: &str) -> Option<&str> {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    let ends: Vec<usize> = spaces.skip(1).take(4).collect();
    ends.into_iter().rev().find_map(|end| {
        let rest = text[end..].trim_start();
        let parted = rest.starts_with(char::is_uppercase);
        (parted && BIO_LABELS.contains(fold(&text[..end]).as_str())).then_some(rest)
    })
}

/// What an editor's own words to the reader are headed by: who wrote the piece, what was put right, or anything else.
const NOTES: &[&str] = &[
    "editor's note",
    "editors' note",
    "editors note",
    "note from the editor",
    "note from the editors",
    "a note from the editor",
    "a note from the editors",
    "anmerkung der redaktion",
    "note de la rédaction",
    "note de l'éditeur",
    "nota del editor",
    "nota de la redacción",
    "nota della redazione",
    "nota do editor",
    "nota da redação",
    "от редакции",
    "від редакції",
    "editörün notu",
];

/// The words after “Editor’s note:”.
pub(super) fn after_note_label(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once([':', '：'])?;
    let label = fold(label);
    let label = label.trim_matches(['*', '(', '[', ' ', '_']);
    // “A note from Ida:”
    let from = label.starts_with("a note from ") && words(label) <= 6;
    (from || NOTES.contains(&label)).then(|| rest.trim_start())
}

/// Whether a folded paragraph opens as an editor's note does, with a colon behind that or without.
pub(super) fn opens_with_note(folded: &str) -> bool {
    NOTES.iter().any(|note| folded.starts_with(note))
}

/// Whether a line is the name of a person, or several, and nothing else.
pub(super) fn is_name(text: &str) -> bool {
    let text = text.trim();
    names::byline(text)
        .is_some_and(|byline| byline.known && byline.start == 0 && byline.len == text.len())
        && !has_role(&fold(text))
}

/// Whether a folded line heads a bio: “about the author”.
pub(super) fn heads_bio(folded: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    // “作者简介” is one word, and no heading of anything else.
    let han = bare.chars().count() > 3 && bare.chars().all(is_unspaced);
    (bare.contains(' ') || han) && BIO_LABELS.contains(bare)
}

/// Whether a sentence speaks of the piece that it stands under: “This is an opinion piece.”
pub(super) fn is_of_piece(sentence: &str) -> bool {
    let first = fold(sentence.split(' ').next().unwrap_or_default());
    words(sentence) <= 10 && names::is_pointer(&first) && !names::starts_with_person(sentence)
}

/// Who is introduced by what a text says of somebody as bios do, in the present: “Ida Lund is a pilot.”
pub(super) fn introduces(text: &str) -> Option<String> {
    bio::introduces(text)
}

/// Whether a text is a role and nothing else: “Writer and scholar of the sea.”
pub(super) fn is_bare_role(text: &str) -> bool {
    bio::is_bare_role(text)
}

/// Whether a folded text begins with a verb and what somebody is, whose name stands above it: “È professore di …”.
pub(super) fn says_what(folded: &str) -> bool {
    const IS: &[&str] = &["è ", "é ", "es ", "ist ", "est ", "is ", "jest ", "je "];
    let rest = IS.iter().find_map(|is| folded.strip_prefix(is));
    rest.is_some_and(|rest| {
        let early: Vec<&str> = rest.split(' ').take(4).collect();
        has_role(&early.join(" "))
    })
}

/// Whether a folded text begins with what somebody is: “Economist, teaches …”.
pub(super) fn opens_with_role(folded: &str) -> bool {
    bio::opens_with_role(folded)
}

/// Whether a folded sentence says for whom the author speaks here, before it says anything else: “The author writes in a personal
/// capacity.”
pub(super) fn is_stance(folded: &str) -> bool {
    let noun = bio::author_noun(folded).unwrap_or(0);
    views::for_self(folded)
        .is_some_and(|at| at >= noun && words(folded) <= 30 && !has_role(&folded[noun..at]))
}

/// Whether a folded sentence about “the author” tells of a tie, and of no office as bios do.
pub(super) fn ties_author(folded: &str) -> bool {
    bio::opens_with_author(folded) && is_tie(folded)
}

/// Whether a folded sentence about the author tells of a tie, and of no office as bios do.
pub(super) fn is_tie(folded: &str) -> bool {
    interest::is_of_author(folded, true)
}

/// Whether a paragraph that introduces somebody goes on as a story does, and not as a bio about whom it introduced, or tells an age.
pub(super) fn tells_story(text: &str) -> bool {
    const PRONOUNS: &[&str] = &[
        "he ",
        "she ",
        "they ",
        "his ",
        "her ",
        "their ",
        "er ",
        "sie ",
        "il ",
        "elle ",
        "ils ",
        "él ",
        "ella ",
        "su ",
        "son ",
        "sa ",
        "ha ",
        "è ",
        "es ",
        "é ",
        "ele ",
        "ela ",
        "он ",
        "она ",
        "він ",
        "вона ",
        "follow ",
        "email ",
        "read ",
        "contact ",
        "reach ",
        "twitter",
        "find ",
    ];
    let mut sentences = names::sentences(text);
    let first = sentences.next().unwrap_or_default();
    let aged = first
        .split([' ', ','])
        .take(7)
        .any(|word| word.len() == 2 && word.bytes().all(|b| b.is_ascii_digit()));
    let name = first.split(' ').next().unwrap_or_default();
    let goes_on = |sentence: &str| {
        let folded = fold(sentence);
        PRONOUNS.iter().any(|pronoun| folded.starts_with(pronoun))
            || sentence.starts_with(name)
            || has_role(&folded)
            || words(sentence) <= 5
    };
    let latin = first.is_ascii();
    aged || latin && !sentences.all(goes_on)
}

/// Whether a line says where what stands above it is from: “Source: …”.
pub(super) fn is_source(text: &str) -> bool {
    bio::is_source(text)
}

/// How much speaks for a paragraph being a bio; 2 is enough where bios stand.
pub(super) fn bio_score(text: &str, authors: &[String]) -> u8 {
    bio::score(text, authors)
}

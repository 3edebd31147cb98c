//! What a single line or paragraph is, by its words.
mod author;
mod bio;
mod capacity;
mod chrome;
mod credit;
mod disclosure;
mod employer;
mod foot;
mod interest;
mod introduced;
mod label;
mod owner;
mod part;
mod place;
mod quoted;
mod role;
mod signed;
mod signs;
mod speech;
mod story;
mod views;

use stet_core::Folded;

use super::{
    block::{squeeze, words},
    names,
    vocabulary::{BIO_LABELS, TOPICS, is_unspaced},
};

pub(super) use author::{
    begins_with_author, goes_on, introduces_author, names_house, opens_with_author,
    says_what_author_is,
};
pub(super) use bio::{is_bare_role, is_source, reaches_author};
pub(super) use capacity::{is_stance, speaks_for_self};
pub(super) use chrome::{
    is_chrome, is_chrome_heading, is_clock, is_duration, is_trail, shouts_chrome,
};
pub(super) use credit::{is_credit, is_licensed, is_told_credit};
pub(super) use disclosure::{
    declares, heads_disclosure, is_disclosure, labels_disclosure, opens_with_office,
};
pub(super) use foot::{goes_on_from_name, pays_for_research, respectively, under_piece};
pub(super) use interest::{holds_office, is_tie, sits_on_board, tells_interest, ties_author};
pub(super) use introduced::introduces;
pub(super) use label::{
    behind_label, behind_shouted_label, house_before_story, is_label, label_before_dash,
    label_range, opens_story, opens_with_label, split_label,
};
pub(super) use owner::{is_owner, is_picture_by};
pub(super) use place::opens_with_place;
pub(super) use role::{
    closes_with_role, ends_in_role, has_role, has_role_of_author, opens_with_role, opens_with_roles,
};
pub(super) use signed::heads_words;
pub(super) use signs::{Signs, signs};
pub(super) use speech::reports;
pub(super) use story::{tells_i, tells_story};
pub(super) use views::{
    answers_for_pieces, as_of_author, disclaims, is_of_readers, speaks_of_views, tells_of_rubric,
    thanks,
};

/// A text made comparable: folded, its white space single.
pub(super) fn fold(text: &str) -> String {
    // Plain English needs no tables.
    if text.is_ascii() && !text.contains('`') {
        if is_squeezed(text) {
            return text.to_ascii_lowercase();
        }
        let mut folded = squeeze(text);
        folded.make_ascii_lowercase();
        return folded;
    }
    Folded::new(&squeeze(text)).text().trim().to_owned()
}

/// Whether an ASCII text has no white space but single spaces between words.
fn is_squeezed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let odd = |byte: u8| matches!(byte, b'\t'..=b'\r');
    // All of it at once is faster than up to the first.
    let parts = bytes.iter().zip(bytes.iter().skip(1));
    let loose = parts.fold(false, |loose, (&before, &byte)| {
        loose | odd(byte) | (before == b' ') & (byte == b' ')
    });
    !loose && !bytes.first().is_some_and(|&byte| byte == b' ' || odd(byte)) && !text.ends_with(' ')
}

/// Whether a folded line is the name of a section or a subject: “middle east”.
pub(super) fn is_topic(folded: &str) -> bool {
    // “Economics & Finance”
    let mut parts = folded.split(" & ");
    parts.all(|part| TOPICS.contains(part))
}

/// Whether a paragraph that a page calls a disclosure is one of its author, not of what the page earns.
pub(super) fn may_disclose(folded: &str) -> bool {
    (4..=120).contains(&words(folded)) && !signs(folded).notice
}

/// What pages speak of where they ask to be allowed something.
const CONSENT: &[&str] = &[
    "consent",
    "partners",
    "partenaires",
    "votre accord",
    "partner",
    "zustimmung",
    "einwilligung",
    "stimmen sie",
    "akzeptieren",
    "consentimiento",
    "socios",
    "consentimento",
    "parceiros",
    "consenso",
    "akkoord",
    "privacy policy",
    "datenschutz",
    "this website uses",
    "this site uses",
    "diese website",
    "diese seite benutzt",
    "ce site utilise",
    "este sitio",
];

/// The most words with which they do.
const LONGEST_CONSENT: usize = 200;

/// What has more words is a paragraph; a sentence may be one with fewer.
const LONGEST_LINE: usize = 20;
const LONGEST_SAID: usize = 8;

/// Whether a line is about readers' comments or advertising. A paragraph that only has one word of such is none: “The European
/// Commission …”.
pub(super) fn is_notice(folded: &str) -> bool {
    // By what right a site prints what others wrote.
    if folded.starts_with("this site contains copyrighted material") {
        return true;
    }
    // What pages ask of all who come.
    let consents =
        || CONSENT.iter().any(|word| folded.contains(word)) && words(folded) <= LONGEST_CONSENT;
    let says = |words: &str| folded.contains(words);
    if says("cookie") && !says(" i ") && !says(" my ") && consents() {
        return true;
    }
    let told = told(folded, 90);
    let count = words(folded);
    let line = count <= LONGEST_SAID || count <= LONGEST_LINE && !folded.ends_with(['.', '!', '?']);
    told.surely_notice || told.notice && line
}

/// Whether a paragraph says whose views these are and are not.
pub(super) fn is_disclaimer(folded: &str) -> bool {
    // “The opinions are the authors' own. Would you like to comment? …”
    let beside = || clauses(folded).any(|said| views::is_sure(said) && !signs(said).notice);
    views::is_disclaimer(folded)
        && (views::is_of_writer(folded) || !signs(folded).notice || beside())
}

/// Whether a paragraph says whose views readers' comments are.
pub(super) fn is_rule_for_comments(folded: &str) -> bool {
    let denied = || words(folded) <= 60 && clauses(folded).any(views::denies_for_readers);
    views::is_disclaimer(folded) && !views::is_of_writer(folded) && signs(folded).notice || denied()
}

/// The sentences of a text, parted at a semicolon where what is behind it says whose views these are.
pub(super) fn clauses(text: &str) -> impl Iterator<Item = &str> {
    names::sentences(text).flat_map(notes).flat_map(|sentence| {
        let parted = sentence
            .rsplit_once("; ")
            .or_else(|| sentence.rsplit_once('；'))
            .filter(|(_, views)| disclaims(&fold(views)));
        let (first, second) =
            parted.map_or((sentence, None), |(first, views)| (first, Some(views)));
        std::iter::once(first).chain(second)
    })
}

/// The notes of a text, each of which a mark opens: “※ … ※ …”.
fn notes(text: &str) -> impl Iterator<Item = &str> {
    let starts = text
        .match_indices('※')
        .map(|(at, _)| at)
        .filter(|at| *at > 0);
    let mut ends: Vec<usize> = starts.collect();
    ends.push(text.len());
    let mut from = 0;
    ends.into_iter().map(move |end| {
        let note = text[from..end].trim();
        from = end;
        note
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
    "ndlr",
    "anm. d. red.",
];

/// The words after “Editor’s note:”.
pub(super) fn after_note_label(text: &str) -> Option<&str> {
    // “Red. – Der Autor leitete …”
    if let Some(rest) = ["Red. – ", "Red. - "]
        .iter()
        .find_map(|desk| text.strip_prefix(desk))
    {
        return Some(rest.trim_start());
    }
    let (label, rest) = text.split_once([':', '：'])?;
    if label.len() > LONGEST_NOTE {
        return None;
    }
    let label = fold(label);
    let label = label.trim_matches(['*', '(', '[', ' ', '_']);
    // “A note from Ida:”
    let from = label.starts_with("a note from ") && words(label) <= 6;
    // “Opinion editor's note:”
    let ours = |note: &&str| label.ends_with(*note) && words(label) <= words(note) + 2;
    (from || NOTES.iter().any(ours)).then(|| rest.trim_start())
}

/// No label of a note has more bytes.
const LONGEST_NOTE: usize = 120;

/// Whether a folded paragraph opens as an editor's note does, with a colon behind that or without.
pub(super) fn opens_with_note(folded: &str) -> bool {
    NOTES.iter().any(|note| folded.starts_with(note))
}

/// Whether a line is the name of a person, or several, and nothing else.
pub(super) fn is_name(text: &str) -> bool {
    let text = text.trim();
    // “Ida Lund, born in 1979, binds books in Norvik” is more than a name.
    let bare = |byline: &names::Byline| words(text) <= byline.names.len() * 5 + 2;
    names::byline(text).is_some_and(|byline| {
        byline.known && byline.start == 0 && byline.len == text.len() && bare(&byline)
    }) && !has_role(&fold(text))
}

/// Whether a line is somebody's name, or looks like one that no list knows.
pub(super) fn is_like_name(text: &str) -> bool {
    let text = text.trim();
    is_name(text) || is_shaped_like_name(text)
}

/// Whether a line looks like the name of somebody whom no list knows.
pub(super) fn is_shaped_like_name(text: &str) -> bool {
    (2..=3).contains(&words(text)) && names::name(text).is_some() && split_label(text).is_none()
}

/// Whether a folded line heads a bio: “about the author”.
pub(super) fn heads_bio(folded: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    // “作者简介” is one word, and no heading of anything else.
    let han = bare.chars().count() > 3 && bare.chars().all(is_unspaced);
    (bare.contains(' ') || han) && BIO_LABELS.contains(bare)
}

/// Whom a folded line asks after: “Ida Lund kimdir?”, “Wer ist Ida Lund?”
pub(super) fn asked_after(folded: &str) -> Option<&str> {
    const WHO: &[&str] = &[
        "who is ",
        "wer ist ",
        "qui est ",
        "quién es ",
        "quem é ",
        "chi è ",
        "wie is ",
        "kim jest ",
        "кто такой ",
        "кто такая ",
        "хто такий ",
        "хто така ",
    ];
    let asked = folded.strip_suffix('?')?.trim_end();
    let who = |who: &&str| asked.strip_prefix(*who);
    WHO.iter()
        .find_map(who)
        .or_else(|| asked.strip_suffix(" kimdir"))
}

/// Whether a sentence speaks of the piece that it stands under: “This is an opinion piece.”
pub(super) fn is_of_piece(sentence: &str) -> bool {
    let first = fold(sentence.split(' ').next().unwrap_or_default());
    let person = [
        "he", "she", "they", "her", "his", "their", "er", "sie", "ihr", "ihre", "sein", "seine",
        "il", "elle", "son", "sa", "él", "ella", "su",
    ]
    .contains(&first.as_str());
    words(sentence) <= 10
        && !person
        && names::is_pointer(&first)
        && !names::starts_with_person(sentence)
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

/// Whether a folded text begins with whoever writes: “I spent fourteen years …”.
pub(super) fn says_i(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const I: &[&str] = &[
        "i ", "i'm ", "i've ", "my ", "ich ", "mein", "je ", "j'", "soy ", "escribo ", "sono ", "scrivo ", "sou ", "eu ", "я ",
    ];
    I.iter().any(|i| folded.starts_with(i))
}

/// How much speaks for a paragraph being a bio; 2 is enough where bios stand.
pub(super) fn bio_score(text: &str, authors: &[String]) -> u8 {
    bio_score_of(text, None, authors)
}

/// The same, where the text has been folded.
pub(super) fn bio_score_of(text: &str, folded: Option<&str>, authors: &[String]) -> u8 {
    // “【衡新网】” before the first of many words says from where they are told.
    let told_from = || text.starts_with('【') && !text.ends_with('】') && words(text) > 40;
    if told_from() {
        0
    } else {
        bio::score(text, folded, authors)
    }
}

//! Paragraphs that say who the author is.
use std::borrow::Cow;

use super::super::{
    afterword::tells_of_help,
    block::{ends_sentence, words},
    names::{self, Subject},
    vocabulary::{NARRATIVE, ROLES, VERBS, is_unspaced},
};
use super::{
    after_bio_label, after_note_label,
    author::opens_with_author,
    chrome::is_clock,
    disclaims, fold, has_role,
    introduced::{behind_guest, behind_writing, told_at_end},
    place::opens_with_place,
    role::{TURKIC_IS, opens_with_role, words_of},
    signed::{heads_words, is_byline, is_dated_name},
    speech::{quotes, reports},
};

/// What is said of hardly anybody but an author.
const PHRASES: &[&str] = &[
    "writes about",
    "writes on",
    "writes for",
    "writes a ",
    "writes the ",
    "write about",
    "write for",
    "teaches at",
    "teaches in",
    "serves as",
    "serves on",
    "studies at",
    "blogs at",
    "contributes to",
    "is based in",
    "has written",
    "schreibt über",
    "schreibt für",
    "schreibt regelmäßig",
    "schreibt als",
    "lehrt an",
    "lehrt in",
    "forscht an",
    "forscht zu",
    "leitet das",
    "leitet die",
    "leitet den",
    "écrit sur",
    "écrit pour",
    "enseigne à",
    "enseigne l",
    "dirige l",
    "escribe sobre",
    "escribe en",
    "enseña en",
    "dirige el",
    "dirige la",
    "scrive di",
    "scrive per",
    "insegna a",
    "insegna all",
    "escreve sobre",
    "ensina na",
    "doceert aan",
    "schrijft over",
    "wykłada na",
    "pisze o",
    "преподает в",
    "преподаёт в",
    "пишет о",
    "викладає в",
    "пише про",
    "undervisar i",
    "skriver om",
    "dėsto",
    "rašo apie",
    "διδάσκει",
    "γράφει για",
];

/// How much speaks for a paragraph being a bio, be it folded already; 2 is enough where bios stand.
pub(super) fn score(text: &str, whole: Option<&str>, authors: &[String]) -> u8 {
    let labelled = after_bio_label(text).or_else(|| behind_writing(text));
    let bare = labelled
        .or_else(|| after_note_label(text))
        .unwrap_or(text)
        .trim_start_matches("(*)")
        .trim_start_matches([
            '*', '_', '-', '–', '—', ' ', '(', '（', '[', '•', '†', '※', '【', '¶', '■', '▪', '●',
            '◆',
        ])
        .trim_end_matches([']', '】']);
    if text.starts_with('[') && ends_in_role(text) {
        return 2;
    }
    let bare = behind_guest(bare);
    // “This is the opinion of Tom Harrow, and it is mine too.”, where somebody else signs
    let own = |author: &String| bare.contains(author.as_str());
    if text.starts_with("This is the opinion of ")
        && !authors.is_empty()
        && !authors.iter().any(own)
    {
        return 0;
    }
    let count = words(bare);
    if heads_words(bare, authors) || count < 12 && names::is_other_hand(bare) {
        return 0;
    }
    let unspaced = !bare.is_ascii() && bare.chars().any(is_unspaced);
    let folded = whole
        .filter(|_| bare.len() == text.len())
        .map_or_else(|| Cow::Owned(fold(bare)), Cow::Borrowed);
    if lists_board(&folded) {
        return 2;
    }
    if !authors.is_empty() && tells_of_help(&folded) {
        return 0;
    }
    if reaches_author(&folded) {
        return 0;
    }
    let least = if opens_with_author(&folded) { 2 } else { 3 };
    if !(least..=150).contains(&count) && !unspaced {
        return 0;
    }
    let score = told(text, bare, &folded, (labelled.is_some(), count), authors);
    // “Opinion Journal: Ida Lund on the last boat 3:41”, the title of a film
    let film = || text.rsplit(' ').next().is_some_and(is_clock);
    let of_story =
        || names::sentences(&folded).next().is_some_and(disclaims) || opens_with_place(text);
    if score > 0 && (film() || of_story()) {
        return 0;
    }
    // A line that only names somebody says nothing of them; most lines need not be asked.
    // A list of all who sign says what each of them is.
    let listed = text.matches([';', '；']).count() > 1;
    if score > 0 && count < 30 && !listed && (is_byline(text) || is_dated_name(text, authors)) {
        return 0;
    }
    score
}

/// Whether a folded text says how an author is reached, and nothing of who that is: “Reach the columnist at ilund@coast.example”.
pub(in super::super) fn reaches_author(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const REACH: &[&str] = &[
        "reach the columnist ", "reach the author ", "reach the reporter ", "reach the writer ", "contact the columnist ", "contact the author ",
        "contact the writer ", "email the columnist ", "email the author ", "email the writer ", "e-mail the author ",
    ];
    // “Ida Lund - Connect via Facebook or email.”
    let connects = || {
        let named = folded.split_once(" - connect via ");
        named.is_some_and(|(name, _)| words(name) <= 4)
    };
    words(folded) <= 20 && (connects() || REACH.iter().any(|reach| folded.starts_with(reach)))
}

/// Whether a folded text says who speaks for the paper: “Members of the Courier's editorial board are Ida Lund, publisher; …”.
fn lists_board(folded: &str) -> bool {
    let board = folded.find("editorial board");
    let opens = ["members of the ", "the members of ", "the editorial board "];
    opens.iter().any(|opens| folded.starts_with(opens))
        && board.is_some_and(|at| {
            let rest = &folded[at + "editorial board".len()..];
            [
                " are ",
                " include ",
                " consists of ",
                " is made up of ",
                " comprises ",
            ]
            .iter()
            .any(|verb| rest.starts_with(verb))
        })
}

/// How much of what a bio tells stands in a text of so many words, behind a label or not.
fn told(
    text: &str,
    bare: &str,
    folded: &str,
    (labelled, count): (bool, usize),
    authors: &[String],
) -> u8 {
    let signed = !authors.is_empty();
    let mut authors = authors.iter();
    let author = authors.find(|author| begins_with_name(bare, folded, author));
    if author.is_some_and(|author| says_what(bare, folded, author)) {
        return 2;
    }
    let named = author.is_some();
    let score = u8::from(labelled && !is_source(text)) * 2
        + u8::from(named && count > 4)
        + u8::from(opens_with_author(folded)) * 2;
    let affiliated = u8::from(bare_affiliation(bare, folded, count)) * 2;
    let Some(subject) = names::bio_subject(bare) else {
        let role_told = (named || labelled) && (has_role(folded) || has_role_within(folded));
        return score + u8::from(role_told) + affiliated.max(u8::from(ends_in_role(bare)) * 2);
    };
    // “Ida Lund, a partner at Harrow & Berg, was counsel to the board from 2002 to 2007.”
    let apposed = || {
        let behind = subject
            .before
            .split_once(", ")
            .map_or("", |(_, behind)| behind);
        words(behind) >= 2 && has_role(&fold(behind)) && !reports(&subject.rest)
    };
    if named && (is_told(&subject) || apposed()) {
        return score.max(2);
    }
    // “Tom Harrow of rural Norvik is a pilot”, in a piece that somebody else signs
    let placed = subject
        .before
        .strip_prefix(subject.name.as_str())
        .is_some_and(|place| place.starts_with(" of "));
    if placed && signed {
        return score;
    }
    if quotes(folded) {
        return score;
    }
    score + of_subject(&subject).max(affiliated)
}

/// Whether a text says of the author by name what that person is, without a verb of its own: “Ida Lund — a baker”,
/// “İda Lund fırıncıdır”.
fn says_what(text: &str, folded: &str, author: &str) -> bool {
    let untitled = fold(names::untitled(text));
    let author = fold(author);
    let Some(rest) = folded
        .strip_prefix(&author)
        .or_else(|| untitled.strip_prefix(&author))
    else {
        return false;
    };
    let short = words(text) <= 40 && !text.ends_with([',', ';', ':']);
    if ends_with_question(text) {
        return false;
    }
    let dashed = rest.trim_start().starts_with(['-', '–', '—']);
    let last = rest.split_whitespace().last().unwrap_or_default();
    let is = last.trim_end_matches(|c: char| !c.is_alphanumeric());
    let turkic =
        TURKIC_IS.iter().any(|ending| is.ends_with(ending)) && rest.starts_with([' ', ',']);
    short && (dashed || turkic) && !reports(folded)
}

/// Whether a text is what somebody is, without a name and without a verb.
pub(in super::super) fn is_bare_role(text: &str) -> bool {
    let folded = fold(text);
    // “Economist in Norvik; runs the Harbour Watch”
    let first = folded.split(';').next().unwrap_or_default();
    let mut later = words_of(first).skip(2);
    let acts = later.any(|word| VERBS.contains_key(word) && !ROLES.contains(word));
    let lower = text.starts_with(char::is_lowercase);
    let opens = opens_with_role(&folded);
    opens && !acts && !lower && (3..=25).contains(&words(text)) && !ends_with_question(text)
}

/// Whether something is said of the subject as it is now, by no one but the text itself: “Ida Lund is a fisher”.
pub(super) fn is_told(subject: &Subject<'_>) -> bool {
    !tells_story(&subject.rest) && !reports(&subject.rest)
}

/// How much the subject of a paragraph and what is said of it speak for a bio.
fn of_subject(subject: &Subject<'_>) -> u8 {
    let rest: Vec<&str> = subject.rest.split(' ').take(22).collect();
    let rest = rest.join(" ");
    if !subject.name.is_empty() && reports(&rest) {
        return 0;
    }
    let role = has_role(&rest) || has_role(&fold(subject.before));
    if single(subject) && !subject.known {
        return 0;
    }
    let story = tells_story(&rest);
    let phrase = PHRASES.iter().any(|phrase| rest.starts_with(phrase));
    // “Ida Lund retired from the harbour board in 2018 and is an adviser to …”
    let and_is = [
        " and is a",
        " and is the ",
        " und ist ",
        " et est ",
        " y es ",
    ];
    let today = and_is.iter().any(|is| rest.contains(is));
    let told = if story && !today { 1 } else { 2 };
    let score = u8::from(role || phrase && subject.known) * told
        + u8::from(subject.strong)
        + u8::from(subject.titled && (role || subject.strong));
    // “Maria is a teacher”, with one name that is no author's, begins a story as often as it ends one.
    if single(subject) { score.min(1) } else { score }
}

/// Whether the subject is one name, without a title or with that of an office: “Senator Dale”.
fn single(subject: &Subject<'_>) -> bool {
    const SCHOLARS: &[&str] = &["prof", "dr", "doc"];
    let name = &subject.name;
    let first = fold(subject.before.split(' ').next().unwrap_or_default());
    let office = has_role(&first) && !SCHOLARS.iter().any(|title| first.starts_with(title));
    !name.is_empty()
        && (!subject.titled || office)
        && !name.contains(' ')
        && name.chars().all(|c| c < '\u{250}')
}

/// Whether what is said of somebody begins as stories do.
fn tells_story(rest: &str) -> bool {
    let first = rest.split(' ').next().unwrap_or_default();
    NARRATIVE.contains(&first) || PAST.iter().any(|verb| rest.starts_with(verb))
}

/// Verbs by which history speaks of people more often than bios do.
const PAST: &[&str] = &[
    "was ",
    "were ",
    "war ",
    "waren ",
    "était ",
    "fue ",
    "era ",
    "foi ",
    "był ",
    "była ",
    "был ",
    "была ",
    "був ",
    "була ",
];

/// Whether a text starts with “Source:”, under which anything can stand.
pub(in super::super) fn is_source(text: &str) -> bool {
    const SOURCES: &[&str] = &[
        "source",
        "quelle",
        "fuente",
        "fonte",
        "bron",
        "źródło",
        "источник",
        "джерело",
        "kaynak",
        "mənbə",
        "წყარო",
        "աղբյուր",
        "المصدر",
        "来源",
        "來源",
        "出典",
        "källa",
        "šaltinis",
        "πηγή",
    ];
    // “Data: Harbour Institute; Table: Coast Visuals”
    let drawn = || {
        let (data, drawn) = text.split_once("; ").unwrap_or_default();
        let by = ["Table: ", "Chart: ", "Map: ", "Graphic: "];
        data.starts_with("Data: ") && by.iter().any(|by| drawn.starts_with(by))
    };
    let label = text.split([':', '：']).next().unwrap_or_default();
    SOURCES.contains(&fold(label).trim()) || drawn()
}

/// Whether a text is a name and a sentence that ends in what that person is, as Armenian and Turkish put it.
fn ends_in_role(text: &str) -> bool {
    let bracketed = text.starts_with('[') && text.ends_with(']');
    told_at_end(text, !bracketed).is_some()
}

/// Whether a text is a name and what that person is, without a verb: “Ida Lund, professor of law at Lund”.
fn bare_affiliation(text: &str, folded: &str, count: usize) -> bool {
    let Some(at) = text.find([
        ',', '，', '،', '、', '–', '—', '｜', '|', ':', '：', '(', '（',
    ]) else {
        return false;
    };
    let rest = text[at..].trim_start_matches(|c: char| !c.is_alphanumeric());
    let close = fold(&rest.split(' ').take(8).collect::<Vec<_>>().join(" "));
    let short = count <= 28 && (ends_sentence(text) || count >= 6) && !ends_with_question(text);
    short
        && names::person(text[..at].trim()).is_some_and(|person| person.known)
        && (has_role(&close) || has_role_within(&close))
        && !reports(folded)
}

pub(super) fn ends_with_question(text: &str) -> bool {
    text.ends_with(['?', '？', '؟', '!', '！'])
}

/// Whether a role stands in a text without spaces: “北京大学教授”.
fn has_role_within(folded: &str) -> bool {
    folded.chars().any(is_unspaced)
        && ROLES
            .iter()
            .any(|role| !role.is_ascii() && folded.contains(role))
}

/// Whether a text begins with an author's name, or with a title and it, or with a title and its last word: “Dr. Lund”.
fn begins_with_name(text: &str, folded: &str, author: &str) -> bool {
    if author.is_empty() {
        return false;
    }
    let last = author.rsplit(' ').next().unwrap_or_default();
    let surname = text
        .strip_prefix(last)
        .is_some_and(|rest| rest.starts_with([' ', ',']));
    if surname && author.contains(' ') && last.chars().count() > 3 {
        return true;
    }
    let mut words = text.split(' ');
    let titled =
        words.next().is_some_and(names::is_title) && words.next() == author.rsplit(' ').next();
    if titled && author.contains(' ') {
        return true;
    }
    let start: String = text.chars().take(author.chars().count() + 24).collect();
    folded.starts_with(&fold(author)) || start.contains(author)
}

//! Whom a text introduces: by its subject, as its author, in the first person, or at the end of the sentence.
use super::super::{
    block::{ends_sentence, words},
    names,
};
use super::{
    author::opens_with_author,
    bio::{ends_with_question, is_told},
    fold, has_role,
};

/// Who is introduced by a text that says of somebody what that person is or does.
pub(in super::super) fn introduces(text: &str) -> Option<String> {
    if let Some(rest) = behind_writing(text) {
        return names::name(name_at_start(rest));
    }
    let whole = text;
    let text = behind_guest(text);
    // “Here writes Ida Lund, nurse in Norvik, about the nights”
    let here = text.split_once(',').filter(|_| text.len() < whole.len());
    if let Some(name) = here.and_then(|(name, _)| names::name(name)) {
        return Some(name);
    }
    if let Some(name) = named_by_self(text).or_else(|| named_as_author(text)) {
        return Some(name);
    }
    let Some(subject) = names::bio_subject(text).filter(is_told) else {
        return told_at_end(text, false);
    };
    let whole = subject.name.contains(' ') || subject.known && !subject.name.is_empty();
    (whole && (3..=60).contains(&words(text)) && ends_sentence(text)).then_some(subject.name)
}

/// The full name that somebody gives: “I’m Ida Lund. I was a nurse until 2019 …”.
fn named_by_self(text: &str) -> Option<String> {
    #[rustfmt::skip] // Words are read side by side.
    const SELF: &[&str] = &[
        "I’m ", "I'm ", "I am ", "My name is ", "Ich bin ", "Mein Name ist ", "Ich heiße ", "Je m’appelle ", "Je m'appelle ", "Je suis ",
        "Me llamo ", "Soy ", "Mi chiamo ", "Sono ", "Меня зовут ", "Мене звати ", "Jestem ", "Nazywam się ", "Ik ben ", "Jag heter ",
    ];
    let rest = SELF.iter().find_map(|opener| text.strip_prefix(opener))?;
    let name = rest
        .split(['.', ',', '–', '—'])
        .next()?
        .split(" and ")
        .next()?
        .trim();
    let person = names::person(name).filter(|person| person.name == name)?;
    person.name.contains(' ').then_some(person.name)
}

/// Who it is of whom a text says that this is the author: “The author of this post is Ida Lund, economist at …”.
fn named_as_author(text: &str) -> Option<String> {
    const IS: &[&str] = &[" is ", " ist ", " est ", " es ", " è ", " é ", " jest "];
    let first = names::sentences(text).next()?;
    if !opens_with_author(&fold(first)) {
        return None;
    }
    let (at, is) = IS
        .iter()
        .filter_map(|is| Some((first.find(is)?, is.len())))
        .min()?;
    let rest = &first[at + is..];
    let name = rest.split([',', '(']).next()?.trim();
    let person = names::person(name).filter(|person| person.known)?;
    (at < 40 && person.name == name && name.contains(' ')).then_some(person.name)
}

/// What a page calls whoever writes for it once, in front of the name.
const GUESTS: &[&str] = &[
    "guest columnist",
    "guest contributor",
    "guest writer",
    "guest essayist",
    "guest author",
    "our guest columnist",
    "gastautor",
    "gastautorin",
    "gastkolumnist",
    "gastkolumnistin",
    "unser gastautor",
    "unsere gastautorin",
];

/// A text from the name on, where a page calls that a guest’s: “Guest columnist Ida Lund is …”.
pub(super) fn behind_guest(text: &str) -> &str {
    const HERE: &[&str] = &["Hier bloggt ", "Hier schreibt "];
    if let Some(named) = HERE.iter().find_map(|here| text.strip_prefix(here)) {
        return named;
    }
    // Most texts need not be folded to see that they begin with none of these.
    if !text.starts_with(['G', 'g', 'O', 'U']) {
        return text;
    }
    let spaces = text.match_indices(' ').map(|(at, _)| at).take(3);
    let named = |at: &usize| {
        text[at + 1..].starts_with(char::is_uppercase) && GUESTS.contains(&&*fold(&text[..*at]))
    };
    spaces
        .filter(named)
        .last()
        .map_or(text, |at| &text[at + 1..])
}

/// What follows where a text says at its start that somebody wrote this: “Ida Lund, a pilot” in “This article is by Ida Lund, a pilot”.
pub(super) fn behind_writing(text: &str) -> Option<&str> {
    #[rustfmt::skip] // Words are read side by side.
    const WRITTEN: &[&str] = &[
        "This is the opinion of ", "This column is the opinion of ", "This commentary is by ", "This commentary was written by ", "This op-ed is by ", "This column is by ", "This opinion piece is by ",
        "This article is by ", "This article was written by ", "This piece is by ", "This piece was written by ",
        "This post is by ", "This post was written by ", "This essay is by ", "This essay was written by ",
        "This column was written by ", "This op-ed was written by ", "Dieser Text stammt von ", "Dieser Beitrag stammt von ",
        "Today’s guest post is by ", "Today's guest post is by ", "This guest post is by ", "This is a guest post by ",
        "هذا المقال بقلم ",
    ];
    let rest = WRITTEN
        .iter()
        .find_map(|written| text.strip_prefix(written))?;
    names::name(name_at_start(rest)).map(|_| rest)
}

/// What stands before the first mark of a text, or before where somebody is from: “Ida Lund of Norvik. She is …”.
fn name_at_start(text: &str) -> &str {
    let end = text.find([',', '،', '.']).unwrap_or(text.len());
    text[..end].split(" of ").next().unwrap_or_default()
}

/// Who it is of whom a first sentence says at its end what that person is. The name opens the sentence; if not `opens`, it may stand
/// behind what that person works on: “[… on the harbours of the north working Ida Lund, at the Coast University lecturer-is]”.
pub(super) fn told_at_end(text: &str, opens: bool) -> Option<String> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let first = names::sentences(bare).next()?;
    let all: Vec<&str> = first.split_whitespace().collect();
    // The Armenian article is written onto the name: “Անահիտը”.
    let bare = |n: usize| all[..n].join(" ").trim_end_matches('ը').to_owned();
    if ends_with_question(first) {
        return None;
    }
    let last = all.last().map(|word| fold(word)).unwrap_or_default();
    let last = last.trim_end_matches(['.', '։', ':', '…']);
    let verbs = ["է", "են"];
    let armenian = all.iter().any(|word| verbs.contains(word)) || verbs.contains(&last);
    let ends = || armenian && has_role(&fold(first)) || super::ends_in_role(last);
    if !(3..=40).contains(&all.len()) || !ends() {
        return None;
    }
    let known = |n: usize| names::person(&bare(n)).filter(|person| person.known);
    let behind = || {
        let (before, _) = first.split_once(", ").filter(|_| !opens)?;
        let words: Vec<&str> = before.split(' ').collect();
        let last = |n: usize| {
            let name = words.get(words.len().checked_sub(n)?..)?.join(" ");
            names::person(&name).filter(|person| person.name == name)
        };
        let known = last(3).filter(|person| person.known);
        known.or_else(|| last(2))
    };
    let person = (2..=3.min(all.len())).find_map(known).or_else(behind)?;
    Some(person.name)
}

//! Lines that say whose a picture is.
use super::super::{
    block::{ends_sentence, words},
    names,
};
use super::label_range;

/// Whether a line says who took a picture for whom: “Ida Lund for Coast Ledger”.
pub(in super::super) fn is_picture_by(text: &str) -> bool {
    text.split_once(" for ").is_some_and(|(name, house)| {
        words(house) <= 3
            && house.starts_with(char::is_uppercase)
            && (2..=3).contains(&words(name))
            && names::name(name).is_some()
    })
}

/// Whether a line is nothing but who took a picture and for which house: “Ida Lund/The Coast Gazette”.
pub(in super::super) fn is_owner(text: &str) -> bool {
    // “Ida Lund | E+ | Getty Images”
    const AGENCIES: &[&str] = &["Getty Images", "iStock", "Shutterstock"];
    if words(text) <= 10 && AGENCIES.iter().any(|agency| text.ends_with(agency)) {
        return true;
    }
    if is_of_press(text) {
        return true;
    }
    // “Ida Lund/ dpa-archiv”
    let parted = text
        .split_once("/ ")
        .filter(|(name, _)| !name.ends_with(' '));
    if parted.is_some_and(|(name, house)| {
        let person = names::person(name);
        person.is_some_and(|person| person.known && person.name.contains(' '))
            && words(house) <= 2
            && names::person(house).is_none_or(|person| !person.known)
            && label_range(house).is_none()
    }) {
        return true;
    }
    // “Ida Lund—Coast Archive”
    let dashed = text
        .split_once('—')
        .filter(|(_, house)| !house.starts_with("The "));
    let parts = text
        .split_once('/')
        .or(dashed)
        .filter(|(_, house)| !house.starts_with(' '));
    parts.is_some_and(|(name, house)| {
        let known =
            || names::person(name).is_some_and(|person| person.known && person.name.contains(' '));
        (2..=3).contains(&words(name))
            && (1..=5).contains(&words(house))
            && !ends_sentence(text)
            && house
                .split(' ')
                .all(|word| word.starts_with(char::is_uppercase))
            && label_range(house).is_none()
            && (house.starts_with("The ") || known())
    })
}

/// Whether a line is a name and the paper for which a picture was taken: “Ida Lund, Coast News”, “IDA LUND FOR THE COAST COURIER”.
fn is_of_press(text: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PAPERS: &[&str] = &[
        "news", "courier", "times", "tribune", "press", "post", "journal", "herald", "gazette", "chronicle", "star", "sun", "globe",
        "sentinel", "register", "dispatch", "examiner", "observer", "record", "ledger", "telegraph", "guardian", "independent",
    ];
    let shouted = !text.contains(char::is_lowercase);
    let parted = text.split_once(", ").or_else(|| {
        let parted = text
            .split_once(" FOR THE ")
            .or_else(|| text.split_once(" FOR "));
        parted.filter(|_| shouted)
    });
    parted.is_some_and(|(name, house)| {
        let last = house.rsplit(' ').next().unwrap_or_default().to_lowercase();
        let capitals = |part: &str| {
            part.split(' ')
                .all(|word| word.starts_with(char::is_uppercase))
        };
        (2..=3).contains(&words(name))
            && (1..=4).contains(&words(house))
            && capitals(name)
            && capitals(house)
            && PAPERS.contains(&&*last)
            && names::person(name).is_some_and(|person| person.known)
            && !ends_sentence(text)
    })
}

//! Lines that say whose a picture is.
use super::super::{
    block::{ends_sentence, words},
    names,
};
use super::label_range;

/// Whether a line is nothing but who took a picture and for which house: “Ida Lund/The Coast Gazette”.
pub(in super::super) fn is_owner(text: &str) -> bool {
    // “Ida Lund | E+ | Getty Images”
    const AGENCIES: &[&str] = &["Getty Images", "iStock", "Shutterstock"];
    if words(text) <= 10 && AGENCIES.iter().any(|agency| text.ends_with(agency)) {
        return true;
    }
    let parts = text
        .split_once('/')
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

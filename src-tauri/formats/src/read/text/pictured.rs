//! What one line of a pasted page tells of a picture, whatever stands around it.
use super::super::{
    block::{ends_sentence, words},
    line, names,
};

/// Whether a line begins with the name of a picture's file, as some pages show it: “pier-04.jpg The pier in March”.
pub(super) fn opens_with_file(text: &str) -> bool {
    const FILES: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".gif"];
    let first = text.split(' ').next().unwrap_or_default();
    let first = first.to_ascii_lowercase();
    FILES.iter().any(|file| first.ends_with(file)) && words(text) <= 45
}

/// Whether a folded line says what a figure shows: “Fig. 1: Boats by harbour”.
pub(super) fn is_figure(folded: &str) -> bool {
    const FIGURES: &[&str] = &[
        "fig.",
        "fig",
        "figure",
        "abb.",
        "abbildung",
        "figura",
        "rys.",
    ];
    let numbered = |figure: &&str| {
        let rest = folded.strip_prefix(figure);
        rest.is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    };
    words(folded) <= 40 && FIGURES.iter().any(numbered)
}

/// Whether whose a picture is stands behind what is on it: “The harbour in March. ANN LEE / COAST PRESS”, “… Ann Lee/Coastpress”.
pub(super) fn ends_in_owner(text: &str) -> bool {
    text.rsplit_once(". ").is_some_and(|(shown, whose)| {
        let shouted = !whose.contains(char::is_lowercase) && whose.contains(char::is_uppercase);
        let named = || {
            let mut all = whose.split([' ', '/']);
            all.all(|word| word.starts_with(char::is_uppercase)) && words(whose) <= 5
        };
        // “… in 2019. Ann Lee for The Coast”
        let made_for = || {
            let (name, house) = whose.split_once(" for ").unwrap_or_default();
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            words(house) <= 3
                && !house.is_empty()
                && house.split(' ').all(capital)
                && names::person(name).is_some_and(|person| person.name.contains(' '))
        };
        if words(shown) <= 40 && words(whose) <= 7 && !ends_sentence(whose) && made_for() {
            return true;
        }
        words(shown) <= 40
            && whose.contains('/')
            && (2..=8).contains(&words(whose))
            && !ends_sentence(whose)
            && (shouted || named())
    })
}

/// Whether words are quoted, and who took the picture stands behind a dash: “«The class is parted.» - Ida Lund”.
pub(super) fn quotes_for_picture(text: &str) -> bool {
    text.rsplit_once(" - ").is_some_and(|(shown, whose)| {
        let named = || names::person(whose.trim_end_matches('.')).is_some();
        ends_sentence(shown) && words(shown) <= 40 && (2..=3).contains(&words(whose)) && named()
    })
}

/// Whether a line stands for a picture: “[Image: the harbour in March]”, “Portrait of Ida Lund”.
pub(super) fn is_alternative(text: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PORTRAITS: &[&str] = &[
        "Avatar of ", "Portrait of ", "Photo of ", "Picture of ", "Headshot of ", "Profile picture of ", "Avatar de ", "Portrait de ",
        "Photo de ", "Foto von ", "Porträt von ", "Bild von ", "Retrato de ", "Foto de ", "Foto di ", "Ritratto di ",
    ];
    let shown = PORTRAITS.iter().find_map(|of| text.strip_prefix(of));
    shown.is_some_and(line::is_like_name)
        || text.starts_with('[')
            && text.ends_with(']')
            && !text.ends_with(".]")
            && text.split(' ').count() <= 20
}

/// Whether a line points at somebody in a picture: “Ida Lund (R) and the boat that she bought”.
fn points_at_somebody(text: &str) -> bool {
    const WHERE: &[&str] = &[
        " (L) ",
        " (R) ",
        " (C) ",
        " (left) ",
        " (right) ",
        " (center) ",
        " (links) ",
        " (rechts) ",
        " (à gauche) ",
        " (à droite) ",
    ];
    words(text) <= 40 && WHERE.iter().any(|at| text.contains(at))
}

/// Whether a line that is no sentence ends in somebody's name in brackets: “Customers outside the bank, on the sixth day (Ann Lee)”.
fn ends_in_name(text: &str) -> bool {
    let inside = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once(" ("));
    inside.is_some_and(|(shown, name)| {
        (5..=40).contains(&words(shown))
            && !ends_sentence(shown)
            && (2..=3).contains(&words(name))
            && names::person(name).is_some_and(|person| person.known && person.name == name)
    })
}

/// Whether a line alone tells that it is what a picture shows: it points at somebody there, or ends in whose it is.
pub(super) fn tells_of_picture(text: &str) -> bool {
    // “… along the road. Map by the authors”
    const MADE: &[&str] = &[
        ". Map by ",
        ". Chart by ",
        ". Graphic by ",
        ". Illustration by ",
    ];
    let made = || MADE.iter().any(|made| text.contains(made));
    words(text) <= 50
        && (points_at_somebody(text) || ends_in_owner(text) || made() || ends_in_name(text))
}

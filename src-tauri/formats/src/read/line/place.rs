//! The place of writing before the first words of a piece.
use super::super::names;
use super::{fold, opens_with_role};

/// Whether a paragraph begins with the place where it was written, in capitals before a dash: “NORVIK – Every boat …”.
pub(in super::super) fn opens_with_place(text: &str) -> bool {
    let parted = [" – ", " — ", " - "]
        .iter()
        .find_map(|dash| text.split_once(dash));
    parted.is_some_and(|(place, rest)| {
        let first = names::sentences(rest).next().unwrap_or_default();
        (4..=30).contains(&place.chars().count())
            && place
                .chars()
                .all(|c| c.is_uppercase() || " ,./".contains(c))
            && rest.starts_with(char::is_uppercase)
            // “IDA LUND – Professor of law”
            && !opens_with_role(&fold(rest))
            && !first.contains(['–', '—'])
    })
}

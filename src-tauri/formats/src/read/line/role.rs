//! Words for what somebody is, in the forms that languages give them.
use super::super::vocabulary::{ROLES, VERBS, is_unspaced};

/// Whether any word says what somebody is: “professor”.
pub(in super::super) fn has_role(folded: &str) -> bool {
    // At British universities: “Reader in Human Geography”.
    if folded.starts_with("reader in ") {
        return true;
    }
    folded
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| {
            ROLES.contains(word)
                || studies(word)
                || is_turkic_role(word)
                || is_georgian_role(word)
                || is_double_role(word)
        })
}

/// Whether a word joins two that say what somebody is: “writer-director”.
fn is_double_role(word: &str) -> bool {
    word.split_once('-')
        .is_some_and(|(one, other)| ROLES.contains(one) && ROLES.contains(other))
}

/// Whether a text without spaces ends in what somebody is: “本报评论员”.
pub(super) fn has_role_at_end(folded: &str) -> bool {
    folded
        .chars()
        .all(|c| is_unspaced(c) || !c.is_alphanumeric())
        && ROLES
            .iter()
            .any(|role| !role.is_ascii() && folded.ends_with(role))
}

/// Whether a folded sentence ends in what somebody is, with “is” at the end of that word.
pub(in super::super) fn ends_in_role(folded: &str) -> bool {
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

/// Whether any word says what somebody is, or is a German one of several that ends so: “Ernährungswissenschaftlerin”. Under a name
/// that is a role; a stranger in the midst of a piece may be one too.
pub(in super::super) fn has_role_of_author(folded: &str) -> bool {
    let mut all = folded.split(|c: char| !c.is_alphanumeric() && c != '-');
    has_role(folded) || all.any(is_german_role)
}

/// Whether a German word of several ends in what somebody is.
fn is_german_role(word: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const ENDS: &[&str] = &[
        "wissenschaftler", "forscher", "historiker", "ökonom", "anwalt", "anwält", "lehrer", "redakteur", "professor",
        "berater", "journalist", "direktor", "planer", "ingenieur", "politiker", "therapeut", "leiter", "sprecher",
        "experte", "expert", "pfleger", "arzt", "ärzt", "pädagoge", "pädagog", "künstler", "meister", "schriftsteller", "architekt", "geograf", "geograph", "biologe",
    ];
    let stem = word.strip_suffix("in").unwrap_or(word);
    word.len() > 10
        && ENDS
            .iter()
            .any(|end| stem.len() > end.len() + 3 && stem.ends_with(end))
}

/// Whether a Georgian word says what somebody is, with “is” at its end: “ეკონომისტია”.
fn is_georgian_role(word: &str) -> bool {
    word.strip_suffix('ა')
        .is_some_and(|role| ROLES.contains(role))
}

/// “Is” at the end of Turkish and Azerbaijani words.
pub(super) const TURKIC_IS: &[&str] = &["dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür"];

/// Whether a Turkish or Azerbaijani word says what somebody is, with “is” at its end: “araştırmacıdır”.
fn is_turkic_role(word: &str) -> bool {
    let is = || TURKIC_IS.iter().find_map(|is| word.strip_suffix(is));
    let Some(stem) = word.ends_with('r').then(is).flatten() else {
        return false;
    };
    let ends = stem.char_indices().rev().map(|(at, _)| at).take(4);
    stem.chars().count() > 3
        && std::iter::once(stem.len())
            .chain(ends)
            .any(|end| ROLES.contains(&stem[..end]))
}

/// What stands behind a role that a bio begins with: “Professor of …”, “Writer and …”.
const BETWEEN: &[&str] = &[
    "and", "of", "at", "in", "for", "und", "für", "an", "am", "der", "des", "et", "à", "de", "du",
    "aux", "au", "y", "del", "en", "e", "di", "del", "all", "da", "do", "na", "no", "i", "w", "na",
    "и", "в", "та", "у", "ve", "və", "և", "და", "في", "van", "aan", "och", "vid", "em",
];

/// What kind of one somebody is, behind the word for it.
#[rustfmt::skip] // Words are read side by side.
const KINDS: &[&str] = &[
    "civil", "civile", "titular", "asociado", "asociada", "adjunto", "adjunta", "adjoint", "adjointe", "emérito", "emérita", "emeritus",
    "emerita", "émérite", "honoraire", "associé", "associée", "associato", "associata", "ordinario", "municipal", "municipale",
    "jubilado", "jubilada", "retraité", "retraitée", "indépendant", "indépendante", "independiente", "social", "sociale",
];

/// Whether a folded text begins with what somebody is: “Economist, teaches …”, behind a mark or not.
pub(in super::super) fn opens_with_role(folded: &str) -> bool {
    let bare = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut all = words_of(bare);
    let parts = |next: &str| {
        next.is_empty() || next.starts_with('و') || BETWEEN.contains(&next) || ROLES.contains(next)
    };
    if !all.next().is_some_and(|first| ROLES.contains(first)) {
        return false;
    }
    let Some(next) = all.next() else {
        return false;
    };
    if parts(next) {
        return true;
    }
    // “Civil engineer at …” is “ingeniera civil de …”; “Nutritionniste sénégalaise, coordinatrice …”.
    let behind: Vec<&str> = all.take(3).collect();
    let again = || behind.first() == Some(&"") && behind.iter().any(|word| ROLES.contains(word));
    // “Economista agrario y profesor de …”
    let joined = || {
        let and = behind
            .first()
            .is_some_and(|word| ["y", "e", "et"].contains(word));
        and && behind.get(1).is_some_and(|word| ROLES.contains(word)) && !VERBS.contains_key(next)
    };
    KINDS.contains(&next) && behind.first().is_some_and(|word| parts(word)) || again() || joined()
}

/// Whether a folded text begins with what several are: “Géographes, université de …”.
pub(in super::super) fn opens_with_roles(folded: &str) -> bool {
    let mut all = words_of(folded);
    let role = all.next().and_then(|first| first.strip_suffix('s'));
    // “Ministers talk of …” tells of some.
    let parts = |next: &str| {
        next.is_empty() || BETWEEN.contains(&next) || KINDS.contains(&next.trim_end_matches('s'))
    };
    role.is_some_and(|role| role.len() > 4 && ROLES.contains(role)) && all.next().is_none_or(parts)
}

/// Whether the first clause of a folded line ends in what somebody is, as in languages where that stands last: “harbour affairs
/// expert, Norvik”.
pub(in super::super) fn closes_with_role(folded: &str) -> bool {
    let clause = folded
        .split([',', '،', ';', '，', '、'])
        .next()
        .unwrap_or_default();
    let last = clause.split_whitespace().next_back().unwrap_or_default();
    ROLES.contains(last)
        || is_turkic_role(last)
        || is_georgian_role(last)
        || has_role_at_end(clause)
}

/// Words between what is no letter, digit or hyphen; empty where two such marks touch.
pub(super) fn words_of(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric() && c != '-')
}

//! What is said of the authors twice: the shorter gives way to the fuller, a role to a sentence.
use stet_core::{Field, Place};

use super::super::{
    Reason,
    block::{Block, ends_sentence, words},
    line::{self, fold},
    names,
};
use super::{Assembly, asides::is_contact};

/// So many bytes the roles of all authors take at most.
const LONGEST_ROLES: usize = 600;

/// “Ida Lund is a contributor to the Coast Gazette.”
const OF_HOUSE: [&str; 3] = [
    " is a contributor to ",
    " is a contributing ",
    " is a guest contributor",
];

impl Assembly {
    /// Whether a line only names the author and a role behind a bio that says so in a sentence: “Ida Lund (Baker)”.
    pub(super) fn is_signed_again(&self, block: &Block, field: Field) -> bool {
        let furniture = &self.piece.furniture;
        let own = |author: &String| block.text.starts_with(author.as_str());
        field == Field::Bio
            && words(&block.text) <= 14
            && !ends_sentence(&block.text)
            && ends_sentence(&furniture.bio)
            && furniture
                .authors
                .iter()
                .any(|author| own(author) && furniture.bio.contains(author.as_str()))
    }

    /// Whether a role stands already behind the author's name: “Ida Lund Pilot, Eastmouth”, then “Pilot, Eastmouth”.
    pub(super) fn says_role_again(&self, role: &str) -> bool {
        let furniture = &self.piece.furniture;
        let told = |author: &String| {
            furniture.bio.lines().any(|line| {
                let rest = line.strip_prefix(author.as_str()).map(str::trim_start);
                rest == Some(role.trim())
            })
        };
        let mut authors = furniture.authors.iter().chain(&self.known_authors);
        let again = furniture.bio.lines().any(|line| line == role.trim());
        !ends_sentence(role) && (again || authors.any(told))
    }

    /// Sets aside what was told of the authors when this tells the same and more: “Baker”, then “Ida Lund is a baker in Eastmouth.”
    pub(super) fn give_way(&mut self, told: &str) {
        self.leave_repeated(told);
        let furniture = &self.piece.furniture;
        let authors = furniture.authors.iter().chain(&self.known_authors);
        let authors: Vec<&str> = authors.map(String::as_str).collect();
        if furniture.bio.is_empty() || !is_told_better(&furniture.bio, told, &authors) {
            return;
        }
        self.gave_way = true;
        let role = std::mem::take(&mut self.piece.furniture.bio);
        self.map.take(Place::Field(Field::Bio));
        self.cut(&role, Reason::Repeated);
    }

    /// Cuts a bio that is nothing but the name, or the house, that signs: it says nothing of who that is.
    pub(super) fn leave_name_alone(&mut self) {
        let furniture = &self.piece.furniture;
        let signed = names::without_prefix(&furniture.byline) == furniture.bio;
        if furniture.bio.is_empty() || !signed && !furniture.authors.contains(&furniture.bio) {
            return;
        }
        let name = std::mem::take(&mut self.piece.furniture.bio);
        self.map.take(Place::Field(Field::Bio));
        self.evidence.withdraw(Field::Bio);
        self.cut(&name, Reason::Repeated);
    }

    /// Cuts the line of a bio that a later sentence says as well: “a baker in Eastmouth”, then “Ida Lund is a baker in Eastmouth.”
    fn leave_repeated(&mut self, told: &str) {
        let bio = &self.piece.furniture.bio;
        let again = |line: &&str| {
            let bare = line.trim_end_matches('.');
            words(bare) > 2
                && bare.len() < told.len()
                && (told.contains(bare) || is_within(bare, told))
                || heads(line, told)
        };
        let Some(line) = bio.lines().find(again) else {
            return;
        };
        let start = line.as_ptr().addr() - bio.as_ptr().addr();
        let line = line.to_owned();
        let mut rest = bio.clone();
        rest.replace_range(start..(start + line.len() + 1).min(rest.len()), "");
        self.piece.furniture.bio = rest.trim_end().to_owned();
        self.map.take(Place::Field(Field::Bio));
        self.cut(&line, Reason::Repeated);
    }
}

/// Whether what follows a bio tells all that it says, and more.
fn is_told_better(bio: &str, told: &str, authors: &[&str]) -> bool {
    let longer = words(told) > words(bio);
    let in_sentences = ends_sentence(told) || names::sentences(told).count() > 1;
    in_sentences && (is_bare(bio) || longer && (is_role_for(bio, told) || reaches_for(bio, told)))
        || longer && (is_short_for(bio, told) || is_told_briefly(bio, told, authors))
}

/// Whether a bio is nothing but roles, of whichever author.
fn is_bare(bio: &str) -> bool {
    bio.len() <= LONGEST_ROLES
        && bio
            .lines()
            .all(|line| words(line) <= 8 && !ends_sentence(line))
}

/// Whether a bio is a role and what follows is more: “Pilot and organiser in Norvik.”
fn is_role_for(bio: &str, told: &str) -> bool {
    words(bio) <= 12 && line::is_bare_role(bio) && !line::is_bare_role(told)
}

/// Whether a bio says how to reach the author, before who that is: “Reach the columnist at ilund@coast.example.”
fn reaches_for(bio: &str, told: &str) -> bool {
    !bio.contains('\n') && is_contact(&fold(bio)) && !is_contact(&fold(told))
}

/// Whether what follows has every word of a short bio: “Lund is a baker in Eastmouth.”, then “Ida Lund, B.A., is a baker in …”
fn is_short_for(bio: &str, told: &str) -> bool {
    let long_words = |text: &str| -> Vec<String> {
        let folded = fold(text);
        let words = folded.split(|c: char| !c.is_alphanumeric());
        let long = words.filter(|word| word.len() > 3);
        long.map(str::to_owned).collect()
    };
    let more = long_words(told);
    words(bio) <= 8 && ends_sentence(bio) && long_words(bio).iter().all(|word| more.contains(word))
}

/// Whether a bio of one line says little of somebody of whom what follows tells.
fn is_told_briefly(bio: &str, told: &str, authors: &[&str]) -> bool {
    let of = |text: &str| {
        let bare = names::untitled(text);
        authors.iter().find(|author| bare.starts_with(**author))
    };
    // “Ida Lund is a pilot” gives way to what tells of her, and not to “Tom Harrow is a baker. …”
    let of_same = of(bio).is_none_or(|author| told.contains(author));
    if bio.contains('\n') || of(told).is_none() || !of_same {
        return false;
    }
    let count = words(bio);
    // “, a pilot in Norvik”, behind the name in the byline
    if bio.starts_with(|c: char| c == ',' || c.is_lowercase()) {
        return true;
    }
    if of(bio).is_some() {
        // “Ida Lund is a pilot and Tom Harrow is a baker”, and then “Dr Ida Lund is a pilot in …”
        let brief = !ends_sentence(bio) && names::sentences(bio).count() == 1;
        let of_house = OF_HOUSE.iter().any(|is| bio.contains(is));
        return count <= 20 && brief || count <= 12 && of_house;
    }
    // “By Ida Lund, a pilot in Norvik.”
    let unsigned = names::without_prefix(bio);
    let signed = unsigned.len() < bio.len() && of(unsigned).is_some();
    // “Climate negotiator and teacher.”
    signed && count <= 25 || count <= 8 && line::has_role(&fold(bio))
}

/// Whether a line with a name and a post only heads the bio under it: “Ida Lund, Columnist”, over “Ida Lund is a pilot in Norvik.”
fn heads(line: &str, told: &str) -> bool {
    let name = line.split_once(',').map(|(name, _)| name);
    name.is_some_and(|name| name.contains(' ') && told.starts_with(name))
        && words(line) <= 8
        && !ends_sentence(line)
        && ends_sentence(told)
}

/// Whether every word of a sentence about somebody stands in another about the same, which tells more: “Ida Lund is chief pilot of
/// Norvik.”, “Ida Lund is the chief pilot of Norvik, and …”
fn is_within(short: &str, long: &str) -> bool {
    let whole = |word: &str| fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let name = |text: &str| text.split(' ').take(2).map(whole).collect::<Vec<_>>();
    let told: Vec<String> = long.split(' ').map(whole).collect();
    name(short) == name(long) && short.split(' ').all(|word| told.contains(&whole(word)))
}

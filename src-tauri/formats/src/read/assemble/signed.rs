//! Names as they are printed: in full, without the house behind them, and taken off the headline.
use std::ops::Range;

use stet_core::{Field, Place};

use super::super::{
    Reason,
    block::{Row, words},
    evidence::{How, Sure},
    line::{self, fold},
    names,
};
use super::{Assembly, Mapped, authors::last};

impl Assembly {
    /// Writes a name as the bio does, which has a middle one as well: “Ida B. Lund”.
    pub(super) fn spell_out(&mut self) {
        let furniture = &mut self.piece.furniture;
        let bio = line::after_note_label(&furniture.bio).unwrap_or(&furniture.bio);
        let people = names::bio_people(bio);
        for author in &mut furniture.authors {
            let longer = |name: &&String| {
                let same = author.split_once(' ').is_some_and(|(first, last)| {
                    let behind = name
                        .strip_prefix(first)
                        .and_then(|rest| rest.strip_suffix(last));
                    behind.is_some_and(|middle| middle.trim().ends_with('.') && words(middle) == 1)
                });
                same && !furniture.byline.contains(author.as_str())
            };
            if let Some(name) = people.iter().find(longer) {
                author.clone_from(name);
            }
        }
    }

    /// Leaves each author once, also where one is named alone and then both in one line: “Ida Lund”, “Ida Lund Tom Harrow”.
    pub(super) fn each_once(&mut self) {
        let mut seen = std::collections::HashSet::new();
        let authors = &mut self.piece.furniture.authors;
        for at in 1..authors.len() {
            let behind = |first: &String| {
                let rest = authors[at]
                    .strip_prefix(first.as_str())?
                    .strip_prefix(' ')?;
                names::name(rest).filter(|name| first.contains(' ') && name.contains(' '))
            };
            if let Some(other) = authors[..at].iter().find_map(behind) {
                authors[at] = other;
            }
        }
        authors.retain(|author| seen.insert(author.clone()));
    }

    /// Leaves of each name what the bio calls that person, where the byline goes on behind it: in “By Ida Lund Coast News” that is the
    /// house.
    pub(super) fn without_house(&mut self) {
        let furniture = &mut self.piece.furniture;
        let (byline, bio) = (&furniture.byline, &furniture.bio);
        for author in &mut furniture.authors {
            let goes_on = byline
                .split_once(author.as_str())
                .is_some_and(|(_, rest)| rest.trim_start().starts_with(char::is_uppercase));
            let last = author.match_indices(' ').skip(1).map(|(at, _)| at).last();
            let told =
                |end: &usize| !bio.contains(author.as_str()) && bio.contains(&author[..*end]);
            if let Some(end) = last.filter(|end| goes_on && told(end)) {
                author.truncate(end);
            }
        }
    }

    /// Leaves out the firm behind the one name of a byline, “Ida Lund, Harbour Wealth”, for which the bio says that she works.
    pub(super) fn without_firm(&mut self) {
        let furniture = &mut self.piece.furniture;
        let [person, firm] = furniture.authors.as_slice() else {
            return;
        };
        let printed = format!("{person}, {firm}");
        let joined = furniture.byline.contains(&printed)
            || furniture.byline.is_empty()
            || furniture.byline == *person;
        let works = |text: &str| {
            [" of ", " at ", " for ", " with "]
                .iter()
                .any(|at| text.contains(&format!("{at}{firm}")))
        };
        let told = works(&furniture.bio) || works(&furniture.disclosure);
        if joined && !names::is_known(firm) && furniture.bio.contains(last(person)) && told {
            furniture.authors.truncate(1);
        }
    }

    /// Takes the author's surname off the headline: “LUND: The harbour is ours”.
    pub(super) fn part_surname(&mut self) {
        let furniture = &self.piece.furniture;
        // “Congresswoman Lund: The harbour is ours”
        let own = |before: &str| {
            let surname = |author: &String| fold(last(author)) == fold(names::untitled(before));
            furniture.authors.iter().any(surname)
        };
        let parted = [": ", " – "]
            .iter()
            .filter_map(|mark| furniture.headline.split_once(mark))
            .find(|(before, _)| own(before));
        let Some((_, rest)) = parted else {
            return;
        };
        let whole = furniture.headline.len();
        self.shorten_headline(whole - rest.len()..whole);
    }

    /// Takes the author's name off the end of the headline: “The harbour is ours – Ida Lund”.
    pub(super) fn part_signature(&mut self) {
        let furniture = &self.piece.furniture;
        let own = |name: &str| furniture.authors.iter().any(|author| author == name);
        let parted = [" – ", " — ", " - ", " | ", ": "]
            .iter()
            .filter_map(|mark| furniture.headline.rsplit_once(mark))
            .find(|(before, name)| words(before) > 2 && own(name));
        if let Some((before, _)) = parted {
            let end = before.len();
            self.shorten_headline(0..end);
        }
    }

    /// Leaves of the headline only a range of its bytes: the name before it or behind it is said elsewhere.
    fn shorten_headline(&mut self, kept: Range<usize>) {
        let whole = std::mem::take(&mut self.piece.furniture.headline);
        let rows: Vec<Row> = self.map.take(Place::Field(Field::Headline));
        self.cut(&whole[..kept.start], Reason::Repeated);
        self.cut(&whole[kept.end..], Reason::Repeated);
        let headline = Mapped::slice(&whole, &rows, kept);
        self.set(Field::Headline, headline, How::Title, Sure::Likely);
    }

    /// Parts the byline from the headline where it names authors who are known otherwise.
    pub(super) fn part_own(&mut self, title: Option<names::TitleByline>) {
        let authors = &self.piece.furniture.authors;
        let own =
            |title: &names::TitleByline| title.names.iter().all(|name| authors.contains(name));
        if let Some(title) = title.filter(own) {
            self.part_headline(&title);
        }
    }

    /// Parts the byline from the headline that it stands in.
    pub(super) fn part_headline(&mut self, title: &names::TitleByline) {
        let whole = std::mem::take(&mut self.piece.furniture.headline);
        let rows: Vec<Row> = self.map.take(Place::Field(Field::Headline));
        let sure = if title.sure {
            Sure::Certain
        } else {
            Sure::Likely
        };
        if self.piece.furniture.byline.is_empty() {
            let byline = Mapped::slice(&whole, &rows, title.byline.clone());
            self.set(Field::Byline, byline, How::Title, sure);
        } else {
            self.cut(&whole[title.byline.clone()], Reason::Repeated);
        }
        let headline = Mapped::slice(&whole, &rows, title.headline.clone());
        self.set(Field::Headline, headline, How::Title, Sure::Unsure);
    }
}

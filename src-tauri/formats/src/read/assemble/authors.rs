//! Who the authors are, by all that names them, and what is known of them from where they are named.
use stet_core::Field;

use super::super::{
    assign::Known,
    block::{ends_sentence, words},
    date,
    evidence::{How, Sure},
    line::{self, fold},
    names, promo,
};
use super::Assembly;

impl Assembly {
    /// Takes what the byline says of its authors for the bio, where nothing else says who they are: “Ida Lund, professor of law”.
    pub(super) fn bio_in_byline(&mut self) {
        let furniture = &mut self.piece.furniture;
        let Some(name) = furniture
            .authors
            .last()
            .filter(|_| furniture.bio.is_empty())
        else {
            return;
        };
        let is_role = |text: &str| {
            let folded = fold(text);
            (words(text) >= 2 || line::closes_with_role(&folded))
                && line::has_role(&folded)
                && !line::is_label(&folded)
                && !names::is_account(text)
                && date::find(text).is_none()
        };
        let rest = |line: &str, name: &str| -> Option<String> {
            let rest = line[end_of(name, line)?..].trim_start();
            let bracketed = || rest.strip_prefix(['(', '（'])?.strip_suffix([')', '）']);
            // “Ida Lund Pilot, Eastmouth”
            let bare = || {
                let folded = fold(rest);
                let opens = line::opens_with_role(&folded) || line::opens_with_roles(&folded);
                (opens && rest.starts_with(char::is_uppercase)).then_some(rest)
            };
            let rest = rest
                .strip_prefix([',', ';', '—', '–'])
                .or_else(bracketed)
                .or_else(bare)?
                .trim();
            let rest = without_pronouns(rest);
            (is_role(rest) || is_post(rest)).then(|| rest.to_owned())
        };
        let lines: Vec<&str> = furniture.byline.lines().collect();
        let each = furniture.authors.iter().zip(&lines);
        let bio = if let [line] = lines[..] {
            if furniture.authors.len() == 1 {
                // “An opinion of Ida Lund, pilot in Norvik” says who she is, as a whole.
                let whole = names::label_before_by(line).is_some();
                rest(line, name).map(|role| if whole { line.to_owned() } else { role })
            } else {
                // “An opinion by Ida Lund, pilot in Norvik, and Tom Harrow, baker in Ostmoor.” is a sentence, and stays one.
                let sentence = ends_sentence(line) && names::label_before_by(line).is_some();
                let bare = names::without_prefix(line);
                let roles = roles_behind(line, &furniture.authors);
                let told = roles.is_some_and(|roles| roles.into_iter().all(is_role));
                let together = || line::respectively(line).map(|at| line[at..].to_owned());
                let whole = sentence || names::label_before_by(line).is_some();
                told.then(|| if whole { line } else { bare }.to_owned())
                    .or_else(together)
                    .or_else(|| {
                        rest(line, name).map(|role| if whole { line.to_owned() } else { role })
                    })
            }
        } else if lines.len() == furniture.authors.len()
            && each.clone().all(|(name, line)| rest(line, name).is_some())
        {
            Some(names::without_prefix(&furniture.byline).to_owned())
        } else {
            None
        };
        if let Some(bio) = bio {
            furniture.bio = bio;
            self.evidence.note(Field::Bio, How::Printed, Sure::Likely);
        }
    }

    /// Settles who the authors are: the byline, the headline, what the page says for machines, standfirst, bio.
    pub(super) fn authors(&mut self, known: &Known, body: &str) {
        self.without_house();
        self.without_firm();
        self.each_once();
        self.without_host();
        let furniture = &self.piece.furniture;
        let title = names::in_title(&furniture.headline);
        let board = names::board(&furniture.byline).filter(|_| furniture.authors.is_empty());
        if let Some(board) = board {
            self.piece.furniture.authors = vec![board];
            self.evidence.note_authors(How::Printed, Sure::Likely);
            return;
        }
        let printed = !furniture.authors.is_empty();
        let bio = line::after_bio_label(&furniture.bio)
            .or_else(|| line::after_note_label(&furniture.bio))
            .unwrap_or(&furniture.bio)
            .trim_start_matches(['*', '†', '•', ' ']);
        let standfirst = names::in_standfirst(&furniture.standfirst).unwrap_or_default();
        let people = names::bio_people(bio);
        let leading = || names::leading_person(bio).filter(|person| person.known);
        let introduced = || {
            let introduced = line::introduces(bio).or_else(|| leading().map(|person| person.name));
            introduced.into_iter().collect()
        };
        // A name that no list has, with which the bio begins.
        let leads: Vec<String> = names::leading_person(bio)
            .map(|person| person.name)
            .into_iter()
            .collect();
        let bio = if people.is_empty() {
            introduced()
        } else {
            people
        };
        if self.is_of_guest(&bio)
            || self.is_of_house(&bio)
            || self.is_of_login(&bio)
            || self.are_told_apart(&bio)
            || self.are_run_together(&bio)
            || self.are_more(&bio)
            || self.is_of_signatories(&bio)
            || self.is_of_title(&bio, title.as_ref())
            || self.is_without_partner(&bio)
        {
            self.piece.furniture.authors = bio;
            self.evidence.note_authors(How::Bio, Sure::Likely);
            return self.part_own(title);
        }
        // “…. A guest essay by Ida Lund.”, whom the bio tells of, and not whoever the page says posted it.
        let agreed = !standfirst.is_empty()
            && standfirst.iter().all(|name| bio.contains(name))
            && !printed
            && !known.authors.iter().any(|name| standfirst.contains(name));
        if agreed {
            self.piece.furniture.authors = standfirst;
            self.evidence.note_authors(How::Standfirst, Sure::Likely);
            return self.part_own(title);
        }
        // “Ida Lund and Tom Harrow: The harbour is ours”, posted by what may be nobody.
        let posted = self
            .evidence
            .authors
            .is_some_and(|told| told.sure == Sure::Unsure);
        if let Some(title) = title
            .as_ref()
            .filter(|title| posted && title.known && title.names.len() > 1)
        {
            self.piece.furniture.authors = title.names.clone();
            self.evidence.note_authors(How::Title, Sure::Likely);
        }
        let furniture = &self.piece.furniture;
        let told = |names: &[String]| {
            // “AYFER TUNALI” is “Ayfer Tunalı”.
            let plain = |name: &str| fold(name).replace('ı', "i");
            let among = |list: &[String]| {
                let alike = |name: &String| list.iter().any(|other| plain(other) == plain(name));
                names.iter().all(alike)
            };
            among(&furniture.authors) || among(&known.authors) || among(&bio)
        };
        let title = title.filter(|title| {
            let free = !printed && known.authors.is_empty() && bio.is_empty();
            let likely = !printed && title.sure || free && !is_about(body, &title.names);
            // A bar parts a name, be it one that no list knows; a colon, or a label, may stand behind anything.
            let named = title.known || title.sure && free;
            told(&title.names) || named && likely
        });
        let named = title
            .as_ref()
            .map(|title| title.names.clone())
            .unwrap_or_default();
        if !printed {
            let found = [
                (named, How::Title, Sure::Likely),
                (known.authors.clone(), How::StructuredData, Sure::Likely),
                (standfirst, How::Standfirst, Sure::Likely),
                (bio, How::Bio, Sure::Likely),
                (known.told.clone(), How::Bio, Sure::Likely),
                (leads, How::Bio, Sure::Unsure),
                (self.poster(), How::Guess, Sure::Unsure),
            ];
            // What is printed may name more of them than the page tells machines.
            let more = |names: &[String]| {
                names.len() > known.authors.len()
                    && !known.authors.is_empty()
                    && known.authors.iter().all(|name| names.contains(name))
            };
            let first = found
                .iter()
                .find(|(names, how, _)| *how != How::Bio && more(names))
                .cloned()
                .or_else(|| found.into_iter().find(|(names, ..)| !names.is_empty()));
            if let Some((names, how, sure)) = first {
                self.piece.furniture.authors = names;
                self.evidence.note_authors(how, sure);
            }
        }
        self.spell_out();
        match title {
            Some(title) => {
                // Where the byline is in capitals, the headline tells how the name is written.
                let shouted = !self.piece.furniture.byline.contains(char::is_lowercase);
                if shouted && title.names.len() == self.piece.furniture.authors.len() {
                    self.piece.furniture.authors.clone_from(&title.names);
                }
                self.part_headline(&title);
            }
            None => {
                self.part_surname();
                self.part_signature();
            }
        }
    }

    /// Who posted the piece, above the comments: on a blog the author, where nobody else is named.
    fn poster(&self) -> Vec<String> {
        let lines = self.cut.iter().map(|cut| cut.text.as_str());
        let mut lines = lines.take_while(|line| !promo::is_comments_heading(&fold(line)));
        lines.find_map(names::poster).unwrap_or_default()
    }
}

/// Whether a body speaks of a person whom its headline names: then it is about that person.
fn is_about(body: &str, names: &[String]) -> bool {
    names.iter().any(|name| {
        let last = last(name);
        !last.is_empty() && body.matches(last).count() > 1
    })
}

/// Whether what stands behind a name says of several words what somebody is and where, be it a trade that no list knows: “Chaplain,
/// harbour mission (Norvik)”.
fn is_post(text: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > 3;
    words(text) >= 4
        && text.starts_with(char::is_uppercase)
        && text.contains(',')
        && text.split(' ').filter(|word| small(word)).count() >= 2
        && !text.contains(|c: char| c.is_ascii_digit() || "|@?!".contains(c))
        && !ends_sentence(text)
        && !names::is_account(text)
}

/// The byte of a line at which a name in it ends, be it printed in capitals: “Ida LUND”.
fn end_of(name: &str, line: &str) -> Option<usize> {
    let plain = line.find(name).map(|at| at + name.len());
    plain.or_else(|| {
        let letters = name.chars().count();
        line.char_indices().find_map(|(at, _)| {
            let end = line[at..].char_indices().nth(letters);
            let end = end.map_or(line.len(), |(end, _)| at + end);
            (line[at..end].to_lowercase() == name.to_lowercase()).then_some(end)
        })
    })
}

/// The last word of a name.
pub(super) fn last(name: &str) -> &str {
    name.rsplit(' ').next().unwrap_or_default()
}

/// What stands in a line behind each of the names in it, up to the next one; `None` where one is not there in its turn, or nothing
/// parts it from what follows.
fn roles_behind<'l>(line: &'l str, names: &[String]) -> Option<Vec<&'l str>> {
    let mut starts = Vec::new();
    let mut from = 0;
    for name in names {
        let at = from + line[from..].find(name.as_str())?;
        from = at + name.len();
        starts.push((at, from));
    }
    let ends = starts.iter().skip(1).map(|(at, _)| *at);
    let ends: Vec<usize> = ends.chain([line.len()]).collect();
    let behind = starts.into_iter().zip(ends);
    behind
        .map(|((_, from), to)| line[from..to].trim_start())
        .map(|rest| rest.strip_prefix([',', '(', '（', '—', '–']))
        .collect()
}

/// What stands behind how somebody is spoken of: “(she/her), a baker”.
pub(super) fn without_pronouns(text: &str) -> &str {
    let behind = text
        .strip_prefix('(')
        .and_then(|inside| inside.split_once(')'));
    behind
        .filter(|(pronouns, _)| pronouns.contains('/') && words(pronouns) == 1)
        .map_or(text, |(_, rest)| rest.trim_start_matches([',', ' ']))
}

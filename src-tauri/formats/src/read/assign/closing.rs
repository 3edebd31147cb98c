//! Bios told by more than their words: by their place, or by a name that the page tells late.
use stet_core::Field;

use super::super::{
    Reason,
    afterword::is_afterword,
    block::{Block, Hint, Kind, Stand, ends_sentence, nth_word, words},
    line, names, promo,
};
use super::{Page, Role};

/// How many lines behind the one where lines tell that the body is over may still be of the piece.
const BEHIND: usize = 12;

/// Above so many paragraphs of running text nothing stands any more that is told by its place.
const LAST: usize = 2;

/// Of whom a paragraph in italics tells something, whatever that is, and then what that person does today: “Ida Lund was harbourmaster of
/// Norvik until 2017. She lives on Tide Street.”
fn told_in_italics(block: &Block) -> Option<String> {
    const LONGEST: usize = 60;
    #[rustfmt::skip] // Words are read side by side.
    const TODAY: &[&str] = &[
        "lives", "works", "writes", "teaches", "lebt", "arbeitet", "schreibt", "lehrt", "vit", "travaille", "écrit",
        "enseigne", "vive", "trabaja", "escribe", "enseña", "lavora", "scrive", "insegna", "trabalha", "escreve",
    ];
    let today = |said: &str| {
        let folded = line::fold(said);
        let verb = folded.split(' ').nth(1).unwrap_or_default();
        line::goes_on(&folded) && (TODAY.contains(&verb) || line::has_role(&folded))
    };
    let mut all = block.folded().split([' ', ',', '.']);
    let told = block.is_italic()
        && !all.any(|word| {
            matches!(
                word,
                "me" | "us" | "my" | "our" | "uns" | "mir" | "nous" | "moi"
            )
        })
        && block.words() <= LONGEST
        && names::sentences(&block.text).skip(1).any(today);
    let person = names::leading_person(&block.text).filter(|_| told)?;
    Some(person.name)
}

impl Page<'_> {
    /// Takes the last paragraph before the page's own words for the bio, where it introduces a stranger or is a bare role.
    pub(super) fn close(&mut self, body: usize) {
        let teaser = |at: usize| {
            let block = &self.blocks[at];
            block.words() <= 14 && !ends_sentence(&block.text)
        };
        // Where lines tell that the piece is over, titles of other pieces and readers' comments stand below.
        let over = self
            .end
            .map_or(self.blocks.len(), |end| end.clamp(body, self.blocks.len()));
        let bio = |at: usize| self.furniture[at] == Some(Role::Bio) && (at < over || !teaser(at));
        let told = self.roles[..body].contains(&Role::Bio);
        if told || (body..self.blocks.len()).any(bio) {
            return;
        }
        let last = (body..over)
            .rev()
            .find(|&at| !self.is_small(at) && (!teaser(at) || self.closes(at)));
        if let Some(last) = last.filter(|&at| self.closes(at)) {
            self.furniture[last] = Some(Role::Bio);
        }
    }

    /// Tells the last paragraphs by their place for what they are besides the piece.
    pub(super) fn under_piece(&mut self, body: usize) {
        let mut prose = 0;
        let end = self.end.map_or(self.blocks.len(), |end| end + BEHIND);
        let starred = (0..body).any(|at| {
            let text = &self.blocks[at].text;
            self.roles[at] == Role::Byline && text.contains('*') || text.ends_with("(*)")
        });
        for at in (body + 1..self.blocks.len().min(end)).rev() {
            // Where lines tell that the piece is over, what runs below them, as readers' comments do, is none of it.
            if self.end == Some(at + 1) {
                prose = 0;
            }
            if prose >= LAST {
                continue;
            }
            let block = &self.blocks[at];
            let folded = block.folded();
            let told = || line::under_piece(&block.text, folded, &self.authors);
            let bio = self.furniture[at] == Some(Role::Bio);
            if bio && block.hint.is_none() && self.is_of_story(at, body) {
                self.furniture[at] = None;
            }
            let one = || names::sentences(&block.text).count() == 1;
            if bio
                && (one() || line::pays_for_research(&block.text))
                && told() == Some(Field::Disclosure)
            {
                self.furniture[at] = Some(Role::Disclosure);
            }
            if self.furniture[at].is_some() || self.is_cut(at) || block.kind != Kind::Paragraph {
                continue;
            }
            if block.hint == Some(Hint::Chrome) {
                // In the author's box, right under the bio.
                let under_bio = at > 0 && self.furniture[at - 1] == Some(Role::Bio);
                if under_bio && told() == Some(Field::Disclosure) {
                    self.furniture[at] = Some(Role::Disclosure);
                }
                // In a box of the article, under its last words.
                let boxed = prose == 0
                    && matches!(block.stand, Stand::Inside(1..))
                    && self.blocks[at - 1].hint != Some(Hint::Chrome);
                if boxed && told() == Some(Field::Disclaimer) {
                    self.furniture[at] = Some(Role::Disclaimer);
                }
                continue;
            }
            // Lines alone do not tell that the page's own words stand below.
            let last = prose == 0 || self.end.is_some();
            if is_starred(block) && (starred || last && line::opens_with_role(folded)) {
                self.furniture[at] = Some(Role::Bio);
                continue;
            }
            // Behind the last words, a role is that of another page where the head tells who the author is.
            let over = self.end.is_some_and(|end| at >= end) && self.roles.contains(&Role::Bio);
            let other = |field: &Field| {
                let own = |author: &String| block.text.contains(author.as_str());
                over && *field == Field::Bio && !self.authors.iter().any(own)
            };
            if prose == 0 && self.tells_of_own_house(at) {
                self.furniture[at] = Some(Role::Disclosure);
                continue;
            }
            if let Some(field) = told()
                .filter(|field| !block.is_chrome() && !promo::is_pitch(folded) && !other(field))
            {
                self.furniture[at] = Some(match field {
                    Field::Disclaimer => Role::Disclaimer,
                    Field::Disclosure => Role::Disclosure,
                    _ => Role::Bio,
                });
                continue;
            }
            let runs = block.is_prose() || block.words() > 8 && ends_sentence(&block.text);
            let of_page = is_afterword(folded) || block.stand == Stand::Around;
            prose += usize::from(runs && !of_page);
        }
    }

    /// Whether a paragraph tells who pays the house of which a bio says that the author is of it: “The Harbour Trust receives part of
    /// its funding from the ministry”.
    fn tells_of_own_house(&self, at: usize) -> bool {
        const LONGEST: usize = 45;
        let block = &self.blocks[at];
        let bare = block.text.strip_prefix("The ").unwrap_or(&block.text);
        let house = bare[..nth_word(bare, 2)].trim_end();
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let of_house = |at: usize| {
            self.furniture[at] == Some(Role::Bio) && self.blocks[at].text.contains(house)
        };
        block.words() <= LONGEST
            && house.split(' ').filter(|word| capital(word)).count() >= 2
            && line::tells_interest(block.folded())
            && (0..self.blocks.len()).any(of_house)
    }

    /// Whether a paragraph introduces somebody whom the piece is about: one who is not the author and is called by title and surname,
    /// does more than bios tell, or is spoken of elsewhere.
    fn is_of_story(&self, at: usize, body: usize) -> bool {
        let text = &self.blocks[at].text;
        let bare = names::untitled(text);
        let surname = |name: &str| name.rsplit(' ').next().unwrap_or_default().to_owned();
        let start: String = text.chars().take(80).collect();
        let own = |author: &String| start.contains(&surname(author));
        if self.authors.is_empty() || self.authors.iter().any(own) {
            return false;
        }
        let mut all = bare.split_whitespace();
        let capital = |word: &str| word.starts_with(char::is_uppercase);
        let titled = bare.len() < text.len() && text.starts_with(char::is_alphabetic);
        if titled
            && all.next().is_some_and(capital)
            && all.next().is_some_and(|next| !capital(next))
        {
            return true;
        }
        if line::reports(self.blocks[at].folded()) || line::tells_story(text) {
            return true;
        }
        let Some(person) = names::leading_person(bare) else {
            return false;
        };
        let last = surname(&person.name);
        (body..self.blocks.len()).any(|other| {
            other != at && self.is_lede(other) && self.blocks[other].text.contains(&last)
        })
    }

    /// Takes a paragraph under the body for a bio where it begins with the author's full name, or with the name that stands alone
    /// above it: nobody speaks so of himself.
    pub(super) fn bios_by_name(&mut self, body: usize) {
        for at in body + 1..self.blocks.len() {
            let block = &self.blocks[at];
            if block.kind != Kind::Paragraph
                || block.hint == Some(Hint::Chrome) && !self.is_under_bio(at)
                || self.furniture[at].is_some()
                || !(5..=90).contains(&block.words())
                || self.goes_on_behind(at)
                || self.is_byline(at, true)
                    && !ends_sentence(&block.text)
                    && !line::ends_in_role(block.folded())
                || is_afterword(block.folded())
                || line::heads_words(&block.text, &self.authors)
            {
                continue;
            }
            let text = names::untitled(&block.text);
            let above = self.blocks[at - 1].text.trim();
            let heads = (2..=4).contains(&self.blocks[at - 1].words())
                && names::name(above).is_some()
                && (text.starts_with(above) || line::says_what(block.folded()));
            // Under the name, with “Follow” between, somebody says “I”, or the sentence that the name begins goes on.
            let over = (at.saturating_sub(2)..at)
                .rev()
                .find(|&above| !self.blocks[above].is_chrome())
                .filter(|&above| self.authors.contains(&self.blocks[above].text));
            let goes_on =
                || block.text.starts_with(char::is_lowercase) && line::has_role(block.folded());
            let early = &block.folded()[..nth_word(block.folded(), 4)];
            let over = over.filter(|_| {
                (line::says_i(block.folded()) || goes_on() || line::has_role(early))
                    && !self.furniture.contains(&Some(Role::Bio))
            });
            let own = |author: &String| {
                (author.contains(' ') || !author.is_ascii()) && text.starts_with(author.as_str())
            };
            if heads || self.authors.iter().any(own) || over.is_some() {
                if let Some(name) = over {
                    self.furniture[name] = Some(Role::Cut(Reason::Chrome));
                }
                self.furniture[at] = Some(Role::Bio);
            }
        }
    }

    /// Whether a block stands right under a bio, or under what heads one: one line may be between.
    fn is_under_bio(&self, at: usize) -> bool {
        let above = at.saturating_sub(2)..at;
        self.furniture[at - 1] == Some(Role::Bio)
            || above
                .into_iter()
                .any(|above| self.blocks[above].heads_bio())
    }

    /// Whether more than one paragraph of running text follows.
    fn goes_on_behind(&self, at: usize) -> bool {
        let end = self.blocks.len().min(at + 8);
        let of_piece = |&next: &usize| {
            let folded = self.blocks[next].folded();
            self.is_lede(next) && !is_afterword(folded) && !line::tells_interest(folded)
        };
        (at + 1..end).filter(of_piece).nth(1).is_some()
    }

    /// Whether a block is furniture, part of the page around the piece, or a line without a sentence.
    fn is_small(&self, at: usize) -> bool {
        let block = &self.blocks[at];
        self.furniture[at].is_some()
            || self.is_cut(at)
            || block.hint == Some(Hint::Chrome)
            || self.blocks[at].is_chrome()
            || line::is_notice(self.blocks[at].folded())
            || block.words() <= 8 && !ends_sentence(&block.text)
    }

    /// Of whom a paragraph tells something, and in its next sentence what that person is: “Ida Lund keeps bees near Norvik. She is past
    /// president of …”; or whose name stands in the credit below as well.
    fn told_in_two(&self, at: usize) -> Option<String> {
        const LONGEST: usize = 60;
        let text = &self.blocks[at].text;
        let person = names::leading_person(text)?;
        let mut rest = names::sentences(text).skip(1).map(line::fold);
        // “She is past president of …”, “She chairs the library board.”
        const IS: &[&str] = &["is", "ist", "est", "es", "è", "é"];
        const DOES: &[&str] = &[
            "chairs", "teaches", "lives", "serves", "lebt", "wohnt", "lehrt", "vit", "enseigne",
            "vive",
        ];
        let is = |said: String| {
            let soon = &said[..nth_word(&said, 6)];
            let verb = said.split(' ').nth(1).unwrap_or_default();
            let does = DOES.contains(&verb) || IS.contains(&verb) && line::has_role(soon);
            does && line::goes_on(&said)
        };
        let credited = || {
            let mut below = at + 1..self.blocks.len();
            below.any(|below| {
                self.furniture[below] == Some(Role::Credit)
                    && self.blocks[below].text.contains(&person.name)
            })
        };
        let told = words(text) <= LONGEST && (person.known && rest.any(is) || credited());
        told.then_some(person.name)
    }

    fn closes(&self, at: usize) -> bool {
        if line::reaches_author(self.blocks[at].folded()) {
            return false;
        }
        let block = &self.blocks[at];
        if block.kind != Kind::Paragraph {
            return false;
        }
        if line::is_bare_role(&block.text) {
            return true;
        }
        let told = line::introduces(&block.text)
            .or_else(|| self.told_in_two(at))
            .or_else(|| told_in_italics(block));
        let Some(name) = told else {
            return false;
        };
        let last = name.rsplit(' ').next().unwrap_or_default();
        let own = self.authors.iter().any(|author| author.ends_with(last));
        let spoken_of = |(other, block): (usize, &Block)| {
            other != at
                && block.words() > 8
                && self.furniture[other].is_none()
                && block.text.contains(last)
        };
        (self.authors.is_empty() || own) && !self.blocks.iter().enumerate().any(spoken_of)
    }

    /// Takes the name over the bio in a box about the author for the byline, where nothing else tells who that is.
    pub(super) fn name_over_bio(&mut self) {
        if !self.authors.is_empty() || self.roles.contains(&Role::Byline) {
            return;
        }
        let Some(bio) = self.roles.iter().position(|role| *role == Role::Bio) else {
            return;
        };
        let named = (bio.saturating_sub(2)..bio).rev().find(|&at| {
            let block = &self.blocks[at];
            // “Ida Lund, she/her”
            let name = block.text.split(", ").next().unwrap_or_default();
            let rest = block.text[name.len()..].trim_start_matches([',', ' ']);
            matches!(block.hint, Some(Hint::Bio | Hint::Chrome) | None)
                && matches!(self.roles[at], Role::Cut(_))
                && (2..=4).contains(&words(name))
                && (rest.is_empty() || rest.contains('/') && words(rest) == 1)
                && names::name(name).is_some()
        });
        if let Some(at) = named.filter(|_| self.blocks[bio].hint == Some(Hint::Bio)) {
            self.roles[at] = Role::Byline;
        }
    }

    /// Takes what is said under a picture for the bio, where it tells who the author is and nothing else does.
    pub(super) fn bio_under_portrait(&mut self) {
        if self.roles.contains(&Role::Bio) {
            return;
        }
        let tells = |block: &Block| {
            let about = self
                .authors
                .iter()
                .any(|author| block.text.contains(author.as_str()));
            let told = || line::bio_score(&block.text, &self.authors) > 1;
            // “Ida Lund is a baker. (Photo: private)”
            let credit = block.picture_credit();
            let said = &block.text[..credit.map_or(block.text.len(), |credit| credit.start)];
            let ends = ends_sentence(said.trim_end_matches([' ', '(']));
            // “The writer is a baker.”
            let writer = || {
                let subject = names::bio_subject(&block.text);
                let told = line::says_what_author_is(block.folded());
                told || subject.is_some_and(|subject| subject.name.is_empty())
            };
            block.kind == Kind::Picture && ends && (about && told() || writer())
        };
        if let Some(at) = self.blocks.iter().position(tells) {
            self.roles[at] = Role::Bio;
        }
    }

    /// Whoever signs under the piece or within its headline, and has a bio that was not taken for one.
    pub(super) fn late_signers(&self) -> Vec<String> {
        let starts = |name: &String| {
            let all = self.blocks.iter().zip(&self.roles);
            let mut others = all.filter(|(_, role)| !matches!(role, Role::Headline | Role::Byline));
            others.any(|(block, _)| block.text.starts_with(name.as_str()))
        };
        // “Ida Lund and Tom Harrow: The harbour is ours”, and a paragraph about each of them.
        let headline = self.roles.iter().position(|role| *role == Role::Headline);
        let title = headline.and_then(|at| names::in_title(&self.blocks[at].text));
        let told = |names: &[String]| names.len() > 1 && names.iter().all(starts);
        if let Some(title) = title.filter(|title| told(&title.names)) {
            return title.names;
        }
        if self.roles.contains(&Role::Bio) {
            return Vec::new();
        }
        if let Some(name) = self.carded_name() {
            return vec![name];
        }
        let named = (0..self.blocks.len()).filter_map(|at| match self.roles[at] {
            Role::Byline => self.byline(at).map(|byline| byline.names.clone()),
            Role::Headline => names::in_title(&self.blocks[at].text).map(|title| title.names),
            _ => None,
        });
        let mut signers: Vec<String> = named.flatten().collect();
        let has_bio = (0..self.blocks.len()).any(|at| {
            let text = &self.blocks[at].text;
            let own = signers.iter().any(|name| text.starts_with(name.as_str()));
            own && self.roles[at] != Role::Byline && line::bio_score(text, &signers) >= 2
        });
        if !has_bio {
            signers.clear();
        }
        signers
    }
}

/// Whether a last paragraph is a note to which a star behind the name in the byline leads.
fn is_starred(note: &Block) -> bool {
    note.text.trim_start_matches('(').starts_with('*')
        && (3..=70).contains(&note.words())
        && !note.is_disclaimer()
}

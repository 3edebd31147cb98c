//! What is said about the authors, and in the same paragraph: bio, disclosure, disclaimer.
use std::ops::Range;

use stet_core::{Field, Place};

use super::super::{
    Reason,
    assign::tells_of_translator,
    block::{Block, Hint, Kind, Stand, ends_sentence, words},
    date,
    evidence::{How, Sure},
    line::{self, fold},
    names, promo,
};
use super::{
    Assembly, Mapped,
    asides::{is_contact, trailer},
    authors::without_pronouns,
    parts::parts,
};

/// So many bytes the roles of all authors take at most.
const LONGEST_ROLES: usize = 600;

impl Assembly {
    /// Sets bio, disclosure or disclaimer from a paragraph that may hold them all, parted at its sentences.
    pub(super) fn parted(&mut self, block: &Block, field: Field) {
        // At the foot of the page it is said of all that stands there.
        let of_page = field == Field::Disclaimer
            && block.stand == Stand::Around
            && !self.piece.furniture.disclaimer.is_empty();
        let role_again = field == Field::Bio
            && self.gave_way
            && line::has_role(&fold(&self.piece.furniture.bio))
            && block.words() <= 8
            && !ends_sentence(&block.text);
        if of_page || role_again || self.is_signed_again(block, field) {
            return self.cut(&block.text, Reason::Repeated);
        }
        // “Author”, over who that is, or a word beside what is told already.
        let bio = &self.piece.furniture.bio;
        let unbracketed = |text: &str| {
            let inside = text
                .strip_prefix('(')
                .and_then(|text| text.strip_suffix(')'));
            inside.unwrap_or(text).to_owned()
        };
        let told = unbracketed(block.text.trim());
        let again = bio
            .lines()
            .any(|line| line == block.text.trim() || line == told);
        let beside = || !bio.is_empty() && block.words() == 1 && !ends_sentence(&block.text);
        let of_house = || {
            let label = [
                "author", "authors", "autor", "autoren", "auteur", "auteurs", "autores", "autore",
                "autori",
            ];
            let bare = block.words() == 1
                && (!line::has_role(block.folded()) || label.contains(&block.folded()));
            // “[The ferry waits](…) 3 March 2024”, in the author's box.
            let dated = || {
                let day = date::find(&block.text);
                block.markdown.starts_with('[')
                    && day.is_some_and(|day| day.range.end == block.text.trim_end().len())
            };
            // “Author of the post 14/01/25 at 13:30”, over an answer to readers
            let answers = || {
                block.words() <= 8
                    && !ends_sentence(&block.text)
                    && date::find(&block.text).is_some_and(|day| day.range.start > 0)
                    && block.text.contains(':')
            };
            // “Acknowledgment: The author thanks …”, in the box about her.
            const NOTES: &[&str] = &[
                "note: ",
                "acknowledgment",
                "acknowledgement",
                "corresponding author",
                "correspondence: ",
            ];
            // “Co-signatories: Tom Harrow, baker; …”, below who wrote it.
            const SIGN_TOO: &[&str] = &[
                "cosignataires",
                "co-signataires",
                "co-signatories",
                "cosignatories",
                "mitunterzeichn",
                "cofirmantes",
            ];
            let sign_too = || {
                let bare = block.folded().trim_start_matches(['*', ' ', '(']);
                !bio.is_empty() && SIGN_TOO.iter().any(|sign| bare.starts_with(sign))
            };
            block.is_chrome()
                || NOTES.iter().any(|note| block.folded().starts_with(note))
                || sign_too()
                || answers()
                || dated()
                || bare
                || is_row_of_links(&block.markdown)
                || shares(&block.text)
                || leads_to_account(block)
                || block.folded().starts_with("see ") && block.folded().contains("posts on ")
                || !bio.is_empty() && block.words() <= 3 && names::is_account(&block.text)
                || block.words() <= 3 && block.text.contains("://")
        };
        if field == Field::Bio && (block.heads_bio() || again || beside() || of_house()) {
            return self.cut(&block.text, Reason::Chrome);
        }
        // Of those who contributed, the authors.
        let lines = block.text.lines().count();
        if field == Field::Bio
            && block.kind == Kind::Other
            && lines > 1
            && block.text.lines().any(tells_of_translator)
        {
            return self.without_translators(block);
        }
        // Who else signs.
        if field == Field::Bio && self.is_of_others(block) {
            return self.cut(&block.text, Reason::AfterEnd);
        }
        // “The author thanks Tom Harrow for his research.”
        let thanks = ["the author thanks ", "the authors thank "];
        if field == Field::Disclosure
            && thanks
                .iter()
                .any(|thanks| block.folded().starts_with(thanks))
        {
            return self.cut(&block.text, Reason::AfterEnd);
        }
        // What the page calls a disclosure is one, whatever it tells.
        let offers = || promo::is_promo(block.folded()) || promo::is_pitch(block.folded());
        if block.hint == Some(Hint::Disclosure) && offers() {
            return self.cut(&block.text, Reason::Chrome);
        }
        if block.hint == Some(Hint::Disclosure) {
            return self.field(field, block, true);
        }
        let start = block.text.len()
            - block
                .text
                .trim_start_matches(['|', ' ', ',', '¶', '•', '■', '▪', '●', '◆'])
                .len();
        let note = block.text[start..]
            .trim_start_matches(['（', '('])
            .strip_prefix(['注', '註'])
            .and_then(|rest| rest.strip_prefix(['：', ':']));
        let start = note.map_or(start, |rest| block.text.len() - rest.trim_start().len());
        let start = line::behind_bio_label(&block.text[start..])
            .map_or(start, |rest| block.text.len() - rest.len());
        let shouted = Some(field).filter(|field| *field == Field::Disclaimer);
        let start = shouted
            .and_then(|_| line::behind_shouted_label(&block.text[start..]))
            .map_or(start, |rest| block.text.len() - rest.len());
        let start = match field {
            Field::Bio => self.behind_pronouns(block, start),
            _ => start,
        };
        let start = self.behind_name(block, start, field);
        let start = self.signed(block, start);
        let start = self.named_together(block, start);
        let boxed = block.hint == Some(Hint::Bio);
        let end = trailer(&block.text, if boxed { Field::Bio } else { field }).max(start);
        let mut authors = self.named().to_vec();
        if authors.is_empty() {
            // “Ida Lund and Tom Harrow write: The boat at seven”
            let title = names::in_title(&self.piece.furniture.headline);
            authors = title.map(|title| title.names).unwrap_or_default();
        }
        for (field, range) in parts(
            &block.text[start..end],
            field,
            &authors,
            !self.piece.furniture.bio.is_empty(),
        ) {
            let range = start + range.start..start + range.end;
            let Some(field) = field else {
                self.cut(&block.text[range], Reason::AfterEnd);
                continue;
            };
            if field == Field::Bio {
                self.give_way(&block.text[range.clone()]);
                if self.says_role_again(&block.text[range.clone()]) {
                    self.cut(&block.text[range], Reason::Repeated);
                    continue;
                }
            }
            if range == (0..block.text.len()) {
                return self.field(field, block, true);
            }
            self.field(field, &part_of(block, range), true);
        }
        self.cut(block.text[end..].trim(), Reason::Chrome);
    }

    /// Takes the lines of a list that tell of the authors for the bio, and sets those about its translators aside.
    fn without_translators(&mut self, block: &Block) {
        let mut start = 0;
        for line in block.text.split('\n') {
            let range = start..start + line.len();
            start = range.end + 1;
            if tells_of_translator(line) {
                self.cut(line, Reason::AfterEnd);
                continue;
            }
            self.field(Field::Bio, &part_of(block, range), true);
        }
    }

    /// Sets aside how somebody is spoken of; returns where the bio behind it starts: “(she/her), a baker in Eastmouth”.
    fn behind_pronouns(&mut self, block: &Block, start: usize) -> usize {
        let rest = without_pronouns(&block.text[start..]);
        let behind = block.text.len() - rest.len();
        if behind > start {
            self.cut(block.text[start..behind].trim_end(), Reason::Chrome);
        }
        behind
    }

    /// Where a role starts behind the author's name, nothing between them: “Ida Lund Pilot, Eastmouth”.
    fn behind_name(&self, block: &Block, start: usize, field: Field) -> usize {
        let text = &block.text[start..];
        let mut authors = self
            .piece
            .furniture
            .authors
            .iter()
            .chain(&self.known_authors);
        let role = authors.find_map(|author| text.strip_prefix(author.as_str())?.strip_prefix(' '));
        let opens = |role: &&str| {
            let first = role.split([' ', ',']).next().unwrap_or_default();
            role.starts_with(char::is_uppercase) && line::has_role(&fold(first)) && words(role) > 1
        };
        let bare = field == Field::Bio && !ends_sentence(text);
        let role = role.filter(|role| bare && opens(role));
        role.map_or(start, |role| block.text.len() - role.len())
    }

    /// Takes the byline with which a paragraph about the author begins, “Text: Ida Lund, economist”; returns where the rest starts.
    fn signed(&mut self, block: &Block, start: usize) -> usize {
        let text = &block.text[start..];
        let first = names::sentences(text).next().unwrap_or_default();
        let signed = names::byline(first)
            .filter(|byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty());
        let Some(byline) = signed.filter(|_| self.piece.furniture.byline.is_empty()) else {
            return start;
        };
        let name = byline.names.last().map_or("", String::as_str);
        let end = text.find(name).map_or(0, |at| at + name.len());
        if end == 0 || !text[end..].starts_with([',', '،']) {
            return start;
        }
        let printed = Mapped::slice(&block.text, &block.rows, start..start + end);
        self.set(Field::Byline, printed, How::Printed, Sure::Likely);
        if self.piece.furniture.authors.is_empty() {
            self.piece.furniture.authors = byline.names;
            self.evidence.note_authors(How::Printed, Sure::Likely);
        }
        block.text.len() - text[end..].trim_start_matches([',', '،', ' ']).len()
    }

    /// Takes the names with which a bio of several begins for the byline: “Ida Lund and Tom Harrow, respectively pilot and baker”.
    fn named_together(&mut self, block: &Block, start: usize) -> usize {
        let text = &block.text[start..];
        let together = line::respectively(text).filter(|_| self.piece.furniture.byline.is_empty());
        let Some(rest) = together else {
            return start;
        };
        let end = text[..rest].trim_end_matches([',', ' ']).len();
        let Some(names) = names::byline(&text[..end]).map(|byline| byline.names) else {
            return start;
        };
        if names.len() < 2 {
            return start;
        }
        let printed = Mapped::slice(&block.text, &block.rows, start..start + end);
        self.set(Field::Byline, printed, How::Printed, Sure::Likely);
        if self.piece.furniture.authors.is_empty() {
            self.piece.furniture.authors = names;
            self.evidence.note_authors(How::Printed, Sure::Likely);
        }
        start + rest
    }

    /// Whether a line only names the author and a role behind a bio that says so in a sentence: “Ida Lund (Baker)”.
    fn is_signed_again(&self, block: &Block, field: Field) -> bool {
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
    fn says_role_again(&self, role: &str) -> bool {
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

    /// Sets bare roles aside, of whichever author, when a bio in a whole sentence follows: “Baker”, then “Ida Lund is a baker in
    /// Eastmouth.”
    fn give_way(&mut self, told: &str) {
        self.leave_repeated(told);
        let bare = |text: &str| {
            text.len() <= LONGEST_ROLES
                && text
                    .lines()
                    .all(|line| words(line) <= 8 && !ends_sentence(line))
        };
        let bio = self.piece.furniture.bio.as_str();
        // “Lund is a baker in Eastmouth.”, then “Ida Lund, B.A., is a baker in Eastmouth and …”
        let shorter = |bio: &str| {
            let all = |text: &str| -> Vec<String> {
                let folded = fold(text);
                let words = folded.split(|c: char| !c.is_alphanumeric());
                words
                    .filter(|word| word.len() > 3)
                    .map(str::to_owned)
                    .collect()
            };
            let more = all(told);
            words(bio) <= 8
                && words(told) > words(bio)
                && ends_sentence(bio)
                && all(bio).iter().all(|word| more.contains(word))
        };
        // “Climate negotiator and teacher.”, and then “Ida Lund is a teacher in Norvik and …”
        let of = |text: &str| {
            let authors = self.piece.furniture.authors.iter();
            let mut all = authors.chain(&self.known_authors);
            all.find(|author| names::untitled(text).starts_with(author.as_str()))
        };
        let own = |text: &str| of(text).is_some();
        // “Ida Lund is a pilot” gives way to what tells of her, and not to “Tom Harrow is a baker. …”
        let same = |bio: &str| of(bio).is_none_or(|author| told.contains(author.as_str()));
        // “Ida Lund is a contributor to the Coast Gazette.”
        let contributes = |bio: &str| {
            let of_house = [
                " is a contributor to ",
                " is a contributing ",
                " is a guest contributor",
            ];
            words(bio) <= 12 && own(bio) && of_house.iter().any(|is| bio.contains(is))
        };
        let titled = |bio: &str| words(bio) <= 8 && line::has_role(&fold(bio)) && !own(bio);
        // “Ida Lund is a pilot and Tom Harrow is a baker”, and then “Dr Ida Lund is a pilot in …”
        let briefly = |bio: &str| {
            words(bio) <= 20
                && !ends_sentence(bio)
                && own(bio)
                && names::sentences(bio).count() == 1
        };
        // “, a pilot in Norvik”, behind the name in the byline, and then “Ida Lund is a pilot in Norvik and …”
        let behind = |bio: &str| bio.starts_with(|c: char| c == ',' || c.is_lowercase());
        // “By Ida Lund, a pilot in Norvik.”
        let signed = |bio: &str| {
            let bare = names::without_prefix(bio);
            bare.len() < bio.len() && words(bio) <= 25 && own(bare)
        };
        let single = !bio.contains('\n')
            && own(told)
            && same(bio)
            && (titled(bio) || briefly(bio) || contributes(bio) || behind(bio) || signed(bio));
        let tells = || ends_sentence(told) || names::sentences(told).count() > 1;
        // “Pilot and organiser in Norvik.”
        let role = |bio: &str| {
            words(bio) <= 12
                && line::is_bare_role(bio)
                && words(told) > words(bio)
                && !line::is_bare_role(told)
        };
        let longer = words(told) > words(bio);
        // “Reach the columnist at ilund@coast.example.”, and then who that is.
        let reached =
            || !bio.contains('\n') && is_contact(&fold(bio)) && longer && !is_contact(&fold(told));
        if !bio.is_empty()
            && ((bare(bio) || role(bio) || reached()) && tells()
                || shorter(bio)
                || single && longer)
        {
            self.gave_way = true;
            let role = std::mem::take(&mut self.piece.furniture.bio);
            self.map.take(Place::Field(Field::Bio));
            self.cut(&role, Reason::Repeated);
        }
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

/// Whether a line with a name and a post only heads the bio under it: “Ida Lund, Columnist”, over “Ida Lund is a pilot in Norvik.”
fn heads(line: &str, told: &str) -> bool {
    let name = line.split_once(',').map(|(name, _)| name);
    name.is_some_and(|name| name.contains(' ') && told.starts_with(name))
        && words(line) <= 8
        && !ends_sentence(line)
        && ends_sentence(told)
}

/// A part of a block as a block of its own, in bytes of its text.
pub(super) fn part_of(block: &Block, range: Range<usize>) -> Block {
    let Mapped { text, rows } = Mapped::slice(&block.text, &block.rows, range);
    Block {
        text,
        rows,
        hint: block.hint,
        ..Block::default()
    }
}

/// Whether every word of a sentence about somebody stands in another about the same, which tells more: “Ida Lund is chief pilot of
/// Norvik.”, “Ida Lund is the chief pilot of Norvik, and …”
fn is_within(short: &str, long: &str) -> bool {
    let whole = |word: &str| fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let name = |text: &str| text.split(' ').take(2).map(whole).collect::<Vec<_>>();
    let told: Vec<String> = long.split(' ').map(whole).collect();
    name(short) == name(long) && short.split(' ').all(|word| told.contains(&whole(word)))
}

/// Whether a line is nothing but a link to the page of an account that goes by the same words: “[Coast Contributor](…/coast-contributor-1)”.
fn leads_to_account(block: &Block) -> bool {
    let link = block.markdown.strip_prefix('[');
    let parts = link.and_then(|link| link.strip_suffix(')')?.split_once("]("));
    parts.is_some_and(|(_, address)| {
        block.words() <= 4
            && (line::has_role(block.folded()) || names::is_login(&block.text))
            && address.contains(block.folded().replace(' ', "-").as_str())
    })
}

/// Whether Markdown is several links and nothing else, as tags are: “[Ida Lund](…) [Harbours](…) [Towns](…)”.
fn is_row_of_links(markdown: &str) -> bool {
    let mut links = 0;
    let start = markdown.trim_start_matches([':', ' ']);
    // “: [The ferry waits](…) [The boat](…)”, behind the words that say whose they are
    let least = if start.len() < markdown.len() { 2 } else { 3 };
    let mut rest = start;
    while let Some((_, behind)) = rest
        .strip_prefix('[')
        .and_then(|link| link.split_once("]("))
    {
        let Some((_, behind)) = behind.split_once(')') else {
            return false;
        };
        links += 1;
        rest = behind.trim_start_matches([' ', ',', '|', '·', '•']);
    }
    links >= least && rest.is_empty()
}

/// Whether a line is a row of buttons by which a page is shared, whatever else stands behind them.
fn shares(text: &str) -> bool {
    const NETWORKS: [&str; 6] = [
        "facebook",
        "twitter",
        "linkedin",
        "reddit",
        "whatsapp",
        "flipboard",
    ];
    let folded = fold(text);
    let named = NETWORKS
        .iter()
        .filter(|network| folded.split(' ').any(|word| word == **network));
    named.count() > 2 && !ends_sentence(text)
}

//! Blocks with roles put together as a piece.
mod about;
mod asides;
mod authors;
mod beside_bio;
mod credit;
mod dates;
mod hosts;
mod mapped;
mod parts;
mod people;
mod signed;
mod told_twice;

use std::ops::Range;

use stet_core::{Field, Piece, Place, picture_credit};

use super::{
    Became, Chrome, Cut, Passage, Reason, SourceMap,
    assign::{Known, Role, bios_in},
    block::{Asked, Block, Hint, Kind},
    date, end_mark,
    evidence::{Evidence, How, Sure},
    language, line, names,
};
use mapped::Mapped;

/// A piece that is being put together.
pub(super) struct Assembly {
    pub(super) piece: Piece,
    pub(super) cut: Vec<Cut>,
    pub(super) map: SourceMap,
    pub(super) evidence: Evidence,
    pub(super) passages: Vec<Passage>,
    /// Who the page tells machines that its authors are.
    known_authors: Vec<String>,
    house: String,
    /// Whether bare roles have given way to bios in whole sentences.
    gave_way: bool,
    body: Mapped,
}

/// Puts blocks together as a piece; `chrome` says whether what is not the piece stays in the body.
pub(super) fn assemble(
    blocks: &[Block],
    roles: &[Role],
    known: &Known,
    chrome: Chrome,
    start: usize,
) -> Assembly {
    let mut assembly = Assembly {
        piece: Piece::default(),
        cut: Vec::new(),
        map: SourceMap::new(start),
        evidence: Evidence::default(),
        passages: Vec::with_capacity(blocks.len()),
        known_authors: known.authors.clone(),
        house: known.house.clone(),
        gave_way: false,
        body: Mapped::default(),
    };
    let first = roles
        .iter()
        .position(|role| matches!(role, Role::Body | Role::Heading))
        .unwrap_or(0);
    let top = blocks
        .iter()
        .zip(roles)
        .filter_map(|(block, role)| match (block.kind, role) {
            (Kind::Heading(level), Role::Heading) => Some(level),
            _ => None,
        });
    let top = top.min().unwrap_or(2);
    let last = roles.iter().rposition(|role| *role == Role::Body);
    for (at, (block, role)) in blocks.iter().zip(roles).enumerate() {
        let (written, left) = (assembly.body.text.len(), assembly.cut.len());
        match role {
            Role::Cut(_) if chrome == Chrome::Keep && at > first => assembly.body(block, None),
            Role::Cut(reason) => assembly.cut(&block.text, *reason),
            Role::Body if Some(at) == last => assembly.last(block),
            Role::Body if at == first => assembly.first(block),
            Role::Body => assembly.body(block, None),
            Role::Heading => assembly.body(block, Some(heading_level(block.kind, top))),
            Role::Image => assembly.image(block),
            Role::Headline => assembly.headline(block),
            Role::Date => assembly.date(block),
            Role::Byline => assembly.byline(block),
            Role::Label => assembly.label(block),
            Role::Standfirst => assembly.standfirst(block),
            Role::Bio if block.kind == Kind::Other => assembly.bios(block),
            Role::Bio => assembly.parted(block, Field::Bio),
            Role::Disclaimer if block.kind == Kind::Other => {
                let says = |line: &&str| line::disclaims(&line::fold(line));
                for line in block.text.lines().filter(says) {
                    assembly.parted(&item(line), Field::Disclaimer);
                }
            }
            Role::Disclaimer => assembly.parted(block, Field::Disclaimer),
            // What stands under “Competing interests” declares them, whatever it says.
            Role::Disclosure
                if line::labels_disclosure(block.folded())
                    || at > 0
                        && !line::thanks(block.folded())
                        && line::heads_disclosure(blocks[at - 1].folded(), block.folded()) =>
            {
                assembly.field(Field::Disclosure, block, true);
            }
            Role::Disclosure => assembly.parted(block, Field::Disclosure),
            Role::Credit
                if line::clauses(&block.text).enumerate().any(|(nth, said)| {
                    line::disclaims(&line::fold(said)) || nth > 0 && line::bio_score(said, &[]) >= 2
                }) =>
            {
                assembly.parted(block, Field::Credit);
            }
            Role::Credit => assembly.credit(block),
        }
        assembly.note(block, *role, written, left);
    }
    assembly.finish(known)
}

/// An item of a list, as a paragraph.
fn item(line: &str) -> Block {
    Block {
        text: line.to_owned(),
        markdown: line.to_owned(),
        ..Block::default()
    }
}

/// What told a field that stands in a block of its own.
fn told(field: Field, block: &Block) -> (How, Sure) {
    let marked = matches!(
        (field, block.hint),
        (Field::Headline, Some(Hint::Headline))
            | (Field::Standfirst, Some(Hint::Standfirst))
            | (Field::Byline, Some(Hint::Byline))
            | (Field::Bio, Some(Hint::Bio))
    );
    match field {
        _ if marked => (How::Style, Sure::Certain),
        Field::Headline if block.kind == Kind::Heading(1) => (How::Style, Sure::Certain),
        Field::Headline | Field::Standfirst | Field::Byline => (How::Guess, Sure::Unsure),
        Field::Bio => (How::Printed, Sure::Likely),
        _ => (How::Printed, Sure::Certain),
    }
}

/// The level of a heading in the body, where the highest is 2: the headline is 1.
fn heading_level(kind: Kind, top: u8) -> u8 {
    match kind {
        Kind::Heading(level) => (level + 2).saturating_sub(top).clamp(2, 6),
        _ => 2,
    }
}

impl Assembly {
    /// Notes what became of a block, before which the body had `written` bytes and `left` stretches were left out.
    fn note(&mut self, block: &Block, role: Role, written: usize, left: usize) {
        let whole = |cut: &&Cut| cut.text == block.text;
        let cut = self.cut[left..].iter().find(whole).map(|cut| cut.reason);
        let (became, markdown) = match (role.field(), cut) {
            _ if self.body.text.len() > written => (
                Became::Part(Place::Body),
                self.body.text[written..].trim_start(),
            ),
            (Some(field), None) => (Became::Part(Place::Field(field)), &*block.markdown),
            (_, Some(reason)) => (Became::Cut(reason), &*block.markdown),
            (None, None) => return,
        };
        self.passages.push(Passage {
            text: block.text.clone(),
            markdown: markdown.to_owned(),
            became,
        });
    }

    fn cut(&mut self, text: &str, reason: Reason) {
        if !text.trim().is_empty() {
            self.cut.push(Cut {
                text: text.to_owned(),
                reason,
            });
        }
    }

    /// Takes the bios of a list, each for itself.
    fn bios(&mut self, block: &Block) {
        let mut told = bios_in(block, self.named());
        if told.is_empty() {
            return self.parted(block, Field::Bio);
        }
        told.retain(|line| !self.is_of_other(line, &block.text));
        for line in told {
            self.parted(&item(line), Field::Bio);
        }
    }

    /// Adds the first paragraph, without the label in capitals, or the one that is a sentence, that stands before its first word:
    /// “OPINION: At seven …”, “Tribune. At seven …”.
    fn first(&mut self, block: &Block) {
        let marks = |c: char| "*_:. -–—".contains(c);
        let behind = |label: Range<usize>| {
            let bare = block.markdown.trim_start_matches(['*', '_']);
            let behind = bare.strip_prefix(&block.text[label.clone()])?;
            let start = block.markdown.len() - behind.trim_start_matches(marks).len();
            Some((label, start))
        };
        let opened = line::split_label(&block.text).and_then(|(range, rest)| {
            let label = &block.text[range.clone()];
            let own = &self.piece.furniture.label;
            let free = own.is_empty() || line::fold(own) == line::fold(label);
            // “OPINION: At seven …”, “Comment - At seven …”
            let shouted = !label.contains(char::is_lowercase);
            let dashed = block.text[range.end..]
                .trim_start()
                .starts_with(['-', '–', '—']);
            // “Essay – the word is French” begins a piece.
            let goes_on = block.text[rest.clone()].starts_with(char::is_lowercase);
            let fits = free && (shouted || dashed && !goes_on) && rest.end == block.text.len();
            behind(range).filter(|_| fits)
        });
        let opened = opened.or_else(|| behind(label_as_sentence(block)?));
        // “【海岸日報文章】早上七時……”: whose article it is.
        let house =
            line::house_before_story(&block.text).filter(|house| block.markdown.starts_with(house));
        let start = match (opened, house) {
            (Some((label, start)), _) if self.piece.furniture.label.is_empty() => {
                let label = Mapped::slice(&block.text, &block.rows, label);
                self.set(Field::Label, label, How::Printed, Sure::Likely);
                start
            }
            (Some((label, start)), _) => {
                self.cut(&block.text[label], Reason::Repeated);
                start
            }
            (None, Some(house)) => {
                self.cut(house, Reason::Chrome);
                house.len()
            }
            (None, None) => return self.body(block, None),
        };
        let range = start..block.markdown.len();
        let Mapped { text, rows } = Mapped::slice(&block.markdown, &block.markdown_rows, range);
        let rest = Block {
            markdown: text,
            markdown_rows: rows,
            ..block.clone()
        };
        self.body(&rest, None);
    }

    /// Adds the last paragraph, without the signature, bio or disclaimer in brackets behind its last sentence.
    fn last(&mut self, block: &Block) {
        let without = |text| {
            end_mark::without(text)
                .or_else(|| end_mark::without_initials(text, self.named()))
                .or_else(|| end_mark::without_house(text, &self.house))
        };
        if let Some(text) = without(block.text.as_str()) {
            let unmarked = Block {
                markdown: without(block.markdown.as_str())
                    .unwrap_or(&block.markdown)
                    .to_owned(),
                text: text.to_owned(),
                asked: Asked::default(),
                ..block.clone()
            };
            return self.last(&unmarked);
        }
        let parted = names::in_last_brackets(&block.text).and_then(|(at, inside)| {
            let folded = line::fold(inside);
            // “(Ida Lund, translated by Tom Harrow)”
            let credited = || {
                let (name, rest) = inside.split_once(", ")?;
                let own = self.named().iter().any(|author| author == name);
                (own && line::is_credit(&line::fold(rest))).then_some(rest)
            };
            if let Some(rest) = credited() {
                let paragraph = block.markdown.strip_suffix(&block.text[at..])?;
                return Some((paragraph, rest, Field::Credit));
            }
            let field = if names::is_signature(inside, &self.piece.furniture.authors) {
                Field::Byline
            } else if line::is_disclaimer(&folded) {
                Field::Disclaimer
            } else if line::bio_score(inside, &self.piece.furniture.authors) >= 2 {
                Field::Bio
            } else {
                return None;
            };
            Some((
                block.markdown.strip_suffix(&block.text[at..])?,
                inside,
                field,
            ))
        });
        let Some((paragraph, inside, field)) = parted else {
            return self.body(block, None);
        };
        let slice = |text, rows, range| {
            let Mapped { text, rows } = Mapped::slice(text, rows, range);
            Block {
                markdown: text.clone(),
                markdown_rows: rows.clone(),
                text,
                rows,
                ..Block::default()
            }
        };
        let paragraph = 0..paragraph.trim_end().len();
        self.body(
            &slice(&block.markdown, &block.markdown_rows, paragraph),
            None,
        );
        let start = inside.as_ptr().addr() - block.text.as_ptr().addr();
        let part = slice(&block.text, &block.rows, start..start + inside.len());
        match field {
            Field::Byline => self.byline(&part),
            Field::Credit => {
                let day = date::find(&part.text)
                    .filter(|day| day.range.end == part.text.trim_end().len());
                let end = day.map_or(part.text.len(), |day| day.range.start);
                self.dates(&part.text[end..], &[]);
                let end = part.text[..end].trim_end_matches([',', ' ']).len();
                self.field(Field::Credit, &slice(&part.text, &part.rows, 0..end), true);
                let name = block.text[..start].rsplit(['(', '（']).next();
                let name = name.unwrap_or_default().trim_end_matches([',', ' ']);
                self.cut(name, Reason::Repeated);
            }
            field => self.parted(&part, field),
        }
    }

    fn body(&mut self, block: &Block, level: Option<u8>) {
        if !self.body.text.is_empty() {
            self.body.text.push_str("\n\n");
        }
        let marked = block.markdown.starts_with('#') || block.markdown.contains('\n');
        if let (Some(level), false) = (level, marked) {
            self.body.text.push_str(&"#".repeat(level.into()));
            self.body.text.push(' ');
        }
        let bold = block
            .markdown
            .strip_prefix("**")
            .and_then(|rest| rest.strip_suffix("**"));
        match bold.filter(|bold| level.is_some() && !bold.contains("**")) {
            Some(bold) => {
                let Mapped { text, rows } =
                    Mapped::slice(&block.markdown, &block.markdown_rows, 2..2 + bold.len());
                self.body.push(&text, &rows);
            }
            None => self.body.push(&block.markdown, &block.markdown_rows),
        }
    }

    /// Sets a field, or adds to it on a new line; a second text for a single field is cut.
    fn field(&mut self, field: Field, block: &Block, several: bool) {
        let place = Place::Field(field);
        let present = self.piece.furniture.get(field);
        if !present.is_empty() && !several {
            return self.cut(&block.text, Reason::Repeated);
        }
        let mut text = Mapped {
            rows: self.map.take(place),
            text: present.to_owned(),
        };
        let known = (text.text.is_empty() || !text.rows.is_empty()) && !block.rows.is_empty();
        // “Sociologist”, and then “Sociologist, lecturer at …”; “… is a pilot.”, and then “… is a pilot and teaches at …”
        let begun = text.text.lines().last().is_some_and(|last| {
            let rest = block.text.strip_prefix(last.trim_end_matches('.'));
            rest.is_some_and(|rest| {
                rest.starts_with(',') || rest.starts_with(' ') && last.ends_with('.')
            })
        });
        if begun && field == Field::Bio {
            let last = text.text.rfind('\n').map_or(0, |at| at + 1);
            let shorter = text.text.split_off(last);
            text.rows.clear();
            self.cut(&shorter, Reason::Repeated);
        } else if !text.text.is_empty() {
            text.text.push('\n');
        }
        text.push(&block.text, &block.rows);
        if !known {
            text.rows.clear();
        }
        let (how, sure) = told(field, block);
        self.set(field, text, how, sure);
        if let (false, Some(first)) = (known, block.markdown_rows.first()) {
            self.map
                .insert_within(place, first.source..first.source + block.markdown.len());
        }
    }

    fn set(&mut self, field: Field, text: Mapped, how: How, sure: Sure) {
        self.evidence.note(field, how, sure);
        *self.piece.furniture.get_mut(field) = text.text;
        self.map.insert(Place::Field(field), text.rows);
    }

    /// Sets the lead picture; a credit at the end of its caption is told apart.
    fn image(&mut self, block: &Block) {
        let Some(picture) = &block.picture else {
            return self.cut(&block.text, Reason::Caption);
        };
        let (caption, credit) = match (&*picture.credit, picture_credit(&picture.caption)) {
            ("", Some(at)) => (&picture.caption[..at.start], &picture.caption[at]),
            (credit, _) => (&*picture.caption, credit),
        };
        let furniture = &mut self.piece.furniture;
        furniture.image.clone_from(&picture.url);
        furniture.image_alt.clone_from(&picture.alt);
        furniture.image_caption = caption.trim_end_matches([' ', '(', '[', '|']).to_owned();
        furniture.image_credit = credit.to_owned();
    }

    /// Completes the piece: authors from the page or the bio, and the language.
    fn finish(mut self, known: &Known) -> Self {
        self.map
            .insert(Place::Body, std::mem::take(&mut self.body.rows));
        let body = std::mem::take(&mut self.body.text);
        self.authors(known, &body);
        self.bio_in_byline();
        self.published_by_update();
        let furniture = &mut self.piece.furniture;
        furniture.language = language::detect(&body);
        if !furniture.language.is_empty() {
            self.evidence
                .note(Field::Language, How::Guess, Sure::Likely);
        }
        if !body.is_empty() {
            self.piece.body = body + "\n";
        }
        self
    }
}

/// The label that is the first sentence of a paragraph, where its type sets it apart or the word means nothing else: “**Essay.** At
/// seven …”, “Tribune. At seven …”.
fn label_as_sentence(block: &Block) -> Option<Range<usize>> {
    const SURE: &[&str] = &["tribune", "gastbeitrag", "gastkommentar", "tribuna"];
    let (label, rest) = line::behind_label(&block.text)?;
    let word = &block.text[label.clone()];
    let bare = block.markdown.trim_start_matches(['*', '_']);
    let opened = block.markdown.len() - bare.len();
    let behind = bare.strip_prefix(word)?;
    let closed = [".**", "**.", ".*", "*.", "._", "_."]
        .iter()
        .any(|end| behind.starts_with(end));
    let fits = if opened > 0 {
        closed
    } else {
        SURE.contains(&&*line::fold(word))
    };
    (fits && block.text[rest].starts_with(char::is_uppercase)).then_some(label)
}

//! Blocks with roles put together as a piece.
mod about;
mod asides;
mod authors;
mod beside_bio;
mod credit;
mod dates;
mod ends;
mod hosts;
mod mapped;
mod parts;
mod people;
mod signed;
mod told_twice;

use stet_core::{Field, Piece, Place, picture_credit};

use super::{
    Became, Chrome, Cut, Passage, Reason, SourceMap,
    assign::{Known, Role, bios_in},
    block::{Block, Hint, Kind, Row},
    evidence::{Evidence, How, Sure},
    footnotes::Footnote,
    language, line,
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

    /// Writes footnotes under the body that refers to them; one whose mark stands in nothing that was kept is cut.
    pub(super) fn define(&mut self, notes: Vec<Footnote>) {
        let mut rows = self.map.take(Place::Body);
        for note in notes {
            let body = &mut self.piece.body;
            let became = if body.contains(&format!("[^{}]", note.label)) {
                body.push('\n');
                let at = body.len();
                body.push_str(&note.markdown);
                body.push('\n');
                rows.extend(note.rows.iter().map(|row| Row {
                    text: row.text + at,
                    ..*row
                }));
                Became::Part(Place::Body)
            } else {
                let text = note.markdown.clone();
                let reason = Reason::AfterEnd;
                self.cut.push(Cut { text, reason });
                Became::Cut(reason)
            };
            self.passages.push(Passage {
                text: note.markdown.clone(),
                markdown: note.markdown,
                became,
            });
        }
        self.map.insert(Place::Body, rows);
    }

    /// Completes the piece: authors from the page or the bio, and the language.
    fn finish(mut self, known: &Known) -> Self {
        self.map
            .insert(Place::Body, std::mem::take(&mut self.body.rows));
        let body = std::mem::take(&mut self.body.text);
        self.authors(known, &body);
        self.leave_name_alone();
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

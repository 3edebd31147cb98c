//! What is known about a piece before any rule is asked.
use std::{ops::Range, sync::Arc};

use jiff::civil::Date;
use stet_core::{Author, Field, Outlet, Piece, Place, Span, lexicon::Lexicon, markdown::BlockKind};

use crate::{Context, calendar, names::Mention, terms::TermMention};

mod acronyms;
mod anchors;
mod bio_words;
mod bios;
mod by_hash;
mod byline;
mod cache;
mod capitals;
mod corrections;
mod dates;
mod disclaimers;
mod ending;
mod genre;
mod interests;
mod intervals;
mod invisible;
mod looks;
mod metadata;
mod notices;
mod numbers;
mod passage;
mod people;
mod profiles;
mod quotations;
mod quotes;
mod roles;
mod tokens;
mod united_states;
mod unsourced;
mod upcoming;
mod verified;
mod voices;
mod writers;

pub(crate) use acronyms::Acronym;
pub(crate) use bio_words::of as bio_words;
pub(crate) use bios::{Bio, Opening};
pub(crate) use byline::{Byline, bare, same};
pub(crate) use cache::Cache;
use cache::Reader;
pub(crate) use capitals::Capital;
pub(crate) use corrections::Lost;
pub(crate) use dates::{DateFact, DayFact, Tense, When};
pub(crate) use disclaimers::{
    Disclaimers, Filled, Hit, Origin, People, Reading, canonical, names, people, speaks, wanted,
};
pub(crate) use genre::Genre;
pub(crate) use interests::{Interests, Printed, Stake, declaration, is_past, window_months};
pub(crate) use intervals::{Age, Direction, Interval};
pub(crate) use invisible::Invisible;
pub(crate) use looks::looked_at;
pub(crate) use metadata::{Entry, Said};
pub(crate) use notices::{
    Matter, affiliate_links, first_published_line, names as notices_name, paid_label, tells,
};
pub(crate) use numbers::Number;
pub(crate) use passage::{Link, Passage, hash_word};
pub(crate) use people::{Human, Persons, Reference, has_role};
pub(crate) use profiles::Profile;
pub(crate) use quotations::{Mark, Quotation};
pub(crate) use quotes::{Quote, Voice};
pub(crate) use roles::role_before;
pub(crate) use tokens::{Token, originals_of, tokens, words_of};
pub(crate) use united_states::UnitedStates;
pub(crate) use upcoming::{elected, upcoming};
pub(crate) use verified::{Verified, asked, speaks_of};
pub(crate) use voices::vocabulary;
pub(crate) use writers::Writer;

/// The fields that hold prose.
const PROSE_FIELDS: &[Field] = &[
    Field::Headline,
    Field::Standfirst,
    Field::Bio,
    Field::Disclosure,
    Field::Disclaimer,
    Field::ImageAlt,
    Field::ImageCaption,
    Field::Excerpt,
    Field::SeoTitle,
    Field::SeoDescription,
    Field::SocialTitle,
    Field::SocialDescription,
];

/// What is known about a piece.
pub(crate) struct Facts<'a> {
    pub(crate) piece: &'a Piece,
    pub(crate) context: &'a Context<'a>,
    /// BCP 47 tag of the language its words are read in.
    pub(crate) language: &'a str,
    /// That language's words, when it is one Stet knows.
    pub(crate) words: Option<&'static Lexicon>,
    /// The body's blocks that hold prose, in reading order.
    pub(crate) body: Vec<Block>,
    /// How many words the body has, code included.
    pub(crate) words_of_body: usize,
    /// The fields that hold prose, in file order; absent ones are left out.
    pub(crate) fields: Vec<Block>,
    /// How many blocks of the body come before page chrome.
    pub(crate) ending: usize,
    /// The byline taken apart.
    pub(crate) byline: Byline,
    /// The authors, in the order in which the piece lists them.
    pub(crate) writers: Vec<Writer<'a>>,
    /// The bio and those that stand in the body instead.
    pub(crate) bios: Vec<Bio>,
    /// The bios taken apart by person.
    pub(crate) profiles: Vec<Profile<'a>>,
    /// Whom the body speaks of.
    pub(crate) people: Persons,
    /// What the authors have to tell of their interests, and what is told.
    pub(crate) interests: Interests<'a>,
    /// Disclaimers found anywhere, and the one the outlet wants.
    pub(crate) disclaimers: Disclaimers,
    /// The body’s blocks as they were published; none of a piece that has not been.
    pub(crate) before: Vec<Block>,
    /// The quotations, held against the sources; none without sources.
    pub(crate) verified: Vec<Verified>,
}

/// A block of prose in its place.
#[derive(Clone)]
pub(crate) struct Block {
    pub(crate) place: Place,
    pub(crate) kind: BlockKind,
    /// Whether it stands inside a block quotation.
    pub(crate) quoted: bool,
    /// Bytes of the text at its place.
    pub(crate) range: Range<usize>,
    pub(crate) passage: Arc<Passage>,
    /// The names in it that the desk knows.
    pub(crate) mentions: Arc<[Mention]>,
    /// The events and spellings in it that the desk has an opinion on.
    pub(crate) terms: Arc<[TermMention]>,
}

impl<'a> Facts<'a> {
    /// Gathers what is known; what `cache` still knows of unchanged blocks is not found out again.
    pub(crate) fn gather(piece: &'a Piece, context: &'a Context<'a>, cache: &mut Cache) -> Self {
        let language = language_of(piece, context.outlet);
        let read = Reader {
            language,
            names: context.names,
        };
        let (body, words_of_body) = cache.body(&piece.body, &read);
        let fields = PROSE_FIELDS
            .iter()
            .filter_map(|&field| cache.field(piece, field, &read))
            .collect();
        let before = context.published;
        let before = before.map_or_else(Vec::new, |piece| cache.body(&piece.body, &read).0);
        let words = stet_core::lexicon::of(language);
        let ending = ending::ending(&body);
        let mut facts = Self {
            piece,
            context,
            language,
            words,
            body,
            words_of_body,
            fields,
            ending,
            byline: Byline::default(),
            writers: Vec::new(),
            bios: Vec::new(),
            profiles: Vec::new(),
            people: Persons::default(),
            interests: Interests::default(),
            disclaimers: Disclaimers::default(),
            before,
            verified: Vec::new(),
        };
        facts.disclaimers = disclaimers::find(&facts, &mut cache.wordings);
        facts.byline = byline::read(&facts);
        facts.writers = writers::find(&facts);
        facts.bios = bios::find(&facts);
        facts.profiles = profiles::find(&facts);
        facts.people = people::find(&facts);
        facts.verified = verified::find(&facts);
        facts.interests = interests::find(&facts, &mut cache.webs);
        facts
    }

    /// The day on which readers see the piece: that of publication, else today.
    pub(crate) fn day(&self) -> Date {
        calendar::published(self).unwrap_or(self.context.today)
    }

    /// The language in which an entry without one is written: the outlet’s, else that of the desk’s first outlet.
    pub(crate) fn house_language(&self) -> &'a str {
        let house = self.context.outlet.or_else(|| self.context.outlets.first());
        let house = house.and_then(|outlet| outlet.languages.first());
        house.map_or("en", String::as_str)
    }

    /// The bios of an author that may be printed here, the most fitting first.
    pub(crate) fn bios_of(&self, author: &'a Author) -> Vec<&'a str> {
        let outlet = self.context.outlet.map_or("", |outlet| &outlet.id);
        author.bios_for(self.language, self.house_language(), outlet, self.day())
    }

    /// The same for whom a profile is about; none when that is not known.
    pub(crate) fn bios_of_profile(&self, profile: &Profile<'a>) -> Vec<&'a str> {
        profile
            .author
            .map_or_else(Vec::new, |author| self.bios_of(author))
    }

    /// Whether a language is told and is not the piece's.
    pub(crate) fn is_foreign(&self, language: &str) -> bool {
        let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
        !language.is_empty() && primary(language) != primary(self.language)
    }

    /// The text of a furniture field.
    pub(crate) fn get(&self, field: Field) -> &'a str {
        self.piece.furniture.get(field)
    }

    /// A field's prose, when it is there.
    pub(crate) fn field(&self, field: Field) -> Option<&Block> {
        self.fields
            .iter()
            .find(|block| block.place == Place::Field(field))
    }

    /// All prose: the body, then the fields.
    pub(crate) fn prose(&self) -> impl Iterator<Item = &Block> {
        self.body.iter().chain(&self.fields)
    }

    /// The paragraphs and headings of the body in the author's own voice: no block quotations, no bio, no page chrome.
    pub(crate) fn own_body(&self) -> impl Iterator<Item = &Block> {
        self.own_blocks().map(|(_, block)| block)
    }

    /// The same with their index in the body.
    pub(crate) fn own_blocks(&self) -> impl Iterator<Item = (usize, &Block)> {
        let blocks = self.body[..self.ending].iter().enumerate();
        blocks.filter(|(index, block)| {
            !block.quoted && !self.bios.iter().any(|bio| bio.index == Some(*index))
        })
    }

    /// The author's own body and the fields that are typeset with it.
    pub(crate) fn own_prose(&self) -> impl Iterator<Item = &Block> {
        let apart = [Field::Disclaimer, Field::Bio].map(Place::Field);
        self.own_body().chain(
            self.fields
                .iter()
                .filter(move |block| !apart.contains(&block.place)),
        )
    }

    /// Whole paragraphs of the body with the blank lines that part them from what precedes, or else from what follows.
    pub(crate) fn paragraphs(&self, range: Range<usize>) -> Span {
        let (before, after) = (
            &self.piece.body[..range.start],
            &self.piece.body[range.end..],
        );
        let start = before.trim_end_matches('\n').len();
        let end = if start > 0 {
            range.end
        } else {
            range.end + after.len() - after.trim_start_matches('\n').len()
        };
        Span {
            place: Place::Body,
            range: start..end,
        }
    }

    /// An absent field, or the whole of one that is there.
    pub(crate) fn field_span(&self, field: Field) -> Span {
        Span {
            place: Place::Field(field),
            range: 0..self.get(field).len(),
        }
    }
}

/// The language a piece is read in: its own, else its outlet's main one, else English.
#[must_use]
pub fn language_of<'a>(piece: &'a Piece, outlet: Option<&'a Outlet>) -> &'a str {
    let own = piece.furniture.language.as_str();
    if !own.is_empty() {
        return own;
    }
    let house = outlet.and_then(|outlet| outlet.languages.first());
    house.map_or("en", String::as_str)
}

impl Block {
    /// The source of a stretch of what readers see.
    pub(crate) fn span(&self, text: Range<usize>) -> Span {
        self.at(self.passage.prose.source(text))
    }

    /// The source of a stretch of the folded text.
    pub(crate) fn folded_span(&self, folded: Range<usize>) -> Span {
        self.span(self.passage.folded.source(folded))
    }

    /// The whole block.
    pub(crate) fn whole(&self) -> Span {
        Span {
            place: self.place,
            range: self.range.clone(),
        }
    }

    /// A stretch of the block's own source.
    pub(crate) fn at(&self, range: Range<usize>) -> Span {
        Span {
            place: self.place,
            range: self.range.start + range.start..self.range.start + range.end,
        }
    }

    /// What readers see of it.
    pub(crate) fn text(&self) -> &str {
        self.passage.prose.text()
    }

    pub(crate) fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading(_))
    }
}

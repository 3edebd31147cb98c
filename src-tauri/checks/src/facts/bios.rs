//! Bios: who the author is, in the bio field or at the ends of the body.
use std::ops::Range;

use stet_core::{Field, Place, lexicon::Lexicon};

use super::{Block, Facts, byline::begins_a_name};
use crate::names::{Entity, Mention};

/// A bio.
pub(crate) struct Bio {
    pub(crate) block: Block,
    /// Index of the block in the body; `None` for the field.
    pub(crate) index: Option<usize>,
    /// A label before it that is not part of it, with the space behind: “Source: ”. Bytes of the visible text.
    pub(crate) label: Option<Range<usize>>,
    /// How it begins, when it begins as bios do.
    pub(crate) opening: Option<Opening>,
}

/// “Jane Roe, a poet, is”: how a bio begins. Ranges are bytes of the visible text.
#[derive(Debug)]
pub(crate) struct Opening {
    /// The names, titles included.
    pub(crate) subject: Range<usize>,
    /// The verb; empty where the sentence has none before what it says of them.
    pub(crate) verb: Range<usize>,
    /// Index of the verb among the words; their number where there is none.
    pub(crate) verb_token: usize,
    /// A comma between subject and verb with nothing between it and the verb.
    pub(crate) comma: Option<usize>,
    /// Whether two or more people are named.
    pub(crate) several: bool,
}

/// How many words the names may have, with titles, particles and a second author.
const LONGEST_SUBJECT: usize = 12;

/// How many words a bio may have to be taken for one though its author is not known.
const LONGEST_STRANGER: usize = 80;

/// The bio field and the paragraphs of the body that are bios: the first three and the last six are looked at.
pub(super) fn find(facts: &Facts<'_>) -> Vec<Bio> {
    let field = facts
        .field(Field::Bio)
        .map(|block| read(facts, block, None));
    let last = facts.ending.saturating_sub(6);
    let edges = facts.body[..facts.ending].iter().enumerate();
    let edges = edges.filter(|(index, block)| {
        (*index < 3 || *index >= last) && !block.quoted && !block.is_heading()
    });
    let body = edges
        .map(|(index, block)| {
            let mut bio = read(facts, block, Some(index));
            if bio.opening.is_none() && index >= 3 && index + 3 >= facts.ending {
                bio.opening = nominal(facts, &bio);
            }
            bio
        })
        .filter(|bio| is_bio(facts, bio));
    field.into_iter().chain(body).collect()
}

fn read(facts: &Facts<'_>, block: &Block, index: Option<usize>) -> Bio {
    let label = facts.words.and_then(|words| label(block, words));
    let start = label.as_ref().map_or(0, |label| label.end);
    Bio {
        opening: facts.words.and_then(|words| opening(block, words, start)),
        block: block.clone(),
        index,
        label,
    }
}

/// A label of the lexicon and a colon at the start, with the space behind.
fn label(block: &Block, words: &Lexicon) -> Option<Range<usize>> {
    let folded = block.passage.folded.text();
    let (before, after) = folded.split_once(':')?;
    words.bio_labels.contains(&before.trim()).then_some(())?;
    let space = after.len() - after.trim_start().len();
    let end = before.len() + 1 + space;
    Some(block.passage.folded.source(0..end))
}

/// Whether a paragraph of the body is a bio: of someone known, labelled as one, or of a stranger at the very end.
fn is_bio(facts: &Facts<'_>, bio: &Bio) -> bool {
    let Some(opening) = &bio.opening else {
        return false;
    };
    let passage = &bio.block.passage;
    let subject = bio.block.text()[opening.subject.clone()].to_lowercase();
    bio.label.is_some() || names_author(facts, bio, opening, &subject) || {
        let followed = bio.index.is_some_and(|index| index + 2 < facts.ending);
        let surname = subject.split_whitespace().next_back().unwrap_or_default();
        let named_before = facts.body[..bio.index.unwrap_or(0)]
            .iter()
            .any(|block| block.passage.folded.text().contains(surname));
        bio.index.is_some_and(|index| index >= 3)
            && !followed
            && !named_before
            && subject.split_whitespace().count() >= 2
            && passage.tokens.len() <= LONGEST_STRANGER
    }
}

/// Whether a bio begins with an author: one of the piece, one of the registry, or “the author”.
fn names_author(facts: &Facts<'_>, bio: &Bio, opening: &Opening, subject: &str) -> bool {
    let within = |mention: &Mention| {
        matches!(mention.entity, Entity::Author(_))
            && opening.subject.start <= mention.range.start
            && mention.range.end <= opening.subject.end
    };
    let known = |name: &String| !name.is_empty() && subject.contains(&name.to_lowercase());
    bio.block.mentions.iter().any(within)
        || facts.piece.furniture.authors.iter().any(known)
        || facts
            .words
            .is_some_and(|words| words.author_nouns.contains(&subject))
}

/// How a bio begins behind its label: names, then a verb; a comma or a phrase between commas may part them.
fn opening(block: &Block, words: &Lexicon, start: usize) -> Option<Opening> {
    let passage = &block.passage;
    let first = passage
        .tokens
        .iter()
        .position(|token| token.source.start >= start)?;
    let is_verb = |index: usize| words.bio_verbs.contains(&passage.word(index));
    let comma_before = |index: usize| {
        let gap = index.checked_sub(1).map_or("", |before| {
            &passage.folded.text()
                [passage.tokens[before].range.end..passage.tokens[index].range.start]
        });
        gap.trim_start().starts_with(',')
    };
    // “Анна Гром — юрист”: where a dash may stand for the verb.
    let dashes = words.bio_verbs.contains(&"-");
    let dash_before = |index: usize| {
        let before = &passage.tokens[index - 1];
        let gap = &passage.folded.text()[before.range.end..passage.tokens[index].range.start];
        dashes && gap.trim() == "-" && gap.len() > 2
    };
    let reach = passage.tokens.len().min(first + LONGEST_SUBJECT + 25);
    let first_comma = (first + 1..reach).find(|&index| comma_before(index));
    let verb = (first + 1..reach).find(|&index| {
        let says = is_verb(index) || dash_before(index);
        says && (comma_before(index) || first_comma.is_none_or(|comma| comma > index))
    })?;
    let subject_end = first_comma.filter(|&comma| comma < verb).unwrap_or(verb);
    if subject_end - first > LONGEST_SUBJECT || !is_subject(block, words, first..subject_end) {
        return None;
    }
    let source = |tokens: Range<usize>| {
        passage.folded.source(
            passage.tokens[tokens.start].range.start..passage.tokens[tokens.end - 1].range.end,
        )
    };
    let subject = source(first..subject_end);
    let (verb_range, verb_token) = if is_verb(verb) {
        (source(verb..verb + 1), verb)
    } else {
        (subject.end..subject.end, passage.tokens.len())
    };
    Some(Opening {
        comma: (comma_before(verb) && first_comma == Some(verb)).then_some(subject.end),
        verb: verb_range,
        verb_token,
        several: (first + 1..subject_end).any(|index| words.joiners.contains(&passage.word(index)))
            || subject_text_has_ampersand(block, &subject),
        subject,
    })
}

/// How a bio begins in languages that put the verb last or leave it out: with an author’s name and, in the same
/// sentence, what the author is.
fn nominal(facts: &Facts<'_>, bio: &Bio) -> Option<Opening> {
    let (words, passage) = (facts.words?, &bio.block.passage);
    let start = bio.label.as_ref().map_or(0, |label| label.end);
    let text = bio.block.text();
    let mention = bio.block.mentions.iter().find(|mention| {
        matches!(mention.entity, Entity::Author(_)) && mention.range.start == start
    });
    let listed = facts.piece.furniture.authors.iter();
    let mut listed = listed.filter(|name| !name.is_empty() && text[start..].starts_with(*name));
    let subject = mention.map_or_else(
        || listed.next().map(|name| start..start + name.len()),
        |mention| Some(mention.range.clone()),
    )?;
    let sentence = passage.sentence(start);
    let says_role = passage.tokens.iter().any(|token| {
        let word = token.text(passage.folded.text());
        let at = token.source.start;
        subject.end <= at && at < sentence.end && is_role(word, words)
    });
    (says_role && passage.tokens.len() <= LONGEST_STRANGER).then_some(Opening {
        verb: subject.end..subject.end,
        verb_token: passage.tokens.len(),
        comma: None,
        several: false,
        subject,
    })
}

/// Whether a word says what somebody is, with an ending or without.
fn is_role(word: &str, words: &Lexicon) -> bool {
    let is_form =
        |noun: &&str| *noun == word || noun.chars().count() >= 5 && word.starts_with(*noun);
    words.role_nouns.iter().any(is_form)
}

fn subject_text_has_ampersand(block: &Block, subject: &Range<usize>) -> bool {
    block.text()[subject.clone()].contains(" & ")
}

/// Whether words are names: capitals, with titles, particles and joiners between; or “the author”.
fn is_subject(block: &Block, words: &Lexicon, tokens: Range<usize>) -> bool {
    let passage = &block.passage;
    let whole =
        passage.tokens[tokens.start].source.start..passage.tokens[tokens.end - 1].source.end;
    let text = &block.text()[whole];
    if words.author_nouns.contains(&text.to_lowercase().as_str()) {
        return true;
    }
    let is_name = |index: usize| {
        let word = passage.word(index);
        let at = passage.tokens[index].source.start;
        let first = block.text()[at..].chars().next();
        first.is_some_and(begins_a_name)
            || words.joiners.contains(&word)
            || words.titles.contains(&word)
            || PARTICLES.contains(&word)
    };
    let starts_with_article = matches!(
        passage.word(tokens.start),
        "the" | "a" | "this" | "it" | "he" | "she" | "they" | "we" | "i"
    );
    !starts_with_article && tokens.len() >= 2 && tokens.into_iter().all(is_name)
}

const PARTICLES: &[&str] = &[
    "de", "da", "di", "du", "del", "della", "van", "von", "der", "den", "zu", "al", "el", "bin",
    "ibn", "la", "le", "ter", "dos", "y", "e",
];

impl Bio {
    /// Whether it stands in the bio field.
    pub(crate) fn is_field(&self) -> bool {
        self.block.place == Place::Field(Field::Bio)
    }
}

//! English: harper's dictionary and linters, loaded when the first English piece is read.
use std::{
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use harper_core::{
    Dialect, Document,
    linting::{Lint, LintGroup, LintGroupConfig, Linter as _, Suggestion},
    parsers::PlainEnglish,
    spell::{Dictionary, FstDictionary, suggest_correct_spelling_str},
};

use crate::{
    linters::{OFF, rule_id},
    note::Note,
};

/// How many letters a suggestion may be away.
const NEAR: u8 = 2;

/// Stands for what is no text: a picture, the mark of a note.
const OPAQUE: char = '\u{fffc}';

/// How long the word must be that another is made of: shorter ones stand in misspelt words by chance.
const SHORTEST: usize = 5;

/// What any word can begin with.
const PREFIXES: &[&str] = &[
    "anti", "counter", "inter", "multi", "neo", "non", "over", "post", "pre", "pro", "sub",
    "trans", "ultra", "under",
];

/// What any word can end with.
const SUFFIXES: &[&str] = &[
    "hood", "ism", "isms", "ist", "ists", "like", "ness", "wards",
];

/// English as one country writes it.
pub(crate) struct English {
    linters: LintGroup,
    /// The linters that are on, each alone.
    alone: Vec<(String, LintGroupConfig)>,
    dictionary: Arc<FstDictionary>,
    /// The dialect, when the piece's language names a country.
    dialect: Option<Dialect>,
}

impl English {
    /// English as a country writes it; of a country that harper does not know, as Britain does.
    pub(crate) fn of(region: Option<&str>) -> Self {
        let dialect = region.map(|region| match region {
            "US" => Dialect::American,
            "CA" => Dialect::Canadian,
            "AU" => Dialect::Australian,
            _ => Dialect::British,
        });
        let dictionary = FstDictionary::curated();
        let spoken = dialect.unwrap_or(Dialect::American);
        let mut linters = LintGroup::new_curated(dictionary.clone(), spoken);
        for (linter, _) in OFF {
            linters.config.set_rule_enabled(linter, false);
        }
        let all = linters.iter_keys();
        let on = all.filter(|linter| linters.config.is_rule_enabled(linter));
        let alone = on.map(|linter| {
            let mut config = LintGroupConfig::default();
            config.set_rule_enabled(linter, true);
            (linter.to_owned(), config)
        });
        Self {
            alone: alone.collect(),
            linters,
            dictionary,
            dialect,
        }
    }

    /// Whether a word is English here: as it stands, or made of such a word as any word can be.
    pub(crate) fn knows(&self, word: &str) -> bool {
        self.has(word) || is_derived(word, &|part| self.has(part)) || self.is_plural(word)
    }

    /// Whether a word is a noun that can be counted with an `s`: the dictionary lacks the plurals of many.
    fn is_plural(&self, word: &str) -> bool {
        let noun = word.strip_suffix('s').filter(|noun| noun.len() >= SHORTEST);
        let known = noun.and_then(|noun| self.dictionary.get_word_metadata_str(noun));
        known.is_some_and(|noun| noun.is_countable_noun())
            && noun.is_some_and(|noun| self.has(noun))
    }

    fn has(&self, word: &str) -> bool {
        let known = self.dictionary.get_word_metadata_str(word);
        known.is_some_and(|word| {
            let dialect = self.dialect;
            dialect.is_none_or(|dialect| word.dialects.is_dialect_enabled(dialect))
        })
    }

    /// Words like this one, the likeliest first.
    pub(crate) fn like(&self, word: &str, most: usize) -> Vec<String> {
        let like = suggest_correct_spelling_str(word, 4 * most, NEAR, &self.dictionary);
        like.into_iter()
            .filter(|like| self.knows(like) && like != word)
            .take(most)
            .collect()
    }

    /// What the linters doubt in a sentence. One that fails takes the others of that sentence with it.
    pub(crate) fn doubts(&mut self, sentence: &str) -> Vec<Note> {
        catch_unwind(AssertUnwindSafe(|| self.lint(sentence))).unwrap_or_default()
    }

    fn lint(&mut self, sentence: &str) -> Vec<Note> {
        // Words are known across a line break only when it is a space.
        let line = sentence.replace(['\n', '\r'], " ");
        let document = Document::new(&line, &PlainEnglish, &self.dictionary);
        let mut lints = self.linters.lint(&document);
        lints.sort_by_key(|lint| (lint.span.start, lint.priority, lint.span.end));
        let mut end = 0;
        lints.retain(|lint| {
            let is_new = lint.span.start >= end && lint.span.start < lint.span.end;
            if is_new {
                end = lint.span.end;
            }
            is_new
        });
        let tellers = self.tellers(&document, &lints);
        let starts = starts(sentence);
        let notes = lints.iter().zip(tellers).filter_map(|(lint, teller)| {
            let range = *starts.get(lint.span.start)?..*starts.get(lint.span.end)?;
            let words = sentence.get(range.clone())?;
            let is_text = !words.contains(OPAQUE);
            is_text.then_some(note(teller?, lint, words, range))
        });
        notes.collect()
    }

    /// Which linter said what. Harper does not tell, so each is asked alone until all that was said has been heard again.
    fn tellers(&mut self, document: &Document, lints: &[Lint]) -> Vec<Option<&str>> {
        let mut tellers = vec![None; lints.len()];
        let together = self.linters.config.clone();
        for (linter, alone) in &self.alone {
            if tellers.iter().all(Option::is_some) {
                break;
            }
            self.linters.config = alone.clone();
            let said = self.linters.lint(document);
            for (lint, teller) in lints.iter().zip(&mut tellers) {
                if teller.is_none() && said.contains(lint) {
                    *teller = Some(&**linter);
                }
            }
        }
        self.linters.config = together;
        tellers
    }
}

/// Whether a word is made of a known one.
fn is_derived(word: &str, has: &dyn Fn(&str) -> bool) -> bool {
    let has = |part: &str| part.len() >= SHORTEST && has(part);
    let behind = |prefix: &&str| word.strip_prefix(prefix).is_some_and(has);
    let before = |suffix: &&str| word.strip_suffix(suffix).is_some_and(has);
    PREFIXES.iter().any(behind) || SUFFIXES.iter().any(before)
}

/// Where each character of a text begins, and where the last ends.
fn starts(text: &str) -> Vec<usize> {
    let starts = text.char_indices().map(|(at, _)| at);
    starts.chain([text.len()]).collect()
}

fn note(linter: &str, lint: &Lint, words: &str, range: Range<usize>) -> Note {
    let instead = lint.suggestions.iter().map(|suggestion| match suggestion {
        Suggestion::ReplaceWith(letters) => letters.iter().collect(),
        Suggestion::InsertAfter(letters) => words.chars().chain(letters.iter().copied()).collect(),
        Suggestion::Remove => String::new(),
    });
    Note {
        rule: rule_id(linter).into(),
        message: quoted(&lint.message),
        instead: instead.collect(),
        range,
    }
}

/// A message with quotation marks instead of Markdown's backticks.
fn quoted(message: &str) -> String {
    let mut opened = false;
    let chars = message.chars().map(|char| match char {
        '`' => {
            opened = !opened;
            if opened { '“' } else { '”' }
        }
        other => other,
    });
    chars.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(sentence: &str) -> Vec<(String, String, Vec<String>)> {
        let notes = English::of(Some("GB")).doubts(sentence).into_iter();
        notes
            .map(|note| {
                (
                    note.rule.into_owned(),
                    sentence[note.range].to_owned(),
                    note.instead,
                )
            })
            .collect()
    }

    #[test]
    fn a_slip_of_grammar_is_found_and_its_neighbours_are_not() {
        assert_eq!(
            told("“Well” – she is an poet in Leeds."),
            [(
                "grammar.an-a".to_owned(),
                "an".to_owned(),
                vec!["a".to_owned()]
            )]
        );
        assert_eq!(told("“Well” – she is a poet in Leeds."), []);
    }

    #[test]
    fn each_country_has_its_own_spelling() {
        let (british, american) = (English::of(Some("GB")), English::of(Some("US")));
        assert!(british.knows("harbour") && !american.knows("harbour"));
        assert!(american.knows("harbor") && !british.knows("harbor"));
        let any = English::of(None);
        assert!(any.knows("harbor") && any.knows("harbour"));
        assert!(!any.knows("harbuor"));
    }

    #[test]
    fn a_word_made_of_another_is_known_and_a_misspelt_one_is_not() {
        let any = English::of(None);
        for known in [
            "multilateralism",
            "overthinkers",
            "subversions",
            "nonaggression",
        ] {
            assert!(any.knows(known), "{known}");
        }
        for unknown in [
            "informations",
            "supercede",
            "untill",
            "nontheless",
            "overal",
        ] {
            assert!(!any.knows(unknown), "{unknown}");
        }
    }
}

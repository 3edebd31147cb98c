//! What changed since the piece was published: figures, names, quotations and denials that are no longer there.
use std::collections::HashMap;

use stet_core::Folded;

use super::{Block, Facts, voices::vocabulary};

/// A paragraph that lost something since it was published.
pub(crate) struct Change<'a> {
    /// The paragraph as it is now; none when nothing like it is left.
    pub(crate) now: Option<&'a Block>,
    /// What is no longer said.
    pub(crate) lost: Vec<Lost>,
}

/// Something a reader of the published text was told.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Lost {
    Figure(String),
    Name(String),
    Quotation(String),
    Denial(String),
}

/// More paragraphs than this changed: it is another text, not a correction.
const MOST: usize = 24;

impl Facts<'_> {
    /// The paragraphs that lost what readers were told, when the piece has been published.
    pub(crate) fn changes(&self) -> Vec<Change<'_>> {
        let mut kept: HashMap<u64, usize> = HashMap::new();
        for block in &self.before {
            *kept.entry(block.passage.words_hash).or_default() += 1;
        }
        let mut now: Vec<&Block> = Vec::new();
        for block in &self.body {
            match kept.get_mut(&block.passage.words_hash) {
                Some(count) if *count > 0 => *count -= 1,
                _ => now.push(block),
            }
        }
        let mut then: Vec<&Block> = Vec::new();
        for block in &self.before {
            if let Some(count) = kept
                .get_mut(&block.passage.words_hash)
                .filter(|count| **count > 0)
            {
                *count -= 1;
                then.push(block);
            }
        }
        if then.len() > MOST || now.len() > MOST {
            return Vec::new();
        }
        let told: Vec<Lost> = now.iter().flat_map(|block| self.told(block)).collect();
        let changes = then.into_iter().filter_map(|block| {
            let mut lost = self.told(block);
            lost.retain(|lost| !told.iter().any(|now| is_same(lost, now)));
            lost.sort();
            lost.dedup();
            let now = now.iter().copied().max_by_key(|now| shared(block, now));
            (!lost.is_empty()).then_some(Change { now, lost })
        });
        changes.collect()
    }

    /// What a paragraph tells that a correction must not change in silence.
    fn told(&self, block: &Block) -> Vec<Lost> {
        let passage = &block.passage;
        let text = block.text();
        let figures = passage
            .numbers
            .iter()
            .map(|number| Lost::Figure(text[number.range.clone()].to_owned()));
        let quotations = passage
            .quotes
            .iter()
            .filter(|quote| quote.tokens.len() >= 4)
            .map(|quote| Lost::Quotation(quote.subject(block)));
        let names = block
            .mentions
            .iter()
            .map(|mention| Lost::Name(text[mention.range.clone()].to_owned()));
        let vocabulary = vocabulary(self.language);
        let words = (0..passage.tokens.len()).map(|index| passage.word(index));
        let denials = words
            .filter(|word| vocabulary.is_some_and(|vocabulary| vocabulary.denies(word)))
            .map(|word| Lost::Denial(word.to_owned()));
        figures
            .chain(quotations)
            .chain(names)
            .chain(denials)
            .collect()
    }

    /// Whether a paragraph of the piece says that it was corrected.
    pub(crate) fn has_correction(&self) -> bool {
        let blocks = self.body.iter();
        let mut starts = blocks.map(|block| block.passage.folded.text().trim_start());
        starts.any(|text| {
            let openers = OPENERS.iter().flat_map(|(_, openers)| *openers);
            openers.into_iter().any(|opener| text.starts_with(opener))
        })
    }
}

/// Whether two things told are one: a quotation in other words is not, a name in another typography is.
fn is_same(one: &Lost, two: &Lost) -> bool {
    match (one, two) {
        (Lost::Name(one), Lost::Name(two)) => Folded::new(one).text() == Folded::new(two).text(),
        _ => one == two,
    }
}

/// How many words two paragraphs share.
fn shared(one: &Block, two: &Block) -> usize {
    let words = two.passage.vocabulary();
    let found = one.passage.vocabulary().iter();
    found
        .filter(|word| words.binary_search(word).is_ok())
        .count()
}

/// How a note begins that says what was corrected, by language.
#[rustfmt::skip]
const OPENERS: &[(&str, &[&str])] = &[
    ("en", &["correction", "corrected", "clarification", "this article was amended", "this piece was amended",
        "this article was corrected", "this column was corrected", "an earlier version", "editor's note"]),
    ("de", &["korrektur", "berichtigung", "in einer früheren", "anmerkung der redaktion", "richtigstellung"]),
    ("fr", &["correction", "rectificatif", "précision", "erratum", "une version précédente", "une première version"]),
    ("es", &["corrección", "fe de errores", "rectificación", "aclaración", "una versión anterior"]),
    ("it", &["correzione", "rettifica", "precisazione", "errata corrige", "una versione precedente"]),
    ("pt", &["correção", "retificação", "errata", "esclarecimento", "uma versão anterior"]),
    ("nl", &["correctie", "rectificatie", "in een eerdere versie", "verbetering"]),
    ("pl", &["sprostowanie", "korekta", "we wcześniejszej wersji"]),
    ("ru", &["исправление", "уточнение", "поправка", "в предыдущей версии", "в первоначальной версии"]),
    ("uk", &["виправлення", "уточнення", "спростування", "у попередній версії"]),
    ("tr", &["düzeltme", "tekzip", "açıklama", "önceki sürüm"]),
    ("az", &["düzəliş", "təkzib", "dəqiqləşdirmə"]),
    ("hy", &["ուղղում", "ճշտում", "հերքում"]),
    ("ka", &["შესწორება", "დაზუსტება", "უარყოფა"]),
    ("ar", &["تصحيح", "تصويب", "توضيح", "تنويه"]),
];

//! Rules that measure a text: a formula over counts, or the mean of readability scores.
use stet_core::Fault;

use crate::{
    formula::Formula, kind::Hit, settings::Settings, statistics::Statistics, unit::Unit, yaml,
};

/// What a formula's result is called in its condition.
const RESULT: &str = "result";

/// A score of readability.
type Score = fn(&Statistics) -> f64;

/// The scores, as `readability` rules call them and as formulas do.
const SCORES: &[(&str, &str, Score)] = &[
    (
        "Flesch-Kincaid",
        "flesch_kincaid",
        Statistics::flesch_kincaid,
    ),
    ("Gunning Fog", "gunning_fog", Statistics::gunning_fog),
    ("Coleman-Liau", "coleman_liau", Statistics::coleman_liau),
    ("SMOG", "smog", Statistics::smog),
    (
        "Automated Readability",
        "automated_readability",
        Statistics::automated_readability,
    ),
    ("LIX", "lix", Statistics::lix),
    (
        "Flesch Reading Ease",
        "flesch_reading_ease",
        Statistics::flesch_reading_ease,
    ),
];

/// What a formula may name besides the scores.
const COUNTS: &[&str] = &[
    "characters",
    "words",
    "long_words",
    "sentences",
    "syllables",
    "polysyllabic_words",
    "complex_words",
    "paragraphs",
    "list",
    "blockquote",
    "pre",
    "heading_h1",
    "heading_h2",
    "heading_h3",
    "heading_h4",
    "heading_h5",
    "heading_h6",
];

/// How many blocks of a kind a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Tally {
    pub(crate) paragraphs: u32,
    pub(crate) lists: u32,
    pub(crate) quotes: u32,
    pub(crate) codes: u32,
    pub(crate) headings: [u32; 6],
}

/// A formula and what its result must not be.
#[derive(Debug)]
pub(crate) struct Metric {
    formula: Formula,
    condition: Formula,
}

impl Metric {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (formula, line) = settings.needed("formula")?;
        let (condition, condition_line) = settings.needed("condition")?;
        let mut names: Vec<&str> = COUNTS.to_vec();
        names.extend(SCORES.iter().map(|(_, name, _)| name));
        let fault = |wrong| yaml::fault(line, wrong);
        let condition_fault = |wrong| yaml::fault(condition_line, wrong);
        let formula = Formula::read(&formula, &names).map_err(fault)?;
        names.push(RESULT);
        let condition = format!("{RESULT} {condition}");
        let condition = Formula::read(&condition, &names).map_err(condition_fault)?;
        // What cannot be computed over ones cannot be computed at all.
        let ones: Vec<(&str, f64)> = names.iter().map(|name| (*name, 1.0)).collect();
        formula.number(&ones).map_err(fault)?;
        condition.holds(&ones).map_err(condition_fault)?;
        Ok(Self { formula, condition })
    }

    pub(crate) fn hits(&self, unit: &Unit) -> Vec<Hit> {
        let mut values = values(unit);
        let measured = self.formula.number(&values).and_then(|result| {
            values.push((RESULT, result));
            Ok((result, self.condition.holds(&values)?))
        });
        match measured {
            Ok((result, true)) if unit.statistics().words > 0.0 => vec![told(unit, result)],
            _ => Vec::new(),
        }
    }
}

/// The highest mean that some scores may have.
#[derive(Debug)]
pub(crate) struct Readability {
    scores: Vec<Score>,
    grade: f64,
}

impl Readability {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let named = settings.texts("metrics")?;
        if named.is_empty() {
            return Err(yaml::fault(1, "`metrics` is missing"));
        }
        let score = |(name, line): (String, usize)| {
            let known = SCORES.iter().find(|(known, ..)| *known == name);
            known.map(|(.., score)| *score).ok_or_else(|| {
                let known: Vec<&str> = SCORES.iter().map(|(known, ..)| *known).collect();
                let known = known.join(", ");
                yaml::fault(line, format!("`{name}` is no score; there are {known}"))
            })
        };
        let scores = named.into_iter().map(score).collect::<Result<_, _>>()?;
        let (grade, line) = settings.needed("grade")?;
        let number = |_| yaml::fault(line, format!("`grade` is a number, not `{grade}`"));
        Ok(Self {
            scores,
            grade: grade.parse().map_err(number)?,
        })
    }

    pub(crate) fn hits(&self, unit: &Unit) -> Vec<Hit> {
        let counted = unit.statistics();
        let sum: f64 = self.scores.iter().map(|score| score(counted)).sum();
        let mean = sum / self.scores.len() as f64;
        if counted.words > 0.0 && mean > self.grade {
            vec![told(unit, mean)]
        } else {
            Vec::new()
        }
    }
}

/// What a formula can name, of a text.
fn values(unit: &Unit) -> Vec<(&'static str, f64)> {
    let (counted, tally) = (unit.statistics(), &unit.tally);
    let counts = [
        counted.characters,
        counted.words,
        counted.long_words,
        counted.sentences,
        counted.syllables,
        counted.polysyllabic_words,
        counted.complex_words,
    ];
    let blocks = [tally.paragraphs, tally.lists, tally.quotes, tally.codes];
    let blocks = blocks
        .iter()
        .chain(&tally.headings)
        .map(|count| f64::from(*count));
    let scores = SCORES
        .iter()
        .map(|(_, name, score)| (*name, score(counted)));
    let named = COUNTS.iter().copied().zip(counts.into_iter().chain(blocks));
    named.chain(scores).collect()
}

/// A whole piece is told of where it begins, any smaller text from end to end.
fn told(unit: &Unit, result: f64) -> Hit {
    let end = if unit.is_summary() {
        0
    } else {
        unit.text.len()
    };
    Hit {
        told: Some(format!("{result:.2}")),
        ..Hit::at(0..end)
    }
}

//! The kinds of rule, which Vale calls extension points: what each asks for and what it finds.
use std::ops::Range;

use stet_core::Fault;

use crate::{
    capitals::Capitalization,
    counts::{Occurrence, Repetition},
    document::{Conditional, Consistency},
    measures::{Metric, Readability},
    pattern::TooLong,
    sequence::Sequence,
    settings::Settings,
    spelling::Spelling,
    unit::Unit,
    words::{Existence, Substitution},
    yaml,
};

/// A place a rule finds fault with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Bytes of the text that was looked at.
    pub(crate) range: Range<usize>,
    /// What should stand there, the best first.
    pub(crate) expected: Vec<String>,
    /// What the message tells, when it is not the words found.
    pub(crate) told: Option<String>,
}

impl Hit {
    pub(crate) fn at(range: Range<usize>) -> Self {
        Self {
            range,
            ..Self::default()
        }
    }
}

/// What a rule looks for.
#[derive(Debug)]
pub(crate) enum Kind {
    Existence(Existence),
    Substitution(Substitution),
    Occurrence(Occurrence),
    Repetition(Repetition),
    Capitalization(Capitalization),
    Metric(Metric),
    Readability(Readability),
    Spelling(Spelling),
    Sequence(Sequence),
    /// Looks at the piece as a whole.
    Consistency(Consistency),
    /// Looks at the piece as a whole.
    Conditional(Conditional),
}

/// A kind of rule, for the manual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindRow {
    /// What a rule file says it extends.
    pub name: &'static str,
    /// The keys it may have besides those of all rules; empty when it is not supported.
    pub keys: &'static [&'static str],
    /// What it finds, or why it does not run.
    pub note: &'static str,
}

/// Every kind of rule that Vale has.
pub const KINDS: &[KindRow] = &[
    KindRow {
        name: "existence",
        keys: &[
            "tokens",
            "raw",
            "append",
            "ignorecase",
            "nonword",
            "exceptions",
            "vocab",
        ],
        note: "Words that should not be there.",
    },
    KindRow {
        name: "substitution",
        keys: &[
            "swap",
            "ignorecase",
            "nonword",
            "exceptions",
            "capitalize",
            "vocab",
        ],
        note: "Words that have a better one; `a|b` offers both.",
    },
    KindRow {
        name: "occurrence",
        keys: &["token", "min", "max", "ignorecase"],
        note: "Something that is there too often or too seldom.",
    },
    KindRow {
        name: "repetition",
        keys: &[
            "tokens",
            "max",
            "alpha",
            "ignorecase",
            "exceptions",
            "vocab",
        ],
        note: "The same thing twice in a row.",
    },
    KindRow {
        name: "consistency",
        keys: &["either", "ignorecase", "nonword"],
        note: "Two ways of writing in one piece: the first holds.",
    },
    KindRow {
        name: "conditional",
        keys: &["first", "second", "ignorecase", "exceptions", "vocab"],
        note: "Something that calls for something else, such as an acronym for its definition.",
    },
    KindRow {
        name: "capitalization",
        keys: &[
            "match",
            "style",
            "exceptions",
            "indicators",
            "threshold",
            "vocab",
        ],
        note: "Capitals: `$title` (AP or Chicago), `$sentence`, `$lower`, `$upper` or a pattern.",
    },
    KindRow {
        name: "metric",
        keys: &["formula", "condition"],
        note: "A number that a formula makes of what can be counted.",
    },
    KindRow {
        name: "readability",
        keys: &["metrics", "grade"],
        note: "A mean of readability scores that is above `grade`.",
    },
    KindRow {
        name: "spelling",
        keys: &[
            "dictionaries",
            "dicpath",
            "append",
            "ignore",
            "filters",
            "custom",
            "exceptions",
            "vocab",
        ],
        note: "Words that no Hunspell dictionary knows.",
    },
    KindRow {
        name: "sequence",
        keys: &["tokens", "ignorecase"],
        note: "Words that follow one another, each with `pattern`, `tag`, `negate` and `skip`; a `tag` is a part of speech of the Penn Treebank, told as of English.",
    },
    KindRow {
        name: "script",
        keys: &[],
        note: "A style is data; programs in it are not run.",
    },
];

impl Kind {
    /// Takes the keys of a kind of rule.
    pub(crate) fn take(
        extends: &str,
        line: usize,
        settings: &mut Settings<'_>,
    ) -> Result<Self, Fault> {
        if !settings.flag("vocab", true)? {
            settings.heed_none();
        }
        Ok(match extends {
            "existence" => Self::Existence(Existence::take(settings)?),
            "substitution" => Self::Substitution(Substitution::take(settings)?),
            "occurrence" => Self::Occurrence(Occurrence::take(settings)?),
            "repetition" => Self::Repetition(Repetition::take(settings)?),
            "consistency" => Self::Consistency(Consistency::take(settings)?),
            "conditional" => Self::Conditional(Conditional::take(settings)?),
            "capitalization" => Self::Capitalization(Capitalization::take(settings)?),
            "metric" => Self::Metric(Metric::take(settings)?),
            "readability" => Self::Readability(Readability::take(settings)?),
            "spelling" => Self::Spelling(Spelling::take(line, settings)?),
            "sequence" => Self::Sequence(Sequence::take(settings)?),
            other => {
                let why = KINDS.iter().find(|kind| kind.name == other);
                let why = why.map_or("There is no such kind of rule", |kind| kind.note);
                let why = why.trim_end_matches('.');
                return Err(yaml::fault(
                    line,
                    format!("`{other}` rules are not supported. {why}"),
                ));
            }
        })
    }

    /// What it finds in one text; nothing when it looks at the piece as a whole.
    pub(crate) fn hits(&self, unit: &Unit) -> Result<Vec<Hit>, TooLong> {
        let text = &*unit.text;
        match self {
            Self::Existence(rule) => rule.hits(text),
            Self::Substitution(rule) => rule.hits(text),
            Self::Occurrence(rule) => rule.hits(text),
            Self::Repetition(rule) => rule.hits(text),
            Self::Capitalization(rule) => rule.hits(text),
            Self::Spelling(rule) => rule.hits(text),
            Self::Sequence(rule) => rule.hits(text),
            Self::Metric(rule) => Ok(rule.hits(unit)),
            Self::Readability(rule) => Ok(rule.hits(unit)),
            Self::Consistency(_) | Self::Conditional(_) => Ok(Vec::new()),
        }
    }

    /// What it finds in the texts of a piece together: which text, and where in it.
    pub(crate) fn hits_in_all(&self, texts: &[&str]) -> Result<Vec<(usize, Hit)>, TooLong> {
        match self {
            Self::Consistency(rule) => rule.hits(texts),
            Self::Conditional(rule) => rule.hits(texts),
            _ => Ok(Vec::new()),
        }
    }
}

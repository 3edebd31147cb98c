//! What the name of a style says about the paragraphs that wear it.
use super::{
    super::block::Hint,
    document::{Look, Marks},
};

/// The looks of words, each told or left open.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Looks {
    pub(super) bold: Option<bool>,
    pub(super) italic: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) hidden: Option<bool>,
}

impl Looks {
    /// These looks, and where they leave something open, those below.
    pub(super) fn over(self, below: Self) -> Self {
        Self {
            bold: self.bold.or(below.bold),
            italic: self.italic.or(below.italic),
            struck: self.struck.or(below.struck),
            hidden: self.hidden.or(below.hidden),
        }
    }

    pub(super) fn marks(self) -> Marks {
        Marks {
            strong: self.bold == Some(true),
            emphasis: self.italic == Some(true),
            struck: self.struck == Some(true),
        }
    }

    pub(super) fn is_hidden(self) -> bool {
        self.hidden == Some(true)
    }

    /// Whether words are hidden, and nothing else: a paragraph's own looks do not set its words apart.
    pub(super) fn hiding(self) -> Self {
        Self {
            hidden: self.hidden,
            ..Self::default()
        }
    }
}

/// Parts of style names, as they stand in houses' templates, and what such a paragraph is.
const NAMED: &[(&[&str], Hint)] = &[
    (&["bio", "biography", "about the author"], Hint::Bio),
    (
        &["byline", "author", "autor", "auteur", "verfasser"],
        Hint::Byline,
    ),
    (
        &[
            "standfirst",
            "subtitle",
            "deck",
            "dek",
            "vorspann",
            "chapo",
            "chapô",
            "untertitel",
            "sous-titre",
        ],
        Hint::Standfirst,
    ),
    (&["dateline", "date"], Hint::Date),
    (
        &["caption", "illustration", "figure", "legend"],
        Hint::Caption,
    ),
    (&["toc", "contents heading", "index"], Hint::Chrome),
    (
        &["title", "headline", "schlagzeile", "titre", "titel"],
        Hint::Headline,
    ),
];

/// Names of styles for what is quoted at length.
const QUOTES: &[&str] = &[
    "quote",
    "quotations",
    "quotation",
    "block quotation",
    "intense quote",
    "block text",
    "blockquote",
    "zitat",
    "citation",
];

/// The look of a style by its name. The programs' own styles keep their English names in every language.
pub(super) fn named(name: &str) -> Look {
    let name = name.to_lowercase().replace("_20_", " ").replace('_', " ");
    if let Some(level) = heading(&name) {
        return Look {
            heading: Some(level),
            ..Look::default()
        };
    }
    if QUOTES.contains(&name.as_str()) {
        return Look {
            quote: true,
            ..Look::default()
        };
    }
    let words: Vec<&str> = name
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .collect();
    let is = |known: &&str| {
        name == **known || words.contains(known) || known.contains(' ') && name.contains(*known)
    };
    let hint = NAMED
        .iter()
        .find(|(names, _)| names.iter().any(is))
        .map(|(_, hint)| *hint);
    Look {
        hint,
        ..Look::default()
    }
}

/// “heading 2”
fn heading(name: &str) -> Option<u8> {
    let rest = name.strip_prefix("heading")?.trim();
    let level: u8 = rest.parse().ok()?;
    (1..=9).contains(&level).then_some(level.min(6))
}

//! Which entry of the front matter tells which part of the furniture.
use std::collections::BTreeMap;

use super::entries::{Entry, Value};
use crate::{Field, Furniture};

/// What an entry can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// A text field.
    Field(Field),
    /// The authors' names.
    Authors,
    /// The keywords.
    Tags,
    /// The sections.
    Categories,
}

/// How a target's values are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// One text.
    Text,
    /// One date, which needs no quotes.
    Date,
    /// A list of texts.
    List,
}

/// Keys by which other programs call what Stet knows, the more telling first.
const ALIASES: &[(&str, Target)] = &[
    ("title", Target::Field(Field::Headline)),
    ("kicker", Target::Field(Field::Label)),
    ("subtitle", Target::Field(Field::Standfirst)),
    ("dek", Target::Field(Field::Standfirst)),
    ("deck", Target::Field(Field::Standfirst)),
    ("lead", Target::Field(Field::Standfirst)),
    ("description", Target::Field(Field::Standfirst)),
    ("date", Target::Field(Field::Published)),
    ("publishdate", Target::Field(Field::Published)),
    ("pubdate", Target::Field(Field::Published)),
    ("published_at", Target::Field(Field::Published)),
    ("lastmod", Target::Field(Field::Updated)),
    ("modified", Target::Field(Field::Updated)),
    ("updated_at", Target::Field(Field::Updated)),
    ("last_modified_at", Target::Field(Field::Updated)),
    ("lang", Target::Field(Field::Language)),
    ("locale", Target::Field(Field::Language)),
    ("summary", Target::Field(Field::Excerpt)),
    ("featured_image", Target::Field(Field::Image)),
    ("cover", Target::Field(Field::Image)),
    ("thumbnail", Target::Field(Field::Image)),
    ("author", Target::Authors),
    ("author_name", Target::Authors),
    ("guest_author", Target::Authors),
    ("writer", Target::Authors),
    ("author_bio", Target::Field(Field::Bio)),
    ("keywords", Target::Tags),
    ("tag", Target::Tags),
    ("category", Target::Categories),
    ("section", Target::Categories),
];

impl Target {
    /// Every target, in the order in which files list them.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        let fields = Field::ALL.iter().copied().map(Self::Field);
        let byline = Field::ALL
            .iter()
            .position(|field| *field == Field::Byline)
            .unwrap_or(0);
        let before = fields.clone().take(byline + 1);
        let after = fields.skip(byline + 1);
        before
            .chain([Self::Authors])
            .chain(after)
            .chain([Self::Tags, Self::Categories])
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Field(field) => field.name(),
            Self::Authors => "authors",
            Self::Tags => "tags",
            Self::Categories => "categories",
        }
    }

    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Field(Field::Published | Field::Updated) => Shape::Date,
            Self::Field(_) => Shape::Text,
            Self::Authors | Self::Tags | Self::Categories => Shape::List,
        }
    }

    /// How well a key names this target: the lower the better, `None` when it does not.
    fn rank(self, key: &str) -> Option<usize> {
        if key == self.name() {
            return Some(0);
        }
        let key = key.to_ascii_lowercase().replace('-', "_");
        if key == self.name() {
            return Some(1);
        }
        let alias = ALIASES
            .iter()
            .position(|(alias, target)| *alias == key && *target == self);
        alias.map(|rank| rank + 2)
    }

    /// The values an entry holds for this target, and whether the entry holds nothing else.
    fn read(self, entry: &Entry) -> Option<(Vec<String>, bool)> {
        match (self, &entry.value) {
            (Self::Field(_), Value::Text(text))
                if self.shape() == Shape::Date && entry.key != self.name() =>
            {
                Some((single(&rfc3339(text)), true))
            }
            (Self::Field(_), Value::Text(text)) => Some((single(text), true)),
            (Self::Field(_), _) => None,
            (Self::Authors, Value::Text(text)) => Some((split(text, &[" and ", " & ", ";"]), true)),
            (_, Value::Text(text)) => Some((split(text, &[","]), true)),
            (Self::Authors, value) => names(value),
            (_, Value::List(items)) => texts(items).map(|texts| (texts, true)),
            (_, _) => None,
        }
    }
}

/// What the furniture says, or what entries tell of it.
#[derive(Debug, Default)]
pub(super) struct Told(BTreeMap<Target, Vec<String>>);

impl Told {
    pub(super) fn of(furniture: &Furniture) -> Self {
        let fields = Field::ALL
            .iter()
            .map(|&field| (Target::Field(field), single(furniture.get(field))));
        let lists = [
            (Target::Authors, furniture.authors.clone()),
            (Target::Tags, furniture.tags.clone()),
            (Target::Categories, furniture.categories.clone()),
        ];
        Self(fields.chain(lists).collect())
    }

    /// The values of a target; none when it is absent.
    pub(super) fn get(&self, target: Target) -> &[String] {
        self.0.get(&target).map_or(&[], Vec::as_slice)
    }

    /// Fills an empty furniture.
    pub(super) fn fill(self, furniture: &mut Furniture) {
        for (target, values) in self.0 {
            match target {
                Target::Field(field) => *furniture.get_mut(field) = values.concat(),
                Target::Authors => furniture.authors = values,
                Target::Tags => furniture.tags = values,
                Target::Categories => furniture.categories = values,
            }
        }
    }
}

/// What the entries tell, and for each entry the target it tells wholly; an entry without one is kept as an extra.
pub(super) fn assign(entries: &[Entry]) -> (Told, Vec<Option<Target>>) {
    let mut told = Told::default();
    let mut owners = vec![None; entries.len()];
    for target in Target::all() {
        let ranked = entries
            .iter()
            .enumerate()
            .filter_map(|(at, entry)| Some((target.rank(&entry.key)?, at)));
        let mut ranked: Vec<(usize, usize)> = ranked.collect();
        ranked.sort_unstable();
        let found = ranked
            .iter()
            .find_map(|&(_, at)| Some((at, target.read(&entries[at])?)));
        if let Some((at, (values, whole))) = found {
            told.0.insert(target, values);
            owners[at] = whole.then_some(target);
        }
    }
    (told, owners)
}

/// Whether a key names anything Stet knows.
pub(super) fn is_known(key: &str) -> bool {
    Target::all().any(|target| target.rank(key).is_some())
}

fn single(text: &str) -> Vec<String> {
    if text.is_empty() {
        Vec::new()
    } else {
        vec![text.to_owned()]
    }
}

fn split(text: &str, separators: &[&str]) -> Vec<String> {
    let mut parts = vec![text];
    for separator in separators {
        parts = parts
            .into_iter()
            .flat_map(|part| part.split(separator))
            .collect();
    }
    parts
        .into_iter()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn texts(items: &[Value]) -> Option<Vec<String>> {
    items
        .iter()
        .map(|item| match item {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
        .collect()
}

/// The names in a list of names, or of entries with a name and more.
fn names(value: &Value) -> Option<(Vec<String>, bool)> {
    match value {
        Value::List(items) => match texts(items) {
            Some(texts) => Some((texts, true)),
            None => Some((items.iter().filter_map(name).collect(), false)),
        },
        other => name(other).map(|name| (vec![name], false)),
    }
}

fn name(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Map(entries) => entries.iter().find_map(|(key, value)| match value {
            Value::Text(text) if key.eq_ignore_ascii_case("name") => Some(text.clone()),
            _ => None,
        }),
        _ => None,
    }
}

/// A date as Jekyll and Hugo write it, in RFC 3339; as it stands when it is something else.
fn rfc3339(text: &str) -> String {
    let zoned = [
        "%Y-%m-%d %H:%M:%S %z",
        "%Y-%m-%d %H:%M %z",
        "%Y-%m-%d %H:%M:%S %:z",
    ];
    let parsed = zoned
        .iter()
        .find_map(|format| jiff::fmt::strtime::parse(format, text).ok());
    let written = parsed.and_then(|time| time.to_string("%Y-%m-%dT%H:%M:%S%:z").ok());
    written.unwrap_or_else(|| text.to_owned())
}

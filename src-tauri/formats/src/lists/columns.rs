//! The columns of each list: how a cell is written, and how it is read.
use std::collections::BTreeMap;

use stet_core::{Author, Organisation, PartialDate, Person, Pronoun, Spelling};

use crate::write::slug;

/// A column.
pub(super) struct Column<T> {
    /// Its name, as the first line has it.
    pub(super) name: &'static str,
    /// What stands in it for an entry.
    pub(super) get: fn(&T) -> String,
    /// Takes what stands in it, or says what is wrong with that.
    pub(super) set: fn(&mut T, &str) -> Result<(), String>,
}

/// An entry that fits into one line.
pub(super) trait Flat: Clone + Default + 'static {
    /// Its columns, in order.
    const COLUMNS: &'static [Column<Self>];
    /// The column that every line must fill.
    const NAME: &'static str;

    /// What it is kept under.
    fn key(&self) -> &str;

    /// Its name.
    fn name(&self) -> &str;

    /// A new one.
    fn new(id: &str, name: &str) -> Self;

    /// The entry that a line speaks of, as it is known; a new one when it is not. `None` when the line does not say.
    fn of(id: Option<&str>, name: Option<&str>, known: &[Self]) -> Option<Self> {
        let found = known.iter().find(|entry| match (id, name) {
            (Some(id), _) => entry.key() == id,
            (None, name) => name == Some(entry.name()),
        });
        match (found, name) {
            (Some(entry), _) => Some(entry.clone()),
            (None, Some(name)) => {
                let id = id.map_or_else(|| slug(name), str::to_owned);
                Some(Self::new(&id, name))
            }
            (None, None) => None,
        }
    }

    /// The column with this name.
    fn column(name: &str) -> Option<&'static Column<Self>> {
        Self::COLUMNS.iter().find(|column| column.name == name)
    }
}

macro_rules! column {
    ($field:ident text) => {
        Column {
            name: stringify!($field),
            get: |entry| entry.$field.clone(),
            set: |entry, cell| {
                cell.clone_into(&mut entry.$field);
                Ok(())
            },
        }
    };
    // An id or a name that is not there leaves the entry's own.
    ($field:ident key) => {
        Column {
            name: stringify!($field),
            get: |entry| entry.$field.clone(),
            set: |entry, cell| {
                if !cell.is_empty() {
                    cell.clone_into(&mut entry.$field);
                }
                Ok(())
            },
        }
    };
    ($field:ident list) => {
        Column {
            name: stringify!($field),
            get: |entry| joined(&entry.$field),
            set: |entry, cell| {
                entry.$field = parted(cell);
                Ok(())
            },
        }
    };
    ($field:ident flag) => {
        Column {
            name: stringify!($field),
            get: |entry| {
                if entry.$field {
                    "yes".into()
                } else {
                    String::new()
                }
            },
            set: |entry, cell| {
                entry.$field = flag(cell)?;
                Ok(())
            },
        }
    };
    ($field:ident date) => {
        Column {
            name: stringify!($field),
            get: |entry| {
                entry
                    .$field
                    .map(|date| date.to_string())
                    .unwrap_or_default()
            },
            set: |entry, cell| {
                entry.$field = date(cell)?;
                Ok(())
            },
        }
    };
}

/// A list by its entry, what an entry is kept under, what it is called, and its columns.
macro_rules! list {
    ($entry:ident, $key:ident, $name:ident, $columns:expr) => {
        impl Flat for $entry {
            const COLUMNS: &'static [Column<Self>] = &$columns;
            const NAME: &'static str = stringify!($name);

            fn key(&self) -> &str {
                &self.$key
            }

            fn name(&self) -> &str {
                &self.$name
            }

            fn new(id: &str, name: &str) -> Self {
                let mut entry = Self::default();
                id.clone_into(&mut entry.$key);
                name.clone_into(&mut entry.$name);
                entry
            }
        }
    };
}

list!(
    Author,
    id,
    name,
    [
        column!(id key),
        column!(name key),
        column!(aliases list),
        Column {
            name: "names",
            get: |author| {
                let names = author.names.iter();
                joined(
                    &names
                        .map(|(tag, name)| format!("{tag}={name}"))
                        .collect::<Vec<_>>(),
                )
            },
            set: |author, cell| {
                author.names = tagged(cell)?;
                Ok(())
            },
        },
        Column {
            name: "pronoun",
            get: |author| match author.pronoun {
                Some(Pronoun::She) => "she".into(),
                Some(Pronoun::He) => "he".into(),
                Some(Pronoun::They) => "they".into(),
                None => String::new(),
            },
            set: |author, cell| {
                author.pronoun = match &*cell.to_lowercase() {
                    "" => None,
                    "she" => Some(Pronoun::She),
                    "he" => Some(Pronoun::He),
                    "they" => Some(Pronoun::They),
                    _ => return Err(format!("“{cell}” is not she, he or they")),
                };
                Ok(())
            },
        },
        column!(staff flag),
        column!(bio text),
        column!(url text),
    ]
);

list!(
    Organisation,
    id,
    name,
    [
        column!(id key),
        column!(name key),
        column!(aliases list),
        column!(url text),
        column!(part_of list),
        column!(owned_by list),
        column!(funded_by list),
    ]
);

list!(
    Person,
    id,
    name,
    [
        column!(id key),
        column!(name key),
        column!(aliases list),
        column!(family_name text),
        column!(well_known flag),
        column!(born date),
        column!(died date),
    ]
);

list!(
    Spelling,
    right,
    right,
    [
        column!(right key),
        column!(wrong list),
        column!(language text),
        column!(why text),
    ]
);

/// Several values in one cell.
fn joined(values: &[String]) -> String {
    let values: Vec<String> = values
        .iter()
        .map(|value| value.replace('\\', r"\\").replace(';', r"\;"))
        .collect();
    values.join("; ")
}

/// The values of a cell.
fn parted(cell: &str) -> Vec<String> {
    let (mut values, mut value) = (Vec::new(), String::new());
    let mut chars = cell.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => value.extend(chars.next()),
            ';' => values.push(std::mem::take(&mut value)),
            char => value.push(char),
        }
    }
    values.push(value);
    let values = values.into_iter().map(|value| value.trim().to_owned());
    values.filter(|value| !value.is_empty()).collect()
}

/// Values by language: `uk=Київ; hy=…`.
fn tagged(cell: &str) -> Result<BTreeMap<String, String>, String> {
    parted(cell)
        .into_iter()
        .map(|value| match value.split_once('=') {
            Some((tag, name)) => Ok((tag.trim().to_owned(), name.trim().to_owned())),
            None => Err(format!("“{value}” names no language; write uk={value}")),
        })
        .collect()
}

fn flag(cell: &str) -> Result<bool, String> {
    match &*cell.to_lowercase() {
        "yes" | "true" | "1" | "x" => Ok(true),
        "" | "no" | "false" | "0" => Ok(false),
        _ => Err(format!("“{cell}” is not yes or no")),
    }
}

fn date(cell: &str) -> Result<Option<PartialDate>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    cell.parse()
        .map(Some)
        .map_err(|error: stet_core::NoDate| error.to_string())
}

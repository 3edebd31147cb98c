//! Files that people write by hand in TOML: what is wrong in them is named with its line, the rest still counts.
use std::{fmt, ops::Range};

use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeArray, DeTable, DeValue, Deserializer},
};

use crate::offsets::line_and_column;

/// How many faults of one file are told.
const MOST_FAULTS: usize = 100;

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its line, from 1.
    pub line: usize,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// Reads what can be read: each entry that cannot is left out and named.
///
/// # Errors
/// The faults, when nothing of the file can be read.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<(T, Vec<Fault>), Vec<Fault>> {
    let (mut document, broken) = DeTable::parse_recoverable(text);
    let fault = |error: &toml::de::Error| Fault {
        line: error.span().map_or(1, |span| line_of(text, span.start)),
        message: plain(error.message()),
    };
    let mut faults: Vec<Fault> = broken.iter().take(MOST_FAULTS).map(fault).collect();
    for _ in 0..MOST_FAULTS {
        match T::deserialize(Deserializer::from(document.clone())) {
            Ok(value) => {
                faults.sort_by_key(|fault| fault.line);
                return Ok((value, faults));
            }
            Err(error) => {
                let fault = fault(&error);
                // What does not parse cannot be read either: one line, one fault, in the reader's words.
                faults.retain(|told| told.line != fault.line);
                faults.push(fault);
                let there = error
                    .span()
                    .is_some_and(|span| drop_at(document.get_mut(), &span));
                if !there {
                    break;
                }
            }
        }
    }
    Err(faults)
}

/// The line on which the entry stands that a path names: keys and numbers of list items.
pub(crate) fn line_at(text: &str, path: &[&str]) -> usize {
    let (document, _) = DeTable::parse_recoverable(text);
    let mut line = 1;
    let mut table = Some(document.get_ref());
    let mut value: Option<&Spanned<DeValue<'_>>> = None;
    for &step in path {
        value = match (table.take(), value.map(Spanned::get_ref)) {
            (Some(at), _) | (None, Some(DeValue::Table(at))) => at.get(step),
            (None, Some(DeValue::Array(items))) => {
                step.parse().ok().and_then(|index: usize| items.get(index))
            }
            _ => None,
        };
        let Some(found) = value else { break };
        line = line_of(text, found.span().start);
    }
    line
}

/// Takes out the smallest entry that holds a span; whether there was one.
fn drop_at(table: &mut DeTable<'_>, span: &Range<usize>) -> bool {
    let holds = |range: Range<usize>| range.start <= span.start && span.end <= range.end;
    let mut doomed = None;
    for (key, value) in table.iter_mut() {
        if holds(key.span()) {
            doomed = Some(key.get_ref().to_string());
        } else if holds(value.span()) || reaches(value.get_ref(), span) {
            if drop_within(value.get_mut(), span) {
                return true;
            }
            doomed = Some(key.get_ref().to_string());
        }
    }
    doomed.is_some_and(|key| table.remove(key.as_str()).is_some())
}

/// Takes the smallest entry that holds a span out of a value; whether there was one.
fn drop_within(value: &mut DeValue<'_>, span: &Range<usize>) -> bool {
    match value {
        DeValue::Table(table) => drop_at(table, span),
        DeValue::Array(items) => {
            let found = items.iter().position(|item| {
                let range = item.span();
                range.start <= span.start && span.end <= range.end || reaches(item.get_ref(), span)
            });
            let Some(index) = found else { return false };
            let item = items.get_mut(index).map(Spanned::get_mut);
            if !item.is_some_and(|item| drop_within(item, span)) {
                let all = std::mem::replace(items, DeArray::new());
                let others = all.into_iter().enumerate().filter(|(at, _)| *at != index);
                *items = others.map(|(_, item)| item).collect();
            }
            true
        }
        _ => false,
    }
}

/// Whether something inside a value holds a span: the span of `[[list]]` items does not always hold what stands in them.
fn reaches(value: &DeValue<'_>, span: &Range<usize>) -> bool {
    let holds = |range: Range<usize>| range.start <= span.start && span.end <= range.end;
    match value {
        DeValue::Table(table) => table.iter().any(|(key, value)| {
            holds(key.span()) || holds(value.span()) || reaches(value.get_ref(), span)
        }),
        DeValue::Array(items) => items
            .iter()
            .any(|item| holds(item.span()) || reaches(item.get_ref(), span)),
        _ => false,
    }
}

fn line_of(text: &str, at: usize) -> usize {
    line_and_column(text, text.floor_char_boundary(at.min(text.len()))).0
}

/// What the parser says, on one line and without a full stop.
fn plain(message: &str) -> String {
    let line = message.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields, default)]
    struct Desk {
        name: String,
        words: u32,
        #[serde(rename = "person")]
        people: Vec<Person>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Person {
        name: String,
        #[serde(default)]
        born: Option<crate::PartialDate>,
    }

    fn told(text: &str) -> (Desk, Vec<String>) {
        let (desk, faults) = read::<Desk>(text).unwrap();
        (desk, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line_and_the_rest_counts() {
        let text = "name = \"Desk\"\nwrods = 3\nwords = \"many\"\n\n[[person]]\nname = \"Ann\"\nborn = \"31 May\"\n\n\
            [[person]]\nborn = 1970\n\n[[person]]\nname = \"Ben\"\nborn = 1971\n";
        let (desk, faults) = told(text);
        let names: Vec<&str> = desk.people.iter().map(|person| &*person.name).collect();
        assert_eq!(
            (&*desk.name, desk.words, names),
            ("Desk", 0, vec!["Ann", "Ben"])
        );
        assert_eq!(faults.len(), 4, "{faults:?}");
        assert!(
            faults[0].starts_with("line 2: unknown field `wrods`"),
            "{faults:?}"
        );
        assert!(faults[1].starts_with("line 3: invalid type"), "{faults:?}");
        assert_eq!(
            faults[2],
            "line 7: “31 May” is no date; write 2019, 2019-03 or 2019-03-01"
        );
        assert_eq!(faults[3], "line 9: missing field `name`");
    }

    #[test]
    fn a_line_that_is_no_toml_is_left_out() {
        let (desk, faults) = told("name = \"Desk\"\nwords = = 4\n");
        assert_eq!(desk.name, "Desk");
        assert!(faults[0].starts_with("line 2: "), "{faults:?}");
    }

    #[test]
    fn an_entry_is_found_by_its_path() {
        let text =
            "name = \"a\"\n[[person]]\nname = \"Ann\"\n[[person]]\nname = \"Ben\"\nborn = 1971\n";
        assert_eq!(line_at(text, &["name"]), 1);
        assert_eq!(line_at(text, &["person", "1", "born"]), 6);
        assert_eq!(line_at(text, &["person", "1", "nothing"]), 4);
    }

    #[test]
    fn hostile_files_end_soon() {
        let text = format!("{}[[person]]\n", "x = 1\ny = [[[[[[[[[[".repeat(2000));
        let _ = read::<Desk>(&text);
        let deep = format!("name = {}", "[".repeat(100_000));
        let _ = read::<Desk>(&deep);
    }
}

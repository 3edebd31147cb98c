//! The flat lists of the registry as spreadsheets have them (CSV): one line an entry, the columns named in the first line.
//!
//! Files may be in any encoding, parted by commas, semicolons or tabs; they are written as UTF-8 with a byte-order mark,
//! by which spreadsheets know it, and with commas. A cell that holds several values parts them with semicolons. What a
//! list has no column for stays with its entry as it was.
mod columns;
mod list;

use std::collections::HashSet;

use csv::{ReaderBuilder, StringRecord, Terminator, Trim, WriterBuilder};
use stet_core::{Fault, Registry};
use thiserror::Error;

use crate::read::decode;

pub use list::List;

use columns::{Column, Flat};

/// How many faults of one file are told.
const MOST_FAULTS: usize = 100;

/// Why a list cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ListError {
    /// It is no text.
    #[error("{0}")]
    NoText(String),
    /// Its first line names no columns of a list.
    #[error(
        "its first line names no list; begin it with the columns of one: {}",
        List::ALL.map(List::columns).map(|columns| columns.join(", ")).join(" – or ")
    )]
    NoList,
}

/// Reads a list: its entries, each as it is known already with what the file says of it, and what could not be read.
///
/// # Errors
/// When nothing of it can be read.
pub fn read(
    name: &str,
    bytes: &[u8],
    known: &Registry,
) -> Result<(Registry, Vec<Fault>), ListError> {
    let text = decode::decode(name, bytes)
        .map_err(|error| ListError::NoText(error.to_string()))?
        .text;
    let table = Table::of(&text);
    let mut faults = Vec::new();
    let mut registry = Registry::EMPTY;
    match List::of(name, &table.head).ok_or(ListError::NoList)? {
        List::Authors => registry.authors = table.entries(&known.authors, &mut faults),
        List::Organisations => {
            registry.organisations = table.entries(&known.organisations, &mut faults);
        }
        List::People => registry.people = table.entries(&known.people, &mut faults),
        List::Spellings => registry.spellings = table.entries(&known.spellings, &mut faults),
    }
    faults.sort_by_key(|fault| fault.line);
    faults.truncate(MOST_FAULTS);
    Ok((registry, faults))
}

/// Writes a list.
#[must_use]
pub fn write(list: List, registry: &Registry) -> String {
    match list {
        List::Authors => written(&registry.authors),
        List::Organisations => written(&registry.organisations),
        List::People => written(&registry.people),
        List::Spellings => written(&registry.spellings),
    }
}

fn written<T: Flat>(entries: &[T]) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(vec![0xef, 0xbb, 0xbf]);
    // Writing into memory does not fail.
    let _ = writer.write_record(T::COLUMNS.iter().map(|column| column.name));
    for entry in entries {
        let _ = writer.write_record(T::COLUMNS.iter().map(|column| (column.get)(entry)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A file's lines, taken apart.
struct Table {
    head: Vec<String>,
    rows: Vec<(usize, StringRecord)>,
    faults: Vec<Fault>,
}

impl Table {
    fn of(text: &str) -> Self {
        let mut reader = ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .trim(Trim::All)
            .from_reader(text.as_bytes());
        let head = reader.headers().map_or_else(
            |_| Vec::new(),
            |head| {
                head.iter()
                    .map(|name| name.to_lowercase().replace([' ', '-'], "_"))
                    .collect()
            },
        );
        let (mut rows, mut faults) = (Vec::new(), Vec::new());
        for record in reader.records() {
            match record {
                Ok(record) => {
                    let line = record.position().map_or(1, csv::Position::line);
                    rows.push((usize::try_from(line).unwrap_or(usize::MAX), record));
                }
                Err(error) => faults.push(Fault {
                    line: error
                        .position()
                        .map_or(1, |at| usize::try_from(at.line()).unwrap_or(1)),
                    message: "this line cannot be read and is left out".into(),
                }),
            }
        }
        Self { head, rows, faults }
    }

    fn entries<T: Flat>(&self, known: &[T], faults: &mut Vec<Fault>) -> Vec<T> {
        faults.extend(self.faults.iter().cloned());
        let columns: Vec<Option<&Column<T>>> =
            self.head.iter().map(|name| T::column(name)).collect();
        for (name, _) in self
            .head
            .iter()
            .zip(&columns)
            .filter(|(_, column)| column.is_none())
        {
            faults.push(Fault {
                line: 1,
                message: format!("no column of this list is called “{name}”; it is left out"),
            });
        }
        let (mut entries, mut seen) = (Vec::new(), HashSet::new());
        for (line, row) in &self.rows {
            let mut fault = |message: String| {
                faults.push(Fault {
                    line: *line,
                    message,
                });
            };
            if row.iter().all(str::is_empty) {
                continue;
            }
            if row.len() > self.head.len() {
                fault("this line has more cells than the first; what is beyond is left out".into());
            }
            let cell = |wanted: &str| {
                let at = self.head.iter().position(|name| name == wanted)?;
                row.get(at).filter(|cell| !cell.is_empty())
            };
            let Some(mut entry) = T::of(cell("id"), cell(T::NAME), known) else {
                fault(format!("this line has no {} and is left out", T::NAME));
                continue;
            };
            for (column, cell) in columns.iter().zip(row) {
                if let Some(column) = column
                    && let Err(message) = (column.set)(&mut entry, cell)
                {
                    fault(format!("{}: {message}", column.name));
                }
            }
            if !seen.insert(entry.key().to_owned()) {
                fault(format!(
                    "an earlier line has “{}” too; this one counts",
                    entry.key()
                ));
            }
            entries.push(entry);
        }
        entries
    }
}

/// What parts the cells: whatever the first line has most of, outside quotation marks.
fn delimiter(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [(b',', 0), (b';', 0), (b'\t', 0)]);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => counts
                .iter_mut()
                .filter(|(part, _)| *part == byte)
                .for_each(|(_, count)| *count += 1),
        }
    }
    // The first of equals: commas.
    counts
        .iter()
        .rev()
        .max_by_key(|(_, count)| *count)
        .map_or(b',', |(part, _)| *part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn registry() -> Registry {
        let text = r#"
            [[author]]
            id = "ada"
            name = "Ada \"A.\" Lindqvist"
            aliases = ["A. Lindqvist", "Lindqvist; Ada"]
            names = { uk = "Ада Ліндквіст" }
            pronoun = "she"
            bio = "Ada Lindqvist, a judge,\nlives in Malmö."
            [[author.affiliation]]
            role = "judge"
            organisation = "Court"
            [[organisation]]
            id = "norvik"
            name = "Norvik Energy"
            owned_by = ["group", "holm"]
            [[person]]
            id = "holm"
            name = "Aksel Holm"
            well_known = true
            born = "1961-05"
            [[spelling]]
            right = "Kyiv"
            wrong = ["Kiev", "Kiew"]
            language = "en"
            why = "It is the capital’s own name."
        "#;
        Registry::from_toml(text).unwrap().0
    }

    #[test]
    fn every_list_comes_back_as_it_went_out() {
        let whole = registry();
        for list in List::ALL {
            let text = write(list, &whole);
            let (read, faults) = read(list.file_name(), text.as_bytes(), &whole).unwrap();
            assert_eq!(faults, [], "{text}");
            let mut only = Registry::EMPTY;
            match list {
                List::Authors => only.authors.clone_from(&whole.authors),
                List::Organisations => only.organisations.clone_from(&whole.organisations),
                List::People => only.people.clone_from(&whole.people),
                List::Spellings => only.spellings.clone_from(&whole.spellings),
            }
            assert_eq!(read, only);
        }
    }

    #[test]
    fn what_a_list_says_nothing_of_stays_and_an_empty_cell_empties() {
        let file = b"name;bio\nAda \"A.\" Lindqvist;\nBen Okri;Ben Okri is a poet.\n";
        let (read, faults) = read("authors.csv", file, &registry()).unwrap();
        assert_eq!(faults, []);
        let [ada, ben] = &*read.authors else {
            panic!("{read:?}")
        };
        assert_eq!(
            (&*ada.id, &*ada.bio, ada.affiliations.len()),
            ("ada", "", 1)
        );
        assert_eq!((&*ben.id, &*ben.bio), ("ben-okri", "Ben Okri is a poet."));
    }

    #[test]
    fn faults_are_named_with_their_lines_and_the_rest_counts() {
        let file =
            "id,name,born,shoe size\nholm,Aksel Holm,31 May,44\n,,1970,\nholm,A. Holm,1961,,more\n";
        let (read, faults) = read("people.csv", file.as_bytes(), &registry()).unwrap();
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "line 1: no column of this list is called “shoe_size”; it is left out",
                "line 2: born: “31 May” is no date; write 2019, 2019-03 or 2019-03-01",
                "line 3: this line has no name and is left out",
                "line 4: this line has more cells than the first; what is beyond is left out",
                "line 4: an earlier line has “holm” too; this one counts",
            ]
        );
        assert_eq!(read.people.len(), 2);
        assert_eq!(read.people[1].born.unwrap().to_string(), "1961");
    }

    #[test]
    fn other_encodings_and_parts_are_understood() {
        let (latin, _, _) =
            encoding_rs::WINDOWS_1252.encode("right\twrong\nMalmö\tMalmo; Malmoe\n");
        let (read, _) = super::read("list.txt", &latin, &Registry::EMPTY).unwrap();
        assert_eq!(read.spellings[0].right, "Malmö");
        assert_eq!(read.spellings[0].wrong, ["Malmo", "Malmoe"]);
        let wide: Vec<u8> = "\u{feff}right,wrong\nKyiv,Kiev\n"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let (read, _) = super::read("list.csv", &wide, &Registry::EMPTY).unwrap();
        assert_eq!(read.spellings[0].right, "Kyiv");
    }

    #[test]
    fn a_file_that_is_no_list_is_refused() {
        let refused = |name, bytes: &[u8]| read(name, bytes, &Registry::EMPTY).unwrap_err();
        assert_eq!(refused("x.csv", b"one,two\n1,2\n"), ListError::NoList);
        assert_eq!(refused("x.csv", b"id,name\na,A\n"), ListError::NoList);
        assert!(matches!(refused("x.csv", b""), ListError::NoText(_)));
        let named = read("people.csv", b"id,name\na,A\n", &Registry::EMPTY).unwrap();
        assert_eq!(named.0.people.len(), 1);
    }
}

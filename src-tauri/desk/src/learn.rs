//! A profile proposed from an outlet's published pages: what most of them do, with how many do it.
//!
//! A proposal, not a truth: everything it says carries its count, and a person enters what is right.
mod disclaimers;
mod manners;

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use stet_core::{Furniture, Label, LengthLimit, Outlet, markdown};
use stet_formats::read::Reading;

use crate::{Desk, Error, loose, view::Proposal};

/// How many pages of a hundred must do a thing before the profile asks for it.
const MOST: usize = 80;

/// What pages show of an outlet.
#[derive(Clone, Debug, Default)]
pub struct Learnt {
    /// The profile they speak for.
    pub outlet: Outlet,
    /// What was seen, each with its count, in whole lines.
    pub seen: Vec<String>,
}

/// Proposes a profile from pages that an outlet has published.
#[must_use]
pub fn learn(id: &str, name: &str, pages: &[Reading]) -> Learnt {
    let pieces: Vec<&Furniture> = pages.iter().map(|page| &page.piece.furniture).collect();
    let mut learnt = Learnt {
        outlet: Outlet {
            id: id.into(),
            name: name.into(),
            languages: languages(&pieces),
            ..Outlet::default()
        },
        seen: vec![format!("{} pages", pages.len())],
    };
    learnt.labels(&pieces);
    learnt.lengths(pages);
    manners::learn(&mut learnt, pages);
    disclaimers::learn(&mut learnt, pages);
    learnt
}

impl Desk {
    /// Lets the person choose a folder of published pages, and proposes a profile from those that can be read.
    pub(crate) fn learn_outlet(&self, (): ()) -> Result<Option<Proposal>, Error> {
        let Some(folder) = self.shell.choose_folder() else {
            return Ok(None);
        };
        let (mut pages, mut left_out) = (Vec::new(), Vec::new());
        for file in loose::files_in(&folder) {
            match file.and_then(|file| page(&file)) {
                Ok(page) => pages.push(page),
                Err(error) => left_out.push(error.to_string()),
            }
        }
        if pages.is_empty() {
            return Err(Error::failed(none_in(&folder)));
        }
        let Learnt { outlet, seen } = learn("", &name_of(&folder), &pages);
        Ok(Some(Proposal {
            outlet,
            seen,
            left_out,
        }))
    }
}

fn page(file: &Path) -> Result<Reading, Error> {
    let bytes = stet_store::read_file(file, loose::LARGEST_FILE as u64)?;
    loose::read(&file.to_string_lossy(), &bytes)
}

/// What to call an outlet whose pages lie in this folder, until a person says better.
#[must_use]
pub fn name_of(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Says that a folder has nothing to learn from.
#[must_use]
pub fn none_in(folder: &Path) -> String {
    format!("{} holds no page that can be read.", folder.display())
}

impl Learnt {
    /// The profile as an outlet file (TOML), what was seen as comments above it.
    ///
    /// # Errors
    /// When TOML cannot hold it.
    pub fn to_toml(&self) -> Result<String, Error> {
        let mut text =
            String::from("# Learnt from published pages; look it over before it counts.\n");
        for line in &self.seen {
            let _ = writeln!(text, "# - {line}");
        }
        Ok(text + "\n" + &self.outlet.to_toml().map_err(Error::failed)?)
    }

    fn note(&mut self, line: String) {
        self.seen.push(line);
    }

    fn labels(&mut self, pieces: &[&Furniture]) {
        let main = self.outlet.languages.first().cloned().unwrap_or_default();
        let mut label = Label::default();
        for (language, pieces) in by_language(pieces) {
            let words = counted(pieces.iter().map(|piece| piece.label.trim()));
            if words.is_empty() {
                continue;
            }
            self.note(format!("labels ({language}): {}", told(&words)));
            let words = words.into_iter().map(|(word, _)| word).collect();
            if language == main {
                label.words = words;
            } else {
                label.languages.insert(language, words);
            }
        }
        let bare = pieces.iter().filter(|piece| piece.label.is_empty()).count();
        if bare > 0 {
            self.note(format!("{bare} without a label"));
        }
        self.outlet.label = label;
    }

    fn lengths(&mut self, pages: &[Reading]) {
        let words = |page: &Reading| markdown::word_count(&page.piece.body);
        if let Some((min, max)) = span(pages.iter().map(words)) {
            self.note(format!("bodies of {min} to {max} words"));
            self.outlet.words = Some(LengthLimit {
                min: Some(round(min, 50, Towards::Less)),
                max: Some(round(max, 50, Towards::More)),
            });
        }
        let headline = |page: &Reading| page.piece.furniture.headline.chars().count();
        if let Some((min, max)) = span(pages.iter().map(headline)) {
            self.note(format!("headlines of {min} to {max} characters"));
            self.outlet.headline = Some(LengthLimit {
                min: None,
                max: Some(round(max, 5, Towards::More)),
            });
        }
    }
}

/// The languages of pieces, the most frequent first.
fn languages(pieces: &[&Furniture]) -> Vec<String> {
    let languages = counted(pieces.iter().map(|piece| language(piece)));
    languages
        .into_iter()
        .map(|(language, _)| language)
        .collect()
}

/// The language of a piece without its region, which pages of one outlet give or leave out as it comes.
fn language(piece: &Furniture) -> &str {
    piece.language.split('-').next().unwrap_or_default()
}

fn by_language<'a>(pieces: &[&'a Furniture]) -> BTreeMap<String, Vec<&'a Furniture>> {
    let mut grouped: BTreeMap<String, Vec<&Furniture>> = BTreeMap::new();
    for piece in pieces {
        let language = language(piece).to_owned();
        grouped.entry(language).or_default().push(piece);
    }
    grouped
}

/// The texts that are not empty, each with how often it occurs, the most frequent first.
fn counted<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts.filter(|text| !text.is_empty()) {
        *counts.entry(text).or_default() += 1;
    }
    let mut counted: Vec<(String, usize)> = counts
        .into_iter()
        .map(|(text, count)| (text.to_owned(), count))
        .collect();
    counted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counted
}

/// Counts as a line says them: “Opinion” 12, “Comment” 3.
fn told(counted: &[(String, usize)]) -> String {
    let told: Vec<String> = counted
        .iter()
        .map(|(text, count)| format!("“{text}” {count}"))
        .collect();
    told.join(", ")
}

/// The least and the greatest of the lengths that are not zero, the outermost twentieth at each end left aside.
fn span(lengths: impl Iterator<Item = usize>) -> Option<(usize, usize)> {
    let mut lengths: Vec<usize> = lengths.filter(|length| *length > 0).collect();
    lengths.sort_unstable();
    let aside = lengths.len() / 20;
    let kept = lengths.get(aside..lengths.len() - aside)?;
    Some((*kept.first()?, *kept.last()?))
}

enum Towards {
    Less,
    More,
}

fn round(length: usize, step: usize, towards: Towards) -> u32 {
    let steps = match towards {
        Towards::Less => length / step,
        Towards::More => length.div_ceil(step),
    };
    u32::try_from(steps * step).unwrap_or(u32::MAX)
}

/// Whether most of the pages do a thing.
const fn most(count: usize, of: usize) -> bool {
    count > 0 && count * 100 >= of * MOST
}

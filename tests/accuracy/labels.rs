//! What a page holds, written down by somebody who read it.
use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

/// The labels of a page. A key that is not there is not judged; `null` means that the page has no such thing.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Labels {
    #[serde(deserialize_with = "told")]
    pub(crate) headline: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) standfirst: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) label: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) byline: Option<Option<String>>,
    pub(crate) authors: Option<Vec<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) bio: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) disclaimer: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) disclosure: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) credit: Option<Option<String>>,
    #[serde(deserialize_with = "told")]
    pub(crate) language: Option<Option<String>>,
    /// Judged to the precision of the label: a day matches any hour of it.
    #[serde(deserialize_with = "told")]
    pub(crate) published: Option<Option<String>>,
    pub(crate) first_sentence: Option<String>,
    pub(crate) last_sentence: Option<String>,
    /// Words that stand on the page and must not stand in the body.
    pub(crate) must_not_contain: Vec<String>,
    /// The whole text of the piece's body.
    pub(crate) text: Option<String>,
    /// Words that the body's Markdown must hold, letter for letter.
    pub(crate) markdown: Vec<String>,
    /// What the checks are to find, which is judged elsewhere.
    #[serde(rename = "findings")]
    pub(crate) _findings: serde::de::IgnoredAny,
}

/// A key that is there, be it `null`.
fn told<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// A page with its labels.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) labels: Labels,
}

/// The labelled pages of a folder by name: `x.html` with `x.html.json` or `x.json` beside it.
pub(crate) fn pages(folder: &Path) -> io::Result<Vec<Page>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    let is_page = |path: &&PathBuf| path.is_file() && path.extension().is_none_or(|e| e != "json");
    files.iter().filter(is_page).filter_map(page).collect()
}

fn page(path: &PathBuf) -> Option<io::Result<Page>> {
    let mut beside = path.clone().into_os_string();
    beside.push(".json");
    let labels = [PathBuf::from(beside), path.with_extension("json")]
        .into_iter()
        .find(|path| path.is_file())?;
    let read = || {
        let text = fs::read_to_string(&labels)?;
        let wrong = |error| io::Error::other(format!("{}: {error}", labels.display()));
        Ok(Page {
            name: path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            bytes: fs::read(path)?,
            labels: serde_json::from_str(&text).map_err(wrong)?,
        })
    };
    Some(read())
}

//! What invented pages are made of, by language: who writes, what stands beside a piece, and what only looks like it.
use std::{collections::BTreeMap, fs, io, path::Path};

use serde::Deserialize;

/// The words of one language. `{n}` stands for a name, `{N}` for the name in capitals, `{m}` for a second one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Words {
    /// What stands between two names.
    pub(crate) and: String,
    pub(crate) bylines: Vec<String>,
    pub(crate) names: Vec<String>,
    pub(crate) bios: Vec<String>,
    /// Headings over a bio.
    pub(crate) bio_labels: Vec<String>,
    pub(crate) joint_bios: Vec<String>,
    pub(crate) disclaimers: Vec<String>,
    pub(crate) disclosures: Vec<String>,
    pub(crate) credits: Vec<String>,
    pub(crate) labels: Vec<String>,
    pub(crate) dates: Vec<String>,
    /// Lines between the paragraphs that are not the piece.
    pub(crate) promos: Vec<String>,
    /// Lines under the piece that are not of it.
    pub(crate) chrome: Vec<String>,
    /// Lines under the piece that look like a bio or a disclaimer and are none.
    pub(crate) alike: Vec<String>,
}

/// The words of every language, by its tag.
pub(crate) fn all() -> io::Result<BTreeMap<String, Words>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/accuracy/invented/words");
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let text = fs::read_to_string(&path)?;
        let words = toml::from_str(&text)
            .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?;
        let language = path.file_stem().unwrap_or_default().to_string_lossy();
        all.insert(language.into_owned(), words);
    }
    Ok(all)
}

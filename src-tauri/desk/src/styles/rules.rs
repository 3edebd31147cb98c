//! The rule files of a style's folder.
use std::path::{Path, PathBuf};

use stet_styles::Styles;
use walkdir::WalkDir;

use super::{fetch, text_of, told};
use crate::Error;

/// A rule file and how its rule is called.
pub(super) struct RuleFile {
    path: PathBuf,
    style: String,
    name: String,
}

impl RuleFile {
    /// The rule's id: `Style.Rule`, or `Style.folder.Rule` below a folder of the style.
    pub(super) fn id(&self) -> String {
        format!("{}.{}", self.style, self.name)
    }

    /// Adds the rule, which may name files in these folders of styles, and tells what keeps it from running.
    pub(super) fn add(
        &self,
        styles: &mut Styles,
        folders: &[PathBuf],
    ) -> Result<Vec<String>, Error> {
        let text = text_of(&self.path)?;
        let added = styles.add(&self.style, &self.name, &text, &fetch(folders));
        let so = "This rule does not run; the others do.";
        Ok(told(&self.path, added.err().unwrap_or_default(), so).collect())
    }
}

/// The rule files of a style, down to some depth, in order of name; what is no rule file though it looks like one is told.
pub(super) fn files(style: &Path, depth: usize, faults: &mut Vec<String>) -> Vec<RuleFile> {
    let whole = std::path::absolute(style).unwrap_or_else(|_| style.to_owned());
    let named = whole.file_name().unwrap_or_default().to_string_lossy();
    let inside = WalkDir::new(style).min_depth(1).max_depth(depth);
    let inside = inside
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            // Vale passes over them too.
            !entry.file_name().to_string_lossy().starts_with(['.', '_'])
        });
    let mut files = Vec::new();
    for entry in inside {
        let path = match entry {
            Ok(entry) => entry.into_path(),
            Err(error) => {
                faults.push(format!("{error}."));
                continue;
            }
        };
        if !path.is_file() {
            continue;
        }
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("yml") => files.extend(rule_file(&path, style, &named)),
            Some("yaml") => faults.push(format!(
                "{} is not read: rule files end in .yml.",
                path.display()
            )),
            _ => {}
        }
    }
    files
}

/// A rule file by its path below its style; one that ends in `.test.yml` holds what rules are tried on.
fn rule_file(path: &Path, style: &Path, named: &str) -> Option<RuleFile> {
    let below = path.strip_prefix(style).ok()?.with_extension("");
    let parts = below.components();
    let parts: Vec<_> = parts
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    let name = parts.join(".");
    (!name.ends_with(".test")).then(|| RuleFile {
        path: path.to_owned(),
        style: named.to_owned(),
        name,
    })
}

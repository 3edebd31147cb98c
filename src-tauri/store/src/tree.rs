//! Which files below a linked folder are manuscripts.
use std::{
    collections::HashSet,
    fs,
    path::{Component, Path, PathBuf},
};

/// Whether a path below the folder names a manuscript: Markdown, not hidden, not some program's scratch file.
pub(crate) fn is_manuscript(below: &Path) -> bool {
    let extension = below
        .extension()
        .map(|extension| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| extension == "md" || extension == "markdown")
        && !is_hidden(below)
}

/// Whether a path below the folder, or a folder on the way to it, is hidden or some program's scratch.
pub(crate) fn is_hidden(below: &Path) -> bool {
    below.components().any(|part| match part {
        Component::Normal(name) => is_scratch(&name.to_string_lossy()),
        _ => false,
    })
}

fn is_scratch(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.ends_with(".tmp")
        || name.contains(".sync-conflict-")
}

/// The path below the folder, parted by slashes; `None` when a name is no text.
pub(crate) fn name(folder: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(folder).ok()?;
    let parts: Option<Vec<&str>> = below
        .components()
        .map(|part| part.as_os_str().to_str())
        .collect();
    parts.map(|parts| parts.join("/"))
}

/// Every manuscript below the folder. Links are not followed, so that none can lead in a circle or out of the folder.
///
/// A folder that cannot be read is passed over.
pub(crate) fn manuscripts(folder: &Path) -> HashSet<PathBuf> {
    let mut found = HashSet::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let below = path.strip_prefix(folder).unwrap_or(&path);
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !is_hidden(below) => folders.push(path),
                Ok(kind) if kind.is_file() && is_manuscript(below) => drop(found.insert(path)),
                _ => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_a_manuscript_and_scratch_files_are_not() {
        for manuscript in [
            "ferry.md",
            "2026/The ferry.markdown",
            "FERRY.MD",
            "tilde~d.md",
        ] {
            assert!(is_manuscript(Path::new(manuscript)), "{manuscript}");
        }
        for other in [
            "ferry.docx",
            "ferry",
            "4913",
            ".ferry.md.swp",
            ".ferry.md",
            "ferry.md~",
            "ferry.md.tmp",
            "ferry.sync-conflict-20261123-101500-ABCDEFG.md",
            ".git/notes.md",
            "drafts~/ferry.md",
        ] {
            assert!(!is_manuscript(Path::new(other)), "{other}");
        }
    }
}

//! House styles in the format of Vale, read from a folder.
use std::path::Path;

use stet_styles::Styles;
use walkdir::WalkDir;

use crate::Error;

/// The largest rule file that is read, in bytes.
const LARGEST: u64 = 4 << 20;

/// Where Vale keeps what is no style: vocabularies, dictionaries, scripts.
const NO_STYLES: &[&str] = &["config", "Vocab"];

/// The styles of a folder, one in each folder below it; one that holds rules itself is a style too. With them, what of them
/// does not run.
///
/// # Errors
/// When the folder cannot be looked at or has no rule.
pub(super) fn read(folder: &Path) -> Result<(Styles, Vec<String>), Error> {
    let (mut styles, mut faults, mut seen) = (Styles::default(), Vec::new(), false);
    let inside = WalkDir::new(folder).max_depth(2).sort_by_file_name();
    for entry in inside {
        let entry = entry.map_err(|error| Error::failed(format!("{error}.")))?;
        let path = entry.path();
        if entry.depth() == 1 && NO_STYLES.iter().any(|name| entry.file_name() == *name) {
            faults.push(format!(
                "{} is not read: vocabularies, dictionaries and scripts of styles are not supported. The rules run without them.",
                path.display()
            ));
        }
        if !entry.file_type().is_file() || is_no_style(path, folder) {
            continue;
        }
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("yml") => {
                seen = true;
                faults.extend(add(&mut styles, path)?);
            }
            Some("yaml") => faults.push(format!(
                "{} is not read: rule files end in .yml.",
                path.display()
            )),
            _ => {}
        }
    }
    if !seen {
        return Err(Error::failed(format!(
            "{} holds no style: a style is a folder with rules that end in .yml.",
            folder.display()
        )));
    }
    Ok((styles, faults))
}

fn is_no_style(path: &Path, folder: &Path) -> bool {
    let below = path.strip_prefix(folder).unwrap_or(path);
    let first = below.components().next();
    first.is_some_and(|first| NO_STYLES.iter().any(|name| first.as_os_str() == *name))
}

/// Adds a rule file and tells what keeps it from running.
fn add(styles: &mut Styles, path: &Path) -> Result<Vec<String>, Error> {
    let bytes = stet_store::read_file(path, LARGEST)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| Error::failed(format!("{} is not UTF-8 text.", path.display())))?;
    let style = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let style = style.parent().and_then(Path::file_name).unwrap_or_default();
    let name = path.file_stem().unwrap_or_default();
    let added = styles.add(&style.to_string_lossy(), &name.to_string_lossy(), &text);
    let faults = added.err().unwrap_or_default().into_iter();
    let told = |fault| {
        let path = path.display();
        format!("{path}, {fault}. This rule does not run; the others do.")
    };
    Ok(faults.map(told).collect())
}

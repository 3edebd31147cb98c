//! The pages of the window: their packages and their build.
use crate::process::{Done, Failure, answer, program, root, run};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// The oldest Node the build tools run on, as `engines` in `ui/package.json` says too.
const NODE: (u32, u32) = (20, 19);

/// Installs what `ui/package-lock.json` names, unless that was done before.
pub(crate) fn install() -> Done {
    node()?;
    let lock = read(&ui().join("package-lock.json"))?;
    let stamp = ui().join("node_modules/.stet-installed");
    if fs::read(&stamp).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, lock).map_err(|error| {
        Failure(format!(
            "{} could not be written: {error}.",
            stamp.display()
        ))
    })
}

/// Runs a script of `ui/package.json`.
pub(crate) fn script(name: &str) -> Done {
    install()?;
    run(&mut npm(&["run", "--silent", name]))
}

/// Builds the pages if anything they are made of is newer than the last build.
pub(crate) fn ensure_built() -> Done {
    let built = changed(&ui().join("dist/index.html"));
    if built.is_some() && built >= newest(&ui()) {
        return Ok(());
    }
    script("build")
}

fn ui() -> PathBuf {
    root().join("ui")
}

fn npm(args: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(ui());
    command
}

fn node() -> Done {
    let (major, minor) = NODE;
    match answer(&mut program("node", &["--version"])) {
        Some(version) if parsed(&version) >= Some(NODE) => Ok(()),
        Some(version) => Err(Failure(format!(
            "The window is built with Node {major}.{minor} or newer; here is {version}. https://nodejs.org has it."
        ))),
        None => Err(Failure(format!(
            "Node {major}.{minor} or newer is needed to build the window and was not found. https://nodejs.org has it."
        ))),
    }
}

/// Major and minor number of a version like `v20.19.5`.
fn parsed(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path)
        .map_err(|error| Failure(format!("{} could not be read: {error}.", path.display())))
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
}

/// When the newest source in a folder changed; what npm and the build itself write does not count.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?;
    let sources = entries
        .flatten()
        .filter(|entry| entry.file_name() != "node_modules" && entry.file_name() != "dist");
    let times = sources.map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => newest(&entry.path()),
        _ => changed(&entry.path()),
    });
    times.max().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_is_new_enough_by_number_and_not_by_letter() {
        assert_eq!(parsed("v20.19.5"), Some((20, 19)));
        assert!(parsed("v20.20.0") >= Some(NODE));
        assert!(parsed("v100.1.0") >= Some(NODE));
        assert!(parsed("v20.9.0") < Some(NODE));
        assert!(parsed("unknown") < Some(NODE));
    }
}

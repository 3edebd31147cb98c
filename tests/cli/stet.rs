//! Runs `stet` in a folder of its own.
use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// The opinion page of the sample desk, as a browser gives it.
pub(crate) const FERRY: &str = include_str!("../../src-tauri/desk/sample/pages/the-ferry.txt");
/// The outlet it was written for.
pub(crate) const HARBOUR: &str =
    include_str!("../../src-tauri/desk/sample/outlets/harbour-review.toml");
/// The people who write there.
pub(crate) const AUTHORS: &str = include_str!("../../src-tauri/desk/sample/registry.toml");

/// A folder to work in, with a library in it once something is kept.
pub(crate) struct Place(TempDir);

/// How a command went.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Place {
    /// A folder with the sample's page, outlet and authors in it.
    pub(crate) fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.write("ferry.txt", FERRY.as_bytes());
        place.write("harbour.toml", HARBOUR.as_bytes());
        place.write("authors.toml", AUTHORS.as_bytes());
        place
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs `stet` with these words, its library in this folder.
    pub(crate) fn stet(&self, words: &[&str]) -> Ran {
        self.stet_reading(words, b"")
    }

    /// The same, with something on standard input.
    pub(crate) fn stet_reading(&self, words: &[&str], input: &[u8]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_stet"))
            .args(words)
            .current_dir(self.0.path())
            .env("STET_LIBRARY", self.path("desk.stet"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A command that does not read its input may be gone before all of it is written.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ran::from(child.wait_with_output().unwrap())
    }
}

impl Ran {
    /// What a command printed that must have gone well.
    pub(crate) fn fine(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self.out
    }

    /// The lines of JSON it printed.
    pub(crate) fn json(&self) -> Vec<Value> {
        self.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The repository's own folder.
pub(crate) fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

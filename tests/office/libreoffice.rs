//! What the real LibreOffice makes of one text in each of its formats, read back.
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use stet_core::Piece;

use crate::{changes, comments, open, rejected};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/office")
}

/// The boat as LibreOffice writes it now; `None`, said aloud, where there is no LibreOffice, which fails on CI.
fn written_as(format: &str, into: &Path) -> Option<Vec<u8>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", into.display());
    let mut office = Command::new("soffice");
    office
        .args(["--headless", &profile, "--convert-to", format, "--outdir"])
        .arg(into)
        .arg(folder().join("boat.fodt"));
    let done = office.output().is_ok_and(|output| output.status.success());
    if !done {
        assert!(env::var_os("CI").is_none(), "{office:?} failed");
        eprintln!("SKIPPED: {office:?} failed");
        return None;
    }
    Some(fs::read(into.join("boat").with_extension(format)).unwrap())
}

/// What every format tells of the boat.
fn assert_boat(name: &str, bytes: &[u8]) -> Piece {
    let reading = open(name, bytes);
    assert_eq!(
        comments(&reading),
        ["Tom Harrow at body “whether seven”: Who says so?"],
        "{name}"
    );
    assert_eq!(
        changes(&reading),
        [
            "Tom Harrow -“each and ” at body after “left on ” on “”",
            "Ida Lund +“still ” at body after “r could ” on “still”"
        ],
        "{name}"
    );
    let before = rejected(name, bytes);
    assert!(
        before
            .piece
            .body
            .contains("left on each and every working day"),
        "{name}: {}",
        before.piece.body
    );
    assert!(
        before.piece.body.contains("on the pier could remember."),
        "{name}: {}",
        before.piece.body
    );
    let mut piece = reading.piece;
    piece.furniture.language.truncate(2);
    piece
}

#[test]
fn one_text_reads_the_same_from_each_format() {
    let flat = assert_boat("boat.fodt", &fs::read(folder().join("boat.fodt")).unwrap());
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("boat", stet_core::file::write(&flat, &Default::default()));
    });
    for format in ["docx", "odt", "rtf"] {
        let kept = fs::read(folder().join("boat").with_extension(format)).unwrap();
        assert_eq!(assert_boat(format, &kept), flat, "{format} as it is kept");
        let home = tempfile::tempdir().unwrap();
        if let Some(fresh) = written_as(format, home.path()) {
            assert_eq!(
                assert_boat(format, &fresh),
                flat,
                "{format} as it is written"
            );
        }
    }
}

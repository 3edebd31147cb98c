//! Linked folders, watched as other programs save into them.
use std::{
    collections::HashMap,
    fs,
    io::Write as _,
    path::Path,
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use stet_store::{
    Fingerprint, Folder, Library, LinkedFile, Settled, StoreError, Watch, What, Written, write_file,
};
use tempfile::TempDir;

use crate::given::{id, library};

/// Longer than any file takes to settle.
const SOON: Duration = Duration::from_secs(20);

struct Watched {
    home: TempDir,
    watch: Watch,
    news: Receiver<Settled>,
}

impl Watched {
    fn new(prepare: impl FnOnce(&Path)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().canonicalize().unwrap().join("linked");
        fs::create_dir(&path).unwrap();
        prepare(&path);
        let (tell, news) = channel();
        let watch = Watch::start(Folder { key: 3, path }, HashMap::new(), tell).unwrap();
        Self { home, watch, news }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.home
            .path()
            .canonicalize()
            .unwrap()
            .join("linked")
            .join(name)
    }

    fn next(&self) -> String {
        let Settled { folder: 3, what } = self.news.recv_timeout(SOON).expect("news of the folder")
        else {
            panic!("news of another folder");
        };
        match what {
            What::Changed { path, bytes, .. } => {
                format!("{path}: {}", String::from_utf8_lossy(&bytes))
            }
            What::Gone { path } => format!("{path} is gone"),
            What::Refused { why, .. } => format!("refused: {why}"),
            What::FolderGone => "the folder is gone".into(),
            What::FolderBack => "the folder is back".into(),
        }
    }

    /// Asserts that nothing was told before what is told of a last file.
    fn nothing_but(&self, expected: &[&str]) {
        fs::write(self.path("zz last.md"), "Last.").unwrap();
        let mut told = Vec::new();
        while told.last().is_none_or(|last| last != "zz last.md: Last.") {
            told.push(self.next());
        }
        told.pop();
        assert_eq!(told, expected);
    }
}

#[test]
fn files_are_told_of_at_the_start_and_as_they_change_and_go() {
    let watched = Watched::new(|path| {
        fs::create_dir(path.join("2026")).unwrap();
        fs::write(path.join("2026/ferry.md"), "One.").unwrap();
        fs::write(path.join("notes.txt"), "No manuscript.").unwrap();
    });
    assert_eq!(watched.next(), "2026/ferry.md: One.");
    fs::write(watched.path("2026/ferry.md"), "Two.").unwrap();
    assert_eq!(watched.next(), "2026/ferry.md: Two.");
    fs::remove_file(watched.path("2026/ferry.md")).unwrap();
    assert_eq!(watched.next(), "2026/ferry.md is gone");
}

#[test]
fn a_folder_moved_in_brings_its_files() {
    let watched = Watched::new(|path| fs::write(path.join("first.md"), "First.").unwrap());
    assert_eq!(watched.next(), "first.md: First.");
    let outside = watched.home.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("ferry.md"), "Moved in.").unwrap();
    fs::rename(&outside, watched.path("moved")).unwrap();
    assert_eq!(watched.next(), "moved/ferry.md: Moved in.");
}

#[test]
fn a_save_as_vim_does_it_is_one_change() {
    let watched = Watched::new(|path| fs::write(path.join("ferry.md"), "One.").unwrap());
    assert_eq!(watched.next(), "ferry.md: One.");
    fs::write(watched.path("4913"), "").unwrap();
    fs::remove_file(watched.path("4913")).unwrap();
    fs::write(watched.path(".ferry.md.swp"), "swap").unwrap();
    fs::rename(watched.path("ferry.md"), watched.path("ferry.md~")).unwrap();
    fs::write(watched.path("ferry.md"), "Two.").unwrap();
    fs::remove_file(watched.path("ferry.md~")).unwrap();
    watched.nothing_but(&["ferry.md: Two."]);
}

#[test]
fn a_save_that_truncates_first_is_never_taken_half_written() {
    let watched = Watched::new(|path| fs::write(path.join("ferry.md"), "One.").unwrap());
    assert_eq!(watched.next(), "ferry.md: One.");
    let mut file = fs::File::create(watched.path("ferry.md")).unwrap();
    for word in ["The ", "last ", "boat ", "leaves ", "at ", "ten."] {
        file.write_all(word.as_bytes()).unwrap();
        file.sync_all().unwrap();
    }
    drop(file);
    watched.nothing_but(&["ferry.md: The last boat leaves at ten."]);
}

#[test]
fn what_we_wrote_ourselves_is_not_told_of() {
    let watched = Watched::new(|path| fs::write(path.join("ferry.md"), "One.").unwrap());
    let Settled {
        what: What::Changed { seen, .. },
        ..
    } = watched.news.recv_timeout(SOON).unwrap()
    else {
        panic!("the file was not told of");
    };
    let Written::Done(ours) = write_file(&watched.path("ferry.md"), b"Ours.", Some(&seen)).unwrap()
    else {
        panic!("the file was changed by nobody");
    };
    watched.watch.wrote("ferry.md", &ours);
    watched.nothing_but(&[]);
    assert_eq!(
        write_file(&watched.path("ferry.md"), b"Again.", Some(&seen)).unwrap(),
        Written::Changed(b"Ours.".into())
    );
}

#[test]
fn scratch_files_links_and_what_is_no_text_stay_outside() {
    let watched = Watched::new(|path| {
        for name in [
            ".hidden.md",
            "ferry.md~",
            "ferry.md.tmp",
            "ferry.sync-conflict-20261123-AB.md",
        ] {
            fs::write(path.join(name), "Scratch.").unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(path, path.join("circle")).unwrap();
    });
    watched.nothing_but(&[]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_no_text_and_a_huge_file_are_refused_once() {
    use std::os::unix::ffi::OsStrExt as _;
    let name = std::ffi::OsStr::from_bytes(b"f\xE9rry.md");
    let watched = Watched::new(|path| {
        fs::write(path.join(name), "Latin-1.").unwrap();
        fs::File::create(path.join("huge.md"))
            .unwrap()
            .set_len(200 << 20)
            .unwrap();
    });
    let mut told = [watched.next(), watched.next()];
    told.sort();
    assert!(
        told[1].contains("f\u{FFFD}rry.md cannot be read as text"),
        "{told:?}"
    );
    assert!(told[0].contains("huge.md is too large"), "{told:?}");
    watched.watch.rescan();
    watched.nothing_but(&[]);
}

#[test]
fn a_folder_that_vanishes_and_returns_is_told_of_as_a_whole() {
    let watched = Watched::new(|path| fs::write(path.join("ferry.md"), "One.").unwrap());
    assert_eq!(watched.next(), "ferry.md: One.");
    let away = watched.home.path().join("away");
    fs::rename(watched.path(""), &away).unwrap();
    watched.watch.rescan();
    assert_eq!(watched.next(), "the folder is gone");
    fs::rename(&away, watched.path("")).unwrap();
    fs::write(watched.path("ferry.md"), "Two.").unwrap();
    watched.watch.rescan();
    assert_eq!(watched.next(), "the folder is back");
    watched.nothing_but(&["ferry.md: Two."]);
}

#[test]
fn a_linked_file_is_kept_as_library_and_file_last_agreed() {
    let (mut library, _) = library();
    let home = tempfile::tempdir().unwrap();
    let folder = library.link_folder(home.path()).unwrap();
    assert_eq!(library.link_folder(home.path()).unwrap(), folder);
    assert_eq!(library.folders().unwrap(), std::slice::from_ref(&folder));
    let file = |text: &str| LinkedFile {
        folder: folder.key,
        path: "2026/ferry.md".into(),
        piece: id(1),
        text: text.into(),
        seen: Fingerprint {
            hash: "b3".into(),
            size: text.len() as u64,
            modified: 1_795_000_000_123_456_789,
        },
        version: vec![0, 255, 3],
    };
    library.put_linked_file(&file("One.")).unwrap();
    library.put_linked_file(&file("Two.")).unwrap();
    assert_eq!(library.linked_files(folder.key).unwrap(), [file("Two.")]);
    assert_eq!(library.linked_files_of(id(1)).unwrap(), [file("Two.")]);
    assert_eq!(
        library.linked_file(folder.key, "2026/ferry.md").unwrap(),
        Some(file("Two."))
    );
    library
        .forget_linked_file(folder.key, "2026/ferry.md")
        .unwrap();
    assert_eq!(
        library.linked_file(folder.key, "2026/ferry.md").unwrap(),
        None
    );
    library.put_linked_file(&file("Three.")).unwrap();
    library.unlink_folder(folder.key).unwrap();
    assert_eq!(library.linked_files_of(id(1)).unwrap(), []);
    assert_eq!(library.folders().unwrap(), []);
    assert_eq!(library.list().unwrap().len(), 1);
}

#[test]
fn only_a_folder_can_be_linked() {
    let mut library = Library::in_memory().unwrap();
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("ferry.md");
    assert!(matches!(
        library.link_folder(&file),
        Err(StoreError::Missing(_))
    ));
    fs::write(&file, "One.").unwrap();
    let error = library.link_folder(&file).unwrap_err();
    assert!(error.to_string().contains("not a directory"), "{error}");
}

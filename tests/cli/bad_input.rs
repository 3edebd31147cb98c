//! Whatever is wrong with what comes in, it is named, the rest is done, and nothing is harmed.
use std::fs;

use crate::stet::Place;

/// A file name, its bytes, and a word that the message must have.
const BAD: &[(&str, &[u8], &str)] = &[
    ("empty.md", b"", "empty"),
    ("nul.md", b"A text\0with a hole", "nul.md"),
    (
        "unclosed.md",
        b"---\ntitle: Half\n\nA body.\n",
        "unclosed.md",
    ),
    (
        "broken.md",
        b"---\ntitle: [one, two\n---\n\nA body.\n",
        "line",
    ),
    (
        "picture.png",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        "picture.png",
    ),
];

#[test]
fn a_bad_file_is_named_and_the_good_ones_are_still_read() {
    let place = Place::new();
    for (name, bytes, word) in BAD {
        place.write(name, bytes);
        let ran = place.stet(&["read", name, "ferry.txt"]);
        assert_eq!(ran.code, Some(2), "{name}: {}", ran.out);
        assert!(ran.err.contains(name), "{name}: {}", ran.err);
        assert!(
            ran.err.to_lowercase().contains(&word.to_lowercase()),
            "{name}: {}",
            ran.err
        );
        assert_eq!(ran.json()[0]["headline"], "The ferry we stopped paying for");
    }
}

#[test]
fn missing_files_folders_and_nonsense_are_told_apart() {
    let place = Place::new();
    fs::create_dir(place.path("folder")).unwrap();
    for (words, told) in [
        (vec!["read", "nowhere.md"], "There is no file nowhere.md"),
        (
            vec!["read", "folder"],
            "There is nothing in these folders that Stet reads",
        ),
        (
            vec!["write", "folder", "--to", "html", "--out", "x.html"],
            "folder is a folder",
        ),
        (
            vec!["check", "ferry.txt", "--outlet", "authors.toml"],
            "authors.toml",
        ),
        (vec!["explain", "no.such-rule"], "No rule is called"),
        (
            vec![
                "write",
                "ferry.txt",
                "--to",
                "html",
                "--out",
                "no/such/folder/x.html",
            ],
            "no/such/folder",
        ),
        (vec!["list"], "desk.stet"),
    ] {
        let ran = place.stet(&words);
        assert_eq!(ran.code, Some(2), "{words:?}: {}", ran.out);
        assert!(ran.err.contains(told), "{words:?}: {}", ran.err);
    }
}

#[test]
fn a_huge_file_and_a_deep_one_are_refused_in_good_time() {
    let place = Place::new();
    fs::File::create(place.path("huge.md"))
        .unwrap()
        .set_len(200 << 20)
        .unwrap();
    let ran = place.stet(&["read", "huge.md"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("huge.md is 200 MB large"), "{}", ran.err);
    if cfg!(unix) {
        let ran = place.stet(&["read", "/dev/zero", "ferry.txt"]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.err.contains("/dev/zero"), "{}", ran.err);
        assert_eq!(ran.json().len(), 1);
    }
    place.write("deep.html", "<div>".repeat(100_000).as_bytes());
    let ran = place.stet(&["read", "deep.html"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("deep.html"), "{}", ran.err);
}

#[test]
fn other_encodings_are_read() {
    let place = Place::new();
    let words = "Café\n\nThe café on the quay closes at six, as it has since my father’s day, and nobody has complained.\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(words.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    place.write("utf16.txt", &utf16);
    let ran = place.stet(&["read", "utf16.txt"]);
    assert!(
        ran.json()[0]["text"]
            .as_str()
            .unwrap()
            .contains("The café on the quay"),
        "{}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn a_library_that_is_none_or_from_the_future_is_left_as_it_is() {
    let place = Place::new();
    place.write("desk.stet", b"This is a shopping list.");
    let ran = place.stet(&["import", "ferry.txt"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("is not a Stet library"), "{}", ran.err);
    assert_eq!(place.text("desk.stet"), "This is a shopping list.");
}

#[test]
fn in_every_command_the_bad_are_named_and_the_good_are_done() {
    let place = Place::new();
    for (name, bytes, _) in BAD {
        place.write(name, bytes);
    }
    fs::File::create(place.path("huge.md"))
        .unwrap()
        .set_len(200 << 20)
        .unwrap();
    place.write("deep.html", "<div>".repeat(5_000).as_bytes());
    let more = ["huge.md", "deep.html", "nowhere.md"];
    let bad: Vec<&str> = BAD.iter().map(|(name, ..)| *name).chain(more).collect();
    for command in ["read", "check", "import"] {
        let words: Vec<&str> = [command]
            .into_iter()
            .chain(bad.iter().copied())
            .chain(["ferry.txt"])
            .collect();
        let ran = place.stet(&words);
        assert_eq!(ran.code, Some(2), "{command}: {}", ran.out);
        for name in &bad {
            assert!(ran.err.contains(name), "{command} {name}: {}", ran.err);
        }
        assert_eq!(ran.err.lines().count(), bad.len(), "{}", ran.err);
        assert!(ran.out.contains("ferry.txt"), "{command}: {}", ran.out);
    }
    let kept = place.stet(&["list", "--json"]).json();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["headline"], "The ferry we stopped paying for");
}

#[test]
fn whatever_nests_a_hundred_thousand_deep_is_checked_or_refused_in_good_time() {
    let place = Place::new();
    for (name, nested) in [("quotes.md", ">"), ("brackets.md", "["), ("lists.md", "- ")] {
        place.write(
            name,
            (nested.repeat(100_000) + "The boat left.\n").as_bytes(),
        );
        let ran = place.stet(&["check", name]);
        assert!(matches!(ran.code, Some(0..=2)), "{name}: {}", ran.err);
        assert!(ran.code != Some(2) || ran.err.contains(name), "{}", ran.err);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named_and_the_good_ones_are_still_done() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.write("closed.md", b"# Closed\n\nNobody may read this.\n");
    fs::set_permissions(place.path("closed.md"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(place.path("closed.md")).is_ok() {
        eprintln!("SKIPPED: this user may read any file");
        return;
    }
    for command in ["read", "check", "import"] {
        let ran = place.stet(&[command, "closed.md", "ferry.txt"]);
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(ran.err.contains("You may not use closed.md"), "{}", ran.err);
        assert!(ran.out.contains("ferry.txt"), "{command}: {}", ran.out);
    }
}

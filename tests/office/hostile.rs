//! Documents that are damaged, foreign or made to do harm: read, or refused with what to do; never a panic.
use std::io::{Cursor, Read as _};

use proptest::prelude::*;
use stet_formats::read::{self, Changes, Reading};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::build::{Docx, p, pack};

fn refusal(name: &str, bytes: &[u8]) -> String {
    read::read(name, bytes).unwrap_err().to_string()
}

const BOAT: &[(&str, &[u8])] = &[
    ("boat.docx", include_bytes!("boat.docx")),
    ("boat.odt", include_bytes!("boat.odt")),
    ("boat.rtf", include_bytes!("boat.rtf")),
    ("boat.fodt", include_bytes!("boat.fodt")),
];

/// The parts of a package.
fn unpack(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let parts = (0..zip.len()).map(|at| {
        let mut entry = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    });
    parts.collect()
}

/// Whether every place that a reading tells lies in the piece.
fn holds(reading: &Reading) -> Result<(), TestCaseError> {
    let review = &reading.review;
    let comments = review
        .comments
        .iter()
        .map(|comment| (comment.place, &comment.range));
    let changes = review
        .changes
        .iter()
        .map(|change| (change.place, &change.range));
    for (place, range) in comments.chain(changes) {
        if let Some(place) = place {
            prop_assert!(
                reading.piece.text(place).get(range.clone()).is_some(),
                "{place} {range:?}"
            );
        }
    }
    Ok(())
}

fn any_reading(name: &str, bytes: &[u8]) -> Result<(), TestCaseError> {
    for changes in [Changes::Accepted, Changes::Rejected] {
        if let Ok(reading) = read::read_changed(name, bytes, changes) {
            holds(&reading)?;
        }
    }
    Ok(())
}

/// Cuts, repeats or overwrites a stretch of a text.
fn mutate(bytes: &mut Vec<u8>, (at, len, kind, with): &(prop::sample::Index, usize, u8, Vec<u8>)) {
    if bytes.is_empty() {
        return;
    }
    let start = at.index(bytes.len());
    let end = (start + len).min(bytes.len());
    match kind % 4 {
        0 => drop(bytes.drain(start..end)),
        1 => {
            let again = bytes[start..end].to_vec();
            bytes.splice(start..start, again);
        }
        2 => drop(bytes.splice(start..end, with.iter().copied())),
        _ => bytes.truncate(start),
    }
}

type Mutation = (prop::sample::Index, usize, u8, Vec<u8>);

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let scrap = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..8),
        prop::sample::select(&[
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:tbl>",
            "<w:del w:author=\"a\">",
            "<w:ins>",
            "</w:ins>",
            "<w:tc/>",
            "<text:p>",
            "</text:p>",
            "<text:list>",
            "<text:change-start text:change-id=\"ct2\"/>",
            "<text:change text:change-id=\"ct2\"/>",
            "|",
            "*",
            "[^1]",
            "\\",
            "`",
            "\n",
            "&#10;",
            "{\\footnote ",
            "}",
            "{",
            "\\par ",
            "\\cell ",
            "\\row ",
            "\\u-10179 ",
            "\\'",
            "\\bin9 ",
            "\\deleted ",
            "{\\*\\atrfstart 0}",
            "{\\*\\annotation ",
        ])
        .prop_map(|scrap| scrap.as_bytes().to_vec()),
    ];
    prop::collection::vec(
        (any::<prop::sample::Index>(), 0_usize..200, 0_u8..16, scrap),
        1..6,
    )
}

#[test]
fn what_cannot_be_read_is_told_with_what_to_do() {
    let docx = BOAT[0].1;
    let mut ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    ole.resize(1024, 0);
    let named = |stream: &str| {
        [
            ole.clone(),
            stream.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ]
        .concat()
    };
    let one = |name: &str| pack(&[(name.to_owned(), b"x".to_vec())]);
    let refusals = [
        refusal("cut.docx", &docx[..docx.len() / 2]),
        refusal("cut.rtf", &BOAT[2].1[..4_000]),
        refusal("cut.fodt", &BOAT[3].1[..3_000]),
        refusal("locked.docx", &named("EncryptedPackage")),
        refusal("old.doc", &named("WordDocument")),
        refusal(
            "locked.odt",
            &pack(&[
                ("content.xml".into(), b"noise".to_vec()),
                (
                    "META-INF/manifest.xml".into(),
                    b"<manifest:encryption-data/>".to_vec(),
                ),
            ]),
        ),
        refusal("piece.pages", &one("Index/Document.iwa")),
        refusal("sums.xlsx", &one("xl/workbook.xml")),
        refusal("photos.zip", &one("boat.jpg")),
        refusal("blank.docx", &Docx::new("<w:p/>").bytes()),
    ];
    insta::with_settings!({ snapshot_path => "snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("refusals", refusals.join("\n"));
    });
}

#[test]
fn a_zip_with_a_password_says_so() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file("word/document.xml", options).unwrap();
    let mut bytes = zip.finish().unwrap().into_inner();
    // The first bit of an entry's flags says that it is encrypted, in its own header and in the directory.
    bytes[6] |= 1;
    let directory = bytes
        .windows(4)
        .position(|window| window == b"PK\x01\x02")
        .unwrap();
    bytes[directory + 8] |= 1;
    assert!(refusal("locked.docx", &bytes).contains("is password-protected"));
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let mut bomb = Docx::new(&p("Boom"));
    let last = bomb.parts.len() - 1;
    bomb.parts[last]
        .1
        .splice(100..100, std::iter::repeat_n(b' ', 66 << 20));
    let bytes = bomb.bytes();
    assert!(bytes.len() < 1 << 20);
    assert!(refusal("bomb.docx", &bytes).contains("unpacks to more than"));
}

#[test]
fn what_is_nested_without_end_is_refused() {
    let deep = Docx::new(&"<w:tbl><w:tr><w:tc>".repeat(10_000)).bytes();
    assert!(refusal("deep.docx", &deep).contains("levels deep"));
    let deep = "{\\rtf1 ".to_owned() + &"{".repeat(100_000);
    assert!(refusal("deep.rtf", deep.as_bytes()).contains("levels deep"));
}

#[test]
fn entities_of_a_documents_own_are_not_expanded() {
    let mut docx = Docx::new(
        &[
            p("A bill of &lol; laughs"),
            p(crate::LEDE),
            p(crate::SECOND),
        ]
        .concat(),
    );
    let entities =
        b"<!DOCTYPE lolz [<!ENTITY lol \"ha\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>\n";
    let last = docx.parts.len() - 1;
    docx.parts[last].1.splice(56..56, entities.iter().copied());
    assert_eq!(
        crate::open("bill.docx", &docx.bytes())
            .piece
            .furniture
            .headline,
        "A bill of laughs"
    );
}

#[test]
fn a_document_is_told_by_what_it_holds_not_by_its_name() {
    for (_, bytes) in BOAT {
        assert_eq!(
            crate::open("piece.txt", bytes).piece.furniture.headline,
            "The boat at seven"
        );
    }
}

proptest! {
    #[test]
    fn any_damage_to_a_file_is_read_or_refused(file in prop::sample::select(BOAT), mutations in mutations()) {
        let mut bytes = file.1.to_vec();
        mutations.iter().for_each(|mutation| mutate(&mut bytes, mutation));
        any_reading(file.0, &bytes)?;
    }

    #[test]
    fn any_damage_inside_a_package_is_read_or_refused(file in prop::sample::select(&BOAT[..2]), part in any::<prop::sample::Index>(), mutations in mutations()) {
        let mut parts = unpack(file.1);
        let main = parts.iter().position(|(name, _)| name == "word/document.xml" || name == "content.xml").unwrap();
        let hit = if part.index(3) > 0 { main } else { part.index(parts.len()) };
        mutations.iter().for_each(|mutation| mutate(&mut parts[hit].1, mutation));
        any_reading(file.0, &pack(&parts))?;
    }

    #[test]
    fn any_rtf_is_read_or_refused(scraps in prop::collection::vec(mutations(), 0..6)) {
        let scraps = scraps.into_iter().flatten().flat_map(|(.., scrap)| scrap);
        let text = [b"{\\rtf1\\ansi ".to_vec(), scraps.collect(), b"}}}}}}}}".to_vec()].concat();
        any_reading("any.rtf", &text)?;
    }
}

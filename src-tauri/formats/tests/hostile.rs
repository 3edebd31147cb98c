//! Files that are damaged, foreign or made to do harm: read, or refused with what to do; never a panic.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use cpu_time::ThreadTime;
use proptest::prelude::*;
use stet_core::{Piece, Place};
use stet_formats::read::{self, Format, ReadError};

fn refusal(name: &str, bytes: &[u8]) -> String {
    read::read(name, bytes).unwrap_err().to_string()
}

#[test]
fn what_cannot_be_read_is_told_with_the_file_and_what_to_do() {
    let refusals = [
        refusal("empty.txt", b""),
        refusal("blank.md", b"\xef\xbb\xbf \r\n\t\n"),
        refusal("piece.pdf", b"%PDF-1.7\n"),
        refusal("piece.docx", b"PK\x03\x04rest"),
        refusal("piece.doc", b"\xd0\xcf\x11\xe0\xa1\xb1"),
        refusal(
            "noise.txt",
            &(0..=255).cycle().take(4_000).collect::<Vec<u8>>(),
        ),
        refusal("huge.txt", &vec![b'a'; read::MOST_BYTES + 1]),
        refusal(
            "deep.html",
            ("<html>".to_owned() + &"<div>".repeat(100_000)).as_bytes(),
        ),
        refusal(
            "empty.html",
            b"<html><head><title></title></head><body><script>1</script></body></html>",
        ),
        refusal("cut.md", b"---\ntitle: Late\n\nThe boat left.\n"),
        refusal("nul.md", b"The boat\nleft \0 late.\n"),
    ];
    insta::assert_snapshot!(refusals.join("\n"));
}

#[test]
fn every_encoding_that_people_have_is_read() {
    let text = "Le quai fermé\n\nDepuis le mois de septembre, le vieux quai de Port-Hervé est fermé au public, et personne n’a demandé aux habitants ce qu’ils en pensaient.\n";
    let utf16 =
        |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let legacy = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let little = utf16(u16::to_le_bytes);
    let files = [
        text.as_bytes().to_vec(),
        [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        [b"\xff\xfe", little.as_slice()].concat(),
        [b"\xfe\xff", utf16(u16::to_be_bytes).as_slice()].concat(),
        little,
        legacy,
    ];
    for file in files {
        let piece = read::read("quai.txt", &file).unwrap().piece;
        assert_eq!(piece.furniture.headline, "Le quai fermé");
        assert!(
            piece.body.contains("Port-Hervé est fermé"),
            "{}",
            piece.body
        );
    }
}

#[test]
fn a_page_that_nests_as_deep_as_is_read_is_read_without_recursion() {
    let deep = "<html>".to_owned()
        + &"<blockquote>".repeat(900)
        + "<p>The boat left at seven, as it had on every working day that anybody on the pier could remember."
        + &"<b>".repeat(900);
    assert_eq!(
        read::read("deep.html", deep.as_bytes()).unwrap().format,
        Format::Html
    );
}

#[test]
fn a_page_of_nothing_but_boxes_is_read_in_bounded_steps() {
    let page = "<body>".to_owned()
        + &"<nav><p>Related articles</p></nav><p>Ida Lund is a pilot.</p><li>x".repeat(4_000);
    assert!(read::read("boxes.html", page.as_bytes()).is_ok());
}

/// Whether every place of a piece that stands in the file letter for letter does so where the map says.
fn leads_back(piece: &Piece, reading: &read::Reading, file: &[u8]) -> Result<(), TestCaseError> {
    let Some(map) = &reading.map else {
        return Ok(());
    };
    for place in Piece::places() {
        let text = piece.text(place);
        for (at, word) in text.match_indices(char::is_alphanumeric) {
            let range = at..at + word.len();
            if map.is_verbatim(place, &range) {
                let source = map.source(place, &range);
                prop_assert_eq!(
                    file.get(source.clone()),
                    Some(word.as_bytes()),
                    "{} {:?} {:?}",
                    place,
                    range,
                    source
                );
            }
        }
    }
    Ok(())
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Z][a-z]{2,8}( [a-z]{2,8}){12,20}[.?]",
        "[A-Z][a-z]{2,8}( [A-Za-z]{2,8}){0,4}",
        "(Opinion: |By |Source: |1986\\. |<b>|- |# )[A-Z][a-z]{2,8} [A-Z][a-z]{2,8}( \\| 3 May 2025)?",
        Just("Related articles".to_owned()),
        Just("Ida Lund is a fellow at the Institute. The views expressed are those of the author alone.".to_owned()),
        "\\PC{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), name in "[a-z]{1,3}\\.(txt|md|html)") {
        let _ = read::read(&name, &bytes);
    }

    #[test]
    fn any_page_of_text_leads_back_to_its_file(lines in proptest::collection::vec(line(), 0..14), end in "\r?\n", bom in any::<bool>(), name in "a\\.(txt|md)") {
        let text = if bom { "\u{feff}".to_owned() } else { String::new() } + &lines.join(&end);
        for reading in [read::read(&name, text.as_bytes()), read::read_whole(&name, text.as_bytes())] {
            match reading {
                Ok(reading) => leads_back(&reading.piece, &reading, text.as_bytes())?,
                Err(error) => prop_assert!(matches!(error, ReadError::Empty { .. } | ReadError::FrontMatter { .. } | ReadError::NotText { .. }), "{}", error),
            }
        }
    }

    #[test]
    fn any_tags_are_read_or_refused(parts in proptest::collection::vec(prop_oneof!["</?(p|div|b|em|a href=/x|h1|h2|ul|li|blockquote|figure|figcaption|img src=x|table|tr|td|br|aside|script|svg|pre|article|time)>", line()], 0..30)) {
        let _ = read::read("page.html", ("<html>".to_owned() + &parts.concat()).as_bytes());
    }

    #[test]
    fn words_of_a_page_are_kept_or_shown_as_cut(lines in proptest::collection::vec("[A-Z][a-z]{2,8}( [a-z]{2,8}){12,20}\\.", 2..9)) {
        let reading = read::read("a.txt", lines.join("\n\n").as_bytes()).unwrap();
        let kept = reading.cut.iter().map(|cut| cut.text.as_str()).collect::<String>() + reading.piece.text(Place::Body) + &reading.piece.furniture.headline + &reading.piece.furniture.standfirst + &reading.piece.furniture.bio;
        for line in lines {
            prop_assert!(kept.contains(&line), "{line} is lost");
        }
    }
}

/// How many times as long a file takes to read whose stretch is four times as long.
fn growth(name: &str, times: usize, page: impl Fn(usize) -> String) -> f64 {
    let took = |times: usize| {
        let page = page(times);
        let once = |_| {
            let began = ThreadTime::now();
            drop(read::read(name, page.as_bytes()));
            began.elapsed().as_secs_f64()
        };
        (0..5).map(once).fold(f64::MAX, f64::min)
    };
    took(4 * times) / took(times)
}

#[test]
fn a_run_of_marks_takes_no_longer_than_other_letters() {
    // Each of these once cost the square of its length, which would be sixteen times as long.
    for stretch in ["a.", "Dr. ", "...) ", "x.\u{a0}", "…", "![", "=?utf-8?B?"] {
        let page = |times| format!("A title\n\n{}\n\nAnd an end.\n", stretch.repeat(times));
        let growth = growth("marks.txt", 6_000 / stretch.len(), page);
        assert!(growth < 9.0, "{stretch}: {growth}");
    }
}

#[test]
fn captions_inside_captions_take_no_longer_than_other_elements() {
    let page = |times| {
        let nested = "<figcaption><span class=caption>A quay".repeat(times);
        format!("<body><p>The boat left at seven.</p><figure><img src=/quay.jpg>{nested}")
    };
    let growth = growth("captions.html", 120, page);
    assert!(growth < 9.0, "{growth}");
}

#[test]
fn captions_boxes_and_buttons_in_a_row_take_no_longer_than_they_are_many() {
    for stretch in [
        "<img src=/quay.jpg><span class=caption></span>",
        "<button><i></i></button>",
        "<table align=right><tr><td><img src=/quay.jpg><td>A quay</table>",
        "<nav>Related</nav><ol><li>Tie the boat to the second ring of the pier, and wait until the lamp is on.<li>No end</ol>",
    ] {
        let page = |times| {
            let row = stretch.repeat(times);
            format!(
                "<body><article><h1>The boat</h1><p>The boat left at seven, as it had on every day.</p>{row}</article>"
            )
        };
        let growth = growth("row.html", 400, page);
        assert!(growth < 9.0, "{stretch}: {growth}");
    }
}

#[test]
fn titles_and_bios_in_a_row_of_lines_take_no_longer_than_they_are_many() {
    for line in [
        "Anna Berg: Nobody voted for the hour",
        "Anna Berg is a pilot in Norvik and the author of The Pier.",
    ] {
        let page = |times| {
            let said = "The boat left at seven, as it had on every day that anybody on the pier could remember.";
            format!(
                "The boat\n\n{said}\n\n{}\n\n{said}\n\n{said}\n",
                format!("{line}\n\n").repeat(times)
            )
        };
        let growth = growth("lines.txt", 300, page);
        assert!(growth < 9.0, "{line}: {growth}");
    }
}

//! Reading, checking and writing files, without a library.
use std::fs;

use crate::stet::{Place, root};

#[test]
fn a_pasted_page_becomes_furniture_and_body() {
    let place = Place::new();
    let ran = place.stet(&["read", "ferry.txt"]);
    let piece = &ran.json()[0];
    assert_eq!(ran.code, Some(0));
    assert_eq!(piece["file"], "ferry.txt");
    assert_eq!(piece["label"], "Opinion");
    assert_eq!(piece["headline"], "The ferry we stopped paying for");
    assert_eq!(piece["authors"], serde_json::json!(["Mara Okafor"]));
    assert_eq!(piece["byline"], serde_json::Value::Null);
    assert_eq!(piece["language"], "en");
    let body = piece["body_markdown"].as_str().unwrap();
    assert!(body.starts_with("On 14 March"), "{body}");
    assert!(
        body.trim_end()
            .ends_with("read to the end of somebody else’s report."),
        "{body}"
    );
    assert!(body.contains("## Who is on the quay at six"), "{body}");
    assert!(
        piece["cut"]
            .as_array()
            .unwrap()
            .iter()
            .any(|cut| cut["text"] == "Related articles")
    );
}

#[test]
fn a_folder_is_read_whole_in_the_order_of_its_names() {
    let place = Place::new();
    fs::create_dir(place.path("arrived")).unwrap();
    // More than are read at once, and one that no reader knows.
    for number in 0..150 {
        place.write(
            &format!("arrived/{number:03}.md"),
            format!("# Piece {number}\n\nIt begins.\n").as_bytes(),
        );
    }
    place.write("arrived/notes.sqlite", b"no piece");
    let ran = place.stet(&["read", "arrived", "ferry.txt"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let pieces = ran.json();
    assert_eq!(pieces.len(), 151);
    for (number, piece) in pieces[..150].iter().enumerate() {
        assert_eq!(piece["headline"], format!("Piece {number}"));
    }
    assert_eq!(pieces[150]["headline"], "The ferry we stopped paying for");
}

/// Two pipes, the second of which is filled first: who reads one file after the other waits for ever.
#[cfg(unix)]
#[test]
fn files_are_read_side_by_side() {
    use std::{process::Command, sync::mpsc, thread, time::Duration};

    if thread::available_parallelism().map_or(1, usize::from) < 2 {
        eprintln!("SKIPPED: there is one core");
        return;
    }
    let place = Place::new();
    let pipes = ["first.md", "second.md"].map(|name| place.path(name));
    assert!(
        Command::new("mkfifo")
            .args(&pipes)
            .status()
            .unwrap()
            .success()
    );
    let mut stet = Command::new(env!("CARGO_BIN_EXE_stet"))
        .arg("read")
        .args(&pipes)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let (done, filled) = mpsc::channel();
    thread::spawn(move || {
        for pipe in pipes.iter().rev() {
            // A pipe opens when somebody reads it.
            let written = fs::write(pipe, "# A piece\n\nIt begins.\n");
            done.send(written.is_ok()).unwrap();
        }
    });
    let each_is_read = (0..2).all(|_| filled.recv_timeout(Duration::from_secs(60)) == Ok(true));
    if !each_is_read {
        stet.kill().unwrap();
    }
    assert!(stet.wait().unwrap().success() && each_is_read);
}

#[test]
fn the_real_opinion_page_comes_out_right_in_every_field() {
    let page = root().join("../shared/corpus/opinion-page.txt");
    if !page.exists() {
        eprintln!("SKIPPED: there is no {}", page.display());
        return;
    }
    let place = Place::new();
    fs::copy(page, place.path("page.txt")).unwrap();
    let piece = &place.stet(&["read", "page.txt"]).json()[0];
    assert_eq!(piece["label"], "Opinion");
    assert!(
        piece["headline"]
            .as_str()
            .unwrap()
            .starts_with("Is Trump’s Re-Election")
    );
    assert_eq!(piece["byline"], serde_json::Value::Null);
    assert_eq!(piece["authors"], serde_json::json!(["Vasif Huseynov"]));
    assert!(
        piece["bio"]
            .as_str()
            .unwrap()
            .ends_with("in Baku, Azerbaijan.")
    );
    assert!(
        piece["disclaimer"]
            .as_str()
            .unwrap()
            .ends_with("or its partners")
    );
    assert_eq!(piece["disclosure"], serde_json::Value::Null);
    let body = piece["body_markdown"].as_str().unwrap();
    assert!(body.starts_with("On 5 December"));
    assert!(body.trim_end().ends_with("pragmatic diplomacy."));
    assert_eq!(body.matches("\n## ").count(), 2);
    assert!(!body.contains("Council of Europe launches"));
}

#[test]
fn a_checked_page_shows_fifteen_faults_and_more_each_at_its_own_bytes() {
    let place = Place::new();
    let ran = place.stet(&[
        "check",
        "ferry.txt",
        "--outlet",
        "harbour.toml",
        "--authors",
        "authors.toml",
        "--date",
        "2026-11-23",
        "--format",
        "json",
    ]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let findings = ran.json();
    assert!(findings.len() >= 15, "{}", ran.out);
    let text = place.text("ferry.txt");
    for finding in &findings {
        assert_eq!(finding["where"], "file", "{finding}");
        let range =
            finding["start"].as_u64().unwrap() as usize..finding["end"].as_u64().unwrap() as usize;
        assert!(text.get(range).is_some(), "{finding}");
    }
    let comma = findings
        .iter()
        .find(|finding| finding["rule"] == "byline.bio-grammar")
        .unwrap();
    let start = comma["start"].as_u64().unwrap() as usize;
    assert!(text[start..].starts_with(','), "{comma}");
}

#[test]
fn safe_fixes_are_applied_and_nothing_else() {
    let place = Place::new();
    place.stet(&["check", "ferry.txt", "--outlet", "harbour.toml", "--fix"]);
    let text = place.text("ferry.txt");
    assert!(
        text.contains("Mara Okafor is a transport economist"),
        "{text}"
    );
    assert!(!text.contains("Source: Mara"), "{text}");
    assert!(!text.contains("plan - the"), "{text}");
    assert!(
        text.contains("On 14 March, the council"),
        "a suggested fix is left to a person: {text}"
    );
    let again = place.stet(&["check", "ferry.txt", "--outlet", "harbour.toml", "--fix"]);
    assert!(!again.out.contains("applied"), "{}", again.out);
}

#[test]
fn a_folder_is_checked_whole_and_sarif_tells_of_it() {
    let place = Place::new();
    fs::create_dir(place.path("pieces")).unwrap();
    place.write(
        "pieces/a b.md",
        b"---\ntitle: One\n---\n\nThe quay - or what is left.\n",
    );
    place.write("pieces/two.md", b"---\ntitle: Two\n---\n\nNothing here.\n");
    let ran = place.stet(&["check", "pieces", "--format", "sarif"]);
    let log = &ran.json()[0];
    keeps_to_the_standard(log);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let dash = results
        .iter()
        .find(|result| result["ruleId"] == "typo.dash")
        .unwrap();
    let place = &dash["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "pieces/a%20b.md");
    assert_eq!(place["region"]["startLine"], 5);
    assert!(
        dash["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]["byteLength"]
            .is_u64()
    );
}

#[test]
fn a_piece_is_written_as_a_web_page_and_as_markdown_that_reads_back_the_same() {
    let place = Place::new();
    place
        .stet(&[
            "write",
            "ferry.txt",
            "--to",
            "html",
            "--out",
            "ferry.html",
            "--outlet",
            "harbour.toml",
            "--authors",
            "authors.toml",
        ])
        .fine();
    let html = place.text("ferry.html");
    assert!(
        html.contains("OpinionNewsArticle") && html.contains("The Harbour Review"),
        "{html}"
    );
    place
        .stet(&[
            "write",
            "ferry.txt",
            "--to",
            "markdown",
            "--out",
            "ferry.md",
        ])
        .fine();
    let read = |name| {
        let mut piece = place.stet(&["read", name]).json().remove(0);
        let piece = piece.as_object_mut().unwrap();
        // Only the way by which the words were found may differ.
        piece.retain(|key, _| !["file", "cut", "evidence"].contains(&key.as_str()));
        piece.clone()
    };
    assert_eq!(read("ferry.md"), read("ferry.txt"));
}

#[test]
fn standard_input_and_output_will_do_too() {
    let place = Place::new();
    let ran = place.stet_reading(
        &["read", "-", "--format", "markdown"],
        place.text("ferry.txt").as_bytes(),
    );
    assert!(ran.fine().starts_with("---\n"));
    let ran = place.stet_reading(
        &["write", "-", "--to", "hugo", "--out", "-"],
        b"# A title\n\nAnd a text.\n",
    );
    assert!(ran.fine().contains("And a text."));
}

/// Holds a log against the schema that OASIS publishes for SARIF 2.1.0.
pub(crate) fn keeps_to_the_standard(log: &serde_json::Value) {
    let schema = serde_json::from_str(include_str!("sarif-2.1.0.json")).unwrap();
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.add_resource("sarif.json", schema).unwrap();
    let sarif = compiler.compile("sarif.json", &mut schemas).unwrap();
    if let Err(error) = schemas.validate(log, sarif) {
        panic!("{error:#}");
    }
}

#[test]
fn a_piece_is_held_against_several_outlets_side_by_side() {
    let place = Place::new();
    place.write(
        "short.toml",
        b"id = \"short\"\nname = \"Short Notes\"\nlanguages = [\"en\"]\n[words]\nmax = 5\n",
    );
    place.write("long.toml", b"id = \"long\"\nname = \"Long Reads\"\nlanguages = [\"de\"]\nexclusive_days = 14\n[words]\nmin = 3\n");
    place.write(
        "piece.md",
        b"---\nheadline: Keep the ferry\nlanguage: en\n---\n\nThe ferry is how the island goes to school.\n",
    );
    let asked = [
        "measure",
        "piece.md",
        "--outlet",
        "short.toml",
        "--outlet",
        "long.toml",
    ];
    let fits = |measured: &serde_json::Value, kind: &str| {
        let aspects = measured["aspects"].as_array().unwrap();
        let aspect = aspects
            .iter()
            .find(|aspect| aspect["kind"] == kind)
            .unwrap();
        (
            aspect["fit"].clone(),
            aspect["has"].clone(),
            aspect["wants"].clone(),
        )
    };
    let told = place.stet(&[&asked[..], &["--json"]].concat()).json();
    let [short, long] = &*told else {
        panic!("{told:?}")
    };
    assert_eq!(short["name"], "Short Notes");
    assert_eq!(
        fits(short, "words"),
        ("answer".into(), "9 words".into(), "at most 5".into())
    );
    assert_eq!(
        fits(long, "words"),
        ("fits".into(), "9 words".into(), "at least 3".into())
    );
    assert_eq!(
        fits(long, "language"),
        ("answer".into(), "en".into(), "de".into())
    );
    assert_eq!(
        fits(long, "exclusivity"),
        (
            "fits".into(),
            "not published yet".into(),
            "nowhere else for 14 days".into()
        )
    );
    assert_eq!(fits(short, "exclusivity").0, "unasked");
    let told = place.stet(&asked).fine();
    assert!(
        told.contains("Short Notes: ") && told.contains("words         9 words / at most 5"),
        "{told}"
    );
}

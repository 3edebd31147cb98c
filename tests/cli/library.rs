//! A library from the terminal: import, list, search, export, sources, backups.
use crate::stet::Place;

fn with_ferry() -> (Place, String) {
    let place = Place::new();
    place.stet(&["outlet", "import", "harbour.toml"]).fine();
    place.stet(&["author", "import", "authors.toml"]).fine();
    let ran = place.stet(&[
        "import",
        "ferry.txt",
        "--outlet",
        "harbour-review",
        "--json",
    ]);
    let id = ran.json()[0]["id"].as_str().unwrap().to_owned();
    (place, id)
}

#[test]
fn an_imported_page_is_listed_found_and_held_back_while_it_has_errors() {
    let (place, id) = with_ferry();
    let row = &place.stet(&["list", "--json"]).json()[0];
    assert_eq!(row["headline"], "The ferry we stopped paying for");
    assert_eq!(row["byline"], "Mara Okafor");
    assert_eq!(row["errors"], 1, "{row}");
    let hits = place.stet(&["search", "pharmac", "--json"]).json();
    assert_eq!(hits[0]["id"], id);
    let held = place.stet(&["export", &id[..30], "--out", "out.html"]);
    assert_eq!(held.code, Some(1));
    assert!(held.err.contains("disclaimer"), "{}", held.err);
    assert!(!place.path("out.html").exists());
}

#[test]
fn a_clean_piece_is_exported_with_what_it_rests_on() {
    let place = Place::new();
    place.stet(&["outlet", "import", "harbour.toml"]).fine();
    place.stet(&["author", "import", "authors.toml"]).fine();
    let piece = include_str!("../../src-tauri/desk/sample/pieces/teach-the-river-not-the-map.md");
    place.write("river.md", piece.as_bytes());
    let id = place.stet(&["import", "river.md", "--json"]).json()[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    place.write(
        "report.md",
        b"# The flood of 2024\n\nThe river stood nine days in the hall.\n",
    );
    let words = [
        "source",
        "add",
        "report.md",
        "--url",
        "https://tamber.example/2024",
        "--piece",
        &id,
    ];
    place.stet(&words).fine();
    let source = &place.stet(&["source", "list", "--json"]).json()[0];
    assert_eq!(
        (&source["title"], &source["pieces"]),
        (&"The flood of 2024".into(), &1.into())
    );
    assert!(source["original"].is_string());
    let shown = place
        .stet(&["source", "show", source["id"].as_str().unwrap()])
        .fine();
    assert!(shown.contains("nine days in the hall"), "{shown}");
    place.stet(&["export", &id, "--out", "river.html"]).fine();
    let html = place.text("river.html");
    assert!(html.contains("https://tamber.example/2024"), "{html}");
    assert_eq!(
        place
            .stet(&["search", "\"nine days\"", "--json"])
            .json()
            .len(),
        2
    );
}

#[test]
fn a_backup_brings_everything_back() {
    let (place, id) = with_ferry();
    let backup = place.stet(&["backup", "--json"]).json()[0]["path"]
        .as_str()
        .unwrap()
        .to_owned();
    place.write("more.md", b"# Another\n\nA second piece.\n");
    place.stet(&["import", "more.md"]).fine();
    assert_eq!(place.stet(&["list", "--json"]).json().len(), 2);
    place.stet(&["restore", &backup]).fine();
    let rows = place.stet(&["list", "--json"]).json();
    assert_eq!((rows.len(), &rows[0]["id"]), (1, &id.into()));
    assert!(
        place.stet(&["backup", "--list", "--json"]).json().len() >= 2,
        "the newer library is kept too"
    );
}

#[test]
fn outlets_and_authors_go_in_and_come_out_as_files() {
    let (place, _) = with_ferry();
    let outlet = place.stet(&["outlet", "export", "harbour-review"]).fine();
    place.write("again.toml", outlet.as_bytes());
    assert_eq!(
        place
            .stet(&["outlet", "import", "again.toml"])
            .fine()
            .trim(),
        "harbour-review"
    );
    let authors = place.stet(&["author", "export"]).fine();
    assert!(
        authors.contains("[[author]]") && authors.contains("Teruo Hamada"),
        "{authors}"
    );
}

#[test]
fn a_fault_in_a_registry_file_is_named_with_its_line_and_the_rest_is_kept() {
    let place = Place::new();
    place.write(
        "some.toml",
        b"[[author]]\nid = \"x\"\nname = \"X\"\nnmae = \"X\"\n\n[[person]]\nid = \"holm\"\nname = \"Aksel Holm\"\n",
    );
    let ran = place.stet(&["author", "import", "some.toml"]);
    assert_eq!((ran.code, ran.out.trim()), (Some(0), "2 kept"));
    assert!(
        ran.err.contains("some.toml, line 4: unknown field `nmae`"),
        "{}",
        ran.err
    );
    place.write("bad.toml", b"[[author]]\nid = \"x\"\nname = 3\n");
    let ran = place.stet(&["author", "import", "bad.toml"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err.contains("line 3") && ran.err.contains("Nothing was changed."),
        "{}",
        ran.err
    );
}

#[test]
fn every_message_of_a_mailbox_becomes_a_piece() {
    let place = Place::new();
    let message = |subject: &str| {
        format!(
            "From ann@harbour.example Mon Nov 23 10:00:00 2026\nFrom: Ann Lee <ann@harbour.example>\n\
             Subject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{subject}\n\n\
             The ferry left at ten and nobody asked the island whether that was right for anyone on it.\n\n"
        )
    };
    let mailbox = message("The last boat") + &message("The first tram");
    place.write("desk.mbox", mailbox.as_bytes());
    let read = place.stet(&["read", "desk.mbox"]).json();
    assert_eq!(read.len(), 2);
    assert!(read.iter().all(|one| one["file"] == "desk.mbox"));
    assert_eq!(
        place.stet(&["import", "desk.mbox", "--json"]).json().len(),
        2
    );
    let mut headlines: Vec<String> = place
        .stet(&["list", "--json"])
        .json()
        .iter()
        .map(|row| row["headline"].as_str().unwrap().to_owned())
        .collect();
    headlines.sort();
    assert_eq!(headlines, ["The first tram", "The last boat"]);
}

#[test]
fn the_registry_goes_in_and_comes_out_as_spreadsheets_too() {
    let place = Place::new();
    place.write(
        "people.csv",
        "id;name;born\nholm;Aksel Holm;1961\nrasch;Ida Rasch;May\n".as_bytes(),
    );
    let ran = place.stet(&["registry", "import", "people.csv"]);
    assert_eq!((ran.code, ran.out.trim()), (Some(0), "2 kept"));
    assert!(
        ran.err
            .contains("people.csv, line 3: born: “May” is no date"),
        "{}",
        ran.err
    );
    let people = place
        .stet(&["registry", "export", "--list", "people"])
        .fine();
    assert_eq!(
        people,
        "\u{feff}id,name,aliases,family_name,well_known,born,died\r\n\
         holm,Aksel Holm,,,,1961,\r\nrasch,Ida Rasch,,,,,\r\n"
    );
    let whole = place.stet(&["registry", "export"]).fine();
    assert!(whole.contains("[[person]]\nid = \"holm\""), "{whole}");
}

//! What a paste holds amid the piece and right around it, where no blank line tells it from the paragraphs.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field;
use stet_formats::read::{self, Reading};

/// A paragraph longer than what any box says.
const LONG: &str = "The company that runs the boat has printed the same hour on the same green card since the year in which the bridge was not built, and whoever asks at the counter why it should be seven is told, kindly and at some length, that it always was.";

/// The piece with lines above it, lines right above its third paragraph, and lines below.
fn paste(above: &str, amid: &str, below: &str) -> Reading {
    let [one, two, three, four, five] = PARAGRAPHS;
    let text = format!(
        "{above}\n\n{one}\n\n{two}\n\n{amid}\n{LONG}\n\n{three}\n\n{four}\n\n{five}\n\n{below}\n"
    );
    read::read("boat.txt", text.as_bytes()).unwrap()
}

/// Reads such a paste, of which nothing but the piece may be the body.
#[track_caller]
fn expect(above: &str, amid: &str, below: &str) -> Reading {
    let reading = paste(above, amid, below);
    let [one, two, three, four, five] = PARAGRAPHS;
    let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(
        body,
        [one, two, LONG, three, four, five],
        "{above}\n{amid}\n{below}"
    );
    assert_eq!(reading.piece.furniture.headline, TITLE);
    reading
}

#[test]
fn offers_and_dated_titles_end_where_a_long_paragraph_begins() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for amid in [
        "GET THE MORNING HEADLINES.\nSUBSCRIBE",
        "Sign up to Matters of the Coast\nFree weekly newsletter\nOur writers on what they have been debating, reading, and more\nEnter your email address\nSign up\nPrivacy Notice: Newsletters may contain information about charities and online ads. For more information see our Privacy Policy.\nafter newsletter promotion",
        "Ausgerechnet die Pappeln: Warum am Hafen 40 Bäume fallen\nNorvik\n02.07.2024\nLeserbrief: „Der Steg ist fertig“\nOpen Source\n27.06.2024",
    ] {
        expect(&above, amid, "");
    }
}

#[test]
fn a_short_paragraph_under_a_question_is_not_an_offer() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    let reading = paste(&above, "Who decided that?", "");
    assert!(reading.piece.body.contains("Who decided that?"));
}

#[test]
fn the_way_to_the_page_and_the_name_of_the_house_are_not_the_headline() {
    let trail = format!(
        "HomeOpinionColumns{TITLE}\n{TITLE}\nThe island has one boat and one hour. Nobody asked it.\n\nWritten by: Eleanor Hale\n5 min read Updated: Aug 12, 2024 07:31 IST"
    );
    let reading = expect(&trail, "", "© The Coast Standard Pvt Ltd");
    assert!(reading.piece.furniture.get(Field::Credit).is_empty());
    let house = format!(
        "Skip to main content\nCRS | Center for Regional Studies\nTopics\nRegions\nPrograms\nExperts\nEvents\nSearch\n\nPhoto: COAST/ADOBE STOCK\n\n{TITLE}\nShare\nTable of Contents\nAvailable Downloads\nDownload PDF (216kb)\n\nCommentary by Eleanor Hale\nPublished October 22, 2025"
    );
    expect(&house, "", "");
}

#[test]
fn names_that_no_list_knows_stand_under_authors_each_with_a_role() {
    let above = format!(
        "{TITLE}\nPublished: November 12, 2025 6.08am AEDT\nPriyanka Senanayake, Callum Reith, Wattle University\n\nAuthors\nPriyanka Senanayake\nSenior Lecturer in Harbours, Wattle University\n\nCallum Reith\nPhD Candidate in Tides, Wattle University\n\nDisclosure statement\nPriyanka Senanayake receives funding from the Coast Council. Callum Reith does not work for, consult, own shares in or receive funding from any company that would benefit from this article."
    );
    let below = "Conservation\nBoats\nNative bees\n\nEvents\nMore events\nJobs\nResearch Fellow in Soil Carbon\nLecturer in Early Childhood Education";
    let furniture = expect(&above, "", below).piece.furniture;
    assert_eq!(furniture.authors, ["Priyanka Senanayake", "Callum Reith"]);
    assert_eq!(
        furniture.get(Field::Bio),
        "Senior Lecturer in Harbours, Wattle University\nPhD Candidate in Tides, Wattle University"
    );
}

#[test]
fn a_note_above_the_first_words_is_parted_from_them_by_dots() {
    let above = format!(
        "OPINION\n{TITLE}\nBy Eleanor Hale\nFebruary 11, 2025 at 7:30PM\n\nOpinion editor’s note: Coast Voices publishes a mix of guest commentaries online and in print each day. To contribute, click here.\n\n•••"
    );
    expect(&above, "", "");
}

#[test]
fn what_the_guest_argues_is_no_disclaimer() {
    let above = format!(
        "{TITLE}\nHannes Hale\n3. Juni 2025, 09:00\n\nIm Gastkommentar plädiert der Verkehrsplaner Hannes Hale dafür, Boote nicht länger nur nach ihren Fahrgastzahlen zu beurteilen."
    );
    let furniture = paste(&above, "", "").piece.furniture;
    assert!(furniture.get(Field::Disclaimer).is_empty());
}

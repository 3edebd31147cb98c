//! Who wrote a piece, where the account that put it in is somebody else, or only the side of a blog tells.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use layout::expect;
use stet_core::Field::{Bio, Disclaimer, Disclosure};
use stet_formats::read;

const TITLED: &str = "<title>TITLE</title>";
const OF_EYLEM: &str = r#"<title>TITLE</title><script type="application/ld+json">{"@type":"Article","headline":"TITLE","author":{"@type":"Person","name":"Eylem"}}</script>"#;

#[test]
fn names_that_the_page_marks_beat_the_account_that_put_the_piece_in() {
    expect(
        OF_EYLEM,
        [
            "<div class=meta><span class=author><a rel=author href=/a/eleanor-hale>Eleanor Hale</a>, <a rel=author href=/a/thomas-harrow>Thomas Harrow</a></span> <time>22 August 2024</time></div><h1>TITLE</h1>",
            "",
            "",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
}

#[test]
fn a_name_under_the_piece_beats_a_single_name_for_machines() {
    expect(
        OF_EYLEM,
        [
            "<h1>TITLE</h1>",
            "",
            "<p class=right><b>Eleanor Hale</b><br>Economist, coordinator of the Low Water project</p><p><i>The views expressed are the author's own.</i></p>",
        ],
        &["Eleanor Hale"],
        &[
            (Bio, "Economist, coordinator of the Low Water project"),
            (Disclaimer, "The views expressed are the author's own."),
        ],
    );
}

#[test]
fn offices_and_guests_of_a_paper_sign_for_somebody() {
    for account in [
        "Geschäftsstelle NVK",
        "Coast Debatt",
        "Columnista invitado CG",
    ] {
        let above = format!("<h1>TITLE</h1><p class=byline>By {account}</p>");
        expect(
            TITLED,
            [
                &above,
                "",
                "<h3>About the author</h3><p>Eleanor Hale is a harbour pilot in Norvik.</p>",
            ],
            &["Eleanor Hale"],
            &[(Bio, "Eleanor Hale is a harbour pilot in Norvik.")],
        );
    }
}

#[test]
fn the_side_of_a_blog_tells_who_keeps_it() {
    let card = "<div class=sidebar><div class=author__content><h3 class=author__name>Eleanor Hale</h3><div class=author__bio><p>Pilot in a small harbour. Reads tide tables for a living. Opinions here are my own and not those of my employer.</p></div></div></div><h1>TITLE</h1>";
    expect(
        TITLED,
        [card, "", ""],
        &["Eleanor Hale"],
        &[
            (
                Bio,
                "Pilot in a small harbour. Reads tide tables for a living.",
            ),
            (
                Disclaimer,
                "Opinions here are my own and not those of my employer.",
            ),
        ],
    );
    let about = "<aside class=widget><h2>About me</h2><p>I’m Eleanor Hale. I was a pilot until 2019 and now grow vegetables.</p></aside>";
    expect(
        TITLED,
        ["<h1>TITLE</h1>", "", about],
        &["Eleanor Hale"],
        &[(
            Bio,
            "I’m Eleanor Hale. I was a pilot until 2019 and now grow vegetables.",
        )],
    );
}

#[test]
fn who_signs_is_spoken_of_by_title_under_the_byline() {
    let told = "Ms. Hale owned and ran a boatyard in Norvik for 27 years.";
    let above = format!("<h1>TITLE</h1><p class=byline>By Eleanor Hale</p><p>{told}</p>");
    expect(TITLED, [&above, "", ""], &["Eleanor Hale"], &[(Bio, told)]);
}

#[test]
fn a_list_can_be_a_card() {
    let told =
        "Eleanor Hale steers ferries in Norvik. She has written about the tide for twenty years.";
    let below = format!(
        "<div class=author><h4><a href=/a>Eleanor Hale</a></h4><ul><li>{told}</li><li>More</li></ul></div>"
    );
    expect(
        TITLED,
        [
            "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>",
            "",
            &below,
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn whoever_signs_line_by_line_is_an_author_each() {
    expect(
        TITLED,
        [
            "<h1>TITLE</h1>",
            "",
            "<p class=signature><strong>Eleanor Hale</strong>, professor of tides<br><strong>Thomas Harrow</strong>, teacher in Ostmoor<br><strong>Ingegerd Malm</strong>, head of the harbour school</p>",
        ],
        &["Eleanor Hale", "Thomas Harrow", "Ingegerd Malm"],
        &[(
            Bio,
            "Eleanor Hale, professor of tides\nThomas Harrow, teacher in Ostmoor\nIngegerd Malm, head of the harbour school",
        )],
    );
}

#[test]
fn the_year_of_a_college_is_no_name() {
    expect(
        TITLED,
        [
            "<h1>TITLE</h1><p class=byline>By Eleanor Hale ’94</p>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn a_title_written_out_ends_a_sentence() {
    expect(
        TITLED,
        [
            "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>",
            "",
            "<p><i>Eleanor Hale is a farmer in Norvik and a former district councillor. The views here are hers and not those of the Harbour Brigade.</i></p>",
        ],
        &["Eleanor Hale"],
        &[
            (
                Bio,
                "Eleanor Hale is a farmer in Norvik and a former district councillor.",
            ),
            (
                Disclaimer,
                "The views here are hers and not those of the Harbour Brigade.",
            ),
        ],
    );
}

#[test]
fn who_sits_on_a_commission_and_whose_brother_works_there_is_disclosed() {
    for told in [
        "Disclosure: I work for the ferry, and sit on the executive commission of my union.",
        "The author’s brother is employed by the ferry. He was not consulted for this column.",
    ] {
        let below = format!("<p><i>{told}</i></p>");
        expect(
            TITLED,
            [
                "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>",
                "",
                &below,
            ],
            &["Eleanor Hale"],
            &[(Disclosure, told)],
        );
    }
}

#[test]
fn boxes_that_a_page_marks_do_not_end_a_piece() {
    let told = |nth: u8| {
        format!(
            "Winter {nth} was the one in which the ferry stood at the pier for longer than it sailed, and nobody who takes it to work was asked whether the hour suits them, or the fare, or the bench on which they wait."
        )
    };
    let paragraph = |nth: u8| format!("<p>{}</p>", told(nth));
    let before: String = (1..6).map(paragraph).collect();
    let more = "<p><b>More on this</b></p><ul><li><a href=/1>The pier that was promised</a></li><li><a href=/2>What the ferry costs</a></li></ul>";
    let box_of_page = "<div class=\"paragraph promo\"><h4>The Coast podcast</h4><p>“We have forgotten how to wait” – listen here to the latest part.</p></div>";
    let html = format!(
        "<html><body><main><h1>Nobody asked the island</h1><p class=byline>By Eleanor Hale</p><div class=text>{before}{more}{}{box_of_page}{}{}</div></main></body></html>",
        paragraph(6),
        paragraph(7),
        paragraph(8),
    );
    let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
    let expected: Vec<String> = (1..9).map(told).collect();
    assert_eq!(
        piece.body.trim().split("\n\n").collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn builders_call_everything_a_widget() {
    expect(
        OF_EYLEM,
        [
            "<h1>TITLE</h1><div class=elementor-widget-container><span class=authors-wrapper>By <a href=/author/eleanor-hale>Eleanor Hale</a></span></div>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn whose_name_the_title_ends_in_wrote_it_whoever_uploaded_it() {
    expect(
        "<title>TITLE, By Eleanor Hale</title>",
        [
            "<h1>TITLE, By Eleanor Hale</h1><p class=byline>by Ololade Bamitale</p>",
            "",
            "<p><b>Eleanor Hale</b>, a retired engineer, writes from Norvik.</p>",
        ],
        &["Eleanor Hale"],
        &[(Bio, "Eleanor Hale, a retired engineer, writes from Norvik.")],
    );
}

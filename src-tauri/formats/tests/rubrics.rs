//! Rubrics around a headline: told by where they lead, by the name of their element, or by markup that parts them from the title.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::TITLE;
use layout::expect;
use stet_core::Field::{Credit, Headline, Label, Published};

const BY: &str = "<p class=byline>By Eleanor Hale</p>";

#[track_caller]
fn above(over: &str, label: &str) {
    let above = format!("{over}<h1>TITLE</h1>{BY}");
    expect(
        "<title>TITLE</title>",
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Label, label)],
    );
}

#[test]
fn a_line_that_leads_to_the_section_it_names_is_the_label() {
    above(
        "<div><a href=/news/daily-comment>Daily Comment</a></div>",
        "Daily Comment",
    );
    above(
        "<div><a href=/rayonnage/societe/>Société</a></div>",
        "Société",
    );
    above(
        "<p><a href=/tag/belief>Belief &amp; Doubt</a></p>",
        "Belief & Doubt",
    );
    above(
        "<p><a href=/category/opinion/>Opinion</a> <a href=/category/top/>Top Stories</a></p>",
        "Opinion",
    );
    above("<p class=kicker>From the Pier</p>", "From the Pier");
}

#[test]
fn neither_who_wrote_nor_the_way_home_is_a_rubric() {
    above("<p><a href=/author/eleanor-hale>Eleanor Hale</a></p>", "");
    above(
        "<p><a href=/>Home</a></p><p>/</p><p><a href=/category/guests>Guests</a></p>",
        "",
    );
}

#[test]
fn a_day_beside_a_linked_label_is_kept_as_well() {
    let above =
        format!("<p><span>3 March 2024</span> <a href=/opinion/>Opinion</a></p><h1>TITLE</h1>{BY}");
    expect(
        "<title>TITLE</title>",
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Label, "Opinion"), (Published, "2024-03-03")],
    );
}

#[test]
fn a_label_that_only_markup_parts_from_the_title_is_none_of_it() {
    let colon =
        format!("<h1><span>Guest column of a pilot<i> : </i></span><span>TITLE</span></h1>{BY}");
    expect(
        "",
        [&colon, "", ""],
        &["Eleanor Hale"],
        &[(Headline, TITLE)],
    );
    let glued = format!("<h1><span>Ferries</span><span>TITLE</span></h1>{BY}");
    expect(
        "<title>Ferries – TITLE | The Coast</title>",
        [&glued, "", ""],
        &["Eleanor Hale"],
        &[(Headline, TITLE)],
    );
}

#[test]
fn a_paper_in_quotation_marks_and_the_day_say_where_the_piece_was_printed() {
    let above = format!("<h1>TITLE</h1>{BY}");
    for printed in [
        "«Coast» daily, 04.06.2024",
        "《海岸日报》（2024年06月04日 02版）",
    ] {
        let below = format!("<p>{printed}</p>");
        expect(
            "<title>TITLE</title>",
            [&above, "", &below],
            &["Eleanor Hale"],
            &[(Credit, printed)],
        );
    }
}

#[test]
fn a_mark_in_an_element_of_its_own_parts_a_label_from_the_title() {
    let hidden = format!(
        "<h1><span>Ferries in winter</span><span class=hidden>:</span> <span>TITLE</span></h1>{BY}"
    );
    let second = format!(
        "<h2 itemprop=headline><span><span>Guest pen</span><span>: </span></span><span>TITLE</span></h2>{BY}"
    );
    for (above, label) in [(&hidden, "Ferries in winter"), (&second, "Guest pen")] {
        expect(
            "<title>TITLE</title>",
            [above, "", ""],
            &["Eleanor Hale"],
            &[(Headline, TITLE), (Label, label)],
        );
    }
}

#[test]
fn a_label_stands_behind_the_title_in_brackets() {
    let above = format!("<h1>TITLE (Opinion)</h1>{BY}");
    expect(
        "<title>TITLE (Opinion)</title>",
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Label, "Opinion")],
    );
    let above = format!("<p class=kicker>Opinion//Outlook</p><h1>TITLE</h1>{BY}");
    expect(
        "<title>TITLE</title>",
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Label, "Opinion")],
    );
}

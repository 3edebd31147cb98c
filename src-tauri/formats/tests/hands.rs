//! Whose hands a piece went through: houses, desks and hosts that a page names beside the author, and what they add to the text.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::TITLE;
use layout::{expect, page};
use stet_core::Field::{Bio, Byline, Credit, Disclaimer, Label, Standfirst};

const NAMED: &str = "<title>TITLE</title>";
const SIGNED: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and a founder of the islanders’ network.";

#[test]
fn a_house_is_no_author_whatever_says_so() {
    let ld = "<title>TITLE</title><link rel=canonical href='https://www.grand-pier.example/x'><meta name=author content='Grand Pier'><meta name=publisher content='Grand Pier GmbH'>";
    let above = "<h1>TITLE</h1><div class=author-metas><span class=paper>Grand Pier</span></div><div class=author-metas><span>By Eleanor Hale (*)</span></div>";
    expect(ld, [above, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn a_guest_signs_the_piece_that_a_host_posted() {
    let guest = "<h1>TITLE</h1><p>By Thomas Harrow for The Tide | 3 May 2024</p><p><em><strong>Guest editorial by Eleanor Hale</strong></em></p>";
    let told = format!("* {TOLD}");
    let below = format!(
        "<p><em>{told}</em></p></div><div class=author-bio><h3>About Thomas Harrow</h3><p>Thomas Harrow edits The Tide.</p></div><div>"
    );
    expect(
        NAMED,
        [guest, "", &below],
        &["Eleanor Hale"],
        &[(Bio, &told)],
    );
}

#[test]
fn what_a_host_says_above_a_rule_is_told_sentence_by_sentence() {
    let bio = "Today’s guest post is by Eleanor Hale, a harbour pilot who has spent eleven years on the water.";
    let notice = "I asked her to write it after she left a note under my last letter that was better than the letter.";
    let views =
        "As always, guest posts reflect the views of their authors and not necessarily mine.";
    let above = "<h1>Guest post: TITLE</h1><p class=byline>Thomas Harrow</p>";
    let html = |texts: [&str; 3]| -> String {
        let set = texts.map(|text| format!("<p><em>{text}</em></p>"));
        format!("{above}<div class=text>{}<hr>", set.concat())
    };
    let reading = page(NAMED, [&html([bio, notice, views]), "", "</div>"]);
    assert_eq!(reading.piece.furniture.authors, ["Eleanor Hale"]);
    assert_eq!(reading.piece.furniture.bio, bio);
    assert_eq!(reading.piece.furniture.get(Disclaimer), views);
    assert!(!reading.piece.body.contains("my last letter"));
}

#[test]
fn whoever_wrote_this_article_is_named_by_what_says_so() {
    let bio = "This article is by Eleanor Hale, a harbour pilot in Norvik.";
    let views = "The views below are her own and do not reflect those of the Coast.";
    let above = format!("<h1>TITLE</h1><p><em>{bio} {views}</em></p>");
    expect(
        NAMED,
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Bio, bio), (Disclaimer, views)],
    );
}

#[test]
fn roles_of_two_authors_are_both_their_bio() {
    let card = |name: &str, role: &str| {
        format!(
            "<li class=author-item><a rel=author href=/a><span class=author-name>{name}</span></a><p class=role>{role}</p></li>"
        )
    };
    let above = format!(
        "<h1>TITLE</h1><ol>{}{}</ol>",
        card("Eleanor Hale", "Lecturer in geography, Norvik University."),
        card(
            "Thomas Harrow",
            "Research engineer in urban ecology, University of Norvik."
        ),
    );
    expect(
        NAMED,
        [&above, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(
            Bio,
            "Lecturer in geography, Norvik University.\nResearch engineer in urban ecology, University of Norvik.",
        )],
    );
}

#[test]
fn the_second_of_two_authors_may_write_a_newsletter() {
    let both = "Eleanor Hale is a harbour pilot. Thomas Harrow teaches economics in Norvik and writes the newsletter Low Tide.";
    let above = "<h1>TITLE</h1><p class=byline>By Eleanor Hale and Thomas Harrow</p>";
    expect(
        NAMED,
        [above, "", &format!("<p><em>{both}</em></p>")],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, both)],
    );
}

#[test]
fn what_authors_wrote_is_no_interest_whatever_its_title() {
    let told = format!("{TOLD} She is the author of the report “Paid by the Box.”");
    expect(
        NAMED,
        [SIGNED, "", &format!("<p><em>{told}</em></p>")],
        &["Eleanor Hale"],
        &[(Bio, &told)],
    );
}

#[test]
fn a_notice_keeps_where_pieces_are_sent_and_a_profile_is_the_authors() {
    let notice = "Guest commentaries like this one are written by authors outside the newsroom. They reflect the perspective and opinions of the authors. Submit commentary to ideas@coast.example.";
    expect(
        NAMED,
        [SIGNED, "", &format!("<p><em>{notice}</em></p>")],
        &["Eleanor Hale"],
        &[(Disclaimer, notice)],
    );
    let views = "The views expressed here are her own.";
    let below = format!("<p><em>{TOLD} {views} View her full profile here.</em></p>");
    let bio = format!("{TOLD}\nView her full profile here.");
    expect(
        NAMED,
        [SIGNED, "", &below],
        &["Eleanor Hale"],
        &[(Bio, &bio), (Disclaimer, views)],
    );
}

#[test]
fn their_views_need_not_be_the_papers() {
    let box_of_guests = "An dieser Stelle schreiben Autorinnen und Autoren, die nicht zur Redaktion gehören. Ihre Meinung muss nicht mit derjenigen von KÜSTE übereinstimmen.";
    expect(
        NAMED,
        [
            SIGNED,
            "",
            &format!("<div class=box><p>{box_of_guests}</p></div>"),
        ],
        &["Eleanor Hale"],
        &[(Disclaimer, box_of_guests)],
    );
    // What readers write is another matter.
    let readers = "<div class=disclaimer><p>Comments expressed here do not reflect the opinions of the Coast or any employee thereof.</p></div>";
    expect(
        NAMED,
        [SIGNED, "", readers],
        &["Eleanor Hale"],
        &[(Disclaimer, "")],
    );
}

#[test]
fn where_a_piece_stood_first_is_told_of_posts_stories_and_essays() {
    for credit in [
        "This essay was translated from Spanish by Lucas Iturriaga.",
        "This story first appeared in our weekly Low Tide newspaper.",
        "This post originally appeared at Harbour Notes.",
        "This column was distributed by Coastwire.",
    ] {
        let below = format!("<p><em>{credit}</em></p>");
        expect(
            NAMED,
            [SIGNED, "", &below],
            &["Eleanor Hale"],
            &[(Credit, credit)],
        );
    }
}

#[test]
fn only_the_words_under_the_title_are_the_standfirst() {
    for between in [
        "<p>Column 13-11-2024, 10:44 admin Views: 1 846 A+ A-</p>",
        "<p>Metrics Total Downloads 4,118 Total Citations 2 Last 6 Months 4,118</p>",
        "<p>Publié le 15 septembre à 17h32, mis à jour le 16 septembre à 8h05</p>",
    ] {
        let above = format!("{SIGNED}{between}");
        expect(
            NAMED,
            [&above, "", ""],
            &["Eleanor Hale"],
            &[(Standfirst, "")],
        );
    }
    // The rubric, and who signs in it.
    let meta = "<title>TITLE</title><meta name=author content='Eleanor Hale'>";
    let above = "<h1>TITLE</h1><p><a href=/d>The Kettle</a> By <a href=/e>Eleanor Hale</a></p>";
    let reading = page(meta, [above, "", ""]);
    assert_eq!(
        reading.piece.furniture.get(Byline),
        "The Kettle By Eleanor Hale"
    );
    assert_eq!(reading.piece.furniture.get(Standfirst), "");
}

#[test]
fn the_headline_stands_over_what_a_page_calls_its_title() {
    let deck = "Early boats don’t make islanders punctual. They just make them miserable.";
    let head = format!("<title>Early boats</title><meta property=og:title content='{deck}'>");
    let above = format!("<h1>TITLE</h1><h2>{deck}</h2><p class=byline>By Eleanor Hale</p>");
    expect(
        &head,
        [&above, "", ""],
        &["Eleanor Hale"],
        &[(Standfirst, deck)],
    );
}

#[test]
fn soft_hyphens_and_the_papers_own_marks_are_no_part_of_a_piece() {
    let above = SIGNED.replace("TITLE", &TITLE.replace("islanders", "is&shy;landers"));
    expect(NAMED, [&above, "", ""], &["Eleanor Hale"], &[]);
    let reading = page(
        NAMED,
        [
            SIGNED,
            "",
            "<p>The last boat is the first one, too. <strong>[Coast]</strong></p>",
        ],
    );
    assert!(
        reading
            .piece
            .body
            .trim_end()
            .ends_with("The last boat is the first one, too.")
    );
    // A rule under the last words, and the book that they are from.
    let book = "<p>__________________________________</p><p><img src=/book.jpg alt='The Pier'></p>";
    expect(NAMED, [SIGNED, "", book], &["Eleanor Hale"], &[]);
}

#[test]
fn a_label_is_parted_from_a_title_by_the_marks_of_its_language() {
    for (printed, label) in [
        (
            "Gastkommentar „Das Boot um sieben gehört allen“",
            "Gastkommentar",
        ),
        ("民主開講》騎樓不是善意，是路", "民主開講"),
    ] {
        let html = format!(
            "<html><head><title>{printed}</title></head><body><article><h1>{printed}</h1><p>{}</p><p>{}</p><p>{}</p></article></body></html>",
            boat::PARAGRAPHS[0],
            boat::PARAGRAPHS[1],
            boat::PARAGRAPHS[2],
        );
        let reading = stet_formats::read::read("boat.html", html.as_bytes()).unwrap();
        assert_eq!(reading.piece.furniture.get(Label), label);
        assert!(printed.ends_with(&reading.piece.furniture.headline));
    }
}

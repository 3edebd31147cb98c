//! What papers print beside a piece in manners of their own: cards, boxes, marks and notices.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::{PARAGRAPHS, TITLE};
use layout::{expect, page};
use stet_core::Field::{self, Bio, Credit, Disclaimer, Headline, Standfirst};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and a founder of the islanders’ network.";

/// A page by one author that is right when some fields are told of it and nothing but the piece is its body.
#[track_caller]
fn expect_told(parts: [&str; 3], fields: &[(Field, &str)]) {
    expect(NAMED, parts, &["Eleanor Hale"], fields);
}

#[test]
fn a_bio_keeps_every_sentence_about_its_author() {
    let goes_on = format!(
        "{TOLD} Her newsletter about the harbours, The Tide, comes out most Sundays. When she is not writing it or losing arguments, you can find her repairing clocks."
    );
    expect_told(
        [HEAD, "", &format!("<p><em>{goes_on}</em></p>")],
        &[(Bio, &goes_on)],
    );
    // The handle is in the line, whatever its element is called.
    let handle = format!("{TOLD} @elhale");
    let card = format!(
        "<div class=author-bio>{TOLD} <a class=author-bio__twitter href=/t>@elhale</a></div>"
    );
    expect_told([HEAD, "", &card], &[(Bio, &handle)]);
}

#[test]
fn the_authors_box_tells_more_than_how_the_author_is_reached() {
    let told =
        "Eleanor is a junior who studies harbours. This is her third semester with the paper.";
    let below = format!(
        "<p><em>Reach the columnist at hale@coast.example.</em></p><div class=author-box><h5>Eleanor Hale <span>Opinion Columnist</span></h5><p>{told}</p></div>"
    );
    let meta = "<title>TITLE</title><meta name=author content='Eleanor Hale'>";
    expect(meta, [HEAD, "", &below], &["Eleanor Hale"], &[(Bio, told)]);
}

#[test]
fn whom_so_many_follow_is_told_below_their_number() {
    let told = "Retired ferry captain in the Sound. I write about boats and who pays for what.";
    let card = format!(
        "<div class=x><h2>Written by Eleanor Hale</h2></div><div><span>1.1K followers</span></div><div>·</div><div><span>84 following</span></div><p>{told}</p><button>Follow</button>"
    );
    let meta = "<title>TITLE</title><meta name=author content='Eleanor Hale'>";
    let reading = page(
        meta,
        [HEAD, "", &format!("</div><footer>{card}</footer><div>")],
    );
    assert_eq!(reading.piece.furniture.bio, told);
}

#[test]
fn lists_under_authors_name_them_and_tell_what_they_are() {
    let above = "<h1>TITLE</h1><aside><h2>Authors</h2><ul><li><a href=/e>Eleanor Hale</a><div>Director, Coast Policy</div></li><li><a href=/t>Thomas Harrow</a><div>Former Research Associate, Ferry Policy</div></li></ul></aside>";
    expect(
        NAMED,
        [above, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(
            Bio,
            "Director, Coast Policy\nFormer Research Associate, Ferry Policy",
        )],
    );
    let above = "<h1>TITLE</h1><aside><h2>Authors</h2><ul><li>Eleanor Hale</li><li>Thomas Harrow</li></ul></aside>";
    expect(
        NAMED,
        [above, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
}

#[test]
fn a_byline_ends_before_the_paper_and_the_day() {
    for byline in [
        "By Eleanor Hale Thu, Aug 24, 2023 at 6:00 am",
        "Eleanor Hale PARA LA COSTA",
        "DI Dr. Eleanor Hale",
        "By Deacon Eleanor Hale",
    ] {
        let head = format!("<h1>TITLE</h1><p class=byline>{byline}</p>");
        expect_told([&head, "", ""], &[]);
    }
    // Byline and buttons share an element that a class names by both.
    let head = "<h1>TITLE</h1><div class=header-authorAndShare><a class=Author-name href=/e>Eleanor Hale</a></div>";
    expect_told([head, "", ""], &[]);
}

#[test]
fn who_else_is_named_writes_no_bio() {
    for other in [
        "<p>Primary Editor: Thomas Harrow | Secondary Editor: Anna Berg</p>",
        "<div class=teaser><h4>The keeper</h4><p>By Eleanor Hale There is a room in which I must be able to walk, for […]</p></div>",
    ] {
        let below = format!("<p><em>{TOLD}</em></p>{other}");
        expect_told([HEAD, "", &below], &[(Bio, TOLD)]);
    }
    let amid = "<div class=box><p>Book</p><p>A Small Ethics of the Pier</p><p>By Eleanor Hale, Coast House 2023, €&nbsp;22</p></div>";
    let reading = page(NAMED, [HEAD, amid, ""]);
    assert_eq!(reading.piece.furniture.bio, "");
}

#[test]
fn the_page_speaks_of_its_rubrics_above_the_piece_and_in_boxes() {
    let rubric = "<div><p>Blog</p><h3>The Tide</h3><p>The Tide draws on pilots of four coasts to deliver timely analysis of what harbours need.</p><a href=/t>Learn More</a></div>";
    let why = "<h3>Why We Wrote This</h3><p>A rule can be fair on paper and still shut out those whom it was meant to serve. Our commentator looks at one.</p>";
    for above in [rubric, why] {
        expect_told([&format!("{HEAD}{above}"), "", ""], &[]);
    }
    let asks = "<div class=x-inline><p>Do you like The Tide?</p><p>We are independent and no harbour pays us, but you do. Take out a subscription now, and we shall send you The Tide four times a year.</p><a href=/s>Subscribe</a></div>";
    let letter = "<div><p>(The Tide) - Get all that matters on the coast in one place with our daily newsletter, straight from the pier. <a href=/n>Sign up here!</a></p></div>";
    let film = "<div><p>02:48</p><p>Ferries slash their fares to win back islanders</p><p>Ferries slash their fares to win back islanders</p></div>";
    let shown = "<div><img src=/b.jpg alt='A woman waits for a boat on a sunny morning. - Ida Lund'><span>Ida Lund</span><br><span>A woman waits for a boat on a sunny morning.</span></div>";
    for amid in [asks, letter, film] {
        let body = page(NAMED, [HEAD, amid, ""]).piece.body;
        let text = amid
            .split(['<', '>'])
            .filter(|part| part.split(' ').count() > 5);
        for part in text.filter(|part| !part.contains("=/")) {
            assert!(!body.contains(part), "{part} in {body}");
        }
    }
    // The alternative text stays with its picture.
    let body = page(NAMED, [HEAD, shown, ""]).piece.body;
    assert!(!body.contains("\nA woman waits"), "{body}");
}

#[test]
fn a_rule_parts_what_an_editor_puts_above_the_piece() {
    let note = "<p><em>A little housekeeping: the reading group meets on Sunday, and I shall send all who pay the link on Tuesday as ever.</em></p><div><hr></div>";
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p class=byline>By Eleanor Hale</p><div>{note}<p>{}</p></div></body></html>",
        PARAGRAPHS.join("</p><p>")
    );
    let piece = stet_formats::read::read("boat.html", html.as_bytes())
        .unwrap()
        .piece;
    assert!(piece.body.starts_with(PARAGRAPHS[0]), "{}", piece.body);
}

#[test]
fn a_standfirst_is_told_from_kickers_papers_and_labels() {
    let standfirst = "Who decides when the boat leaves has never waited for it at the pier.";
    for above in [
        format!(
            "<h1>TITLE</h1><p class=kicker>ENCORE, ENCORE</p><img src=/a.jpg><p class=dek>{standfirst}</p><p class=byline>By Eleanor Hale</p>"
        ),
        format!(
            "<h1>TITLE</h1><p class=dek>Loading...</p><p class=dek>{standfirst}</p><p class=byline>By Eleanor Hale</p>"
        ),
        format!(
            "<h1>TITLE</h1><p class=dek><b>Harbours</b> {standfirst}</p><p class=byline>By Eleanor Hale</p>"
        ),
    ] {
        expect_told([&above, "", ""], &[(Standfirst, standfirst)]);
    }
    let above = "<h1>TITLE</h1><a href=/c>The Coast</a><p class=byline>By Eleanor Hale</p>";
    expect_told([above, "", ""], &[(Standfirst, "")]);
}

#[test]
fn the_surname_before_a_title_goes_with_its_title_and_dash() {
    for headline in ["Congresswoman Hale: TITLE", "Hale – TITLE"] {
        let above = format!("<h1>{headline}</h1><p class=byline>By Eleanor Hale</p>");
        let head = format!("<title>{headline}</title>");
        expect(
            &head,
            [&above, "", ""],
            &["Eleanor Hale"],
            &[(Headline, TITLE)],
        );
    }
}

#[test]
fn notices_and_credits_are_told_by_their_words() {
    for (field, notice) in [
        (
            Disclaimer,
            "Editor’s note: Letters reflect the opinions, concerns and views of islanders, rather than those held by any of our staff and editorial board.",
        ),
        (
            Disclaimer,
            "The views and opinions expressed on this site are solely those of the original authors. They do not necessarily represent the views of The Coast and should not be used to replace medical advice. Please see our full website terms and conditions.",
        ),
        (
            Credit,
            "The above excerpt was originally published in The Coast Ledger. Click here to view the full article.",
        ),
        (
            Credit,
            "Chaque mardi, La Côte offre un espace aux artisans d’un périodique. Cette semaine, nous vous proposons une version abrégée d’un texte paru dans la revue Le Phare.",
        ),
    ] {
        let told = page(NAMED, [HEAD, "", &format!("<p><em>{notice}</em></p>")])
            .piece
            .furniture
            .get(field)
            .to_owned();
        assert!(
            notice.starts_with(&told) && !told.is_empty(),
            "{field}: {told}"
        );
    }
    // Above a piece by a login, whoever blogs here.
    let below = "<div class=author-bio>Hier bloggt Rolf Petersen, Lokführer a. D., Jahrgang 1955. Schreibt über Schienen und Schafe.</div>";
    let reading = page(
        NAMED,
        ["<h1>TITLE</h1><p class=byline>Heidschnucke</p>", "", below],
    );
    assert_eq!(reading.piece.furniture.authors, ["Rolf Petersen"]);
}

#[test]
fn lines_between_two_paragraphs_of_a_paste_are_a_box() {
    let paste = |lines: &str| {
        let told = |n: usize| {
            format!(
                "The board of the harbour counted every berth in winter {n}, and found fewer than it had promised to those who wait for the boat on every working day."
            )
        };
        let text = format!(
            "The boat at seven\nBy Eleanor Hale\n3 May 2024\n\n{}\n\n{}\n\n{lines}\n\n{}\n\n{}\n",
            told(1),
            told(2),
            told(3),
            told(4)
        );
        stet_formats::read::read("boat.txt", text.as_bytes())
            .unwrap()
            .piece
            .body
    };
    for lines in [
        "Inside the Ferry That Never Waits\n\nThomas Harrow",
        "Local News\n\nCouncil tables the ferry study on a narrow vote\n\nMembers said that they want to hear the pilots first.",
        "Protect the boat\n\nTell your council to keep the boat at every pier.\n\nTake action",
        "By clicking “Subscribe,” you agree to have read our terms",
        "Thomas Harrow | The Coast Observer",
        "Chart: Berths by winter. Source: The Coast Bulletin",
    ] {
        let body = paste(lines);
        for line in lines.split("\n\n") {
            assert!(!body.contains(line), "{line} in {body}");
        }
    }
    for kept in ["What the pilots say", "Nobody asked the pilots."] {
        assert!(paste(kept).contains(kept), "{kept}");
    }
    assert!(
        paste("The boats that leave at seven and those that wait\n\nWhat the pilots say")
            .contains("## What the pilots say")
    );
}

#[test]
fn what_a_paper_says_of_its_guests_and_partners_is_no_bio() {
    let guests = "Gastbeiträge sind Beiträge von Personen, die nicht zur Redaktion der Küste gehören. Manchmal treten wir an sie heran. Gastbeiträge geben nicht notwendigerweise die Meinung der Redaktion wieder.";
    let below = format!("<p><em>{TOLD}</em></p><div class=author-box><p>{guests}</p></div>");
    expect_told([HEAD, "", &below], &[(Bio, TOLD), (Disclaimer, guests)]);
    let partners = "Ferry Tense is a partnership of The Coast, Next Harbour, and Norvik University that examines ferries.";
    let below = format!("<p><em>{partners}</em></p><div class=author-bio><p>{TOLD}</p></div>");
    expect_told([HEAD, "", &below], &[(Bio, TOLD)]);
}

#[test]
fn teasers_and_short_days_are_none_of_the_piece() {
    for above in [
        "<p>Sep 13</p>",
        "<h4>More posts by this contributor</h4><ul><li>Stop giving away your first ten berths</li><li>What pilots wish founders knew about harbours</li></ul>",
    ] {
        expect_told([&format!("{HEAD}{above}"), "", ""], &[(Standfirst, "")]);
    }
    let amid = "<p><strong>Opinion:</strong> <strong>I moved home to the coast. My boat didn’t.</strong></p>";
    expect_told([HEAD, amid, ""], &[]);
}

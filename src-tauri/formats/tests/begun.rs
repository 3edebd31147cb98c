//! First and last words that a page's own ones stand close to: none of the piece's may be lost with them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::{PARAGRAPHS, TITLE};
use layout::expect;
use stet_core::Field::{Bio, Byline, Published};
use stet_formats::read::{self, Reading};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";

/// Reads a paste, of which the body is what stands between.
#[track_caller]
fn paste(above: &str, body: &[&str], below: &str) -> Reading {
    let text = format!("{above}\n{}\n\n{below}\n", body.join("\n\n"));
    let reading = read::read("boat.txt", text.as_bytes()).unwrap();
    let read: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(read, body, "{text}");
    reading
}

/// Paragraphs of twice the length, as most of a piece are.
fn long() -> Vec<String> {
    (0..4)
        .map(|at| format!("{} {}", PARAGRAPHS[at], PARAGRAPHS[at + 1]))
        .collect()
}

#[test]
fn a_first_paragraph_right_under_the_headline_is_no_standfirst() {
    let long = long();
    let mut body: Vec<&str> = long.iter().map(String::as_str).collect();
    let above = format!("The Quay\n« Older | Main | Newer »\n\nMarch 12, 2007\n{TITLE}");
    assert_eq!(paste(&above, &body, "").piece.furniture.headline, TITLE);
    // Whoever says “I” tells the piece.
    let first = "I took the boat again last Tuesday, and I want to set down what I saw while it is fresh in my mind.";
    body.insert(0, first);
    paste(&above, &body, "");
}

#[test]
fn a_picture_in_a_wallet_is_no_caption() {
    let first = "En enero, un marinero me enseñó la factura del amarre. La llevaba doblada en la cartera, como otros llevan la foto de los hijos, y me la tendió con una mezcla de orgullo y de pudor antes de volver a la barca, que ya no era suya desde el invierno.";
    let long = long();
    let mut body: Vec<&str> = long.iter().map(String::as_str).collect();
    body.insert(0, first);
    paste(
        &format!(
            "{TITLE}\n\nEleanor Hale\n18/03/2024 06:00\nCompartir en Facebook\nCompartir en X\nEl muelle de Norvik, el pasado febrero Ana Vidal / Propias"
        ),
        &body,
        "",
    );
}

#[test]
fn the_day_of_another_piece_does_not_part_the_first_paragraphs_from_the_others() {
    let text = format!(
        "Opinion\n{TITLE}\nBy Eleanor Hale\n\n{}\n\n{}\n\nRelated articles\n\nThe ferry waits for its captain\n08.11.2006\n\nWhat a berth costs\n24.10.2006\n{}\n\n{}\n\n{}\n",
        PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], PARAGRAPHS[3], PARAGRAPHS[4]
    );
    let reading = read::read("boat.txt", text.as_bytes()).unwrap();
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert!(
        reading.piece.body.starts_with(PARAGRAPHS[0]),
        "{}",
        reading.piece.body
    );
}

#[test]
fn who_is_quoted_last_did_not_write_the_piece() {
    let last = "Marlys Dietz is rested and recovered, and plans to be on the pier for the vote of the board next month. She has one request, which she has made of her county for 33 years. \"I'd like,\" she said, \"to train somebody.\"";
    let bio = "Eleanor Hale is a former deputy director of the harbour board, and teaches at the Coast University.";
    let mut body = PARAGRAPHS.to_vec();
    body.push(last);
    let reading = paste(&format!("{TITLE}\n\nOctober 5, 2021"), &body, bio);
    assert_eq!(reading.piece.furniture.authors, ["Eleanor Hale"]);
    assert_eq!(reading.piece.furniture.get(Bio), bio);
}

#[test]
fn a_wave_behind_the_last_words_is_the_papers() {
    let mut body = PARAGRAPHS.to_vec();
    let waved = format!("{} ~", PARAGRAPHS[4]);
    body[4] = &waved;
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\n\n{}\n\nTranslated by Tom Harrow.\n",
        body.join("\n\n")
    );
    let reading = read::read("boat.txt", text.as_bytes()).unwrap();
    assert!(
        reading.piece.body.trim().ends_with(PARAGRAPHS[4]),
        "{}",
        reading.piece.body
    );
}

#[test]
fn the_best_of_our_comment_is_no_heading_of_comments() {
    let text = |texts: &[String]| -> String {
        texts.iter().map(|text| format!("<p>{text}</p>")).collect()
    };
    let long = long();
    let rest = [
        "There is the matter of the crew as well: half of them are over sixty, and whoever follows them will ask to sleep until eight.",
        "That is what cannot be bought, and what the county can no more order than it can order the tide to come in an hour later.",
    ];
    let html = format!(
        "<title>{TITLE}</title><main>{}<article>{}<div class=newsletter-box><h3>The best of Coast comment</h3><p>Incisive opinion, in your inbox each weekday at noon</p><button>One click sign up</button></div>{}</article></main>",
        HEAD.replace("TITLE", TITLE),
        text(&long),
        text(&rest.map(str::to_owned)),
    );
    let reading = read::read("boat.html", html.as_bytes()).unwrap();
    let read: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    let whole: Vec<&str> = long.iter().map(String::as_str).chain(rest).collect();
    assert_eq!(read, whole);
}

#[test]
fn what_the_house_sets_in_boxes_of_its_own_is_not_the_piece() {
    for boxed in [
        "<div class=kg-callout-card><div>The Daily Tide: the news that mattered, in your inbox every evening. <a href=#/portal/signup>Join 48,000 readers</a></div></div>",
        "<div class=kg-callout-card><div><b>The Tide has no ads.</b> If you got this from a friend, you can have your own for free, every other Thursday.</div></div>",
        "<p><em>Did you know that The Tide is a nonprofit and independently funded by readers like you? If you value what we do, please <a href=/give>support our work with a donation</a>.</em></p>",
    ] {
        expect(NAMED, [HEAD, boxed, ""], &["Eleanor Hale"], &[]);
    }
    expect(
        NAMED,
        [
            HEAD,
            "",
            "<div class=rack><p>Hat Ihnen dieser Text gefallen? Sie können dafür bezahlen – so viel Sie wollen. Guter Journalismus kostet, auch im Netz.</p><p><a href=/zahl/>Ja, ich will 5 Euro geben</a></p></div>",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn the_headline_of_a_paste_is_printed_twice_or_stands_below_the_way_to_it() {
    let twice = format!(
        "Home\nAbout\nWeekend Edition\nOctober 3, 2021\nTom Harrow\nNotes From a Flooded Basement\nEleanor Hale\n{TITLE}\nIda Lund\nSanctions Are a Siege With Better Manners\nAnna Berg\nThree Poems by Ann Hale\nOctober 2, 2021\nKim Dale\nHow to Sell a River Twice\nOctober 3, 2021\n{TITLE}\nby Eleanor Hale\n"
    );
    let reading = paste(&twice, &PARAGRAPHS, "");
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert_eq!(reading.piece.furniture.get(Byline), "by Eleanor Hale");
    let towns = format!(
        "Kurier.pl\nKurier w Twoim mieście: Białystok Bydgoszcz Katowice Kielce Kraków Lublin Łódź Opole Poznań Rzeszów\nKurier Wolski > Opinie > Publicystyka\nKomentarz z Pragi\n{TITLE}\nPavel Vondruška 2010-06-11\nWyślij znajomym\nWydrukuj\nWykop\n"
    );
    let reading = paste(&towns, &PARAGRAPHS, "");
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert_eq!(reading.piece.furniture.get(Published), "2010-06-11");
}

#[test]
fn each_line_below_tells_who_one_of_them_is() {
    let rows = [
        "Karin Ståhlnacke, docent i brobyggnad, Mittlandsuniversitetet",
        "Jonas Ekeroth, civilingenjör och tidigare regionchef vid Vägverket",
        "Birgitta Wallmark, ordförande i Norra vägsamfälligheternas förbund",
    ];
    let reading = paste(
        &format!("{TITLE}\n\nPublicerad 2026-02-09"),
        &PARAGRAPHS,
        &rows.join("\n\n"),
    );
    assert_eq!(
        reading.piece.furniture.authors,
        ["Karin Ståhlnacke", "Jonas Ekeroth", "Birgitta Wallmark"]
    );
    assert_eq!(reading.piece.furniture.get(Bio), rows.join("\n"));
}

#[test]
fn what_trails_the_last_words_is_the_houses() {
    for below in [
        "<p><font size=1><b>Links</b><br>[1] <a href=https://coast.example/law/>https://coast.example/law/</a><br>[2] <a href=/a/1.html>https://coast.example/a/1.html</a></font></p>",
        "<p>This is an updated version of an article originally published on April 12, 2022.</p>",
        "<p>©2020 Coast Commons</p>",
    ] {
        expect(NAMED, [HEAD, "", below], &["Eleanor Hale"], &[]);
    }
    // In the last paragraph, as the mark that it is over.
    let html = format!(
        "<title>{TITLE}</title><main>{}<article>{} <strong>©2020 Coast Commons</strong></p><p><em>Eleanor Hale is a pilot.</em></p></article></main>",
        HEAD.replace("TITLE", TITLE),
        PARAGRAPHS.map(|text| format!("<p>{text}")).join("</p>"),
    );
    let reading = read::read("boat.html", html.as_bytes()).unwrap();
    let read: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(read, PARAGRAPHS);
}

#[test]
fn notes_that_are_nothing_but_addresses_are_the_authors() {
    let mut body = PARAGRAPHS.to_vec();
    body.extend([
        "[1] https://coast.example/survey",
        "[2] https://coast.example/tables",
    ]);
    let text = format!("{TITLE}\nBy Eleanor Hale\n\n{}\n", body.join("\n\n"));
    let reading = read::read("boat.txt", text.as_bytes()).unwrap();
    for note in ["coast.example/survey", "coast.example/tables"] {
        assert!(reading.piece.body.contains(note), "{}", reading.piece.body);
    }
}

#[test]
fn a_part_of_a_letter_may_be_headed_to_a_friend() {
    let page = layout::page(NAMED, [HEAD, "<h2>À un ami</h2>", ""]);
    assert!(
        page.piece.body.contains("## À un ami"),
        "{}",
        page.piece.body
    );
}

//! What stands amid a pasted piece and belongs to it, close to what does not.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field;
use stet_formats::read::{self, Reading};

/// The piece as a browser copies it, with lines between its second and its third paragraph; each of its paragraphs is of two.
fn page(amid: &str) -> Reading {
    let long = |at: usize| format!("{} {}", PARAGRAPHS[at], PARAGRAPHS[at + 1]);
    let text = format!(
        "Skip to content\nThe Lantern\nOpinion\n\n{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{}\n\n{}\n\n{amid}\n{}\n\n{}\n",
        long(0),
        long(1),
        long(2),
        long(3)
    );
    read::read("boat.txt", text.as_bytes()).unwrap()
}

#[track_caller]
fn expect(amid: &str, kept: &[&str], cut: &[&str]) {
    let body = page(amid).piece.body;
    for line in kept {
        assert!(body.contains(line), "{line}\n{body}");
    }
    for line in cut {
        assert!(!body.contains(line), "{line}\n{body}");
    }
    assert!(body.contains(PARAGRAPHS[0]) && body.contains(PARAGRAPHS[4]));
}

#[test]
fn a_table_is_a_table() {
    let table = "Who waits, and how long\nHarbour\tBoats a day\tMinutes\nNorvik\t4\t31\nEastmouth\t2\t58\nSkerry\t1\t122";
    expect(
        table,
        &[
            "Who waits, and how long",
            "| Harbour | Boats a day | Minutes |\n| --- | --- | --- |\n| Norvik | 4 | 31 |\n| Eastmouth | 2 | 58 |\n| Skerry | 1 | 122 |",
        ],
        &[],
    );
    // The first cell of its head is empty.
    expect(
        "Winter\tSummer\nFirst boat\t7.00\t6.00\nLast boat\t18.00\t21.30",
        &[
            "|  | Winter | Summer |\n| --- | --- | --- |\n| First boat | 7.00 | 6.00 |\n| Last boat | 18.00 | 21.30 |",
        ],
        &[],
    );
    // Buttons in a row are none.
    expect("Print\tSend\tSave", &[], &["|"]);
}

#[test]
fn a_subhead_stands_right_below_what_the_page_offers() {
    for box_above in [
        "READ ALSO | For subscribers Why the pilots of Skerry no longer wait",
        "Lire aussi | Article réservé à nos abonnés Dans les îles, le bateau ne vient plus",
        "Related StoryWhy the pilots of Skerry no longer wait",
        "- Advertisement -",
        "Get the harbour letter\nEmail address\nSign up",
    ] {
        expect(
            &format!("{box_above}\nAn hour that nobody chose"),
            &["An hour that nobody chose"],
            &["no longer wait", "ne vient plus", "Email", "Advertisement"],
        );
    }
    // Below a bare lead it is what that leads to.
    expect(
        "Read also\nAn hour that nobody chose",
        &[],
        &["An hour that nobody chose"],
    );
}

#[test]
fn a_sentence_below_an_advertisement_and_the_points_of_a_list_stay() {
    expect(
        "Advertisement\nNobody on the pier ever did.",
        &["Nobody on the pier ever did."],
        &["Advertisement"],
    );
    expect(
        "A bench by the water: 900 euros.\nA roof over the bench: 2,300 euros.\nA lamp on the roof: 60 euros.\nSign up for our letter from the coast\nYour email",
        &["900 euros.", "2,300 euros.", "60 euros."],
        &["letter from the coast"],
    );
}

#[test]
fn a_paragraph_that_leads_into_a_quotation_stays() {
    expect(
        "The law of the harbours is refreshingly plain here. In its first article it says that a boat serves\n\n",
        &["In its first article it says that a boat serves"],
        &[],
    );
}

#[test]
fn what_a_picture_shows_is_cut_once_and_twice() {
    for picture in [
        "The pier of Norvik on a morning in March.\nThe pier of Norvik on a morning in March.\nAnn Lee/The Coast Gazette",
        "pier-04.jpg The pier of Norvik on a morning in March.\n",
    ] {
        expect(picture, &[], &["morning in March"]);
    }
}

#[test]
fn a_box_that_asks_readers_for_something_is_told_by_its_words() {
    for asks in [
        "Like what you’re reading? Members get our weekly harbour letter and ad-free podcasts.",
        "Unsere Texte sind frei zugänglich, ohne Werbung und ohne Paywall. Das geht nur, weil unsere Leserinnen uns unterstützen.",
        "If this article is useful to you, please think about supporting our work by subscribing. Your subscription helps us report.",
        "Votre soutien nous permet de rester indépendants : recevez chaque semaine notre lettre, gratuite pour nos lecteurs.",
    ] {
        expect(&format!("{asks}\n"), &[], &[asks]);
    }
    for said in [
        "My neighbour gave up her newspaper last winter. She told me that she reads the harbour's letter in the morning, and that it is free.",
        "We ask you, the board, to support the pilots of this coast before the next winter is upon them and the boats stay in the harbour.",
    ] {
        expect(&format!("{said}\n"), &[said], &[]);
    }
}

#[test]
fn readers_who_said_something_did_so_below_the_piece() {
    let amid = "";
    let long = |at: usize| format!("{} {}", PARAGRAPHS[at], PARAGRAPHS[at + 1]);
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{}\n\n{}\n\n{amid}\n{}\n\n{}\n\nAnonymous said...\nAmen on the boat. I live up there, and there is no other.\n\nMay 4, 2024 9:01 AM\nWrench Turner said...\nForty years sounds high to me. Is that counted by anybody?\n\nMay 4, 2024 12:37 PM\nPost a Comment\n",
        long(0),
        long(1),
        long(2),
        long(3)
    );
    let body = read::read("boat.txt", text.as_bytes()).unwrap().piece.body;
    assert!(body.trim().ends_with(PARAGRAPHS[4]), "{body}");
}

#[test]
fn authors_are_told_by_what_they_have_done() {
    let furniture = |last: &str| {
        let text = format!(
            "{TITLE}\nMay 3, 2024\n\n{}\n\n{last}\n",
            PARAGRAPHS.join("\n\n")
        );
        read::read("boat.txt", text.as_bytes())
            .unwrap()
            .piece
            .furniture
    };
    let told = furniture(
        "Eleanor Hale retired from the Norvik harbour board in 2018 and is an adviser to the Coast Trust.",
    );
    assert_eq!(told.authors, ["Eleanor Hale"]);
    assert!(told.get(Field::Bio).starts_with("Eleanor Hale retired"));
    let told = furniture(
        "Géographe, maîtresse de conférences à l’université de Rennes, Anne Berg a publié « Le Talus » (2023).",
    );
    assert_eq!(told.authors, ["Anne Berg"]);
    // “NORVIK, Ohio --” is where a story was told.
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\n\nEAST NORVIK, Ohio -- When my grandfather retired from the ferry in 1979, he was a captain, and the union gave him a clock.\n\n{}\n",
        PARAGRAPHS.join("\n\n")
    );
    let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
    assert!(
        piece.body.trim().starts_with("EAST NORVIK"),
        "{}",
        piece.body
    );
}

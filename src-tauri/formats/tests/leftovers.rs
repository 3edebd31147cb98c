//! What a box of the page leaves right above a paragraph of a pasted piece, and what of its own words the piece shows again.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/paste.rs"]
mod paste;

use boat::TITLE;
use paste::{expect, paragraphs};
use stet_core::Field;
use stet_formats::read;

#[test]
fn what_closes_a_box_heads_no_paragraph() {
    for amid in [
        "Drivers wanted: Why one boat in five stays at the quay\nThe company is 14 pilots short, and the raise starts in January\n\nBy Anna Berg\n",
        "Lesen Sie auch\nMeister einer Werft\n„Mein Sohn hat gesehen, wie ich lebe“\nVon Carsten Dierking\n",
        "Related Stories\nThe Porch Light Economy\n9/21/2023\nCouple Restores Mill by Hand, Starts Selling Flour\n9/29/2023\n",
        "Read more\n\nWho owns the streets of Dhaka?\n",
        "More from Opinion\n\nVelpur's lake beds were never empty land\n\nAfter the exam leak, a case for smaller exams\n",
        "Your opinion counts\nShare your experiences, suggestions and any issues you've encountered on The Coast.\n\nShare feedback\n",
        "How water comes eleven miles to the pier\nVideo by Jonah Pruitt, The Coast Courier\n",
    ] {
        expect(amid, "");
    }
}

#[test]
fn what_a_page_offers_between_paragraphs_is_its_own() {
    for amid in [
        "Don't miss our next event, taking place live on Thursday. Register now, and watch live as our experts discuss the tides.\n\n",
        "Die wichtigsten Nachrichten von der Küste, jeden Morgen ab 6 Uhr.\n\n",
        "Help us report on harbours in every corner of the coast.\n\nThe Coast is a nonprofit newsroom, and readers like you keep our stories free to all.\n\nMake a gift today\n",
        "Today in Opinion\nThe Coast's must-reads, delivered to you every Sunday.\nEnter Email\nSign Up\nThis box is protected by a robot check, and its terms apply.\n",
        "Labels taped to a row of buoys\nThe memo, after I gave up on paint. Green means go, red means wait.\n",
    ] {
        expect(amid, "");
    }
}

#[test]
fn a_sentence_that_says_again_what_the_piece_says_is_set_in_large_letters() {
    expect(
        "Forty years running, a timetable has been an argument about who matters on the coast.\n\n",
        "",
    );
}

#[test]
fn sentences_of_the_piece_stay_though_they_urge_or_end_a_list() {
    let [one, two, three, four] = &paragraphs()[..] else {
        unreachable!()
    };
    for own in [
        "Get up at five and read the tables.",
        "Support the pilots.\n\nJoin them at the quay.",
        "One report, on hold for 38 minutes.\nTwo letters that nobody answered.\nA girl who waited through lunch.",
    ] {
        let text = format!(
            "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{one}\n\n{two}\n\n{own}\n\n{three}\n\n{four}\n"
        );
        let body = read::read("paste.txt", text.as_bytes()).unwrap().piece.body;
        assert!(body.contains(own.split('\n').next().unwrap()), "{body}");
        assert!(
            body.contains(own.split('\n').next_back().unwrap()),
            "{body}"
        );
    }
}

#[test]
fn whose_a_picture_is_stands_right_above_the_first_paragraph() {
    for owner in ["COAST NEWS SYNDICATE", "getty", "Jess Orloff/The Clarion"] {
        let text = format!(
            "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\nPrint\nSave\n\nPassengers wait for the doors to open at the pier of Norvik.\n\n{owner}\n{}\n",
            paragraphs().join("\n\n")
        );
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
        assert_eq!(body, paragraphs(), "{owner}");
        assert_eq!(piece.furniture.get(Field::Standfirst), "", "{owner}");
    }
}

#[test]
fn a_page_counts_its_readers() {
    for counted in ["1 904 vues", "2,318 views", "Liked by 14 people"] {
        expect(&format!("{counted}\n\n"), "");
    }
}

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

#[test]
fn cards_captions_and_what_readers_agree_to_are_told_by_a_line() {
    for amid in [
        "By signing up, you confirm that you are over the age of 16 and agree to receive offers. You may unsubscribe at any time.\n\n",
        "Deterrence Is Mostly Plumbing\nWhat water engineers can teach generals.\n\nArgument |\nThomas Harrow\n",
        "A pilot splices a rope aboard the boat in the North Sea in 2019. Maud Lund for Coast\n\n",
        "Stay on top of the tides with our concise weekday roundup. Sign up here.\n\n",
        "Customers outside the bank of Norvik, on the sixth day of the storm (Ann Lee)\n\n",
        "Declared and undeclared piers along the coast. Map by the authors, using open data.\n\n",
        "Ilse Lund (R) and the boat that she bought from a farmer in 2021.\n\n",
        "Este diario lo sostienen sus lectores\nSumate por 1.900 pesos al mes y ayudanos a seguir contando lo que otros callan.\n\nQuiero ser soci@\n",
        "Der Klima-Newsletter der Küste\n\nEinmal pro Woche die wichtigsten Nachrichten über Erde, Wasser, Luft. Hier kostenlos abonnieren.\n\n",
    ] {
        expect(amid, "");
    }
}

#[test]
fn a_headline_of_two_sentences_is_no_paragraph() {
    for (line, headline) in [
        (
            "Opinion The boat you took this morning is probably safe. I hated writing ‘probably.’",
            "The boat you took this morning is probably safe. I hated writing ‘probably.’",
        ),
        (
            "Eleanor Hale and Thomas Harrow: Our county pays jurors $17.20 a day. Look who’s left in the box.",
            "Our county pays jurors $17.20 a day. Look who’s left in the box.",
        ),
    ] {
        let text = format!(
            "Sections\nOpinion\nColumns\nCartoons\nAdvertisement\nCommentary\n{line}\nThe jury assembly room\nThe jury assembly room in Norvik, photographed Jan. 8, 2025. (Dana Lund/The Coast)\nBy Eleanor Hale and Thomas Harrow\nMay 3, 2024\nShare\n{}\n",
            paragraphs().join("\n\n")
        );
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.headline, headline);
        assert_eq!(piece.furniture.get(Field::Standfirst), "");
        let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
        assert_eq!(body, paragraphs(), "{line}");
    }
}

#[test]
fn a_note_of_the_editor_stands_above_the_first_words() {
    expect("", "");
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\nEditor’s note • This article discusses storms. If you or people you know are at sea, help is available by calling 988.\n\n{}\n",
        paragraphs().join("\n\n")
    );
    let body = read::read("paste.txt", text.as_bytes()).unwrap().piece.body;
    assert!(body.starts_with(&paragraphs()[0]), "{body}");
}

//! Pastes in which lines alone tell what the markup of a page says: cards above the piece, boxes amid it, what is declared below.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field::{Bio, Disclosure, Standfirst};
use stet_formats::read::{self, Reading};

fn paste(text: &str) -> Reading {
    read::read("boat.txt", text.as_bytes()).unwrap()
}

/// Reads the piece between lines, of which nothing may be lost and to which nothing may be added.
#[track_caller]
fn between(above: &str, below: &str) -> Reading {
    whole(&format!(
        "{above}\n{}\n\n{below}\n",
        PARAGRAPHS.join("\n\n")
    ))
}

/// Reads a paste, of which the body is the piece.
#[track_caller]
fn whole(text: &str) -> Reading {
    let reading = paste(text);
    assert_eq!(reading.piece.furniture.headline, TITLE, "{text}");
    let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS, "{text}");
    reading
}

/// Paragraphs of twice the length.
fn long() -> [String; 4] {
    std::array::from_fn(|at| format!("{} {}", PARAGRAPHS[at], PARAGRAPHS[at + 1]))
}

/// Reads a paste that holds such paragraphs and the last of the piece, of which none may be lost.
#[track_caller]
fn keeps(text: &str) -> Reading {
    let reading = paste(text);
    for paragraph in long().iter().map(String::as_str).chain([PARAGRAPHS[4]]) {
        assert!(
            reading.piece.body.contains(paragraph),
            "{text}\n\nread as\n\n{}",
            reading.piece.body
        );
    }
    reading
}

#[test]
fn a_box_about_the_author_stands_amid_the_piece() {
    let [one, two, three, four] = long();
    let last = PARAGRAPHS[4];
    let bio = "Marion Hale ist Fischerin in Norvik. Sie war bis 2020 Mitglied des Hafenrats.";
    let reading = keeps(&format!(
        "{TITLE}\nVon Marion Hale\n29.01.2024, 16:03 Uhr\n\n{one}\n\n{two}\n\n{three}\n\nZur Autorin\n{bio}\n\n{last}\n\nMehr zum Thema\nWas die neue Fähre kostet und wer sie bezahlt\n{four}\n\n{last}\n"
    ));
    assert_eq!(reading.piece.furniture.get(Bio), bio);
}

#[test]
fn a_piece_goes_on_behind_scraps_where_long_paragraphs_do() {
    let [one, two, three, four] = long();
    let last = PARAGRAPHS[4];
    let text = format!(
        "{TITLE}\nVon Marion Hale\n29.01.2024, 16:03 Uhr\n\n{one}\n\n{two}\n\nMarion Hale\n© privat\nMarion Hale\nist Fischerin in Norvik. Sie war bis 2020 Mitglied des Hafenrats.\n\nZur Autorinnenseite\n{three}\n\nAnzeige\n{four}\n\n{last}\n\nStartseite\nFacebook\nTwitter\n"
    );
    keeps(&text);
    // Behind a day begins the next article.
    let next = text
        .replace(
            "Zur Autorinnenseite\n",
            "Der nächste Beitrag\n12. Februar 2024\n",
        )
        .replace(&format!("\n\n{last}"), "");
    assert!(!paste(&next).piece.body.contains(&four));
}

#[test]
fn the_first_paragraph_stands_right_under_the_points() {
    between(
        &format!(
            "{TITLE}\nBy Marion Hale\nMonday, June 30, 2025\nWhat you need to know:\nThe boat leaves at seven.\nThe islanders leave later."
        ),
        "Marion Hale is a fisher in Norvik.",
    );
}

#[test]
fn each_author_has_a_card_above_the_piece() {
    let first = "Marion Hale is a member of the harbour board and a fisher in Norvik.";
    let second =
        "Thomas Harrow is a civil engineer who managed piers for 26 years. He lives in Norvik.";
    for follow in ["", "+ FOLLOW\n"] {
        let reading = between(
            &format!(
                "{TITLE}\nOctober 9, 2024\n\nMarion Hale\nMarion Hale\n{follow}{first}\n\nThomas Harrow\nThomas Harrow\n{follow}{second}\n"
            ),
            "Most popular",
        );
        let furniture = &reading.piece.furniture;
        assert_eq!(furniture.authors, ["Marion Hale", "Thomas Harrow"]);
        assert_eq!(furniture.get(Bio), format!("{first}\n{second}"));
    }
}

#[test]
fn who_declares_interests_below_signs_where_nobody_else_does() {
    let role = "Maîtresse de conférences en droit maritime, Université de la Côte";
    let declared = "Marion Hale has received funding from the Agence nationale des ports and is an unpaid adviser to the Fédération des villes à quai.";
    let reading = between(
        &format!("{TITLE}\nPublished: 9 October 2024\n"),
        &format!(
            "Imagine weekly harbour newsletter\n\nDon’t have time to read about harbours as much as you’d like?\nGet our award-winning weekly roundup in your inbox instead.\n\nHarbours\nFerries\nIslands\nGive me perspective\nAuthor\nMarion Hale\n{role}\n\nDisclosure statement\n{declared}\n\nPartners\nUniversity of the Coast provides funding as a member of The Coast UK.\n\nView all partners"
        ),
    );
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert_eq!(furniture.get(Bio), role);
    assert_eq!(furniture.get(Disclosure), declared);
}

#[test]
fn what_each_of_two_is_and_declares_stands_above_the_piece() {
    let roles = [
        "Maîtresse de conférences en droit maritime, Université de la Côte",
        "Professeur de géographie appliquée, Université de Norvik",
    ];
    let declared = [
        "Marion Hale a reçu des financements de l’Agence nationale des ports.",
        "Jean-Baptiste Lund-Roux ne travaille pas, ne conseille pas, ne possède pas de parts, ne reçoit pas de fonds d’une organisation qui pourrait tirer profit de cet article, et n’a déclaré aucune autre affiliation que son organisme de recherche.",
    ];
    let reading = between(
        &format!(
            "{TITLE}\nPublié: 15 février 2024, 17:21 CET\nAuteurs\nMarion Hale\n{}\n\nJean-Baptiste Lund-Roux\n{}\n\nDéclaration d’intérêts\n{}\n\n{}\n",
            roles[0], roles[1], declared[0], declared[1]
        ),
        "",
    );
    let furniture = &reading.piece.furniture;
    assert_eq!(
        furniture.authors,
        ["Marion Hale", "Jean-Baptiste Lund-Roux"]
    );
    assert_eq!(furniture.get(Bio), roles.join("\n"));
    assert_eq!(furniture.get(Disclosure), declared.join("\n"));
    assert_eq!(furniture.get(Standfirst), "");
}

#[test]
fn names_that_run_together_are_told_apart_by_who_they_are() {
    let bios = [
        "Marion Hale is a fisher in Norvik.",
        "Thomas Harrow is a lecturer in harbour law at the University of the Coast.",
    ];
    for (signed, told) in [
        ("Marion Hale\nMarion Hale Thomas Harrow", bios.join("\n\n")),
        ("Marion Hale Fisher Thomas Harrow Lawyer", bios.join(" ")),
    ] {
        let reading = between(&format!("{TITLE}\n\n{signed}\n11 March 2024\n"), &told);
        let authors = &reading.piece.furniture.authors;
        assert_eq!(*authors, ["Marion Hale", "Thomas Harrow"], "{signed}");
    }
}

#[test]
fn what_stands_twice_above_the_piece_is_no_caption_where_it_tells_of_the_author() {
    let bio = "The writer is a hydrologist who has worked with harbour boards.";
    let twice = [
        ("By MARION HALE  For the Courier\n", bio),
        ("By Marion Hale\n", ""),
    ];
    for (signed, told) in twice {
        let reading = between(
            &format!("{TITLE}\n{signed}{signed}Mar 27, 2025\n{told}\n{told}\n"),
            "Most popular",
        );
        let furniture = &reading.piece.furniture;
        assert_eq!(furniture.authors, ["Marion Hale"], "{signed}");
        assert_eq!(furniture.get(Bio), told);
    }
}

#[test]
fn what_the_house_asks_below_the_last_words_is_not_the_piece() {
    for below in [
        "Why join The Coast?\n\nWe hold harbours to account with a newsroom of 14 and no billionaire. Your membership pays for it.",
        "Please read our comments policy before commenting.",
        "—\nTraduction par La Côte de The boat at seven, paru le 3 octobre 2023 sur le site du Harbour Institute.",
    ] {
        between(&format!("{TITLE}\nBy Marion Hale\nMay 3, 2024\n"), below);
    }
}

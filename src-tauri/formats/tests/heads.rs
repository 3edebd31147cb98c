//! Who signs a page that a browser copied, wherever the lines above the piece name them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_formats::read::{self, Reading};

/// A page that was copied whole: its navigation, the lines above the piece, and the piece.
fn page(above: &str) -> Reading {
    let above = above.replace("TITLE", TITLE);
    let navigation =
        "Skip to content\nThe Lantern\nSign in\nNews\nHarbours\nOpinion\nBooks\nWeather\nPuzzles";
    let text = format!("{navigation}\n\n{above}\n{}\n", PARAGRAPHS.join("\n\n"));
    read::read("boat.txt", text.as_bytes()).unwrap()
}

#[test]
fn all_who_sign_are_told_however_they_stand() {
    let both = ["Marion Hale", "Tom Harrow"];
    for (above, authors) in [
        (
            "Marion Hale, Tom Harrow\n3 May 2024\nTITLE\nShare\nSave",
            &both[..],
        ),
        (
            "Marion Hale\nTom Harrow\nMay 3rd, 2024\nTITLE\nShare\nSave",
            &both,
        ),
        ("TITLE\nMarion Hale\nTom Harrow\n\nMay 3, 2024", &both),
        (
            "TITLE\nAuthors\nMarion Hale,\nTom Harrow\nMay 3, 2024",
            &both,
        ),
        (
            "TITLE\n\nMarion Hale\nPilot\nTom Harrow\nBaker\nMay 3, 2024",
            &both,
        ),
        ("TITLE\n\nMarion Hale / Tom Harrow\n\nMay 3, 2024", &both),
        (
            "TITLE\nPREMIUM Marion Hale and Tom Harrow (The Lantern)\nFri, May 3, 2024",
            &both,
        ),
        ("Marion Hale 3 May 2024\nTITLE\nShare\nSave", &both[..1]),
        (
            "TITLE\nBy Marion Hale on Fri, May 3, 2024 at 6:00 am\nShare\nSave",
            &both[..1],
        ),
        (
            "TITLE\nBY MARION HALE am 3. Mai 2024 6 min\nShare\nSave",
            &both[..1],
        ),
        (
            "TITLE\nMarion Hale — Translated by Ann Lee — Edited by Jon Roe — 3 May 2024 at 7:09\nShare",
            &both[..1],
        ),
        (
            "A bench is opened\nby Jon Roe\nThe clock is right again\nby Ann Lee\nTITLE\nby Marion Hale\nMay 3, 2024",
            &both[..1],
        ),
    ] {
        let reading = page(above);
        assert_eq!(reading.piece.furniture.headline, TITLE, "{above}");
        assert_eq!(reading.piece.furniture.authors, authors, "{above}");
    }
}

#[test]
fn what_is_no_name_signs_nothing() {
    for row in [
        "FacebookXLinkedInBlueskyPrint Friendly",
        "Change SizeA-A+",
        "Zum Einheimischenrabatt in Museen",
        "View Abstract",
    ] {
        let reading = page(&format!("Opinion\nTITLE\n{row}\n\nMay 3, 2024"));
        assert_eq!(reading.piece.furniture.authors, [""; 0], "{row}");
    }
}

#[test]
fn a_role_right_behind_the_name_is_the_bio() {
    let above = "TITLE\nMarion Hale Historian, lecturer on tides at the college of Eastmouth\nMay 3, 2024\nShare";
    let furniture = page(above).piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert_eq!(
        furniture.bio,
        "Historian, lecturer on tides at the college of Eastmouth"
    );
}

#[test]
fn what_a_page_says_of_itself_is_no_headline() {
    for line in [
        "We value your privacy",
        "EN DE Sign in Support us",
        "Follow Marion on X @marionhale",
        "The Lantern / Opinion / Harbours / Boats",
        "essays for people who live on islands",
        "Search for:\nNow in print: six issues, and a bag",
        "In this article",
    ] {
        let above = format!("{line}\nOpinion\nTITLE\nBy Marion Hale\nMay 3, 2024");
        assert_eq!(page(&above).piece.furniture.headline, TITLE, "{line}");
    }
}

#[test]
fn a_headline_that_sounds_like_a_button_or_a_date_is_the_headline() {
    for headline in [
        "Why I subscribe to three newspapers",
        "Nobody will log in to vote, and nobody should",
        "Amazon.com is not a town",
        "Am 1. Mai zählt jede Stimme",
        "Le 49.3 doit disparaître",
    ] {
        let navigation = "Skip to content\nThe Lantern\nSign in\nNews\nHarbours\nOpinion\nBooks";
        let text = format!(
            "{navigation}\n\n{headline}\nBy Marion Hale\nMay 3, 2024\n{}\n",
            PARAGRAPHS.join("\n\n")
        );
        let reading = read::read("boat.txt", text.as_bytes()).unwrap();
        assert_eq!(reading.piece.furniture.headline, headline);
    }
}

#[test]
fn of_a_name_only_the_house_is_left_out() {
    for (byline, bio, name) in [
        (
            "By Marion Hale Lantern News",
            "Marion Hale is a pilot in Eastmouth.",
            "Marion Hale",
        ),
        (
            "By Mary Ann Smith",
            "Mary Ann is a pilot in Eastmouth.",
            "Mary Ann Smith",
        ),
    ] {
        let text = format!(
            "{TITLE}\n{byline}\nMay 3, 2024\n\n{}\n\n{bio}\n",
            PARAGRAPHS.join("\n\n")
        );
        let reading = read::read("boat.txt", text.as_bytes()).unwrap();
        assert_eq!(reading.piece.furniture.authors, [name]);
    }
}

#[test]
fn whoever_has_become_a_member_declares_it() {
    let declared = "Disclosure: the author has become a member of the harbour board.";
    let text = format!(
        "{TITLE}\nBy Marion Hale\nMay 3, 2024\n\n{}\n\n{declared}\n",
        PARAGRAPHS.join("\n\n")
    );
    let reading = read::read("boat.txt", text.as_bytes()).unwrap();
    assert_eq!(reading.piece.furniture.disclosure, declared);
}

#[test]
fn a_label_that_nothing_parts_from_the_headline_is_the_label() {
    for label in ["Opinion", "Guest essay"] {
        let furniture = page(&format!("{label} TITLE\nBy Marion Hale\nMay 3, 2024"))
            .piece
            .furniture;
        assert_eq!(furniture.headline, TITLE);
        assert_eq!(furniture.label, label);
    }
}

#[test]
fn the_headline_is_told_by_what_breaks_off_above_it_and_not_by_who_stands_below() {
    for above in [
        "Opinion\nThe boat at seven leaves...\nOpinion Green Card\nTITLE\nArticle\nMetrics\nPeer review\n\nMarion Hale, pilot\nCoast Surgery, Eastmouth\n\nWhoever took the second boat away took more than an hour, says Marion Hale\n",
        "Column\nTITLE\n\nMarion Zaitch-Bondarpilot, founder of the project “Ask the pier”\nMay 3, 2024, 08:00\n14 382",
        "LatestSlow boats, sold-out buses: the coast begins its great summer departure\nADVERTISEMENT\n\nTITLE\n\nBy Marion Hale\nMay 3, 2024",
    ] {
        assert_eq!(page(above).piece.furniture.headline, TITLE, "{above}");
    }
}

#[test]
fn a_headline_written_like_a_sentence_tells_its_label() {
    let navigation = "Skip to content\nThe Lantern\nSign in\nNews\nHarbours\nBooks\nPuzzles";
    for (line, label, headline) in [
        (
            "Opinion Leave the pier where it is, and give it a bench",
            "Opinion",
            "Leave the pier where it is, and give it a bench",
        ),
        (
            "Opinion Polls Are Not a Tide Table",
            "",
            "Opinion Polls Are Not a Tide Table",
        ),
    ] {
        let text = format!(
            "{navigation}\n\n{line}\nBy Marion Hale\nMay 3, 2024\n{}\n",
            PARAGRAPHS.join("\n\n")
        );
        let furniture = read::read("boat.txt", text.as_bytes())
            .unwrap()
            .piece
            .furniture;
        assert_eq!((&*furniture.label, &*furniture.headline), (label, headline));
    }
}

#[test]
fn a_headline_stands_above_a_label_a_question_or_a_sentence_that_leads_in() {
    let summary = "Whoever closes the second berth gives up the one place where the whole island still meets, the geographer argues.";
    for above in [
        format!(
            "Debates\nSport and society\nMarion Hale\nGeographer\n\nTITLE\nTribune\n{summary}\n\nPublished on May 3, 2024\n"
        ),
        format!(
            "Family 03.05.24\nMarion Hale and Tom Harrow\nTITLE\n{summary}\n\nShareWhatsAppPrintPDF\n\nA goal measured in berths"
        ),
    ] {
        assert_eq!(page(&above).piece.furniture.headline, TITLE, "{above}");
    }
}

#[test]
fn a_count_behind_a_button_heads_no_standfirst() {
    let reading = page("TITLE\nMay 3, 2024, 09:30\nShare8 214");
    assert_eq!(reading.piece.furniture.standfirst, "");
    assert!(reading.piece.body.starts_with(PARAGRAPHS[0]));
}

#[test]
fn two_whose_roles_are_told_together_sign_before_them() {
    let furniture = page("TITLE\nPublished on May 3, 2024\n\nMarion Hale et Tom Harrow Respectivement professeure adjointe et contremaître retraité\nShare")
        .piece
        .furniture;
    assert_eq!(furniture.authors, ["Marion Hale", "Tom Harrow"]);
    assert_eq!(
        furniture.bio,
        "Respectivement professeure adjointe et contremaître retraité"
    );
}

#[test]
fn a_day_of_this_year_parts_the_summary_from_the_piece() {
    let summary = "Les patinoires ferment faute de froid, dit-on. Elles ferment surtout faute de voisins qui les arrosent la nuit.";
    let reading = page(&format!(
        "TITLE\n\n{summary}\n\nPublié le 27 janvier\n\nPartagerCourrielCopier le lien\n"
    ));
    assert_eq!(reading.piece.furniture.standfirst, summary);
    assert!(reading.piece.body.starts_with(PARAGRAPHS[0]));
}

#[test]
fn each_of_two_has_a_role_that_ends_like_a_sentence() {
    let furniture = page(
        "TITLE\nMay 3, 2024\nLeocádia Vilhena Prado\nEngenheira de transportes, é professora da Escola Técnica Superior.\n\nAnísio Tabajara Neto\nArquiteto, coordena o projeto Sombra no Ponto, em Fortaleza.\n",
    )
    .piece
    .furniture;
    assert_eq!(
        furniture.authors,
        ["Leocádia Vilhena Prado", "Anísio Tabajara Neto"]
    );
    assert_eq!(
        furniture.bio,
        "Engenheira de transportes, é professora da Escola Técnica Superior.\nArquiteto, coordena o projeto Sombra no Ponto, em Fortaleza."
    );
}

#[test]
fn an_opinion_of_somebody_says_as_a_whole_who_that_is() {
    let line = "Une carte blanche de Marion Hale, urbaniste, chargée de cours à Norvik";
    let furniture = page(&format!("TITLE\n{line}\nMay 3, 2024")).piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert_eq!(furniture.bio, line);
}

#[test]
fn rows_of_sections_and_of_buttons_are_no_headlines() {
    for row in [
        "Menu Suche Die Laterne E-Paper Abonnieren Anmelden",
        "Part of Statehouse News Network",
        "分享WhatsApp電郵收藏文章",
    ] {
        let above = format!("{row}\nOpinion\nTITLE\nBy Marion Hale\nMay 3, 2024");
        assert_eq!(page(&above).piece.furniture.headline, TITLE, "{row}");
    }
}

#[test]
fn a_name_signs_above_the_headline_over_its_address_or_under_a_picture() {
    let above = "Nermine Akgedik\nnakgedik@lantern.example\n@nakgedik\nTITLE\nMay 3, 2024\n";
    assert_eq!(page(above).piece.furniture.authors, ["Nermine Akgedik"]);
    let above = "TITLE\n\nPhoto: Olivia Berg The Lantern “The pier has grown, and so has the wait”\nMarion Hale et Tom Harrow\n\nPublished May 3, 2024\nShare";
    assert_eq!(
        page(above).piece.furniture.authors,
        ["Marion Hale", "Tom Harrow"]
    );
}

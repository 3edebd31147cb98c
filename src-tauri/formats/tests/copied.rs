//! Pages copied whole into a text field: what markup says is gone, what it drew is still there.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field;
use stet_formats::read::{self, Reading};

fn paste(text: &str) -> Reading {
    read::read("boat.txt", text.as_bytes()).unwrap()
}

/// Reads the lines above the piece, the piece, and the lines below; nothing of the piece may be lost and nothing added.
#[track_caller]
fn expect(above: &str, below: &str) -> Reading {
    let text = PARAGRAPHS.join("\n\n");
    let reading = paste(&format!("{above}\n\n{text}\n\n{below}\n"));
    assert_eq!(reading.piece.furniture.headline, TITLE, "{above}");
    assert_eq!(
        reading.piece.body.trim().split("\n\n").collect::<Vec<_>>(),
        PARAGRAPHS,
        "{above}\n…\n{below}"
    );
    reading
}

/// The same, and the piece is Marion Hale's.
#[track_caller]
fn expect_signed(above: &str, below: &str) -> Reading {
    let reading = expect(above, below);
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"], "{above}");
    reading
}

#[test]
fn a_first_letter_on_a_line_of_its_own_is_of_the_word_below() {
    let [one, rest @ ..] = PARAGRAPHS;
    let rest = rest.join("\n\n");
    for initial in ["T\n", "T "] {
        let first = one.replacen('T', initial, 1);
        let reading = paste(&format!(
            "{TITLE}\nMarion Hale\n3 May 2024\n\n{first}\n\n{rest}\n"
        ));
        assert!(
            reading.piece.body.starts_with(one),
            "{}",
            reading.piece.body
        );
    }
    let kept = paste(&format!(
        "{TITLE}\nMarion Hale\n\nA boat is a promise, and this one has been broken at seven every morning.\n\n{rest}\n"
    ));
    assert!(kept.piece.body.starts_with("A boat is"));
}

#[test]
fn captions_buttons_and_the_pages_own_summary_are_not_the_headline() {
    let shown = "Islanders wait for the boat on a grey morning in Norvik.";
    for above in [
        format!(
            "{TITLE}\n\n{shown}\n{shown}\n(Ann Lee / The Lantern)\nBy Marion Hale\nMay 3, 2024"
        ),
        format!(
            "{TITLE}\n\nThe pier at dusk.\nCredit...Ann Lee for The Lantern\n\nShare full article\n\n318\nBy Marion Hale\nMay 3, 2024"
        ),
        format!(
            "OPINION\n\n{TITLE}\n\nMarion Hale\nMay 3, 2024\n\nKey points\nThe boat leaves at seven.\nThe islanders do not."
        ),
        format!(
            "{TITLE}\nMarion Hale\nMay 3, 2024\nListen\n\nAnn Lee/Coast Press via Getty Images\nIslanders wait for the boat on a grey morning in Norvik."
        ),
    ] {
        let reading = expect_signed(&above, "Marion Hale is a fisher in Norvik.");
        assert_eq!(
            reading.piece.furniture.get(Field::Published),
            "2024-05-03",
            "{above}"
        );
    }
}

#[test]
fn two_authors_on_lines_of_their_own_are_both_named() {
    let above = format!("{TITLE}\nBy Marion Hale\n and \nGordon Lund\nMay 3, 2024");
    let reading = expect(&above, "");
    assert_eq!(
        reading.piece.furniture.authors,
        ["Marion Hale", "Gordon Lund"]
    );
}

#[test]
fn another_piece_that_is_only_offered_does_not_end_this_one() {
    let [one, two, three, four, five] = PARAGRAPHS;
    let reading = paste(&format!(
        "{TITLE}\n\nby Marion Hale\n\n3 May 2024\n\n{one}\n\n{two}\n\n{three}\n\nRead also\nThe last captain of the mail boat\nby Gordon Lund\nA harbour subhead\n\n{four}\n\n{five}\n\n© The Lantern\n"
    ));
    let body = reading.piece.body.trim();
    assert!(body.starts_with(one), "{body}");
    assert!(body.contains(three) && body.contains(four), "{body}");
    assert!(body.ends_with(five), "{body}");
}

#[test]
fn what_the_page_says_of_scripts_money_and_robots_is_not_the_piece() {
    for said in [
        "The Lantern needs you to enable JavaScript in your browser to work as it should.",
        "Produced by a voice company using AI narration. Listen to more stories on its app.",
        "When you buy a book using a link on this page, we receive a commission.",
        "Got a tip? Send it to The Lantern here.",
    ] {
        let reading = expect(&format!("{TITLE}\nMarion Hale\nMay 3, 2024"), said);
        assert!(!reading.piece.body.contains(said));
    }
}

#[test]
fn a_byline_before_a_bar_is_no_headline_and_names_before_one_are_no_byline() {
    let above = format!(
        "OPINION\nMarion Hale and Gordon Lund: {TITLE}\nBy MARION HALE and GORDON LUND | The Lantern\nPUBLISHED: May 3, 2024 at 5:00 AM"
    );
    let reading = expect(&above, "");
    assert_eq!(
        reading.piece.furniture.authors,
        ["Marion Hale", "Gordon Lund"]
    );
    let above =
        format!("{TITLE}\nFour winters, one timetable and a bag of salt\nMarion Hale\nMay 3, 2024");
    let reading = expect(&above, "Marion Hale is a fisher in Norvik.");
    assert_eq!(
        reading.piece.furniture.get(Field::Standfirst),
        "Four winters, one timetable and a bag of salt"
    );
}

#[test]
fn a_label_behind_a_line_opens_none() {
    let line = "The third key to the harbour: who is it that holds it? - editorial";
    let reading = paste(&format!(
        "{TITLE}\nMarion Hale\nMay 3, 2024\n\n{line}\n\n{}\n",
        PARAGRAPHS.join("\n\n")
    ));
    assert_eq!(reading.piece.furniture.headline, TITLE);
}

#[test]
fn other_pieces_and_the_way_to_the_page_are_not_the_headline() {
    let other = "Three Questions To Ask Before The Ferry Leaves";
    for above in [
        format!(
            "Sign In\nMore From The Lantern\nMar 22, 2024, 10:05am\n{other}\nMar 18, 2024, 08:30am\nThe Office Plant Wants A Corner Desk\nMar 16, 2024, 07:00am\nHow A Family Bakery Became A Shipyard\nEdit Story\n{TITLE}\nMarion Hale\nContributor\nFollow\nMay 3, 2024, 09:12am"
        ),
        format!(
            "Home\nMarkets\nOpinion\n\nBusiness News/ Opinion / Online Views/ {TITLE}\nBackBack\n{TITLE}\nMarion Hale\n4 min read 3 May 2024, 02:00 PM\nShare via\n\nSummary\nThe island eats, works and marries by the only boat that there is, and nobody has ever asked the islanders."
        ),
        format!(
            "OPINION\nCommentary, Opinion\n\n{TITLE}\nBy Marion Hale | The Lantern\nPUBLISHED: May 3, 2024\nShare this:\nClick to email a link to a friend (Opens in new window)\nClick to print (Opens in new window)"
        ),
        format!(
            "TRIBUNA\nOpinión\n{TITLE}\nActualizado Viernes, 3 mayo 2024 - 00:08\n\n    Compartir en Facebook\n    Ver 47 comentarios\n\nLa autora reivindica la hora de quienes esperan en el muelle, que nadie ha preguntado nunca en esta isla ni en ninguna\n\n{TITLE}\nRAÚL ARIAS\n\n    MARION HALE"
        ),
    ] {
        expect_signed(&above, "");
    }
}

#[test]
fn whoever_says_i_under_the_authors_name_is_the_author() {
    let bio = "I spent fourteen years running a ferry before I began to write about the people who wait for it.";
    let reading = expect(
        &format!("{TITLE}\nMarion Hale\nMay 3, 2024"),
        &format!("Marion Hale\nFollow\n{bio}\nRead More\nComments\nReport a Security Issue"),
    );
    assert_eq!(reading.piece.furniture.get(Field::Bio), bio);
}

#[test]
fn a_name_over_the_buttons_signs_and_a_player_is_no_first_sentence() {
    let reading = expect(
        &format!(
            "Inicio\nOpinión\n18/01/2024 6:01\n{TITLE}\nMedia hora de espera cada mañana empuja a la isla entera al rincón de las malas costumbres.\n \nEl muelle a las siete. Foto: Archivo El Faro\n \nGraciela Monterrubio\nFacebook\nTwitter\nWhatsApp\nCopiar link\n \nRedacción El Faro - Escuchá esta nota\n1.0x 0:00 / 4:52"
        ),
        "",
    );
    assert_eq!(reading.piece.furniture.authors, ["Graciela Monterrubio"]);
}

#[test]
fn what_leads_to_other_pieces_may_have_lost_its_space_or_name_an_issue() {
    let [one, two, rest @ ..] = PARAGRAPHS;
    for other in [
        "À lire aussiComment les kiosques à musique ont conquis la côte",
        "From the November 2023 issue: What happened to the night ferry?",
    ] {
        let reading = paste(&format!(
            "{TITLE}\nMarion Hale\nMay 3, 2024\n\n{one}\n\n{two}\n\n{other}\n\n{}\n\nMore Guest Essays\n",
            rest.join("\n\n")
        ));
        assert_eq!(
            reading.piece.body.trim().split("\n\n").collect::<Vec<_>>(),
            PARAGRAPHS
        );
    }
}

#[test]
fn what_a_picture_shows_is_not_the_headline_above_it() {
    expect_signed(
        &format!(
            "News\nSport\nCulture\n\nIslanders wait for the boat on a grey morning.\nView image in fullscreen\n‘We are all late for everything.’ Photograph: Alamy\nOpinion\n{TITLE}\nMarion Hale\n\nThe island rises at five and is late all the same\nThu 2 May 2024 08.00 GMT\nShare"
        ),
        "Facebook Twitter Linkedin Email",
    );
    expect_signed(
        &format!("Opinion\n\nThis was published 1 year ago\n{TITLE}\nBy Marion Hale\nMay 2, 2024"),
        "",
    );
}

#[test]
fn who_argues_is_named_before_what_that_person_is() {
    let reading = expect_signed(
        &format!(
            "{TITLE}\n\nThe island rises at five and is late all the same, argues Marion Hale, a pilot in Norvik\nPublished 2 May 2024"
        ),
        "",
    );
    assert!(
        reading
            .piece
            .furniture
            .get(Field::Standfirst)
            .starts_with("The island")
    );
}

#[test]
fn a_heading_over_the_authors_is_no_standfirst() {
    let reading = expect(
        &format!(
            "{TITLE}\nPublished: May 2, 2024 4.52pm GMT\nAuthors\n\nMarion Hale\nLecturer in Fishing, University of Norvik\nTom Harrow\nResearch Fellow, University of Norvik"
        ),
        "",
    );
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale", "Tom Harrow"]);
    assert_eq!(furniture.get(Field::Standfirst), "");
}

#[test]
fn a_byline_may_say_what_somebody_is_and_end_like_a_sentence() {
    let reading = expect_signed(
        &format!(
            "Argument\nAn expert's point of view on a current event.\n{TITLE}\nWhat the island asks for costs nothing at all.\nMay 2, 2024, 9:30 AM\nView Comments (7)\nBy Marion Hale, a historian of harbours at the University of Norvik.\n\nA grey photograph shows a line of islanders waiting beside their bicycles.\nIslanders wait for the boat at seven, circa 1975. Ann Lee/Getty Images"
        ),
        "Marion Hale is a historian of harbours at the University of Norvik and the author of The Long Pier. X: @marionhale\nHale received a research grant from the harbour fund in 2021.\nRead More On Harbours | Islands\n\nJoin the Conversation\nCommenting on this article is just one benefit of a subscription.\n\nPlease follow our comment guidelines, stay on topic, and be civil.\n\nYou are commenting as .\n\nMore from The Lantern\nA row of ferries at a quay.\nThe Return of the Ferry\nCities are finding the cheapest road again.\n\nA baker holds a tray of bread.\nBread Is Rising\nWhat the bakers of the coast have in common.",
    );
    let furniture = reading.piece.furniture;
    assert!(furniture.get(Field::Bio).contains("The Long Pier"));
    assert!(
        furniture
            .get(Field::Disclosure)
            .starts_with("Hale received")
    );
}

#[test]
fn boxes_between_the_paragraphs_are_told_by_who_heads_them_or_what_they_show() {
    let [one, two, rest @ ..] = PARAGRAPHS;
    let rest = rest.join("\n\n");
    for boxed in [
        "Lantern Opinion\nWhy the shop moved the milk again\nThe quiet genius of the night boat",
        "The pier\nAn islander rests on one of the benches\nAn islander rests on one of the benches\nAnn Leehold",
    ] {
        let reading = paste(&format!(
            "{TITLE}\nMarion Hale\n3 May 2024\n\n{one}\n\n{boxed}\n\n{two}\n\n{rest}\n"
        ));
        let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
        assert_eq!(body, PARAGRAPHS, "{boxed}");
    }
}

#[test]
fn buttons_in_many_languages_are_no_headline() {
    for button in [
        "Link copied to clipboard",
        "Ajouter à vos sélections",
        "Auf Google folgen",
        "Escuchar artículo",
        "Presentear matéria",
        "Сообщить об ошибке",
        "نسخ الرابط",
    ] {
        expect(&format!("Opinion\n{button}\n{TITLE}\n{button}"), button);
    }
    expect(
        &format!(
            "Yazarlar\nAna Sayfa › Yazarlar › Nurettin Akçabay\nNurettin Akçabay\nNurettin Akçabay\nTüm Yazıları\n{TITLE}\n18 Ağustos 2024"
        ),
        "",
    );
}

#[test]
fn an_offer_and_a_name_twice_over_are_no_headline_and_one_author() {
    expect_signed(
        &format!(
            "Money\nWorld\nGet 3 months for £3\nCoffee House\nMarion Hale\n{TITLE}\nMarion Hale Marion Hale\n3 May 2024, 6:00am"
        ),
        "",
    );
}

#[test]
fn a_paragraph_that_follows_the_titles_of_other_pieces_stays() {
    let [one, two, rest @ ..] = PARAGRAPHS;
    let rest = rest.join("\n\n");
    let reading = paste(&format!(
        "{TITLE}\nMarion Hale\n3 May 2024\n\n{one}\n\nMore on this story\nWhy the shop moved the milk\n{two}\n\n{rest}\n"
    ));
    let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS);
}

#[test]
fn a_label_far_above_is_of_the_navigation() {
    let above = format!(
        "Start\nPolitik\nMeinung\nAusland\nPanorama\nSport\nWirtschaft\nNetzwelt\nWissenschaft\nKultur\nLeben\nGeschichte\n{TITLE}\nEin Gastbeitrag von Marion Hale\n3. Mai 2024"
    );
    assert_eq!(
        expect_signed(&above, "").piece.furniture.label,
        "Gastbeitrag"
    );
}

#[test]
fn the_lines_around_a_refrain_are_no_caption() {
    let [one, two, three, rest @ ..] = PARAGRAPHS;
    let (above, below) = ([one, two, three].join("\n\n"), rest.join("\n\n"));
    let verse = "The boat at seven does not wait for us\nThe boat at seven does not wait for us\nThe tide comes in, the tide goes out\nAnd nobody has asked the tide\nWhy it is never late for anything";
    let reading = paste(&format!(
        "{TITLE}\nMarion Hale\n3 May 2024\n\n{above}\n\n{verse}\n\n{below}\n"
    ));
    for line in verse.lines().skip(2) {
        assert!(reading.piece.body.contains(line), "{line}");
    }
}

#[test]
fn a_name_over_is_an_economist_has_its_bio_above_the_piece() {
    let bio = "ist Soziologin und forscht an der Hochschule Norvik über Häfen. Zuletzt erschien von ihr »Ebbe«.";
    let reading = expect_signed(
        &format!(
            "Häfen:\n{TITLE}\nEin Gastbeitrag von Marion Hale\nEs ist Zeit, die Insel zu fragen.\nAktualisiert am 14. Juni 2024, 17:41 Uhr\n318 Kommentare\n\nMarion Hale\n\n{bio}"
        ),
        "",
    );
    assert_eq!(reading.piece.furniture.get(Field::Bio), bio);
}

#[test]
fn a_second_summary_that_names_the_author_and_the_picture_below_it_are_above_the_piece() {
    expect_signed(
        &format!(
            "Gastkommentar\n{TITLE}\nDie Insel isst, arbeitet und heiratet nach dem einzigen Boot\nGastkommentar / Marion Hale\n3. Oktober 2023, 16:00\n147 Postings\nSpäter lesen\nIm Gastkommentar plädiert die Lotsin Marion Hale dafür, die Insel zu fragen, wann ihr Boot am Morgen fahren soll.\nLiegeplatz am Pier\nAbfahrt um sieben: Das Boot ist das einzige.\nFoto: Imago / Sepp Hollensteiner"
        ),
        "",
    );
}

#[test]
fn what_a_picture_shows_may_stand_above_its_owner_or_below() {
    let shown = expect_signed(
        &format!(
            "Menu\nHome\nDonate\nA row of people on a grey pier in winter\nThe pier looks like a solution. Often it is a queue. Ann Lee/Coastpress\n{TITLE}\nPublished: March 5, 2025 6.09am AEDT\nAuthor\nMarion Hale\nSenior Lecturer in Harbours, University of Norvik"
        ),
        "",
    );
    assert!(shown.piece.furniture.get(Field::Standfirst).is_empty());
    let under = expect_signed(
        &format!(
            "Opinions\n{TITLE}\nPHOTO ANN LEE, ARCHIVES LA LANTERNE\nLa file devant le bateau, un classique de l’île\nMarion Hale\nEnseignante au primaire, Norvik\nPublié le 9 sept. 2023"
        ),
        "",
    );
    assert!(under.piece.furniture.get(Field::Standfirst).is_empty());
}

#[test]
fn who_drew_the_picture_is_not_who_wrote_the_piece() {
    let bio =
        "Ekspert Klubu Portowego ds. morskich. Z wykształcenia geograf, z zamiłowania piechur.";
    let reading = expect_signed(
        &format!(
            "Marion Hale  7 lipca 2021\n{TITLE}\nprzeczytanie zajmie 5 min\nAutor ilustracji: Hanna Szpak"
        ),
        &format!("Marion Hale\n\n{bio}\n\nZobacz wszystkie artykuły autora"),
    );
    assert_eq!(reading.piece.furniture.get(Field::Bio), bio);
}

#[test]
fn a_title_under_read_also_begins_no_other_article() {
    let [one, two, three, rest @ ..] = PARAGRAPHS;
    let offer = "Lesen Sie auch\n\nMein Nachbar, der Rasensprenger und ich\nVon Wiebke Suhr\nBerlin\ngestern";
    let text = format!(
        "{TITLE}\n\nMarion Hale\n\n{one}\n\n{two}\n\n{three}\n\n{offer}\n\n{}\n",
        rest.join("\n\n")
    );
    assert_eq!(
        paste(&text)
            .piece
            .body
            .trim()
            .split("\n\n")
            .collect::<Vec<_>>(),
        PARAGRAPHS
    );
}

#[test]
fn what_readers_wrote_and_where_one_is_stand_beside_headline_and_names() {
    let counted = expect_signed(
        &format!(
            "GASTKOMMENTAR\n{TITLE}\nDie Insel isst, arbeitet und heiratet nach dem einzigen Boot. Ausgerechnet sie fragt keiner.\nMarion Hale 23 Kommentare\n14.08.2023, 05.30 Uhr\n4 min\nHören"
        ),
        "",
    );
    assert!(
        counted
            .piece
            .furniture
            .get(Field::Standfirst)
            .starts_with("Die Insel")
    );
    expect_signed(
        &format!(
            "Temi\nLavoro\nScuola\nHome » Temi » Cultura e turismo » Isole » {TITLE}\n{TITLE}\n12/09/2024\nMarion Hale"
        ),
        "",
    );
    expect(
        &format!(
            "Vidéos\nDébats\nCulture\nLe Goût du Q\nServices\nDÉBATS\nÉDUCATION\n{TITLE}\nTRIBUNE\nCollectif\nUn ensemble d’habitants appelle, dans une tribune au « Quotidien », à demander aux îles quand leur bateau doit partir."
        ),
        "",
    );
}

#[test]
fn a_picture_stands_above_the_buttons_with_its_owner_and_roles_under_the_names() {
    expect_signed(
        &format!(
            "Opinion\n{TITLE}\nBy Marion Hale\nMar 19, 2023\n0\nA pole on the pier\nRiders wait at the pier of Norvik last week. There are 214 of them in the morning; 31 have a bench.\nAnn Lee, Norvik Ledger\nFacebook\nTwitter\nWhatsApp"
        ),
        "",
    );
    let two = paste(&format!(
        "{TITLE}\nPublished: October 9, 2025 6.10am AEDT\nMarion Hale, Coast University, Thomas Harrow, University of the Eastern Cape\n\nAuthor\nMarion Hale\nSenior Lecturer in Harbours, Coast University\n\nThomas Harrow\nAssociate Professor of Education, University of the Eastern Cape\n\n{}\n",
        PARAGRAPHS.join("\n\n")
    ));
    let furniture = &two.piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale", "Thomas Harrow"]);
    assert!(furniture.get(Field::Standfirst).is_empty());
    assert!(
        furniture
            .get(Field::Bio)
            .contains("Senior Lecturer in Harbours")
    );
}

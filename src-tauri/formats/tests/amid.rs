//! What a paste holds amid the piece and right around it, where no blank line tells it from the paragraphs.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field;
use stet_formats::read::{self, Reading};

/// A paragraph longer than what any box says.
const LONG: &str = "The company that runs the boat has printed the same hour on the same green card since the year in which the bridge was not built, and whoever asks at the counter why it should be seven is told, kindly and at some length, that it always was.";

/// The piece with lines above it, lines right above its third paragraph, and lines below.
fn paste(above: &str, amid: &str, below: &str) -> Reading {
    let [one, two, three, four, five] = PARAGRAPHS;
    let text = format!(
        "{above}\n\n{one}\n\n{two}\n\n{amid}\n{LONG}\n\n{three}\n\n{four}\n\n{five}\n\n{below}\n"
    );
    read::read("boat.txt", text.as_bytes()).unwrap()
}

/// Reads such a paste, of which nothing but the piece may be the body.
#[track_caller]
fn expect(above: &str, amid: &str, below: &str) -> Reading {
    let reading = paste(above, amid, below);
    let [one, two, three, four, five] = PARAGRAPHS;
    let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
    assert_eq!(
        body,
        [one, two, LONG, three, four, five],
        "{above}\n{amid}\n{below}"
    );
    assert_eq!(reading.piece.furniture.headline, TITLE);
    reading
}

#[test]
fn offers_and_dated_titles_end_where_a_long_paragraph_begins() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for amid in [
        "GET THE MORNING HEADLINES.\nSUBSCRIBE",
        "Sign up to Matters of the Coast\nFree weekly newsletter\nOur writers on what they have been debating, reading, and more\nEnter your email address\nSign up\nPrivacy Notice: Newsletters may contain information about charities and online ads. For more information see our Privacy Policy.\nafter newsletter promotion",
        "Ausgerechnet die Pappeln: Warum am Hafen 40 Bäume fallen\nNorvik\n02.07.2024\nLeserbrief: „Der Steg ist fertig“\nOpen Source\n27.06.2024",
    ] {
        expect(&above, amid, "");
    }
}

#[test]
fn a_short_paragraph_under_a_question_is_not_an_offer() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    let reading = paste(&above, "Who decided that?", "");
    assert!(reading.piece.body.contains("Who decided that?"));
}

#[test]
fn the_way_to_the_page_and_the_name_of_the_house_are_not_the_headline() {
    let trail = format!(
        "HomeOpinionColumns{TITLE}\n{TITLE}\nThe island has one boat and one hour. Nobody asked it.\n\nWritten by: Eleanor Hale\n5 min read Updated: Aug 12, 2024 07:31 IST"
    );
    let reading = expect(&trail, "", "© The Coast Standard Pvt Ltd");
    assert!(reading.piece.furniture.get(Field::Credit).is_empty());
    let house = format!(
        "Skip to main content\nCRS | Center for Regional Studies\nTopics\nRegions\nPrograms\nExperts\nEvents\nSearch\n\nPhoto: COAST/ADOBE STOCK\n\n{TITLE}\nShare\nTable of Contents\nAvailable Downloads\nDownload PDF (216kb)\n\nCommentary by Eleanor Hale\nPublished October 22, 2025"
    );
    expect(&house, "", "");
}

#[test]
fn names_that_no_list_knows_stand_under_authors_each_with_a_role() {
    let above = format!(
        "{TITLE}\nPublished: November 12, 2025 6.08am AEDT\nThushara Senanayake, Callum Reith, Wattle University\n\nAuthors\nThushara Senanayake\nSenior Lecturer in Harbours, Wattle University\n\nCallum Reith\nPhD Candidate in Tides, Wattle University\n\nDisclosure statement\nThushara Senanayake receives funding from the Coast Council. Callum Reith does not work for, consult, own shares in or receive funding from any company that would benefit from this article."
    );
    let below = "Conservation\nBoats\nNative bees\n\nEvents\nMore events\nJobs\nResearch Fellow in Soil Carbon\nLecturer in Early Childhood Education";
    let furniture = expect(&above, "", below).piece.furniture;
    assert_eq!(furniture.authors, ["Thushara Senanayake", "Callum Reith"]);
    assert_eq!(
        furniture.get(Field::Bio),
        "Senior Lecturer in Harbours, Wattle University\nPhD Candidate in Tides, Wattle University"
    );
}

#[test]
fn a_note_above_the_first_words_is_parted_from_them_by_dots() {
    let above = format!(
        "OPINION\n{TITLE}\nBy Eleanor Hale\nFebruary 11, 2025 at 7:30PM\n\nOpinion editor’s note: Coast Voices publishes a mix of guest commentaries online and in print each day. To contribute, click here.\n\n•••"
    );
    expect(&above, "", "");
}

#[test]
fn what_the_guest_argues_is_no_disclaimer() {
    let above = format!(
        "{TITLE}\nHannes Hale\n3. Juni 2025, 09:00\n\nIm Gastkommentar plädiert der Verkehrsplaner Hannes Hale dafür, Boote nicht länger nur nach ihren Fahrgastzahlen zu beurteilen."
    );
    let furniture = paste(&above, "", "").piece.furniture;
    assert!(furniture.get(Field::Disclaimer).is_empty());
}

#[test]
fn windows_ends_its_lines_with_two_signs_and_no_blank_line_more() {
    let above = format!(
        "HZ+Guest\n\nHarbours :\n{TITLE}\n\nBy\nEleanor Hale\n\nMay 3, 2024, 11:20\n\nRiders wait at the pier\nRiders wait at the pier\nCoast Press"
    );
    let text = format!("{above}\n\n{}\n", PARAGRAPHS.join("\n\n"));
    let unix = read::read("boat.txt", text.as_bytes()).unwrap();
    let windows = read::read("boat.txt", text.replace('\n', "\r\n").as_bytes()).unwrap();
    assert_eq!(unix.piece.furniture.headline, TITLE);
    assert_eq!(unix.piece, windows.piece);
}

#[test]
fn a_kicker_and_what_a_picture_shows_are_not_the_headline() {
    let by = "Publié: 22 avril 2024, 17:36 CEST\nAuteur\n\n    Marion Hale\n\n    Maîtresse de conférences en écologie, Université de Norvik";
    for above in [
        format!(
            "Un bateau posé sur la grève, entre deux barques, avec un quartier d’immeubles à l’arrière-plan\nUn bateau sur la grève, à Norvik. Le nombre de traversées a baissé. Coast/Shutterstock\n{TITLE}\n\n{by}"
        ),
        format!("Fares at sea\n{TITLE}\n\nKommentar von\nMarion Hale\n\n3. Mai 2024"),
        format!("Economics & Finance\n{TITLE}\n\nFeb 21, 2024\nMarion Hale"),
    ] {
        let furniture = expect(&above, "", "").piece.furniture;
        assert_eq!(furniture.authors, ["Marion Hale"], "{above}");
    }
}

#[test]
fn lists_that_are_counted_aloud_and_offers_in_brackets_are_boxes() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    expect(
        &above,
        "Recommended Stories\nlist of 2 items\n\n    list 1 of 2\n    The market that closes at noon\n    list 2 of 2\n    How Norvik planted a thousand trees\n\nend of list\n",
        "",
    );
    expect(
        &above,
        "[More than 85,000 readers trust our newsletters to understand the great questions. Sign up today.]\n",
        "",
    );
}

#[test]
fn the_place_of_writing_begins_the_piece() {
    let [one, rest @ ..] = PARAGRAPHS;
    let first = format!("NORVIK – {one}");
    let text = format!(
        "{TITLE}\n\nFeb 21, 2024\nMarion Hale\n\nMost islands have one boat and one hour. Nobody has asked them.\n\n{first}\n\n{}\n",
        rest.join("\n\n")
    );
    let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
    assert!(piece.body.starts_with(&first), "{}", piece.body);
    assert!(
        piece
            .furniture
            .get(Field::Standfirst)
            .starts_with("Most islands")
    );
}

#[test]
fn each_of_two_has_a_bio_below_the_name() {
    let above = format!("{TITLE}\n\n3 May 2024\nMarion Hale\nDafydd Prys-Rowe");
    let below = "Share this:\n\nAbout the author\nMarion Hale\n\nMarion Hale is Associate Professor of Public Policy at the School of Harbours.\n\nDafydd Prys-Rowe\n\nDafydd Prys-Rowe is a Research Officer at the Centre for Tides. He was previously a pilot.\n\nPosted In: Culture | Harbours\n\n3 Comments";
    let furniture = expect(&above, "", below).piece.furniture;
    assert_eq!(furniture.authors, ["Marion Hale", "Dafydd Prys-Rowe"]);
    assert!(
        furniture
            .get(Field::Bio)
            .ends_with("He was previously a pilot.")
    );
}

#[test]
fn two_sentences_may_be_the_headline_and_a_colon_alone_tells_the_kicker() {
    let [one, rest @ ..] = PARAGRAPHS;
    let long = rest.join("\n\n");
    let titled = "The Evening Boat Is Not a Luxury. Stop Pricing It Like One.";
    let standfirst = "Boats were once how ordinary people crossed the sound. A boom is about to hand them over to the rich.";
    let heads = format!("Marion Hale\n/\nOctober 9, 2024\nOff the Pier\n{titled}\n{standfirst}");
    let kicked = format!(
        "Mobilität am Meer\n:\n{TITLE}\n7. Februar 2025, 13:41 Uhr\nLesezeit: 4 Min.\nGastbeitrag von Marion Hale\nMerken\nTeilen"
    );
    let shared = format!(
        "OPINION\n{TITLE}\n\nBy Marion Hale\nUpdated October 19, 2023, 3:00 a.m.\n\nEmail to a Friend\nShare on Facebook\nPrint this Article\nView Comments\n57"
    );
    for (heads, headline) in [(heads, titled), (kicked, TITLE), (shared, TITLE)] {
        let text = format!("{heads}\n\n{one}\n\n{long}\n");
        let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.headline, headline);
        assert!(piece.body.starts_with(one), "{}", piece.body);
    }
}

#[test]
fn each_author_has_a_bio_and_the_house_has_none() {
    let above = format!("{TITLE}\n\nBy Marion Hale and Thomas Harrow\nMay 3, 2024");
    let bios = "Marion Hale is a senior fellow in the Harbour Program at the Coast Endowment.\n\nThomas Harrow is a nonresident scholar at Coast Europe, where his research focuses on boats.";
    let paid =
        "The authors’ research on boats was supported by a grant from the Lindqvist Foundation.";
    let views = "The Coast Endowment does not take institutional positions on public policy issues; the views represented herein are those of the author(s) and do not necessarily reflect the views of the Endowment, its staff, or its trustees.";
    let below = format!(
        "Senior Fellow, Harbour Program\n{}\n\n{paid}\n\n{views}\n\nOpinion|Leave recess alone\n\nAuthor’s Selected Articles\nWhy Boats Wait",
        bios.replace("\n\n", "\n\nNonresident Scholar, Coast Europe\n")
    );
    let furniture = expect(&above, "", &below).piece.furniture;
    assert_eq!(furniture.get(Field::Bio), bios.replace("\n\n", "\n"));
    assert_eq!(furniture.get(Field::Disclosure), paid);
    assert_eq!(furniture.get(Field::Disclaimer), views);
}

#[test]
fn behind_an_advertisement_or_a_button_stands_the_heading_of_the_piece() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for button in [
        "Advertisement",
        "Subscribe",
        "Read also: The tax on visitors and what it pays for",
    ] {
        let reading = paste(&above, &format!("{button}\nWhat a bench costs"), "");
        let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
        let [one, two, three, four, five] = PARAGRAPHS;
        let heading = "## What a bench costs";
        assert_eq!(
            body,
            [one, two, heading, LONG, three, four, five],
            "{button}"
        );
    }
}

#[test]
fn cards_of_other_pieces_and_appeals_stand_between_blank_lines() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for amid in [
        "Trending Articles\nThe River Is Running Out of Water\nFive countries share one river and no plan.\n",
        "Harbours\nHeat on the pier was twice the official count\nResearchers say that many cases were recorded as something else.\n\nJuly 22, 2025\n",
        "Stay in touch\nNew essays, talks and posts: our monthly letter brings them.\n\nTo the newsletter",
        "The Opinion Newsletter\n\nEvery Monday the debates and columns that you should not miss.\n\nSubscribe for free",
        "The Coast Today\nOur free newsletter with the news of the coast, every day at five in your inbox.\n\nSubscribe nowBy signing up you agree that we write to you about our offers.",
        "More on thisReading Why reading aloud is not enough\nEvery fourth child reads too slowly. One school has changed its timetable.",
    ] {
        expect(&above, amid, "");
    }
}

#[test]
fn a_teaser_with_a_byline_is_no_other_article() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    let reading = paste(
        &above,
        "Mehr zum ThemaLesen Warum Vorlesen allein nicht reicht\nJedes vierte Kind liest zu langsam. Eine Schule hat den Plan umgebaut.\n\nVon Pelle Asmussen",
        "",
    );
    assert!(reading.piece.body.contains(PARAGRAPHS[4]));
}

#[test]
fn who_signs_once_more_below_is_not_the_last_word() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    expect(&above, "", "By Eleanor Hale");
}

/// A paste that names no author above the piece, and what stands amid it and below.
fn unsigned(amid: &str, below: &str) -> Reading {
    paste(&format!("{TITLE}\nMay 3, 2024"), amid, below)
}

#[test]
fn a_card_names_the_author_whom_nothing_else_names() {
    let told = "is a harbour pilot and teaches navigation at the College of Eastmouth.";
    let born = "Jahrgang 1976, ist Ökotrophologin und berät Schulen beim Aufbau eigener Küchen. Sie lebt mit ihrer Familie in der Nähe von Wismar.";
    let named = "Wiebke Thomsen is a harbour pilot and teaches navigation at Eastmouth.";
    let role = "Economist, consultant in Eastmouth";
    for (amid, below, bio) in [
        (format!("Wiebke Thomsen\n\n{told}\n"), String::new(), told),
        (
            format!("Wiebke Thomsen\nFoto: privat\n{born}\n"),
            String::new(),
            born,
        ),
        (
            String::new(),
            format!("Subscribe\n\nWiebke Thomsen\n{named}"),
            named,
        ),
        (String::new(), format!("Wiebke Thomsen\n{role}"), role),
    ] {
        let reading = unsigned(&amid, &below);
        let furniture = &reading.piece.furniture;
        assert_eq!(furniture.authors, ["Wiebke Thomsen"], "{amid}{below}");
        assert_eq!(furniture.bio, bio);
        assert!(!reading.piece.body.contains("Wiebke"));
    }
}

#[test]
fn a_role_stands_above_the_name_of_the_author_or_under_by() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for (below, bio) in [
        (
            "Rector of a secondary school in Eastmouth\n\nEleanor Hale",
            "Rector of a secondary school in Eastmouth",
        ),
        (
            "Tags\nPorts\nColumns\nNews\n\nBy Eleanor Hale\n\nEngineer of the University of the Coast. She has planned routes in three ports.",
            "Engineer of the University of the Coast. She has planned routes in three ports.",
        ),
    ] {
        let reading = paste(&above, "", below);
        assert_eq!(reading.piece.furniture.bio, bio, "{below}");
    }
}

#[test]
fn titles_that_ask_and_what_is_taken_from_them_are_boxes() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for amid in [
        "What happened when three villages shared one bus\nWho pays when the library roof leaks?",
        "Also read\nStop charging pupils for the school library",
        "Related commentary\nNight Boats Need Boring Timetables Klara Weide wants the harbours to stop launching routes and start running them.",
        "[See also: Who owns the village hall?]\n",
    ] {
        expect(&above, amid, "");
    }
}

#[test]
fn above_the_comments_nothing_is_left_but_what_the_page_offers() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    expect(
        &above,
        "",
        "Share46 comments\nThe Coast from 0.99 € the first month. I subscribe\n\nMost read in Views\n“Spelling is no punishment”By Tom Harrow\n46 comments\ntide_watcher 18/07/2024 at 19:05\nVery fine. Ours closed in 2019, and nobody knows when it comes back.\n\nnorth wind 18/07/2024 at 20:31\nAnd who pays for it? Always the same people, I suppose.",
    );
}

#[test]
fn a_heading_whose_words_the_piece_uses_is_no_pull_quote() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    let [one, two, ..] = PARAGRAPHS;
    let heading = "For everything else, and late\nSo it was late for everything else, and late for school. The children knew the pier better than the yard.";
    let text = format!("{one}\n\n{two}\n\n{heading}");
    let whole = format!(
        "{above}\n\n{text}\n\n{LONG}\n\n{}\n",
        PARAGRAPHS[2..].join("\n\n")
    );
    let reading = read::read("boat.txt", whole.as_bytes()).unwrap();
    assert!(
        reading
            .piece
            .body
            .contains("## For everything else, and late"),
        "{}",
        reading.piece.body
    );
}

#[test]
fn a_short_paragraph_right_behind_read_more_is_of_the_piece() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    let short =
        "Which box is that? I have looked for it. The nearest is the seventh, “unplanned waiting”.";
    let reading = paste(
        &above,
        &format!(
            "Recommended\nTo lift or not to lift: the great dahlia debate\nRead more\n{short}\n"
        ),
        "",
    );
    assert!(reading.piece.body.contains(short), "{}", reading.piece.body);
    assert!(!reading.piece.body.contains("dahlia"));
}

#[test]
fn a_letter_that_comes_to_your_inbox_needs_no_button() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    expect(
        &above,
        "Unser Küsten-Newsletter\nImmer donnerstags die wichtigsten Texte zu Hafen und Fähre in Ihr Postfach.\n",
        "",
    );
    let told =
        "The letter had eleven readers in the first year, and all of them lived on the pier.";
    let reading = paste(&above, &format!("Why I began a newsletter\n{told}\n"), "");
    assert!(reading.piece.body.contains(told));
}

#[test]
fn readers_who_subscribe_sign_what_they_write_with_the_hour() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    expect(
        &above,
        "",
        "8 commentaires\n\nYves-Marie Gingras - Abonné 11 février 2025 07 h 14\n\nMerci de le rappeler. Dans mon ancienne école, le local est devenu le dîneur.\n\nColette Ouimet - Abonnée 11 février 2025 08 h 02\n\nEt qui paie pour tout cela ? Toujours les mêmes, je suppose.",
    );
}

#[test]
fn the_day_or_the_role_stands_right_behind_a_name_where_two_elements_meet() {
    for (line, author, bio) in [
        ("Səidə Qaraqoyunlu30 May 2022", "Səidə Qaraqoyunlu", ""),
        (
            "Соломія Вербоваекспертка з питань освіти, голова правління Центру шкіл",
            "Соломія Вербова",
            "експертка з питань освіти, голова правління Центру шкіл",
        ),
    ] {
        let above = format!("{TITLE}\nNobody asked them, and nobody will.\n\n{line}\nShare");
        let piece = expect(&above, "", "").piece;
        assert_eq!(piece.furniture.authors, [author], "{line}");
        assert_eq!(piece.furniture.bio, bio, "{line}");
    }
}

#[test]
fn a_trade_at_the_end_of_a_surname_is_no_role() {
    let reading = expect(&format!("{TITLE}\n\nBy Ida Baumeister\n3 May 2024"), "", "");
    assert_eq!(reading.piece.furniture.authors, ["Ida Baumeister"]);
}

#[test]
fn whoever_is_asked_after_below_is_named_above() {
    let told = [
        "1971'de Norvik'te doğdu ve orada ekonomi okudu.",
        "Kentler üzerine yazıları birçok dergide yayımlandı.",
    ];
    let reading = expect(
        &format!("{TITLE}\nPınar Kestanelioğlu\n3 May 2024"),
        "",
        &format!(
            "Pınar Kestanelioğlu kimdir?\n\n{}\n\n{}\n\nEtiketler: Norvik",
            told[0], told[1]
        ),
    );
    assert_eq!(reading.piece.furniture.bio, told.join("\n"));
}

#[test]
fn the_title_of_another_piece_stands_right_below_what_leads_to_it() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for amid in [
        "Bunu da oxu:\nƏlilliyi ləğv olunanlar nazirliyin qarşısına toplaşdı",
        "إقرأ أيضاً\nمازوت المولّدات يرتفع للمرّة الرابعة في شهر",
        "مقالات ذات صلةجسر يمرّ فوق سريري: حكايات من عزبة مهدّدة بالإزالة",
        "La suite après cette publicité",
        "PUB • CONTINUE A LER A SEGUIR",
    ] {
        expect(&above, amid, "");
    }
}

#[test]
fn a_paper_asks_for_money_under_the_last_words() {
    let above = format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024");
    for below in [
        "Good reporting costs money. If you find our journalism useful, please consider a donation.",
        "#yoksulluk #enflasyon #semt pazarı",
        "Patronsuz gazeteciliğin tek güvencesi okurudur. Halkın Günü'ne omuz verin.",
    ] {
        expect(&above, "", below);
    }
}

#[test]
fn a_heading_behind_the_title_of_another_piece_is_of_this_one() {
    let [one, two, three, rest @ ..] = PARAGRAPHS;
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{one}\n\n{two}\n\nRead more: How the county counts\n\nWhat the figures leave out\n\n{three}\n\n{}\n",
        rest.join("\n\n")
    );
    let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
    assert!(
        piece.body.contains("## What the figures leave out"),
        "{}",
        piece.body
    );
}

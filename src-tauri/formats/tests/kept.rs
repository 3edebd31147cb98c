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
    expect("Print\tSend\tSave\nMail\tNote\tShare", &[], &["|"]);
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

/// A paste with lines above and below the piece.
fn around(above: &str, below: &str) -> Reading {
    let text = format!("{above}\n\n{}\n\n{below}\n", PARAGRAPHS.join("\n\n"));
    read::read("boat.txt", text.as_bytes()).unwrap()
}

#[test]
fn who_is_named_above_and_told_of_below_wrote_the_piece() {
    let bio = "Marivic Taguinod teaches hydrology at a state university on the coast.";
    let above = format!("Aug 9, 2023 10:30 AM\n\nMarivic Taguinod\nCopy link to article\n{TITLE}");
    let piece = around(&above, bio).piece;
    assert_eq!(piece.furniture.authors, ["Marivic Taguinod"]);
    assert_eq!(piece.furniture.get(Field::Bio), bio);
    assert!(piece.body.trim().ends_with(PARAGRAPHS[4]));
    // Whom the piece itself speaks of is somebody in it.
    let text = format!(
        "Opinion\n{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\nMarivic Taguinod on the pier. Photo: Ann Lee\n\n{}\n\n{}\n\nNobody had asked Marivic Taguinod whether seven was a good hour, and nobody on the island had thought of asking the others why that was.\n\n{}\n\nMarivic Taguinod waits at seven on the pier.\n",
        PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[3]
    );
    let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
    assert!(piece.body.contains("waits at seven on the pier"));
}

#[test]
fn who_posted_a_piece_at_some_hour_wrote_it() {
    let below = "Posted by Milt Ostrander at 7:48 AM\nLabels: water\n2 comments:\nAnonymous said...\nAmen on the boat. I live up there.\n\nMarch 2, 2009 9:01 AM\nWrench Turner said...\nForty years sounds high to me.\n\nMarch 2, 2009 12:37 PM";
    let piece = around(&format!("{TITLE}\nSunday, March 1, 2009"), below).piece;
    assert_eq!(piece.furniture.authors, ["Milt Ostrander"]);
    assert!(piece.body.trim().ends_with(PARAGRAPHS[4]), "{}", piece.body);
}

#[test]
fn a_sentence_that_ends_in_who_argues_so_is_the_standfirst() {
    let standfirst =
        "A second boat will come only if somebody pays for the pilots, argues Ilze Rasmane.";
    let piece = around(&format!("Opinion\n{TITLE}\nPublished: May 3, 2024\n\nA crew on the pier [Flickr/Lund]\n\n{standfirst}"), "").piece;
    assert_eq!(piece.furniture.standfirst, standfirst);
    assert_eq!(piece.furniture.authors, ["Ilze Rasmane"]);
}

/// A piece in German, so that its language can be told.
const GERMAN: [&str; 4] = [
    "Im Januar hat der Stadtrat einer Gemeinde am Meer beschlossen, die Fähre um sieben Uhr einzustellen. Ich saß auf der Zuschauerbank, weil man mich als Gutachter geladen hatte, und schrieb mit.",
    "So geht es an dieser Küste im Schnitt alle vier Tage zu. Kein Minister hat die Fähren gezählt, und wer sie zählen will, muss in jedem Hafen selbst nachfragen und lange warten.",
    "Man hört dann, die Leute hätten keine Zeit mehr für das Wasser. Das mag stimmen, erklärt aber wenig, denn gefragt hat man sie nie, und die Boote sind auch im Winter voll gewesen.",
    "Wer das ändern will, muss die Häfen fragen, was eine Überfahrt kostet und wem sie nützt. Bis dahin bleibt die Fähre ein Geschenk, das man den Inseln jedes Jahr von Neuem vorrechnet.",
];

#[test]
fn the_kicker_of_a_german_headline_is_its_label() {
    let headline = "Die Fähre wartet auf niemanden";
    let read = |title: &str| {
        let text = format!(
            "{title}\nEin Land verlernt das Übersetzen, und niemand rechnet nach.\n\nVon Jörg Pahlke\n\nLeere Anlegestelle\nFriedhelm Drosten/ ddp-archiv\nGeschlossener Hafen in Niedersachsen\n\nSamstag, 22.06.2019 16:54 Uhr\n\n{}\n",
            GERMAN.join("\n\n")
        );
        read::read("faehre.txt", text.as_bytes()).unwrap().piece
    };
    for mark in [": ", " - ", " – "] {
        let piece = read(&format!("Streit am Hafen{mark}{headline}"));
        assert_eq!(piece.furniture.headline, headline);
        assert_eq!(piece.furniture.label, "Streit am Hafen");
        assert_eq!(piece.furniture.authors, ["Jörg Pahlke"]);
        assert!(
            piece.body.trim().starts_with("Im Januar hat"),
            "{}",
            piece.body
        );
    }
    // What goes on small is no headline of its own.
    let whole = "Wohnungen gegen Gärten: eine falsche Wahl";
    assert_eq!(read(whole).furniture.headline, whole);
}

#[test]
fn what_only_reads_like_a_note_to_readers_stays() {
    for said in [
        "If you are a member of Congress, you spend your mornings asking donors for money. You call them daily. You tell them your story, you ask them to support you, and you never ask yourself what your voters would tell you.",
        "We support independent journalism because you cannot have free elections without it.",
        "You register your car for free. You should be able to register to vote the same morning.",
        "So sign your name. Join us in May, and tell the board your story; it is free, and we will be there every morning.",
        "I subscribed to our local newspaper when we moved here, and every morning you could find me on the porch with the daily edition.",
        "Sie ist Mitglied der Partei, sie spendet ihr monatlich, und sie unterstützt ihre Kandidaten mit Werbung.",
        "Notre soutien ne doit pas être gratuit : chaque semaine, nos élus votent contre nous.",
        "Sostenere un giornale indipendente, per noi lettori, significa comprarlo anche quando ci irrita.",
    ] {
        expect(&format!("{said}\n"), &[said], &[]);
    }
}

#[test]
fn what_only_reads_like_a_box_or_a_caption_stays() {
    for lines in [
        "The cost of waiting\nIt is paid by those who cannot leave.",
        "What I want\nI want a boat.",
        "Good News, Bad News",
        "NO BOAT FOR THE SUN",
        "Winston Churchill—The Man",
        "Debate: Who pays for the pier",
        "Share a story",
        "Save a friend",
        "The first boat leaves the northern pier\n6:45 a.m.",
    ] {
        let kept: Vec<&str> = lines.lines().collect();
        expect(&format!("{lines}\n"), &kept, &[]);
    }
}

#[test]
fn whom_the_last_paragraph_is_about_need_not_have_written_it() {
    let last = "Ole Berg never got his boat. He died in the winter of 2019, on the pier, with his bags beside him.";
    for (title, heading) in [
        (TITLE, "What Ole Berg knew"),
        ("A boat for Ole Berg", "What the pier knew"),
    ] {
        for by in ["By Eleanor Hale\n", ""] {
            let [one, two, three, four, five] = PARAGRAPHS;
            let text = format!(
                "{title}\n{by}May 3, 2024\n\n{one}\n\n{two}\n\n{three}\n\n{heading}\n{four}\n\n{last}\n\n{five}\n"
            );
            let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
            assert!(piece.body.contains(last), "{}", piece.body);
            assert!(piece.body.trim().ends_with(five), "{}", piece.body);
            assert!(!piece.furniture.authors.contains(&"Ole Berg".to_owned()));
        }
    }
    for last in [
        "Ole Berg died in March, waiting for a boat that did not come. He was seventy-one.",
        "Anna Berg sits on the pier every morning and waits.",
        "Anna Berg retired last spring. Nobody has taken over her shop.",
    ] {
        let html = format!(
            "<title>{TITLE}</title><article><h1>{TITLE}</h1>{}<p><em>{last}</em></p></article>",
            PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
        );
        let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
        assert!(piece.body.contains(last), "{}", piece.body);
        assert!(piece.furniture.authors.is_empty());
    }
}

#[test]
fn what_to_do_with_the_page_is_no_headline() {
    for button in [
        "Email this to a friend",
        "Share All sharing options",
        "Email this story   Print this page",
    ] {
        let above =
            format!("Opinion\n{TITLE}\nby Opinion May 3, 2024\nShare on Facebook\n{button}");
        assert_eq!(around(&above, "").piece.furniture.headline, TITLE);
    }
}

#[test]
fn titles_of_other_pieces_and_owners_of_pictures_are_told_by_what_stands_with_them() {
    for other in [
        "COLUMN: Nobody asked the pilots. They were at sea.\n",
        "In praise of waiting, nothing comes to those who never do\n\n07:41 Minuten\n",
        "The evening boat waits at the quay.\n\nAnn Lee, Coast News\n",
        "Opinion Video\nWhy bridges cost more every time they are put off.\n",
    ] {
        let cut: Vec<&str> = other.lines().filter(|line| !line.is_empty()).collect();
        expect(other, &[], &cut);
    }
}

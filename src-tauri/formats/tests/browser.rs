//! Pages as a browser copies them from top to bottom: navigation, buttons and boxes are lines like all others, and a blank line parts
//! only what is a paragraph of its own.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_formats::read::{self, Reading};

/// What stands above every page of the house.
const NAVIGATION: &str = "Skip to content\nThe Lantern\nSubscribe\nSign in\nNews\nHarbours\nOpinion\nThe lighthouse letters page\nBooks\nWeather\nPuzzles\nAbout us";

/// More of the piece.
const MORE: &str = "The company keeps its timetable in a drawer, and whoever asks for it is told to come back on Monday, when the drawer is locked.";
const LAST: &str = "On Monday the drawer was open, the timetable lay on the counter, and nobody behind it could say who had written it.";

fn paste(text: &str) -> Reading {
    read::read("boat.txt", text.as_bytes()).unwrap()
}

/// The page with lines between navigation and piece, amid the piece, and below it.
fn page(above: &str, amid: &str, below: &str) -> Reading {
    let [one, two, rest @ ..] = PARAGRAPHS;
    let rest = rest.join("\n\n");
    paste(&format!(
        "{NAVIGATION}\n{above}\n{one}\n\n{two}\n\n{amid}\n{rest}\n\n{below}\n"
    ))
}

/// Headline, author and all paragraphs are there, and nothing else is in the body.
#[track_caller]
fn expect(reading: &Reading, told: &str) {
    assert_eq!(reading.piece.furniture.headline, TITLE, "{told}");
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"], "{told}");
    assert_eq!(
        reading.piece.body.trim().split("\n\n").collect::<Vec<_>>(),
        PARAGRAPHS,
        "{told}"
    );
}

const HEAD: &str =
    "Opinion\n\nTITLE\nBy Marion Hale\nMay 3, 2024\nShare\nListen to this article · 4 min";

#[test]
fn the_headline_stands_below_the_navigation() {
    for head in [
        HEAD,
        "Trending: Boat race postponed Weather turns Mayor to speak\nOpinion\nTITLE\nBy Marion Hale\nMay 3, 2024",
        "14:52 Ferry runs aground off the northern pier\n14:40 Wind to ease by Friday, say forecasters\nTITLE\nBy Marion Hale\nMay 3, 2024",
        "Politics & World Affairs\nTITLE\nBy Marion Hale\nMay 3, 2024\nAnn Lee for The Lantern",
        "Opinion | Harbours | The Sound\nTITLE\nMay 3, 2024\nBy Marion Hale",
    ] {
        let head = head.replace("TITLE", TITLE);
        expect(&page(&head, "", ""), &head);
    }
}

#[test]
fn a_standfirst_is_told_by_what_stands_between_it_and_the_piece() {
    let standfirst = "The boat at seven was never about the boat. It was about who may decide when a day begins.";
    for head in [
        format!("{TITLE}\n{standfirst}\n\nBy Marion Hale\nMay 3, 2024\nShare\nSave"),
        format!(
            "{TITLE}\n{standfirst}\n\nMarion Hale 3 May 2024, 05.30 am 4 min\nRecommend\nAdd to favourites\n14 comments\nShare"
        ),
        format!(
            "{TITLE}\n{standfirst}\n\nA pier in the morning. (Ann Lee/The Lantern)\nBy Marion Hale\nMay 3, 2024"
        ),
        format!(
            "By Marion Hale\n{TITLE}\n{standfirst}\n\nMarion Hale is a pilot in Eastmouth and the author of two books about tides."
        ),
        // In an element of its own, as is the first paragraph; a blank line parts the others.
        format!("{TITLE}\nBy Marion Hale\nMay 3, 2024\nSave\n{standfirst}"),
    ] {
        let reading = page(&head, "", "");
        assert_eq!(reading.piece.furniture.standfirst, standfirst, "{head}");
        expect(&reading, &head);
    }
}

#[test]
fn elements_that_a_browser_writes_as_one_word_are_lines_of_their_own() {
    for head in [
        "HarboursTITLE\nBy Marion Hale\nMay 3, 2024",
        "TITLE\nOpinionMarion Hale\nMay 3, 2024",
        "Opinion\nTITLE\nMarion HaleGuest writer\nMay 3, 2024",
        "Opinion\nTITLE\nMarion HaleTuesday, 7 May 2024",
    ] {
        let head = head.replace("TITLE", TITLE);
        expect(&page(&head, "", ""), &head);
    }
}

#[test]
fn boxes_and_pictures_are_told_by_the_blank_lines_around_them() {
    for aside in [
        // Two blank lines above a picture, none below its caption.
        "\nThe pier at dawn, before anybody was told.",
        "\nSUPPLIED\nThe boat takes anybody, and a dog for half the price.",
        // Lines that no blank line parts from the paragraph below.
        "People are also reading…\nMayor opens a bench\nThe clock on the pier is right again",
        "MembersHarbours\nWhat the pilots of the Sound will not say",
        "Enter your emailSign Up",
        "Harbours\nWhere have all the pilots gone?\nThe boats are full, and nobody steers them.\nAug. 20, 2025",
    ] {
        let [one, two, rest @ ..] = PARAGRAPHS;
        let rest = rest.join("\n\n");
        let head = HEAD.replace("TITLE", TITLE);
        let text = format!(
            "{NAVIGATION}\n{head}\n{one}\n\n{two}\n\n{aside}\n{rest}\n\nNot a detail\n{MORE}\n\n{LAST}\n"
        );
        let reading = paste(&text);
        let mut body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
        assert_eq!(
            body.split_off(PARAGRAPHS.len()),
            ["## Not a detail", MORE, LAST],
            "{aside}"
        );
        assert_eq!(body, PARAGRAPHS, "{aside}");
    }
}

#[test]
fn a_subhead_right_behind_a_box_stays() {
    let [one, two, rest @ ..] = PARAGRAPHS;
    let head = HEAD.replace("TITLE", TITLE);
    let rest = rest.join("\n\n");
    for above in [
        "Read more: What the pilots of the Sound will not say\n\n",
        "Mayor opens a bench\n",
    ] {
        let text = format!(
            "{NAVIGATION}\n{head}\n{one}\n\n{two}\n\n{above}Not a detail\n{MORE}\n\n{rest}\n\n{LAST}\n"
        );
        let reading = paste(&text);
        assert!(
            reading.piece.body.contains("## Not a detail"),
            "{}",
            reading.piece.body
        );
        assert!(!reading.piece.body.contains("bench") && !reading.piece.body.contains("pilots"));
    }
}

#[test]
fn who_is_spoken_of_by_name_above_the_piece_did_not_write_that() {
    let standfirst = "Nobody decides when a day begins, they say. The pilot Marion Hale thinks that somebody does, and wants to be asked.";
    let head = format!("{TITLE}\nBy Marion Hale\n\nPublished on May 3, 2024\n{standfirst}\n");
    let reading = page(&head, "", "");
    assert_eq!(reading.piece.furniture.standfirst, standfirst);
    expect(&reading, &head);
}

#[test]
fn offers_are_told_by_the_button_below_them() {
    for offer in [
        "The Tide Table\nA newsletter with the arguments worth having over breakfast.\n\nEnter Email\nSign Up",
        "Recevez chaque vendredi les débats qui traversent les îles, dans votre boîte mail.\n\nJe m’inscris",
        "Morgenpost\nWas heute wichtig wird. Von Montag bis Samstag um 6.30 Uhr.\n\nHier kostenlos abonnieren",
        "We don't charge to read the news. If you value what our reporters do, you can chip in from as little as $1.\n\nMake a contribution",
        "Reciba cada mañana las columnas de nuestros articulistas en su correo.\n\nRecibir",
        "Independent papers need independent readers\nA donation of any size keeps the Lantern free for everyone.\n\nDonate now",
    ] {
        expect(
            &page(&HEAD.replace("TITLE", TITLE), &format!("{offer}\n"), ""),
            offer,
        );
    }
}

#[test]
fn a_paragraph_above_a_lone_button_stays() {
    for said in [
        "Nobody signed up.",
        "It was winter, and the boat was late again.",
        "Our members were all on the pier that morning.",
        "She lost her job, and with it the only free hour of her day.",
    ] {
        for button in ["Subscribe", "Sign up", "Donate"] {
            let reading = page(
                &HEAD.replace("TITLE", TITLE),
                &format!("{said}\n\n{button}\n"),
                "",
            );
            assert!(reading.piece.body.contains(said), "{said} above {button}");
        }
    }
}

#[test]
fn titles_of_other_pieces_are_told_by_their_heading_or_their_number() {
    for titles in [
        "People also are reading…\nGrange hall breakfast moves to Sunday\nOwner of the big blue chair says it's staying put",
        "Lesen Sie zum Thema auch:\nFünf Franken für den Sprung ins Wasser",
        "Deepen your worldview\nRepair cafés find a second life after the flood\nWhat happened when our street bought one snowblower",
        "[ Three more piers to get late services under the planOpens in new window ]\n",
        "Opinion: My library lends cake pans, and yours should too\n",
        "CLICK HERE FOR MORE LANTERN OPINION\n",
        "Hong Kong’s last maker of oars has no plans to retire\n\n02:41\n",
    ] {
        expect(&page(&HEAD.replace("TITLE", TITLE), titles, ""), titles);
    }
}

#[test]
fn a_teaser_with_a_byline_begins_no_other_article() {
    for teaser in [
        "Lantern Plus Harbours\nThe crane that no longer turns\nOn a quay in Norvik forty flats were to be built. Now birches grow there.\n\nBy Anna Berg",
        "The crane that no longer turns\nBy Anna Berg",
        "Norvik\nThe town that everybody drives through\nFirst the bridge was closed, then it was blown up. What waiting does to those beside it.\n\nBy Anna Berg",
    ] {
        let reading = page(&HEAD.replace("TITLE", TITLE), teaser, "");
        for paragraph in PARAGRAPHS {
            assert!(
                reading.piece.body.contains(paragraph),
                "{teaser}: {paragraph}"
            );
        }
    }
}

#[test]
fn a_box_about_the_author_amid_the_piece_is_the_bio() {
    for (box_, bio) in [
        (
            "THE AUTHOR\nMarion Hale (born 1979) teaches navigation at a school in Eastmouth.\n",
            "Marion Hale (born 1979) teaches navigation at a school in Eastmouth.",
        ),
        (
            "Marion Hale\nis a pilot in Eastmouth and lectures on tides at the college there.\n",
            "is a pilot in Eastmouth and lectures on tides at the college there.",
        ),
        (
            "Marion Hale, 58, is a pilot in Eastmouth. (Photo: private)\n",
            "Marion Hale, 58, is a pilot in Eastmouth.",
        ),
    ] {
        let reading = page(&HEAD.replace("TITLE", TITLE), box_, "");
        assert!(
            reading
                .piece
                .furniture
                .bio
                .contains(bio.trim_end_matches('.')),
            "{}",
            reading.piece.furniture.bio
        );
        expect(&reading, box_);
    }
}

#[test]
fn what_readers_wrote_is_below_the_piece() {
    let comments = "(2) comments\nsailor11 May 4, 2024 7:58am\nI was on that boat, and it was cold.\nReply\ntide_watcher May 4, 2024 9:12am\nNobody asked the islanders, as usual.\nReply";
    expect(&page(&HEAD.replace("TITLE", TITLE), "", comments), comments);
}

#[test]
fn what_pages_ask_of_all_who_come_is_not_the_piece() {
    let consent = "With your consent, we and our partners use cookies to store and access personal data such as your visit to this page, and you may withdraw that at any time.\n\nAccept\n";
    let text = format!(
        "{consent}{NAVIGATION}\n{}\n{}\n",
        HEAD.replace("TITLE", TITLE),
        PARAGRAPHS.join("\n\n")
    );
    expect(&paste(&text), consent);
}

#[test]
fn paragraphs_of_the_piece_stay_where_buttons_stand_right_above_it() {
    for told in [
        "Anna Berg is a nurse in Norvik. She gets up at five, and she has never missed a boat in her life.",
        "Dear Minister, she wrote in that letter, the boat is late, and so is everybody on this island who has a train to catch.",
        "The European Commission has asked the islands what a boat costs, and the islands have answered in four languages.",
        "“You sign up, you wait, and then the boat is full,” says Anna, who has a ticket for Friday.",
        "It never came.",
        "On Friday, May 3, 2024, the boat was late for the ninth time.",
        "The pilot of the boat, a teacher before the war, has kept a diary of every morning on which it left without anybody.",
    ] {
        for above in [
            HEAD,
            "Opinion\n\nTITLE\nBy Marion Hale\nMay 3, 2024",
            "TITLE\n\nMarion Hale\nPilot\nMay 3, 2024\nShare\nSave",
            "Opinion\n\nTITLE\nMay 3, 2024\nMarion Hale",
        ] {
            for at in 0..3 {
                let mut all: Vec<&str> = PARAGRAPHS.into();
                all.insert(at, told);
                let above = above.replace("TITLE", TITLE);
                let reading = paste(&format!("{NAVIGATION}\n{above}\n{}\n", all.join("\n\n")));
                let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
                assert_eq!(body, all, "{above}\n{told}");
            }
        }
    }
}

#[test]
fn what_sounds_like_the_page_and_is_the_piece_stays() {
    for amid in [
        "1. The fare question\n\nNobody on the island can say what a seat costs in the rain.\n\n2. The family question\n\nNobody has asked what a family pays.",
        "3 reasons in favor of a boat\n\nThe first is the school, and the second the doctor.\n\nVor 30 Jahren\n\nThe third is the mail.",
        "The boat went out at morning light,\nthe boat came home again,\nand nobody was on the pier\nto see it in the rain",
        "06:30\n\nI wake up in the dark\n\n09:15\n\nThe quay, empty",
        "I still believe in local journalism, because somebody has to ask what the boat costs.\n\nRegister the boats",
        "Get the newsletter right, the consultants told the county. I say: get the boat right.",
        "* * *",
        "WHAT THE GOVERNMENT SHOULD DO NOW ABOUT THE BOAT",
        "Part two\nThe boats\n\nNobody has asked what a family pays.",
        "Letters: I have sent the minister eleven of them.",
    ] {
        let reading = page(&HEAD.replace("TITLE", TITLE), &format!("{amid}\n"), "");
        for line in amid.lines().filter(|line| !line.is_empty()) {
            assert!(
                reading.piece.body.contains(line),
                "{line}: {}",
                reading.piece.body
            );
        }
        for paragraph in PARAGRAPHS {
            assert!(
                reading.piece.body.contains(paragraph),
                "{amid}: {paragraph}"
            );
        }
    }
    let letter = page(
        &format!("{TITLE}\nBy Marion Hale\n\nDear Minister,\n"),
        "",
        "",
    );
    assert_eq!(letter.piece.furniture.bio, "");
    let parted = paste(&format!(
        "{TITLE}\nBy Marion Hale\n\n{}\n\n* * *\n\nIt left at eight.\n",
        PARAGRAPHS.join("\n\n")
    ));
    assert!(
        parted.piece.body.contains("It left at eight."),
        "{}",
        parted.piece.body
    );
}

#[test]
fn boxes_that_ask_for_an_address_and_titles_of_other_pieces_are_cut_amid_a_paste() {
    let [one, two, rest @ ..] = PARAGRAPHS.map(|text| format!("{text} {MORE}"));
    for amid in [
        "The Tide Tonight\n\nA nightly recap of everything that happened on the pier.\n\nEmail address\n\nSIGN UP",
        "RelatedThe ferry hit its hiring goal. Here’s what comes next.",
        "Hafenstreit:Wer zahlt für den Steg?",
        "[The channel could fully reopen by May, pilots say]",
        ">>> Related: The ferry waits for nobody",
        "Why nobody waits any longer\n\nWhoever looks at a screen forgets how to wait for a boat.\n\n31:07 Minuten",
        "Cots in a library room\n\nCots stand in the community room of the library in July.\n\n(Ray Lund / For the Coast)",
        "Bar chart\n\nFig. 1: Boats by harbour and hour, counted in March.",
    ] {
        let reading = paste(&format!(
            "{NAVIGATION}\n{TITLE}\nBy Marion Hale\n{one}\n\n{two}\n\n{amid}\n\n{}\n",
            rest.join("\n\n")
        ));
        let body: Vec<&str> = reading.piece.body.trim().split("\n\n").collect();
        let told: Vec<&String> = [&one, &two].into_iter().chain(&rest).collect();
        assert_eq!(body, told, "{amid}");
    }
}

#[test]
fn what_a_picture_shows_stands_above_the_byline() {
    let above = format!(
        "{TITLE}\nView Caption\nTom Harrow/Newswire/File\n\nA nurse enters data at a workstation on wheels on a surgical floor in Norvik, in 2014.\n\nBy Marion Hale, Contributor\nMarch 9, 2016\n"
    );
    expect(&page(&above, "", ""), "a caption");
}

#[test]
fn what_readers_wrote_and_what_a_wall_says_close_a_paste() {
    let long = format!("{MORE} {LAST}");
    for below in [
        "Comments\n\nPierPete\n\nGood on you Marion. My old man waited for that boat too.",
        "Weiterlesen mit Küste Plus\n\nSie haben diesen Artikel bis hierher gelesen. Testen Sie Küste Plus vier Wochen lang und lesen Sie weiter.",
    ] {
        let text = PARAGRAPHS.join("\n\n");
        let reading = paste(&format!(
            "{NAVIGATION}\n{TITLE}\nBy Marion Hale\n{text}\n\n{long}\n\n{below}\n"
        ));
        assert!(reading.piece.body.trim().ends_with(&long), "{below}");
    }
}

#[test]
fn a_note_behind_a_star_under_a_paste_says_who_the_author_is() {
    let above = format!("{TITLE}\nBy Marion Hale (*)\n");
    let told = "(*) Surveyor of harbours at Norvik and author of The Pier and the Tide (Coast Press, 2021).";
    let reading = page(&above, "", told);
    expect(&reading, "a starred role");
    assert_eq!(reading.piece.furniture.bio, told);
}

#[test]
fn a_label_behind_the_title_of_another_piece_breaks_nothing() {
    let reading = page(
        &HEAD.replace("TITLE", TITLE),
        "See also: The case for boring boats | Opinion",
        "",
    );
    expect(&reading, "a label behind");
}

#[test]
fn controls_of_the_page_are_no_headline() {
    for head in [
        "Opinion\n\nTITLE\nBy Marion Hale\nMay 3, 2024\nDown Arrow Button Icon",
        "Opinion\n\nTITLE\nBy Marion Hale\nPublished May 3, 2024\nListen to article 1x1.2x1.5x",
    ] {
        expect(&page(&head.replace("TITLE", TITLE), "", ""), head);
    }
}

#[test]
fn what_pages_ask_of_their_readers_is_cut_amid_a_paste() {
    for asked in [
        "…but we are not going to force you to. Over 10 million users come to us each month for the news. We have not put it behind a paywall, because the truth should not be a luxury.",
        "Feministischer Journalismus kostet Geld. Schließ jetzt ein Abo ab und sichere unsere Unabhängigkeit!",
        "Aucun actionnaire ne nous dicte nos unes. Pour que cela dure, nous avons besoin de vous : un don de 50 € ne vous coûte que 17 € après réduction d’impôt.",
        "The Long Meadow is a letter for its readers. To receive new posts and keep the gate open, consider becoming a free or paid subscriber.",
        "(Lea también: Crónica de un muelle que nunca se terminó)",
    ] {
        let amid = format!("{asked}\n");
        expect(&page(&HEAD.replace("TITLE", TITLE), &amid, ""), asked);
    }
}

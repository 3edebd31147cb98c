//! Where a pasted piece is over: notes to which figures lead are its own, tags, titles, comments and offers below it are not.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/paste.rs"]
mod paste;

use boat::TITLE;
use paste::{expect, paragraphs, pasted};
use stet_formats::read;

#[test]
fn tags_comments_and_who_put_it_there_end_a_piece() {
    for below in [
        "Tags: harbours, ferries\n\nWhat the pilots want is a gauge.",
        "Mots-clés : ports, bacs\n\nNos lecteurs aiment les ports.",
        "Posted by Eleanor Hale at 19:42\n\nThe tide tables are out.",
        "View comments (3)\nAnonymous\nMy father took that boat and never once was on time.\n\nreply",
        "3 comentarios:\n\nPilar M.8 de marzo de 2013, 21:15\nMi marido tomaba ese barco cada mañana y llegaba tarde.",
        "Did you find this article useful?\nYes No",
        "Read more:\n\nThe pilots ask for a gauge.\n\nWho pays for the pier?\n\nWrite to us at letters@coast.example.",
    ] {
        expect("", below);
    }
}

#[test]
fn offers_and_cards_amid_a_piece_are_the_pages() {
    for amid in [
        "Coast Opinions\nOur best columns, sent to you on every working day. Free.\nYour email\nSign Up\n",
        "The Tide Letter\nTen stories you must know. Sign up for the Tide Letter\n\n",
        "Are you smarter than a pilot? Take our quiz\n\n",
        "Related on the Coast\n\nA Guide to the Piers by Thomas Harrow\nWhat the Board Left Out by Anna Berg\n",
        "Low Tide\nThe letter that took three weeks\nA reader sent me the envelope, and I have looked at it for a month…\nRead more\n8 months ago · 214 likes · 61 comments · Anna Berg\n",
        "A boat leaves the pier.\nThe boat at seven leaves the pier of Norvik in the rain on Monday.\nThomas Harrow / The Norvik Sentinel\nShow Caption\n",
        "In this article\nHARBOUR INDUSTRIES 84.12 USD -1.07 -1.26%\n",
        "Anna Berg: Nobody voted for the hour\n\n",
        "– Leggi anche: Come si amministra un porto in concessione\n\n",
        "Auch lesen: Wem gehört der Hafen um Mitternacht?\n",
        "Other commentaries on harbours: Boats are drowning in paperwork, and Let towns bank their tides.\n\n",
        "The Harbour Week\n\nCatch up on our coverage of the coast, all in one place.\n\nSubscribe\n",
        "Related The Front Porch Was Built for This\n\n",
        "Story Continued Below\n\n",
        "The Night Clerk Knows Your Name\nAdmissions desks are closing. Here’s who used to sit there.\ncommonward.example\n\n",
        "Leggi anche\n\nCaro-libri, la stangata sfiora i 400 euro\n\nNomine in ritardo, in dodicimila classi manca il prof\n",
        "JPEG - 98.2 ko\nThe pier of Norvik in the rain, October 2016.\n",
        "Subscribe to The Coast today and get four beautiful editions a year, plus full access to our archive.\n\n",
        "Enviar por mail   Versión para imprimir   Letra: A- A+\n\n",
    ] {
        expect(amid, "");
    }
}

#[test]
fn the_last_title_of_a_list_heads_nothing_where_the_piece_has_no_headings() {
    let [one, two, three, four] = &paragraphs()[..] else {
        unreachable!()
    };
    for titles in [
        "Related articles\nFire guts roof of the boathouse\nPilots demand an independent inquiry",
        "Mehr zum Thema\nHafenetat: Länder fordern sieben Milliarden mehr\nBauindustrie: Die Bücher sind voll",
    ] {
        let text = format!(
            "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{one}\n\n{two}\n\n{titles}\n{three}\n\n{four}\n"
        );
        let body = read::read("paste.txt", text.as_bytes()).unwrap().piece.body;
        let body: Vec<&str> = body.trim().split("\n\n").collect();
        assert_eq!(body, paragraphs(), "{titles}");
    }
}

#[test]
fn who_wrote_the_piece_is_told_above_its_first_words() {
    for (above, bio) in [
        (
            "Eleanor Hale\nEleanor Hale",
            "Avocate aux barreaux de Norvik et de Bruxelles, spécialiste du droit de la mer. Elle a cofondé le collectif Quai 9.",
        ),
        (
            "By Eleanor Hale\nMay 3, 2024",
            "Red. – Die Autorin leitete bis 2016 den Hafen von Norvik und war zwölf Jahre Mitglied der Hafenkommission. Sie lebt in Ilanz.",
        ),
    ] {
        let text = paragraphs().join("\n\n");
        let text = format!("{TITLE}\n{above}\n{bio}\n\n{text}\n");
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{bio}");
        assert_eq!(piece.furniture.bio, bio);
        let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
        assert_eq!(body, paragraphs(), "{bio}");
    }
}

#[test]
fn an_hour_closes_no_card_and_short_paragraphs_below_a_picture_stay() {
    let hour = "The first boat.\nIt leaves before the lamp is out.\n10.15\n\n";
    let body = pasted(hour, "").piece.body;
    assert!(body.contains("It leaves before the lamp is out."), "{body}");
    let short = "Nobody laughs at this on the island.\nThe board has been asked about it.\nIt has not answered.";
    let [one, two, rest @ ..] = &paragraphs()[..] else {
        unreachable!()
    };
    let file = format!("JPEG - 98.2 ko\nThe pier of Norvik in October.\n{short}");
    let rest = rest.join("\n\n");
    let text =
        format!("{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{one}\n\n{two}\n\n{file}\n\n{rest}\n");
    let body = read::read("paste.txt", text.as_bytes()).unwrap().piece.body;
    assert!(short.lines().all(|said| body.contains(said)), "{body}");
    assert!(!body.contains("in October."), "{body}");
}

#[test]
fn whoever_speaks_in_turns_is_no_title() {
    let said = "Anna Berg: Nobody asked the pilots about it\n\nThomas Harrow: Somebody should have asked them\n\nAnna Berg: They would have said no\n\n";
    let body = pasted(said, "").piece.body;
    assert!(body.contains("Nobody asked the pilots"), "{body}");
    assert!(body.contains("They would have said no"), "{body}");
}

#[test]
fn what_a_picture_shows_stands_above_whose_it_is() {
    let shown = "The newer boat of the board, built in 2011, lies at the pier of Norvik.";
    for owner in [
        "Sentinel file photo",
        "Courier file photo / Becky Stroh",
        "ANNA BERG/The Norvik Ledger",
        "Imagen: Anna Berg",
    ] {
        let text = paragraphs().join("\n\n");
        let text = format!(
            "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\nEmail\nPrint\n{shown}\n\n{owner}\n{text}\n"
        );
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{owner}");
        let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
        assert_eq!(body, paragraphs(), "{owner}");
    }
}

#[test]
fn two_sign_right_above_the_headline_and_two_bios_stand_below() {
    let bios = "Dr. Carolin Harms ist Akademische Rätin an der Universität Norvik.\n\nJannis Berg ist Rechtsanwalt in Norvik. Er promoviert über Häfen.";
    let text = paragraphs().join("\n\n");
    let text = format!(
        "Forum\nSearch …\nCarolin Harms, Jannis Berg 27 May 2021\n{TITLE}\nTweetShareMailPDF / Print\n{text}\n\nCarolin Harms\n{bios}\n"
    );
    let furniture = read::read("paste.txt", text.as_bytes())
        .unwrap()
        .piece
        .furniture;
    assert_eq!(furniture.authors, ["Carolin Harms", "Jannis Berg"]);
}

#[test]
fn a_figure_that_counts_leads_to_no_note() {
    let points = "1. The board sits on the pier for a winter.\n\n2. It votes on the hour again.";
    let body = pasted("", points).piece.body;
    assert!(body.contains("It votes on the hour again."), "{body}");
    assert!(!body.contains("[^1]"), "{body}");
}

#[test]
fn what_the_piece_counts_itself_stays_in_it() {
    for (said, points) in [
        (
            "There are three things to do: (1) open the books, (2) fix a date and (3) publish the report.",
            "(1) Open the books of the board.\n\n(2) Fix a date for the vote.\n\n(3) Publish the report.",
        ),
        (
            "Section 4(1) of the act says so, and section 4(2) of the same act adds a limit to it.",
            "The law says:\n\n(1) Whoever lives on an island has a right to a boat.\n\n(2) The right may be limited by law.",
        ),
        (
            "The ballot will have two boxes, [1] and [2], and I shall tick the first of them on Sunday.",
            "[1] Yes, move the hour.\n\n[2] No, keep it.",
        ),
    ] {
        let body = pasted(&format!("{said}\n\n"), points).piece.body;
        let body = body.replace('\\', "");
        assert!(body.contains(said), "{body}");
        assert!(
            points.split("\n\n").all(|point| body.contains(point)),
            "{body}"
        );
    }
}

#[test]
fn a_piece_goes_on_in_short_paragraphs_behind_a_box() {
    let short = [
        "Nobody laughs at this on the island, and I do not either, because my children take that boat.",
        "The board has been asked about it in each of the last four winters, and has not answered.",
        "It is not a matter of money, for the boat burns as much at eight as it does at seven.",
        "It is a matter of who sits at the table, and who stands on the pier in the rain.",
    ];
    for box_ in [
        "View comments (3)",
        "Tags: harbours, ferries",
        "Posted by Eleanor Hale at 19:42",
        "Related\nCouncil meets again\nPier closed for winter\nSign up",
    ] {
        let body = pasted("", &format!("{box_}\n\n{}", short.join("\n\n")))
            .piece
            .body;
        assert!(
            short.iter().all(|text| body.contains(text)),
            "{box_}: {body}"
        );
    }
}

#[test]
fn a_byline_in_capitals_may_be_short() {
    for name in ["SAM LEE", "LI NA", "TOM FOX"] {
        let [one, two, three, ..] = &paragraphs()[..] else {
            unreachable!()
        };
        let text = format!("{TITLE}\nBy {name}\n\n{one}\n\n{two}\n\n{three}\n");
        let furniture = read::read("paste.txt", text.as_bytes())
            .unwrap()
            .piece
            .furniture;
        assert_eq!(furniture.headline, TITLE, "{name}");
        assert_eq!(furniture.authors.len(), 1, "{name}");
    }
}

#[test]
fn what_a_page_sets_between_two_paragraphs_is_passed_over() {
    for amid in [
        "skip past newsletter promotion\nFree weekly newsletter\n\nSign up to The Long Pier\n\nOur columnists on what changed their minds\n\nEnter your email address\nSign up\nafter newsletter promotion\n",
        "Advertisement\n\nThis advertisement has not loaded yet, but your article continues below.\n\n",
        "Video: The islanders describe the wait\n02:41 - Source: The Lantern\n\n",
        "Unlimited Digital Access. 99 cents for your first month.\n\nSubscribe now\n",
        "Also on this topic\nThe Pier at Ten: What Norvik Learned\nWho Waits for the Boat at Five?\n",
        "Te puede interesar\n\nThe bids for the pier are late and the islands grow restless\nPor Juan Berisso\n",
        "AboNine free berths for four hundred boats\n",
    ] {
        expect(amid, "");
    }
}

#[test]
fn who_signs_other_pieces_below_the_bio_did_not_write_this_one() {
    let bio = "Professor Eleanor Hale is director of the Harbour Laboratory at Norvik University.";
    let [first, rest @ ..] = &paragraphs()[..] else {
        unreachable!()
    };
    let text = format!(
        "{TITLE}\nMay 3, 2024\n\n{first}\n\n{}\n\n{bio}\n\nIN OPINION\nThe ministry's list is a gift to the man it was aimed at\nIngrid Sorensen\nWhy piers make accountants weep\nPaul Hatzis\n",
        rest.join("\n\n")
    );
    let furniture = read::read("paste.txt", text.as_bytes())
        .unwrap()
        .piece
        .furniture;
    assert_eq!(furniture.authors, ["Eleanor Hale"]);
    assert_eq!(furniture.bio, bio);
    for by in [
        "Eleanor HaleBy Eleanor HaleMay 21, 2024",
        "Eleanor Hale By Eleanor Hale Lantern News",
    ] {
        let text = format!("{TITLE}\n\n{by}\n\n{first}\n\n{}\n", rest.join("\n\n"));
        let furniture = read::read("paste.txt", text.as_bytes())
            .unwrap()
            .piece
            .furniture;
        assert_eq!(furniture.authors, ["Eleanor Hale"], "{by}");
    }
}

#[test]
fn the_last_paragraph_tells_who_wrote_it_whatever_stands_below() {
    let [first, rest @ ..] = &paragraphs()[..] else {
        unreachable!()
    };
    for bio in [
        "Marlys Haldorsen of rural Haskell worked as a nurse at the harbour from 1984 to 2015. She is a past president of the historical society.",
        "Ruth Ellen Kowalczyk, of Norvik, ran with the lifeboat from 1991 to 2019 and was its captain for nine years. She chairs the library board.",
    ] {
        let text = format!(
            "{TITLE}\nMay 3, 2024\n\n{first}\n\n{}\n\n{bio}\n\nTags\nHarbours\nPiers\nRecommended for you\nEditorial: Fair parking shouldn't cost more than the cake\n(2) comments\ngopherfan61 Aug 14, 2021 9:14am\nYou delivered all three of mine. I will be there with a chair.\n\nReport Add Reply\nDean R Aug 14, 2021 11:47am\nMy taxes went up last year already.\n",
            rest.join("\n\n")
        );
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.bio, bio);
        assert_eq!(piece.body.trim().split("\n\n").count(), 4, "{}", piece.body);
    }
}

#[test]
fn one_long_paragraph_right_below_an_offer_is_the_last_of_the_piece() {
    let paragraphs = paragraphs();
    let (last, above) = paragraphs.split_last().unwrap();
    let text = format!(
        "{TITLE}\nBy Eleanor Hale\nMay 3, 2024\n\n{}\n\nThe Coast Post\n\nOur best columns, every week in your inbox.\n\nYour email\nYour email\nSign up\n\n{last}\n\nThis text is part of our section Opinion, which favours many voices.\n\nShare Facebook X Mail\nHarbours\nFerries\n",
        above.join("\n\n")
    );
    let body = read::read("paste.txt", text.as_bytes()).unwrap().piece.body;
    assert!(body.contains(last), "{body}");
}

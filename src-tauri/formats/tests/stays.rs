//! Paragraphs of a piece that sound like what stands around pieces: wherever they stand, they stay.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field::{Bio, Credit, Disclosure};
use stet_formats::read;

/// Another paragraph of some length.
const MORE: &str = "The ferry company keeps its timetable in a drawer, and whoever asks for it is told to come back on Monday, when the drawer is locked.";

/// The piece with a paragraph at a place among its own, as a page and as a paste.
fn files(told: &str, at: usize) -> [(&'static str, String); 2] {
    let mut all: Vec<&str> = PARAGRAPHS.into();
    all.insert(2, MORE);
    all.insert(at, told);
    let page: String = all.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p class=byline>By Ida Lund</p>{page}</article></body></html>"
    );
    let paste = format!(
        "{TITLE}\nBy Ida Lund\nMay 3, 2024\n\n{}\n",
        all.join("\n\n")
    );
    [("boat.html", html), ("boat.txt", paste)]
}

#[test]
fn sentences_of_a_story_are_no_notes_offers_captions_or_credits() {
    for told in [
        "For the fourth winter in a row the boat has fallen silent, and no one on the island has been told why that should be so.",
        "Para la mayoría de los vecinos, el barco es el único camino, y nadie les ha preguntado a qué hora quieren salir.",
        "Pour le moment, le bateau part à sept heures, et les habitants de l’île le regardent partir sans eux.",
        "The European Commission has asked the islands what a boat costs, and the islands have answered in four languages.",
        "The head of the local affiliate came out with a camera and filmed the empty pier until the light went.",
        "She had worked in advertising, and knew what a slogan was worth in a town that had one boat and no moderation.",
        "Dear Minister, she wrote in that letter, the boat is late, and so is everybody on this island who has a train to catch.",
        "Our study, published last week and free to read at https://doi.org/10.1038/s41586, found that islands without boats lose a third of their children in ten years.",
        "You find one in your inbox every morning: an offer of a loan you did not ask for, from a bank you have never heard of, on an island with one boat.",
        "[Suscribo cada palabra de aquella carta, y la firmé en su día junto con mis vecinos.]",
        "[I should say here that I subscribe to three of these services myself, and read none of them on the boat.]",
        "那一年的乘客是一万两千人，前一年是一万四千人（2019/20年度统计）",
        "我问他为什么，他只回答了四个字（图／文都在网上，谁都可以查）",
        "Eine neue Fassung dieses Gesetzes ist im Mai erschienen, und sie ist schlechter als die alte.",
        "Une version de ce rapport a disparu du site de la mairie le lendemain du vote.",
        "This article was published by a paper that no longer exists. Its author was shot within the month.",
        "The study was funded by the coach company, and it found, to nobody's surprise, that coaches are better than boats.",
        "The work was funded by the council and done by its friends, and the pier fell into the sea within the year.",
        "Die Forschung wurde finanziert von der Firma, die den Bus verkauft, und sie fand, dass der Bus besser sei.",
        "NATO – for all its faults – has kept the harbour open, and nobody on the island has ever thanked it for that.",
        "Ask your broker one question before you sign: whether he may earn a commission on the boat that he sells you.",
        "Governments must support press freedom, and they must do so when that is hardest for them.",
        "We need reporters on the ground, and nobody on the coast is paying for one to be there.",
        "Die Museen sind kostenfrei zugänglich, und am Sonntag stehen die Leute bis auf die Straße.",
        "The harbour board sends the timetable directly to your phone, where nobody will ever look for it.",
        "For thirty years he was cited as a trusted source by every paper on this coast.",
        "The Lantern maintains editorial independence from its owner, or says so on every first of May.",
        "On se connecte, on attend, et l’amende arrive dans votre boîte mail avant le bateau.",
        "Anke Jensen ist Grundschullehrerin, und sie hat den Rat gebeten, nur einen Morgen lang mitzufahren.",
    ] {
        for at in 0..=PARAGRAPHS.len() + 1 {
            for (name, file) in files(told, at) {
                let piece = read::read(name, file.as_bytes()).unwrap().piece;
                // What reads like a first paragraph may be the standfirst, where the piece goes on.
                let kept = piece.body.contains(told.trim_start_matches('['))
                    || at == 0 && piece.furniture.standfirst == told;
                assert!(kept, "{name}, {at}: {told}");
                for paragraph in PARAGRAPHS.iter().chain([&MORE]) {
                    assert!(
                        piece.body.contains(paragraph),
                        "{name}, {at}: {told} … {paragraph}"
                    );
                }
                for field in [Bio, Credit, Disclosure] {
                    assert_eq!(
                        piece.furniture.get(field),
                        "",
                        "{field} {name}, {at}: {told}"
                    );
                }
            }
        }
    }
}

#[test]
fn subheads_and_days_right_above_long_paragraphs_stay() {
    let long = format!("{MORE} {MORE}");
    for heads in [
        "The debate",
        "A second opinion",
        "Mein Kommentar",
        "Norvik\n3 March 1921",
        "The pier is built\n3 March 1921\nThe pier is closed\n4 May 2023",
    ] {
        let [one, two, rest @ ..] = PARAGRAPHS;
        let text = format!(
            "{TITLE}\nBy Ida Lund\nMay 3, 2024\n\n{one}\n\n{two}\n\n{heads}\n{long}\n\n{}\n",
            rest.join("\n\n")
        );
        let body = read::read("boat.txt", text.as_bytes()).unwrap().piece.body;
        for line in heads.lines().chain([long.as_str()]) {
            assert!(body.contains(line), "{line} of {heads}");
        }
    }
}

#[test]
fn whoever_translated_reviews_or_is_reviewed_is_no_author() {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let page = |json: &str, first: &str, last: &str| {
        let html = format!(
            "<html><head><title>{TITLE}</title>{json}</head><body><article><h1>{TITLE}</h1><p class=byline>Ida Lund</p><div>{first}{text}{last}</div></article></body></html>"
        );
        read::read("boat.html", html.as_bytes())
            .unwrap()
            .piece
            .furniture
    };
    let json = "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Ida Lund\"}}</script>";
    let novelist = "<p><em>Ida Lund is a novelist who lives in Oslo.</em></p>";
    for other in [
        "Tom Harrow is a literary translator based in Leeds.",
        "Tom Harrow is a photographer whose pictures accompany this essay.",
    ] {
        let furniture = page("", "", &format!("{novelist}<p><em>{other}</em></p>"));
        assert_eq!(furniture.authors, ["Ida Lund"], "{other}");
    }
    let reviewed = page(json, "<p>By Tom Wolfe</p>", novelist);
    assert!(reviewed.authors.contains(&"Ida Lund".to_owned()));
    let board = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p class=byline>By The Coast Editorial Board</p><div>{text}<p>By Tom Harrow</p></div></article></body></html>"
    );
    let furniture = read::read("boat.html", board.as_bytes())
        .unwrap()
        .piece
        .furniture;
    assert_eq!(furniture.authors, ["The Coast Editorial Board"]);
}

#[test]
fn a_list_of_people_stays_one_though_the_author_is_in_it() {
    let list = "<ul><li>Ida Lund is a pilot and knows every rock in the sound.</li><li>Per has never been on the water.</li></ul>";
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    for (amid, last) in [(list, ""), ("", list)] {
        let html = format!(
            "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p class=byline>By Ida Lund</p><div><p>{MORE}</p>{amid}{text}{last}</div></article></body></html>"
        );
        let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
        assert!(
            piece.body.contains("- Ida Lund is a pilot"),
            "{}",
            piece.body
        );
        assert!(piece.body.contains("- Per has never"), "{}", piece.body);
    }
}

#[test]
fn whoever_a_piece_introduces_is_not_whoever_wrote_it() {
    let told = "Anna Berg is a nurse in Norvik. She gets up at five, and she has never missed a boat in her life.";
    for at in 0..5 {
        for (name, text) in files(told, at) {
            let piece = read::read(name, text.as_bytes()).unwrap().piece;
            assert!(piece.body.contains(told), "{name}, {at}");
            assert_eq!(piece.furniture.bio, "", "{name}, {at}");
        }
    }
}

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
        "A marriage of two islands is a partnership of equals, and it lasts as long as the boat between them does.",
        "Solo con un barco podemos mantener nuestra escuela, y con la escuela a los niños que todavía quedan aquí.",
        "The letter ran opposite the editorial page, where those on the island looked for it who had never written one.",
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
        "If our journalism is to survive, you will have to pay for it, for nobody else on this coast will contribute.",
        "You may support us or leave us, the reporters told the harbour board, but your pier is rotting all the same.",
        "Governments must support press freedom, and they must do so when that is hardest for them.",
        "We need reporters on the ground, and nobody on the coast is paying for one to be there.",
        "Die Museen sind kostenfrei zugänglich, und am Sonntag stehen die Leute bis auf die Straße.",
        "The harbour board sends the timetable directly to your phone, where nobody will ever look for it.",
        "For thirty years he was cited as a trusted source by every paper on this coast.",
        "The Lantern maintains editorial independence from its owner, or says so on every first of May.",
        "On se connecte, on attend, et l’amende arrive dans votre boîte mail avant le bateau.",
        "This column is part of the problem too, because it was written by somebody who can afford to leave the island.",
        "It is the readers who've subscribed to a local paper who still know on which day the council meets.",
        "Se credi nelle nostre battaglie, vieni sabato in piazza e porta con te chi aspetta la nave alle sette.",
        "Das zugrunde liegende Problem ist, dass der Hafen von der Stadt finanziert wird und niemand es merkt.",
        "You are welcome to republish the old excuses, but nobody on the pier is going to read them again.",
        "The ministry's WhatsApp channel has more followers than any paper in the country, and that is where the minister explains the timetable, every Monday at seven, to people who have waited for the boat since six, who have no seat and no roof, and who read on their telephones, with cold fingers, that the boat has never been so punctual, that the pier has never been so safe, and that whoever doubts it is welcome to write.",
        "Anke Jensen ist Grundschullehrerin, und sie hat den Rat gebeten, nur einen Morgen lang mitzufahren.",
        "He was a member for less than a year, and nobody on the board could afterwards recall a word that he had said there.",
        "The library is supported by readers who bring back what they took, and by nobody else on the whole of the island.",
        "We were told to subscribe now to a boat that had not been built, and most of the islanders did so within a week.",
        "Half the island had been told to sign up to be the first on board, and the other half had never been told at all.",
        "В прошлом году суд признал редакцию иностранным агентом, и с тех пор на пирсе об этом никто не говорит вслух.",
        "Un don de cinquante euros en coûte dix-sept après réduction d’impôt, et le ministre appelle cela une politique du port.",
        "The board voted to close the pier, and 136 others in the hall stood up and left without a word to anybody.",
        "The islanders may write to him at the ministry, where a clerk files what they say of the boat under weather.",
        "Journalismus kostet Geld, und auf dieser Insel hat seit dem Winter niemand mehr dafür bezahlt, nicht einmal der Hafen.",
        "Una versión más corta de la verdad salió en el periódico, y nadie en el muelle la reconoció como suya.",
        "The new pier is out now of all reach of the board, which had promised it to three villages in the same summer.",
        "Nobody on the coast has access to members-only boats, and nobody on the island has ever asked for one of those.",
        "Sie spricht nicht für den Hafen, sagte die Lotsin, sondern für die, die um sieben dort stehen und frieren.",
        "Guter Journalismus kostet, und wer ihn auf dieser Insel noch lesen will, fährt dafür am Samstag um sieben aufs Festland.",
        "报纸上写着“欢迎投稿”，可是码头上的人写了三十年，没有一封信登出来过，也没有人告诉他们为什么。",
        "Titre après titre, les choix de la rédaction disaient la même chose, et personne sur le quai ne l’ignorait.",
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

#[test]
fn headings_and_lists_that_sound_like_teasers_stay() {
    let linked = "[The budget is four hundred pages long], and nobody on the council has read it to the end, as one of them told me in the rain last week (off the record).";
    let [one, two, three, four, five] = PARAGRAPHS;
    let link = linked.replace('[', "<a href=/a>").replace(']', "</a>");
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p class=byline>By Ida Lund</p><p>{one}</p><p>{two}</p><h3>More homes, faster</h3><p>{link}</p><p>Read the small print: <a href=/b>the budget</a> is four hundred pages long, as <a href=/c>one of them told me.</a></p><p>{three}</p><p>{four}</p><p>{five}</p></article></body></html>"
    );
    let body = read::read("boat.html", html.as_bytes()).unwrap().piece.body;
    assert!(body.contains("More homes, faster"), "{body}");
    assert!(body.contains("nobody on the council has read it"), "{body}");
    assert!(body.contains("Read the small print"), "{body}");
    let long = "The company that runs the boat has printed the same hour on the same green card since the year in which the bridge was not built, and whoever asks at the counter why it should be seven is told, kindly and at some length, that it always was.";
    for amid in [
        format!("More YouTube, less town hall\n{long}"),
        format!("Más YouTube que escuela\n{long}"),
        format!("Une affaire de courage\nMais YouTube n’est pas une école.\n\n{long}"),
        format!("Where have all the flowers gone?\nLong time passing\n\n{long}"),
        format!("[More precisely: the council never voted.]\n\n{long}"),
        format!(
            "More than words\nThe mayor put it this way in March\n“We cannot afford the sea.”\n\n{long}"
        ),
        format!("The deal\nWhat the council promised us then\n\n3 March 2021\n\n{long}"),
        format!("Le 7 octobre\n{long}"),
    ] {
        let text = format!(
            "{TITLE}\nBy Ida Lund\nMay 3, 2024\n\n{one}\n\n{two}\n\n{three}\n\n{amid}\n\n{four}\n\n{five}\n"
        );
        let body = read::read("boat.txt", text.as_bytes()).unwrap().piece.body;
        for line in amid.lines().filter(|line| !line.is_empty()) {
            assert!(body.contains(line), "{line} of {amid}\n{body}");
        }
    }
}

#[test]
fn the_last_words_stay_above_comments_though_no_stop_ends_them() {
    let ends = "What the island wants:\na boat that leaves the pier at eight\na roof over the whole of the pier\na seat for everybody who has to wait";
    let text = format!(
        "{TITLE}\nBy Ida Lund\nMay 3, 2024\n\n{}\n\n{MORE}\n\n{ends}\n\nnorvik_mum 1 day ago\nMy children walk past those cracks every day.\n\ntide watcher 2 days ago\nAnd who pays for it? Always the same people.\n",
        PARAGRAPHS.join("\n\n")
    );
    let body = read::read("boat.txt", text.as_bytes()).unwrap().piece.body;
    assert!(
        body.contains("a seat for everybody who has to wait"),
        "{body}"
    );
    assert!(!body.contains("tide watcher"), "{body}");
}

#[test]
fn a_first_paragraph_in_bold_may_tell_a_story() {
    let first = "My grandfather built the northern pier with his own hands, and he never asked anybody at what hour he might do so.";
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p class=byline>By Ida Lund</p><p><b>{first}</b></p><p>{}</p></article></body></html>",
        PARAGRAPHS.join("</p><p>")
    );
    let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
    assert!(piece.body.contains(first));
    assert_eq!(piece.furniture.standfirst, "");
}

#[test]
fn headlines_that_begin_like_labels_tickers_days_or_names_are_whole() {
    let navigation =
        "Skip to content\nThe Lantern\nSign in\nNews\nHarbours\nBooks\nPuzzles\nOpinion";
    for headline in [
        "Comment Macron a perdu la France",
        "Editorial Planeta se va de Cataluña",
        "En direct de Gaza, la fin d'un monde",
        "Le 7 octobre",
        "Das Land braucht Lehrer und keine Tablets",
        "Joe Biden, president of a divided nation",
    ] {
        let text = format!(
            "{navigation}\n\n{headline}\nWhoever lets the pier fall apart loses more than concrete, and the town will notice only when it is too late.\nBy Ida Lund\nMay 3, 2024\n\n{}\n",
            PARAGRAPHS.join("\n\n")
        );
        let furniture = read::read("boat.txt", text.as_bytes())
            .unwrap()
            .piece
            .furniture;
        assert_eq!(furniture.headline, headline);
    }
}

#[test]
fn whoever_is_called_like_a_small_word_or_written_for_all_is_an_author() {
    for (byline, below, authors) in [
        (
            "By Con Coughlin",
            "Con Coughlin is a historian at the College of Eastmouth.",
            &["Con Coughlin"][..],
        ),
        (
            "By Minh Van Le, May 3, 2024",
            "Minh Van Le is an economist at the College of Eastmouth.",
            &["Minh Van Le"],
        ),
        ("Par Ida Lund, chercheur·e en droit", "", &["Ida Lund"]),
        (
            "",
            "Norvik Dialogues is a podcast on the sea. Ida Lund is a historian at the College of Eastmouth.",
            &["Ida Lund"],
        ),
    ] {
        let text = format!(
            "{TITLE}\n{byline}\nMay 3, 2024\n\n{}\n\n{below}\n",
            PARAGRAPHS.join("\n\n")
        );
        let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.authors, authors, "{byline}");
        assert!(!piece.body.contains("historian"));
    }
}

#[test]
fn whoever_an_editorial_portrays_did_not_write_it() {
    let portrait = "Anna Berg is a lawyer and former councillor who has asked for a second boat for twelve years.";
    for by in ["", "By the Editorial Board\n"] {
        let [one, two, three, four, five] = PARAGRAPHS;
        let text = format!(
            "{TITLE}\n{by}May 3, 2024\n\n{one}\n\n{two}\n\nAnna Berg\n{portrait}\n\n{three}\n\n{four}\n\n{five}\n"
        );
        let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
        assert!(piece.body.contains(portrait), "{}", piece.body);
        assert!(!piece.furniture.authors.contains(&"Anna Berg".to_owned()));
    }
}

//! Lines around a piece that say who wrote it, what that person is and may gain by it, in forms that read like something else.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::{PARAGRAPHS, TITLE};
use layout::expect;
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure, Label};
use stet_formats::read;

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot in Norvik.";

#[test]
fn a_byline_stands_in_an_aside_behind_the_day_or_before_a_gap() {
    for byline in [
        "<aside class=byline>By <a href=/hale>Eleanor Hale</a> | <span>10/14/15 2:00am</span></aside>",
        "<p>09.05.2016 | 18:11 | by Eleanor Hale | (The Coast)</p>",
        "<p>By Eleanor Hale&nbsp;&nbsp;&nbsp;&nbsp;<a href=/print>Printer Friendly Version</a></p>",
        "<p class=byline>By Eleanor Hale On 8/12/20 at 6:30 AM EDT</p>",
        "<p class=signature>LA COSTE | 12.04.2018 à 06h30 • Mis à jour le 12.04.2018 à 11h12 | Par Eleanor Hale (pilote)</p>",
    ] {
        let head = format!("<h1>TITLE</h1>{byline}");
        expect(NAMED, [&head, "", ""], &["Eleanor Hale"], &[]);
    }
}

#[test]
fn the_element_around_headline_and_label_is_no_byline_whatever_its_class() {
    let head = "<header class=head--byline-pic><div><a href=/harbours>Harbours</a></div><h1>TITLE</h1>\
                <p><a rel=author href=/hale>Eleanor Hale</a></p></header>";
    expect(NAMED, [head, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn whoever_the_second_byline_adds_wrote_it_too() {
    let second = format!("{HEAD}<p><em>by Eleanor Hale and Thomas Harrow</em></p>");
    expect(
        NAMED,
        [&second, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
    // Amid the piece it stands under the title of another.
    let teaser = "<aside class=related><h4>The tide at noon</h4><p>By Eleanor Hale and Thomas Harrow</p></aside>";
    expect(NAMED, [HEAD, teaser, ""], &["Eleanor Hale"], &[]);
}

#[test]
fn a_standfirst_tells_whose_thought_it_is() {
    for standfirst in [
        "Pour Jean Moreau, professeur de droit à Brest, le bac de sept heures dessert l’île plus qu’il ne la sert.",
        "Le bac part à sept heures. L’économiste Jean Moreau plaide pour une heure que les habitants choisiraient.",
    ] {
        let head = format!("<h1>TITLE</h1><p class=chapo>{standfirst}</p>");
        expect(NAMED, [&head, "", ""], &["Jean Moreau"], &[]);
    }
}

#[test]
fn a_title_in_capitals_amid_the_piece_and_the_mark_of_an_advertisement_end_nothing() {
    for amid in [
        "<p><a href=/b><strong>HAL BRANNIGAN: WANT TO THANK A PILOT? START BY HIRING ONE</strong></a></p>",
        "<p>REKLAM</p>",
        "<div class=note><p>Advertisement</p></div>",
    ] {
        expect(NAMED, [HEAD, amid, ""], &["Eleanor Hale"], &[(Bio, "")]);
    }
}

#[test]
fn the_paper_in_brackets_and_the_label_that_is_a_sentence_are_none_of_the_piece() {
    let site = "<title>TITLE</title><meta property=og:site_name content='The Coast'>";
    let [first, .., last] = PARAGRAPHS;
    let middle = PARAGRAPHS[1..4].iter().map(|text| format!("<p>{text}</p>"));
    let page = format!(
        "<html><head>{}</head><body><main>{}<div><p><b>Tribune.</b> {first}</p>{}<p>{last} (The Coast)</p></div></main></body></html>",
        site.replace("TITLE", TITLE),
        HEAD.replace("TITLE", TITLE),
        middle.collect::<String>()
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS);
    assert_eq!(piece.furniture.get(Label), "Tribune");
}

#[test]
fn who_keeps_a_blog_is_told_above_the_headline() {
    let told = "Pilot on the Sound, former harbour master, on the council of a village of 412.";
    let head = format!(
        "<div class=blog-identity><div class=blogger><h3 class=blogger-name>Eleanor Hale</h3><p class=blogger-bio>{told}</p>\
         <p class=blogger-meta>Her blog 23 followers</p></div></div><h1>TITLE</h1><ul><li>21 Nov. 2017</li><li>By Eleanor Hale</li></ul>"
    );
    expect(NAMED, [&head, "", ""], &["Eleanor Hale"], &[(Bio, told)]);
}

#[test]
fn the_last_part_of_the_article_is_the_authors_box() {
    let told = "The islander has worked for the harbour desk of Coast Radio since 2008 and reports on ferries.";
    let below = format!(
        "<div class=expandable><h2>Eleanor Hale</h2><img src=/hale.jpg><p>Harbour editor</p><p>{told}</p></div>"
    );
    expect(NAMED, [HEAD, "", &below], &["Eleanor Hale"], &[(Bio, told)]);
}

#[test]
fn a_pilot_of_a_place_a_career_and_an_address() {
    for bio in [
        "Eleanor Hale of rural Norvik is a retired shop teacher.",
        "Eleanor Hale is a fellow at the Harbour Institute. From 2009 to 2015 she was counsel to the Committee on Ferries.",
    ] {
        let below = format!("<p><em>{bio}</em></p>");
        expect(
            NAMED,
            ["<h1>TITLE</h1>", "", &below],
            &["Eleanor Hale"],
            &[(Bio, bio), (Disclosure, "")],
        );
    }
    let address = "<p><em>Reach the columnist at ehale@coast.example or follow her on Twitter @ehale</em></p>";
    expect(NAMED, [HEAD, "", address], &["Eleanor Hale"], &[(Bio, "")]);
}

#[test]
fn what_an_author_may_gain_is_told_below_the_bio() {
    for tie in [
        "Note: The author represents two villages in lawsuits over the timetable.",
        "Her firm advises two shipyards, which took no part in this piece.",
    ] {
        let below = format!("<p><em>{TOLD}</em></p><p><em>{tie}</em></p>");
        expect(
            NAMED,
            [HEAD, "", &below],
            &["Eleanor Hale"],
            &[(Bio, TOLD), (Disclosure, tie)],
        );
    }
}

#[test]
fn editorials_disclaim_and_notices_to_readers_do_not() {
    let majority = "Editorials represent the majority opinion of The Coast’s editorial board. They do not necessarily reflect the views of its staff or its advertisers.";
    let below = format!("<p><em>{majority}</em></p>");
    expect(
        NAMED,
        [HEAD, "", &below],
        &["Eleanor Hale"],
        &[(Disclaimer, majority)],
    );
    let readers = "<p>Dieser Kommentarbereich wird moderiert. Beiträge von Nutzerinnen geben nicht die Meinung der Redaktion wieder.</p>";
    expect(
        NAMED,
        [HEAD, "", readers],
        &["Eleanor Hale"],
        &[(Disclaimer, "")],
    );
}

#[test]
fn versions_and_first_prints_are_credits() {
    for credit in [
        "Der Text ist die gekürzte Fassung eines Kapitels aus dem Buch „Die zehnte Tür“.",
        "Cet article a initialement été publié sur le blog Harbour Watch.",
        "Publicado en El Faro el 15 de octubre de 2011.",
        "This piece was reprinted by The Coast with permission.",
    ] {
        let below = format!("<p>—<br><em>{credit}</em></p>");
        expect(
            NAMED,
            [HEAD, "", &below],
            &["Eleanor Hale"],
            &[(Credit, credit)],
        );
    }
}

#[test]
fn a_row_of_labels_says_who_wrote_in_chinese() {
    let text = "柳堤站外的围栏弯了又弯，排队的人从七点站到七点半，没有一个人说得清这样排的道理在哪里。他们只知道，每天早上都要从同一个口子进去，再从同一个口子出来，而这段路本来只要三分钟就能走完。";
    let page = format!(
        "<html><head><title>错峰上班别只错给挤地铁的人看</title></head><body><main><h1>错峰上班别只错给挤地铁的人看</h1>\
         <div class=info>2015年11月04日 08:16:25 来源：海岸网 作者：林海生 【评论客户端】</div><div>{}<p>{text}（林海生）</p></div></main></body></html>",
        format!("<p>{text}</p>").repeat(4)
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.authors, ["林海生"]);
}

#[test]
fn two_are_told_of_in_one_sentence_and_named_on_two_lines() {
    let told = "Eleanor Hale teaches law at a school in Norvik, and Thomas Harrow is a harbour pilot and former baker.";
    let below = format!("<p><em>{told}</em></p>");
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &below],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, told)],
    );
    let head = "<h1>TITLE</h1><div class=byline>Eleanor Hale and</div><div class=byline>Thomas Harrow</div>";
    expect(
        NAMED,
        [head, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
    // No list knows the second name.
    let head = "<h1>TITLE</h1><p class=byline>par Jean Moreau, gériatre, et Wyzzard Bouldouk, urbaniste</p>";
    expect(
        NAMED,
        [head, "", ""],
        &["Jean Moreau", "Wyzzard Bouldouk"],
        &[],
    );
}

#[test]
fn the_label_before_the_first_words_and_the_columns_days_are_none_of_the_piece() {
    let [first, rest @ ..] = PARAGRAPHS;
    let rest: String = rest.iter().map(|text| format!("<p>{text}</p>")).collect();
    for label in ["<b>COMMENTARY--</b>", "(Coast Commentary) - "] {
        let page = format!(
            "<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><p class=byline>By Eleanor Hale</p><div><p>{label}{first}</p>{rest}</div></main></body></html>"
        );
        let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
        assert!(piece.body.starts_with(first), "{}", piece.body);
    }
    let credit = "The original article in Japanese appeared in the Feb. 15 edition of The Coast.";
    let below = format!("<p><em>Harbour Desk appears every fourth Saturday. {credit}</em></p>");
    let read = layout::page(NAMED, [HEAD, "", &below]);
    assert!(read.piece.furniture.credit.ends_with(credit));
    assert!(!read.piece.body.contains("Saturday"));
    // Whoever comes on Sundays is no column.
    let mother = "<p>My mother appears every second Sunday, with soup.</p>";
    let body = layout::page(NAMED, [HEAD, mother, ""]).piece.body;
    assert!(body.contains("with soup."), "{body}");
}

#[test]
fn who_the_author_is_stands_above_the_headline_under_the_article_or_in_the_standfirst() {
    let role = "Médecin du sommeil, praticien hospitalier à Dijon, auteur de « La Nuit »";
    let card = format!(
        "<div class=author-card><div class=author-name><a rel=author href=/m>Jean Moreau</a> Devenir fan</div><div class=author-bio>{role}</div></div><h1>TITLE</h1>"
    );
    let named = "<title>TITLE</title><meta name=author content='Jean Moreau'>";
    expect(named, [&card, "", ""], &["Jean Moreau"], &[(Bio, role)]);
    let standfirst = "<h1>TITLE</h1><p class=chapo>L’île replante et perd davantage. Pour Jean Moreau, géographe à Rennes, la clé est le prix du bac.</p>";
    expect(NAMED, [standfirst, "", ""], &["Jean Moreau"], &[]);
    let told = "Dunstable Wexcombe farms north of Norvik. He retired from the school in 2011 and is training officer of the pilots.";
    let below = format!("<p><em>{told}</em></p>");
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &below],
        &["Dunstable Wexcombe"],
        &[(Bio, told)],
    );
}

#[test]
fn what_a_paper_says_of_the_views_of_those_who_send_letters_is_a_disclaimer() {
    let notice = "Ce texte fait partie de notre section Opinion, qui accueille les analyses et les commentaires de nos lecteurs. Il s’agit d’une libre opinion et, à ce titre, elle reflète les valeurs et la position de son auteur et pas nécessairement celles de La Côte.";
    let below = format!("<p>{notice}</p>");
    let told = layout::page(NAMED, [HEAD, "", &below])
        .piece
        .furniture
        .disclaimer;
    assert!(
        notice.ends_with(&told) && told.contains("libre opinion"),
        "{told}"
    );
    let rules = "<p>Comments that include profanity or personal attacks will be removed. You are fully responsible for the content that you post.</p>";
    let told = layout::page(NAMED, [HEAD, "", rules])
        .piece
        .furniture
        .disclaimer;
    assert_eq!(told, "");
}

#[test]
fn a_tie_under_the_bio_above_the_piece_is_a_disclosure() {
    let bio = "Eleanor Hale a été pendant dix ans pilote du port de Norvik. Elle enseigne à l’école de la marine.";
    let tie = "Précision : elle est toujours membre du syndicat des pilotes.";
    let [one, ..] = PARAGRAPHS;
    let rest: String = PARAGRAPHS
        .iter()
        .map(|text| format!("<p>{text}</p>"))
        .collect();
    let page = format!(
        "<html><head><title>{TITLE}</title></head><body><main>{}<div><p>{bio}</p><p>{tie}</p>{rest}</div></main></body></html>",
        HEAD.replace("TITLE", TITLE)
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.get(Disclosure), tie);
    assert_eq!(piece.furniture.get(Bio), bio);
    assert!(piece.body.starts_with(one), "{}", piece.body);
}

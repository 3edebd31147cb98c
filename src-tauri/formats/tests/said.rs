//! What is said of authors and of a piece, in the wordings of more houses.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#[path = "boat/article.rs"]
mod article;
mod boat;

use article::article;
use boat::PARAGRAPHS;
use stet_core::Field::{self, Bio, Credit, Disclaimer, Disclosure};

/// Reads the piece with a note below it; the authors and fields are told, and nothing but the piece is its body.
#[track_caller]
fn expect(by: &str, below: &str, authors: &[&str], fields: &[(Field, &str)]) {
    let piece = article(by, below).piece;
    assert_eq!(piece.furniture.authors, authors, "{below}");
    for field in [Bio, Credit, Disclaimer, Disclosure] {
        let told = fields.iter().find(|(told, _)| *told == field);
        let told = told.map_or("", |(_, text)| text);
        assert_eq!(piece.furniture.get(field), told, "{field} of {below}");
    }
    let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS, "{below}");
}

#[test]
fn a_bio_may_end_in_a_state_written_short() {
    let bio =
        "Eleanor Hale, a former pilot, is an analyst with the Waterways Bureau in Paducah, Ky.";
    let views = "The views expressed here are her own and do not represent those of the bureau.";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        &format!("<p><em>{bio} {views}</em></p>"),
        &["Eleanor Hale"],
        &[(Bio, bio), (Disclaimer, views)],
    );
}

#[test]
fn whom_nobody_paid_says_so_and_tells_nothing_of_herself() {
    let unpaid = "The authors did not receive any financial support from any firm or person for this article or from any firm or person with a financial or political interest in this article.";
    expect(
        "<p class=byline>By Eleanor Hale and Thomas Harrow</p>",
        &format!("<p><em>{unpaid}</em></p>"),
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Disclosure, unpaid)],
    );
}

#[test]
fn a_piece_may_be_adapted_from_the_authors_book() {
    for adapted in [
        "This commentary is adapted from the authors’ new book, The Pier: An Unfinished Business (Norvik House, 2023).",
        "This column is adapted from Eleanor Hale's new book, “The Hour,” published this month by Keystone & Vine.",
    ] {
        expect(
            "<p class=byline>By Eleanor Hale and Thomas Harrow</p>",
            &format!("<p><em>{adapted}</em></p>"),
            &["Eleanor Hale", "Thomas Harrow"],
            &[(Credit, adapted)],
        );
    }
}

#[test]
fn what_guests_write_need_not_be_what_the_desk_thinks() {
    let views = "Dies ist ein Gastkommentar von externen Verfassern. Dieser muss nicht der Meinung der „Warte“-Redaktion entsprechen.";
    expect(
        "<p class=byline>Von Eleanor Hale</p>",
        &format!("<p><em>{views}</em></p>"),
        &["Eleanor Hale"],
        &[(Disclaimer, views)],
    );
}

#[test]
fn whoever_was_counsel_once_is_told_by_what_she_is() {
    let bio = "Eleanor Hale, a partner at Hale & Harrow in Norvik, was counsel to the Committee on Harbours from 2001 to 2007.";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        &format!("<p><em>{}</em></p>", bio.replace('&', "&amp;")),
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
}

#[test]
fn what_the_owner_of_the_paper_holds_is_declared() {
    let ties = "Disclosure: Herald Media Corp., which owns this newspaper, holds an advertising contract with the harbour board. The editorial board was not consulted on it.";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        &format!("<p><em>{ties}</em></p>"),
        &["Eleanor Hale"],
        &[(Disclosure, ties)],
    );
}

#[test]
fn how_a_piece_is_cited_and_who_else_is_named_on_a_card_are_no_bio() {
    let cited = "</div></article><div>MLA</div><div>Hale, Eleanor. \"The boat.\" <em>Coast Lab</em>. Harbour Foundation, 14 Sep. 2017. Web. 19 Sep. 2017.</div><div>APA</div><div>Hale, E. (2017, Sep. 14). The boat. <em>Coast Lab</em>. Retrieved September 19, 2017, from http://coast.example/boat/</div><article><div>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        cited,
        &["Eleanor Hale"],
        &[],
    );
    let card = "</div></article><div class=author-card><div class=author-text><p>Norvik Morning Herald Editorial</p></div></div><article><div>";
    expect(
        "<p class=byline>By <a href=/author/norvik-morning-herald-editorial>Norvik Morning Herald Editorial</a></p>",
        card,
        &[],
        &[],
    );
}

#[test]
fn the_front_page_of_a_house_signs_nothing() {
    let front = "</div></article><aside><h2>À la Une de Vigie</h2></aside><footer><p>Vigie, journal en ligne indépendant. Directrice de la publication : Anouk Berg</p></footer><article><div>";
    expect(
        "<p class=byline>Eleanor Hale</p>",
        front,
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn a_house_that_stands_again_is_left_out_and_told_by_nothing() {
    let card = "</div></article><div class=author-card><div class=author-text><p>Norvik Morning Herald Editorial</p></div></div><article><div>";
    let by = "<p class=byline>By <a href=/author/norvik-morning-herald-editorial>Norvik Morning Herald Editorial</a></p>";
    let reading = article(by, card);
    assert_eq!(reading.piece.furniture.bio, "");
    let evidence = serde_json::to_value(&reading.evidence).unwrap();
    assert!(evidence.get("bio").is_none(), "{evidence}");
    let mut cut = reading.cut.iter();
    assert!(
        cut.any(|cut| cut.text == "Norvik Morning Herald Editorial"),
        "{:?}",
        reading.cut
    );
}

#[test]
fn what_the_page_offers_or_asks_for_is_no_disclaimer() {
    for asked in [
        "<ul><li>Acesso a todos os artigos exclusivos</li><li>Edição impressa em PDF</li></ul>",
        "<p>Letters and opinion pieces of up to 800 words may be sent to editor@coast.example with the writer’s full name, address and telephone number.</p>",
    ] {
        let asked = format!("</div></article><section>{asked}</section><article><div>");
        expect(
            "<p class=byline>By Eleanor Hale</p>",
            &asked,
            &["Eleanor Hale"],
            &[],
        );
    }
}

#[test]
fn a_box_tells_of_whom_only_the_standfirst_names() {
    let bio = "Eleanor Hale ist Geografin und leitet das Institut für Hafenforschung der Universität Norvik.";
    let more = "Sie berät den Städtebund.";
    let article = article(
        "<p class=lead>Der Fahrplan gehört denen, die warten. Von Eleanor Hale</p>",
        &format!(
            "<div class=factBox><h3>Zur Person</h3><p>{bio}</p><p>{more}</p></div><p>{}</p>",
            PARAGRAPHS[0]
        ),
    );
    let furniture = article.piece.furniture;
    assert_eq!(furniture.authors, ["Eleanor Hale"]);
    assert_eq!(
        furniture.get(Field::Standfirst),
        "Der Fahrplan gehört denen, die warten."
    );
    assert_eq!(furniture.get(Field::Byline), "Von Eleanor Hale");
    assert_eq!(furniture.bio, format!("{bio}\n{more}"));
    assert!(
        !article.piece.body.contains("Hafenforschung"),
        "{}",
        article.piece.body
    );
}

#[test]
fn the_author_answers_readers_and_is_told_by_nothing_there() {
    let reply = "</div></article><div class=comment-list><div class=comment><div class=comment-meta><span class=name><a href=/@hale>Eleanor Hale</a></span> <a href=#>Mar 11</a> <span class=highlight>Author</span></div><div class=body><p>Thank you, I had not thought of the tides.</p></div></div></div><article><div>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        reply,
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn what_a_machine_says_of_a_piece_is_none_of_it() {
    let said = "</div><div class=insights><h2>Insights</h2><p>C. Insights delivers AI-generated analysis to offer all points of view.</p><h3>Perspectives</h3><h4>Ideas expressed in the piece</h4><ul><li>The author contends that the boat at seven leaves too early for most of the islanders[1].</li></ul></div><div>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        said,
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn a_box_of_letters_named_after_authors_tells_of_none() {
    let letters = "</div></article><section class=block-author-stories><h2>Newsletters</h2><div class=card><h3>The Daily Coast</h3><p>Every day but Sunday, what had to be read</p></div></section><article><div>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        letters,
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn nobody_speaks_of_himself_by_the_full_name() {
    let bio = "Eleanor Hale piloted boats for two decades and now teaches at Norvik College.";
    let credit =
        "This essay is adapted from her book, “The Hour,” to be published in June by Pier Press.";
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let page = format!(
        "<html><head><title>The hour</title></head><body><article><h1>The hour of the boat</h1><p class=byline>By Eleanor Hale</p><div class=text><p><em>{bio} {credit}</em></p>{text}</div></article></body></html>"
    );
    let piece = stet_formats::read::read("hour.html", page.as_bytes())
        .unwrap()
        .piece;
    assert_eq!(piece.furniture.bio, bio);
    assert_eq!(piece.furniture.get(Credit), credit);
    assert!(piece.body.starts_with(PARAGRAPHS[0]), "{}", piece.body);
}

#[test]
fn what_stands_behind_all_parts_of_an_article_is_none_of_it() {
    let long = PARAGRAPHS
        .map(|text| format!("<p>{text} {text} {text}</p>"))
        .concat();
    let page = format!(
        "<html><head><title>The hour</title></head><body><main><h1>The hour of the boat</h1><p class=byline>By Eleanor Hale</p><div class=text>{long}</div><section><h4>Our press is free.</h4><p>Our texts cost nothing, as many thousands pay a little each month. Will you be one of them?</p></section></main></body></html>"
    );
    let piece = stet_formats::read::read("hour.html", page.as_bytes())
        .unwrap()
        .piece;
    assert!(
        !piece.body.contains("Our texts cost nothing"),
        "{}",
        piece.body
    );
    assert!(piece.body.contains(PARAGRAPHS[4]), "{}", piece.body);
}

#[test]
fn years_in_a_role_are_no_day() {
    let role = "Notaire, présidente de la commune de Norvik de 2012 à 2020";
    let by = format!(
        "<div class=post__author><span class=author__name>Eleanor Hale</span><span class=author__role>{role}</span></div>"
    );
    expect(&by, "", &["Eleanor Hale"], &[(Bio, role)]);
}

#[test]
fn who_bore_the_authors_travel_is_a_disclosure() {
    let borne = "The author travelled to Norvik in July with the support of the Harbour Trust, which owns the wharf.";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        &format!("<p><em>{borne}</em></p>"),
        &["Eleanor Hale"],
        &[(Disclosure, borne)],
    );
}

#[test]
fn a_box_with_a_field_for_an_address_is_the_pages() {
    let boxed = "<div class=css-x1><div><strong>The Tide Ledger</strong></div><p>Sharp reporting on the harbours, each weekday at dawn.</p><form><input type=email placeholder='Your address'><button>Go</button></form></div>";
    let text = PARAGRAPHS
        .map(|text| format!("<p>{text} {text}</p>"))
        .join(boxed);
    let html = format!(
        "<html><head><title>The hour</title></head><body><article><h1>The hour of the boat</h1><p class=byline>By Eleanor Hale</p><div class=text>{text}</div></article></body></html>"
    );
    let piece = stet_formats::read::read("hour.html", html.as_bytes())
        .unwrap()
        .piece;
    assert!(!piece.body.contains("Sharp reporting"), "{}", piece.body);
    assert!(piece.body.contains(PARAGRAPHS[4]), "{}", piece.body);
}

#[test]
fn the_news_behind_a_piece_is_none_of_it() {
    let news = "<h2>CONTEXT NEWS</h2><p>The harbour board said on March 12 that it had ordered a second boat.</p>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        news,
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn kin_in_a_note_of_the_editor_is_a_disclosure() {
    let note = "Editor's note: Hale's nephew is a second-year student at the Norvik college.";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        &format!("<p><em>{note}</em></p>"),
        &["Eleanor Hale"],
        &[(Disclosure, note)],
    );
}

#[test]
fn how_an_author_is_reached_tells_nothing_of_her() {
    let foot = "</div></article><div class=author-bio><p>Eleanor Hale – Connect via Facebook or email.</p></div><article><div>";
    expect(
        "<p class=byline>By Eleanor Hale</p>",
        foot,
        &["Eleanor Hale"],
        &[],
    );
}

//! The standfirst: what a page says of a piece between its headline and its first sentence, however it marks that.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field;
use stet_formats::read::{self, Reading};

const ABOUT: &str = "The island eats, works and marries by the only boat that there is.";

/// The piece as a page prints it.
fn text() -> String {
    PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
}

/// A page that describes itself in so many ways, with its headline and what stands under it, and the rest of the article.
fn page(descriptions: &[&str], above: &str, article: &str) -> Reading {
    let names = ["name=description", "property=og:description"];
    let described = names.iter().zip(descriptions);
    let described = described.map(|(name, told)| format!("<meta {name} content='{told}'>"));
    let html = format!(
        "<html><head><title>{TITLE} – Eleanor Hale</title>{}</head><body><article>{above}{article}</article></body></html>",
        described.collect::<String>()
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

fn paragraphs(reading: &Reading) -> Vec<&str> {
    reading.piece.body.trim().split("\n\n").collect()
}

#[track_caller]
fn expect(reading: &Reading, standfirst: &str) {
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert_eq!(reading.piece.furniture.get(Field::Standfirst), standfirst);
    assert_eq!(paragraphs(reading), PARAGRAPHS);
}

#[test]
fn what_stands_between_headline_and_article_is_told_by_the_page_itself() {
    let above = format!(
        "<h1>{TITLE} – Eleanor Hale</h1><div class=teaser-box><p>{ABOUT}</p></div><p class=byline>By Eleanor Hale</p><p class=infos>3 May 2024 Updated 4 May 2024 5 min read</p><ul><li>Facebook</li><li>Twitter</li><li>Send by e-mail</li></ul><p>The Lantern is now on WhatsApp. Follow our channel for more from the piers of the north.</p>"
    );
    let more = "<p><strong>MORE OPINION: </strong><a href=/x>Save the old pier, and mend the new one</a></p>";
    expect(&page(&[ABOUT], &above, &format!("{}{more}", text())), ABOUT);
}

#[test]
fn a_standfirst_may_go_on_in_other_words_than_the_description() {
    let told = "The island eats, works and marries by the only boat that there is. Asking when it should leave costs nothing.";
    let described =
        "The island eats, works and marries by the only boat that there is. A guest essay.";
    let above = format!(
        "<h1>{TITLE}</h1><p class=c-head__teaser>{told}</p><p>Eleanor Hale</p><p>3 May 2024</p>"
    );
    expect(&page(&[described], &above, &text()), told);
    let bold = format!("<h1>{TITLE}</h1><p>Eleanor Hale</p>");
    let article = format!("<div><p><strong>{told}</strong></p>{}</div>", text());
    expect(&page(&["Essays", described], &bold, &article), told);
}

#[test]
fn a_heading_that_is_a_sentence_is_one_and_a_word_over_a_box_is_not() {
    let above =
        format!("<h1>{TITLE}</h1><h2 data-testid=sub-headline>{ABOUT}</h2><p>Gift this story</p>");
    expect(&page(&[], &above, &text()), ABOUT);
    let summary = format!(
        "<h1>{TITLE}</h1><div class=post__summary><h6>SUMMARY</h6><p>This is an AI generated summary, which may have errors.</p></div><div class=post__excerpt><h5>{ABOUT}</h5></div>"
    );
    expect(&page(&[], &summary, &text()), ABOUT);
}

#[test]
fn buttons_between_it_and_the_byline_do_not_matter() {
    let above = format!(
        "<header><h1>{TITLE}</h1><p>{ABOUT}</p><p>Ajouter à mes articles</p><p>Commenter</p><p>Partager</p><figure><img src=a.jpg><figcaption>The pier</figcaption></figure><p>By Eleanor Hale</p><p>3 May 2024</p></header>"
    );
    expect(&page(&[], &above, &text()), ABOUT);
}

#[test]
fn a_first_paragraph_by_which_the_page_is_described_stays_in_the_article() {
    let [first, rest @ ..] = PARAGRAPHS;
    let rest: String = rest
        .iter()
        .map(|text| format!("<p class='c-paragraph'>{text}</p>"))
        .collect();
    let read = page(
        &[first],
        &format!("<h1>{TITLE}</h1>"),
        &format!(
            "<div class='c-text'><p class='c-paragraph' itemprop='description'>{first}</p>{rest}</div>"
        ),
    );
    assert_eq!(paragraphs(&read), PARAGRAPHS);
    let excerpt = page(&[first], &format!("<h1>{TITLE}</h1>"), &text());
    assert_eq!(paragraphs(&excerpt), PARAGRAPHS);
    assert_eq!(excerpt.piece.furniture.get(Field::Standfirst), "");
}

#[test]
fn a_label_before_it_is_the_label() {
    for (printed, label) in [
        (format!("Opinion: {ABOUT}"), "Opinion"),
        (format!("Tribune. {ABOUT}"), "Tribune"),
        (format!("OPINION. {ABOUT}"), "OPINION"),
    ] {
        let above =
            format!("<h1>{TITLE}</h1><p class=standfirst>{printed}</p><p>By Eleanor Hale</p>");
        let reading = page(&[], &above, &text());
        assert_eq!(reading.piece.furniture.label, label);
        expect(&reading, ABOUT);
    }
}

#[test]
fn what_heads_it_and_who_signs_is_not_it() {
    let above = format!(
        "<h1>{TITLE}</h1><div class=author-block><p>By</p><p>Eleanor Hale</p></div><p class=dek>{ABOUT}</p>"
    );
    expect(&page(&[], &above, &text()), ABOUT);
    let above = format!(
        "<h1>{TITLE}</h1><section class=blk-summary><h3>What you need to know:</h3><ul><li>{ABOUT}</li></ul></section>"
    );
    expect(&page(&[], &above, &text()), ABOUT);
}

//! Articles of which the page's classes and properties say that they are none: not a paragraph is lost.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/page.rs"]
mod page;

use boat::{PARAGRAPHS, TITLE};
use page::{expect_whole, paragraphs};

#[test]
fn what_a_class_says_that_an_element_lacks_is_not_what_it_is() {
    let text = paragraphs("").concat();
    expect_whole(&format!(
        "<div class=page><h1>{TITLE}</h1><div class='entry-content no-share'><div class=content-inner>{text}</div></div></div>"
    ));
    let [first, rest @ ..] = PARAGRAPHS;
    let rest = rest
        .iter()
        .map(|text| format!("<p class=story__paragraph>{text}</p>"));
    let rest: String = rest.collect();
    let reading = expect_whole(&format!(
        "<article><h1>{TITLE}</h1><p class='story__intro story__paragraph'><b>OPINION:</b> {first}</p>{rest}</article>"
    ));
    assert_eq!(reading.piece.furniture.label, "OPINION");
}

#[test]
fn an_element_without_which_there_is_no_article_is_the_article() {
    let text = paragraphs("").concat();
    let about = "The island eats, works and marries by the only boat that there is, and nobody has asked it when that should leave.";
    for class in ["ArticleContent_root__r8fJx paywall", "story-widget"] {
        expect_whole(&format!(
            "<div class=ContentHead><h1>{TITLE}</h1><p class=ContentHead_lead>{about}</p></div><div class='{class}'>{text}</div>"
        ));
    }
    // With nothing else in what the page declares as its body.
    expect_whole(&format!(
        "<div class=page><h1>{TITLE}</h1><div itemprop=articleBody><div class=sharing>{text}</div></div></div>"
    ));
}

#[test]
fn paragraphs_of_which_each_is_called_the_description_are_the_article() {
    let text = paragraphs(" itemprop=description class=font-paragraph");
    let (above, below) = text.split_at(2);
    expect_whole(&format!(
        "<section><h1>{TITLE}</h1><div>{}<div class=ad></div>{}</div></section>",
        above.concat(),
        below.concat()
    ));
}

#[test]
fn the_author_of_a_related_card_ends_nothing() {
    let text = paragraphs("");
    let (above, below) = text.split_at(3);
    expect_whole(&format!(
        "<main><h1>{TITLE}</h1><div class=block>{}</div><div class='block related-block'><div class=related-card><p class=related-card__type>Commentary</p><a class=related-card__title href=/x>Why the train explains the coast</a><p class=related-card__summary>Timetables are drawn up by engineers.</p><p class=related-card__author>Yegor Stasov</p></div></div><div class=block>{}</div></main>",
        above.concat(),
        below.concat()
    ));
}

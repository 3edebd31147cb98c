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

#[test]
fn an_article_in_an_element_that_a_plugin_names_is_read_for_all_that_stands_around_it() {
    let text = paragraphs("").concat();
    let about = "The island lives by one boat, and nobody has asked it when that should leave.";
    expect_whole(&format!(
        "<main><div class=fullStory><h1>{TITLE}</h1><h2 class=dek>{about}</h2><div class='storyDetails plugin-readmore'>{text}</div><p class=credit>Photo: Ida Lund</p></div></main>"
    ));
}

#[test]
fn quotations_and_headings_that_their_editor_calls_tags_are_of_the_text() {
    let text = paragraphs("");
    let (above, below) = text.split_at(3);
    let piece = page::page(&format!(
        "<article><h1>{TITLE}</h1>{}<h3 class=edTag>A boat of one's own</h3><blockquote class=edTag><p>Wind north-west, snow, two gulls on the rail and nobody on the pier.</p></blockquote>{}</article>",
        above.concat(),
        below.concat()
    ))
    .piece;
    assert!(
        piece.body.contains("## A boat of one's own"),
        "{}",
        piece.body
    );
    assert!(piece.body.contains("> Wind north-west"), "{}", piece.body);
}

#[test]
fn a_list_behind_the_byline_that_a_figure_leads_to_is_no_footnote() {
    let text = paragraphs("").concat();
    let told = "Marion Hale is a soil chemist at the Norvik Institute for Harbour Mud.";
    let reading = expect_whole(&format!(
        "<article><h1>{TITLE}</h1><ul class=author-list><li class=author-list__item>By <a href='#a0'>Marion Hale</a><sup><a href='#aff1'>1</a></sup></li></ul><ol class=author-affiliations><li id=aff1><p>{told}</p></li></ol>{text}</article>"
    ));
    assert_eq!(reading.piece.furniture.bio, told);
}

#[test]
fn a_note_whose_mark_was_cut_is_shown_among_what_was_cut() {
    let text = paragraphs("").concat();
    let reading = page::page(&format!(
        "<article><h1>{TITLE}</h1><p class=byline>By Marion Hale</p>{text}<aside><p>Readers counted the berths and found fewer.<a href='#n1'>1</a></p></aside><div class=notes><p id=n1>Survey of the harbour board, 2023.</p></div></article>"
    ));
    let shown = |cut: &stet_formats::read::Cut| cut.text.contains("Survey of the harbour board");
    assert!(reading.cut.iter().any(shown), "{:?}", reading.cut);
}

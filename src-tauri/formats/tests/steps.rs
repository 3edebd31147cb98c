//! Pages that tell step by step, or in slides with a picture each: lists, subheads in lists, captions beside pictures, marks of
//! advertisements between them.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_formats::read;

/// The body of the piece as a page, with what stands between its second paragraph and its third.
fn body(amid: &str) -> String {
    let text = |texts: &[&str]| -> String {
        let paragraphs = texts.iter().map(|text| format!("<p>{text}</p>"));
        paragraphs.collect()
    };
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><p class=byline>By Eleanor Hale</p><div class=text>{}{amid}{}</div></main></body></html>",
        text(&PARAGRAPHS[..2]),
        text(&PARAGRAPHS[2..]),
    );
    read::read("boat.html", html.as_bytes()).unwrap().piece.body
}

#[test]
fn a_list_is_not_what_the_heading_in_it_is_called() {
    let step = |title: &str, told: &str| {
        format!("<li><h3 class=step-subheading>{title}</h3><p class=step-text>{told}</p></li>")
    };
    let steps: String = [
        ("Wash the mesh", "Lay the mesh flat and scrub both faces of it with warm water, then let it dry for as long as a boat takes to Norvik."),
        ("Trim the hole", "Cut the edges of the hole until its sides are straight, and follow the weave of the mesh rather than a pencil."),
        ("Cut the patch", "Cut a piece of new mesh that is an inch longer than the hole on each side, and pull out its two outermost strands."),
        ("Set the patch", "Push the strands through the old mesh, fold them back, and press all of it flat with a brush until it holds."),
    ]
    .iter()
    .map(|(title, told)| step(title, told))
    .collect();
    let body = body(&format!("<h2>Instructions</h2><ol>{steps}</ol>"));
    for told in [
        "### Wash the mesh\n\nLay the mesh flat",
        "### Trim the hole\n\nCut the edges",
        "### Cut the patch\n\nCut a piece",
        "### Set the patch\n\nPush the strands",
    ] {
        assert!(body.contains(told), "{told}\n{body}");
    }
}

#[test]
fn a_list_of_steps_goes_on_with_the_piece_below_a_box() {
    let steps = "<h3>What to do</h3><ol><li>Tie the boat to the second ring of the pier, never to the first, which is the pilot's.</li>\
                 <li>Ring the bell twice and wait until somebody at the harbour office has put the lamp on.</li><li>Step aboard only when the lamp has gone out again.</li></ol>";
    let related = "<h2>Related</h2><p>Looking for other boats like this? Try these:</p><ul><li><a href=/a>The boat at nine</a></li><li><a href=/b>The boat at ten</a></li></ul>";
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>{}{related}{steps}</article></body></html>",
        PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
    );
    let body = read::read("boat.html", html.as_bytes()).unwrap().piece.body;
    assert!(body.contains("## What to do\n\n1. Tie the boat"), "{body}");
    assert!(!body.contains("The boat at nine"), "{body}");
}

#[test]
fn slides_keep_their_titles_and_lose_who_took_their_pictures() {
    let slide = |whose: &str, title: &str, told: &str| {
        format!(
            "<div class=slide><div class=media><img src=/p.jpg alt=''><span class=image-photo-credit>{whose}</span></div>\
             <div class=hed>{title}</div><p>{told}</p></div>"
        )
    };
    let body = body(&format!(
        "{}<div class=breaker>Advertisement - Continue Reading Below</div>{}",
        slide(
            "Courtesy of Skerry Books",
            "Skerry Books, Norvik",
            PARAGRAPHS[2]
        ),
        slide("Instagram/@lowwater", "Low Water, Eastmouth", PARAGRAPHS[3]),
    ));
    for told in ["Skerry Books, Norvik", "Low Water, Eastmouth"] {
        assert!(body.contains(told), "{told}\n{body}");
    }
    for cut in ["Courtesy of", "Instagram", "Continue Reading"] {
        assert!(!body.contains(cut), "{cut}\n{body}");
    }
}

#[test]
fn a_heading_with_an_anchor_is_no_navigation() {
    let body = body(
        "<h2 class=\"anchor anchorWithStickyNavbar_x1\" id=why>Why seven<a href=#why class=hash-link>\u{200b}</a></h2>",
    );
    assert!(body.contains("## Why seven"), "{body}");
}

#[test]
fn a_button_without_words_parts_no_sentence() {
    let told = "Shares of <span><a href=/quotes/nor>Norvik Line</a><span class=inlineButton><button aria-label='Add to list'><span></span></button></span></span> fell on the day the boat at seven was told to wait for the islanders.";
    let body = body(&format!("<p>{told}</p>"));
    assert!(
        body.contains("Shares of [Norvik Line](/quotes/nor) fell on the day"),
        "{body}"
    );
}

#[test]
fn words_under_a_picture_and_set_beside_the_text_are_not_of_it() {
    let set = "<div><img src=/quay.jpg alt=''><div class=cap>The quay stood 12 cm above the tide</div></div>\
               <section class='sumario_html derecha'><p>Who waits on the pier pays for it: the boat moves the loss to whoever knows least</p></section>";
    let body = body(set);
    for cut in ["12 cm above", "moves the loss"] {
        assert!(!body.contains(cut), "{cut}\n{body}");
    }
}

#[test]
fn older_systems_name_the_author_in_tags_of_their_own() {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    for tag in ["byl", "Search.Byline", "dcterms.creator", "citation_author"] {
        let page = format!(
            "<html><head><title>{TITLE}</title><meta name='{tag}' content='By Eleanor Hale'></head><body><article><h1>{TITLE}</h1>{text}</article></body></html>"
        );
        let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{tag}");
    }
}

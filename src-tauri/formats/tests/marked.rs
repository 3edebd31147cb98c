//! Who wrote a web page, as its markup says it: every page here names its author in another way.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use stet_core::{Field, Furniture, Piece};
use stet_formats::read;

const BODY: &str = "<p>The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember. It was late all the same, and nobody on board had expected anything else of a boat that is older than its captain.</p>\
<p>Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why it was. The harbour master has a watch and no opinion of it.</p>\
<p>A timetable is an argument about who matters, and this one has been lost by the same people for forty years running. \
They will lose the next one too, unless somebody stands on the pier in November and counts those who wait there in the rain.</p>";

fn page(body: &str) -> Piece {
    let html = format!(
        "<html><head><title>The boat at seven</title></head><body>{}</body></html>",
        body.replace("BODY", BODY)
    );
    let piece = read::read("page.html", html.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.headline, "The boat at seven", "{body}");
    assert_eq!(
        piece.body.split("\n\n").count(),
        3,
        "{} of {body}",
        piece.body
    );
    piece
}

fn authors(body: &str) -> Vec<String> {
    page(body).furniture.authors
}

#[test]
fn elements_that_are_marked_as_the_authors_name_them() {
    for body in [
        "<article><h1>The boat at seven</h1><div class=profile-card><a href=/ida>Ida Lund</a></div>BODY</article>",
        "<article><h1>The boat at seven</h1><div class=entry-meta>Posted on <time>3 May 2025</time> <span class=byline>by <a href=/ida>Ida Lund</a></span></div>BODY</article>",
    ] {
        assert_eq!(authors(body), ["Ida Lund"], "{body}");
    }
}

#[test]
fn those_who_wrote_comments_teasers_or_other_pieces_are_no_authors() {
    for body in [
        "<article><h1>The boat at seven</h1>BODY<div class=comments><span class=user-name>Ida Lund</span><p>Well said.</p></div></article>",
        "<article><h1>The boat at seven</h1>BODY<aside><a href=/x>The keeper left</a> <a rel=author href=/ida>Ida Lund</a></aside></article>",
        "<article><h1>The boat at seven</h1>BODY<nav><span class=user-name>Ida Lund</span></nav></article>",
    ] {
        assert_eq!(authors(body), [""; 0], "{body}");
    }
}

#[test]
fn names_that_only_a_gap_parts_are_several() {
    let two = "<article><h1>The boat at seven</h1><div class=authors><a href=/i>Ida Lund</a> <a href=/t>Tom Harrow</a></div>BODY</article>";
    assert_eq!(authors(two), ["Ida Lund", "Tom Harrow"]);
    assert_eq!(page(two).furniture.byline, "Ida Lund, Tom Harrow");
    let one = "<article><h1>The boat at seven</h1><div class=byline>Written by <a href=/i>Ida Lund</a></div>BODY</article>";
    assert_eq!(page(one).furniture.byline, "Written by Ida Lund");
}

#[test]
fn a_role_under_a_name_is_no_part_of_it() {
    let piece = page(
        "<article><h1>The boat at seven</h1><ul class=article-author><li><div>By <a href=/i>Ida Lund</a></div><div><p>Shipwright</p></div></li></ul>BODY</article>",
    );
    assert_eq!(piece.furniture.authors, ["Ida Lund"]);
    assert_eq!(piece.furniture.byline, "By Ida Lund");
}

#[test]
fn of_a_box_about_the_author_only_the_bio_is_the_bio() {
    let bio = "Ida Lund builds boats and lives on Stora Skär.";
    for body in [
        "<article><h1>The boat at seven</h1><p class=author>Ida Lund</p><p class=author-desc>Shipwright</p>BODY<p class=author-bio>BIO</p></article>",
        "<article><h1>The boat at seven</h1><p class=author>Ida Lund</p>BODY<div class=author-box><h4>Ida Lund</h4><p>BIO</p></div></article>",
        "<article><h1>The boat at seven</h1><p>By Ida Lund</p>BODY<h3>About the author</h3><p>BIO</p></article>",
        "<article><h1>The boat at seven</h1><p>By Ida Lund</p>BODY<details><summary>About the author</summary><p>BIO</p></details></article>",
    ] {
        assert_eq!(page(&body.replace("BIO", bio)).furniture.bio, bio, "{body}");
    }
    let bare = page(
        "<article><h1>The boat at seven</h1><p class=author>Ida Lund</p><p class=author-desc>Professor of harbours</p>BODY</article>",
    );
    assert_eq!(bare.furniture.bio, "Professor of harbours");
}

#[test]
fn a_disclosure_beside_the_piece_is_read_and_one_about_others_is_not() {
    let beside = |line: &str| {
        let body = format!(
            "<article><h1>The boat at seven</h1><p>By Ida Lund</p>BODY</article><div class=sidebar><p>{line}</p></div>"
        );
        page(&body).furniture.get(Field::Disclosure).to_owned()
    };
    let own = "Ida Lund owns shares in the ferry company.";
    assert_eq!(beside(own), own);
    assert_eq!(
        beside("The minister who owns shares in the ferry company has resigned."),
        ""
    );
}

#[test]
fn a_bio_that_goes_on_to_declare_an_interest_is_parted_there() {
    let under = |line: &str| {
        let body = format!(
            "<article><h1>The boat at seven</h1><p>By Ida Lund</p>BODY<p>{line}</p></article>"
        );
        let Furniture {
            bio, disclosure, ..
        } = page(&body).furniture;
        (bio, disclosure)
    };
    let pair = |bio: &str, disclosure: &str| (bio.to_owned(), disclosure.to_owned());
    let bio = "Ida Lund is a professor of economics at the University of Eastmouth.";
    let declared = "She owns shares in the ferry company.";
    assert_eq!(under(&format!("{bio} {declared}")), pair(bio, declared));
    let more = "Her book on tides came out in May.";
    assert_eq!(
        under(&format!("{bio} {more} {declared}")),
        pair(&format!("{bio} {more}"), declared)
    );
    assert_eq!(under(&format!("{declared} {bio}")), pair(bio, declared));
    let labelled = format!("Disclosure: {bio} {declared}");
    assert_eq!(under(&labelled), pair("", &labelled));
}

#[test]
fn a_page_that_a_program_draws_has_its_furniture_in_its_data() {
    let text: String = BODY.replace('"', "\\\"");
    let data = format!(
        "{{\"page\":{{\"article\":{{\"title\":\"The boat at seven\",\"dek\":\"Who pays for a late boat?\",\"section\":{{\"name\":\"Opinion\"}},\
        \"author\":{{\"name\":\"Ida Lund\",\"bio\":\"Ida Lund builds boats on Stora Skär.\"}},\"publishedAt\":\"2025-03-04\",\"body\":\"{text}\"}},\
        \"related\":[{{\"title\":\"The keeper left\",\"author\":{{\"name\":\"Tom Harrow\"}},\"excerpt\":\"A keeper explains.\"}}]}}}}"
    );
    let parts: Vec<String> = BODY
        .split("</p>")
        .filter(|part| !part.is_empty())
        .map(|part| format!("{{\"type\":\"text\",\"content\":\"{part}</p>\"}}"))
        .collect();
    let rows = data.replace(
        &format!("\"body\":\"{text}\""),
        &format!("\"body\":[{}]", parts.join(",")),
    );
    for script in [
        format!("<script type=application/json>{data}</script>"),
        format!("<script>window.__STATE__ = {data};</script>"),
        format!("<script type=application/json>{rows}</script>"),
    ] {
        let furniture = page(&format!("<div id=root></div>{script}")).furniture;
        assert_eq!(furniture.authors, ["Ida Lund"], "{script}");
        assert_eq!(furniture.bio, "Ida Lund builds boats on Stora Skär.");
        assert_eq!(furniture.standfirst, "Who pays for a late boat?");
        assert_eq!(furniture.label, "Opinion");
        assert_eq!(furniture.published, "2025-03-04");
    }
}

#[test]
fn marks_of_authorship_sign_the_piece_wherever_they_stand() {
    for body in [
        "<article><h1>The boat at seven</h1>BODY</article><div class=post-footer>Posted by <span itemprop=author><span itemprop=name>Ida Lund</span></span> at 8:00</div>",
        "<ul><li><span data-hook=user-name>Ida Lund</span></li><li>Jan 15, 2025</li><li>3 min read</li></ul><h1>The boat at seven</h1><article>BODY</article>",
    ] {
        assert_eq!(authors(body), ["Ida Lund"], "{body}");
    }
}

#[test]
fn marks_of_authorship_beside_other_texts_sign_nothing() {
    for body in [
        "<article><h1>The boat at seven</h1>BODY</article><div class=comments><span itemprop=author>Piet van Loon</span> I disagree with every word.</div>",
        "<article><h1>The boat at seven</h1>BODY</article><div><a rel=author href=/a>Piet van Loon</a> <a rel=author href=/b>Ilse Kern</a></div>",
    ] {
        assert!(authors(body).is_empty(), "{body}");
    }
}

#[test]
fn a_name_and_a_role_in_the_authors_box_are_byline_and_bio() {
    for printed in [
        "Eleanor Hale, teacher of geography in Norvik",
        "ELEANOR HALE — teacher of geography in Norvik",
    ] {
        let piece = page(&format!(
            "<article><h1>The boat at seven</h1><div class=author-box><span itemprop=author>{printed}</span></div>BODY</article>"
        ));
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{printed}");
        assert_eq!(
            piece.furniture.get(Field::Bio),
            "teacher of geography in Norvik"
        );
    }
}

#[test]
fn whoever_is_joined_behind_a_role_signs_too() {
    let names = authors(
        "<article><h1>The boat at seven</h1><p class=byline>By Eleanor Hale, a pilot in Norvik, and Tom Harrow, a baker</p>BODY</article>",
    );
    assert_eq!(names, ["Eleanor Hale", "Tom Harrow"]);
}

//! Pages whose markup says the wrong thing of the article: it is read whole all the same, and nothing is read into it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/page.rs"]
mod page;

use boat::{PARAGRAPHS, TITLE};
use page::{expect_whole, page, paragraphs};
use stet_core::Field;
use stet_formats::read;

#[test]
fn an_article_that_a_class_calls_a_summary_is_none() {
    let text = paragraphs("").concat();
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1><div class='field field--name-body field--type-text-with-summary field__item'>{text}</div><div class='field field--name-field-who'><p>Marion Hale is a fisher in Norvik, where she was born, and has written about boats, harbours and the people who wait in them for thirty years, most of them in this paper and some of them on its front page.</p></div><div class='field field--name-field-note'><p>The views expressed here are those of the author and do not necessarily reflect those of The Lantern or of its owners.</p></div></article>"
    ));
}

#[test]
fn an_article_whose_paragraphs_a_class_calls_a_paywall_is_shown() {
    let text = paragraphs(" class='c-paragraph paywall'");
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1><p>{}</p><div class=ad>Advertisement</div>{}</article>",
        PARAGRAPHS[0],
        text[1..].concat()
    ));
}

#[test]
fn an_article_in_two_elements_side_by_side_is_one() {
    let text = paragraphs("");
    expect_whole(&format!(
        "<h1>{TITLE}</h1><div itemprop=articleBody><div class=subscriber-preview>{}</div><div class=subscriber-only>{}</div></div>",
        text[0],
        text[1..].concat()
    ));
}

#[test]
fn a_headline_stands_wherever_its_header_says_it_does_not() {
    let text = paragraphs("").concat();
    for header in [
        format!(
            "<div class=asset-masthead><h1>{TITLE}</h1><span itemprop=author>By Marion Hale</span></div>"
        ),
        format!(
            "<header><a href=/commentary>Commentary</a><h1>{TITLE}</h1><div class=byline>By Marion Hale</div></header>"
        ),
    ] {
        let reading = page(&format!("{header}<div class=text>{text}</div>"));
        assert_eq!(reading.piece.furniture.headline, TITLE, "{header}");
        assert_eq!(reading.piece.furniture.authors, ["Marion Hale"], "{header}");
    }
}

#[test]
fn what_the_piece_is_about_is_not_what_the_page_asks_for() {
    for sentence in [
        "Honest people think conflicts of interest are a shy kind of corruption, and that is the first of our mistakes.",
        "The old man had made a donation to the museum, and nobody on the island has ever asked him why.",
        "Add to that the hours that every one of us has spent looking for a better timetable on Google.",
        "A country that wants to know what it is doing has to support local journalism, and ours does not.",
        "My mother is now on WhatsApp, and readers are welcome to laugh at what she sends me about the boat.",
        "Read this in one sitting, and you will have missed the boat as well.",
        "La encontró en su correo.",
        "Le journal vit des dons de ses lecteurs, et le bateau de ceux qui ont le temps.",
    ] {
        let text = paragraphs("");
        let reading = page(&format!(
            "<article><h1>{TITLE}</h1>{}<p>{sentence}</p><aside><a href=/x>Another piece</a></aside>{}</article>",
            text[..2].concat(),
            text[2..].concat()
        ));
        let body = &reading.piece.body;
        assert!(body.contains(sentence), "{sentence}: {body}");
        assert!(body.trim().ends_with(PARAGRAPHS[4]), "{sentence}: {body}");
        assert_eq!(reading.piece.furniture.get(Field::Disclosure), "");
    }
    let last =
        "NBA teams fly at night, and their fans have never had to row home from a game in a gale.";
    let reading = page(&format!(
        "<article><h1>{TITLE}</h1>{}<p>{last}</p></article>",
        paragraphs("").concat()
    ));
    assert!(
        reading.piece.body.trim().ends_with(last),
        "{}",
        reading.piece.body
    );
}

#[test]
fn a_box_in_the_middle_ends_nothing() {
    let text = paragraphs("");
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1>{}<div class=newsletter><h4>The Lantern by mail</h4><p>Every morning at six, before the boat.</p></div>{}</article>",
        text[..4].concat(),
        text[4]
    ));
    let [one, two, three, four, five] = PARAGRAPHS;
    let paste = format!(
        "{TITLE}\nMarion Hale\n\n{one}\n\n{two}\n\nSign up to The Lantern\nFree weekly newsletter\nOur columnists on what they have been reading and more\nEnter your email address\nSign up\n\n{three}\n\n{four}\n\n{five}\n\nMarion Hale is a fisher in Norvik.\n"
    );
    let reading = read::read("boat.txt", paste.as_bytes()).unwrap();
    assert_eq!(
        reading.piece.body.trim().split("\n\n").collect::<Vec<_>>(),
        PARAGRAPHS
    );
    assert_eq!(
        reading.piece.furniture.get(Field::Bio),
        "Marion Hale is a fisher in Norvik."
    );
}

#[test]
fn an_opening_that_a_class_calls_a_teaser_is_the_start_of_the_article() {
    let [one, two, three, four, five] = PARAGRAPHS;
    let (first, second) = (format!("{one} {two}"), format!("{three} {four}"));
    let reading = page(&format!(
        "<h1>{TITLE}</h1><div>By <a rel=author href=/m>Marion Hale</a></div><article><div class=teaser-content><p>{first}</p><p>{second}</p></div><div class=remainder-content><p>{five}</p><p>{first} And again.</p><p>{second} Once more.</p></div></article>"
    ));
    let body = &reading.piece.body;
    assert!(body.starts_with(one), "{body}");
    assert!(body.trim().ends_with("Once more."), "{body}");
}

#[test]
fn an_advertisement_in_an_element_of_its_own_kind_takes_no_paragraph_along() {
    let text = paragraphs("");
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1>{}<ad-container><small>Advertisement</small></ad-container>{}</article>",
        text[..3].concat(),
        text[3..].concat()
    ));
}

#[test]
fn paragraphs_that_stand_in_no_element_go_on_behind_a_box() {
    let [one, two, three, four, five] = PARAGRAPHS;
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1><div class=text>{one}<br><br>{two}<br><br>{three}<div class=newsletter><p>The Lantern by mail</p><a href=/s>Sign up</a></div>{four}<br><br>{five}</div></article>"
    ));
}

#[test]
fn a_subhead_and_a_list_behind_an_advertisement_are_of_the_piece() {
    let text = paragraphs("");
    let long = "<p>And it is a long story, as all stories of the sea are, for the sea has time and those who live by it have learned to wait, in all weathers, with nothing in their hands but a rope and the price of a ticket that nobody on the mainland has ever had to pay, and that has gone up three times since the old captain died and left the boat to his nephew.</p>".repeat(2);
    let reading = page(&format!(
        "<article><h1>{TITLE}</h1>{}{long}<p>Advertisement</p><h2>Three trades, one wage</h2>{}<ul><li>he sells the tickets,</li><li>he rings the bell.</li></ul>{}</article>",
        text[..2].concat(),
        text[2],
        text[3..].concat()
    ));
    let body = reading.piece.body.trim();
    assert!(body.contains("## Three trades"), "{body}");
    assert!(body.contains("rings the bell"), "{body}");
    assert!(body.ends_with(PARAGRAPHS[4]), "{body}");
}

#[test]
fn an_initial_drawn_apart_is_read_once() {
    let [one, rest @ ..] = PARAGRAPHS;
    let rest = rest.map(|text| format!("<p>{text}</p>")).concat();
    let first = one.strip_prefix("The ").unwrap();
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1><p><span class=screen-reader-only>The</span><span aria-hidden=true><span class=dropcap>T</span>he</span> {first}</p>{rest}</article>"
    ));
}

#[test]
fn a_kicker_in_the_heading_is_told_by_the_pages_titles() {
    let html = format!(
        "<html><head><title>Islands: {TITLE} - The Lantern</title><meta property=og:title content='Islands: {TITLE}'></head><body><article><h1><span>Islands</span> <span>{TITLE}</span></h1>{}</article></body></html>",
        paragraphs("").concat()
    );
    let reading = read::read("boat.html", html.as_bytes()).unwrap();
    assert_eq!(reading.piece.furniture.headline, TITLE);
}

#[test]
fn the_author_is_found_where_only_a_box_or_a_portrait_tells() {
    let text = paragraphs("").concat();
    let box_below = page(&format!(
        "<article><h1>{TITLE}</h1>{text}</article><div class=author-box><p>Written by</p><h3>Marion Hale</h3><p class=author-box__bio>Surveyor, writes about harbours and the people who wait there.</p></div>"
    ));
    assert_eq!(box_below.piece.furniture.authors, ["Marion Hale"]);
    let portrait = page(&format!(
        "<article><h1>{TITLE}</h1><p class=byline>Marion Hale</p><figure><img src=m.jpg><figcaption>Marion Hale is a surveyor in Norvik.</figcaption></figure>{text}</article>"
    ));
    assert_eq!(
        portrait.piece.furniture.get(Field::Bio),
        "Marion Hale is a surveyor in Norvik."
    );
}

#[test]
fn a_pull_quote_that_shortens_its_sentence_is_not_said_twice() {
    let text = paragraphs("");
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1>{}<blockquote><p>A timetable is an argument about who matters, lost by the same people for forty years</p></blockquote>{}</article>",
        text[..3].concat(),
        text[3..].concat()
    ));
}

#[test]
fn parts_of_the_article_that_share_a_class_are_none_of_the_pages_widgets() {
    let text = paragraphs("");
    let part = |text: &[String]| {
        format!(
            "<div class='article-widget article-widget-text'><div class=text>{}</div></div>",
            text.concat()
        )
    };
    expect_whole(&format!(
        "<div class=article><h1>{TITLE}</h1><div class=article-widgets>{}<div class='article-widget article-widget-related'><div class=heading>Related</div><a href=/x>EDITORIAL: A pier for everybody</a></div>{}<div class='article-widget article-widget-advert'>ADVERTISEMENT</div>{}</div></div>",
        part(&text[..2]),
        part(&text[2..3]),
        part(&text[3..])
    ));
}

#[test]
fn teasers_under_an_article_are_no_parts_of_it_however_many() {
    let card = format!(
        "<div class='teaser card'><a href=/x><h3>The pier that was never built</h3></a><p>{}</p></div>",
        "A retired keeper explains why the lamp was never meant to be turned off, and what the island has paid for it in every winter since, boat by boat. ".repeat(2)
    );
    expect_whole(&format!(
        "<main><article><h1>{TITLE}</h1>{}</article><div class=row>{}</div></main>",
        paragraphs("").concat(),
        card.repeat(12)
    ));
}

#[test]
fn the_day_that_a_page_prints_is_the_day_where_it_is() {
    let text = paragraphs("").concat();
    let published = |meta: &str, printed: &str| {
        let html = format!(
            "<html><head><title>{TITLE}</title>{meta}</head><body><article><h1>{TITLE}</h1><p class=byline>Marion Hale</p>{printed}{text}</article></body></html>"
        );
        let reading = read::read("boat.html", html.as_bytes()).unwrap();
        reading.piece.furniture.published
    };
    let utc = "<meta property=article:published_time content='2024-05-04T01:30:00Z'>";
    let own = "<meta property=article:published_time content='2024-05-04T01:30:00+0200'>";
    let eve = "<p class=date>May 3, 2024</p>";
    assert_eq!(published(utc, eve), "2024-05-03");
    assert!(published(own, eve).starts_with("2024-05-04"));
    assert!(published(utc, "<p class=date>May 8, 2024</p>").starts_with("2024-05-04"));
    assert_eq!(
        published("", "<p class=date>Updated May 8, 2024</p>"),
        "2024-05-08"
    );
    let address = "<link rel=canonical href='https://lantern.example/paper/20240503/the-boat'>";
    assert_eq!(published(address, ""), "2024-05-03");
}

#[test]
fn the_sites_own_name_is_no_name_before_the_authors() {
    let text = paragraphs("").concat();
    let signed = |byline: &str| {
        page(&format!(
            "<article><h1>{TITLE}</h1>{byline}{text}</article><footer class=site-footer><p class=site-footer__tagline>Reporting from the piers of the north</p></footer>"
        ))
    };
    let house = signed(
        "<div class=author><span>The Lantern</span> <span>Marion Hale, surveyor.</span></div>",
    );
    assert_eq!(house.piece.furniture.authors, ["Marion Hale"]);
    let quoted = signed(
        "<div class=author>Marion Hale, director of the network « Open Piers », once a teacher</div>",
    );
    assert_eq!(
        quoted.piece.furniture.get(Field::Bio),
        "director of the network « Open Piers », once a teacher"
    );
}

#[test]
fn two_names_before_a_headline_sign_it() {
    let text = paragraphs("").concat();
    let reading = read::read(
        "boat.html",
        format!(
            "<html><head><title>Eleanor Hale and Tomos Vane: {TITLE}</title><meta name=author content='Harbour Law'></head><body><article><h1>Eleanor Hale and Tomos Vane: {TITLE}</h1>{text}<p>Eleanor Hale is a surveyor in Norvik.</p><p>Tomos Vane is a teacher in Norvik.</p></article></body></html>"
        )
        .as_bytes(),
    )
    .unwrap();
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert_eq!(
        reading.piece.furniture.authors,
        ["Eleanor Hale", "Tomos Vane"]
    );
}

#[test]
fn behind_the_footnotes_a_page_speaks_for_itself() {
    let text = paragraphs("");
    let asked = "We have neither owners nor advertisers, and this paper lives on what its readers give it every month.";
    let reading = page(&format!(
        "<article><h1>{TITLE}</h1><p class=byline>Marion Hale</p>{}<p>It was counted twice.&nbsp;[<a href='#nb1' id='nh1'>1</a>]</p>{}<div id=notes><h2>Notes</h2><div id=nb1><p>[<a href='#nh1'>1</a>] The harbour's own figures for the winter.</p></div></div><div><p>{asked}</p></div></article>",
        text[..2].concat(),
        text[2..].concat()
    ));
    assert!(!reading.piece.body.contains(asked));
    assert!(
        reading
            .piece
            .body
            .contains("[^1]: The harbour's own figures"),
        "{}",
        reading.piece.body
    );
}

#[test]
fn several_authors_on_cards_have_a_bio_each_with_their_names() {
    let text = paragraphs("").concat();
    let reading = page(&format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"author\":[{{\"@type\":\"Person\",\"name\":\"Eleanor Hale\"}},{{\"@type\":\"Person\",\"name\":\"Tomos Vane\"}}]}}</script><h1>{TITLE}</h1><aside><h3>Authors</h3><h4>Eleanor Hale</h4><p>Professor of Harbours, University of Norvik</p><h4>Tomos Vane</h4><p>Lecturer in Tides, Norvik Trent University</p></aside><article>{text}</article>"
    ));
    assert_eq!(
        reading.piece.furniture.get(Field::Bio),
        "Eleanor Hale\nProfessor of Harbours, University of Norvik\nTomos Vane\nLecturer in Tides, Norvik Trent University"
    );
}

#[test]
fn a_collective_signs_and_a_standfirst_may_say_who_makes_its_case() {
    let text = paragraphs("").concat();
    let collective = page(&format!(
        "<article><h1>{TITLE}</h1><p><em>Par le <a href=/c>Collectif Nuits du causse</a></em></p>{text}</article>"
    ));
    assert_eq!(
        collective.piece.furniture.authors,
        ["Collectif Nuits du causse"]
    );
    let named = page(&format!(
        "<article><h1>{TITLE}</h1><p class=standfirst>Timetables have made us late. Eleanor Hale, who studies the history of harbours, makes the case for asking the islanders.</p>{text}</article>"
    ));
    assert_eq!(named.piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn a_link_to_the_page_of_one_author_names_the_author() {
    let text = paragraphs("").concat();
    let article = format!("<div class=post><h1>{TITLE}</h1><div class=text>{text}</div></div>");
    let link = |slug: &str, name: &str| format!("<h2><a href='/authors/{slug}/'>{name}</a></h2>");
    let one = page(&format!(
        "<div class=left>{}<div>pilot, retired</div></div>{article}",
        link("hale", "Eleanor Hale")
    ));
    assert_eq!(one.piece.furniture.authors, ["Eleanor Hale"]);
    let two = page(&format!(
        "<div class=left>{}{}</div>{article}",
        link("hale", "Eleanor Hale"),
        link("alder", "Nora Alder")
    ));
    assert!(two.piece.furniture.authors.is_empty());
}

#[test]
fn who_owns_a_picture_or_the_paper_is_no_author() {
    let text = paragraphs("").concat();
    let bio = "Eleanor Hale is a retired harbour pilot who writes about boats and the people who wait for them.";
    let owned = page(&format!(
        "<article><h1>{TITLE}</h1><img src=https://lantern.example/a.jpg><p>Lars Bo Nymark/coastpress</p>{text}<p>{bio}</p></article>"
    ));
    assert_eq!(owned.piece.furniture.authors, ["Eleanor Hale"]);
    let desk = page(&format!(
        "<article><h1>{TITLE}</h1><div class=author-name>The Lantern</div><div class=text><p><b>Author: Eleanor Hale</b></p>{text}</div></article>"
    ));
    assert_eq!(desk.piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn words_in_a_figure_are_its_caption_unless_an_element_says_what_is() {
    let text = paragraphs("").concat();
    let shown = "Islanders wait for the boat on a grey morning in the harbour of Norvik.";
    let button = "<button>View image in fullscreen</button>";
    for (figure, cut) in [
        (format!("<div class=cp><span>{shown}</span></div>"), None),
        (
            format!("{button}<div class=cp>{shown}</div>"),
            Some("View image in fullscreen"),
        ),
        (
            format!("<div>Open the gallery</div><figcaption>{shown}</figcaption>"),
            Some("Open the gallery"),
        ),
    ] {
        let reading = expect_whole(&format!(
            "<article><h1>{TITLE}</h1><figure><img src=https://lantern.example/a.jpg>{figure}</figure>{text}</article>"
        ));
        assert_eq!(reading.piece.furniture.image_caption, shown);
        let told = reading.cut.first().map(|cut| cut.text.as_str());
        assert_eq!(told, cut, "{figure}");
    }
}

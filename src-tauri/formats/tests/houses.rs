//! What a house sets beside a piece in its own name: its accounts, its rubrics, its notices, a body in several parts.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;
#[path = "boat/page.rs"]
mod whole;

use boat::{PARAGRAPHS, TITLE};
use layout::{expect, page};
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure};
use stet_formats::read;
use whole::{expect_whole, paragraphs};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";

/// The piece signed by her, with what stands under it.
#[track_caller]
fn under(below: &str, fields: &[(stet_core::Field, &str)]) {
    expect(NAMED, [HEAD, "", below], &["Eleanor Hale"], fields);
}

#[test]
fn a_body_that_a_page_declares_in_parts_is_one() {
    let part = |texts: &[&str]| {
        let text: String = texts.iter().map(|text| format!("<p>{text}</p>")).collect();
        format!("<div class=body itemprop=articleBody>{text}</div>")
    };
    expect_whole(&format!(
        "<article><h1>{TITLE}</h1>{}<div class=ad>Advertisement</div>{}<div class=ad>Advertisement</div>{}</article><article><h1>The ferry that nobody asked for</h1>{}</article>",
        part(&PARAGRAPHS[..1]),
        part(&PARAGRAPHS[1..4]),
        part(&PARAGRAPHS[4..]),
        part(&[
            "Another ferry left at nine, and whoever reads on below is told of that one as well, at some length."
        ]),
    ));
}

#[test]
fn who_signs_beside_the_article_signs_it_whoever_put_it_in() {
    let bio = "Eleanor Hale is a harbour pilot.";
    let second = "Thomas Harrow is a historian of ferries.";
    let above = format!(
        "<h1>TITLE</h1><aside class=article__meta><div class=article__byline>By <a href=/a/hale>Eleanor Hale</a> and <a href=/a/harrow>Thomas Harrow</a></div><p>October 17, 2023</p><h4>Credits</h4><p>{bio}</p><p>{second}</p></aside>"
    );
    expect(
        "<title>TITLE</title><meta name=author content='Perrin Okafor'>",
        [&above, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, &format!("{bio}\n{second}"))],
    );
}

#[test]
fn neither_a_section_nor_a_menu_nor_the_paper_signs() {
    // The channel beside the name.
    let channel = "<h1>TITLE</h1><div class=author><a href=/sites/hale/>Eleanor Hale</a></div><div class=author><a href=https://coast.example/harbour-strategy/>Harbour Strategy</a></div>";
    expect(NAMED, [channel, "", ""], &["Eleanor Hale"], &[]);
    // The rubric that the page gives to machines as its author.
    let rubric = format!(
        "<html><head><title>{TITLE}</title><meta name=author content='Open Harbour'></head><body><header><ul class=menu><li><a href=/n>News</a></li><li><a href=/o>Open Harbour</a></li><li><a href=/c>Coast</a></li><li><a href=/s>Sport</a></li></ul></header><main><h1>{TITLE}</h1><p>Eleanor Hale</p><div>{}</div></main></body></html>",
        paragraphs("").concat()
    );
    let piece = read::read("boat.html", rubric.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
    // The paper in the byline, and a name in bold above the first words.
    let piece = expect_whole(&format!(
        "<main><h1>{TITLE}</h1><p class=byline>By Clarion</p><div><p><strong>Femi Okotie-Bright</strong></p>{}<p><em>•Okotie-Bright, a transport economist, teaches at the Polytechnic of Norvik</em></p></div></main>",
        paragraphs("").concat()
    ))
    .piece;
    assert_eq!(piece.furniture.authors, ["Femi Okotie-Bright"]);
}

#[test]
fn whoever_says_i_on_the_card_is_its_author() {
    let told = "I write about what harbours owe the people who work there. I spent 14 years on the pier, most recently as its pilot, before founding The Early Boat.";
    under(
        &format!("</div><div><a href=/sites/hale/>Eleanor Hale</a><p>{told}</p></div><div>"),
        &[(Bio, told)],
    );
}

#[test]
fn a_notice_of_the_house_stands_whole() {
    for notice in [
        "The Lantern publishes commentaries from all the coast on issues of the harbour. The opinions are those of the writers, not of our newsroom.",
        "Gastkommentare geben ausschließlich die Meinung der Autoren wieder, nicht die der Redaktion. Du bist anderer Ansicht? Dann schreib uns an feedback@lantern.example.",
    ] {
        under(
            &format!("<p><em>{notice}</em></p>"),
            &[(Disclaimer, notice), (Bio, "")],
        );
    }
    let own = "Eleanor Hale contributed to this piece in her personal capacity. Her views do not represent those of her employer.";
    under(&format!("<p><em>{own}</em></p>"), &[(Disclaimer, own)]);
    let item = "Dans les tribunes, les auteurs expriment un point de vue propre, qui n’est pas nécessairement celui de la rédaction.";
    under(
        &format!(
            "</div><h3>Précisions</h3><ul><li>Source : Courriel à la rédaction</li><li>{item}</li></ul><div>"
        ),
        &[(Disclaimer, item)],
    );
    let declared = "Conflict disclosure: The building that Hale directs received $180,000 from the harbour commission in 2023.";
    under(&format!("<p>{declared}</p>"), &[(Disclosure, declared)]);
}

#[test]
fn what_a_class_calls_a_disclosure_may_be_an_offer() {
    let above = format!(
        "{HEAD}<p class=affiliate-disclosure>You can save this article by registering for free here. Or sign in if you have an account.</p>"
    );
    let piece = page(NAMED, [&above, "", ""]).piece;
    assert_eq!(piece.furniture.disclosure, "");
}

#[test]
fn a_paste_tells_twice_what_a_picture_shows_and_then_whose_it_is() {
    let text = format!(
        "{TITLE}\n\nBy Eleanor Hale\n\nMay 3, 2024\n\nVacant berths lie between boats on the pier near Norvik Bay, Friday, Sept. 8, 2023, in Norvik.\nVacant berths lie between the remaining boats on the pier near Norvik Bay, Friday, Sept. 8, 2023, in Norvik. They were bought after three storms.\nTom Harrow, Coast Chronicle / Staff photographer\n\n{}\n",
        PARAGRAPHS.join("\n\n")
    );
    let body = read::read("boat.txt", text.as_bytes()).unwrap().piece.body;
    assert_eq!(body.trim().split("\n\n").collect::<Vec<_>>(), PARAGRAPHS);
}

#[test]
fn what_a_page_prints_around_the_name_of_a_paste_is_no_name() {
    let text = PARAGRAPHS.join("\n\n");
    for (above, authors) in [
        (
            format!(
                "Subscribe\nEdit Story\nAug 17, 2021,07:15am EDT\n{TITLE}\nEleanor Hale\nContributor"
            ),
            &["Eleanor Hale"][..],
        ),
        (
            format!(
                "Store\nSearch\nLog In\n09.18.2024\nNorvik Cities\n{TITLE}\nBy\nEleanor Hale\nDeniz Yarar"
            ),
            &["Eleanor Hale", "Deniz Yarar"],
        ),
        // The credit of the lead picture stands right below the byline.
        (
            format!(
                "{TITLE}\nThe boats were meant to save the island. They have emptied it instead.\nBy Idris Fennimore\n\n\nPhoto by Jonty Sellers/Coast Images"
            ),
            &["Idris Fennimore"],
        ),
    ] {
        let piece = read::read("boat.txt", format!("{above}\n\n{text}\n").as_bytes())
            .unwrap()
            .piece;
        assert_eq!(piece.furniture.authors, authors, "{above}");
    }
}

#[test]
fn a_comment_that_nobody_sees_stays_in_the_text() {
    let text = format!(
        "# {TITLE}\n\n{}\n\n<!-- vale Coast.Plain = NO -->\n\n{}\n",
        PARAGRAPHS[0], PARAGRAPHS[1]
    );
    let body = read::read("boat.md", text.as_bytes()).unwrap().piece.body;
    assert!(body.contains("<!-- vale Coast.Plain = NO -->"), "{body}");
}

#[test]
fn boxes_that_lead_elsewhere_are_told_by_what_heads_them() {
    for amid in [
        "<p><strong>► READ ALSO.</strong> <a href=/x><strong>The ferry: what the harbour board announced three weeks before</strong></a></p>",
        "<div><div><span>Related</span><a href=/x>What my neighbour’s boat taught me about the winter</a></div></div>",
        "<p><a href=/n><strong>Get our free weekly newsletter</strong></a></p><ul><li><strong>Sign up for The Lantern’s newsletter.</strong></li><li><strong>Join us on <a href=/t>Twitter</a> and <a href=/f>Facebook</a></strong></li></ul>",
        "<p><strong>Want more articles like this?</strong> <a href=/i>Follow The Lantern on Instagram</a> to get updates on the week’s most important piers</p>",
    ] {
        expect(NAMED, [HEAD, amid, ""], &["Eleanor Hale"], &[]);
    }
}

#[test]
fn a_standfirst_stands_above_picture_and_buttons_in_a_paste() {
    let told = "The screen turns round, three figures light up, the queue waits. Welcome to the trade in bad conscience.";
    let text = format!(
        "{TITLE}\nEleanor Hale — 3 May 2024\n{told}\n\n\nA customer before a tablet at the till.\n“It will ask you a small question.” | Blake Ordway via Unsplash\nShare on Facebook\nShare on X\nFlipboard\nE-mail\n\n{}\n",
        PARAGRAPHS.join("\n\n")
    );
    let piece = read::read("boat.txt", text.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.standfirst, told);
    assert!(piece.body.starts_with(PARAGRAPHS[0]), "{}", piece.body);
}

#[test]
fn a_card_above_the_headline_needs_no_trade_that_a_list_knows() {
    let told = "Accompanying children to school since 2016, reader of trains.";
    let above = format!(
        "<div class=author-banner><p class=author-banner__name><a href=/hale>Eleanor Hale</a></p><p class=author-banner__bio>{told}</p></div><h1>TITLE</h1>"
    );
    expect(NAMED, [&above, "", ""], &["Eleanor Hale"], &[(Bio, told)]);
}

#[test]
fn points_under_the_headline_and_cards_above_the_text_do_not_end_the_piece() {
    let paragraphs = PARAGRAPHS
        .map(|text| format!("<div data-qa=Component class=css-1h8>{text}</div>"))
        .concat();
    let bios = [
        "Eleanor Hale is a harbour pilot in Norvik.",
        "Thomas Harrow has advised ferries in Norvik and Ostmoor on timetables since 1999.",
    ];
    let card = |name: &str, told: &str| {
        format!(
            "<div data-qa=AuthorSnippet-Container><a href=/a><img src=a.png alt='{name}'></a><a href=/a data-qa=AuthorSnippet-Name>{name}</a><button>+ FOLLOW</button><div data-qa=AuthorSnippet-Bio>{told}</div></div>"
        )
    };
    let piece = expect_whole(&format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{TITLE}\",\"author\":[{{\"@type\":\"Person\",\"name\":\"Eleanor Hale\"}},{{\"@type\":\"Person\",\"name\":\"Thomas Harrow\"}}]}}</script><main><article><div data-qa=TopBarWithTag><h1>{TITLE}</h1><div><ul><li>The islanders rise, eat and marry by a boat that nobody asked them about</li><li>Let the harbour board wait for it</li></ul></div><button>Listen</button></div><div>{}{}<div>Published: <time>19 Jul 2025</time></div></div><section>{paragraphs}</section></article></main>",
        card("Eleanor Hale", bios[0]),
        card("Thomas Harrow", bios[1]),
    ))
    .piece;
    assert!(piece.furniture.standfirst.starts_with("The islanders rise"));
    assert_eq!(piece.furniture.authors, ["Eleanor Hale", "Thomas Harrow"]);
    assert_eq!(piece.furniture.bio, bios.join("\n"));
}

#[test]
fn two_whom_the_page_marks_as_cards_sign_in_one_line() {
    let above = "<h1>TITLE</h1><div class=byline><span class=by>By </span><div class=byline-names><span class='p-author h-card hcard'><span class='p-name fn'>Eleanor Hale</span></span> and <span class='p-author h-card hcard'><span class='p-name fn'>Thomas J. Harrow</span></span></div><div class=byline-org>Special to The Coast</div></div>";
    expect(
        NAMED,
        [above, "", ""],
        &["Eleanor Hale", "Thomas J. Harrow"],
        &[],
    );
}

#[test]
fn what_the_author_is_quoted_with_in_a_box_is_not_the_piece() {
    let amid = "<blockquote><p>A big boat can be replaced. Two hundred small ones must be persuaded.</p><p>Eleanor Hale, harbour pilot</p></blockquote>";
    expect(NAMED, [HEAD, amid, ""], &["Eleanor Hale"], &[]);
}

#[test]
fn key_facts_above_who_the_author_is_are_not_the_piece() {
    let bio = "Eleanor Hale is a harbour economist at Lantern Advisory in Norvik.";
    let facts = format!(
        "<div class=key-facts><h2>THREE KEY FACTS:</h2><ul><li>The board plans to move the boat, with a vote expected before Christmas.</li><li>The fare rose by more than 12% in the year to June.</li></ul></div><p><strong>{bio}</strong></p><h2>OPINION</h2>"
    );
    let piece = expect_whole(&format!(
        "<main><h1>{TITLE}</h1><div class=byline>By Eleanor Hale</div><div class=text>{facts}{}</div></main>",
        paragraphs("").concat()
    ))
    .piece;
    assert_eq!(piece.furniture.bio, bio);
    assert_eq!(piece.furniture.label, "OPINION");
}

#[test]
fn neither_a_dossier_nor_a_station_signs() {
    let summary = "Nobody asked the islanders at what hour they wished to leave. A group of pilots and nurses asks for another one.";
    let headed = format!(
        "<h1>TITLE</h1><div><a href=/dossier>Dossier Harbour: how a port is closed</a></div><div class=subheadline>{summary}</div><p class=byline>By Eleanor Hale</p>"
    );
    expect(
        NAMED,
        [&headed, "", ""],
        &["Eleanor Hale"],
        &[(stet_core::Field::Standfirst, summary)],
    );
    let dossier = "<h1>TITLE</h1><div><a href=/dossier>Dossier Harbour: how a port is closed</a></div><p class=byline>par <span>un collectif de pilotes, d’infirmiers et d’anciens passagers</span></p>";
    let piece = page(NAMED, [dossier, "", ""]).piece;
    assert!(
        !piece.furniture.byline.contains("Dossier"),
        "{}",
        piece.furniture.byline
    );
    let station = "<h1>TITLE</h1><p class=authorline>Ein Kommentar von Eleanor Hale, NWR-Landesstudio Norvik</p>";
    expect(NAMED, [station, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn where_a_piece_was_printed_is_told_at_length() {
    for credit in [
        "This commentary first appeared in the Norvik Lantern, which, like The Coast, is part of Harbours Newsroom, a nonprofit news network supported by grants and a coalition of donors as a public charity.",
        "Excerpted from The Umbrella Test by Eleanor Hale. Copyright © 2024 by Eleanor Hale. Reprinted with permission of the publisher, Ardmore Books. All rights reserved.",
        "This op-ed was distributed by PlainWords.",
    ] {
        let below = format!("<p><em>{credit}</em></p>");
        under(&below, &[(Credit, credit)]);
    }
}

#[test]
fn each_of_two_items_tells_of_another_author() {
    let bios = [
        "Eleanor Hale is a doctor in Norvik and a member of the Harbour Homes network",
        "Thomas Harrow is a solicitor. He is the author of No Fault of Their Own: A Decade in the Possession Courts",
    ];
    let below = format!(
        "<ul><li><p>{}</p></li><li><p>{}</p></li></ul>",
        bios[0], bios[1]
    );
    let head = "<h1>TITLE</h1><p class=byline>By Eleanor Hale and Thomas Harrow</p>";
    expect(
        NAMED,
        [head, "", &below],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, &bios.join("\n"))],
    );
}

#[test]
fn whose_views_she_gives_is_parted_from_who_she_is() {
    let told = "Eleanor Hale is a pilot in Norvik and a former member of its harbour board.";
    for (views, reached) in [
        (
            "Views are her own and not those of her firm, its clients or the board.",
            " You can find her at hale.example.",
        ),
        ("The opinions expressed here are hers, not the board's.", ""),
    ] {
        let bio = format!("{told}{reached}");
        under(
            &format!("<p><em>{told} {views}{reached}</em></p>"),
            &[
                (Disclaimer, views),
                (Bio, bio.replacen(". You", ".\nYou", 1).as_str()),
            ],
        );
    }
}

#[test]
fn the_firm_behind_a_name_is_no_author() {
    let data = "<title>TITLE</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"TITLE\",\"author\":[{\"@type\":\"Person\",\"name\":\"Eleanor Hale, Lodestar Metrics\"}]}</script>";
    let head = "<h1>TITLE</h1><p class=byline>Eleanor Hale, Lodestar Metrics</p>";
    let below = "<p><em>Eleanor Hale is head of research at Lodestar Metrics.</em></p>";
    expect(data, [head, "", below], &["Eleanor Hale"], &[]);
}

#[test]
fn a_house_tells_whose_views_it_runs_where_its_account_is_told() {
    let notice = "Commentaries are opinion pieces contributed by readers and newsmakers. Commentaries give voice to community members and do not represent The Coast’s views.";
    under(
        &format!("<div class=author-bio><h3>Opinion</h3><p>{notice}</p></div>"),
        &[(Disclaimer, notice)],
    );
}

#[test]
fn whom_the_author_has_advised_is_told_of_the_author() {
    let bio = "Eleanor Hale, CFP, is the founder of Harbour Wealth, an advisory firm in Norvik. She has advised pilots for 29 years.";
    let declared =
        "Disclosure: Eleanor Hale and clients of Harbour Wealth own shares in the ferry.";
    under(
        &format!(
            "<p><em>{declared}</em></p><h3>Tags</h3><p><a href=/t>Harbours</a></p><div class=author-bio><h4>Eleanor Hale</h4><p>{bio}</p></div>"
        ),
        &[(Bio, bio), (Disclosure, declared)],
    );
}

#[test]
fn whose_the_lead_picture_is_is_no_standfirst() {
    let head = "<h1>TITLE</h1><div><img src=a.jpg><p class=credits-logo>© Juno Cadoret / Coast</p></div><p class=byline>Eleanor Hale et Hakim Meziane🔸</p>";
    expect(
        NAMED,
        [head, "", ""],
        &["Eleanor Hale", "Hakim Meziane"],
        &[(stet_core::Field::Standfirst, "")],
    );
}

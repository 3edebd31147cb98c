//! How the templates of desks set down who wrote a piece, what leads in to it, and their own boxes.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use layout::expect;
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure, Headline, Label, Standfirst};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and a founder of the islanders’ network.";

/// A page that is right when nothing is told of it but its one author.
#[track_caller]
fn expect_signed(parts: [&str; 3]) {
    expect(NAMED, parts, &["Eleanor Hale"], &[]);
}

#[test]
fn authors_and_their_roles_stand_above_the_title() {
    expect(
        NAMED,
        [
            "<section class=authors><div><p class=author-name>Eleanor Hale</p><p class=author-description>Economist, and a pilot of harbours.</p></div><div><p class=author-name>Thomas Harrow</p><p class=author-description>Historian of ferries, Norvik.</p></div></section><h1>TITLE</h1>",
            "",
            "",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(
            Bio,
            "Economist, and a pilot of harbours.\nHistorian of ferries, Norvik.",
        )],
    );
}

#[test]
fn a_list_of_the_authors_says_what_they_are() {
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline>Eleanor Hale and Thomas Harrow</p>",
            "",
            "<h3>Authors</h3><ul><li>Eleanor Hale <span class=author-card__title>Senior Fellow - Coast Studies</span></li><li>Thomas Harrow <span class=author-card__title>Director - Ferry Centre</span></li></ul>",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
    // Each on a card of its own, above the first words, whoever the page says posted it.
    expect(
        "<title>TITLE</title><meta name=author content='Anna Berg'>",
        [
            "<h1>TITLE</h1><p>by Guest Commentary</p><div class=text><div><p>Guest commentary written by</p><h3>Eleanor Hale</h3><p>Eleanor Hale is a harbour pilot in Norvik.</p><h3>Thomas Harrow</h3><p>Thomas Harrow is a staff attorney at the Ferry Centre.</p></div></div>",
            "",
            "",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(
            Bio,
            "Eleanor Hale is a harbour pilot in Norvik.\nThomas Harrow is a staff attorney at the Ferry Centre.",
        )],
    );
}

#[test]
fn a_page_names_each_of_its_authors_in_a_tag() {
    expect(
        "<title>TITLE</title><meta name=author content='Eleanor Hale, Professor of harbours'><meta name=author content='Thomas Harrow, Fellow in ferries'>",
        ["<h1>TITLE</h1>", "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
    // A host is nobody.
    expect(
        "<title>TITLE</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"TITLE\",\"author\":{\"@type\":\"Person\",\"name\":\"Coast.example\"}}</script>",
        ["<h1>TITLE</h1>", "", &format!("<p><em>{TOLD}</em></p>")],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn bylines_have_stars_roles_and_the_paper_beside_them() {
    for by in [
        "by Eleanor Hale* and Thomas Harrow**",
        "By Eleanor Hale and Thomas Harrow Contributors",
        "The Coast, by Eleanor Hale and Thomas Harrow",
    ] {
        expect(
            NAMED,
            [&format!("<h1>TITLE</h1><p class=byline>{by}</p>"), "", ""],
            &["Eleanor Hale", "Thomas Harrow"],
            &[],
        );
    }
    expect_signed([
        &format!("{HEAD}<a class=reprints href=/r>Reprints</a>"),
        "",
        "",
    ]);
    expect_signed([
        "<h1>TITLE</h1><div class=author-info>By <a rel=author href=/a>Eleanor Hale</a> <time>March 26, 2025</time></div>",
        "",
        "",
    ]);
}

#[test]
fn whoever_translates_is_no_author() {
    let translator = "Thomas Harrow is a translator of Portuguese based in Norvik.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><dl><dt>By</dt><dd><a class=author href=/a>Eleanor Hale</a></dd></dl><dl><dt>Translation by</dt><dd><a class=author href=/b>Thomas Harrow</a></dd></dl>",
            "",
            &format!("<h4>Contributors</h4><p>{TOLD}</p><p>{translator}</p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD), (Credit, "Translation by\nThomas Harrow")],
    );
}

#[test]
fn who_helped_and_what_was_mended_is_neither_bio_nor_credit() {
    for note in [
        "Thomas Harrow, a doctoral student, contributed to this article.",
        "Editor’s note: An earlier version of this column misstated the number of boats.",
    ] {
        expect(
            NAMED,
            [
                HEAD,
                "",
                &format!("<p><em>{TOLD}</em></p><p><em>{note}</em></p>"),
            ],
            &["Eleanor Hale"],
            &[(Bio, TOLD), (Credit, "")],
        );
    }
}

#[test]
fn a_paragraph_about_the_author_keeps_all_that_is_told() {
    for (told, disclaimer) in [
        (format!("{TOLD} X: @ehale_pilot"), ""),
        (
            format!("{TOLD} She writes the newsletter “Low Water” on ferries."),
            "",
        ),
        (
            format!("{TOLD} She writes in a personal capacity."),
            "She writes in a personal capacity.",
        ),
    ] {
        let bio = told.strip_suffix(disclaimer).unwrap().trim_end();
        expect(
            NAMED,
            [HEAD, "", &format!("<p><em>{told}</em></p>")],
            &["Eleanor Hale"],
            &[(Bio, bio), (Disclaimer, disclaimer)],
        );
    }
    // What the paper likes to be sent stands before it.
    expect(
        NAMED,
        [
            HEAD,
            "",
            &format!(
                "<p><em>The Coast Courier welcomes opinion pieces from writers who live on the coast. {TOLD}</em></p>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn what_leads_in_is_no_first_paragraph() {
    let points = [
        "The county sells the boat and calls it a timetable.",
        "Whoever lives on the island was never asked about the hour.",
    ];
    for (lead, standfirst) in [
        (format!("<h4>{}</h4>", points.join(" ")), points.join(" ")),
        (format!("<ul><li>{}</li><li>{}</li></ul>", points[0], points[1]), points.join("\n")),
        (
            "<p><em>The boat is older than the pier. In this text a pilot tells who pays for its hour, and who does not.</em></p><p>***</p>".to_owned(),
            "The boat is older than the pier. In this text a pilot tells who pays for its hour, and who does not.".to_owned(),
        ),
    ] {
        expect(
            NAMED,
            [&format!("{HEAD}<div class=text>{lead}"), "", "</div>"],
            &["Eleanor Hale"],
            &[(Standfirst, &standfirst)],
        );
    }
    for note in [
        "<p><em>This is part of Seven O’Clock, the Courier’s coverage of the ferries.</em></p>",
        "<h3>THREE KEY FACTS</h3><ul><li>There is one boat.</li><li>It leaves at seven.</li></ul>",
    ] {
        expect_signed([&format!("{HEAD}<div class=text>{note}"), "", "</div>"]);
    }
}

#[test]
fn boxes_are_told_by_what_stands_in_them() {
    for boxed in [
        "<div><h4>Current Issue</h4><figure><a href=/i><img src=c.jpg alt='Cover'></a></figure><p><a href=/i>July Issue</a></p></div>",
        "<div class='inset inset--events'><a href=/e><img src=e.jpg></a><p><b>Events: Paying for the Pier</b></p><p>Don’t miss our next event. Register now, and watch live.</p></div>",
        "<div class=opinions-carousel><h3>Opinions on harbours</h3><span>Hand-curated</span><ul><li><a href=/1>The ferry waits for no one</a> <span>May 6, 2025</span></li><li><a href=/2>Who owns the pier?</a> <span>May 5, 2025</span></li></ul></div>",
        "<h3>Want more of the coast? <a href=/n>Sign up for our free newsletter</a>, Low Water.</h3>",
        "<p><b>MIRA TAMBIÉN | </b><a href=/x><b>Estos son los barcos que zarparán en abril</b></a></p>",
    ] {
        expect_signed([HEAD, boxed, ""]);
    }
}

#[test]
fn the_last_paragraph_before_a_wall_is_of_the_piece() {
    let shown = "A friend who runs the school tells me that she puts the whole of Year 2 into the boat at seven.";
    let Some(last) = layout::page(NAMED, [HEAD, "", &format!("<p class=paywall-fade>{shown}</p><div class=paywall><h3>Already a subscriber?</h3></div>")])
        .piece
        .body
        .lines()
        .next_back()
        .map(str::to_owned)
    else {
        panic!("no body");
    };
    assert_eq!(last, shown);
}

#[test]
fn disclosures_and_views_stand_where_the_page_calls_them_otherwise() {
    let disclosed =
        "Hale has received consulting fees from a ferry association within the past two years.";
    expect(
        NAMED,
        [
            HEAD,
            "",
            &format!("<h3>Acknowledgements and disclosures</h3><p>{disclosed}</p>"),
        ],
        &["Eleanor Hale"],
        &[(Disclosure, disclosed)],
    );
    let texts = "Les textes publiés dans la section « À vif » ont pour but de susciter un débat. Ils ne reflètent pas nécessairement le point de vue de La Vigie.";
    expect(
        NAMED,
        [HEAD, "", &format!("<p><em>{texts}</em></p>")],
        &["Eleanor Hale"],
        &[(Disclaimer, texts)],
    );
    // The sign of an icon font is none of the words.
    expect(
        NAMED,
        [
            &format!(
                "{HEAD}<div><i class=note__icon>i</i><span>Opinions expressed by Courier Contributors are their own.</span></div>"
            ),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(
            Disclaimer,
            "Opinions expressed by Courier Contributors are their own.",
        )],
    );
}

#[test]
fn the_name_before_the_title_is_taken_off_where_the_bio_tells_of_the_same() {
    let page = layout::page(
        "<title>Gintarė Valentukaitė: TITLE</title>",
        [
            "<h1>Gintarė Valentukaitė: TITLE</h1><p class=authors>Pusvalandis.lt</p>",
            "",
            "<p>Gintarė Valentukaitė yra transporto geografė, universiteto docentė.</p>",
        ],
    );
    let furniture = page.piece.furniture;
    assert_eq!(furniture.authors, ["Gintarė Valentukaitė"]);
    assert_eq!(furniture.get(Headline), boat::TITLE);
    assert_eq!(furniture.get(Label), "");
}

/// The body of a page whose article begins with a paragraph of its own.
fn body_from(first: &str) -> String {
    let text: String = boat::PARAGRAPHS
        .iter()
        .map(|text| format!("<p>{text}</p>"))
        .collect();
    let html = format!(
        "<html><head><title>{0}</title></head><body><main><h1>{0}</h1><p class=dek>What the hour still carries.</p><p class=byline>By Eleanor Hale</p><div class=text>{first}{text}</div></main></body></html>",
        boat::TITLE
    );
    let reading = stet_formats::read::read("boat.html", html.as_bytes()).unwrap();
    let body = reading.piece.body;
    body.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn the_first_paragraph_stays_whole_whatever_its_elements_are_called() {
    let lead = "The most famous sentence about this boat was written by a clerk about another one, and it was carved over the door of the harbour office before anybody on the pier could read.";
    assert_eq!(
        body_from(&format!("<p class='has-dropcap lead'>{lead}</p>")),
        lead
    );
    let told = "t the pier of the island there is a desk, and behind the desk there is nobody who has been asked about the hour.";
    for first in [
        "<span class=intro-caps>A</span>",
        "<span class=dropcap-lead>A</span>",
    ] {
        assert_eq!(
            body_from(&format!("<p>{first}{told}</p>")),
            format!("A{told}")
        );
    }
    let behind = told.strip_prefix("t the pier of").unwrap();
    let called = format!("<p><span class=lead-in-text-callout>At the pier of</span>{behind}</p>");
    assert_eq!(body_from(&called), format!("A{told}"));
    let mine = "When I turned my phone back on, there were 1,143 messages.";
    assert_eq!(
        body_from(&format!("<p><strong>{mine}</strong></p>")),
        format!("**{mine}**")
    );
}

#[test]
fn what_is_told_of_another_amid_the_piece_is_of_the_piece() {
    let stranger = "Der Soziologe Helmuth Plessner hat vor fast hundert Jahren die Distanz verteidigt, die Förmlichkeit, das Zeremoniell. Nicht aus Dünkel.";
    let last = "Ich will niemandem die Fähre verbieten, ich fahre selbst gern und viel, und ich möchte nur wieder gefragt werden, wann.";
    let reading = layout::page(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline>Überlegungen von Konstanze Ellerbrok</p>",
            "",
            &format!(
                "<p>{stranger}</p><p>{last}</p><p><em>Konstanze Ellerbrok ist Sprachwissenschaftlerin in Norvik.</em></p>"
            ),
        ],
    );
    let piece = reading.piece;
    assert_eq!(piece.furniture.authors, ["Konstanze Ellerbrok"]);
    assert_eq!(
        piece.furniture.get(Bio),
        "Konstanze Ellerbrok ist Sprachwissenschaftlerin in Norvik."
    );
    assert!(piece.body.trim_end().ends_with(last), "{}", piece.body);
    assert!(piece.body.contains(stranger));
}

#[test]
fn the_author_is_named_by_the_title_the_bio_and_no_login() {
    let told =
        "Eleanor Hale, a harbour pilot and former commissioner of the county, writes from Norvik.";
    for poster in ["HarbourBlog", "CoastOnline"] {
        expect(
            "<title>TITLE</title>",
            [
                &format!("<h1>TITLE, By Eleanor Hale</h1><p class=byline>by {poster}</p>"),
                "",
                &format!("<p><em>{told}</em></p>"),
            ],
            &["Eleanor Hale"],
            &[(Bio, told)],
        );
    }
    let told = "L’autrice di questo post è Elena Tarquini, economista presso un istituto di ricerca pubblico.";
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &format!("<p><em>{told}</em></p>")],
        &["Elena Tarquini"],
        &[(Bio, told)],
    );
    // Who drew stands beside who wrote.
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline>By Eleanor Hale (Text) and Thomas Harrow (Illustration), 18.10.2022</p>",
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn a_short_role_gives_way_to_the_whole_bio() {
    for brief in [
        "Island negotiator and teacher.",
        "Eleanor Hale is a pilot and broadcaster",
    ] {
        expect(
            NAMED,
            [
                &format!("{HEAD}<div class=author-bio>{brief}</div>"),
                "",
                &format!("<div class=author-bio><p>{TOLD}</p></div>"),
            ],
            &["Eleanor Hale"],
            &[(Bio, TOLD)],
        );
    }
}

#[test]
fn an_office_is_told_of_in_bios_and_views_in_few_words() {
    let grower = "Eleanor Hale is a third-generation grower in Norvik and serves on the board of the Harbour Association. Follow her on Twitter: @ehale.";
    let letters = "Eleanor Hale’s column runs on Mondays. It represents his opinion, not the opinion of the Courier.";
    expect(
        NAMED,
        [HEAD, "", &format!("<p><em>{grower}</em></p>")],
        &["Eleanor Hale"],
        &[(Bio, grower), (Disclosure, "")],
    );
    expect(
        NAMED,
        [HEAD, "", &format!("<p><em>{letters}</em></p>")],
        &["Eleanor Hale"],
        &[(
            Disclaimer,
            "It represents his opinion, not the opinion of the Courier.",
        )],
    );
    let guests = "Opinions expressed by guest columnists are their own and do not necessarily reflect those of the Ledger, its publisher or its advertisers.";
    expect(
        NAMED,
        [
            HEAD,
            "",
            &format!("<p><em>{TOLD}</em></p><p><em>{guests}</em></p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD), (Disclaimer, guests)],
    );
}

#[test]
fn who_signs_another_piece_or_stands_for_a_body_is_no_author() {
    let role = "Senior Fellow – Coast Studies, Centre for Ferries";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline><a rel=author href=/a>Eleanor Hale</a></p>",
            "<div class=related-card><a href=/x>The pier of the others</a><p>Eleanor Hale, Thomas Harrow</p><p>June 15, 2023</p></div>",
            &format!(
                "<h3>Author</h3><div class=author-card><p>Eleanor Hale</p><p>{role}</p></div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, role)],
    );
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline>Eleanor Hale, Meridian Councils Member</p><p class=byline><a href=/c>Meridian Business Council</a></p>",
            "",
            &format!("<p><em>{TOLD}</em></p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn who_posted_a_piece_and_where_it_was_printed_first_is_no_author() {
    let both = "Eleanor Hale is a civil engineer in Norvik. Thomas Harrow, a hydrologist, lives in Ostmoor.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline>By <a href=/q>Teresa Quillin</a></p><div class=text><p><b>By Eleanor Hale and Thomas Harrow</b></p>",
            "",
            &format!("<p><em>{both}</em></p></div>"),
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, both)],
    );
    let printed = format!("{TOLD} Her essays have appeared in Delta Ledger.");
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=byline><a href=/a>Eleanor Hale</a></p><p class=byline><a href=https://delta.example/>Delta Ledger</a></p>",
            "",
            &format!("<div class=author-bio><p>{printed}</p></div>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, &printed)],
    );
}

#[test]
fn what_stands_behind_the_name_in_the_byline_gives_way_to_the_bio() {
    let told = "Eleanor Hale is a senior fellow at the Ferry Centre, a former adviser to the harbour, and the author of Low Water.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><div><span class=byline>By <a href=/a>Eleanor Hale</a></span><span class=author-bio>, a senior fellow at the Ferry Centre and a former adviser to the harbour.</span></div>",
            "",
            &format!("<div class=author-bio><p>{told}</p></div>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
    let views = "Everything here is my own view and not that of my employer.";
    let disclosed = "Disclosure: I have been a paid witness for the ferries in two lawsuits.";
    expect(
        NAMED,
        [
            HEAD,
            "",
            &format!("<p><em>{TOLD} {views} {disclosed}</em></p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD), (Disclaimer, views), (Disclosure, disclosed)],
    );
}

#[test]
fn what_stands_above_the_first_words_and_below_the_last_is_told_from_them() {
    assert_eq!(
        body_from("<p>Dear Madam Governor,</p>"),
        "Dear Madam Governor,"
    );
    for cited in [
        "Hale, E, T Harrow and A Berg (2023), “The boat”, Coast Papers 18466.",
        "Eleanor Hale, The boat at seven, Just Coast (Oct. 22, 2024), https://just.example/104482/.",
        "Eleanor Hale, « The boat », The Coast, 3 May 2024. ISSN: 2118-0000. URL: https://coast.example/boat",
    ] {
        expect(
            NAMED,
            [HEAD, "", &format!("<p><em>{TOLD}</em></p><p>{cited}</p>")],
            &["Eleanor Hale"],
            &[(Bio, TOLD)],
        );
    }
    expect_signed([
        HEAD,
        "<p><b>[</b><b>The ferry plans a bare winter for the sound</b><b>]</b></p>",
        "",
    ]);
    let own = "[Here the tape breaks off for seven minutes]";
    let reading = layout::page(NAMED, [HEAD, &format!("<p>{own}</p>"), ""]);
    assert!(
        reading.piece.body.contains("Here the tape breaks off"),
        "{}",
        reading.piece.body
    );
}

#[test]
fn the_caption_of_a_portrait_may_be_the_bio() {
    let told = "Eleanor Hale hat auf drei Fähren und in einem Amtsgericht gearbeitet. Heute ist sie Lotsin in Norvik.";
    expect(
        NAMED,
        [
            &format!(
                "{HEAD}<figure><img src=p.jpg alt=''></figure><div class=caption>{told}</div>"
            ),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn a_chinese_page_sets_its_first_paragraph_above_the_others() {
    // The paper's own mark before it is none of the piece.
    let first = "碼頭重建之後，往島上的渡輪改在天橋底下客，沒有站牌，沒有上蓋，只有一條斜斜的黃線和一個戴漁夫帽的站長。";
    let text = "渡輪公司的表格上，它從來只是一條不賺錢的航線，而島上的人每天早上七點都要乘搭它上班、上學、看醫生，沒有別的選擇。";
    let html = format!(
        "<html lang=zh><head><title>島上的渡輪</title></head><body><h1>島上的渡輪</h1><div id=upper><p>【海報文章】{first}</p></div><div id=lower><p>{text}</p><p>{text}他們沒有被問過。</p><p>{text}今年也沒有。</p></div></body></html>"
    );
    let piece = stet_formats::read::read("ferry.html", html.as_bytes())
        .unwrap()
        .piece;
    assert!(piece.body.starts_with(first), "{}", piece.body);
}

#[test]
fn a_pasted_page_offers_what_a_story_only_speaks_of() {
    let offer = "Enjoy unlimited access to every essay on our website. Cancel anytime, or get the first month free with your gift.";
    let [first, rest @ ..] = boat::PARAGRAPHS;
    let text = |amid: &str| {
        format!(
            "{}\nBy Eleanor Hale\n\n{first}\n\n{amid}\n\n{}\n",
            boat::TITLE,
            rest.join("\n\n")
        )
    };
    let body = |amid: &str| {
        let page = stet_formats::read::read("boat.txt", text(amid).as_bytes());
        page.unwrap().piece.body
    };
    assert!(!body(offer).contains("unlimited access"));
    let story =
        "The bank promised them unlimited access to the pier, and then it sold the pier to itself.";
    assert!(body(story).contains(story));
}

//! Who the author is, said in lists, boxes and cards of the page: around the piece, above its headline, amid its paragraphs.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field::{self, Bio, Byline, Credit, Disclaimer, Disclosure, Label};
use stet_formats::read::{self, Reading};

/// The piece as a page with its own title, and what the page has above the headline, below it, amid the text and under it.
fn page(title: &str, parts: [&str; 4]) -> Reading {
    let [over, above, amid, below] = parts;
    let [first, rest @ ..] = PARAGRAPHS;
    let rest: String = rest.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><main>{over}<h1>{title}</h1>{above}<div class=text><p>{first}</p>{amid}{rest}{below}</div></main></body></html>"
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

/// Reads such a page, of which nothing but the piece may be the body.
#[track_caller]
fn expect(parts: [&str; 4], authors: &[&str], fields: &[(Field, &str)]) {
    let Reading { piece, .. } = page(TITLE, parts);
    assert_eq!(piece.furniture.headline, TITLE);
    assert_eq!(piece.furniture.authors, authors, "{parts:?}");
    for (field, told) in fields {
        assert_eq!(piece.furniture.get(*field), *told, "{field} of {parts:?}");
    }
    let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS, "{parts:?}");
}

const BY: &str = "<p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and broadcaster. Her latest book is Low Water: A History of Waiting";

#[test]
fn the_last_list_says_who_wrote_it_and_what_readers_may_do() {
    let asked = "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email to be considered for publication in our letters section, please click here.";
    expect(
        [
            "",
            BY,
            "",
            &format!("<ul><li><p>{TOLD}</p></li><li><p><em>{asked}</em></p></li></ul>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
    expect(
        [
            "",
            "<p class=byline>By Eleanor Hale and Thomas Harrow</p>",
            "",
            "<ul><li><b>About the authors:</b> Eleanor Hale is a harbour pilot in Norvik. Thomas Harrow writes about ferries from Ostmoor.</li><li><b>Source:</b> This article was published by <a href=/x>Coast Forum</a></li></ul>",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[
            (
                Bio,
                "About the authors: Eleanor Hale is a harbour pilot in Norvik. Thomas Harrow writes about ferries from Ostmoor.",
            ),
            (Credit, "Source: This article was published by Coast Forum"),
        ],
    );
}

#[test]
fn a_list_of_the_piece_stays_one() {
    let list = "<ul><li>Anna Lund is a nurse and has waited for eleven years.</li><li>Per Lund is a baker, and bakes at night.</li></ul>";
    let reading = page(TITLE, ["", BY, list, ""]);
    assert!(reading.piece.body.contains("- Anna Lund is a nurse"));
    assert!(reading.piece.body.contains("- Per Lund is a baker"));
}

#[test]
fn a_box_amid_the_text_goes_on_from_the_name_that_heads_it() {
    let german = "<p class=byline>Ein Gastbeitrag von Henrike Hale</p>";
    for told in [
        "ist Ernährungswissenschaftlerin und lehrt Gemeinschaftsverpflegung an der Hochschule Norvik. Von ihr erschien zuletzt das Buch „Die große Pause. Warum Schulen essen lernen müssen“.",
        "Jahrgang 1983, ist Geografin und arbeitet in der Mieterberatung in Norvik. Sie ist zweite Schriftführerin eines Vereins der Kleingärtner und schreibt an einer Geschichte der Laube.",
    ] {
        let card = format!(
            "<aside class=portraitbox><span>© privat</span><div>Henrike Hale</div><div><p>{told}</p></div></aside>"
        );
        expect(["", german, &card, ""], &["Henrike Hale"], &[(Bio, told)]);
    }
}

#[test]
fn a_card_above_the_headline_tells_whose_blog_it_is() {
    let role =
        "Aide-soignante de nuit, secrétaire bénévole d’une association de jardins familiaux.";
    let card = format!(
        "<p>Billet de blog <time datetime=2025-03-02>2 mars 2025</time></p><aside class=author-banner><p class=author__name><a href=/h>Sylvie Hale</a></p><p class=author__bio>{role}</p></aside><aside class=blog-warning><p>Ce blog est personnel, la rédaction n’est pas à l’origine de ses contenus.</p></aside>"
    );
    expect(
        [&card, "", "", ""],
        &["Sylvie Hale"],
        &[
            (Bio, role),
            (
                Disclaimer,
                "Ce blog est personnel, la rédaction n’est pas à l’origine de ses contenus.",
            ),
        ],
    );
}

#[test]
fn of_two_notes_about_one_author_the_sentence_is_the_bio() {
    let role = "<div class=author-card><a href=/h class=author-name>Eleanor Hale</a><p class=author-role>Norvik-based harbour pilot</p></div>";
    let told = "Eleanor Hale is a harbour pilot based in Norvik. She has advised islanders in five countries and writes a monthly column.";
    expect(
        [
            "",
            role,
            "",
            &format!("{role}<div class=author-bio><p>{told}</p></div>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "</div><div class=staff-box><h4>About the Contributor</h4><div>Eleanor Hale, Opinions Columnist</div><p>{told}</p></div><div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "<p><em>{told}</em></p></div><div class=guest><div>A guest post by</div><div>Eleanor Hale</div><div class=profile-bio>Steering boats, writing things down.</div></div><div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn whoever_paid_for_the_research_is_told_under_the_piece_and_not_in_it() {
    let paid = "The research was funded by the Coast Fund (grant CF/2021/0448). Eleanor Hale is an unpaid trustee of the Harbour Museum, which does not charge for admission.";
    expect(
        ["", BY, "", &format!("<p><em>{paid}</em></p>")],
        &["Eleanor Hale"],
        &[(Disclosure, paid), (Bio, "")],
    );
    let told = "The research was funded by the ferry company, and the ferry company was pleased with it for as long as nobody read to the end.";
    let reading = page(TITLE, ["", BY, &format!("<p>{told}</p>"), ""]);
    assert!(reading.piece.body.contains(told));
    expect(
        [
            "",
            BY,
            "",
            "<p>Hinweis:</p><p>Eine ausführlichere Fassung dieses Beitrags ist zuerst in den „Norviker Heften“ erschienen.</p>",
        ],
        &["Eleanor Hale"],
        &[(
            Credit,
            "Eine ausführlichere Fassung dieses Beitrags ist zuerst in den „Norviker Heften“ erschienen.",
        )],
    );
}

#[test]
fn a_sentence_signs_for_two_and_a_group_signs_as_one() {
    let two = "Une carte blanche de Marie Dupont, professeure à l’université des Falaises, et Jean Lefort, économiste à l’institut des Marées.";
    expect(
        ["", &format!("<p><strong>{two}</strong></p>"), "", ""],
        &["Marie Dupont", "Jean Lefort"],
        &[(Bio, two), (Byline, two), (Label, "carte blanche")],
    );
    expect(
        [
            "",
            "<p>Par Marie Dupont, professeure à l’université des Falaises, et Jean Lefort, économiste à l’institut des Marées</p>",
            "",
            "",
        ],
        &["Marie Dupont", "Jean Lefort"],
        &[(
            Bio,
            "Marie Dupont, professeure à l’université des Falaises, et Jean Lefort, économiste à l’institut des Marées",
        )],
    );
    expect(
        [
            "",
            "<div class=byline>par Un collectif d’usagers des bateaux de nuit</div>",
            "",
            "",
        ],
        &["Un collectif d’usagers des bateaux de nuit"],
        &[],
    );
}

#[test]
fn a_kicker_with_a_colon_of_its_own_is_no_headline() {
    let kicked =
        format!("<span>Fremde Federn<span>&nbsp;:&nbsp;</span></span> <span>{TITLE}</span>");
    let html = format!(
        "<html><head><title>Fremde Federn: {TITLE}</title></head><body><article><h2>{kicked}</h2><p class=byline>Von Eleanor Hale</p>{}</article></body></html>",
        PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
    );
    let reading = read::read("boat.html", html.as_bytes()).unwrap();
    assert_eq!(reading.piece.furniture.headline, TITLE);
}

#[test]
fn the_byline_in_the_text_is_surer_than_the_account_that_posted_it() {
    let account = "<div class=post-meta><span class=meta-author><a class=author-name href=/a>L'Echo du Golfe</a></span><span class=date>24 février 2024</span></div>";
    let reading = page(
        TITLE,
        [
            "",
            &format!(
                "{account}</div><div class=entry-content><p><strong>Par Karim HADDAD (*)</strong></p>"
            ),
            "",
            "<p><strong>K.H.</strong></p><p><em>(*) Architecte-urbaniste, ancien enseignant à l’Ecole d’architecture</em></p>",
        ],
    );
    let furniture = &reading.piece.furniture;
    assert_eq!(furniture.authors, ["Karim Haddad"]);
    assert_eq!(
        furniture.get(Bio),
        "(*) Architecte-urbaniste, ancien enseignant à l’Ecole d’architecture"
    );
    assert!(!reading.piece.body.contains("K.H."));
    expect(
        [
            "",
            "<p class=byline>Von Redaktion am 24. November 2022 // 2 Kommentare</p>",
            "",
            "<p>Von Eleanor Hale</p><p>Redaktion Küsten-Bote</p><p>Folgen Sie uns auch auf: <a href=/f>Facebook</a>, Twitter</p>",
        ],
        &["Eleanor Hale"],
        &[(Bio, "")],
    );
}

#[test]
fn a_starred_last_line_is_the_bio_whatever_the_byline_says() {
    let told = "* Escritora y docente. Su último libro es Instrucciones para esperar el bote (La Baldosa Floja).";
    expect(
        [
            "",
            "<p class=byline>Por Laura Hale</p>",
            "",
            &format!("<p>{told}</p>"),
        ],
        &["Laura Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn several_are_told_of_in_one_sentence_or_together() {
    let roles = "Respectivement professeure adjointe en études urbaines à l’Université des Falaises et contremaître retraité des loisirs municipaux";
    let teaser = "</div></main><aside><h2>Dans la même section</h2><article><a href=/x><h3>Les abeilles ne votent pas</h3></a><p>Les ruches se multiplient plus vite que les fleurs.</p><span>Coralie Vézina-Pouliot, apicultrice</span></article></aside><main><div>";
    expect(
        [
            "",
            &format!(
                "<div class=authorModule><span class=authorModule__name>Marie-Soleil Gagnon-Roy et Réjean Thivierge</span> <span class=authorModule__organisation>{roles}</span></div>"
            ),
            "",
            teaser,
        ],
        &["Marie-Soleil Gagnon-Roy", "Réjean Thivierge"],
        &[(Bio, roles)],
    );
    let last = "Par Wahiba Mekhloufi, adjointe à l’éducation de Norvik, et Gaspard Tourneur, cuisinier, responsable de la restauration d’Ostmoor.";
    expect(
        [
            "",
            "<div class=author-item__name><a href=/w>Wahiba Mekhloufi</a></div><div class=author-item__name><a href=/g>Gaspard Tourneur</a></div>",
            "",
            &format!("<p><strong>{last}</strong></p>"),
        ],
        &["Wahiba Mekhloufi", "Gaspard Tourneur"],
        &[(Bio, last)],
    );
    expect(
        [
            "",
            "<p class=byline>Por Tomás Hale y Lucila Hale</p><p class=byline>PARA EL FARO</p>",
            "",
            "<p>Hale es historiador; Hale es arquitecta y docente.</p><p>Por Tomás Hale y Lucila Hale</p>",
        ],
        &["Tomás Hale", "Lucila Hale"],
        &[(Bio, "Hale es historiador; Hale es arquitecta y docente.")],
    );
}

#[test]
fn a_note_of_the_desk_and_a_card_tell_of_the_author_together() {
    let card = "<div class=auteur><p>Maëlle Hale</p><p class=auteur__bio>Sociologue, Maîtresse de conférences à l’université de Norvik</p></div>";
    expect(
        [
            "",
            "<p class=byline>Par Maëlle Hale</p><p class=author-role>Sociologue</p>",
            "",
            &format!(
                "<p><strong>NDLR :</strong> Maëlle Hale a récemment publié Lignes d’eau aux éditions du Môle.</p></div>{card}<div>"
            ),
        ],
        &["Maëlle Hale"],
        &[(
            Bio,
            "NDLR : Maëlle Hale a récemment publié Lignes d’eau aux éditions du Môle.\nSociologue, Maîtresse de conférences à l’université de Norvik",
        )],
    );
}

#[test]
fn the_caption_of_a_portrait_may_be_the_bio() {
    let told = "Roswitha Hale, 58, ist Professorin für Wohnungswirtschaft an der Hochschule Norvik. Emre Harrow, 41, ist Fachanwalt für Mietrecht in Ostmoor.";
    expect(
        [
            "",
            "<p class=byline>Gastbeitrag von Roswitha Hale und Emre Harrow</p>",
            &format!(
                "<aside class=infobox><figure><img src=/p.jpg><figcaption><span>{told}</span> <small>(Foto: oh)</small></figcaption></figure></aside>"
            ),
            "",
        ],
        &["Roswitha Hale", "Emre Harrow"],
        &[(Bio, told)],
    );
}

#[test]
fn at_the_foot_of_the_page_it_is_said_of_everything() {
    let own = "Views are personal, and do not represent the stand of this publication.";
    let foot = "Disclaimer: The views and tips expressed by experts on this site are their own, and not that of the website or its management.";
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "<p><em>Eleanor Hale is a harbour pilot. {own}</em></p></div></main><footer><div class=ftr_disclaimer><p>{foot}</p></div></footer><main><div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, "Eleanor Hale is a harbour pilot."), (Disclaimer, own)],
    );
}

#[test]
fn notes_in_the_rows_of_a_table_are_footnotes() {
    let mark = "<p>The pier is wet.<sup><a href=#fn1>1)</a></sup></p>";
    let notes = "<div><p><span>References</span></p><table><tbody><tr><th scope=row><a id=fn1>&#8593;1</a></th><td>On the debates, see Hale, <em>The Wet Pier</em>, 1988, p. 41.</td></tr></tbody></table></div>";
    let body = page(TITLE, ["", BY, mark, notes]).piece.body;
    assert!(body.contains("The pier is wet.[^1]"), "{body}");
    assert!(
        body.contains("[^1]: On the debates, see Hale, *The Wet Pier*, 1988, p. 41."),
        "{body}"
    );
    assert!(!body.contains("References"), "{body}");
}

#[test]
fn words_of_the_piece_that_sound_like_a_bio_stay_in_it() {
    let asked = "<p>This columnist decided to find out how many had been on the boat. Of a hundred and fifty people at the stand, eleven had.</p><h3>Related Articles</h3><ul><li><a href=/x>Why villages need lamps</a></li></ul>";
    let reading = page(TITLE, ["", BY, asked, ""]);
    assert!(reading.piece.body.contains("This columnist decided"));
    for paragraph in PARAGRAPHS {
        assert!(reading.piece.body.contains(paragraph), "{paragraph}");
    }
    let said = "“Mrs. Hale,” he said, “that was the only boat I ever got.”";
    let told = "Eleanor Hale is a former harbour pilot. She lives with her husband in Norvik.";
    let reading = page(
        TITLE,
        ["", BY, "", &format!("<p>{said}</p><p><em>{told}</em></p>")],
    );
    assert!(reading.piece.body.trim().ends_with(said));
    assert_eq!(reading.piece.furniture.get(Bio), told);
}

#[test]
fn what_the_house_says_beside_its_authors_is_not_of_them() {
    let card = |name: &str, role: &str| {
        format!(
            "<li class=vcard><a class=author-name rel=author href=/p><span class=fn>{name}</span></a><p class=role>{role}</p></li>"
        )
    };
    let cards = format!(
        "<ol>{}{}</ol>",
        card(
            "Anouk Hale",
            "Maîtresse de conférences en géographie, Université de Norvik"
        ),
        card(
            "Yannis Delcourt",
            "Doctorant en sociologie urbaine, Institut des villes"
        ),
    );
    let json = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":\"Anouk Hale\"},{\"@type\":\"Person\",\"name\":\"Yannis Delcourt\"}]}</script>";
    let appeal = "</div><section class=donation-banner><h2>Avant que vous ne partiez…</h2><p>Chaque semaine, plus de cent chercheurs écrivent pour vous. Aidez-nous à rester indépendants.</p><a class=button href=/d>Faire un don</a><div class=signature><strong>Fabienne Lambert</strong> <span>Directrice de la rédaction</span></div></section><section class=become-an-author-box><h2>Want to write?</h2><p>Write an article and join a growing community of more than 198,400 academics and researchers from 5,121 institutions.</p></section><div>";
    expect(
        ["", &format!("{json}{cards}"), "", appeal],
        &["Anouk Hale", "Yannis Delcourt"],
        &[(
            Bio,
            "Maîtresse de conférences en géographie, Université de Norvik\nDoctorant en sociologie urbaine, Institut des villes",
        )],
    );
}

#[test]
fn names_are_parted_from_the_paper_and_from_who_translated() {
    expect(
        [
            "",
            "<div class=author-data><a href=/a>Ignacio Ferrari</a><span>PARA LA COSTA</span></div>",
            "",
            "",
        ],
        &["Ignacio Ferrari"],
        &[],
    );
    let json = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Nora Hale\"}}</script>";
    let line = "<div><span><a href=/n>Nora Hale</a></span> — <span>Traduit par <a href=/m>Maud Lestienne</a></span> — <span>Édité par <a href=/h>Hugo Castan</a></span> — <time>17 mai 2023 à 7h09</time></div>";
    expect(
        ["", &format!("{json}{line}"), "", ""],
        &["Nora Hale"],
        &[(Bio, "")],
    );
    // Whoever edited it is set aside, and shown.
    let line = "<p class=byline>Nora Hale — Traduit par Maud Lestienne — Édité par Hugo Castan</p>";
    let reading = page(TITLE, ["", line, "", ""]);
    assert_eq!(
        reading.piece.furniture.get(Credit),
        "Traduit par Maud Lestienne"
    );
    let cut: Vec<&str> = reading.cut.iter().map(|cut| cut.text.as_str()).collect();
    assert!(cut.contains(&"Édité par Hugo Castan"), "{cut:?}");
}

#[test]
fn a_label_may_stand_before_a_space_that_does_not_break() {
    let piece = page(
        &format!("<span>Opinion</span>&nbsp;{TITLE}"),
        ["", BY, "", ""],
    )
    .piece;
    assert_eq!(piece.furniture.headline, TITLE);
    assert_eq!(piece.furniture.get(Label), "Opinion");
    let told = "Artículos estrictamente de opinión que responden al estilo propio del autor. Estos textos han de basarse en datos verificados.";
    let rubric = page(
        TITLE,
        [
            &format!("<div><a href=/t>Tribuna</a><div class=tooltip><p>{told}</p></div></div>"),
            BY,
            "",
            "",
        ],
    )
    .piece;
    assert!(rubric.furniture.get(Disclaimer).is_empty());
    assert!(!rubric.body.contains("estrictamente"));
}

#[test]
fn who_signs_an_appeal_or_another_piece_is_no_author() {
    for below in [
        "</div><div class=newsletter-cta><h3>Before you go</h3><p>Every day we explain the coast, with no advertising. If you find it useful, please consider a gift.</p><div class=editor-signature><p><b>Gwen Ashby</b></p><p>Coast Editor</p></div>",
        "</div><section><h2>More from Opinion</h2><div class=card><a href=/a>Eleven minutes is no lunch</a><div class=author>Thomas Harrow</div></div><div class=card><a href=/b>Editorial Board The case against the bridge</a></div></section>",
        "</div><aside><p>Opinion</p><a href=/c>A college without a canteen</a><p class=card-author>Jean-Philippe Moreau, student</p></aside>",
    ] {
        expect(["", BY, "", below], &["Eleanor Hale"], &[(Bio, "")]);
    }
}

#[test]
fn titles_of_other_pieces_amid_the_text_are_none_of_it() {
    for amid in [
        "<p>More from the Coast Plus: <a href=/a>A thousand crates, no cellar Where do the boats go?</a> <a href=/b>A choir looks for a home</a></p>",
        "<blockquote><p><b>İlginizi çekebilir:</b> <a href=/a>Where the water is cut: which streets, which hours?</a></p></blockquote>",
        "<div><h4>You may also like from The Blogs</h4><ul><li><a href=/a>My driver knows everyone on Route 37</a> <em>Tamar Roth</em></li></ul></div>",
    ] {
        expect(["", BY, amid, ""], &["Eleanor Hale"], &[]);
    }
}

#[test]
fn a_box_amid_the_text_tells_who_the_author_is_under_a_portrait() {
    let told =
        "is a harbour pilot and writes about the history of waiting at the College of Eastmouth.";
    expect(
        [
            "",
            BY,
            &format!(
                "<div class=rack><a href=/hale><h4>Eleanor Hale</h4><img src=/hale.jpg alt=''></a><p>{told}</p></div>"
            ),
            "",
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn french_signs_for_two_before_a_day_and_with_a_status() {
    for (above, authors) in [
        (
            "<p>Par Eleanor Hale Le 18 mars 2025 à 16h41</p>",
            &["Eleanor Hale"][..],
        ),
        (
            "<div class=author-name>Eleanor Hale</div><div class=author-status>Abonné·e du Rivage</div>",
            &["Eleanor Hale"],
        ),
        (
            "<p><b>Une opinion d'Eleanor Hale, pilote, et d'Inès Martel, géographe, chargée de cours à l'Institut des ports (Norvik).</b></p>",
            &["Eleanor Hale", "Inès Martel"],
        ),
    ] {
        expect(["", above, "", ""], authors, &[]);
    }
}

#[test]
fn a_standfirst_of_two_headings_is_one() {
    expect(
        [
            "",
            &format!(
                "<h2 class=subtitle>Twelve hundred piers, and no bench.</h2><h2 class=subtitle>Why the board should sit on one of them.</h2>{BY}"
            ),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(
            Field::Standfirst,
            "Twelve hundred piers, and no bench.\nWhy the board should sit on one of them.",
        )],
    );
}

#[test]
fn a_short_sentence_about_the_author_gives_way_to_a_longer_one() {
    let told = "Eleanor Hale, B.A., is a harbour pilot in Eastmouth, and the school physician of the island.";
    expect(
        [
            "",
            &format!("{BY}<p class=byline__role>Hale is a pilot and school physician.</p>"),
            "",
            &format!("<p><em>{told}</em></p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn a_disclaimer_that_tells_for_whom_she_worked_is_a_disclosure() {
    let told = "Disclaimer: dal 2021 al 2023 ho lavorato come consulente per il porto. Non ho avuto parte in questa decisione.";
    expect(
        ["", BY, "", &format!("<p><em>{told}</em></p>")],
        &["Eleanor Hale"],
        &[(Disclosure, told), (Disclaimer, "")],
    );
}

#[test]
fn two_authors_share_a_box_or_have_a_box_each() {
    let told =
        "run the pier at Eastmouth together. They have written “Low Water”, a history of waiting.";
    expect(
        [
            "",
            "<p class=byline>By Eleanor Hale and Thomas Harrow</p>",
            &format!("<div class=box><h3>Eleanor Hale and Thomas Harrow</h3><p>{told}</p></div>"),
            "",
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, told)],
    );
    let bios = [
        "Eleanor Hale is a senior fellow at the Harbour Institute and the author of Low Water.",
        "Thomas Harrow is a former timetable planner at the Coast Ferries.",
    ];
    expect(
        [
            "",
            "<p class=author-bio>By Eleanor Hale, a senior fellow at the Harbour Institute, and Thomas Harrow, a former timetable planner at the Coast Ferries.</p>",
            "",
            &format!(
                "<p class=author-bio><i>{}</i></p><p class=author-bio><i>{}</i></p>",
                bios[0], bios[1]
            ),
        ],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, &bios.join("\n"))],
    );
}

#[test]
fn the_first_paragraph_in_bold_leads_in_where_no_other_is() {
    let bold = "Nine harbours have made the crossing free for children. Two of them have asked what that changed, and for whom.";
    expect(
        ["", &format!("{BY}<div><p><b>{bold}</b></p></div>"), "", ""],
        &["Eleanor Hale"],
        &[(Field::Standfirst, bold)],
    );
}

#[test]
fn somebody_of_whom_the_first_sentence_tells_is_no_author() {
    let first = "Bei Frau Thomsen, die in der Mensa einer Grundschule in der Nähe von Husum arbeitet, liegt neben der Suppenkelle ein Gerät. Leuchtet es grün, gibt es Nudeln.";
    let html = format!(
        "<html lang=de><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><p class=byline>von Kirsten Lührsen</p><div class=text><p>{first}</p><p>{}</p></div></main></body></html>",
        PARAGRAPHS.join("</p><p>")
    );
    let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.bio, "");
    assert!(piece.body.starts_with("Bei Frau Thomsen"));
}

#[test]
fn behind_more_commentary_the_piece_goes_on() {
    expect(
        [
            "",
            BY,
            "<aside><h2>More commentary</h2><h2><a href=/a>Small pools are worth the leak</a></h2><p>by Harlan Osei</p></aside>",
            "",
        ],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn the_second_of_two_cards_may_have_a_title_and_the_house_has_none() {
    let bios = [
        "Eleanor Hale is a research fellow in administrative law at the College of Eastmouth.",
        "Dr. Thomas Harrow is a lawyer in Norvik and lectures at the harbour school.",
    ];
    let cards = format!(
        "</div><section class=author-box><h4>Authors</h4><img class=author-photo src=a.jpg alt='Eleanor Hale'><h5><a href=/a>Eleanor Hale</a></h5><p>{}</p><img class=author-photo src=b.jpg alt='Thomas Harrow'><h5><a href=/b>Thomas Harrow</a></h5><p>{}</p></section>",
        bios[0], bios[1]
    );
    expect(
        ["<p>Eleanor Hale, Thomas Harrow</p>", "", "", &cards],
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Bio, &bios.join("\n"))],
    );
}

#[test]
fn a_bold_paragraph_about_the_author_is_the_bio() {
    let told = "Eleanor Hale drove buses in Eastmouth for 11 years and now lectures in transport planning at the college.";
    expect(
        [
            "",
            &format!("{BY}<div><p><b><i>{told}</i></b></p></div>"),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(Bio, told), (Field::Standfirst, "")],
    );
}

#[test]
fn what_stands_under_a_heading_for_interests_declares_them() {
    let told =
        "Die Autorin ist Mitglied des Verkehrs-Clubs der Küste und besitzt ein Generalabonnement.";
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "<h4>Themenbezogene Interessenbindung der Autorin/des Autors</h4><p>{told}</p>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Disclosure, told), (Bio, "")],
    );
}

#[test]
fn the_bio_spells_the_name_out_and_tells_of_two_trades() {
    let piece = page(
        TITLE,
        [
            "",
            "<p>More from: <a rel=author href=/h>Eleanor Hale</a></p>",
            "",
            "<p><b>Editor’s Note:</b> Eleanor P. Hale is the Tull Professor of Law at the College of Eastmouth.</p>",
        ],
    )
    .piece;
    assert_eq!(piece.furniture.authors, ["Eleanor P. Hale"]);
    let two = "Eleanor Hale est technicienne bocage dans un syndicat de bassin. Thomas Harrow est éleveur de vaches et coprésident de l’association Têtards.";
    let piece = page(TITLE, ["", "", "", &format!("<p><i>{two}</i></p>")]).piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale", "Thomas Harrow"]);
}

#[test]
fn a_starred_note_about_an_unpaid_seat_is_a_disclosure() {
    let told = "* L’autrice est membre bénévole du conseil d’administration de l’Association des patinoires.";
    expect(
        [
            "",
            "<div class=author-details>Eleanor Hale, Professeure au département de géographie, Université de Norvik*</div>",
            "",
            &format!("<p><i>{told}</i></p>"),
        ],
        &["Eleanor Hale"],
        &[
            (Disclosure, told),
            (
                Bio,
                "Professeure au département de géographie, Université de Norvik",
            ),
        ],
    );
}

#[test]
fn titles_in_brackets_and_behind_a_wide_colon_lead_to_other_pieces() {
    for amid in [
        "<p><b>[See also: <a href=/a>Who owns the village hall?</a>]</b></p>",
        "<p><b>您可能还感兴趣：</b><a href=/a>便利店为什么不愿意开进老小区？</a></p>",
    ] {
        expect(["", BY, amid, ""], &["Eleanor Hale"], &[]);
    }
}

#[test]
fn a_label_without_a_mark_stands_before_the_name() {
    let piece = page(
        TITLE,
        ["", "<p class=byline>Chronique Eleanor Hale</p>", "", ""],
    )
    .piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn the_item_of_a_list_under_the_name_holds_role_and_bio() {
    let told = "Eleanor Hale is a harbour pilot and writer based in Eastmouth. She has advised the boards of three ports.";
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "</div><div class=author-bottom><ul class=author-list><li><h4 class=author-bio><a href=/h>Eleanor Hale</a></h4><span class=author-role>Harbour pilot and writer based in Eastmouth.</span><div><p>{told}</p></div></li></ul>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn who_had_no_role_in_the_piece_paid_for_the_survey() {
    let told = "The household survey was supported by a grant from the Coast Futures Fund, which had no role in the preparation of this article.";
    expect(
        ["", BY, "", &format!("<p><em>{told}</em></p>")],
        &["Eleanor Hale"],
        &[(Disclosure, told)],
    );
}

#[test]
fn a_card_that_tells_more_than_the_role_under_the_name_is_the_bio() {
    let told = "Eleanor Hale is a Norvik pilot who studies how harbours are run. She is a senior fellow at the Coast Institute and a former adviser to the board.";
    expect(
        [
            "",
            "<ul class=article-author-info><li class=article-author-info__each><div class=article-author-info__txt><div class=article-author-name><span class=article-author-name-item><span class=article-by>By </span><a class=author-link href=/a/hale>Eleanor Hale</a></span></div><div class=article-author-info__title>Pilot and harbour analyst.</div></div></li></ul>",
            "",
            &format!(
                "</div><div class=author-card><a href=/a/hale>Eleanor Hale</a><p>{told}</p></div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn neither_a_translator_nor_an_answer_to_a_reader_is_the_author() {
    let told = "Eleanor Hale writes the Small Change column for The Pier. She lives in Norvik.";
    expect(
        [
            "",
            BY,
            "",
            &format!(
                "</div><div class=author-box><a href=/a/hale>Eleanor Hale</a><p class=author-bio>{told}</p><a href=/a/hale/more>Ses derniers articles</a><p class=author-bio>: <a href=/1>The ferry waits for no one</a> <a href=/2>A boat in winter</a></p></div><div class=author-box><a href=/a/aubier>Ann Aubier</a><p class=author-bio>Traductrice, elle a longtemps sous-titré des séries que personne n'a vues.</p></div><h3>Commentaires (2)</h3><div class=comment><p class=comment__author>Eleanor Hale</p><span class=comment__badge>Auteur·e du billet</span><p>Merci à tous.</p></div>"
            ),
        ],
        &["Eleanor Hale"],
        &[(Bio, told)],
    );
}

#[test]
fn a_row_of_other_pieces_above_the_headline_has_authors_of_its_own() {
    let other = |title: &str, name: &str| {
        format!(
            "<li><a href=/x><h3 class=listing__title>{title}</h3></a><p class=listing__author>{name}</p></li>"
        )
    };
    let row = format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"author\":{{\"@type\":\"Person\",\"name\":\"Eleanor Hale\"}}}}</script>\
         <section><h2>Featured</h2><ol>{}{}</ol></section>",
        other(
            "The Common Harbour Has Become a Waiting Room",
            "Thomas Harrow"
        ),
        other("What Is a Pier For?", "Anna Berg"),
    );
    let by = "<p class=byline>May 3, 2024, Eleanor Hale</p>";
    expect([&row, by, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn a_card_above_the_headline_has_a_button_behind_the_name() {
    let card = "<div class=blog_author_info><a href=/hale rel=author class=author_name>Eleanor Hale</a> <a href=# class=become_fan>Become a fan</a>\
                <p class=author_bio_line>Executive Director, The Long Pier Project; former harbour pilot</p></div>";
    expect(
        [card, "", "", ""],
        &["Eleanor Hale"],
        &[(
            Bio,
            "Executive Director, The Long Pier Project; former harbour pilot",
        )],
    );
}

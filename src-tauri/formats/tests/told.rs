//! What a page tells of its author, of her ties, of whose views these are and where they stood before, in words or places of its own.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::TITLE;
use layout::expect;
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure, Label, Standfirst};

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const BIO: &str = "Eleanor Hale is a harbour pilot at the Norvik Ferry Trust.";

/// The piece signed by her, with what stands under it.
#[track_caller]
fn under(below: &str, fields: &[(stet_core::Field, &str)]) {
    expect(NAMED, [HEAD, "", below], &["Eleanor Hale"], fields);
}

#[test]
fn what_ties_the_author_to_the_piece_is_no_part_of_who_she_is() {
    for tie in [
        "The Norvik Ferry Trust receives part of its funding from the county.",
        "Eleanor Hale wrote an expert opinion for the ferry company in 2024.",
        "The author is a member of the board of the ferry company.",
        "The author sits on the board of the Harbour Fund, mentioned in this article.",
    ] {
        under(
            &format!("<p><em>{BIO}</em></p><p><em>{tie}</em></p>"),
            &[(Bio, BIO), (Disclosure, tie)],
        );
    }
    // In one paragraph, behind who she is and behind her thanks.
    let budget = "The group receives a fifth of its budget from the county.";
    under(
        &format!("<p>{BIO} {budget}</p>"),
        &[(Bio, BIO), (Disclosure, budget)],
    );
    let works =
        "Eleanor Hale now works for the ferry company, which did not see or fund this piece.";
    under(
        &format!("<p>{BIO}</p><p>The author thanks Tom Harrow for his figures. {works}</p>"),
        &[(Bio, BIO), (Disclosure, works)],
    );
}

#[test]
fn for_whom_she_speaks_at_the_end_of_a_long_sentence_is_who_she_is() {
    let bio = "Eleanor Hale is a harbour pilot. She spent nine years in the engine room of the Norvik ferry and writes in her personal capacity.";
    under(&format!("<p>{bio}</p>"), &[(Bio, bio), (Disclaimer, "")]);
}

#[test]
fn whose_views_these_are_is_told_in_a_few_words_and_in_many() {
    for (bio, views) in [
        (
            BIO,
            "These are her own views, and not those of her former employers.",
        ),
        (
            BIO,
            "Guest columns reflect the opinions of their authors and not necessarily those of the Coast Gazette or its parent. Submissions of up to 800 words may be sent to opinion@coast.example.",
        ),
        (
            "Eleanor Hale ist Lotsin in Norvik.",
            "Unter der Rubrik „Positionen“ veröffentlicht die Küstenpost Beiträge von Gastautoren. Sie geben nicht in jedem Fall die Meinung der Redaktion wieder.",
        ),
        (
            BIO,
            "What you read here is my opinion and nobody else's, least of all the harbour board's.",
        ),
    ] {
        under(
            &format!("<p>{bio}</p><p>{views}</p>"),
            &[(Bio, bio), (Disclaimer, views)],
        );
        // What else readers are asked stands behind it, in a notice that is nothing else.
        if !views.contains('@') {
            under(
                &format!("<p><em>{bio} {views}</em></p>"),
                &[(Bio, bio), (Disclaimer, views)],
            );
        }
    }
    // The label and what is shown to whoever points at it are drawn as one.
    let views =
        "This piece expresses the views of its author(s), separate from those of this publication.";
    expect(
        NAMED,
        [
            &format!(
                "<div><a href=/opinion/>Opinion</a><span role=tooltip>{views}</span></div>{HEAD}"
            ),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(Disclaimer, views)],
    );
}

#[test]
fn for_whom_editorials_speak_and_who_took_no_part_in_them_is_told() {
    let views = "Coast editorials represent the Coast's organizational opinion. Each editorial is crafted independent of news coverage.";
    let tie = "Editor's note: One member of the editorial board is employed part time by the ferry company and did not take part in the writing of this editorial.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1>",
            "",
            &format!("<p><em>{views}</em></p><p><em>{tie}</em></p>"),
        ],
        &[],
        &[(Disclaimer, views), (Disclosure, tie), (Bio, "")],
    );
    let piece = "Editorials represent a century that is over, one colleague told me, and the board that writes them sits in another town.";
    let page = layout::page(NAMED, [HEAD, &format!("<p>{piece}</p>"), ""]);
    assert!(page.piece.body.contains(piece));
}

#[test]
fn one_of_many_things_is_no_notice_of_whose_views_these_are() {
    let page = layout::page(NAMED, [HEAD, "<p><b>Une loi d'un seul article</b></p>", ""]);
    assert_eq!(page.piece.furniture.get(Disclaimer), "");
    assert!(page.piece.body.contains("Une loi d'un seul article"));
}

#[test]
fn where_the_piece_stood_before_is_told_at_the_foot() {
    for credit in [
        "This article first appeared in the print edition of The Tide magazine, dated 14 June 2014",
        "Article original titré « The boat at seven », publié le 9 juin 2014 par le Tide Policy Center. Traduction : Anne Berg.",
        "Note: the above draws on the author’s published work in Harbour Quarterly.",
        "Este ensaio é uma versão adaptada do terceiro capítulo do livro “O cais” (Editora Maré, 2019).",
        "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0). Feel free to republish and share widely.",
    ] {
        under(
            &format!("<p>{BIO}</p><footer class=article-footer><p>{credit}</p></footer>"),
            &[(Bio, BIO), (Credit, credit)],
        );
    }
    // Whose the page is says nothing of that.
    for owner in [
        "Copyright © 2004, Coast Gazette",
        "© 2005 Coast.example.com, a project of the Quiet Harbour Institute",
    ] {
        under(
            &format!("<p>{BIO}</p><p>{owner}</p>"),
            &[(Bio, BIO), (Credit, "")],
        );
    }
}

#[test]
fn a_bio_may_say_in_its_second_sentence_what_the_author_is() {
    let bio = "Eleanor Hale keeps bees near Norvik. She is past president of the harbour council and a founder of the Pier Fund.";
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &format!("<p>{bio}</p>")],
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
    // Or the name stands in the credit below as well.
    let bio = "Eleanor Hale was mayor of a town on the coast from 1999 to 2017. The trained pilot lives as a beekeeper in Norvik.";
    let credit = "Extract from: Eleanor Hale, The boat and other hours. Tide Books, 224 pages.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1>",
            "",
            &format!("<p>{bio}</p><p>{credit}</p>"),
        ],
        &["Eleanor Hale"],
        &[(Bio, bio), (Credit, credit)],
    );
}

#[test]
fn who_the_author_is_stands_behind_what_that_person_works_on() {
    let bio = "[Kuzey limanları üzerine çalışan Nihan Demir, Kıyı Üniversitesi'nde doçenttir]";
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &format!("<p>{bio}</p>")],
        &["Nihan Demir"],
        &[(Bio, bio)],
    );
}

#[test]
fn each_of_three_is_named_with_what_that_person_is() {
    let byline = "Par Delphine Hauwaert, professeure de droit à l’université de Norvik, Yassin El Ouardi, chercheur à l’Institut des ports, et Godelieve Stroobants, ancienne pilote*";
    expect(
        NAMED,
        [
            &format!("<h1>TITLE</h1><div class=authors><p>{byline}</p></div>"),
            "",
            "",
        ],
        &[
            "Delphine Hauwaert",
            "Yassin El Ouardi",
            "Godelieve Stroobants",
        ],
        &[],
    );
}

#[test]
fn a_second_card_needs_no_name_that_a_list_knows() {
    let card = |name: &str, role: &str| {
        format!(
            "<div class=c-author><p class=c-author__name><strong>{name}</strong></p><p class=c-author__bio>{role}</p></div>"
        )
    };
    let roles = [
        "Nutricionista, professora da Universidade do Norte",
        "Economista, pesquisador do Núcleo de Portos",
    ];
    let cards = card("Luzinete Damasceno Prado", roles[0]) + &card("Caio Brandalise", roles[1]);
    expect(
        NAMED,
        [
            &format!("<h1>TITLE</h1><aside class=c-news__aside>{cards}</aside>"),
            "",
            "",
        ],
        &["Luzinete Damasceno Prado", "Caio Brandalise"],
        &[(Bio, &roles.join("\n"))],
    );
}

#[test]
fn who_signs_another_piece_signs_this_one_as_little_as_the_button_below_the_name() {
    let teasers = "<ul class=story-list><li><article class=story-frag><h4><a href=/o>The ferry waits for its captain</a></h4><p class=byline>By <span class=vcard>Quentin Berg</span></p></article></li></ul>";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=date>3 May 2024</p>",
            "",
            &format!(
                "<p class=byline>By <span class=vcard>Eleanor Hale</span></p></div>{teasers}<div>"
            ),
        ],
        &["Eleanor Hale"],
        &[],
    );
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p><span class=author>Автор: <a href=/authors/12/>Остап Лановенко</a></span><br><span class=small><a href=/print/>Версія для друку</a> | <a href=/send/>Надіслати другові</a></span></p>",
            "",
            "",
        ],
        &["Остап Лановенко"],
        &[(Standfirst, "")],
    );
    // The paper, the day and, on a line of its own, who signs.
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><p class=signature><span class=source>Le Port.fr</span> | <time datetime=2012-06-19T14:02:11+02:00>19.06.2012 à 14h02</time> • Mis à jour le <time>19.06.2012 à 17h40</time><br><span class=auteur>Par Anne Berg, économiste</span></p>",
            "",
            "",
        ],
        &["Anne Berg"],
        &[],
    );
}

#[test]
fn a_blog_is_not_its_post_and_counts_are_no_standfirst() {
    let blog = "<link rel=alternate type=application/atom+xml title='The View from the Quay - Atom' href=/feed><title>The View from the Quay: TITLE</title>";
    expect(
        blog,
        [
            "<div class=header><h1 class=title>The View from the Quay</h1><p>Mud, tides and parish politics</p></div><h3 class=post-title>TITLE</h3>",
            "",
            "<p>Posted by Eleanor Hale at 21:14</p>",
        ],
        &["Eleanor Hale"],
        &[],
    );
    let standfirst =
        "Nobody asked whether seven was a good hour. Eleanor Hale argues that the board should.";
    expect(
        NAMED,
        [
            &format!(
                "<div class=standfirst><h1>TITLE</h1><p class=meta><span class=comments><a href=#c>2 comments</a></span> | <span class=shares>31 shares</span></p></div><p><strong>{standfirst}</strong></p>"
            ),
            "",
            "<p><em>Eleanor Hale is a harbour pilot.</em></p>",
        ],
        &["Eleanor Hale"],
        &[(Standfirst, standfirst), (Label, "")],
    );
}

#[test]
fn italics_over_a_paragraph_that_opens_in_capitals_are_the_standfirst() {
    let standfirst = "Who may board, and when, decides whether a ferry serves an island or merely figures in a return.";
    let page = layout::page(
        NAMED,
        [
            &format!(
                "{HEAD}<p><i>{standfirst}</i></p><p>AT A QUARTER past six the pier was already full of people who had asked for none of this.</p>"
            ),
            "",
            "",
        ],
    );
    assert_eq!(page.piece.furniture.headline, TITLE);
    assert_eq!(page.piece.furniture.get(Standfirst), standfirst);
    assert!(page.piece.body.starts_with("AT A QUARTER past six"));
}

#[test]
fn whose_the_picture_is_stands_behind_who_the_author_is() {
    under(
        &format!("<p><em>{BIO} Photograph of the pier by Ed Berg/Coast Images.</em></p>"),
        &[(Bio, BIO)],
    );
}

#[test]
fn who_paid_for_the_work_has_not_seen_the_piece() {
    let paid = "Les observations menées à Norvik ont été financées par la Fondation du port, qui n’a pas eu connaissance de ce texte avant sa publication.";
    under(
        &format!("<p>{BIO}</p><p>{paid}</p>"),
        &[(Bio, BIO), (Disclosure, paid)],
    );
}

#[test]
fn who_signs_too_is_not_who_wrote_it() {
    let more = "*Cosignataires : Aline Bodart, avocate à Namur ; Rik Vanmechelen, aumônier. La liste complète des 64 signataires est disponible sur le site.";
    expect(
        NAMED,
        [
            "<h1>TITLE</h1><div class=authors><p>Par Delphine Hauwaert, professeure de droit à l’université de Norvik*</p></div>",
            "",
            &format!("<p><em>{more}</em></p>"),
        ],
        &["Delphine Hauwaert"],
        &[(Bio, "professeure de droit à l’université de Norvik")],
    );
}

#[test]
fn what_an_author_has_done_is_told_in_italics_below_the_piece() {
    let head = "<h1>TITLE</h1>";
    let bio =
        "Walt Pruitt was harbormaster of Cape Norvik from 1988 to 2017. He lives on Tide Street.";
    expect(
        NAMED,
        [head, "", &format!("<p><em>{bio}</em></p>")],
        &["Walt Pruitt"],
        &[(Bio, bio)],
    );
    let retired = "Walt Pruitt retired from the Norvik harbour board in 2018 and is an adviser to the Coast Trust.";
    let views = "His views do not represent those of the trust.";
    expect(
        NAMED,
        [head, "", &format!("<p><i>{retired} {views}</i></p>")],
        &["Walt Pruitt"],
        &[(Bio, retired), (Disclaimer, views)],
    );
}

#[test]
fn for_whom_her_husband_works_is_a_tie() {
    let kin = "Her husband is employed by a contractor that paints boats for the ferry company.";
    under(
        &format!("<p><i>{BIO} {kin}</i></p>"),
        &[(Bio, BIO), (Disclosure, kin)],
    );
    let paid = "Disclosure: My fellowship is paid for by the Larkspur Fund, which has also made grants to the ferry.";
    under(
        &format!("<p>{BIO}</p><p><em>{paid}</em></p>"),
        &[(Bio, BIO), (Disclosure, paid)],
    );
    // What she founded and writes about is who she is.
    let bio = "Eleanor Hale teaches at a harbour school. She is a co-founder of the pilots’ network Two Boats and writes about tides.";
    under(
        &format!("<p><em>{bio}</em></p>"),
        &[(Bio, bio), (Disclosure, "")],
    );
}

#[test]
fn a_role_in_italics_right_under_the_name_is_the_bio() {
    let role =
        "Librarian and historian of the coast, directed the harbour archive of Norvik (2013–2018)";
    expect(
        "<title>TITLE</title><meta name=author content=\"Eleanor Hale\">",
        [
            &format!(
                "<h1>TITLE</h1><div class=text><p class=author><strong>Eleanor Hale</strong></p><p><em>{role}</em></p></div>"
            ),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(Bio, role)],
    );
}

#[test]
fn a_site_of_an_authors_own_names_her() {
    let head = "<title>TITLE | halfway down the pier</title><meta property=og:site_name content=\"halfway down the pier\"><link rel=canonical href=\"https://ineskallio.example/posts/boat/\"><meta name=author content=\"Ines Kallio\">";
    expect(head, ["<h1>TITLE</h1>", "", ""], &["Ines Kallio"], &[]);
}

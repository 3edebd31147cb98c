//! Who signs a piece, and what is said of them, in the manners of many outlets.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
#[path = "boat/article.rs"]
mod article;
mod boat;

use article::article;
use boat::{PARAGRAPHS, TITLE};
use stet_core::Field::{self, Bio, Credit, Disclaimer, Disclosure, Label, Standfirst};
use stet_formats::read::{self, Reading};

/// Reads such a page, of which nothing but the piece may be the body.
#[track_caller]
fn expect(above: &str, below: &str, authors: &[&str], fields: &[(Field, &str)]) {
    let Reading { piece, .. } = article(above, below);
    assert_eq!(piece.furniture.authors, authors, "{above} … {below}");
    for (field, told) in fields {
        assert_eq!(piece.furniture.get(*field), *told, "{field} of {above}");
    }
    let body: Vec<&str> = piece.body.trim().split("\n\n").collect();
    assert_eq!(body, PARAGRAPHS, "{above} … {below}");
}

#[test]
fn a_byline_may_end_in_a_stop_or_stand_between_a_label_and_the_minutes_of_reading() {
    expect(
        "<p>Von Eleanor Hale 14.02.2024, 11:32 Lesezeit: 4 Min.</p>",
        "",
        &["Eleanor Hale"],
        &[(Standfirst, "")],
    );
    expect(
        "<p>POINT DE VUE.</p><p>Par Eleanor Hale. Publié le 26/01/2023 à 19h00</p>",
        "",
        &["Eleanor Hale"],
        &[(Label, "POINT DE VUE")],
    );
    expect(
        "<p>Lantern-Gastbeitrag</p><p>Von Eleanor Hale</p>",
        "",
        &["Eleanor Hale"],
        &[(Label, "Lantern-Gastbeitrag")],
    );
}

#[test]
fn each_of_two_authors_is_named_with_a_house_or_on_a_card() {
    let both = ["Eleanor Hale", "Thomas Harrow"];
    expect(
        "<p>Eleanor Hale, <em>Université des Falaises</em> et Thomas Harrow, <em>Institut des marées</em></p>",
        "",
        &both,
        &[],
    );
    let card = |name: &str, role: &str| {
        format!(
            "<div class=item><strong class=signature__author>{name}</strong><p class=signature__bio>{role}</p></div>"
        )
    };
    let (one, other) = (
        "Engenheira de portos, é professora em Norvik.",
        "Pescador aposentado, coordena a Rede da Praia.",
    );
    expect(
        &format!(
            "{}{}",
            card("Eleanor Hale", one),
            card("Thomaz Quirino", other)
        ),
        "",
        &["Eleanor Hale", "Thomaz Quirino"],
        &[(Bio, &format!("{one}\n{other}"))],
    );
    expect(
        "<p class=lead>It is time to ask the islanders what they think of seven, argue Eleanor Hale and Thomas Harrow.</p>",
        "<aside class=author-box><p>Eleanor Hale is a harbour pilot in Norvik. Thomas Harrow runs the inn on the pier.</p></aside>",
        &both,
        &[],
    );
}

#[test]
fn whoever_is_told_machines_alone_is_joined_by_whom_the_standfirst_names() {
    let data = r#"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Eleanor Hale"}}</script>"#;
    let lead = "<p class=teaser>Der Fahrplan ist ein Argument, und man darf es verlieren lassen, meinen Eleanor Hale und Thomas Harrow.</p>";
    expect(
        &format!("{data}{lead}"),
        "",
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
}

#[test]
fn a_box_written_by_a_guest_names_the_guest() {
    let bio = "Eleanor Hale pilots boats into Norvik and is a retired teacher.";
    expect(
        &format!(
            "<p class=byline>by Guest Commentary</p><p><strong>Guest Commentary written by</strong></p><h3>Eleanor Hale</h3><p>{bio}</p>"
        ),
        "",
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
}

#[test]
fn who_signed_another_piece_and_when_is_no_bio() {
    let teaser = |line: &str| {
        format!(
            "</div></article><section class=strip><h2>More to hear</h2><div class=c-card><a href=/x><h3>The ferry waits</h3></a><p>{line}</p></div></section>"
        )
    };
    for line in [
        "By Eleanor Hale · 4 min",
        "Eleanor Hale · July 14, 2024",
        "Eleanor Hale: I have nothing against piers, but",
    ] {
        expect(
            "<p>By Eleanor Hale</p>",
            &teaser(line),
            &["Eleanor Hale"],
            &[(Bio, "")],
        );
    }
}

#[test]
fn a_question_who_somebody_is_heads_all_that_answers_it() {
    let told = [
        "Eleanor Hale, 1961’de Norvik’te doğdu. Denizcilik okudu.",
        "Uzun yıllar limanlarda çalıştı ve gemiler üzerine yazılar yazdı.",
    ];
    expect(
        "<p class=byline>Eleanor Hale</p>",
        &format!(
            "<h3>Eleanor Hale kimdir?</h3><p>{}</p><p>{}</p>",
            told[0], told[1]
        ),
        &["Eleanor Hale"],
        &[(Bio, &told.join("\n"))],
    );
}

#[test]
fn whose_views_these_are_is_said_of_a_rubric_in_quotation_marks_and_in_a_quotation() {
    let note = "Les textes publiés dans la rubrique «\u{a0}Opinions\u{a0}» n’engagent que leurs auteurs et ne reflètent pas nécessairement la position de «\u{a0}La Lanterne\u{a0}».";
    for set in [
        format!("<p>{note}</p>"),
        format!("<blockquote><p>{note}</p></blockquote>"),
    ] {
        expect(
            "<p>Par Eleanor Hale</p>",
            &set,
            &["Eleanor Hale"],
            &[(Disclaimer, note)],
        );
    }
    for note in [
        "Der Standpunkt spiegelt nicht unbedingt die Meinung der Redaktion von lantern.example wider.",
        "Unter „Standpunkt“ veröffentlichen wir Beiträge, die die Meinung der Verfasser wiedergeben. Sie muss sich nicht mit der Auffassung von Redaktion und Verlag decken.",
    ] {
        expect(
            "<p>Von Eleanor Hale</p>",
            &format!("<p>{note}</p>"),
            &["Eleanor Hale"],
            &[(Disclaimer, note)],
        );
    }
}

#[test]
fn readers_comments_end_a_piece_and_their_rule_is_none_of_its() {
    let comments = "</div></article><table><tr><td><b>Leserkommentare (2)</b></td></tr><tr><td><b>pierfrau</b> schrieb am 03.07.2021 um 08:44 Uhr:<br>Genauso ist es, ich warte seit vierzig Jahren auf dieses Boot und keiner fragt mich.</td></tr><tr><td><b>Conny M.</b> schrieb am 03.07.2021 um 10:02 Uhr:<br>Ich finde sieben Uhr eine sehr gute Zeit.</td></tr></table><p>Die Kommentare geben ausschließlich die Meinung der Verfasser wieder.</p>";
    expect(
        "<p>Von Eleanor Hale</p>",
        comments,
        &["Eleanor Hale"],
        &[(Bio, ""), (Disclaimer, "")],
    );
}

#[test]
fn what_authors_declare_thank_for_and_licence_is_parted_from_who_they_are() {
    let bio = "Hale has practiced family medicine in Norvik since 1983.";
    let tie = "Hale's husband sits on the harbour board; she does not tell him how to vote.";
    expect(
        "<p>By Eleanor Hale</p>",
        &format!("<p>{bio} {tie}</p>"),
        &["Eleanor Hale"],
        &[(Bio, bio), (Disclosure, tie)],
    );
    let paid = "Work on this piece was supported by a grant from the Pier Foundation, which had no part in it.";
    let bio = "Eleanor Hale is a senior fellow at the Coast Institute.";
    expect(
        "<p>By Eleanor Hale</p>",
        &format!(
            "<h2>Acknowledgements</h2><p>The authors thank Ann Vane for her research and two readers for their comments.</p><p>{paid}</p><p>{bio}</p>"
        ),
        &["Eleanor Hale"],
        &[(Bio, bio), (Disclosure, paid)],
    );
    let licence =
        "This article is licensed under a Creative Commons Attribution 4.0 International License.";
    expect(
        "<p>By Eleanor Hale</p>",
        &format!("<p>{licence}</p>"),
        &["Eleanor Hale"],
        &[(Credit, licence)],
    );
    expect(
        "<p>By Eleanor Hale</p>",
        "<p>SUGGESTED CITATION Hale, Eleanor: The boat at seven, Lantern Blog, 2024/5/21, DOI: 10.9999/1.</p>",
        &["Eleanor Hale"],
        &[(Bio, ""), (Credit, "")],
    );
}

/// A whole page, as its own markup has it.
fn whole(head: &str, body: &str) -> Reading {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let body = body.replace("BODY", &text).replace("TITLE", TITLE);
    let html = format!("<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>");
    read::read("boat.html", html.as_bytes()).unwrap()
}

#[test]
fn a_byline_above_the_headline_stands_behind_the_day_and_signs_the_cards_below() {
    let piece = whole(
        "",
        "<div class=article><span class=meta><a href=/r>Häfen und Verkehr</a> <time>25.10.2023</time> | <span class=news-authors><a href=/a>Eleanor Hale</a> &amp; <a href=/b>Tomáš Vrba</a></span></span><h1>TITLE</h1><div class=text>BODY</div><p>Hat Ihnen der Beitrag gefallen? Teilen Sie ihn jetzt:</p><div class=author><div class=author__body><h5><a href=/a>Eleanor Hale</a></h5><span>Norvik</span><p>Eleanor Hale ist Vorsitzende eines Fahrgastverbandes.</p></div></div><div class=author><div class=author__body><h5><a href=/b>Tomáš Vrba</a></h5><span>Brno</span><p>Tomáš Vrba hat als Fahrplaner gearbeitet.</p></div></div></div>",
    )
    .piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale", "Tomáš Vrba"]);
    assert_eq!(
        piece.furniture.get(Bio),
        "Eleanor Hale ist Vorsitzende eines Fahrgastverbandes.\nTomáš Vrba hat als Fahrplaner gearbeitet."
    );
}

#[test]
fn an_author_whom_the_page_tells_surname_first_is_one() {
    let piece = whole(
        "<meta name=author content='Oehlenschläger, Marit'>",
        "<article><h1>TITLE</h1><p>Ein Kommentar von Marit Oehlenschläger</p>BODY</article>",
    )
    .piece;
    assert_eq!(piece.furniture.authors, ["Marit Oehlenschläger"]);
    assert_eq!(piece.furniture.get(Label), "Kommentar");
}

#[test]
fn a_label_that_only_a_hidden_mark_parts_from_the_headline_is_none_of_it() {
    let piece = whole(
        &format!("<meta property=og:title content='{TITLE}'>"),
        "<article><div><h1><span>Gastkommentar</span><span class=sr-only>: </span><span>TITLE</span></h1></div><div><span>Eleanor Hale</span></div><div class=x>BODY</div></article><section><h2>Gastkommentar</h2><a href=/x>Das Glas</a></section>",
    )
    .piece;
    assert_eq!(piece.furniture.headline, TITLE);
    assert_eq!(piece.furniture.get(Label), "Gastkommentar");
}

#[test]
fn names_in_a_list_a_footer_or_the_first_line_of_the_article_sign() {
    for (above, inside) in [
        (
            "<h2>TITLE</h2><ul><li class=MetaItem-author>Von <span>Eleanor Hale</span></li><li class=MetaItem-time>Aktualisiert am 14.06.2023-15:41</li></ul>",
            "",
        ),
        (
            "<h1>TITLE</h1><div class=footer><p><span class=date><time>28.11.2022</time></span> <span class=list-author>Eleanor Hale</span></p></div>",
            "",
        ),
        (
            "<h1>TITLE</h1><section class=why><p>The island eats, works and marries by the only boat there is.</p></section>",
            "<p>By: Eleanor Hale (a pilot in Norvik who has written to the harbour board every winter for eleven years)</p>",
        ),
    ] {
        let piece = whole(
            "",
            &format!(
                "<article>{above}<div class=text itemprop=articleBody>{inside}BODY</div></article>"
            ),
        )
        .piece;
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{above}");
        assert!(piece.body.starts_with("The boat left at seven"), "{above}");
    }
}

#[test]
fn a_role_behind_a_name_in_the_byline_adds_no_comma() {
    let piece = whole(
        "",
        "<article><h1>TITLE</h1><div class=author><span>Von</span> <a class=author-name href=/a>Eleanor Hale</a><span class=author-role>, Redakteurin</span></div>BODY</article>",
    )
    .piece;
    assert_eq!(
        piece.furniture.get(Field::Byline),
        "Von Eleanor Hale, Redakteurin"
    );
    assert!(piece.furniture.get(Bio).is_empty());
}

#[test]
fn under_the_linked_name_of_the_author_stands_the_bio() {
    let bio = "Socjolożka wsi, adiunktka w Instytucie Portów. Na co dzień dojeżdża do pracy łodzią, która kursuje raz dziennie.";
    let box_ = format!(
        "</div></article><div class=authors-box><div class=authors-box__item><img src=/h.jpg><div><h4><a href=/autor/hale/>Eleanor Hale</a></h4><p>{bio}</p></div></div>"
    );
    expect(
        "<p class=byline>Eleanor Hale</p>",
        &box_,
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
}

#[test]
fn initials_of_whoever_wrote_are_no_credit_of_a_picture() {
    let last = "The islanders laughed. (EH/TV)";
    let piece = article("<p>By Eleanor Hale</p>", &format!("<p>{last}</p>")).piece;
    assert!(piece.body.trim_end().ends_with("The islanders laughed."));
}

#[test]
fn a_professor_of_any_rank_and_those_whom_nobody_paid_are_told() {
    let paid = "The Harbor Fund, which speaks for free ferries, provides general, unrestricted support to the Coast Institute. Other than the aforementioned, the authors did not receive financial support from any firm or person for this article.";
    expect(
        "<p class=byline>By Dr Eleanor Hale and Associate Professor Thomas Harrow</p>",
        &format!("<p>{paid}</p>"),
        &["Eleanor Hale", "Thomas Harrow"],
        &[(Disclosure, paid)],
    );
    let note = "Les textes publiés dans ces pages n'engagent que leurs auteurs.";
    expect(
        "<p>Par Eleanor Hale</p>",
        &format!("<p><em>Titre, chapô et intertitres sont de la rédaction. {note}</em></p>"),
        &["Eleanor Hale"],
        &[(Disclaimer, note)],
    );
}

#[test]
fn a_first_paragraph_that_speaks_of_the_author_stays_below_a_standfirst() {
    let first = "As one of us, Eleanor Hale, argues in her book on islands, the hour of a boat is a question of power.";
    let piece = whole(
        "",
        &format!("<article><h1>TITLE</h1><p class=standfirst>The islands eat, work and marry by the only boat there is.</p><p class=byline>Eleanor Hale</p><div><p>{first}</p>BODY</div></article>"),
    )
    .piece;
    assert!(piece.body.starts_with(first), "{}", piece.body);
}

#[test]
fn words_of_the_piece_that_sound_like_the_pages_stay() {
    let text = [
        "## Who is to blame?",
        "The board is to blame, and so is everybody who has sat on the pier at seven and said nothing about it to anyone.",
        "We all did.",
        "Pour citer Camus, il faut imaginer les insulaires heureux, et le bateau à l’heure, ce qui est plus difficile.",
        "Une première version de cette réforme avait été rejetée par les îles, et la seconde ne vaut pas mieux.",
        "This essay argues that Creative Commons has failed the photographers of the pier, who are paid in praise.",
        "Survivors of the storm did not receive financial support from any agency, and the boat left without them.",
        "Thomas Harrow, a baker, critica the hour every morning, and every morning the boat leaves at seven all the same.",
    ];
    let html = text.map(|line| match line.strip_prefix("## ") {
        Some(heading) => format!("<h2>{heading}</h2>"),
        None => format!("<p>{line}</p>"),
    });
    let piece = article("<p>By Eleanor Hale</p>", &html.concat()).piece;
    for line in text {
        assert!(piece.body.contains(line), "{line}");
    }
}

#[test]
fn whoever_is_introduced_in_the_first_line_or_signs_the_last_with_a_role_is_the_author() {
    let piece = whole(
        "",
        "<article><h1>TITLE</h1><div class=text><p><b>Une carte blanche de Maïté Delvigne, institutrice primaire à Houffaloux et navetteuse depuis 2009.</b></p>BODY</div></article>",
    )
    .piece;
    assert_eq!(piece.furniture.authors, ["Maïté Delvigne"]);
    assert!(piece.body.starts_with("The boat left at seven"));
    let role =
        "Professeur de lettres au lycée de Norvik, coordonnateur du réseau « Lampe de poche »";
    expect(
        "",
        &format!("<p><strong>Thomas Harrow</strong><br><strong>{role}</strong></p>"),
        &["Thomas Harrow"],
        &[(Bio, role)],
    );
    let signed = "* Signataires : Eleanor Hale, pilote ; Kevin Ouellet-Nguyen, ergothérapeute ; Thomas Harrow, chauffeur retraité";
    expect(
        "<p class=byline>Eleanor Hale</p>",
        &format!("<p><em>{signed}</em></p>"),
        &["Eleanor Hale", "Kevin Ouellet-Nguyen", "Thomas Harrow"],
        &[(Bio, signed)],
    );
}

#[test]
fn a_bio_in_the_authors_box_may_tell_of_a_trade_that_no_list_knows() {
    let bio = "Eleanor Hale, geboren 1979 in Norvik, ist gelernte Buchbinderin und leitet ehrenamtlich eine Hausaufgabenhilfe.";
    expect(
        "<p>Von Eleanor Hale</p>",
        &format!(
            "<div class=authorbox><p><em><strong>Zur Autorin</strong></em></p><p><em>{bio}</em></p></div><p>Haben Sie Feedback? Schreiben Sie uns gern!</p>"
        ),
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
}

#[test]
fn texts_that_need_not_reflect_the_desk_disclaim_and_those_who_paid_are_told() {
    let views = "Im Rahmen der Initiative veröffentlichte Texte geben nicht notwendigerweise die Meinung der Redaktion wieder.";
    let paid = "Die dem Beitrag zugrunde liegende Untersuchung wurde von der Stiftung Gute Fahrt finanziell gefördert.";
    expect(
        "<p>Von Eleanor Hale</p>",
        &format!(
            "<p>Eleanor Hale ist Lotsin in Norvik. {paid}</p><p>{views}</p><p>– Aus dem Englischen von Anna Berg.</p>"
        ),
        &["Eleanor Hale"],
        &[
            (Disclaimer, views),
            (Disclosure, paid),
            (Credit, "Aus dem Englischen von Anna Berg."),
        ],
    );
}

#[test]
fn a_label_that_a_dash_parts_from_the_first_words_is_none_of_them() {
    let first = PARAGRAPHS[0];
    let piece = whole(
        "",
        &format!("<article><h1>TITLE</h1><p class=byline>Eleanor Hale</p><div><p><strong>Comment</strong> - {first}</p>BODY</div></article>"),
    )
    .piece;
    assert_eq!(piece.furniture.get(Label), "Comment");
    assert!(piece.body.starts_with(first), "{}", piece.body);
    let word = "Essay – the word is French, and means an attempt, which is what a timetable on an island is as well.";
    let piece = whole(
        "",
        &format!("<article><h1>TITLE</h1><p class=byline>Eleanor Hale</p><div><p>{word}</p>BODY</div></article>"),
    )
    .piece;
    assert!(piece.body.starts_with(word), "{}", piece.body);
}

#[test]
fn whoever_took_a_picture_is_not_the_author() {
    let taken = "<figure itemscope itemtype=https://schema.org/ImageObject><img src=/p.jpg><figcaption>The pier <span class=byline itemprop=author>Rolf Berg / Coast</span></figcaption></figure>";
    let bio = "Eleanor Hale of rural Norvik worked as a pilot from 1984 to 2015. She is a past president of the harbour society.";
    let note = "Editor's note: The author's daughter is employed in the harbour office.";
    expect(
        taken,
        &format!("<p><em>{bio}</em></p><p><em>{note}</em></p>"),
        &["Eleanor Hale"],
        &[(Bio, bio), (Disclosure, note)],
    );
}

#[test]
fn a_house_on_the_line_below_the_name_is_no_part_of_it() {
    let marked =
        "<p><span itemprop=author>Eleanor Hale-Moore<br>Harbour Features Syndicate</span></p>";
    let told = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"Person\",\"name\":\"Eleanor Hale-Moore Harbour Features Syndicate\"}}</script>";
    let bio = "Eleanor Hale-Moore's column is distributed to more than 90 newspapers. She lives near Norvik.";
    expect(
        &format!("{told}{marked}"),
        &format!("<p><em>{bio}</em></p>"),
        &["Eleanor Hale-Moore"],
        &[(Bio, bio)],
    );
}

#[test]
fn whoever_issued_a_piece_that_a_desk_put_in_wrote_it() {
    let issued = "<p><em>Issued by Adv. Eleanor Hale, Director of the Centre for Harbours and Those Who Wait in Them at the Norvik Foundation</em></p>";
    expect(
        "<p class=byline>by Newsdesk</p>",
        issued,
        &["Eleanor Hale"],
        &[(
            Bio,
            "Director of the Centre for Harbours and Those Who Wait in Them at the Norvik Foundation",
        )],
    );
}

#[test]
fn a_bio_may_call_the_author_by_the_first_name() {
    let bio = "Eleanor is a third-year student in hydrology from Norvik. She has written for the Lantern since 2020.";
    let card = format!(
        "</div></article><div class=sno-widget><h4>About the Writer</h4><div class=staffname><a href=/staff/hale>Eleanor Hale</a>, Opinion Columnist</div><div class=staffbio><p>{bio}</p></div></div><article><div>"
    );
    let by = "<p class=storybyline><a href=/staff/hale>Eleanor Hale</a>, <span class=jobtitle>Opinion Columnist</span></p>";
    expect(by, &card, &["Eleanor Hale"], &[(Bio, bio)]);
}

#[test]
fn notices_say_more_than_one_thing() {
    let views = "Hinweis der Redaktion: Namentlich gekennzeichnete Beiträge geben die Meinung des Verfassers wieder und müssen nicht mit der Meinung der Redaktion übereinstimmen. Leserbriefe sind willkommen.";
    let part = "Dieser Text ist ein überarbeiteter Auszug aus dem Buch „Niedrigwasser“, das am 24. Oktober im Verlag Hafen & Co. erscheint.";
    let by = "<p class=byline>Von Gerda Brenner</p>";
    expect(
        by,
        &format!("<p><em>{part}</em></p><p>{views}</p>"),
        &["Gerda Brenner"],
        &[(Disclaimer, views), (Credit, part)],
    );
    let ties = "Розкриття інтересів: у 2018–2022 роках авторка розробляла стратегії розвитку громад на замовлення донорських програм.";
    expect(
        "<p class=byline>Оксана Пилипчук</p>",
        &format!("<p><em>{ties}</em></p>"),
        &["Оксана Пилипчук"],
        &[(Disclosure, ties)],
    );
}

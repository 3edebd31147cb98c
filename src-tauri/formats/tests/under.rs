//! What stands last under a piece: the same words would be the piece's own anywhere else, so its place decides, and who is spoken of.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use stet_core::Field;
use stet_formats::read::{self, Reading};

const PARAGRAPHS: [&str; 4] = [
    "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.",
    "It was the only boat there was, and so the whole island rose, ate and married by it, and was late for everything else.",
    "Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why.",
    "So let the harbour board sit on the pier for one winter, at seven, in the rain, and then let it vote on the hour again.",
];

/// A piece of Marion Hale's with a paragraph under it.
fn page(last: &str) -> Reading {
    headed("The boat at seven", "<p class=byline>Marion Hale</p>", last)
}

/// A piece with what stands under its headline and a paragraph under its text.
fn headed(title: &str, above: &str, last: &str) -> Reading {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let html = format!(
        "<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{above}{text}<p>{last}</p></article></body></html>"
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

#[track_caller]
fn expect(field: Field, lines: &[&str]) {
    for line in lines {
        let reading = page(line);
        assert_eq!(reading.piece.furniture.get(field), *line);
        assert!(!reading.piece.body.contains(line), "{line}");
    }
}

#[test]
fn whoever_wrote_it_is_not_spoken_of_by_the_piece() {
    expect(
        Field::Bio,
        &[
            "Hale rowed the mail out to the skerries for eleven years. She is retired.",
            "Marion is a harbour pilot in Norvik who writes too many letters.",
            "Columnist",
            "Contributing writer, islands",
            "Senior harbour analyst at the Coast Institute.",
            "schreibt seit 2009 über Fähren, Häfen und alle, die dort warten.",
            "Redakteurin im Ressort Küste, schreibt über Boote und Brücken.",
            "Es periodista de El Faro desde 1998. Ha sido corresponsal en tres puertos.",
            "Socióloga, investigadora del Instituto de Puertos y autora de «La última barca»",
            "Nata a Porto Levante nel 1984, scrive di isole e di scuole.",
            "Журналистка, ведущая телеграм-канала «Причал»",
            "（作者林海生，系港口大学副教授，长期研究渡轮）",
            "أستاذة قانون البحار في جامعة الميناء الشرقي.",
        ],
    );
}

#[test]
fn for_whom_she_speaks_and_who_answers_for_it_is_the_pages_word() {
    expect(
        Field::Disclaimer,
        &[
            "Ms. Hale speaks for herself, and not for the harbour board.",
            "She writes in a private capacity.",
            "His opinions do not necessarily reflect those of this newspaper.",
            "Posts in this space belong to the people who sign them; the society takes no sides.",
            "Op-eds are the opinion of their writers and not necessarily of our newsroom.",
            "The article reflects the opinion of the author and not necessarily the views of The Lantern.",
            "The views expressed in this column are those of the author and not of this outlet or its advertisers",
            "Affiliations are given for information only.",
            "Der Verfasser äußert sich hier als Privatmann und nicht als Richter.",
            "L’autrice s’exprime à titre personnel.",
            "El autor escribe a título personal y sus juicios no comprometen al ministerio.",
            "Автор висловлюється як приватна особа, а не від імені порту.",
            "Autorka wypowiada się we własnym imieniu, a nie w imieniu portu.",
            "Yazar burada kendi adına konuşmaktadır.",
        ],
    );
}

#[test]
fn what_ties_her_to_the_story_is_declared() {
    expect(
        Field::Disclosure,
        &[
            "Hale’s foundation funds research into ferries, one of which is mentioned here.",
            "Die Autorin erhält für das Lesebuch „Tintenfisch 3“ Tantiemen des Verlags.",
            "Das im Text erwähnte Schulprojekt wurde von der Lindenhof-Stiftung gefördert.",
            "The kitchen trials described here were supported by a small grant from the Coast Fund, which had no part in their design.",
            "The authors serve without pay on the committee that chooses the harbour’s hours.",
            "Les auteurs siègent bénévolement au comité de l’association des îles, qui conseille le port.",
            "The fieldwork described here was supported by a small grant from the Coast Fund, which had no say in it.",
            "The author was a paid adviser to the harbour board in 2019.",
            "My brother is running for the seat discussed in this column.",
            "Marion Hale does not work for, consult, own shares in or receive funding from any company that would benefit from this article.",
            "Die Autorin berät die im Text genannten Gemeinden und wird dafür bezahlt.",
            "Par souci de transparence, signalons que la chroniqueuse a milité contre le port.",
            "Автор консультирует компанию, упомянутую в тексте.",
        ],
    );
}

#[test]
fn the_people_and_the_views_of_the_story_stay_in_it() {
    for last in [
        "Ms Lund is a nurse on the island. She has worked eleven nights out of fourteen, and when I asked what she wanted she said: a chair.",
        "Professor Dahl is a member of the panel and a consultant to the ferry company. He told the hearing that he saw no harm in this.",
        "The columnist who told us that seven was early enough is a fellow of a think tank now. He has never been on the pier.",
        "The author of the timetable is a former captain, and owns shares in two of the boats.",
        "The views of voters do not reflect those of the board, and that is what voting is for.",
        "The views expressed by the minister on Tuesday do not reflect those of her own department.",
        "The boat appears every morning at seven, and every morning somebody is left on the pier.",
        "A translator once told me that the word has no plural. On the island it has nothing else.",
        "Die Meinung der Wähler spiegelt sich in diesem Rat nicht wider, und niemand fragt danach.",
        "Las opiniones de los votantes no coinciden con las del partido al que votan.",
        "Chi scrive queste regole non ha mai aspettato una barca sotto la pioggia di novembre.",
    ] {
        let reading = page(last);
        assert!(
            reading.piece.body.trim().ends_with(last),
            "{last}: {:?}",
            reading.piece.furniture
        );
    }
}

#[test]
fn a_lady_of_the_story_is_no_author_where_none_is_named() {
    let last = "La dame d’Etterbeek est revenue le mois suivant. Elle n’apportait rien, et tenait à nous le dire. Puis elle s’est assise.";
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let html = format!(
        "<html><head><title>Sept heures</title></head><body><article><h1>Sept heures</h1>{text}<p>{last}</p></article></body></html>"
    );
    let reading = read::read("boat.html", html.as_bytes()).unwrap();
    assert!(
        reading.piece.body.trim().ends_with(last),
        "{:?}",
        reading.piece.furniture
    );
}

#[test]
fn a_note_in_a_list_or_told_by_its_class_is_no_paragraph_of_the_piece() {
    let notes = "</p><ul><li>Marion Hale is Associate Professor of Ferries at the University of Norvik.</li><li>Declaration: she has advised the harbour board.</li><li>This article is republished from The Tide under a Creative Commons licence.</li></ul><p>";
    let furniture = page(notes).piece.furniture;
    assert_eq!(
        furniture.get(Field::Bio),
        "Marion Hale is Associate Professor of Ferries at the University of Norvik."
    );
    assert!(furniture.get(Field::Disclosure).contains("has advised"));
    assert!(furniture.get(Field::Credit).contains("The Tide"));

    let told = "</p><p class=article__disclaimer>Contributors write for themselves, and what they argue is not the view of The Lantern.</p><p class=disclosure-note>Hale once lent the harbour board a boat.</p><p>";
    let furniture = page(told).piece.furniture;
    assert!(furniture.get(Field::Disclaimer).starts_with("Contributors"));
    assert!(furniture.get(Field::Disclosure).starts_with("Hale once"));
}

#[test]
fn the_papers_initials_are_not_the_last_word() {
    let reading = page("We have bought two. The spinach, I am told, is ready. <strong>DM</strong>");
    assert!(
        reading.piece.body.trim().ends_with("is ready."),
        "{}",
        reading.piece.body
    );
}

#[test]
fn the_papers_address_is_no_byline_of_the_last_words() {
    let reading = page(
        "“Good,” she said. “Then they won’t have to ask.” <b>– <a href='https://lantern.example'>Lantern.example</a></b>",
    );
    let body = reading.piece.body.trim();
    assert!(body.ends_with("have to ask.”"), "{body}");
}

#[test]
fn who_is_quoted_near_the_end_is_of_the_story_and_so_is_what_follows() {
    let told = "Associate Professor Nora Alder, who studies ferries and islands at a local university, put it to me this way: “People forgive a boat that is late. They do not forgive one that leaves without them.”";
    let rest = "<p>A boat that waits is not a figure that shows up in any plan. Perhaps it should.</p><p>The pier has never looked better.</p>";
    let reading = page(&format!("{told}</p>{rest}<p>"));
    assert_eq!(reading.piece.furniture.get(Field::Bio), "");
    assert!(reading.piece.body.contains(told));
    assert!(reading.piece.body.trim().ends_with("looked better."));
    let introduced = "Nora Alder is a professor of harbour history who grew up on the island and left it by the boat at six.";
    let reading = page(&format!("{introduced}</p>{rest}<p>"));
    assert!(reading.piece.body.contains(introduced));
}

#[test]
fn a_star_behind_the_name_leads_to_the_bio() {
    let bio = "Beden eğitimi öğretmeni, Norvik Gençlik ve Spor Kulübü voleybol antrenörü";
    let read = headed(
        "The boat at seven",
        "<p>LANTERN Yayınlanma: 09:30, 12 Kasım 2024 Salı Güncelleme: 09:34</p><p>Marion Hale Ada*</p>",
        &format!("*{bio}"),
    );
    assert_eq!(read.piece.furniture.authors, ["Marion Hale Ada"]);
    assert!(read.piece.furniture.get(Field::Bio).ends_with(bio));
}

#[test]
fn who_they_are_may_follow_in_capitals_or_one_after_the_other() {
    expect(
        Field::Bio,
        &[
            "SÃO, RESPECTIVAMENTE, NUTRICIONISTA E ENGENHEIRO DE PRODUÇÃO DA UNIVERSIDADE DE NORVIK",
            "PROFESSORA DA FACULDADE DE SAÚDE PÚBLICA DA UNIVERSIDADE DE NORVIK",
        ],
    );
    let role = "Arquiteto paisagista, professor convidado no Instituto de Norvik.";
    let views = "As opiniões expressas neste artigo são pessoais e vinculam apenas o seu autor.";
    let read = page(&format!("{role} {views}")).piece.furniture;
    assert_eq!(read.get(Field::Bio), role);
    assert_eq!(read.get(Field::Disclaimer), views);
}

#[test]
fn for_whom_nobody_speaks_needs_no_owner() {
    expect(
        Field::Disclaimer,
        &[
            "Our columns are a platform for writers to express their opinions. They do not necessarily represent the views of The Lantern.",
            "Unsere Experten verfügen über Fachwissen in ihrem Bereich und sind nicht Teil der Redaktion.",
        ],
    );
    let bio = "The author is deputy curator of the Harbour Museum in Norvik.";
    let views = "The views don't necessarily reflect those of The Lantern.";
    let more = "View more opinion on Lantern.";
    let read = page(&format!("{bio} {views} {more}")).piece.furniture;
    assert_eq!(read.get(Field::Bio), format!("{bio}\n{more}"));
    assert_eq!(read.get(Field::Disclaimer), views);
    let story = "The views of young islanders do not necessarily reflect those of their parents.";
    assert!(page(story).piece.body.contains(story));
}

#[test]
fn who_paid_and_who_took_part_is_declared() {
    expect(
        Field::Disclosure,
        &[
            "This comment draws on a workshop series funded by the Harbour Council.",
            "This is part of a series on public services supported by the Harbour Foundation",
            "Nota: o autor participou, sem remuneração, na redação do regulamento do porto.",
        ],
    );
}

#[test]
fn each_sentence_of_a_note_is_what_it_says() {
    let bio = "Marion Hale ist Lehrerin und Lyrikerin.";
    let interest = "Sie ist Präsidentin der im Text beschriebenen Genossenschaft.";
    let credit = "Aus dem Rätoromanischen von Gian Derungs.";
    let read = page(&format!("{bio} {interest} {credit}")).piece.furniture;
    assert_eq!(read.get(Field::Bio), bio);
    assert_eq!(read.get(Field::Disclosure), interest);
    assert_eq!(read.get(Field::Credit), credit);
    let views = "Opinions in guest columns are those of the writers and not necessarily ours.";
    // A notice that is nothing else stands whole, and what it asks of readers with it.
    let asks = "Got something to say? Send it to";
    let asked = page(&format!(
        "{views} {asks} <a href=#>guest@lantern.example</a>."
    ));
    assert_eq!(
        asked.piece.furniture.get(Field::Disclaimer),
        format!("{views} {asks} guest@lantern.example.")
    );
    let labelled = page(&format!("OPINION {views}"));
    assert_eq!(labelled.piece.furniture.get(Field::Disclaimer), views);
}

#[test]
fn a_guest_is_introduced_above_the_piece_and_named_behind_its_headline() {
    let bio = "Guest columnist Marion Hale is a retired harbour pilot from Norvik.";
    let above = format!("<p class=byline>Guest Columnist, coast.example</p><p><i>{bio}</i></p>");
    let piece = headed("The boat at seven: Marion Hale", &above, "").piece;
    assert_eq!(piece.furniture.headline, "The boat at seven");
    assert_eq!(piece.furniture.authors, ["Marion Hale"]);
    assert_eq!(piece.furniture.get(Field::Bio), bio);
    assert!(piece.body.starts_with("The boat left at seven"));
}

#[test]
fn a_sentence_that_the_name_above_it_begins_is_the_bio() {
    let bio = "lebt als Übersetzerin und Autorin in Norvik.";
    let reading = page(&format!("Marion Hale</p><p>{bio}"));
    assert!(reading.piece.furniture.get(Field::Bio).contains(bio));
    assert!(!reading.piece.body.contains("Übersetzerin"));
}

#[test]
fn a_box_of_the_article_disclaims_for_all_guests() {
    let note = "In dieser Reihe schreiben Menschen von der Küste. Ihre Texte geben nicht unbedingt die Meinung der Redaktion wieder.";
    let boxed = format!("</p><div class='c-infobox'><p>{note}</p></div><p>");
    let reading = page(&boxed);
    let disclaimer = reading.piece.furniture.get(Field::Disclaimer);
    assert!(disclaimer.contains("Meinung der Redaktion"), "{disclaimer}");
}

#[test]
fn a_day_in_the_box_of_the_author_is_no_bio() {
    let bio = "Marion Hale is a retired harbour pilot from Norvik.";
    let reading = page(&format!(
        "</p><div class='c-signature'><p>20/08/2024 00h05 Atualizado há 3 meses</p><p>{bio}</p></div><p>"
    ));
    assert_eq!(reading.piece.furniture.get(Field::Bio), bio);
}

#[test]
fn what_the_house_says_of_its_guests_is_not_the_first_word() {
    let offer = "Das ist ein Open-Source-Beitrag. Die Laterne gibt allen Interessierten die Möglichkeit, Texte von Rang anzubieten.";
    let byline = "<p class=byline>Marion Hale</p>";
    let boxed = format!("{byline}<div class=info-box><p><em>{offer}</em></p></div>");
    let reading = headed("The boat at seven", &boxed, "");
    assert!(reading.piece.body.starts_with(PARAGRAPHS[0]));
}

#[test]
fn whose_views_it_gives_is_said_in_few_words() {
    expect(
        Field::Disclaimer,
        &[
            "Opinions are mine and not those of any client past or present.",
            "Les prises de position publiées ici ont vocation à nourrir la réflexion, sans nécessairement refléter le point de vue de la rédaction.",
        ],
    );
}

#[test]
fn what_was_said_elsewhere_trails_the_last_words() {
    let last = "<em>The pilot Ida Lund talks to Tom Harrow about it: </em><a href=/podcast>Lantern podcast: “The pier is no stage and nobody is watching”</a>";
    let body = page(last).piece.body;
    assert!(body.trim_end().ends_with(PARAGRAPHS[3]), "{body}");
}

//! Notes about the author, about those who sign with her and about the piece: parted where they hold several things, whole where
//! they hold one.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use layout::{expect, page};
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure};

const NAMED: &str = "<title>TITLE</title>";
const SIGNED: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
const TOLD: &str = "Eleanor Hale is a harbour pilot and a founder of the islanders’ network.";

/// The piece signed by her, with a note under it in italics.
#[track_caller]
fn under(note: &str, fields: &[(stet_core::Field, &str)]) {
    let below = format!("<p><em>{note}</em></p>");
    expect(NAMED, [SIGNED, "", &below], &["Eleanor Hale"], fields);
}

#[test]
fn how_the_author_is_reached_is_said_of_her() {
    for reached in [
        "Readers may write to her at eleanor@pier.example or follow her on X @ehale.",
        "Her newsletter, The Early Boat, comes out on Sundays.",
    ] {
        let bio = format!("{TOLD} {reached}");
        under(&bio, &[(Bio, &bio)]);
    }
    let funded =
        "The network receives funding from two boat builders; they had no role in this piece.";
    under(
        &format!("{TOLD} {funded} Follow her on Twitter @ehale."),
        &[
            (Bio, &format!("{TOLD}\nFollow her on Twitter @ehale.")),
            (Disclosure, funded),
        ],
    );
    let views = "The views expressed here are her own.";
    let thanks = "The author thanks Anna Berg, who knows why.";
    under(
        &format!("{TOLD} {views} {thanks}"),
        &[(Bio, &format!("{TOLD}\n{thanks}")), (Disclaimer, views)],
    );
}

#[test]
fn a_title_in_quotation_marks_holds_the_end_of_a_sentence() {
    let bio = "Dr. Eleanor Hale ist Lotsin in Norvik. Zuletzt erschien von ihr „Das frühe Schiff. Eine Geschichte des Wartens in zwölf Häfen“.";
    let views = "Der Text gibt ausschließlich ihre persönliche Auffassung wieder.";
    under(
        &format!("{bio} {views}"),
        &[(Bio, bio), (Disclaimer, views)],
    );
}

#[test]
fn a_notice_that_is_nothing_else_stands_whole() {
    for notice in [
        "Note: This article gives the views of the author, and not the position of the Coast Blog. Please review our comments policy if you have any concerns on posting a comment below.",
        "The opinions presented here are solely those of the authors, and the Coast assumes no responsibility for them. Please contact us in case of abuse.",
    ] {
        under(notice, &[(Disclaimer, notice)]);
    }
}

#[test]
fn thanks_and_interests_stand_above_whose_views_these_are() {
    let tie = "Eleanor Hale was employed by the harbour board from 2013 to 2016 and has since advised the islanders in two of the cases mentioned above.";
    let views =
        "All views expressed are strictly personal and do not reflect the position of the network.";
    let thanks = "The author would like to thank the participants of the Norvik colloquium for their comments on an earlier draft.";
    let note = format!("<p><em>{thanks} {tie} {views}</em></p>");
    let reading = page(NAMED, [SIGNED, "", &note]);
    assert_eq!(reading.piece.furniture.get(Disclaimer), views);
    assert!(!reading.piece.body.contains("colloquium"));
}

#[test]
fn an_account_under_the_bio_is_none_of_it() {
    let below = format!(
        "<p><em>{TOLD}</em></p></div><div class=author_box_bottom><a href=https://coast.example/author/coast-contributor-1/>Coast Contributor</a></div><div>"
    );
    let above = "<h1>TITLE</h1><div class=article_author><a href=https://coast.example/author/coast-contributor-1/>Coast Contributor</a></div>";
    expect(
        NAMED,
        [above, "", &below],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn the_first_of_many_who_sign_are_not_who_the_author_is() {
    let signed = "<p><em>TOLD</em></p><p><strong>Premiers signataires :</strong> Anne Lebrun, pilote ; Jean Moreau, maire de Norvik ; Paul Petit, syndicaliste</p>";
    let below = signed.replace("TOLD", TOLD);
    expect(
        NAMED,
        [SIGNED, "", &below],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
    let others = "Dr Anne Lebrun University of Norvik, Tom Rusbridge Society of Pilots, Farid Hosseini Court interpreter, and 136 others. The full list of signatories is here";
    let below = format!("<p><em>{TOLD}</em></p><p>{others}</p>");
    let reading = page(NAMED, [SIGNED, "", &below]);
    assert_eq!(reading.piece.furniture.bio, TOLD);
}

#[test]
fn whoever_translated_stands_among_those_who_contributed() {
    let below = format!(
        "</div><div class=contributors><h3>Contributors</h3><ul><li>{TOLD}</li><li>Anna Berg is a translator based in Norvik.</li></ul></div><div>"
    );
    expect(
        NAMED,
        [SIGNED, "", &below],
        &["Eleanor Hale"],
        &[(Bio, TOLD)],
    );
}

#[test]
fn a_box_beside_the_piece_names_the_author_who_stands_above_it() {
    let told = "Contadora pública por vocación de su madre y cronista del puerto por la suya. Estudió navegación sin terminarla, y escribe un lunes sí y otro no.";
    let above = "<div class=blog><p><a href=/opinion/hale>Eleanor Hale</a></p><p><a href=https://x.example/hale>@hale</a></p></div><h1>TITLE</h1>";
    let below = format!(
        "</div></main><aside><h2>Sobre el autor</h2><p><a href=/opinion/hale>Eleanor Hale</a></p><p>{told}</p></aside><main><div>"
    );
    let reading = page(NAMED, [above, "", &below]);
    assert_eq!(reading.piece.furniture.authors, ["Eleanor Hale"]);
    assert_eq!(reading.piece.furniture.bio, told);
}

#[test]
fn a_host_known_to_machines_alone_gives_way_to_the_guest() {
    let head = "<title>TITLE</title><meta property=article:author content='Martin Ingersoll'>";
    let below = format!("<p><em>{TOLD}</em></p>");
    let reading = page(head, ["<h1>Guest post: TITLE</h1>", "", &below]);
    assert_eq!(reading.piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn two_days_behind_a_name_leave_it_a_byline() {
    let above = "<h1>TITLE</h1><div class=meta><span><a href=/source/hale>Eleanor Hale</a></span> <span>—</span> <span>8 octobre 2024 à 16h55</span> <span>—</span> <span>Mis à jour le 9 octobre 2024 à 17h02</span></div>";
    expect(NAMED, [above, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn a_heading_called_a_subhead_amid_the_piece_is_no_standfirst() {
    let amid = "<span class=ad>Anzeige</span><h3 class=css-subhead>Was das Warten kostet</h3>";
    let reading = page(NAMED, [SIGNED, amid, ""]);
    for paragraph in boat::PARAGRAPHS {
        assert!(reading.piece.body.contains(paragraph), "{paragraph}");
    }
    assert!(reading.piece.body.contains("Was das Warten kostet"));
}

#[test]
fn where_a_piece_was_first_is_told_in_many_ways() {
    for credit in [
        "This piece was first presented as a talk at the pilots’ regional evening in Norvik and has been edited for publication.",
        "Traduction par Libres Rivages de The Early Boat, publié initialement par le Pier Center for Policy.",
        "Una versión más corta de esta nota salió en el semanario La Orilla el 3 de mayo.",
        "Dieser Text stammt aus der Oktober-Ausgabe des Kurses, die Sie jetzt am Kiosk kaufen können.",
    ] {
        under(credit, &[(Credit, credit)]);
    }
}

#[test]
fn officers_sign_the_headline_in_capitals() {
    let above = "<h1>SEN. ELEANOR HALE AND REAR ADM. THOMAS HARROW: TITLE</h1><p class=byline>By Sen. Eleanor Hale, Rear Adm. Thomas Harrow</p>";
    expect(
        NAMED,
        [above, "", ""],
        &["Eleanor Hale", "Thomas Harrow"],
        &[],
    );
}

#[test]
fn letters_in_capitals_behind_a_name_are_the_house_of_another_element() {
    let above = "<h1>TITLE</h1><ul class=authors><li><div class='author has-bio'>Eleanor Hale<span>CPN Senior Writer</span></div></li></ul>";
    expect(NAMED, [above, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn who_goes_on_about_the_author_behind_the_views_does_so_in_the_bio() {
    let views = "The opinions expressed here are hers and do not necessarily reflect those of the harbour hospital.";
    let book = "She is the author of “Curbside: What Happens on the Pier” (Tarn River, 2023).";
    under(
        &format!("{TOLD} {views} {book}"),
        &[(Bio, &format!("{TOLD}\n{book}")), (Disclaimer, views)],
    );
    let bio = "Eleanor Hale ist Lotsin in Norvik. Ihr Buch \"Cold Comfort. The Harbour and the Habit of War\" erschien 2021.";
    let own = "Sie gibt hier ausschließlich ihre persönliche Meinung wieder.";
    under(&format!("{bio} {own}"), &[(Bio, bio), (Disclaimer, own)]);
}

#[test]
fn an_office_behind_what_somebody_is_declares_nothing() {
    for bio in [
        "Eleanor Hale was counsel to the harbour committee from 2011 to 2020. She is a senior fellow at the Coast Institute.",
        "Eleanor Hale est présidente de Corbelle Fret, opérateur de bacs, et siège au conseil de développement du port.",
    ] {
        under(bio, &[(Bio, bio), (Disclosure, "")]);
    }
    let represented = "The author represented one of the applicants in the proceedings; her mandate ended in March 2023.";
    under(represented, &[(Disclosure, represented), (Bio, "")]);
}

#[test]
fn what_a_paper_says_of_all_its_commentaries_stands_whole() {
    let notice = "About Commentaries: The Lantern publishes ten commentaries a week from its readers. All must include the author’s name and town, and we reserve the right to reject opinions for matters of taste. Commentaries are voices from the community and do not represent The Lantern in any way.";
    under(notice, &[(Disclaimer, notice)]);
    let guest = "The following is a guest contribution and reflects the author’s views alone. For information on how to submit a piece to the Opinion section, click here.";
    under(guest, &[(Disclaimer, guest)]);
}

#[test]
fn others_who_sign_stand_in_no_bio() {
    let above = "<h1>TITLE</h1><p class=byline>Eleanor Hale</p><p class=author-role>Inspectrice retraitée</p>";
    let below = "<p><em>* Cosignataires : Ghislain Aubuchon, plombier ; Rosa Pimentel, organisatrice communautaire ; Élise Kerouac, pneumologue</em></p>";
    let reading = page(NAMED, [above, "", below]);
    assert_eq!(reading.piece.furniture.bio, "Inspectrice retraitée");
}

#[test]
fn who_translated_stands_behind_the_name_in_the_last_brackets() {
    let [.., last] = boat::PARAGRAPHS;
    let html = format!(
        "<html><head><title>{}</title></head><body><article><h1>{}</h1><p class=byline>Eleanor Hale</p>{}<p>{last} (Eleanor Hale, Übersetzung: Tom Harrow, Copyright: Agora, 3.2.2021)</p></article></body></html>",
        boat::TITLE,
        boat::TITLE,
        boat::PARAGRAPHS[..4]
            .iter()
            .map(|text| format!("<p>{text}</p>"))
            .collect::<String>()
    );
    let piece = stet_formats::read::read("boat.html", html.as_bytes())
        .unwrap()
        .piece;
    assert!(piece.body.trim_end().ends_with(last), "{}", piece.body);
    assert_eq!(
        piece.furniture.credit,
        "Übersetzung: Tom Harrow, Copyright: Agora"
    );
    assert_eq!(piece.furniture.published, "2021-02-03");
}

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

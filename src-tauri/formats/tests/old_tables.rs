//! Old pages, which draw with tables, breaks and bars what newer ones mark.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::{PARAGRAPHS, TITLE};
use layout::expect;
use stet_core::Field::{Bio, Published, Standfirst};
use stet_formats::read::{self, Reading};

#[test]
fn a_paragraph_goes_on_behind_the_table_beside_it() {
    // A box is small beside its article.
    let [first, rest @ ..] = &[PARAGRAPHS; 4].concat()[..] else {
        unreachable!()
    };
    let marked = |(nth, text): (usize, &&str)| format!("<P>{nth}: {text}\n");
    let rest: String = rest.iter().enumerate().map(marked).collect();
    let page = format!(
        "<HTML><HEAD><TITLE>{TITLE}</TITLE></HEAD><BODY><SPAN CLASS=\"headline\">{TITLE}</SPAN><P><SPAN CLASS=\"byline\">By Eleanor Hale</SPAN><P>\
         <TABLE ALIGN=\"right\"><TR><TD><B>E-mail this story</B><BR><A HREF=\"/send\">Send it to a friend</A></TD></TR>\
         <TR><TD><B>Related stories:</B><BR><A HREF=\"/b\">The pilots ask for a gauge</A></TD></TR></TABLE>\
         <SPAN CLASS=\"text\"><FONT FACE=\"Times\">{first}\n{rest}</FONT></SPAN></BODY></HTML>"
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    assert!(piece.body.starts_with(first), "{}", piece.body);
    assert_eq!(piece.body.trim().split("\n\n").count(), 20);
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn breaks_part_headline_standfirst_and_byline() {
    const DECK: &str =
        "A harbour board has settled the hour for all, and has never asked who must get up for it";
    for (head, title) in [
        (
            format!(
                "<SPAN CLASS=\"hl\">TITLE</SPAN><BR>\n<SPAN CLASS=\"sub\">{DECK}</SPAN><BR>\n<SPAN>By Eleanor Hale</SPAN>\n<BR><BR>"
            ),
            "<title>Norvik Ledger | 10/08/2006 | TITLE</title>",
        ),
        (
            format!(
                "<span>TITLE</span><br>\n<span>{DECK}</span><br><br><span>By Eleanor Hale</span><br>"
            ),
            "<title>TITLE</title>",
        ),
    ] {
        expect(
            title,
            [&head, "", ""],
            &["Eleanor Hale"],
            &[(Standfirst, DECK)],
        );
    }
    let signed = "<h1>TITLE</h1><font size=1>Date de parution: Mardi 14 septembre 2004<br>Auteur: Jean Moreau*</font>";
    expect(
        "<title>TITLE</title>",
        [signed, "", ""],
        &["Jean Moreau"],
        &[(Published, "2004-09-14")],
    );
}

#[test]
fn a_line_says_when_by_whom_and_who_those_are() {
    let told = "Eleanor Hale is a retired harbour pilot. Thomas T. Harrow teaches law at the Norvik School.";
    let head = format!(
        "<h1>TITLE</h1><p><span>March 12, 2006</span><span>|</span><span>By Eleanor Hale and Thomas T. Harrow. {told}</span></p>"
    );
    expect(
        "<title>TITLE</title>",
        [&head, "", ""],
        &["Eleanor Hale", "Thomas T. Harrow"],
        &[(Bio, told), (Published, "2006-03-12")],
    );
    let head = "<h1>TITLE</h1><p class=meta>Columns - Harbours Wednesday, 14 March 2012 00:51 Written by ELEANOR HALE Hits: 1207</p>";
    expect(
        "<title>TITLE</title>",
        [head, "", ""],
        &["Eleanor Hale"],
        &[(Published, "2012-03-14")],
    );
    // Who is rung up by the press wrote nothing.
    let below = "<p><em>Eleanor Hale is a pilot in Norvik.</em></p><p>Anna Berg, 555-0142</p>";
    expect(
        "<title>TITLE</title>",
        ["<h1>TITLE</h1>", "", below],
        &["Eleanor Hale"],
        &[(Bio, "Eleanor Hale is a pilot in Norvik.")],
    );
}

#[test]
fn a_desk_below_the_headline_signs_for_nobody_above_it() {
    let head = "<table><tr><td><a href=/b><b>Delegate Math</b></a><br>Why the rules still matter.<br><i>by Anna Berg</i></td></tr></table>\
                <h1>TITLE</h1><span class=byline>by <b>the Editors</b></span>";
    expect("<title>TITLE</title>", [head, "", ""], &[], &[]);
}

#[test]
fn the_name_of_the_site_is_no_headline_though_it_alone_is_printed_as_in_the_title() {
    let head = "<header><a href=/>The Norvik Herald</a></header><h1>The boat at <em>seven</em> leaves without the islanders</h1><p class=byline>By Eleanor Hale</p>";
    expect(
        "<title>TITLE | The Norvik Herald</title>",
        [head, "", ""],
        &["Eleanor Hale"],
        &[],
    );
}

#[test]
fn the_first_words_of_a_piece_are_no_bio_and_the_title_of_a_film_is_none() {
    let below = "<p>Opinion Journal: Eleanor Hale on the Last Boat 3:41</p><p>Follow Eleanor Hale on Twitter: www.twitter.com/ehale</p>";
    let head = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";
    expect(
        "<title>TITLE</title>",
        [head, "", below],
        &["Eleanor Hale"],
        &[(Bio, "")],
    );
    let [first, second, third, ..] = PARAGRAPHS;
    for opening in [
        "À Norvik-le-Haut, 380 habitants, le maire a reçu en octobre une lettre de six lignes. L’assureur du port, après vingt-huit ans de contrat, ne souhaitait pas y donner suite. Depuis le 1er janvier, l’école et la salle des fêtes ne sont plus couvertes.",
        "SANTO DOMINGO – On that morning the finance minister of the island telephoned me from a car.",
    ] {
        let text = format!(
            "{TITLE}\nMay 3, 2024\n\n{opening}\n\n{first} {second}\n\n{second} {third}\n\n{third} {first}\n"
        );
        let piece = read::read("paste.txt", text.as_bytes()).unwrap().piece;
        assert!(piece.body.starts_with(opening), "{}", piece.body);
        assert_eq!(piece.furniture.get(Bio), "", "{opening}");
    }
}

#[test]
fn a_name_right_under_the_article_signs_it_and_one_over_a_comment_does_not() {
    let page = |below: &str| {
        let text: String = PARAGRAPHS
            .iter()
            .map(|text| format!("<p>{text}</p>"))
            .collect();
        let html = format!(
            "<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><span class=text>{text}</span>{below}</body></html>"
        );
        read::read("boat.html", html.as_bytes()).unwrap().piece
    };
    let signed =
        page("<span>ELEANOR HALE</span><br><br><span>Nr. 7341 vom 27.4.2004, Seite 11</span>");
    assert_eq!(signed.furniture.authors, ["Eleanor Hale"]);
    let comment = page("<p>Eleanor Hale</p><p>3 hours ago</p><p>I totally agree with this.</p>");
    assert_eq!(comment.furniture.authors, [""; 0]);
}

#[test]
fn a_table_beside_the_text_is_a_box_or_a_picture() {
    let boxed = "<table align=right width=210><tr><td><a href=/p><img src=/pier.jpg alt=''></a><br>Staff photo by Ed Sample<br>The pier has been empty since 1988. Click to enlarge.</td></tr>\
                 <tr><td><b>ON THE WEB</b><br>&bull; <a href=/a>Feb. 10: Plan for a garage sets the town at odds</a><br>&bull; <a href=/b>Poll: What shall become of the pier?</a></td></tr></table>";
    let Reading { piece, .. } = layout::page(
        "<title>TITLE</title>",
        ["<h1>TITLE</h1><p>By Eleanor Hale</p>", boxed, ""],
    );
    for cut in ["ON THE WEB", "Poll"] {
        assert!(!piece.body.contains(cut), "{cut}\n{}", piece.body);
    }
    let picture =
        "\n\n![](/pier.jpg \"Staff photo by Ed Sample The pier has been empty since 1988.";
    assert!(piece.body.contains(picture), "{}", piece.body);
    // One picture, whose it is, and what it shows.
    let shown = "<table align=left><tr><td><img src=/pier.jpg alt=''></td></tr><tr><td>Photograph by Ann Lee</td></tr><tr><td>The pier at seven in the morning</td></tr></table>";
    let Reading { piece, .. } = layout::page(
        "<title>TITLE</title>",
        ["<h1>TITLE</h1><p>By Eleanor Hale</p>", shown, ""],
    );
    let picture = "![](/pier.jpg \"The pier at seven in the morning";
    assert!(piece.body.contains(picture), "{}", piece.body);
}

#[test]
fn a_list_of_links_below_the_contact_is_of_the_page() {
    let below = "<p><i>Eleanor Hale can be reached at 555-0142 or ehale@lantern.example.</i></p><hr><table width=450><tr><td><b>MORE LOCAL NEWS</b></td></tr>\
                 <tr><td><a href=/a>Barn fire in Tully kills 14 cows</a><br><a href=/b>School board trims art and music</a><br><a href=/c>Parade steps off at noon</a></td></tr></table>";
    expect(
        "<title>lantern.de | Opinion | Guest column | TITLE</title>",
        [
            "<table><tr><td><b>Guest column</b></td></tr><tr><td class=artTitle>TITLE</td></tr></table><p>By Eleanor Hale</p>",
            "",
            below,
        ],
        &["Eleanor Hale"],
        &[],
    );
}

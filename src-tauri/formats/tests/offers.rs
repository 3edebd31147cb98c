//! What a page asks of its readers amid a piece and around it, and the words of a piece that only sound like it.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_core::Field::{Bio, Credit, Disclaimer, Disclosure};
use stet_formats::read::{self, Reading};

/// A signed page with what stands above its first paragraph, amid the others, and below the last.
fn page(above: &str, amid: &str, below: &str) -> Reading {
    let [first, rest @ ..] = PARAGRAPHS;
    let rest: String = rest.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><p class=byline>By Eleanor Hale</p><div class=text>{above}<p>{first}</p>{amid}{rest}{below}</div></main></body></html>"
    );
    read::read("boat.html", html.as_bytes()).unwrap()
}

/// The paragraphs of what is read from such a page.
fn body(reading: &Reading) -> Vec<&str> {
    reading.piece.body.trim().split("\n\n").collect()
}

#[test]
fn whoever_signs_up_in_a_story_asks_nobody_to() {
    for told in [
        "In March I went online to sign up my daughter for the boat, and the page asked me what I hoped she would achieve on the water.",
        "She could not log in.",
        "They subscribe to the view that a pier is a luxury, and have never stood on one.",
        "The board sent round a newsletter in which the word harbour did not stand once, and then wondered that nobody came.",
        "Nobody may become a member who has not rowed to the skerries and back, in winter, with the mail.",
    ] {
        for (above, amid, below) in [(told, "", ""), ("", told, ""), ("", "", told)] {
            let set = |text: &str| {
                if text.is_empty() {
                    String::new()
                } else {
                    format!("<p>{text}</p>")
                }
            };
            let reading = page(&set(above), &set(amid), &set(below));
            assert!(reading.piece.body.contains(told), "{told}");
            assert_eq!(body(&reading).len(), PARAGRAPHS.len() + 1, "{told}");
        }
    }
}

#[test]
fn offers_titles_and_summaries_are_not_the_piece() {
    for (above, amid) in [
        (
            "",
            "<p>Sign up for the Harbour newsletter and never miss a boat.</p>",
        ),
        (
            "",
            "<p>Like what you read? <a href=/s>Subscribe</a> and get the coast in your inbox.</p>",
        ),
        (
            "",
            "<p><strong>More from Eleanor Hale: </strong><a href=/x>The pier is where civilization goes to wait</a></p>",
        ),
        (
            "",
            "<p><strong>Opinion:</strong> <a href=/x>My library lends oars. Yours should, too.</a></p>",
        ),
        (
            "<section><h2>Takeaways</h2><span>by Coast AI</span><button>Hide</button><ul><li>Boats leave at seven, with no way for islanders to object.</li><li>A board decides it.</li></ul></section>",
            "",
        ),
        (
            "<div><h4>My Coast: Follow topics and authors to get straight to what you like. Exclusively for subscribers.</h4><a href=/s>Subscribe Now</a> | <a href=/l>Log In</a></div><ul><li><button>Boats</button></li><li><button>Europe</button></li></ul>",
            "",
        ),
    ] {
        let reading = page(above, amid, "");
        assert_eq!(body(&reading), PARAGRAPHS, "{above}{amid}");
    }
}

#[test]
fn a_note_of_the_desk_is_parted_behind_a_title_in_quotation_marks() {
    let told = "Editor’s Note: Eleanor Hale is an assistant principal in Norvik, and the author of “The Unstructured Hour: Boredom and Growing Up.”";
    let tied = "Her research on boats has been funded by the Halloran Family Foundation.";
    let reading = page(
        &format!("<div class=editor-note>{told} {tied}</div>"),
        "",
        "",
    );
    assert_eq!(reading.piece.furniture.get(Bio), told);
    assert_eq!(reading.piece.furniture.get(Disclosure), tied);
    assert_eq!(body(&reading), PARAGRAPHS);
}

#[test]
fn what_the_house_says_of_its_guests_is_told_apart_in_lists_and_paragraphs() {
    let views = "Dans les tribunes, les auteurs expriment un point de vue propre, qui n'est pas nécessairement celui de la rédaction.";
    let first =
        "Cette tribune a d'abord été publiée le 9 mars 2021 sur le site du réseau des îles.";
    let listed = page(
        "",
        "",
        &format!(
            "<blockquote><ul><li>{first}</li><li>Titre, chapô et inters sont de la rédaction.</li><li><strong>{views}</strong></li></ul></blockquote>"
        ),
    );
    assert_eq!(listed.piece.furniture.get(Disclaimer), views);
    assert_eq!(listed.piece.furniture.get(Credit), first);
    assert_eq!(body(&listed), PARAGRAPHS);
    let open =
        "Dies ist ein Beitrag, der im Rahmen unserer Open-Source-Initiative eingereicht wurde.";
    let apart = "Sie geben nicht notwendigerweise die Meinung der Redaktion wieder.";
    let reading = page(
        "",
        "",
        &format!(
            "<p><em>Eleanor Hale ist Lotsin in Norvik.</em></p><p><strong>Haben Sie Feedback? Schreiben Sie uns! briefe@coast.example</strong></p><p><em>{open} {apart}</em></p>"
        ),
    );
    assert_eq!(reading.piece.furniture.get(Disclaimer), apart);
    assert_eq!(reading.piece.furniture.get(Credit), open);
    let foreign = page(
        "",
        "",
        "<footer><p>Die Redaktion ist nicht für die Inhalte externer Internetseiten verantwortlich.</p></footer>",
    );
    assert!(foreign.piece.furniture.get(Disclaimer).is_empty());
}

#[test]
fn names_that_and_joins_are_two_whatever_marks_them() {
    let html = format!(
        "<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><div class=c-byline><span class=c-byline__author><a href=/a>Anneliese Tremaine-Roy</a></span> and <span class=c-byline__author>Gurdeep Sandhar</span></div><div class=text>{}</div></main></body></html>",
        PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
    );
    let furniture = read::read("boat.html", html.as_bytes())
        .unwrap()
        .piece
        .furniture;
    assert_eq!(
        furniture.authors,
        ["Anneliese Tremaine-Roy", "Gurdeep Sandhar"]
    );
    assert_eq!(
        furniture.byline,
        "Anneliese Tremaine-Roy and Gurdeep Sandhar"
    );
}

#[test]
fn a_title_below_how_long_a_film_runs_and_what_a_shop_pays_are_of_the_page() {
    let film = "<div class=v1><span>02:47</span><p>Inside the homes that woo the pensioners of the coast</p></div>";
    let paid = "<p>Reviews and recommendations are unbiased and products are independently selected. The Lantern may earn an affiliate commission from purchases made through links on this page.</p>";
    assert_eq!(body(&page(paid, film, "")), PARAGRAPHS);
    let card = "<div class=Card><h2><a href=/x>The reform that never comes</a></h2><span class=Card-Author>El Cronista Andino</span></div><button class=author-follow>Follow this columnist</button>";
    let reading = page("", "", &format!("</div><div>{card}"));
    assert_eq!(reading.piece.furniture.bio, "");
    assert_eq!(body(&reading), PARAGRAPHS);
}

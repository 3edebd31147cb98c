//! What stands in columns and boxes beside a piece, and in lines of its head that lead to the next.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;
#[path = "boat/layout.rs"]
mod layout;

use boat::{PARAGRAPHS, TITLE};
use layout::expect;
use stet_core::Field::{Bio, Disclosure, Standfirst};
use stet_formats::read;

const NAMED: &str = "<title>TITLE</title>";
const HEAD: &str = "<h1>TITLE</h1><p class=byline>By Eleanor Hale</p>";

#[test]
fn who_signs_in_a_column_beside_the_text_is_its_author() {
    let column = "<aside class=sidebar><div class=byline><a class=byline__name href=/hale>Eleanor Hale</a>,<br>\
                  <span class=byline__title>Senior Counsel, Harbour Project</span></div></aside>";
    let page = format!(
        "<html><head><title>{TITLE}</title></head><body><main><h1>{TITLE}</h1><div class=layout>{column}<div class=text>{}</div></div></main></body></html>",
        PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat()
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
    assert_eq!(
        piece.furniture.byline,
        "Eleanor Hale, Senior Counsel, Harbour Project"
    );
    assert_eq!(piece.furniture.get(Bio), "Senior Counsel, Harbour Project");
    // Where somebody signs above, the column is the page's.
    let other = "<aside class=sidebar><p class=byline>Tom Harrow</p></aside>";
    let page = page.replace(column, other).replace(
        "<div class=layout>",
        "<p class=byline>By Eleanor Hale</p><div class=layout>",
    );
    let piece = read::read("boat.html", page.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.authors, ["Eleanor Hale"]);
}

#[test]
fn by_and_the_name_stand_in_elements_of_their_own() {
    let fields = "<div class=field-columnist><div class=field-label>By:&nbsp;</div><div class=field-item><a href=/hale>Eleanor Hale</a></div></div>\
                  <p><a href=/@hale>@ehale</a></p>";
    expect(
        NAMED,
        [&format!("<h1>TITLE</h1>{fields}"), "", ""],
        &["Eleanor Hale"],
        &[],
    );
    let label = "<div class=author__text><span>Autor:</span><span class=author__name>Eleanor Hale</span></div>";
    expect(
        NAMED,
        [&format!("<h1>TITLE</h1>{label}"), "", ""],
        &["Eleanor Hale"],
        &[(Bio, "")],
    );
}

#[test]
fn a_standfirst_in_bold_above_a_rule_stands_below_a_column_of_buttons() {
    let standfirst = "For forty years the only boat has left at an hour that suits nobody on the island, and nobody has asked why.";
    let column = "<div class=tools><h3>Languages</h3><ul><li>English</li><li>Norsk</li></ul></div>";
    expect(
        NAMED,
        [
            &format!("{HEAD}{column}<p><strong>{standfirst}</strong></p><hr>"),
            "",
            "",
        ],
        &["Eleanor Hale"],
        &[(Standfirst, standfirst)],
    );
}

#[test]
fn lists_of_other_pieces_are_told_by_their_days_and_bullets() {
    let dated = "<h2>Essays on harbours</h2><ul><li><a href=/1>Leo Brand: The ferry waits</a> March 9, 2024</li><li><a href=/2>The tide at noon</a> March 2, 2024</li></ul>";
    let bullets = "<p><b>More views for Friday:</b><br>&bull; <a href=/1>Leo Brand: The ferry waits</a><br>&bull; <a href=/2>The tide at noon</a></p>";
    let bracketed = "<h4>[ <a href=/1>The ferry waits for nobody</a> ]</h4>";
    for amid in [dated, bullets, bracketed] {
        expect(NAMED, [HEAD, amid, ""], &["Eleanor Hale"], &[]);
    }
    // The piece has lists with links as well.
    let own = "<ul><li>The <a href=/1>timetable of 1984</a>, which nobody signed</li><li>The <a href=/2>vote</a> of March 2, 2024</li></ul>";
    let page = layout::page(NAMED, [HEAD, own, ""]);
    assert!(page.piece.body.contains("which nobody signed"));
}

#[test]
fn an_offer_goes_with_its_button_whomever_it_names() {
    let offer = "<div class=box><h5>Keep the Coast afloat</h5><p>Only one in every forty readers pays for what we print. From £5 a month you can.</p><a href=/join>Become a Coast Insider</a></div>";
    let letter = "<div class=box><p>Get the Tide in your inbox</p><p>Eleanor Hale on harbours and those who wait, every Friday.</p><form><input type=email><button>Subscribe</button></form></div>";
    for amid in [offer, letter] {
        expect(NAMED, [HEAD, amid, ""], &["Eleanor Hale"], &[(Bio, "")]);
    }
}

#[test]
fn what_a_picture_shows_stands_above_whose_it_is() {
    let picture = "<div class=articleimg><img src=a.jpg alt='Picture: (c) Coast (Tom Harrow)'><p>The pier on a weekday morning.</p><p>Picture: (c) Coast (Tom Harrow)</p></div>";
    let page = layout::page(NAMED, [HEAD, picture, ""]);
    assert!(
        !page.piece.body.contains("weekday morning"),
        "{}",
        page.piece.body
    );
    assert!(PARAGRAPHS.iter().all(|text| page.piece.body.contains(text)));
    // “Tom Harrow for Coast Weekly”, right under it, signs nothing.
    let lead = "<h1>TITLE</h1><img src=a.jpg alt='Eleanor Hale'><p>Tom Harrow for Coast Weekly</p><p><b>By Eleanor Hale</b></p>";
    expect(NAMED, [lead, "", ""], &["Eleanor Hale"], &[]);
}

#[test]
fn whose_opinion_it_is_says_who_wrote_it() {
    let bio = "This is the opinion of Eleanor Hale, a retired pilot who has steered the Norvik boat since 1998.";
    expect(
        NAMED,
        ["<h1>TITLE</h1>", "", &format!("<p><em>{bio}</em></p>")],
        &["Eleanor Hale"],
        &[(Bio, bio)],
    );
}

#[test]
fn two_bios_in_a_box_are_both_told() {
    let bios = "<section class=article-authors><p><strong>Gerda Prohaska</strong> forscht am Institut für Häfen in Norvik zu Fahrplänen.</p>\
                <p><strong>Lukas Lehner</strong> ist Ökonom in Linz und unterrichtet an der Hochschule.</p></section>";
    let page = layout::page(NAMED, ["<h1>TITLE</h1>", "", bios]);
    assert_eq!(
        page.piece.furniture.authors,
        ["Gerda Prohaska", "Lukas Lehner"]
    );
    assert!(
        page.piece
            .furniture
            .get(Bio)
            .starts_with("Gerda Prohaska forscht")
    );
    assert!(page.piece.body.trim().ends_with(PARAGRAPHS[4]));
}

#[test]
fn for_whom_the_author_works_and_who_pays_the_paper_are_disclosed() {
    for tie in [
        "Hinweis: Das Unternehmen der Autorin bietet Schulungen für Lotsen an.",
        "Disclosure: The harbour board, whose figures this column quotes, is a corporate sponsor of The Coast.",
        "Disclosure: The Coast Fund, the author's employer, has been a sponsor of the harbour lights.",
    ] {
        expect(
            NAMED,
            [HEAD, "", &format!("<p><em>{tie}</em></p>")],
            &["Eleanor Hale"],
            &[(Disclosure, tie)],
        );
    }
    // Without a label it may be about another author.
    let told = "The author's company, which he founded in 1998, never sold a single ticket, and his book says so on its first page.";
    let page = layout::page(NAMED, [HEAD, &format!("<p>{told}</p>"), ""]);
    assert!(page.piece.body.contains(told));
}

#[test]
fn the_headline_of_a_copy_without_title_or_heading_is_told_by_its_lines() {
    let text = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    let html = format!(
        "<div><font size=1>Search: | Alerts | Letters | Help</font></div><div><a href=/>Coast Home</a> » Opinion</div><div><font size=5><b>{TITLE}</b></font></div><div><b>Eleanor Hale</b></div>{text}"
    );
    let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
    assert_eq!(piece.furniture.headline, TITLE);
}

#[test]
fn a_first_paragraph_is_the_piece_whoever_it_tells_of_and_whatever_its_class() {
    let first = "Shondra Eubanks has been braiding hair since she was nine. Her grandmother taught her on a porch in Macon County, and by \
                 the time she was thirty she had a shop of her own between a bakery and a tax preparer, with four chairs and a waiting list. \
                 She owed nobody a penny, and had never taken a cheque from the government, though she had written quite a few to the county.";
    let rest = PARAGRAPHS.map(|text| format!("<p>{text}</p>")).concat();
    for (opens, closes) in [("<div>", ""), ("<div class=teaser-content>", "</div><div>")] {
        let html = format!(
            "<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1><p class=byline>By Eleanor Hale</p><article>{opens}<p>{first}</p>{closes}{rest}</div></article></body></html>"
        );
        let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
        assert!(piece.body.starts_with(first), "{opens}: {}", piece.body);
        assert_eq!(piece.furniture.get(Bio), "");
    }
}

#[test]
fn what_reads_like_a_note_or_a_button_may_be_the_piece() {
    for own in [
        "The fault was mine, not that of my employer, and I said so to the inquiry at once.",
        "One detail: the author's firm sold the boats that it had praised in the report.",
        "[ The room fell silent, and nobody looked at the captain. ]",
    ] {
        let page = layout::page(NAMED, [HEAD, &format!("<p>{own}</p>"), ""]);
        assert!(
            page.piece.body.contains(own.trim_matches(['[', ']', ' '])),
            "{own}: {}",
            page.piece.body
        );
    }
    let turns = "<h2>How we got here</h2><ul><li><a href=/1>The council sets the money aside</a> 12 March 2019</li><li><a href=/2>The yard closes</a> 3 May 2021</li></ul>";
    let page = layout::page(NAMED, [HEAD, turns, ""]);
    assert!(
        page.piece.body.contains("The yard closes") && page.piece.body.contains("How we got here")
    );
    // Whom the piece answers is not its author.
    let answered = "<h1>TITLE</h1><p class=dek>“The ferries are safe,” says Tom Harrow, minister of transport. He is wrong.</p>";
    let page = layout::page(NAMED, [answered, "", ""]);
    assert!(page.piece.furniture.authors.is_empty());
}

#[test]
fn a_chinese_byline_names_house_and_role_before_the_name() {
    let text = "渡船七点离港，四十年来天天如此，岛上的人没有一个记得是谁定的时间。".repeat(3);
    for byline in ["【文/海岸网专栏作者 张志强】", "海岸報／ 张志强"] {
        let html = format!(
            "<html lang=zh><head><title>七点的船</title></head><body><h1>七点的船</h1><div class=byline>{byline}</div><p>{text}</p><p>{text}然后。</p><p>{text}最后。</p></body></html>"
        );
        let piece = read::read("boat.html", html.as_bytes()).unwrap().piece;
        assert_eq!(piece.furniture.authors, ["张志强"], "{byline}");
    }
}

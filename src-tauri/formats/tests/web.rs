//! Web pages in every dress: encodings, archives, data for machines, and the markup that a piece keeps.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
use proptest::prelude::*;
use stet_formats::read::{self, Reading};

fn page(name: &str, html: &str) -> Reading {
    read::read(name, html.as_bytes()).unwrap()
}

const LEDE: &str = "<p>The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.</p>";
const LEDE_TOO: &str = "<p>It was the only boat there was, and so the whole island rose, ate and married by it, and was late for everything else.</p>";
const END: &str = "<p>Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why.</p>";

/// A page whose article holds some markup between its first and its last paragraph.
fn body(markup: &str) -> String {
    let html = format!(
        "<html><head><title>Seven</title></head><body><article><h1>The boat at seven</h1>{LEDE}{markup}{END}</article></body></html>"
    );
    let body = page("seven.html", &html).piece.body;
    let lines: Vec<&str> = body.trim().split("\n\n").collect();
    lines[1..lines.len() - 1].join("\n\n")
}

#[test]
fn a_table_of_data_stays_one_and_a_table_of_layout_does_not() {
    assert_eq!(
        body(
            "<table><tr><th>Boat</th><th>Year</th></tr><tr><td>Alma</td><td>1962 | 63</td></tr></table>"
        ),
        "| Boat | Year |\n| --- | --- |\n| Alma | 1962 \\| 63 |"
    );
    assert_eq!(
        body(
            "<table><tr><td><p>The harbour master said so, and then he said it once again to make sure.</p></td></tr></table>"
        ),
        "The harbour master said so, and then he said it once again to make sure."
    );
}

#[test]
fn code_is_kept_as_it_stands() {
    assert_eq!(
        body("<pre><code>if late {\n    wait();\n}</code></pre>"),
        "```\nif late {\n    wait();\n}\n```"
    );
}

#[test]
fn lists_keep_their_levels_and_numbers() {
    assert_eq!(
        body(
            "<ol start=3><li>the boat is old;<ul><li>so is its engine;</li><li>so is its <em>captain</em>;</li></ul></li><li>the pier is new.</li></ol>"
        ),
        "3. the boat is old;\n   - so is its engine;\n   - so is its *captain*;\n4. the pier is new."
    );
}

#[test]
fn raised_and_lowered_figures_and_broken_lines_stay() {
    assert_eq!(
        body(
            "<p>It burns 10<sup>3</sup> litres and leaves CO<sub>2</sub> behind it on every single trip.</p><p>Norra Kaj 4<br>Stora Skär<br>Sea</p>"
        ),
        "It burns 10³ litres and leaves CO₂ behind it on every single trip.\n\nNorra Kaj 4\\\nStora Skär\\\nSea"
    );
}

#[test]
fn marks_and_notes_become_footnotes() {
    let html = format!(
        "<html><body><article><h1>The boat at seven</h1><p>The boat left at seven, as it had left on every working day since the war.<sup><a href='#n1' id='r1'>1</a></sup></p>{END}<ol><li id='n1'>Harbour log, 1962. <a href='#r1'>↩</a></li></ol></article></body></html>"
    );
    let body = page("notes.html", &html).piece.body;
    assert!(body.contains("since the war.[^1]\n"), "{body}");
    assert!(body.ends_with("\n[^1]: Harbour log, 1962.\n"), "{body}");
}

#[test]
fn what_a_journal_lists_under_a_piece_is_no_part_of_it_but_what_its_authors_declare() {
    let html = format!(
        "<html><body><article><h1>The boat at seven</h1><p>Marion Hale,<sup>1</sup> Tom Harrow<sup>2</sup></p>{LEDE}{LEDE_TOO}{END}\
         <h2>Footnotes</h2><ul><li><p>Competing interests: MH owns a boat. TH declares none.</p></li>\
         <li><p>Provenance and peer review: Not commissioned.</p></li></ul><h2>References</h2><ol><li>Ash J. Boats. 1962;3:4-9.</li></ol></article></body></html>"
    );
    let piece = page("seven.html", &html).piece;
    assert_eq!(piece.furniture.authors, ["Marion Hale", "Tom Harrow"]);
    assert_eq!(
        piece.furniture.disclosure,
        "Competing interests: MH owns a boat. TH declares none."
    );
    assert!(piece.body.trim().ends_with("asking why."), "{}", piece.body);
}

#[test]
fn a_footer_with_the_form_of_an_article_is_not_the_article() {
    let cards = "<div><a href='/x'><h3>Why the keeper left</h3></a><p>A retired keeper explains at some length why the lamp was never meant to be turned off at night.</p></div>".repeat(5);
    let html = format!(
        "<html><body><div><h1>The boat at seven</h1><div>{LEDE}{END}</div></div><div>{cards}</div></body></html>"
    );
    let body = page("cards.html", &html).piece.body;
    assert!(
        !body.contains("keeper") && body.contains("Nobody had asked"),
        "{body}"
    );
}

#[test]
fn a_page_that_a_program_draws_is_read_from_its_data() {
    let text =
        "The boat left at seven, as it had on every working day that anybody could remember. "
            .repeat(8);
    let html = format!(
        "<html><head><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"The boat &amp; seven\",\"author\":{{\"@type\":\"Person\",\"name\":\"Ida Lund\"}},\n\"articleBody\":\"{text}\\n\\nIt was {{late}}.\",}}</script></head><body><div id=root></div></body></html>"
    );
    let piece = page("app.html", &html).piece;
    assert_eq!(piece.furniture.headline, "The boat & seven");
    assert_eq!(piece.furniture.authors, ["Ida Lund"]);
    assert!(
        piece.body.starts_with("The boat left at seven") && piece.body.contains("It was {late}."),
        "{}",
        piece.body
    );
}

#[test]
fn a_web_archive_is_read_as_the_page_it_holds() {
    let html = format!(
        "<html><head><title>Seven</title></head><body><article><h1>Das Boot um sieben</h1>{LEDE}{END}</article></body></html>"
    );
    let quoted = html
        .replace('=', "=3D")
        .replace("boat left", "bo=\r\nat left");
    let archive = format!(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/a\r\nSubject: Seven\r\nDate: Tue, 4 Mar 2025 06:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----B\"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://harbour.example/a\r\n\r\n{quoted}\r\n------B\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlh\r\n------B--\r\n"
    );
    let piece = page("seven.mhtml", &archive).piece;
    assert_eq!(piece.furniture.headline, "Das Boot um sieben");
    assert!(
        piece.body.starts_with("The boat left at seven"),
        "{}",
        piece.body
    );
}

#[test]
fn legacy_encodings_are_told_by_what_the_page_says_or_by_its_letters() {
    let russian = "Почему город забыл о своих дворах, и кто теперь должен о них вспомнить, не знает никто из тех, кто живёт рядом.";
    let turkish = "Mahallemizin meydanında yüz kırk yaşında bir çınar vardı; şimdi yerinde dört saksı ve büyük bir pano duruyor.";
    let polish = "W naszym mieście wyłączono zegary, a powód był zawsze ten sam: każdy ma przecież przy sobie własny telefon.";
    let cases = [
        (encoding_rs::WINDOWS_1251, "ru", russian),
        (encoding_rs::KOI8_R, "ru", russian),
        (encoding_rs::WINDOWS_1254, "tr", turkish),
        (encoding_rs::ISO_8859_2, "pl", polish),
        (
            encoding_rs::GB18030,
            "zh",
            "三月的一个下午，两名工人来到菩提广场，拆走了那里的十一把长椅，谁也没有说明原因，谁也没有再来过。",
        ),
        (
            encoding_rs::SHIFT_JIS,
            "ja",
            "三月のある午後、二人の作業員が広場に来て、十一脚のベンチを運び去った。理由を説明した人は誰もいなかった。",
        ),
    ];
    for (encoding, language, text) in cases {
        for declared in [true, false] {
            let meta = if declared {
                format!("<meta charset=\"{}\">", encoding.name())
            } else {
                String::new()
            };
            let html = format!(
                "<!DOCTYPE html><html lang=\"{language}\"><head>{meta}<title>{text}</title></head><body><article><p>{text}</p><p>{text} {text}</p></article></body></html>"
            );
            let bytes = encoding.encode(&html).0;
            let body = read::read("page.html", &bytes).unwrap().piece.body;
            assert!(
                body.contains(text),
                "{} {declared}: {body}",
                encoding.name()
            );
        }
    }
}

/// Pages of different makes, to be damaged.
const PAGES: &[&str] = &[
    include_str!("../../../tests/pages/labelled/wp-block-fr.html"),
    include_str!("../../../tests/pages/labelled/substack-en.html"),
    include_str!("../../../tests/pages/labelled/thinktank-en.html"),
    include_str!("../../../tests/pages/labelled/tables-az.html"),
    include_str!("../../../tests/pages/labelled/next-data-en.html"),
    include_str!("../../../tests/pages/labelled/cms-div-zh.html"),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_damaged_page_is_read_or_refused(
        page in 0..PAGES.len(),
        cuts in proptest::collection::vec((any::<proptest::sample::Index>(), 0_usize..300), 0..12),
        swaps in proptest::collection::vec((any::<proptest::sample::Index>(), "</?(p|div|a href=#n1|li|ol|ul|blockquote|table|tr|td|pre|figure|h1|article|br|b|sup|aside)>|\\PC{0,3}"), 0..12),
    ) {
        let mut bytes = PAGES[page].as_bytes().to_vec();
        for (at, length) in cuts {
            let at = at.index(bytes.len());
            let end = (at + length).min(bytes.len() - 1).max(at);
            bytes.drain(at..end);
        }
        for (at, tag) in swaps {
            let at = at.index(bytes.len());
            bytes.splice(at..at, tag.bytes());
        }
        let _ = read::read("page.html", &bytes);
        let _ = read::read_whole("page.mhtml", &bytes);
    }
}

#[test]
fn furniture_that_only_line_breaks_part_from_the_text_is_told_apart() {
    let lede = "The boat left at seven, as it had left on every working day for as long as anybody could remember.";
    let text = "Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why it was so.";
    let html = format!(
        "<html><head><title>The boat at seven - The Lantern</title></head><body>\
         <table><tr><td><a href='/'>Home</a><br><a href='/x'>Archive</a></td><td>Opinion<br><font size=5><b>The boat at seven</b></font><br><br>\
         By Marion Hale<br>12 May 2025<br>{lede}<br><br>{text}<br><br>{text} Or so they said.<br><br></td></tr></table></body></html>"
    );
    let piece = page("seven.html", &html).piece;
    let furniture = &piece.furniture;
    assert_eq!(furniture.headline, "The boat at seven");
    assert_eq!(furniture.label, "Opinion");
    assert_eq!(furniture.authors, ["Marion Hale"]);
    assert!(piece.body.starts_with(lede), "{}", piece.body);
    let verse = "<html><body><article><h1>The boat at seven</h1><p>".to_owned()
        + lede
        + "</p><p>The gull at noon<br>the gull at night<br>and nobody awake</p><p>"
        + text
        + "</p></article></body></html>";
    let piece = page("verse.html", &verse).piece;
    let kept = "The gull at noon\\\nthe gull at night\\\nand nobody awake";
    assert!(piece.body.contains(kept), "{}", piece.body);
}

//! Pastes of which the clipboard holds the page or document as well, not only its words.
#![allow(clippy::unwrap_used, reason = "a test may panic")]
mod boat;

use boat::{PARAGRAPHS, TITLE};
use stet_formats::read::{self, Format, Reading};

/// Reads a paste of one piece.
fn pasted(text: &str, html: &str) -> Reading {
    let mut readings = read::read_pasted("What was pasted", text, html);
    assert_eq!(readings.len(), 1);
    readings.remove(0).unwrap()
}

/// The piece, with a list and a link in it, as the plain text of a clipboard.
fn plain() -> String {
    let [one, two, ..] = PARAGRAPHS;
    format!("{TITLE}\nBy Marion Hale\n{one}\nA place to sit\n{two}\nThe baker\nThe nurse\n")
}

/// Reads such a paste, and expects emphasis, heading, link and list of it.
#[track_caller]
fn expect(html: &str) -> Reading {
    let reading = pasted(&plain(), html);
    assert_eq!(reading.format, Format::Html);
    assert_eq!(reading.piece.furniture.headline, TITLE);
    assert_eq!(reading.piece.furniture.authors, ["Marion Hale"]);
    assert_eq!(
        reading.piece.body.trim(),
        "The boat left at *seven*, as it had left on every working day for as long as anybody on the pier could remember.\n\n\
         ## A place to sit\n\n\
         It was the **only boat** there was, and so the whole [island](https://island.example/) rose, ate and married by it.\n\n\
         - The baker, who comes back at six\n- The nurse, who stays\n\n\
         Nobody had asked the islanders whether seven was a good hour.",
        "{html}"
    );
    reading
}

#[test]
fn a_page_keeps_its_markup() {
    expect(&format!(
        "<meta charset='utf-8'><h1 style=\"font-weight: 700\">{TITLE}</h1><p>By Marion Hale</p>\
         <p>The boat left at <em>seven</em>, as it had left on every working day for as long as anybody on the pier could remember.</p>\
         <h2>A place to sit</h2>\
         <p>It was the <strong>only boat</strong> there was, and so the whole <a href=\"https://island.example/\">island</a> rose, ate and married by it.</p>\
         <ul><li>The baker, who comes back at six</li><li>The nurse, who stays</li></ul>\
         <p>Nobody had asked the islanders whether seven was a good hour.</p>"
    ));
}

#[test]
fn a_word_processor_draws_its_lists_as_paragraphs() {
    let bullet = "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>";
    let item = format!(
        "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>{bullet}"
    );
    expect(&format!(
        "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><meta name=Generator content=\"Microsoft Word 15\"></head><body lang=EN-GB><!--StartFragment-->\
         <p class=MsoTitle>{TITLE}<o:p></o:p></p><p class=MsoNormal>By Marion Hale<o:p></o:p></p>\
         <p class=MsoNormal>The boat left at <i>seven</i>, as it had left on every working day for as long as anybody on the pier could remember.<o:p></o:p></p>\
         <h2>A place to sit<o:p></o:p></h2>\
         <p class=MsoNormal>It was the <b>only boat</b> there was, and so the whole <a href=\"https://island.example/\">island</a> rose, ate and married by it.<o:p></o:p></p>\
         {item}The baker, who comes back at six<o:p></o:p></p>\n{item}The nurse, who stays<o:p></o:p></p>\
         <p class=MsoNormal>Nobody had asked the islanders whether seven was a good hour.<o:p></o:p></p><!--EndFragment--></body></html>"
    ));
}

#[test]
fn an_item_within_an_item_and_a_number_are_told_by_the_mark() {
    let item = |level: u8, mark: &str, text: &str| {
        format!(
            "<p class=MsoListParagraph style='mso-list:l1 level{level} lfo2'><span style='mso-list:Ignore'>{mark} </span>{text}</p>"
        )
    };
    let [one, two, ..] = PARAGRAPHS;
    let list = [
        item(1, "1.", "Ask the islanders"),
        item(2, "o", "all of them"),
        item(1, "2.", "Move the hour"),
    ];
    let html = format!("<h1>{TITLE}</h1><p>{one}</p>{}<p>{two}</p>", list.concat());
    let reading = pasted(&plain(), &html);
    assert_eq!(
        reading.piece.body.trim(),
        format!("{one}\n\n1. Ask the islanders\n   - all of them\n2. Move the hour\n\n{two}")
    );
}

#[test]
fn letters_are_drawn_by_style_alone() {
    let span = |style: &str, text: &str| format!("<span style=\"{style}\">{text}</span>");
    let said = |text: &str| {
        span(
            "font-weight:400;font-style:normal;white-space:pre-wrap;",
            text,
        )
    };
    expect(&format!(
        "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><h1 dir=\"ltr\">{}</h1><p dir=\"ltr\">{}</p>\
         <p dir=\"ltr\">{}{}{}</p><h2 dir=\"ltr\">{}</h2><p dir=\"ltr\">{}{}{}<a href=\"https://island.example/\">{}</a>{}</p>\
         <ul><li dir=\"ltr\"><p dir=\"ltr\">{}</p></li><li dir=\"ltr\"><p dir=\"ltr\">{}</p></li></ul><p dir=\"ltr\">{}</p></b>",
        said(TITLE),
        said("By Marion Hale"),
        said("The boat left at "),
        span("font-weight:400;font-style:italic;", "seven"),
        said(
            ", as it had left on every working day for as long as anybody on the pier could remember."
        ),
        span("font-size:16pt;font-weight:700;", "A place to sit"),
        said("It was the "),
        span("font-weight:700;font-style:normal;", "only boat"),
        said(" there was, and so the whole "),
        said("island"),
        said(" rose, ate and married by it."),
        said("The baker, who comes back at six"),
        said("The nurse, who stays"),
        said("Nobody had asked the islanders whether seven was a good hour."),
    ));
}

#[test]
fn coloured_lines_say_no_more_than_the_text() {
    let text = format!("# {TITLE}\n\n{}\n", PARAGRAPHS.join("\n\n"));
    let lines = text
        .lines()
        .map(|line| format!("<div><span style=\"color:#ccc;white-space:pre\">{line}</span></div>"));
    let html = format!(
        "<meta charset='utf-8'><div style=\"font-family: monospace\">{}</div>",
        lines.collect::<String>()
    );
    let reading = pasted(&text, &html);
    assert_eq!(reading.format, Format::Text);
    assert!(reading.piece.body.contains(PARAGRAPHS[4]));
}

#[test]
fn front_matter_is_read_as_such_though_a_browser_drew_it() {
    let text = format!("---\nheadline: {TITLE}\n---\n\n{}\n", PARAGRAPHS[0]);
    let reading = pasted(&text, &format!("<p>---</p><p>{}</p>", PARAGRAPHS[0]));
    assert_eq!(reading.format, Format::Markdown);
    assert_eq!(reading.piece.furniture.headline, TITLE);
}

#[test]
fn what_cannot_be_read_as_a_page_is_read_as_text() {
    let deep = format!("{}<p>The boat</p>", "<div>".repeat(3_000));
    for html in ["", "<p></p>", "<p><img src=x></p>", deep.as_str()] {
        let reading = pasted(&plain(), html);
        assert_eq!(
            reading.format,
            Format::Text,
            "{}",
            &html[..html.len().min(40)]
        );
        assert_eq!(reading.piece.furniture.headline, TITLE);
    }
    assert!(
        read::read_pasted("What was pasted", " ", "")
            .remove(0)
            .is_err()
    );
}

#[test]
fn a_page_without_a_title_is_headed_by_its_nearest_heading() {
    let text: String = boat::PARAGRAPHS
        .iter()
        .map(|text| format!("<p>{text}</p>"))
        .collect();
    for head in [
        format!(
            "<div><p>Today’s Paper | November 20, 2025</p></div><div><h2><a href=/b>{}</a></h2><p>By Eleanor Hale June 8, 2024</p></div>",
            boat::TITLE
        ),
        format!(
            "<header><h1>{}</h1><p>17.09.2024 um 16:02</p><p>Eleanor Hale 06.03.2024, 05.30 Uhr 4 min</p></header>",
            boat::TITLE
        ),
    ] {
        let read = stet_formats::read::read_pasted("Pasted text", "", &format!("{head}{text}"));
        let piece = &read[0].as_ref().unwrap().piece;
        assert_eq!(
            piece.furniture.get(stet_core::Field::Headline),
            boat::TITLE,
            "{head}"
        );
        assert_eq!(piece.furniture.authors, ["Eleanor Hale"], "{head}");
    }
}

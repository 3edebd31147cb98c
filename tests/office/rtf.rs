//! Stories of RTF: code pages, stand-ins, and what other writers make of it.
use crate::{LEDE, SECOND, open};

fn body(inside: &[u8]) -> String {
    let head = format!(
        "{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0\\fcharset0 A;}}{{\\f1\\fcharset204 B;}}{{\\f2\\fcharset128 C;}}}}The boat at seven\\par {LEDE}\\par {SECOND}\\par "
    );
    let bytes = [head.as_bytes(), inside, b"\\par}"].concat();
    let piece = open("piece.rtf", &bytes).piece;
    assert_eq!(piece.furniture.headline, "The boat at seven");
    let start = format!("{LEDE}\n\n{SECOND}\n\n");
    piece
        .body
        .strip_prefix(&start)
        .unwrap_or_else(|| panic!("{}", piece.body))
        .trim_end()
        .to_owned()
}

#[test]
fn letters_are_read_in_the_code_page_of_their_font() {
    assert_eq!(body(b"Caf\\'e9 {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f2 \\'93\\'fa\\'96\\'7b} na\\'efve."), "Café Москва 日本 naïve.");
}

#[test]
fn a_letter_in_unicode_drops_its_stand_ins() {
    assert_eq!(body(b"\\uc1\\u8220?It\\u8217\\'92s{\\uc2\\u8212--}late\\u8221?\\uc0\\u-10179\\u-8704 \\emdash\\~done."), "“It’s—late”😀—\u{a0}done.");
}

#[test]
fn emphasis_links_and_notes_are_kept() {
    assert_eq!(
        body(b"A {\\b bold} and {\\i slanted} {\\field{\\*\\fldinst{HYPERLINK \"https://example.org/log\"}}{\\fldrslt{\\ul log}}}.{\\super\\chftn{\\footnote\\pard\\plain\\chftn  From memory.}}"),
        "A **bold** and *slanted* [log](https://example.org/log).[^1]\n\n[^1]: From memory."
    );
}

#[test]
fn lists_and_tables_are_kept() {
    assert_eq!(
        body(b"{\\listtext\\pard\\plain 1.\\tab}\\ilvl0 fare\\par\\pard{\\listtext\\pard\\plain \\'b7\\tab}\\ilvl1 winter\\par\\pard{\\listtext\\pard\\plain 2.\\tab}\\ilvl0 hour\\par\\pard\\trowd\\cellx1\\cellx2\\intbl Year\\cell Fare\\cell\\row\\trowd\\intbl 2024\\cell 6\\cell\\row\\pard The end of the table is not the end of the text."),
        "1. fare\n   - winter\n2. hour\n\n| Year | Fare |\n| --- | --- |\n| 2024 | 6 |\n\nThe end of the table is not the end of the text."
    );
}

#[test]
fn what_is_not_text_is_passed_over() {
    assert_eq!(body(b"Before{\\pict\\pngblip 89504e47}{\\*\\generator Msftedit;}{\\*\\bkmkstart x}{\\pict\\bin4 }{\\\\} after."), "Before after.");
}

//! Stories of Word's own dialect.
use stet_formats::read::Reason;

use crate::{
    LEDE, SECOND,
    build::{Docx, STRICT, p, r, run, styled},
    changes, comments, open, rejected,
};

/// A piece whose body is this, under a headline and a byline.
fn piece(body: &str) -> String {
    [
        styled("Titel", "The boat at seven"),
        p("By Mara Lindqvist"),
        p(LEDE),
        p(SECOND),
        body.to_owned(),
    ]
    .concat()
}

const STYLES: &str = r#"
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Haus"><w:name w:val="Harbour Sub"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Autorzeile"><w:name w:val="Harbour Byline"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>"#;

fn styled_piece(body: &str) -> Docx {
    Docx::new(&piece(body)).with("styles", STYLES)
}

/// The body of a piece without the two paragraphs that every one starts with.
fn body(docx: &Docx) -> String {
    let piece = open("piece.docx", &docx.bytes()).piece;
    assert_eq!(
        (&*piece.furniture.headline, &*piece.furniture.byline),
        ("The boat at seven", "By Mara Lindqvist")
    );
    let start = format!("{LEDE}\n\n{SECOND}\n\n");
    piece
        .body
        .strip_prefix(&start)
        .unwrap_or_else(|| panic!("{}", piece.body))
        .to_owned()
}

#[test]
fn styles_are_known_by_what_word_calls_them_in_every_language() {
    let docx = styled_piece(
        &[
            styled("berschrift1", "What it costs"),
            p(LEDE.replace("boat", "ferry").as_str()),
            styled("Haus", "What it brings"),
            p(SECOND.replace("Nobody", "No one").as_str()),
        ]
        .concat(),
    );
    assert_eq!(
        body(&docx),
        format!(
            "## What it costs\n\n{}\n\n### What it brings\n\n{}\n",
            LEDE.replace("boat", "ferry"),
            SECOND.replace("Nobody", "No one")
        )
    );
    assert_eq!(
        open("piece.docx", &docx.bytes()).piece.furniture.language,
        "en-GB"
    );
}

#[test]
fn a_byline_is_known_by_its_style_where_its_words_do_not_tell() {
    let text = [
        styled("Titel", "The boat at seven"),
        styled("Autorzeile", "Mara Lindqvist, who has watched the boats of Harbour Street leave for thirty years from her kitchen window"),
        p(LEDE),
        p(SECOND),
    ]
    .concat();
    let piece = open(
        "piece.docx",
        &Docx::new(&text).with("styles", STYLES).bytes(),
    )
    .piece;
    assert_eq!(
        piece.furniture.byline,
        "Mara Lindqvist, who has watched the boats of Harbour Street leave for thirty years from her kitchen window"
    );
}

#[test]
fn words_are_set_apart_by_their_own_looks_and_not_by_those_of_their_paragraph() {
    let text = format!(
        "<w:p>{}{}{}{}{}{}</w:p>{}",
        r("The clerk said "),
        run(r#"<w:i/>"#, "never "),
        run(r#"<w:rStyle w:val="Fett"/><w:i/>"#, "again"),
        run(
            r#"<w:rStyle w:val="Fett"/><w:b w:val="0"/>"#,
            ", and meant "
        ),
        run("<w:strike/>", "it"),
        r(" in 5 * 3 of <all> cases.").replace("<all>", "&lt;all&gt;"),
        styled("Zitat", "We never saw the sum."),
    );
    assert_eq!(
        body(&styled_piece(&text)),
        "The clerk said *never* ***again***, and meant ~~it~~ in 5 \\* 3 of \\<all> cases.\n\n> We never saw the sum.\n"
    );
}

#[test]
fn links_are_kept_whether_they_are_elements_or_fields() {
    let field = |instruction: &str, words: &str| {
        format!(
            r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>"#,
            r(words)
        )
    };
    let text = format!(
        r#"<w:p>{}<w:hyperlink r:id="rId9">{}</w:hyperlink>{}{}{}<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/b&quot; ">{}</w:fldSimple>{}{}<w:hyperlink w:anchor="x">{}</w:hyperlink>{}</w:p>"#,
        r("See "),
        r("the log"),
        r(", "),
        field(
            r#" HYPERLINK "https://example.org/a?b=(1)" \o "tip" "#,
            "the sums"
        ),
        r(", "),
        r("the list"),
        r(" and page "),
        field(" PAGEREF x ", "12"),
        r(" below"),
        r(" in full."),
    );
    assert_eq!(
        body(&styled_piece(&text).with_link("rId9", "https://example.org/log")),
        "See [the log](https://example.org/log), [the sums](https://example.org/a?b=%281%29), [the list](https://example.org/b) and page 12 below in full.\n"
    );
}

#[test]
fn notes_of_both_kinds_are_numbered_as_they_are_met() {
    let text = format!(
        r#"<w:p>{}<w:r><w:endnoteReference w:id="1"/></w:r>{}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>"#,
        r("The fare was six crowns"),
        r(" and nobody paid it twice."),
    );
    let note =
        |kind: &str, id: u8, inside: &str| format!(r#"<w:{kind} w:id="{id}">{inside}</w:{kind}>"#);
    let docx = styled_piece(&text)
        .with("footnotes", &[r#"<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"#.to_owned(), note("footnote", 2, &[p("From the log."), p("And from memory.")].concat())].concat())
        .with("endnotes", &note("endnote", 1, &p("In 2019.")));
    assert_eq!(
        body(&docx),
        "The fare was six crowns[^1] and nobody paid it twice.[^2]\n\n[^1]: In 2019.\n\n[^2]: From the log.\n\n    And from memory.\n"
    );
}

#[test]
fn a_note_on_the_byline_is_the_bio() {
    let text = format!(
        r#"{}<w:p>{}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>{}{}"#,
        styled("Titel", "The boat at seven"),
        r("By Mara Lindqvist"),
        p(LEDE),
        p(SECOND),
    );
    let docx = Docx::new(&text).with("styles", STYLES).with(
        "footnotes",
        &format!(
            r#"<w:footnote w:id="2">{}</w:footnote>"#,
            p("Mara Lindqvist is a pilot and teaches navigation at the Harbour School.")
        ),
    );
    let piece = open("piece.docx", &docx.bytes()).piece;
    assert_eq!(
        piece.furniture.bio,
        "Mara Lindqvist is a pilot and teaches navigation at the Harbour School."
    );
    assert_eq!(piece.body, format!("{LEDE}\n\n{SECOND}\n"));
}

const NUMBERING: &str = r#"
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#;

fn item(list: u8, level: u8, text: &str) -> String {
    format!(
        r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>{}</w:p>"#,
        r(text)
    )
}

#[test]
fn lists_are_nested_and_go_on_counting_after_a_paragraph() {
    let text = [
        item(1, 0, "the fare"),
        item(1, 1, "in winter"),
        item(1, 1, "in summer"),
        item(1, 0, "the hour"),
        p("Then the islanders asked for more, which nobody at the county had expected them to do:"),
        item(1, 0, "a second boat"),
        p("And later, when the county had slept on it and found that it could not pay, for less:"),
        item(2, 0, "a timetable"),
    ]
    .concat();
    assert_eq!(
        body(&styled_piece(&text).with("numbering", NUMBERING)),
        "1. the fare\n   - in winter\n   - in summer\n2. the hour\n\nThen the islanders asked for more, which nobody at the county had expected them to do:\n\n3. a second boat\n\nAnd later, when the county had slept on it and found that it could not pay, for less:\n\n1. a timetable\n"
    );
}

#[test]
fn a_table_keeps_its_cells_and_a_frame_around_the_page_goes() {
    let cell = |properties: &str, text: &str| {
        format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text))
    };
    let table = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}{}</w:tr></w:tbl><w:tbl><w:tr>{}</w:tr></w:tbl>",
        cell(r#"<w:gridSpan w:val="2"/>"#, "Fare"),
        cell("", "Year"),
        cell("", "6"),
        cell("", "a|b"),
        cell(r#"<w:vMerge/>"#, ""),
        cell(
            "",
            "The county counts every boat, and it has counted them since the year the pier was built."
        ),
    );
    assert_eq!(
        body(&styled_piece(&table)),
        "| Fare |  | Year |\n| --- | --- | --- |\n| 6 | a\\|b |  |\n\nThe county counts every boat, and it has counted them since the year the pier was built.\n"
    );
}

#[test]
fn a_picture_keeps_its_bytes_its_alternative_and_its_caption() {
    let picture = format!(
        r#"<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A boat at a pier"/><a:graphic><a:graphicData><a:blip r:embed="rId5"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>{}{}"#,
        styled("Beschriftung", "The seven o’clock boat. Photo: Tom Harrow"),
        p(&SECOND.replace("Nobody", "No one")),
    );
    let docx = styled_piece(&picture).with_picture("rId5", "boat.png", b"\x89PNG");
    let reading = open("piece.docx", &docx.bytes());
    assert!(
        reading.piece.body.contains(
            "\n\n![A boat at a pier](boat.png \"The seven o’clock boat. Photo: Tom Harrow\")\n\n"
        ),
        "{}",
        reading.piece.body
    );
    assert_eq!(
        (&*reading.pictures[0].name, &*reading.pictures[0].bytes),
        ("boat.png", b"\x89PNG".as_slice())
    );
}

#[test]
fn text_boxes_are_read_once_and_controls_for_what_is_in_them() {
    let drawn = |inside: &str| {
        format!("<wps:wsp><wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp>")
    };
    let boxed = p(
        "A box of its own, which the designer drew beside the text so that nobody could miss it.",
    );
    let text = format!(
        "<w:p>{}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{}</w:drawing></mc:Choice><mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        r("The pier has two lamps, and one of them has been dark since the storm of last winter."),
        drawn(&boxed),
        drawn(&boxed),
        p("Click here to enter text."),
        format_args!(
            "<w:p><w:smartTag>{}</w:smartTag></w:p>",
            r(
                "Nobody knows who pays for the other one, and the harbour master has stopped asking."
            )
        ),
    );
    assert_eq!(
        body(&styled_piece(&text)),
        "The pier has two lamps, and one of them has been dark since the storm of last winter.\n\nA box of its own, which the designer drew beside the text so that nobody could miss it.\n\nNobody knows who pays for the other one, and the harbour master has stopped asking.\n"
    );
}

#[test]
fn hidden_words_and_the_margins_of_pages_are_cut_and_shown() {
    let text = format!(
        "<w:p>{}{}</w:p>",
        r("The pier has two lamps."),
        run("<w:vanish/>", "Ask the lawyer first!")
    );
    let docx = styled_piece(&text)
        .with("hdr", &p("DRAFT – not for publication"))
        .with("ftr", &p("Page 1"));
    let reading = open("piece.docx", &docx.bytes());
    let cut: Vec<_> = reading
        .cut
        .iter()
        .map(|cut| (&*cut.text, cut.reason))
        .collect();
    assert_eq!(
        cut,
        [
            ("Ask the lawyer first!", Reason::Hidden),
            ("DRAFT – not for publication", Reason::Chrome),
            ("Page 1", Reason::Chrome)
        ]
    );
    assert!(reading.piece.body.ends_with("The pier has two lamps.\n"));
}

#[test]
fn line_breaks_stay_and_two_of_them_part_paragraphs() {
    let text = format!(
        "<w:p>{}<w:r><w:br/></w:r>{}<w:r><w:br/><w:br/></w:r>{}<w:r><w:tab/></w:r>{}</w:p>",
        r("Harbour Street 1"),
        r("Pier 2"),
        r("The pier has"),
        r("two lamps and no keeper.")
    );
    assert_eq!(
        body(&styled_piece(&text)),
        "Harbour Street 1\\\nPier 2\n\nThe pier has two lamps and no keeper.\n"
    );
}

fn tracked(kind: &str, author: &str, inside: &str) -> String {
    format!(
        r#"<w:{kind} w:id="1" w:author="{author}" w:date="2026-03-02T11:00:00Z">{inside}</w:{kind}>"#
    )
}

fn deleted(text: &str) -> String {
    format!(r#"<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>"#)
}

#[test]
fn tracked_changes_are_read_either_way_and_kept() {
    let text = format!(
        "<w:p>{}{}{}{}{}{}</w:p>",
        r("The fare is "),
        tracked("del", "Ida Lund", &deleted("five")),
        tracked("ins", "Ida Lund", &r("six")),
        r(" crowns "),
        tracked(
            "ins",
            "Tom Harrow",
            &format!(
                "{}{}",
                r("a head"),
                tracked("del", "Ida Lund", &deleted(" or more"))
            )
        ),
        r(", and a dog is free."),
    );
    let bytes = styled_piece(&text).bytes();
    let accepted = open("piece.docx", &bytes);
    assert!(
        accepted
            .piece
            .body
            .ends_with("\n\nThe fare is six crowns a head, and a dog is free.\n"),
        "{}",
        accepted.piece.body
    );
    assert_eq!(
        changes(&accepted),
        [
            "Ida Lund -“five” at body after “fare is ” on “”",
            "Ida Lund +“six” at body after “fare is ” on “six”",
            "Tom Harrow +“a head” at body after “ crowns ” on “a head”",
        ]
    );
    let rejected = rejected("piece.docx", &bytes);
    assert!(
        rejected
            .piece
            .body
            .ends_with("\n\nThe fare is five crowns, and a dog is free.\n")
            || rejected
                .piece
                .body
                .ends_with("\n\nThe fare is five crowns , and a dog is free.\n"),
        "{}",
        rejected.piece.body
    );
    assert_eq!(
        changes(&rejected)[0],
        "Ida Lund -“five” at body after “fare is ” on “five”"
    );
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
    let end = tracked("del", "Ida Lund", "");
    let text = format!(
        "<w:p><w:pPr><w:rPr>{end}</w:rPr></w:pPr>{}</w:p><w:p>{}</w:p>",
        r("The pier has two lamps, "),
        r("and no keeper.")
    );
    let bytes = styled_piece(&text).bytes();
    assert!(
        open("piece.docx", &bytes)
            .piece
            .body
            .ends_with("\n\nThe pier has two lamps, and no keeper.\n")
    );
    assert!(
        rejected("piece.docx", &bytes)
            .piece
            .body
            .ends_with("\n\nThe pier has two lamps,\n\nand no keeper.\n")
    );
}

#[test]
fn moved_words_go_in_one_place_and_come_in_another() {
    let text = format!(
        "<w:p>{}{}{}</w:p>",
        tracked("moveFrom", "Ida Lund", &r("At dawn ")),
        r("the boat left"),
        tracked("moveTo", "Ida Lund", &r(" at dawn"))
    );
    let reading = open("piece.docx", &styled_piece(&text).bytes());
    assert!(reading.piece.body.ends_with("\n\nthe boat left at dawn\n"));
    assert_eq!(
        changes(&reading),
        [
            "Ida Lund -“At dawn ” at body after “ asking ” on “”".replace(" asking ", "g why.\n\n"),
            "Ida Lund +“ at dawn” at body after “oat left” on “ at dawn”"
                .replace("“oat left” on “ at dawn”", "“at left ” on “at dawn”")
        ]
    );
}

#[test]
fn comments_keep_their_words_their_threads_and_whether_they_are_done() {
    let body = format!(
        r#"<w:p><w:pPr><w:pStyle w:val="Titel"/></w:pPr>{}<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>{}{}<w:p><w:commentRangeStart w:id="1"/>{}<w:commentRangeEnd w:id="1"/>{}<w:r><w:commentReference w:id="2"/></w:r>{}</w:p>"#,
        r("The boat "),
        r("at seven"),
        p("By Mara Lindqvist"),
        p(LEDE),
        run("<w:b/>", "Nobody"),
        r(" had asked the islanders"),
        r(" whether seven was a good hour."),
    );
    let comment = |id: u8, author: &str, text: &str| {
        format!(
            r#"<w:comment w:id="{id}" w:author="{author}" w:date="2026-03-02T12:00:00Z"><w:p w14:paraId="0000000{id}">{}</w:p></w:comment>"#,
            r(text)
        )
    };
    let docx = Docx::new(&body)
        .with("styles", STYLES)
        .with("comments", &[comment(0, "Tom Harrow", "Eight, no?"), comment(1, "Tom Harrow", "Who says so?"), comment(2, "Ida Lund", "A point."), comment(3, "Ida Lund", "The mayor.")].concat())
        .with_threads(r#"<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001"/>"#);
    let reading = open("piece.docx", &docx.bytes());
    assert_eq!(
        comments(&reading),
        [
            "Tom Harrow at headline “at seven”: Eight, no?",
            "Tom Harrow at body “Nobody”: Who says so? (done) / Ida Lund: The mayor.",
            "Ida Lund at body “”: A point.",
        ]
    );
}

#[test]
fn what_a_document_says_of_itself_is_only_a_hint() {
    let text = [
        p("Harbour Notes"),
        p("The boat at seven"),
        p(LEDE),
        p(SECOND),
    ]
    .concat();
    let docx = Docx::new(&text).with_properties("<dc:title>The boat at seven</dc:title><dc:creator>Mara Lindqvist</dc:creator><dc:language>en-IE</dc:language>");
    let reading = open("piece.docx", &docx.bytes());
    let furniture = &reading.piece.furniture;
    assert_eq!(
        (
            &*furniture.headline,
            &furniture.authors,
            &*furniture.language
        ),
        (
            "The boat at seven",
            &vec!["Mara Lindqvist".to_owned()],
            "en-IE"
        )
    );
    let unsure = reading.evidence.authors.unwrap();
    assert_eq!(unsure.sure, stet_formats::read::Sure::Unsure);
}

#[test]
fn the_strict_dialect_reads_as_the_usual_one() {
    let strict = Docx::in_space(STRICT, &piece(&p("The pier has two lamps."))).bytes();
    let usual = Docx::new(&piece(&p("The pier has two lamps."))).bytes();
    assert_eq!(open("a.docx", &strict).piece, open("a.docx", &usual).piece);
}

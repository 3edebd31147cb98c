use proptest::prelude::*;

use super::*;

/// Each block as its kind and source, with its inlines below it.
fn outline(source: &str) -> String {
    let mut lines = String::new();
    for block in parse(source).blocks {
        let text = &source[block.range];
        lines += &format!("{}{:?} {text:?}\n", "  ".repeat(block.depth), block.kind);
        for inline in block.inlines {
            let indent = "  ".repeat(block.depth + inline.depth + 1);
            lines += &format!("{indent}· {:?} {:?}\n", inline.kind, &source[inline.range]);
        }
    }
    lines
}

#[test]
fn a_piece_is_taken_apart_into_the_bytes_it_was_typed_in() {
    let source = "# Één *brug*\n\nFirst line,  \nsecond [**bold** &amp; more](https://a.example \"t\") \\* end `co``de`.\n\n\
        > Quoted — “so”\n> on.\n\n1. one\n2. ![a *map*](m.png) https://bare.example/x\n\n\
        | a | b |\n|---|---|\n| ~~c~~ | d[^n] |\n\n[^n]: The *note*.\n\nLast.\n\n```\ncode\n```\n";
    insta::assert_snapshot!(outline(source));
}

#[test]
fn the_plain_text_is_what_a_reader_sees() {
    let source = "# A *title*\n\nOne &amp; two\nthree [four](x) ![alt](y).[^1]\n\n- five\n- six\n\n\
        | a | b |\n|---|---|\n| c | d |\n\n<div>gone</div>\n\n[^1]: Seven.\n";
    assert_eq!(
        plain_text(source),
        "A title\n\nOne & two three four .\n\nfive\n\nsix\n\na\tb\n\nc\td\n\nSeven."
    );
    assert_eq!(plain_text(""), "");
}

#[test]
fn words_are_counted_as_a_word_processor_does() {
    assert_eq!(word_count("It’s a *well-known* fact — 3.5% of **all**."), 7);
    assert_eq!(word_count("…  —  \n\n---\n"), 0);
    assert_eq!(word_count("他说 yes 了"), 4);
}

#[test]
fn running_text_is_told_without_its_footnotes() {
    let body = "Text[^a] goes on.\n\n[^a]: The *note*,\n    on two lines.\n\nLast.\n";
    assert_eq!(running_text(body), "Text goes on.\n\nLast.");
    assert!(plain_text(body).contains("The note,"));
}

#[test]
fn a_footnote_stands_where_it_was_typed() {
    assert_eq!(
        outline("[^a]: Note.\n\nText[^a].\n"),
        "Footnote(\"a\") \"[^a]: Note.\"\n  Paragraph \"Note.\"\n    · Text \"Note.\"\n\
         Paragraph \"Text[^a].\"\n  · Text \"Text\"\n  · FootnoteReference(\"a\") \"[^a]\"\n  · Text \".\"\n"
    );
}

#[test]
fn hostile_nesting_is_read_in_step_with_its_length() {
    for pattern in [
        ">", "> - ", "[", "![", "*a ", "**a_ ", "`", "<", "&amp", "(", "|", "\\", "[^1]: ", "- ",
        "~~", "\"“",
    ] {
        let source = pattern.repeat(60_000 / pattern.len());
        let document = parse(&source);
        assert!(!document.blocks.is_empty(), "{pattern}");
        check(&source);
    }
}

/// That all ranges fit the text, follow each other and lie inside those that hold them.
fn check(source: &str) {
    let document = parse(source);
    let blocks: Vec<_> = document
        .blocks
        .iter()
        .map(|block| (block.depth, &block.range))
        .collect();
    check_nesting(source, 0..source.len(), &blocks);
    for block in &document.blocks {
        let inlines: Vec<_> = block
            .inlines
            .iter()
            .map(|inline| (inline.depth, &inline.range))
            .collect();
        check_nesting(source, block.range.clone(), &inlines);
    }
}

fn check_nesting(source: &str, within: Range<usize>, ranges: &[(usize, &Range<usize>)]) {
    let mut holders: Vec<Range<usize>> = vec![within];
    let mut reached = 0;
    for &(depth, range) in ranges {
        while holders.len() > depth + 1 {
            reached = holders.pop().unwrap().end;
        }
        assert!(
            source.get(range.clone()).is_some(),
            "{range:?} cuts a character of {source:?}"
        );
        let holder = holders.last().unwrap();
        assert!(
            holder.start <= range.start && range.end <= holder.end,
            "{range:?} leaves {holder:?} in {source:?}"
        );
        assert!(
            range.start >= reached.min(range.end),
            "{range:?} before {reached} in {source:?}"
        );
        holders.push(range.clone());
    }
}

/// Scraps that Markdown gives a meaning, between words of several scripts.
fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "word",
        "naïve",
        "слово",
        "他说",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\r\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "*",
        "**",
        "_",
        "`",
        "``",
        "[",
        "](",
        ")",
        "[a](b)",
        "![",
        "[^1]",
        "[^1]: ",
        "&amp;",
        "&nbsp;",
        "&#x41;",
        "\\",
        "|",
        "|-|\n",
        "~~",
        "<b>",
        "<div>",
        "https://x.example",
        "www.a.example",
        "a@b.example",
        "---\n",
        "===\n",
        "```\n",
        "“",
        "”",
        "\0",
        "\u{feff}",
        "    ",
    ]);
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn ranges_are_whole_characters_nested_and_in_order(source in scraps()) {
        check(&source);
    }

    #[test]
    fn any_text_at_all_can_be_read(source in "\\PC{0,80}") {
        check(&source);
        let _ = word_count(&source);
    }
}

#[test]
fn text_keeps_its_place_behind_a_link_that_runs_over_the_line() {
    let source = "![](---\n)wordword";
    check(source);
    assert_eq!(
        outline(source).lines().last(),
        Some("  · Text \"wordword\"")
    );
}

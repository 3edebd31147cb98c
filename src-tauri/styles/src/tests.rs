//! Each kind of rule with what it flags, its near misses, and files that cannot run.
use stet_core::{Piece, Place, Safety, Severity};

use crate::Styles;

mod governed;
mod measures;
mod spelling;

fn no_file(_: &str) -> Option<Vec<u8>> {
    None
}

fn rule(yaml: &str) -> Styles {
    let mut styles = Styles::default();
    styles.add("Harbour", "Rule", yaml, &no_file).unwrap();
    styles
}

/// What a rule says of a body: the words and the message, then the first fix.
fn said(yaml: &str, body: &str) -> Vec<(String, String, Option<String>)> {
    let piece = Piece {
        body: body.into(),
        ..Piece::default()
    };
    let findings = rule(yaml).check(&piece, "").into_iter();
    let told = findings.map(|finding| {
        let words = piece.text(finding.span.place)[finding.span.range.clone()].to_owned();
        let fix = finding.fixes.first().map(|fix| fix.edits[0].text.clone());
        (words, finding.message, fix)
    });
    told.collect()
}

/// The words a rule flags.
fn flagged(yaml: &str, body: &str) -> Vec<String> {
    said(yaml, body)
        .into_iter()
        .map(|(words, ..)| words)
        .collect()
}

/// What keeps a rule from running, with the lines.
fn refused(yaml: &str) -> Vec<String> {
    let added = Styles::default().add("Harbour", "Rule", yaml, &no_file);
    let faults = added.unwrap_err();
    faults.iter().map(ToString::to_string).collect()
}

fn one(words: &str, message: &str, fix: Option<&str>) -> (String, String, Option<String>) {
    (words.into(), message.into(), fix.map(Into::into))
}

const HEDGES: &str = "extends: existence\nmessage: Weigh '%s'.\nlevel: error\nignorecase: true\nlink: https://harbour.example/hedges\n\
    tokens:\n  - arguably\n  - in a (?:sense|way)\nexceptions:\n  - Arguably Ltd\n";

#[test]
fn words_that_should_not_be_there_are_flagged_as_words_of_their_own() {
    assert_eq!(
        said(
            HEDGES,
            "Arguably, the quay *in a way* stands.\n\nUnarguably so, in a wayward sense.\n"
        ),
        [
            one(
                "Arguably",
                "Weigh 'Arguably'. See https://harbour.example/hedges",
                None
            ),
            one(
                "in a way",
                "Weigh 'in a way'. See https://harbour.example/hedges",
                None
            ),
        ]
    );
    let piece = Piece {
        body: "Arguably.".into(),
        ..Piece::default()
    };
    let finding = rule(HEDGES).check(&piece, "").remove(0);
    assert_eq!(
        (&*finding.rule, finding.severity),
        ("Harbour.Rule", Severity::Error)
    );
}

#[test]
fn raw_patterns_and_actions_work_on_what_is_no_word() {
    let yaml = "extends: existence\nmessage: No full stop.\nnonword: true\nscope: heading\n\
        action:\n  name: edit\n  params:\n    - trim_right\n    - '.'\ntokens:\n  - '\\w+\\.$'\n";
    assert_eq!(
        said(yaml, "# The quay.\n\nThe quay.\n\n# What? No\n"),
        [one("quay.", "No full stop.", Some("quay"))]
    );
    let raw = "extends: existence\nmessage: Gap.\nraw:\n  - '\\b  '\n  - '\\b'\naction:\n  name: replace\n  params: [' ']\n";
    assert_eq!(said(raw, "The  quay is."), [one("  ", "Gap.", Some(" "))]);
}

const BETTER: &str = "extends: substitution\nmessage: \"Write '%s', not '%s'.\"\nlevel: suggestion\nswap:\n  commence: begin\n  \
    '(?:make|made) use of': use|employ\n  'in (this|that) day and age': 'in $1 age'\n  quay-side: quayside\n";

#[test]
fn words_that_have_a_better_one_get_it() {
    assert_eq!(
        said(
            BETTER,
            "They commence, made use of it in this day and age. Commencement, in a day and age."
        ),
        [
            one("commence", "Write 'begin', not 'commence'.", Some("begin")),
            one(
                "made use of",
                "Write 'use' or 'employ', not 'made use of'.",
                Some("use")
            ),
            one(
                "in this day and age",
                "Write 'in this age', not 'in this day and age'.",
                Some("in this age")
            ),
        ]
    );
}

#[test]
fn markup_inside_the_words_is_found_but_never_overwritten() {
    assert_eq!(
        said(
            BETTER,
            "They made *use* of it; `commence` and [commence](commence)."
        ),
        [
            one(
                "made *use* of",
                "Write 'use' or 'employ', not 'made use of'.",
                None
            ),
            one("commence", "Write 'begin', not 'commence'.", Some("begin")),
        ]
    );
}

#[test]
fn no_fix_of_a_style_is_applied_without_asking() {
    let piece = Piece {
        body: "They commence.".into(),
        ..Piece::default()
    };
    let fixes = rule(BETTER).check(&piece, "").remove(0).fixes;
    assert_eq!(
        fixes.iter().map(|fix| fix.safety).collect::<Vec<_>>(),
        [Safety::Suggested]
    );
}

#[test]
fn what_is_there_too_often_or_too_seldom_is_counted() {
    let most = "extends: occurrence\nmessage: One bang.\nscope: paragraph\nmax: 1\ntoken: '!'\n";
    assert_eq!(flagged(most, "No! Never! Not!\n\nNo! Well.\n"), ["!"]);
    let least = "extends: occurrence\nmessage: Say more.\nscope: sentence\nmin: 3\ntoken: '\\w+'\n";
    assert_eq!(
        flagged(least, "The quay stands. It does. Dr. Osei left."),
        ["It"]
    );
}

#[test]
fn the_same_thing_twice_in_a_row_is_flagged_within_a_sentence() {
    let yaml = "extends: repetition\nmessage: \"'%s' twice.\"\nignorecase: true\nalpha: true\ntokens: ['[^\\s]+']\n";
    assert_eq!(
        said(
            yaml,
            "The the quay. Had had it. 4 4. We knew that. That was it."
        ),
        [
            one("The the", "'the' twice.", None),
            one("Had had", "'had' twice.", None)
        ]
    );
}

#[test]
fn of_two_ways_the_first_holds() {
    let yaml = "extends: consistency\nmessage: \"'%s' is mixed.\"\neither:\n  adviser: advisor\n  grey: gray\n";
    assert_eq!(
        flagged(
            yaml,
            "An adviser, grey.\n\nAn advisor, advisors, the advisor and an adviser.\n"
        ),
        ["advisor", "advisor"]
    );
}

#[test]
fn what_calls_for_a_definition_has_it_before_or_is_flagged() {
    let yaml = "extends: conditional\nmessage: \"'%s' is not explained.\"\nfirst: '\\b([A-Z]{3,5})\\b'\n\
        second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]\n";
    assert_eq!(
        flagged(
            yaml,
            "The HPA met.\n\nThe Harbour Port Authority (HPA) met. HPA and USA, with the FDP.\n"
        ),
        ["HPA", "FDP"]
    );
    let plain = "extends: conditional\nmessage: Say which.\nfirst: storm\nsecond: 'of \\d{4}'\n";
    assert_eq!(
        flagged(plain, "The storm of 1953.\n\nThe storm.\n"),
        ["storm"]
    );
}

#[test]
fn capitals_are_those_of_the_house() {
    let rule = |more: &str| {
        format!(
            "extends: capitalization\nmessage: \"'%s' should be '%s'.\"\nscope: heading\n{more}"
        )
    };
    let title = rule("match: $title\n");
    assert_eq!(
        said(
            &title,
            "# The quay of the old town\n\n# The Quay of the Old Town\n\n# Life With the NATO\n"
        ),
        [one(
            "The quay of the old town",
            "'The quay of the old town' should be 'The Quay of the Old Town'.",
            None
        )]
    );
    let chicago = rule("match: $title\nstyle: Chicago\nthreshold: 1\n");
    assert_eq!(
        flagged(&chicago, "# Life With Us\n\n# Life with Us\n"),
        ["Life With Us"]
    );
    let sentence = rule("match: $sentence\nindicators: [':']\nexceptions: [Old Town]\n");
    assert_eq!(
        flagged(
            &sentence,
            "# Our Quay Is Gone\n\n# Our quay: The Old Town and NATO\n"
        ),
        ["Our Quay Is Gone"]
    );
    assert_eq!(
        flagged(&rule("match: $lower\n"), "# all Small\n\n# all small\n"),
        ["all Small"]
    );
    assert_eq!(
        flagged(&rule("match: $upper\n"), "# ALL\n\n# All\n"),
        ["All"]
    );
    assert_eq!(
        flagged(&rule("match: '^\\d'\n"), "# 1 Quay\n\n# Quay\n"),
        ["Quay"]
    );
}

#[test]
fn scopes_part_lists_links_tables_and_the_raw_body() {
    let rule = |scope: &str| {
        format!("extends: existence\nmessage: Quay.\nscope: {scope}\ntokens: [quay]\n")
    };
    let body =
        "# quay 1\n\n- quay 2\n\n> quay 3\n\n[quay 4](x) **quay 5** `quay 6`\n\n|quay 7|\n|-|\n";
    let counts = [
        "text",
        "heading",
        "~heading",
        "list",
        "blockquote",
        "link",
        "strong",
        "code",
        "table",
        "raw",
        "heading & ~heading.h1",
    ]
    .map(|scope| flagged(&rule(&format!("'{scope}'")), body).len());
    assert_eq!(counts, [6, 1, 5, 1, 1, 1, 1, 1, 1, 7, 0]);
}

#[test]
fn the_furniture_is_read_too_except_what_the_registry_words() {
    let mut piece = Piece::default();
    for field in ["headline", "standfirst", "bio", "disclaimer"] {
        *piece.text_mut(Place::named(field).unwrap()) = "Arguably.".into();
    }
    let places: Vec<&str> = rule(HEDGES)
        .check(&piece, "")
        .iter()
        .map(|finding| finding.span.place.name())
        .collect();
    assert_eq!(places, ["headline", "standfirst"]);
}

#[test]
fn what_cannot_run_is_named_with_its_line() {
    assert_eq!(
        refused("extends: existence\n"),
        ["line 1: `message` is missing"]
    );
    assert_eq!(
        refused("extends: existence\nmessage: a\ntokens:\n  - fine\n  - '(open'\n").len(),
        1
    );
    assert!(
        refused("extends: existence\nmessage: a\ntokens:\n  - fine\n  - '(open'\n")[0]
            .starts_with("line 5: the pattern `(open`")
    );
    assert_eq!(
        refused("message: a\nextends: script\nscript: x\n"),
        ["line 2: `script` rules are not supported. A style is data; programs in it are not run"]
    );
    assert_eq!(
        refused("message: a\nextends: existence\ntokens: [a]\ncolour: red\nsize: 3\n"),
        [
            "line 4: `colour` is not known here",
            "line 5: `size` is not known here"
        ]
    );
    assert_eq!(
        refused("message: a\nextends: existence\nscope: [text, summit]\ntokens: [a]\n"),
        ["line 3: the scope `summit` is not known"]
    );
    assert_eq!(
        refused("message: a\nextends: existence\nlevel: loud\ntokens: [a]\n"),
        ["line 3: `level` is suggestion, warning or error, not `loud`"]
    );
    assert_eq!(
        refused("message: a\nextends: substitution\nswap:\n  '(a)\\1': b\n"),
        ["line 4: `swap` may not refer back to a group (`\\1`)"]
    );
}

#[test]
fn a_pattern_that_searches_without_end_says_so_and_the_rest_runs() {
    let yaml = "extends: existence\nmessage: a\nnonword: true\ntokens: ['(?=(a+)+\\1b)a+']\n";
    let piece = Piece {
        body: "a".repeat(3000),
        ..Piece::default()
    };
    let findings = rule(yaml).check(&piece, "");
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].severity, Severity::Info);
    assert!(findings[0].message.contains("left unchecked"));
}

#[test]
fn what_was_found_before_is_found_again_and_what_is_new_is_too() {
    let styles = rule(HEDGES);
    let mut memory = crate::Memory::default();
    for body in [
        "Arguably so.\n\nPlain.",
        "New.\n\nArguably so.\n\nPlain, arguably.",
        "New.",
    ] {
        let piece = Piece {
            body: body.into(),
            ..Piece::default()
        };
        let again = styles.check_again(&piece, "", &mut memory);
        assert_eq!(again, styles.check(&piece, ""));
    }
}

#[test]
fn every_kind_that_runs_is_in_the_table_and_no_other() {
    for kind in crate::KINDS {
        let refused = refused(&format!("extends: {}\nmessage: a\n", kind.name));
        let unsupported = refused[0].contains("not supported");
        assert_eq!(
            unsupported,
            kind.keys.is_empty(),
            "{}: {refused:?}",
            kind.name
        );
    }
}

#[test]
fn the_manual_has_every_kind_as_the_code_has_it() {
    let manual = include_str!("../../../docs/styles.md");
    for kind in crate::KINDS {
        let keys: Vec<String> = kind.keys.iter().map(|key| format!("`{key}`")).collect();
        let keys = match keys.is_empty() {
            true => "not supported".to_owned(),
            false => keys.join(", "),
        };
        let row = format!("| {} | {keys} | {} |", kind.name, kind.note);
        assert!(manual.contains(&row), "docs/styles.md lacks: {row}");
    }
}

//! The engine: protection, weights, waivers, fixes, caches, and rules that fail.
use std::collections::BTreeMap;

use proptest::prelude::*;
use stet_core::{
    Field, Finding, Outlet, Piece, Place, Ruling, Safety, Severity, Span, Waiver, apply,
};

use super::{
    TODAY,
    example::{Example, HOUSES},
};
use crate::{
    Checker, Context, Protected, RULES, Report, Rule, apply_safe_fixes, check, context_of,
    facts::Facts,
    rule::{replace, safe},
};

/// A rule for tests: it shouts every “no” in the body.
const SHOUT: Rule = Rule {
    id: "test.shout",
    summary: "",
    why: "",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[],
    passes: &[],
    run: |facts| {
        let words = facts.piece.body.match_indices("no");
        let words = words.map(|(at, _)| Span {
            place: Place::Body,
            range: at..at + 2,
        });
        words
            .map(|span| {
                let mut finding = SHOUT.finding(span.clone(), "no", "A quiet no.");
                finding.fixes.push(safe("Shout", vec![replace(span, "NO")]));
                finding
            })
            .collect()
    },
};

fn fixable(piece: &Piece, rule: &Rule) -> Vec<bool> {
    let report = Checker::default().run(&[rule], piece, &Context::on(TODAY));
    report
        .findings
        .iter()
        .map(|finding| !finding.fixes.is_empty())
        .collect()
}

fn piece(text: &str) -> Piece {
    Example::read(text).piece
}

#[test]
fn no_fix_touches_what_is_protected_unless_its_rule_is_about_it() {
    let piece = piece(
        "authors: Ann noble\n\nI say no. “They say no,” `no` [no](https://no.example) said Ann noble.\n\n> We say no.",
    );
    assert_eq!(
        fixable(&piece, &SHOUT),
        [true, false, false, true, false, false, false]
    );
    let about_quotations = Rule {
        about: &[Protected::Quotation],
        ..SHOUT
    };
    assert_eq!(
        fixable(&piece, &about_quotations),
        [true, true, false, true, false, false, true]
    );
}

#[test]
fn a_rule_that_fails_is_named_and_the_others_still_run() {
    const BROKEN: Rule = Rule {
        id: "test.broken",
        run: |_: &Facts<'_>| panic!("a fault in a rule"),
        ..SHOUT
    };
    let report =
        Checker::default().run(&[&BROKEN, &SHOUT], &piece("I say no."), &Context::on(TODAY));
    assert_eq!(report.failed, ["test.broken"]);
    assert_eq!(report.findings.len(), 1);
}

#[test]
fn the_outlet_says_how_much_a_rule_weighs() {
    let severity = BTreeMap::from([("typo.dash".to_owned(), Severity::Error)]);
    let outlet = Outlet {
        severity,
        ..Outlet::default()
    };
    let context = Context {
        outlet: Some(&outlet),
        ..Context::on(TODAY)
    };
    let piece = piece("headline: One\nlabel: Opinion\nauthors: A\n\nOne - two.");
    let findings = check(&piece, &context);
    let weights: Vec<_> = findings
        .iter()
        .map(|finding| (&*finding.rule, finding.severity))
        .collect();
    assert_eq!(weights, [("typo.dash", Severity::Error)]);
}

fn waiver(piece: &Piece, finding: &Finding) -> Waiver {
    Waiver {
        rule: finding.rule.to_string(),
        subject: finding.subject.clone(),
        context: context_of(piece, finding),
        ruling: Ruling::Dismissed,
        reason: "The name of the treaty.".into(),
        by: "Mara Lindqvist".into(),
        at: "2026-11-20T10:00:00Z".into(),
        until: Some("2026-12-31".into()),
    }
}

fn ids(findings: &[Finding]) -> Vec<String> {
    let ids = findings.iter().map(|finding| finding.rule.to_string());
    ids.collect()
}

fn under(waiver: &Waiver, piece: &Piece) -> Report {
    let waivers = [waiver.clone()];
    Checker::default().check(
        piece,
        &Context {
            waivers: &waivers,
            ..Context::on(TODAY)
        },
    )
}

#[test]
fn a_waiver_holds_through_edits_elsewhere_and_falls_when_its_sentence_changes() {
    let text = "headline: One\nlabel: Opinion\nauthors: A\n\nIt began well. The Paris - London pact held. It ended.";
    let before = piece(text);
    let ruling = waiver(&before, &check(&before, &Context::on(TODAY))[0]);
    for elsewhere in [
        text.to_owned(),
        text.replace("It began well.", "A new start.\n\nSo it goes."),
        text.replace("It ended.", "It’s over."),
    ] {
        let report = under(&ruling, &piece(&elsewhere));
        assert_eq!(
            (
                report.findings.len(),
                report.waived.len(),
                report.stale.len()
            ),
            (0, 1, 0),
            "{elsewhere}"
        );
    }
    // The second changes what the finding is about, which makes it another finding.
    for (here, open) in [
        (
            text.replace("held", "broke"),
            &["dismissal.stale", "typo.dash"][..],
        ),
        (text.replace("Paris", "Rome"), &["typo.dash"]),
    ] {
        let report = under(&ruling, &piece(&here));
        assert_eq!(ids(&report.findings), open, "{here}");
        assert_eq!(report.waived, [], "{here}");
        assert_eq!(report.stale, std::slice::from_ref(&ruling), "{here}");
    }
}

#[test]
fn a_waiver_holds_to_the_end_of_its_last_day() {
    let piece = piece("headline: One\nlabel: Opinion\nauthors: A\n\nThe Paris - London pact held.");
    let ruling = waiver(&piece, &check(&piece, &Context::on(TODAY))[0]);
    let open = |until: &str| {
        let ruling = Waiver {
            until: Some(until.into()),
            ..ruling.clone()
        };
        ids(&under(&ruling, &piece).findings)
    };
    assert_eq!(open("2026-11-23"), Vec::<String>::new());
    assert_eq!(open("2026-11-22"), ["dismissal.stale", "typo.dash"]);
}

#[test]
fn safe_fixes_are_applied_until_none_is_left_and_no_others() {
    let mut piece = piece(
        "outlet: harbour\nlabel: Opinion\nheadline: Opinion: It’s over - at last\nauthors: Jane Roe\n\
         bio: Source: Jane Roe, is a poet.\n\
         disclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review\n\
         published: 2024-12-06\n\nIt's over - \"all\" of it, since last year. “It's - not,” he wrote.",
    );
    let context = Context {
        outlet: HOUSES.outlets.first(),
        ..Context::on(TODAY)
    };
    let fixed = apply_safe_fixes(&mut piece, &context);
    assert_eq!(
        piece,
        Example::read(
            "outlet: harbour\nlabel: Opinion\nheadline: It’s over – at last\nauthors: Jane Roe\n\
             bio: Jane Roe is a poet.\n\
             disclaimer: The views expressed are her own and do not necessarily reflect those of The Harbour Review.\n\
             published: 2024-12-06\n\nIt’s over – “all” of it, since last year. “It's - not,” he wrote."
        )
        .piece
    );
    let open: Vec<&str> = fixed
        .report
        .findings
        .iter()
        .map(|finding| &*finding.rule)
        .collect();
    assert_eq!(
        (fixed.applied.len(), open),
        (8, vec!["date.relative-stale"])
    );
}

#[test]
fn what_a_checker_remembers_changes_nothing_but_the_time_it_takes() {
    let mut checker = Checker::default();
    let text = "published: 2024-12-06\n\nOn 5 December [one][a] - two.\n\nThree “four.\n\n“Five” last year.\n\n[a]: https://a.example";
    let edits = [
        ("two", "2"),
        ("four", "vier"),
        ("\n\n[a]: https://a.example", ""),
        ("“Five", "Five"),
        ("5 December", ""),
    ];
    let mut text = text.to_owned();
    for (from, to) in edits {
        text = text.replace(from, to);
        let piece = piece(&text);
        let fresh = Checker::default().check(&piece, &Context::on(TODAY));
        assert_eq!(checker.check(&piece, &Context::on(TODAY)), fresh, "{text}");
    }
}

/// Scraps that some rule gives a meaning, between words of several scripts.
/// Languages that write dates, names and figures in ways of their own.
const LANGUAGES: &[&str] = &[
    "en", "de", "fr", "es", "pt", "it", "ru", "uk", "tr", "az", "hy", "ka", "ar", "zh", "tlh",
];

fn scraps() -> impl Strategy<Value = String> {
    let scrap = prop::sample::select(vec![
        "word ",
        "Jane Roe ",
        "naïve ",
        "слово ",
        "他说",
        " ",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "# ",
        "*",
        "**",
        "`",
        "[",
        "](",
        ")",
        "[a](b)",
        "![",
        "[^1]",
        "&quot;",
        "\\",
        "|",
        "“",
        "”",
        "„",
        "«",
        "»",
        "\"",
        "'",
        "’",
        "‘",
        " - ",
        " -- ",
        "--",
        "1992-1994",
        "5 December ",
        "Tuesday, 31 April 2024 ",
        "2024-cü il aprelin 31-də ",
        "2024 թվականի մայիսի 5-ին ",
        "٥ ديسمبر ٢٠٢٤ ",
        "will ",
        "63-year-old ",
        "Aksel Holm, 63, ",
        "Minister Holm’s ",
        "Peter Mammadov ",
        "Mamadov ",
        "Norvik summit ",
        "upcoming ",
        "Sundby ",
        "U.S. ",
        "US ",
        "(APA) ",
        "\u{200b}",
        "\u{a0}",
        "#### ",
        "In November last year ",
        "last year's ",
        "on Monday ",
        "OSCE ",
        "(OSCE) ",
        "Related articles",
        "Editor's choice\n",
        "Source: Jane Roe, is a poet.",
        "The views expressed are her own and do not necessarily reflect those of ",
        "The Harbour Review",
        "Read more: ",
        "Lena Voss ",
        "By Ida Berg and ",
        "Norvik Energy ",
        "is a director at the Norvik Institute. ",
        "Per Dahl advises Skagen Shipping on its routes.",
        "{his|her} ",
        "author(s) ",
        "\0",
        "\u{feff}",
        "\u{a0}",
        "\u{200b}",
        "ﬁ",
        "İ",
        "e\u{301}",
    ]);
    prop::collection::vec(scrap, 0..40).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_finding_and_fix_fits_whatever_was_typed(
        body in scraps(),
        field in scraps(),
        published in prop::option::of(Just("2024-12-06")),
        language in prop::sample::select(LANGUAGES),
        outlet in 0..HOUSES.outlets.len(),
    ) {
        let mut piece = Piece { body, ..Piece::default() };
        for name in [
            Field::Label, Field::Headline, Field::Standfirst, Field::Byline, Field::Bio, Field::Disclosure, Field::Disclaimer,
            Field::Credit, Field::SeoDescription, Field::Slug,
        ] {
            *piece.furniture.get_mut(name) = field.clone();
        }
        piece.furniture.authors = vec![field.clone(), "Lena Voss".into(), "Per Dahl".into()];
        piece.furniture.first_published.clone_from(&field);
        piece.furniture.language = language.into();
        piece.furniture.published = published.unwrap_or_default().into();
        let context = Context { outlet: HOUSES.outlets.get(outlet), outlets: &HOUSES.outlets, registry: &HOUSES.registry, names: &HOUSES.names, ..Context::on(TODAY) };
        let report = Checker::default().check(&piece, &context);
        prop_assert!(report.failed.is_empty(), "{:?} on {piece:?}", report.failed);
        for finding in report.findings {
            let text = piece.text(finding.span.place);
            prop_assert!(text.get(finding.span.range.clone()).is_some(), "{finding:?} on {text:?}");
            prop_assert_eq!(context_of(&piece, &finding).len(), 32);
            for fix in finding.fixes {
                prop_assert!(apply(&mut piece.clone(), &fix.edits).is_ok(), "{fix:?} on {text:?}");
            }
        }
    }

    #[test]
    fn safe_fixes_come_to_an_end(body in scraps()) {
        let mut piece = Piece { body, ..Piece::default() };
        let context = Context { outlet: HOUSES.outlets.first(), ..Context::on(TODAY) };
        let fixed = apply_safe_fixes(&mut piece, &context);
        let left = fixed.report.findings.iter().flat_map(|finding| &finding.fixes);
        let left: Vec<_> = left.filter(|fix| fix.safety == Safety::Safe).collect();
        prop_assert!(left.is_empty(), "{left:?} in {piece:?}");
    }
}

#[test]
fn hostile_text_costs_no_more_than_its_length() {
    for pattern in [
        "“",
        "\"a ",
        "> ",
        "[",
        "OSCE ",
        "(OSCE ",
        "5 December ",
        "last year ",
        " - ",
        "it's ",
        "Related articles\n\n",
        "a. ",
        "• “x” ' ",
        "Aksel Holm ",
        "Peter Okafor Peter ",
        "von ",
        "U.S.",
        "\u{200b}",
        "Norvik summit ",
        "Minister Holm ",
        "Aksel Holm, 63, ",
        "Mayor-elect Ine Sand ",
        "On 5 May 2026, three years after the Norvik summit, ",
        "1 May 2024 ",
        "# a\n\n",
    ] {
        let piece = Piece {
            body: pattern.repeat(20_000 / pattern.len()),
            ..Piece::default()
        };
        let context = Context {
            outlet: HOUSES.outlets.first(),
            outlets: &HOUSES.outlets,
            registry: &HOUSES.registry,
            names: &HOUSES.names,
            ..Context::on(TODAY)
        };
        let report = Checker::default().run(RULES, &piece, &context);
        assert!(report.failed.is_empty(), "{pattern}");
    }
}

//! The sixteen faults that a careful editor finds on the page of real life, and nothing else that would have to be answered.
use stet_core::{Finding, Piece, Registry, Severity};

use super::{
    TODAY,
    page::{outlet, page},
};
use crate::{Context, Names, check};

/// Whom the page speaks of, as far as a desk keeps it.
const REGISTRY: &str = r#"
    [[person]]
    id = "trump"
    name = "Donald Trump"
    [[person.office]]
    title = "President"
    from = "2017-01-20"
    to = "2021-01-20"
    [[person.office]]
    title = "President"
    from = "2025-01-20"
    [[person]]
    id = "biden"
    name = "Joe Biden"
    well_known = true
    [[person]]
    id = "aliyev"
    name = "Ilham Aliyev"
    aliases = ["İlham Əliyev"]
    [[person.office]]
    title = "President"
    from = "2003-10-31"
    [[person]]
    id = "blinken"
    name = "Antony Blinken"
    [[person.office]]
    title = "Secretary of State"
    from = "2021-01-26"
    to = "2025-01-20"
    [[person]]
    id = "obrien"
    name = "James O’Brien"
    [[person.office]]
    title = "Assistant Secretary of State"
    from = "2023-10"
    to = "2025-01"
    [[event]]
    name = "Trump presidency"
    date = "2025-01-20"
    [[author]]
    id = "huseynov"
    name = "Vasif Huseynov"
"#;

/// The faults: the rule that sees each, and the words it marks.
const FAULTS: &[(&str, &str)] = &[
    ("byline.bio-grammar", ","),
    ("byline.bio-prefix", "Source:"),
    ("disclaimer.altered", ""),
    ("date.no-anchor", ""),
    ("date.year-missing", "5 December"),
    ("date.relative-stale", "In November last year"),
    ("date.relative-stale", "In July of this year"),
    ("date.event-passed", "upcoming Trump presidency"),
    ("date.event-passed", "elect"),
    ("name.role-expired", "Secretary"),
    ("name.first-reference", "Trump"),
    ("name.later-reference", "James O’Brien"),
    ("acronym.undefined", "OSCE"),
    ("acronym.unused", "(APA)"),
    ("style.us-variant", "US"),
    ("typo.apostrophe", "'"),
    ("typo.dash", "-"),
    ("quote.punct-place", ""),
    ("text.chrome", ""),
    ("text.duplicate-block", ""),
];

#[test]
fn the_page_shows_its_sixteen_faults_and_nothing_else_that_must_be_answered() {
    let Some(page) = page() else { return };
    let (registry, faults) = Registry::from_toml(REGISTRY).unwrap();
    assert_eq!(faults, []);
    let outlets = [outlet(&page)];
    let names = Names::of(&registry, &outlets);
    let context = Context {
        outlet: outlets.first(),
        outlets: &outlets,
        registry: &registry,
        names: &names,
        ..Context::on(TODAY)
    };
    let piece = piece(&page);
    let findings = check(&piece, &context);
    let said =
        |finding: &Finding| piece.text(finding.span.place)[finding.span.range.clone()].to_owned();
    let shows = |(rule, words): &(&str, &str)| {
        findings
            .iter()
            .any(|finding| finding.rule == *rule && said(finding).contains(words))
    };
    let unseen: Vec<_> = FAULTS.iter().filter(|fault| !shows(fault)).collect();
    assert!(unseen.is_empty(), "{unseen:?}");
    let known = |finding: &&Finding| {
        let fits =
            |(rule, words): &(&str, &str)| finding.rule == *rule && said(finding).contains(words);
        FAULTS.iter().any(fits)
    };
    let heavy = findings
        .iter()
        .filter(|finding| finding.severity > Severity::Info);
    let others: Vec<_> = heavy.filter(|finding| !known(finding)).collect();
    assert!(others.is_empty(), "{others:#?}");
    let roles = findings
        .iter()
        .filter(|finding| finding.rule == "name.role-expired");
    assert_eq!(roles.map(said).collect::<Vec<_>>(), ["Secretary"]);
}

/// The page with its label and headline in their fields and everything below them in the body.
fn piece(page: &str) -> Piece {
    let first = page.lines().next().unwrap();
    let mut piece = Piece {
        body: page[first.len()..].trim().to_owned() + "\n",
        ..Piece::default()
    };
    piece.furniture.label = "Opinion".into();
    piece.furniture.headline = first.strip_prefix("Opinion: ").unwrap().to_owned();
    piece.furniture.language = "en".into();
    piece
}

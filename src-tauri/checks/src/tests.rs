// Generated files are written here, and only in tests.
#![allow(clippy::disallowed_methods)]

use std::{fmt::Write as _, fs, path::Path};

use stet_core::{Edit, Finding, Piece, apply};

use crate::{Checker, RULES, Report, Rule, explain};

mod acceptance;
mod clean;
mod dates;
mod engine;
mod example;
mod languages;
mod lines;
mod page;
mod tongues;

use example::{Example, TODAY};

/// What one rule says about an example, through the engine as everywhere.
fn found(rule: &Rule, example: &Example) -> Vec<Finding> {
    let Report {
        findings, failed, ..
    } = Checker::default().run(&[rule], &example.piece, &example.context());
    assert!(failed.is_empty(), "{} panicked", rule.id);
    findings
}

/// The piece after the first fix of every finding.
fn fixed(piece: &Piece, findings: &[Finding]) -> Piece {
    let mut piece = piece.clone();
    let fixes = findings.iter().filter_map(|finding| finding.fixes.first());
    let edits: Vec<Edit> = fixes.flat_map(|fix| fix.edits.clone()).collect();
    apply(&mut piece, &edits).unwrap_or_else(|error| panic!("{error}: {edits:?}"));
    piece
}

#[test]
fn every_rule_finds_what_its_examples_mark_and_nothing_else() {
    let mut broken = String::new();
    for rule in RULES {
        for (before, after) in rule.flags {
            let example = Example::read(before);
            let findings = found(rule, &example);
            let spans: Vec<_> = findings
                .iter()
                .map(|finding| finding.span.clone())
                .collect();
            let offered = findings.iter().any(|finding| !finding.fixes.is_empty());
            let as_promised = match after.is_empty() {
                true => !offered,
                false => fixed(&example.piece, &findings) == Example::read(after).piece,
            };
            if spans != example.marked || !as_promised {
                let fixed = fixed(&example.piece, &findings);
                writeln!(broken, "{}:\n{before}\n{findings:#?}\n{fixed:#?}", rule.id).unwrap();
            }
        }
        for passes in rule.passes {
            let findings = found(rule, &Example::read(passes));
            if !findings.is_empty() {
                writeln!(broken, "{}:\n{passes}\n{findings:#?}", rule.id).unwrap();
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

#[test]
fn every_message_reads_as_it_should() {
    let mut text = String::new();
    for rule in RULES {
        for (before, _) in rule.flags {
            for finding in found(rule, &Example::read(before)) {
                let weight = format!("{:?}", finding.severity).to_lowercase();
                writeln!(text, "{} ({weight}): {}", rule.id, finding.message).unwrap();
                for fix in &finding.fixes {
                    writeln!(text, "  {:?}: {}", fix.safety, fix.title).unwrap();
                }
            }
        }
    }
    insta::assert_snapshot!(text);
}

#[test]
fn every_rule_says_what_and_why_in_full_sentences() {
    for rule in RULES {
        for sentence in [rule.summary, rule.why] {
            assert!(sentence.ends_with(['.', '?']), "{}: {sentence}", rule.id);
        }
        assert!(
            !rule.flags.is_empty() && !rule.passes.is_empty(),
            "{} has examples of both kinds",
            rule.id
        );
        assert_eq!(crate::rule(rule.id).map(|found| found.id), Some(rule.id));
    }
}

#[test]
fn the_registry_lists_every_rule() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut names: Vec<String> = fs::read_dir(src.join("rules"))
        .unwrap()
        .map(|entry| {
            entry
                .unwrap()
                .path()
                .file_stem()
                .unwrap()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    let mut text = String::from("//! Every rule. Written by `cargo test -p stet-checks`.\n\n");
    for name in &names {
        writeln!(text, "mod {name};").unwrap();
    }
    text.push_str("\nuse crate::Rule;\n\n/// Every rule, by name.\n#[rustfmt::skip]\npub const RULES: &[&Rule] = &[\n");
    for name in &names {
        writeln!(text, "    &{name}::RULE,").unwrap();
    }
    text.push_str("];\n");
    keep_fresh(&src.join("rules.rs"), &text);
}

#[test]
fn the_manual_describes_every_rule() {
    let mut text = String::from("<!-- Written by `cargo test -p stet-checks`. -->\n# Rules\n\n");
    text.push_str("`⟦` and `⟧` mark what is found.\n\n");
    for rule in RULES {
        writeln!(
            text,
            "- [{}](#{}): {}",
            rule.id,
            rule.id.replace('.', ""),
            rule.summary
        )
        .unwrap();
    }
    for rule in RULES {
        write!(text, "\n{}", explain(rule)).unwrap();
    }
    keep_fresh(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules.md"),
        &text,
    );
}

/// Rewrites a generated file that has gone stale, and fails so that nobody misses it.
fn keep_fresh(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::write(path, text).unwrap();
    panic!(
        "{} was stale and has been rewritten; run the tests again",
        path.display()
    );
}

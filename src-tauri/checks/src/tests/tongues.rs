//! Labels, bylines, bios and disclaimers in every language a desk of the region works in.
use std::fmt::Write as _;

use super::{example::Example, found};
use crate::rule;

mod words;

use words::TONGUES;

/// What one language says. `⟦` and `⟧` mark what is to be found.
struct Tongue {
    language: &'static str,
    /// A label of opinion, one of analysis, one of news.
    labels: [&'static str; 3],
    /// The word before the name in a byline.
    by: &'static str,
    /// The author whom the registry knows, and one whom it does not.
    names: [&'static str; 2],
    /// A line that names the translator.
    translated: &'static str,
    /// A label before a bio that is not part of it.
    source: &'static str,
    /// A bio with a post that is over, as if it lasted, and as it is.
    posts: [&'static str; 2],
    /// A bio with a word that goes stale, and without.
    fresh: [&'static str; 2],
    /// The outlet's disclaimer; without what denies in it; for another number or sex; in other words.
    disclaimers: [&'static str; 4],
}

impl Tongue {
    /// Rule, a piece it flags, a piece it passes.
    fn cases(&self) -> Vec<(&'static str, String, String)> {
        let [opinion, analysis, news] = self.labels;
        let [known, stranger] = self.names;
        let [wrong, right] = self.posts;
        let [stale, fresh] = self.fresh;
        let [whole, denied, slot, altered] = self.disclaimers;
        let by = self.by;
        let bare = fresh.trim_end_matches('.');
        let body = format!("One.\n\nTwo.\n\nThree.\n\nFour.\n\n{bare}.");
        let cases = [
            (
                "label.opinion-missing",
                format!("label: ⟦{news}⟧\n\nOne."),
                format!("label: {opinion}\n\nOne."),
            ),
            (
                "label.genre-mismatch",
                format!("label: ⟦{news}⟧\ngenre: opinion\n\nOne."),
                format!("label: {analysis}\ngenre: analysis\n\nOne."),
            ),
            (
                "label.translated",
                "original_language: no\ncredit: ⟦⟧\n\nOne.".to_owned(),
                format!("original_language: no\ncredit: {}\n\nOne.", self.translated),
            ),
            (
                "byline.format",
                format!("byline: ⟦Written by⟧ {known}"),
                format!("byline: {by} {known}"),
            ),
            (
                "byline.unregistered",
                format!("byline: {by} ⟦{stranger}⟧"),
                format!("byline: {by} {known}"),
            ),
            (
                "byline.bio-prefix",
                format!("bio: ⟦{}: ⟧{right}", self.source),
                format!("bio: {right}"),
            ),
            (
                "byline.bio-expired",
                format!("authors: {known}\nbio: {wrong}"),
                format!("authors: {known}\nbio: {right}"),
            ),
            (
                "byline.bio-perishable",
                format!("bio: {stale}"),
                format!("bio: {fresh}"),
            ),
            (
                "byline.bio-duplicate",
                format!(
                    "authors: {known}\nbio: {fresh}\n\n{}",
                    body.replace(bare, &format!("⟦{bare}")) + "⟧"
                ),
                format!("authors: {known}\n\n{body}"),
            ),
            (
                "disclaimer.negation-lost",
                format!("disclaimer: ⟦{denied}⟧"),
                format!("disclaimer: {whole}"),
            ),
            (
                "disclaimer.slot-mismatch",
                format!("authors: {known}\ndisclaimer: {slot}"),
                format!("authors: {known}\ndisclaimer: {whole}"),
            ),
            (
                "disclaimer.altered",
                format!("disclaimer: ⟦{altered}⟧"),
                format!("disclaimer: {whole}"),
            ),
            (
                "disclaimer.missing",
                "disclaimer: ⟦⟧\n\nOne.".to_owned(),
                format!("One.\n\nTwo.\n\n{whole}"),
            ),
        ];
        let head = format!("outlet: tongues\nlanguage: {}\n", self.language);
        let cases = cases.into_iter();
        cases
            .map(|(rule, flags, passes)| (rule, head.clone() + &flags, head.clone() + &passes))
            .collect()
    }
}

#[test]
fn every_language_has_its_labels_bylines_bios_and_disclaimers() {
    let mut broken = String::new();
    for tongue in TONGUES {
        for (id, flags, passes) in tongue.cases() {
            let rule = rule(id).unwrap();
            for text in [&flags, &passes] {
                let example = Example::read(text);
                let findings = found(rule, &example);
                let spans: Vec<_> = findings
                    .iter()
                    .map(|finding| finding.span.clone())
                    .collect();
                if spans != example.marked {
                    writeln!(broken, "{id}:\n{text}\n{findings:#?}").unwrap();
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

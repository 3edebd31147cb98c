//! Harper's linters that an opinion desk does not want, each with the reason.

/// Switched off: the linter as harper calls it, and why.
pub(crate) const OFF: &[(&str, &str)] = &[
    ("AdjectiveOfA", "takes “the shadow of a doubt” for a slip"),
    ("AvoidAndAlso", "a matter of taste"),
    (
        "AvoidCurses",
        "what an author may say is the editor’s decision",
    ),
    ("BoringWords", "a matter of taste"),
    (
        "CommaFixes",
        "another rule reads spaces, language by language",
    ),
    (
        "CompoundNouns",
        "whether “harbour master” is one word is a matter of dictionaries, and they differ",
    ),
    (
        "CurrencyPlacement",
        "the outlet’s style says where the sign stands",
    ),
    ("Dashes", "the outlet’s style says which dash it prints"),
    (
        "DiscourseMarkers",
        "a comma after “however” is a matter of rhythm",
    ),
    (
        "DotInitialisms",
        "the outlet’s style says whether it prints stops",
    ),
    (
        "EllipsisLength",
        "another rule reads ellipses, with quotations in mind",
    ),
    ("ExpandTimeShorthands", "written for chat, not for print"),
    ("FillerWords", "a columnist’s voice is not a fault"),
    ("Freezing", "a matter of taste"),
    ("Hedging", "careful argument hedges"),
    ("HowTo", "takes “how progress unfolds” for a slip"),
    (
        "InflectedVerbAfterTo",
        "takes “relating to distributed work” for a slip",
    ),
    ("LongSentences", "a long sentence may be a good one"),
    (
        "MergeWords",
        "takes parts of foreign names for halves of a word",
    ),
    ("MissingPreposition", "guesses, and often wrongly"),
    (
        "MultipleSequentialPronouns",
        "takes “it seemed to me I knew” for a slip",
    ),
    (
        "NationalCapitals",
        "the outlet’s style says whether it prints “the Hague”",
    ),
    ("NoOxfordComma", "the outlet’s style says"),
    ("Overall", "takes “passed over all of us” for a slip"),
    ("OxfordComma", "the outlet’s style says"),
    ("Oxymorons", "a matter of taste"),
    ("PossessiveNoun", "guesses, and often wrongly"),
    ("PronounContraction", "takes “they were” for “they’re”"),
    (
        "Regionalisms",
        "what an outlet’s readers understand is the outlet’s to say",
    ),
    (
        "RepeatedWords",
        "another rule reads repeated words, with “had had” in mind",
    ),
    (
        "SentenceCapitalization",
        "part of a sentence may be quoted or bracketed",
    ),
    ("Spaces", "another rule reads spaces, language by language"),
    (
        "SpellCheck",
        "words are looked up with names and other languages in mind",
    ),
    (
        "SpelledNumbers",
        "the outlet’s style says which numbers are words",
    ),
    ("ThatWhich", "takes “that that” for a slip"),
    ("TheHowWhy", "takes “the what-ifs” for a slip"),
    (
        "UnclosedQuotes",
        "another rule reads quotations across sentences",
    ),
    ("WayTooAdjective", "takes “a way to separate” for a slip"),
];

/// The rule id of a linter: `AnA` is `grammar.an-a`.
pub(crate) fn rule_id(linter: &str) -> String {
    let mut id = String::from("grammar.");
    let mut before = '.';
    for char in linter.chars() {
        if char.is_ascii_uppercase() && before != '.' {
            id.push('-');
        }
        id.push(char.to_ascii_lowercase());
        before = char;
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linters_are_called_as_rules_are() {
        assert_eq!(
            ["AnA", "Theres", "Catch22"].map(rule_id),
            ["grammar.an-a", "grammar.theres", "grammar.catch22"]
        );
    }

    #[test]
    fn what_is_switched_off_exists_and_is_named_once() {
        let known = harper_core::linting::LintGroup::new_curated(
            harper_core::spell::FstDictionary::curated(),
            harper_core::Dialect::British,
        );
        for (linter, _) in OFF {
            assert!(known.contains_key(linter), "harper has no {linter}");
        }
        assert!(OFF.is_sorted() && OFF.windows(2).all(|pair| pair[0].0 != pair[1].0));
    }
}

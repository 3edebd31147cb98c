//! An acronym that the piece never explains.
use std::collections::HashSet;

use stet_core::{Finding, Severity};

use crate::{
    Rule,
    facts::{Block, Facts, hash_word},
};

pub(crate) const RULE: Rule = Rule {
    id: "acronym.undefined",
    summary: "An acronym that the piece uses and never spells out.",
    why: "Its author has used it for years; the reader meets it for the first time.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        ("The ⟦OSCE⟧ met in Malta, and the OSCE adjourned.", ""),
        ("outlet: harbour\n\nThe ⟦ICES⟧ and the IMO met.", ""),
    ],
    passes: &[
        "The Organization for Security and Co-operation in Europe (OSCE) met. The OSCE adjourned.",
        "The OSCE (Organization for Security and Co-operation in Europe) met.",
        "The Organization for Security and Co-operation in Europe, or OSCE, met.",
        "The US and the EU met NATO at 9 AM; Louis XIV did NOT, though he did not say so.",
        "“The OSCE met,” he said.",
        "The Center of Analysis of International Relations (AIR Center) says so.",
        "STOP THE PRESS NOW",
        "# OSCE\n\nThe talks failed.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let uses = || {
        let blocks = facts.own_body();
        blocks.flat_map(|block| {
            block
                .passage
                .acronyms
                .iter()
                .map(move |acronym| (block, acronym))
        })
    };
    let house = facts
        .context
        .outlet
        .into_iter()
        .flat_map(|outlet| &outlet.acronyms);
    let defined = uses().filter(|(_, acronym)| acronym.defined);
    let defined = defined.map(|(block, acronym)| &block.text()[acronym.range.clone()]);
    let mut settled: HashSet<&str> = house.map(String::as_str).chain(defined).collect();
    let mut findings = Vec::new();
    for (block, acronym) in uses() {
        let word = &block.text()[acronym.range.clone()];
        if block.is_heading() || settled.contains(word) || block.passage.is_quoted(&acronym.range) {
            continue;
        }
        settled.insert(word);
        if !KNOWN.contains(&word) && !is_emphasis(facts, word) {
            let message = format!("“{word}” is never spelled out.");
            findings.push(RULE.finding(block.span(acronym.range.clone()), word, message));
        }
    }
    findings
}

/// Whether a word is an everyday one in capitals: “did NOT”.
fn is_emphasis(facts: &Facts<'_>, word: &str) -> bool {
    let plain = word.to_lowercase();
    let hash = hash_word(&plain);
    let stands = |block: &Block| block.passage.has_small_word(hash);
    EVERYDAY.contains(&plain.as_str()) || facts.own_body().any(stands)
}

/// Acronyms that any reader knows better than what they stand for.
#[rustfmt::skip]
const KNOWN: &[&str] = &[
    "US", "USA", "UK", "EU", "UN", "NATO", "UNESCO", "UNICEF", "WHO", "IMF", "WTO", "OECD", "OPEC", "NASA", "FBI",
    "CIA", "KGB", "BBC", "CNN", "NPR", "CBS", "NBC", "ABC", "PBS", "AP", "AFP", "NGO", "GDP", "CEO", "CFO", "CTO",
    "PR", "HR", "IT", "AI", "TV", "PC", "DVD", "CD", "DNA", "RNA", "HIV", "AIDS", "COVID", "SARS", "GPS", "SMS", "PDF",
    "URL", "USB", "FAQ", "VIP", "PhD", "MBA", "BA", "MA", "MP", "MEP", "MEPs", "PM", "AM", "BC", "AD", "CE", "BCE", "UFO",
    "USSR", "GDR", "DDR", "BRD", "UAE", "DC", "NY", "NYC", "LA", "JFK", "FDR", "MLK", "LBJ", "LGBT", "LGBTQ", "NHS",
    "IRA", "IS", "ISIS", "PLO", "ANC", "BRICS", "ASEAN", "FIFA", "UEFA", "NBA", "NFL", "IOC", "SUV", "ID", "OK", "Q&A",
    "USD", "EUR", "GBP", "VAT", "ATM", "MRI", "ER", "ICU", "IQ", "DIY", "ET", "GMT", "EST", "UTC", "CET",
    "UNO", "ONU", "OTAN", "UE", "USA", "EE", "UU", "PIB", "BIP", "SPD", "CDU", "CSU", "FDP", "AFD", "ARD", "ZDF", "SED",
    "CGT", "RN", "LR", "PS", "TGV", "SNCF", "PSOE", "PP",
    "США", "ООН", "НАТО", "ЕС", "СССР", "РФ", "ВВП", "КГБ", "ФСБ", "МИД", "СНГ", "АБШ",
];

/// Everyday words that are put in capitals for emphasis.
const EVERYDAY: &[&str] = &[
    "not",
    "and",
    "or",
    "all",
    "no",
    "yes",
    "must",
    "never",
    "only",
    "any",
    "is",
    "are",
    "was",
    "we",
    "do",
    "can",
    "will",
    "more",
    "very",
    "this",
    "that",
    "now",
    "one",
    "my",
    "our",
    "your",
    "their",
    "both",
    "why",
    "how",
    "who",
    "what",
    "if",
    "but",
    "the",
    "should",
    "could",
    "would",
    "every",
    "too",
    "also",
    "always",
    "nicht",
    "alle",
    "nur",
    "opinion",
    "editorial",
    "letter",
];

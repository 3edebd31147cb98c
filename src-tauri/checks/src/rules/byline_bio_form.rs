//! A bio that the outlet would put otherwise: shorter, as a sentence, in another place.
use stet_core::{BioForm, BioPlace, BioRules, Finding, Severity};

use crate::{
    Rule,
    facts::{Bio, Facts},
};

pub(crate) const RULE: Rule = Rule {
    id: "byline.bio-form",
    summary: "The bio is longer than the outlet prints, is no sentence where it prints sentences, or stands elsewhere.",
    why: "The web page cuts what is too long, in the middle of a word.",
    source: "",
    severity: Severity::Info,
    about: &[],
    flags: &[
        (
            "outlet: mole\nbio: ⟦Jane Roe is a poet in Leeds and the author of two books on tides, one of which won a prize.⟧",
            "",
        ),
        ("outlet: mole\nbio: ⟦Poet and sailor in Leeds⟧", ""),
        (
            "outlet: mole\nauthors: Jane Roe\n\n⟦Jane Roe is a poet in Leeds.⟧\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nSeven.",
            "",
        ),
    ],
    passes: &[
        "outlet: mole\nbio: Jane Roe is a poet in Leeds.",
        "outlet: mole\nlanguage: tr\nbio: Leeds’te yaşayan şair ve denizci",
        "outlet: harbour\nbio: Poet and sailor in Leeds",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let Some(rules) = facts.context.outlet.map(|outlet| &outlet.bio) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    for (index, bio) in facts.bios.iter().enumerate() {
        let people = facts
            .profiles
            .iter()
            .filter(|profile| profile.bio == index)
            .count();
        let faults = [
            too_long(bio, rules, people.max(1)),
            form(facts, bio, rules),
            place(facts, bio, rules),
        ];
        findings.extend(
            faults
                .into_iter()
                .flatten()
                .map(|(subject, message)| RULE.finding(bio.block.whole(), subject, message)),
        );
    }
    findings
}

type Fault = Option<(&'static str, String)>;

/// The most that an outlet prints counts for each person.
fn too_long(bio: &Bio, rules: &BioRules, people: usize) -> Fault {
    let most = |most: Option<u32>| Some(usize::try_from(most?).ok()? * people);
    let (words, chars) = (bio.block.passage.words, bio.block.text().chars().count());
    if let Some(most) = most(rules.max_words).filter(|most| words > *most) {
        return Some((
            "words",
            format!("The bio has {words} words; the outlet prints {most} at most."),
        ));
    }
    let most = most(rules.max_chars).filter(|most| chars > *most)?;
    Some((
        "characters",
        format!("The bio has {chars} characters; the outlet prints {most} at most."),
    ))
}

fn form(facts: &Facts<'_>, bio: &Bio, rules: &BioRules) -> Fault {
    let says = bio.opening.as_ref().map(|opening| !opening.verb.is_empty());
    // Where the verb stands last, a sentence cannot be told by how it begins.
    let verb_first = facts
        .words
        .is_some_and(|words| VERB_FIRST.contains(&words.language));
    match (rules.form, says) {
        (BioForm::Sentence, None) if verb_first && !has_verb(facts, bio) => Some((
            "sentence",
            "The outlet prints bios as a sentence that begins with the name.".into(),
        )),
        (BioForm::Role, Some(true)) => Some((
            "role",
            "The outlet prints a role without a verb: “Poet and sailor”.".into(),
        )),
        _ => None,
    }
}

/// Languages in which the verb of a bio follows the name.
const VERB_FIRST: &[&str] = &["en", "de", "fr", "es", "it", "pt", "nl"];

/// Whether any word of a bio is a verb by which bios are known.
fn has_verb(facts: &Facts<'_>, bio: &Bio) -> bool {
    let verbs = facts.words.map_or(&[][..], |words| words.bio_verbs);
    let passage = &bio.block.passage;
    (0..passage.tokens.len()).any(|index| verbs.contains(&passage.word(index)))
}

fn place(facts: &Facts<'_>, bio: &Bio, rules: &BioRules) -> Fault {
    let index = bio.index?;
    let early = index < 3 && facts.ending > 6;
    let late = index + 3 >= facts.ending && facts.ending > 6;
    match rules.place {
        BioPlace::End if early => {
            Some(("place", "The outlet prints the bio after the body.".into()))
        }
        BioPlace::Top if late => {
            Some(("place", "The outlet prints the bio above the body.".into()))
        }
        _ => None,
    }
}

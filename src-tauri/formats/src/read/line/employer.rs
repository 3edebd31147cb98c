//! Notes about whom the author acts for, and for whom the author's family works.
use super::super::block::{nth_word, words};
use super::{
    after_note_label, author::opens_with_author, disclosure::labels_disclosure, signs::signs,
};

/// Whether a folded text says for whom somebody of the author's family works: “The author's brother is employed by the ferry.”
pub(super) fn tells_of_family(folded: &str) -> bool {
    const FAMILY: &[&str] = &[
        "wife",
        "husband",
        "partner",
        "spouse",
        "brother",
        "sister",
        "mother",
        "father",
        "son",
        "daughter",
        "family",
        "employer",
        "brother-in-law",
        "sister-in-law",
        "mother-in-law",
        "father-in-law",
    ];
    const TIES: &[&str] = &[
        " is employed ",
        " are employed ",
        " works for ",
        " works at ",
        " work for ",
        " owns ",
        " own ",
        " holds ",
        " is a member ",
        " is a director ",
        " is an employee ",
        " has shares ",
        " sits on ",
        " receives ",
        " consults for ",
    ];
    const KIN: &[&str] = &[
        "nephew", "niece", "uncle", "aunt", "cousin", "son", "daughter", "brother", "sister",
        "wife", "husband", "father", "mother",
    ];
    let whose = ["the author's ", "the writer's ", "the columnist's "];
    let bare = after_note_label(folded).unwrap_or(folded);
    // “Editor's note: Lund's nephew studies at the college.”
    let noted = || {
        let mut said = bare.split(' ');
        let whose = said.next().is_some_and(|name| name.ends_with("'s"));
        whose && said.next().is_some_and(|kin| KIN.contains(&kin))
    };
    if bare.len() < folded.len() && words(bare) <= 30 && noted() {
        return true;
    }
    let rest = whose.iter().find_map(|whose| bare.strip_prefix(whose));
    rest.is_some_and(|rest| {
        let who = rest.split(' ').next().unwrap_or_default();
        FAMILY.contains(&who) && TIES.iter().any(|tie| rest[who.len()..].contains(tie))
    })
}

/// Whether a short folded text says who bore the author's travel, or ordered the author's work: “The author travelled to Norvik with the
/// support of the Harbour Trust.”
pub(super) fn tells_of_support(folded: &str) -> bool {
    const TRAVELLED: &[&str] = &[
        " travelled ",
        " traveled ",
        " visited ",
        " reiste ",
        " s'est rendu",
        " viajó ",
        " viajou ",
    ];
    const BORNE: &[&str] = &[
        " with the support of ",
        " as a guest of ",
        " at the invitation of ",
        " at the expense of ",
        " paid for by ",
        " auf einladung ",
        " à l'invitation d",
        " por invitación de",
        " invitado por ",
        " a convite d",
    ];
    const ORDERED: &[&str] = &[
        " na zlecenie ",
        " im auftrag der ",
        " im auftrag des ",
        " pour le compte d",
        " por encargo d",
    ];
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    words(folded) <= 40
        && opens_with_author(folded)
        && (has(TRAVELLED) && has(BORNE) || has(ORDERED))
}

/// What heads a note under a piece.
const NOTES: &[&str] = &[
    "note",
    "editor's note",
    "hinweis",
    "anmerkung",
    "anmerkung der redaktion",
    "nota",
    "nota del editor",
    "nota da redação",
    "ndlr",
    "note de la rédaction",
    "nota della redazione",
];

/// Whether a short folded note speaks of whom the author works for, “Hinweis: Das Unternehmen der Autorin bietet Schulungen an.”, and
/// of nobody's views.
pub(super) fn tells_of_employer(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const EMPLOYERS: &[(&str, &[&str])] = &[
        ("the author's ", &["employer", "company", "firm", "organisation", "organization", "law firm", "business"]),
        (" der autorin ", &["unternehmen", "firma", "kanzlei", "arbeitgeber", "verband", "agentur"]),
        (" des autors ", &["unternehmen", "firma", "kanzlei", "arbeitgeber", "verband", "agentur"]),
        (" de l'auteur ", &["entreprise", "société", "employeur", "cabinet"]),
        (" de l'autrice ", &["entreprise", "société", "employeur", "cabinet"]),
        (" de l'auteure ", &["entreprise", "société", "employeur", "cabinet"]),
        (" del autor ", &["empresa", "bufete", "empleador"]),
        (" de la autora ", &["empresa", "bufete", "empleador"]),
        (" do autor ", &["empresa", "escritório"]),
        (" da autora ", &["empresa", "escritório"]),
        (" dell'autore ", &["azienda", "società", "studio"]),
        (" dell'autrice ", &["azienda", "società", "studio"]),
    ];
    // So early stands what the sentence is about.
    const SOON: usize = 8;
    let label = folded.split_once(':').map_or("", |(label, _)| label.trim());
    let noted = || NOTES.contains(&label) || labels_disclosure(folded);
    if words(folded) > 40 || !noted() {
        return false;
    }
    let start = &folded[..nth_word(folded, SOON)];
    let whose = |(author, employers): &(&str, &[&str])| {
        start.split_once(author).is_some_and(|(before, behind)| {
            // English has the author first.
            let told = |employer: &&str| match author.ends_with("'s ") {
                true => behind.starts_with(*employer),
                false => before.ends_with(*employer),
            };
            employers.iter().any(told)
        })
    };
    EMPLOYERS.iter().any(whose) && !signs(folded).views
}

/// Whether a short folded note says whom the author acts for: “Hinweis: Der Autor vertritt zwei Gemeinden in solchen Verfahren.”
pub(super) fn tells_of_clients(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const ACTS: &[&str] = &[
        " vertritt ", " vertreten ", " berät ", " beraten ", " represents ", " represent ", " advises ", " advise ", " représente ",
        " conseille ", " representa ", " asesora ", " rappresenta ", " assiste ",
    ];
    let behind = folded
        .split_once(": ")
        .filter(|(label, _)| NOTES.contains(&label.trim()));
    behind.is_some_and(|(_, rest)| {
        words(rest) <= 40 && opens_with_author(rest) && ACTS.iter().any(|acts| rest.contains(acts))
    })
}

#[cfg(test)]
mod tests {
    use super::super::author::opens_with_author;
    use super::tells_of_support;

    #[test]
    fn who_bore_the_travel_is_told() {
        let told = "the author travelled to norvik in july with the support of the harbour trust.";
        assert!(opens_with_author(told));
        assert!(tells_of_support(told));
        assert!(!tells_of_support(
            "the author travelled to norvik in july and wrote a book about it."
        ));
    }
}

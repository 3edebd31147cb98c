//! Who signs and is nobody: desks, offices, accounts, and those for whom a paper keeps its pages open.
use super::super::{
    block::{ends_sentence, words},
    line::fold,
    vocabulary::ACCOUNTS,
};

/// The name of a house has no more words with “For the” before it.
const LONGEST_DESK: usize = 8;

/// Whether a part is a desk, an agency or an organisation.
pub(super) fn is_desk(part: &str) -> bool {
    const ENDS: &[&str] = &[
        " web editor",
        " web team",
        " web desk",
        " news desk",
        " newsdesk",
        " digital editor",
        " online editor",
        " editorial team",
        " editorial desk",
        " press office",
        " communications",
        " comms",
        " communications team",
        " blog team",
        " webmaster",
    ];
    // The pages of a paper on which others write.
    const SECTIONS: &[&str] = &[
        "opinion", "opinions", "debatt", "debate", "op-ed", "oped", "meinung", "tribune", "opinión",
    ];
    let folded = fold(part);
    // “Para La Costa”, “For The Coast”: who wrote it stands above.
    let for_paper = ["para ", "for the ", "pour le ", "pour la ", "special to "];
    let short = words(part) <= LONGEST_DESK && !ends_sentence(part);
    // “For the filling” is no paper.
    let called = || {
        let last = part.trim_end().rsplit(' ').next().unwrap_or_default();
        !last.starts_with(char::is_lowercase)
    };
    // “Coast Debate”
    let section = || {
        let last = folded.rsplit_once(' ').map(|(_, last)| last);
        last.is_some_and(|last| SECTIONS.contains(&last))
    };
    // “Guest columnist CG”, by whom for the Coast Gazette
    let bare = part
        .rsplit_once(' ')
        .filter(|(_, paper)| paper.chars().count() <= 4 && paper.chars().all(char::is_uppercase));
    // “Geschäftsstelle NVK”
    const OFFICES: &[&str] = &[
        "geschäftsstelle ",
        "pressestelle ",
        "redaktion ",
        "sekretariat ",
        "secrétariat ",
        "secretaría ",
        "redazione ",
        "rédaction ",
    ];
    super::is_login(part)
        || short && OFFICES.iter().any(|office| folded.starts_with(office))
        || bare.is_some_and(|(desk, _)| ACCOUNTS.contains(fold(desk).as_str()))
        || words(part) <= 3 && section()
        || short && called() && for_paper.iter().any(|paper| folded.starts_with(paper))
        || ENDS.iter().any(|end| folded.ends_with(end))
        || ACCOUNTS.contains(folded.trim_matches(['.', ' ', '(', ')']))
}

//! Sentences that say for whom somebody speaks: “She writes in a personal capacity.”
use std::sync::LazyLock;

use super::super::{block::words, vocabulary::Within};
use super::{author::author_noun, has_role, quoted::is_quoted};

/// Whether a folded sentence says of whoever the one before it tells of that nobody else speaks through them: “She writes in a
/// personal capacity.”
pub(in super::super) fn speaks_for_self(sentence: &str) -> bool {
    // “She spent nine years in the harbour's engine room and writes in her personal capacity” tells who she is.
    const LATE: usize = 10;
    let and_writes = |at: usize| {
        sentence[..at]
            .rfind(" and ")
            .map(|and| words(&sentence[..and]))
    };
    words(sentence) <= 30
        && !is_quoted(sentence)
        && for_self(sentence).is_some_and(|at| and_writes(at).is_none_or(|before| before <= LATE))
}

/// How it is said that somebody speaks for nobody else.
#[rustfmt::skip] // Words are read side by side.
const CAPACITIES: &[&str] = &[
    "personal capacit", "private capacit", "individual capacit", "as a private citizen", "extrajudicially",
    "only for himself", "only for herself", "only for themselves", "speaks for himself", "speaks for herself",
    "on her own behalf", "on his own behalf", "on their own behalf", "not speaking for",
    "not speaking on behalf", "not writing on behalf", "not write on behalf", "not speak on behalf",
    "in his own name", "in her own name", "in eigenem namen", "im eigenen namen", "in ihrem eigenen namen",
    "als privatperson", "als privatmann", "seine private meinung", "ihre private meinung", "à titre personnel",
    "à titre privé", "en son nom propre", "en leur nom propre", "en son seul nom", "a título personal",
    "a título particular", "en nombre propio", "a título pessoal", "em nome próprio", "a titolo personale",
    "a titolo privato", "a nome proprio", "от своего имени", "в личном качестве", "как частное лицо",
    "від власного імені", "від свого імені", "як приватна особа", "kendi adına", "kişisel sıfat", "öz adından",
    "şəxsi adından", "մասնավոր անձ", "իր անունից", "անձամբ իր", "თავისი სახელით", "საკუთარი სახელით",
    "როგორც კერძო პირი", "بصفته الشخصية", "بصفتها الشخصية", "باسمه الشخصي", "باسمها الشخصي", "以个人身份", "以個人身份",
    "以私人身份", "we własnym imieniu", "prywatnie", "ihr persönlicher beitrag", "sein persönlicher beitrag",
];

static SAID: LazyLock<Within> = LazyLock::new(|| Within::new(CAPACITIES));

/// Where a folded sentence says that somebody speaks for nobody else.
pub(super) fn for_self(sentence: &str) -> Option<usize> {
    SAID.first_in(sentence)
}

/// Whether a folded sentence says for whom the author speaks here, before it says anything else: “The author writes in a personal
/// capacity.”
pub(in super::super) fn is_stance(folded: &str) -> bool {
    let noun = author_noun(folded).unwrap_or(0);
    for_self(folded)
        .is_some_and(|at| at >= noun && words(folded) <= 30 && !has_role(&folded[noun..at]))
}

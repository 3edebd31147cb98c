//! Paragraphs in which authors declare their interests, and who paid for the work.
use super::super::{
    block::words,
    names,
    vocabulary::{AUTHOR_NOUNS, DISCLOSURE_LABELS, ROLES, signs},
};
use super::told;

/// Whether a paragraph declares the author's interests.
pub(in super::super) fn is_disclosure(folded: &str) -> bool {
    let told = told(folded, 120);
    if told.notice || words(folded) > 120 {
        return false;
    }
    if labels_disclosure(folded) || tells_who_paid(folded) {
        return true;
    }
    told.disclosure && names::sentences(folded).take(2).any(declares)
}

/// Whether a folded sentence declares an interest of the author.
pub(in super::super) fn declares(sentence: &str) -> bool {
    signs(sentence).disclosure && speaks_of_author(sentence) || tells_who_paid(sentence)
}

/// Whether a short folded text says who paid for the work that it stands under: “This research was funded by …”.
fn tells_who_paid(folded: &str) -> bool {
    const WORKS: &[&str] = &[
        "this article",
        "this piece",
        "this essay",
        "this research",
        "this work",
        "this project",
        "the research for",
        "research for this",
        "reporting for this",
        "dieser artikel",
        "dieser text",
        "diese recherche",
        "diese arbeit",
        "die recherche",
        "cet article",
        "cette recherche",
        "cette étude",
        "este artículo",
        "esta investigación",
        "este artigo",
        "esta pesquisa",
        "questo articolo",
        "questa ricerca",
        "исследование",
        "эта статья",
        "материал",
        "дослідження",
        "ця стаття",
        "матеріал",
        "bu yazı",
        "bu araştırma",
        "bu məqalə",
        "tədqiqat",
        "հետազոտությունը",
        "դաշտային հետազոտությունը",
        "հոդվածը",
        "ბლოგი",
        "სტატია",
        "კვლევა",
        "هذا المقال",
        "هذا البحث",
    ];
    const PAID: &[&str] = &[
        "funded by",
        "supported by",
        "financial support of",
        "financial support from",
        "made possible by",
        "a grant from",
        "gefördert",
        "finanziert",
        "financé",
        "soutien financier",
        "soutien de",
        "financiad",
        "apoyo financiero",
        "apoio financeiro",
        "finanziat",
        "sostegno finanziario",
        "при финансовой поддержке",
        "при поддержке",
        "финансирова",
        "за фінансової підтримки",
        "за підтримки",
        "фінансува",
        "desteğiyle",
        "finanse edil",
        "maliyyə dəstəyi",
        "maliyyələşdiril",
        "ֆինանսավորվել",
        "աջակցությամբ",
        "მხარდაჭერით",
        "დაფინანს",
        "بدعم",
        "بتمويل",
    ];
    words(folded) <= 45
        && WORKS.iter().any(|work| folded.starts_with(work))
        && PAID.iter().any(|paid| folded.contains(paid))
}

/// Whether a folded paragraph starts with a label such as “Disclosure:”.
pub(in super::super) fn labels_disclosure(folded: &str) -> bool {
    folded
        .split_once([':', '.', '。', '՝'])
        .is_some_and(|(label, rest)| {
            DISCLOSURE_LABELS.contains(label.trim_matches(['*', ' ', '(', '[', '_']))
                && words(rest) > 0
        })
}

/// Whether the author is the subject of a folded sentence: “the author …”, “she …”, or a name that no “who” follows.
fn speaks_of_author(sentence: &str) -> bool {
    const MARKS: &[char] = &['*', ' ', '(', '[', '_', '-', '"'];
    let bare = sentence.trim_start_matches(MARKS);
    let start: Vec<&str> = bare.split(' ').take(14).collect();
    let noun = (1..=start.len().min(4))
        .any(|n| AUTHOR_NOUNS.contains(start[..n].join(" ").trim_end_matches([',', ':'])));
    noun || start.contains(&"author") || names::starts_with_person(bare) || names_somebody(bare)
}

/// Whether what a sentence declares comes after two to four words that can be a name.
fn names_somebody(sentence: &str) -> bool {
    let spaces: Vec<usize> = sentence
        .match_indices(' ')
        .map(|(at, _)| at)
        .take(8)
        .collect();
    let start: Vec<&str> = sentence.split(' ').take(4).collect();
    let declares = |n: usize| {
        spaces
            .get(n - 1)
            .is_some_and(|at| !signs(&sentence[..*at]).disclosure)
            && spaces
                .get(n + 5)
                .is_none_or(|at| signs(&sentence[..*at]).disclosure)
    };
    declares(2)
        && !start
            .iter()
            .take(3)
            .any(|word| names::is_pointer(word) || ROLES.contains(word))
}

/// Whether a folded line heads what the authors declare: “disclosure statement”.
pub(in super::super) fn heads_disclosure(folded: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    bare.contains(' ') && DISCLOSURE_LABELS.contains(bare)
}

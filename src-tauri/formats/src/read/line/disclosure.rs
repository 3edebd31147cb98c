//! Paragraphs in which authors declare their interests, and who paid for the work.
use super::super::{
    block::words,
    names,
    vocabulary::{AUTHOR_NOUNS, DISCLOSURE_LABELS, ROLES, signs},
};
use super::{fold, opens_with_note, told};

/// Whether a paragraph, as printed and folded, declares the author's interests.
pub(in super::super) fn is_disclosure(text: &str, folded: &str) -> bool {
    let told = told(folded, 120);
    if told.notice || words(folded) > 120 {
        return false;
    }
    if labels_disclosure(folded) || tells_who_paid(folded) {
        return true;
    }
    told.disclosure
        && names::sentences(text)
            .take(2)
            .any(|sentence| declares(sentence, &fold(sentence)))
}

/// Whether a sentence, as printed and folded, declares an interest of the author.
pub(in super::super) fn declares(sentence: &str, folded: &str) -> bool {
    signs(folded).disclosure && (speaks_of_author(folded) || names_somebody(sentence))
        || tells_who_paid(folded)
}

/// Whether a folded sentence that is known to speak of the author tells of an interest: of money, of kin, of taking no part.
pub(in super::super) fn tells_interest(folded: &str) -> bool {
    const TIES: &[&str] = &[
        "took no part in",
        "did not take part in",
        "was not involved in",
        "were not involved in",
        "recused h",
        "contract with",
        "share in ",
        "shares in ",
        "shares of ",
        "stake in ",
        "competes with",
        "competitor of",
        "by a grant from",
        "with a grant from",
        "funding from",
        "fees from",
        "paid by ",
        "is a donor",
        "has donated",
        "a client of",
        "clients include",
        "honorare von",
        "honorar von",
        "gegen honorar",
        "stipendium der",
        "stipendium des",
        "förderung der",
        "förderung durch",
        "mitfinanziert",
        "finanziert von",
        "finanziell unterstützt",
        "beratungsmandat",
        "consulenza retribuit",
        "incarico di consulenza",
        "consultoría remunerada",
        "consultoria remunerada",
        "mission de conseil",
        "paid consultan",
        "paid advis",
        "con una beca de",
        "con el apoyo de",
        "con una ayuda de",
        "ha asesorado",
        "grâce à une bourse",
        "financé par",
        "membre cotisant",
        "com bolsa",
        "con una borsa",
        "на грант",
        "при поддержке",
        "за підтримки",
        "на грантові",
        "თანამშრომლობს ფონდ",
    ];
    const KIN: &[&str] = &[
        "husband",
        "wife",
        "spouse",
        "partner",
        "brother",
        "sister",
        "son",
        "daughter",
        "nephew",
        "niece",
        "father",
        "mother",
        "cousin",
        "mann",
        "frau",
        "bruder",
        "schwester",
        "mari",
        "femme",
        "épouse",
        "frère",
        "marido",
        "esposa",
        "hermano",
        "marito",
        "moglie",
        "муж",
        "жена",
        "чоловік",
        "дружина",
    ];
    const WORK: &[&str] = &[
        "works for",
        "works at",
        "is employed by",
        "is on the board",
        "serves on",
        "is a member of",
        "arbeitet bei",
        "arbeitet für",
        "travaille pour",
        "travaille chez",
        "trabaja para",
        "trabaja en",
        "lavora per",
        "работает в",
        "працює в",
    ];
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    // “Her brother works for …”, not “She is a partner at …”.
    const WHOSE: &[&str] = &[
        "her", "his", "their", "my", "ihr", "sein", "ihre", "seine", "son", "sa", "su", "suo",
        "sua", "её", "ее", "его", "її", "його",
    ];
    let of_kin = || {
        let early: Vec<&str> = folded.split(' ').take(5).collect();
        let owned = |pair: &[&str]| {
            (WHOSE.contains(&pair[0]) || pair[0].ends_with("'s"))
                && KIN.contains(&pair[1].trim_matches(','))
        };
        early.windows(2).any(owned)
    };
    signs(folded).disclosure || has(TIES) || has(WORK) && of_kin()
}

/// Whether a folded sentence tells of an office, as bios do more often than disclosures: “She serves on the board of …”.
pub(in super::super) fn holds_office(folded: &str) -> bool {
    const OFFICES: &[&str] = &[
        "serves on the board of",
        "serve on the board of",
        "sits on the board of",
        "on the advisory board of",
        "has advised",
        "has served as an advis",
        "is employed by",
        "sitzt im aufsichtsrat",
        "ist mitglied im aufsichtsrat",
        "a conseillé",
        "siège au conseil",
        "ha asesorado a",
        "è consulente di",
        "presta consultoria",
        "консультировал",
        "консультував",
        "danışmanlık yap",
    ];
    OFFICES.iter().any(|office| folded.contains(office))
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
        "supported in part by",
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
    // “The Centre's work on harbours is supported by …”, “The Harbours Programme is funded by …”
    let of_house = || {
        const HOUSES: &[&str] = &[
            "program",
            "programme",
            "project",
            "centre",
            "center",
            "institute",
            "initiative",
        ];
        let supported = [
            "is supported",
            "is funded",
            "receives support",
            "was supported",
            "was funded",
        ];
        let early = folded.split(' ').take(7).any(|word| HOUSES.contains(&word));
        if folded.starts_with("the ") && early && supported.iter().any(|verb| folded.contains(verb))
        {
            return true;
        }
        let mut all = folded.split(' ');
        all.next() == Some("the")
            && all.next().is_some_and(|house| house.ends_with("'s"))
            && all
                .next()
                .is_some_and(|work| ["work", "research", "project", "programme"].contains(&work))
    };
    words(folded) <= 45
        && (WORKS.iter().any(|work| folded.starts_with(work)) || of_house())
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
    // “Editor's note: besides working for the senator, the author …”
    let noted = || opens_with_note(bare) && AUTHOR_NOUNS.iter().any(|noun| bare.contains(noun));
    noun || noted() || start.contains(&"author") || names::starts_with_person(bare)
}

/// Whether what a sentence declares comes after two words that can be a name.
fn names_somebody(sentence: &str) -> bool {
    let sentence = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    let no_name = |word: &str| !word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    if sentence.split(' ').take(2).any(no_name) {
        return false;
    }
    let sentence = &*fold(sentence);
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

/// Whether a folded line heads what the authors declare: “disclosure statement”; a single word does only over what tells of
/// an interest.
pub(in super::super) fn heads_disclosure(folded: &str, next: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    DISCLOSURE_LABELS.contains(bare)
        && (bare.contains(' ') || words(next) <= 60 && tells_interest(next))
}

#[cfg(test)]
mod tests {
    use super::tells_interest;

    #[test]
    fn what_a_bio_says_of_somebody_is_no_interest() {
        for told in [
            "lund's nephew works for a firm that expects to bid on the pier.",
            "her husband is employed by the harbour board.",
            "she owns a half share in a clinic that competes with them.",
            "the research was paid for with a grant from the coast fund.",
            "she took no part in writing this editorial.",
        ] {
            assert!(tells_interest(told), "{told}");
        }
        for bio in [
            "he is an honorary professor of harbour law in norvik.",
            "she is a partner at lund and works at the harbour in summer.",
            "she holds two grants from the arts council.",
            "their son was born on the ferry.",
        ] {
            assert!(!tells_interest(bio), "{bio}");
        }
    }
}

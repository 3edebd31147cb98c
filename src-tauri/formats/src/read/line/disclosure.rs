//! Paragraphs in which authors declare their interests, and who paid for the work.
use super::super::{
    block::words,
    names,
    vocabulary::{AUTHOR_NOUNS, DISCLOSURE_LABELS, ROLES},
};
use super::{
    author::opens_with_author,
    employer::{tells_of_clients, tells_of_employer, tells_of_family, tells_of_support},
    fold,
    interest::tells_interest,
    opens_with_note,
    signs::{Signs, signs},
};

/// Whether a paragraph, as printed and folded, declares the author's interests; what its phrases speak for is known.
pub(in super::super) fn is_disclosure(text: &str, folded: &str, told: Signs) -> bool {
    let notice = told.notice && !labels_own(folded);
    if notice || words(folded) > 120 || readers_pay(folded) {
        return false;
    }
    // “Lund owns bitcoin above The Coast's disclosure threshold of $1,000.”
    let holds = || folded.contains(" disclosure threshold of ") && words(folded) <= 30;
    let says = labels_disclosure(folded)
        || holds()
        || tells_of_family(folded)
        || tells_of_employer(folded)
        || tells_of_clients(folded)
        || tells_of_support(folded)
        || discloses_as_disclaimer(folded)
        || told.payment && tells_who_paid(folded);
    if !says && !told.disclosure
        || folded.contains(". become a member")
        || opens_with_office(folded)
    {
        return false;
    }
    // “…, the authors did not receive financial support from any firm or person for this article.”
    let unpaid = || {
        [
            "author did not receive financial support from any",
            "authors did not receive financial support from any",
            "author did not receive any financial support from any",
            "authors did not receive any financial support from any",
        ]
        .iter()
        .any(|unpaid| folded.contains(unpaid))
    };
    if says || told.disclosure && unpaid() {
        return true;
    }
    told.disclosure
        && names::sentences(text)
            .take(2)
            .any(|sentence| declares(sentence, &fold(sentence)))
}

/// Whether a sentence, as printed and folded, declares an interest of the author.
pub(in super::super) fn declares(sentence: &str, folded: &str) -> bool {
    !opens_with_office(folded)
        && signs(folded).disclosure
        && (speaks_of_author(folded) || names_somebody(sentence))
        || signs(folded).payment && tells_who_paid(folded)
        || tells_of_support(folded)
}

/// Whether a folded text says what somebody is, and then of which board, or the other way round: “Ida Lund is a grower in Norvik and
/// serves on the board of …”, “Ida Lund was counsel to the harbour board. She is a …”
pub(in super::super) fn opens_with_office(folded: &str) -> bool {
    const OFFICES: &[&str] = &[
        " serves on the board of ",
        " sits on the board of ",
        " was counsel to ",
        " was counsel for ",
        " who has advised ",
        " siège au conseil ",
        " sitzt im aufsichtsrat ",
    ];
    const IS: &[&str] = &[" is a ", " is an ", " is the ", " ist ", " est "];
    const GOES_ON: &[&str] = &[
        "he is ",
        "she is ",
        "they are ",
        "er ist ",
        "sie ist ",
        "il est ",
        "elle est ",
    ];
    if tells_career(folded) {
        return true;
    }
    let (first, rest) = folded.split_once(". ").unwrap_or((folded, ""));
    let office = OFFICES.iter().find_map(|office| first.find(office));
    office.is_some_and(|at| {
        // “Ida Lund, a partner at Harrow & Berg, was counsel to …”
        let apposed = first[..at].ends_with(',')
            && [", a ", ", an ", ", the "]
                .iter()
                .any(|apposed| first[..at].contains(apposed));
        apposed
            || IS.iter().any(|is| first[..at].contains(is))
            || GOES_ON.iter().any(|is| rest.starts_with(is))
    })
}

/// Whether a folded text says whom somebody has long advised, as a trade: “She has advised pilots for 29 years.”, “… since 1999.”; or
/// what somebody was from one year to another: “From 2009 to 2015 he was counsel to the harbour board.”
pub(super) fn tells_career(folded: &str) -> bool {
    let years = folded
        .strip_prefix("from ")
        .and_then(|rest| rest.split_once(" to "));
    let year = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if years.is_some_and(|(from, to)| year(from) && year(to) && to.contains("was ")) {
        return true;
    }
    let rest = folded.split_once(" has advised ").map(|(_, rest)| rest);
    rest.is_some_and(|rest| {
        let rest = rest.split(". ").next().unwrap_or_default();
        let number = |behind: &str| behind.starts_with(|c: char| c.is_ascii_digit());
        let years = || {
            rest.split_once(" for ")
                .is_some_and(|(_, long)| number(long) && long.contains(" years"))
        };
        years()
            || rest
                .split_once(" since ")
                .is_some_and(|(_, when)| number(when))
    })
}

/// By whom work was paid for.
#[rustfmt::skip] // Words are read side by side.
pub(super) const PAID: &[&str] = &[
    "funded by", "supported by", "supported in part by", "financial support of", "financial support from",
    "made possible by", "a grant from", "was provided by", "gefördert", "finanziert", "euro unterstützt", "finansierats", "support of a grant", "financé", "soutien financier", "soutien de",
    "financiad", "apoyo financiero", "apoio financeiro", "finanziat", "sostegno finanziario",
    "betaald door", "gefinancierd door", "mogelijk gemaakt door", "sfinansowa", "dofinansowa", "ze środków", "dzięki wsparciu", "при финансовой поддержке", "при поддержке", "финансирова", "за фінансової підтримки", "за підтримки",
    "фінансува", "desteğiyle", "finanse edil", "maliyyə dəstəyi", "maliyyələşdiril", "ֆինանսավորվել",
    "աջակցությամբ", "მხარდაჭერით", "დაფინანს", "بدعم", "بتمويل",
];

/// Whether a folded text says that those pay for a paper who read it: “The Coast is funded by its subscribers.”
fn readers_pay(folded: &str) -> bool {
    const BY: &[&str] = &["its ", "our ", "readers", "you"];
    let by = folded.split_once("funded by ").map(|(_, by)| by);
    by.is_some_and(|by| BY.iter().any(|who| by.starts_with(who)))
}

/// Whether a short folded text that says who pays says so of the work that it stands under: “This research was funded by …”.
fn tells_who_paid(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const WORKS: &[&str] = &[
        "this article", "this piece", "this essay", "this comment", "this commentary", "this column", "this series", "this text",
        "this is part of", "this is the first in", "this blog", "this op-ed", "this research", "this work", "this project", "work on this", "the research for",
        "research for this", "reporting for this", "support for this", "funding for this", "travel for this", "field research for this", "fieldwork for this",
        "das zugrunde liegende projekt", "das zugrunde liegende forschungsprojekt", "die zugrunde liegende studie", "die zugrunde liegende forschung", "die dem beitrag zugrunde", "die diesem beitrag zugrunde", "dieser artikel", "dieser text", "dieser beitrag", "die befragung", "die erhebung", "die umfrage", "die untersuchung", "die studie", "diese recherche", "diese serie", "cette série", "cette tribune", "esta serie", "questa serie",
        "diese arbeit", "die recherche", "cet article", "cette recherche", "cette étude", "este artículo",
        "esta investigación", "este artigo", "esta pesquisa", "questo articolo", "questa ricerca", "la raccolta dei dati", "la ricerca", "l'indagine", "artikelförfattarnas undersökning", "undersökningen", "this idea", "исследование",
        "эта статья", "материал", "дослідження", "ця стаття", "матеріал", "badania", "badanie", "publikacja została", "tekst powstał", "artykuł powstał", "het onderzoek", "dit onderzoek", "dit artikel", "bu yazı", "bu araştırma", "material ", "bu material", "bu məqalə",
        "tədqiqat", "հետազոտությունը", "դաշտային հետազոտությունը", "հոդվածը", "ბლოგი", "სტატია", "კვლევა",
        "هذا المقال", "هذا البحث",
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
    // “The kitchen trials described here were supported by …”
    let described = || {
        let early: Vec<&str> = folded.split(' ').take(9).collect();
        let early = early.join(" ");
        let here = [
            " described here",
            " described in this",
            " reported here",
            " im text erwähnte",
            " im text beschriebene",
            " im text genannte",
        ];
        here.iter().any(|here| early.contains(here))
    };
    // “The survey was supported by the Coast Fund, which had no role in the preparation of this article.”
    let without = || {
        folded.contains(" had no role in the ") && folded.contains(" this ")
            || folded.contains(" pas eu connaissance de ce texte")
            || folded.contains(" pas eu connaissance de cet article")
    };
    words(folded) <= 45
        && (WORKS.iter().any(|work| folded.starts_with(work))
            || of_house()
            || described()
            || without())
}

/// Whether a folded paragraph starts with a label such as “Disclosure:”.
pub(in super::super) fn labels_disclosure(folded: &str) -> bool {
    folded
        .split_once([':', '.', '。', '՝'])
        .is_some_and(|(label, rest)| {
            let around = |c: char| c.is_whitespace() || "*([_".contains(c);
            DISCLOSURE_LABELS.contains(label.trim_matches(around)) && words(rest) > 0
        })
}

/// Whether a folded paragraph starts with such a label and then with what is the author's, “Disclosure: My fellowship is paid for by …”,
/// or tells who gives money to the paper.
fn labels_own(folded: &str) -> bool {
    const OWN: &[&str] = &[
        "my ",
        "the author",
        "meine ",
        "mein ",
        "mon ",
        "ma ",
        "mi ",
        "il mio ",
        "la mia ",
    ];
    // “Disclosure: The harbour board is a sponsor of The Coast.”
    const GIVES: &[&str] = &[
        " sponsor of ",
        " sponsors of ",
        " supporter of ",
        " supporters of ",
        " donor to ",
        " the author's employer",
    ];
    let rest = folded.split_once(": ").map_or("", |(_, rest)| rest);
    // “Disclosure: Harbour Media, which owns this newspaper, holds an advertising contract with …”
    let owner = || {
        [", which owns this ", ", which publishes this "]
            .iter()
            .any(|owns| rest.contains(owns))
    };
    labels_disclosure(folded)
        && (owner()
            || OWN.iter().any(|own| rest.starts_with(own))
            || GIVES.iter().any(|gives| rest.contains(gives))
                && [" is a ", " has been a ", " are ", "employer"]
                    .iter()
                    .any(|is| rest.contains(is)))
}

/// Whether a folded paragraph that calls itself a disclaimer tells what the author has done and for whom: “Disclaimer: I worked for …”.
fn discloses_as_disclaimer(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const WORKED: &[&str] = &[
        "i worked for", "i have worked for", "i work for", "i advise", "i have advised", "i am a member of",
        "ich habe für", "ich arbeite für", "ich arbeite bei", "ich bin mitglied", "ich berate", "j'ai travaillé pour", "j'ai été consultant", "je travaille pour",
        "je suis membre", "ho lavorato", "lavoro per", "sono membro", "he trabajado para", "trabajo para", "trabalhei para", "trabalho para",
    ];
    let said = folded
        .trim_start_matches(['*', '_', ' '])
        .strip_prefix("disclaimer:");
    said.is_some_and(|said| WORKED.iter().any(|worked| said.contains(worked)))
}

/// Whether the author is the subject of a folded sentence: “the author …”, “she …”, or a name that no “who” follows.
fn speaks_of_author(sentence: &str) -> bool {
    const MARKS: &[char] = &['*', ' ', '(', '[', '_', '-', '"'];
    let bare = sentence.trim_start_matches(MARKS);
    let start: Vec<&str> = bare.split(' ').take(14).collect();
    // “Editor's note: besides working for the senator, the author …”
    let noted = || opens_with_note(bare) && AUTHOR_NOUNS.iter().any(|noun| bare.contains(noun));
    let named = start
        .windows(2)
        .any(|pair| pair[0] == "author" && pair[1] != "of")
        || start.last() == Some(&"author");
    opens_with_author(bare) || noted() || named || names::starts_with_person(bare)
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
            .take(2)
            .any(|word| names::is_pointer(word) || ROLES.contains(word))
}

/// Whether a folded line heads what the authors declare: “disclosure statement”; a single word does only over what tells of
/// an interest.
pub(in super::super) fn heads_disclosure(folded: &str, next: &str) -> bool {
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    DISCLOSURE_LABELS.contains(bare)
        && (bare.contains(' ') || words(next) <= 60 && tells_interest(next))
}

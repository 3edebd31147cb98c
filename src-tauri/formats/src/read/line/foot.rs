//! What a paragraph is that stands last under a piece: there fewer words are enough than anywhere else, and nobody but others
//! speaks of its author.
use stet_core::Field;

use super::super::{
    afterword::is_afterword,
    block::{ends_sentence, nth_word, opens_quotation, words},
    names,
    vocabulary::{ROLES, VERBS},
};
use super::{
    answers_for_pieces, as_of_author,
    author::{
        author_noun, behind_name, introduces_author, of_author, opens_with_author, speaks_of_author,
    },
    bio, disclaims, has_role, interest, reaches_author,
    role::has_role_at_end,
    says_what, signed,
    signs::signs,
    speaks_for_self,
};

/// What heads a note of the author or of the desk under a piece.
#[rustfmt::skip] // Words are read side by side.
const NOTE: &[&str] = &["note", "nota", "n.b.", "nb", "anmerkung", "hinweis", "примечание", "примітка", "uwaga"];

/// What heads a note of the desk about its author.
const NOTES_OF_DESK: &[&str] = &["NDLR", "Ndlr", "NDLA", "N.D.L.R."];

/// What a last paragraph, as printed and folded, is besides the piece: bio, disclaimer or disclosure.
pub(in super::super) fn under_piece(text: &str, folded: &str, authors: &[String]) -> Option<Field> {
    let count = words(text);
    // “‘Ms. Lund,’ he said, …” lets somebody speak, and “By Ida Lund” only signs.
    // “All commentaries must include the author's full name.”
    if count > 70
        || folded.contains(" must include ")
        || opens_quotation(text)
        || text.ends_with(['?', '？', '؟'])
        || names::only_signs(text)
        || reaches_author(folded)
    {
        return None;
    }
    // “Note: the author took part, unpaid, in …”
    let noted = text
        .split_once(": ")
        .filter(|(label, _)| NOTE.contains(&&*super::fold(label)));
    if let Some((_, rest)) = noted {
        return under_piece(rest, &super::fold(rest), authors).filter(|field| *field != Field::Bio);
    }
    // “Editor's note: One member of the editorial board is employed by … and took no part in …”
    let (label, said) = folded.split_once(": ").unwrap_or(("", folded));
    let of_board = [
        "one member of the ",
        "a member of the ",
        "two members of the ",
    ]
    .iter()
    .any(|of| said.starts_with(of))
        && said[..nth_word(said, 8)].contains("board");
    if of_board && (label.is_empty() || label.ends_with("note")) && interest::tells_interest(said) {
        return Some(Field::Disclosure);
    }
    // “NDLR : Ida Lund a récemment publié …”
    let behind_note = NOTES_OF_DESK
        .iter()
        .find_map(|note| text.strip_prefix(note))
        .map(|rest| rest.trim_start_matches([':', ' ', '\u{a0}', '\u{202f}']));
    if behind_note.is_some_and(|rest| behind_name(rest, authors).is_some()) {
        return Some(Field::Bio);
    }
    let named = behind_name(text, authors);
    let about = named.is_some() || goes_on_about_author(folded) || speaks_of_author(folded);
    let said = of_author(folded, authors)
        .or_else(|| as_of_author(folded))
        .filter(|_| !signs(folded).notice);
    if count <= 45 && pays_for_research(text) {
        return Some(Field::Disclosure);
    }
    if takes_no_part(folded, about)
        || answers_for_pieces(folded) && !signs(folded).notice
        || names_affiliations(folded)
        || said.is_some_and(|said| disclaims(&said) || answers_for_pieces(&said))
    {
        return Some(Field::Disclaimer);
    }
    if count <= 45 && interest::is_of_author(folded, about) {
        return Some(Field::Disclosure);
    }
    let about = named.is_some() || goes_on_about_author(folded);
    // How the author is reached says nothing of who that is.
    let reached = || count <= 14 && is_afterword(folded);
    let bio = about && says_something(text, named) && !reached()
        || introduces_author(text, authors)
        || is_role(text, folded)
        || goes_on_from_name(text, folded)
        || says_what(folded) && count <= 45;
    bio.then_some(Field::Bio)
}

/// Whether a text begins with who paid for the work behind the piece, and no more: in its midst it may be another's.
pub(in super::super) fn pays_for_research(text: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PAID: &[&str] = &[
        "The research was funded by", "The research was supported by", "The work was funded by", "The study was funded by",
        "Our research was funded by", "Our research was supported by", "Our work was funded by", "La recherche a été financée par",
        "Die Forschung wurde gefördert", "Die Forschung wurde finanziert", "Publikacja została sfinansowana",
    ];
    const OWN: &[&str] = &[
        "The author’s research",
        "The author's research",
        "The authors’ research",
        "The authors' research",
    ];
    let first = names::sentences(text).next().unwrap_or_default();
    // “The authors’ research on boats was supported by …”
    let mut of_author = OWN.iter().filter_map(|own| first.strip_prefix(own));
    if of_author.any(|rest| rest.contains(" supported by ") || rest.contains(" funded by ")) {
        return true;
    }
    let payer = PAID.iter().find_map(|paid| first.strip_prefix(paid));
    payer.is_some_and(|payer| {
        let bare = payer.trim_start().trim_start_matches("the ");
        let articles = ["l'", "la ", "le ", "von ", "durch ", "ze "];
        let named = if articles.iter().any(|word| bare.starts_with(word)) {
            bare.contains(char::is_uppercase)
        } else {
            bare.starts_with(char::is_uppercase)
        };
        named && !payer.contains(", ") && words(first) <= 25
    })
}

/// Whether a folded text begins with “The author” and goes on: “Author: Ida Lund” only signs.
fn goes_on_about_author(folded: &str) -> bool {
    let rest = author_noun(folded).map_or("", |end| folded[end..].trim_start());
    opens_with_author(folded) && !rest.starts_with([':', '：', '՝', '-', '–', '—'])
}

/// Whether a paragraph says for whom somebody speaks: the author, or whoever it does not name.
fn takes_no_part(folded: &str, about: bool) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const SUBJECTS: &[&str] = &[
        "i ", "he ", "she ", "they ", "er ", "sie ", "ich ", "il ", "elle ", "je ", "él ", "ella ", "ele ", "ela ",
        "он ", "она ", "він ", "вона ", "я ", "يكتب", "تكتب", "ms ", "mr ", "ms. ", "mr. ", "mrs ", "mme ", "m. ",
        "herr ", "frau ", "written in", "the judge ",
    ];
    let subject = || SUBJECTS.iter().any(|subject| folded.starts_with(subject));
    speaks_for_self(folded) && (about || subject())
}

/// Whether a paragraph about the author is more than the name: a signature is none.
fn says_something(text: &str, named: Option<&str>) -> bool {
    let of_paper = |rest: &str| {
        #[rustfmt::skip] // Words are read side by side.
        const FOR: &[&str] = &[
            "special to", "exclusively for", "especial para", "exklusiv für", "spécial pour", "специально для", "спеціально для",
            "для ",
        ];
        let rest = super::fold(rest);
        let rest = rest.trim_start_matches([',', ' ']);
        words(rest) <= 6 && FOR.iter().any(|paper| rest.starts_with(paper))
    };
    let other =
        |rest: &str| of_paper(rest) || signed::tells_when(rest) || signed::gives_words(rest);
    named.is_none_or(|rest| words(rest) >= 2 && !other(rest)) && words(text) >= 3
}

/// Whether a text is a role and, it may be, what is done in it: “Columnist”, “Economist, was a minister until 2006”.
fn is_role(text: &str, folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const FORMER: &[&str] = &[
        "già", "ex", "former", "ancien", "ancienne", "ehemaliger", "ehemalige", "antiguo", "antigua", "antigo",
        "antiga", "бывший", "бывшая", "колишній", "колишня", "eski", "sabiq", "նախկին", "yoldaşı", "były", "była",
        "contributing", "senior", "associate", "assistant", "deputy", "chief", "managing", "executive", "visiting",
        "emeritus", "freier", "freie", "виконавчий", "исполнительный", "генеральный", "генеральний", "старший", "старша", "главный", "головний", "starszy", "starsza",
    ];
    let bare = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut all = bare
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .filter(|word| !word.is_empty());
    let Some(first) = all.find(|word| !FORMER.contains(word)) else {
        return false;
    };
    let han = || bare.chars().count() <= 16 && has_role_at_end(bare);
    // “Redaktion Coast-Post” signs for the house.
    if [
        "redaktion",
        "rédaction",
        "redacción",
        "redazione",
        "redação",
        "redactie",
    ]
    .contains(&first)
    {
        return false;
    }
    if !ROLES.contains(first) && !han() {
        return opens_with_qualified_role(bare, text);
    }
    let behind = bare.split_once(first).map_or("", |(_, rest)| rest);
    // “Author: Ida Lund” only signs.
    if behind.trim_start().starts_with([':', '：', '՝']) {
        return false;
    }
    let known =
        |word: &str| ROLES.contains(word) || VERBS.contains_key(word) || FORMER.contains(&word);
    let mut clauses = bare.split([',', '.', '،']).map(str::trim_start);
    let head = clauses.next().map_or(0, words);
    let next = clauses.next().and_then(|next| next.split(' ').next());
    let set_off = head <= 4 && words(text) <= 40 && next.is_some_and(known);
    let line = !ends_sentence(text) && words(text) <= 20;
    // A noun without its article begins no Arabic sentence.
    let arabic =
        || first.starts_with(|c: char| ('\u{621}'..='\u{64a}').contains(&c)) && words(text) <= 40;
    line || set_off || is_bare(text) || arabic()
}

/// Whether the first sentence of a text is a role, and the next goes on about whoever has it: “Economist. Writes on harbours.”
fn is_bare(text: &str) -> bool {
    let mut sentences = names::sentences(text);
    let first = sentences.next().unwrap_or_default();
    let goes_on = |sentence: &str| {
        let folded = super::fold(sentence);
        let opens = folded.split(' ').next().unwrap_or_default();
        VERBS.contains_key(opens)
            || ROLES.contains(opens)
            || WRITES.iter().any(|verb| folded.starts_with(verb))
            || words(sentence) <= 4
    };
    bio::is_bare_role(first) && sentences.all(goes_on)
}

/// Whether a text is a role behind a word or two that tell it closer, and where: “Senior political analyst at the Coast Institute.”
fn opens_with_qualified_role(bare: &str, text: &str) -> bool {
    let all: Vec<&str> = bare.split(' ').collect();
    let at = |pair: &[&str]| {
        ROLES.contains(pair[0]) && matches!(pair[1], "at" | "for" | "of" | "in" | "with")
    };
    let acts = all
        .iter()
        .any(|word| VERBS.contains_key(word) && !ROLES.contains(word));
    (3..=15).contains(&all.len())
        && text.starts_with(char::is_uppercase)
        && !names::is_pointer(all[0])
        && all.windows(2).take(3).any(at)
        && !acts
}

/// What authors do, as the first word of what is said of them under their name.
#[rustfmt::skip] // Words are read side by side.
const WRITES: &[&str] = &[
    "writes ", "teaches ", "schreibt ", "lehrt ", "forscht ", "écrit ", "enseigne ", "escribe ", "enseña ",
    "scrive ", "insegna ", "escreve ", "ensina ", "пишет ", "преподает ", "преподаёт ", "пише ", "викладає ",
    "pisze ", "wykłada ", "is ", "leads ", "heads ", "runs ", "works ", "ist ", "leitet ", "arbeitet ", "lebt ", "est ", "dirige ",
    "es ", "è ", "é ",
];

/// Whether a text goes on from the author's name above it: “schreibt seit 2009 über Renten”, “born in Nuoro in 1984, writes …”.
pub(in super::super) fn goes_on_from_name(text: &str, folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const BORN: &[&str] = &[
        "born in ", "geboren ", "jahrgang ", "né à ", "née à ", "né en ", "née en ", "nacido en ", "nacida en ",
        "nato a ", "nata a ", "è nato a ", "è nata a ", "è nato nel ", "è nata nel ", "nato nel ", "nata nel ", "nascido em ", "nascida em ", "родился ", "родилась ",
        "народився ", "народилася ", "urodzony ", "urodzona ",
    ];
    let turkic = || {
        names::sentences(folded).next().is_some_and(|first| {
            words(first) <= 12 && (first.contains(" doğdu") || first.contains("anadan olub"))
        })
    };
    let lower = text.starts_with(char::is_lowercase) && words(text) <= 40;
    RESPECTIVELY.iter().any(|are| folded.starts_with(are))
        || is_role_in_capitals(text, folded)
        || lower && WRITES.iter().any(|verb| folded.starts_with(verb))
        || words(text) <= 50 && (BORN.iter().any(|born| folded.starts_with(born)) || turkic())
}

/// Where, behind names, the roles of several begin: “Ida Lund and Tom Harrow, respectively pilot and baker”.
pub(in super::super) fn respectively(text: &str) -> Option<usize> {
    let comma = text
        .match_indices(", ")
        .map(|(at, comma)| at + comma.len())
        .take(2);
    // “Ida Lund et Tom Harrow Respectivement pilote et boulanger”
    let capital = text.find(" Respecti").map(|at| at + 1);
    comma
        .chain(capital)
        .find(|at| super::fold(&text[*at..]).starts_with("respecti"))
}

/// How a bio of several goes on from their names above the piece: “are, respectively, …”.
#[rustfmt::skip] // Words are read side by side.
const RESPECTIVELY: &[&str] = &[
    "are, respectively", "are respectively", "sont respectivement", "sont, respectivement", "son, respectivamente",
    "son respectivamente", "sono rispettivamente", "sono, rispettivamente", "são, respectivamente",
    "são respectivamente", "sind, jeweils",
];

/// Whether a line in capitals says what somebody is, as papers print below a piece: “PROFESSORA DE DIREITO DA UNIVERSIDADE …”.
fn is_role_in_capitals(text: &str, folded: &str) -> bool {
    !text.contains(char::is_lowercase)
        && text.contains(char::is_uppercase)
        && (4..=40).contains(&words(text))
        && has_role(folded)
}

/// Whether a folded text says why it is told whose institution is whose: “Affiliations are given for identification”.
fn names_affiliations(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const WHERE: &[&str] = &[
        "affiliation", "institution", "organisation", "organization", "employer", "titles", "titres", "fonctions",
        "filiaci", "cargos", "afiliaç", "affiliazion", "qualific", "afiliacj", "место работы", "должност",
        "місце роботи", "посад", "kurum", "unvan", "vəzifə", "պաշտոն", "աշխատավայր", "თანამდებობ", "სამსახურ", "صفة",
        "المنصب", "职务", "職務", "单位", "單位", "funktion",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const WHY: &[&str] = &[
        "identification", "informational purposes", "information only", "who is speaking", "zuordnung",
        "identifizierung", "à titre indicatif", "à titre d'information", "identificaci", "identificaç",
        "identificazione", "для сведения", "для информации", "для ідентифікації", "для відома", "bilgi ama",
        "kimlik belirt", "məlumat üçün", "տեղեկատվական", "საინფორმაციო", "للتعريف", "informacyjn", "identyfikac",
        "识别", "識別",
    ];
    let has = |list: &[&str]| list.iter().any(|word| folded.contains(word));
    words(folded) <= 25 && has(WHERE) && has(WHY)
}

//! Authors whom a standfirst names, and what it says that they do.
use super::super::line::{fold, has_role};
use super::{
    argues::ARGUES,
    byline,
    person::{is_given, person},
    sentences,
    subject::leading_person,
    words,
};

/// So many words the names of all authors have at most, at the end of a standfirst.
const MOST_NAMES: usize = 12;

/// The author whom a standfirst names: “…, writes Ida Lund”, “Ida Lund argues that …”.
pub(in super::super) fn in_standfirst(standfirst: &str) -> Option<Vec<String>> {
    const WRITES: &[&str] = &[
        "by",
        "writes",
        "argues",
        "argue",
        "write",
        "say",
        "says",
        "asks",
        "explains",
        "explain",
        "reflects",
        "warns",
        "von",
        "schreibt",
        "betogen",
        "betoogt",
        "meint",
        "meinen",
        "finden",
        "schreiben",
        "fragt",
        "erklärt",
        "fordert",
        "findet",
        "analysiert",
        "kommentiert",
        "par",
        "écrit",
        "estime",
        "explique",
        "plaide",
        "analyse",
        "por",
        "escribe",
        "sostiene",
        "opina",
        "di",
        "scrive",
        "sostiene",
        "escreve",
        "defende",
        "schrijft",
        "betoogt",
        "stelt",
        "vindt",
        "пишет",
        "считает",
        "пише",
        "вважає",
        "skriver",
        "menar",
        "rašo",
    ];
    let text = standfirst.trim_end_matches(['.', ' ', ')', '”', '"']);
    let all: Vec<(usize, &str)> = words(text).collect();
    let verb = |word: &str| WRITES.contains(&word.to_lowercase().as_str());
    // The name ends the sentence …
    let last = (1..=MOST_NAMES.min(all.len().saturating_sub(1))).find_map(|n| {
        let at = all.len() - n;
        verb(all[at - 1].1).then_some(all[at].0)
    });
    let ending = last.map(|at| without_role(&text[at..]));
    // … or starts it.
    let first = (2..=7.min(all.len().saturating_sub(1)))
        .find(|n| verb(all[*n].1))
        .map(|n| text[..all[n].0].trim_end());
    let named = |names: &str| {
        let byline = byline(names).filter(|byline| byline.known && byline.len == names.len())?;
        Some(byline.names)
    };
    // “…, by fisherwoman Ida Lund”
    let behind_role = || {
        let (role, name) = ending?.split_once(' ')?;
        let whole = name.contains(' ') && role.chars().all(char::is_alphabetic);
        named(name).filter(|names| whole && names.len() == 1)
    };
    // “…, says former harbour economist Ida Lund”
    let behind_roles = || {
        let ending = ending?;
        let starts: Vec<usize> = words(ending).map(|(at, _)| at).collect();
        (2..=3).rev().find_map(|n| {
            let at = *starts.get(starts.len().checked_sub(n)?)?;
            let roles = ending[..at].trim();
            let told = (2..=6).contains(&words(roles).count())
                && has_role(&fold(roles))
                && !is_of_other(&fold(roles));
            named(&ending[at..]).filter(|names| told && names.len() == 1)
        })
    };
    // What is longer than one name and its particles names several.
    let several =
        |names: &Vec<String>| ending.is_none_or(|end| words(end).count() <= 5) || names.len() > 1;
    let ending_named = || ending.and_then(named).filter(several);
    ending_named()
        .or_else(|| first.and_then(named))
        .or_else(behind_role)
        .or_else(behind_roles)
        .or_else(|| on_subject(text, &all))
        .or_else(|| makes_case(text))
        .or_else(|| role_argues(text))
        .or_else(|| thinks(text))
        .or_else(|| before_role(text, &all))
}

/// A name without what somebody is in German before it: “Almbäuerin Ida Lund”, “die Kunsthistorikerin Ida Lund”.
fn without_role(names: &str) -> &str {
    let mut articles = ["die ", "der "].iter();
    let bare = articles.find_map(|article| names.strip_prefix(*article));
    let (role, name) = bare.unwrap_or(names).split_once(' ').unwrap_or_default();
    let given = is_given(words(name).next().map_or("", |(_, first)| first));
    let told = role.ends_with("in") || role.ends_with("er");
    if told && !is_given(role) && given && name.contains(' ') {
        name
    } else {
        names
    }
}

/// What goes on against what was said.
const ANSWERS: &[&str] = &[
    " but ", " aber ", " doch ", " mais ", " pero ", " ma ", " mas ",
];

/// Whether a folded role is one that a piece speaks of, or is answered in the same breath: “…, says Tom Harrow, minister of transport. He
/// is wrong.”
fn is_of_other(role: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const OFFICES: &[&str] = &[
        "minist", "mayor", "president", "prime", "premier", "chancellor", "senator", "governor", "secretary", "congress", "bürgermeister", "oberbürgermeister",
        "kanzler", "präsident", "landrat", "maire", "président", "sénat", "préfet", "alcald", "gobernador", "senador", "prefeit", "sindac",
        "sprecher", "spokes", "porte-parole", "portavoz",
    ];
    let office = |word: &str| OFFICES.iter().any(|office| word.starts_with(office));
    let former = [
        "former ",
        "ex-",
        "ehemalig",
        "ancien",
        "exministr",
        "früher",
    ];
    role.contains(". ")
        || ANSWERS.iter().any(|answer| role.contains(answer))
        || role.split(' ').any(office) && !former.iter().any(|former| role.contains(former))
}

/// Who it is that argues at the end of a standfirst, where what that person is stands behind the name: “…, argues Ida Lund, a pilot”.
fn before_role(text: &str, all: &[(usize, &str)]) -> Option<Vec<String>> {
    #[rustfmt::skip] // Words are read side by side.
    const WRITE: &[&str] = &[
        "writes", "says", "explains", "schreibt", "meint", "sagt", "findet", "analysiert", "écrit", "prévient", "souligne", "explique", "avertit",
        "affirme", "rappelle", "insiste", "analyse", "juge", "raconte", "martèle", "escribe", "opina", "explica", "afirma", "scrive", "spiega",
        "escreve",
    ];
    let verb = |word: &str| {
        let word = word.to_lowercase();
        ARGUES.contains(&&*word) || WRITE.contains(&&*word)
    };
    let at = all.iter().rposition(|(_, word)| verb(word))?;
    let (name, role) = text[all.get(at + 1)?.0..].split_once(", ")?;
    // “« La mer avance », prévient Ida Lund, géographe”: whoever is quoted so needs no list of names.
    let quoted = || {
        let before = text[..all[at].0].trim_end();
        let before = before.strip_suffix(',').unwrap_or(before);
        before.ends_with(['»', '”', '“', '"']) && (2..=4).contains(&words(name).count())
    };
    let named = byline(name).filter(|byline| byline.len == name.len())?;
    if !named.known && !quoted() {
        return None;
    }
    let role = fold(role);
    let is_role = words(&role).count() <= 20 && has_role(&role);
    (is_role && !named.prefixed && !is_of_other(&role)).then_some(named.names)
}

/// Who makes a case in a sentence of a standfirst, after what is said of that person: “Ida Lund, who studies harbours, asks why …”.
fn makes_case(text: &str) -> Option<Vec<String>> {
    const MAKES: &[&str] = &[
        " argues",
        " explains",
        " makes the case",
        " reflects",
        " warns",
        " asks",
        " writes",
        " looks at",
        " calls for",
        " plädiert",
        " erklärt",
        " fragt",
        " plaide",
        " explique",
        " défend",
        " sostiene",
        " explica",
        " defiende",
    ];
    sentences(text).find_map(|sentence| {
        let person = leading_person(sentence).filter(|person| person.known)?;
        let rest = sentence
            .split_once(person.name.as_str())?
            .1
            .strip_prefix(',')?;
        let clause = rest.find(',')?;
        MAKES
            .iter()
            .any(|makes| rest[clause..].contains(makes))
            .then(|| vec![person.name])
    })
}

/// Who argues in a sentence of a standfirst that begins with what that person is: “L'essayiste Ida Lund plaide pour …”.
fn role_argues(text: &str) -> Option<Vec<String>> {
    const LONGEST_ROLE: usize = 4;
    // What stands behind may answer.
    sentences(text)
        .last()
        .filter(|last| !is_answered(last))
        .and_then(|sentence| {
            let all: Vec<(usize, &str)> = words(sentence).take(LONGEST_ROLE + 5).collect();
            let verb = all.iter().position(|(_, word)| ARGUES.contains(word))?;
            (2..=4.min(verb)).rev().find_map(|n| {
                let start = all[verb - n].0;
                let name = sentence[start..all[verb].0].trim_end();
                let role = fold(sentence[..start].trim_end());
                let told = (1..=LONGEST_ROLE).contains(&words(&role).count());
                let fits = told && has_role(&role) && !is_of_other(&role);
                let person =
                    person(name).filter(|person| fits && person.known && person.name == name);
                person.map(|person| vec![person.name])
            })
        })
}

/// Whether a sentence says against what it tells.
fn is_answered(sentence: &str) -> bool {
    const WRONG: &[&str] = &[" wrong", " falsch", " tort "];
    let folded = fold(sentence);
    let mut answers = ANSWERS.iter().chain(WRONG);
    answers.any(|answer| folded.contains(answer))
}

/// Whose thought a standfirst tells from its first word on, in French: “Pour Ida Lund, professeure à Brest, le port est …”.
fn thinks(text: &str) -> Option<Vec<String>> {
    const PAST: &[&str] = &[" était ", " avait ", " fut ", " étaient "];
    let behind = text.strip_prefix("Pour ");
    let behind = behind.or_else(|| text.split_once(". Pour ").map(|(_, behind)| behind))?;
    if PAST.iter().any(|past| text.contains(past)) || is_answered(text) {
        return None;
    }
    let (name, rest) = behind.split_once(", ")?;
    let role = fold(rest.split(", ").next()?);
    let person = person(name).filter(|person| person.known && person.name == name)?;
    (name.contains(' ') && has_role(&role) && !is_of_other(&role)).then(|| vec![person.name])
}

/// The author with whom a standfirst begins, right before what the piece is on: “Economist Ida Lund on why ferries pay”.
fn on_subject(text: &str, all: &[(usize, &str)]) -> Option<Vec<String>> {
    const ON: &[&str] = &["on", "über", "sur", "sobre", "о", "об", "про", "o"];
    let on = (2..all.len().min(8)).find(|at| ON.contains(&all[*at].1))?;
    let name = (2..=3.min(on)).rev().find_map(|words| {
        let (start, end) = (all[on - words].0, all[on].0);
        let bare = text[start..end].trim_end_matches([' ', '\u{a0}', '—', '–', '-']);
        let person = person(bare).filter(|person| person.known)?;
        let before = &text[..start];
        (before.is_empty() || has_role(&fold(before))).then_some(person.name)
    })?;
    Some(vec![name])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standfirst_names_its_author() {
        for (standfirst, name) in [
            (
                "The ferries will not come back, writes Marion Hale.",
                Some("Marion Hale"),
            ),
            (
                "Marion Hale argues that the ferries will not come back.",
                Some("Marion Hale"),
            ),
            (
                "Die Fähren kommen nicht zurück, meint Gerda Brenner",
                Some("Gerda Brenner"),
            ),
            (
                "Am Wochenende rollen die Autos. Ein Gastkommentar von Almbäuerin Gerda Brenner.",
                Some("Gerda Brenner"),
            ),
            (
                "Bevor der Hafen schließt, sollte man fragen, meint die Küstenhistorikerin Gerda Brenner.",
                Some("Gerda Brenner"),
            ),
            (
                "Economist Marion Hale on why the ferries will not come back",
                Some("Marion Hale"),
            ),
            (
                "Экономист Ирина Ветрова о том, почему паромы не вернутся",
                Some("Ирина Ветрова"),
            ),
            (
                "La mer ne nous appartient plus, estime Jean Moreau, professeur à Brest.",
                Some("Jean Moreau"),
            ),
            (
                "The harbour is safe, argues Marion Hale, however loud the wind.",
                None,
            ),
            (
                "« La mer avance », prévient Gwenola Le Guen, géographe à Brest, à propos du rivage.",
                Some("Gwenola Le Guen"),
            ),
            (
                "The figures show who has walked through it, says former Treasury economist Marion Hale.",
                Some("Marion Hale"),
            ),
            (
                "La mer monte. L’essayiste Jean Moreau plaide pour un retrait décidé.",
                Some("Jean Moreau"),
            ),
            (
                "La mer monte. Le ministre Jean Moreau plaide pour un retrait décidé.",
                None,
            ),
            (
                "Pour Jean Moreau, professeur de français, renoncer au port est une faute.",
                Some("Jean Moreau"),
            ),
            (
                "Pour Jean Moreau, maire de Brest, le port est une faute.",
                None,
            ),
            ("Everything that we know on why the ferries left", None),
            ("The ferries will not come back, says the minister.", None),
            ("Nobody argues that the ferries will come back.", None),
            (
                "“The ferries are safe,” says Marion Hale, minister of transport. She is wrong.",
                None,
            ),
            (
                "Nothing will change before 2030, says transport minister Marion Hale",
                None,
            ),
        ] {
            let told = in_standfirst(standfirst).map(|names| names.join("; "));
            assert_eq!(told.as_deref(), name, "{standfirst}");
        }
    }
}

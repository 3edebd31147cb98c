//! Authors who are named within the headline or the standfirst.
use std::ops::Range;

use super::super::{
    line::{fold, has_role},
    vocabulary::is_east_asian,
};
use super::{byline, person::person, sentences, subject::leading_person, words};

/// A byline within a headline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct TitleByline {
    /// The names.
    pub(in super::super) names: Vec<String>,
    /// Bytes of the headline that are the byline.
    pub(in super::super) byline: Range<usize>,
    /// Bytes of the headline that are the headline alone.
    pub(in super::super) headline: Range<usize>,
    /// Whether nothing but a byline stands so: a bar or “by”, not a colon.
    pub(in super::super) sure: bool,
    /// Whether every name is surely a person's.
    pub(in super::super) known: bool,
}

/// Finds the byline in “NAME | Title”, “NAME: Title”, “Title, by NAME”.
pub(in super::super) fn in_title(headline: &str) -> Option<TitleByline> {
    before_title(headline).or_else(|| after_title(headline))
}

fn before_title(headline: &str) -> Option<TitleByline> {
    let marks = [
        (" | ", true),
        ("｜", true),
        ("|", true),
        (": ", false),
        ("：", false),
        (" — ", false),
        (" – ", false),
        (". ", false),
    ];
    let (at, len, sure) = marks
        .iter()
        .filter_map(|(mark, sure)| Some((headline.find(mark)?, mark.len(), *sure)))
        .min()?;
    let before = headline[..at].trim();
    let rest = headline[at + len..].trim_start();
    // “Ida Lund writes: The harbour is ours”
    let (before, sure) = match without_verb(before) {
        Some(name) => (name, true),
        None => (before, sure),
    };
    let whole = |name: &String| name.contains(' ') || !name.is_ascii();
    let found = byline(before)
        .filter(|found| found.len == before.len() && found.names.iter().all(whole))
        .filter(|found| !found.names.is_empty())?;
    let several = found.names.len() > 1;
    let alone = found.prefixed || found.start == 0 && (several || person(before).is_some());
    (alone && rest.split_whitespace().count() > 1
        || rest.chars().filter(|c| is_east_asian(*c)).count() > 3)
        .then(|| TitleByline {
            names: found.names,
            byline: 0..at,
            headline: headline.len() - rest.len()..headline.len(),
            sure: sure || found.prefixed,
            known: found.known,
        })
}

/// What stands before “writes”, where that ends a text.
fn without_verb(text: &str) -> Option<&str> {
    const VERBS: &[&str] = &[
        " writes",
        " write",
        " schreibt",
        " écrit",
        " escribe",
        " escreve",
        " scrive",
        " пишет",
        " пише",
        " yazdı",
    ];
    VERBS.iter().find_map(|verb| text.strip_suffix(verb))
}

fn after_title(headline: &str) -> Option<TitleByline> {
    let marks = [", ", " | ", " – ", " — ", " - ", "｜", " (", " / ", "／"];
    marks.iter().find_map(|mark| {
        let at = headline.rfind(mark)?;
        let rest = headline[at + mark.len()..].trim_end_matches(')');
        let found = byline(rest).filter(|found| found.start == 0 && found.len == rest.len())?;
        let last = found.names.last()?.rsplit(' ').next()?;
        let named =
            found.known || found.prefixed && found.names.iter().all(|name| name.contains(' '));
        let fits = named && rest.to_lowercase().ends_with(&last.to_lowercase());
        let bar = matches!(*mark, " | " | "｜");
        (fits && (found.prefixed || bar) && headline[..at].split_whitespace().count() > 1).then(
            || TitleByline {
                names: found.names,
                byline: at + mark.len()..headline.len(),
                headline: 0..at,
                sure: found.prefixed,
                known: true,
            },
        )
    })
}

/// What a standfirst says that the author does in the piece, and no bio says of anybody.
const ARGUES: &[&str] = &[
    "argues",
    "warns",
    "fordert",
    "plädiert",
    "warnt",
    "kritisiert",
    "estime",
    "plaide",
    "dénonce",
    "s'alarme",
    "s'inquiète",
    "regrette",
    "alerte",
    "plaident",
    "conteste",
    "contestent",
    "demandent",
    "réclament",
    "exhortent",
    "défend",
    "défendent",
    "dénoncent",
    "estiment",
    "appellent",
    "alertent",
    "s'alarment",
    "s'inquiètent",
    "regrettent",
    "proposent",
    "sostienen",
    "denuncian",
    "defienden",
    "fordern",
    "plädieren",
    "warnen",
    "kritisieren",
    "argue",
    "sostiene",
    "denuncia",
    "defiende",
    "advierte",
    "reivindica",
    "propone",
    "reflexiona",
    "lamenta",
    "aboga",
    "reclama",
    "avverte",
    "critica",
    "defende",
    "alerta",
    "betoogt",
    "считает",
    "вважає",
    "menar",
    "kaleme",
];

/// Whether a folded text says what somebody argues: “Ida Lund, a pilot, warns of …”.
pub(in super::super) fn argues(folded: &str) -> bool {
    // “Ida Lund — on why …”
    const ABOUT: &[&str] = &[" о том", " о ", " про те", " про "];
    let mut parts = folded.split(['—', '–', '-']).skip(1);
    if parts.any(|part| ABOUT.iter().any(|about| part.starts_with(about))) {
        return true;
    }
    let word = |word: &str| ARGUES.contains(&word.trim_end_matches([',', ':', ';']));
    folded.split(' ').any(word)
}

/// The author whom a standfirst names: “…, writes Ida Lund”, “Ida Lund argues that …”.
pub(in super::super) fn in_standfirst(standfirst: &str) -> Option<Vec<String>> {
    const WRITES: &[&str] = &[
        "by",
        "writes",
        "argues",
        "says",
        "asks",
        "explains",
        "reflects",
        "warns",
        "von",
        "schreibt",
        "meint",
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
    let last = (1..=5.min(all.len().saturating_sub(1))).find_map(|n| {
        let at = all.len() - n;
        verb(all[at - 1].1).then_some(all[at].0)
    });
    let ending = last.map(|at| &text[at..]);
    // … or starts it.
    let first = (2..=4.min(all.len().saturating_sub(1)))
        .find(|n| verb(all[*n].1))
        .map(|n| text[..all[n].0].trim_end());
    let named = [ending, first].into_iter().flatten().find_map(|names| {
        let byline = byline(names).filter(|byline| byline.known && byline.len == names.len())?;
        Some(byline.names)
    });
    named
        .or_else(|| on_subject(text, &all))
        .or_else(|| makes_case(text))
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

/// The author with whom a standfirst begins, right before what the piece is on: “Economist Ida Lund on why ferries pay”.
fn on_subject(text: &str, all: &[(usize, &str)]) -> Option<Vec<String>> {
    const ON: &[&str] = &["on", "über", "sur", "sobre", "о", "об", "про", "o"];
    let on = (2..all.len().min(8)).find(|at| ON.contains(&all[*at].1))?;
    let name = (2..=3.min(on)).rev().find_map(|words| {
        let (start, end) = (all[on - words].0, all[on].0);
        let person = person(text[start..end].trim_end()).filter(|person| person.known)?;
        let before = &text[..start];
        (before.is_empty() || has_role(&fold(before))).then_some(person.name)
    })?;
    Some(vec![name])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(headline: &str) -> Option<(String, &str, bool)> {
        in_title(headline).filter(|found| found.known).map(|found| {
            (
                found.names.join("; "),
                &headline[found.headline],
                found.sure,
            )
        })
    }

    #[test]
    fn a_byline_within_a_headline_is_told_from_it() {
        for (headline, names, rest, sure) in [
            (
                "Marion Hale | The harbour is ours",
                "Marion Hale",
                "The harbour is ours",
                true,
            ),
            (
                "Marion Hale: The harbour is ours",
                "Marion Hale",
                "The harbour is ours",
                false,
            ),
            (
                "Marion Hale. The harbour is ours",
                "Marion Hale",
                "The harbour is ours",
                false,
            ),
            (
                "The harbour is ours, by Marion Hale",
                "Marion Hale",
                "The harbour is ours",
                true,
            ),
            (
                "Der Hafen gehört uns – von Gerda Brenner",
                "Gerda Brenner",
                "Der Hafen gehört uns",
                true,
            ),
            (
                "The harbour is ours | Marion Hale and Tom Harrow",
                "Marion Hale; Tom Harrow",
                "The harbour is ours",
                false,
            ),
            (
                "林海生｜港口属于我们大家",
                "林海生",
                "港口属于我们大家",
                true,
            ),
        ] {
            assert_eq!(
                told(headline),
                Some((names.to_owned(), rest, sure)),
                "{headline}"
            );
        }
    }

    #[test]
    fn a_headline_without_a_byline_is_left_alone() {
        for headline in [
            "The harbour is ours",
            "Opinion: The harbour is ours",
            "Middle East: The harbour is ours",
            "Stand by Marion Hale in the storm",
            "The harbour | The Coast Gazette",
            "Ferries: Who pays?",
            "Why I stand by the harbour",
        ] {
            assert_eq!(told(headline), None, "{headline}");
        }
    }

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
                "Economist Marion Hale on why the ferries will not come back",
                Some("Marion Hale"),
            ),
            (
                "Экономист Ирина Ветрова о том, почему паромы не вернутся",
                Some("Ирина Ветрова"),
            ),
            ("Everything that we know on why the ferries left", None),
            ("The ferries will not come back, says the minister.", None),
            ("Nobody argues that the ferries will come back.", None),
        ] {
            let told = in_standfirst(standfirst).map(|names| names.join("; "));
            assert_eq!(told.as_deref(), name, "{standfirst}");
        }
    }
}

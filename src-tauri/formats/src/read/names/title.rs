//! Authors who are named within the headline.
use std::ops::Range;

use super::super::vocabulary::is_east_asian;
use super::{
    byline,
    person::{is_title, person},
};

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

/// Finds the byline in “NAME | Title”, “NAME: Title”, “[NAME] Title”, “Title, by NAME”.
pub(in super::super) fn in_title(headline: &str) -> Option<TitleByline> {
    in_brackets(headline)
        .or_else(|| before_title(headline))
        .or_else(|| after_title(headline))
}

fn in_brackets(headline: &str) -> Option<TitleByline> {
    let (name, rest) = headline.strip_prefix('[')?.split_once("] ")?;
    let found = byline(name).filter(|found| found.start == 0 && found.len == name.len())?;
    let named = !found.names.is_empty() && rest.split_whitespace().count() > 1;
    let start = headline.len() - rest.len();
    named.then(|| TitleByline {
        names: found.names,
        byline: 1..start - 2,
        headline: start..headline.len(),
        sure: false,
        known: found.known,
    })
}

fn before_title(headline: &str) -> Option<TitleByline> {
    let marks = [
        (" | ", true),
        ("｜", true),
        ("|", true),
        (": ", false),
        ("：", false),
        ("／", true),
        (" — ", false),
        (" – ", false),
        (". ", false),
    ];
    // “SEN. IDA LUND: The harbour is ours”
    let parts = |at: &usize, mark: &str| {
        let word = headline[..*at].rsplit(' ').next().unwrap_or_default();
        mark != ". " || !is_title(word) && word.chars().count() > 1
    };
    let first = |mark: &str| {
        let mut found = headline.match_indices(mark).map(|(at, _)| at);
        found.find(|at| parts(at, mark))
    };
    let (at, len, sure) = marks
        .iter()
        .filter_map(|(mark, sure)| Some((first(mark)?, mark.len(), *sure)))
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
        " يكتب",
        " تكتب",
    ];
    // “هند الصيرفي تكتب عن الميناء”: whatever of.
    let arabic = || {
        [" يكتب ", " تكتب ", " يكتبان "]
            .iter()
            .find_map(|verb| text.split_once(verb))
    };
    let name = VERBS.iter().find_map(|verb| text.strip_suffix(verb));
    name.or_else(|| Some(arabic()?.0))
}

fn after_title(headline: &str) -> Option<TitleByline> {
    let marks = [", ", " | ", " – ", " — ", " - ", "｜", " (", " / ", "／"];
    marks.iter().find_map(|mark| {
        let at = headline.rfind(mark)?;
        let rest = headline[at + mark.len()..].trim_end_matches(')');
        let found = byline(rest).filter(|found| found.start == 0 && found.len == rest.len())?;
        let last = found.names.last()?.rsplit(' ').next()?;
        let titled = ["Prof. ", "Dr. ", "Doç. "]
            .iter()
            .any(|title| rest.starts_with(title));
        let named = found.known
            || (found.prefixed || titled) && found.names.iter().all(|name| name.contains(' '));
        let fits = named && rest.to_lowercase().ends_with(&last.to_lowercase());
        let bar = matches!(*mark, " | " | "｜");
        (fits && (found.prefixed || titled || bar) && headline[..at].split_whitespace().count() > 1)
            .then(|| TitleByline {
                names: found.names,
                byline: at + mark.len()..headline.len(),
                headline: 0..at,
                sure: found.prefixed,
                known: true,
            })
    })
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
                "[Marion Hale] The harbour is ours",
                "Marion Hale",
                "The harbour is ours",
                false,
            ),
            (
                "محمد حداد يكتب عن الميناء: الميناء لنا جميعا",
                "محمد حداد",
                "الميناء لنا جميعا",
                true,
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
            "[Opinion] The harbour is ours",
            "Middle East: The harbour is ours",
            "Stand by Marion Hale in the storm",
            "The harbour | The Coast Gazette",
            "Ferries: Who pays?",
            "Why I stand by the harbour",
        ] {
            assert_eq!(told(headline), None, "{headline}");
        }
    }
}

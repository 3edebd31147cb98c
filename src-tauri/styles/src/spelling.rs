//! Words that no dictionary knows.
use std::{collections::HashSet, fmt};

use encoding_rs::Encoding;
use spellbook::Dictionary;
use stet_core::Fault;

use crate::{
    exceptions::Exceptions,
    kind::Hit,
    pattern::{Pattern, TooLong},
    settings::{Fetch, Settings},
    words::compiled,
    yaml,
};

/// Where the dictionaries of the styles lie, unless a rule says.
const FOLDER: &str = "config/dictionaries";

/// What stands for the dictionary of American English that Vale brings along.
const USUAL: &[&str] = &["en_US-web", "en_US"];

/// Words of more bytes are not looked up: no language has them.
const LONGEST: usize = 60;

/// How many better words are offered.
const OFFERED: usize = 5;

/// Words that no dictionary knows.
pub(crate) struct Spelling {
    dictionaries: Vec<Dictionary>,
    /// Words that are right besides those of the dictionaries.
    known: HashSet<String>,
    filters: Vec<Pattern>,
    /// Whether acronyms, `MixedCase` and words with digits are looked up too.
    custom: bool,
    exceptions: Exceptions,
}

impl fmt::Debug for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Spelling")
            .field("filters", &self.filters)
            .finish_non_exhaustive()
    }
}

impl Spelling {
    pub(crate) fn take(line: usize, settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let named = settings.texts("dictionaries")?;
        let (folder, _) = settings.text("dicpath")?;
        let folder = if folder.is_empty() { FOLDER } else { &folder };
        let fetch = settings.around().fetch;
        let mut dictionaries = Vec::new();
        for (name, line) in &named {
            let dictionary =
                dictionary(fetch, folder, name).map_err(|wrong| yaml::fault(*line, wrong))?;
            dictionaries.push(dictionary.ok_or_else(|| {
                yaml::fault(
                    *line,
                    format!("`{name}.aff` and `{name}.dic` are not in `{folder}`"),
                )
            })?);
        }
        if settings.flag("append", false)? || named.is_empty() {
            dictionaries.push(usual(fetch, folder).map_err(|wrong| yaml::fault(line, wrong))?);
        }
        let mut known = HashSet::new();
        for (name, line) in settings.texts("ignore")? {
            let places = [name.clone(), format!("config/ignore/{name}")];
            let words = places
                .iter()
                .find_map(|place| fetch(place))
                .ok_or_else(|| {
                    yaml::fault(
                        line,
                        format!("the list of words `{name}` is not among the styles"),
                    )
                })?;
            let words = String::from_utf8_lossy(&words);
            known.extend(words.lines().map(|word| word.trim().to_owned()));
        }
        let filters = settings.texts("filters")?.into_iter();
        Ok(Self {
            dictionaries,
            known,
            filters: filters
                .map(|(pattern, line)| compiled(&pattern, line))
                .collect::<Result<_, _>>()?,
            custom: settings.flag("custom", false)?,
            exceptions: Exceptions::take_in_any_case(settings)?,
        })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let (mut hits, mut passing) = (Vec::new(), self.exceptions.over(text));
        let mut at = 0;
        for part in
            text.split_inclusive(|char: char| char.is_whitespace() || "–—/…\u{fffc}".contains(char))
        {
            let start = at + (part.len() - part.trim_start_matches(is_outside).len());
            let word = part.trim_matches(is_outside);
            at += part.len();
            if word.is_empty() || self.is_right(word)? {
                continue;
            }
            let range = start..start + word.len();
            if !passing.has(&range)? {
                hits.push(Hit::at(range));
            }
        }
        Ok(hits)
    }

    fn is_right(&self, word: &str) -> Result<bool, TooLong> {
        let word = &*plain(word);
        if word.len() > LONGEST || !self.custom && is_passed_over(word) {
            return Ok(true);
        }
        for filter in &self.filters {
            if filter.is_in(word)? {
                return Ok(true);
            }
        }
        Ok(self.known.contains(word) || self.dictionaries.iter().any(|words| words.check(word)))
    }

    /// Words like this one, the likeliest first.
    pub(crate) fn like(&self, word: &str) -> Vec<String> {
        let mut like = Vec::new();
        let word = plain(word);
        for dictionary in &self.dictionaries {
            let mut more = Vec::new();
            dictionary.suggest(&word, &mut more);
            like.extend(more);
        }
        like.truncate(OFFERED);
        like
    }
}

/// What is no part of a word at its ends.
fn is_outside(char: char) -> bool {
    !char.is_alphanumeric()
}

/// With the apostrophes that dictionaries have.
fn plain(word: &str) -> String {
    word.replace('’', "'")
}

/// Mixed case, a capital at the end, or anything but letters: names, acronyms, compounds.
fn is_passed_over(word: &str) -> bool {
    let mut last = ' ';
    let mut mixed = false;
    for char in word.chars() {
        mixed |= last.is_lowercase() && char.is_uppercase() && word.starts_with(char::is_uppercase);
        last = char;
    }
    mixed
        || last.is_uppercase()
        || word.contains(|char: char| !char.is_alphabetic() && !"'_".contains(char))
}

/// The dictionary for rules that name none.
fn usual(fetch: &Fetch<'_>, folder: &str) -> Result<Dictionary, String> {
    for name in USUAL {
        if let Some(dictionary) = dictionary(fetch, folder, name)? {
            return Ok(dictionary);
        }
    }
    Err(format!(
        "`spelling` needs a dictionary. Vale brings its own (`{}`) along, Stet does not: put `en_US.aff` and `en_US.dic` into \
         `{folder}`, or name others as `dictionaries`",
        USUAL[0]
    ))
}

/// A dictionary by its name, where its two files are there.
fn dictionary(fetch: &Fetch<'_>, folder: &str, name: &str) -> Result<Option<Dictionary>, String> {
    let file = |ending: &str| fetch(&format!("{folder}/{name}.{ending}"));
    let (Some(affixes), Some(words)) = (file("aff"), file("dic")) else {
        return Ok(None);
    };
    let encoding = encoding(&affixes);
    let (affixes, _, _) = encoding.decode(&affixes);
    let (words, _, _) = encoding.decode(&words);
    let read = Dictionary::new(&affixes, &words);
    read.map(Some)
        .map_err(|error| format!("the dictionary `{name}` cannot be read: {error}"))
}

/// The encoding an affix file says it and its words are written in.
fn encoding(affixes: &[u8]) -> &'static Encoding {
    let mut lines = affixes.split(|&byte| byte == b'\n');
    let said = lines.find_map(|line| line.strip_prefix(b"SET "));
    let said = said.map(<[u8]>::trim_ascii).unwrap_or_default();
    // Hunspell writes `ISO8859-1` for what the others call `ISO-8859-1`.
    let usual = match said.strip_prefix(b"ISO8859-") {
        Some(part) => [b"ISO-8859-", part].concat(),
        None => said.to_vec(),
    };
    Encoding::for_label(&usual).unwrap_or(encoding_rs::UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_acronyms_and_compounds_are_passed_over() {
        let words = [
            "OpenTide",
            "NATO",
            "PhD",
            "sea-front",
            "B2",
            "Quay",
            "quay",
            "don't",
        ];
        let passed = words.map(is_passed_over);
        assert_eq!(passed, [true, true, true, true, true, false, false, false]);
    }
}

//! Words that should not be there, and words that have a better one.
use stet_core::Fault;

use crate::{
    exceptions::Exceptions,
    kind::Hit,
    pattern::{self, Pattern, TooLong},
    settings::Settings,
    yaml,
};

/// Words that should not be there.
#[derive(Debug)]
pub(crate) struct Existence {
    pattern: Pattern,
    exceptions: Exceptions,
}

impl Existence {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let tokens = settings.texts("tokens")?;
        let raw = settings.texts("raw")?;
        let append = settings.flag("append", false)?;
        let (ignore_case, nonword) = (
            settings.flag("ignorecase", false)?,
            settings.flag("nonword", false)?,
        );
        let line = tokens.iter().chain(&raw).map(|(_, line)| *line).next();
        let Some(line) = line else {
            return Err(yaml::fault(1, "`tokens` or `raw` is missing"));
        };
        for (token, line) in &tokens {
            compiled(token, *line)?;
        }
        let tokens: Vec<String> = texts(tokens);
        let raw = texts(raw).concat();
        let words = pattern::any_of(&tokens, ignore_case, nonword);
        let all = match (tokens.is_empty(), append) {
            (true, _) => format!("{}{raw}", pattern::flags(ignore_case)),
            (false, true) => format!("{words}{raw}"),
            (false, false) => format!(
                "{}{raw}{}",
                pattern::flags(ignore_case),
                &words[pattern::flags(ignore_case).len()..]
            ),
        };
        Ok(Self {
            pattern: compiled(&all, line)?,
            // A word inside something that is no word says nothing of it.
            exceptions: Exceptions::take(settings, !nonword)?,
        })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let (mut hits, mut passing) = (Vec::new(), self.exceptions.over(text));
        for range in self.pattern.find(text)? {
            if !passing.has(&range)? {
                hits.push(Hit::at(range));
            }
        }
        Ok(hits)
    }
}

/// Words that have a better one.
#[derive(Debug)]
pub(crate) struct Substitution {
    /// One group for each swap, beside those the swap has itself.
    pattern: Pattern,
    swaps: Vec<Swap>,
    exceptions: Exceptions,
    capitalize: bool,
}

#[derive(Debug)]
struct Swap {
    group: usize,
    groups: usize,
    expected: String,
}

impl Substitution {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (ignore_case, nonword) = (
            settings.flag("ignorecase", false)?,
            settings.flag("nonword", false)?,
        );
        let capitalize = settings.flag("capitalize", false)?;
        let pairs = settings.pairs("swap")?;
        let Some(first) = pairs.first().map(|(_, _, line)| *line) else {
            return Err(yaml::fault(1, "`swap` is missing"));
        };
        let (mut tokens, mut swaps, mut group) = (Vec::new(), Vec::new(), 1);
        for (observed, expected, line) in pairs {
            let groups = compiled(&observed, line)?.groups();
            if refers_back(&observed) {
                return Err(yaml::fault(
                    line,
                    "`swap` may not refer back to a group (`\\1`)",
                ));
            }
            swaps.push(Swap {
                group,
                groups,
                expected,
            });
            tokens.push(format!("({observed})"));
            group += groups + 1;
        }
        let pattern = pattern::any_of(&tokens, ignore_case, nonword);
        Ok(Self {
            pattern: compiled(&pattern, first)?,
            swaps,
            exceptions: Exceptions::take(settings, true)?,
            capitalize,
        })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let (mut hits, mut passing) = (Vec::new(), self.exceptions.over(text));
        for groups in self.pattern.find_groups(text)? {
            let swap = self.swaps.iter().find(|swap| groups[swap.group].is_some());
            let (Some(swap), Some(range)) = (swap, groups[0].clone()) else {
                continue;
            };
            let found = &text[range.clone()];
            let group = |number: usize| {
                let range = (number <= swap.groups).then(|| groups[swap.group + number].clone());
                range.flatten().map_or("", |range| &text[range])
            };
            let alternatives = swap.expected.split('|');
            let mut expected: Vec<String> = alternatives
                .map(|one| expanded(one.trim(), group))
                .collect();
            if self.capitalize && found.starts_with(char::is_uppercase) {
                expected.iter_mut().for_each(capitalise);
            }
            let same = expected.iter().any(|text| text == found);
            if !same && !passing.has(&range)? {
                hits.push(Hit {
                    range,
                    expected,
                    told: None,
                });
            }
        }
        Ok(hits)
    }
}

/// A text with `$1` replaced by the first group, and so on.
fn expanded<'a>(text: &str, group: impl Fn(usize) -> &'a str) -> String {
    let mut parts = text.split('$');
    let mut expanded = parts.next().unwrap_or("").to_owned();
    for part in parts {
        match part.chars().next().and_then(|char| char.to_digit(10)) {
            Some(number) => {
                expanded.push_str(group(number as usize));
                expanded.push_str(&part[1..]);
            }
            None => {
                expanded.push('$');
                expanded.push_str(part);
            }
        }
    }
    expanded
}

fn capitalise(text: &mut String) {
    let mut chars = text.chars();
    if let Some(first) = chars.next() {
        *text = first.to_uppercase().chain(chars).collect();
    }
}

/// Whether a pattern refers back to one of its groups.
fn refers_back(pattern: &str) -> bool {
    let mut escaped = false;
    pattern.chars().any(|char| {
        let refers = escaped && (char.is_ascii_digit() || char == 'k');
        escaped = char == '\\' && !escaped;
        refers
    })
}

/// A pattern of a line.
pub(crate) fn compiled(pattern: &str, line: usize) -> Result<Pattern, Fault> {
    Pattern::new(pattern).map_err(|wrong| yaml::fault(line, wrong))
}

pub(crate) fn texts(lines: Vec<(String, usize)>) -> Vec<String> {
    let texts = lines.into_iter().map(|(text, _)| text);
    texts.filter(|text| !text.trim().is_empty()).collect()
}

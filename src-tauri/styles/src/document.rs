//! Rules that hold a piece against itself: two ways of writing, and things that call for others.
use std::collections::HashSet;

use stet_core::Fault;

use crate::{
    exceptions::Exceptions,
    kind::Hit,
    pattern::{self, Pattern, TooLong, flags},
    settings::Settings,
    words::compiled,
    yaml,
};

/// Two ways of writing in one piece: the first holds.
#[derive(Debug)]
pub(crate) struct Consistency {
    either: Vec<(Pattern, Pattern)>,
}

impl Consistency {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (ignore_case, nonword) = (
            settings.flag("ignorecase", false)?,
            settings.flag("nonword", false)?,
        );
        let pairs = settings.pairs("either")?;
        if pairs.is_empty() {
            return Err(yaml::fault(1, "`either` is missing"));
        }
        let pattern =
            |way: String, line| compiled(&pattern::any_of(&[way], ignore_case, nonword), line);
        let pair = |(one, other, line)| Ok((pattern(one, line)?, pattern(other, line)?));
        let either = pairs.into_iter().map(pair).collect::<Result<_, Fault>>()?;
        Ok(Self { either })
    }

    pub(crate) fn hits(&self, texts: &[&str]) -> Result<Vec<(usize, Hit)>, TooLong> {
        let mut hits = Vec::new();
        for (one, other) in &self.either {
            let (ones, others) = (places(one, texts)?, places(other, texts)?);
            let order = |(at, hit): &(usize, Hit)| (*at, hit.range.start);
            hits.extend(match (ones.first().map(order), others.first().map(order)) {
                (Some(first), Some(second)) if first <= second => others,
                (Some(_), Some(_)) => ones,
                _ => continue,
            });
        }
        Ok(hits)
    }
}

/// Something that calls for something else.
#[derive(Debug)]
pub(crate) struct Conditional {
    first: Pattern,
    second: Pattern,
    exceptions: Exceptions,
}

impl Conditional {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let flags = flags(settings.flag("ignorecase", false)?);
        let (first, first_line) = settings.needed("first")?;
        let (second, second_line) = settings.needed("second")?;
        Ok(Self {
            first: compiled(&format!("{flags}{first}"), first_line)?,
            second: compiled(&format!("{flags}{second}"), second_line)?,
            exceptions: Exceptions::take(settings, true)?,
        })
    }

    /// Where `second` has groups, what they hold is defined from there on; where it has none, its presence in the same text
    /// is enough.
    pub(crate) fn hits(&self, texts: &[&str]) -> Result<Vec<(usize, Hit)>, TooLong> {
        let (mut hits, mut defined) = (Vec::new(), HashSet::new());
        for (at, text) in texts.iter().enumerate() {
            if self.second.groups() == 0 && self.second.is_in(text)? {
                continue;
            }
            for groups in self.second.find_groups(text)? {
                let held = groups.into_iter().skip(1).flatten();
                defined.extend(held.map(|range| &text[range]));
            }
            let mut passing = self.exceptions.over(text);
            for range in self.first.find(text)? {
                let found = &text[range.clone()];
                if !defined.contains(found) && !passing.has(&range)? {
                    hits.push((at, Hit::at(range)));
                }
            }
        }
        Ok(hits)
    }
}

fn places(pattern: &Pattern, texts: &[&str]) -> Result<Vec<(usize, Hit)>, TooLong> {
    let mut places = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        places.extend(
            pattern
                .find(text)?
                .into_iter()
                .map(|range| (at, Hit::at(range))),
        );
    }
    Ok(places)
}

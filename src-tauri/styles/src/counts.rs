//! Things that are there too often, too seldom, or twice in a row.
use stet_core::Fault;

use crate::{
    exceptions::Exceptions,
    kind::Hit,
    pattern::{Pattern, TooLong, flags},
    sentence::sentences,
    settings::Settings,
    words::{compiled, texts},
    yaml,
};

/// Something that is there too often or too seldom.
#[derive(Debug)]
pub(crate) struct Occurrence {
    pattern: Pattern,
    min: usize,
    max: usize,
}

impl Occurrence {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (token, line) = settings.needed("token")?;
        let flags = flags(settings.flag("ignorecase", false)?);
        let (min, max) = (settings.number("min", 0)?, settings.number("max", 0)?);
        if min == 0 && max == 0 {
            return Err(yaml::fault(line, "`max` or `min` is missing"));
        }
        let pattern = compiled(&format!("{flags}(?:{token})"), line)?;
        Ok(Self { pattern, min, max })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let found = self.pattern.find(text)?;
        let often = self.max > 0 && found.len() > self.max;
        let seldom = self.min > 0 && found.len() < self.min;
        if !often && !seldom {
            return Ok(Vec::new());
        }
        let place = match (found.get(self.max), found.first()) {
            // The first one that is too much.
            (Some(excess), _) if often => excess.clone(),
            (_, Some(first)) => first.clone(),
            (_, None) => 0..text.len(),
        };
        Ok(vec![Hit::at(place)])
    }
}

/// The same thing twice in a row.
#[derive(Debug)]
pub(crate) struct Repetition {
    pattern: Pattern,
    exceptions: Exceptions,
    max: usize,
    alpha: bool,
    ignore_case: bool,
}

impl Repetition {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let tokens = settings.texts("tokens")?;
        let Some(line) = tokens.first().map(|(_, line)| *line) else {
            return Err(yaml::fault(1, "`tokens` is missing"));
        };
        let ignore_case = settings.flag("ignorecase", false)?;
        let pattern = format!("{}(?:{})", flags(ignore_case), texts(tokens).join("|"));
        Ok(Self {
            pattern: compiled(&pattern, line)?,
            exceptions: Exceptions::take(settings, true)?,
            max: settings.number("max", 0)?,
            alpha: settings.flag("alpha", false)?,
            ignore_case,
        })
    }

    pub(crate) fn hits(&self, text: &str) -> Result<Vec<Hit>, TooLong> {
        let found = self.pattern.find(text)?;
        let (mut hits, mut times) = (Vec::new(), 0);
        let mut passing = self.exceptions.over(text);
        for pair in found.windows(2) {
            let (before, now) = (text[pair[0].clone()].trim(), text[pair[1].clone()].trim());
            if !self.are_same(before, now) {
                times = 0;
                continue;
            }
            times += 1;
            let range = pair[0].start..pair[1].end;
            let both = &text[range.clone()];
            let one_sentence = sentences(both).len() <= 1;
            if times > self.max && one_sentence && !passing.has(&range)? {
                hits.push(Hit {
                    range,
                    told: Some(now.to_owned()),
                    ..Hit::default()
                });
                times = 0;
            }
        }
        Ok(hits)
    }

    fn are_same(&self, before: &str, now: &str) -> bool {
        let same = before == now || self.ignore_case && before.to_lowercase() == now.to_lowercase();
        same && !now.is_empty() && (!self.alpha || now.chars().all(char::is_alphabetic))
    }
}

//! Words that follow one another: each as a pattern says, with others between them if the rule allows.
use std::ops::Range;

use stet_core::Fault;

use crate::{
    kind::Hit,
    pattern::{Pattern, TooLong, flags},
    settings::Settings,
    words::compiled,
    yaml::{self, Node, Value},
};

/// The widest gap between two words.
const WIDEST: usize = 50;

/// Words that follow one another.
#[derive(Debug)]
pub(crate) struct Sequence {
    words: Vec<Word>,
    /// The word that is looked for first: one that must be there.
    anchor: usize,
}

/// A word of a sequence.
#[derive(Debug)]
struct Word {
    pattern: Pattern,
    negate: bool,
    /// How many other words may stand before it.
    skip: usize,
}

impl Sequence {
    pub(crate) fn take(settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let flags = flags(settings.flag("ignorecase", false)?);
        let Some(tokens) = settings.take("tokens") else {
            return Err(yaml::fault(1, "`tokens` is missing"));
        };
        let Value::List(items) = tokens.value else {
            return Err(yaml::fault(
                tokens.line,
                "`tokens` is a list of words with their `pattern`",
            ));
        };
        let words = items.into_iter().map(|item| word(item, flags));
        let words = words.collect::<Result<Vec<_>, _>>()?;
        let anchor = words.iter().position(|word| !word.negate);
        let anchor = anchor
            .ok_or_else(|| yaml::fault(tokens.line, "no word of the sequence must be there"))?;
        Ok(Self { words, anchor })
    }

    /// Every place of the anchor around which the other words stand, none inside another.
    pub(crate) fn hits(&self, sentence: &str) -> Result<Vec<Hit>, TooLong> {
        let tokens = tokens(sentence);
        let mut hits: Vec<Hit> = Vec::new();
        for at in 0..tokens.len() {
            if !self.words[self.anchor].fits(&sentence[tokens[at].clone()])? {
                continue;
            }
            let Some(last) = self.forth(sentence, &tokens, at)? else {
                continue;
            };
            let Some(first) = self.back(sentence, &tokens, at)? else {
                continue;
            };
            let range = tokens[first].start..tokens[last].end;
            if hits.last().is_none_or(|hit| hit.range.end <= range.start) {
                hits.push(Hit::at(range));
            }
        }
        Ok(hits)
    }

    /// The last word of the sequence, seen from the anchor.
    fn forth(
        &self,
        sentence: &str,
        tokens: &[Range<usize>],
        anchor: usize,
    ) -> Result<Option<usize>, TooLong> {
        let mut at = anchor;
        for word in &self.words[self.anchor + 1..] {
            let window = tokens.get(at + 1..).unwrap_or_default();
            let window = &window[..window.len().min(word.skip + 1)];
            match found(word, sentence, window.iter())? {
                Some(gap) => at += gap + 1,
                // Where the sentence ends, what must not follow does not.
                None if window.is_empty() && word.negate => {}
                None => return Ok(None),
            }
        }
        Ok(Some(at))
    }

    /// The first word of the sequence, seen from the anchor. The gap before a word is kept with the word behind it.
    fn back(
        &self,
        sentence: &str,
        tokens: &[Range<usize>],
        anchor: usize,
    ) -> Result<Option<usize>, TooLong> {
        let mut at = anchor;
        for index in (0..self.anchor).rev() {
            let (word, skip) = (&self.words[index], self.words[index + 1].skip);
            let window = &tokens[at.saturating_sub(skip + 1)..at];
            match found(word, sentence, window.iter().rev())? {
                Some(gap) => at -= gap + 1,
                None if window.is_empty() && word.negate => {}
                None => return Ok(None),
            }
        }
        Ok(Some(at))
    }
}

/// How many words stand before the first of a window that fits.
fn found<'a>(
    word: &Word,
    sentence: &str,
    window: impl Iterator<Item = &'a Range<usize>>,
) -> Result<Option<usize>, TooLong> {
    for (gap, token) in window.enumerate() {
        if word.fits(&sentence[token.clone()])? {
            return Ok(Some(gap));
        }
    }
    Ok(None)
}

impl Word {
    fn fits(&self, said: &str) -> Result<bool, TooLong> {
        Ok(self.pattern.is_in(said)? != self.negate)
    }
}

fn word(item: Node, flags: &str) -> Result<Word, Fault> {
    let line = item.line;
    let Value::Map(entries) = item.value else {
        return Err(yaml::fault(line, "a word of a sequence has a `pattern`"));
    };
    let (mut pattern, mut negate, mut skip) = (None, false, 0);
    for (key, node) in entries {
        let Value::Text(text) = node.value else {
            return Err(yaml::fault(node.line, format!("`{key}` is one text")));
        };
        match &*key.to_lowercase() {
            "pattern" => pattern = Some(compiled(&format!("{flags}^(?:{text})$"), node.line)?),
            "negate" => negate = matches!(&*text, "true" | "yes"),
            "skip" => match text.parse() {
                Ok(number) if number <= WIDEST => skip = number,
                _ => {
                    let told = format!("`skip` is a number up to {WIDEST}, not `{text}`");
                    return Err(yaml::fault(node.line, told));
                }
            },
            "tag" | "upos" => {
                return Err(yaml::fault(
                    node.line,
                    format!(
                        "`{key}` needs each word's part of speech, which Stet does not guess; sequences of a `pattern` alone run"
                    ),
                ));
            }
            _ => {
                return Err(yaml::fault(
                    node.line,
                    format!("`{key}` is not known in a sequence"),
                ));
            }
        }
    }
    let pattern =
        pattern.ok_or_else(|| yaml::fault(line, "a word of a sequence has a `pattern`"))?;
    Ok(Word {
        pattern,
        negate,
        skip,
    })
}

/// Words, and marks of punctuation each on its own.
fn tokens(sentence: &str) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut in_word = false;
    for (at, char) in sentence.char_indices() {
        let end = at + char.len_utf8();
        let inside = char.is_alphanumeric() || in_word && matches!(char, '\'' | '’' | '-');
        match tokens.last_mut() {
            Some(last) if inside && in_word => last.end = end,
            _ if !char.is_whitespace() => tokens.push(at..end),
            _ => {}
        }
        in_word = inside;
    }
    tokens
}

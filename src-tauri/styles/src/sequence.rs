//! Words that follow one another: each as a pattern or its part of speech says, with others between them if the rule allows.
use std::ops::Range;

use stet_core::Fault;

use crate::{
    kind::Hit,
    pattern::{Pattern, TooLong, flags},
    settings::{Settings, Tagger},
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
    /// When a word asks for its part of speech.
    tagger: Option<Tagger>,
}

/// A word of a sequence.
#[derive(Debug)]
struct Word {
    pattern: Option<Pattern>,
    /// Of its part of speech.
    tag: Option<Pattern>,
    negate: bool,
    /// How many other words may stand before it.
    skip: usize,
}

/// A word of a sentence.
struct Token<'a> {
    word: &'a str,
    /// Its part of speech; empty when the rule asks for none.
    tag: &'static str,
    range: Range<usize>,
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
        let tagger = settings.around().tagger;
        let words = items
            .into_iter()
            .map(|item| word(item, flags, tagger.is_some()));
        let words = words.collect::<Result<Vec<_>, _>>()?;
        let anchor = words.iter().position(|word| !word.negate);
        let anchor = anchor
            .ok_or_else(|| yaml::fault(tokens.line, "no word of the sequence must be there"))?;
        let is_tagged = words.iter().any(|word| word.tag.is_some());
        Ok(Self {
            words,
            anchor,
            tagger: tagger.filter(|_| is_tagged),
        })
    }

    /// Every place of the anchor around which the other words stand, none inside another.
    pub(crate) fn hits(&self, sentence: &str) -> Result<Vec<Hit>, TooLong> {
        let tokens = tokens(sentence);
        if !self.may_begin(sentence, &tokens)? {
            return Ok(Vec::new());
        }
        let tags = self.tagger.map(|tagger| tagger(sentence, &tokens));
        let tags = tags.unwrap_or_default();
        let tokens = tokens.into_iter().enumerate();
        let tokens: Vec<Token<'_>> = tokens
            .map(|(at, range)| Token {
                word: &sentence[range.clone()],
                tag: tags.get(at).copied().unwrap_or_default(),
                range,
            })
            .collect();
        let mut hits: Vec<Hit> = Vec::new();
        for at in 0..tokens.len() {
            if !self.words[self.anchor].fits(&tokens[at])? {
                continue;
            }
            let Some(last) = self.forth(&tokens, at)? else {
                continue;
            };
            let Some(first) = self.back(&tokens, at)? else {
                continue;
            };
            let range = tokens[first].range.start..tokens[last].range.end;
            if hits.last().is_none_or(|hit| hit.range.end <= range.start) {
                hits.push(Hit::at(range));
            }
        }
        Ok(hits)
    }

    /// Whether the words that have a pattern and must be there are in a sentence: only then is it worth tagging.
    fn may_begin(&self, sentence: &str, tokens: &[Range<usize>]) -> Result<bool, TooLong> {
        let needed = self.words.iter().filter(|word| !word.negate);
        for pattern in needed.filter_map(|word| word.pattern.as_ref()) {
            let mut is_there = false;
            for token in tokens {
                is_there = is_there || pattern.is_in(&sentence[token.clone()])?;
            }
            if !is_there {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The last word of the sequence, seen from the anchor.
    fn forth(&self, tokens: &[Token<'_>], anchor: usize) -> Result<Option<usize>, TooLong> {
        let mut at = anchor;
        for word in &self.words[self.anchor + 1..] {
            let window = tokens.get(at + 1..).unwrap_or_default();
            let window = &window[..window.len().min(word.skip + 1)];
            match found(word, window.iter())? {
                Some(gap) => at += gap + 1,
                // Where the sentence ends, what must not follow does not.
                None if window.is_empty() && word.negate => {}
                None => return Ok(None),
            }
        }
        Ok(Some(at))
    }

    /// The first word of the sequence, seen from the anchor. The gap before a word is kept with the word behind it.
    fn back(&self, tokens: &[Token<'_>], anchor: usize) -> Result<Option<usize>, TooLong> {
        let mut at = anchor;
        for index in (0..self.anchor).rev() {
            let (word, skip) = (&self.words[index], self.words[index + 1].skip);
            let window = &tokens[at.saturating_sub(skip + 1)..at];
            match found(word, window.iter().rev())? {
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
    window: impl Iterator<Item = &'a Token<'a>>,
) -> Result<Option<usize>, TooLong> {
    for (gap, token) in window.enumerate() {
        if word.fits(token)? {
            return Ok(Some(gap));
        }
    }
    Ok(None)
}

impl Word {
    /// `negate` denies the pattern; of a word that has none, the part of speech.
    fn fits(&self, token: &Token<'_>) -> Result<bool, TooLong> {
        let is_tagged = match &self.tag {
            Some(tag) => tag.is_in(token.tag)?,
            None => true,
        };
        match &self.pattern {
            Some(pattern) => Ok(is_tagged && pattern.is_in(token.word)? != self.negate),
            None => Ok(is_tagged != self.negate),
        }
    }
}

fn word(item: Node, flags: &str, can_tag: bool) -> Result<Word, Fault> {
    let line = item.line;
    let Value::Map(entries) = item.value else {
        return Err(yaml::fault(
            line,
            "a word of a sequence has a `pattern` or a `tag`",
        ));
    };
    let (mut pattern, mut tag, mut negate, mut skip) = (None, None, false, 0);
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
            "tag" if can_tag => tag = Some(compiled(&text, node.line)?),
            "tag" => {
                return Err(yaml::fault(
                    node.line,
                    "`tag` needs each word's part of speech, which nobody tells here",
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
    if pattern.is_none() && tag.is_none() {
        return Err(yaml::fault(
            line,
            "a word of a sequence has a `pattern` or a `tag`",
        ));
    }
    Ok(Word {
        pattern,
        tag,
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

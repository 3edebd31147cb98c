//! The keys of a rule file, taken one by one, so that whatever is left over is known to be unknown.
use std::ops::Range;

use stet_core::Fault;

use crate::yaml::{self, Node, Value};

/// Hands over a file that a rule names, such as a dictionary, by its path from the folder of the styles.
pub type Fetch<'a> = dyn Fn(&str) -> Option<Vec<u8>> + 'a;

/// Tells the part of speech of each word of a sentence, given as bytes of it, by the tags of the Penn Treebank.
pub type Tagger = fn(&str, &[Range<usize>]) -> Vec<&'static str>;

/// What surrounds a rule file.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    /// The words that all rules let pass, unless one does not heed them.
    pub(crate) accepted: &'a [String],
    /// Where the files are that a rule names.
    pub(crate) fetch: &'a Fetch<'a>,
    pub(crate) tagger: Option<Tagger>,
}

/// The keys of a rule file that nobody has taken yet, and what surrounds it.
pub(crate) struct Settings<'a> {
    entries: Vec<(String, Node)>,
    around: Around<'a>,
}

impl<'a> Settings<'a> {
    /// Reads a rule file.
    pub(crate) fn read(text: &str, around: Around<'a>) -> Result<Self, Fault> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        for (key, node) in yaml::read(text)? {
            // Vale does not mind how a key is capitalised.
            let key = key.to_lowercase();
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(node.fault(format!("`{key}` is there twice")));
            }
            entries.push((key, node));
        }
        Ok(Self { entries, around })
    }

    /// What surrounds the rule file.
    pub(crate) const fn around(&self) -> Around<'a> {
        self.around
    }

    /// Heeds no words but those of the rule.
    pub(crate) const fn heed_none(&mut self) {
        self.around.accepted = &[];
    }

    /// Takes a key's value.
    pub(crate) fn take(&mut self, key: &str) -> Option<Node> {
        let at = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.remove(at).1)
    }

    /// A text, with its line; empty on line 1 when it is not there.
    pub(crate) fn text(&mut self, key: &str) -> Result<(String, usize), Fault> {
        match self.take(key) {
            None => Ok((String::new(), 1)),
            Some(Node {
                line,
                value: Value::Text(text),
            }) => Ok((text, line)),
            Some(node) => Err(node.fault(format!("`{key}` is one text"))),
        }
    }

    /// A text that must be there.
    pub(crate) fn needed(&mut self, key: &str) -> Result<(String, usize), Fault> {
        let (text, line) = self.text(key)?;
        if text.trim().is_empty() {
            return Err(yaml::fault(line, format!("`{key}` is missing")));
        }
        Ok((text, line))
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, key: &str, unsaid: bool) -> Result<bool, Fault> {
        let (text, line) = self.text(key)?;
        match &*text.to_lowercase() {
            "" => Ok(unsaid),
            "true" | "yes" | "on" => Ok(true),
            "false" | "no" | "off" => Ok(false),
            _ => Err(yaml::fault(line, format!("`{key}` is `true` or `false`"))),
        }
    }

    /// A number.
    pub(crate) fn number<T: std::str::FromStr>(
        &mut self,
        key: &str,
        unsaid: T,
    ) -> Result<T, Fault> {
        let (text, line) = self.text(key)?;
        if text.is_empty() {
            return Ok(unsaid);
        }
        let number = text.parse();
        number.map_err(|_| yaml::fault(line, format!("`{key}` is a number, not `{text}`")))
    }

    /// Texts with their lines: a list, or one text alone.
    pub(crate) fn texts(&mut self, key: &str) -> Result<Vec<(String, usize)>, Fault> {
        let node = match self.take(key) {
            None => return Ok(Vec::new()),
            Some(node) => node,
        };
        let items = match node.value {
            Value::List(items) => items,
            Value::Text(_) => vec![node],
            Value::Map(_) => return Err(node.fault(format!("`{key}` is a list of texts"))),
        };
        let text = |item: Node| match item.value {
            Value::Text(text) => Ok((text, item.line)),
            _ => Err(yaml::fault(
                item.line,
                format!("`{key}` is a list of texts"),
            )),
        };
        items.into_iter().map(text).collect()
    }

    /// Pairs of texts with the line of the second.
    pub(crate) fn pairs(&mut self, key: &str) -> Result<Vec<(String, String, usize)>, Fault> {
        let node = match self.take(key) {
            None => return Ok(Vec::new()),
            Some(node) => node,
        };
        let (line, maps) = match node.value {
            Value::List(items) => (node.line, items),
            _ => (node.line, vec![node]),
        };
        let wrong = |line| yaml::fault(line, format!("`{key}` is a list of pairs"));
        let mut pairs = Vec::new();
        for map in maps {
            let Value::Map(entries) = map.value else {
                return Err(wrong(line));
            };
            for (one, other) in entries {
                match other.value {
                    Value::Text(text) => pairs.push((one, text, other.line)),
                    _ => return Err(wrong(other.line)),
                }
            }
        }
        Ok(pairs)
    }

    /// The keys that nobody took.
    pub(crate) fn left(self) -> Vec<Fault> {
        let left = self.entries.into_iter();
        left.map(|(key, node)| node.fault(format!("`{key}` is not known here")))
            .collect()
    }
}

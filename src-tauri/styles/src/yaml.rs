//! YAML as far as a rule file needs it: values with the line each stands on.
use granit_parser::{Event, Parser};
use stet_core::Fault;

/// How deep a rule file may nest.
const DEEPEST: usize = 16;

/// A value and its line, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) line: usize,
    pub(crate) value: Value,
}

/// A YAML value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value {
    /// A scalar, as text.
    Text(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// What is wrong with it.
    pub(crate) fn fault(&self, message: impl Into<String>) -> Fault {
        fault(self.line, message)
    }
}

/// A fault on a line.
pub(crate) fn fault(line: usize, message: impl Into<String>) -> Fault {
    Fault {
        line,
        message: message.into(),
    }
}

/// A collection that is being read, and the key it waits for a value of.
struct Open {
    node: Node,
    key: Option<String>,
}

/// Reads a file that holds one mapping.
pub(crate) fn read(text: &str) -> Result<Vec<(String, Node)>, Fault> {
    let options = granit_parser::options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        disallow_directives: true,
    };
    let mut open: Vec<Open> = Vec::new();
    let mut whole = None;
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.map_err(|error| fault(error.marker().line(), error.info()))?;
        let line = span.start.line();
        let done = match event {
            Event::Scalar(text, ..) => Some(node(line, Value::Text(text.into_owned()))),
            Event::SequenceStart(..) => {
                start(&mut open, node(line, Value::List(Vec::new())))?;
                None
            }
            Event::MappingStart(..) => {
                start(&mut open, node(line, Value::Map(Vec::new())))?;
                None
            }
            Event::SequenceEnd | Event::MappingEnd => open.pop().map(|closed| closed.node),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                return Err(fault(line, "references (`*name`) are not read"));
            }
            _ => None,
        };
        match (done, open.last_mut()) {
            (None, _) => {}
            (Some(node), None) => whole = Some(node),
            (Some(node), Some(holder)) => put(holder, node)?,
        }
    }
    match whole.map(|node| node.value) {
        Some(Value::Map(entries)) => Ok(entries),
        _ => Err(fault(1, "this is not a list of `key: value` lines")),
    }
}

const fn node(line: usize, value: Value) -> Node {
    Node { line, value }
}

fn start(open: &mut Vec<Open>, node: Node) -> Result<(), Fault> {
    if open.len() == DEEPEST {
        return Err(node.fault("this is nested too deeply"));
    }
    open.push(Open { node, key: None });
    Ok(())
}

fn put(holder: &mut Open, node: Node) -> Result<(), Fault> {
    match (&mut holder.node.value, holder.key.take()) {
        (Value::List(items), _) => items.push(node),
        (Value::Map(entries), Some(key)) => entries.push((key, node)),
        (Value::Map(_), None) => match node.value {
            Value::Text(key) => holder.key = Some(key),
            _ => return Err(node.fault("a key is a word, not a list")),
        },
        (Value::Text(_), _) => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_know_their_lines() {
        let read = read("a: one\nb:\n  - two\n  - 'th: ree'\n").unwrap();
        let text = |line, text: &str| node(line, Value::Text(text.into()));
        let list = Value::List(vec![text(3, "two"), text(4, "th: ree")]);
        assert_eq!(read[0], ("a".into(), text(1, "one")));
        assert_eq!((read[1].0.as_str(), &read[1].1.value), ("b", &list));
    }

    #[test]
    fn what_is_no_mapping_is_named() {
        assert_eq!(read("- a\n").unwrap_err().line, 1);
        assert_eq!(read("a: *b\n").unwrap_err().line, 1);
        assert!(read("a: [\n").is_err());
        assert!(read(&format!("a: {}", "[".repeat(400))).is_err());
    }
}

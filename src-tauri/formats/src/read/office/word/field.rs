//! Word's fields: instructions with the words they came to.
use std::rc::Rc;

use super::super::document::is_address;

/// A field that is being read.
#[derive(Debug, Default)]
pub(super) struct Field {
    instruction: String,
    /// Whether its words are being read, not its instruction.
    pub(super) told: bool,
    pub(super) link: Option<Rc<str>>,
}

impl Field {
    pub(super) fn instruct(&mut self, text: &str) {
        self.instruction.push_str(text);
    }

    /// Ends the instruction: what follows are the field's words.
    pub(super) fn tell(&mut self) {
        self.told = true;
        self.link = address(&self.instruction);
    }
}

/// The address of a `HYPERLINK "https://…"` instruction; places inside the document are none.
pub(in super::super) fn address(instruction: &str) -> Option<Rc<str>> {
    let rest = instruction.trim_start();
    let (name, rest) = rest.split_once(char::is_whitespace)?;
    if !name.eq_ignore_ascii_case("HYPERLINK") {
        return None;
    }
    let rest = rest.trim_start();
    let url = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split_whitespace().next()?,
    };
    is_address(url).then(|| Rc::from(url))
}

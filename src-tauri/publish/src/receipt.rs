//! Receipts: what was sent, where it lies, and whether it came back the same.
use std::fmt;

/// The record of one export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt {
    /// The target's name.
    pub target: String,
    /// The version that was sent, in hex.
    pub version: String,
    /// What the system calls it.
    pub remote_id: String,
    /// Where it can be seen, by those who may.
    pub url: String,
    /// Where it can be edited.
    pub edit_url: String,
    /// BLAKE3 hash, in hex, of the title, content and excerpt that were sent.
    pub sent: String,
    /// The same of what came back.
    pub returned: String,
    /// Every field that came back other than it was sent, or could not be sent.
    pub differences: Vec<Difference>,
}

/// A field that is not there as the desk has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field, in the desk's words.
    pub field: &'static str,
    /// What the desk has.
    pub sent: String,
    /// What the system has.
    pub returned: String,
}

impl fmt::Display for Difference {
    /// One line for the desk; long texts are cut to the words where they part.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field,
            sent,
            returned,
        } = self;
        let same = sent
            .chars()
            .zip(returned.chars())
            .take_while(|(a, b)| a == b)
            .count();
        let from = same.saturating_sub(20);
        let (sent, returned) = (around(sent, from), around(returned, from));
        write!(f, "{field}: sent “{sent}”, there now “{returned}”")
    }
}

/// Sixty characters of a text, with an ellipsis where it is cut.
fn around(text: &str, from: usize) -> String {
    let mut out = String::from(if from > 0 { "…" } else { "" });
    let mut rest = text.chars().skip(from);
    out.extend(rest.by_ref().take(60));
    if rest.next().is_some() {
        out.push('…');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_in_a_long_text_shows_where_it_begins() {
        let sent = format!(
            "{}the ferry costs 5 < 6 crowns",
            "Word after word. ".repeat(9)
        );
        let difference = Difference {
            field: "text",
            returned: sent.replace("< 6", ""),
            sent,
        };
        assert_eq!(
            difference.to_string(),
            "text: sent “…. the ferry costs 5 < 6 crowns”, there now “…. the ferry costs 5  crowns”"
        );
    }
}

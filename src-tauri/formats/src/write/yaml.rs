//! YAML, the little of it that front matter needs: every string in double quotes, so that no text is taken for syntax.
use std::fmt::Write;

/// Lines of `key: value`, in the order in which they were added.
#[derive(Default)]
pub(crate) struct Mapping(String);

impl Mapping {
    /// Adds a text, unless it is empty.
    pub(crate) fn text(&mut self, key: &str, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.raw(key, &quoted(text));
        }
        self
    }

    /// Adds a list of texts, unless it is empty.
    pub(crate) fn list(&mut self, key: &str, texts: &[String]) -> &mut Self {
        if !texts.is_empty() {
            let items: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
            self.raw(key, &format!("[{}]", items.join(", ")));
        }
        self
    }

    /// Adds a value as it is; the caller knows that it is YAML.
    pub(crate) fn raw(&mut self, key: &str, value: &str) -> &mut Self {
        let _ = writeln!(self.0, "{key}: {value}");
        self
    }

    /// The lines.
    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// A text as a YAML string in double quotes. JSON's strings are YAML's, but for what old readers take as line ends.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(out, "\\u{:04X}", u32::from(char));
            }
            _ if char.is_control() => {
                let _ = write!(out, "\\x{:02X}", u32::from(char));
            }
            _ => out.push(char),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_text_is_taken_for_syntax() {
        assert_eq!(
            quoted("No: a \"dash\" \\ - # *x"),
            "\"No: a \\\"dash\\\" \\\\ - # *x\""
        );
        assert_eq!(
            quoted("a\nb\u{2028}c\u{85}d\u{7}"),
            "\"a\\nb\\u2028c\\x85d\\x07\""
        );
    }
}

//! What a person types into the search field, as an FTS5 expression that can never be a syntax error.

/// The most terms that are looked at.
const MOST: usize = 32;

/// The expression for what was typed; `None` when it holds nothing that can be searched for.
///
/// Every word must occur. Words in quotation marks stand together. The last word may be unfinished.
pub(crate) fn expression(typed: &str) -> Option<String> {
    let mut terms = Vec::new();
    let mut quoted = false;
    for part in typed.split(is_quote) {
        if quoted {
            terms.push(term(part));
        } else {
            terms.extend(part.split_whitespace().map(term));
        }
        quoted = !quoted;
    }
    // An even number of quotation marks closed the last phrase; what stands after them, or in an open one, is unfinished.
    let unfinished = !typed.trim_end().ends_with(is_quote);
    let mut terms: Vec<String> = terms.into_iter().flatten().take(MOST).collect();
    if let Some(last) = terms.last_mut().filter(|_| unfinished) {
        last.push('*');
    }
    (!terms.is_empty()).then(|| terms.join(" "))
}

/// A quoted FTS5 string; `None` when it has no letter or digit, of which an index is made.
fn term(words: &str) -> Option<String> {
    let words: String = words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words = words.trim();
    words
        .contains(char::is_alphanumeric)
        .then(|| format!("\"{words}\""))
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_occur_and_the_last_may_be_unfinished() {
        assert_eq!(
            expression("harbour levy vo").as_deref(),
            Some(r#""harbour" "levy" "vo"*"#)
        );
        assert_eq!(expression("harbour ").as_deref(), Some(r#""harbour"*"#));
    }

    #[test]
    fn words_in_quotation_marks_stand_together() {
        assert_eq!(
            expression(r#"levy "the old port""#).as_deref(),
            Some(r#""levy" "the old port""#)
        );
        assert_eq!(
            expression("„alter Hafen“ Zoll").as_deref(),
            Some(r#""alter Hafen" "Zoll"*"#)
        );
        assert_eq!(
            expression(r#""the old po"#).as_deref(),
            Some(r#""the old po"*"#)
        );
    }

    #[test]
    fn operators_are_words() {
        assert_eq!(
            expression("NEAR(a b) OR title:x* -y ^z").as_deref(),
            Some(r#""NEAR(a" "b)" "OR" "title:x*" "-y" "^z"*"#)
        );
    }

    #[test]
    fn what_has_no_word_asks_for_nothing() {
        for nothing in ["", "  ", "\"", "\"\"", "🙂", "— … !", "\0", "\"🙂\" ''"] {
            assert_eq!(expression(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn control_characters_part_words() {
        assert_eq!(expression("a\0b").as_deref(), Some(r#""a b"*"#));
    }
}

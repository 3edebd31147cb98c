//! Messages of rules: `%s` stands for what the rule has to tell, in order; `%[2]s` for the second thing.

/// A message with its places filled; a place that nothing is told for stays empty.
pub(crate) fn filled(message: &str, told: &[&str]) -> String {
    let (mut text, mut rest, mut next) = (String::with_capacity(message.len() + 16), message, 0);
    while let Some(at) = rest.find('%') {
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        if let Some(tail) = after.strip_prefix('s') {
            text.push_str(told.get(next).unwrap_or(&""));
            next += 1;
            rest = tail;
        } else if let Some(tail) = after.strip_prefix('%') {
            text.push('%');
            rest = tail;
        } else if let Some((index, tail)) = numbered(after) {
            text.push_str(told.get(index).unwrap_or(&""));
            next = index + 1;
            rest = tail;
        } else {
            text.push('%');
            rest = after;
        }
    }
    text + rest
}

/// `[2]s` as the index 1, and what follows.
fn numbered(after: &str) -> Option<(usize, &str)> {
    let (number, tail) = after.strip_prefix('[')?.split_once("]s")?;
    let number: usize = number.parse().ok()?;
    Some((number.checked_sub(1)?, tail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_in_order_and_by_number() {
        let told = ["plenty", "abundance"];
        assert_eq!(
            filled("Use '%s', not '%s'.", &told),
            "Use 'plenty', not 'abundance'."
        );
        assert_eq!(
            filled("Not '%[2]s': '%[1]s'.", &told),
            "Not 'abundance': 'plenty'."
        );
        assert_eq!(filled("Nothing for '%[9]s'.", &told), "Nothing for ''.");
        assert_eq!(filled("5% of %[0]s 50%% %", &told), "5% of %[0]s 50% %");
    }
}

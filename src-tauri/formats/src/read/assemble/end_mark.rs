//! The sign that many papers set behind the last sentence of a piece.
use super::super::block::ends_sentence;

const SIGNS: [char; 8] = ['■', '◼', '∎', '□', '◆', '●', '♦', '▪'];

/// A last paragraph, or its Markdown, without the sign behind it: a square, or the paper's initials as in “… next week. DM”.
pub(super) fn without(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let bare = text.trim_end_matches(SIGNS).trim_end();
    if bare.len() < text.len() {
        return Some(bare);
    }
    let (before, last) = text.rsplit_once(char::is_whitespace)?;
    let initials = last.trim_matches(['*', '_']);
    ((2..=4).contains(&initials.len())
        && initials.bytes().all(|b| b.is_ascii_uppercase())
        && ends_sentence(before))
    .then(|| before.trim_end())
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_mark_behind_the_last_sentence_goes_and_nothing_else_does() {
        assert_eq!(without("It will be ready. DM"), Some("It will be ready."));
        assert_eq!(without("“Not yet.” **DM**"), Some("“Not yet.”"));
        assert_eq!(without("It is done. ■"), Some("It is done."));
        assert_eq!(without("Nobody asked the BBC"), None);
        assert_eq!(without("It is done. Ask the BBC"), None);
        assert_eq!(without("It is done. Why?"), None);
    }
}

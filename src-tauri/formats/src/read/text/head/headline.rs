//! Which of the lines above a pasted article is its headline: of those that may be, the one for which most speaks.
use std::cmp::Reverse;

use super::Head;

/// Whether nearly all words of a line begin with a capital, as in American headlines.
pub(in super::super) fn is_titled(text: &str) -> bool {
    let long: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.chars().count() > 4)
        .collect();
    let capital = long
        .iter()
        .filter(|word| word.starts_with(|c: char| !c.is_lowercase()))
        .count();
    long.len() > 2 && capital * 10 >= long.len() * 9
}

impl Head<'_> {
    /// The line that is most like a headline, the first of those that are equally so.
    pub(in super::super) fn headline(&self) -> Option<usize> {
        let may_be = (0..self.lines.len()).filter(|&at| self.may_be_headline(at));
        let (_, Reverse(best)) = may_be.map(|at| (self.likeness(at), Reverse(at))).max()?;
        // Printed twice, it is the way to the page that comes first; below the standfirst, it is what the picture is called.
        let again = (best + 1..self.lines.len())
            .rev()
            .find(|&at| self.lines[at].folded() == self.lines[best].folded())
            .filter(|&again| !self.says_more(best..again));
        Some(again.unwrap_or(best))
    }
}

//! Stretches of a text that no rule looks at.
use std::ops::Range;

use crate::pattern::{Pattern, TooLong};

/// Bytes of a text that are passed over, in order, none touching another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hidden(Vec<Range<usize>>);

impl Hidden {
    /// What some patterns match in a text.
    pub(crate) fn matched<'a>(
        patterns: impl Iterator<Item = &'a Pattern>,
        text: &str,
    ) -> Result<Self, TooLong> {
        let mut all = Vec::new();
        for pattern in patterns {
            all.extend(pattern.find(text)?);
        }
        all.sort_unstable_by_key(|range| range.start);
        let mut hidden: Vec<Range<usize>> = Vec::new();
        for range in all {
            match hidden.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => hidden.push(range),
            }
        }
        Ok(Self(hidden))
    }

    /// What of a stretch is hidden, in order.
    pub(crate) fn within(&self, range: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        let first = self.0.partition_point(|hidden| hidden.end <= range.start);
        let (start, end) = (range.start, range.end);
        self.0[first..]
            .iter()
            .take_while(move |hidden| hidden.start < end)
            .map(move |hidden| hidden.start.max(start)..hidden.end.min(end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_patterns_match_is_one_stretch_where_it_touches() {
        let patterns = ["b+", "cc", "x"].map(|pattern| Pattern::new(pattern).unwrap());
        let hidden = Hidden::matched(patterns.iter(), "abbcca x").unwrap();
        assert_eq!(hidden.0, [1..5, 7..8]);
        assert_eq!(hidden.within(&(2..8)).collect::<Vec<_>>(), [2..5, 7..8]);
        assert_eq!(hidden.within(&(5..7)).count(), 0);
    }
}

//! Laying a short text against a long one, word by word.
use std::ops::Range;

/// Where a template lies best in a text, and how it differs there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Alignment {
    /// How many words differ.
    pub(crate) distance: usize,
    /// The words of the text it lies on.
    pub(crate) text: Range<usize>,
    /// Word by word, in order.
    pub(crate) steps: Vec<Step>,
}

/// One word of an alignment: indices into template and text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Same { template: usize, text: usize },
    Changed { template: usize, text: usize },
    Missing { template: usize },
    Extra { text: usize },
}

/// The best place of the whole template in any stretch of the text (semi-global edit distance over words).
///
/// Takes template × text time and memory.
pub(crate) fn align(template: &[&str], text: &[&str]) -> Alignment {
    let table = Table::fill(template, text);
    let (mut row, mut column) = (template.len(), table.best_end());
    let (distance, end) = (table.at(row, column), column);
    let mut steps = Vec::with_capacity(row);
    while row > 0 {
        let here = table.at(row, column);
        let same = column > 0 && template[row - 1] == text[column - 1];
        if same && here == table.at(row - 1, column - 1) {
            (row, column) = (row - 1, column - 1);
            steps.push(Step::Same {
                template: row,
                text: column,
            });
        } else if column > 0 && here == table.at(row, column - 1) + 1 {
            // Of two ways that cost the same, the one that keeps more words.
            column -= 1;
            steps.push(Step::Extra { text: column });
        } else if column > 0 && here == table.at(row - 1, column - 1) + 1 {
            (row, column) = (row - 1, column - 1);
            steps.push(Step::Changed {
                template: row,
                text: column,
            });
        } else {
            row -= 1;
            steps.push(Step::Missing { template: row });
        }
    }
    steps.reverse();
    Alignment {
        distance,
        text: column..end,
        steps,
    }
}

/// Edit distances of every start of the template to the stretches of the text that end at a word.
struct Table {
    cells: Vec<u16>,
    width: usize,
}

impl Table {
    fn fill(template: &[&str], text: &[&str]) -> Self {
        let width = text.len() + 1;
        let mut table = Self {
            cells: vec![0; width * (template.len() + 1)],
            width,
        };
        for row in 1..=template.len() {
            table.cells[row * width] = u16::try_from(row).unwrap_or(u16::MAX);
            for column in 1..width {
                let changed = u16::from(template[row - 1] != text[column - 1]);
                let diagonal = table.cells[(row - 1) * width + column - 1].saturating_add(changed);
                let missing = table.cells[(row - 1) * width + column].saturating_add(1);
                let extra = table.cells[row * width + column - 1].saturating_add(1);
                table.cells[row * width + column] = diagonal.min(missing).min(extra);
            }
        }
        table
    }

    fn at(&self, row: usize, column: usize) -> usize {
        self.cells[row * self.width + column].into()
    }

    /// Where the whole template costs least: the first such place, and there as many words as it can lie on.
    fn best_end(&self) -> usize {
        let last = &self.cells[self.cells.len() - self.width..];
        let first = (0..self.width)
            .min_by_key(|&column| last[column])
            .unwrap_or(0);
        let same = last[first..]
            .iter()
            .take_while(|cost| **cost == last[first])
            .count();
        first + same.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        text.split(' ').collect()
    }

    #[test]
    fn a_template_is_found_inside_a_longer_text() {
        let found = align(
            &words("views are their own"),
            &words("well the views are their own of course"),
        );
        assert_eq!((found.distance, found.text), (0, 2..6));
    }

    #[test]
    fn each_difference_is_told() {
        let found = align(
            &words("views do not necessarily reflect"),
            &words("the views do necessarily represent them"),
        );
        assert_eq!(found.distance, 2);
        assert_eq!(
            found.steps,
            [
                Step::Same {
                    template: 0,
                    text: 1
                },
                Step::Same {
                    template: 1,
                    text: 2
                },
                Step::Missing { template: 2 },
                Step::Same {
                    template: 3,
                    text: 3
                },
                Step::Changed {
                    template: 4,
                    text: 4
                },
            ]
        );
    }

    #[test]
    fn nothing_is_as_far_away_as_the_template_is_long() {
        assert_eq!(align(&words("a b c"), &[]).distance, 3);
        assert_eq!(align(&[], &words("a")).distance, 0);
    }
}

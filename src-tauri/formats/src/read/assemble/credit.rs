//! The credit of a piece, without the day that a page prints behind it.
use stet_core::Field;

use super::super::{
    block::{Block, words},
    date,
};
use super::{Assembly, Mapped};

impl Assembly {
    /// Sets the credit, without the date behind a dash: “Translated by Ida Lund — 3 March 2024”.
    pub(super) fn credit(&mut self, block: &Block) {
        // “– Translated by Ida Lund.”
        let start = block.text.len()
            - block
                .text
                .trim_start_matches(['–', '—', '-', '•', ' '])
                .len();
        if start > 0 {
            let Mapped { text, rows } =
                Mapped::slice(&block.text, &block.rows, start..block.text.len());
            let bare = Block {
                text,
                rows,
                ..Block::default()
            };
            return self.credit(&bare);
        }
        let Some(at) = day_behind(&block.text) else {
            return self.field(Field::Credit, block, true);
        };
        self.dates(&block.text[at..], &[]);
        let Mapped { text, rows } = Mapped::slice(&block.text, &block.rows, 0..at);
        let credit = Block {
            text,
            rows,
            ..Block::default()
        };
        self.field(Field::Credit, &credit, true);
    }
}

/// Where the dash stands behind which a credit gives the day: “Translated by Ida Lund — 3 March 2024”.
pub(super) fn day_behind(text: &str) -> Option<usize> {
    let dash = [" — ", " – ", " | ", " - "]
        .into_iter()
        .find_map(|dash| text.rfind(dash).map(|at| (at, dash.len())));
    let is_day = |text: &str| {
        let day = date::find(text).filter(|day| day.range.start == 0);
        day.is_some_and(|day| words(&text[day.range.end..]) <= 3)
    };
    let dated = dash.filter(|(at, len)| {
        let rest = &text[at + len..];
        date::is_date_line(rest) || is_day(rest)
    });
    dated.map(|(at, _)| at)
}

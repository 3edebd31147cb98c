//! Tracked changes settled one way: which paragraphs there are, and which words in them stand.
use super::{
    super::review::Changes,
    document::{Fate, Item, Marks, Paragraph, Run, What},
};

impl Fate {
    /// Whether words with this fate are there.
    pub(super) fn stands(self, changes: Changes) -> bool {
        match changes {
            Changes::Accepted => self.deleted.is_none(),
            Changes::Rejected => self.inserted.is_none(),
        }
    }

    /// The change by which words are there that were not, or gone that were; `None` where nothing changes.
    pub(super) fn change(self, changes: Changes) -> Option<usize> {
        match (self.inserted, self.deleted, changes) {
            // What came and went again is in neither text.
            (Some(_), Some(_), _) => None,
            (inserted, deleted, _) => inserted.or(deleted),
        }
    }
}

/// Settles a flow: a paragraph whose end does not stand goes on in the next one.
pub(super) fn settle(flow: Vec<Item>, changes: Changes) -> Vec<Item> {
    let mut settled = Vec::with_capacity(flow.len());
    let mut open: Option<Paragraph> = None;
    for item in flow {
        match item {
            Item::Paragraph(paragraph) => {
                let paragraph = join(open.take(), paragraph);
                if paragraph.end.stands(changes) {
                    settled.extend(split(paragraph, changes).map(Item::Paragraph));
                } else {
                    open = Some(paragraph);
                }
            }
            Item::Table(rows) => {
                settled.extend(open.take().map(Item::Paragraph));
                settled.push(Item::Table(self::rows(rows, changes)));
            }
        }
    }
    settled.extend(open.map(Item::Paragraph));
    settled
}

/// Joins a paragraph to the one before it, whose end is gone; the end that is left says what both are.
fn join(before: Option<Paragraph>, mut paragraph: Paragraph) -> Paragraph {
    let Some(mut before) = before else {
        return paragraph;
    };
    let fate = before.end;
    before.runs.push(Run {
        what: What::Text("\n\n".into()),
        marks: Marks::default(),
        link: None,
        fate,
    });
    before.runs.append(&mut paragraph.runs);
    Paragraph {
        runs: before.runs,
        ..paragraph
    }
}

/// Splits a paragraph where two line breaks follow each other: so people part paragraphs too.
fn split(paragraph: Paragraph, changes: Changes) -> impl Iterator<Item = Paragraph> {
    let mut parts = vec![Vec::new()];
    for run in paragraph.runs {
        let is_break = |run: &Run| matches!(run.what, What::Break) && run.fate.stands(changes);
        let Some(last) = parts.last_mut() else { break };
        if is_break(&run) && last.last().is_some_and(is_break) {
            last.pop();
            parts.push(Vec::new());
        } else {
            last.push(run);
        }
    }
    let Paragraph {
        look, list, end, ..
    } = paragraph;
    parts
        .into_iter()
        .enumerate()
        .map(move |(at, runs)| Paragraph {
            look,
            list: list.filter(|_| at == 0),
            runs,
            end,
        })
}

/// Settles the cells of a table; a row of which nothing stands is left out.
fn rows(rows: Vec<Vec<Vec<Paragraph>>>, changes: Changes) -> Vec<Vec<Vec<Paragraph>>> {
    let cell = |paragraphs: Vec<Paragraph>| {
        let flow = paragraphs.into_iter().map(Item::Paragraph).collect();
        settle(flow, changes)
            .into_iter()
            .flat_map(Item::paragraphs)
            .collect()
    };
    let rows = rows
        .into_iter()
        .map(|row| row.into_iter().map(cell).collect::<Vec<Vec<Paragraph>>>());
    rows.filter(|row| {
        let mut runs = row
            .iter()
            .flatten()
            .flat_map(|paragraph| &paragraph.runs)
            .peekable();
        runs.peek().is_none() || runs.any(|run| run.fate.stands(changes))
    })
    .collect()
}

//! Search over pieces and sources together, as one types.
use std::ops::Range;

use rusqlite::{Result, Row, params};

use crate::{Item, Library, StoreError, bin, query, sql::Sql};

/// Marks the hits in what SQLite hands back; no text that people write holds these noncharacters.
const OPEN: char = '\u{FDD0}';
const CLOSE: char = '\u{FDD1}';

/// A text with the words that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// Where the words stand: bytes of the text.
    pub marks: Vec<Range<usize>>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub item: Item,
    /// Its headline or title.
    pub title: Marked,
    /// Its byline; empty for a source.
    pub byline: String,
    /// Some words around the best place in its text.
    pub snippet: Marked,
}

impl Library {
    /// The best `limit` pieces and sources for what was typed; nothing in the bin.
    ///
    /// Every word must occur, case and diacritics do not count, words in quotation marks stand together, the last word
    /// may be unfinished. Any text is a query; one without letters or digits finds nothing.
    ///
    /// # Errors
    /// What the disk says.
    pub fn search(&self, typed: &str, limit: u32) -> std::result::Result<Vec<Hit>, StoreError> {
        let Some(expression) = query::expression(typed) else {
            return Ok(Vec::new());
        };
        self.query(|db| {
            db.prepare_cached(SEARCH)?
                .query_map(
                    params![expression, limit, OPEN.to_string(), CLOSE.to_string()],
                    hit,
                )?
                .collect()
        })
    }
}

const SEARCH: &str = "
    SELECT iif(entry.source IS NULL, 'piece', 'source') AS kind, coalesce(piece.id, source.id) AS id, entry.byline,
           highlight(entry_fts, 0, ?3, ?4) AS title, snippet(entry_fts, 2, ?3, ?4, '…', 24) AS snippet
    FROM entry_fts
    JOIN entry ON entry.key = entry_fts.rowid
    LEFT JOIN piece ON piece.key = entry.piece
    LEFT JOIN source ON source.key = entry.source
    WHERE entry_fts MATCH ?1 AND piece.binned_at IS NULL AND source.binned_at IS NULL
    ORDER BY entry_fts.rank LIMIT ?2";

fn hit(row: &Row<'_>) -> Result<Hit> {
    Ok(Hit {
        item: bin::item(
            &row.get::<_, String>("kind")?,
            row.get::<_, Sql<_>>("id")?.0,
        ),
        title: marked(&row.get::<_, String>("title")?),
        byline: row.get("byline")?,
        snippet: marked(&row.get::<_, String>("snippet")?),
    })
}

fn marked(found: &str) -> Marked {
    let mut marked = Marked::default();
    let mut open = None;
    for c in found.chars() {
        match c {
            OPEN => open = Some(marked.text.len()),
            CLOSE => marked
                .marks
                .extend(open.take().map(|start| start..marked.text.len())),
            c => marked.text.push(c),
        }
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_bytes_of_the_text_without_them() {
        let found = format!("Der {OPEN}Ümlaut{CLOSE} und {OPEN}mehr{CLOSE}{CLOSE}{OPEN}");
        assert_eq!(
            marked(&found),
            Marked {
                text: "Der Ümlaut und mehr".into(),
                marks: vec![4..11, 16..20],
            }
        );
    }
}

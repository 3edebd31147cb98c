//! Tables of data; a table that only lays out a page is none.
use ego_tree::NodeRef;
use scraper::{ElementRef, Node};

/// A table that is being written.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Vec<String>>,
    row: Vec<String>,
    markdown: String,
    text: String,
    headed: bool,
    caption: String,
}

/// The longest cell of a table of data, in letters on average.
const MOST_LETTERS: usize = 200;

impl Table {
    /// A table to be written, where an element is one of data: rows of several short cells, and no table inside.
    pub(super) fn of(node: NodeRef<'_, Node>) -> Option<Self> {
        let (mut cells, mut rows, mut letters, mut heads) = (0, 0, 0, 0);
        for inside in node.descendants().skip(1) {
            match inside.value() {
                Node::Text(text) => letters += text.trim().len(),
                Node::Element(element) => match element.name() {
                    "table" | "form" | "article" | "h1" => return None,
                    "tr" => rows += 1,
                    "td" => cells += 1,
                    "th" => heads += 1,
                    _ => {}
                },
                _ => {}
            }
        }
        let presented =
            ElementRef::wrap(node).and_then(|table| table.attr("role")) == Some("presentation");
        let wide = cells + heads >= rows * 2 && rows > 1;
        let short = letters < (cells + heads) * MOST_LETTERS;
        (wide && short && !presented && letters > 0).then(Self::default)
    }

    pub(super) fn add(&mut self, markdown: &str, text: &str) {
        for (cell, words) in [(&mut self.markdown, markdown), (&mut self.text, text)] {
            if !cell.is_empty() {
                cell.push(' ');
            }
            cell.push_str(words);
        }
    }

    pub(super) fn end_caption(&mut self) {
        self.caption = std::mem::take(&mut self.markdown);
        self.text.push('\n');
    }

    pub(super) fn end_cell(&mut self, head: bool) {
        self.headed |= head && self.rows.is_empty();
        let cell = std::mem::take(&mut self.markdown);
        self.row.push(
            cell.replace("\\\n", " ")
                .replace('\n', " ")
                .replace('|', "\\|"),
        );
        self.text.push('\t');
    }

    pub(super) fn end_row(&mut self) {
        if !self.row.is_empty() {
            self.rows.push(std::mem::take(&mut self.row));
            self.text.push('\n');
        }
    }

    /// The table as Markdown, and its words.
    pub(super) fn end(mut self) -> (String, String) {
        self.end_row();
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        if !self.headed {
            self.rows.insert(0, vec![String::new(); width]);
        }
        let line = |cells: &[String]| {
            let cell = |at| cells.get(at).map_or("", String::as_str);
            (0..width)
                .map(|at| format!("| {} ", cell(at)))
                .collect::<String>()
                + "|"
        };
        let mut lines: Vec<String> = self.rows.iter().map(|row| line(row)).collect();
        lines.insert(1.min(lines.len()), "| --- ".repeat(width) + "|");
        if !self.caption.is_empty() {
            lines.insert(0, format!("{}\n", self.caption));
        }
        (lines.join("\n"), super::super::block::squeeze(&self.text))
    }
}

//! A settled document as the row of blocks that every format becomes.
use super::{
    super::{
        block::{Block, Hint, Kind, Picture, Row},
        markup::picture_markdown,
        review::Changes,
    },
    document::{Item, Listed, Look, Paragraph},
    inline::{Segment, Setting, Written, write},
};

/// The blocks of a document, and where in their Markdown comments and changes are.
///
/// `markdown` is the whole text, block after block; rows of blocks and all places here are bytes of it.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) markdown: String,
    pub(super) blocks: Vec<Block>,
    /// Where each block starts.
    pub(super) starts: Vec<usize>,
    /// Where comments begin and end.
    pub(super) begins: Vec<(usize, usize)>,
    pub(super) ends: Vec<(usize, usize)>,
    pub(super) changes: Vec<Segment>,
    /// The notes in the order of their numbers.
    pub(super) notes: Vec<usize>,
    /// Which block refers to which number.
    pub(super) noted: Vec<(usize, usize)>,
    view: Changes,
    open: Open,
}

/// A block that is being written.
#[derive(Debug, Default)]
struct Open {
    start: usize,
    text: String,
    rows: Vec<Row>,
    notes: Vec<usize>,
    /// The list or quotation that goes on.
    around: Around,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum Around {
    #[default]
    Nothing,
    Quote,
    /// Each level's last item: the width of its sign and its number.
    List(Vec<(usize, Option<u32>)>),
}

impl Page {
    pub(super) fn new(flow: &[Item], view: Changes) -> Self {
        let mut page = Self {
            view,
            ..Self::default()
        };
        page.add(flow);
        page
    }

    /// Adds items at the end.
    pub(super) fn add(&mut self, flow: &[Item]) {
        for item in flow {
            match item {
                Item::Paragraph(paragraph) => self.paragraph(paragraph),
                Item::Table(rows) => self.table(rows),
            }
        }
        self.end_around();
    }

    /// Writes the definition of a note after all blocks; answers with where it starts.
    pub(super) fn note(&mut self, number: usize, flow: &[Item]) -> usize {
        self.begin();
        let start = self.open.start;
        self.markdown.push_str(&format!("[^{number}]:"));
        let paragraphs = flow.iter().cloned().flat_map(Item::paragraphs);
        let setting = Setting {
            prefix: "    ",
            ..self.setting()
        };
        for paragraph in paragraphs {
            let written = write(&paragraph.runs, setting, &mut self.notes);
            if written.markdown.is_empty() {
                continue;
            }
            let first = self.open.text.is_empty();
            self.markdown.push_str(if first { " " } else { "\n\n    " });
            self.put("", written);
        }
        self.open = Open::default();
        self.starts.push(start);
        start
    }

    fn setting(&self) -> Setting<'static> {
        Setting {
            changes: self.view,
            ..Setting::default()
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        match (paragraph.list, paragraph.look) {
            (Some(list), _) => self.item(paragraph, list),
            (None, Look { quote: true, .. }) => self.quote(paragraph),
            (None, look) => self.plain(paragraph, look),
        }
    }

    fn plain(&mut self, paragraph: &Paragraph, look: Look) {
        self.end_around();
        let heading = look.heading.is_some() || look.hint == Some(Hint::Headline);
        let setting = Setting {
            one_line: heading,
            strong: heading,
            ..self.setting()
        };
        let written = write(&paragraph.runs, setting, &mut self.notes);
        if look.hint == Some(Hint::Caption) && self.caption(&written) {
            return;
        }
        self.begin();
        let pictures = self.put("", written);
        let kind = look.heading.map_or(Kind::Paragraph, Kind::Heading);
        self.end(kind, look.hint);
        pictures
            .into_iter()
            .for_each(|picture| self.picture(picture));
    }

    fn quote(&mut self, paragraph: &Paragraph) {
        let setting = Setting {
            prefix: "> ",
            ..self.setting()
        };
        let written = write(&paragraph.runs, setting, &mut self.notes);
        if self.open.around == Around::Quote {
            self.line("\n>\n");
        } else {
            self.end_around();
            self.begin();
            self.open.around = Around::Quote;
        }
        self.put("> ", written);
    }

    fn item(&mut self, paragraph: &Paragraph, list: Listed) {
        if !matches!(self.open.around, Around::List(_)) {
            self.end_around();
            self.begin();
            self.open.around = Around::List(Vec::new());
        }
        let Around::List(levels) = &mut self.open.around else {
            return;
        };
        if list.further && !levels.is_empty() {
            levels.truncate(list.level + 1);
            let indent = levels.iter().map(|(width, _)| width).sum();
            return self.further(paragraph, &" ".repeat(indent));
        }
        let level = list.level.min(levels.len());
        let before = levels.get(level).map(|(_, number)| *number);
        let sign = list
            .number
            .map_or("- ".to_owned(), |number| format!("{number}. "));
        levels.truncate(level);
        let indent: usize = levels.iter().map(|(width, _)| width).sum();
        levels.push((sign.len(), list.number));
        let goes_on = match (before, list.number) {
            (Some(before), number) => before.map(|count| count.saturating_add(1)) == number,
            (None, number) => number.is_none_or(|number| number == 1),
        };
        let next = " ".repeat(indent + sign.len());
        let setting = Setting {
            prefix: &next,
            ..self.setting()
        };
        let written = write(&paragraph.runs, setting, &mut self.notes);
        self.line(if goes_on { "\n" } else { "\n\n" });
        self.put(&format!("{}{sign}", &next[..indent]), written);
    }

    /// A further paragraph of an item.
    fn further(&mut self, paragraph: &Paragraph, indent: &str) {
        let setting = Setting {
            prefix: indent,
            ..self.setting()
        };
        let written = write(&paragraph.runs, setting, &mut self.notes);
        if !written.markdown.is_empty() {
            self.line("\n\n");
        }
        self.put(indent, written);
    }

    /// Begins a further line of a list or quotation.
    fn line(&mut self, end: &str) {
        if self.markdown.len() > self.open.start {
            self.markdown.push_str(end);
            self.open.text.push('\n');
        }
    }

    /// Adds what was written to the block that is open; answers with the pictures, which stand after it.
    fn put(&mut self, sign: &str, written: Written) -> Vec<Picture> {
        if !written.markdown.is_empty() {
            self.markdown.push_str(sign);
        }
        let (at, text) = (self.markdown.len(), self.open.text.len());
        let moved = |(comment, place): &(usize, usize)| (*comment, place + at);
        self.begins.extend(written.begins.iter().map(moved));
        self.ends.extend(written.ends.iter().map(moved));
        self.changes
            .extend(written.changes.into_iter().map(|segment| Segment {
                start: segment.start + at,
                end: segment.end + at,
                ..segment
            }));
        self.open.rows.extend(written.rows.iter().map(|row| Row {
            text: row.text + text,
            source: row.source + at,
        }));
        self.open.notes.extend(written.notes);
        self.open.text.push_str(&written.text);
        self.markdown.push_str(&written.markdown);
        written.pictures
    }

    fn begin(&mut self) {
        if !self.markdown.is_empty() {
            self.markdown.push_str("\n\n");
        }
        self.open = Open {
            start: self.markdown.len(),
            ..Open::default()
        };
    }

    fn end(&mut self, kind: Kind, hint: Option<Hint>) {
        let Open {
            start,
            text,
            rows,
            notes,
            ..
        } = std::mem::take(&mut self.open);
        if text.trim().is_empty() {
            self.markdown.truncate(start);
            self.markdown.truncate(self.markdown.trim_end().len());
            return;
        }
        self.noted
            .extend(notes.into_iter().map(|number| (self.blocks.len(), number)));
        self.push(
            start,
            Block {
                kind,
                text,
                hint,
                rows,
                ..Block::default()
            },
        );
    }

    fn push(&mut self, start: usize, block: Block) {
        self.starts.push(start);
        self.blocks.push(Block {
            markdown: self.markdown[start..].to_owned(),
            markdown_rows: vec![Row {
                text: 0,
                source: start,
            }],
            ..block
        });
    }

    fn end_around(&mut self) {
        if self.open.around != Around::Nothing {
            self.end(Kind::Other, None);
        }
    }

    fn picture(&mut self, picture: Picture) {
        self.begin();
        self.markdown.push_str(&picture_markdown(&picture));
        let start = std::mem::take(&mut self.open).start;
        self.push(
            start,
            Block {
                kind: Kind::Picture,
                text: picture.caption.clone(),
                picture: Some(picture),
                ..Block::default()
            },
        );
    }

    /// Gives the picture beside or just before it its caption.
    fn caption(&mut self, written: &Written) -> bool {
        if let [picture] = written.pictures.as_slice() {
            let caption = written.text.clone();
            self.picture(Picture {
                caption,
                ..picture.clone()
            });
            return true;
        }
        let Some(Block {
            picture: Some(picture),
            ..
        }) = self.blocks.last()
        else {
            return false;
        };
        if !picture.caption.is_empty() || written.text.is_empty() {
            return false;
        }
        let picture = Picture {
            caption: written.text.clone(),
            ..picture.clone()
        };
        self.blocks.pop();
        if let Some(start) = self.starts.pop() {
            self.markdown.truncate(start);
            self.markdown.truncate(self.markdown.trim_end().len());
        }
        self.picture(picture);
        true
    }

    /// A table as such; one that only lays out the page as the paragraphs in it.
    fn table(&mut self, rows: &[Vec<Vec<Paragraph>>]) {
        self.end_around();
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let long = rows.iter().flatten().any(|cell| cell.len() > 3);
        if columns < 2 || long || rows.len() < 2 {
            let paragraphs = rows.iter().flatten().flatten();
            paragraphs.for_each(|paragraph| self.paragraph(paragraph));
            return self.end_around();
        }
        self.begin();
        let mut pictures = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            self.line("\n");
            self.markdown.push('|');
            for column in 0..columns {
                self.markdown.push(' ');
                pictures.extend(self.cell(row.get(column).map_or(&[], Vec::as_slice)));
                self.markdown.push_str(" |");
            }
            if at == 0 {
                self.markdown.push_str("\n|");
                self.markdown.push_str(&" --- |".repeat(columns));
            }
        }
        self.end(Kind::Other, None);
        pictures
            .into_iter()
            .for_each(|picture| self.picture(picture));
    }

    /// A cell in one line: its paragraphs one after the other.
    fn cell(&mut self, paragraphs: &[Paragraph]) -> Vec<Picture> {
        let setting = Setting {
            cell: true,
            ..self.setting()
        };
        let mut pictures = Vec::new();
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let written = write(&paragraph.runs, setting, &mut self.notes);
            if at > 0 && !written.markdown.is_empty() {
                self.markdown.push(' ');
            }
            if !self.open.text.is_empty() && !self.open.text.ends_with('\n') {
                self.open.text.push(' ');
            }
            pictures.extend(self.put("", written));
        }
        if !self.open.text.is_empty() && !self.open.text.ends_with(['\n', ' ']) {
            self.open.text.push(' ');
        }
        pictures
    }
}

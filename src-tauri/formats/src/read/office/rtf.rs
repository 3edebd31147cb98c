//! Rich Text Format, as Word, LibreOffice, TextEdit and WordPad write it (specification 1.9.1).
mod frame;
mod letters;
mod review;
mod sheet;
mod state;
mod tokens;

use super::{
    Trouble,
    document::{Document, Fate, Listed, What},
};
use crate::read::{Cut, Reason};
use frame::{Frame, Role};
use letters::{Letters, code_page};
use review::Reviews;
use sheet::Sheet;
use state::{Destination, State};
use tokens::{Token, Tokens};

/// The deepest that groups may be nested.
const MOST_DEPTH: usize = 2_000;

/// Reads an RTF text.
pub(super) fn read(bytes: &[u8]) -> Result<Document, Trouble> {
    let mut reader = Reader::new();
    for token in Tokens::new(bytes) {
        reader.token(token)?;
    }
    if !reader.around.is_empty() {
        return Err(Trouble::Broken);
    }
    Ok(reader.finish())
}

struct Reader {
    state: State,
    /// The states of the groups around.
    around: Vec<State>,
    frames: Vec<Frame>,
    letters: Letters,
    sheet: Sheet,
    reviews: Reviews,
    document: Document,
    /// Fields: the depth of their group, their instruction.
    fields: Vec<(usize, String)>,
    /// The sign before an item of a list, as it is printed.
    sign: String,
    /// The last number on each level.
    counts: [u32; 9],
    hidden: String,
    /// Whether the next control word may be passed over with its group.
    optional: bool,
}

impl Reader {
    fn new() -> Self {
        Self {
            state: State::default(),
            around: Vec::new(),
            frames: vec![Frame::new(Role::Text, 0)],
            letters: Letters::new(),
            sheet: Sheet::default(),
            reviews: Reviews::default(),
            document: Document::default(),
            fields: Vec::new(),
            sign: String::new(),
            counts: [0; 9],
            hidden: String::new(),
            optional: false,
        }
    }

    fn token(&mut self, token: Token<'_>) -> Result<(), Trouble> {
        match token {
            Token::Text(bytes) => self.letters.bytes(bytes),
            Token::Byte(byte) => self.letters.byte(byte),
            Token::Open => {
                self.flush();
                self.letters.settle();
                if self.around.len() >= MOST_DEPTH {
                    return Err(Trouble::Deep);
                }
                self.around.push(self.state.clone());
            }
            Token::Close => {
                self.flush();
                self.letters.settle();
                self.close();
            }
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Word(word, number) => self.word(word, number),
        }
        if !matches!(token, Token::Symbol(b'*') | Token::Word(..)) {
            self.optional = false;
        }
        Ok(())
    }

    fn close(&mut self) {
        let depth = self.around.len();
        let Some(outside) = self.around.pop() else {
            return;
        };
        if self.frames.len() > 1
            && self.frames.last().is_some_and(|frame| frame.depth == depth)
            && let Some(frame) = self.frames.pop()
        {
            let fate = outside.fate(&mut self.document, &self.reviews);
            self.end_frame(frame, fate);
        }
        self.fields.retain(|(of, _)| *of < depth);
        self.state = outside;
    }

    /// Puts a flow where it belongs.
    fn end_frame(&mut self, mut frame: Frame, fate: Fate) {
        let role = frame.role.clone();
        frame.open.end = Fate::default();
        self.settle(&mut frame);
        let flow = frame.finish();
        let Some(around) = self.frames.last_mut() else {
            return;
        };
        match role {
            Role::Note => {
                around
                    .open
                    .mark(What::Note(self.document.notes.len()), fate);
                self.document.notes.push(flow);
            }
            Role::Box => around.boxes.extend(flow),
            Role::Comment => {
                self.reviews
                    .end_comment(flow, &mut self.document, &mut around.open, fate)
            }
            Role::Margin => self.document.aside(flow),
            Role::Text => {}
        }
    }

    fn symbol(&mut self, symbol: u8) {
        if symbol == b'*' {
            self.optional = true;
            return;
        }
        if self.letters.passes() {
            return;
        }
        match symbol {
            b'\\' | b'{' | b'}' => self.letters.byte(symbol),
            b'~' => self.say("\u{a0}"),
            b'_' => self.say("\u{2011}"),
            b'\n' | b'\r' => self.end_paragraph(),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let optional = std::mem::take(&mut self.optional);
        if let ("u", Some(number)) = (word, number) {
            self.flush();
            if let Some(c) = self.letters.unicode(number, self.state.stand_in) {
                self.put(c.encode_utf8(&mut [0; 4]));
            }
            return;
        }
        if let Some(letter) = letters::named(word) {
            if !self.letters.passes() {
                self.say(letter);
            }
            return;
        }
        self.flush();
        if self.destination(word, number, optional) {
            return;
        }
        match (self.state.destination, word) {
            (Destination::Skip, _) => {}
            (Destination::Styles, _) => self.sheet.word(word, number),
            (Destination::Fonts, "f") => self.state.font = number.unwrap_or(0),
            (Destination::Fonts, "fcharset") => self.font(number.and_then(letters::charset)),
            (Destination::Fonts, "cpg") => self.font(number.and_then(code_page)),
            (Destination::Text, "par" | "sect") => self.end_paragraph(),
            (Destination::Text, "line") => self.line(),
            (Destination::Text, "cell" | "nestcell") => self.end_cell(word == "cell"),
            (Destination::Text, "row") => self.frame().end_row(),
            (_, "ansicpg") => {
                self.letters.page = number.and_then(code_page).unwrap_or(self.letters.page)
            }
            (_, "mac") => self.letters.page = encoding_rs::MACINTOSH,
            _ => self.state.word(word, number),
        }
    }

    fn font(&mut self, encoding: Option<&'static encoding_rs::Encoding>) {
        if let Some(encoding) = encoding {
            self.letters.fonts.insert(self.state.font, encoding);
        }
    }

    /// Begins what a group holds; answers whether the word said so.
    fn destination(&mut self, word: &str, number: Option<i32>, optional: bool) -> bool {
        if self.state.destination == Destination::Skip && word != "ud" {
            return true;
        }
        let role = match word {
            "footnote" => Some(Role::Note),
            "annotation" => Some(Role::Comment),
            "shptxt" => Some(Role::Box),
            _ if word.starts_with("header") && word != "headery" => Some(Role::Margin),
            _ if word.starts_with("footer") && word != "footery" => Some(Role::Margin),
            _ => None,
        };
        if let Some(role) = role {
            self.frames.push(Frame::new(role, self.around.len()));
            self.state = self.state.apart();
            return true;
        }
        match word {
            "field" => self.fields.push((self.around.len(), String::new())),
            "fldrslt" => {
                let told = self.fields.last().map(|(_, told)| told.as_str());
                self.state.link = told
                    .and_then(super::word::address)
                    .or(self.state.link.take());
            }
            "atrfstart" | "atrfend" => {
                self.state.destination = Destination::Range(word == "atrfstart")
            }
            "listtext" | "pntext" => {
                self.sign.clear();
                self.state.destination = Destination::Sign;
            }
            _ => match Destination::named(word) {
                Some(destination) => self.state.destination = destination,
                None if optional && !Destination::is_transparent(word) => {
                    self.state.destination = Destination::Skip
                }
                None => return false,
            },
        }
        let _ = number;
        true
    }

    fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(Role::Text, 0));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    /// Writes the letters that are put together.
    fn flush(&mut self) {
        if let Some(text) = self.letters.take(self.state.font) {
            self.put(&text);
        }
    }

    fn say(&mut self, text: &str) {
        self.flush();
        self.put(text);
    }

    /// Writes text where the group says.
    fn put(&mut self, text: &str) {
        match self.state.destination {
            Destination::Skip | Destination::Fonts => {}
            Destination::Text => self.words(text),
            Destination::Styles => self.sheet.text(text),
            Destination::Instruction => {
                if let Some((_, told)) = self.fields.last_mut() {
                    told.push_str(text);
                }
            }
            Destination::Sign => self.sign.push_str(text),
            Destination::Title => self.document.properties.title.push_str(text),
            Destination::Creator => self.document.properties.creator.push_str(text),
            Destination::Reviewers => self.reviews.names(text),
            Destination::Author => self.reviews.author(text),
            Destination::Date => self.reviews.date(text),
            Destination::Reference => self.reviews.reference(text),
            Destination::Range(begins) => {
                let fate = self.state.fate(&mut self.document, &self.reviews);
                let mark = self.reviews.range(text, begins, &mut self.document);
                self.frame().open.mark(mark, fate);
            }
        }
    }

    fn words(&mut self, text: &str) {
        if self.around.is_empty() {
            return;
        }
        if self.state.hidden {
            return self.hidden.push_str(text);
        }
        let fate = self.state.fate(&mut self.document, &self.reviews);
        let marks = self.state.marks(self.sheet.marks(self.state.style));
        let link = self.state.link.clone();
        self.frame().open.text(text, marks, link.as_ref(), fate);
    }

    fn line(&mut self) {
        let fate = self.state.fate(&mut self.document, &self.reviews);
        self.frame().open.mark(What::Break, fate);
    }

    fn end_paragraph(&mut self) {
        self.flush();
        let fate = self.state.fate(&mut self.document, &self.reviews);
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        self.settle(&mut frame);
        frame.open.end = fate;
        frame.end_paragraph(self.state.in_table);
        self.frames.push(frame);
    }

    fn end_cell(&mut self, whole: bool) {
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        self.settle(&mut frame);
        if whole {
            frame.end_cell();
        } else {
            frame.end_paragraph(true);
        }
        self.frames.push(frame);
    }

    /// Settles what the open paragraph is.
    fn settle(&mut self, frame: &mut Frame) {
        let look = self.sheet.look(self.state.style);
        let outline = self.state.outline.map(|level| (level + 1).min(6));
        frame.open.look.heading = look
            .heading
            .or(outline.filter(|_| look == Default::default()));
        frame.open.look.quote = look.quote;
        frame.open.look.hint = look.hint;
        let sign = std::mem::take(&mut self.sign);
        if frame.open.look.heading.is_none() && look.hint.is_none() {
            frame.open.list = self.listed(sign.trim());
        }
        let hidden = std::mem::take(&mut self.hidden);
        if !hidden.trim().is_empty() {
            self.document.cut.push(Cut {
                text: hidden.trim().to_owned(),
                reason: Reason::Hidden,
            });
        }
    }

    /// The place in a list that a printed sign stands for: “2.”, “b)”, “•”.
    fn listed(&mut self, sign: &str) -> Option<Listed> {
        let last = sign
            .trim_end_matches(['.', ')', ':'])
            .rsplit(['.', '('])
            .next()?;
        if sign.is_empty() {
            return None;
        }
        let level = self.state.level.min(8);
        let number = match last.parse() {
            Ok(number) => Some(number),
            // Letters and Roman numbers look alike; either way one follows the other.
            Err(_) if last.starts_with(char::is_alphabetic) && sign != last => {
                Some(self.counts[level].saturating_add(1))
            }
            Err(_) => None,
        };
        self.counts[level] = number.unwrap_or(0);
        self.counts[level + 1..].fill(0);
        Some(Listed {
            level,
            number,
            further: false,
        })
    }

    fn finish(mut self) -> Document {
        self.flush();
        while self.frames.len() > 1 {
            if let Some(frame) = self.frames.pop() {
                self.end_frame(frame, Fate::default());
            }
        }
        if let Some(mut frame) = self.frames.pop() {
            self.settle(&mut frame);
            self.document.flow = frame.finish();
        }
        self.document
    }
}

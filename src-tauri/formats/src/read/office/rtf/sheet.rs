//! The tables at the head of an RTF text: styles and reviewers.
use std::collections::HashMap;

use super::super::{
    document::{Look, Marks},
    look,
};

/// Longer chains of styles than this are circles.
const MOST_STEPS: usize = 32;

/// The paragraph styles by number.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    styles: HashMap<i32, Style>,
    open: Style,
    number: i32,
    name: String,
}

#[derive(Clone, Debug, Default)]
struct Style {
    look: Look,
    based_on: Option<i32>,
    outline: Option<u8>,
    marks: Marks,
    /// Whether it is of characters, whose numbers are others.
    characters: bool,
}

impl Sheet {
    /// Takes in a control word of a style's definition.
    pub(super) fn word(&mut self, word: &str, number: Option<i32>) {
        match (word, number) {
            ("s", Some(number)) => self.number = number,
            ("cs" | "ts" | "ds", _) => self.open.characters = true,
            ("sbasedon", base) => self.open.based_on = base,
            ("outlinelevel", Some(level)) => self.open.outline = u8::try_from(level).ok(),
            ("b", on) => self.open.marks.strong = on != Some(0),
            ("i", on) => self.open.marks.emphasis = on != Some(0),
            _ => {}
        }
    }

    /// Takes in a part of a style's name; a semicolon ends the definition.
    pub(super) fn text(&mut self, text: &str) {
        for part in text.split_inclusive(';') {
            self.name.push_str(part.trim_end_matches(';'));
            if part.ends_with(';') {
                self.end();
            }
        }
    }

    fn end(&mut self) {
        let mut style = std::mem::take(&mut self.open);
        let name = std::mem::take(&mut self.name);
        let number = std::mem::take(&mut self.number);
        style.look = look::named(name.trim());
        if !style.characters {
            self.styles.insert(number, style);
        }
    }

    /// What a paragraph is by its style.
    pub(super) fn look(&self, number: i32) -> Look {
        let mut next = self.styles.get(&number);
        for _ in 0..MOST_STEPS {
            let Some(style) = next else { break };
            if style.look != Look::default() {
                return style.look;
            }
            if let Some(level) = style.outline.filter(|level| *level < 9) {
                return Look {
                    heading: Some((level + 1).min(6)),
                    ..Look::default()
                };
            }
            next = style.based_on.and_then(|base| self.styles.get(&base));
        }
        Look::default()
    }

    /// How a style sets its words apart by itself.
    pub(super) fn marks(&self, number: i32) -> Marks {
        self.styles
            .get(&number)
            .map(|style| style.marks)
            .unwrap_or_default()
    }
}

/// A date as RTF packs it: minute, hour, day, month, years since 1900; as RFC 3339 without a zone.
pub(super) fn date(packed: i32) -> String {
    let part = |shift: u32, bits: u32| (packed.cast_unsigned() >> shift) & ((1 << bits) - 1);
    let (minute, hour, day, month, year) = (
        part(0, 6),
        part(6, 5),
        part(11, 5),
        part(16, 4),
        part(20, 9) + 1900,
    );
    if day == 0 || !(1..=12).contains(&month) {
        return String::new();
    }
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00")
}

//! A Markdown text as its readers see it: without markup, and how long it is.
use super::{Block, BlockKind, InlineKind, parse};

/// The text without its markup: blocks parted by blank lines, the cells of a row by tabs.
///
/// Images, raw HTML and footnote marks are not text; code and the words of footnotes are.
#[must_use]
pub fn plain_text(markdown: &str) -> String {
    text_of(markdown, parse(markdown).blocks)
}

/// The same without the words of footnotes.
#[must_use]
pub fn running_text(markdown: &str) -> String {
    let mut notes = 0;
    let mut blocks = parse(markdown).blocks;
    // A footnote comes before the blocks that it holds.
    blocks.retain(|block| {
        if matches!(block.kind, BlockKind::Footnote(_)) {
            notes = block.range.end;
        }
        block.range.start >= notes
    });
    text_of(markdown, blocks)
}

fn text_of(markdown: &str, blocks: Vec<Block>) -> String {
    let mut text = String::with_capacity(markdown.len());
    let mut before = None;
    for block in blocks {
        let words = block_text(&block, markdown);
        if !words.trim().is_empty() {
            text.push_str(match (before, &block.kind) {
                (None, _) => "",
                (Some(BlockKind::Cell), BlockKind::Cell) => "\t",
                _ => "\n\n",
            });
            text.push_str(words.trim());
            before = Some(block.kind);
        } else if block.kind == BlockKind::Row && before.is_some() {
            before = Some(BlockKind::Row);
        }
    }
    text
}

/// How many words the text without its markup has, as a word processor counts them: what spaces part, if it
/// holds a letter or digit; in scripts without spaces, every character.
#[must_use]
pub fn word_count(markdown: &str) -> usize {
    words_in(&plain_text(markdown))
}

/// The same for a text without markup.
#[must_use]
pub fn words_in(text: &str) -> usize {
    let (mut words, mut inside) = (0, false);
    for char in text.chars() {
        if is_unspaced(char) {
            words += 1;
            inside = false;
        } else if char.is_whitespace() {
            inside = false;
        } else if !inside && char.is_alphanumeric() {
            words += 1;
            inside = true;
        }
    }
    words
}

/// Whether a character belongs to a script written without spaces: Han, Kana, Thai, Lao, Khmer, Myanmar.
fn is_unspaced(char: char) -> bool {
    matches!(char, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{20000}'..='\u{323af}')
}

/// What a reader sees of one block of a source: its code, or its text without markup.
#[must_use]
pub fn block_text(block: &Block, source: &str) -> String {
    if block.kind == BlockKind::Code {
        return code(&source[block.range.clone()]);
    }
    let mut text = String::new();
    for inline in &block.inlines {
        match &inline.kind {
            InlineKind::Text => text.push_str(&source[inline.range.clone()]),
            InlineKind::Spelled(said) | InlineKind::Code(said) => text.push_str(said),
            InlineKind::SoftBreak => text.push(' '),
            InlineKind::HardBreak => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// The lines of a code block without its fences.
fn code(source: &str) -> String {
    let fence =
        |line: &&str| line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~");
    let lines: Vec<&str> = source.lines().filter(|line| !fence(line)).collect();
    lines.join("\n")
}

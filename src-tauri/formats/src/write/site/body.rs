//! Markdown made safe from the generator that will read it.
use std::collections::HashMap;

use stet_core::{
    html::{Block, Note},
    markdown::{BlockKind, InlineKind, parse},
};

use super::Site;

/// The same prose, spelt so that the generator prints it as it stands.
pub(super) fn safe(markdown: &str, site: Site) -> String {
    match site {
        Site::Hugo => without_shortcodes(markdown),
        // Liquid is switched off in the front matter; footnotes are known there.
        Site::Jekyll => markdown.to_owned(),
        Site::Eleventy => with_html_footnotes(markdown),
    }
}

/// Hugo reads `{{< … >}}` and `{{% … %}}` anywhere, even in code; with `/* … */` inside they are printed as they stand.
fn without_shortcodes(markdown: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(markdown.len()), markdown);
    while let Some(start) = rest.find("{{<").into_iter().chain(rest.find("{{%")).min() {
        let close = if rest[start..].starts_with("{{<") {
            ">}}"
        } else {
            "%}}"
        };
        let (before, opened) = rest.split_at(start);
        let (open, inner) = opened.split_at(3);
        out.push_str(before);
        let Some(end) = inner.find(close) else {
            // One that never closes stops the build; an entity reads the same and opens nothing.
            out.push_str("{&#123;");
            rest = &opened[2..];
            continue;
        };
        out.extend([open, "/*", &inner[..end], "*/", close]);
        rest = &inner[end + close.len()..];
    }
    out + rest
}

/// Eleventy's Markdown has no footnotes and would make links of them: here they are written as HTML.
fn with_html_footnotes(markdown: &str) -> String {
    let notes = match stet_core::html::blocks(markdown).pop() {
        Some(Block::Notes(notes)) => notes,
        _ => return markdown.to_owned(),
    };
    let numbers: HashMap<&str, usize> = notes
        .iter()
        .enumerate()
        .map(|(index, note)| (note.name.as_str(), index))
        .collect();
    let mut edits = Vec::new();
    let mut uses = vec![0; notes.len()];
    for block in parse(markdown).blocks {
        if matches!(block.kind, BlockKind::Footnote(_)) {
            edits.push((block.range.clone(), String::new()));
        }
        for inline in block.inlines {
            let InlineKind::FootnoteReference(name) = &inline.kind else {
                continue;
            };
            let Some(&index) = numbers.get(name.as_str()) else {
                continue;
            };
            uses[index] += 1;
            edits.push((
                inline.range,
                reference(&notes[index], index + 1, uses[index]),
            ));
        }
    }
    let mut out = replaced(markdown, edits);
    out.truncate(out.trim_end().len());
    out + "\n\n" + &section(&notes)
}

fn reference(note: &Note, number: usize, uses: usize) -> String {
    let again = if uses > 1 {
        format!("-{uses}")
    } else {
        String::new()
    };
    format!(
        "<sup class=\"footnote-ref\"><a href=\"#{}\" id=\"{}{again}\">{number}</a></sup>",
        note.id, note.reference
    )
}

/// The notes as one HTML block: it holds no blank line, which would end it.
fn section(notes: &[Note]) -> String {
    let items: String = notes
        .iter()
        .map(|note| {
            format!(
                "<li id=\"{}\">{} <a href=\"#{}\" class=\"footnote-backref\">↩</a></li>\n",
                note.id, note.html, note.reference
            )
        })
        .collect();
    format!("<section class=\"footnotes\">\n<ol>\n{items}</ol>\n</section>\n")
}

/// The text after all replacements; one inside another goes with it.
fn replaced(text: &str, mut edits: Vec<(std::ops::Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (range, new) in edits {
        if range.start >= at {
            out.push_str(&text[at..range.start]);
            out.push_str(&new);
            at = range.end;
        }
    }
    out + &text[at..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hugo_prints_a_shortcode_instead_of_running_it() {
        assert_eq!(
            safe(
                "Write {{< figure src=\"a\" >}} or `{{% note %}}`, never {{<.",
                Site::Hugo
            ),
            "Write {{</* figure src=\"a\" */>}} or `{{%/* note */%}}`, never {&#123;<."
        );
        assert_eq!(safe("{{ plain }}", Site::Hugo), "{{ plain }}");
    }

    #[test]
    fn eleventy_gets_its_footnotes_as_html() {
        assert_eq!(
            safe(
                "Tides rose.[^a] Twice.[^a]\n\n[^a]: *Harbour* log.\n\nThe end.",
                Site::Eleventy
            ),
            "Tides rose.<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\">1</a></sup> \
             Twice.<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a-2\">1</a></sup>\n\n\n\nThe end.\n\n\
             <section class=\"footnotes\">\n<ol>\n\
             <li id=\"fn-a\"><em>Harbour</em> log. <a href=\"#fnref-a\" class=\"footnote-backref\">↩</a></li>\n\
             </ol>\n</section>\n"
        );
        assert_eq!(safe("No notes [here].", Site::Eleventy), "No notes [here].");
    }
}

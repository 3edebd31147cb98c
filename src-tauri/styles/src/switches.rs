//! Comments in a manuscript that switch rules off and on: `<!-- vale off -->`, `<!-- vale Style.Rule = NO -->`.
use std::{collections::HashMap, ops::Range};

use stet_core::markdown::{BlockKind, Document, InlineKind};

/// The switches of a body, in its order, each with where it stands.
#[derive(Debug, Default)]
pub(crate) struct Switches(Vec<(usize, Switch)>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Switch {
    /// All rules.
    All { off: bool },
    /// A rule, or all rules of a style.
    Rule { name: String, off: bool },
    /// What a rule says of these words.
    Words {
        rule: String,
        words: Vec<String>,
        off: bool,
    },
    /// The rules of all styles but these.
    Others(Vec<String>),
}

/// Where a rule is switched off.
#[derive(Debug, Default)]
pub(crate) struct Off {
    ranges: Vec<Range<usize>>,
    words: HashMap<String, Vec<Range<usize>>>,
}

impl Switches {
    /// The switches of a body.
    pub(crate) fn of(body: &str, document: &Document) -> Self {
        let mut switches = Vec::new();
        let mut take = |range: &Range<usize>| {
            for (at, comment) in comments(&body[range.clone()]) {
                let switch = comment.strip_prefix("vale ").and_then(switch);
                switches.extend(switch.map(|switch| (range.start + at, switch)));
            }
        };
        for block in &document.blocks {
            if block.kind == BlockKind::Html {
                take(&block.range);
            }
            let html = block.inlines.iter();
            html.filter(|inline| inline.kind == InlineKind::Html)
                .for_each(|inline| take(&inline.range));
        }
        Self(switches)
    }

    /// Where a rule (`Style.Rule`) is switched off.
    pub(crate) fn off(&self, rule: &str) -> Off {
        let mut off = Off::default();
        let style = rule.split('.').next().unwrap_or(rule);
        let (mut all, mut of_rule, mut of_style) = (false, None, None);
        for (at, switch) in &self.0 {
            match switch {
                Switch::All { off } => all = *off,
                Switch::Rule { name, off } if name == rule => of_rule = Some(*off),
                Switch::Rule { name, off } if name == style => of_style = Some(*off),
                Switch::Others(styles) => of_style = Some(!styles.iter().any(|on| on == style)),
                Switch::Words {
                    rule: of,
                    words,
                    off: is_off,
                } if of == rule => {
                    for word in words {
                        turn(off.words.entry(word.clone()).or_default(), *at, *is_off);
                    }
                }
                _ => continue,
            }
            let is_off = all || of_rule.or(of_style).unwrap_or(false);
            turn(&mut off.ranges, *at, is_off);
        }
        off
    }
}

impl Off {
    /// Whether the rule is off at a byte of the body.
    pub(crate) fn is_at(&self, at: usize) -> bool {
        holds(&self.ranges, at)
    }

    /// Whether the rule is off there for these words.
    pub(crate) fn is_for(&self, words: &str, at: usize) -> bool {
        self.words
            .get(words)
            .is_some_and(|ranges| holds(ranges, at))
    }
}

/// Begins a stretch, or ends the one that is open.
fn turn(ranges: &mut Vec<Range<usize>>, at: usize, off: bool) {
    let open = ranges.last_mut().filter(|range| range.end == usize::MAX);
    match (open, off) {
        (Some(open), false) => open.end = at,
        (None, true) => ranges.push(at..usize::MAX),
        _ => {}
    }
}

fn holds(ranges: &[Range<usize>], at: usize) -> bool {
    let after = ranges.partition_point(|range| range.end <= at);
    ranges.get(after).is_some_and(|range| range.contains(&at))
}

/// The comments of a stretch of HTML, each with where it begins.
fn comments(html: &str) -> impl Iterator<Item = (usize, &str)> {
    html.match_indices("<!--").filter_map(|(at, mark)| {
        let (comment, _) = html[at + mark.len()..].split_once("-->")?;
        Some((at, comment.trim()))
    })
}

/// What stands behind `vale `.
fn switch(said: &str) -> Option<Switch> {
    match said {
        "off" => return Some(Switch::All { off: true }),
        "on" => return Some(Switch::All { off: false }),
        _ => {}
    }
    let (name, value) = said.split_once(" = ")?;
    if name == "style" || name == "styles" {
        let styles = value.split(',').map(|style| style.trim().to_owned());
        return Some(Switch::Others(styles.collect()));
    }
    let off = match value {
        "NO" | "off" => true,
        "YES" | "on" => false,
        _ => return None,
    };
    Some(match name.split_once('[') {
        None => Switch::Rule {
            name: name.to_owned(),
            off,
        },
        Some((rule, words)) => {
            let words = words.trim_end_matches(']').split(',');
            Switch::Words {
                rule: rule.to_owned(),
                words: words
                    .map(|word| word.trim().trim_matches('"').to_owned())
                    .collect(),
                off,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use stet_core::markdown;

    use super::*;

    /// Which of the bytes called `x` a rule is off at.
    fn off(body: &str) -> Vec<bool> {
        let off = Switches::of(body, &markdown::parse(body)).off("Harbour.Plain");
        let marks = body.match_indices('x');
        marks.map(|(at, _)| off.is_at(at)).collect()
    }

    #[test]
    fn a_switch_holds_until_it_is_turned() {
        assert_eq!(
            off("x\n\n<!-- vale off -->\n\nx\n\n<!-- vale on -->\n\nx\n"),
            [false, true, false]
        );
        assert_eq!(
            off(
                "x <!-- vale Harbour.Plain = NO --> x <!-- vale Harbour.Other = YES --> x <!-- vale Harbour.Plain = YES --> x"
            ),
            [false, true, true, false]
        );
        assert_eq!(
            off(
                "<!-- vale Harbour = NO -->\nx\n\n<!-- vale Harbour.Plain = YES -->\n\nx\n\n<!-- vale styles = Coast -->\n\nx\n"
            ),
            [true, false, false]
        );
        assert_eq!(off("<!-- vale styles = Coast -->\n\nx\n"), [true]);
    }

    #[test]
    fn what_only_looks_like_a_switch_is_none() {
        assert_eq!(
            off(
                "`<!-- vale off -->` x\n\n<!-- valeoff --> x <!-- vale Harbour.Plain = PERHAPS --> x"
            ),
            [false, false, false]
        );
    }

    #[test]
    fn a_switch_may_speak_of_some_words() {
        let body = "<!-- vale Harbour.Plain[\"tide\",\"ebb\"] = NO -->\n\nx\n";
        let off = Switches::of(body, &markdown::parse(body)).off("Harbour.Plain");
        let at = body.len() - 1;
        assert!(!off.is_at(at) && off.is_for("ebb", at) && !off.is_for("flood", at));
    }
}

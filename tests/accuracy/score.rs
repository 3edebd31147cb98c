//! A reading held against its labels.
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use stet_core::Folded;
use stet_formats::read::ReadRecord;

use super::labels::Labels;

/// How often something was right, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Tally {
    /// Labelled, and read as labelled.
    pub(crate) right: usize,
    /// Labelled as there.
    pub(crate) there: usize,
    /// Read, be it right or wrong.
    pub(crate) read: usize,
    /// Read where the page has no such thing.
    pub(crate) false_ones: usize,
}

impl Tally {
    fn add(&mut self, read: &str, label: &str) -> bool {
        let right = fold(read) == fold(label);
        self.there += usize::from(!label.is_empty());
        self.read += usize::from(!read.is_empty());
        self.right += usize::from(right && !label.is_empty());
        self.false_ones += usize::from(label.is_empty() && !read.is_empty());
        right
    }

    fn yes(&mut self, right: bool) -> bool {
        self.there += 1;
        self.read += 1;
        self.right += usize::from(right);
        right
    }

    /// Of what was read, how much is right.
    pub(crate) fn precision(self) -> f64 {
        share(self.right, self.read)
    }

    /// Of what is there, how much was read right.
    pub(crate) fn recall(self) -> f64 {
        share(self.right, self.there)
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        1.0
    } else {
        part as f64 / whole as f64
    }
}

/// A page where something is not as labelled.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Miss {
    pub(crate) page: String,
    pub(crate) what: &'static str,
    pub(crate) expected: String,
    pub(crate) read: String,
}

/// All readings held against their labels.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    pub(crate) pages: usize,
    pub(crate) tallies: BTreeMap<&'static str, Tally>,
    /// Mean precision and recall of four-word shingles, over the pages that have their text as label.
    pub(crate) text_precision: f64,
    pub(crate) text_recall: f64,
    pub(crate) text_pages: usize,
    pub(crate) pages_per_second: f64,
    pub(crate) misses: Vec<Miss>,
}

impl Report {
    /// The harmonic mean of precision and recall of the text.
    pub(crate) fn text_f1(&self) -> f64 {
        let (precision, recall) = (self.text_precision, self.text_recall);
        if precision + recall == 0.0 {
            0.0
        } else {
            2.0 * precision * recall / (precision + recall)
        }
    }

    /// Holds one reading against its labels; of a file that was refused, all is missed.
    pub(crate) fn add(&mut self, page: &str, record: Option<&ReadRecord>, labels: &Labels) {
        self.pages += 1;
        let told = |get: fn(&ReadRecord) -> &Option<String>| {
            record
                .and_then(|record| get(record).clone())
                .unwrap_or_default()
        };
        for (what, read, label) in [
            ("headline", told(|r| &r.headline), &labels.headline),
            ("standfirst", told(|r| &r.standfirst), &labels.standfirst),
            ("label", told(|r| &r.label), &labels.label),
            ("byline", told(|r| &r.byline), &labels.byline),
            ("bio", told(|r| &r.bio), &labels.bio),
            ("disclaimer", told(|r| &r.disclaimer), &labels.disclaimer),
            ("disclosure", told(|r| &r.disclosure), &labels.disclosure),
            ("credit", told(|r| &r.credit), &labels.credit),
            ("language", told(|r| &r.language), &labels.language),
            ("published", told(|r| &r.published), &labels.published),
        ] {
            let Some(label) = label else { continue };
            let label = label.as_deref().unwrap_or_default();
            let shown = match what {
                "published" if !label.is_empty() => &read[..read.floor_char_boundary(label.len())],
                // A label without a region holds for all of them: “pt” for “pt-BR” (RFC 4647, 3.3.1).
                "language" if !label.contains('-') => read.split('-').next().unwrap_or_default(),
                _ => &read,
            };
            self.field(page, what, shown, label);
        }
        if let Some(authors) = &labels.authors {
            let read = record.map(|record| record.authors.join("; "));
            self.field(
                page,
                "authors",
                &read.unwrap_or_default(),
                &authors.join("; "),
            );
        }
        let (text, markdown) = record.map_or(("", ""), |r| (&r.text, &r.body_markdown));
        self.body(page, text, markdown, labels);
        if let Some(label) = &labels.text {
            self.text(page, text, label);
        }
    }

    fn text(&mut self, page: &str, read: &str, label: &str) {
        let (precision, recall) = shingle_match(read, label);
        let known = self.text_pages as f64;
        let mean = |mean: f64, value: f64| (mean * known + value) / (known + 1.0);
        self.text_precision = mean(self.text_precision, precision);
        self.text_recall = mean(self.text_recall, recall);
        self.text_pages += 1;
        if precision.min(recall) < 0.97 {
            let shares = format!("precision {precision:.3}, recall {recall:.3}");
            self.miss(page, "text", &shares, "");
        }
    }

    fn field(&mut self, page: &str, what: &'static str, read: &str, label: &str) {
        if !self.tallies.entry(what).or_default().add(read, label) {
            self.miss(page, what, label, read);
        }
    }

    fn body(&mut self, page: &str, text: &str, markdown: &str, labels: &Labels) {
        let body = fold(text);
        let whole = |sentence: &String| fold(sentence);
        let mut check = |what: &'static str, right: bool, expected: &str, read: &str| {
            if !self.tallies.entry(what).or_default().yes(right) {
                self.misses.push(Miss {
                    page: page.to_owned(),
                    what,
                    expected: expected.to_owned(),
                    read: read.to_owned(),
                });
            }
        };
        if let Some(first) = &labels.first_sentence {
            let start = &body[..body.floor_char_boundary(80)];
            check("first sentence", body.contains(&whole(first)), first, start);
            check(
                "starts with the piece",
                body.starts_with(&whole(first)),
                first,
                start,
            );
        }
        if let Some(last) = &labels.last_sentence {
            let end = &body[body.ceil_char_boundary(body.len().saturating_sub(120))..];
            check("last sentence", body.contains(&whole(last)), last, end);
            check(
                "ends with the piece",
                body.ends_with(&whole(last)),
                last,
                end,
            );
        }
        if !labels.must_not_contain.is_empty() {
            let found = labels
                .must_not_contain
                .iter()
                .find(|words| body.contains(&fold(words)));
            check(
                "chrome out",
                found.is_none(),
                "",
                found.map_or("", String::as_str),
            );
        }
        for words in &labels.markdown {
            check("markdown", markdown.contains(words.as_str()), words, "");
        }
    }

    /// Notes something that is not as labelled.
    pub(crate) fn miss(&mut self, page: &str, what: &'static str, expected: &str, read: &str) {
        let (page, expected, read) = (page.to_owned(), expected.to_owned(), read.to_owned());
        self.misses.push(Miss {
            page,
            what,
            expected,
            read,
        });
    }
}

/// Words made comparable: quotation marks and dashes plain, white space single, lower case.
fn fold(text: &str) -> String {
    let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Folded::new(&squeezed)
        .text()
        .trim()
        .trim_matches('"')
        .to_owned()
}

/// Precision and recall of a text's four-word shingles, each counted as often as it stands there.
fn shingle_match(read: &str, label: &str) -> (f64, f64) {
    let (read, label) = (shingles(read), shingles(label));
    let total = |shingles: &HashMap<String, usize>| shingles.values().sum::<usize>();
    let common = read
        .iter()
        .map(|(shingle, count)| label.get(shingle).copied().unwrap_or_default().min(*count))
        .sum();
    (share(common, total(&read)), share(common, total(&label)))
}

fn shingles(text: &str) -> HashMap<String, usize> {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut shingles = HashMap::new();
    for window in words.windows(4.min(words.len()).max(1)) {
        *shingles.entry(window.join(" ")).or_default() += 1;
    }
    shingles
}

//! The JSON in a page, mended where pages write it wrongly.
use std::borrow::Cow;

use serde_json::{Map, Value};

use super::super::block::words;

/// A script's JSON; `None` where it cannot be mended.
pub(super) fn parse(script: &str) -> Option<Value> {
    let bare = script
        .trim()
        .trim_start_matches("<!--")
        .trim_start_matches("//<![CDATA[")
        .trim_start_matches("<![CDATA[");
    let bare = bare
        .trim_end_matches("-->")
        .trim_end()
        .trim_end_matches("]]>")
        .trim_end_matches("//")
        .trim_end()
        .trim_end_matches(';');
    serde_json::from_str(bare)
        .or_else(|_| serde_json::from_str(&mended(bare)))
        .or_else(|_| serde_json::from_str(&mended(&bare.replace("&quot;", "\""))))
        .ok()
}

/// JSON without commas before a closing bracket, and with control characters in its strings as spaces.
fn mended(json: &str) -> String {
    let mut mended = String::with_capacity(json.len());
    let (mut quoted, mut escaped) = (false, false);
    for c in json.chars() {
        match c {
            '"' if !escaped => quoted = !quoted,
            ']' | '}' if !quoted => {
                let kept = mended.trim_end().trim_end_matches(',').len();
                mended.truncate(kept);
            }
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        mended.push(if c.is_control() { ' ' } else { c });
    }
    mended
}

/// An article in a page's data: its text, and the entries that stand beside it.
pub(super) struct Article<'a> {
    pub(super) text: Cow<'a, str>,
    beside: Option<&'a Map<String, Value>>,
}

impl<'a> Article<'a> {
    /// The first of these entries that stands beside the text and says something.
    pub(super) fn beside(&self, keys: &[&str]) -> Option<&'a Value> {
        let entries = self.beside?;
        keys.iter()
            .filter_map(|key| entries.get(*key))
            .find(|value| !value.is_null() && value.as_str() != Some(""))
    }
}

/// The longest text in a page's data that reads like an article: paragraphs of HTML, long plain text, or a row of paragraphs.
pub(super) fn article(value: &Value) -> Option<Article<'_>> {
    let mut articles: Vec<Article<'_>> = Vec::new();
    let mut waiting = vec![(value, None)];
    while let Some((value, beside)) = waiting.pop() {
        let text = match value {
            Value::String(text) => Some(Cow::from(text)),
            Value::Array(values) => {
                waiting.extend(values.iter().map(|value| (value, beside)));
                row(values).map(Cow::from)
            }
            Value::Object(entries) => {
                let beside = if is_named(entries) {
                    Some(entries)
                } else {
                    beside
                };
                waiting.extend(entries.values().map(|value| (value, beside)));
                None
            }
            _ => None,
        };
        if let Some(text) = text.filter(|text| text.len() > 600 && reads_well(text)) {
            articles.push(Article { text, beside });
        }
    }
    articles
        .into_iter()
        .max_by_key(|article| article.text.len())
}

/// Whether an object says what it is called: it is the article, not a part of it.
fn is_named(entries: &Map<String, Value>) -> bool {
    ["title", "headline"]
        .iter()
        .any(|key| entries.contains_key(*key))
}

/// The paragraphs of a row of texts, or of objects that hold one each; `None` where most hold none.
fn row(values: &[Value]) -> Option<String> {
    const TEXTS: &[&str] = &["text", "content", "html", "value", "body"];
    let text = |value: &Value| match value {
        Value::Object(entries) => TEXTS
            .iter()
            .find_map(|key| entries.get(*key)?.as_str().map(str::to_owned)),
        other => other.as_str().map(str::to_owned),
    };
    let texts: Vec<String> = values.iter().filter_map(text).collect();
    let whole = |text: &String| {
        let bare = text.trim();
        if bare.starts_with('<') {
            bare.to_owned()
        } else {
            format!("<p>{bare}</p>")
        }
    };
    (texts.len() > 2 && texts.len() * 10 > values.len() * 6)
        .then(|| texts.iter().map(whole).collect())
}

fn reads_well(text: &str) -> bool {
    let signs = text.chars().filter(|c| "{};=".contains(*c)).count();
    words(text) > 80
        && signs * 40 < text.len()
        && (text.matches("</p>").count() > 2 || !text.contains('<'))
}

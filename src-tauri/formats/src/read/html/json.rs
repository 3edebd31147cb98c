//! The JSON in a page, mended where pages write it wrongly.
use serde_json::Value;

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

/// The longest text in a page's data that reads like an article: paragraphs of HTML, or long plain text.
pub(super) fn longest_text(value: &Value) -> Option<&str> {
    let mut texts = Vec::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) if text.len() > 600 && reads_well(text) => {
                texts.push(text.as_str())
            }
            Value::Array(values) => waiting.extend(values),
            Value::Object(entries) => waiting.extend(entries.values()),
            _ => {}
        }
    }
    texts.into_iter().max_by_key(|text| text.len())
}

fn reads_well(text: &str) -> bool {
    let signs = text.chars().filter(|c| "{};=".contains(*c)).count();
    words(text) > 80
        && signs * 40 < text.len()
        && (text.matches("</p>").count() > 2 || !text.contains('<'))
}

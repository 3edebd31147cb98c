//! The people whom a page names to machines as its authors.
use serde_json::Value;

use super::{super::names, meta::unescape};

/// Whether a word can be a part of a name: neither a desk nor a degree.
fn is_like_name(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic());
    !names::is_account(word)
        && word.starts_with(char::is_uppercase)
        && letters().count() > 2
        && letters().skip(1).all(char::is_lowercase)
}

/// The authors whom a page names to machines in a text.
pub(super) fn named(text: &str) -> Vec<String> {
    let turned = turned(text).map(|name| vec![name]);
    turned.unwrap_or_else(|| names::byline(text).map_or_else(Vec::new, |byline| byline.names))
}

/// The one name of an author that has the surname first: “Lund, Ida”.
fn turned(name: &str) -> Option<String> {
    let (last, first) = name.split_once(',')?;
    let (last, first) = (last.trim(), first.trim());
    let single = !last.contains(' ') && !first.contains([' ', ',']);
    let latin = name.chars().all(|c| c < '\u{250}' || c == '’');
    let named = !names::is_given(last) && [last, first].iter().all(|part| is_like_name(part));
    (single && latin && named).then(|| format!("{first} {last}"))
}

/// The people among authors; organisations and logins are none.
pub(super) fn people(value: &Value) -> Vec<String> {
    match value {
        Value::Array(authors) => authors.iter().flat_map(people).collect(),
        Value::Object(author)
            if author.get("@type").is_none_or(|kind| kind == "Person") || is_board(author) =>
        {
            let names = ["name", "fullName", "displayName", "title"];
            let name = names.iter().find_map(|key| author.get(*key));
            name.map(people).unwrap_or_default()
        }
        Value::String(name) if names::board(name).is_some() => {
            names::board(name).into_iter().collect()
        }
        Value::String(name) if names::is_login(name) => Vec::new(),
        Value::String(name) => named(&unescape(name)),
        _ => Vec::new(),
    }
}

/// Whether an author that is no person is the board that speaks for the paper.
fn is_board(author: &serde_json::Map<String, Value>) -> bool {
    let name = author.get("name").and_then(Value::as_str);
    name.is_some_and(|name| names::board(name).is_some())
}

//! Sets that keep an order: maps whose entries say where they stand, so that two people adding and removing at once
//! both get what they wanted.
use std::collections::{BTreeMap, BTreeSet};

use loro::{LoroMap, LoroResult, LoroValue, ValueOrContainer};

use crate::layout;

/// An entry: its key and its text, which may be empty.
pub(crate) type Entry = (String, String);

/// The entries in order.
pub(crate) fn read(map: &LoroMap) -> Vec<Entry> {
    let mut entries: Vec<(i64, Entry)> = stored(map)
        .into_iter()
        .map(|(key, (at, text))| (at, (key, text)))
        .collect();
    entries.sort();
    entries.into_iter().map(|(_, entry)| entry).collect()
}

/// Makes the map hold exactly these entries, in this order, writing only what differs. Of two entries with one key,
/// the first stands.
pub(crate) fn write(map: &LoroMap, entries: &[Entry]) -> LoroResult<()> {
    let stored = stored(map);
    let wanted: BTreeSet<&str> = entries.iter().map(|(key, _)| &**key).collect();
    for key in stored.keys().filter(|key| !wanted.contains(&***key)) {
        map.delete(key)?;
    }
    let (mut seen, mut next) = (BTreeSet::new(), 0);
    for (key, text) in entries.iter().filter(|(key, _)| seen.insert(key)) {
        let before = stored.get(key);
        let at = before.map_or(next, |(at, _)| next.max(*at));
        if before.is_none_or(|(stood, was)| (*stood, was) != (at, text)) {
            map.insert(key, entry(at, text))?;
        }
        next = at.saturating_add(1);
    }
    Ok(())
}

/// Where each entry stands, and its text, by key.
fn stored(map: &LoroMap) -> BTreeMap<String, (i64, String)> {
    let mut entries = BTreeMap::new();
    map.for_each(|key, value| {
        if let ValueOrContainer::Value(LoroValue::Map(entry)) = value {
            let at = entry.get(layout::AT).and_then(|at| at.as_i64().copied());
            let text = entry.get(layout::TEXT).and_then(|text| text.as_string());
            let text = text.map(|text| text.to_string());
            entries.insert(
                key.to_owned(),
                (at.unwrap_or_default(), text.unwrap_or_default()),
            );
        }
    });
    entries
}

/// An entry as it is stored.
fn entry(at: i64, text: &str) -> LoroValue {
    let mut fields = vec![(layout::AT.to_owned(), LoroValue::from(at))];
    if !text.is_empty() {
        fields.push((layout::TEXT.to_owned(), text.into()));
    }
    LoroValue::Map(
        fields
            .into_iter()
            .collect::<std::collections::HashMap<_, _>>()
            .into(),
    )
}

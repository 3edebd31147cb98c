//! Sets that keep an order: a map of what is in them and, apart from it, a hint at the order, so that two people who
//! add, remove and reorder at once each get what they wanted.
use std::collections::{BTreeMap, BTreeSet};

use loro::{LoroDoc, LoroMap, LoroResult, LoroValue, ValueOrContainer};

use crate::layout;

/// An entry: its key and its text, which may be empty.
pub(crate) type Entry = (String, String);

/// The entries of the set kept in the root `name`: those the hint names first, the others by key.
pub(crate) fn read(doc: &LoroDoc, name: &str) -> Vec<Entry> {
    let mut stored = stored(&doc.get_map(name));
    let hinted = hint(doc, name).into_iter();
    let mut entries: Vec<Entry> = hinted.filter_map(|key| stored.remove_entry(&key)).collect();
    entries.extend(stored);
    entries
}

/// Makes the set hold exactly these entries in this order, writing only what differs. Of two with one key the first
/// stands.
pub(crate) fn write(doc: &LoroDoc, name: &str, entries: &[Entry]) -> LoroResult<()> {
    let map = doc.get_map(name);
    let stored = stored(&map);
    let mut keys = BTreeSet::new();
    let entries: Vec<&Entry> = entries.iter().filter(|(key, _)| keys.insert(key)).collect();
    for key in stored.keys().filter(|key| !keys.contains(key)) {
        map.delete(key)?;
    }
    for (key, text) in entries
        .iter()
        .filter(|(key, text)| stored.get(key) != Some(text))
    {
        map.insert(key, &**text)?;
    }
    let order = || entries.iter().map(|(key, _)| &**key);
    if read(doc, name).iter().map(|(key, _)| &**key).ne(order()) {
        let hint: Vec<LoroValue> = order().map(LoroValue::from).collect();
        doc.get_map(layout::ORDER).insert(name, hint)?;
    }
    Ok(())
}

/// The texts by key.
pub(crate) fn stored(map: &LoroMap) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    map.for_each(|key, value| {
        if let ValueOrContainer::Value(LoroValue::String(text)) = value {
            texts.insert(key.to_owned(), text.to_string());
        }
    });
    texts
}

/// The keys in the order last asked for.
fn hint(doc: &LoroDoc, name: &str) -> Vec<String> {
    let Some(ValueOrContainer::Value(LoroValue::List(keys))) = doc.get_map(layout::ORDER).get(name)
    else {
        return Vec::new();
    };
    let keys = keys.iter().filter_map(|key| key.as_string());
    keys.map(|key| key.to_string()).collect()
}

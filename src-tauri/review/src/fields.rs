//! Changing what is replaced rather than edited: workflow, authors, lists, file style, waivers.
use std::collections::BTreeMap;

use loro::{LoroDoc, LoroMap, LoroMovableList, LoroResult, LoroValue, loro_value};
use stet_core::{Extra, Field, Waiver, Workflow};

use crate::{DocumentError, SharedDocument, Stamp, layout, ordered, project};

impl SharedDocument {
    /// Sets what the desk has agreed; only what differs is written, so that two people can set two things at once.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_workflow(
        &mut self,
        workflow: &Workflow,
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let before = self.workflow();
        self.write(stamp, |doc| {
            let map = doc.get_map(layout::WORKFLOW);
            if workflow.state != before.state {
                map.insert(layout::STATE, &*workflow.state.0)?;
            }
            if workflow.due != before.due {
                set(&map, layout::DUE, workflow.due.as_deref())?;
            }
            if workflow.commissioned != before.commissioned {
                let words = workflow.commissioned.map(i64::from);
                set(&map, layout::COMMISSIONED, words)?;
            }
            Ok(())
        })
    }

    /// Sets who wrote the piece, in printed order.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_authors(
        &mut self,
        names: &[String],
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        self.write(stamp, |doc| Ok(write_authors(doc, names)?))
    }

    /// Sets the tags; each stands once.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_tags(&mut self, tags: &[String], stamp: &Stamp) -> Result<Vec<u8>, DocumentError> {
        self.write(stamp, |doc| Ok(write_set(doc, layout::TAGS, tags)?))
    }

    /// Sets the outlet's sections; each stands once.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_categories(
        &mut self,
        categories: &[String],
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        self.write(stamp, |doc| {
            Ok(write_set(doc, layout::CATEGORIES, categories)?)
        })
    }

    /// Sets how the piece's file is written.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn set_style(
        &mut self,
        style: &BTreeMap<String, String>,
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let before = self.style();
        self.write(stamp, |doc| {
            let map = doc.get_map(layout::STYLE);
            for key in before.keys().filter(|key| !style.contains_key(*key)) {
                map.delete(key)?;
            }
            for (key, value) in style
                .iter()
                .filter(|(key, value)| before.get(*key) != Some(value))
            {
                map.insert(key, &**value)?;
            }
            Ok(())
        })
    }

    /// Overrules a finding. `id` is a UUID of the caller's making.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn waive(
        &mut self,
        id: &str,
        waiver: &Waiver,
        stamp: &Stamp,
    ) -> Result<Vec<u8>, DocumentError> {
        let json = serde_json::to_string(waiver)
            .map_err(|error| DocumentError::Engine(error.to_string()))?;
        self.write(stamp, |doc| {
            Ok(doc.get_map(layout::WAIVERS).insert(id, json)?)
        })
    }

    /// Lets a finding stand again; nothing happens when no waiver has this id.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn unwaive(&mut self, id: &str, stamp: &Stamp) -> Result<Vec<u8>, DocumentError> {
        self.write(stamp, |doc| {
            let waivers = doc.get_map(layout::WAIVERS);
            match waivers.get(id) {
                Some(_) => Ok(waivers.delete(id)?),
                None => Ok(()),
            }
        })
    }
}

/// Sets or removes a key.
fn set(map: &LoroMap, key: &str, value: Option<impl Into<LoroValue>>) -> LoroResult<()> {
    match value {
        Some(value) => map.insert(key, value),
        None => map.delete(key),
    }
}

/// Sets a value field; an empty text removes it.
pub(crate) fn write_value(doc: &LoroDoc, field: Field, text: &str) -> LoroResult<()> {
    let map = doc.get_map(layout::META);
    match project::string(&map, field.name()).unwrap_or_default() == text {
        true => Ok(()),
        false => set(
            &map,
            field.name(),
            Some(text).filter(|text| !text.is_empty()),
        ),
    }
}

/// Makes an ordered map hold exactly these keys.
pub(crate) fn write_set(doc: &LoroDoc, root: &str, keys: &[String]) -> LoroResult<()> {
    let entries: Vec<ordered::Entry> = keys
        .iter()
        .map(|key| (key.clone(), String::new()))
        .collect();
    ordered::write(doc, root, &entries)
}

/// Sets the front-matter entries without a field.
pub(crate) fn write_extra(doc: &LoroDoc, extra: &[Extra]) -> LoroResult<()> {
    ordered::write(doc, layout::EXTRA, &project::extra_entries(extra))
}

/// Makes the list of authors hold exactly these names, moving those it has, so that what is known of them stays.
pub(crate) fn write_authors(doc: &LoroDoc, names: &[String]) -> LoroResult<()> {
    let list = doc.get_movable_list(layout::AUTHORS);
    for (index, name) in names.iter().enumerate() {
        match position(&list, index, name) {
            Some(found) if found == index => {}
            Some(found) => list.mov(found, index)?,
            None => list.insert(index, loro_value!({ "name": &**name, "role": "" }))?,
        }
    }
    match list.len() {
        len if len > names.len() => list.delete(names.len(), len - names.len()),
        _ => Ok(()),
    }
}

/// Where in the list, from `start` on, the author called `name` stands.
fn position(list: &LoroMovableList, start: usize, name: &str) -> Option<usize> {
    let entries = list.to_vec();
    (start..entries.len()).find(|&index| {
        let entry = entries[index]
            .as_map()
            .and_then(|entry| entry.get(layout::NAME));
        entry
            .and_then(|known| known.as_string())
            .is_some_and(|known| ***known == *name)
    })
}

//! The parts of a document that a change can touch.
use std::{collections::BTreeSet, fmt};

use loro::{ContainerID, ID, IdSpan, JsonMapOp, JsonOpContent, LoroDoc};
use serde::{Serialize, Serializer};
use stet_core::Place;

use crate::layout;

/// A part of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A text: the body or a field.
    Text(Place),
    /// The authors.
    Authors,
    /// The tags.
    Tags,
    /// The categories.
    Categories,
    /// Front-matter entries that Stet has no field for.
    Extra,
    /// How the file is written.
    Style,
    /// State, due date, length commissioned.
    Workflow,
    /// Findings overruled.
    Waivers,
    /// Comments.
    Comments,
    /// Suggested edits.
    Suggestions,
    /// Sources.
    Sources,
}

impl Part {
    /// The part's name: the place's, or what it holds.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text(place) => place.name(),
            Self::Authors => layout::AUTHORS,
            Self::Tags => layout::TAGS,
            Self::Categories => layout::CATEGORIES,
            Self::Extra => layout::EXTRA,
            Self::Style => layout::STYLE,
            Self::Workflow => layout::WORKFLOW,
            Self::Waivers => layout::WAIVERS,
            Self::Comments => layout::COMMENTS,
            Self::Suggestions => layout::SUGGESTIONS,
            Self::Sources => layout::SOURCES,
        }
    }

    /// The part kept in the root container `root`; `None` for a map that names parts by its keys, and for what is
    /// no part.
    fn kept_in(root: &str) -> Option<Self> {
        Some(match root {
            layout::AUTHORS => Self::Authors,
            layout::TAGS => Self::Tags,
            layout::CATEGORIES => Self::Categories,
            layout::EXTRA => Self::Extra,
            layout::STYLE => Self::Style,
            layout::WORKFLOW => Self::Workflow,
            layout::WAIVERS => Self::Waivers,
            layout::THREADS => Self::Comments,
            layout::SUGGESTIONS => Self::Suggestions,
            layout::SOURCES => Self::Sources,
            text => Self::Text(Place::named(text)?),
        })
    }
}

/// The parts that the `len` operations from `id` on have touched.
pub(crate) fn touched(doc: &LoroDoc, id: ID, len: usize) -> BTreeSet<Part> {
    let mut parts = BTreeSet::new();
    for container in doc.get_changed_containers_in(id, len) {
        match root(doc, &container).as_deref() {
            Some(layout::META | layout::ORDER) => parts.extend(named_by_keys(doc, id, len)),
            Some(root) => parts.extend(Part::kept_in(root)),
            None => {}
        }
    }
    parts
}

/// The name of the root container that `container` lies in.
fn root(doc: &LoroDoc, container: &ContainerID) -> Option<String> {
    let path = doc.get_path_to_container(container)?;
    match path.first().map_or(container, |(root, _)| root) {
        ContainerID::Root { name, .. } => Some(name.to_string()),
        ContainerID::Normal { .. } => None,
    }
}

/// The parts that maps name by their keys and the `len` operations from `id` on have set. Only the operations
/// themselves tell a map's keys.
fn named_by_keys(doc: &LoroDoc, id: ID, len: usize) -> Vec<Part> {
    let end = id.counter + i32::try_from(len).unwrap_or(i32::MAX - id.counter);
    let changes = doc.export_json_in_id_span(IdSpan::new(id.peer, id.counter, end));
    let operations = changes.into_iter().flat_map(|change| change.ops);
    operations
        .filter_map(|operation| match operation.content {
            JsonOpContent::Map(JsonMapOp::Insert { key, .. } | JsonMapOp::Delete { key }) => {
                Part::kept_in(&key)
            }
            _ => None,
        })
        .collect()
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

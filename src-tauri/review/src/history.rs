//! Who changed what, and when.
use std::{collections::BTreeSet, ops::ControlFlow};

use loro::{ChangeMeta, Frontiers, ID};
use serde::Serialize;

use crate::{DocumentError, Part, SharedDocument, Version, part, stamp::Message};

/// Changes by one person in one way that begin within this many seconds count as one.
const SITTING: i64 = 30 * 60;

/// A change to the piece: one person at work for a while, in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The version before it, of all that stands earlier in the history.
    pub before: Version,
    /// The version after it.
    pub version: Version,
    /// Who made it.
    pub person: String,
    /// How, as its stamp says.
    pub origin: String,
    /// When it began: seconds since 1970, UTC.
    pub began: i64,
    /// When it was last added to, to the minute: seconds since 1970, UTC.
    pub at: i64,
    /// What it touched.
    pub parts: BTreeSet<Part>,
}

impl SharedDocument {
    /// Every change, the earliest first. Concurrent changes stand in the order of their times, alike in every copy.
    ///
    /// # Errors
    /// When the engine cannot read its history.
    pub fn history(&self) -> Result<Vec<Change>, DocumentError> {
        let mut history: Vec<Change> = Vec::new();
        let mut frontiers = Frontiers::default();
        for meta in self.changes()? {
            let before = Version::of(&frontiers);
            let last = ID::new(meta.id.peer, meta.id.counter + meta.len as i32 - 1);
            frontiers.update_frontiers_on_new_change(last, &meta.deps);
            let change = self.change(&meta, before, Version::of(&frontiers));
            match history.last_mut() {
                Some(one) if goes_on(one, &change) => {
                    one.parts.extend(change.parts);
                    (one.version, one.at) = (change.version, change.at);
                }
                _ => history.push(change),
            }
        }
        Ok(history)
    }

    /// The engine's changes, each after those it builds on: times never go back along them.
    fn changes(&self) -> Result<Vec<ChangeMeta>, DocumentError> {
        let mut changes = Vec::new();
        let newest: Vec<ID> = self.doc.oplog_frontiers().iter().collect();
        let collected = self.doc.travel_change_ancestors(&newest, &mut |change| {
            changes.push(change);
            ControlFlow::Continue(())
        });
        collected.map_err(|error| DocumentError::Engine(error.to_string()))?;
        changes.sort_by_key(|change| (change.timestamp, change.lamport, change.id.peer));
        Ok(changes)
    }

    /// One of the engine's changes as an entry of the history.
    fn change(&self, meta: &ChangeMeta, before: Version, version: Version) -> Change {
        let Message { by, origin } = Message::read(meta.message());
        Change {
            before,
            version,
            person: by,
            origin,
            began: meta.timestamp,
            at: meta.timestamp,
            parts: part::touched(&self.doc, meta.id, meta.len),
        }
    }
}

/// Whether `next` belongs to the same sitting as `one`.
fn goes_on(one: &Change, next: &Change) -> bool {
    (&one.person, &one.origin) == (&next.person, &next.origin) && next.at - one.began <= SITTING
}

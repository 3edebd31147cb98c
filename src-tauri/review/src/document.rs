//! The shared document: what it holds, and how its bytes are read and written.
use std::collections::BTreeMap;

use loro::{CommitOptions, ExportMode, LoroDoc, LoroError};
use stet_core::{Piece, Place, Waiver, Workflow};

use crate::{DocumentError, Stamp, Version, error::caught, layout, ordered, project};

/// Changes of one session closer together than this, in seconds, are kept as one by the engine.
const JOINED_WITHIN: i64 = 60;

/// The shared document of one piece.
///
/// Every method that changes it returns the update to keep: bytes that any copy of the document can
/// [take in](Self::import), in any order. They are empty when nothing changed.
#[derive(Debug)]
pub struct SharedDocument {
    pub(crate) doc: LoroDoc,
}

impl SharedDocument {
    /// An empty document. `peer` is a random number drawn anew each time a program starts: two copies writing with
    /// one number destroy each other's words.
    #[must_use]
    pub fn new(peer: u64) -> Self {
        let doc = LoroDoc::new();
        doc.set_change_merge_interval(JOINED_WITHIN);
        // Refused only for the number the engine keeps for itself; its own random one then stands.
        let _ = doc.set_peer_id(peer);
        Self { doc }
    }

    /// A document that holds a piece.
    ///
    /// # Errors
    /// When the engine refuses.
    pub fn from_piece(
        piece: &Piece,
        workflow: &Workflow,
        peer: u64,
        stamp: &Stamp,
    ) -> Result<Self, DocumentError> {
        let mut document = Self::new(peer);
        document.set_piece(piece, stamp)?;
        document.set_workflow(workflow, stamp)?;
        Ok(document)
    }

    /// Reads a document back: its snapshot, which may be empty, then the updates since, in any order.
    ///
    /// # Errors
    /// When the snapshot or an update is damaged.
    pub fn load<'a>(
        snapshot: &[u8],
        updates: impl IntoIterator<Item = &'a [u8]>,
        peer: u64,
    ) -> Result<Self, DocumentError> {
        let document = Self::new(peer);
        let damaged = |error: LoroError| DocumentError::DamagedSnapshot(error.to_string());
        if !snapshot.is_empty() {
            caught(|| document.doc.import(snapshot)).map_err(damaged)?;
        }
        document.doc.detach();
        for (index, update) in updates.into_iter().enumerate() {
            caught(|| document.doc.import(update)).map_err(|error: LoroError| {
                DocumentError::DamagedUpdate {
                    index,
                    cause: error.to_string(),
                }
            })?;
        }
        caught(|| {
            document.doc.attach();
            // The engine reads lazily: what cannot be read shows now, not while someone types.
            Ok(project::piece(&document.doc))
        })
        .map_err(damaged)?;
        Ok(document)
    }

    /// The whole document with its history, to keep or to give to another copy.
    ///
    /// # Errors
    /// When the engine cannot write it.
    pub fn snapshot(&self) -> Result<Vec<u8>, DocumentError> {
        Ok(self.doc.export(ExportMode::Snapshot)?)
    }

    /// The version it is at.
    #[must_use]
    pub fn version(&self) -> Version {
        Version::of(&self.doc.oplog_frontiers())
    }

    /// The piece as it stands.
    #[must_use]
    pub fn piece(&self) -> Piece {
        project::piece(&self.doc)
    }

    /// The text at one place.
    #[must_use]
    pub fn text(&self, place: Place) -> String {
        project::text(&self.doc, place)
    }

    /// What the desk has agreed about the piece.
    #[must_use]
    pub fn workflow(&self) -> Workflow {
        project::workflow(&self.doc)
    }

    /// How the piece's file is written: keys and values that mean nothing here.
    #[must_use]
    pub fn style(&self) -> BTreeMap<String, String> {
        ordered::stored(&self.doc.get_map(layout::STYLE))
    }

    /// The findings overruled, by id; one that cannot be read is left out.
    #[must_use]
    pub fn waivers(&self) -> Vec<(String, Waiver)> {
        let waivers = ordered::stored(&self.doc.get_map(layout::WAIVERS)).into_iter();
        waivers
            .filter_map(|(id, json)| Some((id, serde_json::from_str(&json).ok()?)))
            .collect()
    }

    /// Does `work` as one change with this stamp, all of it or nothing, and returns the update.
    pub(crate) fn write(
        &mut self,
        stamp: &Stamp,
        work: impl FnOnce(&LoroDoc) -> Result<(), DocumentError>,
    ) -> Result<Vec<u8>, DocumentError> {
        let before = self.doc.oplog_vv();
        if let Err(error) = work(&self.doc) {
            self.undo_since(&before)?;
            return Err(error);
        }
        if self.doc.get_pending_txn_len() == 0 {
            return Ok(Vec::new());
        }
        self.sign(&stamp.person)?;
        let options = CommitOptions::new().commit_msg(&stamp.message());
        self.doc.commit_with(options.timestamp(stamp.at));
        Ok(self.doc.export(ExportMode::updates(&before))?)
    }

    /// Notes who writes with this session's peer id, once.
    fn sign(&self, person: &str) -> Result<(), DocumentError> {
        let peers = self.doc.get_map(layout::PEERS);
        let key = layout::peer_key(self.doc.peer_id());
        if peers.get(&key).is_none() {
            peers.insert(&key, person)?;
        }
        Ok(())
    }

    /// Forgets what has been done since `before`, which no other copy has seen.
    fn undo_since(&mut self, before: &loro::VersionVector) -> Result<(), DocumentError> {
        if self.doc.get_pending_txn_len() > 0 {
            let peer = self.doc.peer_id();
            self.doc = self.doc.fork_at(&self.doc.vv_to_frontiers(before))?;
            self.doc.set_peer_id(peer)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp() -> Stamp {
        Stamp {
            person: "ilse".into(),
            at: 1,
            origin: "typing".into(),
        }
    }

    #[test]
    fn what_was_half_done_when_something_failed_is_undone() {
        let mut document = SharedDocument::new(7);
        document.set_text(Place::Body, "Whole.", &stamp()).unwrap();
        let (version, snapshot) = (document.version(), document.snapshot());
        let failed = document.write(&stamp(), |doc| {
            doc.get_text("body").insert(0, "Half ")?;
            Ok(doc.get_text("body").insert(999, "done")?)
        });
        assert!(matches!(failed, Err(DocumentError::Engine(_))));
        assert_eq!(document.text(Place::Body), "Whole.");
        assert_eq!(
            (document.version(), document.snapshot()),
            (version, snapshot)
        );
        document
            .set_text(Place::Body, "Whole again.", &stamp())
            .unwrap();
        let copy = SharedDocument::load(&document.snapshot().unwrap(), [], 8).unwrap();
        assert_eq!(copy.text(Place::Body), "Whole again.");
    }

    #[test]
    fn a_document_can_be_handed_to_another_thread() {
        let document = SharedDocument::new(7);
        let text = std::thread::spawn(move || document.text(Place::Body)).join();
        assert_eq!(text.unwrap(), "");
    }
}

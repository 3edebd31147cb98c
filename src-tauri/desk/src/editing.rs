//! Opening and editing pieces: nothing is acknowledged before it is on disk.
use std::collections::BTreeMap;

use stet_core::{Field, Piece, State as WorkflowState, Workflow};
use stet_review::TextChange;
use uuid::Uuid;

use crate::{
    Desk, Error,
    findings::{self, project},
    state::{AtHand, Stamps, State},
    view::{
        Change, Edit, Edited, Event, NewPiece, Opened, PieceId, SetLists, SetWorkflow, WorkflowView,
    },
};

impl Desk {
    pub(crate) fn open(&self, ask: PieceId) -> Result<Opened, Error> {
        let mut state = self.state();
        let AtHand {
            library,
            piece,
            house,
        } = state.at_hand(&ask.id)?;
        let (binned, written) = (library.is_binned(piece.id)?, piece.document.piece());
        let workflow = piece.document.workflow();
        let checked = findings::check(piece, house, &written);
        if house.proof.is_some() {
            self.proofs.soon(piece.id);
        }
        Ok(Opened {
            revision: piece.revision(),
            file: self
                .folders
                .file_of(piece.id)
                .map(|path| path.display().to_string()),
            binned,
            fields: fields(&written),
            body: written.body,
            authors: written.furniture.authors,
            tags: written.furniture.tags,
            categories: written.furniture.categories,
            workflow: workflow_view(workflow),
            checked,
            id: ask.id,
        })
    }

    pub(crate) fn edit(&self, ask: Edit) -> Result<Edited, Error> {
        let mut state = self.state();
        let stamps = state.stamps(&ask.origin)?;
        let AtHand {
            library,
            piece,
            house,
        } = state.at_hand(&ask.id)?;
        let base = piece.version_at(ask.revision)?;
        let changes: Vec<TextChange> = ask.changes.into_iter().map(text_change).collect();
        let edited = piece.document.edit_at(&base, &changes, &stamps.document)?;
        piece.keep(library, &edited.update, &stamps.journal)?;
        let checked = project(library, piece, house)?;
        if house.proof.is_some() {
            self.proofs.soon(piece.id);
        }
        let (id, revision) = (piece.id, piece.revision());
        drop(state);
        if !edited.update.is_empty() {
            self.folders.write_soon(id);
        }
        Ok(Edited {
            revision,
            incoming: edited.incoming.into_iter().map(change).collect(),
            checked,
        })
    }

    pub(crate) fn set_lists(&self, ask: SetLists) -> Result<Edited, Error> {
        self.change(&ask.id, "typing", |at_hand, stamps| {
            let document = &mut at_hand.piece.document;
            let mut updates = Vec::new();
            if let Some(authors) = &ask.authors {
                updates.push(document.set_authors(authors, &stamps.document)?);
            }
            if let Some(tags) = &ask.tags {
                updates.push(document.set_tags(tags, &stamps.document)?);
            }
            if let Some(categories) = &ask.categories {
                updates.push(document.set_categories(categories, &stamps.document)?);
            }
            Ok(updates)
        })
    }

    pub(crate) fn set_workflow(&self, ask: SetWorkflow) -> Result<(), Error> {
        let workflow = Workflow {
            state: WorkflowState(ask.workflow.state),
            due: ask.workflow.due,
            commissioned: ask.workflow.commissioned,
        };
        self.change(&ask.id, "workflow", |at_hand, stamps| {
            Ok(vec![
                at_hand
                    .piece
                    .document
                    .set_workflow(&workflow, &stamps.document)?,
            ])
        })?;
        Ok(())
    }

    pub(crate) fn create(&self, ask: NewPiece) -> Result<PieceId, Error> {
        let mut piece = Piece::default();
        piece.furniture.headline = ask.headline;
        piece.furniture.outlet = ask.outlet;
        self.take_in(&piece, "new")
            .map(|id| PieceId { id: id.to_string() })
    }

    /// Brings lists and search up to what the journal holds: a crash may have come between the two.
    pub(crate) fn catch_up(&self) {
        let mut state = self.state();
        let stale = state.library().and_then(|library| Ok(library.stale()?));
        for id in stale.unwrap_or_default() {
            // One that cannot be read says so to whoever opens it.
            let _ = state
                .at_hand(&id.to_string())
                .and_then(|at_hand| project(at_hand.library, at_hand.piece, at_hand.house));
        }
    }

    /// Keeps a piece that is not in the library yet.
    pub(crate) fn take_in(&self, piece: &Piece, origin: &str) -> Result<Uuid, Error> {
        let id = Uuid::now_v7();
        let mut state = self.state();
        take_in(&mut state, id, piece, origin)?;
        drop(state);
        self.shell.tell(Event::Pieces);
        Ok(id)
    }

    /// Tells the window that there is more to ask about pieces at these revisions.
    pub(crate) fn tell_of(&self, pieces: impl IntoIterator<Item = (Uuid, u32)>) {
        for (id, revision) in pieces {
            let id = id.to_string();
            self.shell.tell(Event::Piece { id, revision });
        }
    }

    /// Changes a piece by something other than its editor, keeps that, and tells the editor.
    pub(crate) fn change(
        &self,
        id: &str,
        origin: &str,
        work: impl FnOnce(&mut AtHand<'_>, &Stamps) -> Result<Vec<Vec<u8>>, Error>,
    ) -> Result<Edited, Error> {
        let mut state = self.state();
        let stamps = state.stamps(origin)?;
        let mut at_hand = state.at_hand(id)?;
        let before = at_hand.piece.document.version();
        for update in work(&mut at_hand, &stamps)? {
            at_hand
                .piece
                .keep(at_hand.library, &update, &stamps.journal)?;
        }
        let AtHand {
            library,
            piece,
            house,
        } = at_hand;
        let checked = project(library, piece, house)?;
        let incoming = piece
            .document
            .changes_between(&before, &piece.document.version())?;
        let (uuid, revision) = (piece.id, piece.revision());
        drop(state);
        self.folders.write_soon(uuid);
        self.shell.tell(Event::Piece {
            id: id.to_owned(),
            revision,
        });
        Ok(Edited {
            revision,
            incoming: incoming.into_iter().map(change).collect(),
            checked,
        })
    }
}

/// Writes a new piece into the library, with everything that lists and search read: all of it or nothing.
pub(crate) fn take_in(
    state: &mut State,
    id: Uuid,
    piece: &Piece,
    origin: &str,
) -> Result<(), Error> {
    let new = state.new_document(piece, origin)?;
    state.keep_new(id, new)
}

/// The fields that are not empty.
pub(crate) fn fields(piece: &Piece) -> BTreeMap<Field, String> {
    Field::ALL
        .iter()
        .map(|&field| (field, piece.furniture.get(field)))
        .filter(|(_, text)| !text.is_empty())
        .map(|(field, text)| (field, text.to_owned()))
        .collect()
}

fn workflow_view(workflow: Workflow) -> WorkflowView {
    WorkflowView {
        state: workflow.state.0,
        due: workflow.due,
        commissioned: workflow.commissioned,
    }
}

fn text_change(change: Change) -> TextChange {
    TextChange {
        place: change.place,
        from: change.from as usize,
        to: change.to as usize,
        insert: change.insert,
    }
}

/// A change as the bridge tells it.
pub(crate) fn change(change: TextChange) -> Change {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Change {
        place: change.place,
        from: offset(change.from),
        to: offset(change.to),
        insert: change.insert,
    }
}

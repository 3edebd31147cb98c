//! History: who changed what and when, and any two versions side by side.
use stet_review::{SharedDocument, Stretch, Version};

use crate::{
    Desk, Error, clock,
    view::{Compare, Difference, Edited, HistoryEntry, Part, PieceId, RestoreVersion},
};

impl Desk {
    pub(crate) fn history(&self, ask: PieceId) -> Result<Vec<HistoryEntry>, Error> {
        let mut state = self.state();
        let changes = state.at_hand(&ask.id)?.piece.document.history()?;
        Ok(changes
            .into_iter()
            .rev()
            .map(|change| HistoryEntry {
                version: change.version.to_string(),
                person: change.person,
                at: clock::rfc3339(change.at),
                origin: change.origin,
                places: change
                    .parts
                    .iter()
                    .map(|part| part.name().to_owned())
                    .collect(),
            })
            .collect())
    }

    pub(crate) fn compare(&self, ask: Compare) -> Result<Vec<Difference>, Error> {
        let mut state = self.state();
        let document = &state.at_hand(&ask.id)?.piece.document;
        let from = match &*ask.from {
            "" => Version::default(),
            text => text.parse()?,
        };
        let (before, after) = (
            document.piece_at(&from)?,
            document.piece_at(&version(document, &ask.to)?)?,
        );
        Ok(stet_review::compare(&before, &after)
            .into_iter()
            .map(|difference| Difference {
                place: difference.part.name().to_owned(),
                parts: difference.stretches.into_iter().map(part).collect(),
            })
            .collect())
    }

    pub(crate) fn restore_version(&self, ask: RestoreVersion) -> Result<Edited, Error> {
        self.change(&ask.id, "restore", |at_hand, stamps| {
            let document = &mut at_hand.piece.document;
            let then = document.piece_at(&ask.version.parse()?)?;
            Ok(vec![document.set_piece(&then, &stamps.document)?])
        })
    }
}

/// The version that a text names; an empty one is the present.
fn version(document: &SharedDocument, text: &str) -> Result<Version, Error> {
    if text.is_empty() {
        return Ok(document.version());
    }
    Ok(text.parse()?)
}

fn part(stretch: Stretch) -> Part {
    let (kind, text) = match stretch {
        Stretch::Kept(text) => ("same", text),
        Stretch::Removed(text) => ("gone", text),
        Stretch::Added(text) => ("new", text),
    };
    Part {
        kind: kind.into(),
        text,
    }
}

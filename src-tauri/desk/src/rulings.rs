//! What persons overruled, on its way between the document that keeps it and a file's front matter.
use stet_core::{Piece, Waiver, file};
use stet_review::{SharedDocument, Stamp};
use uuid::Uuid;

use crate::Error;

/// The piece as its file says it, rulings in the front matter.
pub(crate) fn told(document: &SharedDocument) -> Piece {
    let mut piece = document.piece();
    file::set_waivers(&mut piece, &all(document));
    piece
}

/// All rulings of a document, the oldest first.
pub(crate) fn all(document: &SharedDocument) -> Vec<Waiver> {
    let kept = document.waivers().into_iter();
    kept.map(|(_, waiver)| waiver).collect()
}

/// Keeps rulings that a document does not have yet; returns the updates.
pub(crate) fn keep(
    document: &mut SharedDocument,
    rulings: &[Waiver],
    stamp: &Stamp,
) -> Result<Vec<Vec<u8>>, Error> {
    let known = all(document);
    let new = rulings.iter().filter(|ruling| !known.contains(ruling));
    new.map(|ruling| Ok(document.waive(&Uuid::now_v7().to_string(), ruling, stamp)?))
        .collect()
}

/// Takes over what another program did to the rulings of a file since file and document agreed; returns the updates.
pub(crate) fn merge(
    document: &mut SharedDocument,
    before: &[Waiver],
    now: &[Waiver],
    stamp: &Stamp,
) -> Result<Vec<Vec<u8>>, Error> {
    let gone = |ruling: &Waiver| before.contains(ruling) && !now.contains(ruling);
    let new: Vec<Waiver> = now
        .iter()
        .filter(|ruling| !before.contains(ruling))
        .cloned()
        .collect();
    let mut updates = Vec::new();
    for (id, ruling) in document.waivers() {
        if gone(&ruling) {
            updates.push(document.unwaive(&id, stamp)?);
        }
    }
    updates.extend(keep(document, &new, stamp)?);
    Ok(updates)
}

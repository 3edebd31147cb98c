//! Damage: bytes that are not a document are refused, and nothing is lost by trying.
use proptest::prelude::*;
use stet_review::{DocumentError, SharedDocument};

use crate::{copy, document, in_body, piece, stamp};

#[test]
fn a_damaged_snapshot_is_refused_in_words() {
    let mut snapshot = document(1).snapshot().unwrap();
    snapshot.truncate(100);
    let error = SharedDocument::load(&snapshot, [], 2).unwrap_err();
    assert!(matches!(error, DocumentError::DamagedSnapshot(_)));
    let told = error.to_string();
    assert!(told.starts_with("The stored document is damaged"), "{told}");
    assert!(
        told.ends_with("its text can be taken from the Markdown kept beside it."),
        "{told}"
    );
}

#[test]
fn the_damaged_update_of_a_journal_is_named() {
    let mut document = document(1);
    let snapshot = document.snapshot().unwrap();
    let mut journal: Vec<Vec<u8>> = (0..3)
        .map(|at| {
            document
                .edit(&[in_body(at, at, "x")], &stamp("ilse", 1))
                .unwrap()
        })
        .collect();
    journal[1].pop();
    let updates = journal.iter().map(Vec::as_slice);
    let error = SharedDocument::load(&snapshot, updates, 2).unwrap_err();
    assert!(
        matches!(error, DocumentError::DamagedUpdate { index: 1, .. }),
        "{error}"
    );
}

#[test]
fn two_that_wrote_with_one_peer_id_are_told_instead_of_mixed() {
    let mut ours = document(1);
    let mut twin = copy(&ours, 1);
    let update = twin
        .edit(&[in_body(0, 5, "Each and any")], &stamp("tomas", 1))
        .unwrap();
    ours.edit(&[in_body(0, 5, "Once")], &stamp("ilse", 1))
        .unwrap();
    let before = ours.piece();
    assert!(matches!(
        ours.import(&update),
        Err(DocumentError::DamagedUpdate { .. })
    ));
    assert_eq!(ours.piece(), before);
}

/// Bytes with one of them changed and the engine's checksum (xxh32 of what follows it) made to fit again.
fn forged(bytes: &[u8], at: usize, flip: u8) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= flip;
    let checksum = xxhash_rust::xxh32::xxh32(&bytes[20..], u32::from_le_bytes(*b"LORO"));
    bytes[16..20].copy_from_slice(&checksum.to_le_bytes());
    bytes
}

#[test]
fn bytes_the_engine_stops_on_are_refused_and_the_document_goes_on() {
    let mut ours = document(1);
    let mut theirs = copy(&ours, 2);
    let update = theirs
        .edit(&[in_body(0, 5, "Each 🧊")], &stamp("tomas", 1))
        .unwrap();
    let mut refused = 0;
    for at in 22..update.len() {
        let mut other = copy(&ours, 3);
        if other.import(&forged(&update, at, 0x55)).is_err() {
            refused += 1;
            assert_eq!(other.piece(), piece());
            other
                .edit(&[in_body(0, 0, "On. ")], &stamp("jo", 2))
                .unwrap();
            assert_eq!(copy(&other, 4).piece(), other.piece());
        }
    }
    assert!(refused > 0);
    ours.import(&update).unwrap();
    assert_eq!(ours.piece(), theirs.piece());
}

/// Bytes with some of them changed, and perhaps cut off.
fn damaged(
    bytes: &[u8],
    flips: &[(prop::sample::Index, u8)],
    keep: Option<prop::sample::Index>,
) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (at, flip) in flips {
        let at = at.index(bytes.len());
        bytes[at] ^= flip;
    }
    bytes.truncate(keep.map_or(bytes.len(), |keep| keep.index(bytes.len())));
    bytes
}

/// Tries to take `bytes` in, then shows that the document is whole and can be written to.
fn try_in(document: &mut SharedDocument, bytes: &[u8]) {
    let before = document.piece();
    match document.import(bytes) {
        Ok(_) => drop(document.piece()),
        Err(_) => assert_eq!(document.piece(), before),
    }
    document
        .edit(&[in_body(0, 0, "Still here. ")], &stamp("ilse", 9))
        .unwrap();
    assert_eq!(copy(document, 9).piece(), document.piece());
    let _ = SharedDocument::load(bytes, [], 3);
    let _ = SharedDocument::load(&[], [bytes], 3);
}

proptest! {
    #[test]
    fn random_bytes_change_nothing(bytes in prop::collection::vec(any::<u8>(), 0..200), magic in any::<bool>()) {
        let bytes = [if magic { &b"loro"[..] } else { b"" }, &bytes].concat();
        try_in(&mut document(1), &bytes);
    }

    #[test]
    fn damaged_updates_and_snapshots_change_nothing(
        flips in prop::collection::vec((any::<prop::sample::Index>(), 1..=255_u8), 1..4),
        keep in prop::option::of(any::<prop::sample::Index>()),
        whole in any::<bool>(),
    ) {
        let mut ours = document(1);
        let mut theirs = copy(&ours, 2);
        let update = theirs.edit(&[in_body(0, 5, "Each 🧊")], &stamp("tomas", 1)).unwrap();
        let bytes = if whole { theirs.snapshot().unwrap() } else { update };
        let bytes = damaged(&bytes, &flips, keep);
        try_in(&mut ours, &bytes);
        prop_assert!(ours.text(stet_core::Place::Body).ends_with(&piece().body[5..]));
    }
}

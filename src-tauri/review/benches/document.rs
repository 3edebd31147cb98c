//! How long the shared document takes: a batch of typing, a load, a reading, a merge, an outside edit.
//!
//! The document holds a piece of a thousand words that was typed and retyped in two thousand batches.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use stet_core::{Piece, Place, Workflow};
use stet_review::{SharedDocument, Stamp, TextChange, Version};

const SENTENCE: &str =
    "The harbour froze in the night, and in the morning nobody spoke of it at all. ";

static WRITTEN: LazyLock<SharedDocument> = LazyLock::new(|| {
    let piece = Piece {
        body: SENTENCE.repeat(66),
        ..Piece::default()
    };
    let mut document =
        SharedDocument::from_piece(&piece, &Workflow::default(), 1, &stamp(0)).unwrap();
    for batch in 0..2_000 {
        document.edit(&[typed(batch)], &stamp(batch)).unwrap();
    }
    document
});
static SNAPSHOT: LazyLock<Vec<u8>> = LazyLock::new(|| WRITTEN.snapshot().unwrap());

fn main() {
    divan::main();
}

fn stamp(batch: usize) -> Stamp {
    Stamp {
        person: "ilse".into(),
        at: 1_760_000_000 + 5 * i64::try_from(batch).unwrap(),
        origin: "typing".into(),
    }
}

/// Twenty letters in the place of twenty others, somewhere.
fn typed(batch: usize) -> TextChange {
    let from = batch * 7919 % 5_000;
    TextChange {
        place: Place::Body,
        from,
        to: from + 20,
        insert: "twenty letters long ".into(),
    }
}

fn loaded() -> SharedDocument {
    SharedDocument::load(&SNAPSHOT, [], 2).unwrap()
}

/// A loaded document that has been written to, as it is while someone works.
fn at_work() -> (SharedDocument, Version) {
    let mut document = loaded();
    let version = document.version();
    for batch in 0..20 {
        document
            .edit(&[typed(batch)], &stamp(3_000 + batch))
            .unwrap();
    }
    (document, version)
}

#[divan::bench]
fn edit_of_twenty_letters(bencher: Bencher) {
    let (mut document, _) = at_work();
    let mut batch = 4_000;
    bencher.bench_local(|| {
        batch += 1;
        document.edit(&[typed(batch)], &stamp(batch)).unwrap()
    });
}

#[divan::bench]
fn edit_to_an_older_version(bencher: Bencher) {
    bencher
        .with_inputs(at_work)
        .bench_local_values(|(mut document, version)| {
            document
                .edit_at(&version, &[typed(9)], &stamp(4_000))
                .unwrap()
        });
}

#[divan::bench]
fn load_of_a_snapshot() -> SharedDocument {
    SharedDocument::load(black_box(&SNAPSHOT), [], 2).unwrap()
}

#[divan::bench]
fn load_of_a_snapshot_and_two_hundred_updates(bencher: Bencher) {
    let mut document = loaded();
    let updates: Vec<Vec<u8>> = (0..200)
        .map(|batch| {
            document
                .edit(&[typed(batch)], &stamp(3_000 + batch))
                .unwrap()
        })
        .collect();
    bencher.bench_local(|| {
        SharedDocument::load(&SNAPSHOT, updates.iter().map(Vec::as_slice), 3).unwrap()
    });
}

#[divan::bench]
fn snapshot(bencher: Bencher) {
    let (document, _) = at_work();
    bencher.bench_local(|| document.snapshot().unwrap());
}

#[divan::bench]
fn piece(bencher: Bencher) {
    let (document, _) = at_work();
    bencher.bench_local(|| document.piece());
}

#[divan::bench]
fn piece_at_an_older_version(bencher: Bencher) {
    let (document, version) = at_work();
    bencher.bench_local(|| document.piece_at(&version).unwrap());
}

#[divan::bench]
fn history(bencher: Bencher) {
    let (document, _) = at_work();
    bencher.bench_local(|| document.history().unwrap());
}

#[divan::bench]
fn merge_of_an_update(bencher: Bencher) {
    let mut theirs = loaded();
    let update = theirs.edit(&[typed(9)], &stamp(4_000)).unwrap();
    bencher
        .with_inputs(|| at_work().0)
        .bench_local_values(|mut document| {
            let import = document.import(&update).unwrap();
            (document, import)
        });
}

#[divan::bench]
fn outside_edit(bencher: Bencher) {
    bencher
        .with_inputs(|| {
            let (document, version) = at_work();
            let mut file = document.piece_at(&version).unwrap();
            file.body = file.body.replacen("harbour", "river", 3);
            (document, version, file)
        })
        .bench_local_values(|(mut document, version, file)| {
            document.file_in(&version, &file, &stamp(4_000)).unwrap();
            document
        });
}

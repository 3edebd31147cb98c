//! The layout: a document that already holds comments, suggestions and sources is a document of today.
use loro::{ExportMode, LoroDoc, cursor::Side};
use stet_core::Place;
use stet_review::{SharedDocument, layout};

use crate::{document, in_body, piece, stamp, workflow};

/// A copy of `document` in which someone with a later program has been at work.
fn reviewed(document: &SharedDocument, peer: u64, comment: &str) -> LoroDoc {
    let doc = LoroDoc::new();
    doc.set_peer_id(peer).unwrap();
    doc.import(&document.snapshot().unwrap()).unwrap();
    let anchor = |at| {
        doc.get_text("body")
            .get_cursor(at, Side::Middle)
            .unwrap()
            .encode()
    };

    let thread = doc
        .get_map(layout::THREADS)
        .ensure_mergeable_map("0198-thread")
        .unwrap();
    thread.insert("first", anchor(6)).unwrap();
    thread.insert("last", anchor(13)).unwrap();
    thread.insert("quote", "December").unwrap();
    let comments = thread.ensure_mergeable_map(layout::COMMENTS).unwrap();
    let words = comments.ensure_mergeable_map(comment).unwrap();
    words.insert("body", "Every December? Since when?").unwrap();

    let suggestion = doc
        .get_map(layout::SUGGESTIONS)
        .ensure_mergeable_map("0198-cut")
        .unwrap();
    suggestion.insert("kind", "del").unwrap();
    let hex = format!("{peer:016x}");
    let applied = suggestion.ensure_mergeable_map(layout::APPLIED).unwrap();
    applied
        .ensure_mergeable_map(&hex)
        .unwrap()
        .insert("counter", 3)
        .unwrap();
    let rejected = suggestion.ensure_mergeable_map(layout::REJECTED).unwrap();
    rejected
        .ensure_mergeable_map(&hex)
        .unwrap()
        .insert("why", "It is the point.")
        .unwrap();

    let steps = doc
        .get_map(layout::WORKFLOW)
        .ensure_mergeable_map(layout::TRANSITIONS)
        .unwrap();
    steps
        .ensure_mergeable_map(&hex)
        .unwrap()
        .insert("to", "copy")
        .unwrap();
    let source = doc
        .get_map(layout::SOURCES)
        .ensure_mergeable_map("0198-source")
        .unwrap();
    source.insert("quote", "We cannot stop").unwrap();
    doc.commit();
    doc
}

#[test]
fn a_document_with_comments_suggestions_and_sources_reads_as_the_same_piece() {
    let plain = document(1);
    let later = reviewed(&plain, 5, "0198-a");
    let read = SharedDocument::load(&later.export(ExportMode::Snapshot).unwrap(), [], 2).unwrap();
    assert_eq!(read.piece(), piece());
    assert_eq!(read.workflow(), workflow());
    let history = read.history().unwrap();
    let touched: Vec<_> = history
        .last()
        .unwrap()
        .parts
        .iter()
        .map(|part| part.name())
        .collect();
    assert_eq!(touched, ["workflow", "comments", "suggestions", "sources"]);
}

#[test]
fn editing_with_this_program_leaves_what_a_later_one_keeps_there() {
    let plain = document(1);
    let (anna, ben) = (reviewed(&plain, 5, "0198-a"), reviewed(&plain, 6, "0198-b"));
    let mut ours = plain;
    ours.edit(&[in_body(0, 5, "Each")], &stamp("ilse", 1))
        .unwrap();
    ours.import(&anna.export(ExportMode::Snapshot).unwrap())
        .unwrap();
    ours.import(&ben.export(ExportMode::Snapshot).unwrap())
        .unwrap();
    ours.edit(&[in_body(4, 4, " cold")], &stamp("ilse", 2))
        .unwrap();
    assert_eq!(ours.text(Place::Body)[..18], *"Each cold December");

    anna.import(&ours.snapshot().unwrap()).unwrap();
    let thread = anna
        .get_map(layout::THREADS)
        .ensure_mergeable_map("0198-thread")
        .unwrap();
    let mut comments: Vec<_> = thread
        .ensure_mergeable_map(layout::COMMENTS)
        .unwrap()
        .keys()
        .collect();
    comments.sort();
    assert_eq!(
        comments.iter().map(|id| id.to_string()).collect::<Vec<_>>(),
        ["0198-a", "0198-b"]
    );
    assert_eq!(anna.get_text("body").to_string(), ours.text(Place::Body));
    assert_eq!(ours.workflow(), workflow());
}

#[test]
fn who_writes_with_which_peer_is_kept() {
    let mut document = document(0xabc);
    document
        .edit(&[in_body(0, 5, "Each")], &stamp("tomas", 1))
        .unwrap();
    let mut copy = SharedDocument::load(&document.snapshot().unwrap(), [], 0xdef).unwrap();
    copy.edit(&[in_body(0, 4, "All")], &stamp("tomas", 2))
        .unwrap();
    let raw = LoroDoc::from_snapshot(&copy.snapshot().unwrap()).unwrap();
    let peers = raw
        .get_map(layout::PEERS)
        .get_deep_value()
        .into_map()
        .unwrap();
    let mut peers: Vec<_> = peers
        .iter()
        .map(|(peer, person)| (peer.clone(), person.as_string().unwrap().to_string()))
        .collect();
    peers.sort();
    let expected = [("0000000000000abc", "ilse"), ("0000000000000def", "tomas")];
    assert_eq!(
        peers,
        expected.map(|(peer, person)| (peer.into(), person.into()))
    );
}

//! What the stories begin with.
use jiff::Timestamp;
use stet_core::{Source, State, Workflow};
use stet_store::{Acknowledged, Card, Library, Projection, Stamp};
use uuid::Uuid;

/// A time on the day of the stories.
pub(crate) fn at(time: &str) -> Timestamp {
    format!("2026-11-23T{time}:00Z").parse().unwrap()
}

/// An id that reads well in a failed assertion.
pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Ada types.
pub(crate) fn typed(time: &str) -> Stamp {
    Stamp {
        peer: u64::MAX - 7,
        device: "reading-room".into(),
        person: "Ada Lindqvist".into(),
        origin: "typing".into(),
        at: at(time),
    }
}

/// A piece about a ferry, in review.
pub(crate) fn ferry() -> Projection {
    Projection {
        card: Card {
            headline: "Keep the night ferry".into(),
            byline: "By Ada Lindqvist".into(),
            authors: vec!["Ada Lindqvist".into(), "Jürgen Møller".into()],
            outlet: "harbour".into(),
            language: "en".into(),
            workflow: Workflow {
                state: State("in review".into()),
                due: Some("2026-11-27".into()),
                commissioned: Some(800),
            },
            words: 12,
            errors: 1,
            warnings: 2,
            version: "b3c1".into(),
        },
        markdown:
            "---\nheadline: Keep the night ferry\n---\n\nThe last boat leaves Gdańsk at ten.\n"
                .into(),
        text: "The last boat leaves Gdańsk at ten. A city that sleeps on its river forgets it."
            .into(),
    }
}

/// A piece with this headline and these words.
pub(crate) fn piece(headline: &str, text: &str) -> Projection {
    let mut projection = ferry();
    projection.card.headline = headline.into();
    projection.text = text.into();
    projection
}

/// A saved page about the ferry's timetable.
pub(crate) fn timetable() -> Source {
    Source {
        title: "Winter timetable of the river line".into(),
        url: "https://river.example/winter".into(),
        captured_at: "2026-11-20T08:15:00Z".into(),
        language: "en".into(),
        text: "From December the last ferry leaves at 21:15.".into(),
        ..Source::default()
    }
}

/// A library that holds the ferry piece as number 1.
pub(crate) fn library() -> (Library, Acknowledged) {
    let mut library = Library::in_memory().unwrap();
    let first = library
        .create_piece(id(1), b"document", &ferry(), &typed("09:00"))
        .unwrap();
    (library, first)
}

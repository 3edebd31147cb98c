//! The piece that pages and pastes are told around.
/// Its headline.
pub(crate) const TITLE: &str = "The boat at seven leaves without the islanders";
/// Its body.
pub(crate) const PARAGRAPHS: [&str; 5] = [
    "The boat left at seven, as it had left on every working day for as long as anybody on the pier could remember.",
    "It was the only boat there was, and so the whole island rose, ate and married by it, and was late for everything else.",
    "Nobody had asked the islanders whether seven was a good hour, and nobody on the island had thought of asking why.",
    "A timetable is an argument about who matters, and this one has been lost by the same people for forty years running.",
    "So let the harbour board sit on the pier for one winter, at seven, in the rain, and then let it vote on the hour again.",
];

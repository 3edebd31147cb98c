//! Stories told at the desk's own door: real files, real libraries, whatever may happen to them.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a story that cannot go on has failed, or says aloud that it was skipped"
)]
mod arrivals;
mod backups;
mod doubts;
mod folders;
mod full_disk;
mod grammar;
#[path = "../../../../tests/cms/contract/host.rs"]
mod host;
mod house;
mod opening;
mod profiles;
mod publishing;
mod quotations;
mod refused;
mod room;
mod rulings;
mod styles;
mod unreachable;

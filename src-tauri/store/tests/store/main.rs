//! The library, its search, backups and linked folders, as the desk uses them, on a real disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that cannot go on fails"
)]
mod backups;
mod bin;
mod files;
mod folders;
mod given;
mod journal;
mod kill;
mod likeness;
mod old;
mod opening;
mod pieces;
mod registry;
mod search;
mod sources;

//! Stories told at the terminal: the built `stet`, run as a person runs it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a story that cannot go on has failed, or says aloud that it was skipped"
)]
mod bad_input;
mod files;
mod grammar;
mod house;
mod kill;
mod library;
mod lsp;
mod manual;
mod publish;
mod readme;
mod stet;
mod styles;

//! The editor's desk: the one door through which the window and the command line come in.
mod commands;
mod error;
mod shim;
pub mod view;

pub use error::Error;

/// The desk.
pub struct Desk;

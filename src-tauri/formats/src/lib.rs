//! Formats: bytes in, piece out; piece in, bytes out. Pure.
pub mod lists;
pub mod read;
pub mod write;

//! How long the shared document takes: a keystroke's edit, a load, a projection, a merge.
#![allow(missing_docs)]
fn main() {}

//! Drafts on a real WordPress.
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set itself up has failed"
)]

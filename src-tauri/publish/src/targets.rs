//! The systems Stet can publish to, one file each.
pub(crate) mod wordpress;

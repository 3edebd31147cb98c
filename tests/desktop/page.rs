//! The page that the stories begin with: the sample desk's own, as a browser gives it.
pub(crate) const FERRY: &str = include_str!("../../src-tauri/desk/sample/pages/the-ferry.txt");

//! Writing: a piece as a web page, as a file for a site generator, as the blocks of a CMS.
//!
//! Headline, label, byline and image texts are plain text; the other prose of the furniture may carry Markdown.
mod blocks;
mod html;
mod json_ld;
mod layout;
mod site;
mod slug;
mod yaml;

#[cfg(test)]
mod tests;

pub use blocks::blocks;
pub use html::{fragment, page, preview};
pub use layout::excerpt;
pub use site::{Site, site, site_file_name};
pub use slug::slug;

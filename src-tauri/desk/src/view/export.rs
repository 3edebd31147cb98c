//! The finished piece on its way out.
use serde::{Deserialize, Serialize};



views! {
    /// The piece as its outlet would publish it.
    struct Preview {
        /// Sanitised HTML of the article; remote images wait for a click.
        pub html: String,
        /// BCP 47 tag; empty when unknown.
        pub language: String,
    }

    /// Exports a piece to a file that the person chooses.
    struct Export {
        /// The piece.
        pub id: String,
        /// The form of the file.
        pub format: ExportFormat,
    }

    /// The file forms of export.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "kebab-case")]
    enum ExportFormat {
        /// A whole HTML page with JSON-LD.
        Html,
        /// Stet's own Markdown file; imports back unchanged.
        Markdown,
        /// Markdown for Hugo.
        Hugo,
        /// Markdown for Jekyll.
        Jekyll,
        /// Markdown for Eleventy.
        Eleventy,
    }

    /// Where an export lies.
    struct Exported {
        /// The file; `None` when the person chose none.
        pub path: Option<String>,
    }

    /// Publishes a piece to a target as a draft.
    struct Publish {
        /// The piece.
        pub id: String,
        /// The target's name.
        pub target: String,
        /// The password, where no keychain keeps it.
        pub password: Option<String>,
        /// Replace what somebody changed there meanwhile; only after the person has been told.
        #[serde(default)]
        pub overwrite: bool,
    }

    /// The record of one export.
    struct ReceiptView {
        /// The target's name.
        pub target: String,
        /// The version that was sent.
        pub version: String,
        /// Its id there.
        pub remote_id: String,
        /// Where to read it.
        pub url: String,
        /// Where to edit it.
        pub edit_url: String,
        /// When: RFC 3339, UTC.
        pub at: String,
        /// What came back other than it was sent, in words.
        pub differences: Vec<String>,
    }

    /// An image of another place, as the page shows it.
    struct ImageData {
        /// A `data:` address with the whole image in it.
        pub data: String,
    }

    /// An address that the person has seen: to be opened outside, or of an image to be fetched.
    struct Link {
        /// The address: http, https or, to be opened, mailto.
        pub url: String,
    }
}

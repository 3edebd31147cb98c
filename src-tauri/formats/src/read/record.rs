//! A reading as other programs get it: one JSON object a file.
use serde::Serialize;
use stet_core::markdown;

use super::{Change, Comment, Cut, Evidence, Mail, Reading};

/// A reading in the shape of `stet read --format json`. What is absent is null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadRecord {
    /// The file as it was given.
    pub file: String,
    /// “Opinion”.
    pub label: Option<String>,
    /// The headline without its label.
    pub headline: Option<String>,
    /// The sentence or two under the headline.
    pub standfirst: Option<String>,
    /// The byline as printed.
    pub byline: Option<String>,
    /// The authors' names.
    pub authors: Vec<String>,
    /// The bio as printed.
    pub bio: Option<String>,
    /// The declared interests.
    pub disclosure: Option<String>,
    /// Whose views these are and are not.
    pub disclaimer: Option<String>,
    /// Translator, first publication, licence.
    pub credit: Option<String>,
    /// BCP 47 tag.
    pub language: Option<String>,
    /// RFC 3339.
    pub published: Option<String>,
    /// The body as Markdown.
    pub body_markdown: String,
    /// The body without markup, and without the footnotes under it.
    pub text: String,
    /// What was left out, in reading order.
    pub cut: Vec<Cut>,
    /// How each field was found, and how sure that is.
    pub evidence: Evidence,
    /// What the e-mail says of itself that brought the piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<Mail>,
    /// The comments in the file; absent when there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// The tracked changes in the file; absent when there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

impl From<(&str, &Reading)> for ReadRecord {
    fn from((file, reading): (&str, &Reading)) -> Self {
        let field = |text: &String| (!text.is_empty()).then(|| text.clone());
        let furniture = &reading.piece.furniture;
        Self {
            file: file.to_owned(),
            label: field(&furniture.label),
            headline: field(&furniture.headline),
            standfirst: field(&furniture.standfirst),
            byline: field(&furniture.byline),
            authors: furniture.authors.clone(),
            bio: field(&furniture.bio),
            disclosure: field(&furniture.disclosure),
            disclaimer: field(&furniture.disclaimer),
            credit: field(&furniture.credit),
            language: field(&furniture.language),
            published: field(&furniture.published),
            body_markdown: reading.piece.body.clone(),
            text: markdown::running_text(&reading.piece.body),
            cut: reading.cut.clone(),
            evidence: reading.evidence.clone(),
            mail: reading.mail.clone(),
            comments: reading.review.comments.clone(),
            changes: reading.review.changes.clone(),
        }
    }
}

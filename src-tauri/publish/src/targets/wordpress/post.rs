//! The post: as it is sent, as it comes back, and what differs.
use serde::Deserialize;
use serde_json::{Value, json};

use super::{api::Api, author::Author, entities::decoded, terms::Term};
use crate::{Difference, Parcel, PublishError, Receipt};

/// A post as it is sent.
pub(super) struct Draft<'a> {
    /// HTML.
    pub(super) title: String,
    /// Blocks.
    pub(super) content: String,
    /// HTML.
    pub(super) excerpt: String,
    /// Empty to let WordPress choose.
    pub(super) slug: &'a str,
    pub(super) author: u64,
    pub(super) categories: Vec<Term>,
    pub(super) tags: Vec<Term>,
}

/// A post as its editors get it.
#[derive(Debug, Deserialize)]
pub(super) struct Post {
    pub(super) id: u64,
    pub(super) status: String,
    link: String,
    slug: String,
    author: u64,
    categories: Vec<u64>,
    tags: Vec<u64>,
    pub(super) title: Text,
    pub(super) content: Text,
    excerpt: Text,
}

/// A text as it was written; `rendered` beside it is changed by typography and plugins.
#[derive(Debug, Deserialize)]
pub(super) struct Text {
    pub(super) raw: String,
}

impl Draft<'_> {
    pub(super) fn to_json(&self) -> Value {
        let ids = |terms: &[Term]| terms.iter().filter_map(|term| term.id).collect::<Vec<_>>();
        let mut json = json!({
            "title": self.title,
            "content": self.content,
            "excerpt": self.excerpt,
            "author": self.author,
            "categories": ids(&self.categories),
            "tags": ids(&self.tags),
        });
        if !self.slug.is_empty() {
            json["slug"] = json!(self.slug);
        }
        json
    }

    fn hash(&self) -> String {
        hash(&self.title, &self.content, &self.excerpt)
    }
}

impl Post {
    fn hash(&self) -> String {
        hash(&self.title.raw, &self.content.raw, &self.excerpt.raw)
    }

    /// Whether this post may be replaced by ours: it is still unpublished, and nobody else has changed it.
    pub(super) fn check_may_change(
        &self,
        api: &Api<'_>,
        parcel: &Parcel<'_>,
        draft: &Draft<'_>,
    ) -> Result<(), PublishError> {
        if !matches!(self.status.as_str(), "draft" | "pending" | "auto-draft") {
            return Err(PublishError::NotDraft {
                status: self.status.clone(),
                url: self.link.clone(),
            });
        }
        let now = self.hash();
        let known = parcel.last.is_some_and(|last| last.returned == now);
        if known || parcel.overwrite || now == draft.hash() {
            return Ok(());
        }
        Err(PublishError::ChangedThere {
            url: api.edit_url(self.id),
        })
    }

    pub(super) fn receipt(
        &self,
        api: &Api<'_>,
        parcel: &Parcel<'_>,
        draft: &Draft<'_>,
        author: &Author,
    ) -> Receipt {
        Receipt {
            target: api.client.target.clone(),
            version: parcel.version.to_owned(),
            remote_id: self.id.to_string(),
            url: self.link.clone(),
            edit_url: api.edit_url(self.id),
            sent: draft.hash(),
            returned: self.hash(),
            differences: self.differences(parcel, draft, author),
        }
    }

    /// WordPress drops what it does not know or allow without a word, so every field is compared.
    fn differences(
        &self,
        parcel: &Parcel<'_>,
        draft: &Draft<'_>,
        author: &Author,
    ) -> Vec<Difference> {
        let mut texts = vec![
            (
                "headline",
                parcel.title.to_owned(),
                decoded(&self.title.raw),
            ),
            ("text", spelt(&draft.content), spelt(&self.content.raw)),
            (
                "excerpt",
                parcel.excerpt.to_owned(),
                decoded(&self.excerpt.raw),
            ),
            (
                "categories",
                names(&draft.categories),
                kept(&draft.categories, &self.categories),
            ),
            ("tags", names(&draft.tags), kept(&draft.tags, &self.tags)),
        ];
        if !draft.slug.is_empty() {
            texts.push(("slug", draft.slug.to_owned(), self.slug.clone()));
        }
        if !parcel.authors.is_empty() {
            texts.push((
                "author",
                parcel.authors.join(", "),
                self.filed(parcel, author),
            ));
        }
        texts
            .into_iter()
            .filter(|(_, sent, returned)| sent != returned)
            .map(|(field, sent, returned)| Difference {
                field,
                sent,
                returned,
            })
            .collect()
    }

    /// The name the post is filed under, in the desk's spelling where it is the desk's author.
    fn filed(&self, parcel: &Parcel<'_>, author: &Author) -> String {
        match parcel.authors {
            _ if self.author != author.id => format!("account {}", self.author),
            [only] if author.is_byline => only.clone(),
            _ => author.name.clone(),
        }
    }
}

fn names(terms: &[Term]) -> String {
    let names: Vec<&str> = terms.iter().map(|term| term.name.as_str()).collect();
    names.join(", ")
}

/// The terms that the post has.
fn kept(terms: &[Term], ids: &[u64]) -> String {
    let kept: Vec<&str> = terms
        .iter()
        .filter(|term| term.id.is_some_and(|id| ids.contains(&id)))
        .map(|term| term.name.as_str())
        .collect();
    kept.join(", ")
}

/// BLAKE3, in hex, of the text of a post, without the differences that only spell the same otherwise.
fn hash(title: &str, content: &str, excerpt: &str) -> String {
    let texts = json!([decoded(title), spelt(content), decoded(excerpt)]);
    blake3::hash(texts.to_string().as_bytes())
        .to_hex()
        .to_string()
}

/// Markup in one spelling: WordPress rewrites `<hr/>` and `&#91;` when it cleans what authors save.
fn spelt(content: &str) -> String {
    content.replace(" />", "/>").replace("&#0", "&#")
}

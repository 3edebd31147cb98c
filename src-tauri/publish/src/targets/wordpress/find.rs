//! Our post, found again: by its id, by the marker in its text, by its address.
use super::{api::Api, entities::decoded, post::Post};
use crate::{Fault, Parcel, PublishError};

/// The post that Stet wrote for this piece before, if there is one.
///
/// An address alone proves nothing: a post with our slug is ours only if it is a draft with our headline (the editor
/// of WordPress 6.1 drops the marker when somebody saves there).
pub(super) fn ours(api: &Api<'_>, parcel: &Parcel<'_>) -> Result<Option<Post>, PublishError> {
    if let Some(post) = remembered(api, parcel)? {
        return Ok(Some(post));
    }
    if let Some(post) = marked(api, parcel.marker)? {
        return Ok(Some(post));
    }
    if parcel.slug.is_empty() {
        return Ok(None);
    }
    let posts = search(api, "slug", parcel.slug)?;
    let is_ours = |post: &Post| post.status == "draft" && decoded(&post.title.raw) == parcel.title;
    Ok(posts.into_iter().find(is_ours))
}

/// The post with the marker in its text.
pub(super) fn marked(api: &Api<'_>, marker: &str) -> Result<Option<Post>, Fault> {
    let posts = search(api, "search", marker)?;
    Ok(posts
        .into_iter()
        .find(|post| post.content.raw.contains(marker)))
}

fn remembered(api: &Api<'_>, parcel: &Parcel<'_>) -> Result<Option<Post>, PublishError> {
    let Some(id) = parcel.last.and_then(|last| last.remote_id.parse().ok()) else {
        return Ok(None);
    };
    match api.post(id) {
        Ok(post) if post.status == "trash" => Err(PublishError::InBin(api.bin())),
        Ok(post) => Ok(Some(post)),
        Err(fault) if fault.code() == "rest_post_invalid_id" => Ok(None),
        Err(fault) => Err(fault.into()),
    }
}

/// Posts of any status but trash that the person may edit.
fn search(api: &Api<'_>, by: &str, value: &str) -> Result<Vec<Post>, Fault> {
    let query = [(by, value), ("status", "any"), ("context", "edit")];
    api.read("wp/v2/posts", &query)
}

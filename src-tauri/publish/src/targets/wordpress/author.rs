//! The post's author: an account of the site that has the author's name.
use serde::Deserialize;

use super::{
    api::{Api, Me},
    entities::decoded,
};
use crate::Fault;

/// Whom the post is filed under.
pub(super) struct Author {
    /// The account's id.
    pub(super) id: u64,
    /// The name WordPress prints.
    pub(super) name: String,
    /// Whether that name is the whole byline.
    pub(super) is_byline: bool,
}

#[derive(Deserialize)]
struct User {
    id: u64,
    name: String,
}

/// The first author's account, if there is one that the person may write for; otherwise the person's own.
pub(super) fn of(api: &Api<'_>, me: &Me, authors: &[String]) -> Result<Author, Fault> {
    let own = Author {
        id: me.id,
        name: decoded(&me.name),
        is_byline: false,
    };
    let Some(first) = authors.first() else {
        return Ok(own);
    };
    let is_first = |name: &str| decoded(name).to_lowercase() == first.to_lowercase();
    let is_byline = authors.len() == 1;
    if is_first(&me.name) {
        return Ok(Author { is_byline, ..own });
    }
    if !me.may("edit_others_posts") {
        return Ok(own);
    }
    let query = [
        ("search", first.as_str()),
        ("who", "authors"),
        ("per_page", "100"),
    ];
    let users: Vec<User> = match api.read("wp/v2/users", &query) {
        // Some sites hide their people.
        Err(Fault::Forbidden { .. } | Fault::Refused { .. }) => Vec::new(),
        users => users?,
    };
    let found = users.into_iter().find(|user| is_first(&user.name));
    Ok(found.map_or(own, |user| Author {
        id: user.id,
        name: decoded(&user.name),
        is_byline,
    }))
}

//! WordPress, over the REST interface of version 4.7 and later with the application passwords of 5.6.
//!
//! Written against <https://developer.wordpress.org/rest-api/reference/> and the answers of 6.1 to 7.1.
mod api;
mod author;
mod entities;
mod find;
mod post;
mod terms;

use serde_json::{Value, json};
use stet_core::Field;

use crate::{Fault, Parcel, PublishError, Receipt, Site, System, client::Client};
use api::Api;
use author::Author;
use post::{Draft, Post};

pub(crate) const SYSTEM: System = System { probe, publish };

fn probe(client: &Client) -> Result<Site, PublishError> {
    let (api, about) = Api::discover(client)?;
    let me = api.me()?;
    Ok(Site {
        name: entities::decoded(&about.name),
        system: about.system,
        time_zone: about.time_zone,
        clock_ahead: about.clock_ahead,
        may_write: me.may("edit_posts"),
        may_write_for_others: me.may("edit_others_posts"),
        person: me.name,
    })
}

fn publish(client: &Client, parcel: &Parcel<'_>) -> Result<Receipt, PublishError> {
    let (api, _) = Api::discover(client)?;
    let me = api.me()?;
    let author = author::of(&api, &me, parcel.authors)?;
    let draft = Draft {
        title: entities::escaped(parcel.title),
        content: (parcel.content)(&printed_by_wordpress(&author)),
        excerpt: entities::escaped(parcel.excerpt),
        slug: parcel.slug,
        author: author.id,
        categories: terms::ids(&api, "categories", parcel.categories)?,
        tags: terms::ids(&api, "tags", parcel.tags)?,
    };
    let written = match find::ours(&api, parcel)? {
        Some(post) => {
            post.check_may_change(&api, parcel, &draft)?;
            update(&api, post.id, &draft)?
        }
        None => create(&api, parcel, &draft)?,
    };
    // What a write answers is not yet what the next reader gets.
    let post = api.post(written).map_err(PublishError::Unsure)?;
    Ok(post.receipt(&api, parcel, &draft, &author))
}

/// WordPress prints one author, and only one who has an account there.
fn printed_by_wordpress(author: &Author) -> Vec<Field> {
    let mut fields = vec![Field::Headline];
    if author.is_byline {
        fields.push(Field::Byline);
    }
    fields
}

/// Creates the draft. Without a proper answer the site is asked whether it is there; it is never sent twice.
fn create(api: &Api<'_>, parcel: &Parcel<'_>, draft: &Draft<'_>) -> Result<u64, PublishError> {
    let mut fields = draft.to_json();
    // A post without a status keeps a slug that another post has already.
    fields["status"] = json!("draft");
    match api.write::<Value>("wp/v2/posts", &fields) {
        Ok(post) => id(api, &post),
        Err(fault) if fault.leaves_doubt() => match find::marked(api, parcel.marker) {
            Ok(Some(Post { id, .. })) => Ok(id),
            Ok(None) | Err(_) => Err(PublishError::Unsure(fault)),
        },
        Err(fault) => Err(fault.into()),
    }
}

/// Changes the draft. Its status stays: somebody may have handed it in for review there.
fn update(api: &Api<'_>, id: u64, draft: &Draft<'_>) -> Result<u64, PublishError> {
    match api.write::<Value>(&format!("wp/v2/posts/{id}"), &draft.to_json()) {
        Ok(post) => self::id(api, &post),
        Err(fault) if fault.leaves_doubt() => Err(PublishError::Unsure(fault)),
        Err(fault) => Err(fault.into()),
    }
}

fn id(api: &Api<'_>, post: &Value) -> Result<u64, PublishError> {
    post["id"]
        .as_u64()
        .ok_or_else(|| PublishError::Unsure(Fault::Garbage(api.client.host.clone())))
}

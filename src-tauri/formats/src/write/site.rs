//! Files for site generators: Markdown with the front matter they know, and nothing that their templates would run.
use stet_core::{Field, Outlet, Piece, Place};

use super::{
    json_ld::date,
    layout::{description, language, printed, text},
    slug,
    yaml::Mapping,
};

mod body;

/// A static site generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// Hugo.
    Hugo,
    /// Jekyll 4.
    Jekyll,
    /// Eleventy.
    Eleventy,
}

impl Site {
    /// Every generator, with the name it has on the command line.
    pub const ALL: &[(&'static str, Self)] = &[
        ("hugo", Self::Hugo),
        ("jekyll", Self::Jekyll),
        ("eleventy", Self::Eleventy),
    ];
}

/// The piece as a content file of a site.
///
/// What a theme knows (title, date, tags …) and what stands above the body goes into the front matter; disclosure,
/// disclaimer, bio and credit are printed in their place, as no theme knows them. Entries that Stet has no field for
/// are kept letter for letter and win over ours.
#[must_use]
pub fn site(piece: &Piece, outlet: Option<&Outlet>, site: Site) -> String {
    let mut front_matter = String::new();
    for line in entries(piece, outlet, site).split_inclusive('\n') {
        let key = line.split(':').next().unwrap_or_default();
        if piece.extra.iter().all(|extra| extra.key != key) {
            front_matter.push_str(line);
        }
    }
    front_matter.extend(piece.extra.iter().map(|extra| extra.raw.as_str()));
    let body = body::safe(&prose(piece, outlet), site);
    format!("---\n{front_matter}---\n\n{}\n", body.trim_end())
}

/// The name of that file: Jekyll reads the date from it, the others take the slug as the address.
#[must_use]
pub fn site_file_name(piece: &Piece, site: Site) -> String {
    let slug = page_slug(piece);
    match (site, date(&piece.furniture.published).get(..10)) {
        (Site::Jekyll, Some(day)) => format!("{day}-{slug}.md"),
        _ => format!("{slug}.md"),
    }
}

fn page_slug(piece: &Piece) -> String {
    let own = &piece.furniture.slug;
    let slug = slug(if own.is_empty() {
        &piece.furniture.headline
    } else {
        own
    });
    if slug.is_empty() {
        "untitled".into()
    } else {
        slug
    }
}

fn entries(piece: &Piece, outlet: Option<&Outlet>, site: Site) -> String {
    let furniture = &piece.furniture;
    let mut entries = Mapping::default();
    entries.text("title", &furniture.headline);
    match site {
        Site::Hugo => entries.list("authors", &furniture.authors),
        // Its templates would read `{{ … }}` in prose as their own language.
        Site::Jekyll => entries
            .raw("layout", "\"post\"")
            .raw("render_with_liquid", "false")
            .list("author", &furniture.authors),
        Site::Eleventy => entries
            .raw("templateEngineOverride", "md")
            .list("authors", &furniture.authors),
    };
    dates(&mut entries, piece, site);
    entries
        .text("slug", &page_slug(piece))
        .text(
            "description",
            &description([
                &furniture.seo_description,
                &furniture.excerpt,
                &furniture.standfirst,
            ]),
        )
        .text("lang", language(piece, outlet))
        .list("categories", &furniture.categories)
        .list("tags", &furniture.tags);
    for &field in Field::ALL {
        if !is_elsewhere(field, site) {
            entries.text(field.name(), furniture.get(field));
        }
    }
    if site == Site::Hugo && !furniture.image.is_empty() {
        entries.list("images", std::slice::from_ref(&furniture.image));
    }
    entries.into_string()
}

/// Writes the dates unquoted, as dates; a text that is none would stop the build and is left out.
fn dates(entries: &mut Mapping, piece: &Piece, site: Site) {
    let updated = match site {
        Site::Hugo => "lastmod",
        Site::Jekyll => "last_modified_at",
        Site::Eleventy => "updated",
    };
    let furniture = &piece.furniture;
    for (key, text) in [
        ("date", &furniture.published),
        (updated, &furniture.updated),
    ] {
        if !date(text).is_empty() {
            entries.raw(key, text);
        }
    }
}

/// Whether a field stands under a key of the generator's own, or in the text.
fn is_elsewhere(field: Field, site: Site) -> bool {
    matches!(
        field,
        Field::Headline
            | Field::Language
            | Field::Published
            | Field::Updated
            | Field::Outlet
            | Field::Slug
            | Field::Bio
            | Field::Disclosure
            | Field::Disclaimer
            | Field::Credit
    ) || (site == Site::Hugo && field == Field::Image)
}

/// The body with the furniture that is printed around it; a rule parts it from what follows.
fn prose(piece: &Piece, outlet: Option<&Outlet>) -> String {
    let mut parts = Vec::new();
    for place in printed(piece, outlet).into_iter().filter(is_in_text) {
        let text = text(piece, place);
        parts.push(text.trim_start_matches('\n').trim_end().to_owned());
        if place == Place::Body {
            parts.push("---".to_owned());
        }
    }
    if parts.last().is_some_and(|last| last == "---") {
        parts.pop();
    }
    parts.join("\n\n")
}

fn is_in_text(place: &Place) -> bool {
    matches!(
        place,
        Place::Body
            | Place::Field(Field::Disclosure | Field::Disclaimer | Field::Bio | Field::Credit)
    )
}

//! Drafts on a real WordPress, read back as the people who work there see them.
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test that cannot set itself up has failed, or says aloud that it was skipped"
)]
#[path = "wordpress/server.rs"]
mod server;

use std::process::Command;

use serde_json::json;
use server::{Server, cache, here};
use stet_core::{Field, Furniture, Outlet, Piece};
use stet_formats::write::blocks;
use stet_publish::{Fault, Parcel, PublishError, Receipt, marker, probe, publish};

const BODY: &str = r#"The last ferry left Brenholm in May, and *nobody* on the quay waved.[^log] Fares cost 5 < 6 crowns & rising.

## What the [council](https://brenholm.example/council?a=1&b=2) said

> “We counted every passenger,” the harbourmaster told me.
>
> She had **not** counted the crates.

3. Repair the slip
4. Ask who pays

   and who never does
   - the county
   - the `[gallery]` of donors

| Year | Passengers | Note |
|:-----|-----------:|:----:|
| 2019 | 41,200     | *a*  |

![The empty slip](https://brenholm.example/slip.jpg "At low tide")

Neither [gallery] nor &nbsp; nor `C:\temp\new` nor 🦊 nor <mark>marked</mark> words are lost.\
A new line, <abbr title="Brenholm Harbour Board">BHB</abbr>.

```
https://brenholm.example/log
if (a < b && c[0]) { "quoted" }
```

- A list with code in it:

      rope --tar

***

<aside>A reader wrote <div>in</div></aside>

###### The smallest head

[^log]: Harbour log, 3 May 2024, p. 12.

    And a second paragraph of it.
"#;

/// A piece that nobody has sent yet.
fn piece() -> (Piece, String) {
    let furniture = Furniture {
        label: "Opinion".into(),
        headline: "“Who pays?” AT&T, 5 < 6 & the ferry".into(),
        standfirst: "A town that loses its ferry loses its neighbours.".into(),
        byline: "By Mara Lindqvist".into(),
        bio: "Mara Lindqvist teaches at the *Brenholm* School of Navigation.".into(),
        disclaimer: "The views expressed are the author’s own.".into(),
        excerpt: "Ferries & towns: 5 < 6.".into(),
        image: "https://brenholm.example/lead.jpg".into(),
        image_alt: "A \"rope\" on a bollard".into(),
        authors: vec!["Mara Lindqvist".into()],
        tags: vec!["élections".into(), "public money".into()],
        categories: vec!["Opinion & Analysis".into()],
        ..Furniture::default()
    };
    let piece = Piece {
        furniture,
        body: BODY.into(),
        extra: Vec::new(),
    };
    (piece, marker(&uuid::Uuid::new_v4().to_string()))
}

/// Sends a piece as the desk does.
fn send(
    server: &Server,
    user: &str,
    (piece, marker): &(Piece, String),
    last: Option<&Receipt>,
    overwrite: bool,
) -> Result<Receipt, PublishError> {
    let furniture = &piece.furniture;
    let parcel = Parcel {
        version: "v1",
        marker,
        title: &furniture.headline,
        excerpt: &furniture.excerpt,
        slug: &furniture.slug,
        authors: &furniture.authors,
        categories: &furniture.categories,
        tags: &furniture.tags,
        content: &|left_out: &[Field]| blocks(piece, None::<&Outlet>, left_out, marker),
        last,
        overwrite,
    };
    publish(&server.target(user), &server.login(user), &parcel)
}

#[test]
fn a_site_says_what_it_is_and_what_we_may_do() {
    let Some(server) = server::shared() else {
        return;
    };
    let site = probe(&server.target("author"), &server.login("author")).unwrap();
    assert_eq!(site.name, "The Harbour Review");
    assert_eq!(site.system, format!("WordPress {}", server.version()));
    assert_eq!(site.person, "Mara Lindqvist");
    assert_eq!(site.time_zone, "America/New_York");
    assert!(site.may_write && !site.may_write_for_others);
    assert!(site.clock_ahead.abs() < 5, "{}", site.clock_ahead);
}

#[test]
fn a_draft_arrives_with_every_field_and_under_its_author() {
    let Some(server) = server::shared() else {
        return;
    };
    let mut sent = piece();
    sent.0.furniture.slug = "who-pays".into();
    let receipt = send(server, "editor", &sent, None, false).unwrap();
    assert_eq!(receipt.differences, []);
    assert_eq!(receipt.sent, receipt.returned);
    let post = server.post("editor", &receipt.remote_id);
    assert_eq!(post["status"], "draft");
    assert_eq!(post["slug"], "who-pays");
    assert_eq!(
        post["title"]["raw"],
        "“Who pays?” AT&T, 5 &lt; 6 & the ferry"
    );
    assert_eq!(post["excerpt"]["raw"], "Ferries & towns: 5 &lt; 6.");
    assert_eq!(post["author"], server.id("author"));
    let content = blocks(&sent.0, None, &[Field::Headline, Field::Byline], &sent.1);
    assert_eq!(post["content"]["raw"], content);
    let names = |taxonomy| -> Vec<String> {
        let query = format!("{taxonomy}?post={}", receipt.remote_id);
        let terms = server.get("editor", &query);
        let terms = terms.as_array().unwrap().iter();
        terms
            .map(|term| term["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("categories"), ["Opinion &amp; Analysis"]);
    assert_eq!(names("tags"), ["élections", "public money"]);
    let printed = post["content"]["rendered"].as_str().unwrap();
    assert!(
        !printed.contains("wp:") && !printed.contains("stet:doc"),
        "{printed}"
    );
    assert!(
        printed.contains("Neither &#091;gallery]") || printed.contains("Neither &#91;gallery]"),
        "{printed}"
    );
    assert!(
        receipt
            .edit_url
            .ends_with(&format!("post={}&action=edit", receipt.remote_id))
    );
}

#[test]
fn the_block_editor_finds_nothing_to_complain_about() {
    let Some(server) = server::shared() else {
        return;
    };
    let modules = cache().join("node");
    let installed = Command::new("npm")
        .args([
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "jsdom@26.1.0",
            "--prefix",
        ])
        .arg(&modules)
        .status()
        .unwrap();
    assert!(installed.success(), "npm could not install jsdom");
    let (piece, marker) = piece();
    let folder = tempfile::tempdir().unwrap();
    let (scripts, post) = (
        folder.path().join("scripts.json"),
        folder.path().join("post.html"),
    );
    std::fs::write(&scripts, server.scripts()).unwrap();
    std::fs::write(&post, blocks(&piece, None, &[], &marker)).unwrap();
    let asked = Command::new("node")
        .arg(here("validate-blocks.cjs"))
        .args([&scripts, &post])
        .env("NODE_PATH", modules.join("node_modules"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&asked.stdout);
    assert!(
        asked.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&asked.stderr)
    );
}

#[test]
fn a_piece_sent_again_changes_its_draft_and_makes_no_second_one() {
    let Some(server) = server::shared() else {
        return;
    };
    let mut sent = piece();
    let first = send(server, "editor", &sent, None, false).unwrap();
    sent.0.body = "The ferry is back.".into();
    let again = send(server, "editor", &sent, Some(&first), false).unwrap();
    assert_eq!(again.remote_id, first.remote_id);
    assert_ne!(again.sent, first.sent);
    assert_eq!(again.differences, []);
    // A desk that has lost its receipt finds the draft by the marker in it.
    let lost = send(server, "editor", &sent, None, false).unwrap();
    assert_eq!(lost.remote_id, first.remote_id);
    let found = server.get("editor", &format!("posts?search={}&status=any", sent.1));
    assert_eq!(found.as_array().unwrap().len(), 1);
}

#[test]
fn what_the_desk_of_the_site_changed_is_not_overwritten_unasked() {
    let Some(server) = server::shared() else {
        return;
    };
    let sent = piece();
    let first = send(server, "editor", &sent, None, false).unwrap();
    server.change(
        "editor",
        &first.remote_id,
        &json!({"title": "A better headline", "status": "pending"}),
    );
    let error = send(server, "editor", &sent, Some(&first), false).unwrap_err();
    assert!(
        matches!(error, PublishError::ChangedThere { .. }),
        "{error}"
    );
    assert_eq!(
        server.post("editor", &first.remote_id)["title"]["raw"],
        "A better headline"
    );
    send(server, "editor", &sent, Some(&first), true).unwrap();
    let post = server.post("editor", &first.remote_id);
    assert_eq!(
        post["title"]["raw"],
        "“Who pays?” AT&T, 5 &lt; 6 & the ferry"
    );
    assert_eq!(
        post["status"], "pending",
        "handed in for review, and left so"
    );
}

#[test]
fn a_published_or_binned_post_is_left_alone_and_a_deleted_one_made_anew() {
    let Some(server) = server::shared() else {
        return;
    };
    let sent = piece();
    let first = send(server, "editor", &sent, None, false).unwrap();
    server.change("editor", &first.remote_id, &json!({"status": "publish"}));
    let error = send(server, "editor", &sent, Some(&first), true).unwrap_err();
    assert!(
        matches!(&error, PublishError::NotDraft { status, .. } if status == "publish"),
        "{error}"
    );
    server.delete("editor", &first.remote_id, false);
    let error = send(server, "editor", &sent, Some(&first), true).unwrap_err();
    assert!(matches!(error, PublishError::InBin(_)), "{error}");
    server.delete("editor", &first.remote_id, true);
    let anew = send(server, "editor", &sent, Some(&first), false).unwrap();
    assert_ne!(anew.remote_id, first.remote_id);
}

#[test]
fn an_author_without_an_editors_rights_is_told_what_did_not_get_through() {
    let Some(server) = server::shared() else {
        return;
    };
    let mut sent = piece();
    sent.0.furniture.categories = vec!["A section of tomorrow".into()];
    sent.0.furniture.authors = vec!["Mara Lindqvist".into(), "Ben Okoro".into()];
    sent.0.furniture.byline = "By Mara Lindqvist and Ben Okoro".into();
    let receipt = send(server, "author", &sent, None, false).unwrap();
    let differing: Vec<&str> = receipt
        .differences
        .iter()
        .map(|difference| difference.field)
        .collect();
    assert_eq!(
        differing,
        ["categories", "author"],
        "{:#?}",
        receipt.differences
    );
    let post = server.post("author", &receipt.remote_id);
    let content = post["content"]["raw"].as_str().unwrap();
    assert!(
        content.contains("<p>By Mara Lindqvist and Ben Okoro</p>"),
        "WordPress prints one author only"
    );
    assert!(
        content.contains("5 &lt; 6 crowns &amp; rising"),
        "{content}"
    );
}

#[test]
fn a_contributor_may_write_a_draft_of_their_own() {
    let Some(server) = server::shared() else {
        return;
    };
    let mut sent = piece();
    sent.0.furniture.slug = "ferry-by-ben".into();
    sent.0.furniture.authors = vec!["Ben Okoro".into()];
    sent.0.furniture.categories.clear();
    sent.0.furniture.tags.clear();
    let receipt = send(server, "contributor", &sent, None, false).unwrap();
    assert_eq!(receipt.differences, []);
    assert_eq!(
        server.post("contributor", &receipt.remote_id)["author"],
        server.id("contributor")
    );
}

#[test]
fn a_wrong_password_is_told_from_every_other_trouble() {
    let Some(server) = server::shared() else {
        return;
    };
    let mut login = server.login("editor");
    login.password = "abcd efgh ijkl".into();
    let error = probe(&server.target("editor"), &login).unwrap_err();
    assert!(
        matches!(error, PublishError::Fault(Fault::SignIn { .. })),
        "{error}"
    );
}

#[test]
fn a_site_with_plain_permalinks_is_found_as_well() {
    let Some(server) = server::start(&["--plain-permalinks"]) else {
        return;
    };
    let receipt = send(&server, "editor", &piece(), None, false).unwrap();
    assert_eq!(receipt.differences, []);
    let again = send(&server, "editor", &piece(), Some(&receipt), true).unwrap();
    assert_eq!(again.remote_id, receipt.remote_id);
}

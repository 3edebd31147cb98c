//! The one-way rule: app, cli → desk → checks, formats, grammar, review, store, styles, publish → core.
use crate::METADATA;
use cargo_metadata::DependencyKind;

/// From the ground up; a crate uses only what lies below its own layer.
const LAYERS: &[&[&str]] = &[
    &["stet-core"],
    &[
        "stet-checks",
        "stet-formats",
        "stet-grammar",
        "stet-review",
        "stet-store",
        "stet-styles",
        "stet-publish",
    ],
    &["stet-desk"],
    &["stet-desktop", "stet-cli"],
];

/// What only one crate may touch, by the beginning of the name.
const OWNED: &[(&str, &[&str])] = &[
    ("stet-core", &["comrak", "pulldown-cmark", "markdown"]),
    ("stet-store", &["rusqlite", "libsqlite3-sys", "notify"]),
    (
        "stet-publish",
        &[
            "ureq",
            "reqwest",
            "hyper",
            "attohttpc",
            "isahc",
            "minreq",
            "curl",
        ],
    ),
    ("stet-desktop", &["tauri", "wry", "tao"]),
];

#[test]
fn every_crate_stands_in_a_layer() {
    let listed: Vec<_> = LAYERS.concat();
    for (name, _) in uses() {
        assert!(
            name == "xtask" || listed.contains(&&*name),
            "{name} stands in no layer: give it one in LAYERS"
        );
    }
}

#[test]
fn a_crate_uses_only_what_lies_below_it() {
    let layer = |name: &str| LAYERS.iter().position(|layer| layer.contains(&name));
    for (name, used) in uses() {
        for below in used.iter().filter(|below| layer(below).is_some()) {
            assert!(
                layer(below) < layer(&name),
                "{name} may not use {below}: it does not lie below it"
            );
        }
    }
}

#[test]
fn the_set_up_is_built_from_nothing_but_rust() {
    let uses = uses();
    let xtask = uses.iter().find(|(name, _)| name == "xtask");
    assert_eq!(xtask.map(|(_, used)| used.as_slice()), Some(&[][..]));
}

#[test]
fn disk_network_window_and_markdown_have_one_owner_each() {
    for (name, used) in uses() {
        for (owner, owned) in OWNED.iter().filter(|(owner, _)| *owner != name) {
            let taken = used
                .iter()
                .find(|used| owned.iter().any(|mark| begins(used, mark)));
            assert_eq!(taken, None, "{name} uses what only {owner} may");
        }
    }
}

/// `tauri-build` begins with `tauri`, `notify-types` with `notify`; `markdownlint` does not with `markdown`.
fn begins(name: &str, mark: &str) -> bool {
    name.strip_prefix(mark)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '_']))
}

/// Each crate of the workspace with what it is built from. Tests may use what they like.
fn uses() -> Vec<(String, Vec<String>)> {
    let packages = METADATA.workspace_packages().into_iter();
    let ships = |kind: DependencyKind| kind != DependencyKind::Development;
    packages
        .map(|package| {
            let used = package
                .dependencies
                .iter()
                .filter(|used| ships(used.kind))
                .map(|used| used.name.clone());
            (package.name.to_string(), used.collect())
        })
        .collect()
}

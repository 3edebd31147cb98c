//! JSON Schemas of the files that people write by hand, so that their editors complete and check them.
#![allow(
    clippy::disallowed_methods,
    reason = "this test keeps the published schemas fresh, on disk"
)]
use std::{fs, path::Path};

use schemars::{JsonSchema, schema_for};

use crate::{Config, Outlet, Registry};

#[test]
fn the_schema_of_outlet_files_is_fresh() {
    keep_fresh::<Outlet>("outlet");
}

#[test]
fn the_schema_of_registry_files_is_fresh() {
    keep_fresh::<Registry>("registry");
}

#[test]
fn the_schema_of_stet_toml_is_fresh() {
    keep_fresh::<Config>("stet");
}

/// Rewrites a schema that has gone stale, and fails so that nobody misses it.
fn keep_fresh<T: JsonSchema>(name: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../docs/schemas/{name}.schema.json"));
    let schema = schema_for!(T);
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    panic!("{name}.schema.json was stale and has been rewritten; run the tests again");
}

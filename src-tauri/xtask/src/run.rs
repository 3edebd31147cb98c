//! `cargo xtask run`: Stet on a sample desk, in its window or, without a display, on the command line.
use crate::{
    npm, packages,
    process::{Done, Failure, cargo, root, run as start, run_for as start_for},
};
use std::{env, fs, process::Command};

/// A piece as a reader's browser gives it, with the outlet and the authors it is checked against.
const PIECE: &str = "src-tauri/desk/sample/pages/the-ferry.txt";
const OUTLET: &str = "src-tauri/desk/sample/outlets/harbour-review.toml";
const AUTHORS: &str = "src-tauri/desk/sample/registry.toml";

/// Opens the workstation on the sample desk; `--release` is for cargo, all other words are handed to the workstation.
pub(crate) fn run(words: &[String]) -> Done {
    if has_display() {
        return window(words);
    }
    println!("There is no display here, so the sample piece goes through the command line.");
    println!("Where there is one, this opens the workstation.");
    terminal()
}

fn has_display() -> bool {
    let set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Builds as the tests do unless told otherwise: that is ready sooner, and what one has built the other need not.
fn window(words: &[String]) -> Done {
    packages::install(packages::Purpose::Window)?;
    npm::ensure_built()?;
    println!("\nBuilding the workstation; the first time this takes some minutes.");
    let (flags, rest): (Vec<_>, Vec<_>) = words
        .iter()
        .filter(|word| *word != "--")
        .partition(|word| *word == "--release");
    let mut window = cargo("run --package stet-desktop --features custom-protocol");
    start(window.args(flags).args(["--", "--sample"]).args(rest))
}

/// Reads, checks, puts right and exports the sample piece; the files stay in `target/sample`.
fn terminal() -> Done {
    let folder = root().join("target/sample");
    let (piece, page) = (folder.join("piece.md"), folder.join("piece.html"));
    let text = fs::create_dir_all(&folder).and_then(|()| fs::File::create(&piece));
    let text = text.map_err(|error| {
        Failure(format!(
            "{} could not be written: {error}.",
            piece.display()
        ))
    })?;

    println!("\nRead: the page becomes a piece, its furniture apart from its body.");
    start(stet("read --format markdown").arg(PIECE).stdout(text))?;
    println!("\nCheck: what is wrong with it; the safe fixes are applied.");
    let mut check = stet("check --fix");
    check
        .args(["--outlet", OUTLET, "--authors", AUTHORS])
        .arg(&piece);
    // Findings are no failure here: the sample is made to have some.
    start_for(&mut check, &[0, 1])?;
    println!("\nWrite: the piece as the outlet would publish it.");
    start(stet("write --to html").arg("--out").arg(&page).arg(&piece))?;
    println!(
        "\nThe piece: {}\nThe page:  {}",
        piece.display(),
        page.display()
    );
    Ok(())
}

fn stet(args: &str) -> Command {
    let mut command = cargo("run --quiet --package stet-cli --");
    command.args(args.split_whitespace());
    command
}

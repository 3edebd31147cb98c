//! What the window costs beyond an empty one: both are opened in turns, and time and memory are told as ratios.
//!
//! The empty window is this program itself: Tauri, built with the same profile, around a page with one text field.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement that cannot go on stops, and is read on the terminal"
)]
mod opened;

use std::{env, path::Path, process::Command, sync::Arc};

use serde_json::{Value, json};
use stet_desk::{Desk, Terminal};

use crate::opened::{Cost, Program};

/// How often each window is opened.
const RUNS: usize = 12;
/// Asks this program to be the empty window.
const EMPTY: &str = "--empty";

fn main() {
    if env::args().any(|arg| arg == EMPTY) {
        return tauri::Builder::default()
            .run(tauri::generate_context!(
                "src-tauri/app/benches/empty/tauri.conf.json"
            ))
            .expect("an empty window");
    }
    match missing() {
        Some(missing) => println!("Skipped: {missing}."),
        None => measure(),
    }
}

/// What this machine lacks to open a window and ask it.
fn missing() -> Option<&'static str> {
    let driver = Command::new("WebKitWebDriver").arg("--version").output();
    if !cfg!(target_os = "linux") {
        Some("windows are measured on Linux only")
    } else if env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        Some("there is no display; `cargo xtask bench window` brings one of its own")
    } else if driver.is_err() {
        Some("WebKitWebDriver (Debian: webkit2gtk-driver) is not installed")
    } else {
        None
    }
}

fn measure() {
    let home = tempfile::tempdir().unwrap();
    let library = home.path().join("desk.stet");
    let word = left_off(&library);
    let ours = Program {
        path: env!("CARGO_BIN_EXE_stet-desktop").into(),
        args: vec!["--library".into(), library.display().to_string()],
        shows: format!(
            "document.querySelector('.body .cm-content[contenteditable=true]')?.textContent.includes({})",
            json!(word)
        ),
    };
    let empty = Program {
        path: env::current_exe().unwrap(),
        args: vec![EMPTY.into()],
        shows: "document.querySelector('textarea')?.value === 'Editable'".into(),
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    // The first of each reads its files from the disk.
    let (mut stet, mut bare) = (Vec::new(), Vec::new());
    for run in 0..=RUNS {
        let costs = (
            runtime.block_on(empty.cost()),
            runtime.block_on(ours.cost()),
        );
        if run > 0 {
            bare.push(costs.0);
            stet.push(costs.1);
        }
    }
    tell("start to editable, ms", &stet, &bare, |cost| cost.editable);
    tell("memory of all processes (PSS), MB", &stet, &bare, |cost| {
        cost.memory
    });
}

/// A library whose person left off in a piece; answers with a word of it.
fn left_off(library: &Path) -> &'static str {
    let desk = Desk::at(library, Arc::new(Terminal));
    desk.call("load_sample", Value::Null).unwrap();
    let pieces = desk.call("search", json!({ "query": "ferry" })).unwrap();
    let bookmark = json!({ "view": "pieces", "piece": pieces[0]["id"], "caret": null });
    desk.call("set_bookmark", bookmark).unwrap();
    "ferry"
}

fn tell(what: &str, stet: &[Cost], bare: &[Cost], of: fn(&Cost) -> f64) {
    let (stet, bare) = (median(stet, of), median(bare, of));
    println!(
        "{what}: Stet {stet:.0}, empty {bare:.0}, ratio {:.2}",
        stet / bare
    );
}

fn median(costs: &[Cost], of: fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

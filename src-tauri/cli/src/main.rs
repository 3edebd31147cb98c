//! `stet`: the same desk, from a terminal.
mod args;
mod check;
mod failure;
mod files;
mod library;
mod lsp;
mod manual;
mod measure;
mod print;
mod read;
mod waive;
mod write;

use std::process::ExitCode;

use clap::Parser as _;

use crate::args::{Cli, Command};
use crate::failure::Failure;

/// Pieces are many small texts, read on all cores at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a command went, as its exit code says it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fine,
    /// Something was found at error.
    Findings,
    /// Some input could not be used; it has been said which.
    BadInput,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let outcome = run(cli).unwrap_or_else(|failure| {
        print::problem(&failure.to_string());
        Outcome::BadInput
    });
    ExitCode::from(match outcome {
        Outcome::Fine => 0,
        Outcome::Findings => 1,
        Outcome::BadInput => 2,
    })
}

fn run(cli: Cli) -> Result<Outcome, Failure> {
    let library = cli.library;
    match cli.command {
        Command::Read(ask) => read::run(&ask),
        Command::Check(ask) => check::run(&ask),
        Command::Measure(ask) => measure::run(&ask),
        Command::Lsp(ask) => lsp::run(&ask),
        Command::Waive(ask) => waive::run(&ask),
        Command::Write(ask) => write::run(&ask),
        Command::Rules(ask) => manual::rules(&ask),
        Command::Explain(ask) => manual::explain(&ask),
        Command::Completions(ask) => manual::completions(&ask),
        Command::Man(ask) => manual::man(&ask),
        Command::Import(ask) => library::pieces::import(library, &ask),
        Command::List(ask) => library::pieces::list(library, &ask),
        Command::Search(ask) => library::pieces::search(library, &ask),
        Command::Export(ask) => library::publish::export(library, &ask),
        Command::Publish(ask) => library::publish::publish(library, &ask),
        Command::Source(ask) => library::sources::run(library, &ask),
        Command::Outlet(ask) => library::registry::outlet(library, &ask),
        Command::Registry(ask) => library::registry::registry(library, &ask),
        Command::Author(ask) => library::registry::author(library, &ask),
        Command::Backup(ask) => library::backups::backup(library, &ask),
        Command::Restore(ask) => library::backups::restore(library, &ask),
    }
}

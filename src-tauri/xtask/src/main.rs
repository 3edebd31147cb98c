//! `cargo xtask`: the set-up, the tests and the generated pages of the project, with nothing but Rust to build it.
#![allow(clippy::print_stdout, clippy::print_stderr)] // it speaks to a person at a terminal

mod npm;
mod packages;
mod pages;
mod process;
mod run;
mod screen;
mod test;

use process::{Done, Failure};
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run [--release] [ARGS]  install what is missing, build, and open the workstation on a sample desk;
                          without a display, take the sample piece through the command line instead
                          --release  build it as it is shipped: slower to build, faster to use
                          ARGS       for the workstation itself, such as --library FILE
  test [--fast] [STEP…]   install what is missing and pass every test, or only the steps named
                          --fast     leave the window out: no system packages, no Tauri
  bench [NAME]            run the benchmarks, or those whose name holds NAME
  eval FOLDER [--json]    read the labelled pages of a folder and say which fields come out right
                          --checks   check them instead, and say which findings are true
  fuzz [MINUTES [SEED]]   break the fixtures in many ways and read them; what panics or is slow is kept
  docs                    write the generated pages again
  setup                   install what is missing for all of these, and do no more

Steps of test, in order:
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match command(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn command(words: &[String]) -> Done {
    let Some((name, rest)) = words.split_first() else {
        return help();
    };
    match name.as_str() {
        "run" => run::run(rest),
        "test" => test::test(rest),
        "bench" => pages::bench(rest),
        "eval" => pages::eval(rest),
        "fuzz" => pages::fuzz(rest),
        "docs" => pages::docs(),
        "setup" => packages::install(packages::Purpose::Tests).and_then(|()| npm::install()),
        "help" | "--help" | "-h" => help(),
        other => Err(Failure(format!(
            "There is no `cargo xtask {other}`. `cargo xtask help` lists what there is."
        ))),
    }
}

fn help() -> Done {
    println!("{USAGE}{}", test::list());
    Ok(())
}

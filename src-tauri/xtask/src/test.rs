//! `cargo xtask test`: everything a change must pass, step by step, up to the first that fails.
use crate::{
    npm, packages,
    process::{Done, Failure, cargo, run},
    screen::Screen,
};
use std::time::Instant;

/// Whether the window is part of the test: it needs system packages and takes most of the building.
#[derive(Clone, Copy, PartialEq)]
enum Scope {
    All,
    Fast,
}

struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(Scope) -> Done,
}

/// In order: what fails soonest comes first, and the Rust tests speak last.
const STEPS: &[Step] = &[
    Step {
        name: "packages",
        what: "what the window and its tests need of the system",
        run: system,
    },
    Step {
        name: "crates",
        what: "the crates that Cargo.lock names",
        run: |_| run(&mut cargo("fetch --locked")),
    },
    Step {
        name: "format",
        what: "Rust is formatted",
        run: |_| run(&mut cargo("fmt --all --check")),
    },
    Step {
        name: "ui-packages",
        what: "the packages that ui/package-lock.json names",
        run: |_| npm::install(),
    },
    Step {
        name: "ui-lint",
        what: "the window's pages follow the rules",
        run: |_| npm::script("lint"),
    },
    Step {
        name: "ui-check",
        what: "the window's pages have the right types",
        run: |_| npm::script("check"),
    },
    Step {
        name: "ui-test",
        what: "the logic behind the window's pages",
        run: |_| npm::script("test"),
    },
    Step {
        name: "ui-build",
        what: "the window's pages as they are shipped",
        run: |_| npm::script("build"),
    },
    Step {
        name: "lint",
        what: "Rust without a warning",
        run: lint,
    },
    Step {
        name: "rust",
        what: "the tests of every crate, of the command line and of the real window",
        run: rust,
    },
];

/// Runs all steps, or those named; `--fast` leaves the window out.
pub(crate) fn test(words: &[String]) -> Done {
    let (flags, names): (Vec<_>, Vec<_>) = words
        .iter()
        .map(String::as_str)
        .partition(|word| word.starts_with('-'));
    if let Some(flag) = flags.iter().find(|flag| **flag != "--fast") {
        return Err(Failure(format!(
            "`cargo xtask test` has no {flag}; its one flag is --fast."
        )));
    }
    let scope = if flags.is_empty() {
        Scope::All
    } else {
        Scope::Fast
    };
    all(&chosen(&names)?, scope)
}

/// The steps with what each is for, one a line.
pub(crate) fn list() -> String {
    let lines = STEPS
        .iter()
        .map(|step| format!("  {:<12} {}", step.name, step.what));
    lines.collect::<Vec<_>>().join("\n")
}

/// The steps of these names; `ui` names all that begin with `ui-`.
fn chosen(names: &[&str]) -> Result<Vec<&'static Step>, Failure> {
    let is =
        |step: &Step, name: &str| step.name == name || step.name.split('-').next() == Some(name);
    if let Some(name) = names
        .iter()
        .find(|name| !STEPS.iter().any(|step| is(step, name)))
    {
        return Err(Failure(format!(
            "There is no step called {name}. The steps are:\n{}",
            list()
        )));
    }
    let wanted = |step: &&Step| names.is_empty() || names.iter().any(|name| is(step, name));
    Ok(STEPS.iter().filter(wanted).collect())
}

fn all(steps: &[&Step], scope: Scope) -> Done {
    let start = Instant::now();
    for (at, step) in steps.iter().enumerate() {
        println!(
            "\n[{}/{}] {}: {}",
            at + 1,
            steps.len(),
            step.name,
            step.what
        );
        let began = Instant::now();
        (step.run)(scope).map_err(|failure| {
            Failure(format!(
                "{failure}\nThe step failed; this runs it alone: cargo xtask test {}",
                step.name
            ))
        })?;
        // On the error stream, so that the output proper closes with what the tests themselves say.
        eprintln!("    {} took {}", step.name, clock(began));
    }
    eprintln!("\nAll {} steps passed in {}.", steps.len(), clock(start));
    Ok(())
}

fn clock(since: Instant) -> String {
    let seconds = since.elapsed().as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{:.1} min", seconds / 60.0)
    }
}

fn system(scope: Scope) -> Done {
    match scope {
        Scope::All => packages::install(packages::Purpose::Tests),
        Scope::Fast => Ok(()),
    }
}

fn lint(scope: Scope) -> Done {
    window_pages(scope)?;
    run(cargo("clippy")
        .args(crates(scope))
        .args(["--all-targets", "--", "-D", "warnings"]))
}

fn rust(scope: Scope) -> Done {
    window_pages(scope)?;
    let mut tests = cargo("test --no-fail-fast");
    tests.args(crates(scope));
    if scope == Scope::Fast || !cfg!(target_os = "linux") {
        return run(&mut tests);
    }
    run(&mut Screen::start()?.around(&tests))
}

/// The built pages are compiled into the window, so they come before it.
fn window_pages(scope: Scope) -> Done {
    if scope == Scope::Fast {
        Ok(())
    } else {
        npm::ensure_built()
    }
}

/// One set of crates and features for every step, so that nothing is built twice.
fn crates(scope: Scope) -> &'static [&'static str] {
    match scope {
        Scope::All => &["--workspace", "--features", "stet-desktop/custom-protocol"],
        Scope::Fast => &["--workspace", "--exclude", "stet-desktop"],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(words: &[&str]) -> Vec<&'static str> {
        chosen(words)
            .unwrap()
            .iter()
            .map(|step| step.name)
            .collect()
    }

    #[test]
    fn all_steps_run_unless_some_are_named() {
        assert_eq!(names(&[]).len(), STEPS.len());
        assert_eq!(names(&["rust", "format"]), ["format", "rust"]);
    }

    #[test]
    fn a_group_is_named_by_its_first_word() {
        assert_eq!(
            names(&["ui"]),
            ["ui-packages", "ui-lint", "ui-check", "ui-test", "ui-build"]
        );
        assert_eq!(names(&["ui-test"]), ["ui-test"]);
    }

    #[test]
    fn an_unknown_step_is_answered_with_the_steps_there_are() {
        let failure = chosen(&["rust", "paint"]).err().unwrap().to_string();
        assert_eq!(
            failure,
            format!("There is no step called paint. The steps are:\n{}", list())
        );
    }
}

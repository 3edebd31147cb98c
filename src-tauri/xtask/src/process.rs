//! Running other programs from the root of the project.
use std::{
    env, fmt, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What went wrong and what to do about it, in full sentences.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

/// Nothing, or why not.
pub(crate) type Done = Result<(), Failure>;

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The folder that holds the workspace: of the checkout cargo runs us for, not of the one we were compiled in,
/// since two checkouts may share a target directory.
pub(crate) fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    let here = Path::new(&here);
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A program with its arguments, to be started in the root of the project.
pub(crate) fn program(name: &str, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root());
    command
}

/// `cargo` with arguments parted by blanks; the cargo that runs us, so that a `+toolchain` is kept.
pub(crate) fn cargo(args: &str) -> Command {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = program(&cargo, &[]);
    command.args(args.split_whitespace());
    // What it told us about our own package is not true of others; some of them would be built anew for it.
    let ours = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_");
    for name in env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| ours(name))
    {
        command.env_remove(name);
    }
    command
}

/// Runs a program in the foreground after showing its command line; it has to end well.
pub(crate) fn run(command: &mut Command) -> Done {
    run_for(command, &[0])
}

/// Runs a program in the foreground; it has to end with one of these exit codes.
pub(crate) fn run_for(command: &mut Command, codes: &[i32]) -> Done {
    let line = line(command);
    println!("    $ {line}");
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    if status.code().is_some_and(|code| codes.contains(&code)) {
        return Ok(());
    }
    Err(Failure(format!("`{line}` ended with {status}.")))
}

/// What a program prints, trimmed; nothing if it is not there or ends badly.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_string();
    output.status.success().then_some(text)
}

/// Says that a program could not be started.
pub(crate) fn not_started(command: &Command, error: &io::Error) -> Failure {
    let name = command.get_program().to_string_lossy();
    match error.kind() {
        io::ErrorKind::NotFound => {
            Failure(format!("`{name}` is not installed, or not on the PATH."))
        }
        _ => Failure(format!("`{name}` could not be started: {error}.")),
    }
}

fn line(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_stem()
        .unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

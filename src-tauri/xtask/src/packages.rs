//! The system packages Stet needs: installed with apt where there is one, named for the reader elsewhere.
use crate::process::{Done, Failure, answer, program, run};
use std::{env, path::Path, process::Stdio};

/// What the system is needed for.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Purpose {
    /// To build and open the window.
    Window,
    /// To drive the window as well.
    Tests,
}

/// A C compiler, WebKitGTK and the D-Bus headers (Debian names).
const WINDOW: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libdbus-1-dev",
];

/// A screen without a monitor, a session bus, WebKit's driver, a graphics card in software, hands for dialogs, signals;
/// PHP and a database without a service, for a real WordPress; a site generator.
const TESTS: &[&str] = &[
    "xvfb",
    "dbus",
    "webkit2gtk-driver",
    "libgl1-mesa-dri",
    "xdotool",
    "procps",
    "php-cli",
    "php-mysql",
    "php-gd",
    "php-xml",
    "php-mbstring",
    "mariadb-server-core",
    "mariadb-client-core",
    "libreoffice-writer-nogui",
    "jekyll",
    "python3-venv",
];

/// The same where there is no apt: what pkg-config must know, and the programs that must be on the PATH.
const MODULES: &[&str] = &["webkit2gtk-4.1", "dbus-1"];
const PROGRAMS: &[&str] = &["Xvfb", "dbus-run-session", "WebKitWebDriver"];

/// The line to type, by the package tool that is there.
const ELSEWHERE: &[(&str, &str)] = &[
    (
        "dnf",
        "sudo dnf install gcc gcc-c++ make pkgconf-pkg-config webkit2gtk4.1-devel dbus-devel \
         xorg-x11-server-Xvfb dbus-daemon",
    ),
    (
        "pacman",
        "sudo pacman -S --needed base-devel webkit2gtk-4.1 dbus xorg-server-xvfb",
    ),
    (
        "zypper",
        "sudo zypper install gcc gcc-c++ make pkg-config webkit2gtk3-devel dbus-1-devel xorg-x11-server-Xvfb dbus-1",
    ),
    (
        "apk",
        "sudo apk add build-base pkgconf webkit2gtk-4.1-dev dbus-dev xvfb dbus",
    ),
    ("brew", "xcode-select --install"),
    (
        "winget",
        "winget install Microsoft.VisualStudio.2022.BuildTools Microsoft.EdgeWebView2Runtime",
    ),
];

/// Sees to it that what is needed is there: installs it with apt, or says what to install.
pub(crate) fn install(purpose: Purpose) -> Done {
    if !cfg!(target_os = "linux") {
        println!(
            "    The window needs the system's own build tools and web view. Should they be missing:\n    {}",
            advice()
        );
        return Ok(());
    }
    if on_path("apt-get") {
        from_apt(&[WINDOW, tests(purpose, TESTS)].concat())
    } else {
        elsewhere(purpose)
    }
}

fn tests(purpose: Purpose, names: &'static [&'static str]) -> &'static [&'static str] {
    if purpose == Purpose::Tests {
        names
    } else {
        &[]
    }
}

fn from_apt(names: &[&str]) -> Done {
    let missing: Vec<&str> = names
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    println!(
        "    Missing on this machine: {list}. They come from apt; this may take a few minutes."
    );
    // A broken third-party source must not stop packages that the others hold.
    if let Err(failure) = apt(&["update"]) {
        println!("    {failure} Going on with the package lists that are there.");
    }
    apt(&[
        &["install", "--yes", "--no-install-recommends"],
        &missing[..],
    ]
    .concat())
    .map_err(|failure| {
        Failure(format!(
            "{failure} Install these by hand and start again: {list}"
        ))
    })
}

fn installed(name: &str) -> bool {
    let status = answer(&mut program(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", name],
    ));
    status.as_deref() == Some("installed")
}

/// Runs apt-get without questions; what it says on the way is left out, what goes wrong is not.
fn apt(args: &[&str]) -> Done {
    let quiet = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-qq",
        "-o",
        "DPkg::Lock::Timeout=300",
    ];
    let root = answer(&mut program("id", &["-u"])).as_deref() == Some("0");
    let line = [if root { &[][..] } else { &["sudo"] }, &quiet, args].concat();
    run(program(line[0], &line[1..]).stdout(Stdio::null()))
}

fn elsewhere(purpose: Purpose) -> Done {
    let unknown =
        |module: &&&str| answer(&mut program("pkg-config", &["--exists", module])).is_none();
    let programs = tests(purpose, PROGRAMS)
        .iter()
        .filter(|name| !on_path(name));
    let missing: Vec<&str> = MODULES
        .iter()
        .filter(unknown)
        .chain(programs)
        .copied()
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure(format!(
        "Not found on this machine: {}. Install them and start again:\n    {}",
        missing.join(", "),
        advice()
    )))
}

/// The line to type on this machine, or all of them where its package tool is not known.
fn advice() -> String {
    match ELSEWHERE.iter().find(|(tool, _)| on_path(tool)) {
        Some((_, line)) => (*line).into(),
        None => ELSEWHERE
            .iter()
            .map(|(_, line)| *line)
            .collect::<Vec<_>>()
            .join("\n    "),
    }
}

/// Whether there is a program of this name to call.
pub(crate) fn on_path(name: &str) -> bool {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| Path::new(&folder).join(&file).is_file())
}

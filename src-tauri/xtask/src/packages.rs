//! The system packages Stet needs: installed with apt where there is one, named for the reader elsewhere.
use crate::process::{Done, Failure, answer, program, run};
use std::path::Path;

/// What the window is built from: a C compiler, WebKitGTK and the D-Bus headers (Debian names).
pub(crate) const BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libdbus-1-dev",
];

/// What the tests drive the window with: a screen without a monitor, a session bus, WebKit's driver.
pub(crate) const TEST: &[&str] = &["xvfb", "dbus", "webkit2gtk-driver", "libgl1-mesa-dri"];

/// What the same set-up is called elsewhere, by the package tool that is there.
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
    (
        "brew",
        "xcode-select --install   (macOS has the rest; WebKit is part of it)",
    ),
    (
        "winget",
        "winget install Microsoft.VisualStudio.2022.BuildTools Microsoft.EdgeWebView2Runtime   \
         (with the workload «Desktop development with C++»)",
    ),
];

/// Installs those of these Debian packages that are missing, after saying so; where there is no apt, goes on
/// if the libraries are there and otherwise says what to install.
pub(crate) fn install(names: &[&str]) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        return libraries_are_there();
    }
    let missing = missing(names);
    if missing.is_empty() {
        return Ok(());
    }
    println!(
        "    Missing on this machine: {}. They come from apt.",
        missing.join(", ")
    );
    // A broken third-party source must not stop packages that the others hold.
    if let Err(failure) = apt(&["update", "--quiet=2"]) {
        println!("    {failure} Going on with the package lists that are there.");
    }
    apt(&[
        &["install", "--quiet=2", "--yes", "--no-install-recommends"],
        &missing[..],
    ]
    .concat())
    .map_err(|failure| {
        Failure(format!(
            "{failure} Install these by hand and start again: {}",
            missing.join(" ")
        ))
    })
}

fn missing<'a>(names: &[&'a str]) -> Vec<&'a str> {
    names
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect()
}

fn installed(name: &str) -> bool {
    answer(&mut program(
        "dpkg-query",
        &["--show", "--showformat=${db:Status-Status}", name],
    ))
    .is_some_and(|status| status == "installed")
}

fn apt(args: &[&str]) -> Done {
    let quiet = [
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "-o",
        "DPkg::Lock::Timeout=300",
    ];
    let line = [&quiet[..], args].concat();
    let root = answer(&mut program("id", &["-u"])).is_some_and(|id| id == "0");
    if root {
        run(&mut program(line[0], &line[1..]))
    } else {
        run(&mut program("sudo", &line))
    }
}

fn libraries_are_there() -> Done {
    let modules = ["--exists", "webkit2gtk-4.1", "dbus-1"];
    if answer(&mut program("pkg-config", &modules)).is_some() {
        return Ok(());
    }
    Err(Failure(format!(
        "WebKitGTK 4.1 and the D-Bus headers are needed to build the window and were not found. Install them, then start again:\n\n    {}",
        advice()
    )))
}

/// The line to type on this machine, or all of them where its package tool is not known.
fn advice() -> String {
    let here = ELSEWHERE
        .iter()
        .find(|(tool, _)| answer(&mut program(tool, &["--version"])).is_some());
    match here {
        Some((_, line)) => (*line).into(),
        None => ELSEWHERE
            .iter()
            .map(|(tool, line)| format!("{tool}: {line}"))
            .collect::<Vec<_>>()
            .join("\n    "),
    }
}

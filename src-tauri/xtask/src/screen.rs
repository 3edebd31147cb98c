//! A screen without a monitor, for as long as the tests of the window run.
use crate::process::{Failure, not_started, program};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

/// A virtual X server; it ends when this value is dropped.
pub(crate) struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// Starts Xvfb on the first free display and waits until it answers.
    pub(crate) fn start() -> Result<Self, Failure> {
        let size = ["-screen", "0", "1280x1024x24"];
        let mut command = program("Xvfb", &["-displayfd", "1", "-nolisten", "tcp"]);
        command
            .args(size)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut server = command
            .spawn()
            .map_err(|error| not_started(&command, &error))?;
        // The server writes its display number once it is ready for clients.
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let screen = Self {
            server,
            display: format!(":{}", number.trim()),
        };
        if number.trim().is_empty() {
            return Err(Failure("Xvfb ended before it was ready.".into()));
        }
        Ok(screen)
    }

    /// The command, on this screen and in a session bus of its own that ends with it.
    pub(crate) fn around(&self, command: &Command) -> Command {
        let mut wrapped = program("dbus-run-session", &["--"]);
        wrapped.arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => wrapped.env(name, value),
                None => wrapped.env_remove(name),
            };
        }
        // X only, even where the person testing sits at a Wayland desktop; no accessibility bus, no GPU.
        wrapped
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY");
        wrapped
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1");
        wrapped
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Asked politely, the server takes its lock file and socket away.
        let pid = self.server.id().to_string();
        if !program("kill", &[&pid])
            .status()
            .is_ok_and(|status| status.success())
        {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::{packages::on_path, process::answer};
    use std::path::PathBuf;

    #[test]
    fn a_program_has_a_screen_and_a_bus_of_its_own_while_it_runs() {
        if !on_path("Xvfb") || !on_path("dbus-run-session") {
            return println!("Skipped: Xvfb and dbus-run-session are not installed.");
        }
        let screen = Screen::start().unwrap();
        let socket = PathBuf::from(format!("/tmp/.X11-unix/X{}", &screen.display[1..]));
        assert!(socket.exists());

        let ask = program(
            "sh",
            &["-c", "echo $DISPLAY; echo $DBUS_SESSION_BUS_ADDRESS"],
        );
        let told = answer(&mut screen.around(&ask)).unwrap();
        let (display, bus) = told.split_once('\n').unwrap();
        assert_eq!(display, screen.display);
        assert!(bus.starts_with("unix:"), "{bus}");

        drop(screen);
        assert!(!socket.exists(), "the screen is gone with its value");
    }
}

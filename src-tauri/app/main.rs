//! The desktop shell: a window, one command, one event channel, and nothing else.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(target_os = "linux")]
mod graphics;
mod shell;

use std::{
    env,
    path::PathBuf,
    process::ExitCode,
    sync::{Arc, LazyLock},
    thread,
};

use serde_json::Value;
use stet_desk::{Desk, Error};
use tauri::{Manager as _, State};

use crate::shell::Window;

/// The desk, opened beside the window: whoever asks before it is there waits for it.
type Opening = Arc<LazyLock<Arc<Desk>, Box<dyn FnOnce() -> Arc<Desk> + Send>>>;

#[tauri::command(async)]
fn call(desk: State<'_, Opening>, name: &str, args: Value) -> Result<Value, Error> {
    desk.call(name, args)
}

fn main() -> ExitCode {
    let start = match Start::from_args(env::args_os().skip(1)) {
        Ok(start) => start,
        Err(message) => return refuse(&message),
    };
    #[cfg(target_os = "linux")]
    graphics::settle();
    let run = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(tauri::generate_handler![call])
        .setup(move |app| {
            let window = Window::new(app.handle().clone());
            let opening: Opening = Arc::new(LazyLock::new(Box::new(move || start.desk(window))));
            app.manage(Arc::clone(&opening));
            thread::spawn(move || LazyLock::force(&opening).keep_backed_up());
            Ok(())
        })
        .run(tauri::generate_context!());
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&format!("Stet could not open its window: {error}.")),
    }
}

/// What the command line asks for.
struct Start {
    library: PathBuf,
    sample: bool,
}

impl Start {
    fn from_args(mut args: impl Iterator<Item = std::ffi::OsString>) -> Result<Self, String> {
        let mut library = env::var_os("STET_LIBRARY").map(PathBuf::from);
        let mut sample = false;
        while let Some(arg) = args.next() {
            match arg.to_str() {
                Some("--library") => {
                    library = Some(args.next().ok_or("--library wants a file.")?.into());
                }
                Some("--sample") => sample = true,
                _ => {
                    return Err(format!(
                        "“{}” is not understood. Usage: stet-desktop [--library FILE] [--sample]",
                        arg.to_string_lossy()
                    ));
                }
            }
        }
        let library = match library {
            Some(library) => library,
            None => stet_desk::usual_library()
                .ok_or("No home folder was found; name the library with --library FILE.")?,
        };
        Ok(Self { library, sample })
    }

    fn desk(self, window: Window) -> Arc<Desk> {
        let desk = Desk::at(&self.library, Arc::new(window));
        if self.sample {
            // An open library that already holds pieces stays as it is.
            let _ = desk.call("load_sample", Value::Null);
        }
        desk
    }
}

#[expect(clippy::print_stderr, reason = "there is no window to say it in")]
fn refuse(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

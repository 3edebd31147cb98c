//! A real WordPress, started by the script beside the publishing tests.
use std::{
    env,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use serde_json::Value;

/// A running site. It stops when the pipe to its script closes.
pub(crate) struct Site {
    about: Value,
    script: Child,
}

impl Site {
    /// Starts a site; `None`, said aloud, where its packages cannot be installed.
    pub(crate) fn start() -> Option<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cms/start-wordpress.sh");
        let mut script = Command::new(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(script.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        if line.is_empty() {
            script.wait().unwrap();
            assert!(
                env::var_os("CI").is_none(),
                "WordPress could not be started; see above"
            );
            eprintln!("SKIPPED: no WordPress on this machine; see above");
            return None;
        }
        Some(Self {
            about: serde_json::from_str(&line).unwrap(),
            script,
        })
    }

    /// Its address.
    pub(crate) fn url(&self) -> &str {
        self.about["url"].as_str().unwrap()
    }

    /// An application password of one of its people.
    pub(crate) fn password(&self, user: &str) -> &str {
        self.about["users"][user]["password"].as_str().unwrap()
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        drop(self.script.stdin.take());
        let _ = self.script.wait();
    }
}

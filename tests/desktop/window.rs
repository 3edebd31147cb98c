//! The real window, driven as a person would: clicks, keys, and what can be read on screen.
use std::{
    env, fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::sync::{Mutex, MutexGuard};

/// How long the window may take to show what it was asked for.
const PATIENCE: Duration = Duration::from_secs(20);

/// One window at a time: they share a screen, and its keyboard goes to one of them.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// A running workstation. Its processes end with it.
pub(crate) struct Window {
    pub(crate) client: Client,
    driver: Child,
    _screen: MutexGuard<'static, ()>,
}

impl Window {
    /// Opens the workstation on a library.
    pub(crate) async fn open(library: &Path, args: &[&str]) -> Self {
        let screen = SCREEN.lock().await;
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver (Debian: webkit2gtk-driver) starts");
        let mut all = vec!["--library".to_owned(), library.display().to_string()];
        all.extend(args.iter().map(|&arg| arg.to_owned()));
        let capabilities = json!({
            "webkitgtk:browserOptions": { "binary": env!("CARGO_BIN_EXE_stet-desktop"), "args": all }
        });
        let client = connect(port, capabilities).await;
        Self {
            client,
            driver,
            _screen: screen,
        }
    }

    /// Waits for an element.
    pub(crate) async fn see(&self, css: &str) -> Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|error| panic!("“{css}” did not appear: {error}"))
    }

    /// Waits until an element is gone.
    pub(crate) async fn no_longer_see(&self, css: &str) {
        self.until(&format!("return !document.querySelector({})", json!(css)))
            .await;
    }

    /// Waits for an element that contains a text.
    pub(crate) async fn read(&self, css: &str, text: &str) {
        let script = format!(
            "return [...document.querySelectorAll({})].some(e => (e.matches('input, textarea, select') ? e.value : e.textContent).includes({}))",
            json!(css),
            json!(text)
        );
        self.until(&script).await;
    }

    /// Waits until a script returns true.
    pub(crate) async fn until(&self, script: &str) {
        let mut pause = tokio::time::interval(Duration::from_millis(50));
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while self.ask(script).await != Value::Bool(true) {
            assert!(
                tokio::time::Instant::now() < deadline,
                "this did not come true: {script}\n{}",
                self.text("body").await
            );
            pause.tick().await;
        }
    }

    /// What a script returns.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The text of the first element that matches, as it is on screen.
    pub(crate) async fn text(&self, css: &str) -> String {
        self.see(css).await.text().await.unwrap_or_default()
    }

    /// How many elements match.
    pub(crate) async fn count(&self, css: &str) -> u64 {
        let script = format!("return document.querySelectorAll({}).length", json!(css));
        self.ask(&script).await.as_u64().unwrap_or_default()
    }

    /// Clicks an element once it can be clicked, and scrolls as a person does when something lies over it.
    pub(crate) async fn click(&self, css: &str) {
        let mut element = self.see(css).await;
        let script = format!(
            "document.querySelector({})?.scrollIntoView({{ block: 'center' }})",
            json!(css)
        );
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut pause = tokio::time::interval(Duration::from_millis(50));
        while let Err(error) = element.click().await {
            assert!(
                tokio::time::Instant::now() < deadline,
                "“{css}” cannot be clicked: {error}"
            );
            self.ask(&script).await;
            pause.tick().await;
            // The page may have drawn it anew since it was found.
            element = self.see(css).await;
        }
    }

    /// Clicks into an element and types.
    pub(crate) async fn type_into(&self, css: &str, keys: &str) {
        let element = self.see(css).await;
        element.click().await.expect("it takes the focus");
        element.send_keys(keys).await.expect("it takes the keys");
    }

    /// Presses keys wherever the focus is.
    pub(crate) async fn press(&self, keys: &str) {
        let element = self.client.active_element().await.expect("a focus");
        element.send_keys(keys).await.expect("keys are taken");
    }

    /// What a script that answers later hands to its last argument.
    pub(crate) async fn ask_later(&self, script: &str) -> Value {
        self.client
            .execute_async(script, vec![])
            .await
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// What a form field holds.
    pub(crate) async fn value(&self, css: &str) -> String {
        self.see(css).await;
        let script = format!("return document.querySelector({}).value", json!(css));
        self.ask(&script)
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Asks the desk something, as the window itself does.
    pub(crate) async fn command(&self, name: &str, args: &Value) -> Value {
        let script = format!(
            "const done = arguments[0]; window.__TAURI_INTERNALS__.invoke('call', {}).then(done, e => done({{ error: e }}))",
            json!({ "name": name, "args": args })
        );
        let answer = self.ask_later(&script).await;
        assert!(answer.get("error").is_none(), "{name}: {answer}");
        answer
    }

    /// Opens the import dialog, the focus on the field for a paste.
    pub(crate) async fn open_import(&self) {
        self.click("[data-testid=new]").await;
        self.press(&format!(
            "{}{}",
            char::from(Key::Down),
            char::from(Key::Enter)
        ))
        .await;
        self.see("[data-testid=import-text]").await;
        self.ask("document.querySelector('[data-testid=import-text]').focus(); return true")
            .await;
    }

    /// Pastes a page's text into the import dialog and has it read.
    pub(crate) async fn paste_page(&self, page: &str) {
        self.open_import().await;
        // A paste is one event, not ten thousand keys.
        let script = format!(
            "document.execCommand('insertText', false, {}); return true",
            json!(page)
        );
        self.ask(&script).await;
        self.click("[data-testid=import-read]").await;
    }

    /// Opens a piece from the list by its headline.
    pub(crate) async fn open_piece(&self, headline: &str) {
        self.see("[data-testid=piece]").await;
        let script = format!(
            "[...document.querySelectorAll('[data-testid=piece]')].find(e => e.textContent.includes({})).click()",
            json!(headline)
        );
        self.ask(&script).await;
        self.read(".headline .cm-content", headline).await;
    }

    /// The rules of the findings shown.
    pub(crate) async fn rules(&self) -> Vec<String> {
        let rules = self
            .ask("return [...document.querySelectorAll('[data-testid=finding]')].map(e => e.dataset.rule)")
            .await;
        serde_json::from_value(rules).unwrap()
    }

    /// Applies the first fix of each error, and waives those that offer none.
    pub(crate) async fn put_right_every_error(&self) {
        const ERROR: &str = "[data-testid=finding][data-severity=error]";
        self.see("[data-testid=gate]").await;
        for _ in 0..20 {
            let errors = self.count(ERROR).await;
            if errors == 0 {
                return;
            }
            if self.count(&format!("{ERROR} [data-testid=fix]")).await > 0 {
                self.click(&format!("{ERROR} [data-testid=fix]")).await;
            } else {
                self.click(&format!("{ERROR} [data-testid=overrule]")).await;
                self.type_into("[data-testid=waive-reason]", "Agreed with the desk.")
                    .await;
                self.click("[data-testid=waive-go]").await;
            }
            self.until(&format!(
                "return document.querySelectorAll({}).length < {errors}",
                json!(ERROR)
            ))
            .await;
        }
        panic!("errors remain: {:?}", self.rules().await);
    }

    /// The column in which a card stands.
    pub(crate) async fn state_of(&self, headline: &str) -> String {
        let script = format!(
            "return [...document.querySelectorAll('[data-testid=card]')].find(e => e.textContent.includes({})).closest('[data-state]').dataset.state",
            json!(headline)
        );
        self.ask(&script)
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Moves a card one column on, with the keyboard.
    pub(crate) async fn move_card(&self, headline: &str) {
        let script = format!(
            "[...document.querySelectorAll('[data-testid=card]')].find(e => e.textContent.includes({})).focus()",
            json!(headline)
        );
        self.ask(&script).await;
        self.press(&format!(
            "{}{}{}",
            char::from(Key::Alt),
            char::from(Key::Right),
            char::from(Key::Null)
        ))
        .await;
    }

    /// Types a path into the system's save dialog.
    pub(crate) async fn answer_save_dialog(&self, path: &Path) {
        answer_dialog(path).await;
    }

    /// Types a path into the system's folder dialog.
    pub(crate) async fn answer_folder_dialog(&self, path: &Path) {
        answer_dialog(path).await;
    }

    /// Closes the window and waits until its program is gone, as before it is started again.
    pub(crate) async fn leave(self) {
        self.ask("window.__TAURI_INTERNALS__.invoke('plugin:window|close', { label: 'main' })")
            .await;
        self.gone();
    }

    /// Ends the program as a crash would.
    pub(crate) fn kill(self) {
        // The driver is the window's parent: its children are ours to end.
        let parent = self.driver.id().to_string();
        let _ = Command::new("pkill")
            .args(["-KILL", "-P", &parent])
            .status();
        self.gone();
    }

    /// What the program has loaded of libraries, as Linux tells it.
    pub(crate) fn libraries(&self) -> String {
        let parent = self.driver.id().to_string();
        let program = Command::new("pgrep").args(["-P", &parent]).output();
        let program = String::from_utf8(program.expect("pgrep runs").stdout).expect("a number");
        let maps = Path::new("/proc").join(program.trim()).join("maps");
        fs::read_to_string(maps).expect("the program runs")
    }

    /// Waits until the program has ended and let go of its library.
    fn gone(&self) {
        let parent = self.driver.id().to_string();
        let deadline = Instant::now() + PATIENCE;
        while Command::new("pgrep")
            .args(["-P", &parent])
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|found| found.success())
        {
            assert!(Instant::now() < deadline, "the program does not end");
        }
    }

    /// Waits until the screen shows what the page is.
    pub(crate) async fn painted(&self) {
        self.ask_later("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))")
            .await;
    }

    /// Keeps a photograph when `STET_PHOTOGRAPHS` names a folder for them.
    pub(crate) async fn photograph(&self, name: &str) {
        let Some(folder) = env::var_os("STET_PHOTOGRAPHS").map(PathBuf::from) else {
            return;
        };
        self.painted().await;
        let png = self.client.screenshot().await.expect("a photograph");
        fs::create_dir_all(&folder).expect("a folder for photographs");
        fs::write(folder.join(format!("{name}.png")), png).expect("a photograph is kept");
    }

    /// Closes the window as its person would.
    pub(crate) async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Control with a letter.
pub(crate) fn control(letter: &str) -> String {
    format!(
        "{}{letter}{}",
        char::from(Key::Control),
        char::from(Key::Null)
    )
}

/// The system's file dialog is no web page: it is reached with the keys of a real display.
async fn answer_dialog(path: &Path) {
    let mut pause = tokio::time::interval(Duration::from_millis(100));
    let deadline = tokio::time::Instant::now() + PATIENCE;
    let dialog = loop {
        pause.tick().await;
        if let Some(id) = dialog_window() {
            break id;
        }
        assert!(
            tokio::time::Instant::now() < deadline,
            "no file dialog appeared"
        );
    };
    xdotool(&["windowfocus", "--sync", &dialog]);
    // The first key opens the line for a path; keys that come before it is there would be lost.
    xdotool(&[
        "key",
        "--clearmodifiers",
        "slash",
        "sleep",
        "0.5",
        "key",
        "ctrl+a",
    ]);
    xdotool(&["type", "--delay", "12", &path.display().to_string()]);
    xdotool(&["key", "Return"]);
}

/// The dialog that is open, told from the main window by its role.
fn dialog_window() -> Option<String> {
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", "^(Save|Select|Open)"])
        .output()
        .expect("xdotool (Debian: xdotool) starts");
    let ids = String::from_utf8_lossy(&found.stdout).into_owned();
    ids.lines().last().map(str::to_owned)
}

fn xdotool(args: &[&str]) {
    let status = Command::new("xdotool")
        .args(args)
        .status()
        .expect("xdotool starts");
    assert!(status.success(), "xdotool {args:?}");
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// The driver needs a moment before it listens.
async fn connect(port: u16, capabilities: Value) -> Client {
    let mut pause = tokio::time::interval(Duration::from_millis(100));
    let deadline = tokio::time::Instant::now() + PATIENCE;
    loop {
        pause.tick().await;
        let capabilities = capabilities.as_object().cloned().unwrap_or_default();
        match ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
        {
            Ok(client) => return client,
            Err(error) if tokio::time::Instant::now() > deadline => {
                panic!("no session in the real window: {error}")
            }
            Err(_) => {}
        }
    }
}

//! A desk in a folder of its own, with somebody at its side who answers dialogs and hears what it tells.
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Condvar, Mutex},
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use stet_desk::{Desk, Shell, view::Event};
use tempfile::TempDir;

/// Longer than anything takes that is going to happen.
const SOON: Duration = Duration::from_secs(20);
/// How often files are looked at, whose changes nobody tells of.
const GLANCE: Duration = Duration::from_millis(20);

/// A desk, its library in a folder that is gone with it.
pub(crate) struct Room {
    home: TempDir,
    library: PathBuf,
    desk: Option<Arc<Desk>>,
    ear: Arc<Ear>,
}

/// Answers dialogs and keeps what it is told.
#[derive(Default)]
struct Ear {
    chosen: Mutex<Option<PathBuf>>,
    told: Mutex<Vec<Value>>,
    heard: Condvar,
}

impl Shell for Ear {
    fn choose_folder(&self) -> Option<PathBuf> {
        self.chosen.lock().unwrap().take()
    }

    fn choose_new_file(&self, _suggested: &str) -> Option<PathBuf> {
        self.chosen.lock().unwrap().take()
    }

    fn open_outside(&self, _url: &str) -> Result<(), String> {
        Err("there is no outside".into())
    }

    fn tell(&self, event: Event) {
        let event = serde_json::to_value(event).unwrap();
        self.told.lock().unwrap().push(event);
        self.heard.notify_all();
    }
}

impl Room {
    /// A desk on a new library.
    pub(crate) fn new() -> Self {
        let mut room = Self::without_desk();
        room.sit_down();
        room
    }

    /// A room whose desk is not opened yet.
    pub(crate) fn without_desk() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self {
            library: home.path().canonicalize().unwrap().join("desk.stet"),
            home,
            desk: None,
            ear: Arc::default(),
        }
    }

    /// Opens another library next time.
    pub(crate) fn move_to(&mut self, library: &str) {
        self.library = self.path(library);
    }

    /// A desk with the folder `linked`, which holds these files.
    pub(crate) fn linked(files: &[(&str, &str)]) -> Self {
        let room = Self::new();
        for (name, text) in files {
            room.save(name, text);
        }
        room.link("linked");
        room.wait("the files are taken in", || {
            room.folder()["files"] == files.len()
        });
        room
    }

    pub(crate) fn link(&self, folder: &str) -> Value {
        self.choose(folder);
        self.call("link_folder", json!(null))
    }

    /// Opens the desk, as at the start of the program.
    pub(crate) fn sit_down(&mut self) {
        let desk = Desk::at(&self.library(), self.ear.clone());
        desk.back_up_daily();
        self.desk = Some(desk);
    }

    /// Closes the desk, as at the end of the program.
    pub(crate) fn leave(&mut self) {
        let gone = Arc::downgrade(&self.desk.take().unwrap());
        // The last to hold it may be one of its own threads.
        self.wait("the desk is closed", || gone.strong_count() == 0);
    }

    pub(crate) fn library(&self) -> PathBuf {
        self.library.clone()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().canonicalize().unwrap().join(name)
    }

    /// A path below the linked folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path("linked").join(name)
    }

    /// Writes a file below the linked folder.
    pub(crate) fn save(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.file(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap_or_default()
    }

    /// What the next dialog answers.
    pub(crate) fn choose(&self, name: &str) {
        *self.ear.chosen.lock().unwrap() = Some(self.path(name));
    }

    /// Asks the desk for something that it can do.
    pub(crate) fn call(&self, name: &str, question: Value) -> Value {
        self.ask(name, question)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Asks the desk for something; what it cannot do it tells.
    pub(crate) fn ask(&self, name: &str, question: Value) -> Result<Value, String> {
        let desk = self.desk.as_ref().unwrap();
        desk.call(name, question).map_err(|error| error.to_string())
    }

    /// The messages told so far.
    pub(crate) fn told(&self) -> Vec<String> {
        let told = self.ear.told.lock().unwrap();
        let messages = told.iter().filter_map(|event| event["message"].as_str());
        messages.map(str::to_owned).collect()
    }

    /// How often it was told that there is more to ask about a piece.
    pub(crate) fn told_of(&self, piece: &str) -> usize {
        let told = self.ear.told.lock().unwrap();
        let of_it = |event: &&Value| event["kind"] == "piece" && event["id"] == piece;
        told.iter().filter(of_it).count()
    }

    /// Waits until something is so.
    pub(crate) fn wait(&self, what: &str, is_so: impl Fn() -> bool) {
        let began = Instant::now();
        while !is_so() {
            assert!(
                began.elapsed() < SOON,
                "waited in vain until {what}; told: {:#?}",
                self.told()
            );
            let told = self.ear.told.lock().unwrap();
            drop(self.ear.heard.wait_timeout(told, GLANCE).unwrap());
        }
    }

    /// Waits until a message is told that has all of these words.
    pub(crate) fn wait_for_word(&self, words: &[&str]) -> String {
        let said = || {
            let has_all = |told: &String| words.iter().all(|word| told.contains(word));
            self.told().into_iter().find(has_all)
        };
        self.wait(&format!("{words:?} is told"), || said().is_some());
        said().unwrap()
    }

    /// The first linked folder.
    pub(crate) fn folder(&self) -> Value {
        self.call("folders", json!(null))[0].take()
    }

    /// The pieces as (headline, linked file below the folder), by headline.
    pub(crate) fn pieces(&self) -> Vec<(String, Option<String>)> {
        let folder = self.path("linked");
        let below = |path: &Value| {
            let path = Path::new(path.as_str()?).strip_prefix(&folder).unwrap();
            Some(path.display().to_string())
        };
        let overview = self.call("overview", json!(null));
        let rows = overview["pieces"].as_array().unwrap();
        let mut pieces: Vec<_> = rows
            .iter()
            .map(|row| (text(&row["headline"]), below(&row["file"])))
            .collect();
        pieces.sort();
        pieces
    }

    /// The id of the piece with this headline.
    pub(crate) fn id(&self, headline: &str) -> String {
        let overview = self.call("overview", json!(null));
        let rows = overview["pieces"].as_array().unwrap();
        let row = rows.iter().find(|row| row["headline"] == headline);
        text(&row.unwrap_or_else(|| panic!("no piece is called {headline}: {rows:#?}"))["id"])
    }

    pub(crate) fn body(&self, id: &str) -> String {
        text(&self.call("open", json!({ "id": id }))["body"])
    }

    /// Types into a piece's body, in the place of words that stand there; answers what the desk answers.
    pub(crate) fn try_type(&self, id: &str, old: &str, new: &str) -> Result<Value, String> {
        let opened = self.call("open", json!({ "id": id }));
        let body = opened["body"].as_str().unwrap();
        let at = body
            .find(old)
            .unwrap_or_else(|| panic!("{old} is not in {body}"));
        let from = body[..at].encode_utf16().count();
        let change = json!({
            "place": "body", "from": from, "to": from + old.encode_utf16().count(), "insert": new,
        });
        let edit = json!({
            "id": id, "revision": opened["revision"], "changes": [change], "origin": "typing",
        });
        self.ask("edit", edit)
    }

    /// The same, and it goes well.
    pub(crate) fn write(&self, id: &str, old: &str, new: &str) {
        self.try_type(id, old, new).unwrap();
    }

    /// How the piece came to be, the oldest first.
    pub(crate) fn origins(&self, id: &str) -> Vec<String> {
        let history = self.call("history", json!({ "id": id }));
        let entries = history.as_array().unwrap().iter().rev();
        entries.map(|entry| text(&entry["origin"])).collect()
    }
}

/// A JSON string's text.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// Whether permissions mean nothing to whoever runs the tests.
pub(crate) fn may_do_anything() -> bool {
    let probe = tempfile::tempdir().unwrap();
    let path = probe.path().join("probe");
    fs::write(&path, "").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    fs::OpenOptions::new().write(true).open(&path).is_ok()
}

/// A disk of four megabytes, in memory.
pub(crate) struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Only root may do this.
    pub(crate) fn mount(at: &Path) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(at);
        let done = mount.output().ok()?.status.success();
        done.then(|| Self(at.to_path_buf()))
    }

    /// From now on nothing can be written on it.
    pub(crate) fn make_read_only(&self) {
        let mut mount = Command::new("mount");
        let done = mount.args(["-o", "remount,ro"]).arg(&self.0).output();
        assert!(done.unwrap().status.success());
    }

    /// Fills it to the last byte.
    pub(crate) fn fill(&self) -> PathBuf {
        let ballast = self.0.join("ballast");
        let _ = fs::write(&ballast, vec![7; 8 << 20]);
        ballast
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).output();
    }
}

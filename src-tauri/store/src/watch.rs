//! Watches a linked folder and tells of files that another program changed, once they are at rest.
use std::{
    collections::HashMap,
    fs, iter,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread,
    time::{Duration, Instant},
};

use notify::{
    Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _, event::AccessKind,
};

use crate::{
    Fingerprint, Folder, StoreError,
    file::{self, read_file},
    settle::{Glance, QUIET, Settling},
    tree,
};

/// How often the folder is looked through although the system tells of changes: network shares tell of few.
const RESCAN: Duration = Duration::from_secs(60);
/// How often when the system cannot tell of changes at all.
const RESCAN_BLIND: Duration = Duration::from_secs(5);
/// The largest file taken for a manuscript, in bytes.
const LARGEST: u64 = 16 << 20;

/// News of a linked folder.
#[derive(Debug)]
pub struct Settled {
    /// The folder's number.
    pub folder: i64,
    /// What happened.
    pub what: What,
}

/// What happened in a linked folder. Paths lie below it and are parted by slashes.
#[derive(Debug)]
pub enum What {
    /// A file is new or was changed by another program, and is at rest.
    Changed {
        /// The file.
        path: String,
        /// All of its bytes.
        bytes: Vec<u8>,
        /// The file as it was read.
        seen: Fingerprint,
    },
    /// A file is no longer there.
    Gone {
        /// The file.
        path: String,
    },
    /// A file cannot be taken in; told once for each state of the file.
    Refused {
        /// The file.
        path: String,
        /// Why not.
        why: StoreError,
    },
    /// The whole folder cannot be reached: unplugged, unmounted, renamed, barred, or everything in it is away at once.
    /// Its files are not told of as gone.
    FolderGone,
    /// The folder can be reached again.
    FolderBack,
}

/// Watches one folder until it is dropped.
#[derive(Debug)]
pub struct Watch(Sender<Signal>);

#[derive(Debug)]
enum Signal {
    Touched(Vec<PathBuf>),
    Rescan,
    Ours(String, Fingerprint),
    Unread(String),
    Stop,
}

impl Watch {
    /// Watches `folder`; `known` are its files as the library last agreed with them. Files that differ are told of at once.
    ///
    /// # Errors
    /// When the system has no thread to spare.
    pub fn start(
        folder: Folder,
        known: HashMap<String, Fingerprint>,
        tell: Sender<Settled>,
    ) -> Result<Self, StoreError> {
        let (signals, received) = channel();
        let path = folder.path.clone();
        let mut watcher = Watcher {
            folder,
            known: known
                .into_iter()
                .map(|(path, seen)| (path, Some(seen)))
                .collect(),
            tell,
            signals: signals.clone(),
            native: None,
            refused: HashMap::new(),
            settling: Settling::default(),
            began: Instant::now(),
            rescan: Duration::ZERO,
            present: true,
        };
        thread::Builder::new()
            .name("linked folder".into())
            .spawn(move || watcher.run(&received))
            .map_err(|error| StoreError::file(&path, error))?;
        Ok(Self(signals))
    }

    /// Looks through the whole folder now, as when the window comes to the front.
    pub fn rescan(&self) {
        let _ = self.0.send(Signal::Rescan);
    }

    /// Says that a file holds what we wrote, so that it is not told of.
    pub fn wrote(&self, path: &str, seen: &Fingerprint) {
        let _ = self.0.send(Signal::Ours(path.to_owned(), seen.clone()));
    }

    /// Says that what was told of a file could not be used, so that the next look through the folder tells of it again.
    pub fn unread(&self, path: &str) {
        let _ = self.0.send(Signal::Unread(path.to_owned()));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.send(Signal::Stop);
    }
}

/// The receiver is gone, or the watch was dropped.
struct Over;

struct Watcher {
    folder: Folder,
    /// The files as they were last told of; `None` where that was of no use.
    known: HashMap<String, Option<Fingerprint>>,
    tell: Sender<Settled>,
    signals: Sender<Signal>,
    native: Option<RecommendedWatcher>,
    refused: HashMap<PathBuf, Option<Glance>>,
    settling: Settling,
    began: Instant,
    /// When to look through the whole folder next.
    rescan: Duration,
    present: bool,
}

impl Watcher {
    fn run(&mut self, signals: &Receiver<Signal>) {
        self.listen();
        while self.step(signals).is_ok() {}
    }

    fn step(&mut self, signals: &Receiver<Signal>) -> Result<(), Over> {
        let now = self.began.elapsed();
        if self.rescan <= now {
            self.look_through()?;
        }
        for (path, glance) in self.settling.settled(now, glance) {
            self.settle(&path, glance)?;
        }
        let next = self
            .settling
            .due()
            .map_or(self.rescan, |due| due.min(self.rescan));
        match signals.recv_timeout(next.saturating_sub(self.began.elapsed())) {
            Ok(first) => iter::once(first)
                .chain(signals.try_iter())
                .try_for_each(|signal| self.hear(signal)),
            Err(RecvTimeoutError::Timeout) => Ok(()),
            Err(RecvTimeoutError::Disconnected) => Err(Over),
        }
    }

    fn hear(&mut self, signal: Signal) -> Result<(), Over> {
        match signal {
            Signal::Touched(paths) => paths.into_iter().for_each(|path| self.touch(path)),
            Signal::Rescan => self.rescan = Duration::ZERO,
            Signal::Ours(path, seen) => drop(self.known.insert(path, Some(seen))),
            Signal::Unread(path) => drop(self.known.insert(path, None)),
            Signal::Stop => return Err(Over),
        }
        Ok(())
    }

    /// Asks the system to tell of changes.
    fn listen(&mut self) {
        let signals = self.signals.clone();
        let heard = move |event: notify::Result<Event>| {
            let _ = signals.send(heard(event));
        };
        let config = Config::default().with_follow_symlinks(false);
        self.native = RecommendedWatcher::new(heard, config)
            .and_then(|mut watcher| {
                watcher.watch(&self.folder.path, RecursiveMode::Recursive)?;
                Ok(watcher)
            })
            .ok();
    }

    fn touch(&mut self, path: PathBuf) {
        let now = self.began.elapsed();
        let Ok(below) = path.strip_prefix(&self.folder.path) else {
            return;
        };
        if tree::is_manuscript(below) {
            let glance = glance(&path);
            self.settling.touch(path, glance, now);
        } else if !tree::is_hidden(below) && !path.is_file() {
            // A folder came or went, with all that is in it.
            self.rescan = self.rescan.min(now + QUIET);
        }
    }

    fn look_through(&mut self) -> Result<(), Over> {
        let now = self.began.elapsed();
        if !self.reach()? {
            self.rescan = now + RESCAN_BLIND;
            return Ok(());
        }
        self.rescan = now
            + if self.native.is_some() {
                RESCAN
            } else {
                RESCAN_BLIND
            };
        let found = tree::manuscripts(&self.folder.path);
        let gone: Vec<PathBuf> = self
            .known
            .keys()
            .map(|path| self.folder.path.join(path))
            .filter(|path| !found.contains(path))
            .collect();
        for path in found.into_iter().chain(gone) {
            let glance = glance(&path);
            if self.is_news(&path, glance) {
                self.settling.touch(path, glance, now);
            }
        }
        Ok(())
    }

    /// Whether the folder can be reached; tells when that changed.
    fn reach(&mut self) -> Result<bool, Over> {
        let present = self.is_there();
        if present == self.present {
            return Ok(present);
        }
        self.present = present;
        if present {
            self.listen();
            self.tell(What::FolderBack)?;
        } else {
            self.native = None;
            self.settling.clear();
            self.tell(What::FolderGone)?;
        }
        Ok(present)
    }

    /// Whether the folder can be looked into. A place to mount a disk on stays behind empty when the disk is gone.
    fn is_there(&self) -> bool {
        match fs::read_dir(&self.folder.path) {
            Ok(mut entries) => self.known.is_empty() || entries.next().is_some(),
            Err(_) => false,
        }
    }

    fn is_news(&self, path: &Path, glance: Option<Glance>) -> bool {
        if self.refused.get(path) == Some(&glance) {
            return false;
        }
        let known = tree::name(&self.folder.path, path).and_then(|name| self.known.get(&name));
        let at_a_glance = |seen: &Fingerprint| (seen.size, seen.modified);
        known.map(|seen| seen.as_ref().map(at_a_glance))
            != glance.map(|glance| Some((glance.size, glance.modified)))
    }

    fn settle(&mut self, path: &Path, glance: Option<Glance>) -> Result<(), Over> {
        if !self.reach()? {
            return Ok(());
        }
        let Some(name) = tree::name(&self.folder.path, path) else {
            return match glance {
                Some(_) => self.refuse(path, glance, StoreError::Name(path.to_path_buf())),
                None => self.gone(path, self.shown(path)),
            };
        };
        match read(path) {
            Ok(None) => self.touch(path.to_path_buf()),
            Ok(Some((bytes, seen))) => return self.changed(name, bytes, seen),
            Err(StoreError::Missing(_)) => return self.gone(path, name),
            Err(error) => return self.refuse(path, glance, error),
        }
        Ok(())
    }

    fn changed(&mut self, path: String, bytes: Vec<u8>, seen: Fingerprint) -> Result<(), Over> {
        let before = self.known.insert(path.clone(), Some(seen.clone()));
        self.refused.remove(&self.folder.path.join(&path));
        if before
            .flatten()
            .is_some_and(|before| before.hash == seen.hash)
        {
            return Ok(());
        }
        self.tell(What::Changed { path, bytes, seen })
    }

    fn gone(&mut self, path: &Path, name: String) -> Result<(), Over> {
        let was_refused = self.refused.remove(path).is_some();
        if self.known.remove(&name).is_none() && !was_refused {
            return Ok(());
        }
        self.tell(What::Gone { path: name })
    }

    fn refuse(&mut self, path: &Path, glance: Option<Glance>, why: StoreError) -> Result<(), Over> {
        if self.refused.insert(path.to_path_buf(), glance) == Some(glance) {
            return Ok(());
        }
        let path = self.shown(path);
        self.tell(What::Refused { path, why })
    }

    /// The path below the folder, also when it is no text.
    fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.folder.path).unwrap_or(path);
        below.to_string_lossy().into_owned()
    }

    fn tell(&self, what: What) -> Result<(), Over> {
        let folder = self.folder.key;
        self.tell.send(Settled { folder, what }).map_err(|_| Over)
    }
}

/// What to do about something the system tells. Reading a file is no news, least of all our own reading.
fn heard(event: notify::Result<Event>) -> Signal {
    match event {
        Ok(event) if event.need_rescan() => Signal::Rescan,
        Ok(Event {
            kind: EventKind::Access(kind),
            ..
        }) if !matches!(kind, AccessKind::Close(notify::event::AccessMode::Write)) => {
            Signal::Touched(Vec::new())
        }
        Ok(event) => Signal::Touched(event.paths),
        Err(_) => Signal::Rescan,
    }
}

/// The bytes of a file at rest; `None` when it changed while it was read.
fn read(path: &Path) -> Result<Option<(Vec<u8>, Fingerprint)>, StoreError> {
    let told = |error| StoreError::file(path, error);
    let before = glance(path);
    let bytes = read_file(path, LARGEST)?;
    let found = fs::symlink_metadata(path).map_err(told)?;
    let seen = file::fingerprint(&bytes, &found);
    let whole = before == glance(path) && bytes.len() as u64 == found.len();
    Ok(whole.then_some((bytes, seen)))
}

fn glance(path: &Path) -> Option<Glance> {
    let found = fs::symlink_metadata(path).ok()?;
    Some(Glance {
        size: found.len(),
        modified: file::modified(&found),
    })
}

//! Linked folders: files and pieces kept in step, in both directions.
mod taking;
mod writing;

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, Weak,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use stet_store::{Folder, LinkedFile, Settled, Watch};
use uuid::Uuid;

use crate::{
    Desk, Error,
    threads::{once_quiet, spawn},
    view::{Doubt, Event, FolderPath, FolderRow, Settle},
};

/// How long a piece is left alone by its editor before its file is written.
const QUIET: Duration = Duration::from_millis(800);

/// What the desk knows of its linked folders while it runs.
#[derive(Default)]
pub(crate) struct Folders {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// Where news of files goes, and which pieces want their files written.
    lines: Option<Lines>,
    watches: HashMap<i64, Watch>,
    files: HashMap<Uuid, PathBuf>,
    /// By folder and file; what is wrong with a folder itself has no file.
    problems: BTreeMap<(i64, String), String>,
    doubts: BTreeMap<PathBuf, Doubtful>,
}

#[derive(Clone)]
struct Lines {
    news: Sender<Settled>,
    to_write: Sender<Uuid>,
}

/// A file that is too different to be taken in without asking.
struct Doubtful {
    folder: i64,
    name: String,
    piece: Uuid,
    message: String,
}

/// Begins to keep the desk's linked folders in step, until the desk is gone.
pub(crate) fn watch(desk: &Arc<Desk>) {
    let (news, heard) = channel();
    let (to_write, wanted) = channel();
    desk.folders.known().lines = Some(Lines { news, to_write });
    let started = spawn("files taken in", Arc::downgrade(desk), move |desk| {
        listen(desk, &heard)
    })
    .and_then(|()| {
        spawn("files written", Arc::downgrade(desk), move |desk| {
            write(desk, &wanted)
        })
    });
    if let Err(error) = started
        .map_err(Error::failed)
        .and_then(|()| desk.watch_all())
    {
        desk.shell.tell(Event::Problem {
            message: format!("Linked folders are not watched. {error}"),
        });
    }
}

fn listen(desk: &Weak<Desk>, news: &Receiver<Settled>) {
    while let Ok(settled) = news.recv() {
        let Some(desk) = desk.upgrade() else { return };
        desk.take_news(settled);
    }
}

fn write(desk: &Weak<Desk>, wanted: &Receiver<Uuid>) {
    while let Some(pieces) = once_quiet(wanted, QUIET) {
        let Some(desk) = desk.upgrade() else { return };
        pieces
            .into_iter()
            .for_each(|piece| desk.write_files_of(piece));
    }
}

impl Folders {
    /// The linked file of a piece.
    pub(crate) fn file_of(&self, piece: Uuid) -> Option<PathBuf> {
        self.known().files.get(&piece).cloned()
    }

    /// Writes the piece's file once its editor rests.
    pub(crate) fn write_soon(&self, piece: Uuid) {
        let known = self.known();
        if let (Some(lines), true) = (&known.lines, known.files.contains_key(&piece)) {
            // The receiver is gone only when the desk is.
            let _ = lines.to_write.send(piece);
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    pub(crate) fn folders(&self, (): ()) -> Result<Vec<FolderRow>, Error> {
        let mut state = self.state();
        let library = state.library()?;
        let folders = library.folders()?;
        let counts: Vec<usize> = folders
            .iter()
            .map(|folder| library.linked_files(folder.key).map(|files| files.len()))
            .collect::<Result<_, _>>()?;
        drop(state);
        let known = self.folders.known();
        Ok(folders
            .iter()
            .zip(counts)
            .map(|(folder, files)| FolderRow {
                path: folder.path.display().to_string(),
                files: u32::try_from(files).unwrap_or(u32::MAX),
                problem: problems(&known, folder.key),
                doubts: doubts(&known, folder.key),
            })
            .collect())
    }

    pub(crate) fn link_folder(&self, (): ()) -> Result<Vec<FolderRow>, Error> {
        if let Some(path) = self.shell.choose_folder() {
            self.link(&path)?;
        }
        self.folders(())
    }

    /// Links a folder and keeps it in step from now on.
    ///
    /// # Errors
    /// When there is no such folder or it may not be read.
    pub fn link(&self, path: &Path) -> Result<(), Error> {
        let folder = self.state().library()?.link_folder(path)?;
        self.watch_folder(folder)
    }

    pub(crate) fn unlink_folder(&self, ask: FolderPath) -> Result<Vec<FolderRow>, Error> {
        let mut state = self.state();
        let library = state.library()?;
        for folder in library.folders()? {
            if folder.path == Path::new(&ask.path) {
                library.unlink_folder(folder.key)?;
                self.forget(&folder);
            }
        }
        drop(state);
        self.folders(())
    }

    pub(crate) fn settle(&self, ask: Settle) -> Result<Vec<FolderRow>, Error> {
        let path = Path::new(&ask.path);
        let doubt = self.folders.known().doubts.remove(path);
        if let Some(doubt) = doubt {
            let settled = if ask.take_file {
                self.take_file_whole(&doubt)
            } else {
                self.write_over(&doubt)
            };
            if let Err(error) = settled {
                // Nobody has decided yet: file and piece stay apart.
                self.folders.known().doubts.insert(path.to_owned(), doubt);
                return Err(error);
            }
        }
        self.folders(())
    }

    /// Forgets the folders of the library that was open, and watches those of the present one.
    pub(crate) fn watch_again(&self) -> Result<(), Error> {
        let mut known = self.folders.known();
        let lines = known.lines.take();
        *known = Known {
            lines,
            ..Known::default()
        };
        drop(known);
        self.watch_all()
    }

    fn watch_all(&self) -> Result<(), Error> {
        let folders = match self.state().library() {
            Ok(library) => library.folders()?,
            // The window shows why the library does not open; there is nothing to watch.
            Err(_) => return Ok(()),
        };
        folders
            .into_iter()
            .try_for_each(|folder| self.watch_folder(folder))
    }

    fn watch_folder(&self, folder: Folder) -> Result<(), Error> {
        let files = self.state().library()?.linked_files(folder.key)?;
        let mut known = self.folders.known();
        let Some(lines) = known.lines.clone() else {
            return Ok(());
        };
        let seen = files
            .iter()
            .map(|file| (file.path.clone(), file.seen.clone()))
            .collect();
        for file in files {
            known.files.insert(file.piece, folder.path.join(&file.path));
            // What was edited last before the program ended may not have reached its file.
            let _ = lines.to_write.send(file.piece);
        }
        let key = folder.key;
        known
            .watches
            .insert(key, Watch::start(folder, seen, lines.news)?);
        Ok(())
    }

    fn forget(&self, folder: &Folder) {
        let mut known = self.folders.known();
        known.watches.remove(&folder.key);
        known.problems.retain(|(key, _), _| *key != folder.key);
        known
            .files
            .retain(|_, path| !path.starts_with(&folder.path));
        known.doubts.retain(|_, doubt| doubt.folder != folder.key);
    }

    /// Keeps that file and piece agree as the file says now.
    fn agree(&self, library: &mut stet_store::Library, file: &LinkedFile) -> Result<(), Error> {
        library.put_linked_file(file)?;
        let folders = library.folders()?;
        let mut known = self.folders.known();
        if let Some(folder) = folders.iter().find(|folder| folder.key == file.folder) {
            let path = folder.path.join(&file.path);
            known.doubts.remove(&path);
            known.files.insert(file.piece, path);
        }
        if let Some(watch) = known.watches.get(&file.folder) {
            watch.wrote(&file.path, &file.seen);
        }
        Ok(())
    }
}

/// Everything that is wrong with a folder.
fn problems(known: &Known, folder: i64) -> Option<String> {
    let of_this = known.problems.iter().filter(|((key, _), _)| *key == folder);
    let messages: Vec<&str> = of_this.map(|(_, message)| message.as_str()).collect();
    (!messages.is_empty()).then(|| messages.join("\n"))
}

fn doubts(known: &Known, folder: i64) -> Vec<Doubt> {
    known
        .doubts
        .iter()
        .filter(|(_, doubt)| doubt.folder == folder)
        .map(|(path, doubt)| Doubt {
            path: path.display().to_string(),
            piece: doubt.piece.to_string(),
            message: doubt.message.clone(),
        })
        .collect()
}

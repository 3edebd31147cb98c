//! Files into pieces: what another program wrote is edited in where it differs.
use std::path::PathBuf;

use stet_core::{
    Piece,
    file::{self, FileStyle},
};
use stet_store::{Fingerprint, Library, LinkedFile, Settled, What, read_file};
use uuid::Uuid;

use super::Doubtful;
use crate::{
    Desk, Error, editing,
    findings::project,
    rulings,
    state::{AtHand, State},
    view::Event,
};

/// The share of words that may vanish from a file before a person is asked.
const TOO_MUCH: f64 = 0.4;

/// The largest file taken in on purpose, in bytes.
const LARGEST: u64 = 16 << 20;

/// A file as it lies on disk now.
struct Found {
    folder: i64,
    name: String,
    path: PathBuf,
    text: String,
    seen: Fingerprint,
}

impl Desk {
    /// Takes in one piece of news from a linked folder.
    pub(super) fn take_news(&self, settled: Settled) {
        let key = settled.folder;
        let (name, taken) = match settled.what {
            What::Changed { path, bytes, seen } => {
                let taken = self.changed(key, path.clone(), bytes, seen);
                if taken.is_err() {
                    self.unread(key, &path);
                }
                (path, taken)
            }
            What::Gone { path } => (path.clone(), self.gone(key, &path)),
            What::Refused { path, why } => (path, Err(why.into())),
            What::FolderGone => (String::new(), Err(self.away(key))),
            What::FolderBack => (String::new(), self.back(key)),
        };
        self.well_or_not(key, name, taken);
        self.shell.tell(Event::Pieces);
    }

    /// Keeps what is wrong with a file until it is put right, and tells of it once.
    fn well_or_not(&self, folder: i64, name: String, taken: Result<(), Error>) {
        let mut known = self.folders.known();
        let Err(error) = taken else {
            known.problems.remove(&(folder, name));
            return;
        };
        let message = error.to_string();
        let before = known.problems.insert((folder, name), message.clone());
        drop(known);
        if before.as_ref() != Some(&message) {
            self.shell.tell(Event::Problem { message });
        }
    }

    /// Has a file told of again that could not be taken in this time.
    pub(super) fn unread(&self, folder: i64, name: &str) {
        if let Some(watch) = self.folders.known().watches.get(&folder) {
            watch.unread(name);
        }
    }

    /// The folder cannot be reached.
    fn away(&self, folder: i64) -> Error {
        match self
            .state()
            .library()
            .and_then(|library| folder_of(library, folder))
        {
            Ok(path) => Error::failed(format!(
                "{} cannot be reached, or all that was in it is away. Its pieces stay in the library; plug it in again or unlink it.",
                path.display()
            )),
            Err(error) => error,
        }
    }

    /// The folder can be reached again: what was written meanwhile goes into its files.
    fn back(&self, folder: i64) -> Result<(), Error> {
        let files = self.state().library()?.linked_files(folder)?;
        files
            .iter()
            .for_each(|file| self.folders.write_soon(file.piece));
        let path = folder_of(self.state().library()?, folder)?;
        self.shell.tell(Event::News {
            message: format!("{} is there again and kept in step.", path.display()),
        });
        Ok(())
    }

    fn changed(
        &self,
        folder: i64,
        name: String,
        bytes: Vec<u8>,
        seen: Fingerprint,
    ) -> Result<(), Error> {
        let mut state = self.state();
        let path = path_of(state.library()?, folder, &name)?;
        let text = String::from_utf8(bytes).map_err(|_| {
            Error::failed(format!(
                "{} is not UTF-8 text, so it was not taken in; save it as UTF-8. The library is unchanged.",
                path.display()
            ))
        })?;
        let found = Found {
            folder,
            name,
            path,
            text,
            seen,
        };
        match state.library()?.linked_file(folder, &found.name)? {
            Some(linked) => self.merge(&mut state, found, linked),
            None => self.welcome(&mut state, found),
        }
    }

    /// A file that stands for no piece yet: a new piece, or one that was renamed.
    fn welcome(&self, state: &mut State, found: Found) -> Result<(), Error> {
        if let Some(old) = renamed(state.library()?, &found)? {
            return self.follow(state, found, old);
        }
        let (piece, style) = read(&found)?;
        let id = Uuid::now_v7();
        editing::take_in(state, id, &piece, "file")?;
        keep_style(state, id, &style)?;
        let AtHand { library, piece, .. } = state.at_hand(&id.to_string())?;
        let version = piece.document.version().to_string().into_bytes();
        self.agree(library, &found.linked(id, version))
    }

    /// A file under a new name still says what it said when file and piece last agreed.
    fn follow(&self, state: &mut State, found: Found, old: LinkedFile) -> Result<(), Error> {
        let library = state.library()?;
        library.forget_linked_file(found.folder, &old.path)?;
        self.agree(library, &found.linked(old.piece, old.version))?;
        self.folders.write_soon(old.piece);
        Ok(())
    }

    /// A file that another program changed.
    fn merge(&self, state: &mut State, found: Found, linked: LinkedFile) -> Result<(), Error> {
        if found.text == linked.text {
            let piece = linked.piece;
            let seen = found.seen;
            self.agree(state.library()?, &LinkedFile { seen, ..linked })?;
            self.folders.write_soon(piece);
            return Ok(());
        }
        let (theirs, style) = read(&found)?;
        let (ours, _) = file::read(&linked.text).map_err(Error::failed)?;
        if stet_review::vanished(&ours, &theirs) > TOO_MUCH {
            self.doubt(&found, linked.piece);
            return Ok(());
        }
        self.file_in(state, found, &linked, theirs, &style)
    }

    fn file_in(
        &self,
        state: &mut State,
        found: Found,
        linked: &LinkedFile,
        mut theirs: Piece,
        style: &FileStyle,
    ) -> Result<(), Error> {
        let id = linked.piece;
        let ruled = file::take_waivers(&mut theirs);
        let ruled_before = file::read(&linked.text).map(|(piece, _)| file::waivers(&piece));
        let stamps = state.stamps("file")?;
        keep_style(state, id, style)?;
        let AtHand {
            library,
            piece,
            house,
        } = state.at_hand(&id.to_string())?;
        let base = String::from_utf8_lossy(&linked.version).parse()?;
        let mut updates = vec![piece.document.file_in(&base, &theirs, &stamps.document)?];
        updates.extend(rulings::merge(
            &mut piece.document,
            &ruled_before.unwrap_or_default(),
            &ruled,
            &stamps.document,
        )?);
        for update in updates {
            piece.keep(library, &update, &stamps.journal)?;
        }
        project(library, piece, house)?;
        let version = piece.document.version().to_string().into_bytes();
        let more_here = piece.document.piece() != theirs || rulings::all(&piece.document) != ruled;
        self.agree(library, &found.linked(id, version))?;
        let revision = piece.revision();
        self.shell.tell(Event::Piece {
            id: id.to_string(),
            revision,
        });
        if more_here {
            self.folders.write_soon(id);
        }
        Ok(())
    }

    /// Leaves file and piece as they are until a person has looked.
    fn doubt(&self, found: &Found, piece: Uuid) {
        let message = format!(
            "{} has lost most of its words. The piece still has them. Take the file’s words, or write the piece’s back.",
            found.path.display()
        );
        self.shell.tell(Event::Problem {
            message: message.clone(),
        });
        let doubtful = Doubtful {
            folder: found.folder,
            name: found.name.clone(),
            piece,
            message,
        };
        self.folders
            .known()
            .doubts
            .insert(found.path.clone(), doubtful);
    }

    /// Takes a doubtful file's words after all.
    pub(super) fn take_file_whole(&self, doubt: &Doubtful) -> Result<(), Error> {
        let mut state = self.state();
        let library = state.library()?;
        let path = path_of(library, doubt.folder, &doubt.name)?;
        let linked = library.linked_file(doubt.folder, &doubt.name)?;
        let linked =
            linked.ok_or_else(|| Error::not_found("This file stands for no piece any more."))?;
        let bytes = read_file(&path, LARGEST)?;
        let seen = stet_store::seen(&path, &bytes)?;
        let text = String::from_utf8(bytes).map_err(Error::failed)?;
        let found = Found {
            folder: doubt.folder,
            name: doubt.name.clone(),
            path,
            text,
            seen,
        };
        let (theirs, style) = read(&found)?;
        self.file_in(&mut state, found, &linked, theirs, &style)
    }

    /// A file is no longer there; its piece stays.
    fn gone(&self, folder: i64, name: &str) -> Result<(), Error> {
        let mut state = self.state();
        let library = state.library()?;
        let Some(linked) = library.linked_file(folder, name)? else {
            return Ok(());
        };
        let path = path_of(library, folder, name)?;
        if path.exists() {
            return Ok(());
        }
        library.forget_linked_file(folder, name)?;
        let mut known = self.folders.known();
        known.files.remove(&linked.piece);
        known.doubts.remove(&path);
        drop(known);
        self.shell.tell(Event::Problem {
            message: format!(
                "{} was removed by another program. Its piece stays in the library, no longer linked.",
                path.display()
            ),
        });
        Ok(())
    }
}

impl Found {
    fn linked(self, piece: Uuid, version: Vec<u8>) -> LinkedFile {
        LinkedFile {
            folder: self.folder,
            path: self.name,
            piece,
            text: self.text,
            seen: self.seen,
            version,
        }
    }
}

fn read(found: &Found) -> Result<(Piece, FileStyle), Error> {
    file::read(&found.text).map_err(|error| {
        Error::failed(format!(
            "{} was not taken in: {error} The library is unchanged.",
            found.path.display()
        ))
    })
}

/// The linked file whose words this one has, when that one is gone from its place.
fn renamed(library: &Library, found: &Found) -> Result<Option<LinkedFile>, Error> {
    let files = library.linked_files(found.folder)?;
    let mut same = files
        .into_iter()
        .filter(|file| file.seen.hash == found.seen.hash);
    Ok(
        same.find(|file| {
            path_of(library, file.folder, &file.path).is_ok_and(|path| !path.exists())
        }),
    )
}

/// Keeps with the piece how its file is written.
fn keep_style(state: &mut State, id: Uuid, style: &FileStyle) -> Result<(), Error> {
    let stamps = state.stamps("file")?;
    let AtHand { library, piece, .. } = state.at_hand(&id.to_string())?;
    let json = serde_json::to_string(style).map_err(Error::failed)?;
    let styles = [(super::writing::STYLE.to_owned(), json)].into();
    let update = piece.document.set_style(&styles, &stamps.document)?;
    piece.keep(library, &update, &stamps.journal)
}

/// Where a linked file lies.
pub(super) fn path_of(library: &Library, folder: i64, name: &str) -> Result<PathBuf, Error> {
    Ok(folder_of(library, folder)?.join(name))
}

/// Where a linked folder lies.
fn folder_of(library: &Library, folder: i64) -> Result<PathBuf, Error> {
    let mut folders = library.folders()?.into_iter();
    let found = folders.find(|known| known.key == folder);
    let found = found.ok_or_else(|| Error::not_found("This folder is no longer linked."))?;
    Ok(found.path)
}

//! Files into pieces: what another program wrote is edited in where it differs.
use std::path::{Path, PathBuf};

use stet_core::{Piece, file::FileStyle};
use stet_store::{Fingerprint, Library, LinkedFile, Settled, What, read_file};
use uuid::Uuid;

use super::Doubtful;
use crate::{
    Desk, Error, editing,
    findings::project,
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
        let taken = match settled.what {
            What::Changed { path, bytes, seen } => self.changed(key, path, bytes, seen),
            What::Gone { path } => self.gone(key, &path),
            What::Refused(error) => Err(error.into()),
            What::FolderGone => Err(Error::failed(
                "This folder cannot be reached. Its pieces stay in the library; plug it in again or unlink it.",
            )),
            What::FolderBack => {
                self.folders.known().problems.remove(&key);
                Ok(())
            }
        };
        if let Err(error) = taken {
            let message = error.to_string();
            self.folders.known().problems.insert(key, message.clone());
            self.shell.tell(Event::Notice { message });
        }
        self.shell.tell(Event::Pieces);
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
        let (piece, style) = read(&found)?;
        let id = match renamed(state.library()?, &found)? {
            Some(old) => {
                state
                    .library()?
                    .forget_linked_file(found.folder, &old.path)?;
                old.piece
            }
            None => {
                let id = Uuid::now_v7();
                editing::take_in(state, id, &piece, "file")?;
                id
            }
        };
        keep_style(state, id, &style)?;
        let AtHand { library, piece, .. } = state.at_hand(&id.to_string())?;
        let version = piece.document.version().to_string().into_bytes();
        self.agree(library, &found.linked(id, version))
    }

    /// A file that another program changed.
    fn merge(&self, state: &mut State, found: Found, linked: LinkedFile) -> Result<(), Error> {
        if found.text == linked.text {
            return self.agree(
                state.library()?,
                &LinkedFile {
                    seen: found.seen,
                    ..linked
                },
            );
        }
        let (theirs, style) = read(&found)?;
        let (ours, _) = stet_core::file::read(&linked.text).map_err(Error::failed)?;
        if stet_review::vanished(&ours, &theirs) > TOO_MUCH {
            self.doubt(&found, linked.piece);
            return Ok(());
        }
        self.file_in(state, found, linked.piece, &linked.version, &theirs, &style)
    }

    fn file_in(
        &self,
        state: &mut State,
        found: Found,
        id: Uuid,
        base: &[u8],
        theirs: &Piece,
        style: &FileStyle,
    ) -> Result<(), Error> {
        let stamps = state.stamps("file")?;
        keep_style(state, id, style)?;
        let AtHand {
            library,
            piece,
            house,
        } = state.at_hand(&id.to_string())?;
        let base = String::from_utf8_lossy(base).parse()?;
        let update = piece.document.file_in(&base, theirs, &stamps.document)?;
        piece.keep(library, &update, &stamps.journal)?;
        project(library, piece, house)?;
        let version = piece.document.version().to_string().into_bytes();
        let more_here = piece.document.piece() != *theirs;
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
        self.shell.tell(Event::Notice {
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
        self.file_in(
            &mut state,
            found,
            linked.piece,
            &linked.version,
            &theirs,
            &style,
        )
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
        self.folders.known().files.remove(&linked.piece);
        self.shell.tell(Event::Notice {
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
    stet_core::file::read(&found.text).map_err(|error| {
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
    let folders = library.folders()?;
    let folder = folders.iter().find(|known| known.key == folder);
    let folder = folder.ok_or_else(|| Error::not_found("This folder is no longer linked."))?;
    Ok(folder.path.join(Path::new(name)))
}

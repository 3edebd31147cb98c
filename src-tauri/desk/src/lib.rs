//! The editor's desk: the one door through which the window and the command line come in.
mod appraisal;
mod arrivals;
mod backups;
mod clock;
mod commands;
mod editing;
mod error;
mod findings;
mod folders;
mod history;
mod house;
mod keychain;
pub mod learn;
mod library;
mod links;
mod lists;
pub mod loose;
mod measure;
pub mod profiles;
mod proofreading;
mod proofs;
mod publishing;
mod readers;
mod registry;
mod rulings;
mod sample;
mod shell;
mod sources;
mod state;
mod styles;
mod threads;
pub mod view;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use stet_store::Library;

pub use error::{Error, Hindrance};
pub use shell::{Shell, Terminal};

use crate::{readers::Readers, state::State};

/// A desk: one library and the pieces that are open on it.
///
/// It always opens. When its library does not, every command says why, and a backup can still be brought back.
pub struct Desk {
    path: PathBuf,
    shell: Arc<dyn Shell>,
    /// Closed before the library's writer, which leaves one whole file behind when it is the last to close.
    readers: Readers,
    state: Mutex<State>,
    folders: folders::Folders,
    chosen: arrivals::Chosen,
    proofs: proofs::Proofs,
}

impl Desk {
    /// Opens the desk on the library at `path`, which is made when there is none.
    #[must_use]
    pub fn at(path: &Path, shell: Arc<dyn Shell>) -> Arc<Self> {
        let desk = Self::on(path, shell, library::open(path));
        desk.catch_up();
        folders::watch(&desk);
        styles::begin(&desk);
        proofs::begin(&desk);
        desk
    }

    /// Opens the desk to look only, also while another program changes its library.
    #[must_use]
    pub fn look(path: &Path) -> Arc<Self> {
        Self::on(
            path,
            Arc::new(Terminal),
            Library::read(path).map_err(|error| Error::shut(path, &error)),
        )
    }

    /// Whether the library is open.
    ///
    /// # Errors
    /// Why it is not.
    pub fn ready(&self) -> Result<(), Error> {
        self.state().library().map(|_| ())
    }

    fn on(path: &Path, shell: Arc<dyn Shell>, library: Result<Library, Error>) -> Arc<Self> {
        Arc::new(Self {
            path: path.to_owned(),
            shell,
            state: Mutex::new(State::new(library)),
            readers: Readers::of(path),
            folders: folders::Folders::default(),
            chosen: arrivals::Chosen::default(),
            proofs: proofs::Proofs::default(),
        })
    }

    /// Everything that changes, for one command at a time. A command that broke off has changed nothing half:
    /// what is on disk is whole, and an open piece is read again from there.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state
            .lock()
            .unwrap_or_else(|poisoned: PoisonError<_>| {
                let mut state = poisoned.into_inner();
                state.forget_open_pieces();
                self.state.clear_poison();
                state
            })
    }
}

/// The library that the window opens when none is named.
#[must_use]
pub fn usual_library() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("app", "stet", "Stet")?;
    Some(folders.data_dir().join("library.stet"))
}

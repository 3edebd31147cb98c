//! Open pieces read for grammar and spelling, on a thread of its own, once their editors rest.
use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Arc, OnceLock, Weak,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use stet_checks::language_of;
use stet_core::{Finding, Outlet, Piece, Registry};
use stet_grammar::{Accepted, Memory, Read};
use stet_store::{Library, StoreError};
use uuid::Uuid;

use crate::{
    Desk, Error,
    proofreading::{Proofreading, has_dictionary},
    state::AtHand,
    threads::{once_quiet, spawn},
    view::Event,
};

/// How long an editor rests before what was written in it is read.
const QUIET: Duration = Duration::from_millis(700);

/// What open pieces are read with, while the person wants them read.
pub(crate) struct Proof {
    memory: Arc<Memory>,
    accepted: Accepted,
    /// The folder of dictionaries besides the system's.
    dictionaries: Option<PathBuf>,
}

impl Proof {
    /// As the library's settings say; `None` while pieces are not to be read.
    pub(crate) fn of(
        library: &Library,
        registry: &Registry,
        outlets: &[Outlet],
        memory: &Arc<Memory>,
    ) -> Result<Option<Self>, StoreError> {
        if library.setting(GRAMMAR)?.as_deref() != Some("on") {
            return Ok(None);
        }
        let folder = library.setting(DICTIONARIES)?;
        Ok(Some(Self {
            memory: Arc::clone(memory),
            accepted: Accepted::of(registry, outlets, &[]),
            dictionaries: folder
                .filter(|folder| !folder.is_empty())
                .map(PathBuf::from),
        }))
    }

    /// What was said of a piece when it was read.
    pub(crate) fn recall(&self, piece: &Piece, outlet: Option<&Outlet>) -> Vec<Finding> {
        let language = language_of(piece, outlet);
        self.memory.recall(piece, language, &self.accepted)
    }
}

/// The setting that says whether open pieces are read.
pub(crate) const GRAMMAR: &str = "grammar";

/// The setting that names a folder of dictionaries.
pub(crate) const DICTIONARIES: &str = "dictionaries";

/// The line to the thread that reads: pieces, or nothing when it is to let go of what it has loaded.
#[derive(Default)]
pub(crate) struct Proofs(OnceLock<Sender<Option<Uuid>>>);

impl Proofs {
    /// Reads a piece once its editor rests.
    pub(crate) fn soon(&self, piece: Uuid) {
        self.send(Some(piece));
    }

    /// Lets go of dictionaries and linters.
    pub(crate) fn rest(&self) {
        self.send(None);
    }

    fn send(&self, wanted: Option<Uuid>) {
        if let Some(line) = self.0.get() {
            // The receiver is gone only when the desk is.
            let _ = line.send(wanted);
        }
    }
}

/// Begins to read open pieces, until the desk is gone.
pub(crate) fn begin(desk: &Arc<Desk>) {
    let (line, wanted) = channel();
    let started = spawn("pieces read", Arc::downgrade(desk), move |desk| {
        read(desk, &wanted);
    });
    if let Err(error) = started {
        let message = format!("Grammar and spelling are not checked: {error}.");
        desk.shell.tell(Event::Problem { message });
    }
    desk.proofs.0.get_or_init(|| line);
}

fn read(desk: &Weak<Desk>, wanted: &Receiver<Option<Uuid>>) {
    let (mut reader, mut told) = (None, BTreeSet::new());
    while let Some(pieces) = once_quiet(wanted, QUIET) {
        let Some(desk) = desk.upgrade() else { return };
        for piece in pieces {
            let Some(piece) = piece else {
                reader = None;
                continue;
            };
            if let Err(error) = desk.proofread(piece, &mut reader) {
                let message = error.to_string();
                if told.insert(message.clone()) {
                    desk.shell.tell(Event::Problem { message });
                }
            }
        }
    }
}

impl Desk {
    /// Reads what is not known of a piece yet, and tells the window when there is more to say.
    fn proofread(&self, id: Uuid, reader: &mut Option<Proofreading>) -> Result<(), Error> {
        let mut state = self.state();
        let AtHand { piece, house, .. } = state.at_hand(&id.to_string())?;
        let Some(proof) = &house.proof else {
            return Ok(());
        };
        let (written, revision) = (piece.document.piece(), piece.revision());
        let outlet = house.outlet(&written.furniture.outlet);
        let language = language_of(&written, outlet).to_owned();
        let reader = reader.get_or_insert_with(|| {
            Proofreading::new(proof.dictionaries.as_deref(), Arc::clone(&proof.memory))
        });
        drop(state);
        if reader.read(&written, &language, &|| false)? == Read::New {
            self.tell_of([(id, revision)]);
        }
        Ok(())
    }

    pub(crate) fn choose_dictionaries(&self, (): ()) -> Result<(), Error> {
        let Some(folder) = self.shell.choose_folder() else {
            return Ok(());
        };
        let folder = folder.display().to_string();
        if !has_dictionary(folder.as_ref()) {
            return Err(Error::failed(format!(
                "{folder} has no dictionary: that is two files, such as de_DE.aff and de_DE.dic. Nothing was changed."
            )));
        }
        self.state().library()?.put_setting(DICTIONARIES, &folder)?;
        self.read_anew();
        Ok(())
    }

    /// Pieces are to be read otherwise than before: what was said of them is forgotten, and open ones are asked for again.
    pub(crate) fn read_anew(&self) {
        self.proofs.rest();
        let mut state = self.state();
        state.forget_proofs();
        let open = state.forget_house();
        drop(state);
        self.tell_of(open);
    }
}

//! What a desk holds in memory: its library and the pieces that are open.
use std::{collections::HashMap, env, sync::Arc};

use stet_checks::Names;
use stet_core::{Outlet, Piece, Registry};
use stet_grammar::Memory;
use stet_review::{SharedDocument, Version};
use stet_store::{Acknowledged, Library};
use uuid::Uuid;

use crate::{
    Error, clock,
    findings::{self, Checks},
    proofs::Proof,
    rulings,
    styles::{Chosen, HouseStyles},
};

/// How many updates may follow a snapshot before the next is kept.
const SNAPSHOT_AFTER: u32 = 200;

/// The library and the open pieces.
pub(crate) struct State {
    library: Result<Library, Error>,
    open: HashMap<Uuid, OpenPiece>,
    /// Drawn anew at every start: two programs writing with one number would destroy each other's words.
    peer: u64,
    /// The outlets and authors, read once and after each change.
    house: Option<House>,
    /// The house styles, once they are read.
    pub(crate) chosen: Chosen,
    /// What was said of the sentences of open pieces.
    memory: Arc<Memory>,
}

/// The outlets and authors of the library.
pub(crate) struct House {
    pub(crate) outlets: Vec<Outlet>,
    pub(crate) registry: Registry,
    pub(crate) names: Names,
    pub(crate) styles: Arc<HouseStyles>,
    /// What open pieces are read with for grammar and spelling, while the person wants that.
    pub(crate) proof: Option<Proof>,
}

impl House {
    /// The outlet with this id.
    pub(crate) fn outlet(&self, id: &str) -> Option<&Outlet> {
        self.outlets.iter().find(|outlet| outlet.id == id)
    }
}

/// A piece that is open, and how it came to its present revision.
pub(crate) struct OpenPiece {
    pub(crate) id: Uuid,
    pub(crate) document: SharedDocument,
    /// The last update on disk.
    pub(crate) upto: Acknowledged,
    /// The version of each revision, from 0.
    versions: Vec<Version>,
    updates_since_snapshot: u32,
    pub(crate) checks: Checks,
}

/// Everything a command on one piece needs at once.
pub(crate) struct AtHand<'a> {
    pub(crate) library: &'a mut Library,
    pub(crate) piece: &'a mut OpenPiece,
    pub(crate) house: &'a House,
}

/// Who changes something, how and when, as both the document and the journal want to know it.
pub(crate) struct Stamps {
    pub(crate) document: stet_review::Stamp,
    pub(crate) journal: stet_store::Stamp,
}

impl State {
    pub(crate) fn new(library: Result<Library, Error>) -> Self {
        Self {
            library,
            open: HashMap::new(),
            peer: Uuid::new_v4().as_u64_pair().0,
            house: None,
            chosen: Chosen::default(),
            memory: Arc::default(),
        }
    }

    pub(crate) fn library(&mut self) -> Result<&mut Library, Error> {
        self.library.as_mut().map_err(|error| error.clone())
    }

    /// Puts another library in the place of this one.
    pub(crate) fn replace(&mut self, library: Result<Library, Error>) {
        *self = Self::new(library);
    }

    pub(crate) fn forget_open_pieces(&mut self) {
        self.open.clear();
    }

    /// The outlets and authors have changed. Answers with the open pieces and their revisions.
    pub(crate) fn forget_house(&mut self) -> Vec<(Uuid, u32)> {
        self.house = None;
        for piece in self.open.values_mut() {
            piece.checks.forget();
        }
        let open = self.open.values();
        open.map(|piece| (piece.id, piece.revision())).collect()
    }

    /// What was said of grammar and spelling holds no longer; whoever is still reading adds to what is forgotten.
    pub(crate) fn forget_proofs(&mut self) {
        self.memory = Arc::default();
    }

    /// Other house styles hold: the open pieces are checked against them. Answers with each and its revision.
    pub(crate) fn styles_changed(&mut self, chosen: Chosen) -> Result<Vec<(Uuid, u32)>, Error> {
        self.chosen = chosen;
        self.forget_house();
        let library = self.library.as_mut().map_err(|error| error.clone())?;
        let house = house(&mut self.house, library, &self.chosen, &self.memory)?;
        let mut checked = Vec::with_capacity(self.open.len());
        for piece in self.open.values_mut() {
            findings::project(library, piece, house)?;
            checked.push((piece.id, piece.revision()));
        }
        Ok(checked)
    }

    /// What pieces rest on has changed: those that are open are checked against it. Answers with each and its revision.
    pub(crate) fn sources_changed(&mut self) -> Result<Vec<(Uuid, u32)>, Error> {
        let library = self.library.as_mut().map_err(|error| error.clone())?;
        let house = house(&mut self.house, library, &self.chosen, &self.memory)?;
        let mut checked = Vec::with_capacity(self.open.len());
        for piece in self.open.values_mut() {
            piece.checks = Checks::of(library, piece.id)?;
            findings::project(library, piece, house)?;
            checked.push((piece.id, piece.revision()));
        }
        Ok(checked)
    }

    pub(crate) fn house(&mut self) -> Result<&House, Error> {
        let library = self.library.as_mut().map_err(|error| error.clone())?;
        house(&mut self.house, library, &self.chosen, &self.memory)
    }

    /// A piece with its library and house, read from disk when it is not open yet.
    pub(crate) fn at_hand(&mut self, id: &str) -> Result<AtHand<'_>, Error> {
        let id = parse_id(id)?;
        let library = self.library.as_mut().map_err(|error| error.clone())?;
        if !self.open.contains_key(&id) {
            self.open
                .insert(id, OpenPiece::load(library, id, self.peer)?);
        }
        let house = house(&mut self.house, library, &self.chosen, &self.memory)?;
        let piece = self.open.get_mut(&id).ok_or_else(|| unknown(&id))?;
        Ok(AtHand {
            library,
            piece,
            house,
        })
    }

    /// A document for a piece that is not in the library yet.
    pub(crate) fn new_document(
        &mut self,
        piece: &Piece,
        origin: &str,
    ) -> Result<NewDocument, Error> {
        let stamps = self.stamps(origin)?;
        let mut piece = piece.clone();
        let rulings = stet_core::file::take_waivers(&mut piece);
        let mut document = SharedDocument::from_piece(
            &piece,
            &stet_core::Workflow::default(),
            self.peer,
            &stamps.document,
        )?;
        rulings::keep(&mut document, &rulings, &stamps.document)?;
        Ok(NewDocument { document, stamps })
    }

    /// Puts a new document on disk, together with what lists and search read of it.
    pub(crate) fn keep_new(&mut self, id: Uuid, new: NewDocument) -> Result<(), Error> {
        let NewDocument { document, stamps } = new;
        let library = self.library.as_mut().map_err(|error| error.clone())?;
        let house = house(&mut self.house, library, &self.chosen, &self.memory)?;
        let mut checks = Checks::default();
        let (projection, _) = findings::projection(&document, &mut checks, house, 0);
        let bytes = document.snapshot()?;
        let upto = library.create_piece(id, &bytes, &projection, &stamps.journal)?;
        self.open
            .insert(id, OpenPiece::new(id, document, upto, 0, checks));
        Ok(())
    }

    /// Who changes something now, and how.
    pub(crate) fn stamps(&mut self, origin: &str) -> Result<Stamps, Error> {
        let (person, at) = (self.person()?, clock::now());
        Ok(Stamps {
            document: stet_review::Stamp {
                person: person.clone(),
                at: at.as_second(),
                origin: origin.into(),
            },
            journal: stet_store::Stamp {
                peer: self.peer,
                device: String::new(),
                person,
                origin: origin.into(),
                at,
            },
        })
    }

    /// Who sits here: the name in the settings, else the name of the account.
    pub(crate) fn person(&mut self) -> Result<String, Error> {
        let kept = self
            .library()?
            .setting("person")?
            .filter(|name| !name.is_empty());
        Ok(kept
            .or_else(|| env::var("USER").or_else(|_| env::var("USERNAME")).ok())
            .unwrap_or_else(|| "Somebody".into()))
    }
}

/// A document that is not in the library yet.
pub(crate) struct NewDocument {
    pub(crate) document: SharedDocument,
    pub(crate) stamps: Stamps,
}

impl OpenPiece {
    fn load(library: &Library, id: Uuid, peer: u64) -> Result<Self, Error> {
        let stored = library.load(id)?;
        let updates = stored.updates.iter().map(Vec::as_slice);
        let document = SharedDocument::load(&stored.snapshot, updates, peer)?;
        let since = u32::try_from(stored.updates.len()).unwrap_or(u32::MAX);
        let checks = Checks::of(library, id)?;
        Ok(Self::new(id, document, stored.upto, since, checks))
    }

    fn new(
        id: Uuid,
        document: SharedDocument,
        upto: Acknowledged,
        updates_since_snapshot: u32,
        checks: Checks,
    ) -> Self {
        Self {
            id,
            versions: vec![document.version()],
            document,
            upto,
            updates_since_snapshot,
            checks,
        }
    }

    /// Counts the piece's changes since it was opened.
    pub(crate) fn revision(&self) -> u32 {
        u32::try_from(self.versions.len() - 1).unwrap_or(u32::MAX)
    }

    /// The version of a revision.
    pub(crate) fn version_at(&self, revision: u32) -> Result<Version, Error> {
        let version = self.versions.get(revision as usize).cloned();
        version.ok_or_else(|| Error::BadRequest {
            message:
                "The window speaks of a text that this desk has not seen; open the piece again."
                    .into(),
        })
    }

    /// Puts an update on disk. When that fails the document is read again from there, so that it never
    /// holds a word that is not kept.
    pub(crate) fn keep(
        &mut self,
        library: &mut Library,
        update: &[u8],
        stamp: &stet_store::Stamp,
    ) -> Result<(), Error> {
        if update.is_empty() {
            return Ok(());
        }
        match library.append(self.id, update, stamp) {
            Ok(upto) => {
                self.upto = upto;
                self.versions.push(self.document.version());
                self.snapshot_now_and_then(library);
                Ok(())
            }
            Err(error) => {
                self.document = Self::load(library, self.id, stamp.peer)?.document;
                Err(error.into())
            }
        }
    }

    /// Nothing depends on a snapshot: one that fails is tried again after the next update.
    fn snapshot_now_and_then(&mut self, library: &mut Library) {
        self.updates_since_snapshot += 1;
        if self.updates_since_snapshot < SNAPSHOT_AFTER {
            return;
        }
        let Ok(snapshot) = self.document.snapshot() else {
            return;
        };
        if library.snapshot(self.id, &snapshot, self.upto).is_ok() {
            self.updates_since_snapshot = 0;
        }
    }
}

fn house<'a>(
    kept: &'a mut Option<House>,
    library: &Library,
    chosen: &Chosen,
    memory: &Arc<Memory>,
) -> Result<&'a House, Error> {
    if kept.is_none() {
        let (outlets, registry) = (library.entries()?, library.registry()?);
        *kept = Some(House {
            names: Names::of(&registry, &outlets),
            styles: Arc::clone(&chosen.styles),
            proof: Proof::of(library, &registry, &outlets, memory)?,
            outlets,
            registry,
        });
    }
    kept.as_ref()
        .ok_or_else(|| Error::failed("The outlets could not be read."))
}

/// An id as the bridge writes it.
pub(crate) fn parse_id(id: &str) -> Result<Uuid, Error> {
    Uuid::parse_str(id).map_err(|_| Error::not_found(format!("Nothing here has the id “{id}”.")))
}

fn unknown(id: &Uuid) -> Error {
    Error::not_found(format!("No piece has the id “{id}”."))
}

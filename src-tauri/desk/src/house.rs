//! The house entry by entry: outlets and the registry, kept, renamed, taken out, and as they were before.
pub(crate) mod files;

use stet_core::{Author, Event, Organisation, Outlet, Person, Spelling};
use stet_formats::write::slug;
use stet_store::{Entry, Library};

use crate::{
    Desk, Error, clock,
    view::{EntryId, EntryKind, EntryView, Event as Told, HouseView, PastView, PutEntry},
};

/// Something that people add and name.
pub(crate) trait Named: Entry {
    /// What it is, as sentences call it.
    const WHAT: &'static str;
    /// What it needs at least, as sentences call it.
    const NEEDS: &'static str = "a name";

    fn name(&self) -> &str;

    /// Takes this id, where entries of its kind have one besides their name.
    fn call(&mut self, _id: String) {}
}

macro_rules! named {
    ($($kind:ident $what:literal)*) => {
        $(impl Named for $kind {
            const WHAT: &'static str = $what;

            fn name(&self) -> &str {
                &self.name
            }

            fn call(&mut self, id: String) {
                self.id = id;
            }
        })*
    };
}

named! { Outlet "outlet" Author "author" Organisation "organisation" Person "person" }

impl Named for Event {
    const WHAT: &'static str = "event";

    fn name(&self) -> &str {
        &self.name
    }
}

impl Named for Spelling {
    const WHAT: &'static str = "spelling";
    const NEEDS: &'static str = "the right form";

    fn name(&self) -> &str {
        &self.right
    }
}

impl Desk {
    pub(crate) fn house(&self, (): ()) -> Result<HouseView, Error> {
        let mut state = self.state();
        let house = state.house()?;
        Ok(HouseView {
            outlets: house.outlets.clone(),
            registry: house.registry.clone(),
            doubts: house.registry.doubts(),
        })
    }

    pub(crate) fn put_entry(&self, ask: PutEntry) -> Result<EntryId, Error> {
        let PutEntry {
            entry,
            replaces,
            correction,
        } = ask;
        let kind = kind_of(&entry);
        let id = self.change_house(|library| {
            let mut keeper = Keeper {
                library,
                replaces: replaces.as_deref(),
                correction,
            };
            match entry {
                EntryView::Outlet(entry) => keeper.keep(*entry),
                EntryView::Author(entry) => keeper.keep(entry),
                EntryView::Organisation(entry) => keeper.keep(entry),
                EntryView::Person(entry) => keeper.keep(entry),
                EntryView::Event(entry) => keeper.keep(entry),
                EntryView::Spelling(entry) => keeper.keep(entry),
            }
        })?;
        Ok(EntryId { kind, id })
    }

    pub(crate) fn take_entry(&self, ask: EntryId) -> Result<(), Error> {
        let (id, at) = (&ask.id, clock::now());
        let found = self.change_house(|library| {
            Ok(match ask.kind {
                EntryKind::Outlet => library.take::<Outlet>(id, at)?.is_some(),
                EntryKind::Author => library.take::<Author>(id, at)?.is_some(),
                EntryKind::Organisation => library.take::<Organisation>(id, at)?.is_some(),
                EntryKind::Person => library.take::<Person>(id, at)?.is_some(),
                EntryKind::Event => library.take::<Event>(id, at)?.is_some(),
                EntryKind::Spelling => library.take::<Spelling>(id, at)?.is_some(),
            })
        })?;
        if found {
            Ok(())
        } else {
            Err(Error::not_found(format!(
                "Nothing is kept under “{id}” any more."
            )))
        }
    }

    pub(crate) fn past_of(&self, ask: EntryId) -> Result<Vec<PastView>, Error> {
        let mut state = self.state();
        let library = state.library()?;
        let id = &ask.id;
        match ask.kind {
            EntryKind::Outlet => past(library, id, |outlet| EntryView::Outlet(Box::new(outlet))),
            EntryKind::Author => past(library, id, EntryView::Author),
            EntryKind::Organisation => past(library, id, EntryView::Organisation),
            EntryKind::Person => past(library, id, EntryView::Person),
            EntryKind::Event => past(library, id, EntryView::Event),
            EntryKind::Spelling => past(library, id, EntryView::Spelling),
        }
    }

    /// Changes something of the house; every check then looks with the new one.
    pub(crate) fn change_house<T>(
        &self,
        work: impl FnOnce(&mut Library) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut state = self.state();
        let done = work(state.library()?)?;
        let open = state.forget_house();
        drop(state);
        self.shell.tell(Told::Pieces);
        self.tell_of(open);
        Ok(done)
    }
}

const fn kind_of(entry: &EntryView) -> EntryKind {
    match entry {
        EntryView::Outlet(_) => EntryKind::Outlet,
        EntryView::Author(_) => EntryKind::Author,
        EntryView::Organisation(_) => EntryKind::Organisation,
        EntryView::Person(_) => EntryKind::Person,
        EntryView::Event(_) => EntryKind::Event,
        EntryView::Spelling(_) => EntryKind::Spelling,
    }
}

/// Keeps an entry in the place of another, or as a new one.
struct Keeper<'a> {
    library: &'a mut Library,
    replaces: Option<&'a str>,
    correction: bool,
}

impl Keeper<'_> {
    fn keep<T: Named>(&mut self, mut entry: T) -> Result<String, Error> {
        if entry.name().trim().is_empty() {
            return Err(Error::BadRequest {
                message: format!("This {} needs {}; it is not kept yet.", T::WHAT, T::NEEDS),
            });
        }
        if entry.id().trim().is_empty() {
            let id = free_id(&self.library.entries::<T>()?, entry.name());
            entry.call(id);
        }
        let id = entry.id().to_owned();
        let moves = self.replaces != Some(id.as_str());
        if moves
            && self
                .library
                .entries::<T>()?
                .iter()
                .any(|known| known.id() == id)
        {
            return Err(Error::BadRequest {
                message: format!(
                    "There is another {} called “{id}”; both are as they were.",
                    T::WHAT
                ),
            });
        }
        match self.replaces {
            Some(old) if moves || self.correction => {
                self.library.correct(entry, old, clock::now())?;
            }
            _ => self.library.put(entry, clock::now())?,
        }
        Ok(id)
    }
}

/// An id made of a name that no other entry has.
pub(crate) fn free_id<T: Entry>(known: &[T], name: &str) -> String {
    let base = match slug(name) {
        empty if empty.is_empty() => "entry".to_owned(),
        slug => slug,
    };
    let taken = |id: &str| known.iter().any(|entry| entry.id() == id);
    let numbered = (2..).map(|number: u32| format!("{base}-{number}"));
    std::iter::once(base.clone())
        .chain(numbered)
        .find(|id| !taken(id))
        .unwrap_or(base)
}

fn past<T: Entry>(
    library: &Library,
    id: &str,
    view: impl Fn(T) -> EntryView,
) -> Result<Vec<PastView>, Error> {
    let past = library.past::<T>(id)?.into_iter();
    Ok(past
        .map(|past| PastView {
            entry: view(past.entry),
            until: past.until.to_string(),
        })
        .collect())
}

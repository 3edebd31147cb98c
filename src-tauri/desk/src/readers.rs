//! Connections that only read, so that nothing slow waits in front of an edit.
use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard},
};

use stet_store::{Library, StoreError};

use crate::Error;

/// As many reading connections as questions were ever asked at once.
#[derive(Debug)]
pub(crate) struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Library>>,
    /// Held by every question; closed while another file takes the library's place.
    door: RwLock<()>,
}

impl Readers {
    pub(crate) fn of(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            idle: Mutex::default(),
            door: RwLock::default(),
        }
    }

    /// Asks something of the library as it stood at the last change.
    ///
    /// # Errors
    /// When the library cannot be opened or read.
    pub(crate) fn ask<T>(
        &self,
        question: impl FnOnce(&Library) -> Result<T, StoreError>,
    ) -> Result<T, Error> {
        let _inside = self.inside();
        let idle = self.idle().pop();
        let library = match idle {
            Some(library) => library,
            None => Library::read(&self.path)?,
        };
        let answer = question(&library);
        self.idle().push(library);
        Ok(answer?)
    }

    /// Does something while nobody has the library open for reading.
    pub(crate) fn shut_out<T>(&self, work: impl FnOnce() -> T) -> T {
        let _alone = self.door.write().unwrap_or_else(PoisonError::into_inner);
        self.idle().clear();
        work()
    }

    fn inside(&self) -> RwLockReadGuard<'_, ()> {
        self.door.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Library>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A library in a folder that goes when the test ends, and those who read it.
    fn library() -> (tempfile::TempDir, Library, Readers) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("library.stet");
        let library = Library::open(&path).unwrap();
        let readers = Readers::of(&path);
        (folder, library, readers)
    }

    #[test]
    fn a_question_inside_a_question_has_a_connection_of_its_own() {
        let (_folder, mut library, readers) = library();
        library.put_setting("person", "Ada").unwrap();

        let nested = readers
            .ask(|outer| {
                Ok((
                    outer.setting("person")?,
                    readers.ask(|inner| inner.setting("person")),
                ))
            })
            .unwrap();

        assert_eq!(nested, (Some("Ada".into()), Ok(Some("Ada".into()))));
        assert_eq!(readers.idle().len(), 2);
    }

    #[test]
    fn what_was_just_written_is_read() {
        let (_folder, mut library, readers) = library();
        for person in ["Ada", "Grace"] {
            library.put_setting("person", person).unwrap();
            assert_eq!(
                readers.ask(|reader| reader.setting("person")),
                Ok(Some(person.into()))
            );
        }
        assert_eq!(
            readers.idle().len(),
            1,
            "one connection answers one question after another"
        );
    }

    #[test]
    fn nobody_keeps_the_old_file_open_when_another_takes_its_place() {
        let (_folder, _library, readers) = library();
        readers.ask(Library::list).unwrap();

        readers.shut_out(|| assert!(readers.idle().is_empty()));
    }
}

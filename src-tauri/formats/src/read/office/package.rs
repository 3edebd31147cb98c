//! A zip package whose parts are unpacked within bounds.
use std::{
    cell::RefCell,
    io::{Cursor, Read},
};

use encoding_rs::Encoding;
use zip::{ZipArchive, result::ZipError};

/// The most that is unpacked of one file, in bytes, all parts together.
pub(super) const MOST_UNPACKED: u64 = 64 << 20;

/// The most entries a package may list.
const MOST_ENTRIES: usize = 10_000;

/// A package of parts.
pub(super) struct Package<'a> {
    archive: RefCell<ZipArchive<Cursor<&'a [u8]>>>,
    left: RefCell<u64>,
}

/// Why a part, or the package, cannot be unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unpack {
    /// It is cut short or otherwise broken.
    Broken,
    /// It unpacks to more than any document holds.
    Bomb,
    /// It is encrypted.
    Protected,
    /// There is no such part.
    Missing,
}

impl<'a> Package<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Unpack> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| told(&error))?;
        if archive.len() > MOST_ENTRIES {
            return Err(Unpack::Bomb);
        }
        Ok(Self {
            archive: RefCell::new(archive),
            left: RefCell::new(MOST_UNPACKED),
        })
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.archive.borrow().index_for_name(name).is_some()
    }

    /// A part's bytes.
    pub(super) fn bytes(&self, name: &str) -> Result<Vec<u8>, Unpack> {
        let mut archive = self.archive.borrow_mut();
        let entry = archive.by_name(name).map_err(|error| told(&error))?;
        let mut left = self.left.borrow_mut();
        let mut bytes = Vec::new();
        let read = entry.take(*left + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > *left {
            return Err(Unpack::Bomb);
        }
        read.map_err(|_| Unpack::Broken)?;
        *left -= bytes.len() as u64;
        Ok(bytes)
    }

    /// A part's text.
    pub(super) fn text(&self, name: &str) -> Result<String, Unpack> {
        self.bytes(name).map(text)
    }
}

/// The text of an XML part: UTF-8, or UTF-16 with a byte-order mark.
pub(super) fn text(bytes: Vec<u8>) -> String {
    if let Some((encoding, _)) = Encoding::for_bom(&bytes) {
        return encoding.decode(&bytes).0.into_owned();
    }
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn told(error: &ZipError) -> Unpack {
    match error {
        ZipError::FileNotFound => Unpack::Missing,
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => {
            Unpack::Protected
        }
        _ => Unpack::Broken,
    }
}

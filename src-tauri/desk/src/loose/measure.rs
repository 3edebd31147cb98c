//! A loose file held against an outlet.
use stet_core::file;
use stet_formats::read;

use super::House;
use crate::{Error, measure::measure, view::Measured};

impl House {
    /// How a file's piece fits this house's outlet; `None` when it has none.
    ///
    /// # Errors
    /// Why the file cannot be read, with its name and what to do.
    pub fn measure(&self, name: &str, bytes: &[u8]) -> Result<Option<Measured>, Error> {
        let piece = read::read(name, bytes).map_err(Error::failed)?.piece;
        let waivers = file::waivers(&piece);
        let context = self.context(&piece.furniture.outlet, &waivers);
        Ok(context
            .outlet
            .map(|outlet| measure(&piece, outlet, &context)))
    }
}

//! Out of the house: preview, files, drafts in a CMS. Nothing leaves with an error that is neither fixed nor waived.
use stet_core::{Field, Piece, Source, Target, version};
use stet_formats::write;
use stet_publish::{Login, Parcel, Receipt, marker, publish};

use crate::{
    Desk, Error, clock, findings, keychain, loose, rulings,
    state::parse_id,
    view::{Event, Export, ExportFormat, Exported, PieceId, Preview, Publish, ReceiptView},
};

/// A piece that may leave, with all that its export needs.
struct Outgoing {
    piece: Piece,
    /// The same as its own file says it, with what persons overruled.
    told: Piece,
    house: loose::House,
    sources: Vec<Source>,
    targets: Vec<Target>,
}

impl Desk {
    pub(crate) fn preview(&self, ask: PieceId) -> Result<Preview, Error> {
        let mut state = self.state();
        let at_hand = state.at_hand(&ask.id)?;
        let piece = at_hand.piece.document.piece();
        let outlet = at_hand.house.outlet(&piece.furniture.outlet);
        Ok(Preview {
            html: write::preview(&piece, outlet),
            language: piece.furniture.language,
        })
    }

    pub(crate) fn export(&self, ask: Export) -> Result<Exported, Error> {
        let (text, name) = self.export_file(&ask.id, ask.format)?;
        let Some(path) = self.shell.choose_new_file(&name) else {
            return Ok(Exported { path: None });
        };
        loose::write_whole(&path, text.as_bytes())?;
        Ok(Exported {
            path: Some(path.display().to_string()),
        })
    }

    /// A piece as the text of a file.
    ///
    /// # Errors
    /// `Blocked` while findings at error are neither fixed nor waived.
    pub fn export_text(&self, id: &str, format: ExportFormat) -> Result<String, Error> {
        self.export_file(id, format).map(|(text, _)| text)
    }

    fn export_file(&self, id: &str, format: ExportFormat) -> Result<(String, String), Error> {
        let out = self.outgoing(id)?;
        let piece = match format {
            ExportFormat::Markdown => &out.told,
            _ => &out.piece,
        };
        let text = loose::write_with(piece, format, &out.house, &out.sources);
        Ok((text, loose::file_name(&out.piece, format)))
    }

    /// Publishes to a target, as a draft.
    ///
    /// # Errors
    /// `Blocked`, `PasswordWanted`, `ChangedThere`, or what the target says.
    pub fn publish(&self, ask: Publish) -> Result<ReceiptView, Error> {
        let out = self.outgoing(&ask.id)?;
        let target = out.targets.iter().find(|target| target.name == ask.target);
        let target = target.ok_or_else(|| {
            Error::not_found(format!(
                "The piece’s outlet has no target called “{}”.",
                ask.target
            ))
        })?;
        let kept = keychain::password(&target.url, &target.user);
        let password = ask.password.or(kept).ok_or_else(|| Error::PasswordWanted {
            message: format!("Application password of {} at {}:", target.user, target.url),
        })?;
        let receipt = self.send(&ask.id, &out, target, &password, ask.overwrite)?;
        keychain::keep(&target.url, &target.user, &password);
        self.record(&ask.id, receipt)
    }

    fn send(
        &self,
        id: &str,
        out: &Outgoing,
        target: &Target,
        password: &str,
        overwrite: bool,
    ) -> Result<Receipt, Error> {
        let last = self.last_receipt(id, &target.name)?;
        let (version, marker) = (version(&out.piece), marker(id));
        let (furniture, excerpt) = (&out.piece.furniture, write::excerpt(&out.piece));
        let content = |left_out: &[Field]| {
            write::blocks(
                &out.piece,
                out.house.outlet(&out.piece.furniture.outlet),
                left_out,
                &marker,
            )
        };
        let parcel = Parcel {
            version: &version,
            marker: &marker,
            title: &furniture.headline,
            excerpt: &excerpt,
            slug: &furniture.slug,
            authors: &furniture.authors,
            categories: &furniture.categories,
            tags: &furniture.tags,
            content: &content,
            last: last.as_ref(),
            overwrite,
        };
        let login = Login {
            user: target.user.clone(),
            password: password.to_owned(),
            clear_text: false,
        };
        Ok(publish(target, &login, &parcel)?)
    }

    pub(crate) fn receipts(&self, ask: PieceId) -> Result<Vec<ReceiptView>, Error> {
        let piece = parse_id(&ask.id)?;
        let receipts = self.readers.ask(|library| library.receipts(piece))?;
        Ok(receipts.into_iter().map(receipt_view).collect())
    }

    fn last_receipt(&self, id: &str, target: &str) -> Result<Option<Receipt>, Error> {
        let piece = parse_id(id)?;
        let receipts = self.readers.ask(|library| library.receipts(piece))?;
        Ok(receipts
            .into_iter()
            .find(|receipt| receipt.target == target)
            .map(|kept| Receipt {
                target: kept.target,
                version: kept.version,
                remote_id: kept.remote_id,
                url: kept.url,
                edit_url: kept.edit_url,
                sent: kept.sent,
                returned: kept.returned,
                differences: Vec::new(),
            }))
    }

    fn record(&self, id: &str, receipt: Receipt) -> Result<ReceiptView, Error> {
        let kept = stet_store::Receipt {
            target: receipt.target,
            at: clock::now(),
            version: receipt.version,
            remote_id: receipt.remote_id,
            url: receipt.url,
            edit_url: receipt.edit_url,
            sent: receipt.sent,
            returned: receipt.returned,
            differences: receipt
                .differences
                .iter()
                .map(ToString::to_string)
                .collect(),
        };
        self.state().library()?.add_receipt(parse_id(id)?, &kept)?;
        self.shell.tell(Event::Pieces);
        Ok(receipt_view(kept))
    }

    /// Everything an export needs, when nothing holds the piece back.
    fn outgoing(&self, id: &str) -> Result<Outgoing, Error> {
        let mut state = self.state();
        let mut at_hand = state.at_hand(id)?;
        let errors = findings::errors(&mut at_hand);
        if !errors.is_empty() {
            return Err(blocked(&errors));
        }
        let piece = at_hand.piece.document.piece();
        let outlet = at_hand.house.outlet(&piece.furniture.outlet).cloned();
        let registry = at_hand.house.registry.clone();
        let library = at_hand.library;
        let sources = library
            .sources_of(at_hand.piece.id)?
            .iter()
            .map(|row| library.source(row.id))
            .collect::<Result<_, _>>()?;
        Ok(Outgoing {
            targets: outlet
                .as_ref()
                .map(|outlet| outlet.targets.clone())
                .unwrap_or_default(),
            house: loose::House::of(outlet, registry),
            piece,
            told: rulings::told(&at_hand.piece.document),
            sources,
        })
    }
}

fn blocked(errors: &[stet_core::Finding]) -> Error {
    let first = errors.first().map_or("", |finding| &finding.message);
    Error::Blocked {
        message: held_back(first, errors.len().saturating_sub(1)),
        errors: u32::try_from(errors.len()).unwrap_or(u32::MAX),
    }
}

/// Why nothing was exported: the first error in full, and how many others there are.
fn held_back(first: &str, more: usize) -> String {
    let rest = match more {
        0 => "Fix it".to_owned(),
        1 => "One more error is open. Fix both".to_owned(),
        more => format!("{more} more errors are open. Fix each"),
    };
    let waive = if more == 1 { "them" } else { "it" };
    format!("Not exported: {first} {rest} or waive {waive} by name; nothing has left the desk.")
}

fn receipt_view(receipt: stet_store::Receipt) -> ReceiptView {
    ReceiptView {
        target: receipt.target,
        version: receipt.version,
        remote_id: receipt.remote_id,
        url: receipt.url,
        edit_url: receipt.edit_url,
        at: receipt.at.to_string(),
        differences: receipt.differences,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_that_is_held_back_is_told_of_in_whole_sentences() {
        let told = [0, 1, 4].map(|more| held_back("Nobody signed this.", more));
        assert_eq!(
            told,
            [
                "Not exported: Nobody signed this. Fix it or waive it by name; nothing has left the desk.",
                "Not exported: Nobody signed this. One more error is open. Fix both or waive them by name; nothing has left the desk.",
                "Not exported: Nobody signed this. 4 more errors are open. Fix each or waive it by name; nothing has left the desk.",
            ]
        );
    }
}

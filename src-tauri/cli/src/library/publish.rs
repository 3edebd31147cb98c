//! `stet export`, `stet publish`.
use std::{env, path::PathBuf};

use stet_desk::{Desk, Error, view};

use super::{look, open, piece};
use crate::{Outcome, args, failure::Failure, files, print};

pub(crate) fn export(library: Option<PathBuf>, ask: &args::Export) -> Result<Outcome, Failure> {
    let desk = look(library)?;
    let id = piece(&desk, &ask.piece)?;
    match desk.export_text(&id, ask.to.into()) {
        Ok(text) => {
            files::write(&ask.out, text.as_bytes())?;
            Ok(Outcome::Fine)
        }
        Err(error) => blocked(error),
    }
}

/// A piece that may not leave is a finding, not bad input.
fn blocked(error: Error) -> Result<Outcome, Failure> {
    match error {
        Error::Blocked { message, .. } => {
            print::problem(&message);
            Ok(Outcome::Findings)
        }
        other => Err(other.into()),
    }
}

pub(crate) fn publish(library: Option<PathBuf>, ask: &args::Publish) -> Result<Outcome, Failure> {
    let desk = open(library)?;
    let id = piece(&desk, &ask.piece)?;
    match send(&desk, &id, ask) {
        Ok(receipt) => {
            if ask.json {
                print::json(&receipt);
            } else {
                print::line(&format!("Draft at {}", receipt.url));
                print::line(&format!("Edit it at {}", receipt.edit_url));
                for difference in &receipt.differences {
                    print::line(&format!("The target changed: {difference}"));
                }
            }
            Ok(Outcome::Fine)
        }
        Err(error) => blocked(error),
    }
}

/// Publishes with the environment's password, else with the keychain's, else with one that is asked for.
fn send(desk: &Desk, piece: &str, ask: &args::Publish) -> Result<view::ReceiptView, Error> {
    let question = |password| view::Publish {
        id: piece.to_owned(),
        target: ask.target.clone(),
        password,
        overwrite: ask.overwrite,
    };
    let given = env::var("STET_PASSWORD").ok();
    // Whoever set a password is told why it was refused, not asked for another.
    let may_ask = given.is_none();
    match desk.publish(question(given)) {
        Err(Error::PasswordWanted { message }) if may_ask => {
            let password = rpassword::prompt_password(format!("{message} ")).map_err(|error| {
                Error::Failed {
                    message: format!(
                        "No password could be asked for ({error}); set STET_PASSWORD. Nothing was sent."
                    ),
                }
            })?;
            desk.publish(question(Some(password)))
        }
        other => other,
    }
}

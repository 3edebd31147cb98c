//! `stet source`.
use std::path::PathBuf;

use stet_desk::{
    Desk,
    view::{Attach, SourceId, SourceRow},
};

use super::{look, open, piece, resolve};
use crate::{Outcome, args::Source, failure::Failure, files, print};

pub(crate) fn run(library: Option<PathBuf>, ask: &Source) -> Result<Outcome, Failure> {
    match ask {
        Source::Add {
            file,
            title,
            url,
            piece: to,
        } => {
            let desk = open(library)?;
            let to = to.as_deref().map(|typed| piece(&desk, typed)).transpose()?;
            let name = file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let kept = desk.keep_source(&name, &files::bytes(file)?, title, url, to.as_deref())?;
            print::line(&line(&kept));
        }
        Source::List { json } => {
            for source in look(library)?.sources(())? {
                if *json {
                    print::json(&source);
                } else {
                    print::line(&line(&source));
                }
            }
        }
        Source::Show { source: typed } => {
            let desk = look(library)?;
            let id = source(&desk, typed)?;
            print::text(&desk.source(SourceId { id })?.text);
        }
        Source::Attach {
            source: typed,
            piece: to,
        } => {
            let desk = open(library)?;
            let (source, piece) = (source(&desk, typed)?, piece(&desk, to)?);
            desk.attach(Attach {
                source,
                piece,
                attached: true,
            })?;
        }
    }
    Ok(Outcome::Fine)
}

fn source(desk: &Desk, typed: &str) -> Result<String, Failure> {
    let sources = desk.sources(())?;
    resolve("source", typed, sources.into_iter().map(|source| source.id))
}

fn line(source: &SourceRow) -> String {
    format!("{}  {}  {}", source.id, source.title, source.url)
}

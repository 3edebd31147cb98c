//! `stet lsp`: the findings and fixes of `stet check` in an editor (Language Server Protocol 3.17).
mod actions;
mod document;
mod findings;
mod server;

use lsp_server::Connection;
use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, HoverProviderCapability,
    InitializeParams, PositionEncodingKind, SaveOptions, ServerCapabilities,
    TextDocumentSyncCapability, TextDocumentSyncKind, TextDocumentSyncOptions,
    TextDocumentSyncSaveOptions,
};
use serde_json::json;
use stet_desk::loose::Houses;

use crate::{Outcome, args::Lsp, failure::Failure};

use server::Server;

pub(crate) fn run(ask: &Lsp) -> Result<Outcome, Failure> {
    let (connection, threads) = Connection::stdio();
    converse(&connection, ask)?;
    // The threads end when nobody can send to them any more.
    drop(connection);
    threads.join().map_err(|error| told(&error))?;
    Ok(Outcome::Fine)
}

fn converse(connection: &Connection, ask: &Lsp) -> Result<(), Failure> {
    let (id, params) = connection
        .initialize_start()
        .map_err(|error| told(&error))?;
    let params: InitializeParams = serde_json::from_value(params).map_err(|error| told(&error))?;
    let encoding = encoding(&params);
    let answer = json!({
        "capabilities": capabilities(&encoding),
        "serverInfo": { "name": "stet", "version": env!("CARGO_PKG_VERSION") },
    });
    connection
        .initialize_finish(id, answer)
        .map_err(|error| told(&error))?;
    let houses = || Houses::new(ask.date, ask.outlet.as_deref(), ask.authors.as_deref());
    let mut server = Server::new(connection, &encoding, &houses);
    server.watch_house_files(&params);
    server.serve()
}

pub(crate) fn told(error: &dyn std::fmt::Display) -> Failure {
    Failure::new(format!("The editor could not be understood: {error}."))
}

/// UTF-8 offsets where the editor offers them, else UTF-16, which every editor must know.
fn encoding(params: &InitializeParams) -> PositionEncodingKind {
    let general = params.capabilities.general.as_ref();
    let offered = general.and_then(|general| general.position_encodings.as_ref());
    if offered.is_some_and(|kinds| kinds.contains(&PositionEncodingKind::UTF8)) {
        PositionEncodingKind::UTF8
    } else {
        PositionEncodingKind::UTF16
    }
}

fn capabilities(encoding: &PositionEncodingKind) -> ServerCapabilities {
    ServerCapabilities {
        position_encoding: Some(encoding.clone()),
        text_document_sync: Some(TextDocumentSyncCapability::Options(
            TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                save: Some(TextDocumentSyncSaveOptions::SaveOptions(
                    SaveOptions::default(),
                )),
                ..TextDocumentSyncOptions::default()
            },
        )),
        code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
            code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, actions::FIX_ALL]),
            ..CodeActionOptions::default()
        })),
        hover_provider: Some(HoverProviderCapability::Simple(true)),
        ..ServerCapabilities::default()
    }
}

//! The conversation with an editor: what it has open, and what it is told.
use std::{collections::HashMap, sync::Arc};

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CodeActionParams, DidChangeTextDocumentParams, DidChangeWatchedFilesRegistrationOptions,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, DidSaveTextDocumentParams,
    FileSystemWatcher, GlobPattern, HoverParams, InitializeParams, MessageType,
    PositionEncodingKind, PublishDiagnosticsParams, Registration, RegistrationParams,
    ShowMessageParams, Uri,
    notification::{
        DidChangeTextDocument, DidChangeWatchedFiles, DidCloseTextDocument, DidOpenTextDocument,
        DidSaveTextDocument, Notification as _, PublishDiagnostics, ShowMessage,
    },
    request::{CodeActionRequest, HoverRequest, RegisterCapability, Request as _},
};
use serde::{Serialize, de::DeserializeOwned};
use stet_desk::loose::{self, FileFinding, House, Houses, Read};

use super::{actions::Seen, document::Document, findings, told};
use crate::failure::Failure;

/// What the files end in that say what a text is held against: outlets, registries, styles, their rules and vocabularies.
const HOUSE_FILES: &[&str] = &[".toml", ".vale.ini", ".yml", "accept.txt", "reject.txt"];

/// What a server knows.
pub(super) struct Server<'a> {
    connection: &'a Connection,
    encoding: PositionEncodingKind,
    /// Makes houses anew when their files have changed.
    fresh: &'a dyn Fn() -> Houses,
    houses: Houses,
    open: HashMap<String, Open>,
}

/// A text that an editor has open.
struct Open {
    uri: Uri,
    document: Document,
    checked: Option<Checked>,
    /// Whether all of it was read for grammar and spelling, where that is asked for.
    proofread: bool,
}

/// What was found in a text as it stands.
struct Checked {
    findings: Vec<FileFinding>,
    house: Arc<House>,
}

impl<'a> Server<'a> {
    pub(super) fn new(
        connection: &'a Connection,
        encoding: &PositionEncodingKind,
        fresh: &'a dyn Fn() -> Houses,
    ) -> Self {
        Self {
            connection,
            encoding: encoding.clone(),
            fresh,
            houses: fresh(),
            open: HashMap::new(),
        }
    }

    /// Asks to be told when a house file changes, where the editor can do that.
    pub(super) fn watch_house_files(&self, params: &InitializeParams) {
        let workspace = params.capabilities.workspace.as_ref();
        let watching = workspace.and_then(|workspace| workspace.did_change_watched_files);
        if watching.and_then(|watching| watching.dynamic_registration) != Some(true) {
            return;
        }
        let options = DidChangeWatchedFilesRegistrationOptions {
            watchers: HOUSE_FILES.iter().map(watcher).collect(),
        };
        let registration = RegistrationParams {
            registrations: vec![Registration {
                id: "house-files".into(),
                method: DidChangeWatchedFiles::METHOD.into(),
                register_options: serde_json::to_value(options).ok(),
            }],
        };
        let id = RequestId::from("watch-house-files".to_owned());
        self.say(Request::new(
            id,
            RegisterCapability::METHOD.into(),
            registration,
        ));
    }

    /// Serves until the editor takes its leave. What has piled up is taken in before anything is checked again.
    pub(super) fn serve(&mut self) -> Result<(), Failure> {
        let connection = self.connection;
        while let Ok(message) = connection.receiver.recv() {
            let waiting = std::iter::once(message).chain(connection.receiver.try_iter());
            for message in waiting.collect::<Vec<_>>() {
                match message {
                    Message::Request(request) => {
                        let leaving = connection.handle_shutdown(&request);
                        if leaving.map_err(|error| told(&error))? {
                            return Ok(());
                        }
                        self.answer(request);
                    }
                    Message::Notification(notification) => self.note(notification),
                    Message::Response(_) => {}
                }
            }
            self.check_all();
            self.proofread_all();
        }
        Ok(())
    }

    fn note(&mut self, notification: Notification) {
        match notification.method.as_str() {
            DidOpenTextDocument::METHOD => self.take(notification, Self::opened),
            DidChangeTextDocument::METHOD => self.take(notification, Self::changed),
            DidCloseTextDocument::METHOD => self.take(notification, Self::closed),
            DidSaveTextDocument::METHOD => self.take(notification, Self::saved),
            DidChangeWatchedFiles::METHOD => self.house_changed(),
            _ => {}
        }
    }

    /// A notification that cannot be read is none: the protocol knows no answer to one.
    fn take<P: DeserializeOwned>(
        &mut self,
        notification: Notification,
        act: impl FnOnce(&mut Self, P),
    ) {
        if let Ok(params) = serde_json::from_value(notification.params) {
            act(self, params);
        }
    }

    fn opened(&mut self, params: DidOpenTextDocumentParams) {
        let uri = params.text_document.uri.clone();
        let open = Open {
            uri: uri.clone(),
            document: Document::new(params.text_document, &self.encoding),
            checked: None,
            proofread: false,
        };
        self.open.insert(uri.as_str().to_owned(), open);
    }

    fn changed(&mut self, params: DidChangeTextDocumentParams) {
        let document = params.text_document;
        if let Some(open) = self.open.get_mut(document.uri.as_str()) {
            open.document
                .change(document.version, params.content_changes);
            (open.checked, open.proofread) = (None, false);
        }
    }

    fn closed(&mut self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        self.open.remove(uri.as_str());
        self.publish(&PublishDiagnosticsParams::new(uri, Vec::new(), None));
    }

    fn saved(&mut self, params: DidSaveTextDocumentParams) {
        let uri = params.text_document.uri.as_str();
        if HOUSE_FILES.iter().any(|ending| uri.ends_with(ending)) {
            self.house_changed();
        }
    }

    fn house_changed(&mut self) {
        self.houses = (self.fresh)();
        for open in self.open.values_mut() {
            (open.checked, open.proofread) = (None, false);
        }
    }

    /// Checks the texts that have changed, and tells what was found.
    fn check_all(&mut self) {
        let changed: Vec<String> = self
            .open
            .iter()
            .filter(|(_, open)| open.checked.is_none())
            .map(|(uri, _)| uri.clone())
            .collect();
        for uri in changed {
            self.check(&uri);
        }
    }

    /// Reads texts for grammar and spelling until the editor has something to say, which goes before.
    fn proofread_all(&mut self) {
        let connection = self.connection;
        let unread: Vec<String> = self
            .open
            .iter()
            .filter(|(_, open)| !open.proofread)
            .map(|(uri, _)| uri.clone())
            .collect();
        for uri in unread {
            let Some(open) = self.open.get_mut(&uri) else {
                continue;
            };
            let Some(Checked { house, .. }) = &open.checked else {
                continue;
            };
            let name = open.document.path.to_string_lossy();
            let stop = || !connection.receiver.is_empty();
            let read = loose::proofread(&name, open.document.text.as_bytes(), house, &stop);
            open.proofread = !matches!(read, Ok(Read::Stopped));
            let problems = self.houses.take_faults();
            self.warn(problems);
            match read {
                Ok(Read::Stopped) => return,
                Ok(Read::New) => self.check(&uri),
                // What cannot be read was told when it was checked.
                Ok(Read::Known) | Err(_) => {}
            }
        }
    }

    fn check(&mut self, uri: &str) {
        let Some(open) = self.open.get_mut(uri) else {
            return;
        };
        let name = open.document.path.to_string_lossy();
        let house = self.houses.of(&open.document.path);
        let problems = self.houses.take_faults();
        let (house, mut problems) = match house {
            Ok(house) => (house, problems),
            Err(error) => (Arc::new(House::new(None)), vec![error.to_string()]),
        };
        let findings = match loose::check(&name, open.document.text.as_bytes(), &house) {
            Ok(checked) => checked.findings,
            Err(error) => {
                problems.push(error.to_string());
                Vec::new()
            }
        };
        let diagnostics = findings.iter();
        let told = PublishDiagnosticsParams::new(
            open.uri.clone(),
            diagnostics
                .map(|finding| findings::diagnostic(&open.document, finding))
                .collect(),
            Some(open.document.version),
        );
        open.checked = Some(Checked { findings, house });
        self.publish(&told);
        self.warn(problems);
    }

    fn warn(&self, problems: Vec<String>) {
        for problem in problems {
            self.tell::<ShowMessage>(ShowMessageParams {
                typ: MessageType::WARNING,
                message: format!("Stet: {problem}"),
            });
        }
    }

    fn answer(&mut self, request: Request) {
        let id = request.id.clone();
        let answer = match request.method.as_str() {
            CodeActionRequest::METHOD => self.asked(request, Self::actions),
            HoverRequest::METHOD => self.asked(request, Self::hover),
            method => Err((
                ErrorCode::MethodNotFound,
                format!("Stet does not know “{method}”."),
            )),
        };
        self.say(match answer {
            Ok(value) => Response::new_ok(id, value),
            Err((code, message)) => Response::new_err(id, code as i32, message),
        });
    }

    fn asked<P: DeserializeOwned, A: Serialize>(
        &mut self,
        request: Request,
        answer: impl FnOnce(&mut Self, P) -> A,
    ) -> Result<serde_json::Value, (ErrorCode, String)> {
        let wrong = |error: serde_json::Error| (ErrorCode::InvalidParams, error.to_string());
        let params = serde_json::from_value(request.params).map_err(wrong)?;
        serde_json::to_value(answer(self, params)).map_err(wrong)
    }

    fn actions(&mut self, params: CodeActionParams) -> Vec<lsp_types::CodeActionOrCommand> {
        let uri = params.text_document.uri;
        let Some((document, checked)) = self.seen(&uri) else {
            return Vec::new();
        };
        let seen = Seen {
            uri: &uri,
            document,
            findings: &checked.findings,
            house: &checked.house,
        };
        let (start, end) = (params.range.start, params.range.end);
        seen.actions(
            &params.context,
            document.offset(start),
            document.offset(end),
        )
    }

    fn hover(&mut self, params: HoverParams) -> Option<lsp_types::Hover> {
        let at = params.text_document_position_params;
        let (document, checked) = self.seen(&at.text_document.uri)?;
        findings::hover(document, &checked.findings, document.offset(at.position))
    }

    /// A text with what is found in it as it stands now.
    fn seen(&mut self, uri: &Uri) -> Option<(&Document, &Checked)> {
        if self.open.get(uri.as_str())?.checked.is_none() {
            self.check(uri.as_str());
        }
        let open = self.open.get(uri.as_str())?;
        Some((&open.document, open.checked.as_ref()?))
    }

    fn publish(&self, params: &PublishDiagnosticsParams) {
        self.tell::<PublishDiagnostics>(params.clone());
    }

    fn tell<N: lsp_types::notification::Notification>(&self, params: N::Params) {
        self.say(Notification::new(N::METHOD.into(), params));
    }

    /// An editor that has gone hears nothing; the loop will notice.
    fn say(&self, message: impl Into<Message>) {
        let _ = self.connection.sender.send(message.into());
    }
}

fn watcher(ending: &&str) -> FileSystemWatcher {
    FileSystemWatcher {
        glob_pattern: GlobPattern::String(format!("**/*{ending}")),
        kind: None,
    }
}

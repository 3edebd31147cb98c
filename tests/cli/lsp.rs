//! The language server, spoken to as an editor speaks to it.
use std::{
    io::{BufReader, Write as _},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use lsp_server::{Message, Notification, Request, RequestId, Response};
use serde_json::{Value, json};

use crate::stet::Place;

const PIECE: &str = "---\nheadline: The quay can wait\nbyline: By Ada Osei\nauthors:\n  - Ada Osei\n---\n\n\
    Ça alors 😀, the quay - or what is left of it - can wait.\n";

/// An editor with a server of its own.
struct Editor {
    server: Child,
    says: ChildStdin,
    hears: BufReader<ChildStdout>,
    asked: i32,
    /// What the server said unasked.
    told: Vec<Notification>,
}

impl Editor {
    fn start(place: &Place, capabilities: &Value) -> Self {
        let mut server = Command::new(env!("CARGO_BIN_EXE_stet"))
            .args(["lsp", "--date", "2026-11-23"])
            .current_dir(place.path(""))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut editor = Self {
            says: server.stdin.take().unwrap(),
            hears: BufReader::new(server.stdout.take().unwrap()),
            server,
            asked: 0,
            told: Vec::new(),
        };
        let answer = editor.ask("initialize", json!({ "capabilities": capabilities }));
        assert!(answer["capabilities"]["codeActionProvider"].is_object());
        editor.tell("initialized", json!({}));
        editor
    }

    fn tell(&mut self, method: &str, params: Value) {
        self.say(Notification::new(method.into(), params).into());
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = RequestId::from(self.asked);
        self.say(Request::new(id.clone(), method.into(), params).into());
        loop {
            match Message::read(&mut self.hears).unwrap().unwrap() {
                Message::Response(response) if response.id == id => return answer(response),
                Message::Notification(notification) => self.told.push(notification),
                Message::Response(_) | Message::Request(_) => {}
            }
        }
    }

    fn say(&mut self, message: Message) {
        message.write(&mut self.says).unwrap();
        self.says.flush().unwrap();
    }

    /// The diagnostics of a version, once they are told.
    fn findings(&mut self, uri: &str, version: i32) -> Vec<Value> {
        loop {
            let told = std::mem::take(&mut self.told);
            let of_version = |said: &&Notification| {
                said.method == "textDocument/publishDiagnostics"
                    && said.params["uri"] == uri
                    && said.params["version"] == version
            };
            if let Some(said) = told.iter().rfind(of_version) {
                return said.params["diagnostics"].as_array().unwrap().clone();
            }
            if let Message::Notification(said) = Message::read(&mut self.hears).unwrap().unwrap() {
                self.told.push(said);
            }
        }
    }

    fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": text });
        self.tell("textDocument/didOpen", json!({ "textDocument": document }));
    }

    fn close(mut self) {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        assert!(self.server.wait().unwrap().success());
    }
}

fn answer(response: Response) -> Value {
    response
        .response_result
        .unwrap_or_else(|error| panic!("{error:?}"))
}

#[test]
fn a_folder_that_asks_for_it_is_read_for_grammar_and_spelling_too() {
    let place = Place::new();
    place.write("stet.toml", b"grammar = true\n");
    let mut editor = Editor::start(&place, &json!({}));
    let uri = format!("file://{}", place.path("quay.md").display());
    editor.open(
        &uri,
        "---\nlanguage: en-GB\n---\n\nShe is an poet in Leeds.\n",
    );
    // The quick checks are told first, then what reading found.
    let mut findings = editor.findings(&uri, 1);
    while findings
        .iter()
        .all(|finding| finding["code"] != "grammar.an-a")
    {
        findings = editor.findings(&uri, 1);
    }
    let range =
        json!({ "start": { "line": 4, "character": 7 }, "end": { "line": 4, "character": 9 } });
    assert_eq!(finding(&findings, "grammar.an-a")["range"], range);
    let change = json!({ "range": { "start": range["start"], "end": range["end"] }, "text": "a" });
    let document = json!({ "uri": uri, "version": 2 });
    editor.tell(
        "textDocument/didChange",
        json!({ "textDocument": document, "contentChanges": [change] }),
    );
    let findings = editor.findings(&uri, 2);
    assert!(
        findings
            .iter()
            .all(|finding| finding["code"] != "grammar.an-a")
    );
    editor.close();
}

fn finding<'a>(findings: &'a [Value], rule: &str) -> &'a Value {
    let found = findings.iter().find(|finding| finding["code"] == rule);
    found.unwrap_or_else(|| panic!("no {rule} among {findings:#?}"))
}

/// Applies the edits of an action to a text whose positions count UTF-16.
fn applied(text: &str, action: &Value, uri: &str) -> String {
    let mut text = text.to_owned();
    let edits = action["edit"]["changes"][uri].as_array().unwrap();
    for edit in edits.iter().rev() {
        let (start, end) = (&edit["range"]["start"], &edit["range"]["end"]);
        let (start, end) = (byte(&text, start), byte(&text, end));
        text.replace_range(start..end, edit["newText"].as_str().unwrap());
    }
    text
}

fn byte(text: &str, position: &Value) -> usize {
    let line = position["line"].as_u64().unwrap();
    let column = usize::try_from(position["character"].as_u64().unwrap()).unwrap();
    let start: usize = text
        .split_inclusive('\n')
        .take(usize::try_from(line).unwrap())
        .map(str::len)
        .sum();
    let units = |length: usize| text[start..start + length].encode_utf16().count();
    let lengths = text[start..].char_indices().map(|(at, _)| at);
    let mut lengths = lengths.chain([text.len() - start]);
    start + lengths.find(|length| units(*length) == column).unwrap()
}

fn actions(editor: &mut Editor, uri: &str, range: &Value, only: &[&str]) -> Vec<Value> {
    let context = match only {
        [] => json!({ "diagnostics": [] }),
        only => json!({ "diagnostics": [], "only": only }),
    };
    let asked = json!({ "textDocument": { "uri": uri }, "range": range, "context": context });
    let answer = editor.ask("textDocument/codeAction", asked);
    answer.as_array().unwrap().clone()
}

#[test]
fn an_editor_sees_findings_as_they_are_typed_and_can_put_them_right() {
    let place = Place::new();
    place.write("stet.toml", b"off = [\"byline.bio-missing\"]\n");
    let uri = format!("file://{}", place.path("quay.md").display());
    let mut editor = Editor::start(&place, &json!({}));
    editor.open(&uri, PIECE);
    let first = editor.findings(&uri, 1);
    let dash = finding(&first, "typo.dash");
    assert_eq!(dash["source"], "stet");
    assert_eq!(
        dash["range"]["start"],
        json!({ "line": 7, "character": 21 })
    );
    assert!(
        !first
            .iter()
            .any(|finding| finding["code"] == "byline.bio-missing")
    );

    let offered = actions(&mut editor, &uri, &dash["range"], &[]);
    let fixed = applied(PIECE, &offered[0], &uri);
    assert!(
        fixed.contains("the quay – or what is left of it - can wait"),
        "{fixed}"
    );

    let all = actions(&mut editor, &uri, &dash["range"], &["source.fixAll"]);
    let fixed = applied(PIECE, &all[0], &uri);
    assert!(
        fixed.contains("the quay – or what is left of it – can wait"),
        "{fixed}"
    );

    let typed = json!({
        "textDocument": { "uri": uri, "version": 2 },
        "contentChanges": [
            { "range": { "start": { "line": 7, "character": 21 }, "end": { "line": 7, "character": 22 } }, "text": "–" },
            { "range": { "start": { "line": 7, "character": 44 }, "end": { "line": 7, "character": 45 } }, "text": "–" },
        ],
    });
    editor.tell("textDocument/didChange", typed);
    let second = editor.findings(&uri, 2);
    assert!(
        !second.iter().any(|finding| finding["code"] == "typo.dash"),
        "{second:#?}"
    );
    editor.close();
}

#[test]
fn a_rule_says_why_under_the_pointer() {
    let place = Place::new();
    let uri = format!("file://{}", place.path("quay.md").display());
    let mut editor = Editor::start(&place, &json!({}));
    editor.open(&uri, PIECE);
    let at = json!({ "textDocument": { "uri": uri }, "position": { "line": 7, "character": 21 } });
    let hover = editor.ask("textDocument/hover", at);
    let text = hover["contents"]["value"].as_str().unwrap();
    assert!(
        text.contains("typo.dash") && text.starts_with("**A hyphen stands for a dash"),
        "{text}"
    );
    editor.close();
}

#[test]
fn what_the_furniture_lacks_is_written_into_the_front_matter() {
    let place = Place::new();
    place.write(
        "stet.toml",
        b"outlet = \"harbour.toml\"\nregistry = [\"authors.toml\"]\n",
    );
    let uri = format!("file://{}", place.path("quay.md").display());
    let mut editor = Editor::start(&place, &json!({}));
    editor.open(&uri, PIECE);
    let found = editor.findings(&uri, 1);
    let label = finding(&found, "label.opinion-missing");
    let offered = actions(&mut editor, &uri, &label["range"], &["quickfix"]);
    let fix = offered
        .iter()
        .find(|action| action["diagnostics"][0]["code"] == "label.opinion-missing")
        .unwrap();
    let fixed = applied(PIECE, fix, &uri);
    assert!(
        fixed.starts_with("---\nheadline: The quay can wait\n"),
        "{fixed}"
    );
    assert!(fixed.contains("\nlabel: "), "{fixed}");
    assert!(fixed.ends_with("can wait.\n"), "{fixed}");
    editor.close();
}

#[test]
fn a_ruling_is_drafted_and_counts_once_it_has_a_reason_and_a_name() {
    let place = Place::new();
    let uri = format!("file://{}", place.path("quay.md").display());
    let mut editor = Editor::start(&place, &json!({}));
    editor.open(&uri, PIECE);
    let found = editor.findings(&uri, 1);
    let dash = finding(&found, "typo.dash").clone();
    let offered = actions(&mut editor, &uri, &dash["range"], &["quickfix"]);
    let overrule = offered
        .iter()
        .find(|action| action["title"] == "Overrule typo.dash: write reason and name above")
        .unwrap();
    let drafted = applied(PIECE, overrule, &uri);
    let draft_counts = say(&mut editor, &uri, 2, &drafted);
    assert!(
        draft_counts
            .iter()
            .any(|finding| finding["code"] == "typo.dash")
    );

    let filled = drafted
        .replace("reason: \"\"", "reason: The author's hyphens")
        .replace("by: \"\"", "by: Ines");
    let ruled = say(&mut editor, &uri, 3, &filled);
    assert!(
        !ruled.iter().any(|finding| finding["code"] == "typo.dash"),
        "{filled}"
    );
    editor.close();
}

/// Puts a whole text in place of the one before.
fn say(editor: &mut Editor, uri: &str, version: i32, text: &str) -> Vec<Value> {
    let changed = json!({
        "textDocument": { "uri": uri, "version": version },
        "contentChanges": [{ "text": text }],
    });
    editor.tell("textDocument/didChange", changed);
    editor.findings(uri, version)
}

#[test]
fn a_changed_house_file_holds_at_once_and_a_slip_in_it_is_shown() {
    let place = Place::new();
    place.write("stet.toml", b"");
    let uri = format!("file://{}", place.path("quay.md").display());
    let mut editor = Editor::start(
        &place,
        &json!({ "general": { "positionEncodings": ["utf-8"] } }),
    );
    editor.open(&uri, PIECE);
    let before = editor.findings(&uri, 1);
    // Offered UTF-8, the server counts bytes.
    let dash = finding(&before, "typo.dash");
    assert_eq!(
        dash["range"]["start"],
        json!({ "line": 7, "character": 24 })
    );

    place.write("stet.toml", b"off = [\"typo.*\"]\ncolour = 1\n");
    let changed =
        json!({ "uri": format!("file://{}", place.path("stet.toml").display()), "type": 2 });
    editor.tell(
        "workspace/didChangeWatchedFiles",
        json!({ "changes": [changed] }),
    );
    let after = editor.findings(&uri, 1);
    assert!(!after.iter().any(|finding| finding["code"] == "typo.dash"));
    editor.ask(
        "textDocument/hover",
        json!({
            "textDocument": { "uri": uri }, "position": { "line": 0, "character": 0 },
        }),
    );
    let shown = editor
        .told
        .iter()
        .find(|said| said.method == "window/showMessage")
        .unwrap();
    assert!(
        shown.params["message"]
            .as_str()
            .unwrap()
            .contains("stet.toml, line 2"),
        "{shown:?}"
    );
    editor.close();
}

#[test]
fn an_unknown_question_and_a_hostile_text_leave_the_server_standing() {
    let place = Place::new();
    let mut editor = Editor::start(&place, &json!({}));
    editor.open("untitled:1", "---\nnot: [closed\n");
    editor.findings("untitled:1", 1);
    editor.say(
        Request::new(
            RequestId::from(999),
            "textDocument/rename".into(),
            json!({}),
        )
        .into(),
    );
    editor.tell("textDocument/didChange", json!({ "nonsense": true }));
    let out_of_range = json!({
        "textDocument": { "uri": "untitled:1", "version": 2 },
        "contentChanges": [{ "range": { "start": { "line": 90, "character": 7 }, "end": { "line": 2, "character": 1 } }, "text": "x" }],
    });
    editor.tell("textDocument/didChange", out_of_range);
    editor.findings("untitled:1", 2);
    editor.close();
}

//! Findings as a SARIF 2.1.0 log (OASIS standard), as code hosts and editors read it.
use serde_json::{Value, json};
use stet_desk::loose::{self, FileFinding, FileFix, Waiver};

use super::Checked;

/// The whole log.
pub(super) fn log(checked: &[Checked]) -> Value {
    let results: Vec<Value> = checked.iter().flat_map(results).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Stet",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": loose::rules().iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// What stands open in a file, then what a person overruled there.
fn results(file: &Checked) -> Vec<Value> {
    let open = file.said.findings.iter();
    let overruled = file.said.overruled.iter();
    open.map(|finding| result(&file.file, finding))
        .chain(overruled.map(|(finding, waiver)| {
            let mut result = result(&file.file, finding);
            result["suppressions"] = json!([suppression(waiver)]);
            result
        }))
        .collect()
}

/// The ruling stands in the file itself, which SARIF calls `inSource`.
fn suppression(waiver: &Waiver) -> Value {
    json!({
        "kind": "inSource",
        "status": "accepted",
        "justification": format!("{} ({})", waiver.reason, waiver.by),
    })
}

fn rule(rule: &stet_desk::view::RuleRow) -> Value {
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": rule.why },
        "defaultConfiguration": { "level": level(loose::severity_word(rule.severity)) },
    })
}

fn result(file: &str, finding: &FileFinding) -> Value {
    let fixes: Vec<Value> = finding.fixes.iter().map(|each| fix(file, each)).collect();
    let mut result = json!({
        "ruleId": finding.rule,
        "level": level(finding.severity_word()),
        "message": { "text": finding.message },
        "locations": [location(file, finding)],
    });
    // Offsets into a field are no offsets into the file, so such a fix cannot be told.
    if finding.place == "file" && !fixes.is_empty() {
        result["fixes"] = json!(fixes);
    }
    result
}

fn location(file: &str, finding: &FileFinding) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(file) } });
    if finding.place == "file" {
        physical["region"] = json!({
            "startLine": finding.line,
            "startColumn": finding.column,
            "byteOffset": finding.start,
            "byteLength": finding.end - finding.start,
        });
        json!({ "physicalLocation": physical })
    } else {
        json!({
            "physicalLocation": physical,
            "logicalLocations": [{ "name": finding.place, "kind": "element" }],
        })
    }
}

fn fix(file: &str, fix: &FileFix) -> Value {
    let replacements: Vec<Value> = fix
        .edits
        .iter()
        .map(|edit| {
            json!({
                "deletedRegion": {
                    "byteOffset": edit.start,
                    "byteLength": edit.end - edit.start,
                },
                "insertedContent": { "text": edit.text },
            })
        })
        .collect();
    json!({
        "description": { "text": fix.title },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(file) },
            "replacements": replacements,
        }],
    })
}

/// SARIF's levels call our lightest one “note”.
fn level(word: &str) -> &str {
    if word == "info" { "note" } else { word }
}

/// A path as a relative or absolute URI reference (RFC 3986): everything but the unreserved characters escaped.
fn uri(path: &str) -> String {
    path.replace('\\', "/")
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

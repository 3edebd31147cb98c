//! Findings as an editor's diagnostics, and the reason of a rule under the pointer.
use lsp_types::{
    Diagnostic, DiagnosticSeverity, Hover, HoverContents, MarkupContent, MarkupKind, NumberOrString,
};
use stet_desk::loose::{self, FileFinding};

use super::document::Document;

/// What editors show as the teller of a finding.
const SOURCE: &str = "stet";

pub(super) fn diagnostic(document: &Document, finding: &FileFinding) -> Diagnostic {
    Diagnostic {
        range: document.range(stretch(finding)),
        severity: Some(match finding.severity_word() {
            "error" => DiagnosticSeverity::ERROR,
            "warning" => DiagnosticSeverity::WARNING,
            _ => DiagnosticSeverity::INFORMATION,
        }),
        code: Some(NumberOrString::String(finding.rule.to_string())),
        source: Some(SOURCE.into()),
        message: finding.message.clone(),
        ..Diagnostic::default()
    }
}

/// The bytes of the text that a finding is about; its start when it is about something else.
pub(super) fn stretch(finding: &FileFinding) -> std::ops::Range<usize> {
    if finding.place == "file" {
        finding.start..finding.end
    } else {
        0..0
    }
}

/// Why the findings at a byte matter.
pub(super) fn hover(document: &Document, findings: &[FileFinding], byte: usize) -> Option<Hover> {
    let here = |finding: &&FileFinding| {
        let stretch = stretch(finding);
        stretch.start <= byte && byte <= stretch.end
    };
    let found: Vec<&FileFinding> = findings.iter().filter(here).collect();
    let first = found.first()?;
    let told: Vec<String> = found.iter().map(|finding| told(finding)).collect();
    Some(Hover {
        contents: HoverContents::Markup(MarkupContent {
            kind: MarkupKind::Markdown,
            value: told.join("\n\n---\n\n"),
        }),
        range: Some(document.range(stretch(first))),
    })
}

fn told(finding: &FileFinding) -> String {
    let message = &finding.message;
    match loose::rule(&finding.rule) {
        Some(rule) if !rule.source.is_empty() => {
            format!(
                "**{message}**\n\n{}\n\n{} · {}",
                rule.why, finding.rule, rule.source
            )
        }
        _ => format!("**{message}**\n\n{}\n\n{}", finding.why, finding.rule),
    }
}

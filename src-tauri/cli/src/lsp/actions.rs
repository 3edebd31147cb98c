//! What an editor offers to do about findings.
use std::collections::HashMap;

use lsp_types::{
    CodeAction, CodeActionContext, CodeActionKind, CodeActionOrCommand, TextEdit, Uri,
    WorkspaceEdit,
};
use stet_desk::loose::{self, FileEdit, FileFinding, House};

use super::{document::Document, findings};

/// All safe fixes at once, as editors ask for it when a file is saved.
pub(super) const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.stet");

/// A text with what was found in it.
pub(super) struct Seen<'a> {
    pub(super) uri: &'a Uri,
    pub(super) document: &'a Document,
    pub(super) findings: &'a [FileFinding],
    pub(super) house: &'a House,
}

impl Seen<'_> {
    /// What can be done about a stretch of the text, in bytes.
    pub(super) fn actions(
        &self,
        asked: &CodeActionContext,
        start: usize,
        end: usize,
    ) -> Vec<CodeActionOrCommand> {
        let wanted = |kind: &CodeActionKind| {
            asked.only.as_ref().is_none_or(|only| {
                only.iter()
                    .any(|wanted| is_kind_of(kind.as_str(), wanted.as_str()))
            })
        };
        let mut actions = Vec::new();
        if wanted(&CodeActionKind::QUICKFIX) {
            let touched = self.findings.iter().filter(|finding| {
                let stretch = findings::stretch(finding);
                stretch.start <= end && start <= stretch.end
            });
            for finding in touched {
                actions.extend(self.fixes(finding));
                actions.extend(self.ruling(finding));
            }
        }
        // Without being asked for, it would stand under every finding.
        if asked.only.is_some() && wanted(&FIX_ALL) {
            actions.extend(self.fix_all());
        }
        actions
            .into_iter()
            .map(CodeActionOrCommand::CodeAction)
            .collect()
    }

    fn fixes(&self, finding: &FileFinding) -> Vec<CodeAction> {
        let told = |fix: &&loose::FileFix| fix.edits.iter().all(|edit| edit.place == "file");
        let fixes = finding.fixes.iter().filter(told).enumerate();
        fixes
            .map(|(number, fix)| CodeAction {
                is_preferred: Some(number == 0 && fix.safety_word() == "safe"),
                ..self.action(&fix.title, CodeActionKind::QUICKFIX, finding, &fix.edits)
            })
            .collect()
    }

    /// A ruling in the front matter, whose reason and name are left to be written.
    fn ruling(&self, finding: &FileFinding) -> Option<CodeAction> {
        let name = self.document.path.to_string_lossy();
        let text = &self.document.text;
        let drafted = loose::draft_ruling(
            &name,
            text.as_bytes(),
            self.house,
            &finding.rule,
            finding.line,
        );
        let after = String::from_utf8(drafted.ok()?.bytes).ok()?;
        let edit = loose::changed(text, &after);
        let title = format!("Overrule {}: write reason and name above", finding.rule);
        Some(self.action(&title, CodeActionKind::QUICKFIX, finding, &[edit]))
    }

    fn action(
        &self,
        title: &str,
        kind: CodeActionKind,
        finding: &FileFinding,
        edits: &[FileEdit],
    ) -> CodeAction {
        CodeAction {
            title: title.to_owned(),
            kind: Some(kind),
            diagnostics: Some(vec![findings::diagnostic(self.document, finding)]),
            edit: Some(self.edit(edits)),
            ..CodeAction::default()
        }
    }

    fn fix_all(&self) -> Option<CodeAction> {
        let name = self.document.path.to_string_lossy();
        let text = &self.document.text;
        let fixed = loose::fix(&name, text.as_bytes(), self.house).ok()?;
        let after = String::from_utf8(fixed.bytes).ok()?;
        (fixed.applied > 0).then(|| CodeAction {
            title: "Apply all safe fixes".into(),
            kind: Some(FIX_ALL),
            edit: Some(self.edit(&[loose::changed(text, &after)])),
            ..CodeAction::default()
        })
    }

    // Editors' own type for it: a `Uri` is not changed while it is a key.
    #[allow(clippy::mutable_key_type, reason = "the protocol's own type")]
    fn edit(&self, edits: &[FileEdit]) -> WorkspaceEdit {
        let edits = edits
            .iter()
            .map(|edit| TextEdit {
                range: self.document.range(edit.start..edit.end),
                new_text: edit.text.clone(),
            })
            .collect();
        WorkspaceEdit {
            changes: Some(HashMap::from([(self.uri.clone(), edits)])),
            ..WorkspaceEdit::default()
        }
    }
}

/// Whether a kind is the wanted one or one under it: `source.fixAll.stet` is a `source.fixAll` and a `source`.
fn is_kind_of(kind: &str, wanted: &str) -> bool {
    kind.strip_prefix(wanted)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.') || wanted.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_one_of_the_kinds_above_it() {
        let fix_all = FIX_ALL;
        let of = |wanted| is_kind_of(fix_all.as_str(), wanted);
        assert!(of("source") && of("source.fixAll") && of("source.fixAll.stet") && of(""));
        assert!(!of("source.fix") && !of("quickfix") && !of("source.fixAll.stet.more"));
    }
}

//! Putting right what may be put right without asking.
use stet_core::{Edit, Finding, Piece, Safety, apply};

use crate::{Checker, Context, Report};

/// How often a piece is checked again after fixes; rules that undo each other's work end here.
const ROUNDS: usize = 8;

/// What became of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The findings that were put right, in the order in which that was done.
    pub applied: Vec<Finding>,
    /// What the checks say about the piece as it is now.
    pub report: Report,
}

/// Applies every safe fix, and those of what then comes to light, until none is left.
///
/// Of two fixes that want the same words the first is applied; the other is looked at again in the next round.
pub fn apply_safe_fixes(piece: &mut Piece, context: &Context<'_>) -> Fixed {
    let mut checker = Checker::default();
    let mut applied = Vec::new();
    let mut report = checker.check(piece, context);
    for _ in 0..ROUNDS {
        let round = apply_round(piece, &report.findings);
        if round.is_empty() {
            break;
        }
        applied.extend(round);
        report = checker.check(piece, context);
    }
    Fixed { applied, report }
}

/// Applies the safe fixes that do not want the same words.
fn apply_round(piece: &mut Piece, findings: &[Finding]) -> Vec<Finding> {
    let (mut edits, mut applied): (Vec<Edit>, Vec<Finding>) = (Vec::new(), Vec::new());
    for finding in findings {
        let Some(fix) = finding.fixes.iter().find(|fix| fix.safety == Safety::Safe) else {
            continue;
        };
        if !fix
            .edits
            .iter()
            .any(|edit| edits.iter().any(|taken| meets(taken, edit)))
        {
            edits.extend(fix.edits.iter().cloned());
            applied.push(finding.clone());
        }
    }
    match apply(piece, &edits) {
        Ok(()) => applied,
        Err(_) => Vec::new(),
    }
}

/// Whether two edits want the same words, or the same place between words.
fn meets(one: &Edit, two: &Edit) -> bool {
    one.span.place == two.span.place
        && one.span.range.start <= two.span.range.end
        && two.span.range.start <= one.span.range.end
}

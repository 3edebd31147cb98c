//! One piece held against several outlets: what each asks for, what the piece has, and what the checks would say there.
mod aspect;

use stet_checks::{Checker, Context};
use stet_core::{Finding, Outlet, Piece, Severity};

use crate::{
    Desk, Error, clock,
    state::AtHand,
    view::{Aspect, AspectKind, Fit, Measure, Measured},
};
use aspect::{Rulings, Subject};

impl Desk {
    /// Holds a piece of the library against outlets.
    ///
    /// # Errors
    /// When there is no such piece or outlet.
    pub(crate) fn measure(&self, ask: Measure) -> Result<Vec<Measured>, Error> {
        let mut state = self.state();
        let AtHand { piece, house, .. } = state.at_hand(&ask.id)?;
        if let Some(id) = ask.outlets.iter().find(|id| house.outlet(id).is_none()) {
            return Err(Error::not_found(format!("No outlet has the id “{id}”.")));
        }
        let waivers = piece.document.waivers();
        let waivers: Vec<_> = waivers.into_iter().map(|(_, waiver)| waiver).collect();
        let piece = piece.document.piece();
        let asked = |outlet: &&Outlet| ask.outlets.is_empty() || ask.outlets.contains(&outlet.id);
        let outlets = house.outlets.iter().filter(asked);
        Ok(outlets
            .map(|outlet| {
                let context = Context {
                    outlet: Some(outlet),
                    outlets: &house.outlets,
                    registry: &house.registry,
                    names: &house.names,
                    id: &ask.id,
                    waivers: &waivers,
                    ..Context::on(clock::today())
                };
                measure(&piece, outlet, &context)
            })
            .collect())
    }
}

/// How a piece fits an outlet.
pub(crate) fn measure(piece: &Piece, outlet: &Outlet, context: &Context<'_>) -> Measured {
    let findings = Checker::default().check(piece, context).findings;
    let subject = Subject {
        piece,
        outlet,
        context,
    };
    let count = |severity| {
        let same = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        u32::try_from(same.count()).unwrap_or(u32::MAX)
    };
    Measured {
        outlet: outlet.id.clone(),
        name: outlet.name.clone(),
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        aspects: aspect::ALL
            .iter()
            .map(|(kind, rules)| one(&subject, *kind, rules, &findings))
            .collect(),
    }
}

fn one(subject: &Subject<'_>, kind: AspectKind, rules: &[&str], findings: &[Finding]) -> Aspect {
    let about = |finding: &&Finding| {
        finding.severity != Severity::Info
            && rules.iter().any(|group| finding.rule.starts_with(group))
    };
    let found: Vec<&Finding> = findings.iter().filter(about).collect();
    let Rulings { has, wants, misfit } = subject.of(kind);
    let worst = found.iter().map(|finding| finding.severity).max();
    let fit = match worst {
        Some(Severity::Error) => Fit::Blocks,
        Some(_) => Fit::Answer,
        None if misfit => Fit::Answer,
        None if wants.is_empty() => Fit::Unasked,
        None => Fit::Fits,
    };
    let mut findings: Vec<String> = found
        .iter()
        .map(|finding| finding.message.clone())
        .collect();
    findings.dedup();
    Aspect {
        kind,
        fit,
        has,
        wants,
        findings,
    }
}

//! What an opinion desk must not get wrong. Each file in `rules/` is one rule, complete with its reason and examples.
//!
//! Facts first: each block is read once and its facts are kept until it changes; rules only read facts.
mod align;
mod calendar;
mod checker;
mod context;
mod facts;
mod fixes;
mod glyphs;
mod kin;
mod manual;
mod moments;
mod names;
mod protect;
mod rule;
mod rules;
mod skeleton;
mod sources;
mod terms;
mod verify;
mod waivers;

pub use checker::{Checker, Report, check};
pub use context::Context;
pub use facts::language_of;
pub use fixes::{Fixed, apply_safe_fixes};
pub use manual::explain;
pub use names::Names;
pub use rule::{Protected, Rule};
pub use rules::RULES;
pub use sources::Sources;
pub use waivers::context_of;

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests;

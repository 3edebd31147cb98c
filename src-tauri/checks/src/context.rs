//! What a piece is held against.
use jiff::civil::Date;
use stet_core::{Outlet, Registry, Waiver};

/// What a piece is held against: whose house rules, which people, on which day.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The outlet it is for.
    pub outlet: Option<&'a Outlet>,
    /// Every outlet the desk knows, so that another one's disclaimer is told for what it is.
    pub outlets: &'a [Outlet],
    /// The authors the desk knows.
    pub registry: &'a Registry,
    /// The day on which it is read.
    pub today: Date,
    /// Findings overruled before.
    pub waivers: &'a [Waiver],
}

/// A registry without anyone in it.
static NOBODY: Registry = Registry {
    authors: Vec::new(),
};

impl Context<'_> {
    /// A day and nothing else: no outlet, no authors, no waivers.
    #[must_use]
    pub const fn on(today: Date) -> Self {
        Self {
            outlet: None,
            outlets: &[],
            registry: &NOBODY,
            today,
            waivers: &[],
        }
    }
}

//! What a piece is held against.
use jiff::civil::Date;
use stet_core::{Config, Finding, LinkCheck, Outlet, Piece, Registry, Waiver};

use crate::{Names, Sources};

/// What a piece is held against: whose house rules, which people, on which day.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The outlet it is for.
    pub outlet: Option<&'a Outlet>,
    /// Every outlet the desk knows, so that another one's disclaimer is told for what it is.
    pub outlets: &'a [Outlet],
    /// The authors, people and bodies the desk knows.
    pub registry: &'a Registry,
    /// The names in that registry and of those outlets.
    pub names: &'a Names,
    /// The piece's id in the library; empty for a loose file.
    pub id: &'a str,
    /// What the piece rests on.
    pub sources: &'a Sources,
    /// What is known of the addresses it links to.
    pub links: &'a [LinkCheck],
    /// The piece as it was last published, when it was.
    pub published: Option<&'a Piece>,
    /// The day on which it is read.
    pub today: Date,
    /// What slower checks found in this very text; it is guarded, weighed and overruled like everything else.
    pub also: &'a [Finding],
    /// Which rules are off and what the others weigh where the piece lies.
    pub config: &'a Config,
    /// Findings overruled before.
    pub waivers: &'a [Waiver],
}

/// A registry without anyone in it.
static NOBODY: Registry = Registry::EMPTY;

/// A folder that says nothing.
static NO_CONFIG: Config = Config::EMPTY;

/// No sources.
static NO_SOURCES: Sources = Sources::NONE;

/// No names.
static NO_NAMES: Names = Names::NONE;

impl Context<'_> {
    /// A day and nothing else: no outlet, no authors, no waivers.
    #[must_use]
    pub const fn on(today: Date) -> Self {
        Self {
            outlet: None,
            outlets: &[],
            registry: &NOBODY,
            names: &NO_NAMES,
            id: "",
            sources: &NO_SOURCES,
            links: &[],
            published: None,
            today,
            also: &[],
            config: &NO_CONFIG,
            waivers: &[],
        }
    }
}

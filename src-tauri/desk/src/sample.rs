//! The sample desk: three invented outlets, their authors, six pieces on their way, and what one of them rests on.
use stet_core::Workflow;

use crate::{
    Desk, Error, loose, profiles,
    state::parse_id,
    view::{Bookmark, SetWorkflow, WorkflowView},
};

/// The outlets that the sample desk writes for.
const OUTLETS: &[&str] = &["harbour-review", "nordkai", "meridian-notes"];

const REGISTRY: &str = include_str!("../sample/registry.toml");

/// The page that everything begins with, as a browser gives it.
const FERRY: (&str, &str) = (
    "the-ferry.txt",
    include_str!("../sample/pages/the-ferry.txt"),
);

/// File name, text, state, words commissioned.
const PIECES: &[(&str, &str, &str, u32)] = &[
    (
        "let-the-night-trains-run-late.md",
        include_str!("../sample/pieces/let-the-night-trains-run-late.md"),
        "scheduled",
        600,
    ),
    (
        "der-hafen-darf-laut-bleiben.md",
        include_str!("../sample/pieces/der-hafen-darf-laut-bleiben.md"),
        "ready",
        300,
    ),
    (
        "a-small-tax-with-a-long-memory.md",
        include_str!("../sample/pieces/a-small-tax-with-a-long-memory.md"),
        "with author",
        700,
    ),
    (
        "teach-the-river-not-the-map.md",
        include_str!("../sample/pieces/teach-the-river-not-the-map.md"),
        "in review",
        750,
    ),
    (
        "what-the-census-will-not-count.md",
        include_str!("../sample/pieces/what-the-census-will-not-count.md"),
        "in review",
        900,
    ),
];

/// File name, bytes, address.
const SOURCES: &[(&str, &[u8], &str)] = &[
    (
        "acpt-ridership-report.md",
        include_bytes!("../sample/sources/acpt-ridership-report.md"),
        "https://acpt.example/reports/ridership-2025",
    ),
    (
        "norvik-letter.md",
        include_bytes!("../sample/sources/norvik-letter.md"),
        "",
    ),
];

impl Desk {
    /// Fills an empty library with the sample desk; one that holds pieces stays as it is.
    pub(crate) fn load_sample(&self, (): ()) -> Result<(), Error> {
        if !self.overview(())?.empty {
            return Ok(());
        }
        for id in OUTLETS {
            let toml = profiles::named(id).unwrap_or_default();
            self.keep_outlet(id, toml.as_bytes())?;
        }
        self.keep_registry("registry.toml", REGISTRY.as_bytes())?;
        for &(name, text, state, words) in PIECES {
            self.add_sample(name, text, state, words)?;
        }
        let first = self.add_sample(FERRY.0, FERRY.1, "in review", 800)?;
        let ferry = parse_id(&first)?;
        for &(name, bytes, url) in SOURCES {
            let source = self.freeze(name, bytes, "", url, false)?;
            self.state().library()?.attach(ferry, source)?;
        }
        // Whoever comes to it sees a piece and what is found in it, not an empty page.
        self.set_bookmark(Bookmark {
            view: "pieces".into(),
            piece: Some(first),
            caret: None,
        })
    }

    fn add_sample(&self, name: &str, text: &str, state: &str, words: u32) -> Result<String, Error> {
        let reading = loose::read(name, text.as_bytes())?;
        let outlet = match &*reading.piece.furniture.outlet {
            "" => "harbour-review".to_owned(),
            outlet => outlet.to_owned(),
        };
        let id = self.keep(reading, &outlet)?;
        let workflow = Workflow::default();
        self.set_workflow(SetWorkflow {
            id: id.clone(),
            workflow: WorkflowView {
                state: state.into(),
                due: workflow.due,
                commissioned: Some(words),
            },
        })?;
        Ok(id)
    }
}

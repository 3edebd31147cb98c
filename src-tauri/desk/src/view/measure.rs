//! One piece held against several outlets.
use serde::{Deserialize, Serialize};

views! {
    /// Asks how a piece fits outlets.
    struct Measure {
        /// The piece.
        pub id: String,
        /// The ids of the outlets; none stands for every outlet of the library.
        pub outlets: Vec<String>,
    }

    /// How a piece fits one outlet.
    struct Measured {
        /// The outlet's id.
        pub outlet: String,
        /// Its name.
        pub name: String,
        /// Findings that would block export there.
        pub errors: u32,
        /// Findings that would want an answer there.
        pub warnings: u32,
        /// What it asks for, thing by thing, the same things in the same order for every outlet.
        pub aspects: Vec<Aspect>,
    }

    /// One thing that outlets ask for.
    struct Aspect {
        /// Which.
        pub kind: AspectKind,
        /// How the piece stands.
        pub fit: Fit,
        /// What the piece has.
        pub has: String,
        /// What the outlet asks for; empty when it does not say.
        pub wants: String,
        /// What the checks say about it, each in one sentence.
        pub findings: Vec<String>,
    }

    /// The things that outlets ask for.
    #[derive(Copy, PartialEq, Eq)]
    #[serde(rename_all = "lowercase")]
    enum AspectKind {
        /// The language of the piece.
        Language,
        /// Words in the body.
        Words,
        /// The headline and its length.
        Headline,
        /// The mark of opinion.
        Label,
        /// The bio and its length.
        Bio,
        /// Links and footnotes.
        Links,
        /// The disclaimer, in its words and place.
        Disclaimer,
        /// What authors declare and readers are told.
        Declarations,
        /// Whether it may run there at all now.
        Exclusivity,
        /// How dates, numbers, names and quotations are written.
        Style,
    }

    /// How a piece stands to what an outlet asks for.
    #[derive(Copy, PartialEq, Eq, PartialOrd, Ord)]
    #[serde(rename_all = "lowercase")]
    enum Fit {
        /// The outlet does not ask.
        Unasked,
        /// It fits.
        Fits,
        /// Something is to be answered.
        Answer,
        /// Something blocks export.
        Blocks,
    }
}

//! What the checks say, and how it is overruled.
use serde::{Deserialize, Serialize};
use stet_core::{Place, Ruling, Safety, Severity};

use crate::view::{Change};

views! {
    /// What the checks say about one revision.
    struct Checked {
        /// The revision they looked at.
        pub revision: u32,
        /// What is open, in reading order.
        pub findings: Vec<FindingView>,
        /// What was overruled.
        pub waived: Vec<WaivedView>,
        /// Words in the body.
        pub words: u32,
        /// The exact version: BLAKE3 hash in hex.
        pub version: String,
    }

    /// What a rule says about a span.
    struct FindingView {
        /// The rule's id.
        pub rule: String,
        /// How much it weighs.
        #[cfg_attr(test, ts(type = "Severity"))]
        pub severity: Severity,
        /// Which text.
        #[cfg_attr(test, ts(type = "Place"))]
        pub place: Place,
        /// Where it begins, in UTF-16 code units.
        pub from: u32,
        /// Where it ends.
        pub to: u32,
        /// What is wrong, in one sentence.
        pub message: String,
        /// Why it matters.
        pub why: String,
        /// What it is about, for waiving it.
        pub subject: String,
        /// Hash of its surroundings, for waiving it.
        pub context: String,
        /// Ways to put it right, the best first.
        pub fixes: Vec<FixView>,
    }

    /// One way to put a finding right. The editor applies it, so that undo takes it back.
    struct FixView {
        /// What the button says.
        pub title: String,
        /// Whether it may be applied without asking.
        #[cfg_attr(test, ts(type = "\"safe\" | \"suggested\""))]
        pub safety: Safety,
        /// What it changes.
        pub changes: Vec<Change>,
    }

    /// A finding that a person has overruled.
    struct WaivedView {
        /// The waiver's id.
        pub waiver: String,
        /// The rule's id.
        pub rule: String,
        /// What the rule says.
        pub message: String,
        /// Waived (an error) or dismissed.
        #[cfg_attr(test, ts(type = "\"waived\" | \"dismissed\""))]
        pub ruling: Ruling,
        /// Why it was overruled.
        pub reason: String,
        /// By whom.
        pub by: String,
        /// When: RFC 3339, UTC.
        pub at: String,
    }

    /// Asks to overrule a finding.
    struct Waive {
        /// The piece.
        pub id: String,
        /// The rule.
        pub rule: String,
        /// The finding's subject.
        pub subject: String,
        /// The finding's context.
        pub context: String,
        /// Waive (an error) or dismiss.
        #[cfg_attr(test, ts(type = "\"waived\" | \"dismissed\""))]
        pub ruling: Ruling,
        /// Why; must not be empty.
        pub reason: String,
        /// The last day it holds: RFC 3339 date.
        pub until: Option<String>,
    }

    /// Takes a waiver back.
    struct Unwaive {
        /// The piece.
        pub id: String,
        /// The waiver.
        pub waiver: String,
    }

    /// A rule of the checker.
    struct RuleRow {
        /// Its id.
        pub id: String,
        /// What it finds.
        pub summary: String,
        /// Why that matters.
        pub why: String,
        /// The standard or guideline it comes from.
        pub source: String,
        /// How much it weighs by itself.
        #[cfg_attr(test, ts(type = "Severity"))]
        pub severity: Severity,
        /// Pieces in which it finds something; `⟦` and `⟧` mark what.
        pub flags: Vec<RuleExample>,
        /// Near misses: pieces that it leaves alone.
        pub passes: Vec<String>,
    }

    /// A piece in which a rule finds something: its fields, a blank line, the body.
    struct RuleExample {
        /// The piece.
        pub before: String,
        /// What the rule's first fix makes of it; empty when it offers none.
        pub after: String,
    }
}

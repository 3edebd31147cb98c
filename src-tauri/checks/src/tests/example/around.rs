//! What an example is held against: its sources, looks at its links, the piece as published, rulings.
use std::sync::OnceLock;

use stet_core::{Extra, LinkCheck, LinkState, Piece, Ruling, Source, Waiver};

use crate::Sources;

/// What an example is held against, beside the houses.
#[derive(Default)]
pub(super) struct Around {
    sources: Vec<Source>,
    indexed: OnceLock<Sources>,
    pub(super) links: Vec<LinkCheck>,
    pub(super) published: Option<Piece>,
    pub(super) waivers: Vec<Waiver>,
}

/// The lines that say it. `source …` lines speak of the source before them.
const LINES: &[&str] = &[
    "source",
    "source speaker",
    "source language",
    "source url",
    "source withdrawn",
    "link gone",
    "link guarded",
    "link changed",
    "once published",
    "once headline",
    "once slug",
    "ruled",
    "ruled until",
    "front matter",
];

/// Whether a line of an example says what it is held against.
pub(super) fn is_known(name: &str) -> bool {
    LINES.contains(&name)
}

impl Around {
    /// Takes in a line; a line of front matter goes to the piece itself.
    pub(super) fn set(&mut self, name: &str, value: &str, piece: &mut Piece) {
        match name {
            "source" => self.sources.push(Source {
                title: format!("Source {}", self.sources.len() + 1),
                text: value.replace(" / ", "\n\n"),
                ..Source::default()
            }),
            "source speaker" => value.clone_into(&mut self.source().speaker),
            "source language" => value.clone_into(&mut self.source().language),
            "source url" => value.clone_into(&mut self.source().url),
            "source withdrawn" => value.clone_into(&mut self.source().withdrawn),
            "link gone" => self.look(value, LinkState::Gone),
            "link guarded" => self.look(value, LinkState::Guarded),
            "link changed" => self.look(value, LinkState::Changed),
            "once published" => self.once().body = value.replace(" / ", "\n\n"),
            "once headline" => value.clone_into(&mut self.once().furniture.headline),
            "once slug" => value.clone_into(&mut self.once().furniture.slug),
            "ruled" => self.rule(value),
            "ruled until" => {
                let last = self.waivers.last_mut().unwrap();
                last.until = Some(value.to_owned());
            }
            _ => {
                let (key, _) = value.split_once(':').unwrap();
                piece.extra.push(Extra {
                    key: key.to_owned(),
                    raw: format!("{value}\n"),
                });
            }
        }
    }

    /// The sources, indexed once they are asked for.
    pub(super) fn sources(&self) -> &Sources {
        self.indexed
            .get_or_init(|| Sources::of(self.sources.clone()))
    }

    fn source(&mut self) -> &mut Source {
        self.sources.last_mut().unwrap()
    }

    fn once(&mut self) -> &mut Piece {
        self.published.get_or_insert_default()
    }

    fn look(&mut self, url: &str, state: LinkState) {
        self.links.push(LinkCheck {
            url: url.to_owned(),
            at: "2026-11-20T10:00:00Z".into(),
            state,
        });
    }

    /// A ruling: the rule, a bar, the subject.
    fn rule(&mut self, value: &str) {
        let (rule, subject) = value.split_once(" | ").unwrap();
        self.waivers.push(Waiver {
            rule: rule.to_owned(),
            subject: subject.to_owned(),
            context: String::new(),
            ruling: Ruling::Dismissed,
            reason: "It is the house’s own term.".into(),
            by: "Mara Lindqvist".into(),
            at: "2026-11-01T10:00:00Z".into(),
            until: None,
        });
    }
}

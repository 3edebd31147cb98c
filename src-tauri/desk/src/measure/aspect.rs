//! What an outlet asks for and what a piece has, thing by thing, in words.
use stet_checks::Context;
use stet_core::{
    LengthLimit, Outlet, Piece,
    markdown::{self, InlineKind},
};

use crate::view::AspectKind;

/// The things that outlets ask for, each with the rules (or groups of them) that speak of it.
pub(super) const ALL: &[(AspectKind, &[&str])] = &[
    (AspectKind::Language, &[]),
    (AspectKind::Words, &["text.length"]),
    (
        AspectKind::Headline,
        &["head.length", "head.missing", "head.case"],
    ),
    (AspectKind::Label, &["label."]),
    (AspectKind::Bio, &["byline.bio-"]),
    (AspectKind::Links, &["link."]),
    (AspectKind::Disclaimer, &["disclaimer."]),
    (AspectKind::Declarations, &["disclosure.", "conflict."]),
    (AspectKind::Exclusivity, &["embargo."]),
    (
        AspectKind::Style,
        &[
            "date.format",
            "number.style",
            "style.",
            "quote.style",
            "quote.punct",
            "entity.",
            "name.",
        ],
    ),
];

/// A piece beside an outlet.
pub(super) struct Subject<'a> {
    pub(super) piece: &'a Piece,
    pub(super) outlet: &'a Outlet,
    pub(super) context: &'a Context<'a>,
}

/// What stands on both sides.
#[derive(Default)]
pub(super) struct Rulings {
    /// What the piece has.
    pub(super) has: String,
    /// What the outlet asks for; empty when it does not say.
    pub(super) wants: String,
    /// Whether that alone is an answer to be given, whatever the checks say.
    pub(super) misfit: bool,
}

impl Subject<'_> {
    pub(super) fn of(&self, kind: AspectKind) -> Rulings {
        match kind {
            AspectKind::Language => self.language(),
            AspectKind::Words => self.words(),
            AspectKind::Headline => self.headline(),
            AspectKind::Label => self.label(),
            AspectKind::Bio => self.bio(),
            AspectKind::Links => self.links(),
            AspectKind::Disclaimer => self.disclaimer(),
            AspectKind::Declarations => self.declarations(),
            AspectKind::Exclusivity => self.exclusivity(),
            AspectKind::Style => self.style(),
        }
    }

    /// The language of the piece, or the outlet's main one where the piece does not say.
    fn tag(&self) -> &str {
        match &*self.piece.furniture.language {
            "" => self.outlet.languages.first().map_or("", String::as_str),
            tag => tag,
        }
    }

    fn language(&self) -> Rulings {
        let own = &self.piece.furniture.language;
        let spoken = self
            .outlet
            .languages
            .iter()
            .any(|tag| primary(tag) == primary(own));
        Rulings {
            has: or_none(own),
            wants: self.outlet.languages.join(", "),
            misfit: !own.is_empty() && !self.outlet.languages.is_empty() && !spoken,
        }
    }

    fn words(&self) -> Rulings {
        let count = markdown::word_count(&self.piece.body);
        Rulings {
            has: plural(count, "word"),
            wants: bounds(self.outlet.words),
            misfit: beyond(count, self.outlet.words),
        }
    }

    fn headline(&self) -> Rulings {
        let count = self.piece.furniture.headline.chars().count();
        let wants = bounds(self.outlet.headline);
        Rulings {
            has: plural(count, "character"),
            wants: and(wants, " characters"),
            misfit: beyond(count, self.outlet.headline),
        }
    }

    fn label(&self) -> Rulings {
        let words = self.outlet.labels(self.tag());
        Rulings {
            has: or_none(&self.piece.furniture.label),
            wants: if self.outlet.label.auto {
                "printed by the site".into()
            } else {
                words.join(" or ")
            },
            misfit: false,
        }
    }

    fn bio(&self) -> Rulings {
        let rules = &self.outlet.bio;
        let bio = &self.piece.furniture.bio;
        let (words, chars) = (markdown::word_count(bio), bio.chars().count());
        let mut wants = Vec::new();
        if rules.required {
            wants.push("a bio".to_owned());
        }
        wants.extend(rules.max_words.map(|most| format!("at most {most} words")));
        wants.extend(
            rules
                .max_chars
                .map(|most| format!("at most {most} characters")),
        );
        let over = |count: usize, most: Option<u32>| {
            most.is_some_and(|most| count > usize::try_from(most).unwrap_or(usize::MAX))
        };
        Rulings {
            has: if bio.is_empty() {
                "none".into()
            } else {
                plural(words, "word")
            },
            wants: wants.join(", "),
            misfit: over(words, rules.max_words)
                || over(chars, rules.max_chars)
                || rules.required && bio.is_empty(),
        }
    }

    fn links(&self) -> Rulings {
        let rules = &self.outlet.links;
        let (mut links, mut notes) = (0, 0);
        for block in &markdown::parse(&self.piece.body).blocks {
            for inline in &block.inlines {
                match inline.kind {
                    InlineKind::Link(_) => links += 1,
                    InlineKind::FootnoteReference(_) => notes += 1,
                    _ => {}
                }
            }
        }
        let mut wants = Vec::new();
        if rules.count.is_some() {
            wants.push(and(bounds(rules.count), " links"));
        }
        if rules.no_footnotes {
            wants.push("no footnotes".into());
        }
        if !rules.refused.is_empty() {
            wants.push(format!("none to {}", rules.refused.join(", ")));
        }
        let mut has = plural(links, "link");
        if notes > 0 {
            has.push_str(&format!(", {}", plural(notes, "footnote")));
        }
        Rulings {
            has,
            wants: wants.join(", "),
            misfit: beyond(links, rules.count) || rules.no_footnotes && notes > 0,
        }
    }

    fn disclaimer(&self) -> Rulings {
        let today = self.context.today;
        let fitting = self.outlet.disclaimers.iter().find(|disclaimer| {
            primary(&disclaimer.language) == primary(self.tag())
                && disclaimer.period().covers(today)
        });
        let wants = match fitting {
            Some(disclaimer) if disclaimer.auto => "printed by the site".into(),
            Some(disclaimer) => disclaimer.text.clone(),
            None if self.outlet.disclaimers.is_empty() => String::new(),
            None => format!("none in its words for “{}”", self.tag()),
        };
        Rulings {
            has: or_none(&self.piece.furniture.disclaimer),
            wants,
            misfit: fitting.is_none() && !self.outlet.disclaimers.is_empty(),
        }
    }

    fn declarations(&self) -> Rulings {
        let rules = &self.outlet.declarations;
        let furniture = &self.piece.furniture;
        let is_this = |piece: &str| {
            !piece.is_empty()
                && [self.context.id, &furniture.slug, &furniture.headline].contains(&piece)
        };
        let named: Vec<_> = furniture.authors.iter().collect();
        let declared = named.iter().filter(|name| {
            let author = self.context.registry.named(name);
            author.is_some_and(|author| {
                author.staff || author.declarations.iter().any(|told| is_this(&told.piece))
            })
        });
        let (declared, of) = (declared.count(), named.len());
        let mut wants = Vec::new();
        if rules.interests {
            wants.push("interests of every author");
        }
        if rules.ai_note {
            wants.push("use of language models");
        }
        if rules.verified_quotations {
            wants.push("verified quotations");
        }
        let mut has = vec![format!("{declared} of {} declared", plural(of, "author"))];
        if !furniture.ai_use.is_empty() {
            has.push("use of language models told".into());
        }
        Rulings {
            has: has.join(", "),
            wants: wants.join(", "),
            misfit: rules.interests && declared < of,
        }
    }

    fn exclusivity(&self) -> Rulings {
        let furniture = &self.piece.furniture;
        let own = furniture.outlet == self.outlet.id;
        let ran = match (&*furniture.first_published, &*furniture.published) {
            ("", "") => "not published yet".to_owned(),
            ("", day) if own => format!("published here {day}"),
            ("", day) => format!("published {day}"),
            (elsewhere, _) => format!("first published: {elsewhere}"),
        };
        let elsewhere = !furniture.first_published.is_empty()
            || !own && !furniture.outlet.is_empty() && !furniture.published.is_empty();
        let days = self.outlet.exclusive_days;
        Rulings {
            has: ran,
            wants: days.map_or_else(String::new, |days| {
                format!("nowhere else for {}", plural(days.into(), "day"))
            }),
            misfit: days.is_some() && elsewhere,
        }
    }

    fn style(&self) -> Rulings {
        let style = &self.outlet.style;
        let examples = [
            &style.date,
            &style.thousands,
            &style.percent,
            &style.united_states,
        ];
        let examples: Vec<&str> = examples
            .into_iter()
            .map(String::as_str)
            .filter(|example| !example.is_empty())
            .collect();
        Rulings {
            has: String::new(),
            wants: examples.join(" · "),
            misfit: false,
        }
    }
}

fn primary(tag: &str) -> String {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    language.to_ascii_lowercase()
}

fn or_none(text: &str) -> String {
    if text.is_empty() { "none" } else { text }.to_owned()
}

/// A text with its unit, unless there is no text.
fn and(text: String, unit: &str) -> String {
    if text.is_empty() { text } else { text + unit }
}

fn bounds(limit: Option<LengthLimit>) -> String {
    match limit.map(|limit| (limit.min, limit.max)) {
        Some((Some(least), Some(most))) => format!("{least} to {most}"),
        Some((Some(least), None)) => format!("at least {least}"),
        Some((None, Some(most))) => format!("at most {most}"),
        Some((None, None)) | None => String::new(),
    }
}

fn beyond(count: usize, limit: Option<LengthLimit>) -> bool {
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    limit.is_some_and(|limit| {
        limit.min.is_some_and(|least| count < least) || limit.max.is_some_and(|most| count > most)
    })
}

fn plural(count: usize, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{ending}")
}

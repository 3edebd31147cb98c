//! All the rules of a desk's styles, run over a piece.
use std::borrow::Cow;

use stet_core::{Fault, Finding, Piece, Place, Severity, Span, markdown};

use crate::{
    hidden::Hidden,
    memory::Memory,
    rule::Rule,
    scope::Part,
    settings::{Around, Fetch, Tagger},
    setup::{Ruling, Setup},
    switches::{Off, Switches},
    unit::{Asked, Unit, units},
    vocabulary::{Vocabulary, quoted},
};

/// `Vale.Repetition`.
const REPETITION: &str = "extends: repetition\nmessage: \"'%s' is there twice.\"\nlevel: error\nignorecase: true\nalpha: true\n\
    tokens: ['[^\\s.!?]+']\naction:\n  name: edit\n  params: [truncate, ' ']\n";

/// The rules of some styles, and which of them hold where.
#[derive(Debug, Default)]
pub struct Styles {
    rules: Vec<Rule>,
    setup: Option<Setup>,
    vocabulary: Vocabulary,
    tagger: Option<Tagger>,
}

impl Styles {
    /// Styles that a `.vale.ini` governs: rules run where it says, and let the accepted words pass.
    #[must_use]
    pub const fn under(setup: Setup, vocabulary: Vocabulary) -> Self {
        Self {
            rules: Vec::new(),
            setup: Some(setup),
            vocabulary,
            tagger: None,
        }
    }

    /// Lets rules ask for parts of speech; without one, those that do are refused.
    #[must_use]
    pub const fn tagged_by(mut self, tagger: Tagger) -> Self {
        self.tagger = Some(tagger);
        self
    }

    /// Adds a rule file, `style/name.yml`. A rule that cannot run as it is meant is left out.
    ///
    /// # Errors
    /// Everything that keeps it from running, with the lines.
    pub fn add(
        &mut self,
        style: &str,
        name: &str,
        text: &str,
        fetch: &Fetch<'_>,
    ) -> Result<(), Vec<Fault>> {
        let id = format!("{style}.{name}");
        let around = Around {
            accepted: &self.vocabulary.accepted,
            fetch,
            tagger: self.tagger,
        };
        let rule = Rule::read(id, text, around)?;
        self.rules.push(rule);
        Ok(())
    }

    /// Adds the rules of the style `Vale`, which Vale brings along itself; spelling is held against these dictionaries and
    /// lists of words. Tells what keeps one from running.
    pub fn add_vale(
        &mut self,
        dictionaries: &[String],
        ignore: &[String],
        fetch: &Fetch<'_>,
    ) -> Vec<Fault> {
        let rules = [
            ("Repetition", Some(REPETITION.to_owned())),
            ("Spelling", Some(spelling_rule(dictionaries, ignore))),
            ("Terms", self.vocabulary.terms_rule()),
            ("Avoid", self.vocabulary.avoid_rule()),
        ];
        let mut faults = Vec::new();
        for (name, rule) in rules {
            let runs = |setup: &Setup| setup.may_run(&format!("Vale.{name}"));
            if let Some(rule) = rule
                && self.setup.as_ref().is_none_or(runs)
            {
                faults.extend(
                    self.add("Vale", name, &rule, fetch)
                        .err()
                        .unwrap_or_default(),
                );
            }
        }
        faults
    }

    /// Whether there is no rule.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// The names of the rules, `Style.Rule`.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().map(|rule| &*rule.id)
    }

    /// What the rules say of a piece, by its path from the folder of the `.vale.ini`: rule by rule, each in reading order.
    #[must_use]
    pub fn check(&self, piece: &Piece, path: &str) -> Vec<Finding> {
        self.check_again(piece, path, &mut Memory::default())
    }

    /// The same, with what was found before in texts that have not changed.
    #[must_use]
    pub fn check_again(&self, piece: &Piece, path: &str, memory: &mut Memory) -> Vec<Finding> {
        let ruling = self.setup.as_ref().map(|setup| setup.ruling(path));
        let severity = |rule: &Rule| match &ruling {
            Some(ruling) => ruling.severity(&rule.id, rule.severity),
            None => Some(rule.severity),
        };
        let rules = self.rules.iter().enumerate();
        let rules: Vec<_> = rules
            .filter_map(|(number, rule)| Some((number, rule, severity(rule)?)))
            .collect();
        if rules.is_empty() {
            return Vec::new();
        }
        let document = markdown::parse(&piece.body);
        let switches = Switches::of(&piece.body, &document);
        let (hidden, mut findings) = self.hidden(ruling.as_ref(), piece);
        let asks = |part| rules.iter().any(|(_, rule, _)| rule.scope.names(part));
        let asked = Asked {
            sentences: asks(Part::Sentence),
            summary: asks(Part::Summary),
            skipped: self.setup.as_ref().map_or(&[], |setup| &setup.skipped),
        };
        let units = units(piece, &document, asked, hidden);
        memory.begin();
        for (number, rule, severity) in rules {
            let off = switches.off(&rule.id);
            let seen = units.iter().filter(|unit| rule.looks_at(unit));
            let seen: Vec<&Unit> = seen.filter(|unit| !unit.is_off(&off)).collect();
            let mut said = said_by((number, rule), severity, &seen, memory);
            said.retain(|finding| !is_off(&off, piece, &finding.span));
            said.truncate(rule.most.unwrap_or(usize::MAX));
            findings.extend(said);
        }
        memory.end();
        findings
    }

    /// What of a text no rule looks at, and whether that took too long to find in the body.
    fn hidden(
        &self,
        ruling: Option<&Ruling<'_>>,
        piece: &Piece,
    ) -> (impl Fn(&str) -> Hidden, Vec<Finding>) {
        let sections = ruling
            .map(|ruling| ruling.sections.clone())
            .unwrap_or_default();
        let matched = move |text: &str| {
            let ignores = sections.iter().flat_map(|section| &section.ignores);
            Hidden::matched(ignores, text)
        };
        let gave_up = matched(&piece.body).is_err().then(|| Finding {
            rule: Cow::Borrowed("vale.ini"),
            severity: Severity::Info,
            span: Span {
                place: Place::Body,
                range: 0..0,
            },
            message: "A pattern of `TokenIgnores` or `BlockIgnores` takes too long on this text, so nothing was left out of it. \
                Make the pattern simpler."
                .into(),
            subject: String::new(),
            fixes: Vec::new(),
        });
        let hidden = move |text: &str| matched(text).unwrap_or_default();
        (hidden, gave_up.into_iter().collect())
    }
}

/// `Vale.Spelling`.
fn spelling_rule(dictionaries: &[String], ignore: &[String]) -> String {
    let list = |names: &[String]| -> String {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        names.join(", ")
    };
    format!(
        "extends: spelling\nmessage: \"Did you mean '%s'?\"\nlevel: error\ndictionaries: [{}]\nignore: [{}]\n\
         action:\n  name: suggest\n  params: [spellings]\n",
        list(dictionaries),
        list(ignore)
    )
}

fn said_by(
    (number, rule): (usize, &Rule),
    severity: Severity,
    seen: &[&Unit],
    memory: &mut Memory,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for unit in seen {
        match memory.hits(number, rule, unit) {
            Ok(hits) => findings.extend(hits.iter().map(|hit| rule.finding(unit, hit, severity))),
            Err(_) => findings.push(rule.gave_up(unit)),
        }
    }
    let texts: Vec<&str> = seen.iter().map(|unit| &*unit.text).collect();
    match rule.kind.hits_in_all(&texts) {
        Ok(hits) => {
            let hits = hits.iter();
            findings.extend(hits.map(|(at, hit)| rule.finding(seen[*at], hit, severity)));
        }
        Err(_) => findings.extend(seen.first().map(|unit| rule.gave_up(unit))),
    }
    findings
}

/// Whether a comment has switched a rule off where it found something.
fn is_off(off: &Off, piece: &Piece, span: &Span) -> bool {
    span.place == Place::Body && {
        let words = &piece.body[span.range.clone()];
        off.is_at(span.range.start) || off.is_for(words, span.range.start)
    }
}

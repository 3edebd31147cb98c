//! What a `.vale.ini` says: where the styles lie, and which of their rules look at which file.
use stet_core::{Fault, Severity};

use crate::{
    ini::{self, Entry},
    scope::Part,
    section::{self, Section},
    yaml::fault,
};

/// HTML whose text is never looked at here, so that leaving it out says nothing new.
const UNREAD: &[&str] = &[
    "script", "style", "pre", "figure", "noscript", "iframe", "code", "tt", "kbd", "img",
];

/// Keys that Vale knows and Stet does not, with what follows from that.
const UNSUPPORTED: &[(&str, &str)] = &[
    (
        "WordTemplate",
        "Words stand as words of their own, as Vale has it unless told otherwise",
    ),
    ("IgnoredClasses", "A manuscript has no classes"),
    ("NLPEndpoint", "No text leaves this machine"),
    (
        "DictionaryPath",
        "Dictionaries are looked for in `config/dictionaries`",
    ),
];

/// A name and the line that says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// As it is written.
    pub name: String,
    /// From 1.
    pub line: usize,
}

/// A `.vale.ini` file.
#[derive(Debug)]
pub struct Setup {
    /// Folders of styles, relative to the file; a style is looked for in each.
    pub folders: Vec<Named>,
    /// The vocabularies that hold for all rules.
    pub vocabularies: Vec<Named>,
    /// Styles that Vale would fetch.
    pub packages: Vec<Named>,
    /// What weighs less is not told.
    least: Severity,
    /// File endings and the ones they are taken for.
    formats: Vec<(String, String)>,
    pub(crate) skipped: Vec<Part>,
    /// `[*]` first, then in the order of the file: what comes later holds.
    sections: Vec<Section>,
}

impl Setup {
    /// The names such a file may have, in the order in which Vale looks for them.
    pub const FILES: &[&str] = &[".vale.ini", "_vale.ini", "vale.ini", ".vale", "_vale"];

    /// Reads a file. What of it is not understood or not supported is told with its line; the rest holds.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Fault>) {
        let (parts, mut faults) = ini::read(text);
        let mut setup = Self {
            folders: Vec::new(),
            vocabularies: Vec::new(),
            packages: Vec::new(),
            least: Severity::Info,
            formats: Vec::new(),
            skipped: Vec::new(),
            sections: Vec::new(),
        };
        for part in &parts {
            match &*part.name {
                "" => part
                    .entries
                    .iter()
                    .for_each(|entry| setup.take(entry, &mut faults)),
                "formats" => {
                    let pairs = part.entries.iter();
                    let pairs = pairs.map(|entry| (entry.key.clone(), entry.value.clone()));
                    setup.formats.extend(pairs);
                }
                "asciidoctor" => faults.push(fault(
                    part.line,
                    "`[asciidoctor]` is not heeded, because AsciiDoc is not read",
                )),
                _ => setup.sections.extend(Section::take(part, &mut faults)),
            }
        }
        setup.sections.sort_by_key(|section| !section.is_for_all());
        faults.sort_by_key(|fault| fault.line);
        (setup, faults)
    }

    /// Takes a line from above all sections.
    fn take(&mut self, entry: &Entry, faults: &mut Vec<Fault>) {
        let named = || {
            let names = entry.list().into_iter();
            names.map(|name| Named {
                name,
                line: entry.line,
            })
        };
        match &*entry.key {
            "StylesPath" => self.folders.push(Named {
                name: entry.value.clone(),
                line: entry.line,
            }),
            "Vocab" => self.vocabularies.extend(named()),
            "Packages" => self.packages.extend(named()),
            "MinAlertLevel" => match section::level(&entry.value) {
                Some(least) => self.least = least,
                None => faults.push(entry.fault(format!(
                    "`MinAlertLevel` is suggestion, warning or error, not `{}`",
                    entry.value
                ))),
            },
            "SkippedScopes" => {
                for tag in entry.list() {
                    match skipped(&tag) {
                        Some(part) => self.skipped.push(part),
                        None if UNREAD.contains(&&*tag) => {}
                        None => faults.push(entry.fault(format!(
                            "`SkippedScopes` cannot leave `{tag}` out; it is looked at"
                        ))),
                    }
                }
            }
            "IgnoredScopes" => {
                let looked_at = entry.list();
                let looked_at = looked_at.iter().filter(|tag| !UNREAD.contains(&&***tag));
                faults.extend(looked_at.map(|tag| {
                    entry.fault(format!(
                        "`IgnoredScopes` cannot leave `{tag}` out; it is looked at"
                    ))
                }));
            }
            key => {
                let known = UNSUPPORTED.iter().find(|(known, _)| *known == key);
                faults.push(entry.fault(match known {
                    Some((_, why)) => format!("`{key}` is not supported. {why}"),
                    None if section::KEYS.contains(&key) || key.contains('.') => {
                        format!("`{key}` stands above the first section such as `[*]`, where it holds for no file")
                    }
                    None => format!("`{key}` is not known here"),
                }));
            }
        }
    }

    /// The styles that some section names, each once.
    #[must_use]
    pub fn styles(&self) -> Vec<Named> {
        let mut styles: Vec<Named> = Vec::new();
        for named in self.sections.iter().flat_map(Section::styles) {
            if styles.iter().all(|known| known.name != named.name) {
                styles.push(named);
            }
        }
        styles
    }

    /// Whether a rule (`Style.Rule`) runs on some file.
    #[must_use]
    pub fn may_run(&self, rule: &str) -> bool {
        self.sections.iter().any(|section| {
            let style = style_of(rule);
            let said = section.choice(rule).or_else(|| section.choice(style));
            match said {
                Some(choice) => choice.runs,
                None => section.is_based_on(style),
            }
        })
    }

    /// What holds for a file, by its path from the folder of the `.vale.ini`.
    pub(crate) fn ruling(&self, path: &str) -> Ruling<'_> {
        let path = path.replace('\\', "/");
        let taken_for = self.formats.iter().find_map(|(from, to)| {
            let stem = path.strip_suffix(from)?.strip_suffix('.')?;
            Some(format!("{stem}.{to}"))
        });
        let is_for = |section: &&Section| {
            section.is_for(&path) || taken_for.as_ref().is_some_and(|path| section.is_for(path))
        };
        Ruling {
            sections: self.sections.iter().filter(is_for).collect(),
            least: self.least,
        }
    }
}

/// What holds for one file.
pub(crate) struct Ruling<'a> {
    pub(crate) sections: Vec<&'a Section>,
    least: Severity,
}

impl Ruling<'_> {
    /// The severity that a rule has here; `None` when it does not run.
    pub(crate) fn severity(&self, rule: &str, own: Severity) -> Option<Severity> {
        let style = style_of(rule);
        let based = self
            .sections
            .iter()
            .rev()
            .find_map(|section| section.based_on.as_ref());
        let mut runs = based.is_some_and(|styles| styles.iter().any(|named| named.name == style));
        let mut severity = own;
        // What is said of a rule goes before what is said of its style.
        for name in [style, rule] {
            for choice in self
                .sections
                .iter()
                .filter_map(|section| section.choice(name))
            {
                runs = choice.runs;
                severity = choice.level.unwrap_or(severity);
            }
        }
        (runs && severity >= self.least).then_some(severity)
    }
}

/// The style of a rule's name: what stands before the first full stop.
fn style_of(rule: &str) -> &str {
    rule.split('.').next().unwrap_or(rule)
}

/// The part of a manuscript that an HTML element is.
fn skipped(tag: &str) -> Option<Part> {
    Some(match tag {
        "blockquote" => Part::Quote,
        "table" => Part::Table,
        "ul" | "ol" | "li" => Part::List,
        "p" => Part::Paragraph,
        "alt" => Part::Alt,
        _ => match tag.strip_prefix('h').map(str::parse) {
            Some(Ok(level @ 1..=6)) => Part::Heading(level),
            _ => return None,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: &str = "StylesPath = styles\nMinAlertLevel = warning\nVocab = Quay, Names\nPackages = Coast\n\n\
        [formats]\nmdx = md\n\n[notes/*.md]\nBasedOnStyles = Harbour\nHarbour.Plain = YES\n\n\
        [*]\nBasedOnStyles = Vale, Harbour, Coast\nHarbour.Plain = NO\nCoast.Tide = error\nCoast = suggestion\n";

    fn severity(path: &str, rule: &str) -> Option<Severity> {
        let (setup, faults) = Setup::read(DESK);
        assert_eq!(faults, []);
        setup.ruling(path).severity(rule, Severity::Warning)
    }

    #[test]
    fn a_file_says_where_styles_and_words_are() {
        let (setup, _) = Setup::read(DESK);
        let names = |named: &[Named]| -> Vec<String> {
            named.iter().map(|named| named.name.clone()).collect()
        };
        assert_eq!(names(&setup.folders), ["styles"]);
        assert_eq!(names(&setup.vocabularies), ["Quay", "Names"]);
        assert_eq!(names(&setup.packages), ["Coast"]);
        assert_eq!(names(&setup.styles()), ["Vale", "Harbour", "Coast"]);
        assert!(setup.may_run("Harbour.Plain") && !setup.may_run("Sea.Salt"));
    }

    #[test]
    fn a_later_section_replaces_the_styles_and_keeps_what_it_does_not_speak_of() {
        assert_eq!(severity("a.md", "Harbour.Plain"), None);
        assert_eq!(severity("a.md", "Harbour.Other"), Some(Severity::Warning));
        assert_eq!(
            severity("notes/a.md", "Harbour.Plain"),
            Some(Severity::Warning)
        );
        assert_eq!(severity("notes/a.md", "Vale.Avoid"), None);
        assert_eq!(severity("notes/a.mdx", "Vale.Avoid"), None);
        assert_eq!(
            severity("notes/a.txt", "Vale.Avoid"),
            Some(Severity::Warning)
        );
    }

    #[test]
    fn a_level_of_a_rule_goes_before_that_of_its_style_and_the_least_one_is_told() {
        assert_eq!(severity("a.md", "Coast.Tide"), Some(Severity::Error));
        assert_eq!(severity("a.md", "Coast.Ebb"), None);
    }

    #[test]
    fn what_is_not_supported_is_told_with_its_line() {
        let (_, faults) = Setup::read(
            "StylePath = x\nMinAlertLevel = loud\nSkippedScopes = script, h2, dl\nNLPEndpoint = http://x\nBasedOnStyles = A\n\
             [*.md]\nTransform = a.xsl\nA.B = maybe\nBlockIgnores = (open\n[[]\nBasedOnStyles = A\n",
        );
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert_eq!(
            told[..7],
            [
                "line 1: `StylePath` is not known here",
                "line 2: `MinAlertLevel` is suggestion, warning or error, not `loud`",
                "line 3: `SkippedScopes` cannot leave `dl` out; it is looked at",
                "line 4: `NLPEndpoint` is not supported. No text leaves this machine",
                "line 5: `BasedOnStyles` stands above the first section such as `[*]`, where it holds for no file",
                "line 7: `Transform` is not supported. The text is looked at as it is written",
                "line 8: `A.B` is YES, NO, suggestion, warning or error, not `maybe`",
            ]
        );
        assert!(
            told[7].starts_with("line 9: the pattern `(open`"),
            "{}",
            told[7]
        );
        assert!(told[8].starts_with("line 10: `[[]`"), "{}", told[8]);
    }
}

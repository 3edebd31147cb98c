//! Scopes: which parts of a piece a rule looks at. `heading.h2 & ~list` is one; a list of them means any.

/// A part of a piece that a scope can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Prose of any kind.
    Text,
    Paragraph,
    /// A heading; of one level, or of any when the level is 0.
    Heading(u8),
    List,
    Quote,
    Table,
    Link,
    Strong,
    Emphasis,
    Code,
    /// What a picture says to those who do not see it.
    Alt,
    Sentence,
    /// The prose of the body as one text, without headings and tables.
    Summary,
    /// The body as it is written, markup and all.
    Raw,
}

/// What a rule looks at: any of some selectors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scope(Vec<Vec<(Part, bool)>>);

impl Scope {
    /// All prose.
    pub(crate) fn text() -> Self {
        Self(vec![vec![(Part::Text, true)]])
    }

    /// The prose of the body as one text.
    pub(crate) fn summary() -> Self {
        Self(vec![vec![(Part::Summary, true)]])
    }

    /// The sentences of what it takes.
    pub(crate) fn sentences(mut self) -> Self {
        for selector in &mut self.0 {
            if !selector.contains(&(Part::Sentence, true)) {
                selector.push((Part::Sentence, true));
            }
        }
        self
    }

    /// Reads the scopes a rule names.
    ///
    /// # Errors
    /// The one that is not known.
    pub(crate) fn read(named: &[String]) -> Result<Self, String> {
        let selector = |scope: &String| {
            let parts = scope.split('&').map(str::trim);
            parts.map(part).collect::<Result<Vec<_>, _>>()
        };
        named
            .iter()
            .map(selector)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Whether a unit that is all these parts belongs to it. Sentences, inline parts, code, the
    /// summary and raw text are looked at only when asked for.
    pub(crate) fn takes(&self, parts: &[Part], special: Option<Part>) -> bool {
        let has = |part: &Part| match part {
            Part::Heading(0) => parts.iter().any(|of| matches!(of, Part::Heading(_))),
            part => parts.contains(part),
        };
        self.0.iter().any(|selector| {
            let asked = |part| selector.contains(&(part, true));
            special.is_none_or(asked) && selector.iter().all(|(part, wanted)| has(part) == *wanted)
        })
    }

    /// Whether it asks for a part by name.
    pub(crate) fn names(&self, part: Part) -> bool {
        self.0
            .iter()
            .any(|selector| selector.contains(&(part, true)))
    }
}

fn part(named: &str) -> Result<(Part, bool), String> {
    let (name, wanted) = match named.strip_prefix('~') {
        Some(name) => (name.trim(), false),
        None => (named, true),
    };
    // `text.md` and `paragraph.txt` name the kind of file, which is always Markdown here.
    let name = name.strip_suffix(".md").unwrap_or(name);
    let part = match name {
        "text" => Part::Text,
        "paragraph" => Part::Paragraph,
        "heading" => Part::Heading(0),
        "list" => Part::List,
        "blockquote" => Part::Quote,
        "table" | "table.cell" => Part::Table,
        "link" => Part::Link,
        "strong" => Part::Strong,
        "emphasis" => Part::Emphasis,
        "code" => Part::Code,
        "alt" => Part::Alt,
        "sentence" => Part::Sentence,
        "summary" => Part::Summary,
        "raw" => Part::Raw,
        _ => match name.strip_prefix("heading.h").map(str::parse) {
            Some(Ok(level @ 1..=6)) => Part::Heading(level),
            _ => return Err(format!("the scope `{named}` is not known")),
        },
    };
    Ok((part, wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(named: &str) -> Scope {
        Scope::read(&[named.to_owned()]).unwrap()
    }

    #[test]
    fn a_scope_takes_what_it_names_and_nothing_else() {
        let heading = [Part::Text, Part::Heading(2)];
        assert!(scope("heading").takes(&heading, None));
        assert!(scope("heading.h2").takes(&heading, None));
        assert!(!scope("heading.h1").takes(&heading, None));
        assert!(!scope("~heading").takes(&heading, None));
        assert!(scope("text & ~list").takes(&heading, None));
        assert!(!scope("text").takes(&[Part::Text, Part::Link], Some(Part::Link)));
        assert!(scope("link").takes(&[Part::Text, Part::Link], Some(Part::Link)));
    }

    #[test]
    fn a_scope_that_is_not_known_is_named() {
        let read = Scope::read(&["heading.h9".into()]);
        assert_eq!(read, Err("the scope `heading.h9` is not known".into()));
    }
}

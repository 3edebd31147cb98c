//! One rule: what every kind has, and what it says of a place.
use std::borrow::Cow;

use stet_core::{Edit, Fault, Finding, Fix, Safety, Severity};

use crate::{
    kind::{Hit, Kind},
    message::filled,
    pattern::{Pattern, TooLong},
    scope::Scope,
    settings::{Around, Settings},
    unit::Unit,
    yaml::{self, Node, Value},
};

/// In one text, so many words at most get better ones offered: looking for them takes time.
const RESPELT: usize = 10;

/// A rule of a style.
#[derive(Debug)]
pub(crate) struct Rule {
    /// `Style.Rule`.
    pub(crate) id: String,
    message: String,
    pub(crate) severity: Severity,
    pub(crate) scope: Scope,
    link: String,
    action: Option<Action>,
    /// How often it is told at most.
    pub(crate) most: Option<usize>,
    pub(crate) kind: Kind,
}

/// What a rule offers to do about what it finds.
#[derive(Debug)]
enum Action {
    /// Put one of these in its place; without any, what the rule itself expects.
    Replace(Vec<String>),
    /// Take it away.
    Remove,
    /// Change the words that were found.
    Edit(Change),
    /// Put a word of the dictionary in its place.
    Respell,
}

#[derive(Debug)]
enum Change {
    Regex(Pattern, String),
    TrimRight(String),
    TrimLeft(String),
    Trim(String),
    Truncate(String),
}

impl Rule {
    /// Reads a rule file.
    ///
    /// # Errors
    /// Everything that keeps it from running as it is meant.
    pub(crate) fn read(id: String, text: &str, around: Around<'_>) -> Result<Self, Vec<Fault>> {
        let one = |fault| vec![fault];
        let mut settings = Settings::read(text, around).map_err(one)?;
        let rule = Self::take(id, &mut settings).map_err(one)?;
        match settings.left() {
            left if left.is_empty() => Ok(rule),
            left => Err(left),
        }
    }

    fn take(id: String, settings: &mut Settings<'_>) -> Result<Self, Fault> {
        let (extends, line) = settings.needed("extends")?;
        let (message, _) = settings.needed("message")?;
        let severity = severity(settings)?;
        let scopes = settings.take("scope");
        let scope_line = scopes.as_ref().map_or(1, |node| node.line);
        let scope = match scopes.map(|node| node.value) {
            None => Scope::text(),
            Some(Value::Text(one)) => read_scope(&[one], scope_line)?,
            Some(Value::List(items)) => read_scope(&texts_of("scope", items)?, scope_line)?,
            Some(Value::Map(_)) => {
                return Err(yaml::fault(scope_line, "`scope` is one text or a list"));
            }
        };
        let (link, _) = settings.text("link")?;
        settings.text("description")?;
        // What a style's makers try the rule on says nothing about the text at hand.
        settings.take("tests");
        let most = settings.number("limit", 0)?;
        let action = action(settings, extends == "spelling")?;
        let kind = Kind::take(&extends, line, settings)?;
        let scope = match kind {
            // What measures measures the whole, and what follows what is told within a sentence.
            Kind::Metric(_) | Kind::Readability(_) if scope == Scope::text() => Scope::summary(),
            Kind::Sequence(_) => scope.sentences(),
            _ => scope,
        };
        Ok(Self {
            kind,
            id,
            message,
            severity,
            scope,
            link,
            action,
            most: (most > 0).then_some(most),
        })
    }

    /// What it finds in a text.
    pub(crate) fn hits(&self, unit: &Unit) -> Result<Vec<Hit>, TooLong> {
        let mut hits = self.kind.hits(unit)?;
        if let (Kind::Spelling(spelling), Some(Action::Respell)) = (&self.kind, &self.action) {
            for hit in hits.iter_mut().take(RESPELT) {
                hit.expected = spelling.like(&unit.text[hit.range.clone()]);
            }
        }
        Ok(hits)
    }

    /// What it says of a place, which weighs so much.
    pub(crate) fn finding(&self, unit: &Unit, hit: &Hit, severity: Severity) -> Finding {
        let found = &unit.text[hit.range.clone()];
        let expected = listed(&hit.expected);
        let told: Vec<&str> = match (&self.kind, hit.expected.is_empty()) {
            (Kind::Substitution(_), _) => vec![&expected, found.trim()],
            (Kind::Capitalization(_), false) => vec![found, &expected],
            _ => vec![hit.told.as_deref().unwrap_or_else(|| found.trim())],
        };
        let message = match (&self.kind, hit.expected.len()) {
            (Kind::Substitution(_), 2..) => Cow::Owned(unquoted(&self.message)),
            _ => Cow::Borrowed(&*self.message),
        };
        let mut message = filled(&message, &told);
        if !self.link.is_empty() {
            message = format!("{message} See {}", self.link);
        }
        Finding {
            rule: Cow::Owned(self.id.clone()),
            severity,
            span: unit.span(hit.range.clone()),
            message,
            subject: match found {
                "" => self.id.to_lowercase(),
                found => found.to_lowercase(),
            },
            fixes: self.fixes(unit, hit, found),
        }
    }

    /// The rule's pattern took too long here.
    pub(crate) fn gave_up(&self, unit: &Unit) -> Finding {
        Finding {
            rule: Cow::Owned(self.id.clone()),
            severity: Severity::Info,
            span: unit.span(0..unit.text.len()),
            message: "The pattern of this rule takes too long on this text, which was left unchecked. Make the pattern simpler."
                .into(),
            subject: String::new(),
            fixes: Vec::new(),
        }
    }

    /// What would put a place right. A style knows words, not their sense: a person looks at each first.
    fn fixes(&self, unit: &Unit, hit: &Hit, found: &str) -> Vec<Fix> {
        if !unit.is_verbatim(&hit.range) {
            return Vec::new();
        }
        let texts: Vec<String> = match &self.action {
            None if matches!(self.kind, Kind::Substitution(_)) => hit.expected.clone(),
            None => Vec::new(),
            Some(Action::Respell) => hit.expected.clone(),
            Some(Action::Replace(with)) if with.is_empty() => hit.expected.clone(),
            Some(Action::Replace(with)) => with.clone(),
            Some(Action::Remove) => vec![String::new()],
            Some(Action::Edit(change)) => change.of(found).into_iter().collect(),
        };
        let span = unit.span(hit.range.clone());
        let texts = texts.into_iter().filter(|text| text != found);
        let fix = |text: String| Fix {
            title: if text.is_empty() {
                format!("Remove “{found}”")
            } else {
                format!("Write “{text}”")
            },
            safety: Safety::Suggested,
            edits: vec![Edit {
                span: span.clone(),
                text,
            }],
        };
        texts.map(fix).collect()
    }

    /// Whether it looks at a text.
    pub(crate) fn looks_at(&self, unit: &Unit) -> bool {
        self.scope.takes(&unit.parts, unit.special)
    }
}

fn read_scope(named: &[String], line: usize) -> Result<Scope, Fault> {
    Scope::read(named).map_err(|wrong| yaml::fault(line, wrong))
}

fn severity(settings: &mut Settings<'_>) -> Result<Severity, Fault> {
    let (level, line) = settings.text("level")?;
    match &*level {
        "suggestion" => Ok(Severity::Info),
        // Vale's own choice for rules that do not say.
        "warning" | "" => Ok(Severity::Warning),
        "error" => Ok(Severity::Error),
        _ => Err(yaml::fault(
            line,
            format!("`level` is suggestion, warning or error, not `{level}`"),
        )),
    }
}

/// The texts of a list, all of which are texts.
fn texts_of(key: &str, items: Vec<Node>) -> Result<Vec<String>, Fault> {
    let text = |item: Node| match item.value {
        Value::Text(text) => Ok(text),
        _ => Err(yaml::fault(
            item.line,
            format!("`{key}` is a list of texts"),
        )),
    };
    items.into_iter().map(text).collect()
}

fn action(settings: &mut Settings<'_>, is_spelling: bool) -> Result<Option<Action>, Fault> {
    let Some(node) = settings.take("action") else {
        return Ok(None);
    };
    let line = node.line;
    let Value::Map(entries) = node.value else {
        return Err(yaml::fault(line, "`action` has a `name`"));
    };
    let (mut name, mut params) = (String::new(), Vec::new());
    for (key, node) in entries {
        match (&*key, node.value) {
            ("name", Value::Text(text)) => name = text,
            ("params", Value::List(items)) => params = texts_of("params", items)?,
            _ => {
                return Err(yaml::fault(
                    node.line,
                    format!("`{key}` is not known in an action"),
                ));
            }
        }
    }
    let params: Vec<&str> = params.iter().map(String::as_str).collect();
    let action = match (&*name, &*params) {
        ("replace", with) => Action::Replace(with.iter().map(|&text| text.to_owned()).collect()),
        ("remove", []) => Action::Remove,
        ("suggest", ["spellings"]) if is_spelling => Action::Respell,
        ("edit", ["regex", pattern, with]) => {
            let pattern = Pattern::new(pattern).map_err(|wrong| yaml::fault(line, wrong))?;
            Action::Edit(Change::Regex(pattern, (*with).to_owned()))
        }
        ("edit", ["trim_right", of]) => Action::Edit(Change::TrimRight((*of).to_owned())),
        ("edit", ["trim_left", of]) => Action::Edit(Change::TrimLeft((*of).to_owned())),
        ("edit", ["trim" | "remove", of]) => Action::Edit(Change::Trim((*of).to_owned())),
        ("edit", ["truncate", of]) => Action::Edit(Change::Truncate((*of).to_owned())),
        _ => {
            return Err(yaml::fault(
                line,
                format!("the action `{name}` is not supported with these `params`"),
            ));
        }
    };
    Ok(Some(action))
}

impl Change {
    fn of(&self, found: &str) -> Option<String> {
        let text = match self {
            Self::Regex(pattern, with) => return pattern.replaced(found, with).ok(),
            Self::TrimRight(of) => found.trim_end_matches(|char| of.contains(char)),
            Self::TrimLeft(of) => found.trim_start_matches(|char| of.contains(char)),
            Self::Trim(of) => found.trim_matches(|char| of.contains(char)),
            Self::Truncate(of) => found.split_once(&**of)?.0,
        };
        Some(text.to_owned())
    }
}

/// `'a', 'b' or 'c'`; one alone stands bare.
fn listed(texts: &[String]) -> String {
    let quoted = |text: &String| format!("'{text}'");
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(quoted).collect();
            format!("{} or {}", first.join(", "), quoted(last))
        }
    }
}

/// A message whose first place is not quoted, because what comes there is quoted already.
fn unquoted(message: &str) -> String {
    let quoted = ["'%s'", "\"%s\"", "‘%s’", "“%s”"];
    match quoted.iter().find(|quoted| message.contains(**quoted)) {
        Some(quoted) => message.replacen(quoted, "%s", 1),
        None => message.to_owned(),
    }
}

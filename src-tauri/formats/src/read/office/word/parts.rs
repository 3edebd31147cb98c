//! The parts of a Word package and how they refer to one another.
use std::collections::HashMap;

use super::super::{
    Trouble,
    package::{Package, Unpack},
    xml::{Fault, Xml},
};

/// What a part refers to, by id.
#[derive(Debug, Default)]
pub(super) struct Links {
    links: HashMap<String, Link>,
}

#[derive(Debug)]
struct Link {
    /// The last word of its type: “footnotes”.
    kind: String,
    target: String,
    outside: bool,
}

impl Links {
    /// What the part of this name refers to; the package itself is the part without a name.
    pub(super) fn of(package: &Package<'_>, part: &str) -> Result<Self, Trouble> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = format!("{folder}/_rels/{file}.rels");
        match package.text(name.trim_start_matches('/')) {
            Ok(text) => Ok(Self::read(&text, folder)?),
            Err(Unpack::Missing) => Ok(Self::default()),
            Err(error) => Err(error.into()),
        }
    }

    fn read(text: &str, folder: &str) -> Result<Self, Fault> {
        let mut xml = Xml::new(text);
        let mut links = HashMap::new();
        xml.child()?;
        while let Some(tag) = xml.child()? {
            let kind = tag.value("Type");
            let outside = tag.value("TargetMode") == "External";
            let target = tag.value("Target");
            let link = Link {
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: if outside {
                    target
                } else {
                    resolve(folder, &target)
                },
                outside,
            };
            links.insert(tag.value("Id"), link);
            xml.skip()?;
        }
        Ok(Self { links })
    }

    /// The parts of a kind, in the order of their names.
    pub(super) fn parts(&self, kind: &str) -> Vec<&str> {
        let of_kind = self
            .links
            .values()
            .filter(|link| link.kind == kind && !link.outside);
        let mut parts: Vec<&str> = of_kind.map(|link| link.target.as_str()).collect();
        parts.sort_unstable();
        parts
    }

    /// The address outside the document that an id stands for.
    pub(super) fn address(&self, id: &str) -> Option<&str> {
        let link = self.links.get(id).filter(|link| link.outside)?;
        Some(&link.target)
    }

    /// The part that an id stands for.
    pub(super) fn part(&self, id: &str) -> Option<&str> {
        let link = self.links.get(id).filter(|link| !link.outside)?;
        Some(&link.target)
    }
}

/// A target as the name of a part.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "." | "" => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

//! Stet is given away under Apache-2.0 or MIT; what it is built from has to allow that.
use crate::METADATA;
use spdx::{Expression, LicenseItem, ParseMode};

/// Licences that ask for no more than to be named, and two that ask a little more and say so here.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0", // also WITH LLVM-exception, which only takes duties away
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0", // the list of certificate authorities
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0", // changes to its own files stay open; used unchanged
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "Zlib",
];

#[test]
fn every_dependency_may_be_given_away_with_stet() {
    let wrong = METADATA.packages.iter().filter_map(|package| {
        let licence = package
            .license
            .as_deref()
            .unwrap_or("no licence expression");
        (!allowed(licence)).then(|| format!("{} {}: {licence}", package.name, package.version))
    });
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn a_copyleft_licence_is_refused_unless_there_is_a_choice() {
    assert!(!allowed("GPL-3.0-only"));
    assert!(!allowed("MIT AND LGPL-2.1-or-later"));
    assert!(allowed("MIT OR LGPL-2.1-or-later"));
    assert!(allowed("MIT/Apache-2.0"));
    assert!(!allowed("no licence expression"));
}

fn allowed(licence: &str) -> bool {
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else {
        return false;
    };
    expression.evaluate(|required| match &required.license {
        LicenseItem::Spdx { id, .. } => ALLOWED.contains(&id.name),
        LicenseItem::Other { .. } => false,
    })
}

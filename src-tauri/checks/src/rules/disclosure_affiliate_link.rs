//! Links that earn a commission nobody is told of.
use stet_core::{Field, Finding, Severity};

use crate::{
    Rule,
    facts::{Facts, Matter, affiliate_links, tells},
    rule::{appended, suggested},
};

pub(crate) const RULE: Rule = Rule {
    id: "disclosure.affiliate-link",
    summary: "The piece links to a shop that pays for it, and readers are not told.",
    why: "A recommendation that earns money is an advertisement until it says so.",
    source: "FTC 16 CFR 255.5",
    severity: Severity::Warning,
    about: &[],
    flags: &[
        (
            "Buy [the boots](https://shop.example/boots), or ⟦[the better ones](https://amzn.to/3abc)⟧.",
            "",
        ),
        (
            "outlet: ledger\n\nBuy ⟦[the boots](https://shop.example/boots?affid=7)⟧ and [the coat](https://amzn.to/3abc).",
            "outlet: ledger\ndisclosure: We earn a commission from some links.\n\nBuy [the boots](https://shop.example/boots?affid=7) and [the coat](https://amzn.to/3abc).",
        ),
    ],
    passes: &[
        "Buy [the boots](https://shop.example/boots).",
        "disclosure: This piece has affiliate links.\n\nBuy [the boots](https://amzn.to/3abc).",
        "Buy [the boots](https://amzn.to/3abc).\n\nWe may earn a commission when you click a link.",
    ],
    run,
};

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let links = affiliate_links(facts);
    let Some((block, link, host)) = links.first() else {
        return Vec::new();
    };
    if tells(facts, Matter::Affiliate) {
        return Vec::new();
    }
    let message = match links.len() {
        1 => format!("This link to {host} earns a commission, and readers are not told."),
        count => format!(
            "This link to {host} and {} more earn a commission, and readers are not told.",
            count - 1
        ),
    };
    let mut finding = RULE.finding(block.at(link.range.clone()), *host, message);
    let notice = facts
        .context
        .outlet
        .map(|outlet| outlet.links.affiliate_notice.as_str());
    if let Some(notice) = notice.filter(|notice| !notice.is_empty()) {
        let edit = appended(facts, Field::Disclosure, notice);
        finding
            .fixes
            .push(suggested("Put in the outlet’s notice", vec![edit]));
    }
    vec![finding]
}

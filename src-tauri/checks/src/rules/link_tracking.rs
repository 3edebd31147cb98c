//! Links that tell on their readers.
use stet_core::{Finding, Severity};

use crate::{
    Protected, Rule,
    facts::{Block, Facts, Link},
    rule::{replace, safe},
};

pub(crate) const RULE: Rule = Rule {
    id: "link.tracking",
    summary: "A link that carries tracking parameters.",
    why: "They tell somebody where your readers came from, and they make the address break sooner.",
    source: "",
    severity: Severity::Info,
    about: &[Protected::Url, Protected::Name],
    flags: &[
        (
            "See ⟦[the log](https://harbour.example/log?utm_source=x&utm_medium=mail)⟧.",
            "See [the log](https://harbour.example/log).",
        ),
        (
            "See ⟦[the log](https://harbour.example/log?page=2&fbclid=abc#top)⟧.",
            "See [the log](https://harbour.example/log?page=2#top).",
        ),
        (
            "See ⟦<https://harbour.example/log?gclid=abc>⟧.",
            "See <https://harbour.example/log>.",
        ),
    ],
    passes: &[
        "See [the log](https://harbour.example/log?page=2&source=board).",
        "See [utm_source](https://harbour.example/utm_source=x).",
    ],
    run,
};

/// How the names of parameters begin that only count readers.
const STARTS: &[&str] = &["utm_", "mc_", "pk_", "mtm_", "hsa_"];

/// Parameters that only count readers.
const NAMES: &[&str] = &[
    "fbclid",
    "gclid",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "twclid",
    "yclid",
    "igshid",
    "igsh",
    "mkt_tok",
    "_hsenc",
    "_hsmi",
    "oly_enc_id",
    "oly_anon_id",
    "vero_id",
    "wickedid",
    "s_cid",
    "phpsessid",
    "jsessionid",
    "cmpid",
    "ref_src",
    "ref_url",
    "smid",
    "srsltid",
];

fn run(facts: &Facts<'_>) -> Vec<Finding> {
    let blocks = facts.body.iter();
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    links
        .filter_map(|(block, link)| finding(facts, block, link))
        .collect()
}

fn finding(facts: &Facts<'_>, block: &Block, link: &Link) -> Option<Finding> {
    let clean = without(&link.url)?;
    let span = block.at(link.range.clone());
    let message = "This address tells somebody where its reader came from.";
    let mut finding = RULE.finding(span.clone(), &*link.url, message);
    let source = &facts.piece.text(span.place)[span.range.clone()];
    // An address that is spelled otherwise in the source, or stands elsewhere, is left to a person.
    if let Some(at) = source.rfind(&link.url) {
        let mut address = span;
        address.range.start += at;
        address.range.end = address.range.start + link.url.len();
        let edits = vec![replace(address, clean)];
        finding
            .fixes
            .push(safe("Leave out what tracks the reader", edits));
    }
    Some(finding)
}

/// The address without its tracking parameters, when it has some.
fn without(url: &str) -> Option<String> {
    let (page, rest) = url.split_once('?')?;
    let (query, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let all = query.split('&');
    let kept: Vec<&str> = all.clone().filter(|parameter| !tracks(parameter)).collect();
    (kept.len() < all.count()).then(|| {
        let mark = if kept.is_empty() { "" } else { "?" };
        format!("{page}{mark}{}{fragment}", kept.join("&"))
    })
}

fn tracks(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default();
    let name = name.to_ascii_lowercase();
    NAMES.contains(&&*name) || STARTS.iter().any(|start| name.starts_with(start))
}

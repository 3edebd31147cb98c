//! Links that earn somebody a commission.
use crate::facts::{Block, Facts, Link};

/// Hosts that do nothing but count sales, subdomains included.
const HOSTS: &[&str] = &[
    "amzn.to",
    "anrdoezrs.net",
    "awin1.com",
    "dpbolvw.net",
    "go2cloud.org",
    "jdoqocy.com",
    "kqzyfj.com",
    "linksynergy.com",
    "partnerize.com",
    "pntra.com",
    "pntrac.com",
    "prf.hn",
    "pxf.io",
    "redirectingat.com",
    "shareasale.com",
    "sjv.io",
    "skimresources.com",
    "tidd.ly",
    "tkqlhce.com",
    "tradedoubler.com",
    "viglink.com",
    "zanox.com",
];

/// Parameters by which shops know whom to pay.
const PARAMETERS: &[&str] = &[
    "aff_id",
    "affid",
    "affiliate",
    "affiliate_id",
    "affiliateid",
    "afftrack",
    "ascsubtag",
    "awc",
    "irclickid",
    "partnerid",
];

/// Shops with a parameter or path of their own for it.
const SHOPS: &[(&str, &str)] = &[
    ("amazon.", "tag="),
    ("ebay.", "campid="),
    ("bookshop.org", "/a/"),
];

/// The affiliate links of the body, in order, with their hosts.
pub(crate) fn affiliate_links<'b>(facts: &'b Facts<'_>) -> Vec<(&'b Block, &'b Link, &'b str)> {
    let blocks = facts.body[..facts.ending].iter();
    let links = blocks.flat_map(|block| block.passage.links.iter().map(move |link| (block, link)));
    links
        .filter_map(|(block, link)| Some((block, link, affiliate(&link.url)?)))
        .collect()
}

/// The host of an address that earns a commission.
fn affiliate(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let path = &rest[rest.find(['/', '?']).unwrap_or(rest.len())..];
    let is_host = |known: &&str| {
        host.strip_suffix(*known)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    };
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let has_parameter = query.split(['&', ';']).any(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        PARAMETERS
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
    });
    let is_shop = |(shop, mark): &(&str, &str)| {
        let own = host.starts_with(shop) || host.contains(&format!(".{shop}"));
        own && if mark.starts_with('/') {
            path.starts_with(mark)
        } else {
            query.split('&').any(|pair| pair.starts_with(mark))
        }
    };
    (HOSTS.iter().any(is_host) || has_parameter || SHOPS.iter().any(is_shop)).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::affiliate;

    #[test]
    fn a_link_that_earns_a_commission_is_told_from_one_that_does_not() {
        for url in [
            "https://amzn.to/3abc",
            "https://www.amazon.co.uk/dp/1?tag=desk-21",
            "https://go.skimresources.com/?id=1",
            "https://shop.example/boots?affid=7",
            "https://bookshop.org/a/12/9780",
        ] {
            assert!(affiliate(url).is_some(), "{url}");
        }
        for url in [
            "https://www.amazon.com/dp/1",
            "https://notamzn.to/1",
            "https://bookshop.org/books/1",
            "https://shop.example/affiliate-scheme?page=2",
            "mailto:a@b.example",
        ] {
            assert_eq!(affiliate(url), None, "{url}");
        }
    }
}

//! A letter in HTML: what mail programs mark as quoted or as signature is taken out of the page.
use scraper::{ElementRef, Html, Selector};

use super::{
    super::{
        Cut, Reason,
        block::{squeeze, words},
    },
    letter,
};

/// How mail programs mark what they quote.
const QUOTED: &str = "blockquote[type=cite], .gmail_quote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote, \
    #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend, #appendonsend ~ *, .OutlookMessageHeader";
/// How they mark a signature.
const SIGNED: &str = ".gmail_signature, .moz-signature, .protonmail_signature_block, #Signature, #ms-outlook-mobile-signature";
/// Fewer words than these above a quotation are a note about it: then the quotation stays.
const A_NOTE: usize = 120;
/// What holds a paragraph, when it holds no other such element.
const HOLDERS: &str = "p, div, h1, h2, h3, h4, h5, h6, li, td, blockquote, pre, table";

/// What the writer wrote for print, as a page, and what was cut off around it. `None` for a page without words.
pub(super) fn own(html: &str) -> Option<(String, Vec<Cut>)> {
    if super::super::html::is_too_deep(html) {
        return None;
    }
    let mut page = Html::parse_document(html);
    let all = said(&page);
    let mut cut = Vec::new();
    let quoted = taken(&page, QUOTED)?;
    let quoted_words: usize = quoted.iter().map(|(_, text)| words(text)).sum();
    if words(&all).saturating_sub(quoted_words) >= A_NOTE || quoted_words < A_NOTE {
        take_out(&mut page, quoted, Reason::Quoted, &mut cut);
    }
    let signed = taken(&page, SIGNED)?;
    take_out(&mut page, signed, Reason::Letter, &mut cut);
    let paragraphs = paragraphs(&page)?;
    let units: Vec<&str> = paragraphs.iter().map(|(_, text)| text.as_str()).collect();
    let (lead, tail) = letter::extent(&units);
    let end = paragraphs.len() - tail;
    let around = paragraphs
        .into_iter()
        .enumerate()
        .filter(|(at, _)| *at < lead || *at >= end);
    let around = around.map(|(_, paragraph)| paragraph).collect();
    take_out(&mut page, around, Reason::Letter, &mut cut);
    (words(&said(&page)) > 0).then(|| (page.html(), cut))
}

type Taken = Vec<(ego_tree::NodeId, String)>;

fn said(page: &Html) -> String {
    squeeze(&page.root_element().text().collect::<String>())
}

fn taken(page: &Html, selector: &str) -> Option<Taken> {
    let selector = Selector::parse(selector).ok()?;
    let found = page.select(&selector).filter(|element| {
        let mut above = element.ancestors().filter_map(ElementRef::wrap);
        !above.any(|above| selector.matches(&above))
    });
    Some(found.map(entry).collect())
}

/// The elements that hold a paragraph each, in reading order.
fn paragraphs(page: &Html) -> Option<Taken> {
    let selector = Selector::parse(HOLDERS).ok()?;
    let leaves = page
        .select(&selector)
        .filter(|element| element.select(&selector).next().is_none());
    Some(
        leaves
            .map(entry)
            .filter(|(_, text)| !text.is_empty())
            .collect(),
    )
}

fn entry(element: ElementRef<'_>) -> (ego_tree::NodeId, String) {
    (element.id(), squeeze(&element.text().collect::<String>()))
}

fn take_out(page: &mut Html, taken: Taken, reason: Reason, cut: &mut Vec<Cut>) {
    for (id, text) in taken {
        if let Some(mut node) = page.tree.get_mut(id) {
            node.detach();
        }
        if !text.is_empty() {
            cut.push(Cut { text, reason });
        }
    }
}

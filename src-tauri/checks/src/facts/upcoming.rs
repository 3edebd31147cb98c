//! Words by which a text says that something is still to come.
use std::ops::Range;

use super::Block;

/// Where it is said right before or behind a stretch of a block’s visible text that it is still to come.
pub(crate) fn upcoming(
    block: &Block,
    range: &Range<usize>,
    language: &str,
) -> Option<Range<usize>> {
    near(block, range, words(UPCOMING, language)?)
}

/// Where it is said right before a name that its bearer is elected but not yet in office: “President-⟨elect⟩ Roe”.
pub(crate) fn elected(block: &Block, range: &Range<usize>, language: &str) -> Option<Range<usize>> {
    near(
        block,
        &(range.start..range.start),
        words(ELECTED, language)?,
    )
}

/// How many words on each side are looked at.
const NEAR: usize = 2;

fn near(block: &Block, range: &Range<usize>, wanted: &[&str]) -> Option<Range<usize>> {
    let text = block.text();
    let sentence = block.passage.sentence(range.start);
    let before = text.get(sentence.start..range.start)?;
    let after = text.get(range.end..sentence.end.max(range.end))?;
    let word = |char: char| !char.is_alphanumeric();
    let offset = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let last = before
        .rsplit(word)
        .filter(|word| !word.is_empty())
        .take(NEAR);
    let first = after
        .split(word)
        .filter(|word| !word.is_empty())
        .take(if range.is_empty() { 0 } else { NEAR });
    let found = last
        .chain(first)
        .find(|found| wanted.contains(&found.to_lowercase().as_str()))?;
    let start = offset(found);
    Some(start..start + found.len())
}

type Table = &'static [(&'static str, &'static [&'static str])];

fn words(table: Table, language: &str) -> Option<&'static [&'static str]> {
    let mut rows = table.iter();
    rows.find_map(|(tag, words)| (*tag == language).then_some(*words))
}

#[rustfmt::skip]
const UPCOMING: Table = &[
    ("en", &["upcoming", "forthcoming", "incoming", "coming", "imminent"]),
    ("de", &["bevorstehende", "bevorstehenden", "bevorstehender", "kommende", "kommenden", "anstehende", "anstehenden", "künftige", "künftigen"]),
    ("fr", &["prochain", "prochaine", "imminent", "imminente", "future", "futur"]),
    ("es", &["próximo", "próxima", "inminente", "venidero", "venidera", "futura", "futuro"]),
    ("it", &["prossimo", "prossima", "imminente", "futuro", "futura"]),
    ("pt", &["próximo", "próxima", "iminente", "futuro", "futura"]),
    ("nl", &["aanstaande", "komende", "aankomende"]),
    ("pl", &["nadchodzący", "nadchodząca", "zbliżający", "zbliżająca"]),
    ("ru", &["предстоящий", "предстоящая", "предстоящего", "предстоящей", "предстоящем", "предстоящее", "грядущий", "грядущее"]),
    ("uk", &["майбутній", "майбутня", "майбутнє", "прийдешній", "прийдешнє", "майбутньому"]),
    ("tr", &["yaklaşan", "önümüzdeki", "gelecek"]),
    ("az", &["qarşıdan", "gələn", "yaxınlaşan", "qarşıdakı"]),
    ("hy", &["առաջիկա", "սպասվող", "գալիք"]),
    ("ka", &["მომავალი", "მოახლოებული"]),
    ("ar", &["المقبل", "المقبلة", "القادم", "القادمة", "المرتقب", "المرتقبة"]),
];

#[rustfmt::skip]
const ELECTED: Table = &[
    ("en", &["elect", "designate", "incoming"]),
    ("de", &["designierte", "designierter", "designierten", "gewählte", "gewählter"]),
    ("fr", &["élu", "élue"]),
    ("es", &["electo", "electa"]),
    ("it", &["eletto", "eletta", "designato", "designata"]),
    ("pt", &["eleito", "eleita"]),
    ("nl", &["verkozen"]),
    ("pl", &["elekt", "elektka"]),
    ("ru", &["избранный", "избранная", "избранного"]),
    ("uk", &["обраний", "обрана", "новообраний"]),
    ("tr", &["seçilmiş"]),
    ("az", &["seçilmiş"]),
    ("hy", &["նորընտիր"]),
    ("ka", &["არჩეული"]),
    ("ar", &["المنتخب", "المنتخبة"]),
];

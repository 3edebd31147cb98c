//! The words before the names of a byline: “By”, a label, what a house calls its writers.
use stet_core::Folded;

use super::super::vocabulary::{AUTHOR_NOUNS, BYLINE_PREFIXES, LABELS, is_east_asian};
use super::{
    byline::{ARTICLES, BY},
    words,
};

/// Words that introduce a name in some language and other things in others.
const WEAK: &[&str] = &[
    "from",
    "de",
    "da",
    "van",
    "di",
    "text",
    "tekst",
    "текст",
    "του",
    "της",
    "των",
    "av",
    "signé",
    "pisze",
    "пишет",
    "пише",
    "escribe",
    "escreve",
    "firma:",
    "コラム",
    "文",
    "by",
    "autor",
    "author",
    "kolumnist",
    "колонка",
    "por",
    "door",
    "par",
    "von",
    "source",
    "text by",
    "autori",
    "skribent",
];

/// Those of the weak ones that are so common before names that a stranger's name is enough.
const FAIR: &[&str] = &[
    "by", "von", "par", "por", "di", "door", "av", "文", "autor", "author", "autori", "skribent",
    "του", "της",
];

/// The words before the names.
pub(super) struct Prefix {
    pub(super) len: usize,
    /// Whether it says nothing unless sure names follow.
    pub(super) weak: bool,
}

/// A word such as “By” with which a text starts.
pub(super) fn prefix(text: &str) -> Option<Prefix> {
    let folding = Folded::new(text);
    let folded = folding.text();
    let listed = BYLINE_PREFIXES.of(folded).into_iter().rev().find(|&end| {
        if begins_label(folded, end) {
            return false;
        }
        let rest = &folded[end..];
        let parted = folded[..end].ends_with([':', '/', '=', '|', '՝', '丨']);
        parted || rest.starts_with([' ', '\n', ':', '/', '|', '՝', '=', '\u{a0}', '-'])
    });
    let (end, weak) = match listed {
        Some(end) => {
            let word = folded[..end].trim();
            let colon = folded[end..]
                .trim_start()
                .starts_with([':', '/', '|', '՝', '=']);
            let weak = WEAK.contains(&word) && !FAIR.contains(&word) || AUTHOR_NOUNS.contains(word);
            (end, weak && !colon)
        }
        None => match label_by(folded).filter(|&end| !begins_label(folded, end)) {
            Some(end) => (end, false),
            None => return glued_prefix(text).or_else(|| house_prefix(text)),
        },
    };
    let source = folding.source(0..end).end;
    let after = &text[source..];
    let behind = after.trim_start_matches(['/', '／', ':', '：', ' ']);
    // “文/江岸专栏作家 王小川”
    let source = match house_prefix(behind) {
        Some(house) => text.len() - behind.len() + house.len,
        None => source,
    };
    let after = &text[source..];
    let names = after.trim_start_matches([
        ':', '：', ' ', '\n', '\u{a0}', '/', '／', '|', '｜', '՝', '=', '＝', '-', '—', '–', '丨',
        ',',
    ]);
    Some(Prefix {
        len: source + after.len() - names.len(),
        weak,
    })
}

/// The end of “Guest essay by” and the like: a label, then the word that introduces names.
fn label_by(folded: &str) -> Option<usize> {
    let all: Vec<(usize, &str)> = words(folded).take(7).collect();
    let (index, (at, by)) = all
        .iter()
        .enumerate()
        .skip(1)
        .find(|(_, (_, word))| BY.contains(word) || word.starts_with("d'"))?;
    let by = if by.starts_with("d'") { "d'" } else { by };
    let before: Vec<&str> = all[..index]
        .iter()
        .map(|(_, word)| word.trim_end_matches([':', ',']))
        .collect();
    let article = usize::from(ARTICLES.contains(&before[0]));
    LABELS
        .contains(before[article..].join(" ").as_str())
        .then_some(at + by.len())
}

/// Whether a folded line begins with a label that goes on behind a word such as “By”: “billet de blog”, behind “billet de”.
fn begins_label(folded: &str, prefix: usize) -> bool {
    let next = folded[prefix..].trim_start().split(' ').next();
    let end = next.map_or(prefix, |next| {
        next.as_ptr().addr() + next.len() - folded.as_ptr().addr()
    });
    folded[..prefix].contains(' ') && LABELS.contains(&folded[..end])
}

/// What a Chinese house calls its writer: “江岸特约评论员 王小川”.
fn house_prefix(text: &str) -> Option<Prefix> {
    const WRITERS: &[&str] = &[
        "评论员",
        "評論員",
        "撰稿人",
        "撰稿",
        "特约作者",
        "特約作者",
        "专栏作家",
        "專欄作家",
    ];
    let (writer, name) = text.split_once([' ', '\u{3000}'])?;
    let fits = writer.chars().count() <= 12
        && writer
            .chars()
            .all(|c| is_east_asian(c) || c.is_ascii_alphanumeric())
        && WRITERS.iter().any(|word| writer.ends_with(word))
        && (2..=4).contains(&name.chars().count());
    fits.then(|| Prefix {
        len: text.len() - name.len(),
        weak: false,
    })
}

/// “ByIda Lund”: a prefix that lost the space behind it.
fn glued_prefix(text: &str) -> Option<Prefix> {
    let len = ["By", "BY", "Von", "Par", "Por"].iter().find_map(|by| {
        let rest = text.strip_prefix(by)?;
        let capital = rest.starts_with(char::is_uppercase)
            && rest.chars().nth(1).is_some_and(char::is_lowercase);
        capital.then_some(by.len())
    })?;
    Some(Prefix { len, weak: true })
}

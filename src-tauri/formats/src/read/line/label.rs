//! Labels such as “Opinion”, on lines of their own, in the way to the page, and in headlines.
use super::{
    super::{
        block::words,
        vocabulary::{LABELS, TOPICS, is_unspaced},
    },
    fold, is_chrome_heading, is_trail,
};

/// Labels of pieces in which somebody is asked, and asked alone: no opinion of whoever signs.
const INTERVIEWS: &[&str] = &[
    "interview",
    "entretien",
    "entrevista",
    "intervista",
    "vraaggesprek",
    "wywiad",
    "интервью",
    "інтерв'ю",
    "röportaj",
    "söyleşi",
    "müsahibə",
    "հարցազրույց",
    "ინტერვიუ",
    "مقابلة",
    "حوار",
    "专访",
    "專訪",
];

/// Whether a short text in Chinese names a column: “江岸时评”.
fn is_chinese_label(bare: &str) -> bool {
    const COLUMNS: &[&str] = &[
        "时评", "時評", "评论", "評論", "快评", "快評", "锐评", "短评", "短評", "社论", "社論",
        "观点", "觀點", "来论", "來論", "来信", "专栏", "專欄",
    ];
    bare.chars().count() <= 6 && COLUMNS.iter().any(|column| bare.ends_with(column))
}

/// Whether a folded line is a label: “opinion”.
pub(in super::super) fn is_label(folded: &str) -> bool {
    let bare = folded.trim_matches(['[', ']', '(', ')', ':', '|', ' ', '*']);
    let bare = bare.strip_suffix('.').unwrap_or(bare);
    LABELS.contains(bare)
        || INTERVIEWS.contains(&bare)
        || is_chinese_label(bare)
        || is_label_of_series(bare)
        || is_label_of_house(bare)
        || bare.contains(", ") && bare.split(", ").all(|label| LABELS.contains(label))
}

/// Whether a folded word is a label behind the name of the house: “coast-gastbeitrag”.
fn is_label_of_house(folded: &str) -> bool {
    let parted = folded.rsplit_once('-').filter(|_| !folded.contains(' '));
    // “Meta-commentary” is a kind of comment, and no house's.
    const KINDS: &[&str] = &[
        "counter", "meta", "auto", "gegen", "co", "contre", "contra", "anti", "self",
    ];
    parted.is_some_and(|(house, label)| {
        label.len() > 7 && LABELS.contains(label) && !KINDS.contains(&house)
    })
}

/// Whether a folded text is a label of two words, the name of a page before it or behind: “harbourvoices/tribune”.
fn is_label_of_series(folded: &str) -> bool {
    folded.split_once('/').is_some_and(|(series, label)| {
        let one = |word: &str| !word.is_empty() && !word.contains([' ', '/']);
        one(series) && one(label) && (LABELS.contains(label) || LABELS.contains(series))
    })
}

/// The label in a line: the whole line, or its part in “Home > Opinion > Harbours” and “Opinion | Europe”.
pub(in super::super) fn label_range(text: &str) -> Option<std::ops::Range<usize>> {
    let around = |c: char| c.is_whitespace() || "[]():|*.".contains(c);
    let whole = text.trim_matches(around);
    let start = text.len() - text.trim_start_matches(around).len();
    // “Commentary, Opinion”, “The Coast: Opinion”
    if let Some((first, second)) = whole.split_once(", ").or_else(|| whole.split_once(": ")) {
        let place = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
        let both = is_label(&fold(first)) && is_label(&fold(second));
        let of_series = whole.contains(": ") && words(first) <= 3 && is_label(&fold(second));
        if both || of_series {
            let label = if both { first } else { second };
            return Some(place(label)..place(label) + label.len());
        }
    }
    if is_label(&fold(whole)) {
        return Some(start..start + whole.len());
    }
    if words(text) > 12 {
        return None;
    }
    let mut parts = text.split(['>', '›', '»', '/', '→', '|', '•', '·', '❯', '\u{2022}']);
    let place = |part: &str| part.as_ptr().addr() - text.as_ptr().addr();
    let all: Vec<&str> = parts
        .clone()
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let trail = is_trail(text)
        && all
            .first()
            .is_some_and(|first| is_chrome_heading(&fold(first)));
    let subject = |part: &&str| is_label(&fold(part)) || TOPICS.contains(fold(part).as_str());
    if all.len() == 1 && words(text) <= 4 {
        let two = text
            .match_indices(' ')
            .map(|(at, _)| (&text[..at], &text[at..]));
        let mut labels = two.filter(|(one, other)| subject(one) && subject(other));
        let label = labels.next()?.0.trim();
        return is_label(&fold(label)).then(|| place(label)..place(label) + label.len());
    }
    if all.len() < 2 || !(trail || all.iter().all(subject)) {
        return None;
    }
    let label = parts.find(|part| is_label(&fold(part)))?.trim();
    Some(place(label)..place(label) + label.len())
}

/// Parts a headline from the label before it, or behind it: “Let it rain | Opinion”; both as byte ranges of the headline.
pub(in super::super) fn split_label(
    headline: &str,
) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let marks = [
        ": ", " | ", " – ", " — ", " - ", "｜", "|", "丨", "：", "] ", ") ", "】",
    ]
    .into_iter();
    // “民主開講》騎樓是路”, with no mark that opens before it.
    let closes = headline.find('》').filter(|at| {
        let label = &headline[..*at];
        (2..=8).contains(&label.chars().count()) && label.chars().all(is_unspaced)
    });
    if let Some(at) = closes.filter(|at| at + '》'.len_utf8() < headline.len()) {
        return Some((0..at, at + '》'.len_utf8()..headline.len()));
    }
    // “TRIBUNE. Laissons …”: a full stop parts a label in capitals.
    let stop = Some(". ").filter(|stop| {
        let label = headline.split(stop).next().unwrap_or_default();
        !label.contains(char::is_lowercase) && label.chars().count() >= 4
    });
    let first = marks
        .chain(stop)
        .filter_map(|separator| Some((headline.find(separator)?, separator)))
        .min();
    // “Opinion Let it rain”, with a space that does not break.
    let gap = headline.find('\u{a0}').filter(|at| {
        let rest = headline[at + '\u{a0}'.len_utf8()..].trim_start();
        rest.starts_with(char::is_uppercase)
    });
    let first = gap.map(|at| (at, "\u{a0}")).into_iter().chain(first).min();
    let before = first.and_then(|(at, separator)| {
        let label = headline[..at].trim_start_matches(['[', '(', '【']);
        let start = at - label.len();
        let rest = at + separator.len();
        let rest = rest + headline[rest..].len() - headline[rest..].trim_start().len();
        (is_label_on(&fold(label)) && rest < headline.len())
            .then_some((start..at, rest..without_last_label(headline, rest)))
    });
    // “Let it rain (Opinion)”
    let last = headline.trim_end().strip_suffix(')').and_then(|rest| {
        let (title, label) = rest.rsplit_once(" (")?;
        let start = title.len() + " (".len();
        is_label(&fold(label)).then_some((start..rest.len(), 0..title.trim_end().len()))
    });
    let before = before.or(last).or_else(|| split_glued(headline));
    before.or_else(|| split_unmarked(headline)).or_else(|| {
        let (at, separator) = [" | ", " - ", " – ", " — "]
            .into_iter()
            .filter_map(|separator| Some((headline.rfind(separator)?, separator)))
            .max()?;
        let label = at + separator.len()..headline.len();
        (at > 0 && is_label(&fold(&headline[label.clone()]))).then_some((label, 0..at))
    })
}

/// The words behind a label in capitals that nothing parts from them: “OPINION This piece expresses …”.
pub(in super::super) fn behind_shouted_label(text: &str) -> Option<&str> {
    let (label, rest) = text.split_once(' ')?;
    // “Opinion Opinion pieces are …”, over what is shown to whoever points at the label
    if rest
        .strip_prefix(label)
        .is_some_and(|rest| rest.starts_with(' '))
        && is_label(&fold(label))
    {
        return Some(rest);
    }
    let shouted = label.chars().count() >= 4 && !label.contains(char::is_lowercase);
    // “Opinion This piece gives the views of its author.”
    let begins = rest.starts_with("This ");
    ((shouted || begins) && rest.starts_with(char::is_uppercase) && is_label(&fold(label)))
        .then_some(rest)
}

/// Where a headline ends whose label stands before it, without another behind a bar: “Opinion: Let it rain | Guest column”.
fn without_last_label(headline: &str, from: usize) -> usize {
    headline[from..]
        .rfind(" | ")
        .map(|at| from + at)
        .filter(|at| *at > from && is_label(&fold(&headline[at + 3..])))
        .unwrap_or(headline.len())
}

/// Whether a paragraph opens with a label in capitals and a full stop: “TRIBUNE. While the deputies …”.
pub(in super::super) fn opens_with_label(text: &str) -> bool {
    split_label(text).is_some_and(|(label, rest)| {
        let shouted = !text[label.clone()].contains(char::is_lowercase);
        // A label behind the rest opens nothing.
        let mark = text.get(label.end..rest.start).unwrap_or_default();
        let parted = [". ", " - ", " – ", " — "]
            .iter()
            .any(|parted| mark.starts_with(parted));
        shouted && parted && (8..=70).contains(&words(text))
    })
}

/// Whether a text in a script without spaces is too long for a standfirst, or opens with whose article it is: “【海报文章】…”.
pub(in super::super) fn opens_story(text: &str) -> bool {
    const LONGEST: usize = 110;
    let unspaced = text.chars().filter(|c| is_unspaced(*c)).count();
    house_before_story(text).is_some() || unspaced > LONGEST
}

/// Whose article it is, before its first words: “【海報文章】”.
pub(in super::super) fn house_before_story(text: &str) -> Option<&str> {
    let (label, _) = text.strip_prefix('【')?.split_once('】')?;
    const STORIES: &[&str] = &["文章", "專訊", "专讯", "特稿"];
    STORIES
        .iter()
        .any(|story| label.ends_with(story))
        .then(|| &text[..'【'.len_utf8() * 2 + label.len()])
}

/// A label that a full stop parts from what it stands before: “Tribune. On a refait les éclairages …”.
pub(in super::super) fn behind_label(
    text: &str,
) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let (label, rest) = text.split_once(". ")?;
    is_label(&fold(label)).then(|| (0..label.len(), text.len() - rest.len()..text.len()))
}

/// A label before two dashes, or in brackets with the house that runs it, right before the first words: “COMMENTARY--At seven …”,
/// “(Coast Commentary) - At seven …”.
pub(in super::super) fn label_before_dash(text: &str) -> Option<std::ops::Range<usize>> {
    let bare = text.strip_prefix('(').unwrap_or(text);
    let start = text.len() - bare.len();
    let end = if start > 0 {
        bare.split_once(") - ").map(|(label, _)| label.len())?
    } else {
        bare.split_once("--").map(|(label, _)| label.len())?
    };
    let label = fold(&bare[..end]);
    let last = label.rsplit(' ').next().unwrap_or_default();
    let fits = words(&label) <= 3 && is_label(if start > 0 { last } else { &label });
    fits.then_some(start..start + end)
}

/// Whether a folded text is a label, alone or with what the piece is on: “gastbeitrag zur pflege”.
fn is_label_on(folded: &str) -> bool {
    const ON: &[&str] = &["zu", "zum", "zur", "über"];
    let mut words = folded.split(' ');
    is_label(folded)
        || words.next().is_some_and(is_label)
            && words.next().is_some_and(|on| ON.contains(&on))
            && words.count() <= 3
}

/// Whether a text begins with a capital and goes on small, as a headline does that is written like a sentence: “Leave the pier where it is”.
fn begins_sentence(text: &str) -> bool {
    let capitals = text
        .split_whitespace()
        .skip(1)
        .filter(|word| word.starts_with(char::is_uppercase));
    let goes_on = text
        .split_whitespace()
        .nth(1)
        .is_some_and(|word| word.starts_with(char::is_lowercase));
    text.starts_with(char::is_uppercase) && goes_on && words(text) > 3 && capitals.count() < 2
}

/// Parts a headline from the label that nothing but a capital tells, of a small word or of one that a sentence begins with: “Opinion
/// Why the ferry waits”.
fn split_unmarked(headline: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    #[rustfmt::skip] // Words are read side by side.
    const FIRST: &[&str] = &[
        "The", "Why", "How", "What", "When", "Who", "Der", "Die", "Das", "Ein", "Eine", "Wer", "Was", "Wie", "Warum", "Wann", "Le",
        "La", "Les", "Un", "Une", "Pourquoi", "El", "Los", "Las", "Il", "Gli", "Perché",
    ];
    let mut spaces = headline.match_indices(' ').map(|(at, _)| at).take(3);
    // “Guest commentary “Whoever loves the pier should pay for it””
    let quoted = |at: usize| {
        let rest = &headline[at + 1..];
        let whole = rest.starts_with(['“', '„', '«', '»']) && rest.ends_with(['”', '“', '»', '«']);
        let label = &headline[..at];
        let label = || label.ends_with(char::is_alphabetic) && is_label(&fold(label));
        (whole && words(rest) > 2 && label()).then(|| (0..at, at + 1..headline.len()))
    };
    if let Some(parted) = spaces.clone().find_map(quoted) {
        return Some(parted);
    }
    spaces.find_map(|at| {
        let rest = &headline[at + 1..];
        let first = rest.split([' ', '\'', '’']).next()?;
        let label = &headline[..at];
        // “Comment”, “Letters” and “Debate” begin headlines as well.
        const SURELY: &[&str] = &[
            "opinion",
            "opinions",
            "op-ed",
            "commentary",
            "tribune",
            "carte blanche",
            "guest essay",
            "guest column",
            "guest commentary",
            "gastkommentar",
            "gastbeitrag",
        ];
        let surely = || SURELY.contains(&&*fold(label));
        let told = (FIRST.contains(&first) && words(rest) > 2 || surely() && begins_sentence(rest))
            && label.ends_with(char::is_alphabetic)
            && is_label(&fold(label));
        told.then(|| (0..at, at + 1..without_last_label(headline, at + 1)))
    })
}

/// Parts a headline from the label that markup without a space put before it: “GastkommentarDie Feuerwehr …”.
fn split_glued(headline: &str) -> Option<(std::ops::Range<usize>, std::ops::Range<usize>)> {
    let first = headline.split(' ').next()?;
    let mut before: Option<char> = None;
    let hump = first.char_indices().find_map(|(at, c)| {
        let found = c.is_uppercase()
            && before.is_some_and(|before: char| before.is_lowercase() || before == ':');
        before = Some(c);
        found.then_some(at)
    })?;
    let label = headline[..hump].trim_end_matches(':');
    is_label(&fold(label)).then_some((0..label.len(), hump..headline.len()))
}

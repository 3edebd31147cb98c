//! Single words by which dates are told: numbers, years, seasons, tenses.

/// Words that follow a date and not a count.
pub(super) const AFTER_A_DATE: &[&str] = &[
    "the", "to", "in", "at", "and", "when", "that", "was", "is", "after", "before", "for", "with",
    "he", "she", "it", "they", "a", "an", "by", "as", "but", "because", "or", "will", "of",
    "until", "we", "i", "on", "had", "last", "this",
];

/// Words by which a relative date names a season, whose year they leave open.
pub(super) const SEASONS: &[&str] = &[
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "été",
    "hiver",
    "printemps",
    "automne",
    "l'été",
    "l'automne",
    "l'hiver",
];

/// English verbs of the past that do not end in “ed”.
pub(super) const PAST: &[&str] = &[
    "was", "were", "had", "did", "said", "told", "took", "met", "made", "went", "came", "gave",
    "began", "held", "won", "lost", "became", "left", "sent", "saw", "spoke", "wrote", "died",
    "fell", "rose", "broke",
];

/// Whether an English word is a verb of the past.
pub(super) fn is_past(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed") || PAST.contains(&word)
}

/// Whether an English noun follows a word: “the”.
pub(super) fn leads_to_noun(word: &str) -> bool {
    const LEADING: &[&str] = &[
        "the", "a", "an", "this", "that", "these", "those", "my", "his", "her", "its", "our",
        "their", "your", "no", "some", "any", "each", "every",
    ];
    LEADING.contains(&word)
}

/// Days that are named without a year on purpose: feasts and anniversaries known by their date.
pub(super) fn is_feast(day: i8, month: i8) -> bool {
    matches!(
        (day, month),
        (1, 1) | (14, 2) | (8, 3) | (1, 5) | (4, 7) | (11, 9) | (24 | 25 | 31, 12)
    )
}

/// Whether a word is a year in figures.
pub(super) fn is_year(word: &str) -> bool {
    year(word).is_some()
}

/// A year in figures; an ending may follow behind an apostrophe: `2024'te`.
pub(super) fn year(word: &str) -> Option<i16> {
    let (year, digits, rest) = figures(word)?;
    let ending = rest.is_empty() || rest.starts_with('\'');
    (digits == 4 && ending && (1500..2200).contains(&year)).then_some(year)
}

/// A day of the month: `5`, `5th`, `1er`.
pub(super) fn day_number(word: &str) -> Option<i8> {
    let (day, _, rest) = figures(word)?;
    let ordinal = matches!(
        rest,
        "" | "st" | "nd" | "rd" | "th" | "er" | "o" | "º" | "°"
    ) || rest.starts_with('\'');
    let day = i8::try_from(day).ok()?;
    (ordinal && (1..=31).contains(&day)).then_some(day)
}

/// The number a word begins with, in European or Arabic figures, how many there are, and what follows them.
fn figures(word: &str) -> Option<(i16, usize, &str)> {
    // No figure begins with these bytes; most words do.
    if word
        .bytes()
        .next()
        .is_none_or(|first| first.is_ascii_lowercase())
    {
        return None;
    }
    let (mut number, mut digits, mut rest) = (0_i16, 0, word);
    let mut chars = word.chars();
    while let Some(digit) = chars.next().and_then(figure) {
        number = number.checked_mul(10)?.checked_add(digit)?;
        digits += 1;
        rest = chars.as_str();
    }
    (digits > 0).then_some((number, digits, rest))
}

fn figure(char: char) -> Option<i16> {
    let zero = match char {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    i16::try_from(u32::from(char) - u32::from(zero)).ok()
}

/// How many, in English words or figures.
pub(super) fn count(word: &str) -> Option<i16> {
    const WORDS: &[&str] = &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    if matches!(word, "a" | "an") {
        return Some(1);
    }
    let spelled = (1..).zip(WORDS).find(|(_, spelled)| **spelled == word);
    spelled
        .map(|(count, _)| count)
        .or_else(|| word.parse().ok().filter(|count| (1..=20).contains(count)))
}

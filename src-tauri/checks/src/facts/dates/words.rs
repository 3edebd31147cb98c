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

/// Words by which English speaks of what was to come.
pub(super) const PLANS: &[&str] = &["would", "should", "due", "until", "expires", "runs"];

/// Words that say of a sentence that it speaks of what is to come, by language. German “wird” tells of the present, too.
pub(super) const FUTURE: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "will",
            "shall",
            "upcoming",
            "scheduled",
            "due",
            "plans",
            "expected",
            "planned",
        ],
    ),
    ("fr", &["sera", "seront", "aura", "auront"]),
    ("es", &["será", "serán", "habrá", "tendrá"]),
    ("pt", &["será", "serão", "haverá", "terá"]),
    ("it", &["sarà", "saranno", "avrà", "avranno"]),
    ("nl", &["zal", "zullen"]),
    ("pl", &["będzie", "będą", "odbędzie"]),
    ("ru", &["будет", "будут", "состоится", "пройдёт", "пройдет"]),
    ("uk", &["буде", "будуть", "відбудеться"]),
    ("tr", &["olacak", "yapılacak", "olacaktır"]),
    ("az", &["olacaq", "keçiriləcək"]),
];

/// Days that are named without a year on purpose: feasts and anniversaries known by their date.
pub(super) fn is_feast(day: i8, month: i8) -> bool {
    matches!(
        (day, month),
        (1, 1) | (14, 2) | (8, 3) | (1, 5) | (4, 7) | (11, 9) | (24 | 25 | 31, 12)
    )
}

/// Whether a word is a year in figures.
pub(super) fn is_year(word: &str) -> bool {
    word.len() == 4
        && word.bytes().all(|byte| byte.is_ascii_digit())
        && ("1500".."2200").contains(&word)
}

/// A day of the month: `5`, `5th`, `1er`.
pub(super) fn day_number(word: &str) -> Option<i8> {
    let digits = word.len()
        - word
            .trim_start_matches(|char: char| char.is_ascii_digit())
            .len();
    let ordinal = matches!(&word[digits..], "" | "st" | "nd" | "rd" | "th" | "er" | "o");
    let day = word[..digits].parse().ok()?;
    (ordinal && (1..=31).contains(&day)).then_some(day)
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

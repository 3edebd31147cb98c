//! A letter in plain text: greeting, cover words and signature around the piece.
use super::{
    super::{Cut, Reason, block},
    quoted,
};

/// How words of greeting begin.
const GREETINGS: &[&str] = &[
    "dear ",
    "hi ",
    "hi,",
    "hello",
    "good morning",
    "good afternoon",
    "to the editor",
    "sehr geehrte",
    "liebe ",
    "lieber ",
    "hallo",
    "guten tag",
    "bonjour",
    "cher ",
    "chère ",
    "chers ",
    "madame",
    "monsieur",
    "estimad",
    "hola",
    "buenos días",
    "querid",
    "caro ",
    "cara ",
    "gentile",
    "buongiorno",
    "salve",
    "prezad",
    "olá",
    "caríssim",
    "уважаем",
    "добрый день",
    "здравствуйте",
    "шановн",
    "добрий день",
    "вітаю",
    "sayın",
    "merhaba",
    "hörmətli",
    "salam",
    "հարգելի",
    "բարև",
    "პატივცემულ",
    "გამარჯობა",
    "السيد",
    "عزيزي",
    "تحية",
    "尊敬的",
    "您好",
    "szanown",
    "dzień dobry",
    "gerbiam",
    "geachte",
    "beste ",
    "kära",
    "hej",
];

/// How words of farewell begin.
const FAREWELLS: &[&str] = &[
    "best,",
    "best regards",
    "best wishes",
    "all best",
    "all the best",
    "kind regards",
    "kindest regards",
    "warm regards",
    "warmly",
    "warmest",
    "regards",
    "with regards",
    "sincerely",
    "yours",
    "many thanks",
    "thanks",
    "thank you",
    "cheers",
    "respectfully",
    "mit freundlichen",
    "mit besten",
    "mit herzlichen",
    "viele grüße",
    "beste grüße",
    "freundliche grüße",
    "herzliche",
    "hochachtungsvoll",
    "lg",
    "cordialement",
    "bien à vous",
    "bien cordialement",
    "sincères salutations",
    "salutations",
    "saludos",
    "atentamente",
    "un saludo",
    "un abrazo",
    "cordiali saluti",
    "distinti saluti",
    "un caro saluto",
    "cordialmente",
    "atenciosamente",
    "abraços",
    "com os melhores",
    "с уважением",
    "всего доброго",
    "з повагою",
    "saygılarımla",
    "sevgiler",
    "hörmətlə",
    "հարգանքով",
    "პატივისცემით",
    "مع خالص",
    "مع التحية",
    "此致",
    "顺颂",
    "敬上",
    "pozdrawiam",
    "z poważaniem",
    "pagarbiai",
    "met vriendelijke",
    "vänliga hälsningar",
];

/// The most words of a letter that goes before the piece.
const LETTER: usize = 400;
/// The fewest words that are left for the piece.
const PIECE: usize = 120;
/// The most lines under a farewell: name, role, telephone, address.
const SIGNATURE: usize = 8;

/// What the writer wrote for print, and what was cut off around it.
pub(super) fn own(text: &str) -> (String, Vec<Cut>) {
    let (written, answered) = quoted::split(text);
    let lines: Vec<&str> = written.lines().collect();
    let shown: Vec<usize> = (0..lines.len())
        .filter(|&at| !lines[at].trim().is_empty())
        .collect();
    let units: Vec<&str> = shown.iter().map(|&at| lines[at].trim()).collect();
    let (lead, tail) = extent(&units);
    let at = |unit: usize| shown.get(unit).copied().unwrap_or(lines.len());
    let (start, end) = (at(lead), at(units.len() - tail));
    let around = [&lines[..start], &lines[end..]].map(|lines| lines.join("\n").trim().to_owned());
    let cut = around.into_iter().map(|text| Cut {
        text,
        reason: Reason::Letter,
    });
    let answered = Cut {
        text: answered.trim().to_owned(),
        reason: Reason::Quoted,
    };
    let cut = cut.chain([answered]).filter(|cut| !cut.text.is_empty());
    (lines[start..end].join("\n"), cut.collect())
}

/// How many of a letter's first and last lines or paragraphs are not the piece.
pub(super) fn extent(units: &[&str]) -> (usize, usize) {
    let total: usize = units.iter().map(|unit| block::words(unit)).sum();
    let lead = lead(units, total);
    (lead, tail(&units[lead..]))
}

/// Whether a text begins as letters do: “Dear Minister”.
pub(in super::super) fn greets(text: &str) -> bool {
    begins(text, GREETINGS)
}

/// How many units go before the piece: a greeting, and where a farewell follows soon, all up to the signature.
fn lead(units: &[&str], total: usize) -> usize {
    if !units
        .first()
        .is_some_and(|first| begins(first, GREETINGS) && block::words(first) <= 12)
    {
        return 0;
    }
    let mut words = 0;
    for (at, unit) in units.iter().enumerate() {
        words += block::words(unit);
        if words > LETTER || total < words + PIECE {
            break;
        }
        if is_rule(unit) {
            return at + 1;
        }
        if at > 0 && is_farewell(unit) {
            return at + 1 + signature(&units[at + 1..]);
        }
    }
    1
}

/// How many units go after the piece: a farewell and the few lines under it.
fn tail(units: &[&str]) -> usize {
    let from = units.len().saturating_sub(SIGNATURE + 1);
    let end =
        (from..units.len()).find(|&at| is_farewell(units[at]) || units[at].trim_end() == "--");
    let end = end.filter(|&at| units[at + 1..].iter().all(|unit| block::words(unit) <= 12));
    end.map_or(0, |at| units.len() - at)
}

/// How many units under a farewell are the signature: the name, then what only signatures hold; a rule ends it.
fn signature(units: &[&str]) -> usize {
    let name = usize::from(units.first().is_some_and(|first| block::words(first) <= 5));
    let rest = units.iter().skip(name).take(SIGNATURE);
    let held = rest.take_while(|unit| is_contact(unit)).count();
    let rule = usize::from(units.get(name + held).is_some_and(|unit| is_rule(unit)));
    name + held + rule
}

fn is_contact(unit: &str) -> bool {
    let digits = unit.chars().filter(char::is_ascii_digit).count();
    unit.contains('@')
        || unit.contains("www.")
        || unit.contains("://")
        || digits >= 7 && block::words(unit) <= 10
}

/// Whether a line does nothing but part.
pub(super) fn is_rule(unit: &str) -> bool {
    let drawn = unit.chars().filter(|char| !char.is_whitespace());
    drawn.clone().count() >= 3 && drawn.clone().all(|char| "-–—_*=~#•·".contains(char))
}

fn is_farewell(unit: &str) -> bool {
    block::words(unit) <= 6 && begins(unit, FAREWELLS)
}

fn begins(unit: &str, words: &[&str]) -> bool {
    let unit = unit.trim_start_matches(['*', '_', ' ']).to_lowercase();
    words.iter().any(|word| {
        unit.strip_prefix(word).is_some_and(|rest| {
            let whole = !word.ends_with(char::is_alphanumeric) || word.chars().count() > 5;
            whole || !rest.starts_with(char::is_alphanumeric)
        })
    })
}

/// A subject without what mail programs and senders put before it.
pub(super) fn subject(subject: &str) -> &str {
    const BEFORE: &[&str] = &[
        "re",
        "aw",
        "antw",
        "sv",
        "rv",
        "res",
        "fw",
        "fwd",
        "wg",
        "tr",
        "i",
        "op-ed",
        "oped",
        "op ed",
        "op-ed submission",
        "submission",
        "opinion",
        "opinion submission",
        "guest essay",
        "pitch",
        "article",
        "draft",
        "gastbeitrag",
        "gastkommentar",
        "tribune",
        "tribuna",
        "opinión",
        "kommentar",
        "для публикации",
        "мнение",
    ];
    let mut rest = subject.trim();
    while let Some((word, after)) = rest.split_once([':', '：']) {
        if !BEFORE.contains(&word.trim().to_lowercase().as_str()) {
            break;
        }
        rest = after.trim();
    }
    rest
}

/// Whether a sender's name is a person's: two words or more, no address, no desk.
pub(super) fn is_name(name: &str) -> bool {
    let words = name.split_whitespace().count();
    (2..=5).contains(&words)
        && !name
            .chars()
            .any(|char| char.is_ascii_digit() || "@<>|/".contains(char))
        && super::super::names::byline(name).is_some_and(|byline| !byline.names.is_empty())
}

//! Whether it is the author whom a paragraph speaks of: by “the author”, by the name or a part of it.
use super::super::{
    block::{nth_word, words},
    names::{self, untitled},
    vocabulary::{AUTHOR_NOUNS, ROLES, VERBS},
};
use super::{fold, has_role};

/// What follows a noun that is somebody else’s than the author’s.
const OF: &[&str] = &[
    "of", "des", "der", "de", "du", "del", "della", "dello", "dell'", "do", "da", "von", "van",
    "av", "d'", "who", "that", "whose", "qui", "dont", "che",
];

/// By which the author thanks somebody.
const THANKS: &[&str] = &[
    "thank",
    "thanks",
    "danken",
    "dankt",
    "remercie",
    "remercient",
    "agradece",
    "agradecen",
    "ringrazia",
];

/// What a note says of “this author”, as the first word.
#[rustfmt::skip] // Words are read side by side.
const DOES: &[&str] = &[
    "is", "was", "has", "holds", "serves", "teaches", "works", "writes", "can", "may", "does", "did", "served", "lives",
    "owns", "received", "receives", "declares", "reported", "reports", "advises", "advised",
];

/// Whether a folded text starts with “The author”, in whatever language, and not with “The author of the report”.
pub(in super::super) fn opens_with_author(folded: &str) -> bool {
    let own = author_noun(folded).is_some_and(|end| {
        let next = folded[end..].split_whitespace().next().unwrap_or_default();
        // “This columnist decided to find out …” is how some say “I”.
        let acts = folded.starts_with("this ") && !DOES.contains(&next);
        let thanks = folded[end..].starts_with(" would like to thank");
        !acts
            && !thanks
            && !OF.contains(&next)
            && !THANKS.contains(&next)
            && !next.starts_with("d'")
    });
    own || opens_with_chinese_author(folded)
}

/// Whether a folded text goes on about the person of the one before: “She is …”.
pub(in super::super) fn goes_on(folded: &str) -> bool {
    const PRONOUNS: &[&str] = &[
        "he ", "she ", "they ", "her ", "his ", "their ", "er ", "sie ", "il ", "elle ", "ils ",
        "él ", "ella ", "su ", "son ", "sa ",
    ];
    PRONOUNS.iter().any(|pronoun| folded.starts_with(pronoun))
}

/// Whether a sentence says what a paper does, and names no author: “The Lantern publishes commentaries from all the coast.”
pub(in super::super) fn names_house(sentence: &str, folded: &str, authors: &[String]) -> bool {
    const DOES: &[&str] = &[
        " publishes ",
        " accepts ",
        " features ",
        " veröffentlicht ",
        " publie ",
        " publica ",
        " pubblica ",
        " publikuje ",
        " публикует ",
        " публікує ",
        " accueille ",
    ];
    let named = |author: &String| {
        let last = author.rsplit(' ').next().unwrap_or_default();
        sentence.contains(last)
    };
    let soon = &folded[..nth_word(folded, 8)];
    // “Commentaries are opinion pieces contributed by readers.”
    const PIECES: &[&str] = &[
        "commentaries are ",
        "commentary is ",
        "op-eds are ",
        "opinion pieces are ",
        "opinions are ",
        "guest columns are ",
        "guest posts are ",
        "guest essays are ",
        "viewpoints are ",
        "letters are ",
    ];
    if PIECES.iter().any(|pieces| folded.starts_with(pieces)) {
        return true;
    }
    DOES.iter().any(|does| soon.contains(does)) && !authors.iter().any(named) && !goes_on(folded)
}

/// Where “The author” ends that a folded text starts with.
pub(super) fn author_noun(folded: &str) -> Option<usize> {
    let ends = folded
        .char_indices()
        .filter(|(_, c)| !c.is_alphanumeric() && !"'’-".contains(*c))
        .map(|(at, _)| at)
        .take(4);
    ends.filter(|end| AUTHOR_NOUNS.contains(&folded[..*end]))
        .last()
}

/// The same where no space stands after it: “作者系…”, “筆者は…”.
fn opens_with_chinese_author(folded: &str) -> bool {
    const NOUNS: &[&str] = &[
        "作者系",
        "作者是",
        "作者为",
        "作者為",
        "作者係",
        "作者现",
        "作者現",
        "作者曾",
        "作者单位",
        "本文作者",
        "筆者は",
        "著者は",
        "執筆者は",
    ];
    // “作者林海生，系…”
    let named = || {
        let (name, rest) = folded.strip_prefix("作者")?.split_once([',', '，', '、'])?;
        let fits = (2..=4).contains(&name.chars().count())
            && rest.starts_with(['系', '是', '为', '為', '现', '現']);
        fits.then_some(())
    };
    // “作者林海生為…”
    let bare = || {
        let rest = folded.strip_prefix("作者")?;
        let is = rest.find(['系', '是', '为', '為', '係'])?;
        (2..=4).contains(&rest[..is].chars().count()).then_some(())
    };
    NOUNS.iter().any(|noun| folded.starts_with(noun)) || named().is_some() || bare().is_some()
}

/// Whether a paragraph tells in so many words what an author does: the full name stands in it, and a verb of bios behind that.
pub(in super::super) fn introduces_author(text: &str, authors: &[String]) -> bool {
    authors
        .iter()
        .filter(|author| author.contains(' '))
        .any(|author| {
            let Some((before, rest)) = text.split_once(author.as_str()) else {
                return false;
            };
            if words(text) > 70 {
                return false;
            }
            let verb = rest.split_whitespace().next().map(fold).unwrap_or_default();
            has_role(&fold(before)) && rest.starts_with(' ') && VERBS.contains_key(verb.as_str())
        })
}

/// Whether a folded text says of “the writer” what that is, between commas: “The writer, a former engineer, teaches in Norvik.”
pub(in super::super) fn says_what_author_is(folded: &str) -> bool {
    let behind = author_noun(folded).and_then(|end| folded[end..].strip_prefix(", "));
    behind.is_some_and(|rest| {
        let post = rest.split(", ").next().unwrap_or_default();
        words(folded) <= 50 && has_role(post)
    })
}

/// A folded text in which “Ms. Lund” is “the author”; none where it does not name her.
pub(super) fn of_author(folded: &str, authors: &[String]) -> Option<String> {
    authors.iter().find_map(|author| {
        let author = fold(author);
        let (_, last) = author
            .rsplit_once(' ')
            .filter(|(_, last)| last.chars().count() > 3)?;
        let at = folded.find(last)?;
        let before = folded[..at].trim_end().trim_end_matches('.');
        let title = before
            .rsplit(' ')
            .next()
            .filter(|word| names::is_title(word));
        let from = title.map_or(at, |title| before.len() - title.len());
        Some(format!(
            "{}the author{}",
            &folded[..from],
            &folded[at + last.len()..]
        ))
    })
}

/// Whether “the author” stands anywhere in a folded text, by whatever noun.
pub(super) fn speaks_of_author(folded: &str) -> bool {
    const OWN: &[&str] = &[
        "the author's ",
        "the writer's ",
        "the columnist's ",
        "作者",
        "ავტორის ",
        "ავტორს ",
        "yazarın ",
        "müəllifin ",
        "հեղինակի ",
    ];
    let all: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .collect();
    // “The author of the timetable” is somebody else.
    let noun = |words: &[&str]| {
        AUTHOR_NOUNS.contains(words[..2].join(" ").as_str())
            && words.get(2).is_none_or(|next| !OF.contains(next))
    };
    let bare = |word: &&str| word.chars().count() > 4 && AUTHOR_NOUNS.contains(*word);
    OWN.iter().any(|own| folded.starts_with(own))
        || all.iter().any(bare)
        || (0..all.len()).any(|at| all.len() - at > 1 && noun(&all[at..]))
}

/// Whether a text begins with an author: the name, or a title and the surname.
pub(in super::super) fn begins_with_author(text: &str, author: &String) -> bool {
    let last = author.rsplit(' ').next().unwrap_or_default();
    text.contains(last) && behind_name(text, std::slice::from_ref(author)).is_some()
}

/// What stands behind the author's name, where a text begins with that: the whole of it or the surname, with titles or without; where
/// nobody else is, the given name also.
pub(super) fn behind_name<'a>(text: &'a str, authors: &[String]) -> Option<&'a str> {
    let bare = untitled(text);
    authors.iter().find_map(|author| {
        if let Some(rest) = bare.strip_prefix(author.as_str()) {
            return ends_name(rest).then_some(rest);
        }
        let (first, last) = author.split_once(' ')?;
        let last = last.rsplit(' ').next()?;
        let mut before = bare.match_indices(last).map(|(at, _)| &bare[..at]);
        let short = before.next().filter(|before| {
            let given =
                |word: &str| word.starts_with(char::is_uppercase) && !ROLES.contains(&*fold(word));
            before.split_whitespace().count() <= 2 && before.split_whitespace().all(given)
        });
        if let Some(before) = short {
            let rest = &bare[before.len() + last.len()..];
            return (last.chars().count() > 3 || bare.len() < text.len())
                .then_some(rest)
                .filter(|rest| ends_name(rest));
        }
        // One of several may be whom the others tell of: “Ida is back at the wheel.”
        let rest = bare.strip_prefix(first).filter(|_| authors.len() == 1)?;
        let verb = rest.split_whitespace().next().map(fold)?;
        (rest.starts_with(' ') && VERBS.contains_key(verb.as_str())).then_some(rest)
    })
}

fn ends_name(rest: &str) -> bool {
    !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-')
}

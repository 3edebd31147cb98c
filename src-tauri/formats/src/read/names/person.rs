//! Whether words are the name of a person, and which.
use super::super::{
    line::{fold, has_role},
    promo,
    vocabulary::{
        ACCOUNTS, AUTHOR_NOUNS, BIO_LABELS, DATE_WORDS, GIVEN_NAMES, LABELS, MONTHS, ORGANISATIONS,
        TITLES, TOPICS, is_east_asian,
    },
};
use super::{
    casing::calm,
    east_asian,
    lists::{DEGREES, PARTICLES, POINTERS, SURNAMES},
};

/// A person's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Person {
    /// The name, without titles and degrees.
    pub(in super::super) name: String,
    /// Whether a given name, an initial or a title shows that it is a person's.
    pub(in super::super) known: bool,
}

/// Whether words are the address by which a paper calls itself: “Le Port.fr”.
pub(in super::super) fn is_site(text: &str) -> bool {
    const ENDS: &[&str] = &[
        ".fr", ".com", ".org", ".net", ".de", ".es", ".it", ".pt", ".pl", ".ru", ".ua", ".tr",
        ".am", ".az", ".ge", ".eu", ".info", ".at", ".ch", ".nl", ".be", ".uk", ".ie", ".ca",
        ".au", ".br",
    ];
    let bare = ENDS.iter().find_map(|end| text.strip_suffix(end));
    bare.is_some_and(|bare| bare.ends_with(char::is_lowercase))
}

/// A person's name without its titles and degrees; `None` when the words are not a name.
pub(in super::super) fn person(text: &str) -> Option<Person> {
    let text = text.trim_matches(|c: char| {
        c.is_whitespace() || "*_[]()【】（）《》<>•|｜:：,，;.։=\u{200b}".contains(c) && c != '.'
    });
    let bare = text.trim_end_matches(|c: char| ",;:".contains(c));
    // “Ida Lund🔸”
    let drawn =
        |c: char| c > '\u{2190}' && !c.is_alphanumeric() && !"（）【】。、，：；".contains(c);
    let bare = bare.trim_end_matches(drawn);
    // “Ida Lund+ FOLLOW”
    let follow = || {
        bare.strip_suffix("+ FOLLOW")
            .or_else(|| bare.strip_suffix("+ Follow"))
    };
    let bare = follow().unwrap_or(bare).trim_end();
    // “Ida LundIda Lund”, under the picture and beside it
    let half = bare.len() / 2;
    let again = bare.is_char_boundary(half) && bare.contains(' ') && bare[..half] == bare[half..];
    let bare = if again { &bare[..half] } else { bare };
    if bare.chars().any(is_east_asian) {
        return east_asian::person(bare);
    }
    // “Snapshot AI”
    let machine = || {
        let name = bare.strip_suffix(" AI");
        name.is_some_and(|name| !name.contains(' ') && !GIVEN_NAMES.contains(&*fold(name)))
    };
    if is_site(bare) || machine() {
        return None;
    }
    let mut words: Vec<&str> = bare.split_whitespace().collect();
    let guest = |word: &str| {
        word.rsplit_once('-').is_some_and(|(_, last)| {
            let last = fold(last);
            AUTHOR_NOUNS.contains(&*last) || last.ends_with("autor") || last.ends_with("autorin")
        })
    };
    // “COAST-online-Gastautorin Ida Lund”
    if words.len() > 2 && guest(words[0]) {
        words.remove(0);
    }
    // “Associate Professor Ida Lund”
    let ranks = [
        "Associate",
        "Assistant",
        "Adjunct",
        "Emeritus",
        "Distinguished",
        "Honorary",
        "Rear",
        "Vice",
        "Lieutenant",
        "Major",
        "Brigadier",
    ];
    let ranked = |word: &str| ranks.iter().any(|rank| rank.eq_ignore_ascii_case(word));
    if words.len() > 2 && ranked(words[0]) && is_title(words[1]) {
        words.remove(0);
    }
    let titled = words.iter().take_while(|word| is_title(word)).count();
    words.drain(..titled);
    // What the picture shows, or a button behind the name, where a page was copied as text.
    const BESIDE: &[&str] = &["Headshot", "Portrait", "Avatar", "Reprint"];
    while words.len() > 2 && words.last().is_some_and(|word| BESIDE.contains(word)) {
        words.pop();
    }
    while words.len() > 1 && words.last().is_some_and(|word| is_degree(word)) {
        words.pop();
    }
    // Under the picture and beside it: “Ida Lund Ida Lund”.
    let (first, second) = words.split_at(words.len() / 2);
    if first.len() > 1 && first == second {
        words.truncate(words.len() / 2);
    }
    is_name(&words).then(|| Person {
        known: titled > 0 && words.len() > 1 || is_known(&words),
        name: without_stop(calm(&words).trim_end_matches([',', '*'])).to_owned(),
    })
}

/// A name without the full stop that ends its line: “Ida Lund.”, not “Ida Lund Jr.”
fn without_stop(name: &str) -> &str {
    let last = name.rsplit(' ').next().unwrap_or_default();
    let letters = last.chars().filter(|c| c.is_alphabetic()).count();
    if letters > 3 {
        name.strip_suffix('.').unwrap_or(name)
    } else {
        name
    }
}

/// Whether words can be a name by their letters, and mean nothing else.
fn is_name(words: &[&str]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let inner = |word: &&str| is_capital(word) || PARTICLES.contains(word);
    // “Good,” she said.
    let opens_speech = first.starts_with(['“', '"', '„', '«']) && words.len() == 1;
    // “NWR-Landesstudio Norvik”, of letters that stand for a station; in a line of capitals they are none.
    let of_letters = || {
        let letters =
            |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
        let small = |word: &&str| word.contains(char::is_lowercase);
        let parts = first.split_once('-');
        parts.is_some_and(|(start, rest)| letters(start) && small(&rest))
    };
    words.len() <= 6
        && !opens_speech
        && !of_letters()
        && words.iter().all(inner)
        && (is_capital(first) || words.len() > 1 && *first != "of")
        && (is_capital(last))
        && !(words.len() == 1 && (first.chars().count() < 2 || is_login(first)))
        && !is_something_else(words)
        && fits_script(words)
}

/// Whether a name, or a title before one, can begin with a word: hardly any sentence needs to be asked further.
pub(super) fn may_begin(word: &str) -> bool {
    let bare = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    has_capital(bare) || PARTICLES.contains(&bare) || is_title(bare)
}

/// What buttons and counters beside a byline say.
#[rustfmt::skip] // Words are read side by side.
const BUTTONS: &[&str] = &[
    "від", "от", "нравится", "твитнуть", "вконтакте", "одноклассники", "facebook", "facebookx", "whatsapp", "bluesky", "twitter", "linkedin", "telegram", "pinterest", "share", "paylaş", "tweetle",
    "комментарии", "комментариев", "просмотров", "просмотры", "коментарі", "переглядів", "поделиться", "comments", "views",
    "կիսվել", "տպել", "takip", "yazarın", "kommentare", "commentaires", "comentarios", "comentários", "commenti", "yorum", "yorumlar", "şərh", "baxış",
    "reply", "links", "citations", "citation", "pdf", "download", "downloads", "social", "скачать", "gönder",
];

/// Whether the words are a desk, an organisation, a section or a role, or start a sentence.
fn is_something_else(words: &[&str]) -> bool {
    let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
    let whole = folded.join(" ");
    let without_stop = whole.trim_end_matches('.');
    const BY: &[&str] = &["by", "par", "von", "por", "di", "door", "av"];
    let told = [&ACCOUNTS, &TOPICS, &AUTHOR_NOUNS, &BIO_LABELS, &LABELS];
    if promo::is_share_row(&whole)
        || BY.contains(&without_stop)
        || told.iter().any(|list| list.contains(without_stop))
        || folded.iter().all(|word| TOPICS.contains(word.as_str()))
    {
        return true;
    }
    let given = |word: &str| GIVEN_NAMES.contains(word);
    if POINTERS.contains(&folded[0].as_str()) && !given(&folded[0]) && !words[0].contains('.') {
        return true;
    }
    // “View Top Rated”
    if matches!(&*folded[0], "view" | "rate" | "print") || is_article(words[0]) && words.len() < 4 {
        return true;
    }
    let dated = DATE_WORDS.contains(without_stop) || MONTHS.contains_key(without_stop);
    if words.len() == 1 && dated && !given(without_stop) {
        return true;
    }
    let last = folded.len() - 1;
    folded.iter().enumerate().any(|(at, word)| {
        let word = word.trim_end_matches('.');
        let surname = at == last && last > 0 && (SURNAMES.contains(&word));
        let name = surname || at == 0 && given(word);
        !name
            && (ORGANISATIONS.contains(word)
                || has_role(word)
                || BUTTONS.contains(&word)
                || [
                    "and",
                    "newsletter",
                    "source",
                    "contributing",
                    "opinion",
                    "edição",
                    "edición",
                    "edizione",
                    "edition",
                    "édition",
                    "ausgabe",
                ]
                .contains(&word))
    })
}

/// Whether a word is an article with which names of papers start: “Le Figaro”, “Die Zeit”.
fn is_article(word: &str) -> bool {
    [
        "Le", "La", "Les", "El", "Los", "Las", "Die", "Der", "Das", "Il", "The", "De", "Het", "O",
        "A", "Os",
    ]
    .contains(&word)
        && word != "De"
}

/// Whether a given name or an initial shows that words are a person's name.
fn is_known(words: &[&str]) -> bool {
    let initial = |word: &&str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        word.ends_with('.') && letters <= 2 && word.starts_with(char::is_uppercase)
    };
    // “K Raghunandan Rao”
    let bare_initial = || {
        let first = words[0].chars().collect::<Vec<_>>();
        words.len() > 2 && first.len() == 1 && first[0].is_uppercase() && !"AIO".contains(first[0])
    };
    words.len() > 1
        && (words.iter().any(initial)
            || bare_initial()
            || words.len() <= 3 && words.last().is_some_and(|last| is_family(last))
            || words.iter().take(2).any(|word| is_given(word)))
}

/// Whether a word ends as family names of its language do and hardly any other word: “Lundsdóttir”, “Կիրակոսյան”.
fn is_family(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "dóttir",
        "nsson",
        "rsson",
        "lsson",
        "ović",
        "ević",
        "auskas",
        "evičius",
        "avičius",
        "aitė",
        "ienė",
        "oğlu",
        "opoulos",
        "opoulou",
        "shvili",
        "zadə",
        "енко",
        "швили",
        "оглу",
        "յան",
        "შვილი",
    ];
    let folded = fold(word);
    folded.chars().count() > 5 && ENDS.iter().any(|end| folded.ends_with(end))
}

/// Whether a word, or a part of it around a hyphen, is a common given name.
pub(in super::super) fn is_given(word: &str) -> bool {
    // A dotted capital of Turkish folds to a letter and a dot.
    let folded = fold(word).replace('\u{307}', "");
    GIVEN_NAMES.contains(folded.as_str())
        || folded
            .split('-')
            .next()
            .is_some_and(|part| part.len() < folded.len() && GIVEN_NAMES.contains(part))
}

/// Whether a single word is an account's name: “JohnSmith”, “AFP”.
fn is_login(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let shouted = letters.len() <= 5 && letters.iter().all(|c| c.is_uppercase());
    let humps = letters
        .windows(2)
        .filter(|pair| pair[0].is_lowercase() && pair[1].is_uppercase())
        .count();
    let prefixed = [
        "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Fitz", "O",
    ]
    .iter()
    .any(|prefix| word.starts_with(prefix));
    shouted || humps > 1 || humps == 1 && !prefixed
}

/// Whether names of scripts without capitals look like names of that script.
fn fits_script(words: &[&str]) -> bool {
    let georgian = |c: char| ('\u{10d0}'..='\u{10ff}').contains(&c);
    let arabic = |c: char| ('\u{600}'..='\u{6ff}').contains(&c);
    let first = words[0].chars().next();
    if first.is_some_and(georgian) {
        const ENDINGS: &[&str] = &[
            "ძე",
            "შვილი",
            "ია",
            "უა",
            "ავა",
            "ანი",
            "ური",
            "ული",
            "ელი",
            "იძე",
            "აია",
            "ში",
            "ხი",
            "ნი",
            "ლი",
            "რი",
            "თი",
            "ძის",
            "იკი",
            "ოვი",
            "ევი",
        ];
        let last = words[words.len() - 1];
        return words.len() < 4
            && (is_given(words[0]) || ENDINGS.iter().any(|ending| last.ends_with(ending)));
    }
    if first.is_some_and(arabic) {
        let pointing = |word: &&str| POINTERS.contains(word);
        return words.len() < 6
            && !words.iter().any(pointing)
            && (is_given(words[0]) || words.len() > 1 && !words[0].starts_with("ال"));
    }
    true
}

/// Whether a folded word starts a sentence about nobody.
pub(in super::super) fn is_pointer(word: &str) -> bool {
    POINTERS.contains(&word)
}

/// Whether a word is a title: “Dr”, “Prof.”; short ones, and those that are names too, count only with a full stop.
pub(in super::super) fn is_title(word: &str) -> bool {
    let folded = fold(word);
    let bare = folded.trim_end_matches(['.', ',', '/']);
    let sure = folded.ends_with('.')
        || folded.ends_with('/')
        || bare.chars().count() > 2 && !GIVEN_NAMES.contains(bare)
        || ["dr", "mr", "ms", "mx", "pr", "д-р", "κα", "av"].contains(&bare);
    sure && (TITLES.contains(bare) || bare.split('.').all(|part| TITLES.contains(part)))
}

/// Whether a word is a degree or honour behind a name: “PhD”, “M.P.”.
fn is_degree(word: &str) -> bool {
    let plain: String = word.chars().filter(|c| c.is_alphabetic()).collect();
    let capitals = plain.chars().filter(|c| c.is_uppercase()).count();
    let honour = capitals * 2 >= plain.len() || plain.starts_with("Esq") || plain.starts_with("Ph");
    plain != "Jr" && plain.len() > 1 && honour && DEGREES.contains(&plain.to_lowercase().as_str())
}

/// Whether a word can be the main part of a name: a capital, or a letter of a script without capitals.
fn is_capital(word: &str) -> bool {
    has_capital(word)
        && word
            .chars()
            .all(|c| c.is_alphabetic() || is_mark(c) || ".-'’‘\"“”„«»ʻʼ·‑‐".contains(c))
}

/// Whether a word begins as the main part of a name does, behind a quotation mark or an article: “d’Ormesson”.
fn has_capital(word: &str) -> bool {
    let mut letters = word.chars();
    let first = letters
        .find(|c| !matches!(c, '"' | '“' | '\'' | '’' | '„' | '«'))
        .is_some_and(|c| c.is_alphabetic() && (!c.is_lowercase() || is_caseless(c)));
    let inner_capital = [
        "d'", "d’", "l'", "l’", "al-", "el-", "ash-", "o'", "as-", "at-", "ad-", "an-", "dell'",
        "dell’", "'t",
    ]
    .iter()
    .any(|start| {
        word.strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    first || inner_capital
}

/// Georgian letters count as small ones though the script has no capitals in use.
fn is_caseless(c: char) -> bool {
    ('\u{10d0}'..='\u{10ff}').contains(&c)
}

/// Whether a character is a combining mark.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c7}' | '\u{64b}'..='\u{65f}')
}

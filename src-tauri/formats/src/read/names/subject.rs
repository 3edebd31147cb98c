//! The subject of a bio, and the people whom it is about.
use super::super::{
    block::{self, ends_sentence},
    line::{fold, has_role},
    vocabulary::{AUTHOR_NOUNS, MONTHS, VERBS},
};
use super::{
    person::{Person, is_title, may_begin, person},
    sentences, without_brackets, words,
};

/// The subject of a bio.
#[derive(Clone, Debug)]
pub(in super::super) struct Subject<'a> {
    /// Everything before the verb.
    pub(in super::super) before: &'a str,
    /// The name; empty when the bio says “The author”.
    pub(in super::super) name: String,
    /// Whether the name is surely a person's.
    pub(in super::super) known: bool,
    /// The folded words from the verb on.
    pub(in super::super) rest: String,
    /// Whether the verb is one that only bios have: “teaches”.
    pub(in super::super) strong: bool,
    /// Whether a title stands before the name.
    pub(in super::super) titled: bool,
}

/// What stands behind “The author” where that is who wrote the piece, folded.
const OF_THIS: &[&str] = &[
    "of this ",
    "dieses ",
    "dieser ",
    "de cet ",
    "de cette ",
    "de ce ",
    "di questo ",
    "di quest'",
    "de este ",
    "de esta ",
    "deste ",
    "desta ",
    "этой ",
    "этого ",
    "цього ",
    "цієї ",
];

/// The full name with which a text goes on behind “The author is”: “Ida Lund, a pilot”.
fn named_behind(rest: &str) -> Option<Person> {
    let first = rest
        .split([',', '،', '('])
        .next()
        .unwrap_or_default()
        .trim();
    let one = (2..=4).contains(&first.split_whitespace().count());
    one.then(|| person(first))
        .flatten()
        .filter(|person| person.name.contains(' '))
}

/// The subject of a bio: a name or “The author”, then one of the verbs of bios.
pub(in super::super) fn bio_subject(text: &str) -> Option<Subject<'_>> {
    let starts: Vec<(usize, &str)> = words(text).take(40).collect();
    let whole = starts
        .last()
        .map_or("", |(at, word)| &text[..at + word.len()]);
    let whole = fold(whole);
    let mut folded: Vec<&str> = whole.split(' ').collect();
    let each: Vec<String>;
    // A word of marks that nobody sees is none when it is folded.
    if folded.len() != starts.len() {
        each = starts.iter().map(|(_, word)| fold(word)).collect();
        folded = each.iter().map(String::as_str).collect();
    }
    (1..starts.len().min(18)).find_map(|at| {
        let strong = verb_at(&folded[at..])?;
        let before = text[..starts[at].0].trim_end();
        let Person { name, known } = subject_name(before)?;
        let behind = || named_behind(text.get(starts.get(at + 1)?.0..)?);
        // “The author of this piece is still waiting.”
        let of_this = || OF_THIS.iter().any(|of| fold(before).contains(of));
        if name.is_empty() && of_this() && behind().is_none() {
            return None;
        }
        let Person { name, known } = Some(Person { name, known })
            .filter(|person| !person.name.is_empty())
            .or_else(behind)
            .unwrap_or(Person {
                name: String::new(),
                known,
            });
        Some(Subject {
            before,
            name,
            known,
            rest: folded[at..].join(" "),
            strong,
            titled: starts[..at].iter().any(|(_, word)| is_title(word)),
        })
    })
}

/// Whether folded words start with a verb of bios: true when it is more than a form of “to be”.
fn verb_at(words: &[&str]) -> Option<bool> {
    let (head, rest) = words.split_first()?;
    let verbs = VERBS.get(head.trim_end_matches([',', '։', '.']))?;
    let verb = verbs.iter().find(|verb| {
        verb.rest.len() <= rest.len() && verb.rest.iter().zip(rest).all(|(verb, word)| verb == word)
    });
    verb.map(|verb| verb.strong)
}

/// The name before the verb; empty for “The author”; `None` when something else stands there.
fn subject_name(before: &str) -> Option<Person> {
    if is_quoted(before) {
        return None;
    }
    let bare = without_brackets(before);
    let folded = fold(&bare);
    let folded = folded.trim_end_matches(',').trim();
    if AUTHOR_NOUNS.contains(folded) {
        return Some(Person {
            name: String::new(),
            known: true,
        });
    }
    let words: Vec<&str> = bare.split_whitespace().collect();
    let noun = (1..words.len().min(5))
        .rev()
        .find(|n| AUTHOR_NOUNS.contains(fold(&words[..*n].join(" ")).as_str()));
    let lead = noun.unwrap_or_else(|| {
        let lead = words
            .iter()
            .take_while(|word| is_article(word) || has_role(&fold(word)));
        lead.count()
    });
    // “The author of this piece” is the author.
    let rest = fold(&words[lead..].join(" "));
    if noun.is_some() && OF_THIS.iter().any(|of| rest.starts_with(of)) && words.len() - lead < 4 {
        return Some(Person {
            name: String::new(),
            known: true,
        });
    }
    // “The author of the report” is somebody else.
    const OF: &[&str] = &["of", "des", "der", "de", "du", "del", "della", "do", "da"];
    if noun.is_some() && words.get(lead).is_some_and(|word| OF.contains(word)) {
        return None;
    }
    // “À Lavardens-le-Haut, le maire a reçu une lettre.”
    if words
        .first()
        .is_some_and(|word| ["À", "Au", "Aux", "Dans", "Chez"].contains(word))
    {
        return None;
    }
    // “Im Januar”
    if words.len() == 2 && MONTHS.contains_key(fold(words[1]).as_str()) {
        return None;
    }
    if let Some(person) = named_behind_roles(&bare) {
        return Some(person);
    }
    if !words.get(lead).is_some_and(|word| may_begin(word)) {
        return None;
    }
    // “La dame d’Etterbeek” is called by where she lives.
    if lead > 0 && noun.is_none() && words[lead].starts_with(char::is_lowercase) {
        return None;
    }
    let rest = words[lead..].join(" ");
    // “Frau Lund, die im Hafen arbeitet”: the verb is of a clause about her, not of the sentence.
    let clause = ["die ", "der ", "das ", "welche ", "welcher "];
    let within = |behind: &str| clause.iter().any(|who| behind.starts_with(who));
    if rest
        .split_once(", ")
        .is_some_and(|(_, behind)| within(behind) && !behind.contains(','))
    {
        return None;
    }
    let first = rest.split([',', '،']).next().unwrap_or_default();
    let named = named_with_place(first).or_else(|| person(first));
    let named = named.or_else(|| {
        let part = super::people::join_parts(first);
        (part.len() > 1).then(|| person(part[0])).flatten()
    })?;
    // After a comma stands a short addition, “ a” or “, 45,”; a clause of its own is no name, nor is “NORVIK, Ohio -- When my father”.
    let addition = &rest[first.len()..];
    let placed = [" -- ", " — ", " – "]
        .iter()
        .any(|dash| addition.contains(dash));
    (addition.split_whitespace().count() <= 12 && !(placed && first.to_uppercase() == first))
        .then_some(named)
}

/// The name behind what somebody is: “Géographe, maîtresse de conférences à Rennes, Anne Berg”.
fn named_behind_roles(before: &str) -> Option<Person> {
    let (roles, name) = before.rsplit_once(", ")?;
    let roles = roles.trim_start_matches(|c: char| !c.is_alphabetic());
    let opens = has_role(&fold(roles.split([',', ' ']).next().unwrap_or_default()));
    let full = |person: &Person| (2..=4).contains(&person.name.split(' ').count());
    person(name).filter(|person| opens && full(person) && person.name == name)
}

/// The full name before where somebody lives: “Ida Lund of rural Norvik”.
fn named_with_place(before: &str) -> Option<Person> {
    const LONGEST: usize = 4;
    let (name, place) = before.split_once(" of ")?;
    let mut words = place.split(' ');
    let short =
        words.clone().count() <= LONGEST && words.next_back()?.starts_with(char::is_uppercase);
    person(name).filter(|person| short && person.name == name && name.contains(' '))
}

fn is_article(word: &str) -> bool {
    [
        "der", "die", "the", "le", "la", "el", "il", "o", "a", "de", "an", "l'", "ο", "η", "den",
        "het",
    ]
    .contains(&fold(word).as_str())
}

/// The people whom a bio is about: the subjects of its sentences, those named together, and a name that stands alone.
pub(in super::super) fn bio_people(text: &str) -> Vec<String> {
    if let Some(signers) = signers(text) {
        return signers;
    }
    let mut people: Vec<String> = Vec::new();
    // Whose trade no list knows is told of where the next sentence tells of another so.
    let mut first: Option<String> = None;
    let listed = text.matches([';', '；']).count() > 1;
    let parts = text.split(['\n', ';', '；']).map(str::trim);
    for sentence in parts.flat_map(sentences) {
        let mut named = sentence_people(sentence, listed, people.is_empty());
        // Behind the first, each sentence that begins with a full name and says what that person is is on another of them.
        if named.is_empty() && !people.is_empty() && has_role(&fold(sentence)) {
            let next = leading_person(sentence).filter(|person| person.known);
            named.extend(next.map(|person| person.name));
        }
        if named.is_empty() && people.is_empty() && first.is_none() {
            let subject = bio_subject(sentence);
            let subject = subject.filter(|subject| subject.known && subject.name.contains(' '));
            first = subject.map(|subject| subject.name);
        }
        for name in named {
            let several = name.split(' ').count() > 1 || !name.is_ascii();
            let known = people
                .iter()
                .any(|other| *other == name || other.ends_with(&format!(" {name}")));
            if several && !known {
                people.push(name);
            }
        }
    }
    if let Some(first) = first.filter(|first| !people.is_empty() && !people.contains(first)) {
        people.insert(0, first);
    }
    people
}

/// Who signs line by line, each with what that person is: “Ida Lund, professor of law”, “Tom Harrow, baker”. One known name or role
/// tells it of all.
fn signers(text: &str) -> Option<Vec<String>> {
    const LONGEST: usize = 25;
    let line = |line: &str| {
        let (name, role) = line.split_once(", ")?;
        let signer = person(name).filter(|signer| signer.name == name && name.contains(' '))?;
        let short = block::words(line) <= LONGEST && !ends_sentence(line);
        short.then(|| (signer.name, signer.known || has_role(&fold(role))))
    };
    let all: Option<Vec<(String, bool)>> = text.lines().map(line).collect();
    let all = all.filter(|all| all.len() > 1 && all.iter().any(|(_, told)| *told))?;
    Some(all.into_iter().map(|(name, _)| name).collect())
}

/// The people of one sentence of a bio; in a list, whoever stands as the first one does needs no known name, and nobody a known role.
fn sentence_people(sentence: &str, listed: bool, first: bool) -> Vec<String> {
    let bare = sentence.trim_start_matches(['*', '_', '-', '–', '—', ' ', '(', '（', '•', '※']);
    if let Some(subject) = bio_subject(bare) {
        if !has_role(&subject.rest) && !subject.strong && !has_role(&fold(subject.before)) {
            return Vec::new();
        }
        if subject.name.is_empty() {
            return Vec::new();
        }
        let several = super::people::people(subject.before);
        return if several.len() > 1 {
            several
        } else {
            let other = told_of_as_well(bare);
            std::iter::once(subject.name).chain(other).collect()
        };
    }
    let Some(at) = bare.find([',', '，', '،', '–', '—', '|', '｜', '：', '（', '('])
    else {
        return Vec::new();
    };
    let named = person(bare[..at].trim()).filter(|person| person.known || listed && !first);
    let role =
        has_role(&fold(&bare[at..])) || bare.chars().any(super::super::vocabulary::is_unspaced);
    named
        .filter(|person| role || listed && person.name.contains(' '))
        .map(|person| person.name)
        .into_iter()
        .collect()
}

/// Of whom a sentence about somebody goes on to tell: “Ida Lund teaches law in Norvik, and Tom Harrow is a baker.”
fn told_of_as_well(sentence: &str) -> Option<String> {
    const AND: &[&str] = &[", and ", " and ", ", und ", " und ", " et ", " y ", " e "];
    let behind = AND.iter().flat_map(|and| {
        let all = sentence.match_indices(and);
        all.map(|(at, and)| &sentence[at + and.len()..])
    });
    behind
        .filter(|rest| rest.starts_with(char::is_uppercase))
        .find_map(|rest| {
            let subject = bio_subject(rest)?;
            let full = subject.name.contains(' ') && rest.starts_with(subject.name.as_str());
            (full && has_role(&subject.rest)).then_some(subject.name)
        })
}

/// Whether a text says who somebody is that has none of some names.
pub(in super::super) fn tells_of_other(text: &str, names: &[&str]) -> bool {
    bio_subject(text).is_some_and(|subject| {
        let mut parts = subject
            .name
            .split(' ')
            .filter(|part| part.chars().count() > 2);
        // “Li Bo” has no longer part.
        let whole = names
            .iter()
            .any(|name| name.contains(subject.name.as_str()));
        subject.name.contains(' ')
            && !whole
            && !parts.any(|part| names.iter().any(|name| name.contains(part)))
    })
}

/// The full name with which a text begins, in Latin letters, where it goes on about that person: “Judyta Lipińska jest …”.
/// Other scripts show by no capital where a name is over.
pub(in super::super) fn leading_person(text: &str) -> Option<Person> {
    if is_quoted(text) {
        return None;
    }
    let all: Vec<&str> = text.split_whitespace().take(6).collect();
    (2..all.len().min(4)).rev().find_map(|n| {
        // “Ida Lund (47) has …”
        let aged = all[n].starts_with('(')
            && all
                .get(n + 1)
                .is_some_and(|next| next.starts_with(char::is_lowercase));
        let goes_on = all[n - 1].ends_with(',')
            || all[n].starts_with(char::is_lowercase)
            || aged && all[n].contains(|c: char| c.is_ascii_digit());
        let latin = |name: &str| name.chars().all(|c| c < '\u{250}' || "’‘‐".contains(c));
        person(&all[..n].join(" "))
            .filter(|person| goes_on && person.name.contains(' ') && latin(&person.name))
    })
}

/// Whether a text begins within quotation marks: so stands the name of a paper or a house.
fn is_quoted(text: &str) -> bool {
    text.starts_with(['«', '“', '"', '„', '”'])
}

/// Whether a text may begin with a person's full name: it does, or its script does not show.
pub(in super::super) fn may_lead(text: &str) -> bool {
    let first = text.chars().find(|c| c.is_alphabetic());
    first.is_some_and(|c| c >= '\u{250}') || leading_person(text).is_some()
}

/// Whether a folded or plain text starts with the name of a person and goes on about that person.
pub(in super::super) fn starts_with_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().take(5).collect();
    const PRONOUNS: &[&str] = &[
        "he", "she", "they", "er", "sie", "il", "elle", "ils", "él", "ella", "ele", "ela", "on",
        "ona", "он", "она", "він", "вона", "i", "hij", "zij", "han", "hon",
    ];
    if words
        .first()
        .is_some_and(|word| PRONOUNS.contains(&fold(word).as_str()))
    {
        return true;
    }
    const TITLES: &[&str] = &[
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "mx",
        "dra",
        "dott",
        "mme",
        "herr",
        "frau",
    ];
    let titled = words
        .first()
        .is_some_and(|word| TITLES.contains(&fold(word).trim_end_matches('.')));
    let role = words.first().is_some_and(|word| has_role(&fold(word)));
    titled
        || !role
            && words
                .iter()
                .take(2)
                .any(|word| super::person::is_given(word))
}

//! Where the names and roles of a byline end.
use super::super::{
    date,
    line::fold,
    promo,
    vocabulary::{DATE_LABELS, MONTHS, ROLES, SHORT_WEEKDAYS, TOPICS, WEEKDAYS},
};
use super::{
    byline::{BARS, begins_other_hand, has_bar, is_other_hand},
    note_mark,
    person::person,
    words,
};

/// Words between a name and a date.
const ON_DAY: &[&str] = &["am", "on", "le", "el", "il", "em", "vom", "den"];

/// What says how often a page was opened, before the figure.
const COUNTED: &[&str] = &[
    "hits",
    "views",
    "visits",
    "zugriffe",
    "aufrufe",
    "visites",
    "lectures",
    "affichages",
    "visitas",
    "lecturas",
    "visualizações",
    "letture",
    "просмотров",
    "переглядів",
];

/// The most bytes of “on” before a date, with the day of the week between.
const ON: usize = 16;

/// Where the names and roles end: at a bar, a date, a handle, a word such as “published”.
pub(super) fn byline_end(text: &str) -> usize {
    let mut end = first_end(text);
    // “Ida Lund | Tom Harrow”: a bar between two people.
    for _ in 0..4 {
        let rest = &text[end..];
        let Some(bar) = BARS
            .iter()
            .filter(|bar| rest.starts_with(**bar))
            .map(|bar| bar.len())
            .max()
        else {
            break;
        };
        let next = first_end(&rest[bar..]);
        let other = person(rest[bar..bar + next].trim()).is_some_and(|person| person.known);
        if !other {
            break;
        }
        end += bar + next;
    }
    let part = |text: &str| {
        text.trim_end_matches([',', ' ', '-', '\u{a0}', ';', '(', '（'])
            .len()
    };
    let bare = part(&text[..end]);
    // “Ida Lund am 3. Mai 2024”
    let day = text[..bare].rsplit_once(' ').filter(|(names, last)| {
        // “Bao Le” is a name.
        let dated = text[end..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit());
        let capital = || *last == "Le" && names.contains(' ') && dated;
        end < text.len() && (ON_DAY.contains(last) || capital())
    });
    day.map_or(bare, |(names, _)| part(names))
}

/// Whether behind the star of a note the next name is joined on: “Ida Lund* and Tom Harrow**”.
fn names_another(behind: &str) -> bool {
    let rest = behind.trim_start_matches('*').trim_start();
    let mut joined = [
        ",", "and ", "und ", "et ", "e ", "y ", "i ", "en ", "och ", "& ",
    ]
    .iter();
    joined.any(|and| {
        rest.strip_prefix(and)
            .is_some_and(|name| name.trim_start().starts_with(char::is_uppercase))
    })
}

fn first_end(text: &str) -> usize {
    // What closes a quotation parts nothing: “Ida Lund, head of « Harbours », editor”.
    let closes = |at: &usize| text[*at..].starts_with('»') && text[..*at].contains('«');
    let marks = if has_bar(text) { BARS } else { &[] };
    let bars = marks.iter().filter_map(|mark| text.find(mark));
    let bar = bars.filter(|at| !closes(at)).min();
    let star = text
        .char_indices()
        .skip(1)
        .find(|(at, c)| *c == '*' && !names_another(&text[at + 1..]))
        .map(|(at, _)| at);
    // “Ida Lund on Mon, May 3, 2024”
    let date = date::find(text).map(|found| found.range.start);
    let date = date.filter(|at| !leads_from_year(&text[..*at]));
    let date = date.map(|at| {
        text[..at]
            .rfind(" on ")
            .filter(|on| at - on <= ON)
            .unwrap_or_else(|| before_weekday(&text[..at]))
    });
    let mut label = None;
    let mut day = None;
    for (nth, (at, word)) in words(text).enumerate().take(40) {
        let folded = fold(word);
        let bare = folded.trim_end_matches([':', '.', ',']);
        let counted = nth > 1 && word.ends_with(':') && COUNTED.contains(&bare);
        if counted || bare.chars().count() > 4 && DATE_LABELS.contains(bare) {
            label = label.or(Some(at));
        }
        // “Ida Lund Monday, March 3”
        if nth > 0 && WEEKDAYS.contains(bare) {
            day = day.or(Some(at));
        }
    }
    let hand = other_hand(text);
    // “Ida Lund Politics, The Coast 25/2024”
    let section = words(text)
        .skip(2)
        .take(2)
        .find(|(_, word)| TOPICS.contains(&*fold(word.trim_end_matches(','))))
        .filter(|(at, _)| !text[..*at].contains(','));
    // “Ida Lund for the Daily Harbour”, “Ida Lund PARA LA COSTA”
    let is = |word: &str, list: &[&str]| list.iter().any(|one| word.eq_ignore_ascii_case(one));
    let paper = words(text)
        .skip(2)
        .zip(words(text).skip(3))
        .find(|((at, first), (_, next))| {
            is(first, &["for"]) && (is(next, &["the"]) || first.starts_with('F'))
                || is(first, &["para", "pour", "per"])
                    && !text[..*at].contains(',')
                    && is(next, &["la", "el", "los", "le", "il", "o", "a"])
        });
    [
        bar,
        star,
        date,
        label,
        day,
        section.map(|(at, _)| at),
        paper.map(|((at, _), _)| at),
        // “Ida Lund, Tom Harrow Op-Ed June 18, 2015”
        text.find(" Op-Ed ")
            .filter(|at| date::find(&text[*at..]).is_some()),
        // “Ida Lund et Tom Harrow Respectivement pilote et boulanger”
        text.find(" Respecti"),
        hand,
        contact(text),
        on_figures(text),
        glued(text),
        count(text),
        other_script(text),
        written_for(text),
        told_again(text),
    ]
    .into_iter()
    .flatten()
    .min()
    .unwrap_or(text.len())
}

/// Whether a text ends in a year and a word that leads on to another: “mayor of Norvik from 2012 to ”.
fn leads_from_year(before: &str) -> bool {
    const TO: &[&str] = &[
        "à", "to", "bis", "a", "al", "hasta", "até", "tot", "до", "–", "-",
    ];
    let mut last = before.split_whitespace().rev();
    let to = last.next().is_some_and(|word| TO.contains(&word));
    let year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    to && last.next().is_some_and(year)
}

/// The byte at which the day of the week begins that stands right before a date, or the date itself: “Ida Lund Thu, ”.
fn before_weekday(text: &str) -> usize {
    let named = text.trim_end();
    let day = named
        .strip_suffix([',', '.'])
        .and_then(|named| named.rsplit_once(' '));
    let day = day.filter(|(_, day)| SHORT_WEEKDAYS.contains(&*fold(day)));
    day.map_or(text.len(), |(before, _)| before.len())
}

/// Where a day in figures is told, in whatever order they stand: “Ida Lund On 8/12/20”.
fn on_figures(text: &str) -> Option<usize> {
    let mut all = [" on ", " On "]
        .iter()
        .filter_map(|on| Some((text.find(on)?, on.len())));
    all.find(|(at, on)| text[at + on..].starts_with(|c: char| c.is_ascii_digit()))
        .map(|(at, _)| at)
}

/// Where it is told what somebody else did, after the first word.
fn other_hand(text: &str) -> Option<usize> {
    let folded = fold(text);
    if !words(&folded).any(|(at, _)| begins_other_hand(&folded[at..])) {
        return None;
    }
    let mut later = words(text).skip(1).map(|(at, _)| at);
    later.find(|&at| is_other_hand(&text[at..]))
}

/// Where an address or handle stands: “ida@example.org”, “@idalund”.
fn contact(text: &str) -> Option<usize> {
    // “Ida Lund Twitter: @idalund”
    const NETWORKS: &[&str] = &[" Twitter: @", " X: @", " Bluesky: @", " Mastodon: @"];
    if let Some(at) = NETWORKS.iter().find_map(|network| text.find(network)) {
        return Some(at + 1);
    }
    let at = text.find('@')?;
    let word = text[..at]
        .rfind([' ', '\u{a0}', '('])
        .map_or(0, |space| space + 1);
    let word = text.ceil_char_boundary(word);
    let handle = text[word..at].is_empty() || text[word..at].starts_with(char::is_uppercase);
    Some(if handle { at } else { word })
}

/// Where the letters of a full name in another script end, and what follows is the paper's: “Павел Кречетов Coast Contributor”.
fn other_script(text: &str) -> Option<usize> {
    let latin = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic());
    let cyrillic = |word: &str| word.starts_with(|c: char| ('\u{400}'..='\u{4ff}').contains(&c));
    let named = words(text).take_while(|(_, word)| cyrillic(word)).count();
    let next = words(text).nth(named);
    next.filter(|(_, word)| named >= 2 && latin(word))
        .map(|(at, _)| at)
}

/// Where the same name stands again behind “By”: “Ida Lund By Ida Lund”, “Ida LundBy Ida Lund”.
pub(in super::super) fn told_again(text: &str) -> Option<usize> {
    const BY: &str = "By ";
    let at = text.find(BY)?;
    let name = text[..at].trim_end();
    (name.contains(' ') && text[at + BY.len()..].starts_with(name)).then_some(name.len())
}

/// Where it is told for which paper somebody wrote: “季晓岚 为海岸网撰稿”.
fn written_for(text: &str) -> Option<usize> {
    text.trim_end()
        .ends_with("撰稿")
        .then(|| text.find(" 为"))?
}

/// Where it is told how often the page was read, behind a full name at the end: “Ida Lund 3412”.
fn count(text: &str) -> Option<usize> {
    let text = text.trim_end();
    // “Ida Lund 23 comments”
    let counted = text.rsplit_once(' ').filter(|(before, what)| {
        before.ends_with(|c: char| c.is_ascii_digit()) && promo::is_comments_heading(&fold(what))
    });
    let said = counted.is_some();
    let text = counted.map_or(text, |(before, _)| before);
    let names = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let figures = text[names.len()..]
        .chars()
        .filter(char::is_ascii_digit)
        .count();
    let told = figures > usize::from(!said)
        && text[names.len()..].starts_with(' ')
        && names.contains(' ')
        && !leads_from_year(names);
    told.then_some(names.len())
}

/// Where a date, hour or count is glued to the names: “Ida LundMarch 3”, “Ida Lund5 min read”.
fn glued(text: &str) -> Option<usize> {
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if before.is_alphabetic() && c.is_ascii_digit() && note_mark(text, at).is_none() {
            return Some(at);
        }
        if before.is_lowercase() && c.is_uppercase() {
            let rest = &text[at..];
            let word: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
            let folded = fold(&word);
            let month = MONTHS.contains_key(folded.as_str())
                && rest[word.len()..].contains(|c: char| c.is_ascii_digit());
            let told = DATE_LABELS.contains(folded.as_str()) || ROLES.contains(folded.as_str());
            // “Ida LundPARA LA COSTA”
            let paper = ["PARA", "ESPECIAL"].contains(&word.as_str());
            if month || paper || word.len() > 4 && told {
                return Some(at);
            }
        }
        before = c;
    }
    None
}

//! Bylines: who is named in a line, and how much of the line that is.
use super::super::{
    block::nth_word,
    date,
    line::{self, fold},
    vocabulary::{DATE_WORDS, OTHER_HANDS, is_east_asian},
};
use super::{
    byline_beside::{before_bios, behind_bare_label, behind_hour, behind_house, behind_subjects},
    byline_end::byline_end,
    desk::is_desk,
    east_asian::signed_in_row,
    lists::PARTICLES,
    people::persons,
    person::is_site,
    prefix::prefix,
    words,
};

/// A byline taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Byline {
    /// The names, without titles.
    pub(in super::super) names: Vec<String>,
    /// Whether it starts with a word such as “By”.
    pub(in super::super) prefixed: bool,
    /// Whether every name is surely a person's.
    pub(in super::super) known: bool,
    /// The byte at which the byline starts: before it may stand a label or a date.
    pub(in super::super) start: usize,
    /// The byte at which the byline ends: after it may stand a date, a handle, a share count.
    pub(in super::super) len: usize,
}

impl Byline {
    /// The same in a line that has so many bytes before what was looked at.
    pub(super) fn behind(self, bytes: usize) -> Self {
        Self {
            start: bytes + self.start,
            len: bytes + self.len,
            ..self
        }
    }

    /// Whether its line says by whom the piece is and nothing of them: “By Ida Lund and Tom Harrow”.
    pub(in super::super) fn only_signs(&self, line: &str) -> bool {
        let line = line.trim_end();
        let named: usize = self.names.iter().map(|name| words(name).count()).sum();
        self.prefixed
            && self.len == line.len()
            && words(line).count() <= named + self.names.len() + 2
    }

    /// Whether it says by whom the piece is and what they are, and may so end like a sentence: “By Ida Lund, a historian at …”.
    pub(in super::super) fn tells_role(&self, line: &str) -> bool {
        let told = line[self.start..self.len].split_once(", ");
        let [_, others @ ..] = &*self.names else {
            return false;
        };
        let labelled = || label_before_by(&line[self.start..]).is_some();
        (others.is_empty() || self.known || labelled())
            && self.prefixed
            && (self.known || labelled())
            && told.is_some_and(|(before, role)| {
                let mut all = self.names.iter();
                all.any(|name| before.ends_with(name.as_str())) && line::has_role(&fold(role))
            })
    }
}

/// Marks that part what a line says of its piece.
#[rustfmt::skip] // Marks are read side by side.
pub(super) const BARS: &[&str] = &[
    " | ", " • ", " · ", " – ", " — ", " - ", " / ", "\t", " :: ", "｜", "丨", "|", "•", " ＊ ", "►", "»", " ~ ", "\n", "\u{a0}\u{a0}\u{a0}",
];

/// Whether a text may hold one of those marks.
pub(super) fn has_bar(text: &str) -> bool {
    const SIGNS: &[char] = &[
        '|', '•', '·', '–', '—', '-', '/', '\t', ':', '｜', '丨', '＊', '►', '»', '~', '\n',
        '\u{a0}',
    ];
    text.contains(SIGNS)
}

/// Takes a line apart as a byline: `None` when it is none.
pub(in super::super) fn byline(line: &str) -> Option<Byline> {
    if line.len() > 600 || line.len() < 20 && line::is_label(&fold(line)) {
        return None;
    }
    let line = line.trim_end_matches([' ', '&']);
    // “Leona Lund and”, and the next one on a line of its own
    let line = [" and", " und", " et"]
        .iter()
        .find_map(|and| line.strip_suffix(and))
        .unwrap_or(line);
    if is_east_asian_title(line) || rings(line) {
        return None;
    }
    // “Le Port.fr | 19.06.2012 à 14h02”
    if let Some((_, rest)) = line
        .split_once('|')
        .filter(|(house, _)| is_site(house.trim()))
    {
        return parsed(rest).map(|found| found.behind(line.len() - rest.len()));
    }
    if let Some(found) = before_bios(line) {
        return Some(found);
    }
    if let Some(row) = signed_in_row(line) {
        return parsed(&line[row.clone()]).map(|found| found.behind(row.start));
    }
    if let Some(found) = behind_bare_label(line) {
        return Some(found);
    }
    // “Dossier Harbour: how a port is closed”
    let heads = |found: &Byline| {
        let behind = |name: &String| line.split_once(name.as_str()).map(|(_, rest)| rest);
        let rest = found.names.last().and_then(behind);
        let parted = rest.is_some_and(|rest| rest.trim_start().starts_with(':'));
        parted && !found.prefixed && !found.known
    };
    match parsed(line).filter(|found| !heads(found)) {
        Some(found) if found.known => Some(found),
        other => behind_subjects(line)
            .or_else(|| behind_house(line))
            .or_else(|| behind_hour(line))
            .or(other),
    }
}

/// Whether a line holds a telephone number, as whoever speaks for a house to the press has one: “Ida Lund, 555-0142”.
fn rings(line: &str) -> bool {
    const LONGEST: usize = 90;
    let digits = |text: &str, count: usize| {
        text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut all = line.split([' ', ',', ';']);
    line.len() <= LONGEST
        && all.any(|word| {
            let last = word.rsplit_once('-');
            last.is_some_and(|(before, last)| {
                let before = before.rsplit('-').next().unwrap_or_default();
                digits(last, 4) && digits(before, 3)
            })
        })
}

/// Whether a line of East Asian letters is a headline, who wrote the piece in brackets behind it: “渡輪停航，別只怪天氣（林海）”.
fn is_east_asian_title(line: &str) -> bool {
    const SHORTEST: usize = 8;
    let title = line
        .strip_suffix(['）', ')'])
        .and_then(|rest| rest.rsplit_once(['（', '(']))
        .map_or("", |(title, _)| title);
    title.contains(['，', '？', '！'])
        && title.chars().filter(|c| is_east_asian(*c)).count() >= SHORTEST
}

/// The most words of names and roles.
const LONGEST: usize = 30;

pub(super) fn parsed(line: &str) -> Option<Byline> {
    let lead = line.len()
        - line
            .trim_start_matches(|c: char| c.is_whitespace() || "-–—*_[(（【•:□■◎○●|".contains(c))
            .len();
    if is_other_hand(&line[lead..]) {
        return None;
    }
    let start = after_labels(line, lead);
    // What is longer than any byline need not be looked through.
    let near = &line[start..start + nth_word(&line[start..], LONGEST + 10)];
    let prefix = prefix(near);
    // Nor does prose begin with one that nothing opens.
    if prefix.is_none() && (start + near.len() < line.len() || begins_sentence(near)) {
        return None;
    }
    let opening = prefix.as_ref().map_or(0, |prefix| prefix.len);
    let names_at = start + opening;
    let end = names_at + byline_end(&near[opening..]);
    let body = line[names_at..end].trim_end();
    if body.is_empty() || body.split_whitespace().count() > LONGEST {
        return None;
    }
    let found = persons(body);
    let known = !found.is_empty() && found.iter().all(|person| person.known);
    let prefixed = prefix.is_some();
    let desk = is_desk(body) || is_desk(line[lead..].trim_end());
    if prefix.is_some_and(|prefix| prefix.weak) && !known && !desk {
        return None;
    }
    if found.is_empty() && !(desk || prefixed && is_signed_by_desk(body)) {
        return None;
    }
    Some(Byline {
        names: found.into_iter().map(|person| person.name).collect(),
        prefixed,
        known,
        start,
        len: names_at + body.len(),
    })
}

/// Whether a line says by whom the piece is and nothing else, be they surely people's names.
pub(in super::super) fn only_signs(line: &str) -> bool {
    line.len() < 120 && byline(line).is_some_and(|byline| byline.known && byline.only_signs(line))
}

/// Whether a long text begins with small letters right behind its first word, as no name does: “The county has closed …”.
fn begins_sentence(text: &str) -> bool {
    const SHORTEST: usize = 12;
    const SMALL: usize = 3;
    let mut all = text.split_whitespace();
    let first = all.next().unwrap_or_default();
    // Georgian has no capitals in use.
    let is_small = |c: char| c.is_lowercase() && !('\u{10d0}'..='\u{10ff}').contains(&c);
    let small = |word: &str| word.starts_with(is_small) && !PARTICLES.contains(&word);
    first.ends_with(char::is_alphabetic)
        && all.clone().take(SMALL).filter(|word| small(word)).count() == SMALL
        && all.nth(SHORTEST - 2).is_some()
}

/// A line that an element marks as a name, in a script whose letters do not show that it is one: Georgian.
pub(in super::super) fn marked(line: &str) -> Option<Byline> {
    let name = line.trim();
    let georgian = |c: char| ('\u{10d0}'..='\u{10ff}').contains(&c) || c == ' ' || c == '-';
    let fits = (2..=3).contains(&name.split(' ').count()) && name.chars().all(georgian);
    let folded = fold(name);
    (fits && !line::has_role(&folded) && !line::is_chrome(&folded)).then(|| Byline {
        names: vec![name.to_owned()],
        prefixed: false,
        known: false,
        start: 0,
        len: name.len(),
    })
}

/// A byline without the word that opens it: “By”.
pub(in super::super) fn without_prefix(byline: &str) -> &str {
    &byline[prefix(byline).map_or(0, |prefix| prefix.len)..]
}

/// Whether a line tells what somebody else did: “Photographs by …”.
pub(in super::super) fn is_other_hand(line: &str) -> bool {
    begins_other_hand(&fold(&line[..line.floor_char_boundary(HAND)]))
}

/// How many bytes of a line are looked at for what somebody else did: more than the longest way to say it.
const HAND: usize = 80;

pub(super) fn begins_other_hand(folded: &str) -> bool {
    let ends = OTHER_HANDS.of(folded);
    ends.into_iter().any(|end| is_word_end(folded, end))
}

fn is_word_end(folded: &str, end: usize) -> bool {
    folded[..end].ends_with(|c: char| !c.is_alphabetic())
        || !folded[end..].starts_with(|c: char| c.is_alphabetic() && !is_east_asian(c))
}

/// Whether what stands after “By” may be a desk's signature: it starts like a name.
fn is_signed_by_desk(body: &str) -> bool {
    let named = body.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase() || c == '@');
    (named || is_group(body)) && body.split_whitespace().count() <= 12
}

/// Whether a text names some people as a group: “Un collectif d'usagers”.
pub(super) fn is_group(text: &str) -> bool {
    const GROUPS: &[&str] = &[
        "un collectif",
        "a group of",
        "un grupo de",
        "eine gruppe",
        "un gruppo di",
    ];
    let folded = fold(text);
    GROUPS.iter().any(|group| folded.starts_with(group))
}

/// Where a byline may start: after labels, dates and durations before it.
fn after_labels(line: &str, lead: usize) -> usize {
    // “COAST / By Ida Lund”
    let initials = line[lead..].split_once(" / ").filter(|(house, rest)| {
        (2..=6).contains(&house.len())
            && house.bytes().all(|b| b.is_ascii_uppercase())
            && prefix(rest).is_some()
    });
    let mut start = initials.map_or(lead, |(_, rest)| line.len() - rest.len());
    // “PREMIUM Ida Lund”
    const MARKS: &[&str] = &["PREMIUM ", "EXCLUSIVE ", "SUBSCRIBER ", "ABO "];
    start += MARKS
        .iter()
        .find(|mark| line[start..].starts_with(**mark))
        .map_or(0, |mark| mark.len());
    for _ in 0..3 {
        let rest = &line[start..];
        let Some(next) = after_label(rest) else {
            return start;
        };
        let moved = start + next;
        let trimmed = line[moved..]
            .trim_start_matches(|c: char| c.is_whitespace() || "-–—|•·:,*]）)】".contains(c));
        if trimmed.is_empty() {
            return start;
        }
        start = line.len() - trimmed.len();
    }
    start
}

/// The byte after a label, date or duration with which a text starts.
fn after_label(text: &str) -> Option<usize> {
    let marked = has_bar(text) || text.contains([']', '：', '】']);
    let bar = BARS
        .iter()
        .chain(&[": ", "] ", "：", "】"])
        .filter(|_| marked)
        .filter_map(|mark| Some((text.find(mark)?, mark.len())))
        .min();
    if let Some((at, len)) = bar {
        let folded = fold(&text[..at]);
        if at > 0
            && (line::is_label(&folded)
                || date::is_date_line(&text[..at])
                || clock(&text[..at]) == at
                || line::is_duration(&folded))
        {
            return Some(at + len);
        }
    }
    let end = date::find(text)?.range.end;
    let is_date = end < text.len() && date::is_date_line(&text[..end]);
    is_date.then(|| end + clock(&text[end..]))
}

/// How much of what stands behind a date tells the hour: “, 08:30 Uhr”, “ à 06h00”.
fn clock(text: &str) -> usize {
    let is_clock = |word: &str| {
        let word = fold(word);
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        bare.is_empty()
            || bare.starts_with(|c: char| c.is_ascii_digit())
            || DATE_WORDS.contains(bare)
    };
    let hours = words(text).take_while(|(_, word)| is_clock(word)).last();
    hours.map_or(0, |(at, word)| at + word.len())
}

/// The label with which a byline begins: “Guest essay” in “Guest essay by Ida Lund”.
pub(in super::super) fn label_before_by(byline: &str) -> Option<&str> {
    let start = &byline[..byline.floor_char_boundary(60)];
    let by = |(_, word): &(usize, &str)| BY.contains(&fold(word).as_str());
    let (at, _) = words(start).skip(1).take(5).find(by)?;
    let label = byline[..at].trim_end();
    let behind_article = label
        .split_once(' ')
        .filter(|(article, _)| ARTICLES.contains(&&*fold(article)))
        .map(|(_, label)| label);
    let label = behind_article.unwrap_or(label);
    line::is_label(&fold(label)).then_some(label)
}

/// Whether a text ends with the word that leads to a name, and something stands before it: “The Drum By”.
pub(in super::super) fn ends_with_by(text: &str) -> bool {
    let parted = text.trim_end().rsplit_once(' ');
    parted.is_some_and(|(_, by)| BY.contains(&fold(by).as_str()))
}

/// Words before a label that are not part of it.
pub(super) const ARTICLES: &[&str] = &[
    "a", "an", "the", "ein", "eine", "un", "une", "una", "um", "uma", "een",
];

/// Words between a label and a name.
pub(super) const BY: &[&str] = &["by", "von", "par", "por", "di", "door", "av", "de", "van"];

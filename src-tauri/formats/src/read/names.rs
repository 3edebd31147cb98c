//! Names: in bylines, and as the subject of a bio.
mod argues;
mod byline;
mod byline_beside;
mod byline_end;
mod casing;
mod desk;
mod east_asian;
mod lists;
mod people;
mod person;
mod prefix;
mod signature;
mod standfirst;
mod subject;
mod title;

pub(super) use argues::{argues, ascribes};
pub(super) use byline::{
    Byline, byline, ends_with_by, is_other_hand, label_before_by, marked, only_signs,
    without_prefix,
};
pub(super) use byline_beside::may_stand_before_bios;
pub(super) use byline_end::told_again;
pub(super) use people::{ends_joined, names_body};
pub(super) use person::{is_given, is_pointer, is_site, is_title, person};
pub(super) use signature::{in_last_brackets, is_signature, poster};
pub(super) use standfirst::in_standfirst;
pub(super) use subject::{
    Subject, bio_people, bio_subject, leading_person, may_lead, starts_with_person, tells_of_other,
};
pub(super) use title::{TitleByline, in_title};

/// A name without its titles; `None` when the words are not a name.
pub(super) fn name(text: &str) -> Option<String> {
    person(text).map(|person| person.name)
}

/// Whether a name is surely a person's.
pub(super) fn is_known(name: &str) -> bool {
    person(name).is_some_and(|person| person.known)
}

/// Whether a name has more than one part, or is of a script whose names need none: a single one may be an account's.
pub(super) fn is_full(name: &str) -> bool {
    name.contains(' ') || !name.is_ascii()
}

/// Whether a text is the name of an account or a desk: “admin”, “Editorial Board”.
pub(super) fn is_account(text: &str) -> bool {
    desk::is_desk(text)
}

/// Who speaks for the paper, where a byline says that it is they who do: “By the Editorial Board”.
pub(super) fn board(byline: &str) -> Option<String> {
    const BOARDS: &[&str] = &["editorial board", "consejo editorial", "conselho editorial"];
    const COLLECTIVES: &[&str] = &[
        "Collectif ",
        "Collective",
        "Kollektiv ",
        "Colectivo ",
        "Coletivo ",
        "Collettivo ",
    ];
    let folded = super::line::fold(byline);
    if ["collectif", "un collectif"].contains(&&*folded) {
        return Some(byline.trim().to_owned());
    }
    let bare = byline::without_prefix(byline);
    if byline::is_group(bare) && bare.len() < byline.len() && bare.split(' ').count() <= 12 {
        return Some(bare.trim().to_owned());
    }
    let collective = || {
        let named = COLLECTIVES.iter().any(|name| bare.contains(name));
        named && bare.len() < byline.len() && bare.split(' ').count() <= 8
    };
    if !BOARDS.iter().any(|board| folded.contains(board)) && !collective() {
        return None;
    }
    let capital = bare.char_indices().map(|(at, c)| (at, c.is_uppercase()));
    let from = capital
        .filter(|(_, upper)| *upper)
        .map(|(at, _)| at)
        .next()?;
    Some(
        bare[if bare.starts_with("the ") { 0 } else { from }..]
            .trim()
            .to_owned(),
    )
}

/// A text without the brackets and titles before a name: “[Prof. Ida Lund …”.
pub(super) fn untitled(text: &str) -> &str {
    // “DI Dr. Ida Lund”, an Austrian engineer; “Di Lund” is a name.
    let text = text
        .strip_prefix("DI ")
        .filter(|rest| rest.starts_with("Dr"))
        .unwrap_or(text);
    let mut rest = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    while let Some((_, next)) = rest.split_once(' ').filter(|(first, _)| is_title(first)) {
        rest = next.trim_start_matches(|c: char| !c.is_alphanumeric());
    }
    rest
}

/// The words of a text with the bytes at which they start.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace()
        .map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

/// A text without what stands in brackets.
fn without_brackets(text: &str) -> String {
    if !text.contains(['(', '（', '[', ')', '）', ']']) {
        return text.to_owned();
    }
    let text = without_artists(text);
    let mut depth = 0_usize;
    let outside = text.chars().filter(|c| {
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    });
    outside.collect()
}

/// A list of names without those of whom brackets tell that they drew or took the pictures: “Ida Lund (Text) and Tom Harrow
/// (Illustration)”.
fn without_artists(text: &str) -> String {
    const ARTS: &[&str] = &[
        "illustration",
        "illustrationen",
        "illustrations",
        "foto",
        "fotos",
        "bild",
        "bilder",
        "photo",
        "photos",
        "pictures",
        "images",
        "übersetzung",
        "translation",
        "traduction",
        "dessin",
        "dessins",
        "grafik",
    ];
    let Some((before, rest)) = text.split_once('(') else {
        return text.to_owned();
    };
    let Some((inside, behind)) = rest.split_once(')') else {
        return text.to_owned();
    };
    if !ARTS.contains(&&*super::line::fold(inside)) {
        return format!("{before}({inside}){}", without_artists(behind));
    }
    // What stands between this bracket and the one before it, or the first name.
    let kept = before
        .trim_end()
        .rsplit_once([')', ',', ';'])
        .map_or("", |(kept, _)| kept);
    format!("{kept}{}", without_artists(behind))
}

/// Whether a name is that of a host or a login, not of a person: “coast.example”, “CoastOnline”, “lund24”.
pub(super) fn is_login(name: &str) -> bool {
    const SURNAMES: &[&str] = &[
        "Mc", "Mac", "De", "Di", "Du", "Da", "La", "Le", "Van", "Von", "Fitz",
    ];
    if name.contains(char::is_whitespace) || !name.is_ascii() {
        return false;
    }
    let zone = name.rsplit_once('.').map_or("", |(_, zone)| zone);
    let host = zone.len() > 1 && zone.chars().all(|c| c.is_ascii_lowercase());
    let numbered = name.contains(|c: char| c.is_ascii_digit())
        && name.contains(|c: char| c.is_ascii_alphabetic());
    let pairs = name.as_bytes().windows(2);
    let joined = pairs
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
        .count();
    let surname = SURNAMES.iter().any(|start| {
        name.strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase))
    });
    let blog = name.len() > 4 && name.to_ascii_lowercase().ends_with("blog");
    host || blog || numbered || joined > 0 && name.len() > 7 && !surname
}

/// How long the mark is that leads from a name to a note and stands at a byte of a text: “Ida Lund,¹ Tom Harrow†”; with plain
/// figures, right behind a letter, where nothing but a comma, “and” or the end follows.
fn note_mark(text: &str, at: usize) -> Option<usize> {
    const RAISED: &str = "¹²³⁰⁴⁵⁶⁷⁸⁹†‡§";
    let rest = &text[at..];
    if rest.starts_with(|c: char| c.is_alphabetic() || c == ' ') {
        return None;
    }
    let list = |c: char| c.is_ascii_digit() || c == ',';
    let figures = &rest[..rest.len() - rest.trim_start_matches(list).len()];
    let figures = figures.trim_end_matches(',');
    let few = |figures: &str| (1..=2).contains(&figures.len());
    let after = &rest[figures.len()..];
    let plain = text[..at].ends_with(char::is_alphabetic)
        && figures.split(',').all(few)
        && (after.is_empty() || after.starts_with([',', ';']) || after.starts_with(" and "));
    let stars = rest.len() - rest.trim_start_matches('*').len();
    let starred = text[..at].ends_with(char::is_alphabetic)
        && !rest[stars..].starts_with(char::is_alphabetic);
    let len = if plain {
        figures.len()
    } else if starred && stars > 0 {
        stars
    } else {
        rest.len() - rest.trim_start_matches(|c| RAISED.contains(c)).len()
    };
    (at > 0 && len > 0).then_some(len)
}

/// Roughly the sentences of a text: a full stop after a word longer than an initial or title, then a space.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let cut = sentence_end(rest).unwrap_or(rest.len());
        let (sentence, after) = rest.split_at(cut);
        rest = after;
        Some(sentence.trim())
    })
}

/// How many bytes a title or abbreviation has at most: no word is looked at further back.
const LONGEST_SHORT_FORM: usize = 64;

/// Whether a word is a title written short: “Prof.”, and not “councillor”, at the end of a sentence.
fn is_short_title(word: &str) -> bool {
    const LONGEST: usize = 5;
    word.chars().count() <= LONGEST && person::is_title(word)
}

/// The byte after the first sentence of a text and the space behind it.
fn sentence_end(text: &str) -> Option<usize> {
    let stops = text.match_indices(['.', '։', '。', '！', '？', '!', '?', '؟', '।']);
    let mut ends = stops.filter_map(|(at, stop)| {
        let end = at + stop.len();
        let after = text[end..].trim_start_matches(['"', '”', '’', '»', ')', '*', '“']);
        let close = text.len() - after.len();
        if matches!(stop, "。" | "！" | "？") {
            return (!after.is_empty()).then_some(close);
        }
        if !after.starts_with([' ', '\u{a0}']) {
            return None;
        }
        let near = text.floor_char_boundary(at.saturating_sub(LONGEST_SHORT_FORM));
        let word = text[near..at]
            .rsplit([' ', '\u{a0}'])
            .next()
            .unwrap_or_default()
            .trim_start_matches(['(', '[']);
        // “… ‘Growing Up.’ Her next book …”
        let quoted = text[end..].starts_with(['"', '”', '»'])
            && after.trim_start().starts_with(char::is_uppercase);
        let ends = stop != "."
            || quoted
            || word.chars().count() > 2 && !is_short_title(word) && !is_short_form(word)
            || is_short_word(word) && after.trim_start().starts_with(char::is_uppercase)
            || word.chars().count() == 1 && begins_views(after.trim_start())
            || is_state(word) && goes_on_anew(after.trim_start());
        ends.then_some(close + 1)
    });
    ends.next().map(|end| text.ceil_char_boundary(end))
}

/// Whether a text begins as no surname does: “Exhibit A. The opinions …”.
fn begins_views(text: &str) -> bool {
    [
        "The views",
        "The opinions",
        "Views ",
        "Opinions ",
        "This ",
        "Her views",
        "His views",
    ]
    .iter()
    .any(|start| text.starts_with(start))
}

/// Whether a word is a state of the United States written short, with which a sentence may end: “in Paducah, Ky. The views …”.
fn is_state(word: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const STATES: &[&str] = &[
        "Ky", "Pa", "Va", "Md", "Ga", "La", "Mo", "Vt", "Me", "Fl", "N.J", "N.Y", "N.H", "N.M", "N.C", "S.C", "N.D", "S.D", "R.I", "W.Va",
        "D.C",
    ];
    STATES.contains(&word)
}

/// Whether a text begins as sentences do that go on from one about somebody.
fn goes_on_anew(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    begins_views(text)
        || matches!(
            first,
            "He" | "She" | "They" | "His" | "Her" | "Their" | "The"
        )
}

/// Whether two letters are a word and no abbreviation: “She grew up in it. Her book …”.
fn is_short_word(word: &str) -> bool {
    const SHORT_FORMS: &[&str] = &[
        "vs", "ca", "nr", "pp", "st", "jr", "sr", "no", "bd", "ed", "al", "dr", "mr", "ms", "hl",
        "op", "cf", "ff", "fr", "ул", "им", "св", "гг", "тт", "др", "пр", "см", "ст",
    ];
    word.chars().count() == 2
        && word.chars().all(char::is_lowercase)
        && !SHORT_FORMS.contains(&word)
}

/// Abbreviations after which a sentence goes on.
fn is_short_form(word: &str) -> bool {
    [
        "Inc", "Ltd", "Corp", "Rep", "Sen", "Gov", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov",
        "Dec", "bzw", "bzgl", "etc", "e.V", "U.S", "U.K", "D.C", "Ph.D", "M.D",
    ]
    .contains(&word.trim_start_matches(['(', '"', '“']))
}

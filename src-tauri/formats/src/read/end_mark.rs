//! The sign that many papers set behind the last sentence of a piece.
use super::{block::ends_sentence, date};

/// Signs that stand behind last words and nowhere else in a text.
pub(super) const SIGNS: [char; 11] = ['■', '◼', '∎', '□', '◆', '●', '♦', '▪', '¶', '©', '℗'];

/// A last paragraph, or its Markdown, without the sign behind it: a square, the paper's initials as in “… next week. DM”, or its
/// address as in “… next week. – coast.example”.
pub(super) fn without(text: &str) -> Option<&str> {
    let text = text.trim_end();
    let bare = text.trim_end_matches(SIGNS).trim_end();
    if bare.len() < text.len() {
        return Some(bare);
    }
    // “… next week. ~”
    let wave = text.strip_suffix(" ~").map(str::trim_end);
    if let Some(bare) = wave.filter(|bare| ends_sentence(bare)) {
        return Some(bare);
    }
    if let Some(before) = before_owner(text) {
        return Some(before);
    }
    if ends_in_initials(text) {
        return text.rsplit_once('(').map(|(before, _)| before.trim_end());
    }
    if let Some(before) = before_address(text).or_else(|| before_house(text)) {
        return Some(before);
    }
    let (before, last) = text.rsplit_once(char::is_whitespace)?;
    let initials = last.trim_matches(['*', '_']);
    let word = ["A", "I", "O"].contains(&initials);
    ((1..=4).contains(&initials.len())
        && !word
        && initials.bytes().all(|b| b.is_ascii_uppercase())
        && ends_sentence(before))
    .then(|| before.trim_end())
}

/// A last paragraph, or its Markdown, without the initials of one of its authors behind it: “… next week. I.L.”
pub(super) fn without_initials<'a>(text: &'a str, authors: &[String]) -> Option<&'a str> {
    if let Some(before) = before_signature(text, authors) {
        return Some(before);
    }
    let (before, last) = text.trim_end().rsplit_once(char::is_whitespace)?;
    let before = before.trim_end();
    let own = ends_sentence(before) && are_initials(last.trim_matches(['*', '_']), authors);
    own.then_some(before)
}

/// What stands before the name of an author in brackets, be it with the day: “… next week. (Ida Lund, 3.5.2024)”.
fn before_signature<'a>(text: &'a str, authors: &[String]) -> Option<&'a str> {
    let inside = text.trim_end().strip_suffix(')')?;
    let (before, signed) = inside.rsplit_once('(')?;
    let (name, day) = signed.split_once(", ").unwrap_or((signed, ""));
    let before = before.trim_end();
    let own = authors
        .iter()
        .any(|author| author.contains(' ') && author == name);
    (own && (day.is_empty() || date::is_date_line(day)) && ends_sentence(before)).then_some(before)
}

/// A last paragraph, or its Markdown, without the name of its paper in brackets behind it: “… next week. (The Coast)”.
pub(super) fn without_house<'a>(text: &'a str, house: &str) -> Option<&'a str> {
    const TYPE: [char; 3] = ['*', '_', ' '];
    let bare = text.trim_end_matches(TYPE).strip_suffix(')')?;
    let (before, name) = bare.rsplit_once('(')?;
    let before = before.trim_end_matches(TYPE);
    // “…, as one put it: ‘The boats are old.’ (The Coast)” says who put it so.
    let quoted = before.ends_with(['”', '"', '»', '“', '’']);
    let own = !house.is_empty() && name.trim_matches(TYPE) == house && !quoted;
    (own && ends_sentence(before)).then_some(before)
}

/// Whether a text is nothing but the initials of an author: “I.L.”
pub(super) fn are_initials(text: &str, authors: &[String]) -> bool {
    const LONGEST: usize = 12;
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphabetic()).collect() };
    let initials = |author: &String| -> String {
        let parts = author.split([' ', '-']);
        parts.filter_map(|part| part.chars().next()).collect()
    };
    let all = letters(text);
    text.len() <= LONGEST
        && text.contains('.')
        && authors.iter().any(|author| initials(author) == all)
}

/// Whether a text ends in the initials of whoever wrote and edited it: “… next week. (IL/TH)”.
pub(super) fn ends_in_initials(text: &str) -> bool {
    let inside = text
        .strip_suffix(')')
        .and_then(|text| text.rsplit_once('('));
    inside.is_some_and(|(before, initials)| {
        let mut all = initials.split('/');
        let short = |one: &str| {
            (2..=3).contains(&one.chars().count()) && one.chars().all(char::is_uppercase)
        };
        initials.contains('/') && all.all(short) && ends_sentence(before.trim_end())
    })
}

/// What stands before the paper's name in brackets: “… next week. [Coast]”.
fn before_house(text: &str) -> Option<&str> {
    let bare = text.trim_end_matches(['*', '_']).trim_end_matches('\\');
    let (before, house) = bare.strip_suffix(']')?.rsplit_once('[')?;
    let before = before
        .trim_end_matches('\\')
        .trim_end_matches(['*', '_', ' ']);
    let one = house
        .trim_end_matches('\\')
        .chars()
        .all(char::is_alphabetic);
    (one && house.starts_with(char::is_uppercase) && ends_sentence(before)).then_some(before)
}

/// What stands before the year and whose the text is: “… next week. ©2020 Coast Commons”.
fn before_owner(text: &str) -> Option<&str> {
    const LONGEST: usize = 4;
    let (before, owner) = text.rsplit_once('©')?;
    let before = before.trim_end_matches(['*', '_', ' ', '\u{a0}']);
    let dated = owner.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let short = owner.split_whitespace().count() <= LONGEST && !owner.contains(['.', '(']);
    (dated && short && ends_sentence(before)).then_some(before)
}

/// What stands before a dash and an address, linked or not.
fn before_address(text: &str) -> Option<&str> {
    let (before, address) = text.rsplit_once(['–', '—'])?;
    let address = address.trim_matches(|c: char| c.is_whitespace() || "*_[".contains(c));
    let (address, link) = address.split_once(']').unwrap_or((address, ""));
    let is_address = address.split('.').count() == 2
        && address
            .split('.')
            .all(|part| part.len() > 1 && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    let before = before.trim_end_matches(['*', '_', ' ', '\u{a0}']);
    let linked = link.is_empty() || link.starts_with('(');
    (is_address && linked && ends_sentence(before)).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn the_initials_of_an_author_go_and_those_of_a_union_stay() {
        let authors = ["Ida Lund".to_owned()];
        let text = "It is done. **I.L.**";
        assert_eq!(super::without_initials(text, &authors), Some("It is done."));
        let union = "Who pays for it? E.U.";
        assert_eq!(super::without_initials(union, &authors), None);
    }

    #[test]
    fn the_name_of_the_paper_goes_and_that_of_another_stays() {
        let text = "It is done. *(The Coast)*";
        assert_eq!(super::without_house(text, "The Coast"), Some("It is done."));
        assert_eq!(super::without_house(text, "The Tide"), None);
        assert_eq!(super::without_house("It is done. ()", ""), None);
    }

    #[test]
    fn a_mark_behind_the_last_sentence_goes_and_nothing_else_does() {
        assert_eq!(without("It will be ready. DM"), Some("It will be ready."));
        assert_eq!(without("“Not yet.” **DM**"), Some("“Not yet.”"));
        assert_eq!(without("It is done. ■"), Some("It is done."));
        assert_eq!(without("It is done. ~"), Some("It is done."));
        assert_eq!(
            without("It is done. **©2020 Coast Commons**"),
            Some("It is done.")
        );
        assert_eq!(without("“Ask.” – Coast.example"), Some("“Ask.”"));
        let linked = "“Ask.” **– [Coast.example](https://coast.example/)**";
        assert_eq!(without(linked), Some("“Ask.”"));
        assert_eq!(without("“Ask.” (IL/TH)"), Some("“Ask.”"));
        assert_eq!(without("Aldım. (ET/NÖ)"), Some("Aldım."));
        assert_eq!(without("Ask the unions. (UN/WHO report)"), None);
        assert_eq!(without("We looked – at nothing."), None);
        assert_eq!(without("Sie sind besetzt. F"), Some("Sie sind besetzt."));
        assert_eq!(without("Nobody asked. Ask the U.N."), None);
        assert_eq!(without("Who asks? I"), None);
        assert_eq!(without("Nobody asked the BBC"), None);
        assert_eq!(without("It is done. Ask the BBC"), None);
        assert_eq!(without("It is done. Why?"), None);
    }
}

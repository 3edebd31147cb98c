//! Paragraphs that are none: lines parted by nothing but line breaks, as old pages print their furniture.
use super::{
    super::{
        block::{ends_sentence, words},
        date,
        line::{self, fold},
        names,
    },
    inline::Written,
};

/// How many words part a line of furniture from a paragraph of running text.
const SHORT: usize = 10;

/// A paragraph as it stands, or as the paragraphs that its lines are: furniture above running text or under it, and lines of
/// which one is a title of the page. Verse and addresses stay as they are.
pub(super) fn parted(written: Written, titles: &[String]) -> Vec<Written> {
    let mut lines = lines(&written);
    // “------”, and below it a note.
    let drawn =
        |line: &Written| line.text.len() > 4 && line.text.trim_matches(['-', '_']).is_empty();
    if lines.len() == 2 && drawn(&lines[0]) {
        return lines.split_off(1);
    }
    if lines.len() < 2 || !lines.iter().all(|line| is_whole(&line.markdown)) {
        return vec![written];
    }
    let is_short = |line: &Written| words(&line.text) <= SHORT && !ends_sentence(&line.text);
    let is_long = |line: &Written| words(&line.text) >= SHORT && ends_sentence(&line.text);
    let is_told = |line: &Written| words(&line.text) >= 5 && ends_sentence(&line.text);
    let beside_text = lines.iter().any(is_told);
    let tells = |line: &Written| {
        is_title(&line.text, titles)
            || line::is_chrome(&fold(&line.text))
            || beside_text && is_short(line) && is_signature(&line.text)
    };
    // “Ida Lund”, and below it “Professor of law, head of the Harbour School”, or “Harbour Features Syndicate”.
    let signs = |lines: &[Written]| match lines {
        [name, role] => {
            let short = words(&role.text) <= 25 && !ends_sentence(&role.text);
            let bold = name.markdown.starts_with("**") && name.markdown.ends_with("**");
            let named = || bold && words(&name.text) <= 4 && names::name(&name.text).is_some();
            let told = line::has_role(&fold(&role.text)) || names::names_body(&role.text);
            (line::is_name(&name.text) || named()) && short && told
        }
        _ => false,
    };
    // “By Ida Lund”, and below it “Print | Send | Discuss”.
    let opens = |lines: &[Written]| {
        let first = names::byline(&lines[0].text).filter(|byline| byline.prefixed);
        first.is_some_and(|byline| !byline.names.is_empty() && byline.len == lines[0].text.len())
            && lines.iter().all(is_short)
    };
    // “Published: 3 May 2024”, “Author: Ida Lund”
    let by = |line: &Written| {
        let byline = names::byline(&line.text);
        byline
            .is_some_and(|byline| byline.prefixed && byline.start == 0 && !byline.names.is_empty())
    };
    let dated = |line: &Written| date::is_date_line(&line.text);
    let short = lines.iter().all(|line| words(&line.text) <= SHORT);
    let told = short && lines.iter().any(by) && lines.iter().all(|line| by(line) || dated(line));
    // “Ida Lund”, “Professor of law, the Harbour School”, “Edition of 3 May 2024”
    let told = told || signs_above_day(&lines);
    if told
        || lines.iter().any(tells)
        || signs(&lines)
        || opens(&lines)
        || heads(&lines)
        || lists(&lines)
    {
        return lines;
    }
    let above = lines.iter().take_while(|line| is_short(line)).count();
    let under = lines.iter().rev().take_while(|line| is_short(line)).count();
    if above + under >= lines.len() || above + under == 0 {
        return vec![written];
    }
    let middle = above..lines.len() - under;
    if !is_long(&lines[middle.start]) || !is_long(&lines[middle.end - 1]) {
        return vec![written];
    }
    let join = |lines: &[Written], by: &str, part: fn(&Written) -> &str| {
        lines.iter().map(part).collect::<Vec<_>>().join(by)
    };
    let text = Written {
        markdown: join(&lines[middle.clone()], "\\\n", |line| &line.markdown),
        text: join(&lines[middle.clone()], " ", |line| &line.text),
        pictures: written.pictures,
        ..Written::default()
    };
    let mut parted = lines;
    parted.splice(middle, [text]);
    parted
}

/// Whether some lines are a name, what its bearer is, and a day.
fn signs_above_day(lines: &[Written]) -> bool {
    let [name, roles @ .., day] = lines else {
        return false;
    };
    let role = |line: &Written| {
        let folded = fold(&line.text);
        words(&line.text) <= SHORT * 2 && (line::has_role(&folded) || line::is_credit(&folded))
    };
    let named = words(&name.text) <= 4 && names::name(&name.text).is_some() && !roles.is_empty();
    (named || line::is_name(&name.text))
        && roles.iter().all(role)
        && words(&day.text) <= SHORT
        && !ends_sentence(&day.text)
        && date::find(&day.text).is_some()
}

/// Whether every line is a name set in bold and what that person is: “**Ida Lund**, professor of law”.
fn lists(lines: &[Written]) -> bool {
    let person = |line: &Written| {
        let parted = line
            .markdown
            .strip_prefix("**")
            .and_then(|bold| bold.split_once("**, "));
        parted.is_some_and(|(name, role)| {
            names::name(name).is_some() && words(role) <= 25 && !ends_sentence(role)
        })
    };
    // Of more than so many nobody wrote: they sign a letter.
    const MOST: usize = 4;
    lines.len() <= MOST && lines.iter().all(person)
}

/// Whether lines are the head of an old page: a title, below it who signs, and the day.
fn heads(lines: &[Written]) -> bool {
    let signed = |line: &Written| names::byline(&line.text).is_some_and(|byline| byline.prefixed);
    let signs = lines.iter().position(signed);
    signs.is_some_and(|at| {
        let dated = |line: &Written| words(&line.text) <= 16 && date::find(&line.text).is_some();
        at > 0 && lines.iter().any(dated)
    }) && lines.iter().all(|line| words(&line.text) <= 30)
}

/// The lines of a paragraph.
fn lines(written: &Written) -> Vec<Written> {
    let (mut lines, mut from) = (Vec::new(), (0, 0));
    let end = (written.markdown.len(), written.text.len());
    for &(markdown, text) in written.breaks.iter().chain([&end]) {
        // What ends in a break was trimmed since.
        let slice = |all: &str, from: usize, to: usize| {
            let part = all.get(from.min(all.len())..to.min(all.len()));
            part.map(str::trim).map(str::to_owned)
        };
        let (Some(marked), Some(bare)) = (
            slice(&written.markdown, from.0, markdown),
            slice(&written.text, from.1, text),
        ) else {
            return Vec::new();
        };
        if !bare.is_empty() {
            lines.push(Written {
                markdown: marked.trim_start_matches("\\\n").to_owned(),
                text: bare,
                ..Written::default()
            });
        }
        from = (markdown, text);
    }
    lines
}

/// Whether a line says who wrote what stands under it, or when.
fn is_signature(line: &str) -> bool {
    let signed = names::byline(line).is_some_and(|byline| byline.prefixed || byline.known);
    signed || date::is_date_line(line)
}

/// Whether no markup runs on into another line.
fn is_whole(markdown: &str) -> bool {
    let stars = markdown.matches('*').count() - markdown.matches("\\*").count();
    stars.is_multiple_of(2)
        && markdown.matches('`').count().is_multiple_of(2)
        && markdown.matches('[').count() == markdown.matches(']').count()
}

/// Whether a line is what a title of the page says, with or without the site's name.
fn is_title(line: &str, titles: &[String]) -> bool {
    let line = fold(line);
    (line.chars().count() >= 10 || words(&line) >= 3)
        && titles.iter().any(|title| title.contains(&line))
}

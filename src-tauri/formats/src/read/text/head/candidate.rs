//! Which of the lines above a pasted article may be its headline: none that is told to be something else.
use super::super::super::{
    block::{Block, ends_sentence, words},
    date, line, names,
    vocabulary::DATE_LABELS,
};
use super::super::{
    captions::{begins_caption, credit, is_above_caption, is_above_credit},
    lines::{are_like_names, heads_summary, is_of_site, tells_of_author},
    pictured::{is_alternative, quotes_for_picture},
};
use super::{Head, rows};

/// Whether a name stands before a headline, and no “By” before that: “Ida Lund: The harbour is ours”.
pub(super) fn is_signed_title(block: &Block) -> bool {
    let by = block
        .byline()
        .is_some_and(|byline| byline.prefixed && byline.start == 0);
    !by && names::in_title(&block.text).is_some_and(|title| {
        let told = title.known || title.names.len() > 1;
        title.sure || told && words(&block.text[title.headline.clone()]) > 3
    })
}

/// Whether several words stand in a line without a space between, as rows of links are copied: “HomeEssaysArchive”.
pub(in super::super) fn is_glued(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let seams = letters.windows(4).filter(|four| {
        four[0].is_lowercase()
            && four[1].is_lowercase()
            && four[2].is_uppercase()
            && four[3].is_lowercase()
    });
    // “Ida LundBy Ida LundMay 21, 2024” signs.
    seams.count() > 1 && names::told_again(text).is_none()
}

/// Whether a line is a day and a few words: “EPAPER | March 15, 2023”, “Blog 2 mars 2025”.
fn is_mostly_day(block: &Block) -> bool {
    date::find(&block.text).is_some_and(|date| {
        let rest = words(&block.text[..date.range.start]) + words(&block.text[date.range.end..]);
        let clock = block.text.as_bytes().windows(3).any(|three| {
            three[0].is_ascii_digit() && three[1] == b':' && three[2].is_ascii_digit()
        });
        let signed = || block.byline().is_some_and(|byline| byline.prefixed);
        // “Magazine November 2023 Issue Member article”
        let issue = || block.words() <= 10 && block.folded().contains(" issue");
        date.range.start == 0 || rest <= 5 || clock || issue() || signed()
    })
}

/// Whether a folded line says when the piece ran, and only by the hour: “Publié à 7 h 00”.
fn tells_when(folded: &str) -> bool {
    let mut all = folded.split([' ', ':']);
    let labelled = all.next().is_some_and(|first| DATE_LABELS.contains(first));
    let hour = |word: &str| word.chars().count() <= 2 && !word.contains(['.', '/']);
    labelled && folded.contains(|c: char| c.is_ascii_digit()) && all.all(hour)
}

/// Whether a folded line says that it is the way to the page: “You are here: Home Comment The harbour is ours”.
fn opens_trail(folded: &str) -> bool {
    const HERE: &[&str] = &[
        "you are here",
        "sie sind hier",
        "sie befinden sich hier",
        "vous êtes ici",
        "usted está aquí",
        "está aquí:",
        "você está aqui",
        "ti trovi in",
        "вы здесь",
        "jesteś tutaj",
    ];
    const HOME: &[&str] = &[
        "home",
        "startseite",
        "accueil",
        "inicio",
        "início",
        "главная",
    ];
    HERE.iter().any(|here| folded.starts_with(here))
        && (HOME.iter().any(|home| folded.contains(home)) || folded.contains(['>', '/', '»', '›']))
}

/// Whether a line names several persons and says nothing else: “Ida Lund, Tom Harrow”.
fn are_known_names(text: &str) -> bool {
    let known = |part: &str| line::is_name(part.trim());
    are_like_names(text)
        && text
            .split([',', '&'])
            .all(|part| part.split(" and ").all(known))
}

/// Whether a folded line stands over the list of what the piece is about.
fn heads_contents(folded: &str) -> bool {
    const HEADINGS: &[&str] = &[
        "in this article",
        "in this essay",
        "in this story",
        "on this page",
        "contents",
        "table of contents",
        "in diesem artikel",
        "inhaltsverzeichnis",
        "auf dieser seite",
        "dans cet article",
        "sommaire",
        "en este artículo",
        "neste artigo",
        "in questo articolo",
    ];
    HEADINGS.contains(&folded)
}

/// Whether a line says where an author works, a mark before it: “1Coast Hospitals, Norvik”.
fn is_affiliation(text: &str) -> bool {
    let mut letters = text.chars();
    let marked = letters.next().is_some_and(|c| c.is_ascii_digit())
        && letters.next().is_some_and(char::is_uppercase);
    marked && letters.next().is_some_and(char::is_lowercase)
        || text.starts_with("Correspondence to")
}

/// Whether a folded line ends in what the picture is that it tells of: “(representative image)”.
fn is_marked_picture(folded: &str) -> bool {
    const MARKS: &[&str] = &[
        "image)",
        "photo)",
        "picture)",
        "symbolbild)",
        "symbolfoto)",
        "archivbild)",
        "archivfoto)",
        "photo d'illustration)",
        "image d'illustration)",
        "foto de archivo)",
        "foto d'archivio)",
    ];
    MARKS.iter().any(|mark| folded.ends_with(mark))
}

/// Whether a whole line stands in brackets: “(Ida Lund/The Coast Gazette)”.
fn is_bracketed(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('(') && text.ends_with(')')
}

/// Whether a line in brackets says who took the picture, and for whom: “(Ida Lund / Coast Gazette)”.
fn is_owner_in_brackets(block: &Block) -> bool {
    let inside = block.text.trim().strip_prefix('(');
    let inside = inside.and_then(|inside| inside.strip_suffix(')'));
    inside
        .and_then(|inside| inside.split_once('/'))
        .is_some_and(|(name, house)| words(house) <= 4 && line::is_like_name(name))
}

/// Whether a line says that several sign who are not named, or that the paper does: “By the Editorial Board | Coast Tribune”.
fn signs_for_several(block: &Block) -> bool {
    let bare = names::without_prefix(&block.text);
    let several = ["collectif", "collective", "editorial board", "kollektiv"];
    bare.len() < block.text.len()
        && block.words() <= 8
        && several
            .iter()
            .any(|several| block.folded().contains(several))
}

impl Head<'_> {
    /// Whether a line may be the headline.
    pub(super) fn may_be_headline(&self, at: usize) -> bool {
        let asked = || {
            (0..self.lines.len())
                .map(|at| self.is_candidate(at))
                .collect()
        };
        self.candidates.get_or_init(asked)[at]
    }

    fn is_candidate(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let folded = block.folded();
        (1..=30).contains(&block.words())
            && block.text.contains(char::is_alphabetic)
            && !self.is_button(at)
            && !line::is_trail(&block.text)
            && !opens_trail(folded)
            && block.text.matches(" » ").count() < 2
            && !self.leads_to_another(at)
            && !block.text.contains(['>', '›', '→', '←'])
            && !block.text.contains("://")
            && !block.text.trim_end().ends_with([':', '：'])
            && !line::is_label(folded)
            && !line::is_topic(folded)
            && !names::is_account(&block.text)
            && (!self.signs(at) || is_signed_title(block))
            && !self.is_dated(at)
            && !is_mostly_day(block)
            && !is_glued(&block.text)
            && !rows::is_of_page(block)
            && !(block.words() <= 8 && rows::tells_the_hour(&block.text))
            && !are_known_names(&block.text)
            && !(block.words() > 20
                && block.holds_sentence()
                && !self.is_signed_within(at + 1..at + 2))
            && block.text.matches('\t').count() < 2
            && !tells_when(folded)
            && !heads_contents(folded)
            && !heads_summary(block)
            && block.text.matches(" / ").count() < 2
            && block.text.matches(" · ").count() < 3
            && !is_affiliation(&block.text)
            && !is_marked_picture(folded)
            && !block.text.contains('@')
            && !line::is_picture_by(&block.text)
            && (!is_of_site(block) || block.words() > 4 && self.is_signed_within(at + 1..at + 2))
            && !(tells_of_author(block)
                && !(block.text.contains(": ") && is_signed_title(block))
                && line::split_label(&block.text).is_none()
                && (ends_sentence(&block.text) || block.words() > 12))
            && !block.is_credit()
            && !signs_for_several(block)
            && !is_alternative(&block.text)
            && !quotes_for_picture(&block.text)
            && !is_bracketed(&block.text)
            && !self.heads_pitch(at)
            && !is_above_credit(self.lines, at)
            && (!is_above_caption(self.lines, at) || is_signed_title(block))
            && !begins_caption(self.lines, at)
            && credit(block).is_none()
            && !(ends_sentence(&block.text)
                && block.words() > 7
                && self.lines.get(at + 1).is_some_and(is_owner_in_brackets))
    }

    /// Whether a line is the way to the page, and ends in what stands below it: “Home/ Opinion/ The harbour is ours”; or a label and
    /// a subject, above the headline and below the piece.
    fn leads_to_another(&self, at: usize) -> bool {
        let text = &self.lines[at].text;
        let below = |end: &str| {
            let end = line::fold(end);
            self.lines[at + 1..]
                .iter()
                .any(|other| other.folded() == end)
        };
        let parts = text.matches('/').count();
        if parts > 1 && text.rsplit('/').next().is_some_and(below) {
            return true;
        }
        // “HomeOpinionThe harbour is ours”, as a row of links is copied.
        let glued = |next: &Block| {
            let way = self.lines[at].folded().strip_suffix(next.folded());
            next.words() > 3 && way.is_some_and(|way| way.ends_with(char::is_alphanumeric))
        };
        if self.lines.get(at + 1).is_some_and(glued) {
            return true;
        }
        let Some((label, subject)) = text.split_once(' ') else {
            return false;
        };
        let again = |subject: &str| {
            let subject = line::fold(subject);
            self.after.iter().any(|other| other.folded() == subject)
        };
        at + 1 < self.lines.len()
            && words(subject) <= 3
            && line::is_label(&line::fold(label))
            && again(subject)
    }

    /// Whether the page's own words stand right under a line: “Please enable JavaScript”.
    fn heads_pitch(&self, at: usize) -> bool {
        let next = self.lines.get(at + 1);
        next.is_some_and(|next| !next.parted && next.folded().contains("javascript"))
    }

    /// Whether a line can be a headline, is long enough for one or set under a label, and no sentence with a full stop.
    pub(super) fn reads_like_headline(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let labelled = || at > 0 && line::is_label(self.lines[at - 1].folded());
        let long = (4..=20).contains(&block.words());
        (long || block.words() > 1 && labelled())
            && !block.text.ends_with('.')
            && self.may_be_headline(at)
    }

    /// Whether a line says what somebody is whose name stands right above it.
    pub(super) fn says_who(&self, at: usize) -> bool {
        let block = &self.lines[at];
        let named = at > 0 && self.lines[at - 1].is_like_name();
        named && line::has_role(block.folded()) && !ends_sentence(&block.text)
    }
}

//! Lists and quotations, one inside the other, as one block of Markdown.
use super::{
    super::{
        afterword::is_afterword,
        block::{ends_sentence, words},
        line::{self, fold},
        names,
    },
    inline::Written,
};

/// The most notes that stand in one list.
const MOST_NOTES: usize = 6;

/// Where no item has so many words, the list is none of notes.
const FEWEST_WORDS: usize = 4;

/// Something that holds paragraphs.
pub(super) enum Around {
    List { ordered: bool, next: usize },
    Item { marker: String, started: bool },
    Quote,
}

impl Around {
    /// Opens an item of the innermost list.
    pub(super) fn start_item(around: &mut Vec<Self>) {
        let marker = match around.last_mut() {
            Some(Self::List {
                ordered: true,
                next,
            }) => {
                *next += 1;
                format!("{}. ", *next - 1)
            }
            _ => "- ".to_owned(),
        };
        around.push(Self::Item {
            marker,
            started: false,
        });
    }
}

/// What is written of the lists and quotations around.
#[derive(Default)]
pub(super) struct Compound {
    markdown: String,
    text: String,
    linked: bool,
    items: usize,
}

/// A list or quotation, written.
pub(super) struct Compounded {
    pub(super) markdown: String,
    pub(super) text: String,
    /// Whether all of its words are links.
    pub(super) linked: bool,
    /// Whether it is a list of one item of one paragraph: a paragraph with a bullet before it.
    pub(super) alone: bool,
}

impl Compound {
    /// Adds a paragraph, with the signs of what is around it before each line.
    pub(super) fn add(&mut self, around: &mut [Around], written: &Written) {
        let (first, next, starts_item) = signs(around);
        if !self.markdown.is_empty() {
            self.text.push('\n');
            self.markdown.push('\n');
            if !starts_item {
                self.markdown.push_str(next.trim_end());
                self.markdown.push('\n');
            }
        }
        self.items += if matches!(around, [Around::List { .. }, Around::Item { .. }]) {
            1
        } else {
            2
        };
        self.linked = written.linked && (self.linked || self.markdown.is_empty());
        self.text.push_str(&written.text);
        self.markdown.push_str(&first);
        self.markdown
            .push_str(&written.markdown.replace('\n', &format!("\n{next}")));
    }

    /// What is written; what comes next starts anew.
    pub(super) fn take(&mut self) -> Compounded {
        let Self {
            markdown,
            text,
            linked,
            items,
        } = std::mem::take(self);
        let bare = markdown
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .strip_prefix(". ")
            .or_else(|| markdown.strip_prefix("- "))
            .filter(|_| items == 1);
        let alone = bare.is_some();
        Compounded {
            markdown: bare.map(str::to_owned).unwrap_or(markdown),
            text,
            linked,
            alone,
        }
    }
}

/// Whether a list is the card of an author: the name, as the page tells it to machines, and under it what that person is.
pub(super) fn names_author(text: &str, authors: &[String]) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let is_role = |line: &str| {
        words(line) <= 20
            && (!ends_sentence(line) || line::is_bare_role(line))
            && line::has_role(&fold(line))
            && !line::is_name(line)
    };
    let mut named = lines
        .windows(2)
        .filter(|pair| authors.iter().any(|author| author == pair[0]) && is_role(pair[1]));
    lines.len() <= authors.len() * 4 && named.next().is_some()
}

/// Whether one of a few lines begins with an author's name, or with the heading above, and says who that is.
pub(super) fn tells_of_author(text: &str, authors: &[String], heading: &str) -> bool {
    let named = authors.iter().any(|author| author == heading);
    let headed = |line: &str| {
        !heading.is_empty() && line.starts_with(heading)
            || named && line::goes_on_from_name(line, &fold(line))
    };
    let own = |line: &str| {
        headed(line)
            || authors
                .iter()
                .any(|author| line.starts_with(author.as_str()))
    };
    (2..=MOST_NOTES).contains(&text.lines().count())
        && text
            .lines()
            .any(|line| own(line) && is_bio(line, authors, heading))
}

/// Whether a line of a box about an author says who that is, by name or behind the name that heads it.
pub(super) fn is_bio(line: &str, authors: &[String], heading: &str) -> bool {
    let named = authors.iter().any(|author| author == heading);
    line::bio_score(line, authors) >= 2 || named && line::goes_on_from_name(line, &fold(line))
}

/// Whether a heading says that authors are named below.
fn heads_signers(heading: &str) -> bool {
    const LONGEST: usize = 12;

    const HEADINGS: &[&str] = &[
        "author", "authors", "autor", "autoren", "auteur", "auteurs", "autores", "autori",
    ];
    heading.len() <= LONGEST && HEADINGS.contains(&&*fold(heading))
}

/// Whether a list under “Authors” is names and nothing else.
pub(super) fn lists_names(text: &str, heading: &str) -> bool {
    let mut names = text.lines();
    heads_signers(heading)
        && (1..=MOST_NOTES).contains(&names.clone().count())
        && names.all(|line| words(line) <= 4 && names::name(line).is_some())
}

/// Whether a list under “Authors” is names, and below each what that person is.
pub(super) fn lists_signers(text: &str, heading: &str) -> bool {
    if !heads_signers(heading) {
        return false;
    }
    let lines: Vec<&str> = text.lines().collect();
    let told = |pair: &[&str]| {
        let [name, role] = pair else {
            return false;
        };
        names::name(name).is_some()
            && words(role) <= 16
            && !ends_sentence(role)
            && line::has_role(&fold(role))
    };
    lines.len() <= 2 * MOST_NOTES && !lines.is_empty() && lines.chunks(2).all(told)
}

/// Whether a list holds the notes under a piece, as papers and journals have them: each of its items is a paragraph of its own.
pub(super) fn notes<'a>(
    markdown: &str,
    text: &str,
    authors: impl FnOnce() -> &'a [String],
) -> bool {
    let items = text.lines();
    if !(2..=MOST_NOTES).contains(&items.clone().count())
        || !items.clone().any(|item| words(item) >= FEWEST_WORDS)
        || items.clone().count() != markdown.lines().count()
        || !markdown
            .lines()
            .all(|line| line.starts_with("- ") || line.starts_with("> - "))
    {
        return false;
    }
    let authors = authors();
    let of_author = |item: &str| {
        let own = |author: &String| item.starts_with(author.as_str());
        line::after_bio_label(item).is_some() || authors.iter().any(own)
    };
    let note = |item: &str| {
        let folded = fold(item);
        line::labels_disclosure(&folded) || line::is_credit(&folded) || line::is_disclaimer(&folded)
    };
    // A list of people may name the author among them: then nothing else is in it.
    let told = |item: &str| {
        note(item)
            || is_afterword(&fold(item))
            || of_author(item) && line::bio_score(item, authors) >= 2
    };
    items.clone().any(note) || items.into_iter().all(told)
}

/// What stands before the first line of a paragraph and before the others, and whether it starts an item.
fn signs(around: &mut [Around]) -> (String, String, bool) {
    let (mut first, mut next, mut starts_item) = (String::new(), String::new(), false);
    for around in around {
        match around {
            Around::List { .. } => {}
            Around::Quote => {
                first.push_str("> ");
                next.push_str("> ");
            }
            Around::Item { marker, started } => {
                let indent = " ".repeat(marker.len());
                first.push_str(if *started { &indent } else { marker });
                next.push_str(&indent);
                starts_item |= !*started;
                *started = true;
            }
        }
    }
    (first, next, starts_item)
}

//! Which of the lines above a pasted article may be its headline: none that is told to be something else.
use super::super::super::{
    block::{Block, ends_sentence, words},
    date, line, names, promo,
    vocabulary::{DATE_LABELS, TOPICS, is_east_asian},
};
use super::super::{
    captions::{credit, is_above_caption, is_above_credit, is_alternative, quotes_for_picture},
    lines::{heads_summary, is_like_name, is_of_site, tells_of_author},
};
use super::Head;

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
    seams.count() > 1
}

/// Whether a line is a day and a few words: “EPAPER | March 15, 2023”, “Blog 2 mars 2025”.
fn is_mostly_day(block: &Block) -> bool {
    date::find(&block.text).is_some_and(|date| {
        let rest = words(&block.text[..date.range.start]) + words(&block.text[date.range.end..]);
        let clock = block.text.as_bytes().windows(3).any(|three| {
            three[0].is_ascii_digit() && three[1] == b':' && three[2].is_ascii_digit()
        });
        let signed = || block.byline().is_some_and(|byline| byline.prefixed);
        date.range.start == 0 || rest <= 5 || clock || signed()
    })
}

/// Whether a folded line says when the piece ran, and only by the hour: “Publié à 7 h 00”.
fn tells_when(folded: &str) -> bool {
    let mut all = folded.split([' ', ':']);
    let labelled = all.next().is_some_and(|first| DATE_LABELS.contains(first));
    let hour = |word: &str| word.chars().count() <= 2 && !word.contains(['.', '/']);
    labelled && folded.contains(|c: char| c.is_ascii_digit()) && all.all(hour)
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

/// Whether a folded line is the address of a site, or what a site asks of all who come.
fn is_of_any_site(folded: &str) -> bool {
    const ASKS: &[&str] = &[
        "we value your privacy",
        "your privacy choices",
        "wir schätzen ihre privatsphäre",
        "votre vie privée",
    ];
    let site = |word: &str| {
        [".com", ".org", ".net"]
            .iter()
            .any(|end| word.ends_with(end))
    };
    folded.split(' ').count() <= 3 && folded.split(' ').any(site)
        || ASKS.iter().any(|asks| folded.starts_with(asks))
        || folded.starts_with("part of ")
            && (folded.ends_with(" network") || folded.ends_with(" newsroom"))
}

/// Whether a folded line is a row of buttons for those who have an account, or whom to follow: “Sign in Support us”. One such word
/// alone may be what a headline is about.
fn is_of_account(folded: &str) -> bool {
    const BUTTONS: &[&str] = &[
        "sign in",
        "log in",
        "sign up",
        "subscribe",
        "abonnieren",
        "suche",
        "e-paper",
        "support us",
        "donate",
        "anmelden",
        "se connecter",
        "s'abonner",
        "iniciar sesión",
        "offrir l'article",
        "écouter l'article",
        "ir para o ",
        "ir al ",
        "登入",
        "登录",
        "註冊",
        "注册",
    ];
    let buttons = BUTTONS.iter().map(|button| folded.matches(button).count());
    words(folded) <= 16 && buttons.sum::<usize>() > 1 || words(folded) <= 6 && folded.contains(" @")
}

/// Whether a folded line is a row of the names of sections: “Politik Ausland Panorama Sport Wirtschaft”.
fn is_of_sections(folded: &str) -> bool {
    let all = folded.split(' ');
    let sections = all
        .clone()
        .filter(|word| TOPICS.contains(word.trim_matches([',', '+'])))
        .count();
    sections > 3 && sections * 2 >= all.count()
}

/// Whether a line is a row of buttons by which pages are shared, among Han letters: “分享WhatsApp電郵收藏文章”.
fn shares_in_east_asian(text: &str, folded: &str) -> bool {
    text.chars().any(is_east_asian) && text.chars().count() <= 24 && promo::names_network(folded)
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

/// Whether a line begins with an hour, as the latest news do: “14:52 The ferry is back”.
fn is_clocked(text: &str) -> bool {
    text.split_once(' ')
        .is_some_and(|(clock, _)| line::is_clock(clock))
}

/// Whether a line is the row of languages in which a site can be read: “English Türkçe Русский”.
fn is_of_languages(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const LANGUAGES: &[&str] = &[
        "english", "eng", "deutsch", "français", "española", "español", "português", "italiano", "nederlands", "polski", "türkçe",
        "azərbaycan", "azərbaycanca", "русский", "рус", "на", "русском", "українська", "укр", "հայերեն", "հայ", "ქართული", "ქარ",
        "العربية", "عربي", "فارسى", "فارسی", "اردو", "中文", "繁體", "繁体", "简体", "簡體", "қазақша", "o'zbek", "aze", "en", "de", "fr",
        "es", "it", "ru", "ua", "tr", "ka", "ge", "am", "az", "ar",
    ];
    let all = || {
        folded
            .split([' ', '|', '/', '·'])
            .filter(|word| !word.is_empty())
    };
    all().count() > 1 && all().all(|word| LANGUAGES.contains(&word))
}

/// Whether a folded line is a row of the networks by which pages are shared.
fn names_networks(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const NETWORKS: &[&str] = &[
        "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "digg", "del.icio.us", "plurk", "pinterest",
        "bluesky", "threads", "share", "tweet", "gettr", "truth", "parler", "flipboard", "e-mail", "email", "mail", "print", "вконтакте", "одноклассники", "viber",
    ];
    let all = || folded.split(' ').filter(|word| !word.is_empty());
    let networks = all().filter(|word| NETWORKS.contains(word)).count();
    // “Auf Facebook teilenExterner Link”
    let shares = |word: &str| word.starts_with("teilen") || word.starts_with("partager");
    let on = folded.starts_with("auf ") || folded.starts_with("sur ");
    if networks > 0 && on && all().count() <= 6 && all().any(shares) {
        return true;
    }
    networks > 1 && networks * 2 >= all().count()
}

/// Whether a line holds an hour: “14 апр, 09:10”.
fn tells_the_hour(text: &str) -> bool {
    text.split(' ').any(line::is_clock)
}

/// Whether a line is of figures, as rates and hours are: “EUR 85,91 (+0,12) 16:12”.
fn is_of_figures(text: &str) -> bool {
    const FIGURES: usize = 9;
    text.chars().filter(char::is_ascii_digit).count() >= FIGURES
}

/// Whether a line is a row of short names with bars between: “Debate | Opinion | Harbours”.
fn is_way(text: &str) -> bool {
    let mut parts = text.split(" | ");
    text.matches(" | ").count() > 1 && parts.all(|part| words(part) <= 3)
}

/// Whether a folded line tells what goes on just now, above all pages: “Trending: …”, “En direct …”.
fn is_ticker(folded: &str) -> bool {
    const TICKERS: &[&str] = &[
        "trending:",
        "breaking:",
        "breaking news",
        "live:",
        "live updates",
        "en direct ",
        "en direct:",
        "eilmeldung",
        "temas del día:",
        "última hora:",
        "ultim'ora",
        "in evidenza:",
        "em alta:",
        "热点：",
        "熱門：",
    ];
    let told = |ticker: &str| !ticker.ends_with(' ') || folded.contains(": ");
    TICKERS
        .iter()
        .any(|ticker| folded.starts_with(ticker) && told(ticker))
        || folded.starts_with("trending ") && words(folded) > MOST_TITLES
}

/// What has more words is the titles of several pieces in a row.
const MOST_TITLES: usize = 12;

/// Whether the words of a line are a list in the order of the alphabet, as of the towns for which a paper has pages.
fn is_in_order(text: &str) -> bool {
    const FEWEST: usize = 6;
    let listed = text.rsplit(": ").next().unwrap_or_default();
    let all: Vec<&str> = listed.split_whitespace().collect();
    let capital = |word: &&str| word.starts_with(char::is_uppercase);
    all.len() >= FEWEST && all.iter().all(capital) && all.windows(2).all(|pair| pair[0] <= pair[1])
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
        .is_some_and(|(name, house)| words(house) <= 4 && is_like_name(name))
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
            && !is_ticker(folded)
            && block.text.matches('\t').count() < 2
            && !is_in_order(&block.text)
            && !is_clocked(&block.text)
            && !tells_when(folded)
            && !heads_contents(folded)
            && !heads_summary(block)
            && !is_of_any_site(folded)
            && !is_of_account(folded)
            && !is_of_sections(folded)
            && !shares_in_east_asian(&block.text, folded)
            && block.text.matches(" / ").count() < 2
            && !is_affiliation(&block.text)
            && !is_marked_picture(folded)
            && !is_of_figures(&block.text)
            && !is_of_languages(folded)
            && !names_networks(folded)
            && !(block.words() <= 8 && tells_the_hour(&block.text))
            && !block.text.contains('@')
            && !is_way(&block.text)
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
            && !is_above_caption(self.lines, at)
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
        let named = at > 0 && is_like_name(&self.lines[at - 1].text);
        named && line::has_role(block.folded()) && !ends_sentence(&block.text)
    }
}

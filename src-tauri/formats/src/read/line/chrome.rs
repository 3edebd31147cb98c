//! Lines that are of the page and never of a piece: what heads its boxes, leads elsewhere, or counts minutes.
use super::super::{
    block::{ends_sentence, words},
    promo,
    vocabulary::{CHROME_HEADINGS, CHROME_OPENERS, starts_word},
};

/// Whether a folded line heads something that is not the piece: “related articles”, “comments (12)”.
pub(in super::super) fn is_chrome_heading(folded: &str) -> bool {
    // Longer than all of them.
    if folded.len() > 160 {
        return false;
    }
    let counted = folded.find('(').filter(|at| folded[..*at].ends_with(' '));
    let bare = counted.map_or(folded, |at| &folded[..at - 1]);
    let bare = bare.trim_matches(|c: char| c.is_ascii_digit() || " :>.-|*#+!՝…".contains(c));
    // “New Harbour Favorites”
    let favorites = || bare.ends_with(" favorites") && words(bare) <= 4;
    // “More from Harbour Opinion”
    let from = [
        "more from ",
        "more posts by ",
        "more articles by ",
        "all posts by ",
        "latest articles from ",
        "elsewhere in ",
    ];
    let more = || {
        from.iter().any(|from| bare.starts_with(from)) && words(bare) <= 8 && !folded.ends_with('.')
    };
    // “More from Ida Lund: The boat waits.”
    let titled = || {
        const MORE: &[&str] = &[
            "mehr von ",
            "plus de ",
            "other commentaries on ",
            "other columns on ",
            "other articles on ",
        ];
        let mut more = from[..1].iter().chain(MORE);
        more.any(|more| folded.starts_with(more))
            && folded.split_once(": ").is_some_and(|(before, title)| {
                words(before) <= 6 && (3..=20).contains(&words(title))
            })
    };
    // “Follow Ida Lund on Twitter: www.twitter.com/ilund”
    let followed = || {
        let named = ["follow ", "suivre ", "seguir a ", "segui "]
            .iter()
            .any(|follow| bare.starts_with(follow));
        let on = [
            " on twitter:",
            " sur twitter:",
            " sur twitter :",
            " en twitter:",
            " su twitter:",
        ];
        named && words(bare) <= 9 && on.iter().any(|on| bare.contains(on))
    };
    // “More Guest Essays”
    let kind = || bare.strip_prefix("more ").is_some_and(super::is_label) && words(bare) >= 3;
    // “About the Harbours and Tides Program”
    let program = || {
        let ends = [" program", " programme", " initiative"];
        bare.starts_with("about the ")
            && words(bare) <= 9
            && ends.iter().any(|end| bare.ends_with(end))
    };
    CHROME_HEADINGS.contains(bare)
        || program()
        || favorites()
        || more()
        || titled()
        || kind()
        || followed()
}

/// Whether a line is not the piece wherever it stands: “read more: …”, “photo: …”, “5 min read”.
pub(in super::super) fn is_chrome(folded: &str) -> bool {
    // “Click to print (Opens in new window)”
    let opens =
        || folded.ends_with("(opens in new window)") || folded.ends_with("(opens in a new window)");
    // “This was published 3 years ago”
    let aged = || {
        folded.starts_with("this was published ") && folded.ends_with(" ago") && words(folded) <= 7
    };
    // “[See also: The ferry waits]”, “[ The ferry waits ]”
    let bracketed = || {
        if let Some(title) = folded
            .strip_prefix("[ ")
            .and_then(|rest| rest.strip_suffix(" ]"))
        {
            return (4..=25).contains(&words(title)) && !ends_sentence(title);
        }
        // “【延伸閱讀】守著最後一床”
        let east_asian = folded
            .strip_prefix('【')
            .and_then(|rest| rest.split_once('】'));
        if east_asian.is_some_and(|(label, _)| CHROME_HEADINGS.contains(label)) {
            return words(folded) <= 40;
        }
        let inside = folded
            .strip_prefix(['[', '('])
            .and_then(|rest| rest.strip_suffix([']', ')']));
        let labelled = inside.and_then(|inside| inside.split_once(": "));
        labelled.is_some_and(|(label, title)| {
            words(title) <= 16 && !title.ends_with('.') && promo::heads_teasers(label)
        })
    };
    // “E-mail this story | Print this page”
    let row = || folded.contains(" |") && is_row_of_buttons(folded);
    // “#harbours #ferries #town halls”
    let tags =
        || folded.starts_with('#') && folded.matches(" #").count() > 0 && words(folded) <= 16;
    // “Listen to article 1x1.2x1.5x”, “Down Arrow Button Icon”
    let control =
        || words(folded) <= 5 && (folded.contains("1x1.2x") || folded.ends_with(" button icon"));
    // “X: @coast”
    let handle = || {
        words(folded) <= 2
            && ["x: @", "twitter: @"]
                .iter()
                .any(|at| folded.starts_with(at))
    };
    is_chrome_heading(folded)
        || handle()
        || control()
        || row()
        || tags()
        || aged()
        || bracketed()
        || promo::is_share_row(folded)
        || promo::asks_for_verdict(folded)
        || is_duration(folded)
        || is_counter(folded)
        || opens_chrome(folded)
        || opens()
        || is_of_issue(folded)
        || is_price(folded)
        || is_player(folded)
}

/// Whether all that bars part are buttons, or all but one of several.
fn is_row_of_buttons(folded: &str) -> bool {
    let parts: Vec<&str> = folded.split(" |").map(str::trim).collect();
    let deeds = parts.len() > 2;
    let pressed = |part: &str| is_button(part) || deeds && promo::is_deed(part);
    let other = parts.iter().filter(|part| !pressed(part)).count();
    other == 0 || other == 1 && parts.len() > 2 && parts.iter().all(|part| words(part) <= 6)
}

/// Whether words are those of a button beside another.
fn is_button(folded: &str) -> bool {
    words(folded) <= 5
        && (is_chrome_heading(folded) || promo::is_share_row(folded) || opens_chrome(folded))
}

/// Whether a line leads to a piece of another issue: “From the November 2023 issue: What happened to the ferry?”
fn is_of_issue(folded: &str) -> bool {
    let issue = folded
        .strip_prefix("from the ")
        .and_then(|rest| rest.split_once(" issue: "));
    issue.is_some_and(|(issue, _)| words(issue) <= 4) && words(folded) <= 24
}

/// Whether a line says what reading costs: “Get 3 months for £3”.
fn is_price(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const TIMES: &[&str] = &[
        "month", "months", "week", "weeks", "year", "monat", "monate", "wochen", "woche", "mois", "semaines", "mes",
        "meses", "mese", "mesi", "maanden", "weken",
    ];
    const FOR: &[&str] = &[
        " for ", " per ", " für ", " pro ", " pour ", " par ", " por ", " al ", " voor ",
    ];
    const OFFERS: &[&str] = &[
        "get ",
        "try ",
        "subscribe",
        "jetzt ",
        "nur ",
        "essai",
        "abonn",
        "prueba",
        "apóya",
        "sumate",
        "súmate",
        "hazte",
        "prova",
    ];
    let letters = folded.split(|c: char| !c.is_alphabetic());
    let priced = || {
        [" euros ", " euro ", " pesos "]
            .iter()
            .any(|price| folded.contains(price))
    };
    (folded.contains(['$', '€', '£']) || priced())
        && words(folded) <= 7
        && OFFERS.iter().any(|offer| folded.starts_with(offer))
        && FOR.iter().any(|so_much| folded.contains(so_much))
        && letters.into_iter().any(|word| TIMES.contains(&word))
}

/// Whether a line is what a player shows: “1.0x 0:00 / 4:52”.
fn is_player(folded: &str) -> bool {
    let mut letters = folded.split(|c: char| !c.is_alphabetic());
    folded.len() <= 24 && folded.contains("0:00") && letters.all(|word| word.len() <= 1)
}

/// Whether a line begins with what leads to another piece, in capitals or with its headline right behind it: “READ ALSO The harbour
/// is ours”.
pub(in super::super) fn shouts_chrome(text: &str, folded: &str) -> bool {
    let shouted = |end: usize| {
        let opener: String = text.chars().take(folded[..end].chars().count()).collect();
        end > 5 && opener.contains(' ') && !opener.contains(char::is_lowercase)
    };
    // “Read alsoThe harbour is ours”
    let glued = |end: usize| {
        let opener = &folded[..end];
        let next = text.chars().nth(opener.chars().count());
        // Some scripts have letters of one size only.
        let unicase = |c: char| c.is_alphabetic() && !c.is_uppercase() && !c.is_lowercase();
        opener.contains(' ')
            && (opener.ends_with(char::is_lowercase) && next.is_some_and(char::is_uppercase)
                || opener.ends_with(unicase) && next.is_some_and(unicase))
    };
    let opens = |end: usize| shouted(end) || glued(end);
    CHROME_OPENERS.of(folded).into_iter().any(opens) && words(folded) <= 40
}

fn opens_chrome(folded: &str) -> bool {
    // “– Leggi anche: La barca aspetta”
    let folded = folded.strip_prefix("- ").unwrap_or(folded);
    CHROME_OPENERS.of(folded).into_iter().any(|end| {
        let rest = &folded[end..];
        let colon = folded[..end].ends_with(':') || rest.trim_start().starts_with([':', '|']);
        // “Read also Booksellers, postmen, lamplighters: …”
        let titled = folded[..end].contains(' ') && !folded.ends_with('.');
        let most = if colon {
            30
        } else if titled {
            20
        } else {
            12
        };
        words(folded) <= most && (colon || !starts_word(rest))
    })
}

/// Whether a line is nothing but how long a film lasts: “02:41”.
pub(in super::super) fn is_clock(text: &str) -> bool {
    let parts = text.trim().split(':');
    let digits = |part: &str| {
        part.len() <= 2 && !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let last = parts
        .clone()
        .next_back()
        .is_some_and(|part| part.len() == 2);
    parts.clone().count() > 1 && parts.clone().all(digits) && last
}

/// Whether a line tells how long reading or listening takes: “5 min read”, “Lesezeit: 4 Minuten”.
pub(in super::super) fn is_duration(folded: &str) -> bool {
    const UNITS: &[&str] = &[
        "min",
        "мин",
        "хв",
        "dk",
        "dəq",
        "րոպե",
        "წუთ",
        "دقيق",
        "دقائق",
        "分",
        "λεπτ",
    ];
    let unit = |word: &str| UNITS.iter().any(|unit| word.starts_with(unit));
    let letters = folded.split(|c: char| !c.is_alphabetic());
    folded.contains(|c: char| c.is_ascii_digit())
        && !folded.ends_with('.')
        && words(folded) <= 7
        && letters.filter(|word| !word.is_empty()).any(unit)
        && letters_beside_units(folded)
}

/// Whether a line counts who saw or shared the page: “1 904 views”, “Liked by 14 people”.
fn is_counter(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const COUNTED: &[&str] = &[
        "views", "reads", "shares", "likes", "claps", "vues", "lectures", "partages", "aufrufe", "vistas", "lecturas", "visualizações", "visualizzazioni",
        "letture", "просмотров", "просмотра", "переглядів", "перегляди", "görüntüleme", "okunma", "wyświetleń", "weergaven",
    ];
    let figures = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_digit() || " .,\u{a0}\u{202f}k".contains(c))
    };
    let counted = || {
        let parted = folded.rsplit_once([' ', '\u{a0}']);
        parted.is_some_and(|(count, what)| figures(count) && COUNTED.contains(&what))
    };
    let liked = || {
        let count = folded
            .strip_prefix("liked by ")
            .and_then(|rest| rest.strip_suffix(" people"));
        count.is_some_and(figures)
    };
    words(folded) <= 5 && (counted() || liked())
}

/// Whether a line has few words beside its figures, so that “In 5 minutes she had won” is no duration.
fn letters_beside_units(folded: &str) -> bool {
    let figures = folded
        .split_whitespace()
        .filter(|word| word.contains(|c: char| c.is_ascii_digit()))
        .count();
    let marks = folded
        .split_whitespace()
        .filter(|word| !word.contains(char::is_alphanumeric))
        .count();
    words(folded) <= figures + marks + 4
}

/// Whether a line tells the way to the page: “Home > Opinion”.
pub(in super::super) fn is_trail(text: &str) -> bool {
    // “Harbours / Why the boat belongs to the island” is a kicker and a headline.
    let kicked = || {
        let parts = text.split_once(" / ");
        parts.is_some_and(|(_, rest)| !rest.contains(" / ") && words(rest) > 4)
    };
    let way = [" > ", " › ", " » ", " → "]
        .iter()
        .any(|mark| text.contains(mark));
    words(text) <= 12 && (way || text.contains(" / ") && !kicked())
}

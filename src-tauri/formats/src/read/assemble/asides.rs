//! What a page says to its readers in the paragraph about its author: how that person is reached, what it offers, whose a picture is.
use stet_core::Field;

use super::super::{block::words, promo, vocabulary::VERBS};

/// How a sentence begins that says how somebody is reached or followed.
const REACH: &[&str] = &[
    "reach ",
    "you can find her ",
    "you can find him ",
    "you can find them ",
    "contact ",
    "follow ",
    "email ",
    "e-mail ",
    "write to ",
    "view his ",
    "view her ",
    "view their ",
];

/// How one begins that says where to read on, or whom to ask at the paper.
const READ_ON: &[&str] = &[
    "please contact",
    "learn more",
    "more details",
    "view more ",
    "lees hier ",
    "lees meer",
    "lesen sie hier ",
    "mehr dazu ",
    "en savoir plus",
    "más información",
    "read more",
    "he can be reached",
    "she can be reached",
    "they can be reached",
    "find out more",
    "for more information",
    "send it to ",
    "got something to say",
    "to submit a",
];

fn opens(folded: &str, openers: &[&str]) -> bool {
    openers.iter().any(|opener| folded.starts_with(opener))
}

/// Whether a folded sentence only says how somebody is reached.
pub(super) fn is_contact(folded: &str) -> bool {
    let told = || folded.contains('@') || opens(folded, REACH) || opens(folded, READ_ON);
    words(folded) <= 12 && told()
}

/// Whether a folded sentence says how the author is reached or followed, and not where to read on or who edits.
pub(super) fn reaches(folded: &str) -> bool {
    let addressed = folded.contains('@') && !folded.contains("责编");
    is_contact(folded) && (addressed || opens(folded, REACH))
}

/// Whether a folded sentence says what the page allows itself: “The Coast reserves the right to remove comments …”.
pub(super) fn is_reserved(folded: &str) -> bool {
    folded.contains(" reserves the right to ") || folded.contains(" behält sich vor")
}

/// Whether a folded sentence says whose the pictures are.
pub(super) fn credits_picture(folded: &str) -> bool {
    const OPENERS: &[&str] = &[
        "featured image",
        "feature image",
        "header image",
        "cover image",
        "image credit",
        "image:",
        "photo credit",
        "photo:",
        "photo by",
        "photograph of",
        "photograph by",
        "photo illustration",
        "illustration by",
        "picture:",
        "beitragsbild",
        "titelbild",
        "foto:",
        "imagen:",
    ];
    let bare = folded.trim_start_matches('(');
    OPENERS.iter().any(|opener| bare.starts_with(opener))
}

/// Whether a folded sentence says what a paper likes to be sent.
pub(super) fn welcomes(folded: &str) -> bool {
    const PIECES: &[&str] = &[
        " welcomes opinion pieces",
        " welcomes guest ",
        " welcomes op-eds",
        " welcomes commentar",
        " welcomes essays",
        " welcomes submissions",
    ];
    PIECES.iter().any(|pieces| folded.contains(pieces))
}

/// Whether a folded sentence behind a bio goes on about its author, whatever it tells of: “Her newsletter comes out on Sundays.”
pub(super) fn tells_of_author(folded: &str) -> bool {
    const OF_AUTHOR: &[&str] = &[
        "he", "she", "they", "his", "her", "their", "sie", "er", "ihr", "ihre", "sein", "seine",
        "elle", "il", "son", "sa", "ses", "ella", "él", "su", "sus", "ela", "ele", "sua", "seu",
    ];
    // “Readers may write to him at …”, “Mieszka w Lublińcu, prowadzi newsletter …”
    const REACHED: &[&str] = &[" him ", " her ", " them ", " the author "];
    let first = folded.split(' ').next().unwrap_or_default();
    let strong = || {
        let verbs = VERBS.get(first);
        verbs.is_some_and(|verbs| verbs.iter().any(|verb| verb.strong && verb.rest.is_empty()))
    };
    let mut opening = folded.split([' ', '’', '\'']).take(3);
    opening.any(|word| OF_AUTHOR.contains(&word))
        || folded.starts_with("readers ") && REACHED.iter().any(|whom| folded.contains(whom))
        || strong()
}

/// Whether a folded sentence behind a bio offers readers something.
pub(super) fn is_offer(folded: &str) -> bool {
    const READERS: &[&str] = &[
        "readers can ",
        "readers may ",
        "send comments",
        "send letters",
        "send feedback",
        "find information, including how to submit",
        "through its opinion section",
    ];
    // “The names of some pilots have been changed.”
    let changed = folded.contains("name") && folded.contains(" have been changed");
    // “If you would like to answer this op-ed, send a letter to the editor.”
    let answers = folded.starts_with("if you ") && folded.contains("letter to the editor");
    changed
        || answers
        || promo::is_promo(folded)
        || promo::is_pitch(folded)
        || READERS.iter().any(|opener| folded.starts_with(opener))
        || folded.starts_with("if somebody forwarded")
        || folded.starts_with("if someone forwarded")
}

/// Where a bio ends and the page's own words begin: “Read more”, “Follow”.
pub(super) fn trailer(text: &str, field: Field) -> usize {
    const TRAILERS: &[&str] = &[
        "View author publications",
        "You can also search for this author",
        "Read more",
        "Read More",
        "READ MORE",
        "Show all articles",
        "SHOW ALL ARTICLES",
        "Find all posts",
        "View all posts",
        "View All Posts",
        "See all posts",
        "More details",
        "LESS ... MORE",
        "LESS … MORE",
        "See more",
        "More by",
        "More from",
        "More articles by",
        "All posts by",
        "All articles by",
        "Mehr lesen",
        "Alle Artikel",
        "Mehr von",
        "Weitere Artikel",
        "Lire la suite",
        "En savoir plus",
        "Tous les articles",
        "Voir tous ses articles",
        "Mais artigos dest",
        "Más artículos de est",
        "Leer más",
        "Ver más",
        "Todos los artículos",
        "Leggi tutto",
        "Tutti gli articoli",
        "Altri articoli",
        "Otros artículos",
        "Más artículos",
        "Más por ",
        "Outros artigos",
        "Ver todos",
        "Ses autres articles",
        "Ses derniers articles :",
        "Ses derniers articles\u{a0}:",
        "Ses derniers articles:",
        "Seine letzten Beiträge:",
        "Sus últimos artículos:",
        "Weitere Beiträge",
        "Alle Beiträge",
        "Другие статьи",
        "Другие материалы",
        "Інші матеріали",
        "Diğer yazıları",
        "Bütün yazıları",
        "Leia mais",
        "Lees meer",
        "Czytaj więcej",
        "Читать далее",
        "Все статьи",
        "Читати далі",
        "Devamını oku",
        "Tüm yazıları",
        "Läs mer",
    ];
    if field != Field::Bio {
        return text.len();
    }
    // “Read more of her work at The Coast.” is a sentence as the others are.
    let sentence = |at: &usize| text.trim_end().ends_with('.') && words(&text[*at..]) > 3;
    let marks = TRAILERS
        .iter()
        .filter_map(|mark| text.find(mark))
        .filter(|at| !sentence(at));
    let follow = text
        .trim_end()
        .strip_suffix("Follow")
        .map(|rest| rest.trim_end().len());
    let end = marks.chain(follow).min().unwrap_or(text.len());
    let marks = [' ', '–', '—', '■', '◼', '□', '▪', '●', '◆', '♦'];
    text[..end].trim_end_matches(marks).len()
}

//! The buttons by which pages are shared.
use super::super::block::words;

/// What a page is shared with.
const NETWORKS: &[&str] = &[
    "facebook", "linkedin", "whatsapp", "twitter", "mastodon", "bluesky", "telegram",
];

/// What is done with a page.
#[rustfmt::skip] // Words are read side by side.
const DO: &[&str] = &[
    "share", "email", "e-mail", "print", "tweet", "bookmark", "save", "send", "gift", "copy", "download", "post",
    "teilen", "drucken", "merken", "verschenken", "weiterleiten", "versenden", "speichern",
    "partager", "imprimer", "envoyer", "enregistrer", "offrir",
    "compartir", "imprimir", "enviar", "guardar", "compartilhar", "condividi", "stampa", "invia", "salva",
];

/// Whether folded words name something that is done with a page, as a button does: “Print version”, “Send to a friend”.
pub(in super::super) fn is_deed(folded: &str) -> bool {
    let first = folded.split(' ').next().unwrap_or_default();
    words(folded) <= 4 && DO.contains(&first)
}

/// Whether a folded line names what a page is shared with.
pub(in super::super) fn names_network(folded: &str) -> bool {
    NETWORKS.iter().any(|network| folded.contains(network))
}

/// Whether the lines of a list are buttons by which pages are shared.
pub(in super::super) fn is_share_list(folded: &str) -> bool {
    let lines = folded.lines().filter(|line| !line.is_empty());
    lines.clone().count() > 1
        && lines.clone().filter(|line| names_network(line)).count() > 1
        && lines.clone().all(|line| words(line) <= 8)
}

/// Whether a folded line says in a few words what to do with the page: “Email this to a friend”, “Share on Facebook Print this page”.
fn is_share_sentence(folded: &str) -> bool {
    // One of these tells that it is the page: “Share a story” may head a part of the piece.
    #[rustfmt::skip] // Words are read side by side.
    const PAGE: &[&str] = &[
        "this", "article", "page", "link", "options", "sharing", "pdf", "reddit", "pinterest", "pocket", "flipboard", "artikel", "beitrag",
        "seite", "l'article", "lien", "artículo", "artigo", "articolo", "mail",
    ];
    #[rustfmt::skip] // Words are read side by side.
    const WITH: &[&str] = &[
        "story", "all", "to", "a", "friend", "on", "via", "by", "for", "later", "as", "x", "instagram", "threads", "digg", "del.icio.us",
        "diesen", "auf", "per", "an", "freund", "kopieren", "cet", "sur", "par", "à", "un", "ami", "le", "este", "en", "no", "em", "por",
        "amigo", "su", "questo", "amico", "réagir", "versión", "para", "letra", "a-", "a+",
    ];
    let all = || {
        folded
            .split([' ', '|', '·'])
            .map(|word| word.trim_end_matches([':', '!', ',']))
            .filter(|word| !word.is_empty())
    };
    let page = |word: &str| PAGE.contains(&word) || NETWORKS.contains(&word);
    let button = |word: &str| DO.contains(&word) || WITH.contains(&word) || page(word);
    let begins = all().next().is_some_and(|first| DO.contains(&first));
    begins && (2..=12).contains(&all().count()) && all().all(button) && all().any(page)
}

/// Whether a folded line is nothing but the names of what a page is shared with: “Facebook Twitter Email”.
pub(in super::super) fn is_share_row(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const BESIDE: &[&str] = &[
        "x", "email", "e-mail", "mail", "print", "reddit", "instagram", "threads", "share", "teilen", "partager",
        "compartir", "compartilhar", "condividi", "drucken", "imprimer", "imprimir", "tweet", "pdf", "a+", "a-",
        "tweeten", "versenden", "artikel", "merken", "envoyer", "sur", "kindle", "sauvegarder",
        "tweeter",
    ];
    if is_share_sentence(folded) {
        return true;
    }
    let network = |word: &str| NETWORKS.contains(&word);
    // “Envoyer à un ami”; “À un ami” alone may head a part of a letter.
    let bare = folded.replace("envoyer à un ami", "envoyer");
    let all = || {
        bare.split(' ')
            .map(|word| word.trim_end_matches(':'))
            .filter(|word| word.len() > 1 || *word == "x")
    };
    folded.len() < 120
        && all().all(|word| network(word) || BESIDE.contains(&word))
        && all().count() > 1
}

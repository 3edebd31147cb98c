//! Whether a short line urges its readers to take what the page has for them: “Get briefed on the story of the week”.
use super::super::block::words;

/// How such a line begins, folded.
#[rustfmt::skip] // Words are read side by side.
const URGES: &[&str] = &[
    "get ", "sign up", "subscribe", "join ", "register", "don't miss", "follow ", "discover ", "support ", "donate", "stay ", "keep up",
    "catch up", "explore ", "download ", "start your", "never miss", "enjoy ", "listen to", "watch ", "help us", "browse ", "try ",
    "want ", "enjoying ", "like this", "already a ", "looking for", "receive ",
    "erhalten sie", "abonnieren", "melden sie", "unterstütz", "entdecke", "hol ", "hören sie", "testen sie", "lesen sie ", "jetzt ", "bleiben sie",
    "verpassen sie", "folgen sie", "keine lust", "die wichtigsten ", "zugang zu ",
    "recevez", "découvrez", "abonnez", "inscrivez", "soutenez", "rejoignez", "retrouvez", "suivez", "profitez", "ne manquez", "écoutez",
    "recibe", "reciba", "suscríb", "suscrib", "apoya", "descubre", "únete", "sigue ", "defendé ", "sumate", "accedé", "regístrate",
    "receba", "assine", "apoie", "conheça", "acompanhe", "siga ", "ricevi", "iscriviti", "abbonati", "sostieni", "scopri ", "segui ",
];

/// What a page has for its readers, likewise, by the beginnings of words.
#[rustfmt::skip] // Words are read side by side.
const HAS: &[&str] = &[
    "newsletter", "newsroom", "inbox", "subscri", "email", "e-mail", "report", "story", "stories", "coverage", "opinion", "editorial", "columns", "columnist", "letters", "headlines",
    "podcast", "episode", "edition", "briefing", "briefed", "journalis", "reporting", "news", "analysis", "weekly", "daily", "weekday", "morning", "free",
    "access", "unlimited", "app", "whatsapp", "telegram", "facebook", "twitter", "instagram", "youtube", "channel", "event", "live", "register", "member",
    "magazine", "articles", "essays", "archive", "offer", "month", "trial", "ad-free", "digital", "read", "readers", "account",
    "ausgabe", "artikel", "abo", "abonn", "woche", "wöchentlich", "täglich", "morgen", "postfach", "nachrichten", "kostenlos", "podcast", "probe", "monat",
    "redaktion", "journalismus", "texte", "leser", "uhr", "app", "inhalte", "zugang",
    "lettre", "infolettre", "semaine", "matin", "abonn", "gratuit", "actualité", "articles", "boîte", "courriel", "mail", "essai", "mois", "numéro", "rédaction",
    "boletín", "correo", "mes", "ayudanos", "pesos", "euros", "noticias", "semana", "gratis", "artículos", "columnas", "lectores", "comunidad", "canal", "diario", "mirada", "contenidos", "suscri",
    "notícias", "assinante", "semanal", "conteúdo", "e-mails", "notizie", "settimana", "abbonat", "articoli", "newsletters",
];

/// The most words of such a line.
const LONGEST: usize = 30;

/// Whether a folded line begins as such lines do.
pub(in super::super) fn begins_urging(folded: &str) -> bool {
    words(folded) <= LONGEST && URGES.iter().any(|urges| folded.starts_with(urges))
}

/// Whether a folded line that stands alone urges its readers to take what the page has for them. Nobody says “I” in it.
pub(in super::super) fn urges(folded: &str) -> bool {
    let bare = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    let parts = || {
        bare.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\''))
            .filter(|word| !word.is_empty())
    };
    // Short beginnings are whole words.
    let has = |word: &str| {
        HAS.iter()
            .any(|has| word == *has || has.len() > 4 && word.starts_with(has))
    };
    begins_urging(bare)
        && !parts().any(|word| super::asks::ME.contains(&word))
        && !bare.contains(" told ")
        && !bare.contains(" said")
        && parts().skip(1).filter(|word| has(word)).count() > 1
}

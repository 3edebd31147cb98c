//! Whether a short paragraph asks readers for their address, money or time, by the share of words of which such notes are made.
//!
//! A piece may be about newspapers and speak of “us” to “you” as well: one of the words that only such notes have must be among them,
//! and nobody says “I”.
use super::super::block::words;
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// What is asked for, by the beginnings of words.
#[rustfmt::skip] // Words are read side by side.
const ASKED: &[&str] = &[
    "signup", "support", "join", "register", "chip", "membership",
    "anmeld", "spende", "unterstütz", "mitglied", "soutien", "soutenez", "soutenir",
    "apoya", "dona", "assine", "apoie", "inscreva", "iscriv", "sostien", "sostener", "aanmeld", "steun", "wesprzyj", "wspieraj",
    "поддерж", "підтрим", "destekle",
];

/// What hardly anybody but a page speaks of to its readers, likewise: one of these is in every such note.
#[rustfmt::skip] // Words are read side by side.
const OFFERED: &[&str] = &[
    "newsletter", "inbox", "abo", "subscrib", "subscription", "paywall", "ad-free", "podcast", "unsubscribe", "bezahlschranke",
    "postfach", "abonnieren", "abonnement", "werbefrei", "infolettre", "abonnez", "recevez", "suscríbete", "suscripción", "boletín",
    "inscreva-se", "assinatura", "iscriviti", "abbonati", "abbonamento", "nieuwsbrief", "subskryb", "подпишитесь", "рассылк",
    "підпишіться", "розсилк", "bülten",
];

/// What it is for, likewise.
#[rustfmt::skip] // Words are read side by side.
const FOR: &[&str] = &[
    "journalis", "reporting", "reporter", "newsroom", "reader", "newsletter", "inbox", "email", "e-mail", "stories", "story", "coverage",
    "article", "subscri", "member", "donat", "paywall", "advertis", "ad-free", "billionaire", "free", "daily", "weekly", "monthly", "morning",
    "brief", "podcast", "episode", "newspaper", "magazine", "independent", "nonprofit",
    "leser", "redaktion", "artikel", "text", "abo", "kostenlos", "kostenfrei", "spende", "unabhängig", "werbung", "werbefrei", "woche",
    "monat", "ausgabe", "betrag", "freiwillig", "verlag", "finanzier", "lecteur", "lectrice", "journal", "indépendan", "gratuit", "abonn", "don", "dons", "semaine", "matin", "publicité", "média",
    "lector", "periodis", "boletín", "suscri", "gratis", "independien", "semana", "correo", "comunidad", "socio",
    "leitor", "jornalis", "assinant", "grátis", "independente", "lettor", "giornal", "abbona", "indipenden", "settiman",
    "lezers", "journalistiek", "onafhankelijk", "czytelni", "dziennikar", "niezależn", "читател", "журналист", "независим", "бесплатн",
    "читач", "журналіст", "незалежн", "безкоштовн", "okurlar", "okuyucu", "gazeteci", "bağımsız", "ücretsiz",
];

/// Who asks.
#[rustfmt::skip] // Words are read side by side.
const US: &[&str] = &[
    "our", "us", "we", "we're", "we've", "uns", "unser", "unsere", "unserem", "unseren", "unserer", "wir", "nous", "notre", "nos",
    "nuestro", "nuestra", "nuestros", "nuestras", "nosotros", "nosso", "nossa", "nossos", "nossas", "nós", "nostro", "nostra", "nostri",
    "nostre", "noi", "ons", "onze", "wij", "nas", "nasz", "nasze", "naszą", "наш", "наша", "наше", "наши", "нашу", "мы", "нас", "ми",
    "наші", "bizi", "bize", "bizim",
];

/// Who is asked.
#[rustfmt::skip] // Words are read side by side.
const YOU: &[&str] = &[
    "you", "your", "you're", "you've", "du", "dein", "deine", "dich", "dir", "euch", "vous", "votre", "vos", "tu", "tus", "te", "usted",
    "ustedes", "você", "vocês", "tuo", "tua", "vostro", "vostra", "jij", "jouw", "uw", "twój", "twoja", "twoje", "вы", "вас", "вам",
    "ваш", "ваша", "ваше", "ви", "sizi", "size", "sizin",
];

/// By what the author of a piece speaks of himself, as no such note does.
#[rustfmt::skip] // Words are read side by side.
pub(super) const ME: &[&str] = &[
    "i", "i'm", "i've", "my", "me", "mine", "ich", "mein", "meine", "meinem", "meinen", "mich", "mir", "je", "mon", "ma", "mes", "yo", "mi",
    "mis", "eu", "meu", "minha", "moi", "mí", "io", "mio", "mia", "ik", "mijn", "я", "мой", "моя", "мій", "ben", "benim",
];

/// The fewest and the most words of such a note.
const FEWEST: usize = 6;
const MOST: usize = 45;

/// What the beginning of a word tells.
#[derive(Clone, Copy)]
enum Told {
    Asked,
    Offered,
    Purpose,
}

/// The beginnings of words by their first letter.
static BEGINNINGS: LazyLock<FxHashMap<char, Vec<(&str, Told)>>> = LazyLock::new(|| {
    let mut all: FxHashMap<char, Vec<(&str, Told)>> = FxHashMap::default();
    for (words, told) in [
        (OFFERED, Told::Offered),
        (ASKED, Told::Asked),
        (FOR, Told::Purpose),
    ] {
        for word in words {
            if let Some(first) = word.chars().next() {
                all.entry(first).or_default().push((word, told));
            }
        }
    }
    all
});

/// What a word tells, if anything; the shortest beginnings must be all of it.
fn told(word: &str) -> Option<Told> {
    const SHORT: usize = 4;
    let first = word.chars().next().unwrap_or_default();
    let mut beginnings = BEGINNINGS.get(&first).into_iter().flatten();
    let fits = |beginning: &str| {
        let short = beginning.chars().count() <= SHORT;
        word == beginning || !short && word.starts_with(beginning)
    };
    let found = beginnings.find(|(beginning, _)| fits(beginning));
    found.map(|(_, told)| *told)
}

/// Whether a folded text of a sentence or two asks its readers for something: it speaks of what only pages offer, of “us” and to “you”,
/// and of nobody else.
pub(super) fn asks_readers(folded: &str) -> bool {
    // Dashes that stand alone are no words.
    if words(folded) > MOST + 10 {
        return false;
    }
    let words = folded
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\''))
        .filter(|word| !word.is_empty());
    let count = words.clone().count();
    if !(FEWEST..=MOST).contains(&count) {
        return false;
    }
    let (mut offered, mut share, mut us, mut you) = (0, 0, 0, 0);
    for word in words {
        if ME.contains(&word) {
            return false;
        }
        us += usize::from(US.contains(&word));
        you += usize::from(YOU.contains(&word));
        if let Some(told) = told(word) {
            share += 1;
            offered += usize::from(matches!(told, Told::Offered));
        }
    }
    let spoken = us > 0 && you > 0 || us > 1;
    // Without what only pages offer, more of it must be about that.
    // Where it speaks of that, to readers and of the paper, fewer words are enough.
    let least = if offered > 0 && us > 0 && you > 0 {
        2
    } else {
        3
    };
    (offered > 0 || share > 4) && spoken && (share + us + you) * 10 >= count * least
}

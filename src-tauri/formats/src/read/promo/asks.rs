//! Whether a short paragraph asks readers for their address, money or time, by the share of words of which such notes are made.
//!
//! On 350 pages of the kinds that the tests are made of, no paragraph of a piece has more than a fifth of them; of what pages ask, nine
//! in ten have more than three in ten.
use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// What is asked for, by the beginnings of words.
#[rustfmt::skip] // Words are read side by side.
const ASKED: &[&str] = &[
    "subscri", "signup", "sign", "donat", "support", "join", "register", "chip", "newsletter", "inbox", "membership",
    "abo", "abonn", "anmeld", "spende", "unterstütz", "mitglied", "postfach",
    "infolettre", "inscri", "soutien", "soutenez", "soutenir", "recevez", "recevoir", "faveur",
    "suscr", "boletín", "apoya", "dona", "recibe", "reciba", "assine", "assinatura", "apoie", "receba", "inscreva",
    "iscriv", "abbon", "sostien", "sostener", "ricevi", "nieuwsbrief", "aanmeld", "steun", "subskryb", "wesprzyj", "wspieraj",
    "подпис", "рассылк", "поддерж", "підпис", "розсилк", "підтрим", "abone", "bülten", "destekle",
];

/// What it is for, likewise.
#[rustfmt::skip] // Words are read side by side.
const FOR: &[&str] = &[
    "journalis", "reporting", "reporter", "newsroom", "reader", "newsletter", "inbox", "email", "e-mail", "stories", "story", "coverage",
    "article", "subscri", "member", "donat", "paywall", "advertis", "ad-free", "billionaire", "free", "daily", "weekly", "monthly", "morning",
    "brief", "podcast", "episode", "newspaper", "magazine", "independent", "nonprofit",
    "leser", "redaktion", "artikel", "text", "abo", "kostenlos", "kostenfrei", "spende", "unabhängig", "werbung", "werbefrei", "woche",
    "monat", "ausgabe", "lecteur", "lectrice", "journal", "indépendan", "gratuit", "abonn", "don", "dons", "semaine", "matin", "publicité", "média",
    "lector", "periodis", "boletín", "suscri", "gratis", "independien", "semana", "correo", "comunidad", "socio",
    "leitor", "jornalis", "assinant", "grátis", "independente", "lettor", "giornal", "abbona", "indipenden", "settiman",
    "lezers", "journalistiek", "onafhankelijk", "czytelni", "dziennikar", "niezależn", "читател", "журналист", "независим", "бесплатн",
    "читач", "журналіст", "незалежн", "безкоштовн", "okurlar", "okuyucu", "gazeteci", "bağımsız", "ücretsiz",
];

/// Who asks, and who is asked.
#[rustfmt::skip] // Words are read side by side.
const WHO: &[&str] = &[
    "our", "us", "we", "we're", "we've", "you", "your", "you're", "you've",
    "uns", "unser", "unsere", "unserem", "unseren", "unserer", "wir", "ihr", "ihre", "ihrem", "ihren", "ihnen", "sie", "du", "dein", "deine",
    "dich", "dir", "euch", "nous", "notre", "nos", "vous", "votre", "vos", "nuestro", "nuestra", "nuestros", "nuestras", "nosotros", "tu",
    "tus", "te", "usted", "ustedes", "nosso", "nossa", "nossos", "nossas", "nós", "você", "vocês", "nostro", "nostra", "nostri", "nostre",
    "noi", "tuo", "tua", "vostro", "vostra", "ons", "onze", "wij", "jij", "jouw", "uw", "nas", "nasz", "nasze", "naszą", "twój", "twoja",
    "twoje", "наш", "наша", "наше", "наши", "нашу", "мы", "нас", "вы", "вас", "вам", "ваш", "ваша", "ваше", "ми", "ви", "наші",
    "bizi", "bize", "bizim", "sizi", "size", "sizin",
];

/// The fewest and the most words of such a note.
const FEWEST: usize = 6;
const MOST: usize = 60;

/// What a word is to such a note.
#[derive(Clone, Copy, Default)]
struct Told {
    asked: bool,
    purpose: bool,
}

/// The beginnings of words by their first letter.
static BEGINNINGS: LazyLock<FxHashMap<char, Vec<(&str, bool)>>> = LazyLock::new(|| {
    let mut all: FxHashMap<char, Vec<(&str, bool)>> = FxHashMap::default();
    let asked = ASKED.iter().map(|word| (*word, true));
    for (word, asked) in asked.chain(FOR.iter().map(|word| (*word, false))) {
        if let Some(first) = word.chars().next() {
            all.entry(first).or_default().push((word, asked));
        }
    }
    all
});

/// What the beginning of a word tells; the shortest ones must be all of it.
fn told(word: &str) -> Told {
    const SHORT: usize = 4;
    let mut told = Told::default();
    let first = word.chars().next().unwrap_or_default();
    for (beginning, asked) in BEGINNINGS.get(&first).into_iter().flatten() {
        let short = beginning.chars().count() <= SHORT;
        if word == *beginning || !short && word.starts_with(beginning) {
            told.asked |= asked;
            told.purpose |= !asked;
        }
    }
    told
}

/// Whether a folded text of a few sentences asks its readers for something.
pub(super) fn asks_readers(folded: &str) -> bool {
    let words = folded
        .split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '\''))
        .filter(|word| !word.is_empty());
    if !(FEWEST..=MOST).contains(&words.clone().count()) {
        return false;
    }
    let (mut all, mut asked, mut purposes, mut who) = (0, 0, Vec::new(), 0);
    let mut above = "";
    for word in words {
        all += 1;
        let told = told(word);
        // “Get our weekly letter”
        let gets = above == "get" && ["our", "the", "your"].contains(&word);
        asked += usize::from(told.asked || gets);
        above = word;
        who += usize::from(WHO.contains(&word));
        if told.purpose {
            purposes.push(word);
        }
    }
    let share = asked + who + purposes.len();
    purposes.sort_unstable();
    purposes.dedup();
    // “Sign up to receive what you need to know”
    let signs_up = folded.starts_with("sign up ");
    asked > 0 && who > 0 && (purposes.len() > 1 || signs_up) && share * 10 >= all * 3
}

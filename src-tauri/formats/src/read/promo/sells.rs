//! What a page sells, or asks for, told by how much of a paragraph speaks of it: access, letters, gifts.
use super::super::block::words;

/// What no piece says of itself, as parts of folded words.
#[rustfmt::skip] // Words are read side by side.
const SURELY: &[&str] = &[
    "unlimited access", "free trial", "cancel anytime", "cancel any time", "paywall-free", "reader-supported", "free articles",
    "already a subscriber", "to continue reading", "tax-deductible", "ad-lite", "your inbox", "your mailbox", "our newsletter",
    "make a gift", "your gift", "delivered weekly", "your email address", "résiliable", "sans engagement",
    "accès illimité", "il vous reste", "cet article à lire", "l'article à lire", "votre boîte", "faites un don",
    "notre newsletter", "abonnez-vous", "inscrivez-vous", "jederzeit kündbar", "monatlich kündbar", "freier zugang",
    "zugang zu allen", "unser newsletter", "-newsletter", "acceso ilimitado", "acesso ilimitado", "suscríbete", "suscríbase",
    "apóyanos", "accesso illimitato", "abbonati", "wesprzyj", "zapisz się",
];

/// What it sells, and how it speaks to those who should buy.
#[rustfmt::skip] // Words are read side by side.
const OFTEN: &[&str] = &[
    "subscri", "newsletter", "donat", "membership", "sign up", "log in", "nonprofit", "non-profit", "a month", "per month", "a week", "first month",
    "$", "£", "€", "journalis", "independent", "exclusive", "premium", "unlimited", "articles", "columnists", "expert", "in-depth", "analysis", "website", " app",
    "join ", "get ", "enjoy ", "your ", "you ", "every ", "free", "readers", "advertis", "consent", "content", "cookies",
    "abonn", "inscri", "gratuit", "vous ", "votre ", "chaque ", "lecteurs", "boîte", "offre",
    "abo ", "kostenlos", "ihre ", "ihnen", "sie ", "leser", "zustimmung", "inhalt", "unabhängig", "pro monat", "im monat",
    "suscri", "tu ", "gratis", "lectores", "assin", "leitores", "você", "lettori", "czyteln", "darmo",
];

/// What is sold or asked for: one of these stands in all of them.
#[rustfmt::skip] // Words are read side by side.
const WARES: &[&str] = &[
    "newsletter", "subscri", "donat", "member", "unlimited", "free ", "month", "journalis", "article", "premium", "gift", "trial",
    "paywall", "week", "abonn", "gratuit", "offre", "kostenlos", "kündbar", "zugang", "suscri", "ilimitad", "assin", "illimit", "apóya",
    "email", "courriel", "e-mail", "wesprzyj", "dons", "don ",
];

/// The most words of such a paragraph, and how many of those parts it holds at least.
const LONGEST: usize = 60;
const LEAST: usize = 4;

/// Whether a folded paragraph of a pasted page speaks of little but what the page sells.
pub(in super::super) fn sells(folded: &str) -> bool {
    let count = words(folded);
    let told = |parts: &[&str]| parts.iter().filter(|part| folded.contains(**part)).count();
    let tells_i = folded
        .split(' ')
        .any(|word| matches!(word, "i" | "my" | "ich" | "je" | "yo"));
    let quotes = folded.contains(['"', '“', '«', '„']);
    count <= LONGEST
        && !tells_i
        && !quotes
        && told(SURELY) > 0
        && told(WARES) > 0
        // The longer a paragraph is, the more of it must speak of that.
        && told(SURELY) * 2 + told(OFTEN) >= LEAST + count / 12
}

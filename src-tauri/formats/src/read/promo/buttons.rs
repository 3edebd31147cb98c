//! The buttons by which readers pay or leave their address.
use super::super::block::words;
use super::asks::ME;

/// What a button that takes money or an address says, folded.
#[rustfmt::skip] // Words are read side by side.
pub(in super::super) const BUTTONS: &[&str] = &[
    "newsletter", "make a gift", "quiero ser", "sumate", "apóyanos", "subscribe", "sign up", "sign me up", "signup", "join now", "join us", "join today", "donate", "register", "enter email", "your email",
    "email address", "get it", "contribution", "save your seat", "support us", "ausgabe kaufen", "jetzt sichern", "jetzt bestellen", "recíbela", "probieren", "apuntarme", "become a", "become a supporter", "become a member", "anmelden", "abonnieren", "registrieren", "bestellen", "mitglied werden",
    "unterstützen", "spenden", "abo abschließen", "ja, ich", "ich bin dabei", "zum angebot", "ihre e-mail", "m'inscri",
    "s'inscri", "inscrivez", "m'abonne", "s'abonne", "abonnez", "voir les formules", "voir les offres", "découvre les offres",
    "contribue", "faire un don", "soutenir", "je donne", "adresse e-mail", "suscr", "recibir", "recevoir", "receber", "apúntate", "asociate",
    "asóciate", "inscreva", "inscrever", "subscrever", "subscreve", "assine", "assinar", "digite seu e-mail", "iscriviti", "abbonati", "sostieni",
    "zapisz", "subskrybuj", "подпис", "підпис", "abone ol", "kaydol", "aanmelden", "inschrijven", "prenumerera",
];

/// Whether a folded line begins as such a button does: “Become a friend of the Coast”.
pub(in super::super) fn opens_as_button(folded: &str) -> bool {
    const LONGEST: usize = 7;
    (1..=LONGEST).contains(&words(folded))
        && BUTTONS.iter().any(|button| folded.starts_with(button))
}

/// Whether the last words of a folded line of a sentence or two are a button: “Ten stories you must know. Sign up for the Tide”, “Are
/// you smarter than a pilot? Take our quiz”.
pub(in super::super) fn ends_in_button(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const PRESSED: &[&str] = &[
        "sign up", "subscribe", "take our ", "take the quiz", "start a free trial", "start your free trial", "join now", "donate now", "get started",
        "jetzt anmelden", "jetzt abonnieren", "hier anmelden", "hier kostenlos abonnieren", "hier abonnieren", "jetzt testen", "je m'abonne", "je m'inscris", "abonnez-vous", "suscríbete", "inscreva-se",
    ];
    const LONGEST: usize = 7;
    const LINE: usize = 40;
    let bare = folded.trim_end_matches([' ', '.', '»', '›', '→', '>']);
    let last = bare
        .rsplit_once(['.', '!', '?'])
        .map(|(_, last)| last.trim_start());
    // “Ida Lund writes on harbours. Subscribe to her newsletter”
    let of_author = |last: &str| {
        last.split(' ')
            .any(|word| matches!(word, "her" | "his" | "their" | "my"))
    };
    // What is offered; whoever says “I” or “they” tells a story that ends in a slogan.
    #[rustfmt::skip] // Words are read side by side.
    const OFFERED: &[&str] = &[
        "newsletter", "roundup", "weekday", "stories", "every ", "a week", "weekly", "daily", "free", "exclusive", "quiz", "inbox", "email", "briefing", "access",
        "smarter", "editors", "woche", "kostenlos", "postfach", "gratuit", "chaque ", "gratis", "cada ",
    ];
    const OTHERS: &[&str] = &["we", "they", "he", "she", "us", "wir", "nous"];
    let pressed = last.is_some_and(|last| {
        PRESSED.iter().any(|button| last.starts_with(button))
            && (1..=LONGEST).contains(&words(last))
            && !of_author(last)
    });
    let offers = || OFFERED.iter().any(|offered| folded.contains(offered));
    let tells = || {
        folded
            .split([' ', ',', '.'])
            .any(|word| ME.contains(&word) || OTHERS.contains(&word))
    };
    pressed && words(folded) <= LINE && offers() && !tells()
}

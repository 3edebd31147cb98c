//! The buttons by which readers pay or leave their address.
use super::super::block::words;

/// What a button that takes money or an address says, folded.
#[rustfmt::skip] // Words are read side by side.
pub(in super::super) const BUTTONS: &[&str] = &[
    "newsletter", "subscribe", "sign up", "sign me up", "signup", "join now", "join us", "donate", "register", "enter email", "your email",
    "email address", "get it", "contribution", "save your seat", "support us", "ausgabe kaufen", "jetzt sichern", "jetzt bestellen", "recíbela", "probieren", "apuntarme", "become a", "anmelden", "abonnieren", "registrieren", "bestellen", "mitglied werden",
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

//! The page's word to its readers: the letter, the channel, the subscription it wants them to take.
use std::sync::LazyLock;

use super::super::{
    block::{nth_word, words},
    vocabulary::Within,
};
use super::pitches::PITCHES;

static PITCHED: LazyLock<Within> = LazyLock::new(|| Within::new(PITCHES));

/// What a house says above each article that an older system held.
const IMPORTED: &str = "importé de notre ancien système";

/// How a page asks its readers for something, and what for; no sentence of a piece begins so.
const ASKS: &[(&str, &str)] = &[
    ("join the ", "whatsapp"),
    ("share your story: ", "tell our "),
    ("share your story: ", "tell us "),
    ("discover the latest ", "download the "),
    ("for all of ", "please visit our "),
    ("more than ", "add your name in "),
    ("for more ", "please visit our "),
    ("support ", "member for less than"),
    ("subscribe now to ", "access"),
    ("sign up to be the first", "to "),
    ("this article is also available in", ""),
    ("[ this article is also available in", ""),
    ("accédez ", "tous les contenus du "),
    ("* внесен минюстом", "реестр"),
    ("* внесён минюстом", "реестр"),
    ("segui ", "su google news"),
    ("follow ", "on google news"),
    ("follow ", "google news channel"),
    ("for all latest news, follow ", "google news"),
    ("vous appréciez cet article", "je soutiens"),
    ("suivez ", "sur google actualités"),
    ("sigue a ", "en google"),
    ("join our ", "whatsapp"),
    ("join us on ", "whatsapp"),
    ("get the ", "whatsapp"),
    ("sign up to receive the latest ", "news"),
    ("sign up for the ", "newsletter"),
    ("sign up for ", "’s free newsletter"),
    ("sign up for ", "'s free newsletter"),
    ("(readers may also be interested in", ""),
    ("rejoignez ", "whatsapp"),
    ("únete a ", "whatsapp"),
    ("únase a ", "whatsapp"),
    ("suivez ", "whatsapp"),
    ("entre no ", "whatsapp"),
    ("recibe cada ", "newsletter"),
    ("recibe cada ", "boletín"),
    ("recibe cada ", "artículos"),
    ("make sense of ", "newsletter"),
    ("get the ", "in your inbox"),
    ("get the ", "newsletter"),
    ("get our ", "newsletter"),
    ("get our ", "in your inbox"),
    ("get ", " by email and never miss"),
    ("hear more ", "opinion newsletter"),
    ("become a ", "member today and get"),
    ("chaque matin, recevez ", "actualité"),
    ("recevez ", "newsletter"),
    ("des commentaires ou des suggestions pour ", "écrivez à"),
    ("our columnists and writers on what ", ""),
    ("recevez ", "dans votre boîte mail"),
    ("recevez ", "par courriel"),
    ("une sélection ", "dans votre boîte mail"),
    ("erhalten sie ", "newsletter"),
    ("erhalten sie ", "postfach"),
    ("reciba cada ", "en su correo"),
    ("recibe ", "en tu correo"),
    ("receba ", "no seu email"),
    ("receba ", "no seu e-mail"),
    ("ricevi ", "newsletter"),
    ("click here for more ", ""),
    ("click here to get the ", ""),
    ("click here to read more ", ""),
    ("tell us what ", "words or less at "),
    ("jetzt neu am kiosk", ""),
    ("este contenido es posible gracias a ", ""),
    ("you can also search for this author", ""),
    ("view author publications", ""),
    ("publicar en abierto es posible gracias a ", ""),
    ("readers are welcome to share", ""),
    ("your support makes all the difference", ""),
    ("support local journalism", ""),
    ("subscribe to ", "today and get "),
    ("this article is available as a pdf", ""),
    ("subscribe to ", "today, get "),
    ("enjoying this article?", "subscribe"),
    ("want more ", "? subscribe to "),
    ("become a member today", "access"),
    ("our job is keeping you informed", ""),
    ("never miss the news", ""),
    ("by registering, you ", "privacy policy"),
    ("by clicking on the sign up button", ""),
    ("click here for your free ", ""),
    ("save articles to read later", ""),
    ("be the first to rate this", ""),
    ("if this article is useful to you", ""),
    ("audio: listen to this ", ""),
    ("to hear more ", " app"),
    ("melden sie uns ", "fehler"),
    ("unterstütze auch du unsere arbeit", ""),
    ("unterstützen sie unsere arbeit", ""),
    ("cette entrée a été publiée le ", ""),
    ("support independent journalism", ""),
    ("support quality journalism", ""),
];

/// Whether a folded text says what somebody said or does: “Get the newsletter right, the consultants told us.”
pub(super) fn tells_of_words(folded: &str) -> bool {
    const SAID: &[&str] = &[
        " told ", " said", " says ", " i ", " she ", " he ", " they ", " il faut", "señor",
    ];
    SAID.iter().any(|said| folded.contains(said))
}

/// Whether a folded paragraph is about the paper's letter to its readers, and ends in the button by which they get it.
fn sends_letter(folded: &str) -> bool {
    const BUTTONS: &[&str] = &[
        "sign up here",
        "sign up now",
        "sign up today",
        "sign up",
        "subscribe here",
        "subscribe now",
        "subscribe today",
        "hier anmelden",
        "jetzt anmelden",
        "inscrivez-vous",
        "s'inscrire",
        "suscríbete aquí",
        "inscreva-se",
    ];
    let end = folded.trim_end_matches(|c: char| !c.is_alphanumeric());
    folded.contains("newsletter") && BUTTONS.iter().any(|button| end.ends_with(button))
}

/// What has more words is no word to readers, nor is what tells of somebody from fewer on.
const LONG: usize = 70;
/// Longer ones begin with what tells them, and go on to ask for something.
const LONGEST: usize = 110;
const OPENING: usize = 12;

/// Whether a folded line is what readers agree to by what they press: “By signing up, you agree to …”
fn agrees(folded: &str) -> bool {
    const PRESSED: &[&str] = &[
        "by clicking",
        "by signing up",
        "by subscribing",
        "by submitting",
        "by registering",
        "by entering your",
        "by providing your",
    ];
    const AGREED: &[&str] = &[
        " you agree ",
        " you acknowledge ",
        " you accept ",
        " you confirm ",
        " you consent ",
    ];
    let has = |list: &[&str]| list.iter().any(|words| folded.contains(words));
    PRESSED.iter().any(|pressed| folded.starts_with(pressed)) && has(AGREED)
}

/// Whether a long folded text begins like the page's word to its readers, and asks them for something.
fn opens_long(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const ASKED: &[&str] = &[
        "paywall", " euro", "€", "$", "£", "unterstütz", "spende", "donat", "donaz", "contribut", "contribuci", "abonn", "subscri",
        "suscr", "assin", "newsletter", "sosten", "soutien", "soutenir", "apoya", "apoie",
    ];
    let opening = &folded[..nth_word(folded, OPENING)];
    PITCHED.stands_in(opening) && ASKED.iter().any(|asked| folded.contains(asked))
}

/// Whether a short folded paragraph is the page's word to its readers, wherever it stands.
pub(in super::super) fn is_pitch(folded: &str) -> bool {
    let asks = |(start, what): &(&str, &str)| {
        folded.starts_with(start) && folded.contains(what) && !tells_of_words(folded)
    };
    let count = words(folded);
    // “Add The Coast on Google”
    let adds = folded.starts_with("add ") && folded.ends_with(" on google");
    // “Tips for the harbour, every Wednesday in your mail”, with “tu” for whoever reads.
    let mails = folded.trim_end_matches('.').ends_with(" en tu correo");
    // “The Daily Tide: the news that mattered, in your inbox every evening. Join 48,000 readers”
    let joined = folded.rsplit_once(". join ").is_some_and(|(letter, rest)| {
        letter.contains(" your inbox") && rest.starts_with(|c: char| c.is_ascii_digit())
    });
    // “[Ten thousand readers trust our newsletter. Subscribe today]”
    #[rustfmt::skip] // Words are read side by side.
    const LETTERS: &[&str] = &[
        "newsletter", "infolettre", "boletín", "[sign up", "[subscribe to", "[abonnez-vous", "[inscrivez-vous", "[suscríbe",
        "[jetzt abonnieren",
    ];
    // “A gift of € 50 costs you only € 17 after tax, and we need you.”
    let taxed = ["après réduction d'impôt", "après déduction fiscale"];
    let taxed = taxed.iter().any(|taxed| folded.contains(taxed))
        && folded.contains(" vous ")
        && (folded.contains(" nous ") || folded.contains(" notre "));
    let bracketed = folded.starts_with('[') && folded.trim_end_matches('.').ends_with(']');
    count <= 50 && bracketed && LETTERS.iter().any(|word| folded.contains(word))
        || count <= 50 && agrees(folded)
        || count <= 6 && adds
        || count <= 60 && taxed
        || count <= 60 && sends_letter(folded)
        || count <= 14 && mails
        || count <= 40 && joined
        || count <= 25 && ASKS.iter().any(asks)
        || (count <= 40 || count <= LONG && !tells_of_words(folded)) && PITCHED.stands_in(folded)
        || (LONG..=LONGEST).contains(&count) && opens_long(folded)
        || count <= 70 && folded.contains(IMPORTED)
        || super::asks::asks_readers(folded)
        || super::ends_in_button(folded)
        || super::schedule(folded) == Some(folded.len())
}

//! The page's word to its readers: the letter, the channel, the subscription it wants them to take.
use std::sync::LazyLock;

use super::super::{block::words, vocabulary::Within};

/// What no piece says to its readers: only the page around it does.
const PITCHES: &[&str] = &[
    "subscribe for free",
    "follow topics and authors",
    "journalism is funded by the contributions",
    "home page for more news",
    "write an article and join",
    "écrivez un article et rejoignez",
    "registering for free",
    "weekly wrap of",
    "weekly guide to",
    "on your phone: join",
    "added to your personal news feed",
    "este contenido es exclusivo para suscriptores",
    "réservé à nos abonnés",
    "this article is exclusive to subscribers",
    "dieser artikel ist exklusiv für abonnent",
    "follow our channel",
    "gibt allen interessierten die möglichkeit, texte",
    "considere adquirir una suscripción",
    "envíe su antieditorial",
    "letters to the editor may be sent",
    "你可以投稿到",
    "this is a paid-for article",
    "we want our comments to be a lively",
    "report any comments that break our rules",
    "la suite est réservée aux abonnés",
    "votre e-mail, avec votre consentement",
    "請繼續往下閱讀",
    "nous avons un petit service à vous demander",
    ": recevez chaque",
    "escuchá esta nota",
    "escucha esta nota",
    "whatsapp channel",
    "sponsored content by",
    "under creative commons licen",
    "support my work",
    "our whatsapp community",
    "thanks for reading",
    "you can now listen to",
    "using ai narration",
    "opt-out by clicking",
    "benötigen ihre zustimmung",
    "um den inhalt anzuzeigen",
    "wir sind käuflich",
    "mit ki erstellt",
    "ai generated summar",
    "ai-generated summar",
    "summary is ai-generated",
    "this summary was generated",
    "mit ki zusammengefasst",
    "diese zusammenfassung wurde mit",
    "résumé généré par",
    "resumen generado por ia",
    "resumen hecho con ia",
    "resumo gerado por ia",
    "riassunto generato da",
    "commenting guidelines",
    "comment guidelines",
    "you are commenting as",
    "information in it may no longer be current",
    "some information may no longer be current",
    "escolha como acompanhar",
    "publicar a opinião dos leitores",
    "intertitres sont de la rédaction",
    "join our community to help us keep",
    "delivered straight to your device",
    "eerdere bijdragen in deze discussie",
    "nuestras socias y socios",
    "nuestros socios y socias",
    "comments policy if you have",
    "benötigt javascript",
    "aktivieren sie javascript",
    "enable javascript",
    "activer javascript",
    "activez javascript",
    "habilite javascript",
    "habilita javascript",
    "abilita javascript",
    "republish our articles for free",
    "we receive a commission",
    "we may receive a commission",
    "we may earn a commission",
    "play the usa today",
    "this post is public",
    "sign up to our",
    "sign up for our",
    "subscribe to our",
    "delivered to your inbox",
    "straight to your inbox",
    "newsletters may contain",
    "diversity of letters to the editor",
    "provides funding as a",
    "apporte un financement en tant que membre adhérent",
    "apporte des fonds en tant que membre adhérent",
    "may be sent to letters@",
    "commentary pitches to",
    "to your saved list and come back",
    "to save articles for later",
    "is protected by recaptcha",
    "consider supporting our award-winning",
    "opens in new window ]",
    "hai ricevuto questa email",
    "you are receiving this",
    "you received this email",
    "to unsubscribe from",
    "sie erhalten diese",
    "vous recevez cet",
    "pay for our journalism",
    "follow me on",
    "follow us on",
    "opinion section on facebook",
    "create a free account",
    "already a subscriber",
    "support our journalism",
    "this summary is ai-generated",
    "if you would like to submit a response",
    "no spam",
    "skip past newsletter",
    "after newsletter promotion",
    "this article is more than",
    "interview has been edited for",
    "conversation has been edited for",
    "zum newsletter",
    "unseren newsletter",
    "lesen sie auch",
    "notre newsletter",
    "notre infolettre",
    "abonnez-vous pour",
    "assine a newsletter",
    "подпишитесь на",
    "підпишіться на",
    "zapisz się na",
];

static PITCHED: LazyLock<Within> = LazyLock::new(|| Within::new(PITCHES));

/// What a house says above each article that an older system held.
const IMPORTED: &str = "importé de notre ancien système";

/// How a page asks its readers for something, and what for; no sentence of a piece begins so.
const ASKS: &[(&str, &str)] = &[
    ("join the ", "whatsapp"),
    ("join our ", "whatsapp"),
    ("join us on ", "whatsapp"),
    ("get the ", "whatsapp"),
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
    // “[Ten thousand readers trust our newsletter. Subscribe today]”
    #[rustfmt::skip] // Words are read side by side.
    const LETTERS: &[&str] = &[
        "newsletter", "infolettre", "boletín", "[sign up", "[subscribe to", "[abonnez-vous", "[inscrivez-vous", "[suscríbe",
        "[jetzt abonnieren",
    ];
    let bracketed = folded.starts_with('[') && folded.trim_end_matches('.').ends_with(']');
    count <= 50 && bracketed && LETTERS.iter().any(|word| folded.contains(word))
        || count <= 6 && adds
        || count <= 14 && mails
        || count <= 25 && ASKS.iter().any(asks)
        || count <= 40 && PITCHED.stands_in(folded)
        || count <= 70 && folded.contains(IMPORTED)
}

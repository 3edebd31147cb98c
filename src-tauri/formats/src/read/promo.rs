//! What pages print between the paragraphs and under them, in the words of many languages.
use std::sync::LazyLock;

use super::{block::words, vocabulary::Within};

/// Words for what readers wrote, as headings have them.
const COMMENTS: &[&str] = &[
    "comment",
    "kommentar",
    "commentaire",
    "comentario",
    "comentário",
    "commenti",
    "reacties",
    "комментар",
    "коментар",
    "yorum",
    "komentar",
    "评论",
    "評論",
    "تعليق",
    "კომენტარ",
    "şərh",
    "discussion about this",
    "responses",
    "contributions",
];

/// Lines that say that advertising follows. It interrupts a piece and never ends one.
const ADS: &[&str] = &[
    "advertisement",
    "advertising",
    "advert",
    "sponsored",
    "anzeige",
    "werbung",
    "publicité",
    "publicidad",
    "publicidade",
    "pubblicità",
    "advertentie",
    "реклама",
    "reklam",
    "reklama",
    "annons",
    "إعلان",
    "იხილეთ რეკლამა",
    "რეკლამა",
    "գովազդ",
    "διαφήμιση",
    "广告",
    "廣告",
];

/// Whether a folded line is nothing but the mark of an advertisement.
pub(super) fn is_ad(folded: &str) -> bool {
    let line = folded.trim_matches(|c: char| !c.is_alphanumeric());
    // “La suite après cette publicité”
    const AFTER: &[&str] = &[
        "après cette publicité",
        "after this advertisement",
        "después de la publicidad",
        "depois da publicidade",
    ];
    ADS.contains(&line) || words(line) <= 6 && AFTER.iter().any(|after| line.ends_with(after))
}

/// So close to its start an offer says what it is, in bytes.
const OPENING: usize = 20;

/// An offer of fewer words needs no other sign.
const SHORT: usize = 10;

/// What asks readers for something.
const PROMOS: &[&str] = &[
    "newsletter",
    "sign up",
    "subscribe",
    "already have an account",
    "log in",
    "register now",
    "continue reading",
    "support our journalism",
    "become a member",
    "download our app",
    "follow us on",
    "listen to this article",
    "listen to the podcast",
    "abonnieren sie",
    "jetzt anmelden",
    "s'inscrire",
    "s'abonner",
    "inscrivez-vous",
    "abonnez-vous",
    "reserve aux abonnes",
    "réservé aux abonnés",
    "suscribete",
    "suscríbete",
    "suscribase",
    "suscríbase",
    "assine",
    "inscreva-se",
    "iscriviti",
    "abbonati",
    "подпишитесь",
    "подписывайтесь",
    "підпишіться",
    "підписуйтесь",
    "abone olun",
    "zapisz się",
    "zaprenumeruj",
    "abunə olun",
    "اشترك",
    "订阅",
    "aiutaci con una donazione",
    "sostenete il nostro lavoro",
    "articles remaining",
    "skip advertisement",
    "scroll to continue",
];

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

static PROMOTED: LazyLock<Within> = LazyLock::new(|| Within::new(PROMOS));
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
fn tells_of_words(folded: &str) -> bool {
    const SAID: &[&str] = &[
        " told ", " said", " says ", " i ", " she ", " he ", " they ", " il faut", "señor",
    ];
    SAID.iter().any(|said| folded.contains(said))
}

/// Whether a short folded paragraph is the page's word to its readers, wherever it stands.
pub(super) fn is_pitch(folded: &str) -> bool {
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

/// What a page is shared with.
const NETWORKS: &[&str] = &[
    "facebook", "linkedin", "whatsapp", "twitter", "mastodon", "bluesky", "telegram",
];

/// Whether the lines of a list are buttons by which pages are shared.
pub(super) fn is_share_list(folded: &str) -> bool {
    let named = |line: &str| NETWORKS.iter().any(|network| line.contains(network));
    let lines = folded.lines().filter(|line| !line.is_empty());
    lines.clone().count() > 1
        && lines.clone().filter(|line| named(line)).count() > 1
        && lines.clone().all(|line| words(line) <= 8)
}

/// Whether a folded line is nothing but the names of what a page is shared with: “Facebook Twitter Email”.
pub(super) fn is_share_row(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const BESIDE: &[&str] = &[
        "x", "email", "e-mail", "mail", "print", "reddit", "instagram", "threads", "share", "teilen", "partager",
        "compartir", "compartilhar", "condividi", "drucken", "imprimer", "imprimir", "tweet", "pdf", "a+", "a-",
    ];
    let network = |word: &str| NETWORKS.contains(&word);
    let all = || {
        folded
            .split(' ')
            .map(|word| word.trim_end_matches(':'))
            .filter(|word| word.len() > 1 || *word == "x")
    };
    folded.len() < 120
        && all().all(|word| network(word) || BESIDE.contains(&word))
        && all().count() > 1
}

/// Whether a folded line only counts what readers did: “2 comments | 37 shares”.
pub(super) fn counts(folded: &str) -> bool {
    let mut parts = folded.split(['|', '·', '•']).map(str::trim);
    words(folded) <= 8
        && parts.all(|part| {
            part.starts_with(|c: char| c.is_ascii_digit()) && part.split(' ').count() == 2
        })
        && COMMENTS.iter().any(|word| folded.contains(word))
}

/// Whether a folded heading stands over what readers wrote.
pub(super) fn is_comments_heading(folded: &str) -> bool {
    // “4 thoughts on ‘The harbour is ours’”
    const ON: &[&str] = &[
        "thoughts on ",
        "thought on ",
        "responses to ",
        "response to ",
        "comments on ",
        "replies to ",
    ];
    let counted = folded
        .split_once(' ')
        .filter(|(count, _)| *count == "one" || count.chars().all(|c| c.is_ascii_digit()));
    if counted.is_some_and(|(_, rest)| ON.iter().any(|on| rest.starts_with(on))) {
        return true;
    }
    words(folded) <= 6 && COMMENTS.iter().any(|word| folded.contains(word))
}

/// Whether a short folded paragraph asks readers to subscribe, sign up or pay.
pub(super) fn is_promo(folded: &str) -> bool {
    words(folded) <= 32 && PROMOTED.stands_in(folded)
}

/// Whether a folded text begins with what somebody says: “‘You sign up, you wait,’ says Anna”.
fn quotes(folded: &str) -> bool {
    const SAID: usize = 4;
    let said = folded.strip_prefix(['"', '“', '„', '«', '‘', '\'']);
    let said = said.and_then(|said| said.split(['"', '”', '“', '»', '’']).next());
    said.is_some_and(|said| words(said) > SAID)
}

/// The same of a paragraph of the article, whose words may hold a link: one that tells of somebody who signed up asks nobody to.
pub(super) fn is_promo_amid(folded: &str, linked: bool) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const TELLS: &[&str] = &[
        "i ", "we ", "he ", "she ", "they ", "it ", "my ", "his ", "her ", "their ", "nobody ", "everybody ", "people ",
        "ich ", "wir ", "er ", "sie war", "sie hat", "es ", "je ", "j'", "nous ", "il ", "elle ", "ils ", "elles ", "on ",
        "yo ", "eu ", "nós ", "ele ", "ela ", "io ", "lui ", "lei ",
    ];
    const OWN: &[&str] = &[
        " our ",
        " your inbox",
        "free account",
        "notre ",
        "nos ",
        "votre boîte",
        "unser",
        "nuestr",
        "noss",
        "nostr",
    ];
    let bare = folded.trim_start_matches(|c: char| !c.is_alphanumeric());
    if !is_promo(folded)
        || quotes(folded)
        || folded.starts_with("get ") && tells_of_words(folded)
        || TELLS.iter().any(|tells| bare.starts_with(tells))
    {
        return false;
    }
    let opens = || {
        PROMOS
            .iter()
            .any(|asks| folded.find(asks).is_some_and(|at| at < OPENING))
    };
    linked || words(folded) < SHORT || OWN.iter().any(|own| folded.contains(own)) || opens()
}

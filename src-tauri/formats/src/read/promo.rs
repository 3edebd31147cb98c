//! What pages print between the paragraphs and under them, in the words of many languages.
mod appeal;
mod asks;
mod buttons;
mod pitch;
mod pitches;
mod schedule;
mod sells;
mod share;
mod teasers;
mod urges;
mod verdict;

use std::sync::LazyLock;

use super::{block::words, vocabulary::Within};
pub(super) use appeal::appeals;
pub(super) use buttons::{BUTTONS, ends_in_button, opens_as_button};
pub(super) use pitch::is_pitch;
use pitch::tells_of_words;
pub(super) use schedule::schedule;
pub(super) use sells::sells;
pub(super) use share::{is_deed, is_share_list, is_share_row, names_network};
pub(super) use teasers::heads_teasers;
pub(super) use urges::{begins_urging, urges};
pub(super) use verdict::asks_for_verdict;

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
    "hide ad",
    "article continues below this ad",
    "this advertisement has not loaded yet, but your article continues below",
    "advertisementarticle continues below this ad",
    "passer la publicité",
    "skip ad",
    "sponsored",
    "sponsor message",
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
        "après la publicité",
        "after this advertisement",
        "después de la publicidad",
        "depois da publicidade",
    ];
    // “Advertisement - Continue Reading Below”
    const BELOW: &[&str] = &[
        "continue reading below",
        "continues below",
        "scroll to continue",
        "continue reading",
        "weiterlesen",
    ];
    let marked = || {
        let (mark, _) = line.split_once([' ', ':'])?;
        let goes_on = BELOW.iter().any(|below| line.ends_with(below));
        Some(ADS.contains(&mark) && goes_on)
    };
    ADS.contains(&line)
        || words(line) <= 6
            && (AFTER.iter().any(|after| line.ends_with(after)) || marked() == Some(true))
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
    "by registering for free",
    "continue reading",
    "support our journalism",
    "become a member",
    "download our app",
    "follow us on",
    "listen to this article",
    "listen to this story",
    "listen to this essay",
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

static PROMOTED: LazyLock<Within> = LazyLock::new(|| Within::new(PROMOS));

/// Whether a folded line only counts what readers did: “2 comments | 37 shares”.
pub(super) fn counts(folded: &str) -> bool {
    let mut parts = folded.split(['|', '·', '•']).map(str::trim);
    let mut parts = parts.by_ref().filter(|part| !part.is_empty());
    words(folded) <= 8
        && parts.all(|part| {
            part.starts_with(|c: char| c.is_ascii_digit()) && part.split(' ').count() == 2
        })
        && (COMMENTS.iter().any(|word| folded.contains(word)) || folded.ends_with(" shares"))
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
    // “Forum: 412 postings”
    if folded.starts_with("forum: ") && folded.ends_with(" postings") && words(folded) <= 3 {
        return true;
    }
    // “More commentary” heads what others wrote.
    let bare = folded.replace("commentar", "");
    words(folded) <= 6 && COMMENTS.iter().any(|word| bare.contains(word))
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
        " newsletter. sign up",
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

//! Offers of the page amid a pasted piece: a few lines about a newsletter or a donation, and below them the button.
use super::super::{
    block::{Block, Hint, ends_sentence, words},
    line,
    promo::{self, BUTTONS},
    vocabulary::Within,
};
use super::{
    boxes::{LONGEST_BOX, belongs_to_piece},
    seams,
};
use std::sync::LazyLock;

/// The most lines of an offer above its button.
const LINES: usize = 4;
/// The most words of its title, and of its button.
const TITLE: usize = 9;
const BUTTON: usize = 7;

/// The most words of a sentence above what an offer says.
const LONGEST_LEAD: usize = 14;

/// What has more words needs a clearer sign.
const SHORT: usize = 25;

/// What is offered, where a title stands above; a paragraph of a piece may have such words as well.
#[rustfmt::skip] // Words are read side by side.
const OFFERED: &[&str] = &[
    "newsletter", "briefing", "inbox", "email", "e-mail", "journalis", "subscri", "member", "support", "donat", "free", "weekly",
    "daily", "every ", "our ", "editors", "newsroom", "readers", "independent", "advertis", "access", "digital", "day's",
    "week's", "opinion", "essays", "leser", "abo ", "abonn", "mitglied", "unabhängig", "werbefrei", "spende", "kostenlos",
    "kostenfrei", "postfach", "jeden", "uhr", "woche", "redaktion", "artikel", "lecteurs", "lectrices", "infolettre", "courriel",
    "boîte", "chaque", "semaine", "gratuit", "soutien", "dons", "membre", "indépendan", "sans publicité", "rédaction", "articles",
    "boletín", "correo", "lectores", "suscri", "socios", "cada ", "gratis", "assinantes", "leitores", "toda ", "lettori",
    "рассылк", "розсилк", "каждое утро", "bülten",
];

/// What is offered and nothing else: the words of a paragraph that stands alone above the button.
#[rustfmt::skip] // Words are read side by side.
const SURELY: &[&str] = &[
    "newsletter", "your inbox", "your mailbox", "delivered each ", "delivered every ", "every weekday", "sharpest arguments", "weekly roundup", "weekly email", "daily email", "independent journalism", "local journalism",
    "in your inbox", "our journalism", "our reporting", "our reporters", "chip in", "start the day with", "don't miss our next event", "subscriber-exclusive", "en tu correo", "bei uns im shop", "free and paid subscriptions", "keep us independent", "postfach",
    "unabhängigen journalismus", "berichten unabhängig", "erhalten sie jeden", "wer es sich leisten kann",
    "ab 6 euro", "euro im monat", "infolettre", "votre boîte", "par courriel", "par mail", "recevez ", "sans publicité",
    "vos dons", "votre soutien", "notre lettre gratuite", "grâce aux dons", "abonnez-vous", "€ par mois", "boletín",
    "su correo", "tu correo", "reciba cada", "recibe cada", "tous les lundis", "tous les mardis", "tous les mercredis", "tous les jeudis", "tous les vendredis",
    "tous les samedis", "tous les dimanches", "chaque lundi", "chaque jeudi", "chaque vendredi", "chaque samedi", "chaque dimanche",
    "nuestra comunidad", "comunidad de lectores", "seu email", "seu e-mail",
    "receba ", "tua casella", "ricevi ", "in je mailbox", "рассылк", "розсилк",
];

/// Where letters are sent to.
const YOURS: &[&str] = &[
    "your inbox",
    "your mailbox",
    "ihr postfach",
    "dein postfach",
    "votre boîte",
    "ta boîte",
    "tu correo",
    "su correo",
    "seu e-mail",
    "tua casella",
    "je mailbox",
    "uw mailbox",
    "twoją skrzynkę",
];

/// How a letter is called.
const LETTERS: &[&str] = &[
    "newsletter",
    "infolettre",
    "boletín",
    "nieuwsbrief",
    "briefing",
];

static PRESSED: LazyLock<Within> = LazyLock::new(|| Within::new(BUTTONS));
static MAY_OFFER: LazyLock<Within> = LazyLock::new(|| Within::new(OFFERED));
static OFFERS: LazyLock<Within> = LazyLock::new(|| Within::new(SURELY));

/// Words beside those on such a button.
#[rustfmt::skip] // Words are read side by side.
const BESIDE: &[&str] = &[
    "now", "here", "free", "for", "today", "me", "us", "the", "a", "an", "our", "your", "up", "in", "to", "and", "newsletter", "newsletters",
    "weekly", "daily", "jetzt", "hier", "kostenlos", "gratis", "mich", "den", "das", "abo", "zum", "auswählen", "je", "à", "la",
    "le", "les", "un", "une", "maintenant", "gratuitement", "ici", "ya", "aquí", "al", "el", "já", "aqui", "qui", "teraz", "mnie",
    "ja", "will", "schon", "dabei", "preview", "adresse", "e", "mail", "votre", "courriel", "make", "enter", "email", "sign", "explore", "seat", "einmalig", "unverbindlich", "soci", "socio", "socia",
];

/// Whether a line is a button by which readers pay or leave their address, and says nothing else.
pub(super) fn is_button(block: &Block) -> bool {
    // “Enter your emailSign up”
    let apart = seams::apart(&block.text).map(|apart| line::fold(&apart));
    // “Subscribe nowBy signing up you agree …”
    let first = || seams::first(&block.text).map(line::fold);
    let apart = if block.words() > BUTTON {
        first()
    } else {
        apart
    };
    let folded = apart.as_deref().unwrap_or(block.folded());
    let bare = |text: &str| {
        let mut rest = text
            .split(|c: char| !c.is_alphanumeric() && c != '\'')
            .filter(|word| !word.is_empty());
        rest.all(|word| BESIDE.contains(&word))
    };
    let pressed = |button: &&str| {
        folded.find(*button).is_some_and(|at| {
            let behind = &folded[at + button.len()..];
            // “abonnieren” ends a longer word or begins one: “abonnez-vous”.
            let behind = behind.trim_start_matches(|c: char| c.is_alphabetic() || c == '-');
            bare(&folded[..at]) && bare(behind)
        })
    };
    // “Sign up for our Morning Edition newsletter”
    let letter = || {
        let ends = [
            "newsletter",
            "newsletters",
            "briefing",
            "letter",
            "infolettre",
            "boletín",
        ];
        BUTTONS.iter().any(|button| folded.starts_with(button))
            && ends.iter().any(|end| folded.ends_with(end))
    };
    (1..=BUTTON).contains(&words(folded))
        && (apart.is_some() || !ends_sentence(&block.text) || block.text.ends_with('!'))
        && PRESSED.stands_in(folded)
        && (BUTTONS.iter().any(pressed) || letter())
}

/// Whether a line is what stands in or over a field for an address: “Email address”.
pub(super) fn is_field(block: &Block) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const FIELDS: &[&str] = &[
        "email", "e-mail", "email address", "e-mail address", "your email", "your email address", "enter your email", "enter email",
        "type your email", "enter your email address", "e-mail-adresse", "ihre e-mail-adresse", "deine e-mail-adresse", "ihre e-mail",
        "adresse e-mail", "votre e-mail", "votre adresse e-mail", "mon adresse email", "votre adresse email", "votre courriel",
        "correo electrónico", "tu correo electrónico", "tu email", "su correo electrónico", "seu e-mail", "seu email", "o seu e-mail",
        "la tua email", "e-mailadres", "je e-mailadres", "ваш e-mail", "ваш email", "ваша почта", "twój e-mail", "twój adres e-mail",
        "adres e-mail", "e-posta adresiniz", "البريد الإلكتروني",
    ];
    let bare = block.folded();
    let bare = bare.strip_suffix("(required)").unwrap_or(bare);
    FIELDS.contains(&bare.trim_end_matches(['…', '.', '*', ':', ' ']))
}

/// Where an offer starts above a field for an address: its title and a sentence below that, or a sentence that offers.
fn start_above_field(lines: &[Block]) -> Option<usize> {
    let said = lines.len().checked_sub(1)?;
    let sentence = &lines[said];
    if sentence.words() > SHORT + 5 || !ends_sentence(&sentence.text) {
        return None;
    }
    let offers = MAY_OFFER.stands_in(sentence.folded());
    let titled = said.checked_sub(1).filter(|&title| {
        let title = &lines[title];
        // “Get the opinions that the coast cares for.”, and right below it what the letter brings.
        let runs_on = offers && !sentence.parted && title.parted && title.words() <= LONGEST_LEAD;
        title.words() <= TITLE && !ends_sentence(&title.text) && !title.text.ends_with(',')
            || runs_on
    });
    titled.or_else(|| offers.then_some(said))
}

/// Marks the lines above fields for an address, and those that end in a button, whether blank lines part paragraphs or not.
pub(super) fn mark_surely(blocks: &mut [Block]) {
    for field in 1..blocks.len() {
        if is_field(&blocks[field])
            && let Some(start) = start_above_field(&blocks[..field])
        {
            let offer = &mut blocks[start..=field];
            offer
                .iter_mut()
                .for_each(|block| block.hint = Some(Hint::Chrome));
        }
    }
    // The last words of a piece may urge its readers as well.
    let last = blocks
        .iter()
        .rposition(|block| block.is_prose() && block.words() > LONGEST_BOX);
    for at in 1..blocks.len() {
        let block = &blocks[at];
        let sells = block.words() > BUTTON && promo::sells(block.folded());
        let next = blocks.get(at + 1);
        // Its title stands right above it.
        let title = &blocks[at - 1];
        let headed = title.parted && title.words() <= TITLE && !ends_sentence(&title.text);
        let alone =
            (block.parted || headed) && next.is_some_and(|next| next.parted || !next.is_prose());
        let urges = || alone && Some(at) < last && promo::urges(block.folded());
        if !sells && !promo::ends_in_button(block.folded()) && !urges() {
            continue;
        }
        blocks[at].hint = Some(Hint::Chrome);
        // “Saturdays, to get to know us”
        let title = &blocks[at - 1];
        let heads = title.words() <= TITLE
            && title.hint.is_none()
            && !ends_sentence(&title.text)
            && !title.text.ends_with([':', ',', ';'])
            && (at < 2 || blocks[at - 2].is_prose());
        if heads {
            blocks[at - 1].hint = Some(Hint::Chrome);
        }
    }
}

/// Marks the lines of offers, and their buttons.
pub(super) fn mark(blocks: &mut [Block]) {
    mark_named(blocks);
    for button in 1..blocks.len() {
        if !is_button(&blocks[button]) {
            continue;
        }
        if let Some(start) = start(&blocks[..button]) {
            let start = start + belongs_to_piece(&blocks[start..=button]);
            let offer = &mut blocks[start..=button];
            offer
                .iter_mut()
                .for_each(|block| block.hint = Some(Hint::Chrome));
        }
    }
}

/// Marks a letter's name, and what that brings below it, where no button is copied: “Our Harbour Newsletter”.
fn mark_named(blocks: &mut [Block]) {
    for at in 0..blocks.len().saturating_sub(2) {
        let [name, said, next] = &blocks[at..at + 3] else {
            continue;
        };
        let named = name.parted
            && name.words() <= TITLE
            && !ends_sentence(&name.text)
            && LETTERS.iter().any(|letter| name.folded().ends_with(letter));
        let alone = next.parted && said.words() <= SHORT;
        let brings = YOURS.iter().any(|inbox| said.folded().contains(inbox));
        if named && alone && brings {
            blocks[at].hint = Some(Hint::Chrome);
            blocks[at + 1].hint = Some(Hint::Chrome);
        }
    }
}

/// Where an offer starts that ends with some lines.
fn start(lines: &[Block]) -> Option<usize> {
    let group = (0..lines.len()).rev().find(|&at| lines[at].parted)?;
    let offer = &lines[group..];
    let title = |block: &Block| {
        block.words() <= TITLE && (!ends_sentence(&block.text) || block.text.ends_with('?'))
    };
    if offer.len() > LINES || offer.iter().any(|block| block.words() > LONGEST_BOX) {
        // Right behind a list of the piece.
        let alone = lines.len() - 1;
        let said = &lines[alone];
        let offers = said.words() <= SHORT && OFFERS.stands_in(said.folded());
        let above = alone.checked_sub(1).filter(|&above| title(&lines[above]));
        return offers.then(|| above.unwrap_or(alone));
    }
    let [first, .., last] = offer else {
        let [alone] = offer else { return None };
        // “The Harbour Letter”, on a line of its own.
        let above = group.checked_sub(1).filter(|&above| title(&lines[above]));
        let named = || {
            let heading = above.map_or("", |above| lines[above].folded());
            alone.words() <= SHORT && LETTERS.iter().any(|letter| heading.contains(letter))
        };
        // “The Harbour Week”, “Catch up on our coverage of the coast, all in one place.”
        let titled = || {
            let set_off = above.is_some_and(|above| lines[above].hint.is_none());
            set_off && alone.words() <= SHORT && MAY_OFFER.stands_in(alone.folded())
        };
        let offers = OFFERS.stands_in(alone.folded()) || named() || titled();
        return offers.then(|| above.unwrap_or(group));
    };
    let (above, said) = (first.folded(), last.folded());
    let offers = MAY_OFFER.stands_in(above)
        || OFFERS.stands_in(said)
        || last.words() <= SHORT && MAY_OFFER.stands_in(said);
    (first.words() <= TITLE && offers).then_some(group)
}

//! What the words in the names of an element speak for: its class, its id, what its testers call it.
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use scraper::node::Element;

/// What a word in a class name or id speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Around the piece, whatever it holds.
    Around,
    /// Around the piece, unless a good part of the text stands in it.
    Beside,
    /// The same, but for what stands in the text itself: some editors call subheads and quotations so.
    Tag,
    /// Asks readers for something.
    Appeal,
    Author,
    Profile,
    User,
    Name,
    About,
    Bio,
    Tagline,
    Byline,
    Disclaimer,
    Disclosure,
    Standfirst,
    Date,
    Caption,
    Description,
    Picture,
    Credit,
    Kicker,
    Pull,
    Quote,
    Field,
    Teaser,
    Person,
    Read,
    Also,
    Paragraph,
    Share,
    Others,
}

#[rustfmt::skip] // Words are read side by side.
const SIGNS: &[(Sign, &[&str])] = &[
    (Sign::Around, &[
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "related", "recirc", "recirculation",
        "recommended", "recommendations", "newsletter", "newsletters", "signup", "comments", "commentlist", "respond", "disqus",
        "mostread", "popular", "trending", "teasers", "outbrain", "taboola", "cookie", "cookies", "consent", "gdpr",
        "sharedaddy", "addtoany", "sharebar", "sharing", "readmore", "lirer", "pullquote", "pullbox", "pagination", "pager",
        "colophon", "masthead", "taglist", "copyright", "ufi", "jetpack", "catcher", "inlay", "verwandt", "relacionadas",
        "relacionados", "relationnes", "correlati", "kommentare", "commentaires", "comentarios", "commenti", "mehrzumthema",
        "advert", "advertisement", "adslot", "adv", "sponsored", "donate", "donation", "subscribe", "yarpp", "bookmark",
        "richlink", "cta", "share", "skip", "morelikethis", "noprint", "printonly", "dfp", "mpu", "toc", "republish",
        "republishing", "correction-form", "upsell", "registerwall", "relcontent", "lesermeinungen", "lesermeinung", "leserkommentare", "lesekommentare",
    ]),
    (Sign::Beside, &[
        "social", "subscription", "promo", "promotion", "ad", "ads", "sponsor", "sidebar", "widget", "teaser", "footer",
        "tags", "toolbar", "banner", "modal", "popup", "paywall", "inread", "comment", "tools", "actions", "rail", "meta-tags",
        "keywords", "topics", "catlinks", "login", "register", "account", "search", "player", "audio", "listen", "endorsement",
        "services", "audioplayer", "videoplayer", "mediaplayer", "prompt", "video", "infobox", "factbox", "inset", "carousel", "membership",
        "member", "support", "abo", "contributions",
    ]),
    (Sign::Tag, &["tag"]),
    (Sign::Appeal, &[
        "contributions", "newsletter", "newsletters", "signup", "donate", "donation", "subscribe", "registerwall", "upsell", "cookie", "cookies",
        "consent", "gdpr",
    ]),
    (Sign::Author, &["author", "authors", "autor", "autoren", "autorin", "autores", "auteur", "auteurs", "autore", "contributor", "contributors", "expert", "writer", "columnist", "columnista", "colunista", "kolumnist", "chroniqueur", "opinionista", "articulista"]),
    (Sign::Profile, &["profile"]),
    (Sign::User, &["user"]),
    (Sign::Name, &["name", "names"]),
    (Sign::About, &["bio", "biography", "box", "info", "card", "about", "description", "descripcion", "descricao", "descrizione", "beschreibung", "details", "desc", "kasten", "text", "block", "promo", "snippet", "note"]),
    (Sign::Bio, &["bio", "biography", "authorbio", "bloggerbio", "authorbox", "autorenkasten", "autorenbox", "vita", "signature"]),
    (Sign::Tagline, &["tagline"]),
    (Sign::Byline, &["byline", "bylines", "authorname", "credits"]),
    (Sign::Disclaimer, &["disclaimer", "disclaimers"]),
    (Sign::Disclosure, &["disclosure", "disclosures"]),
    (Sign::Standfirst, &[
        "standfirst", "dek", "deck", "subtitle", "subheadline", "subheading", "subhead", "subtitulo", "lead", "lede", "chapo",
        "vorspann", "bajada", "entradilla", "teasertext", "sommario", "summary", "intro", "strapline", "excerpt", "abstract",
        "catenaccio", "occhiello", "unterzeile", "copete", "ingress", "chapeau", "untertitel", "sottotitolo",
    ]),
    (Sign::Date, &["date", "dateline", "timestamp", "published", "pubdate", "datum", "fecha", "datetime", "posted"]),
    (Sign::Caption, &["imgcap", "photocaption", "photocredit", "imagecaption", "imagecredit", "caption", "figcaption", "legend", "legende", "bildunterschrift"]),
    (Sign::Description, &["desc"]),
    (Sign::Picture, &["image", "photo", "picture", "img", "foto"]),
    (Sign::Credit, &["credit", "credits", "source"]),
    (Sign::Kicker, &[
        "kicker", "dachzeile", "eyebrow", "overline", "roofline", "surtitle", "surtitre", "overtitle", "antetitulo", "spitzmarke",
        "rubrik", "sectionlabel", "catchline", "topline", "supertitle", "pretitle", "volanta", "cintillo",
    ]),
    // “sumario derecha” is set beside the text in Spanish.
    (Sign::Pull, &["pull", "sumario"]),
    (Sign::Quote, &["quote", "pullquote", "derecha", "izquierda"]),
    (Sign::Field, &["field"]),
    (Sign::Teaser, &["teaser"]),
    (Sign::Person, &["person"]),
    (Sign::Paragraph, &["paragraph"]),
    (Sign::Share, &["share", "sharing"]),
    (Sign::Others, &["stories", "posts", "columns"]),
    (Sign::Read, &["read", "lire", "leer", "lesen", "leggi", "leia", "see"]),
    (Sign::Also, &["also", "aussi", "tambien", "anche", "more", "next", "auch", "tambem"]),
];

static WORDS: LazyLock<FxHashMap<&str, Vec<Sign>>> = LazyLock::new(|| {
    let mut words: FxHashMap<&str, Vec<Sign>> = FxHashMap::default();
    for (sign, list) in SIGNS {
        for word in *list {
            words.entry(word).or_default().push(*sign);
        }
    }
    words
});

/// Words before what an element has or lacks.
const DENIALS: &[&str] = &["no", "with", "without", "has", "not"];

/// What the parts of a page are called by, run together with what they are: `articlelead`.
const WHOLE: &[&str] = &["article", "artikel", "story", "entry"];

/// Beginnings of words run together: `relatedposts`, `newsletterbox`.
const RUN_TOGETHER: &[&str] = &[
    "related",
    "newsletter",
    "commentlist",
    "commentform",
    "recommend",
    "mostread",
    "mostpopular",
    "socialshare",
    "sharebutton",
    "cookieb",
    "advertis",
];

/// What the words of an element's names speak for.
#[derive(Default)]
pub(super) struct Signs {
    known: u32,
    pub(super) around: bool,
    pub(super) beside: bool,
    /// Words that speak for what stands around, but for those that only speak of sharing.
    pub(super) other: bool,
    /// The word that says nothing behind the one before.
    empty: &'static str,
}

impl Signs {
    /// The words of class, id and test id: `author-bio`, `author_bio` and `authorBio` are all “author”, “bio”.
    pub(super) fn of(element: &Element) -> Self {
        let mut signs = Self::default();
        let mut word = String::new();
        let names = element.attrs().filter(|(name, _)| {
            matches!(
                *name,
                "class"
                    | "id"
                    | "data-testid"
                    | "data-test"
                    | "data-qa"
                    | "data-component"
                    | "data-gu-name"
                    | "data-hook"
            )
        });
        for (name, value) in names {
            // What testers call a component tells what is in it, and not where it stands: “TopContainerWithTag”.
            let placed = (signs.around, signs.beside, signs.other);
            let tagged = signs.has(Sign::Tag);
            let mut before = ' ';
            let mut denied = false;
            for (at, c) in value.char_indices() {
                // “widget__headline”, where every element is one.
                if word == "widget" && value[at..].starts_with("__") {
                    word.clear();
                }
                if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
                    // “no-share”, “with-sidebar”, “anchorWithStickyNavbar”: what an element has or lacks is not what it is.
                    let run_together = c.is_uppercase();
                    let denies = (c == '-' || run_together) && DENIALS.contains(&word.as_str());
                    if denied {
                        word.clear();
                    }
                    signs.add(&mut word);
                    denied = denies || denied && run_together;
                }
                if c.is_ascii_alphanumeric() {
                    word.push(c.to_ascii_lowercase());
                } else if c.is_alphanumeric() {
                    word.extend(c.to_lowercase());
                }
                before = c;
            }
            if denied {
                word.clear();
            }
            signs.add(&mut word);
            if matches!(name, "data-qa" | "data-test") {
                (signs.around, signs.beside, signs.other) = placed;
                if !tagged {
                    signs.known &= !(1 << Sign::Tag as u32);
                }
            }
        }
        signs
    }

    fn add(&mut self, word: &mut String) {
        if word.is_empty() {
            return;
        }
        // In “field-name-field-bio” nothing is called a name, builders call everything a widget, and an “h-card” is a name.
        let empty = match word.as_str() {
            "field" => "name",
            "elementor" => "widget",
            "h" => "card",
            _ => "",
        };
        if std::mem::replace(&mut self.empty, empty) == word.as_str() {
            word.clear();
            return;
        }
        // “authors2-role”
        word.truncate(word.trim_end_matches(|c: char| c.is_ascii_digit()).len());
        // “articlelead”
        let of_whole = || {
            let rest = WHOLE
                .iter()
                .find_map(|whole| word.strip_prefix(whole))
                .filter(|rest| rest.len() > 2)?;
            let placed = |sign: &Sign| matches!(sign, Sign::Around | Sign::Beside);
            WORDS.get(rest).filter(|signs| !signs.iter().any(placed))
        };
        if let Some(signs) = WORDS.get(word.as_str()).or_else(of_whole) {
            for sign in signs {
                self.known |= 1 << *sign as u32;
                self.around |= *sign == Sign::Around;
                self.other |= *sign == Sign::Around && !signs.contains(&Sign::Share);
                self.beside |= *sign == Sign::Beside;
            }
        } else if word.len() > 9 && RUN_TOGETHER.iter().any(|start| word.starts_with(start)) {
            self.around = true;
            self.other = true;
        }
        word.clear();
    }

    /// The name of whoever posted.
    pub(super) fn user(&self) -> bool {
        self.has(Sign::User) && self.has(Sign::Name)
    }

    pub(super) fn has(&self, sign: Sign) -> bool {
        self.known & (1 << sign as u32) != 0
    }
}

//! What an element's tag and class names tell about what is in it.
use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use scraper::node::Element;

use super::{super::block::Hint, attributes::Attributes as _};

/// Elements that are never text of the page.
pub(super) fn is_silent(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "noscript"
            | "template"
            | "svg"
            | "iframe"
            | "object"
            | "canvas"
            | "video"
            | "audio"
            | "head"
            | "select"
            | "datalist"
            | "math"
            | "textarea"
            | "amp-ad"
            | "amp-iframe"
            | "amp-sidebar"
            | "amp-analytics"
    )
}

/// What a word in a class name or id speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
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
}

#[rustfmt::skip] // Words are read side by side.
const SIGNS: &[(Sign, &[&str])] = &[
    (Sign::Around, &[
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumbs", "related", "recirc", "recirculation",
        "recommended", "recommendations", "newsletter", "newsletters", "signup", "comments", "commentlist", "respond", "disqus",
        "mostread", "popular", "trending", "teasers", "outbrain", "taboola", "cookie", "cookies", "consent", "gdpr",
        "sharedaddy", "addtoany", "sharebar", "sharing", "readmore", "lirer", "pullquote", "pagination", "pager",
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
    (Sign::Bio, &["bio", "biography", "authorbio", "authorbox", "autorenkasten", "autorenbox", "vita", "signature"]),
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
    (Sign::Caption, &["caption", "figcaption", "legend", "legende", "bildunterschrift"]),
    (Sign::Picture, &["image", "photo", "picture", "img", "foto"]),
    (Sign::Credit, &["credit", "credits", "source"]),
    (Sign::Kicker, &[
        "kicker", "dachzeile", "eyebrow", "overline", "roofline", "surtitle", "surtitre", "overtitle", "antetitulo", "spitzmarke",
        "rubrik", "sectionlabel", "catchline", "topline", "supertitle", "pretitle", "volanta", "cintillo",
    ]),
    (Sign::Pull, &["pull"]),
    (Sign::Quote, &["quote", "pullquote"]),
    (Sign::Field, &["field"]),
    (Sign::Teaser, &["teaser"]),
    (Sign::Person, &["person"]),
    (Sign::Paragraph, &["paragraph"]),
    (Sign::Share, &["share", "sharing"]),
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

/// What an element says, and how surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) hint: Hint,
    /// Whether it is so whatever the element holds.
    pub(super) surely: bool,
    /// Whether the element asks readers for something: who signs there is of the house.
    pub(super) appeals: bool,
}

/// What an element's tag, class and properties say about the blocks in it.
pub(super) fn of(element: &Element) -> Option<Told> {
    let name = element.name();
    let told = |hint| {
        Some(Told {
            hint,
            surely: true,
            appeals: false,
        })
    };
    if matches!(name, "body" | "html" | "main" | "amp-img") {
        return None;
    }
    let mut signs = Signs::of(element);
    let of_text = matches!(name, "h2" | "h3" | "h4" | "blockquote" | "pre");
    signs.beside |= signs.has(Sign::Tag) && !of_text;
    if name == "article" {
        // An article's class tells its kind: “opinion”, “comment”, “with-sidebar”.
        signs.beside = false;
    }
    // “<div class=js-adv-Text itemprop=articleBody>”
    if property(element, "articleBody") {
        signs.around = false;
        signs.beside = false;
    }
    let profile = signs.has(Sign::Profile);
    let about = profile || signs.has(Sign::About);
    let author = signs.has(Sign::Author);
    // “authorAndShare”
    signs.around &= signs.other || !author;
    // “<p class=paywall-fade>” is the text that is shown in part, or to some.
    let metered = |class: &str| {
        let body =
            class.contains("body") && class.split_ascii_whitespace().any(|one| one == "paywall");
        name == "p" && class.contains("paywall") || body
    };
    if element.said("class").is_some_and(metered) {
        signs.beside = false;
    }
    // “site-footer__tagline” is the site's.
    let tagline = signs.has(Sign::Tagline) && !signs.beside;
    // “related-card__author” wrote something else.
    let boxed = author && about && !signs.has(Sign::Name) && !signs.around;
    // “donation-signature” is the house's.
    // “profile-textblock”, beside what a blog says of its owner.
    let told_of = profile && element.said("class") == Some("profile-textblock");
    let bio = told_of || signs.has(Sign::Bio) && (author || !signs.has(Sign::Appeal));
    if bio || tagline || boxed {
        return told(Hint::Bio);
    }
    let pulled = signs.has(Sign::Pull) && signs.has(Sign::Quote)
        || signs.has(Sign::Read) && signs.has(Sign::Also);
    if matches!(
        name,
        "nav" | "footer" | "aside" | "form" | "button" | "dialog" | "details" | "amp-consent"
    ) || hidden(element)
        || (signs.around && name != "article")
        || pulled
    {
        return Some(Told {
            hint: Hint::Chrome,
            surely: !matches!(name, "footer" | "aside" | "form" | "details"),
            appeals: signs.has(Sign::Appeal),
        });
    }
    // “story-image-credit”
    if signs.has(Sign::Picture) && signs.has(Sign::Credit) && !author {
        return told(Hint::Caption);
    }
    if signs.has(Sign::Byline)
        || author
        || profile && signs.has(Sign::Name)
        || signs.user()
        || is_marked_author(element)
    {
        return told(Hint::Byline);
    }
    if signs.has(Sign::Field) && signs.has(Sign::Teaser) {
        return told(Hint::Standfirst);
    }
    let described = property(element, "description") && !property(element, "articleBody");
    if described && (signs.has(Sign::Standfirst) || signs.has(Sign::Teaser)) {
        return told(Hint::Standfirst);
    }
    // “person--teaser” shows who somebody is, wherever that stands.
    if signs.beside && !signs.has(Sign::Person) {
        return Some(Told {
            hint: Hint::Chrome,
            surely: false,
            appeals: false,
        });
    }
    // “image--lead” is the lead picture, “paragraph--lead” the first paragraph.
    let first = signs.has(Sign::Paragraph) && name == "p";
    if signs.has(Sign::Standfirst) && name != "figure" && !first || described {
        return told(Hint::Standfirst);
    }
    if name == "time" || property(element, "datePublished") || signs.has(Sign::Date) {
        return told(Hint::Date);
    }
    if signs.has(Sign::Kicker) {
        return told(Hint::Label);
    }
    if signs.has(Sign::Disclaimer) {
        return told(Hint::Disclaimer);
    }
    if signs.has(Sign::Disclosure) {
        return told(Hint::Disclosure);
    }
    if name == "figcaption" || signs.has(Sign::Caption) {
        return told(Hint::Caption);
    }
    None
}

/// The class of an element that has nothing else to tell, empty where it has none.
pub(super) fn only_class(element: &Element) -> Option<&str> {
    let mut class = "";
    for (name, value) in element.attrs() {
        match name {
            "class" => class = value,
            "href" | "src" | "alt" | "width" | "height" | "target" | "title" | "srcset"
            | "sizes" | "loading" | "decoding" | "type" | "value" | "colspan" | "rowspan" => {}
            _ => return None,
        }
    }
    Some(class)
}

/// Whether an element is marked as the author's name, not only called so by a class.
pub(super) fn is_signature(element: &Element) -> bool {
    is_marked_author(element) || Signs::of(element).user()
}

fn is_marked_author(element: &Element) -> bool {
    property(element, "author") || rel(element, "author")
}

/// Whether an element's `itemprop` names a property.
pub(super) fn property(element: &Element, name: &str) -> bool {
    element
        .said("itemprop")
        .is_some_and(|known| known.split_whitespace().any(|one| one == name))
}

fn rel(element: &Element, name: &str) -> bool {
    element
        .said("rel")
        .is_some_and(|known| known.split_whitespace().any(|one| one == name))
}

/// Whether a reader's browser does not show the element.
pub(super) fn is_invisible(element: &Element) -> bool {
    if element.said("hidden").is_some() {
        return true;
    }
    let unseen = |style: &str| {
        let style = style.replace(' ', "").to_ascii_lowercase();
        style.contains("display:none") || style.contains("visibility:hidden")
    };
    // The name of the site, for those who do not see its logo; other elements may be so until they are opened.
    let named = || {
        let hidden = |class: &str| class.split_ascii_whitespace().any(|one| one == "hide");
        matches!(element.name(), "h1" | "h2" | "span") && element.said("class").is_some_and(hidden)
    };
    element.said("style").is_some_and(unseen)
        || is_icon(element)
        || named()
        || element.said("class").is_some_and(|class| {
            class.split_ascii_whitespace().any(|one| {
                matches!(
                    one,
                    "sr-only"
                        | "screen-reader-text"
                        | "screen-reader-only"
                        | "visually-hidden"
                        | "visuallyhidden"
                        | "u-hidden"
                        | "sf-hidden"
                        | "print-only"
                        | "hidden-text"
                        | "element-invisible"
                )
            })
        })
}

/// Whether an element is a sign that its font draws, whatever letters stand in it.
fn is_icon(element: &Element) -> bool {
    matches!(element.name(), "i" | "span")
        && element.said("class").is_some_and(|class| {
            let drawn = |one: &str| {
                one.ends_with("__icon") || one == "icon" || one.starts_with("material-")
            };
            class.split_ascii_whitespace().any(drawn)
        })
}

/// Whether a part of a line is drawn and not read out.
pub(super) fn is_drawn(element: &Element) -> bool {
    matches!(element.name(), "span" | "i" | "b" | "em" | "strong")
        && element.said("aria-hidden") == Some("true")
}

fn hidden(element: &Element) -> bool {
    element.said("aria-hidden") == Some("true")
        || matches!(
            element.said("role"),
            Some(
                "navigation"
                    | "complementary"
                    | "contentinfo"
                    | "search"
                    | "dialog"
                    | "alertdialog"
                    | "toolbar"
                    | "menu"
            )
        )
}

/// What the words of an element's names speak for.
#[derive(Default)]
struct Signs {
    known: u32,
    around: bool,
    beside: bool,
    /// Words that speak for what stands around, but for those that only speak of sharing.
    other: bool,
    /// The word that says nothing behind the one before.
    empty: &'static str,
}

impl Signs {
    /// The words of class, id and test id: `author-bio`, `author_bio` and `authorBio` are all “author”, “bio”.
    fn of(element: &Element) -> Self {
        let mut signs = Self::default();
        let mut word = String::new();
        let names = element.attrs().filter(|(name, _)| {
            matches!(
                *name,
                "class" | "id" | "data-testid" | "data-component" | "data-gu-name" | "data-hook"
            )
        });
        for (_, value) in names {
            let mut before = ' ';
            let mut denied = false;
            for c in value.chars() {
                if !c.is_alphanumeric() || (c.is_uppercase() && before.is_lowercase()) {
                    // “no-share”, “with-sidebar”: what an element has or lacks is not what it is.
                    let denies = c == '-' && DENIALS.contains(&word.as_str());
                    if denied {
                        word.clear();
                    }
                    signs.add(&mut word);
                    denied = denies;
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
        }
        signs
    }

    fn add(&mut self, word: &mut String) {
        if word.is_empty() {
            return;
        }
        // In “field-name-field-bio” nothing is called a name, and builders call everything a widget.
        let empty = match word.as_str() {
            "field" => "name",
            "elementor" => "widget",
            _ => "",
        };
        if std::mem::replace(&mut self.empty, empty) == word.as_str() {
            word.clear();
            return;
        }
        // “authors2-role”
        word.truncate(word.trim_end_matches(|c: char| c.is_ascii_digit()).len());
        if let Some(signs) = WORDS.get(word.as_str()) {
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
    fn user(&self) -> bool {
        self.has(Sign::User) && self.has(Sign::Name)
    }

    fn has(&self, sign: Sign) -> bool {
        self.known & (1 << sign as u32) != 0
    }
}

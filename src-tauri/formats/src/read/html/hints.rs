//! What an element's tag and class names tell about what is in it.
use scraper::node::Element;

use super::{
    super::block::Hint,
    attributes::Attributes as _,
    signs::{Sign, Signs},
};

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
    // “related-card__author” wrote something else; “block-author-stories” lists what else the author wrote.
    let boxed =
        author && about && !signs.has(Sign::Name) && !signs.has(Sign::Others) && !signs.around;
    // “donation-signature” is the house's.
    // “profile-textblock”, beside what a blog says of its owner.
    let told_of = profile && element.said("class") == Some("profile-textblock");
    let bio = told_of || signs.has(Sign::Bio) && (author || !signs.has(Sign::Appeal));
    if bio || tagline || boxed {
        return told(Hint::Bio);
    }
    let pulled = signs.has(Sign::Pull) && signs.has(Sign::Quote)
        || signs.has(Sign::Read) && signs.has(Sign::Also);
    // “<aside class=byline>”
    let called = |class: &str| class.split_ascii_whitespace().any(|one| one == "byline");
    let signed = name == "aside" && element.said("class").is_some_and(called) && !signs.beside;
    let apart = matches!(
        name,
        "nav" | "footer" | "aside" | "form" | "button" | "dialog" | "details" | "amp-consent"
    );
    if apart && !signed || hidden(element) || (signs.around && name != "article") || pulled {
        return Some(Told {
            hint: Hint::Chrome,
            surely: !matches!(name, "footer" | "aside" | "form" | "details"),
            appeals: signs.has(Sign::Appeal),
        });
    }
    // “story-image-credit”, “img_desc”
    let of_picture = signs.has(Sign::Credit) || signs.has(Sign::Description);
    if signs.has(Sign::Picture) && of_picture && !author {
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
    if is_set_beside(element) {
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
    // “<div class=cap>”; a “drop-cap” is a letter.
    let under_picture = || matches!(element.said("class"), Some("cap" | "cutline"));
    if name == "figcaption" || signs.has(Sign::Caption) || under_picture() {
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

/// Whether an element is a table that the text runs around: “<table align=right>”.
pub(super) fn is_set_beside(element: &Element) -> bool {
    let side = element.said("align").filter(|_| element.name() == "table");
    side.is_some_and(|side| {
        ["left", "right"]
            .iter()
            .any(|one| side.eq_ignore_ascii_case(one))
    })
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
        || is_rolled_over(element)
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

/// Whether an element within a line is shown to whoever points at the one before it: `rollover-block`.
fn is_rolled_over(element: &Element) -> bool {
    let of = |one: &str| one.starts_with("rollover-") && one.ends_with("-block");
    element.name() == "span"
        && element
            .said("class")
            .is_some_and(|class| class.split_ascii_whitespace().any(of))
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

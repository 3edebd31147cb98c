//! Letters as an element's own style draws them: some programs copy emphasis as nothing else.
use scraper::node::Element;

use super::attributes::Attributes as _;

/// Whether the style draws letters bold; `None` where it does not say (CSS Fonts 4, 2.2).
pub(super) fn bold(element: &Element) -> Option<bool> {
    match declared(element, "font-weight")? {
        "bold" | "bolder" => Some(true),
        "normal" | "lighter" => Some(false),
        weight => weight.parse::<u16>().ok().map(|weight| weight >= 600),
    }
}

/// Whether the style draws letters slanted; `None` where it does not say (CSS Fonts 4, 2.4).
pub(super) fn slanted(element: &Element) -> Option<bool> {
    match declared(element, "font-style")? {
        "normal" => Some(false),
        style => Some(style.starts_with("italic") || style.starts_with("oblique")),
    }
}

fn declared<'a>(element: &'a Element, property: &str) -> Option<&'a str> {
    let mut declarations = element.said("style")?.split(';');
    declarations.find_map(|declaration| {
        let (known, value) = declaration.split_once(':')?;
        (known.trim() == property).then_some(value.trim())
    })
}

//! What an element says of itself.
use scraper::{ElementRef, node::Element};

/// Attributes looked up among the few that an element has; the parser's own way interns every name that is asked for.
pub(super) trait Attributes {
    /// The value of an attribute, by its name in lower case.
    fn said(&self, name: &str) -> Option<&str>;
}

impl Attributes for Element {
    fn said(&self, name: &str) -> Option<&str> {
        self.attrs()
            .find_map(|(known, value)| (known == name).then_some(value))
    }
}

impl Attributes for ElementRef<'_> {
    fn said(&self, name: &str) -> Option<&str> {
        self.value().said(name)
    }
}

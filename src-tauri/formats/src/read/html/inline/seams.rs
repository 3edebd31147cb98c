//! Where elements of a line meet without a space, and where the names of a byline end.
use super::{super::super::names, Inline};

impl Inline {
    /// Parts a link from one that ends right before it: a browser draws two, not one word.
    pub(in super::super) fn part_links(&mut self) {
        if self.link_end == self.text.len() {
            self.space();
        }
    }

    /// Says that an element within a line ends here.
    pub(in super::super) fn end_element(&mut self) {
        self.element_end = self.text.len();
    }

    /// Says that an element within a line begins here.
    pub(in super::super) fn begin_element(&mut self, in_byline: bool) {
        // “Ida Lund<span>Pilot</span>”
        if in_byline && self.text.ends_with(char::is_alphabetic) {
            self.element_end = self.text.len();
        }
        self.in_byline = in_byline;
        self.at_seam = self.element_end == self.text.len() && self.element_end > 0;
    }

    /// Whether a word begins anew right behind the last letter of another element: a gap is drawn there, which no space tells.
    pub(super) fn is_glued_to(&self, word: &str) -> bool {
        // “[Ida Lund](…)pilot”, “[Ida Lund](…)3 March”
        if self.ends_in_link() {
            let small = word.starts_with(char::is_lowercase);
            return word.starts_with(char::is_alphanumeric)
                && (!small || names::is_known(&self.text[self.link_start..]));
        }
        let mut letters = word.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        // “<b>Ida Lund</b><span>CNN Writer</span>”, not “i<b>OS</b>”
        let shouted = || {
            let last = self.text.rsplit(' ').next().unwrap_or_default();
            word.len() > 1 && !word.contains(char::is_lowercase) && last.chars().count() > 3
        };
        let begins = capital && (letters.next().is_some_and(char::is_lowercase) || shouted());
        begins && self.element_end == self.text.len() && self.text.ends_with(char::is_alphabetic)
    }

    fn ends_in_link(&self) -> bool {
        self.link_end > 0 && self.link_end == self.text.len()
    }

    /// Parts an element from the one that ends right before it: behind a name, as what stands beside it.
    pub(super) fn part_element(&mut self, small: bool) {
        let name = self.text.get(self.named.clone()).unwrap_or_default();
        if self.ends_in_link() && small {
            self.text.push_str(", ");
            self.markdown.push_str(", ");
        } else if self.named.end == self.text.len() && name.contains(' ') || self.names_somebody() {
            self.text.push_str(" | ");
            self.markdown.push_str(" | ");
        } else {
            self.space();
        }
    }

    /// Whether a byline has named a person so far, and nothing else.
    fn names_somebody(&self) -> bool {
        let name = self.text.get(self.named.start..).unwrap_or_default();
        self.in_byline && names::is_known(name)
    }

    /// Says that a person of a byline is over: the next name is another's.
    pub(in super::super) fn close_person(&mut self) {
        self.person_over = true;
    }

    /// Says that the next word begins a name of a byline.
    pub(in super::super) fn open_name(&mut self) {
        self.naming = true;
    }

    /// Says that a name of a byline ends here.
    pub(in super::super) fn close_name(&mut self) {
        self.named.end = self.text.trim_end().len();
    }

    /// Says that a name ends here, if what is written is surely one: an element within it tells the role.
    pub(in super::super) fn close_known_name(&mut self) {
        let end = self.text.trim_end().len();
        let name = self.text.get(self.named.start..end).unwrap_or_default();
        if names::is_known(name) {
            self.named.end = end;
        }
    }

    /// Parts a name from the one before it by a comma, where the page parts them by a gap alone.
    pub(super) fn part_names(&mut self, next: &str) {
        let bare = self.text.trim_end().len();
        if std::mem::take(&mut self.person_over) && bare > 0 {
            const MARKS: [char; 4] = [' ', ',', ';', '\u{a0}'];
            // “and” joins them already.
            let joined = names::ends_joined(&self.text[..bare]);
            if joined {
                self.named = self.text.len()..self.text.len();
                return;
            }
            self.text.truncate(self.text.trim_end_matches(MARKS).len());
            self.markdown
                .truncate(self.markdown.trim_end_matches(MARKS).len());
            self.text.push_str("; ");
            self.markdown.push_str("; ");
            self.named = self.text.len()..self.text.len();
            return;
        }
        let name = self.text.get(self.named.clone()).unwrap_or_default();
        let last = name.rsplit(' ').next().unwrap_or_default();
        let is_name = last.len() < name.len()
            && !last.starts_with(char::is_lowercase)
            && !next.starts_with([',', ';'])
            && !name.ends_with([',', ';']);
        if self.named.end == bare && is_name {
            self.text.truncate(bare);
            self.markdown.truncate(self.markdown.trim_end().len());
            self.text.push_str(", ");
            self.markdown.push_str(", ");
        }
        self.named = self.text.len()..self.text.len();
    }
}

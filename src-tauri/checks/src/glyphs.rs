//! How a language prints quotations: which marks, which inside them, and where the full stop goes.

/// A pair of quotation marks.
pub(crate) type Pair = (char, char);

/// How a language prints quotations.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Glyphs {
    /// The marks of a quotation.
    pub(crate) outer: Pair,
    /// Whether a space parts the marks from the words, as in French.
    pub(crate) spaced: bool,
    /// Whether the stop that ends the author’s sentence stands behind the mark; English has it both ways.
    pub(crate) stop_behind: bool,
}

/// How a language (BCP 47 tag) prints quotations.
pub(crate) fn of(language: &str) -> Glyphs {
    let mut parts = language.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let swiss = parts.any(|part| part.eq_ignore_ascii_case("ch"));
    let outer = match &*primary {
        "de" | "fr" | "it" if swiss => ('«', '»'),
        "de" | "ka" | "lt" => ('„', '“'),
        "pl" => ('„', '”'),
        "fr" | "ru" | "uk" | "hy" | "az" | "ar" | "el" => ('«', '»'),
        "sv" => ('”', '”'),
        _ => ('“', '”'),
    };
    Glyphs {
        outer,
        spaced: primary == "fr" && !swiss,
        stop_behind: !matches!(&*primary, "en" | "zh" | "ja" | ""),
    }
}

/// The marks of a quotation inside one that opens with a mark.
pub(crate) fn inside(open: char, language: &str) -> Pair {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    match (open, primary) {
        ('«' | '»', "ru" | "uk" | "az" | "ka") => ('„', '“'),
        ('«', "de") => ('‹', '›'),
        ('«' | '»', _) => ('“', '”'),
        ('„', "pl") => ('«', '»'),
        ('„', "ka") => ('«', '»'),
        ('„', _) => ('‚', '‘'),
        ('‘', _) => ('“', '”'),
        ('”', "sv") => ('’', '’'),
        _ => ('‘', '’'),
    }
}

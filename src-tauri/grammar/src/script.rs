//! The script a word is written in: a word in another script than its language's is a word of another language.

/// The scripts that the languages of dictionaries are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Georgian,
    Other,
}

/// The script of a letter.
pub(crate) const fn of(letter: char) -> Script {
    match letter {
        'A'..='Z' | 'a'..='z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{530}'..='\u{58f}' => Script::Armenian,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
        '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => Script::Georgian,
        _ => Script::Other,
    }
}

/// The script of a language, by the first part of its tag.
pub(crate) fn of_language(language: &str) -> Script {
    match language {
        "el" => Script::Greek,
        "ru" | "uk" | "be" | "bg" | "mk" | "sr" | "kk" | "ky" | "mn" => Script::Cyrillic,
        "hy" => Script::Armenian,
        "he" | "yi" => Script::Hebrew,
        "ar" | "fa" | "ur" => Script::Arabic,
        "ka" => Script::Georgian,
        _ => Script::Latin,
    }
}

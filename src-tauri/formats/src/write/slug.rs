//! Slugs: a headline as a part of an address.
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Lower case, letters and digits of any script, Latin without its diacritics, the rest one hyphen each.
///
/// `Über die Fähre` becomes `uber-die-fahre`; a text without letters becomes an empty one.
#[must_use]
pub fn slug(text: &str) -> String {
    let plain: String = text
        .nfkd()
        .filter(|&char| !is_latin_mark(char))
        .collect::<String>()
        .replace(['’', '\''], "")
        .nfc()
        .flat_map(char::to_lowercase)
        .map(|char| {
            if char.is_alphanumeric() || is_combining_mark(char) {
                char
            } else {
                ' '
            }
        })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// Marks over Latin, Greek and Cyrillic letters; the vowel signs of other scripts are letters to their readers.
fn is_latin_mark(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_headline_becomes_a_part_of_an_address() {
        assert_eq!(
            slug("Why the ferry’s gone — and won’t return"),
            "why-the-ferrys-gone-and-wont-return"
        );
        assert_eq!(slug("Über die Fähre"), "uber-die-fahre");
        assert_eq!(slug("हिन्दी में"), "हिन्दी-में");
        assert_eq!(slug("…?"), "");
    }
}

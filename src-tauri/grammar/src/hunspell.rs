//! Hunspell's dictionaries, in whatever encoding they are written.
use encoding_rs::Encoding;
use thiserror::Error;

/// The words of a language.
#[derive(Clone, Debug)]
pub struct Dictionary(spellbook::Dictionary);

/// Why the files of a dictionary are none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("The dictionary cannot be read: {0}.")]
pub struct BadDictionary(String);

/// Words longer than this are not looked up: no language has them, and their suggestions would take for ever.
const LONGEST: usize = 60;

impl Dictionary {
    /// Reads the two files of a dictionary: the affixes and the words.
    ///
    /// # Errors
    /// When they are not in Hunspell's format.
    pub fn read(affixes: &[u8], words: &[u8]) -> Result<Self, BadDictionary> {
        let encoding = encoding(affixes);
        let (affixes, _, _) = encoding.decode(affixes);
        let (words, _, _) = encoding.decode(words);
        let dictionary = spellbook::Dictionary::new(&affixes, &words);
        let told = |error: spellbook::ParseDictionaryError| BadDictionary(error.to_string());
        dictionary.map(Self).map_err(told)
    }

    pub(crate) fn knows(&self, word: &str) -> bool {
        word.len() > LONGEST || self.0.check(word)
    }

    /// Words like this one, the likeliest first.
    pub(crate) fn like(&self, word: &str, most: usize) -> Vec<String> {
        let mut like = Vec::new();
        self.0.suggest(word, &mut like);
        like.truncate(most);
        like
    }
}

/// The encoding an affix file says it and its words are written in.
fn encoding(affixes: &[u8]) -> &'static Encoding {
    let mut lines = affixes.split(|&byte| byte == b'\n');
    let said = lines.find_map(|line| line.strip_prefix(b"SET "));
    let said = said.map(<[u8]>::trim_ascii).unwrap_or_default();
    // Hunspell writes `ISO8859-1` for what the others call `ISO-8859-1`.
    let usual = match said.strip_prefix(b"ISO8859-") {
        Some(part) => [b"ISO-8859-", part].concat(),
        None => said.to_vec(),
    };
    Encoding::for_label(&usual).unwrap_or(encoding_rs::UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_read_in_the_encoding_it_names() {
        let words = Dictionary::read(b"SET ISO8859-1\n", b"1\nBr\xfccke\n").unwrap();
        assert!(words.knows("Brücke"));
        assert!(!words.knows("Brucke"));
        assert_eq!(words.like("Brucke", 3), ["Brücke"]);
    }

    #[test]
    fn files_of_another_kind_are_refused() {
        assert!(Dictionary::read(b"SET UTF-8\n", b"not a dictionary").is_err());
    }
}

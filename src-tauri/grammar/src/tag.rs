//! Language tags, and what dictionaries for them are called.

/// The names, without extension, that the dictionary files of a language can have, the best first: `en_GB`, then `en`.
///
/// A tag without a region takes the region that most of its readers live in.
#[must_use]
pub fn file_stems(language: &str) -> Vec<String> {
    let (primary, region) = parts(language);
    let mut stems = Vec::new();
    match (region, home(&primary)) {
        (Some(region), _) => stems.push(format!("{primary}_{region}")),
        (None, Some(home)) => stems.push(format!("{primary}_{home}")),
        (None, None) => stems.push(format!("{primary}_{}", primary.to_uppercase())),
    }
    stems.push(primary);
    stems
}

/// The Debian package that brings a language's dictionary.
pub(crate) fn package(language: &str) -> String {
    let (primary, region) = parts(language);
    let region = region.or_else(|| home(&primary).map(str::to_owned));
    match (&*primary, region.as_deref()) {
        ("de", Some("AT" | "CH")) | ("en", Some(_)) | ("pt", Some(_)) | ("de", Some("DE")) => {
            let region = region.unwrap_or_default().to_lowercase();
            format!("hunspell-{primary}-{region}")
        }
        _ => format!("hunspell-{primary}"),
    }
}

/// The language and the region of a tag: `en-Latn-gb` is `en` and `GB`.
pub(crate) fn parts(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_lowercase();
    let is_region =
        |part: &&str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    (primary, parts.find(is_region).map(str::to_uppercase))
}

/// Where a language is written as its dictionary has it, when the tag does not say.
fn home(primary: &str) -> Option<&'static str> {
    let homes = [
        ("ar", "AR"),
        ("be", "BY"),
        ("cs", "CZ"),
        ("da", "DK"),
        ("de", "DE"),
        ("el", "GR"),
        ("en", "US"),
        ("he", "IL"),
        ("hy", "AM"),
        ("ka", "GE"),
        ("kk", "KZ"),
        ("nb", "NO"),
        ("pt", "PT"),
        ("sl", "SI"),
        ("sv", "SE"),
        ("uk", "UA"),
    ];
    let mut homes = homes.iter();
    homes
        .find(|(language, _)| *language == primary)
        .map(|(_, home)| *home)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_is_looked_for_by_region_first() {
        assert_eq!(file_stems("en-GB"), ["en_GB", "en"]);
        assert_eq!(file_stems("de"), ["de_DE", "de"]);
        assert_eq!(file_stems("fr"), ["fr_FR", "fr"]);
        assert_eq!(file_stems("sr-Latn-RS"), ["sr_RS", "sr"]);
    }

    #[test]
    fn a_package_is_named_as_debian_does() {
        let names = ["en-GB", "en", "de-CH", "fr-CA", "uk", "pt-BR"].map(package);
        assert_eq!(
            names,
            [
                "hunspell-en-gb",
                "hunspell-en-us",
                "hunspell-de-ch",
                "hunspell-fr",
                "hunspell-uk",
                "hunspell-pt-br"
            ]
        );
    }
}

//! The language a piece is written in.
use whatlang::Lang;

/// BCP 47 tags of the languages that can be told; for any other the ISO 639-3 code is the tag.
#[rustfmt::skip] // Pairs are read side by side.
const TAGS: &[(Lang, &str)] = &[
    (Lang::Eng, "en"), (Lang::Deu, "de"), (Lang::Fra, "fr"), (Lang::Spa, "es"), (Lang::Ita, "it"), (Lang::Por, "pt"),
    (Lang::Nld, "nl"), (Lang::Pol, "pl"), (Lang::Rus, "ru"), (Lang::Ukr, "uk"), (Lang::Tur, "tr"), (Lang::Aze, "az"),
    (Lang::Hye, "hy"), (Lang::Kat, "ka"), (Lang::Ara, "ar"), (Lang::Cmn, "zh"), (Lang::Jpn, "ja"), (Lang::Kor, "ko"),
    (Lang::Heb, "he"), (Lang::Pes, "fa"), (Lang::Hin, "hi"), (Lang::Ben, "bn"), (Lang::Urd, "ur"), (Lang::Swe, "sv"),
    (Lang::Dan, "da"), (Lang::Nob, "nb"), (Lang::Fin, "fi"), (Lang::Est, "et"), (Lang::Lav, "lv"), (Lang::Lit, "lt"),
    (Lang::Ces, "cs"), (Lang::Slk, "sk"), (Lang::Slv, "sl"), (Lang::Hrv, "hr"), (Lang::Srp, "sr"), (Lang::Mkd, "mk"),
    (Lang::Bul, "bg"), (Lang::Bel, "be"), (Lang::Ron, "ro"), (Lang::Hun, "hu"), (Lang::Ell, "el"), (Lang::Cat, "ca"),
    (Lang::Uzb, "uz"), (Lang::Tuk, "tk"), (Lang::Tha, "th"), (Lang::Vie, "vi"), (Lang::Ind, "id"), (Lang::Afr, "af"),
];

/// Bytes of a passage: two of them mostly tell a language beyond doubt.
const PASSAGE: usize = 400;

/// More text than this makes the answer no better.
const ENOUGH: usize = 4_000;

/// BCP 47 tag of the language of a text; empty when the text is too short to tell.
pub(super) fn detect(text: &str) -> String {
    let Some(lang) = agreed(text).or_else(|| weighed(text)) else {
        return String::new();
    };
    let tag = TAGS.iter().find(|(known, _)| *known == lang);
    tag.map_or_else(|| lang.code().to_owned(), |(_, tag)| (*tag).to_owned())
}

/// The language of the text's start and of its middle, read as one, when that leaves no doubt.
fn agreed(text: &str) -> Option<Lang> {
    let passage = |from: usize| {
        let (from, to) = (
            text.ceil_char_boundary(from),
            text.floor_char_boundary(from + PASSAGE),
        );
        text.get(from..to)
    };
    let info = whatlang::detect(&[passage(0)?, passage(text.len() / 2)?].join(" "))?;
    info.is_reliable().then(|| info.lang())
}

/// The likeliest language of as much text as helps.
fn weighed(text: &str) -> Option<Lang> {
    let start = &text[..text.floor_char_boundary(ENOUGH)];
    let info = whatlang::detect(start)?;
    (info.is_reliable() || start.len() > 400).then(|| info.lang())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_quotation_at_the_head_is_not_the_language_of_the_piece() {
        let quoted = "“The harbour was closed on a Monday, and nobody told the people who live by it,” the report says. ";
        let own = "Le conseil municipal n'a jamais répondu aux habitants du port, et les bateaux sont restés à quai. ";
        let piece = quoted.repeat(8) + &own.repeat(24);
        assert_eq!(detect(&piece), "fr");
        assert_eq!(detect(&own.repeat(24)), "fr");
        assert_eq!(detect(&quoted.repeat(2)), "en");
    }

    #[test]
    fn a_text_too_short_to_tell_is_in_no_language() {
        assert_eq!(detect("Oui."), "");
    }
}

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

/// More text than this makes the answer no better.
const ENOUGH: usize = 4_000;

/// BCP 47 tag of the language of a text; empty when the text is too short to tell.
pub(super) fn detect(text: &str) -> String {
    let start = &text[..text.floor_char_boundary(ENOUGH)];
    let Some(info) = whatlang::detect(start).filter(|info| info.is_reliable() || start.len() > 400)
    else {
        return String::new();
    };
    let tag = TAGS.iter().find(|(lang, _)| *lang == info.lang());
    tag.map_or_else(
        || info.lang().code().to_owned(),
        |(_, tag)| (*tag).to_owned(),
    )
}

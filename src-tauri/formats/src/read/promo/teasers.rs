//! What stands over the titles of other pieces.
use super::super::block::{ends_sentence, words};

/// The most words of such a heading.
const LONGEST: usize = 8;

/// Whether a folded line leads to other pieces below it: “More on the harbour”.
pub(in super::super) fn heads_teasers(folded: &str) -> bool {
    #[rustfmt::skip] // Words are read side by side.
    const OPENERS: &[&str] = &[
        "also read", "also see", "also by ", "also on this topic", "otros artículos", "otras noticias", "otras columnas", "outros artigos", "autres articles", "les plus lus", "les plus lues", "die meistgelesenen", 
        "oxu həm də", "həmçinin oxu", "more ",
        "related", "read ", "see also", "people also ", "people are also ", "you may ", "recommended",
        "suggested", "trending", "most read", "mehr zu", "mehr dazu", "auch lesen", "auch lesenswert", "mehr von", "mehr meinung", "ilgili haber", "i̇lgili haber",
        "polecamy", "zobacz ", "mehr aus", "passend zum ", "zum thema", "lesen sie ", "auch interessant", "plus de ",
        "plus sur ", "à lire ", "a lire ", "a ce sujet", "à ce sujet", "lire ", "sur le même ", "dans le même ", "más ", "lea ", "lee ", "mirá ", "mira ", "te puede ",
        "bunu da oxu", "bunları da oxu", "إقرأ ", "اقرأ ", "مقالات ذات صلة", "կարդացեք ", "კიდევ წაიკითხეთ", "წაიკითხეთ ", "para saber más",
        "bunlar da ", "читайте ", "по теме", "за темою",
        "mais ", "leia ", "veja ", "leggi ", "altri ", "czytaj ", "przeczytaj ", "lees ", "läs ", "читайте ", "ещё ",
    ];
    let open =
        !ends_sentence(folded) || folded.ends_with([':', '…', '?']) || folded.ends_with("...");
    if folded.starts_with("more than ") {
        return false;
    }
    folded == "latest"
        || words(folded) <= LONGEST
            && open
            && OPENERS.iter().any(|opener| folded.starts_with(opener))
}

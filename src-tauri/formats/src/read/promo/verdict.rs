//! What a page asks its readers of the piece they have just read: whether they liked it, and what is wrong in it.
use super::super::block::{nth_word, words};
use super::asks::ME;

/// How a page calls the piece that it shows.
#[rustfmt::skip] // Words are read side by side.
const THIS: &[&str] = &[
    "this article", "this story", "this piece", "this post", "this essay", "this page", "dieser artikel", "diesen artikel", "dieser text",
    "diesen text", "dieser beitrag", "diesen beitrag", "cet article", "ce texte", "cette tribune", "este artículo", "este artigo",
    "neste texto", "neste artigo", "esta nota", "questo articolo", "эта статья", "этот текст", "статье", "ця стаття", "bu yazı", "bu haber",
    "ten artykuł", "ten tekst",
];

/// What its readers may have done with it.
#[rustfmt::skip] // Words are read side by side.
const LIKED: &[&str] = &[
    "like", "liked", "enjoy", "enjoyed", "love", "find", "found", "value", "valued", "helpful", "useful", "error", "mistake", "appreciate",
    "gefällt", "gefallen", "lesenswert", "wert", "hilfreich", "gefunden", "aimez", "aimé", "plu", "plaît", "apprécié", "appréciez", "utile",
    "gustado", "gustó", "útil", "encontrou", "gostou", "piaciuto", "понравилась", "понравился", "ошибку", "сподобалась", "beğendiniz",
    "podobał", "podoba",
];

/// A question to readers has no more words.
const LONGEST: usize = 10;
/// Nor has what goes on from it.
const MOST: usize = 45;

/// Whether a folded paragraph begins with such a question: “Did you find this article useful?”
pub(in super::super) fn asks_for_verdict(folded: &str) -> bool {
    let opening = &folded[..nth_word(folded, LONGEST + 1)];
    let Some((question, _)) = opening.split_once('?') else {
        return false;
    };
    let asked = |word: &str| LIKED.contains(&word);
    let mut all = question.split(|c: char| !c.is_alphabetic());
    words(folded) <= MOST
        && THIS.iter().any(|this| question.contains(this))
        && all.any(asked)
        && !folded.split([' ', ',', '.']).any(|word| ME.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::asks_for_verdict;

    #[test]
    fn a_page_asks_what_an_author_does_not() {
        for asked in [
            "like this article? pass it along.",
            "ist dieser artikel lesenswert?",
            "vous aimez cet article ? la côte vit sans publicité. soutenez-la.",
            "encontrou um erro neste texto? diga-nos",
        ] {
            assert!(asks_for_verdict(asked), "{asked}");
        }
        for said in [
            "why do i write this article? because nobody asked the pilots.",
            "who pays for the pier? this article is about those who do.",
            "did the minister like what he saw? nobody knows.",
        ] {
            assert!(!asks_for_verdict(said), "{said}");
        }
    }
}

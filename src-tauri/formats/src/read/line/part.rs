//! Lines that say of a piece that it is part of something longer.
use super::super::block::nth_word;

/// Whether a folded line says of the piece that it is part of something longer: “Dieser Text ist ein überarbeiteter Auszug aus dem Buch …”.
pub(super) fn is_part(bare: &str) -> bool {
    const PIECES: &[&str] = &[
        "this article ",
        "this essay ",
        "this piece ",
        "this column ",
        "this commentary ",
        "this op-ed ",
        "this post ",
        "dieser text ",
        "dieser artikel ",
        "dieser beitrag ",
        "dieser essay ",
        "dieser gastbeitrag ",
        "ce texte ",
        "nous publions ",
        "cet article ",
        "cette tribune ",
        "este texto ",
        "este artículo ",
        "este artigo ",
        "il brano che ",
        "questo testo ",
        "questo articolo ",
        "une version plus courte de ce texte ",
        "une version plus longue de ce texte ",
        "une première version de ce texte ",
        "une version de ce texte ",
    ];
    const PARTS: &[&str] = &[
        " auszug aus ",
        " excerpted from ",
        " adapted from ",
        " excerpt from ",
        " extract from ",
        " extrait d",
        " extraits d",
        " extracto de",
        " fragmento de",
        " trecho d",
        " tratto da",
        " a paru dans",
        " a été publiée",
    ];
    let early = &bare[..nth_word(bare, 11)];
    PIECES.iter().any(|piece| bare.starts_with(piece))
        && PARTS.iter().any(|part| early.contains(part))
}

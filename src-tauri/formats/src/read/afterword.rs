//! What a page says to its readers under a piece that ends without a bio: corrections, letters, comments, copyright, support.
mod phrases;

use std::sync::LazyLock;

use phrases::{ASKED, HELPED, OPENERS, PHRASES};

use super::{block::words, line, vocabulary::Within};

static SAID: LazyLock<Within> = LazyLock::new(|| Within::new(PHRASES));

/// Whether a folded line says who helped with a piece: “Tom Harrow contributed to this article.”
pub(super) fn tells_of_help(folded: &str) -> bool {
    words(folded) <= 30 && HELPED.iter().any(|helped| folded.contains(helped))
}

/// Whether a short folded paragraph speaks to readers from under a piece; told only where the piece may be over.
pub(super) fn is_afterword(folded: &str) -> bool {
    let bare = folded.trim_start_matches(|c: char| " *_-–—([•=>".contains(c));
    let count = words(bare);
    let heads = count <= 8 && bare.ends_with([':', '：']);
    count <= 70
        && (heads
            || OPENERS.iter().any(|opener| bare.starts_with(opener))
            || line::opens_with_note(bare)
            || is_of_series(bare)
            || ASKED.iter().any(|(opener, whom)| {
                bare.starts_with(opener) && whom.iter().any(|word| bare.contains(word))
            })
            || tells_of_help(bare)
            || is_correction(folded)
            || tells_of_partners(bare)
            || SAID.stands_in(bare)
            || count <= 25 && has_address(bare))
}

/// Whether a folded text in brackets says what was mended: “(Corrects the number of boats in the ninth paragraph.)”
fn is_correction(folded: &str) -> bool {
    const MENDS: &[&str] = &[
        "corrects ",
        "updates ",
        "adds ",
        "removes ",
        "clarifies ",
        "this version corrects ",
        "refiles ",
    ];
    let inside = folded
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inside.is_some_and(|inside| MENDS.iter().any(|mends| inside.starts_with(mends)))
}

/// Whether a text says who publishes the rubric together: “The Tide is a partnership of The Coast, Next Harbour, and Norvik University.”
fn tells_of_partners(text: &str) -> bool {
    let partners = || text.split_once(" is a partnership of ");
    words(text) <= 40
        && partners()
            .is_some_and(|(rubric, partners)| words(rubric) <= 4 && partners.contains(", and "))
}

/// Whether a text says of what the piece is a part: “This post is part of our ongoing coverage of harbours.”
pub(super) fn is_of_series(text: &str) -> bool {
    const SERIES: &[&str] = &[
        " series",
        "coverage of ",
        "ongoing coverage",
        " project ",
        "collection of",
        "special report",
    ];
    const PUBLISHED: &[&str] = &[
        "cet article est publié dans le cadre d",
        "cet article fait partie d",
        "ce texte est publié dans le cadre d",
        "cette tribune est publiée dans le cadre d",
        "dieser beitrag ist teil ",
        "dieser text ist teil ",
        "dieser beitrag erscheint im rahmen ",
        "este artículo forma parte de",
        "questo articolo fa parte ",
    ];
    if PUBLISHED
        .iter()
        .any(|published| text.starts_with(published))
    {
        return true;
    }
    let Some(rest) = text.strip_prefix("this") else {
        return false;
    };
    let told = |part: &(&str, &str)| words(part.0) <= 1;
    let part = rest.split_once(" is part of ").filter(told);
    // “This article is the third entry in a symposium previewing …”
    let entry = || {
        let (_, rest) = rest.split_once(" is the ").filter(told)?;
        let (_, rest) = rest.split_once(' ')?;
        let whole = [
            "entry in ",
            "in a series",
            "in our series",
            "part of ",
            "part in ",
        ];
        Some(whole.iter().any(|whole| rest.starts_with(whole)))
    };
    part.is_some_and(|(_, whole)| SERIES.iter().any(|series| whole.contains(series)))
        || entry() == Some(true)
}

/// Whether an address for mail stands in a text.
fn has_address(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@')
            .is_some_and(|(who, host)| !who.is_empty() && host.contains('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::is_afterword;

    #[test]
    fn what_is_said_under_a_piece_is_told_from_how_it_ends() {
        for said in [
            "have something to say? submit a letter to the editor of no more than 250 words here.",
            "this article was amended on 3 may to correct the number of boats.",
            "marion hale can be reached at hale@coast.example.",
            "more from the coast gazette:",
            "in einer früheren version war von vier fähren die rede.",
            "выделите текст с ошибкой и нажмите ctrl+enter.",
            "disclosure: the coast may earn a commission from some of the boats featured on this page.",
        ] {
            assert!(is_afterword(said), "{said}");
        }
        for ends in [
            "the river will not wait, and neither should we.",
            "write to your mayor. she reads every letter, and she is up for election in may.",
            "support for the ferry was never the question; money was.",
            "what do you think the islanders will say when the last boat leaves without them?",
            "a previous version of the plan had four boats.",
        ] {
            assert!(!is_afterword(ends), "{ends}");
        }
    }
}

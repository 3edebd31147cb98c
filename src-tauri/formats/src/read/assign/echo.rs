//! Pull quotes: what says again, a little shortened or in other words, what a paragraph of the body says.

use super::super::vocabulary::stems;

/// How many words of a quotation may be missing or others: one in five.
const SHARE: usize = 5;

/// Whether a folded text says again what stands in another, in the same order with few words left out.
pub(super) fn echoes(quote: &str, other: &str) -> bool {
    let quote: Vec<&str> = words(quote).collect();
    if quote.len() < 6 {
        return false;
    }
    let other: Vec<&str> = words(other).collect();
    let least = quote.len() - quote.len() / SHARE;
    let starts = (0..other.len()).filter(|&at| quote[..2].contains(&other[at]));
    starts
        .map(|at| common(&quote, &other[at..other.len().min(at + quote.len() * 2)]))
        .any(|common| common >= least)
}

/// Whether a folded text speaks in other words of what another says: nearly all of its long words stand there.
pub(super) fn retells(quote: &str, other: &str) -> bool {
    const FEWEST: usize = 5;
    // No paragraph is so long.
    const LONGEST: usize = 8_000;
    if other.len() > LONGEST {
        return false;
    }
    let told: Vec<&str> = stems(other).collect();
    let all = stems(quote).count();
    let said = stems(quote).filter(|stem| told.contains(stem)).count();
    all >= FEWEST && said * 4 >= all * 3
}

/// How many words of a text are found one after the other in the next.
fn common(text: &[&str], next: &[&str]) -> usize {
    let mut from = 0;
    text.iter()
        .filter(|word| {
            let found = next[from..]
                .iter()
                .take(12)
                .position(|other| other == *word);
            from += found.map_or(0, |at| at + 1);
            found.is_some()
        })
        .count()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::echoes;

    #[test]
    fn a_shortened_sentence_echoes_the_whole_one() {
        let body = "she was right. the roundabout, i said, did not fall from heaven: it was dedicated by eleven votes to none, unanimously.";
        assert!(echoes(
            "the roundabout did not fall from heaven: it was dedicated unanimously",
            body
        ));
        assert!(!echoes(
            "the roundabout was a mistake and we should all say so now",
            body
        ));
        assert!(!echoes("from heaven", body));
    }
}

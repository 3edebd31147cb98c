//! Names set in capitals, brought back to how people write them.

/// Words of names that are small inside a name.
const SMALL: &[&str] = &[
    "de", "da", "das", "do", "dos", "del", "della", "di", "du", "des", "van", "von", "vom", "der",
    "den", "zu", "zur", "ten", "ter", "bin", "ibn", "bint", "y", "af", "av",
];

/// Letters that only Turkish and Azerbaijani have: there I is the capital of ı.
const TURKIC: &[char] = &['İ', 'ı', 'Ğ', 'ğ', 'Ş', 'ş', 'Ə', 'ə'];

/// A name whose words are set in capitals, as “Amelia Thomson-Deveaux”; other names as they are.
pub(super) fn calm(words: &[&str]) -> String {
    let name = words.join(" ");
    let all = words.len() > 1 && words.iter().all(|word| is_shouted(word) || is_short(word));
    let turkic = name.contains(TURKIC);
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let calmed = words.iter().enumerate().map(|(at, word)| {
        // “Moncef BEN ROMDHANE”
        let before = words
            .get(at + 1)
            .is_some_and(|next| letters(next) > 3 && is_shouted(next));
        // “Hervé LE GUENNEC”
        let article = || matches!(*word, "LE" | "LA" | "LO" | "EL" | "AL");
        let long = letters(word) > 3 || at > 0 && before && (letters(word) == 3 || article());
        if all && words.iter().any(|word| is_shouted(word))
            || long && words.len() > 1 && is_shouted(word)
        {
            calm_word(word, at, words.len(), turkic)
        } else {
            (*word).to_owned()
        }
    });
    calmed.collect::<Vec<_>>().join(" ")
}

/// Whether a word is set in capitals and is more than initials.
pub(super) fn is_shouted(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1
        && !word.contains(char::is_lowercase)
        && word.contains(char::is_uppercase)
        && !word.chars().any(|c| c == '.')
}

/// Whether a word may stand among words in capitals: an initial, a particle.
fn is_short(word: &str) -> bool {
    word.chars().count() == 1 || word.contains('.') || SMALL.contains(&word)
}

fn calm_word(word: &str, at: usize, of: usize, turkic: bool) -> String {
    if stays(word, at, of) {
        return word.to_owned();
    }
    let small = lower(word, turkic);
    if at > 0 && at + 1 < of && SMALL.contains(&small.as_str()) {
        return small;
    }
    let mut start = true;
    let mut calm = String::with_capacity(word.len());
    let mut taken = 0;
    for c in word.chars() {
        if start {
            calm.push(c);
        } else {
            calm.push_str(&lower(&c.to_string(), turkic));
        }
        taken = if c.is_alphabetic() { taken + 1 } else { 0 };
        start = !c.is_alphabetic() || taken == 2 && calm.ends_with("Mc");
    }
    calm
}

/// Whether a word is capitals for good: “JD”, “III”.
fn stays(word: &str, at: usize, of: usize) -> bool {
    let initials = word.chars().count() == 2
        && word.is_ascii()
        && !word.contains(['A', 'E', 'I', 'O', 'U', 'Y'])
        && !["JR", "SR", "ST", "MC"].contains(&word);
    let numeral = at + 1 == of && at > 0 && word.chars().all(|c| "IVX".contains(c));
    initials || numeral
}

fn lower(text: &str, turkic: bool) -> String {
    if !turkic {
        return text.to_lowercase();
    }
    let letters = text.chars().map(|c| match c {
        'I' => "ı".to_owned(),
        'İ' => "i".to_owned(),
        other => other.to_lowercase().collect(),
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_become_names() {
        for (shouted, name) in [
            ("IDA MCALLISTER O'DELL", "Ida McAllister O'Dell"),
            ("HENRI DE VALOIS", "Henri de Valois"),
            ("JD HOLLOWAY", "JD Holloway"),
            ("RUFUS HALE III", "Rufus Hale III"),
            ("ANNE-MARIE D’ARCY", "Anne-Marie D’Arcy"),
            ("İDİL IŞIK", "İdil Işık"),
            ("Marthe GRANDVAL", "Marthe Grandval"),
            ("ԱՆՆԱ ՍԱՐՅԱՆ", "Աննա Սարյան"),
            ("ОЛЕГ ВЕСНИН", "Олег Веснин"),
            ("J. R. HOLT", "J. R. Holt"),
            ("Ida Lund", "Ida Lund"),
            ("Kim IL", "Kim IL"),
            ("AFP", "AFP"),
        ] {
            let words: Vec<&str> = shouted.split(' ').collect();
            assert_eq!(calm(&words), name);
        }
    }
}

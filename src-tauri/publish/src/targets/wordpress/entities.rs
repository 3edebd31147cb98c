//! Entities: WordPress writes some into titles and names on its own, depending on who saves.

/// Plain text as WordPress' titles and excerpts take it: nothing in it can be read as an entity, or read as a tag
/// and deleted. An `&` that means nothing stays, as editors see the text unescaped in some fields.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, char) in text.char_indices() {
        match char {
            '<' => out.push_str("&lt;"),
            '&' if starts_entity(&text[at + 1..]) => out.push_str("&amp;"),
            _ => out.push(char),
        }
    }
    out
}

fn starts_entity(after: &str) -> bool {
    let name = after.trim_start_matches(|char: char| char.is_ascii_alphanumeric() || char == '#');
    name.len() < after.len() && name.starts_with(';')
}

/// The plain text behind the entities that WordPress writes.
pub(super) fn decoded(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        match after
            .split_once(';')
            .and_then(|(name, after)| Some((character(name)?, after)))
        {
            Some((character, after)) => {
                out.push(character);
                rest = after;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out + rest
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_comes_back_from_its_entities() {
        for text in [
            "AT&T",
            "5 < 6 & 7 > 2",
            "&lt; is spelt &amp;lt;",
            "plain",
            "& ; &x; &#; &",
        ] {
            assert_eq!(decoded(&escaped(text)), text);
        }
        assert_eq!(
            decoded("Opinion &amp; Analysis &#8217;&#x2019;"),
            "Opinion & Analysis ’’"
        );
    }
}

//! Bytes to text: byte-order marks, UTF-8, UTF-16, what a page says of itself, and at last a guess.
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{MOST_BYTES, ReadError};

/// A file's text. Offsets into the file are known only where the file is UTF-8.
#[derive(Debug)]
pub(crate) struct Decoded {
    /// The text, without a byte-order mark.
    pub(crate) text: String,
    /// How many bytes of the file stand before the text.
    pub(super) skipped: usize,
    /// Whether the text is the file's bytes, letter for letter.
    pub(super) is_source: bool,
}

/// How much of a page is searched for what it says about its encoding; browsers search the first 1024 bytes, pages write it later.
const META_BYTES: usize = 4096;

/// First bytes of what people try to open, and what to call it.
const KNOWN: &[(&[u8], &str)] = &[
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
];

pub(crate) fn decode(name: &str, bytes: &[u8]) -> Result<Decoded, ReadError> {
    let name = || name.to_owned();
    if bytes.len() > MOST_BYTES {
        let megabytes = bytes.len().div_ceil(1 << 20);
        return Err(ReadError::TooLarge {
            name: name(),
            megabytes,
        });
    }
    if let Some((_, what)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(ReadError::NotText { name: name(), what });
    }
    let (encoding, skipped) = Encoding::for_bom(bytes).unwrap_or_else(|| (guess(bytes), 0));
    let (text, malformed) = encoding.decode_without_bom_handling(&bytes[skipped..]);
    if is_binary(&text) || (malformed && encoding != UTF_8 && text.contains('\0')) {
        return Err(ReadError::NotText {
            name: name(),
            what: "a binary file",
        });
    }
    if text.trim().is_empty() {
        return Err(ReadError::Empty { name: name() });
    }
    Ok(Decoded {
        is_source: encoding == UTF_8 && !malformed,
        text: text.into_owned(),
        skipped,
    })
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(encoding) = utf16(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(META_BYTES)]).to_ascii_lowercase();
    match declared(&start) {
        // UTF-8 with a slip here and there, such as a cut at the end, is still UTF-8.
        Some(told) if told == UTF_8 && is_mostly_utf8(bytes) => return UTF_8,
        Some(encoding) if encoding != UTF_8 => return encoding,
        _ => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(country(&start), Utf8Detection::Deny)
}

/// Whether most of what is not ASCII is UTF-8.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (good, bad) = bytes.utf8_chunks().fold((0, 0), |(good, bad), chunk| {
        let letters = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (
            good + letters,
            bad + usize::from(!chunk.invalid().is_empty()),
        )
    });
    good > bad * 4
}

/// The top-level domain of the country whose language a page says it is in.
fn country(start: &str) -> Option<&[u8]> {
    let (_, rest) = start.split_once("lang=")?;
    let language = rest.trim_start_matches(['"', '\'']).get(..2)?;
    Some(match language {
        "en" => return None,
        "uk" => b"ua",
        "ja" => b"jp",
        "zh" => b"cn",
        "ko" => b"kr",
        "el" => b"gr",
        "cs" => b"cz",
        "sv" => b"se",
        "da" => b"dk",
        "ka" => b"ge",
        "hy" => b"am",
        "be" => b"by",
        "sr" => b"rs",
        "sl" => b"si",
        "et" => b"ee",
        "he" => b"il",
        "ar" => b"eg",
        "fa" => b"ir",
        "vi" => b"vn",
        other if other.bytes().all(|byte| byte.is_ascii_lowercase()) => other.as_bytes(),
        _ => return None,
    })
}

/// UTF-16 without a byte-order mark: every other byte of Latin text is NUL.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(META_BYTES) & !1];
    let nuls = |odd: usize| {
        sample
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let half = sample.len() / 2;
    match (nuls(0), nuls(1)) {
        (even, odd) if half > 1 && odd * 10 > half * 7 && even == 0 => Some(UTF_16LE),
        (even, odd) if half > 1 && even * 10 > half * 7 && odd == 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding that a page declares: `<meta charset=…>` in either form, or an XML declaration.
fn declared(start: &str) -> Option<&'static Encoding> {
    let rest = ["charset=", "encoding="]
        .iter()
        .find_map(|key| start.split_once(key))?
        .1;
    let label = rest.trim_start_matches(['"', '\'', ' ']);
    let end = label
        .find(|c: char| !c.is_ascii_alphanumeric() && !"-_:".contains(c))
        .unwrap_or(label.len());
    Encoding::for_label(&label.as_bytes()[..end])
}

/// Whether a text is full of characters that no text has. A single NUL is damage, which is told with its line.
fn is_binary(text: &str) -> bool {
    let start = &text[..text.floor_char_boundary(1 << 16)];
    let odd = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}' | '\u{85}');
    // Most texts have none, which their bytes tell, many at once.
    let may_be = |byte: u8| {
        let low = (byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t');
        usize::from(low | (byte == 0x7f) | (byte == 0xc2))
    };
    if start.bytes().map(may_be).sum::<usize>() <= 8 {
        return false;
    }
    let odd = start.chars().filter(odd).count();
    odd > 8 && odd * 50 > start.chars().count()
}

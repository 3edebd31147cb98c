//! The letters of RTF: bytes in many code pages, and Unicode with a stand-in for old readers.
use std::collections::HashMap;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, KOI8_R, MACINTOSH, SHIFT_JIS, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    WINDOWS_1257, WINDOWS_1258, X_MAC_CYRILLIC,
};

/// The encoding of a Windows code page.
pub(super) fn code_page(number: i32) -> Option<&'static Encoding> {
    Some(match number {
        866 => IBM866,
        874 => WINDOWS_874,
        932 => SHIFT_JIS,
        936 => GBK,
        949 => EUC_KR,
        950 => BIG5,
        1250 => WINDOWS_1250,
        1251 => WINDOWS_1251,
        1252 => WINDOWS_1252,
        1253 => WINDOWS_1253,
        1254 => WINDOWS_1254,
        1255 => WINDOWS_1255,
        1256 => WINDOWS_1256,
        1257 => WINDOWS_1257,
        1258 => WINDOWS_1258,
        10000 => MACINTOSH,
        10007 => X_MAC_CYRILLIC,
        20866 => KOI8_R,
        65001 => encoding_rs::UTF_8,
        _ => return None,
    })
}

/// The encoding of a font's character set; `None` where the document's own holds.
pub(super) fn charset(number: i32) -> Option<&'static Encoding> {
    Some(match number {
        77 => MACINTOSH,
        128 => SHIFT_JIS,
        129 | 130 => EUC_KR,
        134 => GBK,
        136 => BIG5,
        161 => WINDOWS_1253,
        162 => WINDOWS_1254,
        163 => WINDOWS_1258,
        177 => WINDOWS_1255,
        178 => WINDOWS_1256,
        186 => WINDOWS_1257,
        204 => WINDOWS_1251,
        222 => WINDOWS_874,
        238 => WINDOWS_1250,
        _ => return None,
    })
}

/// Words for single letters, and the letters.
pub(super) fn named(word: &str) -> Option<&'static str> {
    Some(match word {
        "tab" | "emspace" | "enspace" | "qmspace" => " ",
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "zwj" => "\u{200d}",
        "zwnj" => "\u{200c}",
        "ltrmark" => "\u{200e}",
        "rtlmark" => "\u{200f}",
        _ => return None,
    })
}

/// Letters that are being put together.
#[derive(Debug)]
pub(super) struct Letters {
    /// The encoding of the document.
    pub(super) page: &'static Encoding,
    /// The encodings of fonts that have one of their own.
    pub(super) fonts: HashMap<i32, &'static Encoding>,
    bytes: Vec<u8>,
    /// The first half of a letter beyond the first 65,536.
    half: Option<u16>,
    /// How many letters are still to be passed over: stand-ins for the last one.
    skip: usize,
}

impl Letters {
    pub(super) fn new() -> Self {
        Self {
            page: WINDOWS_1252,
            fonts: HashMap::new(),
            bytes: Vec::new(),
            half: None,
            skip: 0,
        }
    }

    pub(super) fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
        } else {
            self.bytes.push(byte);
        }
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        let skipped = self.skip.min(bytes.len());
        self.skip -= skipped;
        self.bytes.extend_from_slice(&bytes[skipped..]);
    }

    /// A letter by its number, after which `stand_in` letters are passed over.
    pub(super) fn unicode(&mut self, number: i32, stand_in: usize) -> Option<char> {
        self.skip = stand_in;
        let unit = u16::try_from(number.rem_euclid(1 << 16)).ok()?;
        match (self.half.take(), unit) {
            (_, 0xd800..0xdc00) => {
                self.half = Some(unit);
                None
            }
            (Some(half), 0xdc00..0xe000) => char::decode_utf16([half, unit]).next()?.ok(),
            _ => char::from_u32(unit.into()),
        }
    }

    /// Whether the sign that comes now stands in for a letter that was read; it is then passed over.
    pub(super) const fn passes(&mut self) -> bool {
        let passes = self.skip > 0;
        self.skip = self.skip.saturating_sub(1);
        passes
    }

    /// Ends the stand-ins: they never reach over the edge of a group.
    pub(super) const fn settle(&mut self) {
        self.skip = 0;
    }

    /// The letters that the bytes so far mean in a font.
    pub(super) fn take(&mut self, font: i32) -> Option<String> {
        if self.bytes.is_empty() {
            return None;
        }
        let encoding = self.fonts.get(&font).copied().unwrap_or(self.page);
        let bytes = std::mem::take(&mut self.bytes);
        Some(encoding.decode_without_bom_handling(&bytes).0.into_owned())
    }
}

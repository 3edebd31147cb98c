//! The ways in which files break.
use proptest::{collection::vec, prelude::*, sample::Index};

/// What readers look for: put in the wrong place it does most harm.
const MARKS: &[&str] = &[
    "<div>",
    "</div>",
    "<p>",
    "<!--",
    "-->",
    "<script>",
    "</html>",
    "<table><tr><td>",
    "&amp;",
    "&#0;",
    "&#x10FFFF;",
    "---\n",
    "title: ",
    "***",
    "](",
    "![",
    "[^1]:",
    "> ",
    "\n\n",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{200d}",
    "“",
    "”",
    "…",
    "By ",
    "Disclaimer: ",
    "{\\rtf1",
    "{\\*\\",
    "\\u-3913?",
    "\\'e9",
    "PK\x03\x04",
    "<w:p>",
    "<w:ins ",
    "</w:t>",
    "From ",
    "Content-Type: multipart/mixed; boundary=\"",
    "\r\n\r\n",
    "=?utf-8?B?",
    "--",
    "{\"@type\":",
    "[[[[[[[[",
    "<a href=\"javascript:",
    "<![CDATA[",
    "<!DOCTYPE html>",
    "<meta charset=utf-16>",
    "Read more",
    "#",
    "1. ",
    "- ",
];

/// One way in which a file breaks. Places are found by their share of its length.
#[derive(Clone, Debug)]
pub(crate) enum Damage {
    /// It ends here.
    Cut(Index),
    /// Bytes are gone.
    Gone(Index, usize),
    /// Bytes stand there many times.
    Again(Index, usize, usize),
    /// One byte is another.
    Byte(Index, u8),
    /// A mark stands where none belongs, so many times.
    Mark(Index, usize, usize),
    /// A stretch of another file.
    Splice(Index, usize, Index, usize),
}

/// Some damages, most of them small.
pub(crate) fn strategy(files: usize) -> impl Strategy<Value = Vec<Damage>> {
    let index = any::<Index>;
    let one = prop_oneof![
        1 => index().prop_map(Damage::Cut),
        3 => (index(), 1_usize..400).prop_map(|(at, length)| Damage::Gone(at, length)),
        2 => (index(), 1_usize..60, 2_usize..400)
            .prop_map(|(at, length, times)| Damage::Again(at, length, times)),
        3 => (index(), any::<u8>()).prop_map(|(at, byte)| Damage::Byte(at, byte)),
        5 => (index(), 0..MARKS.len(), prop_oneof![8 => 1_usize..4, 1 => 100_usize..3_000])
            .prop_map(|(at, mark, times)| Damage::Mark(at, mark, times)),
        3 => (index(), 0..files.max(1), index(), 1_usize..4_000)
            .prop_map(|(at, file, from, length)| Damage::Splice(at, file, from, length)),
    ];
    vec(one, 1..12)
}

/// A file after all these damages.
pub(crate) fn damaged(bytes: &[u8], files: &[(String, Vec<u8>)], damages: &[Damage]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for damage in damages {
        let place = |at: &Index, length: usize| at.index(length + 1);
        match damage {
            Damage::Cut(at) => bytes.truncate(place(at, bytes.len())),
            Damage::Gone(at, length) => {
                let at = place(at, bytes.len());
                bytes.drain(at..(at + length).min(bytes.len()));
            }
            Damage::Again(at, length, times) => {
                let at = place(at, bytes.len());
                let stretch = bytes[at..(at + length).min(bytes.len())].repeat(*times);
                bytes.splice(at..at, stretch);
            }
            Damage::Byte(at, byte) => {
                let at = place(at, bytes.len());
                if let Some(there) = bytes.get_mut(at) {
                    *there = *byte;
                }
            }
            Damage::Mark(at, mark, times) => {
                let at = place(at, bytes.len());
                bytes.splice(at..at, MARKS[*mark].repeat(*times).into_bytes());
            }
            Damage::Splice(at, file, from, length) => {
                let at = place(at, bytes.len());
                let other = &files[*file].1;
                let from = place(from, other.len());
                let stretch = &other[from..(from + length).min(other.len())];
                bytes.splice(at..at, stretch.iter().copied());
            }
        }
    }
    bytes
}

//! RTF as a stream of signs: groups, control words, bytes of text.

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    Open,
    Close,
    /// A control word and its number.
    Word(&'a str, Option<i32>),
    /// A control symbol.
    Symbol(u8),
    /// A byte of text in the writer's code page, written as `\'hh`.
    Byte(u8),
    Text(&'a [u8]),
}

/// The signs of an RTF text.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn while_some(&mut self, is: impl Fn(&u8) -> bool) -> &'a [u8] {
        let len = self.rest.iter().take_while(|byte| is(byte)).count();
        self.take(len)
    }

    /// What follows a backslash.
    fn control(&mut self) -> Option<Token<'a>> {
        let first = *self.rest.first()?;
        if !first.is_ascii_alphabetic() {
            self.take(1);
            return Some(if first == b'\'' {
                self.byte()
            } else {
                Token::Symbol(first)
            });
        }
        let word = str::from_utf8(self.while_some(u8::is_ascii_alphabetic)).unwrap_or_default();
        let minus =
            self.rest.first() == Some(&b'-') && self.rest.get(1).is_some_and(u8::is_ascii_digit);
        self.take(usize::from(minus));
        let digits = str::from_utf8(self.while_some(u8::is_ascii_digit)).unwrap_or_default();
        let number = digits
            .parse::<i32>()
            .ok()
            .map(|number| if minus { -number } else { number });
        if self.rest.first() == Some(&b' ') {
            self.take(1);
        }
        if let ("bin", Some(len)) = (word, number) {
            self.take(usize::try_from(len).unwrap_or(0));
        }
        Some(Token::Word(word, number))
    }

    fn byte(&mut self) -> Token<'a> {
        let digits = str::from_utf8(self.rest.get(..2).unwrap_or_default()).unwrap_or_default();
        match u8::from_str_radix(digits, 16) {
            Ok(byte) => {
                self.take(2);
                Token::Byte(byte)
            }
            Err(_) => Token::Text(b""),
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.while_some(|byte| matches!(byte, b'\r' | b'\n' | 0));
        match *self.rest.first()? {
            b'{' => {
                self.take(1);
                Some(Token::Open)
            }
            b'}' => {
                self.take(1);
                Some(Token::Close)
            }
            b'\\' => {
                self.take(1);
                self.control()
            }
            _ => Some(Token::Text(self.while_some(|byte| {
                !matches!(byte, b'{' | b'}' | b'\\' | b'\r' | b'\n' | 0)
            }))),
        }
    }
}

//! Why bytes are not JSON: what was expected, and the kind of thing that was found

use super::byte;
use super::pieces::joined;
use crate::named::names;

/// A place where a body is not JSON, and what was expected there
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Fault {
    /// The offset of the byte that does not fit
    pub at: usize,
    /// What was expected
    pub wanted: Wanted,
}

impl Fault {
    /// Returns a fault at `at`
    pub const fn new(at: usize, wanted: Wanted) -> Self {
        Self { at, wanted }
    }
}

macro_rules! kinds {
    ($(#[$doc:meta])* pub enum $Name:ident { $($(#[$vdoc:meta])* $Variant:ident = $name:literal, $words:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq)]
        pub enum $Name { $($(#[$vdoc])* $Variant),+ }

        names! { $Name { $($Variant = $name),+ } }

        impl $Name {
            /// Returns the name in a sentence, for people
            pub const fn words(self) -> &'static str {
                match self { $(Self::$Variant => $words),+ }
            }
        }
    };
}

kinds! {
    /// What was expected at a place
    pub enum Wanted {
        /// Any value
        Value = "value", "a value";
        /// A key, after a comma
        Key = "key", "a key in double quotes";
        /// The first key of an object, or its end
        KeyOrBrace = "key-or-brace", "a key in double quotes or `}`";
        /// Between key and value
        Colon = "colon", "a colon";
        /// After a member of an object
        CommaOrBrace = "comma-or-brace", "a comma or `}`";
        /// After an item of a list
        CommaOrBracket = "comma-or-bracket", "a comma or `]`";
        /// The closing quote of a string, or more of it
        StringEnd = "string-end", "the rest of a string";
        /// After a backslash
        Escape = "escape", "an escape character";
        /// Four of them after `\u`
        HexDigit = "hex-digit", "a hexadecimal digit";
        /// In a number
        Digit = "digit", "a digit";
        /// After a leading zero
        NumberEnd = "number-end", "no digit after a leading zero";
        /// After the body's one value
        End = "end", "nothing more";
    }
}

kinds! {
    /// The kind of thing that was found where something else was expected
    pub enum Unexpected {
        /// The body ends too early
        End = "end", "the end of the body";
        /// U+00A0 or another blank that JSON does not know; copied from a page
        Nbsp = "nbsp", "a no-break space (U+00A0) or another blank that JSON does not allow";
        /// U+FEFF before the body
        ByteOrderMark = "byte-order-mark", "a byte-order mark";
        /// `<`
        Html = "html", "the `<` of HTML or XML";
        /// `//`, `/*` or `#`
        Comment = "comment", "a comment";
        /// `...` or `{Model}`, as documentation abridges
        Placeholder = "placeholder", "a placeholder";
        /// A second comma after the first
        DoubledComma = "doubled-comma", "a second comma";
        /// A bracket closes right after a comma
        TrailingComma = "trailing-comma", "a closing bracket after a comma";
        /// The next member or item begins without one
        MissingComma = "missing-comma", "the next value without a comma";
        /// A comma anywhere else
        Comma = "comma", "a comma";
        /// A key or word without quotes
        Unquoted = "unquoted", "a word without quotes";
        /// `'`
        SingleQuote = "single-quote", "a single quote";
        /// Typographic quotes
        CurlyQuote = "curly-quote", "a typographic quote";
        /// Below U+0020 inside a string
        Control = "control-character", "a control character";
        /// A bracket that does not fit
        Bracket = "bracket", "a bracket";
        /// A colon
        Colon = "colon", "a colon";
        /// A string
        String = "string", "a string";
        /// A digit
        Digit = "digit", "a digit";
        /// The whole body, compressed: `1f 8b`
        Gzip = "gzip", "data compressed with gzip";
        /// The whole body, compressed: zlib, which HTTP calls deflate
        Deflate = "deflate", "data compressed with deflate";
        /// The whole body, compressed: `28 b5 2f fd`
        Zstd = "zstd", "data compressed with zstd";
        /// The whole body, encoded
        Base64 = "base64", "base64";
        /// Anything else
        Character = "character", "another character";
    }
}

impl Wanted {
    /// Returns the sentence that says what was expected and what was found
    pub fn but_found(self, found: Unexpected) -> String {
        joined(&["expected ", self.words(), " but found ", found.words()])
    }
}

impl Fault {
    /// Returns the kind of thing at the fault; the character itself is never reported
    pub fn found(self, bytes: &[u8]) -> Unexpected {
        let here = byte(bytes, self.at);
        let rest = bytes.get(self.at..).unwrap_or_default();
        let after_comma = before(bytes, self.at) == Some(b',');
        match here {
            _ if rest.is_empty() => Unexpected::End,
            _ if self.wanted == Wanted::StringEnd => Unexpected::Control,
            // An abridged body is detected at its first letter or dot.
            b'.' if rest.starts_with(b"..") => Unexpected::Placeholder,
            _ if rest.starts_with("…".as_bytes()) => Unexpected::Placeholder,
            b'{' | b'[' | b'"' | b'-' | b'0'..=b'9'
                if matches!(self.wanted, Wanted::CommaOrBrace | Wanted::CommaOrBracket) =>
            {
                Unexpected::MissingComma
            }
            b'}' | b']' if after_comma => Unexpected::TrailingComma,
            b',' if after_comma => Unexpected::DoubledComma,
            b',' => Unexpected::Comma,
            b'}' | b']' | b'{' | b'[' => Unexpected::Bracket,
            b':' => Unexpected::Colon,
            b'"' => Unexpected::String,
            b'0'..=b'9' => Unexpected::Digit,
            b'<' => Unexpected::Html,
            b'#' => Unexpected::Comment,
            b'/' if matches!(byte(bytes, self.at + 1), b'/' | b'*') => Unexpected::Comment,
            b'\'' => Unexpected::SingleQuote,
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' if self.wanted == Wanted::KeyOrBrace && is_alone(rest) => {
                Unexpected::Placeholder
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => Unexpected::Unquoted,
            0..0x20 => Unexpected::Control,
            _ if rest.starts_with("\u{feff}".as_bytes()) => Unexpected::ByteOrderMark,
            _ if is_blank(rest) => Unexpected::Nbsp,
            _ if is_curly(rest) => Unexpected::CurlyQuote,
            _ => Unexpected::Character,
        }
    }
}

/// Returns how a whole body is compressed, from its first bytes, even if these were decoded as text before
pub fn compression(body: &[u8]) -> Option<Unexpected> {
    const LOST: &[u8] = "\u{fffd}".as_bytes();
    let is = |start: &[u8], second: &[u8]| body.strip_prefix(start).is_some_and(|rest| rest.starts_with(second));
    if is(b"\x1f", b"\x8b") || is(b"\x1f", LOST) {
        Some(Unexpected::Gzip)
    } else if is(b"\x28", b"\xb5\x2f\xfd") || is(b"\x28", "\u{fffd}/\u{fffd}".as_bytes()) {
        Some(Unexpected::Zstd)
    } else if [&b"\x01"[..], b"\x5e", b"\x9c", b"\xda", LOST].iter().any(|level| is(b"\x78", level)) {
        Some(Unexpected::Deflate)
    } else {
        None
    }
}

/// Returns whether a whole body is base64, possibly in several lines
pub fn is_base64(body: &[u8]) -> bool {
    let text = body.trim_ascii();
    let padding = text.iter().rev().take_while(|&&b| b == b'=').count();
    let letters = text.get(..text.len() - padding).unwrap_or_default();
    let is_letter = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'\r' | b'\n');
    text.len() >= 16 && padding <= 2 && letters.iter().all(is_letter)
}

/// Returns whether the rest of a pair of braces contains nothing but a word
fn is_alone(rest: &[u8]) -> bool {
    let word = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$')).count();
    rest.iter().skip(word).find(|byte| !is_space(**byte)) == Some(&b'}')
}

/// Returns whether a byte is white space in JSON
const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

/// Returns the last byte before `at` that is not white space
fn before(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(..at)?.iter().rev().find(|byte| !byte.is_ascii_whitespace()).copied()
}

fn first(rest: &[u8]) -> Option<char> {
    let head = rest.get(..rest.len().min(4))?;
    let valid = match core::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) => core::str::from_utf8(head.get(..error.valid_up_to())?).ok()?,
    };
    valid.chars().next()
}

fn is_blank(rest: &[u8]) -> bool {
    first(rest).is_some_and(|c| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'))
}

fn is_curly(rest: &[u8]) -> bool {
    first(rest).is_some_and(|c| matches!(c, '\u{2018}'..='\u{201f}' | '«' | '»'))
}

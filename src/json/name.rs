//! A declared name, as a body writes it

use super::block::{BLOCK, Block, Head};

/// A key with its quotes and its colon, or a word with its quotes: the bytes that nearly every body has there
#[derive(Clone, Copy, Debug)]
pub struct QuotedName {
    head: Head,
    length: u8,
    /// The whole name, if it does not fit into a block
    long: &'static str,
}

impl QuotedName {
    /// Returns a name as it is written in a body: `"key":` or `"word"`
    ///
    /// # Panics
    ///
    /// If the name has a NUL or is not in quotes. A declaration with such a name does not compile.
    #[allow(clippy::cast_possible_truncation, reason = "asserted")]
    pub const fn of(written: &'static str) -> Self {
        assert!(matches!(written.as_bytes(), [b'"', .., b'"'] | [b'"', .., b'"', b':']), "a name must be in quotes");
        assert!(written.len() < 256, "a name must be shorter than 256 bytes");
        let mut rest = written.as_bytes();
        while let [byte, more @ ..] = rest {
            assert!(*byte != 0, "a name does not contain NUL, where a cursor stops");
            rest = more;
        }
        let long = if written.len() > BLOCK { written } else { "" };
        Self { head: Head::of(written), length: written.len() as u8, long }
    }

    /// Returns the name without quotes and colon
    pub const fn text(&self) -> &str {
        let written = if self.is_long() { self.long.as_bytes() } else { self.head.bytes(self.length()) };
        let name = match written {
            [b'"', name @ .., b'"', b':'] | [b'"', name @ .., b'"'] => name,
            _ => &[],
        };
        #[allow(unsafe_code, reason = "a spelling would be checked each time that it is used")]
        // SAFETY: these are the bytes of a `str` between two bytes that are whole characters.
        unsafe {
            str::from_utf8_unchecked(name)
        }
    }

    /// Returns the length of the written name in bytes
    #[inline]
    pub const fn length(&self) -> usize {
        self.length as usize
    }

    /// Returns whether a block begins with the name, or with its first block
    #[inline]
    pub fn begins(&self, block: Block) -> bool {
        block.begins(&self.head)
    }

    /// Returns whether the name is longer than a block
    #[inline]
    pub const fn is_long(&self) -> bool {
        self.length() > BLOCK
    }

    /// Returns the whole name, if it is long
    #[inline]
    pub const fn long(&self) -> &'static str {
        self.long
    }
}

/// Expands to a key as it is written in a body
macro_rules! quoted_key {
    ($($key:tt)+) => {
        $crate::json::name::QuotedName::of(concat!("\"", $($key)+, "\":"))
    };
}
pub(crate) use quoted_key;

/// Expands to a word as it is written in a body
macro_rules! quoted_word {
    ($word:literal) => {
        $crate::json::name::QuotedName::of(concat!("\"", $word, "\""))
    };
}
pub(crate) use quoted_word;

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_the_text_between_its_quotes() {
        for (name, text, length) in [
            (quoted_key!("key"), "key", 6),
            (quoted_word!("a:"), "a:", 4),
            (quoted_key!(""), "", 3),
            (quoted_word!(""), "", 2),
            (quoted_key!("thirteen char"), "thirteen char", 16),
            (quoted_key!("fourteen chars"), "fourteen chars", 17),
            (quoted_word!("é, and more than a block has room for"), "é, and more than a block has room for", 40),
        ] {
            assert_eq!((name.text(), name.length(), name.is_long()), (text, length, length > 16));
        }
    }
}

//! A name that is declared, as a body writes it

use super::block::{BLOCK, Block, Head};

/// A key with its quotes and its colon, or a word with its quotes: what nearly every body has there, byte for byte
#[derive(Clone, Copy, Debug)]
pub struct Name {
    head: Head,
    length: u8,
    /// All of it, where a block has no room for it
    long: &'static str,
}

impl Name {
    /// A name by what stands in a body: `"key":` or `"word"`
    ///
    /// # Panics
    ///
    /// Where it has a NUL, or is not in quotes: a declaration that does, does not compile.
    #[allow(clippy::cast_possible_truncation, reason = "asserted")]
    pub const fn of(written: &'static str) -> Self {
        assert!(matches!(written.as_bytes(), [b'"', .., b'"'] | [b'"', .., b'"', b':']), "a name is in quotes");
        assert!(written.len() < 256, "a name is short");
        let mut rest = written.as_bytes();
        while let [byte, more @ ..] = rest {
            assert!(*byte != 0, "a cursor goes over a name, and stops at a NUL");
            rest = more;
        }
        let long = if written.len() > BLOCK { written } else { "" };
        Self { head: Head::of(written), length: written.len() as u8, long }
    }

    /// The name alone
    pub const fn text(&self) -> &str {
        let written = if self.is_long() { self.long.as_bytes() } else { self.head.bytes(self.length()) };
        let name = match written {
            [b'"', name @ .., b'"', b':'] | [b'"', name @ .., b'"'] => name,
            _ => &[],
        };
        #[allow(unsafe_code, reason = "a spelling that is shown or compared would be checked each time")]
        // SAFETY: these are the bytes of a `str` between two that are characters by themselves.
        unsafe {
            str::from_utf8_unchecked(name)
        }
    }

    /// How many bytes of a body it takes
    #[inline]
    pub const fn length(&self) -> usize {
        self.length as usize
    }

    /// Whether a block begins as it does, as far as a block goes
    #[inline]
    pub fn begins(&self, block: Block) -> bool {
        block.begins(&self.head)
    }

    /// It is longer than a block
    #[inline]
    pub const fn is_long(&self) -> bool {
        self.length() > BLOCK
    }

    /// All of it, if it is long
    #[inline]
    pub const fn long(&self) -> &'static str {
        self.long
    }
}

/// How a key stands in a body
macro_rules! quoted_key {
    ($($key:tt)+) => {
        $crate::json::name::Name::of(concat!("\"", $($key)+, "\":"))
    };
}
pub(crate) use quoted_key;

/// How a word stands in a body
macro_rules! quoted_word {
    ($word:literal) => {
        $crate::json::name::Name::of(concat!("\"", $word, "\""))
    };
}
pub(crate) use quoted_word;

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_what_stands_between_its_quotes() {
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

//! A name that is declared, as a body writes it

use super::block::{BLOCK, Block, Head};

/// A key with its quotes and its colon, or a word with its quotes: what nearly every body has there, byte for byte
#[derive(Clone, Copy, Debug)]
pub struct Name {
    written: &'static str,
    head: Head,
}

impl Name {
    /// A name by what stands in a body: `"key":` or `"word"`
    ///
    /// # Panics
    ///
    /// Where it has a NUL, or is not in quotes: a declaration that does, does not compile.
    pub const fn of(written: &'static str) -> Self {
        assert!(matches!(written.as_bytes(), [b'"', .., b'"'] | [b'"', .., b'"', b':']), "a name is in quotes");
        let mut rest = written.as_bytes();
        while let [byte, more @ ..] = rest {
            assert!(*byte != 0, "a cursor goes over a name, and stops at a NUL");
            rest = more;
        }
        Self { written, head: Head::of(written) }
    }

    /// The name alone
    #[allow(clippy::indexing_slicing, reason = "`of` has seen the quotes")]
    pub const fn text(&self) -> &'static str {
        let behind = if matches!(self.written.as_bytes(), [.., b':']) { 2 } else { 1 };
        self.written.split_at(self.written.len() - behind).0.split_at(1).1
    }

    /// What stands in a body
    #[inline]
    pub const fn written(&self) -> &'static str {
        self.written
    }

    /// Whether a block begins as it does, as far as a block goes
    #[inline]
    pub fn begins(&self, block: Block) -> bool {
        block.begins(&self.head)
    }

    /// It is longer than a block
    #[inline]
    pub const fn is_long(&self) -> bool {
        self.written.len() > BLOCK
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
        assert_eq!((quoted_key!("key").text(), quoted_key!("key").written()), ("key", "\"key\":"));
        assert_eq!((quoted_word!("a:").text(), quoted_word!("a:").written()), ("a:", "\"a:\""));
        assert_eq!((quoted_key!("").text(), quoted_word!("").text()), ("", ""));
    }
}

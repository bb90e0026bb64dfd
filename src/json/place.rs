//! Offset, line and column of a place in the body
//!
//! Computed only on demand; reading a body without issues never needs it.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// A place in a body
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize, Tsify)]
pub struct Place {
    /// The number of bytes of the UTF-8 body before the place
    pub offset: usize,
    /// The line, from 1; only U+000A ends a line
    pub line: usize,
    /// The column, from 1, in code points
    pub column: usize,
}

impl Place {
    /// Returns the place of the byte at `offset`
    #[allow(clippy::naive_bytecount, reason = "called only for errors, which is no reason for a dependency")]
    pub fn of(bytes: &[u8], offset: usize) -> Self {
        let before = bytes.get(..offset).unwrap_or(bytes);
        let line_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |at| at + 1);
        // Continuation bytes of a character are not counted.
        let column = before.get(line_start..).unwrap_or_default().iter().filter(|&b| b & 0xc0 != 0x80).count();
        Self { offset, line: 1 + before.iter().filter(|&&b| b == b'\n').count(), column: column + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_offsets_count_bytes() {
        let body = "a\r\nüx\u{1f600}y";
        assert_eq!(Place::of(body.as_bytes(), 0), Place { offset: 0, line: 1, column: 1 });
        assert_eq!(Place::of(body.as_bytes(), 5), Place { offset: 5, line: 2, column: 2 });
        assert_eq!(Place::of(body.as_bytes(), 10), Place { offset: 10, line: 2, column: 4 });
    }
}

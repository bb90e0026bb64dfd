//! Offset, line and column of a place in the body
//!
//! Computed only on demand; reading a body without issues never needs it.

use super::sort::sorted;
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
    /// Returns the place of the byte at `offset`, whose line and column [`count`](Self::count) counts
    pub fn at(offset: usize) -> Self {
        Self { offset, line: 1, column: 1 }
    }

    /// Returns the place of the byte at `offset`
    pub fn of(bytes: &[u8], offset: usize) -> Self {
        let mut place = Self::at(offset);
        Self::count(bytes, &mut [&mut place]);
        place
    }

    /// Counts the lines and columns of places in one pass, whatever their order
    #[allow(clippy::naive_bytecount, reason = "called only for errors, which is no reason for a dependency")]
    pub fn count(bytes: &[u8], places: &mut [&mut Self]) {
        let order = sorted(places.iter().zip(0..).map(|(place, index)| (place.offset as u64, index)).collect());
        let (mut from, mut line, mut column) = (0, 1, 1);
        for (_, index) in order {
            let Some(place) = places.get_mut(index as usize) else { continue };
            let end = place.offset.min(bytes.len());
            let passed = bytes.get(from..end).unwrap_or_default();
            let mut last_line = passed;
            if let Some(at) = passed.iter().rposition(|&byte| byte == b'\n') {
                line += passed.iter().filter(|&&byte| byte == b'\n').count();
                column = 1;
                last_line = passed.get(at + 1..).unwrap_or_default();
            }
            // Continuation bytes of a character are not counted.
            column += last_line.iter().filter(|&byte| byte & 0xc0 != 0x80).count();
            (place.line, place.column, from) = (line, column, end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_offsets_count_bytes() {
        let body = "a\r\nüx\u{1f600}y";
        let wanted = [(10, 2, 4), (0, 1, 1), (5, 2, 2), (5, 2, 2), (99, 2, 5)];
        let mut places = wanted.map(|(offset, ..)| Place::at(offset));
        Place::count(body.as_bytes(), &mut places.each_mut());
        assert_eq!(places, wanted.map(|(offset, line, column)| Place { offset, line, column }));
    }
}

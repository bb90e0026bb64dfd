//! Examines sixteen bytes at once: with vectors in wasm, with one wide integer elsewhere

/// The number of bytes in a block
pub const BLOCK: usize = 16;

pub use wide::Block;

#[cfg(target_arch = "wasm32")]
mod wide {
    use super::{BLOCK, Head};
    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_eq, i8x16_lt, i8x16_splat, u8x16_lt, u8x16_splat, u64x2, u64x2_extract_lane, v128,
        v128_any_true, v128_load, v128_not, v128_or, v128_xor,
    };

    /// Sixteen bytes
    #[derive(Clone, Copy)]
    pub struct Block(v128);

    impl Block {
        /// Loads a block from any address
        ///
        /// # Safety
        ///
        /// Sixteen bytes can be read at `from`.
        #[inline]
        #[allow(unsafe_code, reason = "only a load through a pointer is one instruction")]
        pub unsafe fn load(from: *const u8) -> Self {
            // SAFETY: the caller says that sixteen bytes can be read; no alignment is asked for.
            Self(unsafe { v128_load(from.cast()) })
        }

        /// Marks the bytes that end a run of plain characters of a string: a quote, a backslash, a control character
        #[inline]
        fn stops(self) -> v128 {
            let quote = i8x16_eq(self.0, u8x16_splat(b'"'));
            let slash = i8x16_eq(self.0, u8x16_splat(b'\\'));
            v128_or(v128_or(quote, slash), u8x16_lt(self.0, u8x16_splat(0x20)))
        }

        /// Returns how many plain characters of a string the block begins with
        #[inline]
        pub fn plain(self) -> u32 {
            before(self.stops())
        }

        /// Returns a bit for each byte that is not a plain ASCII character of a string
        #[inline]
        pub fn stops_of_ascii(self) -> u16 {
            // With its second bit flipped, a quote is the lowest byte that is not a control character, and no other byte
            // has its value; bytes beyond ASCII are negative. One comparison therefore finds all but the backslash.
            let low = i8x16_lt(v128_xor(self.0, u8x16_splat(2)), i8x16_splat(0x21));
            i8x16_bitmask(v128_or(low, i8x16_eq(self.0, u8x16_splat(b'\\'))))
        }

        /// Returns whether any of the first `count` bytes is beyond ASCII
        #[inline]
        pub fn is_beyond_ascii(self, count: u32) -> bool {
            u32::from(i8x16_bitmask(self.0)) & ((1 << count) - 1) != 0
        }

        /// Returns how many spaces the block begins with
        #[inline]
        pub fn spaces(self) -> u32 {
            before(v128_not(i8x16_eq(self.0, u8x16_splat(b' '))))
        }

        /// Returns how many blanks the block begins with
        #[inline]
        pub fn blank(self) -> u32 {
            let is = |blank: u8| i8x16_eq(self.0, u8x16_splat(blank));
            before(v128_not(v128_or(v128_or(is(b' '), is(b'\n')), v128_or(is(b'\r'), is(b'\t')))))
        }

        /// Returns the bits that either block has
        #[inline]
        #[must_use]
        pub fn or(self, other: Self) -> Self {
            Self(v128_or(self.0, other.0))
        }

        /// Returns the bytes as two words, the first byte in the lowest position
        #[inline]
        pub fn words(self) -> [u64; 2] {
            [u64x2_extract_lane::<0>(self.0), u64x2_extract_lane::<1>(self.0)]
        }

        /// Returns whether two blocks are equal
        #[inline]
        pub fn is(self, other: Self) -> bool {
            !v128_any_true(v128_xor(self.0, other.0))
        }

        /// Returns whether the block begins with a name
        #[inline]
        #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
        pub fn begins(self, head: &Head) -> bool {
            let its = u128::from_le_bytes(head.bytes);
            let same = i8x16_eq(self.0, u64x2(its as u64, (its >> 64) as u64));
            i8x16_bitmask(same) | head.rest == u16::MAX
        }
    }

    /// Returns the number of bytes before the first marked one, or all if none is marked
    #[inline]
    fn before(marks: v128) -> u32 {
        (u32::from(i8x16_bitmask(marks)) | 1 << BLOCK).trailing_zeros()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod wide {
    use super::{BLOCK, Head};

    const ONES: u128 = u128::MAX / 0xff;
    const HIGH: u128 = ONES << 7;

    const fn all(byte: u8) -> u128 {
        ONES * byte as u128
    }

    /// Returns the number of bytes before the first whose high bit is set, or all if there is none
    const fn before(marks: u128) -> u32 {
        (marks & HIGH).trailing_zeros() / 8
    }

    /// Sixteen bytes, the first in the lowest position
    #[derive(Clone, Copy)]
    pub struct Block(u128);

    impl Block {
        /// Loads a block from any address
        ///
        /// # Safety
        ///
        /// Sixteen bytes can be read at `from`.
        #[inline]
        #[allow(unsafe_code, reason = "only a load through a pointer is one instruction")]
        pub unsafe fn load(from: *const u8) -> Self {
            // SAFETY: the caller says that sixteen bytes can be read; bytes are aligned everywhere.
            Self(u128::from_le_bytes(unsafe { *from.cast::<[u8; BLOCK]>() }))
        }

        /// Returns how many plain characters of a string the block begins with
        ///
        /// The subtractions may borrow into the bytes above a correct mark and set a wrong
        /// one there. The lowest mark is always correct, and only that one is used.
        #[inline]
        pub fn plain(self) -> u32 {
            let (quote, slash) = (self.0 ^ all(b'"'), self.0 ^ all(b'\\'));
            let zero = |bytes: u128| bytes.wrapping_sub(ONES) & !bytes;
            before(zero(quote) | zero(slash) | self.0.wrapping_sub(all(0x20)) & !self.0)
        }

        /// Returns whether any of the first `count` bytes is beyond ASCII
        #[inline]
        pub fn is_beyond_ascii(self, count: u32) -> bool {
            let counted = u128::MAX.checked_shr(128 - 8 * count).unwrap_or(0);
            self.0 & HIGH & counted != 0
        }

        /// Returns a bit for each byte that is not a plain ASCII character of a string
        #[inline]
        #[allow(
            clippy::cast_possible_truncation,
            reason = "only the upper byte of the product and half of a block are needed"
        )]
        pub fn stops_of_ascii(self) -> u16 {
            let is_control = !((self.0 & !HIGH) + all(0x60)) & HIGH;
            let stops = (is_control | self.0 | !(self.is_not(b'"') & self.is_not(b'\\'))) & HIGH;
            // Gathers eight bits that are eight positions apart.
            let bits = |half: u64| (half >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            bits(stops as u64) as u16 | (bits((stops >> 64) as u64) as u16) << 8
        }

        /// Returns how many spaces the block begins with
        #[inline]
        pub fn spaces(self) -> u32 {
            before(self.is_not(b' '))
        }

        /// Returns how many blanks the block begins with
        #[inline]
        pub fn blank(self) -> u32 {
            before(self.is_not(b' ') & self.is_not(b'\n') & self.is_not(b'\r') & self.is_not(b'\t'))
        }

        /// Marks exactly the bytes that differ from this one: nothing carries from one byte to the next
        #[inline]
        fn is_not(self, byte: u8) -> u128 {
            let differs = self.0 ^ all(byte);
            ((differs & !HIGH) + !HIGH) | differs
        }

        /// Returns the bits that either block has
        #[inline]
        #[must_use]
        pub fn or(self, other: Self) -> Self {
            Self(self.0 | other.0)
        }

        /// Returns the bytes as two words, the first byte in the lowest position
        #[inline]
        #[allow(clippy::cast_possible_truncation, reason = "each word is one half")]
        pub fn words(self) -> [u64; 2] {
            [self.0 as u64, (self.0 >> 64) as u64]
        }

        /// Returns whether two blocks are equal
        #[inline]
        pub fn is(self, other: Self) -> bool {
            self.0 == other.0
        }

        /// Returns whether the block begins with a name
        #[inline]
        pub fn begins(self, head: &Head) -> bool {
            let count = (u32::from(head.rest) | 1 << BLOCK).trailing_zeros();
            let counted = u128::MAX.checked_shr(128 - 8 * count).unwrap_or(0);
            (self.0 ^ u128::from_le_bytes(head.bytes)) & counted == 0
        }
    }
}

/// The beginning of a name as it is written, as far as it fits into a block
#[derive(Clone, Copy, Debug)]
pub struct Head {
    bytes: [u8; BLOCK],
    /// A bit for each byte of a block that does not belong to the name
    rest: u16,
}

impl Head {
    /// Returns the head that consists of the first `count` bytes
    pub const fn bytes(&self, count: usize) -> &[u8] {
        self.bytes.split_at(count).0
    }

    /// Returns the head of a name as written in a body
    #[allow(clippy::indexing_slicing, reason = "evaluated at compile time: an index out of bounds does not compile")]
    pub const fn of(written: &str) -> Self {
        let written = written.as_bytes();
        let mut head = Self { bytes: [0; BLOCK], rest: u16::MAX };
        let mut at = 0;
        while at < written.len() && at < BLOCK {
            head.bytes[at] = written[at];
            head.rest &= !(1 << at);
            at += 1;
        }
        head
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes::with;

    #[test]
    fn every_byte_is_classified_correctly_at_every_position() {
        for byte in 0..=u8::MAX {
            for place in 0..BLOCK {
                let count = u32::try_from(place).unwrap();
                let mut block = [b'a'; BLOCK];
                block[place] = byte;
                let stops = byte == b'"' || byte == b'\\' || byte < 0x20;
                with(&block, |bytes| {
                    let block = bytes.cursor(0).block();
                    assert_eq!(block.plain(), if stops { count } else { 16 }, "{byte} at {place}");
                    let bit = if stops || byte >= 0x80 { 1 << place } else { 0 };
                    assert_eq!(block.stops_of_ascii(), bit, "{byte} at {place}");
                    assert!(!block.is_beyond_ascii(count));
                    assert_eq!(block.is_beyond_ascii(count + 1), byte >= 0x80);
                    assert_eq!(block.is_beyond_ascii(16), byte >= 0x80);
                });
                let mut block = [b' '; BLOCK];
                block[place] = byte;
                let blanks = matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
                with(&block, |bytes| {
                    let block = bytes.cursor(0).block();
                    assert_eq!(block.blank(), if blanks { 16 } else { count }, "{byte} at {place}");
                    assert_eq!(block.spaces(), if byte == b' ' { 16 } else { count }, "{byte} at {place}");
                });
            }
        }
    }

    #[test]
    fn a_block_begins_like_a_name_only_if_every_byte_matches() {
        let text = "abcdefghijklmnopqrstuvwxyz";
        for length in 0..text.len() {
            let name = &text[..length];
            let head = Head::of(name);
            let body = format!("{name}: 1 and what follows");
            with(body.as_bytes(), |bytes| assert!(bytes.cursor(0).block().begins(&head), "{name}"));
            for at in 0..length.min(BLOCK) {
                let mut other = body.clone().into_bytes();
                other[at] ^= 1;
                with(&other, |bytes| assert!(!bytes.cursor(0).block().begins(&head), "{name} at {at}"));
            }
        }
    }
}

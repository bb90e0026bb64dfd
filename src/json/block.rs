//! Sixteen bytes looked at together: by vectors in wasm, by one wide integer elsewhere

/// Bytes looked at together
pub const BLOCK: usize = 16;

/// The block at `at`, if there is a whole one
#[inline]
pub fn at(bytes: &[u8], at: usize) -> Option<&[u8; BLOCK]> {
    bytes.get(at..)?.first_chunk()
}

#[cfg(target_arch = "wasm32")]
mod wide {
    use super::BLOCK;
    use core::arch::wasm32::{i8x16_bitmask, i8x16_eq, u8x16_lt, u8x16_splat, u64x2, v128, v128_not, v128_or};

    /// Two words side by side are one load; no pointer is needed to say so
    #[inline]
    fn load(block: &[u8; BLOCK]) -> v128 {
        match block.as_chunks::<8>().0 {
            [low, high] => u64x2(u64::from_le_bytes(*low), u64::from_le_bytes(*high)),
            _ => u8x16_splat(0),
        }
    }

    /// How many bytes stand before the first that is marked; all if none is
    #[inline]
    fn before(marks: v128) -> u32 {
        (u32::from(i8x16_bitmask(marks)) | 1 << BLOCK).trailing_zeros()
    }

    /// How many plain characters of a string a block begins with
    #[inline]
    pub fn plain(block: &[u8; BLOCK]) -> u32 {
        let bytes = load(block);
        let quote = i8x16_eq(bytes, u8x16_splat(b'"'));
        let slash = i8x16_eq(bytes, u8x16_splat(b'\\'));
        before(v128_or(v128_or(quote, slash), u8x16_lt(bytes, u8x16_splat(0x20))))
    }

    /// Whether any of the first `count` bytes is beyond ASCII
    #[inline]
    pub fn is_beyond_ascii(block: &[u8; BLOCK], count: u32) -> bool {
        u32::from(i8x16_bitmask(load(block))) & ((1 << count) - 1) != 0
    }

    /// How many blanks a block begins with
    #[inline]
    pub fn blank(block: &[u8; BLOCK]) -> u32 {
        let bytes = load(block);
        let is = |blank: u8| i8x16_eq(bytes, u8x16_splat(blank));
        before(v128_not(v128_or(v128_or(is(b' '), is(b'\n')), v128_or(is(b'\r'), is(b'\t')))))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod wide {
    use super::BLOCK;

    const ONES: u128 = u128::MAX / 0xff;
    const HIGH: u128 = ONES << 7;

    const fn all(byte: u8) -> u128 {
        ONES * byte as u128
    }

    /// How many bytes stand before the first whose high bit is marked; all if none is
    #[inline]
    const fn before(marks: u128) -> u32 {
        (marks & HIGH).trailing_zeros() / 8
    }

    /// How many plain characters of a string a block begins with
    ///
    /// The subtractions may borrow into bytes above a true mark and mark one too
    /// many there; the lowest mark is always true, and only that one is used.
    #[inline]
    pub fn plain(block: &[u8; BLOCK]) -> u32 {
        let bytes = u128::from_le_bytes(*block);
        let (quote, slash) = (bytes ^ all(b'"'), bytes ^ all(b'\\'));
        let zero = |bytes: u128| bytes.wrapping_sub(ONES) & !bytes;
        before(zero(quote) | zero(slash) | bytes.wrapping_sub(all(0x20)) & !bytes)
    }

    /// Whether any of the first `count` bytes is beyond ASCII
    #[inline]
    pub fn is_beyond_ascii(block: &[u8; BLOCK], count: u32) -> bool {
        let counted = u128::MAX.checked_shr(128 - 8 * count).unwrap_or(0);
        u128::from_le_bytes(*block) & HIGH & counted != 0
    }

    /// How many blanks a block begins with
    #[inline]
    pub fn blank(block: &[u8; BLOCK]) -> u32 {
        let bytes = u128::from_le_bytes(*block);
        // Marks every byte that is not `blank`, and no other: nothing is carried from one byte to the next.
        let is_not = |blank: u8| {
            let differs = bytes ^ all(blank);
            ((differs & !HIGH) + !HIGH) | differs
        };
        before(is_not(b' ') & is_not(b'\n') & is_not(b'\r') & is_not(b'\t'))
    }
}

pub use wide::{blank, is_beyond_ascii, plain};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_is_what_it_is() {
        for byte in 0..=u8::MAX {
            for place in 0..BLOCK {
                let count = u32::try_from(place).unwrap();
                let mut block = [b'a'; BLOCK];
                block[place] = byte;
                let stops = byte == b'"' || byte == b'\\' || byte < 0x20;
                assert_eq!(plain(&block), if stops { count } else { 16 }, "{byte} at {place}");
                assert!(!is_beyond_ascii(&block, count));
                assert_eq!(is_beyond_ascii(&block, count + 1), byte >= 0x80);
                assert_eq!(is_beyond_ascii(&block, 16), byte >= 0x80);

                let mut block = [b' '; BLOCK];
                block[place] = byte;
                let blanks = matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
                assert_eq!(blank(&block), if blanks { 16 } else { count }, "{byte} at {place}");
            }
        }
    }
}

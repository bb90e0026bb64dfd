//! Sixteen bytes looked at together, where the machine can

/// Bytes looked at together
pub const BLOCK: usize = 16;

#[cfg(target_arch = "wasm32")]
mod vector {
    use super::BLOCK;
    use core::arch::wasm32::{
        i8x16_bitmask, i8x16_eq, i8x16_splat, u8x16_lt, u8x16_splat, u64x2, v128, v128_not, v128_or,
    };

    /// Two words side by side are one load; no pointer is needed to say so
    #[inline]
    fn load(block: &[u8; BLOCK]) -> v128 {
        let (words, _) = block.as_chunks::<8>();
        match words {
            [low, high] => u64x2(u64::from_le_bytes(*low), u64::from_le_bytes(*high)),
            _ => u8x16_splat(0),
        }
    }

    /// What ends a run of plain characters in a string: a quote, a backslash, a control character
    #[inline]
    pub fn stops(block: &[u8; BLOCK]) -> u32 {
        let bytes = load(block);
        let quote = i8x16_eq(bytes, u8x16_splat(b'"'));
        let slash = i8x16_eq(bytes, u8x16_splat(b'\\'));
        u32::from(i8x16_bitmask(v128_or(v128_or(quote, slash), u8x16_lt(bytes, u8x16_splat(0x20)))))
    }

    /// Bytes beyond ASCII
    #[inline]
    pub fn wide(block: &[u8; BLOCK]) -> u32 {
        u32::from(i8x16_bitmask(load(block)))
    }

    /// What is not white space
    #[inline]
    pub fn marks(block: &[u8; BLOCK]) -> u32 {
        let bytes = load(block);
        let is = |blank: u8| i8x16_eq(bytes, i8x16_splat(blank.cast_signed()));
        let blank = v128_or(v128_or(is(b' '), is(b'\n')), v128_or(is(b'\r'), is(b'\t')));
        u32::from(i8x16_bitmask(v128_not(blank)))
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod vector {
    use super::BLOCK;

    /// A bit for each byte of which it is true; compilers know this loop
    #[inline]
    fn bits(block: &[u8; BLOCK], of: impl Fn(u8) -> bool) -> u32 {
        block.iter().zip(0..).fold(0, |bits, (&byte, place)| bits | (u32::from(of(byte)) << place))
    }

    /// What ends a run of plain characters in a string: a quote, a backslash, a control character
    #[inline]
    pub fn stops(block: &[u8; BLOCK]) -> u32 {
        bits(block, |byte| byte == b'"' || byte == b'\\' || byte < 0x20)
    }

    /// Bytes beyond ASCII
    #[inline]
    pub fn wide(block: &[u8; BLOCK]) -> u32 {
        bits(block, |byte| byte >= 0x80)
    }

    /// What is not white space
    #[inline]
    pub fn marks(block: &[u8; BLOCK]) -> u32 {
        bits(block, |byte| !matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
    }
}

pub use vector::{marks, stops, wide};

/// The block at `at`, if there is a whole one
#[inline]
pub fn at(bytes: &[u8], at: usize) -> Option<&[u8; BLOCK]> {
    bytes.get(at..)?.first_chunk()
}

//! Scanning bytes: what JSON is made of, and nothing of what it means
//!
//! Strict RFC 8259 over bytes already known to be UTF-8. Every number and
//! string stays as it was written; whoever wants its value asks for it.

pub mod block;
pub mod bytes;
pub mod cursor;
pub mod decimal;
pub mod fault;
pub mod form;
pub mod leaves;
pub mod name;
pub mod pieces;
pub mod place;
pub mod scan;
pub mod short;
pub mod skip;
pub mod sort;
pub mod text;
pub mod utf8;

/// Whether two strings are the same
///
/// Eight bytes at a time, the last eight overlapping those before: most names
/// are shorter than a call to compare them would be long, and in wasm such a
/// call goes byte by byte.
#[inline]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if let (Some(a), Some(b), Some(y), Some(z)) =
        (one.first_chunk::<8>(), other.first_chunk::<8>(), one.last_chunk::<8>(), other.last_chunk::<8>())
    {
        return u64::from_le_bytes(*a) == u64::from_le_bytes(*b)
            && u64::from_le_bytes(*y) == u64::from_le_bytes(*z)
            && (one.len() <= 16 || are_same_between(one, other));
    }
    match (one.first_chunk::<4>(), other.first_chunk::<4>(), one.last_chunk::<4>(), other.last_chunk::<4>()) {
        (Some(start), Some(other_start), Some(end), Some(other_end)) => {
            u32::from_le_bytes(*start) == u32::from_le_bytes(*other_start)
                && u32::from_le_bytes(*end) == u32::from_le_bytes(*other_end)
        }
        _ => one.iter().zip(other).all(|(a, b)| a == b),
    }
}

/// Whether long strings of one length are the same between their ends; kept
/// apart, since a loop would be unrolled for names that need none
#[inline(never)]
fn are_same_between(one: &[u8], other: &[u8]) -> bool {
    let words = one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0);
    words.fold(true, |same, (a, b)| same & (u64::from_le_bytes(*a) == u64::from_le_bytes(*b)))
}

/// Mixes a word into a hash
pub fn mixed(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Whether a string begins with another
#[inline]
pub fn begins(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|head| same(head, start))
}

/// The byte at `at`, or NUL past the end
///
/// No JSON token holds a NUL, so a scan that runs off the end stops by itself.
#[inline]
pub fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_the_same_when_every_byte_is() {
        let text = b"abcdefghijklmnopqrstuvwxyz0123456789";
        for length in 0..text.len() {
            let one = &text[..length];
            assert!(same(one, one) && begins(text, one) && !same(one, &text[..=length]));
            for at in 0..length {
                let mut other = one.to_vec();
                other[at] ^= 1;
                assert!(!same(one, &other) && !begins(text, &other), "{length} {at}");
            }
        }
    }
}

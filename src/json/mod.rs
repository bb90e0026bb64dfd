//! Scans bytes for the tokens of JSON, without interpreting them
//!
//! Strict RFC 8259 for bytes that are already known to be UTF-8. Numbers and
//! strings stay as they are written; their values are computed on demand.

pub mod block;
pub mod bytes;
pub mod cursor;
pub mod decimal;
pub mod fault;
pub mod form;
pub mod leaves;
pub mod members;
pub mod name;
pub mod pieces;
pub mod place;
pub mod scan;
pub mod short;
pub mod skip;
pub mod sort;
pub mod text;
pub mod tree;
pub mod utf8;

/// Returns whether a JSON value says something: it is not `null`, `false`, zero, or an empty text, list or object
#[cold]
pub fn says_something(value: &[u8]) -> bool {
    match value.trim_ascii() {
        [] | [b'n' | b'f', ..] => false,
        [b'{' | b'[', inside @ .., _] => !inside.trim_ascii().is_empty(),
        [b'"', text @ .., b'"'] | text => !text.iter().all(|byte| matches!(byte, b'0' | b'.' | b' ')),
    }
}

/// Returns the letters and digits of a key in lower case, without what separates them
pub fn folded(key: &str) -> impl Iterator<Item = u8> {
    key.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase())
}

/// Returns whether two strings are equal
///
/// Compares eight bytes at a time, the last eight overlapping the ones before.
/// For most names a call to a comparison function would take longer than this,
/// and in wasm such a function compares byte by byte.
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

/// Returns whether long strings of equal length are equal between their ends; a separate
/// function, because the loop would otherwise be unrolled for names that do not need it
#[inline(never)]
fn are_same_between(one: &[u8], other: &[u8]) -> bool {
    let words = one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0);
    words.fold(true, |same, (a, b)| same & (u64::from_le_bytes(*a) == u64::from_le_bytes(*b)))
}

/// Mixes a word into a hash
pub fn mixed(hash: u64, word: u64) -> u64 {
    (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Returns whether a string begins with another
#[inline]
pub fn begins(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|head| same(head, start))
}

/// Returns the byte at `at`, or NUL past the end
///
/// No JSON token contains NUL, so a scan that runs past the end stops by itself.
#[inline]
pub fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_the_same_only_if_every_byte_is() {
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

//! Scanning bytes: what JSON is made of, and nothing of what it means
//!
//! Strict RFC 8259 over bytes already known to be UTF-8. Every number and
//! string stays as it was written; whoever wants its value asks for it.

mod block;
pub mod decimal;
pub mod fault;
pub mod form;
pub mod place;
pub mod scan;
pub mod skip;
pub mod text;
pub mod utf8;

/// Whether two strings are the same
///
/// Eight bytes at a time: most names are shorter than a call to compare them
/// would be long, and in wasm such a call goes byte by byte.
#[inline]
pub fn same(one: &[u8], other: &[u8]) -> bool {
    let (words, rest) = one.as_chunks::<8>();
    let (other_words, other_rest) = other.as_chunks::<8>();
    let differ = |(a, b): (&[u8; 8], &[u8; 8])| u64::from_le_bytes(*a) ^ u64::from_le_bytes(*b);
    one.len() == other.len()
        && words.iter().zip(other_words).map(differ).fold(0, |all, word| all | word) == 0
        && rest.iter().zip(other_rest).fold(0, |all, (a, b)| all | (a ^ b)) == 0
}

/// Whether a string begins with another
#[inline]
pub fn begins(text: &[u8], start: &[u8]) -> bool {
    text.get(..start.len()).is_some_and(|head| same(head, start))
}

/// Whether `name` and a closing quote stand at `at`
#[inline]
pub fn closes_with(bytes: &[u8], at: usize, name: &[u8]) -> bool {
    byte(bytes, at + name.len()) == b'"' && bytes.get(at..at + name.len()).is_some_and(|found| same(found, name))
}

/// The byte at `at`, or NUL past the end
///
/// No JSON token holds a NUL, so a scan that runs off the end stops by itself.
#[inline]
pub fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

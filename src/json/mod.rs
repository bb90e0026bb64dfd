//! Scanning bytes: what JSON is made of, and nothing of what it means
//!
//! Strict RFC 8259 over bytes already known to be UTF-8. Every number and
//! string stays as it was written; whoever wants its value asks for it.

pub mod decimal;
pub mod fault;
pub mod form;
pub mod place;
pub mod scan;
pub mod skip;
pub mod text;
pub mod utf8;

/// The byte at `at`, or NUL past the end
///
/// No JSON token holds a NUL, so a scan that runs off the end stops by itself.
#[inline]
pub fn byte(bytes: &[u8], at: usize) -> u8 {
    bytes.get(at).copied().unwrap_or(0)
}

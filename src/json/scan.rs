//! White space, strings, numbers and literals: where each one ends
//!
//! A scan that fails says only that it did, which costs nothing on the way; whoever wants to know why scans again with
//! [`Fault`] for the blame.

use super::block::BLOCK;
use super::bytes::Bytes;
use super::fault::{Fault, Wanted};
use core::num::NonZeroU32;

/// What a scan says when it fails
pub trait Blame {
    /// At this offset, this was wanted
    fn at(at: usize, wanted: Wanted) -> Self;
}

/// Only that it failed
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Failed;

impl Blame for Failed {
    #[inline]
    fn at(_: usize, _: Wanted) -> Self {
        Self
    }
}

impl Blame for Fault {
    fn at(at: usize, wanted: Wanted) -> Self {
        Self::new(at, wanted)
    }
}

/// Steps over the four characters that JSON allows between tokens
#[inline]
pub fn space(bytes: Bytes<'_>, at: usize) -> usize {
    // A minified body has none: one look decides.
    if bytes.at(at) > b' ' { at } else { blanks(bytes, at) }
}

#[inline]
fn blanks(bytes: Bytes<'_>, mut at: usize) -> usize {
    // Pretty-printed bodies are half blanks. What stands behind a body is none.
    loop {
        let count = bytes.block(at).blank() as usize;
        at += count;
        if count < BLOCK {
            return at;
        }
    }
}

/// Where a string ends, and whether its bytes are its characters: one word, so that it comes back in a register
///
/// A body is at most 28 bits long.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Text(NonZeroU32);

impl Text {
    const CODED: u32 = 1 << 30;
    const ESCAPED: u32 = 1 << 31;

    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "a body is at most 28 bits long, checked before it is read")]
    fn new<E: Blame>(end: usize, wide: bool, escaped: bool) -> Result<Self, E> {
        let flags = if wide { Self::CODED } else { 0 } | if escaped { Self::CODED | Self::ESCAPED } else { 0 };
        // A string ends behind its opening quote, so never at 0.
        NonZeroU32::new(end as u32 | flags).map(Self).ok_or_else(|| E::at(end, Wanted::StringEnd))
    }

    /// Offset of the closing quote
    #[inline]
    pub fn end(self) -> usize {
        (self.0.get() & !(Self::CODED | Self::ESCAPED)) as usize
    }

    /// No escapes and nothing beyond ASCII between the quotes
    #[inline]
    pub fn is_plain(self) -> bool {
        self.0.get() & Self::CODED == 0
    }

    /// A backslash stands between the quotes
    #[inline]
    pub fn is_escaped(self) -> bool {
        self.0.get() & Self::ESCAPED != 0
    }
}

/// Reads a string whose opening quote stands before `start`
///
/// # Errors
///
/// A control character, an escape that is none, or no closing quote.
#[inline]
pub fn string<E: Blame>(bytes: Bytes<'_>, start: usize) -> Result<Text, E> {
    // Most strings end within one block.
    let block = bytes.block(start);
    let count = block.plain();
    let end = start + count as usize;
    if (count as usize) < BLOCK && bytes.at(end) == b'"' {
        return Text::new(end, block.is_beyond_ascii(count), false);
    }
    long(bytes, end, block.is_beyond_ascii(count))
}

/// Reads the rest of a string of any kind
fn long<E: Blame>(bytes: Bytes<'_>, mut at: usize, mut wide: bool) -> Result<Text, E> {
    let mut escaped = false;
    loop {
        let block = bytes.block(at);
        let count = block.plain();
        wide |= block.is_beyond_ascii(count);
        at += count as usize;
        if (count as usize) < BLOCK {
            match bytes.at(at) {
                b'"' => return Text::new(at, wide, escaped),
                b'\\' => {
                    escaped = true;
                    at = escape(bytes, at + 1)?;
                }
                // Also the NUL behind the body: the fault tells the two apart.
                _ => return Err(E::at(at, Wanted::StringEnd)),
            }
        }
    }
}

/// Steps over an escape, from the character after the backslash
fn escape<E: Blame>(bytes: Bytes<'_>, at: usize) -> Result<usize, E> {
    match bytes.at(at) {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(at + 1),
        b'u' => match (1..=4).find(|&i| !bytes.at(at + i).is_ascii_hexdigit()) {
            None => Ok(at + 5),
            Some(i) => Err(E::at(at + i, Wanted::HexDigit)),
        },
        _ => Err(E::at(at, Wanted::Escape)),
    }
}

/// The end of a token that is no string: never 0, so that it comes back in a register
pub type End = core::num::NonZeroUsize;

fn end<E: Blame>(at: usize) -> Result<End, E> {
    End::new(at).ok_or_else(|| E::at(at, Wanted::Value))
}

/// Reads a number that begins at `start` and tells where it ends
///
/// # Errors
///
/// What RFC 8259 does not call a number: `01`, `1.`, `.5`, `+1`, `1e`.
pub fn number<E: Blame>(bytes: Bytes<'_>, start: usize) -> Result<End, E> {
    let at = |at: usize| bytes.at(at);
    end(numeral(at, start)?)
}

/// The same of a text by itself
pub fn is_number(text: &[u8]) -> bool {
    let at = |at: usize| text.get(at).copied().unwrap_or(0);
    numeral::<Failed>(at, 0) == Ok(text.len())
}

#[inline]
fn numeral<E: Blame>(byte: impl Fn(usize) -> u8, start: usize) -> Result<usize, E> {
    let mut at = start;
    if byte(at) == b'-' {
        at += 1;
    }
    if byte(at) == b'0' {
        at += 1;
        if byte(at).is_ascii_digit() {
            return Err(E::at(at, Wanted::NumberEnd));
        }
    } else {
        at = digits(&byte, at)?;
    }
    if byte(at) == b'.' {
        at = digits(&byte, at + 1)?;
    }
    if matches!(byte(at), b'e' | b'E') {
        at += 1;
        if matches!(byte(at), b'+' | b'-') {
            at += 1;
        }
        at = digits(&byte, at)?;
    }
    Ok(at)
}

#[inline]
fn digits<E: Blame>(byte: &impl Fn(usize) -> u8, start: usize) -> Result<usize, E> {
    let mut at = start;
    while byte(at).is_ascii_digit() {
        at += 1;
    }
    if at == start { Err(E::at(at, Wanted::Digit)) } else { Ok(at) }
}

/// Reads `true`, `false` or `null`
///
/// # Errors
///
/// Anything else, as a value that was wanted.
pub fn literal<E: Blame>(bytes: Bytes<'_>, at: usize) -> Result<End, E> {
    let rest = bytes.get(at..).unwrap_or_default();
    for word in [&b"true"[..], b"false", b"null"] {
        if rest.starts_with(word) {
            let after = at + word.len();
            if !bytes.at(after).is_ascii_alphanumeric() {
                return end(after);
            }
        } else if word.starts_with(rest) {
            return Err(E::at(bytes.len(), Wanted::Value));
        }
    }
    Err(E::at(at, Wanted::Value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes::with;

    /// What the ends are, and the rest of a text
    fn read(body: &str) -> Result<(usize, bool, bool), Fault> {
        with(body.as_bytes(), |bytes| {
            let text = string::<Fault>(bytes, 1);
            assert_eq!(string::<Failed>(bytes, 1).ok(), text.ok());
            text.map(|text| (text.end(), text.is_plain(), text.is_escaped()))
        })
    }

    #[test]
    fn a_string_ends_at_its_quote_at_every_distance() {
        for length in 0..40 {
            let body = format!("\"{}\", \"next\"", "x".repeat(length));
            assert_eq!(read(&body), Ok((length + 1, true, false)));
        }
    }

    #[test]
    fn what_follows_a_string_does_not_change_what_it_is() {
        assert_eq!(read("\"ab\"é\\"), Ok((3, true, false)));
        assert_eq!(read("\"é\""), Ok((3, false, false)));
    }

    #[test]
    fn an_escaped_quote_does_not_end_a_string() {
        for length in 0..20 {
            let body = format!("\"{}\\\"é\"", "x".repeat(length));
            assert_eq!(read(&body), Ok((length + 5, false, true)));
        }
    }

    #[test]
    fn control_characters_do_not_stand_in_strings() {
        for control in 0..0x20u8 {
            let body = format!("\"abcdefgh{}\"", char::from(control));
            assert_eq!(read(&body), Err(Fault::new(9, Wanted::StringEnd)));
        }
    }

    #[test]
    fn numbers_are_those_of_rfc_8259() {
        for good in ["0", "-0", "12", "1.5", "-1.50e+07", "1E9", "123456789012345678901234567890"] {
            assert_eq!(
                with(good.as_bytes(), |bytes| number::<Fault>(bytes, 0)).map(End::get),
                Ok(good.len()),
                "{good}"
            );
            assert!(is_number(good.as_bytes()), "{good}");
        }
        for bad in ["01", "-", "1.", ".5", "+1", "1e", "1e+", "-x"] {
            let ended = with(bad.as_bytes(), |bytes| number::<Fault>(bytes, 0));
            assert!(ended.is_err() && !is_number(bad.as_bytes()), "{bad}");
        }
    }

    #[test]
    fn blanks_are_passed_at_every_length() {
        for length in 0..40 {
            let body = format!("{}\n\t\r{}x", " ".repeat(length), " ".repeat(length));
            assert_eq!(with(body.as_bytes(), |bytes| space(bytes, 0)), 2 * length + 3);
        }
        assert_eq!(with("\u{a0}1".as_bytes(), |bytes| space(bytes, 0)), 0);
    }
}

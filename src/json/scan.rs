//! White space, strings, numbers and literals: where each one ends

use super::block::{self, BLOCK};
use super::byte;
use super::fault::{Fault, Wanted};

/// Steps over the four characters that JSON allows between tokens
#[inline]
pub fn space(bytes: &[u8], at: usize) -> usize {
    // A minified body has none: one look decides.
    if byte(bytes, at) > b' ' { at } else { blanks(bytes, at) }
}

#[inline]
fn blanks(bytes: &[u8], mut at: usize) -> usize {
    // Pretty-printed bodies are half blanks.
    while let Some(block) = block::at(bytes, at) {
        let count = block::blank(block) as usize;
        at += count;
        if count < BLOCK {
            return at;
        }
    }
    while matches!(byte(bytes, at), b' ' | b'\n' | b'\r' | b'\t') {
        at += 1;
    }
    at
}

/// Where a string ends, and whether its bytes are its characters
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Text {
    /// Offset of the closing quote
    pub end: usize,
    /// No escapes and nothing beyond ASCII between the quotes
    pub plain: bool,
    /// A backslash stands between the quotes
    pub escaped: bool,
}

/// Reads a string whose opening quote stands before `start`
///
/// # Errors
///
/// A control character, an escape that is none, or no closing quote.
#[inline]
pub fn string(bytes: &[u8], start: usize) -> Result<Text, Fault> {
    // Most strings end within one block.
    if let Some(block) = block::at(bytes, start) {
        let count = block::plain(block);
        let end = start + count as usize;
        if (count as usize) < BLOCK && byte(bytes, end) == b'"' {
            return Ok(Text { end, plain: !block::is_beyond_ascii(block, count), escaped: false });
        }
    }
    long(bytes, start)
}

/// Reads a string of any kind
fn long(bytes: &[u8], start: usize) -> Result<Text, Fault> {
    let mut at = start;
    let mut wide = false;
    let mut escaped = false;
    loop {
        while let Some(block) = block::at(bytes, at) {
            let count = block::plain(block);
            wide |= block::is_beyond_ascii(block, count);
            at += count as usize;
            if (count as usize) < BLOCK {
                break;
            }
        }
        match byte(bytes, at) {
            b'"' => return Ok(Text { end: at, plain: !wide && !escaped, escaped }),
            b'\\' => {
                escaped = true;
                at = escape(bytes, at + 1)?;
            }
            // Also the NUL past the end: the fault tells the two apart.
            0..=0x1f => return Err(Fault::new(at, Wanted::StringEnd)),
            other => {
                wide |= other >= 0x80;
                at += 1;
            }
        }
    }
}

/// Steps over an escape, from the character after the backslash
fn escape(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    match byte(bytes, at) {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(at + 1),
        b'u' => match (1..=4).find(|&i| !byte(bytes, at + i).is_ascii_hexdigit()) {
            None => Ok(at + 5),
            Some(i) => Err(Fault::new(at + i, Wanted::HexDigit)),
        },
        _ => Err(Fault::new(at, Wanted::Escape)),
    }
}

/// Reads a number that begins at `start` and tells where it ends
///
/// # Errors
///
/// What RFC 8259 does not call a number: `01`, `1.`, `.5`, `+1`, `1e`.
pub fn number(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let mut at = start;
    if byte(bytes, at) == b'-' {
        at += 1;
    }
    if byte(bytes, at) == b'0' {
        at += 1;
        if byte(bytes, at).is_ascii_digit() {
            return Err(Fault::new(at, Wanted::NumberEnd));
        }
    } else {
        at = digits(bytes, at)?;
    }
    if byte(bytes, at) == b'.' {
        at = digits(bytes, at + 1)?;
    }
    if matches!(byte(bytes, at), b'e' | b'E') {
        at += 1;
        if matches!(byte(bytes, at), b'+' | b'-') {
            at += 1;
        }
        at = digits(bytes, at)?;
    }
    Ok(at)
}

fn digits(bytes: &[u8], start: usize) -> Result<usize, Fault> {
    let mut at = start;
    while byte(bytes, at).is_ascii_digit() {
        at += 1;
    }
    if at == start { Err(Fault::new(at, Wanted::Digit)) } else { Ok(at) }
}

/// Reads `true`, `false` or `null`
///
/// # Errors
///
/// Anything else, as a value that was wanted.
pub fn literal(bytes: &[u8], at: usize) -> Result<usize, Fault> {
    let rest = bytes.get(at..).unwrap_or_default();
    for word in [&b"true"[..], b"false", b"null"] {
        if rest.starts_with(word) {
            let end = at + word.len();
            if !byte(bytes, end).is_ascii_alphanumeric() {
                return Ok(end);
            }
        } else if word.starts_with(rest) {
            return Err(Fault::new(bytes.len(), Wanted::Value));
        }
    }
    Err(Fault::new(at, Wanted::Value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_at_its_quote_at_every_distance() {
        for length in 0..40 {
            let body = format!("\"{}\", \"next\"", "x".repeat(length));
            let text = string(body.as_bytes(), 1);
            assert_eq!(text, Ok(Text { end: length + 1, plain: true, escaped: false }));
        }
    }

    #[test]
    fn what_follows_a_string_does_not_change_what_it_is() {
        let text = string("\"ab\"é\\".as_bytes(), 1);
        assert_eq!(text, Ok(Text { end: 3, plain: true, escaped: false }));
    }

    #[test]
    fn an_escaped_quote_does_not_end_a_string() {
        for length in 0..20 {
            let body = format!("\"{}\\\"é\"", "x".repeat(length));
            let text = string(body.as_bytes(), 1);
            assert_eq!(text, Ok(Text { end: length + 5, plain: false, escaped: true }));
        }
    }

    #[test]
    fn control_characters_do_not_stand_in_strings() {
        for control in 0..0x20u8 {
            let body = [b"\"abcdefgh".as_slice(), &[control], b"\""].concat();
            assert_eq!(string(&body, 1), Err(Fault::new(9, Wanted::StringEnd)));
        }
    }

    #[test]
    fn numbers_are_those_of_rfc_8259() {
        for good in ["0", "-0", "12", "1.5", "-1.50e+07", "1E9", "123456789012345678901234567890"] {
            assert_eq!(number(good.as_bytes(), 0), Ok(good.len()), "{good}");
        }
        for bad in ["01", "-", "1.", ".5", "+1", "1e", "1e+", "-x"] {
            assert!(number(bad.as_bytes(), 0).is_err(), "{bad}");
        }
    }

    #[test]
    fn blanks_are_passed_at_every_length() {
        for length in 0..40 {
            let body = format!("{}\n\t\r{}x", " ".repeat(length), " ".repeat(length));
            assert_eq!(space(body.as_bytes(), 0), 2 * length + 3);
        }
        assert_eq!(space("\u{a0}1".as_bytes(), 0), 0);
    }
}

//! Finds the ends of strings, numbers and literals
//!
//! A failed scan with [`Failed`] only says that it failed, which costs nothing. To find out why, scan again with
//! [`Culprit`].

use super::block::BLOCK;
use super::bytes::Bytes;
use super::cursor::Cursor;
use super::fault::{Fault, Wanted};
use super::utf8::Utf8;

/// The error type of a scan
pub trait Blame<'a> {
    /// Returns the error for a place and what was expected there
    fn at(here: Cursor<'a>, wanted: Wanted) -> Self;
}

/// An error that only says that the scan failed
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Failed;

impl<'a> Blame<'a> for Failed {
    #[inline]
    fn at(_: Cursor<'a>, _: Wanted) -> Self {
        Self
    }
}

/// An error that says where the scan failed and what was expected there
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Culprit<'a> {
    /// Where the bytes no longer fit
    pub here: Cursor<'a>,
    /// What was expected
    pub wanted: Wanted,
}

impl<'a> Blame<'a> for Culprit<'a> {
    fn at(here: Cursor<'a>, wanted: Wanted) -> Self {
        Self { here, wanted }
    }
}

impl<'a> Culprit<'a> {
    /// Returns the error with the offset in the body
    pub fn fault(self, body: Bytes<'a>) -> Fault {
        Fault::new(body.offset(self.here), self.wanted)
    }
}

/// The properties of a string, without its text; two words large, so that it is returned in registers
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ScannedString<'a> {
    /// The position behind the closing quote
    pub end: Cursor<'a>,
    marks: u32,
}

impl<'a> ScannedString<'a> {
    /// Returns the string as written; `start` is the position behind the opening quote
    #[inline]
    pub fn written(self, body: Utf8<'a>, start: Cursor<'a>) -> &'a str {
        body.text(body.offset(start), body.offset(self.end).saturating_sub(1))
    }

    const WIDE: u32 = 1;
    const ESCAPED: u32 = 2;

    /// Returns whether the string contains characters beyond ASCII
    #[inline]
    pub fn is_wide(self) -> bool {
        self.marks & Self::WIDE != 0
    }

    /// Returns whether the string contains a backslash
    #[inline]
    pub fn is_escaped(self) -> bool {
        self.marks & Self::ESCAPED != 0
    }
}

/// Scans a string from the character after its opening quote
///
/// # Errors
///
/// A control character, an invalid escape, or a missing closing quote.
#[inline]
pub fn string<'a, E: Blame<'a>>(body: Utf8<'a>, start: Cursor<'a>) -> Result<ScannedString<'a>, E> {
    match body.after_plain_string(start) {
        Some(end) => Ok(ScannedString { end, marks: 0 }),
        None => any_string(start),
    }
}

/// Returns the string that begins at this quote, as written, and its properties; `None` if no string begins here
pub fn string_at<'a>(body: Utf8<'a>, quote: Cursor<'a>) -> Option<(&'a str, ScannedString<'a>)> {
    let start = quote.after(b'"')?;
    let text = string::<Failed>(body, start).ok()?;
    Some((text.written(body, start), text))
}

/// Scans a string with any content: characters beyond ASCII, escapes, or errors
///
/// # Errors
///
/// Returns the same faults as [`string`].
#[cold]
#[inline(never)]
pub fn any_string<'a, E: Blame<'a>>(start: Cursor<'a>) -> Result<ScannedString<'a>, E> {
    let mut text = ScannedString { end: start, marks: 0 };
    loop {
        let (here, block, count) = text.end.after_plain();
        text.marks |= u32::from(block.is_beyond_ascii(count));
        text.end = here;
        if (count as usize) < BLOCK {
            match here.byte() {
                b'"' => return Ok(ScannedString { end: here.next(), ..text }),
                b'\\' => {
                    text.marks |= ScannedString::ESCAPED;
                    text.end = escape(here.next())?;
                }
                // This is also the NUL behind the body. `Fault` tells the two apart.
                _ => return Err(E::at(here, Wanted::StringEnd)),
            }
        }
    }
}

/// Skips an escape, from the character after the backslash
fn escape<'a, E: Blame<'a>>(here: Cursor<'a>) -> Result<Cursor<'a>, E> {
    match here.byte() {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(here.next()),
        b'u' => {
            let mut here = here.next();
            for _ in 0..4 {
                if !here.byte().is_ascii_hexdigit() {
                    return Err(E::at(here, Wanted::HexDigit));
                }
                here = here.next();
            }
            Ok(here)
        }
        _ => Err(E::at(here, Wanted::Escape)),
    }
}

/// Scans a number and returns where it ends
///
/// # Errors
///
/// Anything that is not a number by RFC 8259: `01`, `1.`, `.5`, `+1`, `1e`.
#[inline]
pub fn number<'a, E: Blame<'a>>(start: Cursor<'a>) -> Result<Cursor<'a>, E> {
    let mut here = start.after(b'-').unwrap_or(start);
    if let Some(next) = here.after(b'0') {
        here = next;
        if here.byte().is_ascii_digit() {
            return Err(E::at(here, Wanted::NumberEnd));
        }
    } else {
        here = digits(here)?;
    }
    if let Some(part) = here.after(b'.') {
        here = digits(part)?;
    }
    if matches!(here.byte(), b'e' | b'E') {
        here = here.next();
        here = digits(if matches!(here.byte(), b'+' | b'-') { here.next() } else { here })?;
    }
    Ok(here)
}

#[inline]
fn digits<'a, E: Blame<'a>>(start: Cursor<'a>) -> Result<Cursor<'a>, E> {
    let mut here = start;
    while here.byte().is_ascii_digit() {
        here = here.next();
    }
    if here == start { Err(E::at(here, Wanted::Digit)) } else { Ok(here) }
}

/// Scans `true`, `false` or `null`
///
/// # Errors
///
/// Anything else, with a value expected; for a truncated word, at the end of the body.
pub fn literal<'a, E: Blame<'a>>(start: Cursor<'a>) -> Result<Cursor<'a>, E> {
    let word: &[u8] = match start.byte() {
        b't' => b"true",
        b'f' => b"false",
        b'n' => b"null",
        _ => return Err(E::at(start, Wanted::Value)),
    };
    let mut here = start;
    for &letter in word {
        match here.after(letter) {
            Some(next) => here = next,
            None if here.byte() == 0 => return Err(E::at(here, Wanted::Value)),
            None => return Err(E::at(start, Wanted::Value)),
        }
    }
    if here.byte().is_ascii_alphanumeric() { Err(E::at(start, Wanted::Value)) } else { Ok(here) }
}

/// Skips a colon and the blanks around it; returns the start of the value
///
/// # Errors
///
/// There is no colon.
#[inline]
pub fn colon<'a, E: Blame<'a>>(here: Cursor<'a>) -> Result<Cursor<'a>, E> {
    // Minified bodies have no blank after the colon, pretty-printed ones have one.
    if let Some(next) = here.after(b':') {
        if next.byte() > b' ' {
            return Ok(next);
        }
        if let Some(value) = next.after(b' ')
            && value.byte() > b' '
        {
            return Ok(value);
        }
    }
    other_colon(here)
}

/// Handles other blanks around a colon, and a missing colon
#[inline(never)]
fn other_colon<'a, E: Blame<'a>>(here: Cursor<'a>) -> Result<Cursor<'a>, E> {
    let here = here.after_blanks();
    here.after(b':').map(Cursor::after_blanks).ok_or_else(|| E::at(here, Wanted::Colon))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes::with;
    use crate::json::utf8;

    /// Returns where the string at the start of the body ends, and whether it is wide or escaped
    fn read(body: &str) -> Result<(usize, bool, bool), Fault> {
        utf8::with(body, |bytes| {
            let text = string::<Culprit<'_>>(bytes, bytes.cursor(1));
            assert_eq!(string::<Failed>(bytes, bytes.cursor(1)).ok(), text.ok());
            assert_eq!(any_string::<Failed>(bytes.cursor(1)).ok(), text.ok());
            let told = |text: ScannedString<'_>| (bytes.offset(text.end) - 1, text.is_wide(), text.is_escaped());
            text.map(told).map_err(|culprit| culprit.fault(*bytes))
        })
    }

    fn scanned(body: &str, scan: fn(Cursor<'_>) -> Result<Cursor<'_>, Culprit<'_>>) -> Result<usize, Fault> {
        with(body.as_bytes(), |bytes| {
            scan(bytes.cursor(0)).map(|end| bytes.offset(end)).map_err(|culprit| culprit.fault(bytes))
        })
    }

    #[test]
    fn a_string_ends_at_its_quote_at_every_distance() {
        for length in 0..40 {
            let body = format!("\"{}\", \"next\"", "x".repeat(length));
            assert_eq!(read(&body), Ok((length + 1, false, false)));
        }
    }

    #[test]
    fn the_bytes_after_a_string_do_not_change_it() {
        assert_eq!(read("\"ab\"é\\"), Ok((3, false, false)));
        assert_eq!(read("\"é\""), Ok((3, true, false)));
    }

    #[test]
    fn an_escaped_quote_does_not_end_a_string() {
        for length in 0..20 {
            let body = format!("\"{}\\\"é\"", "x".repeat(length));
            assert_eq!(read(&body), Ok((length + 5, true, true)));
        }
    }

    #[test]
    fn control_characters_are_not_allowed_in_strings() {
        for control in 0..0x20u8 {
            let body = format!("\"abcdefgh{}\"", char::from(control));
            assert_eq!(read(&body), Err(Fault::new(9, Wanted::StringEnd)));
        }
    }

    #[test]
    fn an_invalid_escape_is_reported_at_its_first_wrong_character() {
        for (body, at, wanted) in [
            (r#""a\x""#, 3, Wanted::Escape),
            (r#""a\u12g4""#, 6, Wanted::HexDigit),
            (r#""a\"#, 3, Wanted::Escape),
            (r#""a\u1"#, 5, Wanted::HexDigit),
            (r#""a"#, 2, Wanted::StringEnd),
        ] {
            assert_eq!(read(body), Err(Fault::new(at, wanted)), "{body}");
        }
    }

    #[test]
    fn numbers_are_those_of_rfc_8259() {
        for good in ["0", "-0", "12", "1.5", "-1.50e+07", "1E9", "123456789012345678901234567890"] {
            assert_eq!(scanned(good, |here| number(here)), Ok(good.len()), "{good}");
        }
        for bad in ["01", "-", "1.", ".5", "+1", "1e", "1e+", "-x"] {
            assert!(scanned(bad, |here| number(here)).is_err(), "{bad}");
        }
    }

    #[test]
    fn there_are_three_literals_and_each_ends_where_its_word_ends() {
        for good in ["true", "false", "null"] {
            assert_eq!(scanned(&format!("{good},"), |here| literal(here)), Ok(good.len()));
            for cut in 1..good.len() {
                assert_eq!(
                    scanned(&good[..cut], |here| literal(here)),
                    Err(Fault::new(cut, Wanted::Value)),
                    "{good} cut at {cut}"
                );
            }
        }
        for bad in ["True", "nul,", "truex", "false1", "", "x"] {
            assert_eq!(scanned(bad, |here| literal(here)), Err(Fault::new(0, Wanted::Value)), "{bad}");
        }
    }

    #[test]
    fn a_colon_may_have_blanks_on_both_sides() {
        for (body, value) in [(":1", 1), (": 1", 2), (" :1", 2), ("\n:\t 1", 4), (":  1", 3), (":", 1)] {
            assert_eq!(scanned(body, |here| colon(here)), Ok(value), "{body}");
        }
        assert_eq!(scanned("  1", |here| colon(here)), Err(Fault::new(2, Wanted::Colon)));
    }

    #[test]
    fn blanks_of_every_length_are_skipped() {
        for length in 0..40 {
            let body = format!("{}\n\t\r{}x", " ".repeat(length), " ".repeat(length));
            let end = with(body.as_bytes(), |bytes| bytes.offset(bytes.cursor(0).after_blanks()));
            assert_eq!(end, 2 * length + 3);
        }
        assert_eq!(with("\u{a0}1".as_bytes(), |bytes| bytes.offset(bytes.cursor(0).after_blanks())), 0);
    }
}

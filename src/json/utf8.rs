//! Checks in one pass over the body whether it is UTF-8, and marks where strings can end

use super::block::{BLOCK, Block};
use super::bytes::Bytes;
use super::cursor::Cursor;
use core::ops::Deref;

/// A body that is UTF-8
#[derive(Clone, Copy)]
pub struct Utf8<'a> {
    body: Bytes<'a>,
    /// A bit for each byte of the body that is not a plain ASCII character of a string, and for the NUL behind the body;
    /// so long that the last window begins at most seven bytes behind that NUL
    stops: &'a [u8],
}

/// The number of bytes of `stops` that are examined at once
const WINDOW: usize = size_of::<u64>();

impl<'a> Utf8<'a> {
    /// Returns an empty body
    pub fn empty() -> Self {
        static ROOM: [u8; BLOCK] = [0; BLOCK];
        Self { body: Bytes::behind_nothing(&ROOM), stops: &[] }
    }

    /// Checks the whole body once
    ///
    /// # Errors
    ///
    /// The offset of the first byte that is not UTF-8.
    pub fn check(body: Bytes<'a>, stops: &'a mut Vec<u8>) -> Result<Self, usize> {
        let (stops, is_ascii) = mark(body, stops);
        let checked = Self { body, stops };
        if !is_ascii && let Err(error) = core::str::from_utf8(&body) {
            return Err(error.valid_up_to());
        }
        Ok(checked)
    }

    /// Returns a piece of the body, or an empty string if the piece is not entirely within the body or cuts a character
    #[inline]
    pub fn text(self, start: usize, end: usize) -> &'a str {
        #[allow(unsafe_code, reason = "every text of a body would be checked again here")]
        // SAFETY: the bytes were checked by `check`, the only function that makes a body of bytes, or there are none.
        let whole = unsafe { core::str::from_utf8_unchecked(self.body.whole()) };
        whole.get(start..end).unwrap_or_default()
    }

    /// Skips a string from behind its opening quote, if it contains only plain ASCII
    ///
    /// Its end is looked up in `stops` and not searched for. A short string is therefore skipped quickly, and the next one
    /// does not have to wait for vector instructions.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "called for every string, and the call would take as long as the function")]
    pub fn after_plain_string(self, start: Cursor<'a>) -> Option<Cursor<'a>> {
        let at = self.body.offset(start);
        let window = self.window(at)?;
        if window == 0 {
            return self.after_long_plain_string(at);
        }
        #[allow(unsafe_code, reason = "checking at every byte is many times slower")]
        // SAFETY: this many bytes from here are not stops, and NUL is a stop.
        unsafe { start.over(window.trailing_zeros() as usize) }.after(b'"')
    }

    #[inline(never)]
    fn after_long_plain_string(self, start: usize) -> Option<Cursor<'a>> {
        let mut at = start;
        loop {
            match self.window(at)? {
                0 => at += 8 * WINDOW - at % 8,
                window => return self.body.cursor(at + window.trailing_zeros() as usize).after(b'"'),
            }
        }
    }

    /// Returns a bit for each stop from here to the end of the window, or `None` behind the body
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "for the same reason as its caller")]
    fn window(self, at: usize) -> Option<u64> {
        let window = self.stops.get(at / 8..at / 8 + WINDOW)?;
        Some(u64::from_le_bytes(window.try_into().ok()?) >> (at % 8))
    }
}

impl<'a> Deref for Utf8<'a> {
    type Target = Bytes<'a>;

    #[inline]
    fn deref(&self) -> &Bytes<'a> {
        &self.body
    }
}

/// Marks the stops of a body; also returns whether the body is ASCII
///
/// Goes block by block without a branch. The bytes of the last block that are not part of the body are NUL.
fn mark<'a>(body: Bytes<'_>, stops: &'a mut Vec<u8>) -> (&'a [u8], bool) {
    let length = body.len() / 8 + WINDOW;
    if stops.len() < length {
        stops.resize(length, 0);
    }
    let block = |at: usize| body.cursor(at).block();
    let mut any = block(0);
    let mut at = 0;
    let (groups, _) = stops.as_chunks_mut::<WINDOW>();
    for group in groups {
        if at + 4 * BLOCK > body.len() {
            break;
        }
        let [one, two, three, four] = [block(at), block(at + BLOCK), block(at + 2 * BLOCK), block(at + 3 * BLOCK)];
        any = any.or(one.or(two).or(three.or(four)));
        let word = |block: Block, place: u32| u64::from(block.stops_of_ascii()) << (16 * place);
        *group = (word(one, 0) | word(two, 1) | word(three, 2) | word(four, 3)).to_le_bytes();
        at += 4 * BLOCK;
    }
    let (pairs, _) = stops.as_chunks_mut::<{ BLOCK / 8 }>();
    for pair in pairs.iter_mut().skip(at / BLOCK) {
        if at > body.len() {
            break;
        }
        let last = block(at);
        any = any.or(last);
        *pair = last.stops_of_ascii().to_le_bytes();
        at += BLOCK;
    }
    (stops.get(..length).unwrap_or_default(), !any.is_beyond_ascii(16))
}

/// Calls `look` with a body in a new buffer, for tests
///
/// # Panics
///
/// Never: a `str` is UTF-8.
#[cfg(test)]
pub fn with<T>(body: &str, look: impl FnOnce(Utf8<'_>) -> T) -> T {
    super::bytes::with(body.as_bytes(), |bytes| look(Utf8::check(bytes, &mut Vec::new()).unwrap()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes;

    fn checked(body: &[u8]) -> Result<String, usize> {
        bytes::with(body, |bytes| Utf8::check(bytes, &mut Vec::new()).map(|body| body.text(0, body.len()).to_owned()))
    }

    #[test]
    fn a_character_of_several_bytes_is_found_at_every_position() {
        for at in 0..200 {
            let mut body = vec![b'a'; 200];
            assert_eq!(checked(&body).as_deref(), Ok("a".repeat(200).as_str()));
            body.splice(at..at, "é".bytes());
            assert_eq!(checked(&body), String::from_utf8(body.clone()).map_err(|_| 0));
            body.truncate(at + 1);
            assert_eq!(checked(&body), Err(at));
        }
    }

    #[test]
    fn a_piece_that_cuts_a_character_or_exceeds_the_body_is_empty() {
        with("aé", |body| {
            for (start, end, text) in [(0, 1, "a"), (1, 3, "é"), (0, 2, ""), (2, 3, ""), (1, 9, ""), (3, 1, "")] {
                assert_eq!(body.text(start, end), text, "{start} to {end}");
            }
        });
        assert_eq!(Utf8::empty().text(0, 0), "");
    }

    #[test]
    fn a_plain_string_ends_at_its_quote_and_any_other_string_is_not_plain() {
        for before in 0..20 {
            for length in (0..40).chain(50..70).chain([100, 1000]) {
                let start = " ".repeat(before);
                let text = "x".repeat(length);
                let end = |rest: &str| {
                    let body = format!("{start}{text}{rest}");
                    let end = |body: Utf8<'_>| body.after_plain_string(body.cursor(before)).map(|end| body.offset(end));
                    with(&body, end)
                };
                assert_eq!(end("\", \"next\""), Some(before + length + 1));
                assert_eq!(end("\u{7f}\""), Some(before + length + 2));
                assert_eq!(end("\""), Some(before + length + 1));
                for other in ["", "\\\"\"", "\u{e9}\"", "\u{1f}\"", "\n\"", "\u{7f}\\\""] {
                    assert_eq!(end(other), None, "{other}");
                }
            }
        }
        assert_eq!(Utf8::empty().after_plain_string(Utf8::empty().cursor(0)), None);
    }

    #[test]
    fn the_stops_of_an_earlier_body_end_no_string() {
        let mut stops = Vec::new();
        bytes::with("\"".repeat(99).as_bytes(), |bytes| assert!(Utf8::check(bytes, &mut stops).is_ok()));
        bytes::with(b"\"abc", |bytes| {
            let body = Utf8::check(bytes, &mut stops).unwrap();
            assert_eq!(body.after_plain_string(body.cursor(1)), None);
        });
    }
}

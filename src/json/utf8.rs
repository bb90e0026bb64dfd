//! Whether bytes are UTF-8, and the commoner question whether they are ASCII

use super::block::BLOCK;
use super::bytes::Bytes;
use core::ops::Deref;

/// A body that is UTF-8
#[derive(Clone, Copy)]
pub struct Utf8<'a>(Bytes<'a>);

impl<'a> Utf8<'a> {
    /// A body of no bytes
    pub fn empty() -> Self {
        static ROOM: [u8; BLOCK] = [0; BLOCK];
        Self(Bytes::behind_nothing(&ROOM))
    }

    /// Checks the whole body once, so that nobody has to look again
    ///
    /// # Errors
    ///
    /// The offset of the first byte that is not UTF-8.
    pub fn check(body: Bytes<'a>) -> Result<Self, usize> {
        if is_ascii(body) {
            return Ok(Self(body));
        }
        match core::str::from_utf8(&body) {
            Ok(_) => Ok(Self(body)),
            Err(error) => Err(error.valid_up_to()),
        }
    }

    /// A piece of the body; nothing where it is not all in it, or cuts a character
    #[inline]
    pub fn text(self, start: usize, end: usize) -> &'a str {
        #[allow(unsafe_code, reason = "every text of a body is asked for here, and would be checked again")]
        // SAFETY: it was checked by the one function that makes one of bytes, or there are none.
        let whole = unsafe { core::str::from_utf8_unchecked(self.0.whole()) };
        whole.get(start..end).unwrap_or_default()
    }
}

impl<'a> Deref for Utf8<'a> {
    type Target = Bytes<'a>;

    #[inline]
    fn deref(&self) -> &Bytes<'a> {
        &self.0
    }
}

/// Whole blocks are or-ed together without a branch; what of the last one is not the body's is NUL
fn is_ascii(body: Bytes<'_>) -> bool {
    let blocks = |start: usize| body.cursor(start).block();
    let mut any = blocks(0);
    let mut at = BLOCK;
    while at + 4 * BLOCK <= body.len() {
        let (one, two) = (blocks(at).or(blocks(at + BLOCK)), blocks(at + 2 * BLOCK).or(blocks(at + 3 * BLOCK)));
        any = any.or(one.or(two));
        at += 4 * BLOCK;
    }
    while at < body.len() {
        any = any.or(blocks(at));
        at += BLOCK;
    }
    !any.is_beyond_ascii(16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes::with;

    fn checked(body: &[u8]) -> Result<String, usize> {
        with(body, |bytes| Utf8::check(bytes).map(|body| body.text(0, body.len()).to_owned()))
    }

    #[test]
    fn a_long_character_is_seen_wherever_it_stands() {
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
    fn a_piece_that_cuts_a_character_or_is_not_all_there_is_none() {
        with("aé".as_bytes(), |bytes| {
            let body = Utf8::check(bytes).unwrap();
            for (start, end, text) in [(0, 1, "a"), (1, 3, "é"), (0, 2, ""), (2, 3, ""), (1, 9, ""), (3, 1, "")] {
                assert_eq!(body.text(start, end), text, "{start} to {end}");
            }
        });
        assert_eq!(Utf8::empty().text(0, 0), "");
    }
}

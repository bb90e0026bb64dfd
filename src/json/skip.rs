//! Skips a value that is not needed, as strictly as if it were read

use super::cursor::Cursor;
use super::fault::Wanted;
use super::scan::{self, Blame, Culprit};
use super::utf8::Utf8;

/// Why reading a body stopped early
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stop<'a> {
    /// The body is not JSON
    Culprit(Culprit<'a>),
    /// The body nests deeper than the limit; the cursor is at the first bracket beyond it
    TooDeep(Cursor<'a>),
}

impl<'a> From<Culprit<'a>> for Stop<'a> {
    fn from(culprit: Culprit<'a>) -> Self {
        Self::Culprit(culprit)
    }
}

impl<'a> Blame<'a> for Stop<'a> {
    fn at(here: Cursor<'a>, wanted: Wanted) -> Self {
        Culprit { here, wanted }.into()
    }
}

/// The deepest limit that can be set
pub const DEEPEST: usize = 512;

/// The kind of bracket that is open at each depth: one bit each, so that nothing is allocated
struct Open {
    bits: [u64; DEEPEST / 64],
    depth: usize,
}

impl Open {
    fn push(&mut self, object: bool) {
        let (word, bit) = (self.depth / 64, self.depth % 64);
        if let Some(bits) = self.bits.get_mut(word) {
            *bits = *bits & !(1 << bit) | (u64::from(object) << bit);
        }
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    /// Returns whether the innermost bracket is an object's, or `None` if all are closed
    fn inside(&self) -> Option<bool> {
        let innermost = self.depth.checked_sub(1)?;
        self.bits.get(innermost / 64).map(|bits| bits >> (innermost % 64) & 1 == 1)
    }
}

/// Skips the value that begins here
///
/// `levels` is how many more levels of brackets may open, at most [`DEEPEST`].
///
/// # Errors
///
/// The value is not JSON, or nests too deep.
pub fn skip<'a>(body: Utf8<'a>, start: Cursor<'a>, levels: usize) -> Result<Cursor<'a>, Stop<'a>> {
    match start.byte() {
        b'{' | b'[' => nested(body, start, levels),
        _ => single(body, start),
    }
}

/// Skips a string, a number or a literal
#[inline]
fn single<'a, E: Blame<'a>>(body: Utf8<'a>, here: Cursor<'a>) -> Result<Cursor<'a>, E> {
    match here.byte() {
        b'"' => Ok(scan::string::<E>(body, here.next())?.end),
        b'-' | b'0'..=b'9' => scan::number(here),
        _ => scan::literal(here),
    }
}

fn nested<'a>(body: Utf8<'a>, start: Cursor<'a>, levels: usize) -> Result<Cursor<'a>, Stop<'a>> {
    let levels = levels.min(DEEPEST);
    let mut open = Open { bits: [0; DEEPEST / 64], depth: 0 };
    let mut here = start;
    loop {
        // A value begins here.
        let mut closed = if let bracket @ (b'{' | b'[') = here.byte() {
            if open.depth == levels {
                return Err(Stop::TooDeep(here));
            }
            let object = bracket == b'{';
            open.push(object);
            here = here.next().after_blanks();
            match (object, here.byte()) {
                (true, b'}') | (false, b']') => true,
                (true, _) => {
                    here = key(body, here, Wanted::KeyOrBrace)?;
                    continue;
                }
                (false, _) => continue,
            }
        } else {
            here = single::<Stop<'_>>(body, here)?;
            false
        };
        // A value has ended, or a bracket closes here.
        loop {
            if closed {
                here = here.next();
                open.pop();
            }
            let Some(object) = open.inside() else { return Ok(here) };
            here = here.after_blanks();
            match (here.byte(), object) {
                (b',', true) => {
                    here = key(body, here.next().after_blanks(), Wanted::Key)?;
                    break;
                }
                (b',', false) => {
                    here = here.next().after_blanks();
                    break;
                }
                (b'}', true) | (b']', false) => closed = true,
                (_, true) => return Err(Stop::at(here, Wanted::CommaOrBrace)),
                (_, false) => return Err(Stop::at(here, Wanted::CommaOrBracket)),
            }
        }
    }
}

/// Skips a key and its colon; returns the start of the value
#[inline]
fn key<'a>(body: Utf8<'a>, here: Cursor<'a>, wanted: Wanted) -> Result<Cursor<'a>, Stop<'a>> {
    let start = here.after(b'"').ok_or_else(|| Stop::at(here, wanted))?;
    scan::colon(scan::string::<Stop<'_>>(body, start)?.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::utf8::with;

    /// Returns how many bytes were skipped; `Err(None)` if the value nests too deep
    fn passed(body: &str, levels: usize) -> Result<usize, Option<usize>> {
        with(body, |bytes| match skip(bytes, bytes.cursor(0), levels) {
            Ok(end) => Ok(bytes.offset(end)),
            Err(Stop::Culprit(culprit)) => Err(Some(culprit.fault(*bytes).at)),
            Err(Stop::TooDeep(_)) => Err(None),
        })
    }

    #[test]
    fn a_whole_value_is_skipped() {
        for good in ["{}", "[]", "1", "\"a\"", "{\"a\":[1,{\"b\":null}],\"c\":{}}", "[[],[[]],{}]", "[ 1 , 2 ]"] {
            let body = format!("{good},");
            assert_eq!(passed(&body, 8), Ok(good.len()), "{good}");
        }
    }

    #[test]
    fn a_value_that_is_not_json_is_not_skipped() {
        for bad in ["{", "[", "{\"a\"}", "[1 2]", "[1,]", "{\"a\":1,}", "[}", "{]", "{1:2}", "nul", "truex", ""] {
            assert!(passed(bad, 8).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_limit_itself_passes_and_one_more_does_not() {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            for levels in [1, 63, 64, 65, DEEPEST] {
                let inner = if open == "[" { "" } else { "1" };
                let body = |n: usize| format!("{}{inner}{}", open.repeat(n), close.repeat(n));
                assert!(passed(&body(levels), levels).is_ok(), "{levels}");
                assert_eq!(passed(&body(levels + 1), levels), Err(None));
            }
        }
    }
}

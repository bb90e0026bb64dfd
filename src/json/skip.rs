//! Passing over a value that nobody asked for, as strictly as one that is read

use super::bytes::Bytes;
use super::fault::{Fault, Wanted};
use super::scan::{self, Blame};

/// What can end the reading of a body
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stop {
    /// It is not JSON
    Fault(Fault),
    /// It nests deeper than the limit; the offset of the bracket too many
    TooDeep(usize),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl Blame for Stop {
    fn at(at: usize, wanted: Wanted) -> Self {
        Fault::new(at, wanted).into()
    }
}

/// The deepest limit that can be set
pub const DEEPEST: usize = 512;

/// Which kind of bracket is open at each depth: a bit each, so nothing grows
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

    /// Whether the innermost is an object; none when all are closed
    fn inside(&self) -> Option<bool> {
        let innermost = self.depth.checked_sub(1)?;
        self.bits.get(innermost / 64).map(|bits| bits >> (innermost % 64) & 1 == 1)
    }
}

/// Steps over the value at `at` and returns the offset after it
///
/// `levels` is how many levels of brackets may still open, [`DEEPEST`] at most.
///
/// # Errors
///
/// The value is not JSON, or nests too deep.
pub fn skip(bytes: Bytes<'_>, start: usize, levels: usize) -> Result<usize, Stop> {
    let levels = levels.min(DEEPEST);
    let mut open = Open { bits: [0; DEEPEST / 64], depth: 0 };
    let mut at = start;
    loop {
        // A value stands at `at`.
        let mut closed = match bytes.at(at) {
            bracket @ (b'{' | b'[') => {
                if open.depth == levels {
                    return Err(Stop::TooDeep(at));
                }
                let object = bracket == b'{';
                open.push(object);
                at = scan::space(bytes, at + 1);
                match (object, bytes.at(at)) {
                    (true, b'}') | (false, b']') => true,
                    (true, _) => {
                        at = key(bytes, at, Wanted::KeyOrBrace)?;
                        continue;
                    }
                    (false, _) => continue,
                }
            }
            b'"' => {
                at = scan::string::<Stop>(bytes, at + 1)?.end() + 1;
                false
            }
            b'-' | b'0'..=b'9' => {
                at = scan::number::<Stop>(bytes, at)?.get();
                false
            }
            _ => {
                at = scan::literal::<Stop>(bytes, at)?.get();
                false
            }
        };
        // A value has ended, or a bracket closes at `at`.
        loop {
            if closed {
                at += 1;
                open.pop();
            }
            let Some(object) = open.inside() else { return Ok(at) };
            at = scan::space(bytes, at);
            match (bytes.at(at), object) {
                (b',', true) => {
                    at = key(bytes, scan::space(bytes, at + 1), Wanted::Key)?;
                    break;
                }
                (b',', false) => {
                    at = scan::space(bytes, at + 1);
                    break;
                }
                (b'}', true) | (b']', false) => closed = true,
                (_, true) => return Err(Fault::new(at, Wanted::CommaOrBrace).into()),
                (_, false) => return Err(Fault::new(at, Wanted::CommaOrBracket).into()),
            }
        }
    }
}

/// Steps over a key and its colon to the value
fn key(bytes: Bytes<'_>, at: usize, wanted: Wanted) -> Result<usize, Fault> {
    if bytes.at(at) != b'"' {
        return Err(Fault::new(at, wanted));
    }
    let end = scan::string::<Fault>(bytes, at + 1)?.end();
    colon(bytes, end + 1)
}

/// Steps over a colon to the value
///
/// # Errors
///
/// No colon stands there.
pub fn colon(bytes: Bytes<'_>, at: usize) -> Result<usize, Fault> {
    let at = scan::space(bytes, at);
    if bytes.at(at) == b':' { Ok(scan::space(bytes, at + 1)) } else { Err(Fault::new(at, Wanted::Colon)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::bytes::with;

    fn passed(body: &str, levels: usize) -> Result<usize, Stop> {
        with(body.as_bytes(), |bytes| skip(bytes, 0, levels))
    }

    #[test]
    fn a_value_is_passed_whole() {
        for good in ["{}", "[]", "1", "\"a\"", "{\"a\":[1,{\"b\":null}],\"c\":{}}", "[[],[[]],{}]", "[ 1 , 2 ]"] {
            let body = format!("{good},");
            assert_eq!(passed(&body, 8), Ok(good.len()), "{good}");
        }
    }

    #[test]
    fn what_is_not_json_is_not_passed() {
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
                assert!(matches!(passed(&body(levels + 1), levels), Err(Stop::TooDeep(_))));
            }
        }
    }
}

//! What the members of objects say that no contract declares

use super::denial::{denies, letters};
use super::shape::Record;
use super::tape::Position;
use crate::closest::folded;
use crate::json::leaves::{Leaves, unquoted};
use crate::json::says_something;
use crate::json::text::decode;

/// The first object in which an undeclared member speaks against the result, by how it does
#[derive(Debug, Default)]
pub struct Undeclared {
    /// The object that has an error
    pub error: Option<Position>,
    /// The object that has a check which did not pass
    pub denial: Option<Position>,
    /// The object that has a declared key in another spelling
    pub misspelt: Option<Position>,
}

impl Undeclared {
    /// Notes the object at `place` if the member is an error; returns whether it is
    pub fn note_error(&mut self, key: &str, value: &[u8], place: Position) -> bool {
        let is_error = key.starts_with(['e', 'E', '\\']) && is_error(key) && says_something(value);
        if is_error {
            self.error.get_or_insert(place);
        }
        is_error
    }

    /// Notes the object at `place` if the member speaks against the result in any way
    #[cold]
    #[inline(never)]
    pub fn note(&mut self, record: &'static Record, key: &str, value: &[u8], place: Position) {
        if self.note_error(key, value, place) {
            return;
        }
        if self.misspelt.is_none() && says_something(value) && is_misspelt(record, key) {
            self.misspelt = Some(place);
        }
        if self.denial.is_none() && is_denial(key, value) {
            self.denial = Some(place);
        }
    }
}

/// Returns whether a key, as written, names an error: `error`, `errors`, `error_message` or `errorMessage`
#[cold]
fn is_error(key: &str) -> bool {
    ["error", "errors", "error_message", "errorMessage"].iter().any(|known| decode(key).eq_ignore_ascii_case(known))
}

/// Returns whether a key, as written, differs from a declared one only in case and separators
fn is_misspelt(record: &'static Record, key: &str) -> bool {
    let key = decode(key);
    let is = |known: &str| folded(known).eq(folded(&key));
    record.fields.iter().any(|field| is(field.key()) || field.aliases.iter().any(|alias| is(alias)))
}

/// Returns whether a member, or one within it, denies that a check passed
fn is_denial(key: &str, value: &[u8]) -> bool {
    let Ok(json) = core::str::from_utf8(value) else { return false };
    let mut last = key;
    let mut own = letters(&decode(key));
    Leaves::of(json).any(|(inner, value)| {
        let key = if inner.is_empty() { key } else { inner };
        // The items of a list share one key.
        if key != last {
            last = key;
            own = letters(&decode(key));
        }
        denies(&own, &decode(unquoted(value)), value)
    })
}

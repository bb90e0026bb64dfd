//! Maps of results, and the meaning of an entry whose name no contract declares

use crate::json::leaves::{Leaves, unquoted};
use crate::json::text::decode;
use crate::schema::denial::{denies, errs, finds, letters};
use crate::schema::node::Node;
use crate::schema::scalar::Any;
use crate::schema::shape::Record;

/// A map of results
#[derive(Debug)]
pub struct Results {
    /// The name of the map in a policy: the provider's name and its own
    pub name: &'static str,
    /// The record of the known entries
    pub record: fn() -> &'static Record,
    /// The words that mean that a check passed
    pub passes: &'static [&'static str],
    /// Whether an entry that is a single value must be one of these words
    pub single_passes: bool,
    /// Whether an entry that is an object or a list must contain one of these words
    pub several_pass: bool,
    /// Whether `status` is a result; in some maps it is the progress of a request
    pub status_decides: bool,
}

/// The meaning of an entry
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Says {
    /// The entry is `null`, `""` or empty
    Nothing,
    /// The check passed, or the entry contains nothing that speaks against it
    Passed,
    /// The check did not pass, or this version does not know what the entry says
    Otherwise,
}

/// Keys of the result in an entry that is an object
const RESULT: &[&str] = &["result", "overall", "decision", "outcome", "indicator", "passed", "is_matched", "value"];
/// The key of a result, or of the progress of a request
const STATUS: &str = "status";
/// Words that always mean a failure
const FAILURES: &[&str] = &["flagged", "reject", "rejected", "fail", "failed", "invalid", "declined", "denied"];
/// Keys of the matches that were found on a list
const FOUND: &[&str] = &["matches", "hits"];

impl Results {
    /// Returns the meaning of an entry of unknown name
    #[inline(never)]
    pub fn says(&self, entry: Node<'_, Any>) -> Says {
        if entry.is_absent() {
            return Says::Nothing;
        }
        let Some(json) = entry.json() else {
            return match entry.written() {
                Some("") => Says::Nothing,
                // A flag passes only in an object, because the name of an entry may be that of a fault.
                Some(word) if self.passes.contains(&word) && !word.eq_ignore_ascii_case("true") => Says::Passed,
                Some(word) if !self.single_passes && !is_failure(word) => Says::Passed,
                _ => Says::Otherwise,
            };
        };
        let mut passed = !self.several_pass;
        let mut leaves = Leaves::of(json).peekable();
        if let Some((_, "[]")) = leaves.peek() {
            return Says::Nothing;
        }
        for (key, value) in leaves {
            let (key, word) = (decode(key), decode(unquoted(value)));
            if is_failure(&word) {
                return Says::Otherwise;
            }
            let opens = matches!(value, "{" | "[");
            let counts = value != "0" && value.starts_with(|c: char| c.is_ascii_digit());
            if is_one(&key, FOUND) && (opens || counts) {
                return Says::Otherwise;
            }
            let letters = letters(&key);
            if denies(&letters, &word, value) || errs(&letters, value) || finds(&letters, value) {
                return Says::Otherwise;
            }
            let decides = is_one(&key, RESULT) || self.status_decides && key.eq_ignore_ascii_case(STATUS);
            if decides && !opens && !matches!(value, "[]" | "\"\"" | "null") {
                if !self.passes.contains(&&*word) {
                    return Says::Otherwise;
                }
                passed = true;
            }
        }
        if passed { Says::Passed } else { Says::Otherwise }
    }
}

/// Returns whether a word always means a failure
pub fn is_failure(word: &str) -> bool {
    is_one(word, FAILURES)
}

/// Returns whether a word is one of these, in upper or lower case
fn is_one(word: &str, of: &[&str]) -> bool {
    of.iter().any(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_a_failure_whatever_its_case() {
        assert!(is_failure("FLAGGED") && is_failure("Rejected") && is_failure("fail"));
        assert!(!is_failure("PASSED") && !is_failure("") && !is_failure("NO MATCH"));
    }
}

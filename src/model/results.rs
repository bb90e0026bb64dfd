//! Maps whose entries are results, and what an entry says whose name no contract has

use crate::json::leaves::{Leaves, unquoted};
use crate::json::text::decode;
use crate::schema::node::Node;
use crate::schema::scalar::Any;
use crate::schema::shape::Record;

/// A map whose entries are results
#[derive(Debug)]
pub struct Results {
    /// Its name in a policy: the provider's, and the map's own
    pub name: &'static str,
    /// The record of the entries that are known
    pub record: fn() -> &'static Record,
    /// The words by which an entry passes
    pub passes: &'static [&'static str],
    /// An entry that is a single value has to be such a word
    pub single_passes: bool,
    /// An entry that is an object or a list has to hold such a word
    pub several_pass: bool,
}

/// What an entry says
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Says {
    /// It is `null`, `""`, or has nothing in it
    Nothing,
    /// That the check passed, or nothing that speaks against it
    Passed,
    /// That the check did not pass, or nothing that this version knows
    Otherwise,
}

/// Keys under which the result of an entry stands that is an object
const RESULT: &[&str] = &["result", "overall", "decision", "outcome", "indicator", "passed"];
/// Whether this is a result, or tells how far a request has come, depends on the map
const STATUS: &str = "status";
/// Words that mean a failure wherever they stand
const FAILURES: &[&str] = &["flagged", "reject", "rejected", "fail", "failed", "invalid", "declined", "denied"];
/// Keys under which something is that was found on a list
const FOUND: &[&str] = &["matches", "hits"];

impl Results {
    /// What an entry of unknown name says
    #[inline(never)]
    pub fn says(&self, entry: Node<'_, Any>) -> Says {
        if entry.is_absent() {
            return Says::Nothing;
        }
        let Some(json) = entry.json() else {
            return match entry.written() {
                Some("") => Says::Nothing,
                Some(word) if self.passes.contains(&word) => Says::Passed,
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
            if is_negative(&key, &word, value) {
                return Says::Otherwise;
            }
            let decides = is_one(&key, RESULT) || self.several_pass && key.eq_ignore_ascii_case(STATUS);
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

/// Parts of keys under which a decision stands
const DECISIONS: &[&str] = &["status", "result", "decision", "outcome", "verdict", "overall", "match", "answer"];
/// Beginnings of words, in letters alone, that deny
const DENIALS: &[&str] = &[
    "declin",
    "fail",
    "reject",
    "flag",
    "suspect",
    "deni",
    "invalid",
    "mismatch",
    "nomatch",
    "notmatch",
    "notpass",
    "notverif",
    "notfound",
    "unverif",
    "error",
    "block",
    "unsuccess",
    "fraud",
    "potential",
];
/// Keys whose `false` denies
const AFFIRMED: &[&str] =
    &["verified", "valid", "isvalid", "passed", "success", "successful", "matched", "approved", "ok"];
/// Parts of keys whose `true`, or whose count, tells of a hit
const LISTED: &[&str] = &["sanction", "pep", "blacklist", "watchlist", "hits", "matches", "found"];

/// Whether a member denies that the check passed, by what its key and its value say together
fn is_negative(key: &str, word: &str, value: &str) -> bool {
    let letters = |text: &str| -> String {
        text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase())).collect()
    };
    let key = letters(key);
    let has = |parts: &[&str]| parts.iter().any(|part| key.contains(part));
    if key.starts_with("error") {
        return !matches!(value, "null" | "false" | "0" | "\"\"" | "{" | "[" | "{}" | "[]");
    }
    match value {
        "false" => AFFIRMED.contains(&key.as_str()),
        "true" => has(LISTED),
        _ if value.starts_with('"') && has(DECISIONS) => {
            let word = letters(word);
            // On a list of people who are looked for it is good that nobody matches.
            let is_good = key.contains("match") && word.starts_with("no");
            !is_good && DENIALS.iter().any(|denial| word.starts_with(denial))
        }
        _ => {
            let count = value.trim_matches('"');
            has(LISTED) && count.starts_with(|c: char| ('1'..='9').contains(&c))
        }
    }
}

/// Whether a word means a failure wherever it stands
pub fn is_failure(word: &str) -> bool {
    is_one(word, FAILURES)
}

/// Whether a word is one of these, whatever the case of its letters
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

    #[test]
    fn a_member_denies_by_its_key_and_its_value_together() {
        for (key, word, value, denies) in [
            ("status", "DECLINED", "\"DECLINED\"", true),
            ("match_status", "potential_match", "\"potential_match\"", true),
            ("match_status", "no_match", "\"no_match\"", false),
            ("status", "completed", "\"completed\"", false),
            ("name", "Failla", "\"Failla\"", false),
            ("verified", "", "false", true),
            ("sanctioned", "", "false", false),
            ("isPep", "", "true", true),
            ("total_hits", "3", "3", true),
            ("hits", "3", "\"3\"", true),
            ("total_hits", "0", "0", false),
            ("error", "timeout", "\"timeout\"", true),
            ("error", "", "null", false),
        ] {
            assert_eq!(is_negative(key, word, value), denies, "{key} {value}");
        }
    }
}

//! Maps of results, and the meaning of an entry whose name no contract declares

use crate::json::leaves::{Leaves, unquoted};
use crate::json::text::decode;
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
            if is_negative(&key, &word, value) {
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

/// Parts of keys whose value is a decision
const DECISIONS: &[&str] = &["status", "result", "decision", "outcome", "verdict", "overall", "match", "answer"];
/// The beginnings of words that deny, in letters only
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
/// Keys that deny if their value is `false`
const AFFIRMED: &[&str] =
    &["verified", "valid", "isverified", "isvalid", "passed", "success", "successful", "matched", "approved", "ok"];
/// Parts of keys that report a match if their value is `true`, a count or a list with anything in it
const LISTED: &[&str] = &["sanction", "pep", "blacklist", "watchlist", "hits", "matches", "found"];
/// Parts of keys that report a fault if their value is `true`
const FAULTS: &[&str] =
    &["deceased", "fraud", "stolen", "lost", "tamper", "revoked", "expired", "cancel", "forged", "fake", "blocked"];

/// Returns whether the key and the value of a member together deny that the check passed; `word` is the value without
/// quotes and escapes
pub fn is_negative(key: &str, word: &str, value: &str) -> bool {
    let letters = |text: &str| -> String {
        text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase())).collect()
    };
    let key = letters(key);
    let has = |parts: &[&str]| parts.iter().any(|part| key.contains(part));
    if key.starts_with("error") {
        return !matches!(value, "null" | "false" | "0" | "\"\"" | "{" | "[" | "{}" | "[]");
    }
    match value {
        "true" => has(LISTED) || has(FAULTS),
        "[" => has(LISTED),
        _ if AFFIRMED.contains(&key.as_str()) && is_one(word, &["false", "no", "n"]) => true,
        _ if value.starts_with('"') && has(DECISIONS) => {
            let word = letters(word);
            // If the list is a watchlist, it is good that nobody matches.
            let is_good = key.contains("match") && word.starts_with("no");
            !is_good && DENIALS.iter().any(|denial| word.starts_with(denial))
        }
        _ => {
            let count = value.trim_matches('"');
            has(LISTED) && count.starts_with(|c: char| ('1'..='9').contains(&c))
        }
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

    #[test]
    fn a_member_denies_by_its_key_and_its_value_together() {
        for (key, word, value, denies) in [
            ("status", "DECLINED", "\"DECLINED\"", true),
            ("match_status", "potential_match", "\"potential_match\"", true),
            ("match_status", "no_match", "\"no_match\"", false),
            ("status", "completed", "\"completed\"", false),
            ("name", "Failla", "\"Failla\"", false),
            ("verified", "false", "false", true),
            ("verified", "no", "\"no\"", true),
            ("sanctioned", "false", "false", false),
            ("isPep", "true", "true", true),
            ("deceased", "true", "true", true),
            ("deceased", "false", "false", false),
            ("sanctions", "[", "[", true),
            ("sanctions", "[]", "[]", false),
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

//! Members that deny that a check passed, whatever they are called

/// Parts of keys whose value is a decision
const DECISIONS: &[&str] = &["status", "result", "decision", "outcome", "verdict", "overall", "match", "answer"];
/// Keys that deny if their value is `false`
const AFFIRMED: &[&str] = &[
    "verified",
    "valid",
    "isverified",
    "isvalid",
    "passed",
    "success",
    "successful",
    "matched",
    "approved",
    "ok",
    "status",
    "result",
    "decision",
    "outcome",
    "verdict",
    "overall",
];
/// Values that deny under such a key
const NEGATIONS: &[&str] = &["false", "no", "n"];
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
/// Parts of keys that report a fault if their value is `true`
const FAULTS: &[&str] = &[
    "deceased",
    "fraud",
    "stolen",
    "lost",
    "tamper",
    "revoked",
    "expired",
    "cancelled",
    "canceled",
    "forged",
    "fake",
    "blocked",
];
/// Parts of keys that report a match if their value is `true`, a count or a list with anything in it
const LISTED: &[&str] = &["sanction", "pep", "blacklist", "watchlist", "hits", "matches", "found"];

/// Returns whether the key and the value of a member together deny that a check passed
///
/// `key` has only its [`letters`], `word` is the value without quotes and escapes, and `value` the value as written, or the
/// bracket that opens it.
pub fn denies(key: &str, word: &str, value: &str) -> bool {
    if value == "true" {
        return has(key, FAULTS);
    }
    if NEGATIONS.iter().any(|no| no.eq_ignore_ascii_case(word)) {
        return AFFIRMED.contains(&key);
    }
    // If the list is a watchlist, it is good that nobody matches.
    value.starts_with('"')
        && DENIALS.iter().any(|denial| begins(word, denial))
        && has(key, DECISIONS)
        && !(key.contains("match") && begins(word, "no"))
}

/// Returns whether the letters of a key and the value together report an error
pub fn errs(key: &str, value: &str) -> bool {
    key.starts_with("error") && !matches!(value, "null" | "false" | "0" | "\"\"" | "{" | "[" | "{}" | "[]")
}

/// Returns whether the letters of a key and the value together report a match on a list
pub fn finds(key: &str, value: &str) -> bool {
    let counts = || value.trim_matches('"').starts_with(|c: char| ('1'..='9').contains(&c));
    (matches!(value, "true" | "[") || counts()) && has(key, LISTED)
}

/// Returns whether a key has one of these parts
fn has(key: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| key.contains(part))
}

/// Returns whether the letters of a text begin with those of a word in lower case
fn begins(text: &str, word: &str) -> bool {
    let mut letters = each_letter(text);
    word.bytes().all(|letter| letters.next() == Some(letter))
}

/// Returns the ASCII letters of a key in lower case
pub fn letters(key: &str) -> String {
    each_letter(key).map(char::from).collect()
}

fn each_letter(text: &str) -> impl Iterator<Item = u8> {
    text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_denies_by_its_key_and_its_value_together() {
        for (key, word, value, expected) in [
            ("status", "DECLINED", "\"DECLINED\"", true),
            ("Result", "false", "\"false\"", true),
            ("status", "false", "false", true),
            ("match", "false", "false", false),
            ("match_status", "potential_match", "\"potential_match\"", true),
            ("match_status", "no_match", "\"no_match\"", false),
            ("status", "completed", "\"completed\"", false),
            ("name", "Failla", "\"Failla\"", false),
            ("verified", "false", "false", true),
            ("verified", "no", "\"no\"", true),
            ("sanctioned", "false", "false", false),
            ("deceased", "true", "true", true),
            ("deceased", "false", "false", false),
            ("isCancelled", "true", "true", true),
        ] {
            assert_eq!(denies(&letters(key), word, value), expected, "{key} {value}");
        }
    }

    #[test]
    fn a_member_reports_an_error_by_its_key_if_its_value_says_anything() {
        let all =
            [("error", "\"timeout\"", true), ("Errors", "3", true), ("error", "null", false), ("terror", "3", false)];
        for (key, value, expected) in all {
            assert_eq!(errs(&letters(key), value), expected, "{key} {value}");
        }
    }

    #[test]
    fn a_member_reports_a_match_by_its_key_and_its_value_together() {
        for (key, value, expected) in [
            ("isPep", "true", true),
            ("isPep", "false", false),
            ("sanctions", "[", true),
            ("sanctions", "[]", false),
            ("total_hits", "3", true),
            ("hits", "\"3\"", true),
            ("total_hits", "0", false),
            ("age", "3", false),
        ] {
            assert_eq!(finds(&letters(key), value), expected, "{key} {value}");
        }
    }
}

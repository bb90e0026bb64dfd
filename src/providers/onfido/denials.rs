//! What denies that something is clear, in members that are the caller's own

use crate::json::decimal::Decimal;
use crate::json::leaves::{Leaves, unquoted};
use crate::json::pieces::joined;
use crate::json::text::decode;
use crate::model::results::is_failure;
use crate::schema::denial::{self, errs, finds};
use crate::schema::node::Node;
use crate::schema::scalar::Any;

/// Words that mean that somebody should look, wherever they are, in letters only
const UNCLEAR: &[&str] = &["consider", "unidentified", "suspected", "caution", "mismatch", "highrisk", "unacceptable"];

/// Parts of keys whose value is a decision
const DECISIONS: &[&str] = &["result", "decision", "outcome", "verdict"];
/// Decisions and statuses that are no approval, in letters only
const UNDECIDED: &[&str] = &[
    "review",
    "inreview",
    "manualreview",
    "needsreview",
    "refer",
    "referred",
    "refused",
    "abandoned",
    "error",
    "withdrawn",
    "cancelled",
];
/// Statuses that are no decision, in letters only; every word that begins with `awaiting` is one, too
const UNFINISHED: &[&str] = &["pending", "processing", "inprogress", "paused", "reopened", "started"];

/// Reasons why a picture or a capture is no good
const REASONS: &[&str] = &[
    "dark_photo",
    "glare_on_photo",
    "blurred_photo",
    "covered_photo",
    "other_photo_issue",
    "damaged_document",
    "incorrect_side",
    "cut_off_document",
    "no_document_in_image",
    "two_documents_uploaded",
    "obscured_data_points",
    "obscured_security_features",
    "abnormal_document_features",
    "watermarks_digital_text_overlay",
    "corner_removed",
    "punctured_document",
    "missing_back",
    "digital_document",
    "photo_of_screen",
    "screenshot",
    "document_on_printed_paper",
    "scan",
    "digital_tampering",
    "fake_webcam",
    "emulator",
    "challenge_reuse",
    "fake_network_request",
];
/// Values of a reason that say that it does not hold
const UNFOUNDED: &[&str] = &["", "false", "no", "0", "null", "clear", "none", "unspecified"];

fn is_one(word: &str, of: &[&str]) -> bool {
    of.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// Returns the letters of a text in lower case
fn letters(text: &str) -> String {
    text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// Returns whether a word means that something is not clear
pub fn is_unclear(word: &str) -> bool {
    // No word is as long as this.
    is_failure(word) || word.len() < 24 && UNCLEAR.contains(&letters(word).as_str())
}

/// Returns whether one of the caller's own words for a result denies
pub fn refuses(word: &str) -> bool {
    let praises = ["pass", "clear", "approv"].iter().any(|part| word.to_ascii_lowercase().contains(part));
    is_unclear(word) || !praises && denial::denies("decision", word, "\"")
}

/// Returns whether the value of a reason says that it holds
pub fn is_reason(value: &str) -> bool {
    !is_one(value.trim(), UNFOUNDED)
}

/// Returns whether a member of a report is a reason that holds
pub fn is_reason_in_report(key: &str, value: &str) -> bool {
    let opens = matches!(value, "{" | "[" | "[]");
    REASONS.contains(&key) && !opens && is_reason(&decode(unquoted(value)))
}

/// Returns whether an object or a list says that a reason holds: by `true`, by a word, or by a result that is not clear
pub fn gives_reason(json: &str) -> bool {
    Leaves::of(json).any(|(key, value)| {
        let is_other = key == "result" && !matches!(value, "\"clear\"" | "null");
        value == "true" || is_other || is_unclear(&decode(unquoted(value)))
    })
}

/// Returns whether a member denies anything at any depth, by a word or by a key and a value together
pub fn denies(key: &str, entry: Node<'_, Any>) -> bool {
    if entry.is_absent() {
        return false;
    }
    let Some(json) = entry.json() else {
        let word = entry.written().unwrap_or_default();
        let is_bare = matches!(word, "true" | "false") || word.bytes().all(|byte| byte.is_ascii_digit());
        let quoted = joined(&["\"", word, "\""]);
        return is_denial(key, if is_bare && !word.is_empty() { word } else { &quoted }, word);
    };
    let opening = Leaves::of(json).next().map_or("", |(_, opening)| opening);
    is_denial(key, opening, "")
        || Leaves::of(json).any(|(key, value)| is_denial(&decode(key), value, &decode(unquoted(value))))
}

fn is_denial(key: &str, value: &str, word: &str) -> bool {
    match key {
        // A register is the better the more of it match.
        "number_of_matches" => false,
        "total_number_of_sources" => is_not_positive(word),
        _ => {
            is_unclear(word)
                || denial::denies(key, word, value)
                || errs(key, value)
                || finds(key, value)
                || key.starts_with("error") && value == "{"
                || is_undecided(key, word)
        }
    }
}

/// Returns whether a key stands for a decision or a status, and the word for none that approves
fn is_undecided(key: &str, word: &str) -> bool {
    if word.is_empty() || word.len() > 40 {
        return false;
    }
    let (key, word) = (letters(key), letters(word));
    let has = |parts: &[&str]| parts.iter().any(|part| key.contains(part));
    let is_unfinished = || UNFINISHED.contains(&word.as_str()) || word.starts_with("awaiting");
    has(DECISIONS) && (UNDECIDED.contains(&word.as_str()) || is_unfinished())
        || has(&["status"]) && UNDECIDED.contains(&word.as_str())
}

/// Returns whether a text is a number that is not above 0
pub fn is_not_positive(text: &str) -> bool {
    Decimal::read(text.as_bytes()).is_some_and(|number| number <= Decimal::whole("0"))
}

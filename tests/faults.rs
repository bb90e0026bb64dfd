//! Faults in JSON are reported exactly: what was found, what was expected, and where
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{PLACES, codes, issues, look, look_with};
use idverdict::issue::Issue;
use idverdict::json::fault::{Unexpected, Wanted};
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::options::Options;

/// The text before a fault, the text from it on, what was found, and what was expected
type Case = (&'static str, &'static str, Unexpected, Wanted);

/// Whole values, which can be at any place for a value
const FAULTS: &[Case] = &[
    ("{", "\u{a0}\"a\": 1}", Unexpected::Nbsp, Wanted::KeyOrBrace),
    ("{\n  \"a\":", "\u{a0}1}", Unexpected::Nbsp, Wanted::Value),
    ("{\"a\": 1", "\u{a0}}", Unexpected::Nbsp, Wanted::CommaOrBrace),
    ("[1", "\u{2003}]", Unexpected::Nbsp, Wanted::CommaOrBracket),
    ("{\"é€😀\": 1, ", "\u{200b}\"b\": 1}", Unexpected::Nbsp, Wanted::Key),
    ("{\"a\"", "\u{a0}: 1}", Unexpected::Nbsp, Wanted::Colon),
    ("{\"a\": 1,", ",\"b\": 2}", Unexpected::DoubledComma, Wanted::Key),
    ("{\"a\": 1,\n ", ",\"b\": 2}", Unexpected::DoubledComma, Wanted::Key),
    ("[1,", ",2]", Unexpected::DoubledComma, Wanted::Value),
    ("{", ",\"a\": 1}", Unexpected::Comma, Wanted::KeyOrBrace),
    ("[", ",1]", Unexpected::Comma, Wanted::Value),
    ("{\"a\":", ",\"b\": 1}", Unexpected::Comma, Wanted::Value),
    ("{\"a\": 1\n  ", "\"b\": 2}", Unexpected::MissingComma, Wanted::CommaOrBrace),
    ("{\"a\": \"x\" ", "\"b\": 2}", Unexpected::MissingComma, Wanted::CommaOrBrace),
    ("[1 ", "2]", Unexpected::MissingComma, Wanted::CommaOrBracket),
    ("[{}", "{}]", Unexpected::MissingComma, Wanted::CommaOrBracket),
    ("[\"a\" ", "\"b\"]", Unexpected::MissingComma, Wanted::CommaOrBracket),
    ("{\"a\": 1 ", "// one\n}", Unexpected::Comment, Wanted::CommaOrBrace),
    ("{", "/* none */}", Unexpected::Comment, Wanted::KeyOrBrace),
    ("{\"a\": ", "# one\n1}", Unexpected::Comment, Wanted::Value),
    ("{\"a\": 1,", "}", Unexpected::TrailingComma, Wanted::Key),
    ("{\"a\": 1,\n\t", "}", Unexpected::TrailingComma, Wanted::Key),
    ("[1,", "]", Unexpected::TrailingComma, Wanted::Value),
    ("{", "a: 1}", Unexpected::Unquoted, Wanted::KeyOrBrace),
    ("{\"a\": 1, ", "b: 1}", Unexpected::Unquoted, Wanted::Key),
    ("{\"a\": ", "yes}", Unexpected::Unquoted, Wanted::Value),
    ("{\"a\": ", "True}", Unexpected::Unquoted, Wanted::Value),
    ("[", "undefined]", Unexpected::Unquoted, Wanted::Value),
    ("[", "NaN]", Unexpected::Unquoted, Wanted::Value),
    ("[-", "Infinity]", Unexpected::Unquoted, Wanted::Digit),
    ("{ ", "... }", Unexpected::Placeholder, Wanted::KeyOrBrace),
    ("{", "...}", Unexpected::Placeholder, Wanted::KeyOrBrace),
    ("{", "… }", Unexpected::Placeholder, Wanted::KeyOrBrace),
    ("[1, ", "...]", Unexpected::Placeholder, Wanted::Value),
    ("{\"a\": 1, ", "... }", Unexpected::Placeholder, Wanted::Key),
    ("{", "SelfieModel}", Unexpected::Placeholder, Wanted::KeyOrBrace),
    ("{ ", "Selfie_Model2 }", Unexpected::Placeholder, Wanted::KeyOrBrace),
    ("{\"a\": ", "<string>}", Unexpected::Html, Wanted::Value),
    ("{", "'a': 1}", Unexpected::SingleQuote, Wanted::KeyOrBrace),
    ("{\"a\": ", "'b'}", Unexpected::SingleQuote, Wanted::Value),
    ("{", "“a”: 1}", Unexpected::CurlyQuote, Wanted::KeyOrBrace),
    ("{\"a\": ", "‘b’}", Unexpected::CurlyQuote, Wanted::Value),
    ("{\"a\": ", "«b»}", Unexpected::CurlyQuote, Wanted::Value),
    ("{\"a\": \"one", "\ntwo\"}", Unexpected::Control, Wanted::StringEnd),
    ("{\"a\": \"one", "\ttwo\"}", Unexpected::Control, Wanted::StringEnd),
    ("{\"a\": \"é", "\0\"}", Unexpected::Control, Wanted::StringEnd),
    ("{\"a", "\u{1f}\": 1}", Unexpected::Control, Wanted::StringEnd),
    ("{\"a\": ", "\u{c}1}", Unexpected::Control, Wanted::Value),
    ("{\"a\": ", "\0}", Unexpected::Control, Wanted::Value),
    ("{\"a\": \"\\", "x41\"}", Unexpected::Unquoted, Wanted::Escape),
    ("{\"a\": \"\\u00", "g0\"}", Unexpected::Unquoted, Wanted::HexDigit),
    ("{\"a\": \"\\u12", "\"}", Unexpected::String, Wanted::HexDigit),
    ("{\"a\"", "\"b\"}", Unexpected::String, Wanted::Colon),
    ("{\"a\"", "}", Unexpected::Bracket, Wanted::Colon),
    ("{\"a\":", "}", Unexpected::Bracket, Wanted::Value),
    ("{\"a\":", ": 1}", Unexpected::Colon, Wanted::Value),
    ("[1", "}", Unexpected::Bracket, Wanted::CommaOrBracket),
    ("{\"a\": 1", "]", Unexpected::Bracket, Wanted::CommaOrBrace),
    ("{", "1: 2}", Unexpected::Digit, Wanted::KeyOrBrace),
    ("{", "[]: 2}", Unexpected::Bracket, Wanted::KeyOrBrace),
    ("{\"a\": 0", "1}", Unexpected::Digit, Wanted::NumberEnd),
    ("{\"a\": -", "}", Unexpected::Bracket, Wanted::Digit),
    ("{\"a\": 1.", "}", Unexpected::Bracket, Wanted::Digit),
    ("{\"a\": 1e", ",\"b\": 1}", Unexpected::Comma, Wanted::Digit),
    ("{\"a\": 1e+", "x}", Unexpected::Unquoted, Wanted::Digit),
    ("{\"a\": ", ".5}", Unexpected::Character, Wanted::Value),
    ("{\"a\": ", "+1}", Unexpected::Character, Wanted::Value),
    ("{\"a\": 1", ";}", Unexpected::Character, Wanted::CommaOrBrace),
    ("{\"a\": ", "=1}", Unexpected::Character, Wanted::Value),
    ("{\"a\": 1 ", "\u{feff}}", Unexpected::ByteOrderMark, Wanted::CommaOrBrace),
];

/// Cases that must be a whole body
const WHOLE_FAULTS: &[Case] = &[
    ("", "q3u1mB0ZbT9yS0fX2w==", Unexpected::Base64, Wanted::Value),
    ("\n", "MTIzNDU2Nzg5\r\nMDEyMzQ1Ng==\r\n", Unexpected::Base64, Wanted::Value),
    ("", "\u{feff}{}", Unexpected::ByteOrderMark, Wanted::Value),
    ("", "\u{a0}{}", Unexpected::Nbsp, Wanted::Value),
    ("", "<!DOCTYPE html><title>502</title>", Unexpected::Html, Wanted::Value),
    ("\n", "<html>", Unexpected::Html, Wanted::Value),
    ("", "// body\n{}", Unexpected::Comment, Wanted::Value),
    ("", "'{}'", Unexpected::SingleQuote, Wanted::Value),
    ("", "}", Unexpected::Bracket, Wanted::Value),
    ("", "OK", Unexpected::Unquoted, Wanted::Value),
    ("{}", "{}", Unexpected::Bracket, Wanted::End),
    ("{}\n", "]", Unexpected::Bracket, Wanted::End),
    ("{\"a\": 1} ", "x", Unexpected::Unquoted, Wanted::End),
    ("{}", ",", Unexpected::Comma, Wanted::End),
    ("[]", ",", Unexpected::Comma, Wanted::End),
    ("{", "", Unexpected::End, Wanted::KeyOrBrace),
    ("{\"", "", Unexpected::End, Wanted::StringEnd),
    ("{\"a\"", "", Unexpected::End, Wanted::Colon),
    ("{\"a\":", "", Unexpected::End, Wanted::Value),
    ("{\"a\": tru", "", Unexpected::End, Wanted::Value),
    ("{\"a\": -", "", Unexpected::End, Wanted::Digit),
    ("{\"a\": 1", "", Unexpected::End, Wanted::CommaOrBrace),
    ("{\"a\": 1,", "", Unexpected::End, Wanted::Key),
    ("{\"a\": \"\\", "", Unexpected::End, Wanted::Escape),
    ("{\"a\": \"\\u00e", "", Unexpected::End, Wanted::HexDigit),
    ("[", "", Unexpected::End, Wanted::Value),
    ("[1", "", Unexpected::End, Wanted::CommaOrBracket),
];

/// Compressed bodies with their format; if they were decoded as text, some bytes were lost
const COMPRESSED: &[(&[u8], &str, Unexpected)] = &[
    (b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", "not-utf8", Unexpected::Gzip),
    (b"\x28\xb5\x2f\xfd\x04\x58", "not-utf8", Unexpected::Zstd),
    (b"\x78\x9c\xab\x56\x2a", "not-utf8", Unexpected::Deflate),
    (b"\x78\xda\xab\x56\x2a", "not-json", Unexpected::Deflate),
    (b"\x78\x01\xab\x56\x2a", "not-utf8", Unexpected::Deflate),
    (b"\x78\x5e\x03\x00", "not-json", Unexpected::Deflate),
    ("\x1f\u{fffd}\x08".as_bytes(), "not-json", Unexpected::Gzip),
    ("(\u{fffd}/\u{fffd}".as_bytes(), "not-json", Unexpected::Zstd),
    ("x\u{fffd}V*".as_bytes(), "not-json", Unexpected::Deflate),
];

fn fault(body: &str) -> Issue {
    let inspection = look(body.as_bytes());
    assert!(matches!(inspection, Inspection::Invalid { .. }), "{body:?} is read");
    let fault = issues(&inspection).iter().find(|issue| issue.code == "not-json");
    fault.unwrap_or_else(|| panic!("{body:?} is read as JSON: {:?}", codes(&inspection))).clone()
}

fn assert_fault(before: &str, after: &str, found: Unexpected, wanted: Wanted) {
    let body = format!("{before}{after}");
    let issue = fault(&body);
    let at = issue.at.unwrap();
    assert_eq!(issue.found.as_deref(), Some(found.name()), "{body:?}");
    assert_eq!(issue.expected, Some(vec![wanted.name().to_owned()]), "{body:?}");
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    assert_eq!((at.offset, at.line, at.column), (before.len(), line, column), "{body:?}");
    assert!(issue.message.contains(wanted.words()) && issue.message.contains(found.words()), "{}", issue.message);
}

#[test]
fn every_fault_says_what_was_found_what_was_expected_and_exactly_where() {
    for &(before, after, found, wanted) in FAULTS {
        for (left, right) in PLACES {
            assert_fault(&format!("{left}{before}"), &format!("{after}{right}"), found, wanted);
        }
    }
    for &(before, after, found, wanted) in WHOLE_FAULTS {
        assert_fault(before, after, found, wanted);
    }
}

#[test]
fn every_kind_of_found_and_expected_thing_is_in_some_case() {
    let cases = || FAULTS.iter().chain(WHOLE_FAULTS);
    for found in Unexpected::ALL {
        let compressed = COMPRESSED.iter().any(|case| case.2 == found);
        assert!(compressed || cases().any(|case| case.2 == found), "{found:?}");
    }
    for wanted in Wanted::ALL {
        assert!(cases().any(|case| case.3 == wanted), "{wanted:?}");
    }
}

fn as_form(body: &[u8]) -> Inspection<'static> {
    let options = Options { content_type: Some("application/x-www-form-urlencoded".to_owned()), ..Options::default() };
    look_with(body, &options.check(&ALL).unwrap())
}

#[test]
fn a_compressed_body_is_reported_to_need_decompression_also_instead_of_a_form() {
    for &(body, code, found) in COMPRESSED {
        let inspection = look(body);
        assert_eq!(codes(&inspection), [code], "{body:?}");
        let issue = &issues(&inspection)[0];
        assert_eq!(issue.found.as_deref(), Some(found.name()));
        assert!(issue.message.contains(found.words()) && issue.message.ends_with("decompress it first"), "{body:?}");
        if code == "not-utf8" {
            assert_eq!(issues(&as_form(body))[0].found.as_deref(), Some(found.name()), "{body:?}");
        }
    }
    for other in [&b"{\"\xff\": 1}"[..], b"xylophone", b"(see above)"] {
        assert!(!issues(&look(other))[0].message.contains("decompress"), "{other:?}");
    }
}

#[test]
fn a_body_of_blanks_is_reported_as_empty() {
    for blank in ["", " ", " \n\t\r"] {
        let inspection = look(blank.as_bytes());
        assert_eq!(codes(&inspection), ["not-json"]);
        let issue = &issues(&inspection)[0];
        assert_eq!((issue.message.as_str(), issue.found.as_deref()), ("the body is empty", Some("end")));
        assert_eq!(issue.at.unwrap().offset, blank.len());
        assert_eq!(issues(&as_form(blank.as_bytes()))[0].message, "the body is empty");
    }
    assert_ne!(issues(&look(b"{}"))[0].message, "the body is empty");
}

#[test]
fn a_byte_order_mark_is_reported_before_a_form_as_before_json() {
    for form in ["\u{feff}status=COMPLETED&transaction_id=17", "%EF%bb%BFstatus=COMPLETED&transaction_id=17"] {
        let inspection = as_form(form.as_bytes());
        assert_eq!(codes(&inspection), ["not-json"], "{form}");
        let issue = &issues(&inspection)[0];
        assert_eq!(issue.found.as_deref(), Some("byte-order-mark"));
        assert_eq!(issue.message, "expected a form but found a byte-order mark");
    }
    assert_eq!(codes(&as_form(b"status=COMPLETED&transaction_id=17")), [""; 0]);
}

#[test]
fn bytes_that_are_not_text_are_reported_at_the_first_one() {
    for bad in [&b"\xff"[..], b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80", b"\x80"] {
        for (before, after) in [("", ""), ("{\"é\": \"", "\"}"), ("{\"ticket\": \"t\",\n\"", "")] {
            let body = [before.as_bytes(), bad, after.as_bytes()].concat();
            let inspection = look(&body);
            assert_eq!(codes(&inspection), ["not-utf8"]);
            let at = issues(&inspection)[0].at.unwrap();
            assert_eq!(at.offset, before.len());
            assert_eq!(at.line, before.matches('\n').count() + 1);
        }
    }
}

#[test]
fn a_body_in_base64_is_reported_to_need_unwrapping_and_a_form_to_need_its_content_type() {
    for base64 in [
        "q3u1mB0ZbT9yS0fX2w==",
        "7f3kPq0Aa1Bb2Cc3Dd4E",
        "//8AAQIDBAUGBwgJCgs=",
        "dHJ1ZSBpcyBub3QgdHJ1ZQ",
        "MTIzNDU2Nzg5MDEyMzQ1Ng==\n",
    ] {
        assert!(fault(base64).message.ends_with("; if the body is encrypted, unwrap it first"), "{base64}");
    }
    for form in
        ["status=COMPLETED&transaction_id=17", "transaction_id=", "a%20b=c", "journey_id=AAAAAAAAAAAAAAAAAAAAAAAA"]
    {
        assert!(fault(form).message.ends_with("; if the body is form-encoded, pass its content type"), "{form}");
    }
    for neither in ["OK", "<html>", "short", "not found: nothing here at all"] {
        assert!(!fault(neither).message.contains("; if"), "{neither}");
    }
}

//! Bodies that are not what they should be: told exactly, never a panic, never an acceptance
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that fails says so by a panic"
)]

mod common;

use common::{Random, clean, codes, fixtures, issues, look, look_with, outcome, verdict};
use idverdict::issue::Issue;
use idverdict::json::bytes::Bytes;
use idverdict::json::fault::{Found, Wanted};
use idverdict::json::scan::{self, Failed};
use idverdict::json::skip;
use idverdict::json::utf8::Utf8;
use idverdict::model::outcome::Outcome;
use idverdict::model::verdict::Verdict;
use idverdict::providers::PROVIDERS;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::options::{Options, Settings};
use serde::de::IgnoredAny;
use serde_json::Value;

/// Text up to a fault, from it on, what stood there, what was wanted
type Case = (&'static str, &'static str, Found, Wanted);

/// Whole values, so that each can stand anywhere a value can
const FAULTS: &[Case] = &[
    ("{", "\u{a0}\"a\": 1}", Found::Nbsp, Wanted::KeyOrBrace),
    ("{\n  \"a\":", "\u{a0}1}", Found::Nbsp, Wanted::Value),
    ("{\"a\": 1", "\u{a0}}", Found::Nbsp, Wanted::CommaOrBrace),
    ("[1", "\u{2003}]", Found::Nbsp, Wanted::CommaOrBracket),
    ("{\"é€😀\": 1, ", "\u{200b}\"b\": 1}", Found::Nbsp, Wanted::Key),
    ("{\"a\"", "\u{a0}: 1}", Found::Nbsp, Wanted::Colon),
    ("{\"a\": 1,", ",\"b\": 2}", Found::DoubledComma, Wanted::Key),
    ("{\"a\": 1,\n ", ",\"b\": 2}", Found::DoubledComma, Wanted::Key),
    ("[1,", ",2]", Found::DoubledComma, Wanted::Value),
    ("{", ",\"a\": 1}", Found::Comma, Wanted::KeyOrBrace),
    ("[", ",1]", Found::Comma, Wanted::Value),
    ("{\"a\":", ",\"b\": 1}", Found::Comma, Wanted::Value),
    ("{\"a\": 1\n  ", "\"b\": 2}", Found::MissingComma, Wanted::CommaOrBrace),
    ("{\"a\": \"x\" ", "\"b\": 2}", Found::MissingComma, Wanted::CommaOrBrace),
    ("[1 ", "2]", Found::MissingComma, Wanted::CommaOrBracket),
    ("[{}", "{}]", Found::MissingComma, Wanted::CommaOrBracket),
    ("[\"a\" ", "\"b\"]", Found::MissingComma, Wanted::CommaOrBracket),
    ("{\"a\": 1 ", "// one\n}", Found::Comment, Wanted::CommaOrBrace),
    ("{", "/* none */}", Found::Comment, Wanted::KeyOrBrace),
    ("{\"a\": ", "# one\n1}", Found::Comment, Wanted::Value),
    ("{\"a\": 1,", "}", Found::TrailingComma, Wanted::Key),
    ("{\"a\": 1,\n\t", "}", Found::TrailingComma, Wanted::Key),
    ("[1,", "]", Found::TrailingComma, Wanted::Value),
    ("{", "a: 1}", Found::Unquoted, Wanted::KeyOrBrace),
    ("{\"a\": 1, ", "b: 1}", Found::Unquoted, Wanted::Key),
    ("{\"a\": ", "yes}", Found::Unquoted, Wanted::Value),
    ("{\"a\": ", "True}", Found::Unquoted, Wanted::Value),
    ("[", "undefined]", Found::Unquoted, Wanted::Value),
    ("[", "NaN]", Found::Unquoted, Wanted::Value),
    ("[-", "Infinity]", Found::Unquoted, Wanted::Digit),
    ("{ ", "... }", Found::Placeholder, Wanted::KeyOrBrace),
    ("{", "...}", Found::Placeholder, Wanted::KeyOrBrace),
    ("{", "… }", Found::Placeholder, Wanted::KeyOrBrace),
    ("[1, ", "...]", Found::Placeholder, Wanted::Value),
    ("{\"a\": 1, ", "... }", Found::Placeholder, Wanted::Key),
    ("{", "SelfieModel}", Found::Placeholder, Wanted::KeyOrBrace),
    ("{ ", "Selfie_Model2 }", Found::Placeholder, Wanted::KeyOrBrace),
    ("{\"a\": ", "<string>}", Found::Html, Wanted::Value),
    ("{", "'a': 1}", Found::SingleQuote, Wanted::KeyOrBrace),
    ("{\"a\": ", "'b'}", Found::SingleQuote, Wanted::Value),
    ("{", "“a”: 1}", Found::CurlyQuote, Wanted::KeyOrBrace),
    ("{\"a\": ", "‘b’}", Found::CurlyQuote, Wanted::Value),
    ("{\"a\": ", "«b»}", Found::CurlyQuote, Wanted::Value),
    ("{\"a\": \"one", "\ntwo\"}", Found::Control, Wanted::StringEnd),
    ("{\"a\": \"one", "\ttwo\"}", Found::Control, Wanted::StringEnd),
    ("{\"a\": \"é", "\0\"}", Found::Control, Wanted::StringEnd),
    ("{\"a", "\u{1f}\": 1}", Found::Control, Wanted::StringEnd),
    ("{\"a\": ", "\u{c}1}", Found::Control, Wanted::Value),
    ("{\"a\": ", "\0}", Found::Control, Wanted::Value),
    ("{\"a\": \"\\", "x41\"}", Found::Unquoted, Wanted::Escape),
    ("{\"a\": \"\\u00", "g0\"}", Found::Unquoted, Wanted::HexDigit),
    ("{\"a\": \"\\u12", "\"}", Found::String, Wanted::HexDigit),
    ("{\"a\"", "\"b\"}", Found::String, Wanted::Colon),
    ("{\"a\"", "}", Found::Bracket, Wanted::Colon),
    ("{\"a\":", "}", Found::Bracket, Wanted::Value),
    ("{\"a\":", ": 1}", Found::Colon, Wanted::Value),
    ("[1", "}", Found::Bracket, Wanted::CommaOrBracket),
    ("{\"a\": 1", "]", Found::Bracket, Wanted::CommaOrBrace),
    ("{", "1: 2}", Found::Digit, Wanted::KeyOrBrace),
    ("{", "[]: 2}", Found::Bracket, Wanted::KeyOrBrace),
    ("{\"a\": 0", "1}", Found::Digit, Wanted::NumberEnd),
    ("{\"a\": -", "}", Found::Bracket, Wanted::Digit),
    ("{\"a\": 1.", "}", Found::Bracket, Wanted::Digit),
    ("{\"a\": 1e", ",\"b\": 1}", Found::Comma, Wanted::Digit),
    ("{\"a\": 1e+", "x}", Found::Unquoted, Wanted::Digit),
    ("{\"a\": ", ".5}", Found::Character, Wanted::Value),
    ("{\"a\": ", "+1}", Found::Character, Wanted::Value),
    ("{\"a\": 1", ";}", Found::Character, Wanted::CommaOrBrace),
    ("{\"a\": ", "=1}", Found::Character, Wanted::Value),
    ("{\"a\": 1 ", "\u{feff}}", Found::ByteOrderMark, Wanted::CommaOrBrace),
];

/// Cases that only a whole body can be
const WHOLE_FAULTS: &[Case] = &[
    ("", "", Found::End, Wanted::Value),
    (" \n\t\r", "", Found::End, Wanted::Value),
    ("", "\u{feff}{}", Found::ByteOrderMark, Wanted::Value),
    ("", "\u{a0}{}", Found::Nbsp, Wanted::Value),
    ("", "<!DOCTYPE html><title>502</title>", Found::Html, Wanted::Value),
    ("\n", "<html>", Found::Html, Wanted::Value),
    ("", "// body\n{}", Found::Comment, Wanted::Value),
    ("", "'{}'", Found::SingleQuote, Wanted::Value),
    ("", "}", Found::Bracket, Wanted::Value),
    ("", "OK", Found::Unquoted, Wanted::Value),
    ("{}", "{}", Found::Bracket, Wanted::End),
    ("{}\n", "]", Found::Bracket, Wanted::End),
    ("{\"a\": 1} ", "x", Found::Unquoted, Wanted::End),
    ("{}", ",", Found::Comma, Wanted::End),
    ("[]", ",", Found::Comma, Wanted::End),
    ("{", "", Found::End, Wanted::KeyOrBrace),
    ("{\"", "", Found::End, Wanted::StringEnd),
    ("{\"a\"", "", Found::End, Wanted::Colon),
    ("{\"a\":", "", Found::End, Wanted::Value),
    ("{\"a\": tru", "", Found::End, Wanted::Value),
    ("{\"a\": -", "", Found::End, Wanted::Digit),
    ("{\"a\": 1", "", Found::End, Wanted::CommaOrBrace),
    ("{\"a\": 1,", "", Found::End, Wanted::Key),
    ("{\"a\": \"\\", "", Found::End, Wanted::Escape),
    ("{\"a\": \"\\u00e", "", Found::End, Wanted::HexDigit),
    ("[", "", Found::End, Wanted::Value),
    ("[1", "", Found::End, Wanted::CommaOrBracket),
];

/// Places for a value: where nobody asks, where anything may stand, where a record, a list and a map are read
const PLACES: &[(&str, &str)] = &[
    ("", ""),
    ("\n  ", "\n"),
    ("[", "]"),
    ("{\"a\": ", "}"),
    ("{\"ticket\": \"t\", \"event\": \"verification.completed\", \"status\": \"FAILED\", \"zzz\": ", "}"),
    ("{\"zzz\":\n", ", \"ticket\": \"t\", \"event\": \"verification.completed\", \"status\": \"FAILED\"}"),
    ("{\"ticket\": \"t\", \"event\": \"ticket.verification.in_progress\", \"data\": ", "}"),
    (
        "{\"ticket\": \"t\", \"event\": \"ticket.verification.in_progress\", \"data\": {\"liveness_detection\": {\"validation_messages\":",
        "}}}",
    ),
    ("{\"id\": \"r\", \"result\": \"Passed\", \"status\": \"Finished\", \"stages\": [", "]}"),
    ("{\"id\": \"r\", \"result\": \"Passed\", \"status\": \"Finished\", \"stages\": ", "}"),
    (
        "{\"stageType\": {\"title\": \"x\"}, \"attemptNumber\": 1, \"details\": {\"personalInformation\": {\"documentsInformation\": [{\"extractedDocumentSegments\": [{\"providerSpecificData\": ",
        "}]}]}}}",
    ),
    (
        "{\"stageType\": {\"title\": \"x\"}, \"attemptNumber\": 1, \"details\": {\"personalInformation\": {\"documentsInformation\": [{\"extractedDocumentSegments\": [{\"providerSpecificData\": {\"any\": ",
        "}}]}]}}}",
    ),
];

fn fault(body: &str) -> Issue {
    let inspection = look(body.as_bytes());
    assert!(matches!(inspection, Inspection::Invalid { .. }), "{body:?} is read");
    let fault = issues(&inspection).iter().find(|issue| issue.code == "not-json");
    fault.unwrap_or_else(|| panic!("{body:?} is taken for JSON: {:?}", codes(&inspection))).clone()
}

fn assert_fault(before: &str, after: &str, found: Found, wanted: Wanted) {
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
fn every_fault_says_what_stood_there_what_was_wanted_and_exactly_where() {
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
fn every_kind_of_thing_that_can_be_found_is_found_by_some_case() {
    let met: Vec<_> = FAULTS.iter().chain(WHOLE_FAULTS).map(|case| case.2.name()).collect();
    for name in [
        "end",
        "nbsp",
        "byte-order-mark",
        "html",
        "comment",
        "placeholder",
        "doubled-comma",
        "trailing-comma",
        "missing-comma",
        "comma",
        "unquoted",
        "single-quote",
        "curly-quote",
        "control-character",
        "bracket",
        "colon",
        "string",
        "digit",
        "character",
    ] {
        assert!(met.contains(&name), "{name}");
    }
}

#[test]
fn bytes_that_are_no_text_are_told_where_they_begin() {
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
fn a_body_in_base64_is_told_to_be_unwrapped_and_a_form_to_be_named() {
    for base64 in [
        "q3u1mB0ZbT9yS0fX2w==",
        "7f3kPq0Aa1Bb2Cc3Dd4E",
        "//8AAQIDBAUGBwgJCgs=",
        "dHJ1ZSBpcyBub3QgdHJ1ZQ",
        "MTIzNDU2Nzg5MDEyMzQ1Ng==\n",
    ] {
        assert!(fault(base64).message.ends_with("; if the body is encrypted, `unwrap` it first"), "{base64}");
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

#[test]
fn a_form_is_read_once_its_media_type_says_so() {
    let form = "ticket=0017&event=verification.completed&status=VERIFIED&processed=1718444498001";
    let options = Options {
        content_type: Some("application/x-www-form-urlencoded; charset=utf-8".to_owned()),
        ..Options::default()
    };
    let settings = options.check().unwrap();
    assert_eq!(outcome(&look_with(form.as_bytes(), &settings)), Some(Outcome::Accept));
    let twice = look_with(format!("{form}&status=FAILED").as_bytes(), &settings);
    assert_eq!(issues(&twice).iter().filter(|issue| issue.code == "duplicate-key").count(), 1);
    assert!(issues(&twice).iter().all(|issue| issue.at.is_none()), "the reader's places are not the form's");
    assert_eq!(codes(&look_with(b"", &settings)), ["unknown-provider"]);
    assert_eq!(codes(&look_with(b"a=%ff", &settings)), ["not-utf8"]);
}

#[test]
fn a_value_that_is_no_object_is_none_of_our_bodies() {
    for (body, code) in [
        ("null", "wrong-type"),
        ("true", "wrong-type"),
        ("17", "wrong-type"),
        ("\"{}\"", "wrong-type"),
        ("[]", "list-body"),
        (" [ {} , {} ] ", "list-body"),
        ("[1]", "list-body"),
        ("[[{}]]", "list-body"),
        ("[{\"ticket\":\"t\",\"event\":\"verification.completed\",\"status\":\"VERIFIED\"}]", "list-body"),
        ("{}", "unknown-provider"),
        ("{\"event\": \"ticket.verification.completed\"}", "unknown-provider"),
        ("{\"ticket\": \"t\", \"event\": \"ticket.verification.reopened\"}", "unknown-event"),
        ("{\"ticket\": \"t\", \"event\": \"onboarding.\"}", "unknown-event"),
    ] {
        assert_eq!(codes(&look(body.as_bytes())), [code], "{body}");
    }
}

/// Bodies of every kind: the fixtures, and those that can be read once more without their blanks
fn bodies() -> Vec<Vec<u8>> {
    let mut bodies = Vec::new();
    for fixture in fixtures() {
        if let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) {
            bodies.push(value.to_string().into_bytes());
        }
        // Without its stray closers that body is a good one.
        let broken = fixture.name.starts_with("invalid-") && fixture.name != "invalid-stray-closers.json";
        if fixture.body.len() < 600 || broken {
            bodies.push(fixture.body);
        }
    }
    bodies
}

#[test]
fn a_body_cut_anywhere_is_never_valid_and_ends_where_it_was_cut() {
    let mut bodies = bodies();
    assert!(bodies.len() > 200, "{}", bodies.len());
    bodies.sort_by_key(Vec::len);
    let large = bodies.split_off(bodies.len() - 1);
    bodies.truncate(200);
    for body in bodies.into_iter().chain(large) {
        let is_json = serde_json::from_slice::<Value>(&body).is_ok();
        for cut in 0..body.trim_ascii_end().len() {
            let part = &body[..cut];
            let inspection = look(part);
            assert!(matches!(inspection, Inspection::Invalid { .. }), "{}", String::from_utf8_lossy(part));
            if is_json && str::from_utf8(part).is_ok() {
                let last = issues(&inspection).iter().find(|issue| issue.code == "not-json").expect("it is cut");
                let text = String::from_utf8_lossy(part);
                assert_eq!((last.found.as_deref(), last.at.unwrap().offset), (Some("end"), cut), "{text}");
            }
        }
    }
}

/// Breaks a body in one of the ways that bodies break
fn broken(body: &[u8], random: &mut Random) -> Vec<u8> {
    const SCRAPS: &[&str] = &[
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "0",
        "-",
        "1e9",
        "\"\"",
        "\u{a0}",
        "\\u0041",
        "é",
        "ACCEPTED",
        "REJECTED",
        "PASSED",
        "LOW",
        "\"ticket\":",
        "\"event\":",
        "\"status\":",
        "\"result\":",
        "\"id\":",
        "\"stages\":[",
        "Match",
        "Finished",
        "Error",
        "ExecuteOnly",
        "{\"ticket\":\"t\"}",
        "\n",
        " ",
        "/**/",
    ];
    let mut body = body.to_vec();
    for _ in 0..=random.below(3) {
        let at = random.below(body.len() + 1);
        let end = (at + random.below(40)).min(body.len());
        match random.below(7) {
            0 if at < body.len() => body[at] ^= 1 << random.below(8),
            1 => drop(body.drain(at..end)),
            2 => {
                let piece = body[at..end].to_vec();
                let to = random.below(body.len() + 1);
                body.splice(to..to, piece);
            }
            3 => drop(body.splice(at..at, random.pick(SCRAPS).bytes()).count()),
            4 => drop(body.splice(at..end, random.pick(SCRAPS).bytes()).count()),
            5 if at < body.len() => body[at] = u8::try_from(random.below(256)).unwrap(),
            _ => {
                let tail = body.split_off(at);
                body = [tail, body].concat();
            }
        }
    }
    body
}

/// Puts something else somewhere into a body, which stays JSON
fn change(value: &mut Value, random: &mut Random) {
    const SCRAPS: &[&str] = &[
        "null",
        "\"\"",
        "0",
        "-1",
        "1.5",
        "\"1\"",
        "true",
        "\"True\"",
        "[]",
        "{}",
        "[null]",
        "\"ACCEPTED\"",
        "\"REJECTED\"",
        "\"PASSED\"",
        "\"LOW\"",
        "\"Match\"",
        "\"Passed\"",
        "\"Failed\"",
        "\"Finished\"",
        "\"2024-06:11\"",
        "\"/Date(1)/\"",
        "123456789012345678901234567890",
        "[[[]]]",
        "\"AttemptVerification\"",
        "\"ExecuteOnly\"",
        "[\"ExecuteOnly\"]",
    ];
    let inner = random.below(6) > 0;
    match value {
        Value::Array(items) if inner && !items.is_empty() => {
            let at = random.below(items.len());
            change(&mut items[at], random);
        }
        Value::Object(members) if inner && !members.is_empty() => {
            let key = members.keys().nth(random.below(members.len())).unwrap().clone();
            if random.below(8) == 0 {
                members.remove(&key);
            } else {
                change(&mut members[&key], random);
            }
        }
        other => *other = serde_json::from_str(random.pick::<&str>(SCRAPS)).unwrap(),
    }
}

/// Whether a body that was accepted says so itself, read by another parser
fn deserves(verdict: &Verdict, body: &Value) -> bool {
    let is = |key: &str, word: &str| body[key] == *word;
    // A few are enough.
    if !matches!(verdict.provider.as_str(), "preventor" | "onespan") {
        return true;
    }
    match verdict.event.as_str() {
        "ticket.verification.completed" => {
            is("flow_status", "ACCEPTED") && is("disposition", "PASSED") && is("risk_code", "LOW")
        }
        "verification.completed" => is("status", "VERIFIED"),
        "invitation" => is("invitation_state", "COMPLETED") && is("transaction_status", "ACCEPTED"),
        "report" => {
            let stages = body["stages"].as_array().unwrap();
            let attempts = stages.iter().filter(|stage| stage["stageType"]["title"] == "AttemptVerification");
            let passed = attempts.filter(|attempt| {
                let matchers = attempt["details"]["matchers"].as_array();
                let mut counting = matchers
                    .into_iter()
                    .flatten()
                    .filter(|one| one["behaviors"] != serde_json::json!(["ExecuteOnly"]))
                    .peekable();
                attempt["result"] == "Passed"
                    && counting.peek().is_some()
                    && counting.all(|one| one["result"] == "Match")
            });
            is("result", "Passed") && (is("status", "Finished") || is("status", "Completed")) && passed.count() > 0
        }
        _ => false,
    }
}

#[test]
fn ten_thousand_broken_bodies_do_no_harm() {
    let mut random = Random::new(17);
    let bodies: Vec<_> = fixtures().into_iter().map(|fixture| fixture.body).collect();
    let (mut read, mut accepted) = (0, 0);
    for round in 0..10_000 {
        let body = random.pick::<Vec<u8>>(&bodies);
        let body = match serde_json::from_slice::<Value>(body) {
            Ok(mut value) if round % 2 == 0 => {
                (0..=random.below(2)).for_each(|_| change(&mut value, &mut random));
                value.to_string().into_bytes()
            }
            _ => broken(body, &mut random),
        };
        let inspection = look(&body);
        for issue in issues(&inspection) {
            assert!(issue.at.is_none_or(|at| at.offset <= body.len()));
        }
        let Some(verdict) = verdict(&inspection) else { continue };
        read += 1;
        assert_eq!(verdict.reasons.first().map(|reason| reason.effect), Some(verdict.outcome));
        if verdict.outcome == Outcome::Accept {
            accepted += 1;
            serde_json::from_slice::<IgnoredAny>(&body).expect("what is read is JSON");
            // JSON may have a number that is too large for the other parser to hold.
            match serde_json::from_slice::<Value>(&body) {
                Ok(value) => assert!(deserves(verdict, &value), "{value}"),
                Err(error) => assert!(error.to_string().starts_with("number out of range"), "{error}"),
            }
        }
    }
    assert!(read > 500 && accepted > 100, "the bodies are not all broken beyond use: {read}, {accepted}");
}

/// JSON, whoever reads it
const GOOD: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "1.5",
    "-1.5",
    "0.0",
    "0e0",
    "0E+0",
    "1e1",
    "1E1",
    "1e+1",
    "1e-1",
    "1.50e+07",
    "123456789012345678901234567890",
    "0.1234567890123456789012345678901234567890",
    "1e400",
    "-1e-400",
    "true",
    "false",
    "null",
    "\"\"",
    "\"a\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"\\/\"",
    "\"\\b\\f\\n\\r\\t\"",
    "\"\\u0000\"",
    "\"\\u00e9\"",
    "\"\\uD83D\\uDE00\"",
    "\"\\uffff\"",
    "\"\\u2028\"",
    "\"\u{2028}\u{2029}\"",
    "\"é€😀\"",
    "\"\u{7f}\"",
    "\"\u{fffe}\"",
    "\"\u{feff}\"",
    "\"/* no comment */\"",
    "\" \"",
    "\"'\"",
    "\"{\"",
    "[]",
    "[ ]",
    "[\n]",
    "[1]",
    "[1,2]",
    "[ 1 , 2 ]",
    "[[]]",
    "[[],[[]]]",
    "[null,true,\"\",{}]",
    "[1\t,\r\n2]",
    "{}",
    "{ }",
    "{\"a\":1}",
    "{\"a\":1,\"b\":2}",
    "{\"\":0}",
    "{\"a\":{\"a\":{}}}",
    "{ \"a\" : 1 }",
    "{\"a\":[],\"b\":{}}",
    "{\"\\u0061\":1}",
    "{\"a\":\"b\",\"a\":\"c\"}",
    "{\"\\n\":1}",
    "{\"é\":\"€\"}",
    "{\"a\"\t:\n1}",
    "\"\\\\\\\"\"",
    "[-0.0e-0]",
];

/// Not JSON, whoever reads it
const BAD: &[&str] = &[
    "00",
    "01",
    "-01",
    "-",
    "+1",
    "+",
    ".5",
    "-.5",
    "1.",
    "-1.",
    "1.e1",
    "1e",
    "1e+",
    "1e-",
    "1E",
    "1.5e",
    "1.5.5",
    "1e1.5",
    "1e1e1",
    "--1",
    "-+1",
    "0x10",
    "0b1",
    "1_000",
    "1,000.5.",
    "1 000",
    "1a",
    "1.5f",
    "NaN",
    "nan",
    "Infinity",
    "-Infinity",
    "-NaN",
    "inf",
    "∞",
    "１",
    "½",
    "True",
    "TRUE",
    "tru",
    "truee",
    "true1",
    "fals",
    "nul",
    "Null",
    "nulll",
    "undefined",
    "None",
    "nil",
    "\"",
    "\"a",
    "a\"",
    "'a'",
    "`a`",
    "“a”",
    "«a»",
    "a",
    "\"\\\"",
    "\"\\x41\"",
    "\"\\'\"",
    "\"\\a\"",
    "\"\\0\"",
    "\"\\ \"",
    "\"\\\n\"",
    "\"\\u\"",
    "\"\\u1\"",
    "\"\\u12\"",
    "\"\\u123\"",
    "\"\\u123g\"",
    "\"\\U0041\"",
    "\"\\u{41}\"",
    "\"\\u-041\"",
    "\"\\u 041\"",
    "\"\\u00é\"",
    "\"\n\"",
    "\"\t\"",
    "\"\r\"",
    "\"\0\"",
    "\"\u{1}\"",
    "\"\u{1f}\"",
    "\"a\"\"b\"",
    "\"a\" \"b\"",
    "\"a\"b",
    "[",
    "]",
    "[]]",
    "[[]",
    "[1",
    "[1,",
    "[,]",
    "[,1]",
    "[1,]",
    "[1,,2]",
    "[1 2]",
    "[1\n2]",
    "[\"a\" \"b\"]",
    "[1;2]",
    "[1:2]",
    "[}",
    "[1}",
    "[...]",
    "[…]",
    "[<x>]",
    "[a]",
    "[-]",
    "[1.]",
    "[,",
    "[\"a",
    "[\"a\",",
    "[true false]",
    "[nul]",
    "[*]",
    "[#]",
    "[1]]",
    "[1],",
    "[ ",
    "[\u{a0}]",
    "[1\u{a0}]",
    "[\u{feff}]",
    "[\u{c}]",
    "[\u{b}]",
    "[\u{0}]",
    "[1 /* x */]",
    "[1 // x\n]",
    "[# x\n1]",
    "{",
    "}",
    "{}}",
    "{{}}",
    "{{}",
    "{,}",
    "{\"a\"}",
    "{\"a\":}",
    "{\"a\":,}",
    "{:1}",
    "{\"a\" 1}",
    "{\"a\"::1}",
    "{\"a\":1:2}",
    "{\"a\":1,}",
    "{\"a\":1,,\"b\":2}",
    "{,\"a\":1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1;\"b\":2}",
    "{\"a\",\"b\"}",
    "{\"a\"=1}",
    "{\"a\"=>1}",
    "{a:1}",
    "{'a':1}",
    "{“a”:1}",
    "{1:1}",
    "{true:1}",
    "{null:1}",
    "{[]:1}",
    "{{}:1}",
    "{\"a\":1]",
    "{\"a\":[}",
    "{]",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":\"b",
    "{\"a",
    "{\"a\":tru}",
    "{...}",
    "{ ... }",
    "{Model}",
    "{\"a\":<b>}",
    "{\"a\":1}{}",
    "{\"a\":1}x",
    "{\"a\":1},",
    "{\"a\":1};",
    "{\"a\":1}#",
    "{\"a\":1}//",
    "{\"a\":1/**/}",
    "{//\n\"a\":1}",
    "{\"a\":\u{a0}1}",
    "{\u{a0}\"a\":1}",
    "{\u{3000}}",
    "{\"a\u{0}\":1}",
    "{\"a\n\":1}",
    "{\"a\\\":1}",
    "",
    " ",
    "\n",
    ",",
    ":",
    "*",
    "<",
    "&",
    "@",
    "{}[]",
    "[]{}",
    "1 2",
    "true false",
    "null,",
    "/**/",
    "//",
    "#",
    "\u{a0}",
    "\u{feff}",
    "\u{feff}{}",
    "(1)",
    "\\u0041",
    "\\",
];

/// JSON in which something is no character, or no number that a float can hold; told apart by nobody the same way
const EITHER: &[&str] = &[
    "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\\ud800\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud800x\"",
    "\"\\ud83d\\u0041\"",
    "[1e999]",
    "-1e999",
    "{\"\\ud800\":1}",
    "1e-999999999999999999999",
];

/// Whether another parser calls it JSON; it looks at neither surrogates nor exponents
fn is_json(text: &[u8]) -> bool {
    str::from_utf8(text).is_ok() && serde_json::from_slice::<serde::de::IgnoredAny>(text).is_ok()
}

fn we_call_it_json(text: &[u8]) -> bool {
    !codes(&look(text)).iter().any(|code| matches!(*code, "not-json" | "not-utf8"))
}

#[test]
fn json_is_what_rfc_8259_says_wherever_it_stands() {
    assert!(GOOD.len() >= 60 && BAD.len() >= 120, "{} {}", GOOD.len(), BAD.len());
    for (cases, wanted) in [(GOOD, true), (BAD, false), (EITHER, true)] {
        for case in cases {
            assert_eq!(is_json(case.as_bytes()), wanted, "{case:?} in the table");
            for (left, right) in PLACES {
                let body = format!("{left}{case}{right}");
                // What is not JSON by itself may be within a list: `` in `[]`, `1,2` in `[1,2]`.
                assert_eq!(we_call_it_json(body.as_bytes()), is_json(body.as_bytes()), "{body:?}");
            }
            assert_eq!(we_call_it_json(case.as_bytes()), wanted, "{case:?}");
        }
    }
}

#[test]
fn random_tokens_are_json_to_us_exactly_when_they_are_to_another_parser() {
    const TOKENS: &[&str] = &[
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "1", "-", "0", ".5", "e1", "true", "null", "\\",
        "\\u0061", " ", "\n", "é", "\t", "x", "{\"a\":", "[1,", "\"\\\"", "/",
    ];
    let mut random = Random::new(4);
    let mut json = 0;
    for round in 0..60_000 {
        let mut case = String::new();
        for _ in 0..random.below(9) {
            case.push_str(random.pick::<&str>(TOKENS));
        }
        let (left, right) = PLACES[round % PLACES.len()];
        let mut body = format!("{left}{case}{right}").into_bytes();
        if round % 5 == 0 && !body.is_empty() {
            let at = random.below(body.len());
            body[at] = u8::try_from(random.below(256)).unwrap();
        }
        let is_json = is_json(&body);
        json += u32::from(is_json);
        assert_eq!(we_call_it_json(&body), is_json, "{:?}", String::from_utf8_lossy(&body));
    }
    assert!(json > 1000, "{json}");
}

/// A body with its keys in another order, from a list of members
fn written(members: &[(String, String)], with_unknown: bool) -> String {
    let strange = ["\"zz\": {\"event\": [\"ticket.\"]}", "\"\": null", "\"Ticket\": 7", "\"stage\": [{\"stages\": 1}]"];
    let mut parts = Vec::new();
    for (place, (key, value)) in members.iter().enumerate() {
        if with_unknown {
            parts.push(strange[place % strange.len()].to_owned());
        }
        parts.push(format!("\"{key}\": {value}"));
    }
    format!("{{ {} }}", parts.join(",\n"))
}

/// The members of a body as they are written
fn members(body: &[u8]) -> Vec<(String, String)> {
    let mut buffer = body.to_vec();
    let length = buffer.len();
    let mut stops = Vec::new();
    let body = Utf8::check(Bytes::of(&mut buffer, length), &mut stops).unwrap();
    let text = |start, end| body.text(body.offset(start), body.offset(end)).to_owned();
    let mut members = Vec::new();
    let mut here = body.cursor(0).after_blanks();
    while here.byte() != b'}' {
        let start = here.next().after_blanks().next();
        let key = scan::string::<Failed>(body, start).unwrap();
        let value = scan::colon::<Failed>(key.end).unwrap();
        let after = skip::skip(body, value, 64).unwrap();
        members.push((key.written(body, start).to_owned(), text(value, after)));
        here = after.after_blanks();
    }
    members
}

/// The keys in every rotation, forwards and backwards, by themselves and among unknown ones
fn arrangements(members: &[(String, String)]) -> Vec<String> {
    let mut all = Vec::new();
    for turn in 0..members.len() {
        let mut turned = members.to_vec();
        turned.rotate_left(turn);
        for _ in 0..2 {
            all.extend([written(&turned, false), written(&turned, true)]);
            turned.reverse();
        }
    }
    all
}

#[test]
fn neither_the_event_nor_the_verdict_depends_on_the_order_of_the_keys() {
    for fixture in fixtures() {
        let original = look(&fixture.body);
        let Some(wanted) = verdict(&original) else { continue };
        if fixture.body.trim_ascii_start().starts_with(b"[") {
            continue;
        }
        for body in arrangements(&members(&fixture.body)) {
            let inspection = look(body.as_bytes());
            assert_eq!(verdict(&inspection), Some(wanted), "{} as {body}", fixture.path());
            let mut sorted = [codes(&original), codes(&inspection)];
            for codes in &mut sorted {
                codes.sort_unstable();
            }
            assert_eq!(sorted[0], sorted[1], "{}", fixture.path());
        }
    }
}

#[test]
fn a_body_that_fits_two_providers_is_ambiguous_and_the_option_decides() {
    let clean = clean();
    let mut tried = 0;
    for one in clean.iter().filter(|fixture| fixture.provider == "preventor") {
        for other in clean.iter().filter(|fixture| fixture.provider == "onespan") {
            let (left, right) = (members(&one.body), members(&other.body));
            // One key, or two names of one field, cannot be both bodies'.
            let both_have = |key: &str| left.iter().chain(&right).filter(|(other, _)| other == key).count() > 1;
            let one_field =
                left.iter().any(|(key, _)| key == "id") && right.iter().any(|(key, _)| key == "transactionId");
            if one_field || left.iter().any(|(key, _)| both_have(key)) || tried > 400 {
                continue;
            }
            tried += 1;
            let both = [left, right].concat();
            for body in arrangements(&both) {
                let inspection = look(body.as_bytes());
                assert_eq!(codes(&inspection), ["ambiguous-provider"], "{body}");
                let expected = Some(vec!["preventor".to_owned(), "onespan".to_owned()]);
                assert_eq!(issues(&inspection)[0].expected, expected);
            }
            for fixture in [one, other] {
                let settings = Settings { provider: Some(fixture.provider()), ..Settings::default() };
                let inspection = look_with(written(&both, true).as_bytes(), &settings);
                assert_eq!(outcome(&inspection), outcome(&look(&fixture.body)), "{}", fixture.path());
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn another_provider_s_body_is_an_unknown_event_of_the_one_that_was_named() {
    for fixture in clean() {
        for provider in PROVIDERS.iter().filter(|provider| provider.name != fixture.provider) {
            let settings = Settings { provider: Some(provider), ..Settings::default() };
            let inspection = look_with(&fixture.body, &settings);
            let Inspection::Invalid { provider: named, event, issues, .. } = inspection else {
                panic!("{} is {}'s", fixture.path(), provider.name)
            };
            assert_eq!(named.as_deref(), Some(provider.name));
            // An event may be named alike; then it is read as what it is not, and lacks what that has.
            let wanted: &[&str] = if event.is_none() { &["unknown-event"] } else { &["missing-field", "wrong-type"] };
            assert!(issues.iter().any(|issue| wanted.contains(&issue.code.as_str())), "{}", fixture.path());
        }
    }
}

#[test]
fn a_body_that_is_nobody_s_names_everything_that_was_looked_for() {
    for body in [
        "{}",
        "{\"a\": 1}",
        "{\"status\": \"on_hold\", \"id\": 1}",
        "{\"data\": {\"ticket\": 1, \"event\": \"ticket.\"}}",
    ] {
        let inspection = look(body.as_bytes());
        assert_eq!(codes(&inspection), ["unknown-provider"], "{body}");
        let looked_for = issues(&inspection)[0].expected.clone().unwrap();
        for provider in PROVIDERS {
            for sign in provider.signs {
                let names = |line: &&String| {
                    line.starts_with(provider.name)
                        && sign.iter().all(|test| line.contains(&format!("`{}`", test.key())))
                };
                assert!(looked_for.iter().any(|line| names(&line)), "{}", provider.name);
            }
        }
    }
}

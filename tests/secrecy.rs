//! No message contains a value from a body
//!
//! Names and scores of checks are shown as the provider gives them, and pointers contain the keys of fields. All other
//! content of a body belongs to the person or the caller, and must not be in anything that can be logged.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Fixture, fixtures, is_scalar, issues, look, look_with, pointers, starred, summary, verdict};
use idverdict::model::verification::Check;
use idverdict::providers::ALL;
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::open::{Memory, open};
use idverdict::verdict::options::Settings;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A text that is in none of our messages by chance
const TOKEN: &str = "Zq7vXk";
const DIGITS: &str = "7019283746";

/// Returns whether the value at a pointer is the provider's own name or score of a check
fn is_shown(fixture: &Fixture, said: &Inspection<'static>, pointer: &str, value: &Value) -> bool {
    if fixture.provider == "onespan" {
        return starred(pointer).ends_with("/matchers/*/name");
    }
    let Inspection::Read { verification, .. } = said else { return false };
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    let is_score = pointer.ends_with("/score");
    let scores = |check: &Check| is_score || number.is_some() && [check.score, check.threshold].contains(&number);
    verification.checks.iter().any(|check| value == &*check.name.text() || scores(check))
}

/// Returns a pointer to every scalar of a body that belongs to the person or the caller
fn secrets(fixture: &Fixture, body: &Value) -> Vec<String> {
    let said = look(body.to_string().as_bytes());
    let is_secret = |(pointer, value): &(String, &Value)| !is_shown(fixture, &said, pointer, value);
    scalars(body).filter(is_secret).map(|(pointer, _)| pointer).collect()
}

/// Returns every scalar within a value, with its pointer
fn scalars(value: &Value) -> impl Iterator<Item = (String, &Value)> {
    let found =
        pointers(value).into_iter().filter_map(|pointer| value.pointer(&pointer).map(|scalar| (pointer, scalar)));
    found.filter(|(_, value)| is_scalar(value))
}

/// Returns everything that is said about a body and could be logged
fn said(body: &[u8], settings: &Settings) -> Vec<String> {
    let inspection = look_with(body, settings);
    let mut said = vec![summary(&inspection, false)];
    for issue in issues(&inspection) {
        // The pointer may contain a key of the caller's own, because a pointer is a place and not a message.
        said.push(format!("{} {:?} {:?} {}", issue.message, issue.expected, issue.found, issue.code));
    }
    for reason in verdict(&inspection).into_iter().flat_map(|verdict| &verdict.reasons) {
        said.push(format!("{} {}", reason.rule, reason.message));
    }
    let mut memory = Memory::default();
    said.push(format!("{:?}", open(body, settings, &mut memory).report().issues));
    said.push(format!("{memory:?} {settings:?}"));
    said
}

fn assert_silent(fixture: &Fixture, body: &str, what: &str) {
    // If the provider is named, a body without its signs is read further.
    let settings = Settings { provider: Some(fixture.provider()), ..Settings::of(&ALL) };
    for line in said(body.as_bytes(), &settings) {
        assert!(!line.contains(TOKEN) && !line.contains(DIGITS), "{} {what}: {line}", fixture.path());
    }
}

#[test]
fn no_message_contains_a_value_whatever_it_is_and_wherever_it_is() {
    let mut tried = 0;
    let mut seen = BTreeSet::new();
    for fixture in fixtures() {
        let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        for pointer in &secrets(&fixture, &value) {
            // The same place in one fixture is representative of all.
            if !seen.insert((fixture.provider.clone(), fixture.event.clone(), starred(pointer))) {
                continue;
            }
            for marked in [json!(TOKEN), json!(DIGITS.parse::<u64>().unwrap()), json!([TOKEN]), json!({ "a": TOKEN })] {
                let mut changed = value.clone();
                *changed.pointer_mut(pointer).unwrap() = marked;
                assert_silent(&fixture, &changed.to_string(), pointer);
                tried += 1;
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn no_message_contains_a_value_of_a_body_whose_values_are_all_secret() {
    for fixture in fixtures() {
        let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        let secrets = secrets(&fixture, &value);
        assert!(said(TOKEN.as_bytes(), &Settings::of(&ALL)).iter().all(|line| !line.contains(TOKEN)));
        // One body whose event cannot be detected, and one whose words are unchanged.
        for keep_words in [false, true] {
            let mut changed = value.clone();
            for pointer in &secrets {
                let here = changed.pointer_mut(pointer).unwrap();
                let is_word = here
                    .as_str()
                    .is_some_and(|text| text.chars().all(|c| c.is_ascii_alphabetic() || c == '_' || c == '.'));
                match here {
                    Value::String(text) if !(keep_words && is_word) => *text = format!("{text}{TOKEN}"),
                    Value::Number(_) => *here = json!(DIGITS.parse::<u64>().unwrap()),
                    _ => {}
                }
            }
            assert_silent(&fixture, &changed.to_string(), "everything");
        }
    }
}

#[test]
fn no_message_quotes_a_broken_body_at_its_fault() {
    // The reader reports faults in the same way everywhere: a fourth of the bodies is representative of all.
    for fixture in fixtures().into_iter().step_by(4) {
        let text = String::from_utf8_lossy(&fixture.body).into_owned();
        for (place, _) in text.char_indices().filter(|(place, _)| place % 61 == 0) {
            let (before, after) = text.split_at(place);
            for scrap in [
                TOKEN.to_owned(),
                format!("\"{TOKEN}\""),
                format!("\"{TOKEN}\":"),
                DIGITS.to_owned(),
                format!("\\{TOKEN}"),
            ] {
                let body = format!("{before}{scrap}{after}");
                let inspection = look(body.as_bytes());
                // Within the name of a check or a result, the token becomes part of a name that is shown.
                let has_names = fixture.provider != "preventor" || fixture.event.starts_with("ticket.");
                let summary = if has_names { String::new() } else { summary(&inspection, false) };
                for line in issues(&inspection)
                    .iter()
                    .map(|issue| format!("{} {:?} {:?}", issue.message, issue.expected, issue.found))
                    .chain([summary])
                {
                    assert!(!line.contains(TOKEN) && !line.contains(DIGITS), "{} at {place}: {line}", fixture.path());
                }
            }
        }
    }
}

#[test]
fn only_a_personal_summary_names_the_person() {
    let mut named = 0;
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        let Inspection::Read { verification, .. } = &inspection else { continue };
        let value = serde_json::to_value(verification).unwrap();
        let personal = scalars(&value["person"]).chain(scalars(&value["documents"]));
        let texts: Vec<_> = personal.filter_map(|(_, scalar)| scalar.as_str()).collect();
        let plain = summary(&inspection, false);
        // Words such as `passport` are not secret; names, dates and numbers are.
        for secret in texts.iter().filter(|text| text.len() > 5 && !text.eq_ignore_ascii_case("passport")) {
            assert!(!plain.contains(*secret), "{} tells {secret}", fixture.path());
            named += 1;
        }
        assert_eq!(texts.is_empty(), plain == summary(&inspection, true), "{}", fixture.path());
    }
    assert!(named > 50, "{named}");
}

#[test]
fn no_message_contains_a_person_s_name_that_is_a_key() {
    let mut tried = 0;
    for fixture in fixtures().into_iter().filter(|fixture| fixture.provider == "bive") {
        let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) else { continue };
        for field in ["associated_persons", "input"] {
            for held in
                [json!("True"), json!("Perhaps"), json!(7), json!({ "result": "False" }), json!({ "result": [] })]
            {
                let mut changed = value.clone();
                let whole = if changed["data"].is_object() { &mut changed["data"] } else { &mut changed };
                if !whole.is_object() {
                    continue;
                }
                whole[field] = json!({ TOKEN: held });
                let once = changed.to_string();
                let member = format!("{TOKEN:?}:{held}");
                let twice = once.replace(&member, &format!("{member},{member}"));
                for body in [once, twice] {
                    let inspection = look(body.as_bytes());
                    let mut said = vec![summary(&inspection, false), json!(issues(&inspection)).to_string()];
                    said.push(json!(verdict(&inspection)).to_string());
                    if let Inspection::Read { verification, .. } = &inspection {
                        said.push(json!(verification.checks).to_string());
                    }
                    assert!(said.iter().all(|said| !said.contains(TOKEN)), "{} {body}", fixture.path());
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn nothing_in_a_summary_controls_a_terminal() {
    for fixture in fixtures() {
        let inspection = look(&fixture.body);
        for personal in [false, true] {
            let summary = summary(&inspection, personal);
            let steers = |c: char| c != '\n' && c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
            assert!(!summary.contains(steers), "{}", fixture.path());
        }
    }
    let body = "{\"stageType\":{\"title\":\"AttemptVerification\"},\"attemptNumber\":1,\"result\":\"Passed\",\"stageId\":1,\"created\":\"2024-06-11T09:41:22Z\",\"details\":{\"matchers\":[{\"name\":\"a\\u001b[31m\\nACCEPT\\u202e\",\"result\":\"Match\",\"behaviors\":[],\"checks\":[]}]}}";
    let summary = summary(&look(body.as_bytes()), false);
    assert!(summary.contains("a\u{fffd}[31m\u{fffd}ACCEPT\u{fffd}"), "{summary}");
}

#[test]
fn types_that_hold_personal_data_do_not_implement_debug() {
    let sources = [
        ("verification.rs", include_str!("../src/model/verification.rs")),
        ("inspection.rs", include_str!("../src/verdict/inspection.rs")),
        ("verified.rs", include_str!("../src/claims/verified.rs")),
    ];
    let claims =
        ["VerifiedClaims", "ClaimsVerification", "ClaimsEvidence", "DocumentDetails", "Claims", "ClaimsAddress"];
    for name in ["Verification", "Person", "Address", "Document", "Inspection"].into_iter().chain(claims) {
        let declared = sources.iter().find_map(|(_, source)| {
            let at = ["struct", "enum"].iter().find_map(|kind| {
                let is_whole = |at: &usize| source[*at..].starts_with([' ', '<']);
                let start = format!("pub {kind} {name}");
                source.match_indices(&start).map(|(at, _)| at).find(|at| is_whole(&(at + start.len())))
            })?;
            let derives = source[..at].rfind("#[derive(")?;
            source.get(derives..at)
        });
        assert!(!declared.expect(name).contains("Debug"), "{name} can be printed");
    }
    for source in [include_str!("../src/schema/record.rs"), include_str!("../src/schema/choice.rs")] {
        assert!(!source.contains("Debug"), "payloads implement Debug");
    }
}

//! Truncated and randomly broken bodies: never a panic, and never an undeserved acceptance
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Random, change, fixtures, issues, look, verdict};
use idverdict::model::outcome::Outcome;
use idverdict::model::verdict::Verdict;
use idverdict::verdict::inspection::Inspection;
use serde::de::IgnoredAny;
use serde_json::Value;

/// Returns bodies of every kind: the fixtures, and the valid ones again without blanks
fn bodies() -> Vec<Vec<u8>> {
    let mut bodies = Vec::new();
    for fixture in fixtures() {
        if let Ok(value) = serde_json::from_slice::<Value>(&fixture.body) {
            bodies.push(value.to_string().into_bytes());
        }
        // Without its stray closing brackets, this body is valid.
        let broken = fixture.name.starts_with("invalid-") && fixture.name != "invalid-stray-closers.json";
        if fixture.body.len() < 600 || broken {
            bodies.push(fixture.body);
        }
    }
    bodies
}

#[test]
fn a_truncated_body_is_never_valid_and_its_fault_is_at_its_end() {
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
    const PIECES: &[&str] = &[
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
            3 => drop(body.splice(at..at, random.pick(PIECES).bytes()).count()),
            4 => drop(body.splice(at..end, random.pick(PIECES).bytes()).count()),
            5 if at < body.len() => body[at] = u8::try_from(random.below(256)).unwrap(),
            _ => {
                let tail = body.split_off(at);
                body = [tail, body].concat();
            }
        }
    }
    body
}

/// Replacements for a value; the body stays JSON
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

/// Returns whether an accepted body itself says that it is accepted, as read by another parser
fn deserves(verdict: &Verdict, body: &Value) -> bool {
    let is = |key: &str, word: &str| body[key] == *word;
    // Checking a few providers is enough.
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
fn ten_thousand_broken_bodies_cause_no_panic_and_no_wrong_acceptance() {
    let mut random = Random::new(17);
    let bodies: Vec<_> = fixtures().into_iter().map(|fixture| fixture.body).collect();
    let (mut read, mut accepted) = (0, 0);
    for round in 0..10_000 {
        let body = random.pick::<Vec<u8>>(&bodies);
        let body = match serde_json::from_slice::<Value>(body) {
            Ok(mut value) if round % 2 == 0 => {
                (0..=random.below(2)).for_each(|_| change(&mut value, SCRAPS, &mut random));
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
            // JSON may contain a number that is too large for the other parser.
            match serde_json::from_slice::<Value>(&body) {
                Ok(value) => assert!(deserves(verdict, &value), "{value}"),
                Err(error) => assert!(error.to_string().starts_with("number out of range"), "{error}"),
            }
        }
    }
    assert!(read > 500 && accepted > 100, "enough bodies are still readable: {read}, {accepted}");
}

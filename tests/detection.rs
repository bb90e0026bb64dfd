//! The detection of provider and event, in any order of keys and with or without a named provider
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Fixture, clean, codes, fixtures, issues, look, look_with, outcome, verdict};
use idverdict::json::bytes::Bytes;
use idverdict::json::scan::{self, Failed};
use idverdict::json::skip;
use idverdict::json::utf8::Utf8;
use idverdict::model::outcome::Outcome;
use idverdict::providers::ALL;
use idverdict::providers::provider::{PAGE_MARKS, Test};
use idverdict::verdict::inspection::Inspection;
use idverdict::verdict::options::{Options, Settings};

/// Returns a body with these members, in their order
fn written(members: &[(String, String)], with_unknown: bool) -> String {
    let strange = ["\"zz\": {\"event\": [\"ticket.\"]}", "\"\": null", "\"Tickets\": 7", "\"stage\": [{\"stages\": 1}]"];
    let mut parts = Vec::new();
    for (place, (key, value)) in members.iter().enumerate() {
        if with_unknown {
            // Each key once: where the members of unknown name are results, a repeated one is an error.
            let another = || format!("\"zz{place}\": {{\"event\": [\"ticket.\"]}}");
            parts.push(strange.get(place).map_or_else(another, |&member| member.to_owned()));
        }
        parts.push(format!("\"{key}\": {value}"));
    }
    format!("{{ {} }}", parts.join(",\n"))
}

/// Returns the members of a body as they are written
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

/// Returns bodies with every rotation of the members, forwards and backwards, with and without unknown keys
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
fn a_value_that_is_not_an_object_is_not_a_body_of_any_provider() {
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

#[test]
fn a_form_is_read_if_its_media_type_says_so() {
    let form = "ticket=0017&event=verification.completed&status=VERIFIED&processed=1718444498001";
    let options = Options {
        content_type: Some("application/x-www-form-urlencoded; charset=utf-8".to_owned()),
        ..Options::default()
    };
    let settings = options.check(&ALL).unwrap();
    assert_eq!(outcome(&look_with(form.as_bytes(), &settings)), Some(Outcome::Accept));
    let twice = look_with(format!("{form}&status=FAILED").as_bytes(), &settings);
    assert_eq!(issues(&twice).iter().filter(|issue| issue.code == "duplicate-key").count(), 1);
    assert!(issues(&twice).iter().all(|issue| issue.at.is_none()), "places in the JSON are not places in the form");
    assert_eq!(codes(&look_with(b"", &settings)), ["unknown-provider"]);
    assert_eq!(codes(&look_with(b"a=%ff", &settings)), ["not-utf8"]);
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
            // A key, or two names of the same field, cannot be in both bodies.
            let both_have = |key: &str| left.iter().chain(&right).filter(|(other, _)| other == key).count() > 1;
            let one_field =
                left.iter().any(|(key, _)| key == "id") && right.iter().any(|(key, _)| key == "transactionId");
            // The keys of both may be the signs of a third provider.
            let has = |test: &Test| left.iter().chain(&right).any(|(key, _)| key == test.key());
            let a_third = ALL.providers.iter().filter(|third| !["preventor", "onespan"].contains(&third.name));
            let a_third = a_third.flat_map(|third| third.signs).any(|sign| sign.iter().all(has));
            // Nor can a key of one body be a field of the other's event that the other body does not have.
            let fits = |fixture: &Fixture, keys: &[(String, String)]| {
                let fields = (fixture.event().record)().fields;
                keys.iter().any(|(key, _)| fields.iter().any(|field| field.key() == key))
            };
            if fits(one, &right)
                || fits(other, &left)
                || one_field
                || a_third
                || left.iter().any(|(key, _)| key.contains('\\'))
                || left.iter().any(|(key, _)| both_have(key))
                || tried > 400
            {
                continue;
            }
            tried += 1;
            let both = [left, right].concat();
            for body in arrangements(&both) {
                let inspection = look(body.as_bytes());
                assert_eq!(codes(&inspection), ["ambiguous-provider"], "{body}");
                let expected = Some(vec!["preventor".to_owned(), "onespan".to_owned()]);
                assert_eq!(issues(&inspection)[0].expected, expected, "{body}");
            }
            for fixture in [one, other] {
                let settings = Settings { provider: Some(fixture.provider()), ..Settings::of(&ALL) };
                let inspection = look_with(written(&both, true).as_bytes(), &settings);
                // A member of unknown name may say that a check did not pass.
                let expected = [outcome(&look(&fixture.body)), Some(Outcome::Review)];
                assert!(expected.contains(&outcome(&inspection)), "{}", fixture.path());
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

#[test]
fn a_body_of_another_provider_is_reported_with_that_provider() {
    for fixture in clean() {
        for provider in ALL.providers.iter().filter(|provider| provider.name != fixture.provider) {
            let settings = Settings { provider: Some(provider), ..Settings::of(&ALL) };
            let inspection = look_with(&fixture.body, &settings);
            let Inspection::Invalid { provider: named, event: None, issues, .. } = inspection else {
                panic!("{} is {}'s", fixture.path(), provider.name)
            };
            assert_eq!(named.as_deref(), Some(provider.name));
            let [issue] = issues.as_slice() else { panic!("{}", fixture.path()) };
            if fixture.body.trim_ascii_start().starts_with(b"[") || fixture.name.contains("page") {
                assert!(["list-body", "unknown-provider"].contains(&issue.code.as_str()), "{}", fixture.path());
                continue;
            }
            assert_eq!(issue.code, "unknown-provider", "{}", fixture.path());
            assert_eq!(issue.found.as_ref(), Some(&fixture.provider), "{}", fixture.path());
            assert!(issue.message.contains(provider.title) && issue.message.contains(fixture.provider().title));
        }
    }
}

#[test]
fn only_a_body_with_the_signs_of_a_provider_is_an_unknown_event_of_it() {
    let by = |name: &str| ALL.providers.iter().find(|provider| provider.name == name).copied();
    for (provider, body, code) in [
        ("preventor", r#"{"hello": 1}"#, "unknown-provider"),
        ("preventor", r#"{"ticket": "t", "flow_status": "ACCEPTED", "disposition": "PASSED"}"#, "unknown-provider"),
        ("preventor", r#"{"event": "ticket.verification.archived"}"#, "unknown-event"),
        ("preventor", r#"{"event": "user.archived", "ticket": "t"}"#, "unknown-provider"),
        ("idverse", r#"{"hello": 1}"#, "unknown-provider"),
        ("idverse", r#"{"results": {"overall": "PASSED"}}"#, "unknown-provider"),
        ("idwise", r#"{"hello": 1}"#, "unknown-provider"),
        ("idwise", r#"{"event": "Archived Journey", "body": {"journeyId": "1"}}"#, "unknown-event"),
        ("idwise", r#"{"event": "Archived Journey"}"#, "unknown-provider"),
        ("bive", r#"{"hello": 1}"#, "unknown-provider"),
        ("bive", r#"{"final_result": {"result": "true"}}"#, "unknown-provider"),
        ("bive", r#"{"event": "verification.archived", "data": {}}"#, "unknown-event"),
        ("onespan", r#"{"hello": 1}"#, "unknown-provider"),
        ("onespan", r#"{"id": "1", "status": "Finished", "result": "Passed"}"#, "missing-field"),
        ("onespan", r#"{"id": "1", "status": "Finished"}"#, "unknown-provider"),
    ] {
        let settings = Settings { provider: by(provider), ..Settings::of(&ALL) };
        let inspection = look_with(body.as_bytes(), &settings);
        assert_eq!(codes(&inspection), [code], "{provider} {body}");
        let issue = &issues(&inspection)[0];
        if code == "unknown-provider" {
            assert!(issue.message.contains(settings.provider.unwrap().title), "{}", issue.message);
            assert!(issue.expected.as_ref().unwrap().iter().all(|line| line.starts_with(provider)), "{body}");
        }
    }
}

/// A caller who acknowledges unknown events must not acknowledge a result that was not recognised
#[test]
fn a_body_with_the_signs_of_a_provider_and_no_event_name_is_one_of_its_events() {
    for provider in ALL.providers {
        // Also a key with another name, if a word under it identifies every event of the provider.
        let is_word_at = |test: &Test, key: &str| matches!(test.unmarked(), Test::Is(known, _) if *known == key);
        let signs_of_events = provider.events.iter().flat_map(|event| event.signs);
        let names_an_event = |key: &str| {
            ["event", "trigger", "webhook_type"].contains(&key)
                || signs_of_events.clone().all(|sign| sign.iter().any(|test| is_word_at(test, key)))
        };
        for sign in provider.signs.iter().filter(|sign| !sign.iter().any(|test| names_an_event(test.key()))) {
            let value = |test: &Test| match *test.unmarked() {
                Test::Has(_) | Test::Says(_) => "1".to_owned(),
                Test::Object(_) => "{}".to_owned(),
                Test::List(_) => "[]".to_owned(),
                Test::Begins(_, start) => format!("\"{start}\""),
                Test::Is(_, words) => format!("\"{}\"", words[0]),
                Test::Common(_) => unreachable!(),
            };
            let members: Vec<_> = sign.iter().map(|test| format!("\"{}\": {}", test.key(), value(test))).collect();
            let body = format!("{{{}}}", members.join(", "));
            assert!(!codes(&look(body.as_bytes())).contains(&"unknown-event"), "{} {body}", provider.name);
        }
    }
}

#[test]
fn json_within_a_string_of_a_webhook_is_reported_with_its_place() {
    let mut tried = 0;
    for fixture in clean().iter().filter(|fixture| fixture.provider == "idwise") {
        let Ok(mut body) = serde_json::from_slice::<serde_json::Value>(&fixture.body) else { continue };
        if body.get("event").is_none() {
            continue;
        }
        tried += 1;
        body["body"] = body["body"].to_string().into();
        for provider in [None, Some(fixture.provider())] {
            let settings = Settings { provider, ..Settings::of(&ALL) };
            let inspection = look_with(body.to_string().as_bytes(), &settings);
            let wrong: Vec<_> = issues(&inspection).iter().map(|issue| (&*issue.code, &*issue.pointer)).collect();
            assert_eq!(wrong, [("wrong-type", "/body")], "{}", fixture.path());
        }
    }
    assert!(tried > 10, "{tried}");
}

#[test]
fn a_page_with_one_item_is_read_with_and_without_a_named_provider_whatever_surrounds_the_item() {
    let item = r#"{"id": "7", "status": "Running", "input": {}}"#;
    let bive = ALL.providers.iter().find(|provider| provider.name == "bive").copied();
    for provider in [None, bive] {
        let settings = Settings { provider, ..Settings::of(&ALL) };
        for (body, code) in [
            (format!(r#"{{"next_page_token": "t", "data": [{item}]}}"#), ""),
            (format!(r#" {{ "data" : [ {item} ] , "next_page_token": null, "more": [[]] }} "#), ""),
            (format!(r#"{{"d\u0061ta": [{item}], "next_page_token": ""}}"#), ""),
            (format!(r#"{{"next_page_token": "t", "data": [{item}, {item}]}}"#), "list-body"),
            (r#"{"next_page_token": "t", "data": []}"#.to_owned(), "list-body"),
            (r#"{"next_page_token": "t", "data": [1]}"#.to_owned(), "list-body"),
            (format!(r#"{{"next_page_token": "t", "data": [{item}], "data": []}}"#), "duplicate-key"),
            (format!(r#"{{"next_page_token": "t", "data": {item}}}"#), "unknown-provider"),
            (format!(r#"{{"next_page_token": "t", "data": [{item}]}} x"#), "not-json"),
            (format!(r#"{{"next_page_token": "t", "data": [{item}] x}}"#), "not-json"),
            (r#"{"next_page_token": "t", "data": [{"hello": 1}]}"#.to_owned(), "unknown-provider"),
        ] {
            let inspection = look_with(body.as_bytes(), &settings);
            let wanted: &[&str] = if code.is_empty() { &[] } else { &[code] };
            assert_eq!(codes(&inspection), wanted, "{body}");
            if code.is_empty() {
                assert_eq!(verdict(&inspection).unwrap().reasons[0].pointer, "/data/0/status", "{body}");
            } else if matches!(code, "list-body" | "duplicate-key") {
                assert_eq!(issues(&inspection)[0].pointer, "/data", "{body}");
            }
        }
    }
    // A page with the signs of another provider is neither that one's body nor a page.
    for mark in PAGE_MARKS {
        let crossed = format!(r#"{{"transaction_id": "1", "status": "PENDING", "{mark}": "t", "data": [{item}]}}"#);
        assert_eq!(codes(&look(crossed.as_bytes())), ["ambiguous-provider"], "{crossed}");
    }
    let other = r#"{"next_page_token": "t", "data": [{"transaction_id": "1", "status": "PENDING"}]}"#;
    assert_eq!(codes(&look(other.as_bytes())), ["list-body"]);
    let alone = format!(r#"{{"data": [{item}]}}"#);
    assert_eq!(codes(&look(alone.as_bytes())), ["unknown-provider"]);
    assert_eq!(codes(&look_with(alone.as_bytes(), &Settings { provider: bive, ..Settings::of(&ALL) })), [""; 0]);
}

#[test]
fn a_page_whose_only_list_has_another_name_is_a_list() {
    for (body, code) in [
        (r#"{"next_cursor": "c", "sessions": [{"id": "7"}], "request_id": "r"}"#, "list-body"),
        (r#"{"sessions": [{"id": "7"}, {"id": "8"}], "next_cursor": null}"#, "list-body"),
        (r#"{"next_cursor": null, "sessions": []}"#, "list-body"),
        (r#"{"sessions": [{"id": "7"}]}"#, "unknown-provider"),
        (r#"{"next_cursor": null, "sessions": {}}"#, "unknown-provider"),
        (r#"{"next_cursor": null, "sessions": [], "others": []}"#, "unknown-provider"),
        (r#"{"next_cursor": null, "sessions": []} x"#, "not-json"),
    ] {
        let inspection = look(body.as_bytes());
        assert_eq!(codes(&inspection), [code], "{body}");
        assert_eq!(issues(&inspection)[0].pointer, "", "{body}");
    }
}

#[test]
fn an_unknown_body_is_reported_with_the_known_providers_or_with_the_signs_of_the_named_one() {
    let names: Vec<_> = ALL.providers.iter().map(|provider| provider.name.to_owned()).collect();
    for body in [
        "{}",
        "{\"a\": 1}",
        "{\"status\": \"on_hold\", \"id\": 1}",
        "{\"data\": {\"ticket\": 1, \"event\": \"ticket.\"}}",
    ] {
        let inspection = look(body.as_bytes());
        assert_eq!(codes(&inspection), ["unknown-provider"], "{body}");
        assert_eq!(issues(&inspection)[0].expected.as_ref(), Some(&names), "{body}");
        for &provider in ALL.providers {
            let settings = Settings { provider: Some(provider), ..Settings::of(&ALL) };
            let looked_for = issues(&look_with(body.as_bytes(), &settings))[0].expected.clone().unwrap();
            for sign in provider.signs {
                let names = |line: &String| {
                    line.starts_with(provider.name)
                        && sign.iter().all(|test| line.contains(&format!("`{}`", test.key())))
                };
                assert!(looked_for.iter().any(names), "{}", provider.name);
            }
        }
    }
}

/// Returns the members of both, with those of the first where both have the same key
fn merged(first: &[(String, String)], second: &[(String, String)]) -> Vec<(String, String)> {
    let is_new = |key: &str| first.iter().all(|(known, _)| known != key);
    first.iter().chain(second.iter().filter(|(key, _)| is_new(key))).cloned().collect()
}

/// Returns the accepted bodies that are objects, with their members
fn accepted() -> Vec<(Fixture, Vec<(String, String)>)> {
    let is_object = |fixture: &Fixture| fixture.body.trim_ascii_start().starts_with(b"{");
    let accepted = fixtures().into_iter().filter(|fixture| outcome(&look(&fixture.body)) == Some(Outcome::Accept));
    accepted
        .filter(is_object)
        .map(|fixture| {
            let members = members(&fixture.body);
            (fixture, members)
        })
        .collect()
}

#[test]
fn whatever_is_added_to_a_body_that_is_told_by_a_weak_sign_does_not_make_it_accepted() {
    let is_weak = |sign: &&&[Test]| sign.iter().all(|test| matches!(test, Test::Common(_)));
    let accepted = accepted();
    let mut tried = 0;
    for provider in ALL.providers {
        for sign in provider.signs.iter().filter(is_weak) {
            let words = sign.iter().find_map(|test| match test.unmarked() {
                Test::Is(key, words) => Some((*key, *words)),
                _ => None,
            });
            let (key, words) = words.expect("a weak sign has a word");
            for word in words {
                let others = sign.iter().filter(|test| test.key() != key);
                let own: Vec<_> = others
                    .map(|test| (test.key().to_owned(), "\"1\"".to_owned()))
                    .chain([(key.to_owned(), format!("\"{word}\""))])
                    .collect();
                let alone = look(written(&own, false).as_bytes());
                assert_eq!(verdict(&alone).map(|verdict| verdict.provider.as_str()), Some(provider.name), "{word}");
                assert_ne!(outcome(&alone), Some(Outcome::Accept), "{word}");
                for (fixture, foreign) in accepted.iter().filter(|(fixture, _)| fixture.provider != provider.name) {
                    let one_by_one = foreign.iter().map(core::slice::from_ref);
                    for added in one_by_one.chain([foreign.as_slice()]) {
                        for body in [merged(&own, added), merged(added, &own).into_iter().rev().collect()] {
                            let still_says = body.contains(&own[own.len() - 1]);
                            let outcome = outcome(&look(written(&body, false).as_bytes()));
                            assert!(!still_says || outcome != Some(Outcome::Accept), "{word} {}", fixture.path());
                            tried += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(tried > 1000, "{tried}");
}

#[test]
fn no_foreign_member_moves_a_body_to_a_provider_that_accepts_it() {
    let signs = || ALL.providers.iter().flat_map(|provider| provider.signs).copied().flatten();
    let is_of_sign = |key: &str| signs().any(|test| test.key() == key);
    let mut foreign: Vec<_> = accepted().into_iter().flat_map(|(_, members)| members).collect();
    foreign.retain(|(key, _)| is_of_sign(key));
    foreign.sort_unstable();
    // A word that decides matters; of long values and of ids, one for each key is enough.
    foreign.dedup_by(|one, other| one.0 == other.0 && (one.1 == other.1 || one.1.len() > 30));
    for fixture in fixtures() {
        let original = look(&fixture.body);
        let Some(judged) = verdict(&original).filter(|verdict| verdict.outcome != Outcome::Accept) else { continue };
        if !fixture.body.trim_ascii_start().starts_with(b"{") {
            continue;
        }
        let own = members(&fixture.body);
        for member in &foreign {
            let body = written(&merged(&own, core::slice::from_ref(member)), false);
            let inspection = look(body.as_bytes());
            let Some(moved) = verdict(&inspection).filter(|moved| moved.provider != judged.provider) else { continue };
            assert_ne!(moved.outcome, Outcome::Accept, "{} with {}", fixture.path(), member.0);
        }
    }
}

//! Who sent a delivery: properties over all fixtures, and what decides how long a comparison takes
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a failing test panics"
)]

mod common;

use common::{Fixture, fixtures};
use idverdict::delivery::credential::Credential;
use idverdict::delivery::failure::{Code, Failure};
use idverdict::delivery::headers::Headers;
use idverdict::delivery::outcome::{Outcome, outcome};
use idverdict::delivery::request::Request;
use idverdict::delivery::schemes::{Chosen, TABLE, chosen};
use idverdict::delivery::sign::{Choice, sign};
use idverdict::delivery::window::{TOLERANCE, Window};
use idverdict::providers::ALL;
use idverdict::providers::scheme::Algorithm;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const NOW: i64 = 1_767_225_600;

fn secret(name: &str) -> Credential {
    Credential::shared(Some(name), b"s3cret", true).unwrap()
}

fn bearer(name: &str) -> Credential {
    Credential::bearer(Some(name), "t0ken").unwrap()
}

/// Signs a body and verifies it
fn delivered(chosen: &Chosen<'_>, credential: &Credential, id: &str, body: &[u8]) -> Result<Outcome, Failure> {
    let choice = Choice { credential, sent_at: NOW.unsigned_abs(), id, form: None, algorithm: None };
    let headers = sign(&chosen.scheme, body, &choice)?;
    let headers = Headers::of(headers.into_iter().map(|(name, value)| (name.to_owned(), value)));
    let window = Window { now: NOW * 1000, tolerance: TOLERANCE };
    let credentials = core::slice::from_ref(credential);
    let algorithms = Algorithm::ALL;
    let request = Request { body, headers: &headers, credentials, window, algorithms, allows_unauthenticated: false };
    outcome(chosen, &request).map(|(outcome, _)| outcome)
}

fn key(provider: Option<&str>, scheme: &str, credential: &Credential, body: &[u8]) -> String {
    let chosen = chosen(provider, Some(scheme), None).unwrap();
    delivered(&chosen, credential, "msg_1", body).unwrap().key
}

/// All bodies that are different, each once
fn bodies() -> Vec<Fixture> {
    let mut seen = BTreeSet::new();
    fixtures().into_iter().filter(|fixture| seen.insert(fixture.body.clone())).collect()
}

#[test]
fn no_two_bodies_share_a_key_even_if_they_have_one_event_id() {
    let mut keys = BTreeMap::new();
    let mut ids = BTreeSet::new();
    for fixture in bodies() {
        let chosen = chosen(Some(&fixture.provider), Some("bearer"), None).unwrap();
        let Outcome { key, id, .. } = delivered(&chosen, &bearer("a"), "", &fixture.body).unwrap();
        ids.extend(id);
        if let Some(other) = keys.insert(key, fixture.path()) {
            panic!("{other} and {} have one key", fixture.path());
        }
    }
    assert!(keys.len() > 500, "{}", keys.len());
    assert!(!ids.is_empty(), "some fixtures have an event id");
}

#[test]
fn a_retry_has_the_key_of_the_first_delivery() {
    for fixture in bodies() {
        for (scheme, credential) in [("bearer", bearer("a")), ("onfido", secret("a")), ("stripe", secret("a"))] {
            let key = |body: &[u8]| key(Some(&fixture.provider), scheme, &credential, body);
            assert_eq!(key(&fixture.body), key(&fixture.body), "{}", fixture.path());
        }
    }
}

#[test]
fn a_retry_of_one_event_that_is_written_anew_has_the_key_of_the_first_delivery() {
    let mut count = 0;
    for fixture in bodies() {
        let chosen = chosen(Some(&fixture.provider), Some("bearer"), None).unwrap();
        let known = delivered(&chosen, &bearer("a"), "", &fixture.body).unwrap();
        let Ok(value) = serde_json::from_slice::<serde_json::Value>(&fixture.body) else { continue };
        // What serde_json itself reads otherwise says something else.
        if known.id.is_none() || serde_json::to_string(&value).unwrap().contains('.') {
            continue;
        }
        let pretty =
            serde_json::to_string_pretty(&value).unwrap().replace('a', "\\u0061").replace("f\\u0061lse", "false");
        let pretty = pretty.replace("n\\u0061n", "nan");
        let other = delivered(&chosen, &bearer("a"), "", pretty.as_bytes()).unwrap();
        assert_eq!(other.key, known.key, "{}", fixture.path());
        count += 1;
    }
    assert!(count > 20, "{count}");
}

#[test]
fn another_provider_credential_id_or_scheme_makes_another_key() {
    let body = br#"{"body":{"eventId":"e-1"}}"#;
    let standard = Credential::shared(Some("a"), b"whsec_bm90IHRoaXMgb25l", true).unwrap();
    let of_id = |id: &str| {
        let chosen = chosen(None, Some("standard-webhooks"), None).unwrap();
        delivered(&chosen, &standard, id, body).unwrap().key
    };
    let keys = [
        key(None, "onfido", &secret("a"), body),
        key(None, "onfido", &secret("b"), body),
        key(Some("bive"), "onfido", &secret("a"), body),
        key(Some("idwise"), "bearer", &bearer("a"), body),
        key(Some("idwise"), "bearer", &bearer("b"), body),
        key(Some("idverse"), "bearer", &bearer("a"), body),
        of_id("msg_1"),
        of_id("msg_2"),
    ];
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{keys:?}");
    for key in keys {
        assert!(key.len() <= 96, "{key}");
    }
}

#[test]
fn an_event_id_is_taken_of_an_authenticated_body_alone() {
    let body = br#"{"body":{"eventId":"e-1"}}"#;
    let bearer = bearer("a");
    let of = |scheme: &str, body: &[u8]| {
        let chosen = chosen(Some("idwise"), Some(scheme), None).unwrap();
        let credentials = if scheme == "none" { &[] } else { core::slice::from_ref(&bearer) };
        let headers = Headers::of([("Authorization".to_owned(), "Bearer t0ken".to_owned())]);
        let window = Window { now: NOW * 1000, tolerance: TOLERANCE };
        let algorithms = Algorithm::ALL;
        let request =
            Request { body, headers: &headers, credentials, window, algorithms, allows_unauthenticated: false };
        outcome(&chosen, &request).unwrap().0.id
    };
    assert_eq!(of("bearer", body).as_deref(), Some("e-1"));
    assert_eq!(of("none", body), None);
    for other in [
        &br#"{"body":{"eventId":"e-1","eventId":"e-2"}}"#[..],
        br#"{"body":{"eventId":"e-1"},"body":{}}"#,
        br#"{"body":{"eventId":null}}"#,
        br#"{"body":{"eventId":""}}"#,
        br#"{"eventId":"e-1"}"#,
        br#"{"body":{"eventId":"e-1"}"#,
        b"",
    ] {
        assert_eq!(of("bearer", other), None, "{}", String::from_utf8_lossy(other));
    }
}

#[test]
fn every_scheme_has_a_name_of_its_own_and_names_no_provider_here() {
    let own = ALL.providers.iter().flat_map(|provider| {
        let delivered = provider.delivered;
        let schemes = delivered.scheme.into_iter().chain(delivered.also.iter().copied());
        schemes.map(|scheme| (provider.name, scheme))
    });
    let names: Vec<_> = own.clone().map(|(_, scheme)| scheme).chain(TABLE).map(|scheme| scheme.name).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    // Of a vendor with several products, the scheme has the name of the vendor: `stripe` of `stripe-identity`. Of a provider
    // with several schemes, each begins with the provider's name: `didit-v2`.
    let begins =
        |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    let is_named_after = |scheme: &str, provider: &str| begins(provider, scheme) || begins(scheme, provider);
    for (provider, scheme) in own {
        assert!(is_named_after(scheme.name, provider), "{} is named after its provider", scheme.name);
        assert!(scheme.page.starts_with("https://"));
    }
    for scheme in TABLE {
        let mut providers = ALL.providers.iter();
        let is_own = providers.any(|one| is_named_after(scheme.name, one.name));
        assert!(!is_own, "{} belongs into the folder of its provider", scheme.name);
    }
}

#[test]
fn every_code_is_kebab_case_and_every_sentence_lower_case_without_a_period() {
    for code in Code::ALL {
        assert!(code.name().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", code.name());
        let sentence = code.sentence();
        assert!(sentence.starts_with(char::is_lowercase) && !sentence.ends_with('.'), "{sentence}");
    }
}

proptest! {
    #[test]
    fn no_header_and_no_body_makes_a_verifier_panic_or_accept(
        body in proptest::collection::vec(any::<u8>(), 0..200),
        values in proptest::collection::vec("(t=[0-9]{1,12},v1=[0-9a-f]{60,66}|v1a?,[A-Za-z0-9+/=]{0,90}|[ -~]{0,80}|[A-Za-z0-9_-]{0,40}\\.[A-Za-z0-9_-]{0,40}\\.[A-Za-z0-9_-]{0,90})", 4),
    ) {
        let own = ALL.providers.iter().filter_map(|provider| provider.delivered.scheme);
        for scheme in own.chain(TABLE).filter(|scheme| scheme.name != "none") {
            let chosen = Chosen { provider: None, scheme: *scheme, event_id: scheme.event_id };
            let names = idverdict::delivery::schemes::headers_of(scheme);
            let pairs = names.iter().chain(&["x-token"]).zip(&values);
            let headers = Headers::of(pairs.map(|(name, value)| ((*name).to_owned(), value.clone())));
            let window = Window { now: NOW * 1000, tolerance: TOLERANCE };
            let credentials: &[Credential] = &[
                secret("a"),
                bearer("a"),
                Credential::agreed(None, "x-token", "v4lue").unwrap(),
                Credential::basic(None, "user", "password").unwrap(),
                Credential::encryption(None, &[7; 32], false).unwrap(),
            ];
            for credential in credentials {
                let credentials = core::slice::from_ref(credential);
                let algorithms = Algorithm::ALL;
                let request = Request { body: &body, headers: &headers, credentials, window, algorithms, allows_unauthenticated: false };
                prop_assert!(outcome(&chosen, &request).is_err(), "{}", scheme.name);
            }
        }
    }
}

//! Nothing is accepted by accident: judges every body after every single change to it
//!
//! The lists in `tests/no_wrong_accept`, two for each provider, are reviewed: each line is a correct acceptance.
//! `PROVIDER=acme cargo test --test no_wrong_accept` checks the bodies of one provider only.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a failing test panics")]

mod common;

use common::{Fixture, fixtures_of, is_scalar, judged, pointers, providers, remove, snapshots, starred};
use idverdict::model::outcome::Outcome;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Replacements for a value
const INSTEAD: [&str; 5] = ["null", r#""""#, r#""Another word""#, "[]", "{}"];

const GONE: &str = "gone";

/// Calls `with` for every body that differs in one thing, with its pointer, the change and the changed body
fn changed(body: &Value, with: &mut impl FnMut(&str, &'static str, &Value)) {
    for pointer in pointers(body) {
        let mut changed = body.clone();
        for instead in INSTEAD.iter().filter(|_| body.pointer(&pointer).is_some_and(is_scalar)) {
            *changed.pointer_mut(&pointer).unwrap() = serde_json::from_str(instead).unwrap();
            with(&pointer, instead, &changed);
        }
        remove(&mut changed, &pointer);
        with(&pointer, GONE, &changed);
    }
}

fn is_accepted(body: &[u8]) -> bool {
    judged(body) == Some(Outcome::Accept)
}

fn bodies(provider: &str, accepted: bool) -> impl Iterator<Item = (Fixture, Value)> {
    fixtures_of(provider)
        .into_iter()
        .filter(move |fixture| is_accepted(&fixture.body) == accepted)
        .filter_map(|fixture| serde_json::from_slice(&fixture.body).ok().map(|body: Value| (fixture, body)))
        // If the parser has already repaired the body, it is a different one.
        .filter(move |(_, body)| is_accepted(body.to_string().as_bytes()) == accepted)
}

/// The changes after which a body is accepted, by body or event, then by pointer
type List = BTreeMap<String, BTreeMap<String, BTreeSet<&'static str>>>;

fn listed(provider: &str, name: &str, list: &List) {
    let line = |changes: &BTreeSet<&str>| match changes.len() {
        6 => "whatever becomes of it".to_owned(),
        _ => changes.iter().copied().collect::<Vec<_>>().join(", "),
    };
    let list: BTreeMap<_, BTreeMap<_, _>> = list
        .iter()
        .map(|(body, places)| (body, places.iter().map(|(place, changes)| (place, line(changes))).collect()))
        .collect();
    snapshots(&Path::new("no_wrong_accept").join(provider)).bind(|| insta::assert_json_snapshot!(name, list));
}

/// Compares the lists of accepted changes with their snapshots, by the given names of bodies and places
fn lists(name: &str, accepted: bool, body_of: fn(&Fixture) -> String, place_of: fn(&str) -> String) {
    for provider in providers() {
        let mut list: List = BTreeMap::new();
        let (mut read, mut tried) = (0, 0);
        for (fixture, body) in bodies(provider, accepted) {
            read += 1;
            changed(&body, &mut |pointer, what, changed| {
                tried += 1;
                if is_accepted(changed.to_string().as_bytes()) {
                    let places = list.entry(body_of(&fixture)).or_default();
                    places.entry(place_of(pointer)).or_default().insert(what);
                }
            });
        }
        assert!(tried >= 5 * read, "{provider}: {tried} changes of {read} bodies");
        listed(provider, name, &list);
    }
}

#[test]
fn a_body_that_is_not_accepted_becomes_accepted_only_by_the_listed_changes() {
    lists("not-accepted", false, Fixture::path, str::to_owned);
}

#[test]
fn an_accepted_body_stays_accepted_only_after_the_listed_changes() {
    lists("accepted", true, |fixture| format!("{}/{}", fixture.provider, fixture.event), starred);
}

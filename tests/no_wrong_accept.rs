//! Nothing accepts by accident: what becomes of every body when any one thing in it changes
//!
//! The lists beside this file, two for each provider, are read, not only accepted: each line of them is an acceptance
//! that is right. `PROVIDER=acme cargo test --test no_wrong_accept` looks at the bodies of one provider alone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails says so by a panic")]

mod common;

use common::{Fixture, fixtures_of, is_scalar, look, outcome, pointers, providers, remove, snapshots, starred};
use idverdict::model::outcome::Outcome;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is put in the place of a value
const INSTEAD: [&str; 5] = ["null", r#""""#, r#""Another word""#, "[]", "{}"];

const GONE: &str = "gone";

/// Every body that differs in one thing, with the thing's pointer and what became of it
fn changed(body: &Value, with: &mut impl FnMut(&str, &'static str, &Value)) {
    for pointer in pointers(body) {
        let mut changed = body.clone();
        remove(&mut changed, &pointer);
        with(&pointer, GONE, &changed);
        for instead in INSTEAD.iter().filter(|_| body.pointer(&pointer).is_some_and(is_scalar)) {
            let mut changed = body.clone();
            *changed.pointer_mut(&pointer).unwrap() = serde_json::from_str(instead).unwrap();
            with(&pointer, instead, &changed);
        }
    }
}

fn is_accepted(body: &[u8]) -> bool {
    outcome(&look(body)) == Some(Outcome::Accept)
}

fn bodies(provider: &str, accepted: bool) -> impl Iterator<Item = (Fixture, Value)> {
    fixtures_of(provider)
        .into_iter()
        .filter(move |fixture| is_accepted(&fixture.body) == accepted)
        .filter_map(|fixture| serde_json::from_slice(&fixture.body).ok().map(|body: Value| (fixture, body)))
        // What a parser has mended already is another body.
        .filter(move |(_, body)| is_accepted(body.to_string().as_bytes()) == accepted)
}

/// By body or event, then by pointer: the changes after which it is accepted
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

/// Lists by a name of each body and of each place what is accepted once one thing in a body differs
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
fn what_is_not_accepted_is_accepted_only_once_the_thing_that_speaks_against_it_is_gone() {
    lists("not-accepted", false, Fixture::path, str::to_owned);
}

#[test]
fn what_is_accepted_stays_so_only_without_what_decides_nothing() {
    lists("accepted", true, |fixture| format!("{}/{}", fixture.provider, fixture.event), starred);
}
